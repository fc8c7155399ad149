### What kinds of record, and their fields, are called; and what the help says of each field a person edits.
### Kinds in lower case as in running text ("Angre: slettefrist"), labels in sentence case. In the help, "du" is
### the person at the screen and "dere" the company. The article a field answers is shown by the program.

kind-organisation = behandlingsansvarlig
kind-person = person
kind-person-role = rolle
kind-contact-point = kontaktpunkt
kind-supervisory-authority = tilsynsmyndighet
kind-right-procedure = rettighet
kind-breach-procedure = håndtering av brudd
kind-financial-year = regnskapsår
kind-party = leverandør eller annen mottaker
kind-agreement = databehandleravtale
kind-sub-processor = underdatabehandler
kind-sub-processor-notice = varsel om underdatabehandler
kind-supervision = tilsyn
kind-system = system
kind-restoration = gjenoppretting
kind-measure = tiltak
kind-coverage = dekning
kind-staff-evidence = dokumentasjon
kind-retention-rule = slettefrist
kind-erasure-run = sletting
kind-activity = behandling
kind-activity-system = system i en behandling
kind-activity-measure = tiltak i en behandling
kind-purpose = formål
kind-legal-basis = behandlingsgrunnlag
kind-compatibility-test = vurdering av et nytt formål
kind-controller-served = annen behandlingsansvarlig
kind-consent = samtykke
kind-cookie-category = gruppe av informasjonskapsler
kind-subject-category = kategori av registrerte
kind-data-item = opplysning
kind-data-item-subject = registrerte for en opplysning
kind-recipient = mottaker
kind-transfer = overføring til tredjeland
kind-risk-assessment = risikovurdering
kind-policy = personvernerklæring
kind-policy-audience = målgruppe
kind-policy-activity = behandling i en erklæring
kind-policy-pointer = henvisning til en annen erklæring
kind-term = ordforklaring
kind-policy-section = avsnitt
kind-reference = lenke
kind-statement = utsagn
kind-statement-link = belegg for eller mot et utsagn
kind-control-plan = kontrollplan
kind-check-point = punkt på sjekklisten
kind-review = kontroll
kind-agenda-line = punkt på dagsordenen
kind-agenda-fact = opplysning til et punkt på dagsordenen
kind-action = oppfølgingstiltak
kind-subject-request = anmodning
kind-breach = brudd på personopplysningssikkerheten
kind-breach-phase = senere opplysning om et brudd
kind-case-area = behandling eller system i en sak
kind-law-file = fil med regler
kind-attachment = fil
kind-enclosure = vedlagt fil
kind-document = dokument

## Organisation

organisation-name = Virksomhetens navn
organisation-name-help = Skriv hele navnet slik det står i Enhetsregisteret, for eksempel «Eksempel Renhold AS». Den behandlingsansvarlige er virksomheten, ikke en person.
organisation-legal-form = Organisasjonsform
organisation-legal-form-help = Skriv formen slik den står i Enhetsregisteret, for eksempel «AS» eller «enkeltpersonforetak».
organisation-country = Land
organisation-country-help = Det er dette landets lov som gjelder for protokollen, uansett hvilket språk du skriver den på.
organisation-registration-number = Organisasjonsnummer
organisation-registration-number-help = Skriv de ni sifrene fra Enhetsregisteret. En dansk virksomhet skriver CVR-nummeret sitt på åtte sifre.
organisation-street = Adresse
organisation-street-help = Skriv vei og nummer, for eksempel «Prøveveien 1».
organisation-postcode = Postnummer
organisation-postcode-help = Skriv postnummeret, for eksempel «9999».
organisation-town = Poststed
organisation-town-help = Skriv poststedet slik det står i postadressen.
organisation-phone = Telefon
organisation-phone-help = Skriv nummeret man ringer for å få tak i virksomheten.
organisation-email = E-post
organisation-email-help = Skriv adressen man skriver til for å få tak i virksomheten.
organisation-website = Nettsted
organisation-website-help = Skriv adressen til nettstedet, eller velg «Ingen».
organisation-representative = Representant i EU
organisation-representative-help = Bare en virksomhet utenfor EU og EØS trenger en representant. Holder dere til i Norge eller Danmark, så velg «Ingen».
organisation-joint-controllers = Felles behandlingsansvarlige
organisation-joint-controllers-help = En felles behandlingsansvarlig er en annen virksomhet som sammen med dere bestemmer hva opplysningene brukes til og hvordan. Bestemmer dere alene, så velg «Ingen»; ellers legg dem til som mottakere med den rollen.
organisation-data-protection-officer = Personvernombud
organisation-data-protection-officer-help = Har dere ikke noe personvernombud, så velg «Ingen». Har dere ett, så gi personen rollen «Personvernombud».
organisation-no-officer-reason = Hvorfor ikke noe personvernombud
organisation-no-officer-reason-help = Skriv kort hvorfor, for eksempel «Det kreves ikke, for særlige kategorier av opplysninger er ikke en del av kjernevirksomheten vår».
organisation-record-begun-on = Protokollen påbegynt
organisation-record-begun-on-help = Skriv dagen protokollen ble påbegynt, også om det var i et annet program eller på papir.
organisation-record-revised-on = Protokollen sist revidert
organisation-record-revised-on-help = Skriv dagen dere sist gikk gjennom hele protokollen. Dagen står på den første siden av protokollen.
organisation-text-language = Språk i egne tekster
organisation-text-language-help = Velg språket dere selv skriver på. Programmet oversetter aldri deres egne tekster.
organisation-report-language = Språk på papir
organisation-report-language-help = Velg språket overskrifter og faste tekster trykkes på når du ikke velger et annet.

## Person

person-position = Plass
person-name = Navn
person-name-help = Skriv for- og etternavn, for eksempel «Pernille Prøvesen».
person-job-title = Stilling
person-job-title-help = Skriv stillingen slik den står under en underskrift, for eksempel «Daglig leder».
person-phone = Telefon
person-phone-help = Skriv nummeret personen svarer på i arbeidstiden.
person-email = E-post
person-email-help = Skriv adressen personen bruker på jobb.
person-handles-personal-data = Arbeider med personopplysninger
person-handles-personal-data-help = Svar ja hvis arbeidet krever tilgang til personopplysninger. Da hører det en taushetserklæring og en veiledning til.
person-left-on = Sluttet den
person-left-on-help = Skriv siste dag i virksomheten når personen har sluttet.

## Person role

person-role-person = Person
person-role-role = Rolle
person-role-role-help = Den behandlingsansvarlige er virksomheten; personvernkontakten er personen man spør. Én person kan ha flere roller.
person-role-from = Fra og med
person-role-from-help = Skriv første dag i rollen.
person-role-until = Til og med
person-role-until-help = Skriv siste dag i rollen. La feltet stå tomt så lenge personen har den.

## Contact point

contact-point-position = Plass
contact-point-purpose = Henvendelser om
contact-point-purpose-help = Velg hva man henvender seg om her. Spørsmål og anmodninger kan ha hver sin adresse.
contact-point-person = Kontaktperson
contact-point-person-help = Velg den som svarer. Telefon og e-post hentes fra personen når feltene under er tomme.
contact-point-phone = Telefon
contact-point-phone-help = Skriv bare et nummer hvis det er et annet enn personens.
contact-point-email = E-post
contact-point-email-help = Skriv bare en adresse hvis den er en annen enn personens, for eksempel en felles innboks.
contact-point-website = Side eller skjema
contact-point-website-help = Skriv adressen hvis man kan henvende seg på et nettsted.

## Supervisory authority

supervisory-authority-position = Plass
supervisory-authority-name = Navn
supervisory-authority-name-help = Skriv navnet på myndigheten. Både den norske og den danske heter Datatilsynet; landet skiller dem fra hverandre.
supervisory-authority-country = Land
supervisory-authority-country-help = Velg landet myndigheten hører til.
supervisory-authority-competence = Når man går til denne myndigheten
supervisory-authority-competence-help = Skriv bare noe når det er flere myndigheter å velge mellom, for eksempel «Når du bor i Danmark».
supervisory-authority-address = Adresse
supervisory-authority-address-help = Skriv gate, postnummer og poststed. Adressen står i personvernerklæringen, så man også kan klage per brev.
supervisory-authority-website = Nettsted
supervisory-authority-website-help = Skriv adressen til myndighetens nettsted.
supervisory-authority-complaint-page = Klageside
supervisory-authority-complaint-page-help = Skriv adressen til siden der man klager. Den står i personvernerklæringen.
supervisory-authority-phone = Telefon
supervisory-authority-phone-help = Skriv myndighetens telefonnummer.
supervisory-authority-email = E-post
supervisory-authority-email-help = Skriv myndighetens e-postadresse.

## Right procedure

right-procedure-position = Plass
right-procedure-right = Rettighet
right-procedure-right-help = Velg rettigheten det gjelder. Innsyn, retting, sletting, begrensning og klage nevnes alltid.
right-procedure-wording = Rettigheten med egne ord
right-procedure-wording-help = Skriv slik at en kunde forstår det, for eksempel «Du kan få rettet opplysninger som er feil».
right-procedure-audience = Hvem det gjelder
right-procedure-audience-help = Skriv bare noe hvis ordene ikke gjelder alle, for eksempel «Privatkunder».
right-procedure-handling = Håndtering
right-procedure-handling-help = Velg hvem som tar seg av anmodningen: en ansatt, personen selv på en side eller et system.
right-procedure-channel = Slik ber man om det
right-procedure-channel-help = Skriv hvordan man gjør det, for eksempel «Skriv eller ring til oss». Dere kan foretrekke én måte, men ikke avvise de andre.
right-procedure-response = Hva man får
right-procedure-response-help = Skriv hva man får, og hvordan, for eksempel «En kopi av opplysningene på e-post».
right-procedure-page = Selvbetjeningsside
right-procedure-page-help = Skriv adressen til siden der man kan ordne det selv, for eksempel «eksempelrenhold.example/mine-opplysninger». Har dere ingen, så velg «Ingen».
right-procedure-system = Systemet bak siden
right-procedure-system-help = Velg systemet selvbetjeningssiden hører til.
right-procedure-contact-point = Kontaktpunkt
right-procedure-contact-point-help = Velg hvor man henvender seg for å bruke rettigheten.
right-procedure-fee = Gebyr
right-procedure-fee-help = Det er som hovedregel gratis; velg «Ingen». Bare en åpenbart grunnløs eller overdreven anmodning kan koste noe.
right-procedure-condition = Vilkår
right-procedure-condition-help = Skriv hva som må til for at rettigheten gjelder, for eksempel «Opplysningen er feil».
right-procedure-exception = Unntak
right-procedure-exception-help = Skriv når rettigheten ikke gjelder, for eksempel «Fakturaer slettes ikke så lenge bokføringsloven krever at de oppbevares».

## Breach procedure

breach-procedure-position = Plass
breach-procedure-scope = Hvilke brudd
breach-procedure-scope-help = Skriv bare noe hvis prosedyren ikke gjelder alle brudd. Et brudd er ikke bare et hackerangrep; en mistet telefon og en e-post til feil person er det også.
breach-procedure-authority-notice = Melding til tilsynsmyndigheten
breach-procedure-authority-notice-help = Skriv hvordan dere melder et brudd, for eksempel «Pernille Prøvesen melder det på Datatilsynets nettsted». Dere kan bare la være når bruddet neppe er en risiko for noen.
breach-procedure-deadline-hours = Frist for melding, i timer
breach-procedure-deadline-hours-help = Skriv hvor mange timer det høyst går fra dere får vite om bruddet til det er meldt. Loven gir høyst 72.
breach-procedure-subjects-notice = Beskjed til de berørte
breach-procedure-subjects-notice-help = Skriv når de får beskjed, for eksempel «Når fødselsnummeret deres er kommet ut». Loven krever det når risikoen for dem er høy.
breach-procedure-channels = Hvordan de får beskjed
breach-procedure-channels-help = Skriv hvordan dere gir dem beskjed, for eksempel «E-post, ellers telefon».
breach-procedure-intake = Når andre oppdager et brudd
breach-procedure-intake-help = Skriv hvordan en kunde eller leverandør sier fra til dere, for eksempel «Ring kontoret med en gang».
breach-procedure-contact-point = Kontaktpunkt
breach-procedure-contact-point-help = Velg hvor man henvender seg om et brudd.
breach-procedure-responsible = Ansvarlig
breach-procedure-responsible-help = Velg den som sørger for at bruddet blir stoppet, meldt og skrevet ned.

## Financial year

financial-year-starts = Første dag
financial-year-starts-help = Skriv første dag i regnskapsåret, for eksempel 1. januar. De andre årene følger av seg selv; et uvanlig langt eller kort år skrives for seg.
financial-year-ends = Siste dag
financial-year-ends-help = Skriv siste dag i regnskapsåret, for eksempel 31. desember. De fem årene i bokføringsloven regnes herfra.

## Party

party-position = Plass
party-name = Navn
party-name-help = Skriv hele navnet på virksomheten eller myndigheten, for eksempel «Mønster Ordre AS».
party-registration-number = Organisasjonsnummer
party-registration-number-help = Skriv organisasjonsnummeret eller, for en virksomhet i et annet land, det tilsvarende nummeret der.
party-country = Land
party-country-help = Skriv navnet på landet, og velg det i listen. Utenfor EU og EØS hører det med en overføring.
party-contact = Kontaktperson
party-contact-help = Skriv hvem dere snakker med hos dem om personopplysninger.
party-phone = Telefon
party-phone-help = Skriv nummeret til kontaktpersonen.
party-email = E-post
party-email-help = Skriv adressen til kontaktpersonen.
party-guarantees = Hvordan den følger loven
party-guarantees-help = Skriv hva den har sagt eller vist dere om det, for eksempel «Mønster Ordre AS har sendt en revisorerklæring».
party-guaranteed-on = Mottatt den
party-guaranteed-on-help = Skriv dagen dere fikk svaret eller erklæringen.
party-supervised-every = Tid mellom tilsyn
party-supervised-every-help = Skriv hvor lang tid det høyst går mellom to tilsyn med databehandleren, for eksempel 12 måneder. Loven setter ingen fast frist.

## Agreement

agreement-party = Databehandler
agreement-position = Plass
agreement-form = Type
agreement-form-help = Velg hva slags mal avtalen følger. Det står som regel på første side.
agreement-accepted-online = Godtatt på nett
agreement-accepted-online-help = Svar ja hvis avtalen er leverandørens egne vilkår, som dere har godtatt på nett uten underskrift. Skriv dagen dere godtok dem, under «Underskrevet av den behandlingsansvarlige».
agreement-signed-by-controller-on = Underskrevet av den behandlingsansvarlige
agreement-signed-by-controller-on-help = Skriv dagen dere skrev under.
agreement-signed-by-processor-on = Underskrevet av databehandleren
agreement-signed-by-processor-on-help = Skriv dagen databehandleren skrev under.
agreement-valid-from = Gjelder fra
agreement-valid-from-help = Skriv den første dagen avtalen gjelder.
agreement-valid-until = Gjelder til
agreement-valid-until-help = Skriv den siste dagen avtalen gjelder. La feltet stå tomt hvis den løper til den blir sagt opp.
agreement-clauses = Databehandlerens plikter
agreement-clauses-help = Kryss av for det som står i avtalen. Loven krever alle de åtte punktene.
agreement-frame = Avtalens ramme
agreement-frame-help = Gjenstand er hva avtalen dreier seg om; varighet er hvor lenge den gjelder; art er hva databehandleren gjør med opplysningene. Kryss av for det avtalen eller vedleggene beskriver. Loven krever alle de sju delene.
agreement-authorisation = Godkjenning av underdatabehandlere
agreement-authorisation-help = Velg om dere godkjenner hver enkelt, eller om dere har gitt en generell godkjenning og kan protestere mot nye.
agreement-objection-window = Varsel om nye underdatabehandlere
agreement-objection-window-help = Skriv hvor mange dager på forhånd dere får beskjed, slik at dere rekker å protestere, for eksempel 30.
agreement-breach-notice-hours = Varsel om brudd, i timer
agreement-breach-notice-hours-help = Skriv hvor mange timer databehandleren har på seg til å varsle dere om et brudd, for eksempel 24. Dere har selv 72 timer på dere til å melde det til Datatilsynet.
agreement-at-end = Ved opphør
agreement-at-end-help = Velg hva databehandleren gjør med opplysningene når avtalen slutter. Kopier slettes i begge tilfeller.
agreement-kept-at = Oppbevares
agreement-kept-at-help = Skriv hvor den underskrevne avtalen ligger, for eksempel «Perm på kontoret».
agreement-requested-on = Bedt om den
agreement-requested-on-help = Skriv dagen dere ba databehandleren om en avtale.
agreement-received-on = Mottatt den
agreement-received-on-help = Skriv dagen dere fikk avtaleteksten.
agreement-version = Versjon
agreement-version-help = Skriv versjonen slik den står i avtalen, for eksempel «2.1» eller «mai 2026».
agreement-annexes = Vedlegg
agreement-annexes-help = Kryss av for vedleggene som er fylt ut. Det danske Datatilsynets standardavtale har fire.
agreement-ended-on = Opphørt den
agreement-ended-on-help = Skriv dagen avtalen opphørte, for eksempel fordi dere byttet leverandør.
agreement-settled = Opplysningene etter opphør
agreement-settled-help = Velg hva databehandleren faktisk har gjort med opplysningene etter at avtalen opphørte.
agreement-settled-on = Slettet eller tilbakelevert den
agreement-settled-on-help = Skriv dagen opplysningene var slettet eller levert tilbake. Be om å få det skriftlig.

## System

system-position = Plass
system-name = Navn
system-name-help = Skriv hva dere kaller det, for eksempel «Ordresystemet» eller «Arkivskapet». Telefoner, papir og sikkerhetskopier hører også med.
system-form = Type
system-form-help = Velg hva det er: et program, en enhet, papir eller noe annet som inneholder opplysninger.
system-purpose = Brukes til
system-purpose-help = Skriv hva dere bruker det til, for eksempel «Ordrer og ruteplan».
system-supplier = Leverandør
system-supplier-help = Velg den som leverer eller drifter det. Kan den se opplysningene, er den som regel databehandler.
system-location = Plassering
system-location-help = Skriv hvor det står, for eksempel «Kontoret» eller «Leverandørens datasenter i Norge».
system-holds-personal-data = Inneholder personopplysninger
system-holds-personal-data-help = Svar ja hvis det står så mye som ett navn eller én adresse der. Da teller det med når et tiltak dekker alle systemer.
system-documented-on = Beskrivelsen er oppdatert per
system-documented-on-help = Skriv dagen du sist kontrollerte at beskrivelsen stemmer.
system-internal-note = Internt notat
system-internal-note-help = Skriv det du selv vil huske. Det trykkes aldri.

## Measure

measure-position = Plass
measure-name = Tiltak
measure-name-help = Skriv hva dere gjør, for eksempel «Antivirus på alle IT-systemer».
measure-nature = Art
measure-nature-help = Programmer og utstyr er tekniske, regler og mennesker er organisatoriske, låser og lokaler er fysiske.
measure-clauses = Bidrar til
measure-clauses-help = Kryss av for det tiltaket hjelper med. En testet sikkerhetskopi hjelper for eksempel med å gjenopprette i tide.
measure-by-design = Innebygd eller som standard
measure-by-design-help = Svar ja hvis beskyttelsen er bygget inn fra begynnelsen eller er slått på som standard (artikkel 25).
measure-implemented = Innført
measure-implemented-help = Svar ja først når det virker i hverdagen. En plan er et nei.
measure-claim = Skal dekke
measure-claim-help = Velg hvor mye dere lover å dekke. Programmet teller etter og nevner det som mangler.
measure-scope = Forbehold
measure-scope-help = Skriv det som gjør løftet mindre, for eksempel «Der det er mulig». Er det ikke noe forbehold, så velg «Ingen».
measure-carried-out-by = Utføres av
measure-carried-out-by-help = Velg leverandøren hvis dere ikke gjør det selv, for eksempel den som tar sikkerhetskopien for dere.
measure-proof = Framgår av
measure-proof-help = Velg hvor i protokollen man kan se at løftet holder, for eksempel i avtalene med databehandlerne.
measure-purpose = Formål
measure-purpose-help = Skriv hva det er til for, for eksempel «Å kunne arbeide videre etter et driftsavbrudd».
measure-renewed-every = Tid mellom fornyelser
measure-renewed-every-help = Skriv hvor lang tid det høyst går før hver ansatt skriver under igjen eller får veiledningen på nytt, for eksempel 12 måneder.
measure-verified-every = Tid mellom etterprøvinger
measure-verified-every-help = Skriv hvor lang tid det høyst går før dere prøver det igjen, for eksempel 6 måneder.
measure-verified-on = Sist etterprøvd
measure-verified-on-help = Skriv dagen noen sist kontrollerte at det virker.
measure-verified-by = Etterprøvd av
measure-verified-by-help = Velg den som kontrollerte.
measure-evidence = Dokumentasjon
measure-evidence-help = Skriv hva som viser det, for eksempel «Logg over gjenoppretting i mappen IT».
measure-rating = Karakter utenfra
measure-rating-help = Skriv karakteren hvis andre har bedømt tiltaket, for eksempel «A for krypteringen på nettstedet». Ellers velg «Ingen».
measure-rated-by = Gitt av
measure-rated-by-help = Skriv hvem som har bedømt det, for eksempel «Prøvelab AS».
measure-rated-on = Gitt den
measure-rated-on-help = Skriv dagen karakteren ble gitt. Den blir fort gammel.

## Coverage

coverage-measure = Tiltak
coverage-system = System
coverage-system-help = Velg systemet svaret gjelder.
coverage-party = Databehandler
coverage-party-help = Velg databehandleren svaret gjelder.
coverage-person = Ansatt
coverage-person-help = Velg den ansatte svaret gjelder.
coverage-covered = Dekket
coverage-covered-help = Svar ja hvis du har sett at tiltaket er på plass akkurat her.
coverage-seen-on = Sett den
coverage-seen-on-help = Skriv dagen du så det.

## Staff evidence

staff-evidence-person = Ansatt
staff-evidence-what = Dokument
staff-evidence-what-help = Velg hva som er sett. Her står bare at det er sett, aldri hva som står i det.
staff-evidence-seen-on = Sett den
staff-evidence-seen-on-help = Skriv dagen det ble sett eller gjennomgått.
staff-evidence-seen-by = Sett av
staff-evidence-seen-by-help = Velg den som så det.
staff-evidence-renew-on = Fornyes senest
staff-evidence-renew-on-help = Skriv dagen dokumentet senest skal ses eller gjennomgås igjen. Er det ingen, så la feltet stå tomt.

## Retention rule

retention-rule-position = Plass
retention-rule-name = Navn
retention-rule-name-help = Skriv hva fristen gjelder for, for eksempel «Fakturaer og betaling».
retention-rule-trigger = Fristen regnes fra
retention-rule-trigger-help = Velg det fristen regnes fra. For regnskapsmateriale er det regnskapsårets slutt, ikke fakturadatoen.
retention-rule-trigger-wording = Hendelsen med ord
retention-rule-trigger-wording-help = Skriv hendelsen når den ikke står på listen eller må forklares. Skriv den slik at den passer etter ordet «etter», for eksempel «garantiens utløp».
retention-rule-latest = Slettes senest etter
retention-rule-latest-help = Deres eget løfte: Skriv hvor lang tid det høyst går, for eksempel 2 år. Bilag som loven krever oppbevart i 5 år, kan for eksempel slettes senest etter 5 år og 3 måneder.
retention-rule-latest-days = Slettes senest etter (dager)
retention-rule-latest-days-help = Skriv fristen her når den er i dager, for eksempel 30 dager. En frist er enten i måneder og år eller i dager.
retention-rule-criterion = Hva som ellers avgjør slettingen
retention-rule-criterion-help = Loven kaller det et kriterium. Skriv det med en hel setning, for eksempel «Slettes når regningen er betalt og reklamasjonsfristen er ute». Er det skrevet en periode, kan feltet stå tomt.
retention-rule-minimum = Oppbevares minst etter loven
retention-rule-minimum-help = Her skrives bokføringens 5 år. Skriv hvor lang tid en lov krever; krever ingen lov det, så velg «Ingen».
retention-rule-minimum-law = Lov som krever det
retention-rule-minimum-law-help = Velg loven. Bokføringsloven gjelder bare regnskapsmateriale, ikke alle opplysninger om en kunde.
retention-rule-minimum-law-name = Navnet på loven
retention-rule-minimum-law-name-help = Skriv navnet når du har valgt «Annen lov», for eksempel «Hvitvaskingsloven».
retention-rule-exception = Unntak
retention-rule-exception-help = Skriv hva som oppbevares lenger, og hvorfor, for eksempel «Opplysninger i en reklamasjon som ikke er avsluttet».
retention-rule-end-action = Når fristen er ute
retention-rule-end-action-help = Velg hva som skjer. En opplysning er bare anonym når ingen kan finne tilbake til personen.
retention-rule-archive-lag = Arkivkopi borte etter
retention-rule-archive-lag-help = Skriv hvor mange dager etter slettingen kopien i arkivet også er borte, for eksempel 30 dager.
retention-rule-backup-lag = Sikkerhetskopi borte etter
retention-rule-backup-lag-help = Skriv hvor mange dager etter slettingen den siste sikkerhetskopien er overskrevet, for eksempel 90 dager.
retention-rule-deleted-again-after-restore = Slettes igjen etter gjenoppretting
retention-rule-deleted-again-after-restore-help = Svar ja hvis dere sletter det slettede på nytt når en sikkerhetskopi er lest inn.
retention-rule-responsible = Ansvarlig
retention-rule-responsible-help = Velg den som sørger for at det blir slettet.

## Activity

activity-position = Plass
activity-name = Navn
activity-name-help = Skriv hva dere kaller det i hverdagen, for eksempel «Kunder og ordrer».
activity-role = Virksomhetens rolle
activity-role-help = Bestemmer dere selv hvorfor og hvordan, er dere behandlingsansvarlig. Arbeider dere etter instruks fra en annen, er dere databehandler.
activity-status = Status
activity-status-help = En opphørt behandling blir stående så lenge dere har opplysningene. En arkivert behandling trykkes ikke.
activity-suggested = Forslag
activity-suggested-help = Behandlingen kommer fra en mal. Bekreft den når du har gått gjennom den og rettet det som ikke stemmer.
activity-owner = Ansvarlig
activity-owner-help = Velg den som vet om det fortsatt stemmer.
activity-since = I bruk siden
activity-since-help = Skriv dagen behandlingen begynte. En omtrentlig dag er nok.
activity-carried-out = Hva dere gjør for andre
activity-carried-out-help = Bare når dere er databehandler. Skriv hva dere gjør for de behandlingsansvarlige, for eksempel «Oppsett og drift av nettbutikker».
activity-collection = Hvordan opplysningene samles inn
activity-collection-help = Skriv hvordan dere får dem, for eksempel «På telefon og i bestillingsskjemaet på nettstedet».
activity-recipients = Mottakere
activity-recipients-help = Får ingen andre opplysningene, så velg «Ingen». Ellers legg til mottakerne på listen, også leverandører som drifter systemene deres.
activity-third-country-transfer = Overføring til tredjeland
activity-third-country-transfer-help = Svar ja hvis opplysningene ligger utenfor EU og EØS eller kan ses derfra, også når det bare er leverandørens brukerstøtte som kan se dem.
activity-transfer-note = Grunnlag for svaret
activity-transfer-note-help = Skriv hva du undersøkte, for eksempel «Alle systemer driftes i EØS ifølge databehandleravtalene».
activity-provision = Må opplysningene gis?
activity-provision-help = Velg om en lov eller avtale krever opplysningene, eller om det er frivillig å gi dem.
activity-provision-consequence = Hvis de ikke gis
activity-provision-consequence-help = Skriv hva som da skjer, for eksempel «Uten navn og adresse kan vi ikke levere».
activity-profiling = Profilering
activity-profiling-help = Svar ja hvis et system vurderer den enkelte personen, for eksempel forutsier hva en kunde vil kjøpe.
activity-profiling-inputs = Hva profileringen bygger på
activity-profiling-inputs-help = Skriv hvilke opplysninger vurderingen bygger på, for eksempel «Tidligere ordrer og postnummer».
activity-profiling-logic = Hvordan og hvorfor
activity-profiling-logic-help = Skriv hvordan vurderingen blir til, og hva dere bruker den til, for eksempel «Kunder som har kjøpt tepperens, får tilbud om det igjen etter et år».
activity-profiling-consequence = Hva det betyr for personen
activity-profiling-consequence-help = Skriv hva det fører til, for eksempel «Kunden får andre tilbud enn naboen, men samme pris».
activity-scoring = Poeng eller rangering
activity-scoring-help = Svar ja hvis hver person får poeng, en karakter eller en plass i en rekkefølge, for eksempel etter hvor raskt det betales.
activity-automated-decisions = Automatiserte avgjørelser
activity-automated-decisions-help = Svar ja hvis et system alene avgjør noe viktig for en person, for eksempel gir avslag på kreditt.
activity-impact-assessment = Vurdering av personvernkonsekvenser
activity-impact-assessment-help = Den kreves når risikoen for personene er høy, for eksempel ved mange særlige kategorier eller systematisk overvåking.
activity-impact-assessed-on = Vurdert den
activity-impact-assessed-on-help = Skriv dagen dere tok stilling til om vurderingen kreves.
activity-internal-note = Internt notat
activity-internal-note-help = Skriv det du selv vil huske. Det trykkes aldri.
activity-keeps-cases = Rommer anmodninger og brudd
activity-keeps-cases-help = Svar ja for behandlingen der dere lagrer anmodninger og brudd på personopplysningssikkerheten. De inneholder selv personopplysninger og hører med i protokollen.

## Activity system, activity measure

activity-system-activity = Behandling
activity-system-system = System
activity-measure-activity = Behandling
activity-measure-measure = Tiltak

## Purpose

purpose-activity = Behandling
purpose-position = Plass
purpose-description = Formål
purpose-description-help = Skriv hva dere bruker opplysningene til, slik at en kunde forstår det. Ikke «administrasjon», men «sende faktura».
purpose-direct-marketing = Direkte markedsføring
purpose-direct-marketing-help = Svar ja hvis dere henvender dere til den enkelte for å selge, for eksempel med et nyhetsbrev. Da kan personen alltid si nei.

## Legal basis

legal-basis-purpose = Formål
legal-basis-position = Plass
legal-basis-ground = Behandlingsgrunnlag
legal-basis-ground-help = Velg hva som gir dere rett til det. Oftest er det avtalen, en lov eller en berettiget interesse; samtykke passer bare når personen fritt kan si nei.
legal-basis-before-contract = Før det er inngått avtale
legal-basis-before-contract-help = Svar ja hvis personen selv har bedt om noe før dere har en avtale, for eksempel et tilbud.
legal-basis-law = Lov
legal-basis-law-help = Skriv loven som forplikter dere, for eksempel «bokføringsloven § 13».
legal-basis-interest = Berettiget interesse
legal-basis-interest-help = Skriv hva dere vil oppnå, for eksempel «å kunne besvare en reklamasjon». Det står også i personvernerklæringen.
legal-basis-necessity = Hvorfor det er nødvendig
legal-basis-necessity-help = Gjelder bare en berettiget interesse. Skriv hvorfor den krever akkurat disse opplysningene, for eksempel «Uten ordrenummeret finner vi ikke oppdraget det klages på».
legal-basis-balance = Hvorfor personens interesser ikke veier tyngre
legal-basis-balance-help = Gjelder bare en berettiget interesse. Skriv hvorfor den går foran, for eksempel «Kunden venter selv at vi tar vare på ordren til reklamasjonsfristen er ute».
legal-basis-safeguards = Hva som beskytter personen
legal-basis-safeguards-help = Gjelder bare en berettiget interesse. Skriv hva dere gjør for å beskytte personen, for eksempel «Bare to ansatte kan se det».
legal-basis-weighed-on = Interessene avveid den
legal-basis-weighed-on-help = Gjelder bare en berettiget interesse. Skriv dagen dere vurderte om grunnen deres veier tyngre enn ulempen for personen.
legal-basis-special-ground = Unntak for særlige kategorier
legal-basis-special-ground-help = Særlige kategorier krever både et behandlingsgrunnlag og et av disse unntakene, for eksempel uttrykkelig samtykke til å notere en allergi. Har dere ikke noe, så velg «Ingen».
legal-basis-national-ground = Bestemmelse i nasjonal lov
legal-basis-national-ground-help = Velg den når personopplysningsloven har en egen regel, for eksempel om fødselsnumre, politiattester eller ansatte. Ellers velg «Ingen».
legal-basis-other-law = Annen lov som også gjelder
legal-basis-other-law-help = Velg loven utenfor personvernet som også må være oppfylt, for eksempel markedsføringsloven for et nyhetsbrev. Ellers velg «Ingen».
legal-basis-note = Merknad
legal-basis-note-help = Skriv det som ellers hører til, for eksempel «Avtalen kan være muntlig».

## Controller served

controller-served-activity = Behandling
controller-served-position = Plass
controller-served-party = Behandlingsansvarlig
controller-served-party-help = Velg virksomheten dere arbeider for. Loven krever at hver enkelt er nevnt.
controller-served-category = Kategori av behandlingsansvarlige
controller-served-category-help = Skriv hva slags virksomheter det er hvis de er mange, for eksempel «Nettbutikker vi drifter».
controller-served-service = Oppgave
controller-served-service-help = Skriv hva dere gjør for den, for eksempel «Drift og sikkerhetskopi av nettbutikken».
controller-served-representative = Representant i EU
controller-served-representative-help = Bare en behandlingsansvarlig utenfor EU og EØS har en. Ellers velg «Ingen».
controller-served-data-protection-officer = Personvernombud
controller-served-data-protection-officer-help = Skriv navnet på og e-postadressen til den behandlingsansvarliges personvernombud. Har den ikke noe, så velg «Ingen».
controller-served-agreed-on = Databehandleravtale av
controller-served-agreed-on-help = Skriv dagen dere skrev under databehandleravtalen med den.
controller-served-until = Til og med
controller-served-until-help = Skriv den siste dagen dere arbeidet for den. En tidligere behandlingsansvarlig blir stående i protokollen.

## Consent

consent-activity = Behandling
consent-position = Plass
consent-purpose = Hva man sier ja til
consent-purpose-help = Skriv ett formål, for eksempel «Å få nyhetsbrevet på e-post». To formål er to samtykker.
consent-place = Hvor det spørres
consent-place-help = Skriv stedet, for eksempel «Under bestillingsskjemaet».
consent-wording = Ordlyd
consent-wording-help = Skriv ordene nøyaktig slik personen ser eller hører dem, for eksempel «Ja takk til nyhetsbrevet fra Eksempel Renhold AS».
consent-information = Hva man får vite på forhånd
consent-information-help = Skriv hvordan personen vet hva det gjelder, for eksempel «Lenken til personvernerklæringen står rett over boksen».
consent-mechanism = Slik sier man ja
consent-mechanism-help = Velg hva personen gjør. Et kjøp, en ny konto eller en boks som er krysset av på forhånd, er ikke et samtykke.
consent-choices = Ja til noe, nei til annet
consent-choices-help = Svar ja hvis man kan velge hver ting for seg, for eksempel statistikk, men ikke reklame.
consent-refusal = Hvis man sier nei
consent-refusal-help = Skriv hva som da skjer, for eksempel «Alt på siden virker som før». Et nei må ikke være til skade for personen.
consent-withdrawal = Slik trekker man det tilbake
consent-withdrawal-help = Skriv hvordan man gjør det, for eksempel «Lenken nederst i hver e-post». Det skal være like lett som å si ja.
consent-withdrawal-effect = Det som skjedde før tilbaketrekkingen
consent-withdrawal-effect-help = Skriv hva et senere nei endrer og ikke endrer, for eksempel «E-postene vi har sendt, var lovlige; det kommer ikke flere».
consent-validity = Gjelder i
consent-validity-help = Skriv hvor lang tid det går før dere spør igjen, for eksempel 12 måneder. Gjelder det til det trekkes tilbake, så velg «Ingen».
consent-evidence = Hva som viser samtykket
consent-evidence-help = Skriv hva dere tar vare på for å kunne vise at personen sa ja, for eksempel «Tidspunkt, e-postadresse og ordlyd».
consent-evidence-rule = Slettefrist for dokumentasjonen
consent-evidence-rule-help = Velg når det som viser samtykket, blir slettet.

## Cookie category

cookie-category-activity = Behandling
cookie-category-position = Plass
cookie-category-kind = Til hva
cookie-category-kind-help = Velg hva de er til. Bare de nødvendige kan settes uten samtykke.
cookie-category-name = Navn på siden
cookie-category-name-help = Skriv hva gruppen heter i vinduet for informasjonskapsler, for eksempel «Preferanser».
cookie-category-purpose = Hva de gjør
cookie-category-purpose-help = Skriv det slik at en kunde forstår det, for eksempel «Husker hva du har lagt i handlekurven».
cookie-category-third-party = Satt av en annen
cookie-category-third-party-help = Velg hvem informasjonskapslene tilhører når de ikke er deres egne, for eksempel et statistikkfirma.
cookie-category-consent-required = Venter på samtykke
cookie-category-consent-required-help = Svar ja hvis de først settes når personen har sagt ja.
cookie-category-lifetime = Levetid
cookie-category-lifetime-help = Skriv hvor lenge de høyst blir liggende hos personen, for eksempel 12 måneder.

## Compatibility test

compatibility-test-activity = Behandling
compatibility-test-position = Plass
compatibility-test-new-purpose = Nytt formål
compatibility-test-new-purpose-help = Skriv hva dere også vil bruke opplysningene til, for eksempel «Statistikk over hvilke oppdrag som bestilles».
compatibility-test-link = Forbindelsen mellom formålene
compatibility-test-link-help = Skriv hvordan det nye formålet henger sammen med det første, for eksempel «Begge handler om å gjøre oppdragene bedre».
compatibility-test-context = Hvordan opplysningene ble samlet inn
compatibility-test-context-help = Skriv i hvilken sammenheng personen ga dem, og hva personen kunne forvente, for eksempel «Kunden bestilte renhold på nettstedet».
compatibility-test-nature = Opplysningenes art
compatibility-test-nature-help = Skriv hvilke opplysninger det er, for eksempel «Postnummer og tjeneste». Er de i særlige kategorier eller om straffbare forhold, skal det mye til.
compatibility-test-consequences = Følger for personene
compatibility-test-consequences-help = Skriv hva det kan bety for dem, for eksempel «Ingenting, for tallene vises bare samlet».
compatibility-test-safeguards = Hva som beskytter dem
compatibility-test-safeguards-help = Skriv hva dere gjør, for eksempel «Navn fjernes før tallene gjøres opp». Loven nevner kryptering og pseudonymisering.
compatibility-test-compatible = Forenlig med det første formålet
compatibility-test-compatible-help = Svar ja hvis de to formålene passer sammen. Hvis ikke, krever den nye bruken samtykke eller hjemmel i en lov.
compatibility-test-told = Beskjed på forhånd
compatibility-test-told-help = Skriv hvordan personene får beskjed før dere begynner, for eksempel «E-post til alle kunder en måned før».
compatibility-test-tested-on = Vurdert den
compatibility-test-tested-on-help = Skriv dagen dere vurderte det.

## Subject category

subject-category-activity = Behandling
subject-category-position = Plass
subject-category-name = Registrerte
subject-category-name-help = Skriv gruppen, ikke navn, for eksempel «Privatkunder». Tenk også på dem som ikke selv er kunder, men bor på adressen.
subject-category-approximate-number = Antall, omtrent
subject-category-approximate-number-help = Skriv et rundt tall, for eksempel 250.
subject-category-children = Barn
subject-category-children-help = Svar ja hvis det kan være barn under 18 år i gruppen.
subject-category-minimum-age = Aldersgrense
subject-category-minimum-age-help = Skriv alderen i hele år hvis dere har satt en grense, for eksempel 13. Er det ingen grense, så velg «Ingen».
subject-category-protected-address = Fortrolig adresse
subject-category-protected-address-help = Svar ja hvis det kan være personer med fortrolig eller strengt fortrolig adresse i gruppen. For dem er et brudd alvorlig.

## Data item

data-item-activity = Behandling
data-item-position = Plass
data-item-name = Opplysning
data-item-name-help = Skriv én slags opplysning, for eksempel «Telefonnummer». Hver slags kan få sin egen slettefrist.
data-item-about = Opplysningen handler om
data-item-about-help = En opplysning om en person er en personopplysning. Om en virksomhet er den det bare når virksomheten er én person, for eksempel et enkeltpersonforetak.
data-item-class = Hvor sensitiv er den?
data-item-class-help = Et fødselsnummer er fortrolig. Helse, tro, etnisk opprinnelse og fagforening er særlige kategorier. Det meste annet er alminnelig.
data-item-mandatory = Må personen gi den?
data-item-mandatory-help = Svar ja hvis personen må gi dere opplysningen fordi dere ellers ikke kan levere eller overholde loven.
data-item-condition = Samles bare inn når
data-item-condition-help = Skriv bare noe hvis dere ikke ber alle om den, for eksempel «Kunden er en virksomhet».
data-item-source = Kilde
data-item-source-help = Velg hvor dere har den fra. Kommer den ikke fra personen selv, står kilden i personvernerklæringen.
data-item-source-name = Navnet på kilden
data-item-source-name-help = Skriv hvem dere har den fra når det ikke er personen selv, for eksempel «Prøve Kredittopplysning AS».
data-item-system = System
data-item-system-help = Velg systemet den oppstår i eller ligger i.
data-item-accounting-record = Regnskapsmateriale
data-item-accounting-record-help = Svar ja hvis den står i bilag eller bøker som bokføringsloven krever at dere oppbevarer, for eksempel en faktura. Ellers gjelder ikke lovens fem år for den.
data-item-retention-rule = Slettefrist
data-item-retention-rule-help = Velg fristen som gjelder for akkurat denne opplysningen.

## Data item subject

data-item-subject-data-item = Opplysning
data-item-subject-subject-category = Registrerte

## Recipient

recipient-activity = Behandling
recipient-position = Plass
recipient-party = Mottaker
recipient-party-help = Velg mottakeren ved navn. En databehandler har alltid et navn og en avtale.
recipient-category = Kategori av mottakere
recipient-category-help = Skriv hva slags mottaker det er, for eksempel «Leverandør av ordresystem» eller «Bank».
recipient-role = Rolle
recipient-role-help = En databehandler arbeider for dere og etter deres instruks. En bank, en transportør eller en myndighet bestemmer selv og er ikke databehandler.
recipient-task = Oppgave
recipient-task-help = Skriv hva mottakeren gjør med opplysningene, for eksempel «Drift av ordresystemet».
recipient-processed-in = Behandler opplysningene i
recipient-processed-in-help = Velg et land bare når det er et annet enn mottakerens eget, for eksempel Sverige for en amerikansk leverandør med server der. Har den tilgang fra et land utenfor EU og EØS, er det likevel en overføring.
recipient-condition = Når den får opplysninger
recipient-condition-help = Skriv i hvilke tilfeller eller med hvilken rett, for eksempel «Bare når regningen ikke er betalt etter to purringer». Får den dem alltid, så la feltet stå tomt.
recipient-wording = Ord i personvernerklæringen
recipient-wording-help = Personvernerklæringen sier at dere overlater opplysninger til en databehandler og utleverer dem til andre. Velg det første for en databehandler og det andre for en som selv bestemmer, for eksempel en bank.
recipient-internal-only = Bare til intern bruk
recipient-internal-only-help = Svar ja hvis mottakeren ikke skal nevnes i det dere offentliggjør. I protokollen står den fortsatt.
recipient-published-as = Nevnes offentlig som
recipient-published-as-help = Skriv kategorien leseren ser i stedet for navnet, for eksempel «Leverandør av IT-drift».
recipient-from = Fra og med
recipient-from-help = Skriv den første dagen mottakeren fikk opplysninger.
recipient-until = Til og med
recipient-until-help = Skriv den siste dagen. En tidligere mottaker blir stående, for den har fått opplysninger.

## Transfer

transfer-activity = Behandling
transfer-position = Plass
transfer-recipient = Mottaker
transfer-recipient-help = Velg hvem som får opplysningene utenfor EU og EØS.
transfer-destination = Tredjeland eller organisasjon
transfer-destination-help = Skriv navnet på landet, og velg det i listen, eller skriv navnet på den internasjonale organisasjonen. Hvert land nevnes for seg.
transfer-mechanism = Overføringsgrunnlag
transfer-mechanism-help = Velg det som gjør overføringen lovlig. Det står i avtalen med leverandøren eller i Kommisjonens liste over godkjente tredjeland.
transfer-documentation = Dokumentasjon på garantier
transfer-documentation-help = Skriv hva som beskytter opplysningene, og hvor det kan ses, for eksempel «Standard personvernbestemmelser, vedlegg 3 til avtalen».
transfer-copy = Slik får man en kopi
transfer-copy-help = Skriv hvordan man får en kopi av garantiene, for eksempel «Skriv til oss, så sender vi standard personvernbestemmelsene».
transfer-checked-on = Sist kontrollert
transfer-checked-on-help = Skriv dagen du sist kontrollerte at grunnlaget fortsatt gjelder.

## Risk assessment

risk-assessment-system = System
risk-assessment-system-help = Velg systemet vurderingen gjelder.
risk-assessment-activity = Behandling
risk-assessment-activity-help = Velg behandlingen vurderingen gjelder, hvis den ikke gjelder ett system.
risk-assessment-assessed-on = Vurdert den
risk-assessment-assessed-on-help = Skriv dagen dere vurderte risikoen.
risk-assessment-assessed-by = Vurdert av
risk-assessment-assessed-by-help = Velg den som sto for det.
risk-assessment-threats = Trusler
risk-assessment-threats-help = Kryss av for det dere har sett på. Loven nevner alle fire.
risk-assessment-likelihood = Sannsynlighet
risk-assessment-likelihood-help = Velg hvor sannsynlig det er at det går galt slik ting er nå.
risk-assessment-consequence = Konsekvens
risk-assessment-consequence-help = Velg hvor alvorlig det er for personene, ikke for virksomheten.
risk-assessment-conclusion = Konklusjon
risk-assessment-conclusion-help = Skriv om det er godt nok, og hva som ellers må til, for eksempel «I orden når telefonene får skjermlås».
risk-assessment-residual = Risiko som er igjen
risk-assessment-residual-help = Skriv hva som fortsatt kan gå galt, og for hvem, for eksempel «En stjålet telefon kan vise adressene til kundene til den blir fjernslettet».
risk-assessment-residual-likelihood = Sannsynlighet som er igjen
risk-assessment-residual-likelihood-help = Velg hvor sannsynlig det fortsatt er at det går galt når tiltakene virker.
risk-assessment-residual-consequence = Konsekvens som er igjen
risk-assessment-residual-consequence-help = Velg hvor alvorlig det fortsatt kan bli for personene når tiltakene virker.
risk-assessment-next-on = Vurderes igjen senest
risk-assessment-next-on-help = Skriv dagen dere senest ser på risikoen igjen. Gjør det før hvis noe endrer seg.

## Policy

policy-position = Plass
policy-title = Tittel
policy-title-help = Skriv tittelen slik at leseren ser hvem erklæringen er til, for eksempel «Personvernerklæring for kunder».
policy-subtitle = Undertittel
policy-subtitle-help = Skriv en linje om hvem erklæringen er til, for eksempel «Slik behandler vi opplysningene dine når du er kunde hos oss».
policy-language = Språk
policy-language-help = Velg språket personvernerklæringen er skrevet på.
policy-country = Lesernes land
policy-country-help = Velg landet leserne bor i, for eksempel Danmark for danske kunder.
policy-scope = Gjelder for
policy-scope-help = Skriv hva erklæringen dekker, for eksempel «Nettstedet og arbeidet på kontoret».
policy-contents = Innholdsfortegnelse
policy-contents-help = Svar ja hvis erklæringen skal begynne med en liste over avsnittene sine. Det hjelper i en lang erklæring.
policy-rights-articles = Artikler om rettighetene
policy-rights-articles-help = Skriv artiklene erklæringen nevner, for eksempel «15-22». Artikkel 15 alene er bare innsyn.
policy-prepared-by = Utarbeidet av
policy-prepared-by-help = Velg den som har skrevet personvernerklæringen.
policy-adoption-words = Ord før datoen
policy-adoption-words-help = Skriv ordene foran den håndskrevne datoen, for eksempel «Personvernerklæringen er utarbeidet og vedtatt den».
policy-adopted-on = Vedtatt den
policy-adopted-on-help = Skriv datoen som står ved underskriften på den siste utgaven.
policy-adopted-at = Sted
policy-adopted-at-help = Skriv stedet som står ved underskriften.
policy-signatory = Underskriver
policy-signatory-help = Velg den som skriver under for virksomheten, oftest daglig leder.
policy-signatory-role = Rolle under linjen
policy-signatory-role-help = Skriv det som står under underskriften, for eksempel «Daglig leder». Svar Ingen hvis ingen skriver under; da har erklæringen ikke plass til underskrift.
policy-version = Erklæringens egen versjon
policy-version-help = Skriv bare noe hvis erklæringen selv kaller versjonen noe annet enn nummeret på det utstedte dokumentet, for eksempel «3.1».
policy-changed-on = Sist endret
policy-changed-on-help = Skriv dagen teksten sist ble endret.
policy-change-rule = Hvordan den endres
policy-change-rule-help = Skriv hva dere gjør ved en endring, og hvordan leserne får vite om den, for eksempel «Hver endring får et nytt nummer, og kundene får en e-post».
policy-publication = Offentliggjøring
policy-publication-help = Velg om leserne kan se erklæringen nå. At den er vedtatt, er ikke nok.
policy-channels = Hvor leserne møter den
policy-channels-help = Kryss av for stedene der de får se den. Den skal være der når opplysningene samles inn.
policy-published-at = Offentliggjort på
policy-published-at-help = Skriv det nøyaktige stedet, for eksempel «eksempelrenhold.example/personvern».
policy-published-on = Offentliggjort den
policy-published-on-help = Skriv den første dagen leserne kunne se denne versjonen.
policy-internal-note = Internt notat
policy-internal-note-help = Skriv det du selv vil huske. Det trykkes aldri.

## Policy audience, policy activity

policy-audience-policy = Personvernerklæring
policy-audience-position = Plass
policy-audience-name = Målgruppe
policy-audience-name-help = Skriv hvem erklæringen er til, for eksempel «Kunder». Ansatte hører hjemme i en egen erklæring.
policy-audience-activity = Behandling
policy-audience-activity-help = Velg behandlingen der gruppens opplysninger står.
policy-activity-policy = Personvernerklæring
policy-activity-activity = Behandling

## Policy pointer

policy-pointer-policy = Personvernerklæring
policy-pointer-position = Plass
policy-pointer-about = Hvem eller hva den handler om
policy-pointer-about-help = Skriv hvem eller hvilke opplysninger den andre erklæringen handler om, for eksempel «Søkere».
policy-pointer-to = Annen erklæring
policy-pointer-to-help = Velg den hvis den er skrevet her i programmet.
policy-pointer-address = Finnes her
policy-pointer-address-help = Skriv hvor leseren finner den, for eksempel «eksempelrenhold.example/jobb».

## Term

term-policy = Personvernerklæring
term-position = Plass
term-word = Ord
term-word-help = Skriv ordet slik erklæringen bruker det, for eksempel «Informasjonskapsel».
term-meaning = Betydning
term-meaning-help = Skriv hva det betyr hos dere, slik at en kunde forstår det, for eksempel «En liten fil som siden lagrer i nettleseren din».
term-legal-term = Lovens ord
term-legal-term-help = Velg ordet i loven som det svarer til, for eksempel «Den registrerte» når dere skriver «kunden». Loven har ikke ord for alt; velg da «Ingen».

## Policy section

policy-section-policy = Personvernerklæring
policy-section-position = Plass
policy-section-content = Innhold
policy-section-content-help = Velg hva avsnittet henter fra protokollen. Retter du protokollen, følger erklæringen med.
policy-section-activity = Behandling
policy-section-activity-help = Velg en hvis avsnittet bare skal hente fra den. Ellers henter det fra alle behandlingene i erklæringen.
policy-section-heading = Overskrift
policy-section-heading-help = Skriv bare en overskrift hvis den er en annen enn den vanlige.
policy-section-text = Egne ord
policy-section-text-help = Skriv det som står før det som hentes fra protokollen.

## Reference

reference-section = Avsnitt
reference-position = Plass
reference-text = Hva man finner
reference-text-help = Skriv hva som står på siden, for eksempel «Slik sletter du informasjonskapsler».
reference-address = Adresse
reference-address-help = Skriv adressen til siden, for eksempel «https://veiledning.example/kapsler».

## Statement

statement-section = Avsnitt
statement-position = Plass
statement-claim = Løfte
statement-claim-help = Velg hva utsagnet lover. Da sier programmet fra når protokollen sier noe annet.
statement-activity = Gjelder bare behandlingen
statement-activity-help = Velg en behandling hvis løftet bare gjelder den, for eksempel nyhetsbrevet i «Vi gir ikke e-postadressen din videre». Da holder programmet løftet bare opp mot den, ellers mot alle behandlingene avsnittet forteller om.
statement-system = Gjelder bare systemet
statement-system-help = Velg et system hvis løftet bare gjelder det, for eksempel nettstedet i «Vi lagrer ikke meldinger på nettstedet». Da holder programmet løftet bare opp mot det som ligger i systemet, ellers mot alle systemer.
statement-text = Ordlyd
statement-text-help = Skriv utsagnet slik det står i erklæringen, for eksempel «Vi driver ikke direkte markedsføring».

## Statement link

statement-link-statement = Utsagn
statement-link-position = Plass
statement-link-weighs = Taler for eller mot
statement-link-weighs-help = Velg om det bekrefter utsagnet eller motsier det.
statement-link-activity = Behandling
statement-link-activity-help = Velg behandlingen som viser det.
statement-link-system = System
statement-link-system-help = Velg systemet som viser det.
statement-link-measure = Tiltak
statement-link-measure-help = Velg tiltaket som viser det.
statement-link-recipient = Mottaker
statement-link-recipient-help = Velg mottakeren som viser det.
statement-link-data-item = Opplysning
statement-link-data-item-help = Velg opplysningen som viser det.
statement-link-agreement = Databehandleravtale
statement-link-agreement-help = Velg avtalen som viser det.
statement-link-consent = Samtykke
statement-link-consent-help = Velg samtykket som viser det.
statement-link-reason = Begrunnelse
statement-link-reason-help = Skriv hvorfor, for eksempel «IP-adressen er en personopplysning, så vi registrerer den likevel».
statement-link-seen-by = Sett av
statement-link-seen-by-help = Velg den som så etter.
statement-link-seen-on = Sett den
statement-link-seen-on-help = Skriv dagen det ble sett.

## Control plan

control-plan-interval = Tid mellom kontroller
control-plan-interval-help = Skriv hvor lang tid det går mellom to kontroller, for eksempel 6 måneder.
control-plan-responsible = Ansvarlig
control-plan-responsible-help = Velg den som sørger for at kontrollen blir gjort.
control-plan-acts = Innhold
control-plan-acts-help = Kryss av for det dere lover: å kontrollere, å rette opp eller begge deler.
control-plan-covers = Omfatter
control-plan-covers-help = Kryss av for det kontrollen ser på.
control-plan-next-on = Neste kontroll
control-plan-next-on-help = Skriv dagen den neste kontrollen senest skal være gjort.

## Review

review-plan = Kontrollplan
review-period = Periode
review-period-help = Skriv året og halvåret, for eksempel «2026-H2» for 2. halvår 2026.
review-done-on = Utført den
review-done-on-help = Skriv dagen kontrollen ble ferdig.
review-done-by = Utført av
review-done-by-help = Velg den som gjorde den.
review-conclusion = Konklusjon
review-conclusion-help = Skriv hva dere fant, og hva som er gjort med det.
review-started-at = Begynt
review-started-at-help = Dag og klokkeslett da kontrollen begynte. Dagsordenen viser protokollen slik den var da.
review-since = Endringer siden
review-since-help = Skriv dagen for forrige kontroll. Dagsordenen viser hva som er endret siden.
review-law-as-of = Regler per
review-law-as-of-help = Dagen reglene som kontrollen holder protokollen opp mot, var ajour.
review-seen-by = Sett av
review-seen-by-help = Velg den som har lest referatet, oftest daglig leder.
review-took-part = Sted og deltakere
review-took-part-help = Skriv hvor kontrollen ble holdt, og hvem som var med, for eksempel «Kontoret; Pernille Prøvesen og Pelle Prøvesen».
review-next-on = Neste kontroll
review-next-on-help = Skriv dagen den neste kontrollen senest skal være gjort.
review-closed-at = Avsluttet
review-closed-at-help = Dag og klokkeslett da kontrollen ble avsluttet. Etter det endres ingenting i den.

## Attachment

attachment-name = Filnavn
attachment-media-type = Filtype
attachment-size = Størrelse
attachment-sha256 = Kontrollsum

## Document

document-number = Nummer
document-subject = Dokumenttype
document-policy = Personvernerklæring
document-review = Kontroll
document-request = Anmodning
document-breach = Brudd
document-title = Tittel
document-version = Versjon
document-language = Språk
document-issued-on = Utstedt den
document-issued-by = Utstedt av
document-fingerprint = Fingeravtrykk
document-trail-head = Historikkens kontrollsum
document-snapshot = Trykte opplysninger
document-pdf = PDF-fil
