### What kinds of record, and their fields, are called; and what the help says of each field a person edits.
### Kinds in lower case as in running text ("Angre: slettefrist"), labels in sentence case. In the help, "du" is
### the person at the screen and "dere" the company. The article a field answers is shown by the program.

kind-organisation = behandlingsansvarlig
kind-person = person
kind-person-role = rolle
kind-contact-point = kontaktpunkt
kind-supervisory-authority = tilsynsmyndighet
kind-right-procedure = rettighet
kind-financial-year = regnskapsår
kind-party = leverandør eller annen mottaker
kind-agreement = databehandleravtale
kind-system = system
kind-measure = tiltak
kind-coverage = dekning
kind-staff-evidence = dokumentasjon
kind-retention-rule = slettefrist
kind-activity = behandling
kind-activity-system = system i en behandling
kind-activity-measure = tiltak i en behandling
kind-purpose = formål
kind-legal-basis = behandlingsgrunnlag
kind-subject-category = kategori av registrerte
kind-data-item = opplysning
kind-data-item-subject = registrerte for en opplysning
kind-recipient = mottaker
kind-transfer = overføring til tredjeland
kind-risk-assessment = risikovurdering
kind-policy = personvernerklæring
kind-policy-audience = målgruppe
kind-policy-activity = behandling i en erklæring
kind-policy-section = avsnitt
kind-statement = utsagn
kind-control-plan = kontrollplan
kind-review = kontroll
kind-attachment = fil
kind-document = dokument

## Organisation

organisation-name = Virksomhetens navn
organisation-name-help = Skriv hele navnet slik det står i Enhetsregisteret, for eksempel «Eksempel Renhold AS». Den behandlingsansvarlige er virksomheten, ikke en person.
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
right-procedure-handling = Håndtering
right-procedure-handling-help = Velg hvem som tar seg av anmodningen: en ansatt, personen selv på en side eller et system.
right-procedure-contact-point = Kontaktpunkt
right-procedure-contact-point-help = Velg hvor man henvender seg for å bruke rettigheten.
right-procedure-fee = Gebyr
right-procedure-fee-help = Det er som hovedregel gratis; velg «Ingen». Bare en åpenbart grunnløs eller overdreven anmodning kan koste noe.
right-procedure-exception = Unntak
right-procedure-exception-help = Skriv når rettigheten ikke gjelder, for eksempel «Fakturaer slettes ikke så lenge bokføringsloven krever at de oppbevares».

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

## Agreement

agreement-party = Databehandler
agreement-position = Plass
agreement-form = Type
agreement-form-help = Velg hva slags mal avtalen følger. Det står som regel på første side.
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
measure-implemented = Innført
measure-implemented-help = Svar ja først når det virker i hverdagen. En plan er et nei.
measure-claim = Skal dekke
measure-claim-help = Velg hvor mye dere lover å dekke. Programmet teller etter og nevner det som mangler.
measure-proof = Framgår av
measure-proof-help = Velg hvor i protokollen man kan se at løftet holder, for eksempel i avtalene med databehandlerne.
measure-purpose = Formål
measure-purpose-help = Skriv hva det er til for, for eksempel «Å kunne arbeide videre etter et driftsavbrudd».
measure-verified-every = Tid mellom etterprøvinger
measure-verified-every-help = Skriv hvor lang tid det høyst går før dere prøver det igjen, for eksempel 6 måneder.
measure-verified-on = Sist etterprøvd
measure-verified-on-help = Skriv dagen noen sist kontrollerte at det virker.
measure-verified-by = Etterprøvd av
measure-verified-by-help = Velg den som kontrollerte.
measure-evidence = Dokumentasjon
measure-evidence-help = Skriv hva som viser det, for eksempel «Logg over gjenoppretting i mappen IT».

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

## Retention rule

retention-rule-position = Plass
retention-rule-name = Navn
retention-rule-name-help = Skriv hva fristen gjelder for, for eksempel «Fakturaer og betaling».
retention-rule-trigger = Fristen regnes fra
retention-rule-trigger-help = Velg det fristen regnes fra. For regnskapsmateriale er det regnskapsårets slutt, ikke fakturadatoen.
retention-rule-latest = Slettes senest etter
retention-rule-latest-help = Deres eget løfte: Skriv hvor lang tid det høyst går, for eksempel 2 år. Bilag som loven krever oppbevart i 5 år, kan for eksempel slettes senest etter 5 år og 3 måneder.
retention-rule-criterion = Hva som ellers avgjør slettingen
retention-rule-criterion-help = Loven kaller det et kriterium. Skriv det med en hel setning, for eksempel «Slettes når regningen er betalt og reklamasjonsfristen er ute». Er det skrevet en periode, kan feltet stå tomt.
retention-rule-minimum = Oppbevares minst etter loven
retention-rule-minimum-help = Her skrives bokføringens 5 år. Skriv hvor lang tid en lov krever; krever ingen lov det, så velg «Ingen».
retention-rule-minimum-law = Lov som krever det
retention-rule-minimum-law-help = Velg loven. Bokføringsloven gjelder bare regnskapsmateriale, ikke alle opplysninger om en kunde.
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
activity-owner = Ansvarlig
activity-owner-help = Velg den som vet om det fortsatt stemmer.
activity-since = I bruk siden
activity-since-help = Skriv dagen behandlingen begynte. En omtrentlig dag er nok.
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
activity-automated-decisions = Automatiserte avgjørelser
activity-automated-decisions-help = Svar ja hvis et system alene avgjør noe viktig for en person, for eksempel gir avslag på kreditt.
activity-impact-assessment = Vurdering av personvernkonsekvenser
activity-impact-assessment-help = Den kreves når risikoen for personene er høy, for eksempel ved mange særlige kategorier eller systematisk overvåking.
activity-impact-assessed-on = Vurdert den
activity-impact-assessed-on-help = Skriv dagen dere tok stilling til om vurderingen kreves.
activity-internal-note = Internt notat
activity-internal-note-help = Skriv det du selv vil huske. Det trykkes aldri.

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

## Legal basis

legal-basis-purpose = Formål
legal-basis-position = Plass
legal-basis-ground = Behandlingsgrunnlag
legal-basis-ground-help = Velg hva som gir dere rett til det. Oftest er det avtalen, en lov eller en berettiget interesse; samtykke passer bare når personen fritt kan si nei.
legal-basis-law = Lov
legal-basis-law-help = Skriv loven som forplikter dere, for eksempel «bokføringsloven § 13».
legal-basis-interest = Berettiget interesse
legal-basis-interest-help = Skriv hva dere vil oppnå, for eksempel «å kunne besvare en reklamasjon». Det står også i personvernerklæringen.
legal-basis-weighed-on = Interessene avveid den
legal-basis-weighed-on-help = Gjelder bare en berettiget interesse. Skriv dagen dere vurderte om grunnen deres veier tyngre enn ulempen for personen.
legal-basis-note = Merknad
legal-basis-note-help = Skriv det som ellers hører til, for eksempel «Avtalen kan være muntlig».

## Subject category

subject-category-activity = Behandling
subject-category-position = Plass
subject-category-name = Registrerte
subject-category-name-help = Skriv gruppen, ikke navn, for eksempel «Privatkunder». Tenk også på dem som ikke selv er kunder, men bor på adressen.
subject-category-approximate-number = Antall, omtrent
subject-category-approximate-number-help = Skriv et rundt tall, for eksempel 250.
subject-category-children = Barn
subject-category-children-help = Svar ja hvis det kan være barn under 18 år i gruppen.
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
data-item-source = Kilde
data-item-source-help = Velg hvor dere har den fra. Kommer den ikke fra personen selv, står kilden i personvernerklæringen.
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
recipient-wording = Ord i personvernerklæringen
recipient-wording-help = Personvernerklæringen sier at dere overlater opplysninger til en databehandler og utleverer dem til andre. Velg det første for en databehandler og det andre for en som selv bestemmer, for eksempel en bank.
recipient-internal-only = Bare til intern bruk
recipient-internal-only-help = Svar ja hvis mottakeren ikke skal nevnes i det dere offentliggjør. I protokollen står den fortsatt.
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

## Policy

policy-position = Plass
policy-title = Tittel
policy-title-help = Skriv tittelen slik at leseren ser hvem erklæringen er til, for eksempel «Personvernerklæring for kunder».
policy-subtitle = Undertittel
policy-subtitle-help = Skriv en linje om hvem erklæringen er til, for eksempel «Slik behandler vi opplysningene dine når du er kunde hos oss».
policy-language = Språk
policy-language-help = Velg språket personvernerklæringen er skrevet på.
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
policy-signatory-role-help = Skriv det som står under underskriften, for eksempel «Daglig leder».
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

## Policy section

policy-section-policy = Personvernerklæring
policy-section-position = Plass
policy-section-content = Innhold
policy-section-content-help = Velg hva avsnittet henter fra protokollen. Retter du protokollen, følger erklæringen med.
policy-section-heading = Overskrift
policy-section-heading-help = Skriv bare en overskrift hvis den er en annen enn den vanlige.
policy-section-text = Egne ord
policy-section-text-help = Skriv det som står før det som hentes fra protokollen.

## Statement

statement-section = Avsnitt
statement-position = Plass
statement-claim = Løfte
statement-claim-help = Velg hva utsagnet lover. Da sier programmet fra når protokollen sier noe annet.
statement-text = Ordlyd
statement-text-help = Skriv utsagnet slik det står i erklæringen, for eksempel «Vi driver ikke direkte markedsføring».

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

## Attachment

attachment-name = Filnavn
attachment-media-type = Filtype
attachment-size = Størrelse
attachment-sha256 = Kontrollsum

## Document

document-number = Nummer
document-subject = Dokumenttype
document-policy = Personvernerklæring
document-title = Tittel
document-version = Versjon
document-language = Språk
document-issued-on = Utstedt den
document-issued-by = Utstedt av
document-fingerprint = Fingeravtrykk
document-trail-head = Historikkens kontrollsum
document-snapshot = Trykte opplysninger
document-pdf = PDF-fil
