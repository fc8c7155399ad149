### What keeps the register true: sub-processors, supervision, deletion and the regular control. What the fields are
### called, and what the help says. As in fields.ftl.

## Sub-processor

sub-processor-agreement = Databehandleravtale
sub-processor-position = Plass
sub-processor-name = Navn
sub-processor-name-help = Skriv navnet på underleverandøren databehandleren bruker til opplysningene deres, for eksempel «Prøve Hosting AS».
sub-processor-country = Land
sub-processor-country-help = Skriv navnet på landet, og velg det i listen. Ligger det utenfor EU og EØS, så legg også til en overføring.
sub-processor-service = Oppgave
sub-processor-service-help = Skriv hva den gjør, for eksempel «Drift av servere».
sub-processor-since = Fra og med
sub-processor-since-help = Skriv den første dagen den blir brukt.
sub-processor-until = Til og med
sub-processor-until-help = Skriv den siste dagen. La feltet stå tomt så lenge den blir brukt.

## Sub-processor notice

sub-processor-notice-agreement = Databehandleravtale
sub-processor-notice-position = Plass
sub-processor-notice-announces = Hva det varsles om
sub-processor-notice-announces-help = Velg om databehandleren vil ta i bruk en ny underdatabehandler, endre noe ved en eller slutte med en.
sub-processor-notice-name = Underdatabehandler
sub-processor-notice-name-help = Skriv navnet slik det står i varselet, for eksempel «Prøve Hosting AS».
sub-processor-notice-country = Land
sub-processor-notice-country-help = Skriv navnet på landet, og velg det i listen. Ligger det utenfor EU og EØS, så legg også til en overføring.
sub-processor-notice-received-on = Mottatt den
sub-processor-notice-received-on-help = Skriv dagen varselet kom. Avtalens frist for å protestere regnes herfra.
sub-processor-notice-effective-on = Gjelder fra
sub-processor-notice-effective-on-help = Skriv dagen endringen trer i kraft ifølge varselet.
sub-processor-notice-answer = Svar
sub-processor-notice-answer-help = Velg om dere har sett på endringen og godtar den, eller om dere har protestert. Lar dere fristen gå, kan dere ikke vise at dere har tatt stilling.
sub-processor-notice-answered-on = Besvart den
sub-processor-notice-answered-on-help = Skriv dagen dere protesterte eller bestemte dere for å la være.
sub-processor-notice-reason = Begrunnelse
sub-processor-notice-reason-help = Skriv hva dere la vekt på, for eksempel «Serverne står i Norge, og vilkårene er de samme».

## Supervision. The four questions, the points and the six ways are the Danish authority's model.

supervision-party = Databehandler
supervision-position = Plass
supervision-people = A. Antall personer
supervision-people-help = Velg hvor mange personer databehandleren har opplysninger om. Det er spørsmål A i det danske Datatilsynets modell.
supervision-special = B. Særlige kategorier
supervision-special-help = Svar ja hvis det er særlige kategorier blant opplysningene, for eksempel om helse eller fagforening. Det er spørsmål B i modellen.
supervision-confidential = C. Andre beskyttelsesverdige opplysninger
supervision-confidential-help = Svar ja hvis det er andre opplysninger som må beskyttes særlig godt, for eksempel fødselsnumre. Det er spørsmål C i modellen.
supervision-special-kind = D. Særlig form for behandling
supervision-special-kind-help = Svar ja hvis databehandleren gjør noe særlig med opplysningene, for eksempel overvåker eller profilerer personer. Det er spørsmål D i modellen; hold svaret opp mot veiledningen.
supervision-points = Poeng
supervision-points-help = Skriv summen etter det danske Datatilsynets veiledning, fra 1 til 10. Tell poengene for spørsmål B, C og D i veiledningen, for dem kjenner ikke programmet.
supervision-concept = Tilsynskonsept
supervision-concept-help = Velg hvordan dere fører tilsyn, fra 1 til 6 i det danske Datatilsynets modell. Jo flere poeng, desto mer må til.
supervision-due-on = Føres senest
supervision-due-on-help = Skriv dagen tilsynet senest skal være ført.
supervision-done-on = Ført den
supervision-done-on-help = Skriv dagen dere var ferdige med tilsynet. Er det bare planlagt, så la feltet stå tomt.
supervision-done-by = Ført av
supervision-done-by-help = Velg den som sto for tilsynet.
supervision-what = Hva som er sett
supervision-what-help = Skriv hva dere gjorde og så, for eksempel «Lest revisorerklæringen for 2025; den har ingen forbehold».
supervision-conclusion = Konklusjon
supervision-conclusion-help = Velg hva tilsynet viste. En alvorlig mangel krever at dere følger opp og fører tilsyn igjen.
supervision-remarks = Merknader
supervision-remarks-help = Skriv hva som var galt, og hva som blir gjort med det, for eksempel «Tilganger stenges for sent; ny rutine fra 1. mars».
supervision-next-on = Neste tilsyn
supervision-next-on-help = Skriv dagen dere senest fører tilsyn igjen. Loven setter ingen fast frist; jo større risiko, desto oftere.
supervision-kept-at = Oppbevares
supervision-kept-at-help = Skriv hvor dokumentasjonen ligger, for eksempel «Mappen Tilsyn på fellesområdet».

## Erasure run

erasure-run-rule = Slettefrist
erasure-run-position = Plass
erasure-run-done-on = Slettet den
erasure-run-done-on-help = Skriv dagen dere slettet.
erasure-run-through-on = Omfatter til og med
erasure-run-through-on-help = Skriv den siste dagen i det som er slettet, for eksempel 31. desember 2020 for bilag fra regnskapsåret 2020.
erasure-run-done-by = Slettet av
erasure-run-done-by-help = Velg den som sto for det.
erasure-run-system = System
erasure-run-system-help = Velg bare et system hvis dere slettet ett sted. Ellers gjelder det alle steder.
erasure-run-amount = Antall, omtrent
erasure-run-amount-help = Skriv hvor mange personer eller poster dere slettet, for eksempel 140.
erasure-run-method = Framgangsmåte
erasure-run-method-help = Skriv hvordan dere slettet, for eksempel «Slettet i ordresystemet, papir makulert».
erasure-run-exceptions = Holdt tilbake
erasure-run-exceptions-help = Skriv hva dere ikke slettet, og hvorfor, for eksempel «To ordrer med en uavsluttet reklamasjon». Er det ikke noe, så velg «Ingen».
erasure-run-copies-gone-on = Siste kopi borte den
erasure-run-copies-gone-on-help = Skriv dagen den siste sikkerhetskopien med opplysningene er overskrevet.
erasure-run-kept-at = Dokumentasjon
erasure-run-kept-at-help = Skriv hvor man kan se at det er slettet, for eksempel «Logg i mappen Sletting». Skriv ikke hvem som er slettet.

## Restoration

restoration-system = System
restoration-position = Plass
restoration-restored-on = Gjenopprettet den
restoration-restored-on-help = Skriv dagen systemet ble gjenopprettet fra en sikkerhetskopi, eller gjenopprettingen ble prøvd.
restoration-copy-of = Kopien er fra
restoration-copy-of-help = Skriv dagen sikkerhetskopien ble tatt.
restoration-test-only = Bare en prøve
restoration-test-only-help = Svar ja hvis dere bare prøvde om kopien kan leses inn, og ingenting av den ble tatt i bruk.
restoration-deleted-again-on = Slettet igjen den
restoration-deleted-again-on-help = Skriv dagen dere på nytt slettet det som var slettet etter at kopien ble tatt. Er det ikke noe, så velg «Ingen».
restoration-result = Resultat
restoration-result-help = Skriv hvordan det gikk, for eksempel «Alt var tilbake etter to timer».

## Agenda line, agenda fact. What the program itself writes when a control begins is told, not asked for.

agenda-line-review = Kontroll
agenda-line-position = Plass
agenda-line-part = Del
agenda-line-part-help = Delen av dagsordenen punktet står i.
agenda-line-point = Punkt på sjekklisten
agenda-line-point-help = Punktets nummer på sjekklisten, for eksempel A1. Det protokollen selv har reist, har ikke noe.
agenda-line-asks = Spørsmål
agenda-line-asks-help = Det som skal besvares.
agenda-line-subject-kind = Slag
agenda-line-subject-kind-help = Hva punktet gjelder, for eksempel en behandling eller en databehandler.
agenda-line-subject = Gjelder
agenda-line-subject-help = Den delen av protokollen punktet gjelder.
agenda-line-subject-name = Navn
agenda-line-subject-name-help = Hva det het da kontrollen begynte.
agenda-line-answer = Svar
agenda-line-answer-help = Velg hva dere kom fram til. Må noe rettes eller undersøkes, så velg «Oppfølging», og skriv hvem som gjør det og når.
agenda-line-remark = Merknad til referatet
agenda-line-remark-help = Skriv hva referatet skal si om punktet, for eksempel «Alle avtaler er gjennomgått; én mangler en underskrift».
agenda-line-evidence = Dokumentasjon
agenda-line-evidence-help = Skriv hva som viser det, og hvor det ligger, for eksempel «Logg over gjenoppretting i mappen IT».
agenda-line-answered-on = Besvart den
agenda-line-answered-on-help = Skriv dagen dere gikk gjennom punktet.
agenda-line-answered-by = Besvart av
agenda-line-answered-by-help = Velg den som svarte.
agenda-fact-line = Punkt på dagsordenen
agenda-fact-position = Plass
agenda-fact-code = Kode
agenda-fact-code-help = Programmets eget merke for hva det fortelles om.
agenda-fact-subject-kind = Slag
agenda-fact-subject-kind-help = Hva det fortelles om, for eksempel en behandling eller en databehandler.
agenda-fact-subject = Gjelder
agenda-fact-subject-help = Den delen av protokollen det fortelles om.
agenda-fact-subject-name = Navn
agenda-fact-subject-name-help = Hva det het da kontrollen begynte.
agenda-fact-field = Felt
agenda-fact-field-help = Feltet som er endret siden forrige kontroll.
agenda-fact-before = Ved forrige kontroll
agenda-fact-before-help = Hva som sto i feltet ved forrige kontroll.
agenda-fact-after = Nå
agenda-fact-after-help = Hva som sto i feltet da denne kontrollen begynte.
agenda-fact-count = Antall
agenda-fact-count-help = Hvor mange det gjelder.
agenda-fact-total = Av i alt
agenda-fact-total-help = Hvor mange det er i alt.
agenda-fact-day = Dato
agenda-fact-day-help = Dagen det skjedde eller skal skje.
agenda-fact-by = Endret av
agenda-fact-by-help = Navnet i historikken på den som gjorde endringen.

## Action

action-review = Kontroll
action-line = Punkt på dagsordenen
action-line-help = Velg punktet oppfølgingen kommer fra.
action-position = Plass
action-what = Hva som skal gjøres
action-what-help = Skriv hva som skal gjøres, for eksempel «Få underskrift på avtalen med Mønster Ordre AS».
action-owner = Ansvarlig
action-owner-help = Velg den som gjør det.
action-due-on = Frist
action-due-on-help = Skriv dagen det senest skal være gjort.
action-done-on = Gjort den
action-done-on-help = Skriv dagen det var gjort.
action-result = Resultat
action-result-help = Skriv hva det førte til, for eksempel «Den underskrevne avtalen er mottatt».

## Check point

check-point-plan = Kontrollplan
check-point-position = Plass
check-point-point = Punkt på sjekklisten
check-point-point-help = Punktet på programmets sjekkliste som endres eller utelates, for eksempel A1. Deres egne punkter har ikke noe.
check-point-part = Del
check-point-part-help = Velg delen av dagsordenen punktet hører til.
check-point-asks = Spørsmål
check-point-asks-help = Skriv det som skal besvares, for eksempel «Er alle nøkler til arkivet på plass?»
check-point-left-out = Utelatt
check-point-left-out-help = Svar ja hvis punktet ikke angår dere. Da kommer det ikke på dagsordenen.
check-point-since = Gjelder fra
check-point-since-help = Skriv dagen tillegget, endringen eller utelatelsen gjelder fra.

## Law file

law-file-position = Plass
law-file-name = Filnavn
law-file-name-help = Navnet på filen med regler som ble lest inn.
law-file-as-of = Ajour per
law-file-as-of-help = Dagen reglene i filen var ajour.
law-file-taken-on = Tatt i bruk den
law-file-taken-on-help = Dagen filen ble lest inn her.
law-file-text = Innhold
law-file-text-help = Reglene, fristene og listene som programmet holder protokollen opp mot.
