### Requests from data subjects, breaches and the files of a case: what the fields are called, and what the help says.
### As in fields.ftl.

## Subject request

subject-request-position = Plass
subject-request-number = Nummer
subject-request-number-help = Årstall og løpenummer, for eksempel «2026-1». Et nummer brukes bare én gang, også når saken er slettet.
subject-request-received-on = Mottatt den
subject-request-received-on-help = Skriv dagen anmodningen kom til virksomheten, uansett hvem som tok imot den. Fristen på én måned regnes herfra.
subject-request-channel = Hvordan den kom
subject-request-channel-help = Velg hvordan dere fikk den. En anmodning krever ingen bestemt form; en telefonsamtale er også en.
subject-request-requester = Avsender
subject-request-requester-help = Skriv navnet på den som har sendt anmodningen, for eksempel «Pelle Prøvesen». Skriv ikke mer enn dere trenger for å svare.
subject-request-reply-to = Svaret sendes til
subject-request-reply-to-help = Skriv adressen svaret skal sendes til. Sendes anmodningen elektronisk, skal svaret om mulig også sendes elektronisk, med mindre personen ønsker noe annet.
subject-request-rights = Rettigheter
subject-request-rights-help = Kryss av for det personen ber om. Man trenger ikke kunne lovens ord: «Hva har dere om meg?» er en anmodning om innsyn.
subject-request-asks = Hva det bes om
subject-request-asks-help = Skriv kort hva personen vil ha, for eksempel «En kopi av alle ordrer siden 2024».
subject-request-identity = Identitet
subject-request-identity-help = Velg om det er sikkert hvem anmodningen kommer fra. Bare ved rimelig tvil kan dere be om flere opplysninger, og ikke om flere enn nødvendig.
subject-request-identity-asked-on = Bedt om flere opplysninger den
subject-request-identity-asked-on-help = Skriv dagen dere ba om mer for å være sikre på hvem det er. Be om det uten ugrunnet opphold; bare da står tiden stille mens dere venter på svar.
subject-request-identity-proven-on = Identitet bekreftet den
subject-request-identity-proven-on-help = Skriv dagen det ble sikkert hvem det er. Programmet regner måneden herfra etter Det europeiske personvernrådets retningslinjer 01/2022; i selve loven står det ikke.
subject-request-responsible = Ansvarlig
subject-request-responsible-help = Velg den som sørger for at anmodningen blir besvart i tide.
subject-request-processors-asked-on = Databehandlere spurt den
subject-request-processors-asked-on-help = Skriv dagen dere ba databehandlerne om deres del, for eksempel å finne eller slette opplysningene. Har ingen av dem noen, så velg «Ingen».
subject-request-extended-on = Forlengelse meddelt den
subject-request-extended-on-help = Skriv dagen personen fikk vite at svaret tar lengre tid. Er anmodningen komplisert, eller er det mange av dem, har dere to måneder til hvis det skjer innen den første måneden.
subject-request-extension-reason = Hvorfor det tar lengre tid
subject-request-extension-reason-help = Skriv grunnen personen fikk, for eksempel «Opplysningene ligger i fem systemer og på papir». Bare antallet anmodninger eller kompleksiteten kan begrunne det.
subject-request-decision = Avgjørelse
subject-request-decision-help = Velg hva dere kom fram til. Har dere ingen opplysninger om personen, skal personen også få vite det.
subject-request-exceptions = Unntak
subject-request-exceptions-help = Kryss av for det som lar dere gjøre mindre enn det bes om, for eksempel en rettslig forpliktelse når bokføringsloven krever at fakturaene oppbevares.
subject-request-reasons = Begrunnelse for avslag
subject-request-reasons-help = Skriv begrunnelsen slik personen fikk den, for eksempel «Fakturaene oppbevares fordi bokføringsloven krever det». Også et delvis avslag skal begrunnes.
subject-request-complaint-told = Informert om klage
subject-request-complaint-told-help = Svar ja hvis avslaget forteller at man kan klage til tilsynsmyndigheten og gå til domstolene.
subject-request-answered-on = Besvart den
subject-request-answered-on-help = Skriv dagen svaret ble sendt.
subject-request-recipients-told-on = Mottakere underrettet den
subject-request-recipients-told-on-help = Skriv dagen dere ga beskjed om rettingen, slettingen eller begrensningen til dem som har fått opplysningene. Er det ingen, så velg «Ingen».
subject-request-kept-at = Oppbevares
subject-request-kept-at-help = Skriv hvor brevene ligger, for eksempel «Mappen Anmodninger på fellesområdet».
subject-request-kept-until = Oppbevares til
subject-request-kept-until-help = Skriv den siste dagen dere trenger saken. Loven setter ingen fast frist; etterpå sletter dere saken her. Nummeret brukes ikke igjen.

## Breach

breach-position = Plass
breach-number = Nummer
breach-number-help = Årstall og løpenummer, for eksempel «2026-1». Et nummer brukes bare én gang, også når saken er slettet.
breach-title = Bruddet i få ord
breach-title-help = Skriv hva som skjedde, uten navn på personer, for eksempel «Lønnsslipper sendt til feil mottaker».
breach-nature = Bruddets art
breach-nature-help = Kryss av for alt som passer. Konfidensialitet: Noen så noe de ikke skulle se. Integritet: Noe ble endret. Tilgjengelighet: Noe gikk tapt eller kunne ikke nås.
breach-what-happened = Hva som skjedde
breach-what-happened-help = Skriv hendelsesforløpet, for eksempel «En e-post med 12 lønnsslipper ble sendt til en kunde». Skriv det også når bruddet ikke skal meldes.
breach-cause = Årsak
breach-cause-help = Skriv hvordan det kunne skje, for eksempel «E-postprogrammet foreslo feil adresse».
breach-began-on = Begynte den
breach-began-on-help = Skriv den første dagen av bruddet. En omtrentlig dag er nok.
breach-ended-on = Sluttet den
breach-ended-on-help = Skriv dagen bruddet ble stoppet. Varer det fortsatt, så la feltet stå tomt.
breach-aware-at = Fikk kjennskap til bruddet
breach-aware-at-help = Skriv dag og klokkeslett for når dere var rimelig sikre på at det hadde skjedd et brudd. De 72 timene regnes herfra, også gjennom helger og helligdager.
breach-aware-by = Oppdaget av
breach-aware-by-help = Velg den som først fikk kjennskap til bruddet.
breach-processor = Skjedde hos databehandleren
breach-processor-help = Velg databehandleren hvis bruddet skjedde hos den, for eksempel hos IT-leverandøren deres.
breach-processor-told-at = Databehandleren ga beskjed
breach-processor-told-at-help = Skriv dag og klokkeslett for når databehandleren ga dere beskjed. Den skal gjøre det uten ugrunnet opphold.
breach-for-others = Opplysninger behandlet for andre
breach-for-others-help = Svar ja hvis dere behandler opplysningene for en annen behandlingsansvarlig. Da er det den som melder bruddet, og dere skal gi den beskjed.
breach-controller-told-at = Beskjed til den behandlingsansvarlige
breach-controller-told-at-help = Skriv dag og klokkeslett for når dere ga den behandlingsansvarlige beskjed. Det skal skje uten ugrunnet opphold.
breach-data = Berørte opplysninger
breach-data-help = Kryss av for alle typene opplysninger som bruddet rammer.
breach-subjects = Berørte personer
breach-subjects-help = Skriv gruppene, ikke navn, for eksempel «Ansatte og tidligere ansatte».
breach-subjects-count = Antall personer, omtrent
breach-subjects-count-help = Skriv et rundt tall, for eksempel 12. Vet du det ikke ennå, så velg «Vet ikke»; dere kan opplyse det senere.
breach-records-count = Antall registreringer, omtrent
breach-records-count-help = Skriv hvor mange poster, filer eller papirer det er, for eksempel 12 når det er 12 lønnsslipper.
breach-consequences = Sannsynlige konsekvenser
breach-consequences-help = Skriv hva bruddet kan bety for personene, for eksempel «Andre kan misbruke fødselsnummeret deres».
breach-measures-taken = Hva som er gjort
breach-measures-taken-help = Skriv hva dere har gjort for å stoppe bruddet og begrense skaden, for eksempel «Mottakeren har bekreftet at e-posten er slettet».
breach-measures-planned = Hva som skal gjøres
breach-measures-planned-help = Skriv hva dere vil gjøre, for eksempel «Lønnsslipper sendes bare med sikker digital post fra 1. desember».
breach-risk = Risiko for personene
breach-risk-help = Velg hvor stor risikoen er for personene, ikke for virksomheten. Bare et brudd som neppe medfører noen risiko, kan dere la være å melde; er risikoen høy, skal personene også ha beskjed.
breach-risk-reason = Begrunnelse for risikoen
breach-risk-reason-help = Skriv hva dere la vekt på, for eksempel «Datamaskinen var kryptert, og ingen andre har koden».
breach-notified-at = Meldt
breach-notified-at-help = Skriv dag og klokkeslett for den første meldingen til tilsynsmyndigheten. Dere kan melde nå og gi resten av opplysningene senere.
breach-reference = Myndighetens saksnummer
breach-reference-help = Skriv nummeret saken har hos tilsynsmyndigheten. Det står på kvitteringen eller i svaret.
breach-not-notified-reason = Hvorfor bruddet ikke er meldt
breach-not-notified-reason-help = Skriv hvorfor bruddet neppe er en risiko for noen, for eksempel «E-posten gikk til en kollega som slettet den ulest». Tilsynsmyndigheten kan be om å få se det.
breach-late-reason = Hvorfor bruddet er meldt for sent
breach-late-reason-help = Skriv hvorfor det gikk mer enn 72 timer, for eksempel «Den som så bruddet, visste ikke hvem som skulle ha beskjed». Årsaken skal stå i meldingen.
breach-contact = Kontaktperson
breach-contact-help = Velg den som tilsynsmyndigheten kan få vite mer hos. Har dere et personvernombud, så velg personvernombudet.
breach-subjects-told-on = Personene underrettet den
breach-subjects-told-on-help = Skriv dagen personene fikk beskjed. Er risikoen høy, skal det skje uten ugrunnet opphold.
breach-subjects-told = Underretningen
breach-subjects-told-help = Skriv hvordan personene fikk beskjed, og hva den sa. Den skal med klare ord fortelle hva som skjedde, hva det kan bety, hva dere har gjort med det, og hvem man kan spørre.
breach-not-told = Hvorfor personene ikke er underrettet
breach-not-told-help = Velg grunnen når risikoen er høy og personene ikke får beskjed hver for seg. Loven nevner bare disse tre.
breach-lessons = Hva dere har lært
breach-lessons-help = Skriv hva dere gjør annerledes framover, for eksempel «E-postprogrammet foreslår ikke lenger adresser».
breach-closed-on = Avsluttet den
breach-closed-on-help = Skriv dagen da det ikke var mer å gjøre med bruddet.
breach-responsible = Ansvarlig
breach-responsible-help = Velg den som sørger for at bruddet blir stoppet, vurdert og skrevet ned.
breach-kept-at = Oppbevares
breach-kept-at-help = Skriv hvor melding, kvittering og brev ligger, for eksempel «Mappen Brudd på fellesområdet».
breach-kept-until = Oppbevares til
breach-kept-until-help = Skriv den siste dagen dere trenger saken. Loven setter ingen fast frist, men tilsynsmyndigheten skal kunne se hvordan dere har håndtert hvert brudd.

## Breach phase

breach-phase-breach = Brudd
breach-phase-position = Plass
breach-phase-sent-at = Sendt
breach-phase-sent-at-help = Skriv dag og klokkeslett for når dere ga tilsynsmyndigheten flere opplysninger om bruddet.
breach-phase-told = Innhold
breach-phase-told-help = Skriv hva dere opplyste denne gangen, for eksempel «Antallet berørte personer er kommet opp i 12».

## Case area

case-area-request = Anmodning
case-area-breach = Brudd
case-area-position = Plass
case-area-activity = Behandling
case-area-activity-help = Velg behandlingen saken gjelder: hvor det skal letes etter opplysningene om personen, eller hva et brudd har rammet.
case-area-system = System
case-area-system-help = Velg systemet saken gjelder, for eksempel ordresystemet.

## Enclosure

enclosure-agreement = Databehandleravtale
enclosure-supervision = Tilsyn
enclosure-erasure-run = Sletting
enclosure-agenda-line = Punkt på dagsordenen
enclosure-request = Anmodning
enclosure-breach = Brudd
enclosure-staff-evidence = Dokumentasjon
enclosure-position = Plass
enclosure-attachment = Fil
enclosure-added-on = Lagt til den
