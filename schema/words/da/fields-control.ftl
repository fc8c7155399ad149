### What keeps the register true: sub-processors, supervision, deletion and the regular control. What the fields are
### called, and what the help says. As in fields.ftl.

## Sub-processor

sub-processor-agreement = Databehandleraftale
sub-processor-position = Plads
sub-processor-name = Navn
sub-processor-name-help = Skriv navnet på den underleverandør, databehandleren bruger til jeres oplysninger, for eksempel »Prøve Hosting A/S«.
sub-processor-country = Land
sub-processor-country-help = Skriv landets navn, og vælg det på listen. Ligger det uden for EU og EØS, så tilføj også en overførsel.
sub-processor-service = Opgave
sub-processor-service-help = Skriv, hvad den gør, for eksempel »Drift af servere«.
sub-processor-since = Fra og med
sub-processor-since-help = Skriv den første dag, den bliver brugt.
sub-processor-until = Til og med
sub-processor-until-help = Skriv den sidste dag. Lad feltet stå tomt, så længe den bliver brugt.

## Sub-processor notice

sub-processor-notice-agreement = Databehandleraftale
sub-processor-notice-position = Plads
sub-processor-notice-announces = Hvad der varsles
sub-processor-notice-announces-help = Vælg, om databehandleren vil tage en ny underdatabehandler i brug, ændre noget ved en eller holde op med en.
sub-processor-notice-name = Underdatabehandler
sub-processor-notice-name-help = Skriv navnet, som det står i varslet, for eksempel »Prøve Hosting A/S«.
sub-processor-notice-country = Land
sub-processor-notice-country-help = Skriv landets navn, og vælg det på listen. Ligger det uden for EU og EØS, så tilføj også en overførsel.
sub-processor-notice-received-on = Modtaget den
sub-processor-notice-received-on-help = Skriv den dag, varslet kom. Aftalens frist for indsigelse regnes herfra.
sub-processor-notice-effective-on = Gælder fra
sub-processor-notice-effective-on-help = Skriv den dag, ændringen træder i kraft ifølge varslet.
sub-processor-notice-answer = Svar
sub-processor-notice-answer-help = Vælg, om I har set på ændringen og godtager den, eller om I har gjort indsigelse. Lader I fristen gå, kan I ikke vise, at I har taget stilling.
sub-processor-notice-answered-on = Besvaret den
sub-processor-notice-answered-on-help = Skriv den dag, I gjorde indsigelse eller besluttede ikke at gøre det.
sub-processor-notice-reason = Begrundelse
sub-processor-notice-reason-help = Skriv, hvad I lagde vægt på, for eksempel »Serverne står i Danmark, og vilkårene er de samme«.

## Supervision. The four questions, the points and the six ways are the Danish authority's model.

supervision-party = Databehandler
supervision-position = Plads
supervision-people = A. Antal personer
supervision-people-help = Vælg, hvor mange personer databehandleren har oplysninger om. Det er spørgsmål A i Datatilsynets model.
supervision-special = B. Følsomme oplysninger
supervision-special-help = Svar ja, hvis der er følsomme oplysninger iblandt, for eksempel om helbred eller fagforening. Det er spørgsmål B i modellen.
supervision-confidential = C. Andre beskyttelsesværdige oplysninger
supervision-confidential-help = Svar ja, hvis der er andre oplysninger, der skal beskyttes særlig godt, for eksempel CPR-numre. Det er spørgsmål C i modellen.
supervision-special-kind = D. Særlig form for behandling
supervision-special-kind-help = Svar ja, hvis databehandleren gør noget særligt med oplysningerne, for eksempel overvåger eller profilerer personer. Det er spørgsmål D i modellen; hold svaret op mod vejledningen.
supervision-points = Point
supervision-points-help = Skriv summen efter Datatilsynets vejledning, fra 1 til 10. Tæl point for spørgsmål B, C og D i vejledningen, for dem kender programmet ikke.
supervision-concept = Tilsynskoncept
supervision-concept-help = Vælg, hvordan I fører tilsyn, fra 1 til 6 i Datatilsynets model. Jo flere point, jo mere skal der til.
supervision-due-on = Føres senest
supervision-due-on-help = Skriv den dag, tilsynet senest skal være ført.
supervision-done-on = Ført den
supervision-done-on-help = Skriv den dag, I var færdige med tilsynet. Er det kun planlagt, så lad feltet stå tomt.
supervision-done-by = Ført af
supervision-done-by-help = Vælg den, der stod for tilsynet.
supervision-what = Hvad der er set
supervision-what-help = Skriv, hvad I gjorde og så, for eksempel »Læst revisionserklæringen for 2025; den har ingen forbehold«.
supervision-conclusion = Konklusion
supervision-conclusion-help = Vælg, hvad tilsynet viste. En alvorlig mangel kræver, at I følger op og fører tilsyn igen.
supervision-remarks = Bemærkninger
supervision-remarks-help = Skriv, hvad der var galt, og hvad der bliver gjort ved det, for eksempel »Adgange lukkes for sent; ny rutine fra 1. marts«.
supervision-next-on = Næste tilsyn
supervision-next-on-help = Skriv den dag, I senest fører tilsyn igen. Loven sætter ingen fast frist; jo større risiko, jo oftere.
supervision-kept-at = Opbevares
supervision-kept-at-help = Skriv, hvor dokumentationen ligger, for eksempel »Mappen Tilsyn på kontorets drev«.

## Erasure run

erasure-run-rule = Slettefrist
erasure-run-position = Plads
erasure-run-done-on = Slettet den
erasure-run-done-on-help = Skriv den dag, I slettede.
erasure-run-through-on = Omfatter til og med
erasure-run-through-on-help = Skriv den sidste dag i det, der er slettet, for eksempel 31. december 2020 for bilag fra regnskabsåret 2020.
erasure-run-done-by = Slettet af
erasure-run-done-by-help = Vælg den, der stod for det.
erasure-run-system = System
erasure-run-system-help = Vælg kun et system, hvis I slettede ét sted. Ellers gælder det alle steder.
erasure-run-amount = Antal, omtrent
erasure-run-amount-help = Skriv, hvor mange personer eller poster I slettede, for eksempel 140.
erasure-run-method = Fremgangsmåde
erasure-run-method-help = Skriv, hvordan I slettede, for eksempel »Slettet i ordresystemet, papir makuleret«.
erasure-run-exceptions = Holdt tilbage
erasure-run-exceptions-help = Skriv, hvad I ikke slettede, og hvorfor, for eksempel »To ordrer med en uafsluttet reklamation«. Er der ikke noget, så vælg »Ingen«.
erasure-run-copies-gone-on = Sidste kopi væk den
erasure-run-copies-gone-on-help = Skriv den dag, den sidste sikkerhedskopi med oplysningerne er overskrevet.
erasure-run-kept-at = Dokumentation
erasure-run-kept-at-help = Skriv, hvor man kan se, at der er slettet, for eksempel »Log i mappen Sletning«. Skriv ikke, hvem der er slettet.

## Restoration

restoration-system = System
restoration-position = Plads
restoration-restored-on = Gendannet den
restoration-restored-on-help = Skriv den dag, systemet blev gendannet fra en sikkerhedskopi, eller gendannelsen blev prøvet.
restoration-copy-of = Kopien er fra
restoration-copy-of-help = Skriv den dag, sikkerhedskopien blev taget.
restoration-test-only = Kun en prøve
restoration-test-only-help = Svar ja, hvis I kun prøvede, om kopien kan læses ind, og intet af den kom i brug.
restoration-deleted-again-on = Slettet igen den
restoration-deleted-again-on-help = Skriv den dag, I igen slettede det, der var slettet, efter at kopien blev taget. Er der ikke noget, så vælg »Ingen«.
restoration-result = Resultat
restoration-result-help = Skriv, hvordan det gik, for eksempel »Alt var tilbage efter to timer«.

## Agenda line, agenda fact. What the program itself writes when a control begins is told, not asked for.

agenda-line-review = Kontrol
agenda-line-position = Plads
agenda-line-part = Afsnit
agenda-line-part-help = Det afsnit af dagsordenen, punktet står i.
agenda-line-point = Punkt på tjeklisten
agenda-line-point-help = Punktets nummer på tjeklisten, for eksempel A1. Det, fortegnelsen selv har rejst, har ikke noget.
agenda-line-asks = Spørgsmål
agenda-line-asks-help = Det, der skal svares på.
agenda-line-subject-kind = Slags
agenda-line-subject-kind-help = Hvad punktet drejer sig om, for eksempel en behandling eller en databehandler.
agenda-line-subject = Drejer sig om
agenda-line-subject-help = Den del af fortegnelsen, punktet drejer sig om.
agenda-line-subject-name = Navn
agenda-line-subject-name-help = Hvad det hed, da kontrollen begyndte.
agenda-line-answer = Svar
agenda-line-answer-help = Vælg, hvad I kom frem til. Skal noget rettes eller undersøges, så vælg »Handling«, og skriv, hvem der gør det og hvornår.
agenda-line-remark = Bemærkning til referatet
agenda-line-remark-help = Skriv, hvad referatet skal sige om punktet, for eksempel »Alle aftaler er gået igennem; én mangler en underskrift«.
agenda-line-evidence = Dokumentation
agenda-line-evidence-help = Skriv, hvad der viser det, og hvor det ligger, for eksempel »Log over gendannelse i mappen It«.
agenda-line-answered-on = Besvaret den
agenda-line-answered-on-help = Skriv den dag, I gik punktet igennem.
agenda-line-answered-by = Besvaret af
agenda-line-answered-by-help = Vælg den, der svarede.
agenda-fact-line = Punkt på dagsordenen
agenda-fact-position = Plads
agenda-fact-code = Kode
agenda-fact-code-help = Programmets eget mærke for, hvad der fortælles.
agenda-fact-subject-kind = Slags
agenda-fact-subject-kind-help = Hvad der fortælles om, for eksempel en behandling eller en databehandler.
agenda-fact-subject = Drejer sig om
agenda-fact-subject-help = Den del af fortegnelsen, der fortælles om.
agenda-fact-subject-name = Navn
agenda-fact-subject-name-help = Hvad det hed, da kontrollen begyndte.
agenda-fact-field = Felt
agenda-fact-field-help = Det felt, der er ændret siden sidste kontrol.
agenda-fact-before = Ved sidste kontrol
agenda-fact-before-help = Hvad der stod i feltet ved sidste kontrol.
agenda-fact-after = Nu
agenda-fact-after-help = Hvad der stod i feltet, da denne kontrol begyndte.
agenda-fact-count = Antal
agenda-fact-count-help = Hvor mange det drejer sig om.
agenda-fact-total = Ud af
agenda-fact-total-help = Hvor mange der er i alt.
agenda-fact-day = Dato
agenda-fact-day-help = Den dag, det skete eller skal ske.
agenda-fact-by = Ændret af
agenda-fact-by-help = Navnet i historikken på den, der lavede ændringen.

## Action

action-review = Kontrol
action-line = Punkt på dagsordenen
action-line-help = Vælg det punkt, handlingen kommer fra.
action-position = Plads
action-what = Hvad der skal gøres
action-what-help = Skriv, hvad der skal gøres, for eksempel »Få aftalen med Mønster Ordre A/S underskrevet«.
action-owner = Ansvarlig
action-owner-help = Vælg den, der gør det.
action-due-on = Frist
action-due-on-help = Skriv den dag, det senest skal være gjort.
action-done-on = Gjort den
action-done-on-help = Skriv den dag, det var gjort.
action-result = Resultat
action-result-help = Skriv, hvad der kom ud af det, for eksempel »Den underskrevne aftale er modtaget«.

## Check point

check-point-plan = Kontrolplan
check-point-position = Plads
check-point-point = Punkt på tjeklisten
check-point-point-help = Det punkt på programmets tjekliste, der ændres eller udelades, for eksempel A1. Jeres egne punkter har ikke noget.
check-point-part = Afsnit
check-point-part-help = Vælg det afsnit af dagsordenen, punktet hører til.
check-point-asks = Spørgsmål
check-point-asks-help = Skriv det, der skal svares på, for eksempel »Er alle nøgler til arkivet på plads?«
check-point-left-out = Udeladt
check-point-left-out-help = Svar ja, hvis punktet ikke angår jer. Så kommer det ikke på dagsordenen.
check-point-since = Gælder fra
check-point-since-help = Skriv den dag, tilføjelsen, ændringen eller udeladelsen gælder fra.

## Law file

law-file-position = Plads
law-file-name = Filnavn
law-file-name-help = Navnet på den fil med regler, der blev læst ind.
law-file-as-of = Ajour pr.
law-file-as-of-help = Den dag, reglerne i filen var ajour.
law-file-taken-on = Taget i brug den
law-file-taken-on-help = Den dag, filen blev læst ind her.
law-file-text = Indhold
law-file-text-help = De regler, frister og lister, programmet holder fortegnelsen op mod.
