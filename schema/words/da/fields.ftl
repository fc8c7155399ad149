### What kinds of record, and their fields, are called; and what the help says of each field a person edits.
### Kinds in lower case as in running text ("Fortryd: slettefrist"), labels in sentence case. In the help, "du" is
### the person at the screen and "I" the company. The article a field answers is shown by the program.

kind-organisation = dataansvarlig
kind-person = person
kind-person-role = rolle
kind-contact-point = kontaktpunkt
kind-supervisory-authority = tilsynsmyndighed
kind-right-procedure = rettighed
kind-breach-procedure = håndtering af brud
kind-financial-year = regnskabsår
kind-party = leverandør eller anden modtager
kind-agreement = databehandleraftale
kind-sub-processor = underdatabehandler
kind-sub-processor-notice = varsel om underdatabehandler
kind-supervision = tilsyn
kind-system = system
kind-restoration = gendannelse
kind-measure = foranstaltning
kind-coverage = dækning
kind-staff-evidence = dokumentation
kind-retention-rule = slettefrist
kind-erasure-run = sletning
kind-activity = behandling
kind-activity-system = system i en behandling
kind-activity-measure = foranstaltning i en behandling
kind-purpose = formål
kind-legal-basis = retsgrundlag
kind-compatibility-test = vurdering af et nyt formål
kind-controller-served = anden dataansvarlig
kind-consent = samtykke
kind-cookie-category = gruppe af cookies
kind-subject-category = kategori af registrerede
kind-data-item = oplysning
kind-data-item-subject = registrerede for en oplysning
kind-recipient = modtager
kind-transfer = overførsel til tredjeland
kind-risk-assessment = risikovurdering
kind-policy = persondatapolitik
kind-policy-audience = målgruppe
kind-policy-activity = behandling i en politik
kind-policy-pointer = henvisning til en anden politik
kind-term = ordforklaring
kind-policy-section = afsnit
kind-reference = link
kind-statement = udsagn
kind-statement-link = belæg for eller imod et udsagn
kind-control-plan = kontrolplan
kind-check-point = punkt på tjeklisten
kind-review = kontrol
kind-agenda-line = punkt på dagsordenen
kind-agenda-fact = oplysning til et punkt på dagsordenen
kind-action = handling
kind-subject-request = anmodning
kind-breach = brud på persondatasikkerheden
kind-breach-phase = senere oplysning om et brud
kind-case-area = behandling eller system i en sag
kind-law-file = fil med regler
kind-attachment = fil
kind-enclosure = vedlagt fil
kind-document = dokument

## Organisation

organisation-name = Virksomhedens navn
organisation-name-help = Skriv det fulde navn, som det står i CVR, for eksempel »Eksempel Rengøring ApS«. Den dataansvarlige er virksomheden, ikke en person.
organisation-legal-form = Virksomhedsform
organisation-legal-form-help = Skriv formen, som den står i CVR, for eksempel »ApS«, »A/S« eller »enkeltmandsvirksomhed«.
organisation-country = Land
organisation-country-help = Det er dette lands lov, der gælder for fortegnelsen, uanset hvilket sprog du skriver den på.
organisation-registration-number = CVR-nummer
organisation-registration-number-help = Skriv de otte cifre fra CVR. En norsk virksomhed skriver sit organisationsnummer på ni cifre.
organisation-street = Adresse
organisation-street-help = Skriv vej og nummer, for eksempel »Prøvevej 1«.
organisation-postcode = Postnummer
organisation-postcode-help = Skriv postnummeret, for eksempel »9999«.
organisation-town = By
organisation-town-help = Skriv byen, som den står i postadressen.
organisation-phone = Telefon
organisation-phone-help = Skriv det nummer, man ringer til for at få fat i virksomheden.
organisation-email = E-mail
organisation-email-help = Skriv den adresse, man skriver til for at få fat i virksomheden.
organisation-website = Hjemmeside
organisation-website-help = Skriv hjemmesidens adresse, eller vælg »Ingen«.
organisation-representative = Repræsentant i EU
organisation-representative-help = Kun en virksomhed uden for EU og EØS har brug for en repræsentant. Ligger I i Danmark eller Norge, så vælg »Ingen«.
organisation-joint-controllers = Fælles dataansvarlige
organisation-joint-controllers-help = En fælles dataansvarlig er en anden virksomhed, som sammen med jer bestemmer, hvad oplysningerne bruges til og hvordan. Bestemmer I alene, så vælg »Ingen«; ellers tilføj dem som modtagere med den rolle.
organisation-data-protection-officer = Databeskyttelsesrådgiver
organisation-data-protection-officer-help = Har I ingen, så vælg »Ingen«. Har I en, så giv personen rollen »Databeskyttelsesrådgiver«.
organisation-no-officer-reason = Hvorfor ingen databeskyttelsesrådgiver
organisation-no-officer-reason-help = Skriv kort hvorfor, for eksempel »Det kræves ikke, for følsomme oplysninger er ikke en kerneaktivitet hos os«.
organisation-record-begun-on = Fortegnelsen begyndt
organisation-record-begun-on-help = Skriv den dag, fortegnelsen blev begyndt, også hvis det var i et andet program eller på papir.
organisation-record-revised-on = Fortegnelsen sidst revideret
organisation-record-revised-on-help = Skriv den dag, I sidst gik hele fortegnelsen igennem. Dagen står på fortegnelsens første side.
organisation-text-language = Sprog i egne tekster
organisation-text-language-help = Vælg det sprog, I selv skriver på. Programmet oversætter aldrig jeres egne tekster.
organisation-report-language = Sprog på papir
organisation-report-language-help = Vælg det sprog, overskrifter og faste tekster trykkes på, når du ikke vælger et andet.

## Person

person-position = Plads
person-name = Navn
person-name-help = Skriv for- og efternavn, for eksempel »Pernille Prøvesen«.
person-job-title = Stilling
person-job-title-help = Skriv stillingen, som den står under en underskrift, for eksempel »Direktør«.
person-phone = Telefon
person-phone-help = Skriv det nummer, personen svarer på i arbejdstiden.
person-email = E-mail
person-email-help = Skriv personens adresse på arbejdet.
person-handles-personal-data = Arbejder med personoplysninger
person-handles-personal-data-help = Svar ja, hvis arbejdet kræver adgang til personoplysninger. Så hører der en tavshedserklæring og en vejledning til.
person-left-on = Fratrådt den
person-left-on-help = Skriv den sidste dag i virksomheden, når personen er fratrådt.

## Person role

person-role-person = Person
person-role-role = Rolle
person-role-role-help = Den dataansvarlige er virksomheden; den persondataansvarlige er den person, man spørger. Én person kan have flere roller.
person-role-from = Fra og med
person-role-from-help = Skriv den første dag i rollen.
person-role-until = Til og med
person-role-until-help = Skriv den sidste dag i rollen. Lad feltet stå tomt, så længe personen har den.

## Contact point

contact-point-position = Plads
contact-point-purpose = Henvendelser om
contact-point-purpose-help = Vælg, hvad man henvender sig om her. Spørgsmål og anmodninger kan have hver sin adresse.
contact-point-person = Kontaktperson
contact-point-person-help = Vælg den, der svarer. Telefon og e-mail hentes fra personen, når felterne herunder er tomme.
contact-point-phone = Telefon
contact-point-phone-help = Skriv kun et nummer, hvis det er et andet end personens.
contact-point-email = E-mail
contact-point-email-help = Skriv kun en adresse, hvis den er en anden end personens, for eksempel en fælles postkasse.
contact-point-website = Side eller formular
contact-point-website-help = Skriv adressen, hvis man kan henvende sig på en hjemmeside.

## Supervisory authority

supervisory-authority-position = Plads
supervisory-authority-name = Navn
supervisory-authority-name-help = Skriv myndighedens navn. Både den danske og den norske hedder Datatilsynet; landet skiller dem ad.
supervisory-authority-country = Land
supervisory-authority-country-help = Vælg det land, myndigheden hører til.
supervisory-authority-competence = Hvornår man går til denne myndighed
supervisory-authority-competence-help = Skriv kun noget, når der er flere myndigheder at vælge imellem, for eksempel »Når du bor i Norge«.
supervisory-authority-address = Adresse
supervisory-authority-address-help = Skriv vej, postnummer og by. Adressen står i politikken, så man også kan klage pr. brev.
supervisory-authority-website = Hjemmeside
supervisory-authority-website-help = Skriv adressen på myndighedens hjemmeside.
supervisory-authority-complaint-page = Klageside
supervisory-authority-complaint-page-help = Skriv adressen på den side, hvor man klager. Den står i politikken.
supervisory-authority-phone = Telefon
supervisory-authority-phone-help = Skriv myndighedens telefonnummer.
supervisory-authority-email = E-mail
supervisory-authority-email-help = Skriv myndighedens e-mail.

## Right procedure

right-procedure-position = Plads
right-procedure-right = Rettighed
right-procedure-right-help = Vælg den rettighed, det drejer sig om. Indsigt, berigtigelse, sletning, begrænsning og klage nævnes altid.
right-procedure-wording = Rettigheden med egne ord
right-procedure-wording-help = Skriv, så en kunde forstår det, for eksempel »Du kan få rettet oplysninger, der er forkerte«.
right-procedure-audience = Hvem det gælder
right-procedure-audience-help = Skriv kun noget, hvis ordene ikke gælder alle, for eksempel »Privatkunder«.
right-procedure-handling = Håndtering
right-procedure-handling-help = Vælg, hvem der tager sig af anmodningen: en medarbejder, personen selv på en side eller et system.
right-procedure-channel = Sådan beder man om det
right-procedure-channel-help = Skriv, hvordan man gør, for eksempel »Skriv eller ring til os«. I må gerne foretrække én måde, men ikke afvise de andre.
right-procedure-response = Hvad man får
right-procedure-response-help = Skriv, hvad man får, og hvordan, for eksempel »En kopi af oplysningerne som e-mail«.
right-procedure-page = Selvbetjeningsside
right-procedure-page-help = Skriv adressen på den side, hvor man selv kan klare det, for eksempel »eksempelrengøring.example/mine-oplysninger«. Har I ingen, så vælg »Ingen«.
right-procedure-system = System bag siden
right-procedure-system-help = Vælg det system, selvbetjeningssiden hører til.
right-procedure-contact-point = Kontaktpunkt
right-procedure-contact-point-help = Vælg, hvor man henvender sig for at bruge rettigheden.
right-procedure-fee = Gebyr
right-procedure-fee-help = Det er som hovedregel gratis; vælg »Ingen«. Kun en åbenbart grundløs eller overdreven anmodning kan koste noget.
right-procedure-condition = Betingelse
right-procedure-condition-help = Skriv, hvad der skal til, for at rettigheden gælder, for eksempel »Oplysningen er forkert«.
right-procedure-exception = Undtagelse
right-procedure-exception-help = Skriv, hvornår rettigheden ikke gælder, for eksempel »Fakturaer slettes ikke, så længe bogføringsloven kræver dem gemt«.

## Breach procedure

breach-procedure-position = Plads
breach-procedure-scope = Hvilke brud
breach-procedure-scope-help = Skriv kun noget, hvis proceduren ikke gælder alle brud. Et brud er ikke kun et hackerangreb; en tabt telefon og en mail til den forkerte er det også.
breach-procedure-authority-notice = Anmeldelse til tilsynsmyndigheden
breach-procedure-authority-notice-help = Skriv, hvordan I anmelder et brud, for eksempel »Pernille Prøvesen anmelder det på Virk«. I kan kun lade være, når bruddet næppe er en risiko for nogen.
breach-procedure-deadline-hours = Frist for anmeldelse, i timer
breach-procedure-deadline-hours-help = Skriv, hvor mange timer der højst går, fra I kender til bruddet, til det er anmeldt. Loven giver højst 72.
breach-procedure-subjects-notice = Besked til de berørte
breach-procedure-subjects-notice-help = Skriv, hvornår de får besked, for eksempel »Når deres CPR-nummer er kommet ud«. Loven kræver det, når risikoen for dem er høj.
breach-procedure-channels = Hvordan de får besked
breach-procedure-channels-help = Skriv, hvordan I giver dem besked, for eksempel »E-mail, ellers telefon«.
breach-procedure-intake = Når andre opdager et brud
breach-procedure-intake-help = Skriv, hvordan en kunde eller leverandør giver jer besked, for eksempel »Ring til kontoret med det samme«.
breach-procedure-contact-point = Kontaktpunkt
breach-procedure-contact-point-help = Vælg, hvor man henvender sig om et brud.
breach-procedure-responsible = Ansvarlig
breach-procedure-responsible-help = Vælg den, der sørger for, at bruddet bliver stoppet, anmeldt og skrevet ned.

## Financial year

financial-year-starts = Første dag
financial-year-starts-help = Skriv regnskabsårets første dag, for eksempel 1. januar. De andre år følger af sig selv; et usædvanligt langt eller kort år skrives for sig.
financial-year-ends = Sidste dag
financial-year-ends-help = Skriv regnskabsårets sidste dag, for eksempel 31. december. Bogføringslovens fem år regnes herfra.

## Party

party-position = Plads
party-name = Navn
party-name-help = Skriv det fulde navn på virksomheden eller myndigheden, for eksempel »Mønster Ordre A/S«.
party-registration-number = CVR-nummer
party-registration-number-help = Skriv CVR-nummeret eller, for en virksomhed i et andet land, det tilsvarende nummer dér.
party-country = Land
party-country-help = Skriv landets navn, og vælg det på listen. Uden for EU og EØS hører der en overførsel til.
party-contact = Kontaktperson
party-contact-help = Skriv, hvem I taler med hos dem om personoplysninger.
party-phone = Telefon
party-phone-help = Skriv kontaktpersonens nummer.
party-email = E-mail
party-email-help = Skriv kontaktpersonens adresse.
party-guarantees = Hvordan den overholder loven
party-guarantees-help = Skriv, hvad den har sagt eller vist jer om det, for eksempel »Mønster Ordre A/S har sendt en revisionserklæring«.
party-guaranteed-on = Modtaget den
party-guaranteed-on-help = Skriv den dag, I fik svaret eller erklæringen.
party-supervised-every = Tid mellem tilsyn
party-supervised-every-help = Skriv, hvor lang tid der højst går mellem to tilsyn med databehandleren, for eksempel 12 måneder. Loven sætter ingen fast frist.

## Agreement

agreement-party = Databehandler
agreement-position = Plads
agreement-form = Type
agreement-form-help = Vælg, hvis skabelon aftalen følger. Det står som regel på første side.
agreement-accepted-online = Accepteret på nettet
agreement-accepted-online-help = Svar ja, hvis aftalen er leverandørens egne vilkår, som I har accepteret på nettet uden underskrift. Skriv den dag, I accepterede, under »Underskrevet af den dataansvarlige«.
agreement-signed-by-controller-on = Underskrevet af den dataansvarlige
agreement-signed-by-controller-on-help = Skriv den dag, I underskrev.
agreement-signed-by-processor-on = Underskrevet af databehandleren
agreement-signed-by-processor-on-help = Skriv den dag, databehandleren underskrev.
agreement-valid-from = Gælder fra
agreement-valid-from-help = Skriv den første dag, aftalen gælder.
agreement-valid-until = Gælder til
agreement-valid-until-help = Skriv den sidste dag, aftalen gælder. Lad feltet stå tomt, hvis den løber, til den opsiges.
agreement-clauses = Databehandlerens pligter
agreement-clauses-help = Sæt kryds ved det, der står i aftalen. Loven kræver alle otte punkter.
agreement-frame = Aftalens ramme
agreement-frame-help = Genstand er, hvad aftalen drejer sig om; varighed, hvor længe den gælder; karakter, hvad databehandleren gør med oplysningerne. Sæt kryds ved det, aftalen eller dens bilag beskriver. Loven kræver alle syv dele.
agreement-authorisation = Godkendelse af underdatabehandlere
agreement-authorisation-help = Vælg, om I godkender hver enkelt, eller om I har givet en generel godkendelse og kan gøre indsigelse mod nye.
agreement-objection-window = Varsel om nye underdatabehandlere
agreement-objection-window-help = Skriv, hvor mange dage i forvejen I får besked, så I kan nå at gøre indsigelse, for eksempel 30.
agreement-breach-notice-hours = Varsel om brud, i timer
agreement-breach-notice-hours-help = Skriv, hvor mange timer databehandleren har til at give jer besked om et brud, for eksempel 24. I har selv 72 timer til at anmelde det.
agreement-at-end = Ved ophør
agreement-at-end-help = Vælg, hvad databehandleren gør med oplysningerne, når aftalen slutter. Kopier slettes i begge tilfælde.
agreement-kept-at = Opbevares
agreement-kept-at-help = Skriv, hvor den underskrevne aftale ligger, for eksempel »Ringbind på kontoret«.
agreement-requested-on = Udbedt den
agreement-requested-on-help = Skriv den dag, I bad databehandleren om en aftale.
agreement-received-on = Modtaget den
agreement-received-on-help = Skriv den dag, I fik aftalens tekst.
agreement-version = Version
agreement-version-help = Skriv versionen, som den står i aftalen, for eksempel »2.1« eller »maj 2026«.
agreement-annexes = Bilag
agreement-annexes-help = Sæt kryds ved de bilag, der er udfyldt. Datatilsynets standardaftale har fire.
agreement-ended-on = Ophørt den
agreement-ended-on-help = Skriv den dag, aftalen ophørte, for eksempel fordi I skiftede leverandør.
agreement-settled = Oplysningerne efter ophør
agreement-settled-help = Vælg, hvad databehandleren faktisk har gjort med oplysningerne, efter at aftalen ophørte.
agreement-settled-on = Slettet eller tilbageleveret den
agreement-settled-on-help = Skriv den dag, oplysningerne var slettet eller leveret tilbage. Bed om at få det skriftligt.

## System

system-position = Plads
system-name = Navn
system-name-help = Skriv, hvad I kalder det, for eksempel »Ordresystemet« eller »Arkivskabet«. Telefoner, papir og sikkerhedskopier hører også med.
system-form = Type
system-form-help = Vælg, hvad det er: et program, en enhed, papir eller noget andet, der rummer oplysninger.
system-purpose = Bruges til
system-purpose-help = Skriv, hvad I bruger det til, for eksempel »Ordrer og ruteplan«.
system-supplier = Leverandør
system-supplier-help = Vælg den, der leverer eller driver det. Kan den se oplysningerne, er den som regel databehandler.
system-location = Placering
system-location-help = Skriv, hvor det står, for eksempel »Kontoret« eller »Leverandørens datacenter i Danmark«.
system-holds-personal-data = Indeholder personoplysninger
system-holds-personal-data-help = Svar ja, hvis der står bare ét navn eller én adresse. Så tæller det med, når en foranstaltning dækker alle systemer.
system-documented-on = Beskrivelsen er ajour pr.
system-documented-on-help = Skriv den dag, du sidst så efter, om beskrivelsen passer.
system-internal-note = Intern note
system-internal-note-help = Skriv, hvad du selv vil huske. Det trykkes aldrig.

## Measure

measure-position = Plads
measure-name = Foranstaltning
measure-name-help = Skriv, hvad I gør, for eksempel »Antivirus på alle it-systemer«.
measure-nature = Art
measure-nature-help = Programmer og udstyr er tekniske, regler og mennesker er organisatoriske, låse og lokaler er fysiske.
measure-clauses = Bidrager til
measure-clauses-help = Sæt kryds ved det, foranstaltningen hjælper med. En afprøvet sikkerhedskopi hjælper for eksempel med at genoprette i tide.
measure-by-design = Gennem design eller standard
measure-by-design-help = Svar ja, hvis beskyttelsen er bygget ind fra begyndelsen eller er slået til som standard (artikel 25).
measure-implemented = Indført
measure-implemented-help = Svar først ja, når den virker i hverdagen. En plan er et nej.
measure-claim = Skal dække
measure-claim-help = Vælg, hvor meget I lover at dække. Programmet tæller efter og nævner det, der mangler.
measure-scope = Forbehold
measure-scope-help = Skriv det, der gør løftet mindre, for eksempel »Hvor det er muligt«. Er der ikke noget, så vælg »Ingen«.
measure-carried-out-by = Udføres af
measure-carried-out-by-help = Vælg leverandøren, hvis I ikke selv gør det, for eksempel den, der tager jeres sikkerhedskopi.
measure-proof = Fremgår af
measure-proof-help = Vælg, hvor i fortegnelsen man kan se, at løftet holder, for eksempel i aftalerne med databehandlerne.
measure-purpose = Formål
measure-purpose-help = Skriv, hvad den er til for, for eksempel »At kunne arbejde videre efter et nedbrud«.
measure-renewed-every = Tid mellem fornyelser
measure-renewed-every-help = Skriv, hvor lang tid der højst går, før hver medarbejder skriver under igen eller får vejledningen på ny, for eksempel 12 måneder.
measure-verified-every = Tid mellem efterprøvninger
measure-verified-every-help = Skriv, hvor lang tid der højst går, før I prøver den igen, for eksempel 6 måneder.
measure-verified-on = Senest efterprøvet
measure-verified-on-help = Skriv den dag, nogen sidst så, at den virker.
measure-verified-by = Efterprøvet af
measure-verified-by-help = Vælg den, der så efter.
measure-evidence = Dokumentation
measure-evidence-help = Skriv, hvad der viser det, for eksempel »Log over gendannelse i mappen It«.
measure-rating = Karakter udefra
measure-rating-help = Skriv karakteren, hvis andre har bedømt foranstaltningen, for eksempel »A for hjemmesidens kryptering«. Ellers vælg »Ingen«.
measure-rated-by = Givet af
measure-rated-by-help = Skriv, hvem der har bedømt den, for eksempel »Prøvelab A/S«.
measure-rated-on = Givet den
measure-rated-on-help = Skriv den dag, karakteren blev givet. Den bliver hurtigt gammel.

## Coverage

coverage-measure = Foranstaltning
coverage-system = System
coverage-system-help = Vælg det system, svaret gælder.
coverage-party = Databehandler
coverage-party-help = Vælg den databehandler, svaret gælder.
coverage-person = Medarbejder
coverage-person-help = Vælg den medarbejder, svaret gælder.
coverage-covered = Dækket
coverage-covered-help = Svar ja, hvis du har set, at foranstaltningen er på plads netop her.
coverage-seen-on = Set den
coverage-seen-on-help = Skriv den dag, du så det.

## Staff evidence

staff-evidence-person = Medarbejder
staff-evidence-what = Dokument
staff-evidence-what-help = Vælg, hvad der er set. Her står kun, at det er set, aldrig hvad der står i det.
staff-evidence-seen-on = Set den
staff-evidence-seen-on-help = Skriv den dag, det blev set eller gennemgået.
staff-evidence-seen-by = Set af
staff-evidence-seen-by-help = Vælg den, der så det.
staff-evidence-renew-on = Fornyes senest
staff-evidence-renew-on-help = Skriv den dag, dokumentet senest skal ses eller gennemgås igen. Er der ingen, så lad feltet stå tomt.

## Retention rule

retention-rule-position = Plads
retention-rule-name = Navn
retention-rule-name-help = Skriv, hvad fristen gælder for, for eksempel »Fakturaer og betaling«.
retention-rule-trigger = Fristen regnes fra
retention-rule-trigger-help = Vælg det, fristen tælles fra. For regnskabsmateriale er det regnskabsårets udløb, ikke fakturadatoen.
retention-rule-trigger-wording = Hændelsen med ord
retention-rule-trigger-wording-help = Skriv hændelsen, når den ikke står på listen eller skal forklares. Skriv den, så den passer efter ordet »efter«, for eksempel »garantiens udløb«.
retention-rule-latest = Slettes senest efter
retention-rule-latest-help = Jeres eget løfte: Skriv, hvor lang tid der højst går, for eksempel 2 år. Bilag, som loven kræver gemt i 5 år, kan for eksempel slettes senest efter 5 år og 3 måneder.
retention-rule-latest-days = Slettes senest efter (dage)
retention-rule-latest-days-help = Skriv fristen her, når den er i dage, for eksempel 30 dage. En frist er enten i måneder og år eller i dage.
retention-rule-criterion = Hvad der ellers afgør sletningen
retention-rule-criterion-help = Loven kalder det et kriterium. Skriv det med en hel sætning, for eksempel »Slettes, når regningen er betalt, og reklamationsfristen er gået«. Er der skrevet en periode, kan feltet stå tomt.
retention-rule-minimum = Opbevares mindst efter loven
retention-rule-minimum-help = Her skrives bogføringens 5 år. Skriv, hvor lang tid en lov kræver; kræver ingen lov det, så vælg »Ingen«.
retention-rule-minimum-law = Lov, der kræver det
retention-rule-minimum-law-help = Vælg loven. Bogføringsloven gælder kun regnskabsmateriale, ikke alle oplysninger om en kunde.
retention-rule-minimum-law-name = Lovens navn
retention-rule-minimum-law-name-help = Skriv navnet, når du har valgt »Anden lov«, for eksempel »Hvidvaskloven«.
retention-rule-exception = Undtagelse
retention-rule-exception-help = Skriv, hvad der gemmes længere, og hvorfor, for eksempel »Oplysninger i en uafsluttet reklamation«.
retention-rule-end-action = Når fristen er gået
retention-rule-end-action-help = Vælg, hvad der sker. En oplysning er kun anonym, når ingen kan finde tilbage til personen.
retention-rule-archive-lag = Arkivkopi væk efter
retention-rule-archive-lag-help = Skriv, hvor mange dage efter sletningen kopien i arkivet også er væk, for eksempel 30 dage.
retention-rule-backup-lag = Sikkerhedskopi væk efter
retention-rule-backup-lag-help = Skriv, hvor mange dage efter sletningen den sidste sikkerhedskopi er overskrevet, for eksempel 90 dage.
retention-rule-deleted-again-after-restore = Slettes igen efter gendannelse
retention-rule-deleted-again-after-restore-help = Svar ja, hvis I sletter det slettede en gang til, når en sikkerhedskopi er læst ind.
retention-rule-responsible = Ansvarlig
retention-rule-responsible-help = Vælg den, der sørger for, at der bliver slettet.

## Activity

activity-position = Plads
activity-name = Navn
activity-name-help = Skriv, hvad I kalder det i hverdagen, for eksempel »Kunder og ordrer«.
activity-role = Virksomhedens rolle
activity-role-help = Bestemmer I selv hvorfor og hvordan, er I dataansvarlig. Arbejder I efter en andens instruks, er I databehandler.
activity-status = Status
activity-status-help = En ophørt behandling bliver stående, så længe I har oplysningerne. En arkiveret behandling trykkes ikke.
activity-suggested = Forslag
activity-suggested-help = Behandlingen kommer fra en skabelon. Bekræft den, når du har gået den igennem og rettet det, der ikke passer.
activity-owner = Ansvarlig
activity-owner-help = Vælg den, der ved, om det stadig passer.
activity-since = I brug siden
activity-since-help = Skriv den dag, behandlingen begyndte. En omtrentlig dag er nok.
activity-carried-out = Hvad I gør for andre
activity-carried-out-help = Kun når I er databehandler. Skriv, hvad I gør for de dataansvarlige, for eksempel »Opsætning og drift af webshops«.
activity-collection = Hvordan oplysningerne indsamles
activity-collection-help = Skriv, hvordan I får dem, for eksempel »Over telefonen og i bestillingsformularen på hjemmesiden«.
activity-recipients = Modtagere
activity-recipients-help = Får ingen andre oplysningerne, så vælg »Ingen«. Ellers tilføj modtagerne på listen, også leverandører, der driver jeres systemer.
activity-third-country-transfer = Overførsel til tredjelande
activity-third-country-transfer-help = Svar ja, hvis oplysningerne ligger uden for EU og EØS eller kan ses derfra, også når det kun er leverandørens support.
activity-transfer-note = Grundlag for svaret
activity-transfer-note-help = Skriv, hvad du så efter, for eksempel »Alle systemer drives i EU ifølge databehandleraftalerne«.
activity-provision = Skal oplysningerne gives?
activity-provision-help = Vælg, om en lov eller kontrakt kræver oplysningerne, eller om det er frivilligt at give dem.
activity-provision-consequence = Hvis de ikke gives
activity-provision-consequence-help = Skriv, hvad der så sker, for eksempel »Uden navn og adresse kan vi ikke levere«.
activity-profiling = Profilering
activity-profiling-help = Svar ja, hvis et system vurderer den enkelte person, for eksempel forudser, hvad en kunde vil købe.
activity-profiling-inputs = Hvad der profileres ud fra
activity-profiling-inputs-help = Skriv, hvilke oplysninger vurderingen bygger på, for eksempel »Tidligere ordrer og postnummer«.
activity-profiling-logic = Hvordan og hvorfor
activity-profiling-logic-help = Skriv, hvordan vurderingen bliver til, og hvad I bruger den til, for eksempel »Kunder, der har købt tæpperens, får tilbud om det igen efter et år«.
activity-profiling-consequence = Hvad det betyder for personen
activity-profiling-consequence-help = Skriv, hvad det fører til, for eksempel »Kunden får andre tilbud end naboen, men samme pris«.
activity-scoring = Point eller rangorden
activity-scoring-help = Svar ja, hvis hver person får point, en karakter eller en plads i en rækkefølge, for eksempel efter hvor hurtigt der betales.
activity-automated-decisions = Automatiske afgørelser
activity-automated-decisions-help = Svar ja, hvis et system alene afgør noget vigtigt for en person, for eksempel giver afslag på kredit.
activity-impact-assessment = Konsekvensanalyse
activity-impact-assessment-help = Den kræves, når risikoen for personerne er høj, for eksempel ved mange følsomme oplysninger eller systematisk overvågning.
activity-impact-assessed-on = Vurderet den
activity-impact-assessed-on-help = Skriv den dag, I tog stilling til, om en konsekvensanalyse kræves.
activity-internal-note = Intern note
activity-internal-note-help = Skriv, hvad du selv vil huske. Det trykkes aldrig.
activity-keeps-cases = Rummer anmodninger og brud
activity-keeps-cases-help = Svar ja for den behandling, hvor I gemmer anmodninger og brud på persondatasikkerheden. De rummer selv personoplysninger og hører med i fortegnelsen.

## Activity system, activity measure

activity-system-activity = Behandling
activity-system-system = System
activity-measure-activity = Behandling
activity-measure-measure = Foranstaltning

## Purpose

purpose-activity = Behandling
purpose-position = Plads
purpose-description = Formål
purpose-description-help = Skriv, hvad I bruger oplysningerne til, så en kunde forstår det. Ikke »administration«, men »sende faktura«.
purpose-direct-marketing = Direkte markedsføring
purpose-direct-marketing-help = Svar ja, hvis I henvender jer til den enkelte for at sælge, for eksempel med et nyhedsbrev. Så kan personen altid sige fra.

## Legal basis

legal-basis-purpose = Formål
legal-basis-position = Plads
legal-basis-ground = Retsgrundlag
legal-basis-ground-help = Vælg, hvad der giver jer ret til det. Oftest er det kontrakten, en lov eller en legitim interesse; samtykke passer kun, når personen frit kan sige nej.
legal-basis-before-contract = Før der er en kontrakt
legal-basis-before-contract-help = Svar ja, hvis personen selv har bedt om noget, før I har en kontrakt, for eksempel et tilbud.
legal-basis-law = Lov
legal-basis-law-help = Skriv den lov, der forpligter jer, for eksempel »bogføringslovens § 12«.
legal-basis-interest = Legitim interesse
legal-basis-interest-help = Skriv, hvad I vil opnå, for eksempel »at kunne besvare en reklamation«. Det står også i politikken.
legal-basis-necessity = Hvorfor det er nødvendigt
legal-basis-necessity-help = Gælder kun en legitim interesse. Skriv, hvorfor den kræver netop disse oplysninger, for eksempel »Uden ordrenummeret kan vi ikke finde opgaven, der klages over«.
legal-basis-balance = Hvorfor personens interesser ikke vejer tungere
legal-basis-balance-help = Gælder kun en legitim interesse. Skriv, hvorfor den går forud, for eksempel »Kunden venter selv, at vi gemmer ordren, til reklamationsfristen er gået«.
legal-basis-safeguards = Hvad der beskytter personen
legal-basis-safeguards-help = Gælder kun en legitim interesse. Skriv, hvad I gør for at beskytte personen, for eksempel »Kun to medarbejdere kan se det«.
legal-basis-weighed-on = Interesserne afvejet den
legal-basis-weighed-on-help = Gælder kun en legitim interesse. Skriv den dag, I vurderede, om jeres grund vejer tungere end ulempen for personen.
legal-basis-special-ground = Undtagelse for følsomme oplysninger
legal-basis-special-ground-help = Følsomme oplysninger kræver både et retsgrundlag og en af disse undtagelser, for eksempel udtrykkeligt samtykke til at notere en allergi. Har I ingen, så vælg »Ingen«.
legal-basis-national-ground = Bestemmelse i national lov
legal-basis-national-ground-help = Vælg den, når databeskyttelsesloven har en regel af sin egen, for eksempel om CPR-numre, straffeattester eller ansatte. Ellers vælg »Ingen«.
legal-basis-other-law = Anden lov, der også gælder
legal-basis-other-law-help = Vælg den lov uden for databeskyttelsen, der også skal være opfyldt, for eksempel markedsføringsloven for et nyhedsbrev. Ellers vælg »Ingen«.
legal-basis-note = Bemærkning
legal-basis-note-help = Skriv, hvad der ellers hører til, for eksempel »Kontrakten kan være mundtlig«.

## Controller served

controller-served-activity = Behandling
controller-served-position = Plads
controller-served-party = Dataansvarlig
controller-served-party-help = Vælg den virksomhed, I arbejder for. Loven kræver, at hver enkelt er nævnt.
controller-served-category = Kategori af dataansvarlige
controller-served-category-help = Skriv, hvilken slags virksomheder det er, hvis de er mange, for eksempel »Webshops, vi driver«.
controller-served-service = Opgave
controller-served-service-help = Skriv, hvad I gør for den, for eksempel »Drift og sikkerhedskopi af webshoppen«.
controller-served-representative = Repræsentant i EU
controller-served-representative-help = Kun en dataansvarlig uden for EU og EØS har en. Ellers vælg »Ingen«.
controller-served-data-protection-officer = Databeskyttelsesrådgiver
controller-served-data-protection-officer-help = Skriv navn og e-mail på den dataansvarliges rådgiver. Har den ingen, så vælg »Ingen«.
controller-served-agreed-on = Databehandleraftale af
controller-served-agreed-on-help = Skriv den dag, I underskrev databehandleraftalen med den.
controller-served-until = Til og med
controller-served-until-help = Skriv den sidste dag, I arbejdede for den. En tidligere dataansvarlig bliver stående i fortegnelsen.

## Consent

consent-activity = Behandling
consent-position = Plads
consent-purpose = Hvad man siger ja til
consent-purpose-help = Skriv ét formål, for eksempel »At få nyhedsbrevet som e-mail«. To formål er to samtykker.
consent-place = Hvor der spørges
consent-place-help = Skriv stedet, for eksempel »Under bestillingsformularen«.
consent-wording = Ordlyd
consent-wording-help = Skriv ordene præcis, som personen ser eller hører dem, for eksempel »Ja tak til nyhedsbrevet fra Eksempel Rengøring ApS«.
consent-information = Hvad man får at vide forinden
consent-information-help = Skriv, hvordan personen ved, hvad det drejer sig om, for eksempel »Linket til politikken står lige over feltet«.
consent-mechanism = Sådan siger man ja
consent-mechanism-help = Vælg, hvad personen gør. Et køb, en ny konto eller et felt, der er krydset af på forhånd, er ikke et samtykke.
consent-choices = Ja til noget, nej til andet
consent-choices-help = Svar ja, hvis man kan vælge hver ting for sig, for eksempel statistik, men ikke reklamer.
consent-refusal = Hvis man siger nej
consent-refusal-help = Skriv, hvad der så sker, for eksempel »Alt på siden virker som før«. Et nej må ikke være til skade for personen.
consent-withdrawal = Sådan trækker man det tilbage
consent-withdrawal-help = Skriv, hvordan man gør, for eksempel »Linket nederst i hver mail«. Det skal være lige så let som at sige ja.
consent-withdrawal-effect = Det, der skete før tilbagekaldelsen
consent-withdrawal-effect-help = Skriv, hvad et nej senere ændrer og ikke ændrer, for eksempel »De mails, vi har sendt, var lovlige; der kommer ikke flere«.
consent-validity = Gælder i
consent-validity-help = Skriv, hvor lang tid der går, før I spørger igen, for eksempel 12 måneder. Gælder det, til det trækkes tilbage, så vælg »Ingen«.
consent-evidence = Hvad der viser samtykket
consent-evidence-help = Skriv, hvad I gemmer for at kunne vise, at personen sagde ja, for eksempel »Tidspunkt, e-mailadresse og ordlyd«.
consent-evidence-rule = Slettefrist for dokumentationen
consent-evidence-rule-help = Vælg, hvornår det, der viser samtykket, bliver slettet.

## Cookie category

cookie-category-activity = Behandling
cookie-category-position = Plads
cookie-category-kind = Til hvad
cookie-category-kind-help = Vælg, hvad de er til. Kun de nødvendige må sættes uden samtykke.
cookie-category-name = Navn på siden
cookie-category-name-help = Skriv, hvad gruppen hedder i cookievinduet, for eksempel »Præferencer«.
cookie-category-purpose = Hvad de gør
cookie-category-purpose-help = Skriv det, så en kunde forstår det, for eksempel »Husker, hvad du har lagt i kurven«.
cookie-category-third-party = Sat af en anden
cookie-category-third-party-help = Vælg, hvis cookies det er, når de ikke er jeres egne, for eksempel et statistikfirmas.
cookie-category-consent-required = Venter på samtykke
cookie-category-consent-required-help = Svar ja, hvis de først sættes, når personen har sagt ja.
cookie-category-lifetime = Levetid
cookie-category-lifetime-help = Skriv, hvor længe de højst bliver liggende hos personen, for eksempel 12 måneder.

## Compatibility test

compatibility-test-activity = Behandling
compatibility-test-position = Plads
compatibility-test-new-purpose = Nyt formål
compatibility-test-new-purpose-help = Skriv, hvad I også vil bruge oplysningerne til, for eksempel »Statistik over, hvilke opgaver der bestilles«.
compatibility-test-link = Forbindelse mellem formålene
compatibility-test-link-help = Skriv, hvordan det nye formål hænger sammen med det første, for eksempel »Begge drejer sig om at løse opgaverne bedre«.
compatibility-test-context = Hvordan oplysningerne blev indsamlet
compatibility-test-context-help = Skriv, i hvilken sammenhæng personen gav dem, og hvad personen kunne forvente, for eksempel »Kunden bestilte rengøring på hjemmesiden«.
compatibility-test-nature = Oplysningernes art
compatibility-test-nature-help = Skriv, hvilke oplysninger det er, for eksempel »Postnummer og ydelse«. Er de følsomme eller om strafbare forhold, skal der meget til.
compatibility-test-consequences = Følger for personerne
compatibility-test-consequences-help = Skriv, hvad det kan betyde for dem, for eksempel »Intet, for tallene vises kun samlet«.
compatibility-test-safeguards = Hvad der beskytter dem
compatibility-test-safeguards-help = Skriv, hvad I gør, for eksempel »Navne fjernes, før tallene gøres op«. Loven nævner kryptering og pseudonymisering.
compatibility-test-compatible = Foreneligt med det første formål
compatibility-test-compatible-help = Svar ja, hvis de to formål passer sammen. Hvis ikke, kræver den nye brug samtykke eller hjemmel i en lov.
compatibility-test-told = Besked forinden
compatibility-test-told-help = Skriv, hvordan personerne får besked, før I begynder, for eksempel »E-mail til alle kunder en måned før«.
compatibility-test-tested-on = Vurderet den
compatibility-test-tested-on-help = Skriv den dag, I vurderede det.

## Subject category

subject-category-activity = Behandling
subject-category-position = Plads
subject-category-name = Registrerede
subject-category-name-help = Skriv gruppen, ikke navne, for eksempel »Privatkunder«. Tænk også på dem, der ikke selv er kunder, men bor på adressen.
subject-category-approximate-number = Antal, omtrent
subject-category-approximate-number-help = Skriv et rundt tal, for eksempel 250.
subject-category-children = Børn
subject-category-children-help = Svar ja, hvis der kan være børn under 18 år i gruppen.
subject-category-minimum-age = Mindstealder
subject-category-minimum-age-help = Skriv alderen i hele år, hvis I har sat en grænse, for eksempel 13. Er der ingen grænse, så vælg »Ingen«.
subject-category-protected-address = Beskyttet adresse
subject-category-protected-address-help = Svar ja, hvis der kan være personer med navne- og adressebeskyttelse i gruppen. For dem er et brud alvorligt.

## Data item

data-item-activity = Behandling
data-item-position = Plads
data-item-name = Oplysning
data-item-name-help = Skriv én slags oplysning, for eksempel »Telefonnummer«. Hver slags kan få sin egen slettefrist.
data-item-about = Oplysningen handler om
data-item-about-help = En oplysning om en person er en personoplysning. Om en virksomhed er den det kun, når virksomheden er én person, for eksempel en enkeltmandsvirksomhed.
data-item-class = Hvor følsom er den?
data-item-class-help = Et CPR-nummer er fortroligt. Helbred, tro, etnisk oprindelse og fagforening er følsomt. Det meste andet er almindeligt.
data-item-mandatory = Skal personen give den?
data-item-mandatory-help = Svar ja, hvis personen skal give jer oplysningen, fordi I ellers ikke kan levere eller overholde loven.
data-item-condition = Indsamles kun, når
data-item-condition-help = Skriv kun noget, hvis I ikke beder alle om den, for eksempel »Kunden er en virksomhed«.
data-item-source = Kilde
data-item-source-help = Vælg, hvor I har den fra. Kommer den ikke fra personen selv, står kilden i politikken.
data-item-source-name = Kildens navn
data-item-source-name-help = Skriv, hvem I har den fra, når det ikke er personen selv, for eksempel »Prøve Kreditoplysning A/S«.
data-item-system = System
data-item-system-help = Vælg det system, den opstår i eller ligger i.
data-item-accounting-record = Regnskabsmateriale
data-item-accounting-record-help = Svar ja, hvis den står i bilag eller bøger, som bogføringsloven kræver gemt, for eksempel en faktura. Ellers gælder lovens fem år ikke for den.
data-item-retention-rule = Slettefrist
data-item-retention-rule-help = Vælg den frist, der gælder for netop denne oplysning.

## Data item subject

data-item-subject-data-item = Oplysning
data-item-subject-subject-category = Registrerede

## Recipient

recipient-activity = Behandling
recipient-position = Plads
recipient-party = Modtager
recipient-party-help = Vælg modtageren ved navn. En databehandler har altid et navn og en aftale.
recipient-category = Kategori af modtagere
recipient-category-help = Skriv, hvad slags modtager det er, for eksempel »Leverandør af ordresystem« eller »Pengeinstitut«.
recipient-role = Rolle
recipient-role-help = En databehandler arbejder for jer og efter jeres instruks. En bank, en fragtmand eller en myndighed bestemmer selv og er ikke databehandler.
recipient-task = Opgave
recipient-task-help = Skriv, hvad modtageren gør med oplysningerne, for eksempel »Drift af ordresystemet«.
recipient-processed-in = Behandler oplysningerne i
recipient-processed-in-help = Vælg kun et land, når det er et andet end modtagerens eget, for eksempel Sverige for en amerikansk leverandør med server dér. Har den adgang fra et land uden for EU og EØS, er det alligevel en overførsel.
recipient-condition = Hvornår den får oplysninger
recipient-condition-help = Skriv, i hvilke tilfælde eller med hvilken ret, for eksempel »Kun når regningen ikke er betalt efter to rykkere«. Får den dem altid, så lad feltet stå tomt.
recipient-wording = Ord i politikken
recipient-wording-help = Politikken siger, at I overlader oplysninger til en databehandler og videregiver dem til andre. Vælg »Overlader« for en databehandler og »Videregiver« for en, der selv bestemmer, for eksempel en bank.
recipient-internal-only = Kun til intern brug
recipient-internal-only-help = Svar ja, hvis modtageren ikke skal nævnes i det, I offentliggør. I fortegnelsen står den stadig.
recipient-published-as = Nævnes offentligt som
recipient-published-as-help = Skriv den kategori, læseren ser i stedet for navnet, for eksempel »Leverandør af it-drift«.
recipient-from = Fra og med
recipient-from-help = Skriv den første dag, modtageren fik oplysninger.
recipient-until = Til og med
recipient-until-help = Skriv den sidste dag. En tidligere modtager bliver stående, for den har fået oplysninger.

## Transfer

transfer-activity = Behandling
transfer-position = Plads
transfer-recipient = Modtager
transfer-recipient-help = Vælg, hvem der får oplysningerne uden for EU og EØS.
transfer-destination = Tredjeland eller organisation
transfer-destination-help = Skriv landets navn, og vælg det på listen, eller skriv den internationale organisations navn. Hvert land nævnes for sig.
transfer-mechanism = Overførselsgrundlag
transfer-mechanism-help = Vælg det, der gør overførslen lovlig. Det står i leverandørens aftale eller i Kommissionens liste over sikre tredjelande.
transfer-documentation = Dokumentation for garantier
transfer-documentation-help = Skriv, hvad der beskytter oplysningerne, og hvor det kan ses, for eksempel »Standardkontraktbestemmelser, bilag 3 til aftalen«.
transfer-copy = Sådan får man en kopi
transfer-copy-help = Skriv, hvordan man får en kopi af garantierne, for eksempel »Skriv til os, så sender vi standardkontraktbestemmelserne«.
transfer-checked-on = Senest kontrolleret
transfer-checked-on-help = Skriv den dag, du sidst så efter, at grundlaget stadig gælder.

## Risk assessment

risk-assessment-system = System
risk-assessment-system-help = Vælg det system, vurderingen gælder.
risk-assessment-activity = Behandling
risk-assessment-activity-help = Vælg den behandling, vurderingen gælder, hvis den ikke gælder ét system.
risk-assessment-assessed-on = Vurderet den
risk-assessment-assessed-on-help = Skriv den dag, I vurderede risikoen.
risk-assessment-assessed-by = Vurderet af
risk-assessment-assessed-by-help = Vælg den, der stod for det.
risk-assessment-threats = Trusler
risk-assessment-threats-help = Sæt kryds ved det, I har set på. Loven nævner alle fire.
risk-assessment-likelihood = Sandsynlighed
risk-assessment-likelihood-help = Vælg, hvor sandsynligt det er, at det går galt, som tingene er nu.
risk-assessment-consequence = Konsekvens
risk-assessment-consequence-help = Vælg, hvor slemt det er for personerne, ikke for virksomheden.
risk-assessment-conclusion = Konklusion
risk-assessment-conclusion-help = Skriv, om det er godt nok, og hvad der ellers skal til, for eksempel »I orden, når telefonerne får skærmlås«.
risk-assessment-residual = Risiko, der er tilbage
risk-assessment-residual-help = Skriv, hvad der stadig kan gå galt, og for hvem, for eksempel »En stjålet telefon kan vise kundernes adresser, til den bliver slettet på afstand«.
risk-assessment-residual-likelihood = Sandsynlighed, der er tilbage
risk-assessment-residual-likelihood-help = Vælg, hvor sandsynligt det stadig er, at det går galt, når foranstaltningerne virker.
risk-assessment-residual-consequence = Konsekvens, der er tilbage
risk-assessment-residual-consequence-help = Vælg, hvor slemt det stadig kan blive for personerne, når foranstaltningerne virker.
risk-assessment-next-on = Vurderes igen senest
risk-assessment-next-on-help = Skriv den dag, I senest ser på risikoen igen. Gør det før, hvis noget ændrer sig.

## Policy

policy-position = Plads
policy-title = Titel
policy-title-help = Skriv titlen, så læseren ser, hvem politikken er til, for eksempel »Persondatapolitik vedrørende kunder«.
policy-subtitle = Undertitel
policy-subtitle-help = Skriv en linje om, hvem politikken er til, for eksempel »Sådan behandler vi dine oplysninger, når du er kunde hos os«.
policy-language = Sprog
policy-language-help = Vælg det sprog, politikken er skrevet på.
policy-country = Læsernes land
policy-country-help = Vælg det land, læserne bor i, for eksempel Norge for norske kunder.
policy-scope = Gælder for
policy-scope-help = Skriv, hvad politikken dækker, for eksempel »Hjemmesiden og arbejdet på kontoret«.
policy-contents = Indholdsfortegnelse
policy-contents-help = Svar ja, hvis politikken skal begynde med en liste over sine afsnit. Det hjælper i en lang politik.
policy-rights-articles = Artikler om rettighederne
policy-rights-articles-help = Skriv de artikler, politikken nævner, for eksempel »15-22«. Artikel 15 alene er kun indsigt.
policy-prepared-by = Udarbejdet af
policy-prepared-by-help = Vælg den, der har skrevet politikken.
policy-adoption-words = Ord før datoen
policy-adoption-words-help = Skriv ordene foran den håndskrevne dato, for eksempel »Persondatapolitik udarbejdet og vedtaget den«.
policy-adopted-on = Vedtaget den
policy-adopted-on-help = Skriv den dato, der står ved underskriften på den seneste udgave.
policy-adopted-at = Sted
policy-adopted-at-help = Skriv det sted, der står ved underskriften.
policy-signatory = Underskriver
policy-signatory-help = Vælg den, der skriver under for virksomheden, oftest direktøren.
policy-signatory-role = Rolle under linjen
policy-signatory-role-help = Skriv det, der står under underskriften, for eksempel »Direktør«. Svar Ingen, hvis ingen skriver under; så har politikken ingen plads til underskrift.
policy-version = Politikkens egen version
policy-version-help = Skriv kun noget, hvis politikken selv kalder sin version noget andet end det udstedte dokuments nummer, for eksempel »3.1«.
policy-changed-on = Senest ændret
policy-changed-on-help = Skriv den dag, teksten sidst blev ændret.
policy-change-rule = Hvordan den ændres
policy-change-rule-help = Skriv, hvad I gør ved en ændring, og hvordan læserne får besked om den, for eksempel »Hver ændring får et nyt nummer, og kunderne får en mail«.
policy-publication = Offentliggørelse
policy-publication-help = Vælg, om læserne kan se politikken nu. At den er vedtaget, er ikke nok.
policy-channels = Hvor læserne møder den
policy-channels-help = Sæt kryds ved de steder, hvor de får den at se. Den skal være der, når oplysningerne bliver indsamlet.
policy-published-at = Offentliggjort på
policy-published-at-help = Skriv det præcise sted, for eksempel »eksempelrengøring.example/persondata«.
policy-published-on = Offentliggjort den
policy-published-on-help = Skriv den første dag, læserne kunne se denne version.
policy-internal-note = Intern note
policy-internal-note-help = Skriv, hvad du selv vil huske. Det trykkes aldrig.

## Policy audience, policy activity

policy-audience-policy = Persondatapolitik
policy-audience-position = Plads
policy-audience-name = Målgruppe
policy-audience-name-help = Skriv, hvem politikken er til, for eksempel »Kunder«. Ansatte hører hjemme i en politik for sig.
policy-audience-activity = Behandling
policy-audience-activity-help = Vælg den behandling, hvor gruppens oplysninger står.
policy-activity-policy = Persondatapolitik
policy-activity-activity = Behandling

## Policy pointer

policy-pointer-policy = Persondatapolitik
policy-pointer-position = Plads
policy-pointer-about = Hvem eller hvad den handler om
policy-pointer-about-help = Skriv, hvem eller hvilke oplysninger den anden politik handler om, for eksempel »Ansøgere«.
policy-pointer-to = Anden politik
policy-pointer-to-help = Vælg den, hvis den er skrevet her i programmet.
policy-pointer-address = Findes her
policy-pointer-address-help = Skriv, hvor læseren finder den, for eksempel »eksempelrengøring.example/job«.

## Term

term-policy = Persondatapolitik
term-position = Plads
term-word = Ord
term-word-help = Skriv ordet, som politikken bruger det, for eksempel »Cookie«.
term-meaning = Betydning
term-meaning-help = Skriv, hvad det betyder hos jer, så en kunde forstår det, for eksempel »En lille fil, som siden gemmer i din browser«.
term-legal-term = Lovens ord
term-legal-term-help = Vælg det ord i loven, det svarer til, for eksempel »Den registrerede«, når I skriver »kunden«. Loven har ikke ord for alt; så vælg »Ingen«.

## Policy section

policy-section-policy = Persondatapolitik
policy-section-position = Plads
policy-section-content = Indhold
policy-section-content-help = Vælg, hvad afsnittet henter fra fortegnelsen. Retter du fortegnelsen, følger politikken med.
policy-section-activity = Behandling
policy-section-activity-help = Vælg en, hvis afsnittet kun skal hente fra den. Ellers henter det fra alle politikkens behandlinger.
policy-section-heading = Overskrift
policy-section-heading-help = Skriv kun en overskrift, hvis den er en anden end den sædvanlige.
policy-section-text = Egne ord
policy-section-text-help = Skriv, hvad der står før det, der hentes fra fortegnelsen.

## Reference

reference-section = Afsnit
reference-position = Plads
reference-text = Hvad man finder
reference-text-help = Skriv, hvad der står på siden, for eksempel »Sådan sletter du cookies«.
reference-address = Adresse
reference-address-help = Skriv sidens adresse, for eksempel »https://vejledning.example/cookies«.

## Statement

statement-section = Afsnit
statement-position = Plads
statement-claim = Løfte
statement-claim-help = Vælg, hvad udsagnet lover. Så siger programmet til, når fortegnelsen siger noget andet.
statement-activity = Gælder kun behandlingen
statement-activity-help = Vælg en behandling, hvis løftet kun gælder den, for eksempel nyhedsbrevet i »Vi giver ikke din e-mail videre«. Så holder programmet kun løftet op mod den, ellers mod alle de behandlinger, afsnittet fortæller om.
statement-system = Gælder kun systemet
statement-system-help = Vælg et system, hvis løftet kun gælder det, for eksempel hjemmesiden i »Vi gemmer ikke beskeder på hjemmesiden«. Så holder programmet kun løftet op mod det, der ligger i systemet, ellers mod alle systemer.
statement-text = Ordlyd
statement-text-help = Skriv udsagnet, som det står i politikken, for eksempel »Vi foretager ikke direkte markedsføring«.

## Statement link

statement-link-statement = Udsagn
statement-link-position = Plads
statement-link-weighs = Taler for eller imod
statement-link-weighs-help = Vælg, om det bekræfter udsagnet eller modsiger det.
statement-link-activity = Behandling
statement-link-activity-help = Vælg den behandling, der viser det.
statement-link-system = System
statement-link-system-help = Vælg det system, der viser det.
statement-link-measure = Foranstaltning
statement-link-measure-help = Vælg den foranstaltning, der viser det.
statement-link-recipient = Modtager
statement-link-recipient-help = Vælg den modtager, der viser det.
statement-link-data-item = Oplysning
statement-link-data-item-help = Vælg den oplysning, der viser det.
statement-link-agreement = Databehandleraftale
statement-link-agreement-help = Vælg den aftale, der viser det.
statement-link-consent = Samtykke
statement-link-consent-help = Vælg det samtykke, der viser det.
statement-link-reason = Begrundelse
statement-link-reason-help = Skriv hvorfor, for eksempel »IP-adressen er en personoplysning, så den registrerer vi alligevel«.
statement-link-seen-by = Set af
statement-link-seen-by-help = Vælg den, der så efter.
statement-link-seen-on = Set den
statement-link-seen-on-help = Skriv den dag, det blev set.

## Control plan

control-plan-interval = Tid mellem kontroller
control-plan-interval-help = Skriv, hvor lang tid der går mellem to kontroller, for eksempel 6 måneder.
control-plan-responsible = Ansvarlig
control-plan-responsible-help = Vælg den, der sørger for, at kontrollen bliver til noget.
control-plan-acts = Indhold
control-plan-acts-help = Sæt kryds ved det, I lover: at se efter, at rette til eller begge dele.
control-plan-covers = Omfatter
control-plan-covers-help = Sæt kryds ved det, kontrollen ser på.
control-plan-next-on = Næste kontrol
control-plan-next-on-help = Skriv den dag, den næste kontrol senest skal være gjort.

## Review

review-plan = Kontrolplan
review-period = Periode
review-period-help = Skriv året og halvåret, for eksempel »2026-H2« for 2. halvår 2026.
review-done-on = Udført den
review-done-on-help = Skriv den dag, kontrollen blev gjort færdig.
review-done-by = Udført af
review-done-by-help = Vælg den, der gjorde den.
review-conclusion = Konklusion
review-conclusion-help = Skriv, hvad I fandt, og hvad der er gjort ved det.
review-started-at = Begyndt
review-started-at-help = Dag og klokkeslæt, da kontrollen begyndte. Dagsordenen viser fortegnelsen, som den var da.
review-since = Ændringer siden
review-since-help = Skriv dagen for den forrige kontrol. Dagsordenen viser, hvad der er ændret siden.
review-law-as-of = Regler pr.
review-law-as-of-help = Den dag, de regler, kontrollen holder fortegnelsen op mod, var ajour.
review-seen-by = Set af
review-seen-by-help = Vælg den, der har læst referatet, oftest direktøren.
review-took-part = Sted og deltagere
review-took-part-help = Skriv, hvor kontrollen blev holdt, og hvem der var med, for eksempel »Kontoret; Pernille Prøvesen og Pelle Prøvesen«.
review-next-on = Næste kontrol
review-next-on-help = Skriv den dag, den næste kontrol senest skal være gjort.
review-closed-at = Afsluttet
review-closed-at-help = Dag og klokkeslæt, da kontrollen blev afsluttet. Derefter ændres intet i den.

## Attachment

attachment-name = Filnavn
attachment-media-type = Filtype
attachment-size = Størrelse
attachment-sha256 = Kontrolsum

## Document

document-number = Nummer
document-subject = Dokumenttype
document-policy = Persondatapolitik
document-review = Kontrol
document-request = Anmodning
document-breach = Brud
document-title = Titel
document-version = Version
document-language = Sprog
document-issued-on = Udstedt den
document-issued-by = Udstedt af
document-fingerprint = Fingeraftryk
document-trail-head = Historikkens kontrolsum
document-snapshot = Trykte oplysninger
document-pdf = PDF-fil
