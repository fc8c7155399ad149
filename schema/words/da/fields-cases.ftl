### Requests from data subjects, breaches and the files of a case: what the fields are called, and what the help says.
### As in fields.ftl.

## Subject request

subject-request-position = Plads
subject-request-number = Nummer
subject-request-number-help = Årstal og løbenummer, for eksempel »2026-1«. Et nummer bruges kun én gang, også når sagen er slettet.
subject-request-received-on = Modtaget den
subject-request-received-on-help = Skriv den dag, anmodningen kom til virksomheden, uanset hvem der tog imod den. Fristen på en måned regnes herfra.
subject-request-channel = Hvordan den kom
subject-request-channel-help = Vælg, hvordan I fik den. En anmodning kræver ingen bestemt form; et telefonopkald er også en.
subject-request-requester = Afsender
subject-request-requester-help = Skriv navnet på den, der har sendt anmodningen, for eksempel »Pelle Prøvesen«. Skriv ikke mere, end I skal bruge for at svare.
subject-request-reply-to = Svaret sendes til
subject-request-reply-to-help = Skriv den adresse, svaret skal sendes til. Sendes anmodningen elektronisk, skal svaret så vidt muligt også sendes elektronisk, medmindre personen ønsker andet.
subject-request-rights = Rettigheder
subject-request-rights-help = Sæt kryds ved det, der bedes om. Man behøver ikke kende lovens ord: »Hvad har I om mig?« er en anmodning om indsigt.
subject-request-asks = Hvad der bedes om
subject-request-asks-help = Skriv kort, hvad personen vil have, for eksempel »En kopi af alle ordrer siden 2024«.
subject-request-identity = Identitet
subject-request-identity-help = Vælg, om det er sikkert, hvem anmodningen kommer fra. Kun ved rimelig tvivl må I bede om flere oplysninger, og ikke om flere end nødvendigt.
subject-request-identity-asked-on = Bedt om flere oplysninger den
subject-request-identity-asked-on-help = Skriv den dag, I bad om mere for at være sikre på, hvem det er. Bed om det uden unødig forsinkelse; kun så står tiden stille, mens I venter på svar.
subject-request-identity-proven-on = Identitet bekræftet den
subject-request-identity-proven-on-help = Skriv den dag, det blev sikkert, hvem det er. Programmet regner måneden herfra efter Det Europæiske Databeskyttelsesråds retningslinjer 01/2022; i selve loven står det ikke.
subject-request-responsible = Ansvarlig
subject-request-responsible-help = Vælg den, der sørger for, at anmodningen bliver besvaret til tiden.
subject-request-processors-asked-on = Databehandlere spurgt den
subject-request-processors-asked-on-help = Skriv den dag, I bad databehandlerne om deres del, for eksempel at finde eller slette oplysningerne. Har ingen af dem nogen, så vælg »Ingen«.
subject-request-extended-on = Forlængelse meddelt den
subject-request-extended-on-help = Skriv den dag, personen fik at vide, at svaret tager længere tid. Er anmodningen kompliceret, eller er der mange, har I to måneder mere, hvis det sker inden for den første måned.
subject-request-extension-reason = Hvorfor det tager længere tid
subject-request-extension-reason-help = Skriv den grund, personen fik, for eksempel »Oplysningerne ligger i fem systemer og på papir«. Kun anmodningernes antal eller kompleksitet kan begrunde det.
subject-request-decision = Afgørelse
subject-request-decision-help = Vælg, hvad I kom frem til. Har I ingen oplysninger om personen, skal personen også have det at vide.
subject-request-exceptions = Undtagelser
subject-request-exceptions-help = Sæt kryds ved det, der tillader jer at gøre mindre, end der bedes om, for eksempel en retlig forpligtelse, når bogføringsloven kræver fakturaerne gemt.
subject-request-reasons = Begrundelse for afslag
subject-request-reasons-help = Skriv begrundelsen, som personen fik den, for eksempel »Fakturaerne gemmes, fordi bogføringsloven kræver det«. Også et delvist afslag skal begrundes.
subject-request-complaint-told = Vejledt om klage
subject-request-complaint-told-help = Svar ja, hvis afslaget fortæller, at man kan klage til tilsynsmyndigheden og gå til domstolene.
subject-request-answered-on = Besvaret den
subject-request-answered-on-help = Skriv den dag, svaret blev sendt.
subject-request-recipients-told-on = Modtagere underrettet den
subject-request-recipients-told-on-help = Skriv den dag, I gav besked om berigtigelsen, sletningen eller begrænsningen til dem, der har fået oplysningerne. Er der ingen, så vælg »Ingen«.
subject-request-kept-at = Opbevares
subject-request-kept-at-help = Skriv, hvor brevene ligger, for eksempel »Mappen Anmodninger på kontorets drev«.
subject-request-kept-until = Gemmes til
subject-request-kept-until-help = Skriv den sidste dag, I har brug for sagen. Loven sætter ingen fast frist; bagefter sletter I sagen her. Nummeret bruges ikke igen.

## Breach

breach-position = Plads
breach-number = Nummer
breach-number-help = Årstal og løbenummer, for eksempel »2026-1«. Et nummer bruges kun én gang, også når sagen er slettet.
breach-title = Bruddet i få ord
breach-title-help = Skriv, hvad der skete, uden navne på personer, for eksempel »Lønsedler sendt til forkert modtager«.
breach-nature = Bruddets art
breach-nature-help = Sæt kryds ved alt, der passer. Fortrolighed: Nogen så noget, de ikke måtte se. Integritet: Noget blev ændret. Tilgængelighed: Noget blev tabt eller kunne ikke nås.
breach-what-happened = Hvad der skete
breach-what-happened-help = Skriv forløbet, for eksempel »En mail med 12 lønsedler blev sendt til en kunde«. Skriv det også, når bruddet ikke skal anmeldes.
breach-cause = Årsag
breach-cause-help = Skriv, hvordan det kunne ske, for eksempel »Mailprogrammet foreslog en forkert adresse«.
breach-began-on = Begyndte den
breach-began-on-help = Skriv bruddets første dag. En omtrentlig dag er nok.
breach-ended-on = Sluttede den
breach-ended-on-help = Skriv den dag, bruddet blev stoppet. Varer det stadig, så lad feltet stå tomt.
breach-aware-at = Blev bekendt med bruddet
breach-aware-at-help = Skriv den dag og det klokkeslæt, hvor I blev rimelig sikre på, at der var sket et brud. De 72 timer regnes herfra, også hen over weekend og helligdage.
breach-aware-by = Opdaget af
breach-aware-by-help = Vælg den, der først blev bekendt med bruddet.
breach-processor = Skete hos databehandleren
breach-processor-help = Vælg databehandleren, hvis bruddet skete hos den, for eksempel hos jeres it-leverandør.
breach-processor-told-at = Databehandleren gav besked
breach-processor-told-at-help = Skriv den dag og det klokkeslæt, hvor databehandleren gav jer besked. Den skal gøre det uden unødig forsinkelse.
breach-for-others = Oplysninger behandlet for andre
breach-for-others-help = Svar ja, hvis I behandler oplysningerne for en anden dataansvarlig. Så er det den, der anmelder bruddet, og I skal give den besked.
breach-controller-told-at = Besked til den dataansvarlige
breach-controller-told-at-help = Skriv den dag og det klokkeslæt, hvor I gav den dataansvarlige besked. Det skal ske uden unødig forsinkelse.
breach-data = Berørte oplysninger
breach-data-help = Sæt kryds ved alle de slags oplysninger, bruddet rammer.
breach-subjects = Berørte personer
breach-subjects-help = Skriv grupperne, ikke navne, for eksempel »Ansatte og tidligere ansatte«.
breach-subjects-count = Antal personer, omtrent
breach-subjects-count-help = Skriv et rundt tal, for eksempel 12. Ved du det ikke endnu, så vælg »Vides ikke«; I kan oplyse det senere.
breach-records-count = Antal registreringer, omtrent
breach-records-count-help = Skriv, hvor mange poster, filer eller papirer det er, for eksempel 12, når det er 12 lønsedler.
breach-consequences = Sandsynlige konsekvenser
breach-consequences-help = Skriv, hvad bruddet kan betyde for personerne, for eksempel »Andre kan misbruge deres CPR-nummer«.
breach-measures-taken = Hvad der er gjort
breach-measures-taken-help = Skriv, hvad I har gjort for at stoppe bruddet og begrænse skaden, for eksempel »Modtageren har bekræftet, at mailen er slettet«.
breach-measures-planned = Hvad der skal gøres
breach-measures-planned-help = Skriv, hvad I vil gøre, for eksempel »Lønsedler sendes kun med Digital Post fra 1. december«.
breach-risk = Risiko for personerne
breach-risk-help = Vælg, hvor stor risikoen er for personerne, ikke for virksomheden. Kun et brud, der næppe indebærer nogen risiko, kan I lade være med at anmelde; er risikoen høj, skal personerne også have besked.
breach-risk-reason = Begrundelse for risikoen
breach-risk-reason-help = Skriv, hvad I lagde vægt på, for eksempel »Computeren var krypteret, og ingen andre har koden«.
breach-notified-at = Anmeldt
breach-notified-at-help = Skriv dag og klokkeslæt for den første anmeldelse til tilsynsmyndigheden. I kan anmelde nu og give resten af oplysningerne senere.
breach-reference = Myndighedens sagsnummer
breach-reference-help = Skriv det nummer, sagen har hos tilsynsmyndigheden. Det står på kvitteringen eller i svaret.
breach-not-notified-reason = Hvorfor bruddet ikke er anmeldt
breach-not-notified-reason-help = Skriv, hvorfor bruddet næppe er en risiko for nogen, for eksempel »Mailen gik til en kollega, der slettede den ulæst«. Tilsynsmyndigheden kan bede om at se det.
breach-late-reason = Hvorfor bruddet er anmeldt for sent
breach-late-reason-help = Skriv, hvorfor der gik mere end 72 timer, for eksempel »Den, der så bruddet, vidste ikke, hvem der skulle have besked«. Grunden skal stå i anmeldelsen.
breach-contact = Kontaktperson
breach-contact-help = Vælg den, tilsynsmyndigheden kan få mere at vide hos. Har I en databeskyttelsesrådgiver, så vælg rådgiveren.
breach-subjects-told-on = Personerne underrettet den
breach-subjects-told-on-help = Skriv den dag, personerne fik besked. Er risikoen høj, skal det ske uden unødig forsinkelse.
breach-subjects-told = Underretningen
breach-subjects-told-help = Skriv, hvordan personerne fik besked, og hvad den sagde. Den skal i klare ord fortælle, hvad der skete, hvad det kan betyde, hvad I har gjort ved det, og hvem man kan spørge.
breach-not-told = Hvorfor personerne ikke er underrettet
breach-not-told-help = Vælg grunden, når risikoen er høj, og personerne ikke får besked hver for sig. Loven nævner kun disse tre.
breach-lessons = Hvad I har lært
breach-lessons-help = Skriv, hvad I gør anderledes fremover, for eksempel »Mailprogrammet foreslår ikke længere adresser«.
breach-closed-on = Afsluttet den
breach-closed-on-help = Skriv den dag, der ikke var mere at gøre ved bruddet.
breach-responsible = Ansvarlig
breach-responsible-help = Vælg den, der sørger for, at bruddet bliver stoppet, vurderet og skrevet ned.
breach-kept-at = Opbevares
breach-kept-at-help = Skriv, hvor anmeldelse, kvittering og breve ligger, for eksempel »Mappen Brud på kontorets drev«.
breach-kept-until = Gemmes til
breach-kept-until-help = Skriv den sidste dag, I har brug for sagen. Loven sætter ingen fast frist, men tilsynsmyndigheden skal kunne se, hvordan I har håndteret hvert brud.

## Breach phase

breach-phase-breach = Brud
breach-phase-position = Plads
breach-phase-sent-at = Sendt
breach-phase-sent-at-help = Skriv den dag og det klokkeslæt, hvor I gav tilsynsmyndigheden flere oplysninger om bruddet.
breach-phase-told = Indhold
breach-phase-told-help = Skriv, hvad I oplyste denne gang, for eksempel »Antallet af berørte personer er gjort op til 12«.

## Case area

case-area-request = Anmodning
case-area-breach = Brud
case-area-position = Plads
case-area-activity = Behandling
case-area-activity-help = Vælg den behandling, sagen drejer sig om: hvor der skal ledes efter personens oplysninger, eller hvad et brud har ramt.
case-area-system = System
case-area-system-help = Vælg det system, sagen drejer sig om, for eksempel ordresystemet.

## Enclosure

enclosure-agreement = Databehandleraftale
enclosure-supervision = Tilsyn
enclosure-erasure-run = Sletning
enclosure-agenda-line = Punkt på dagsordenen
enclosure-request = Anmodning
enclosure-breach = Brud
enclosure-staff-evidence = Dokumentation
enclosure-position = Plads
enclosure-attachment = Fil
enclosure-added-on = Tilføjet den
