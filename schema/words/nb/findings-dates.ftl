### What is found on what has a date, and the lines of the dates themselves.

## The life of an agreement, and sub-processors

finding-agreement-requested-long = { $party } har ikke sendt noen databehandleravtale
finding-agreement-requested-long-text = Dere ba om den { $asked }, og det er { $days } siden. Purr på den, eller skriv når den kom.
finding-agreement-ended-unsettled = Det framgår ikke hva som ble av opplysningene hos { $party }
finding-agreement-ended-unsettled-text = { $known ->
        [yes] Samarbeidet tok slutt { $ended }.
       *[no] { $party } behandler ikke lenger noe for dere.
    } Da skal opplysningene slettes eller leveres tilbake. Få det bekreftet, og velg hva som skjedde.
finding-agreement-annexes-missing = Databehandleravtalen med { $party } mangler vedlegg { $annexes }
finding-agreement-annexes-missing-text = I standardavtalen står behandlingen i vedlegg A, underdatabehandlerne i vedlegg B og instruksen i vedlegg C. Finn det som mangler, og kryss av, eller be { $party } om det.
finding-notice-unanswered = { $party } vil bruke «{ $name }» som underdatabehandler
finding-notice-unanswered-text = { $known ->
        [yes] Dere kan protestere til og med { $due }.
       *[no] Avtalen sier ikke hvor lenge dere kan protestere, eller det framgår ikke når varselet kom.
    } Se på hvem det er, og hvor de er, og skriv svaret deres.
finding-notice-let-pass = Varselet om «{ $name }» fra { $party } ble ikke besvart
finding-notice-let-pass-text = Dere kunne protestere til og med { $due }. Se nå på om underdatabehandleren er i orden, og skriv hva dere besluttet. Er den ikke det, tar dere det opp med { $party }.
finding-notice-objected = Det framgår ikke hva som kom ut av protesten mot «{ $name }»
finding-notice-objected-text = { $known ->
        [yes] Dere protesterte { $answered }.
       *[no] Dere har protestert.
    } Skriv hva { $party } svarte: et nytt varsel, eller at avtalen er avsluttet.
finding-sub-processor-country = «{ $name }» hos { $party } er utenfor EØS
finding-sub-processor-country-text = Underdatabehandleren behandler i { $country }, men behandlingen som bruker { $party }, har ingen overføring dit. Legg til overføringen med grunnlaget for den, eller rett landet.

## Supervision of processors

finding-supervision-missing = Det er ikke ført tilsyn med { $party }
finding-supervision-missing-text = Avtalen har vært i kraft så lenge at det første tilsynet burde vært ført senest { $due }: Det går { $every } mellom dem. Loven sier ikke hvor ofte, men dere må kunne vise at avtalen blir holdt. Før tilsynet, eller planlegg det.
finding-supervision-due = { $state ->
        [late] Tilsynet med { $party } er { $late } forsinket
       *[ahead] Tilsynet med { $party } føres senest { $due }
    }
finding-supervision-due-text = { $state ->
        [late] Det skulle vært ført senest { $due }.
       *[ahead] Det er planlagt til senest { $due }.
    } Før det, og skriv hva dere så, og hva det ble til, eller gi det en ny dato.
finding-supervision-concept-light = Tilsynet med { $party } er kanskje ikke grundig nok
finding-supervision-concept-light-text = Med { $points } poeng er konsept { $enough } nok etter veiledningen fra det danske Datatilsynet, og konsept { $concept } er valgt. Velg et annet, eller skriv hvorfor det er nok.
finding-supervision-points-missing = Risikoen ved { $party } er ikke talt opp i poeng
finding-supervision-points-missing-text = Poengene viser hvor grundig tilsynet bør være etter veiledningen fra det danske Datatilsynet. Besvar de fire spørsmålene, og skriv summen.
finding-supervision-inconclusive = Tilsynet med { $party } har ingen konklusjon
finding-supervision-inconclusive-text = Tilsynet er ført, men det står ikke hva det kom fram til. Uten konklusjon viser det ingenting. Velg den.
finding-supervision-faults = Tilsynet med { $party } fant alvorlige feil
finding-supervision-faults-text = Det ble ført { $done }, og det står ikke hva dere gjorde med feilene. Skriv det, eller planlegg et nytt tilsyn.

## Deletion

finding-erasure-due = Det skal slettes etter «{ $rule }»
finding-erasure-due-text = { $by ->
        [year] Det som hører til regnskapsår til og med { $through }, skulle vært borte senest { $due }, og ingen sletting når så langt.
       *[interval] Det ble sist slettet { $last }, og neste gang skulle vært senest { $due }.
    } Slett, og registrer hva som ble slettet og hvordan.
finding-erasure-unproved = Det er ikke vist at det slettes etter «{ $rule }»
finding-erasure-unproved-text = Slettefristen står i protokollen, men det er ikke registrert noen sletting. Dere må kunne vise at den blir holdt. Slett det som er for gammelt, og registrer det.
finding-erasure-run-early = Det ble slettet for tidlig etter «{ $rule }»
finding-erasure-run-early-text = Slettingen { $done } gikk til og med { $through }, men det skulle oppbevares til { $until } etter { $provision }. Bare det til og med { $may } kunne slettes. Rett datoen, skriv hva som ble holdt tilbake, eller hent det fram fra en kopi.
finding-erasure-run-undocumented = Det er ikke vist hvordan det ble slettet etter «{ $rule }»
finding-erasure-run-undocumented-text = Slettingen er registrert, men verken hvordan den skjedde, eller hvor det kan ses. Skriv minst det ene.
finding-erasure-copies = Sikkerhetskopier har fortsatt det som ble slettet etter «{ $rule }»
finding-erasure-copies-text = De siste kopiene er overskrevet { $gone }. Blir en kopi gjenopprettet før det, må det samme slettes igjen.
finding-restoration-undeleted = Det er ikke slettet igjen etter gjenopprettingen av «{ $system }»
finding-restoration-undeleted-text = Systemet ble gjenopprettet fra en kopi { $restored }, og da kom det slettede tilbake. Slett det igjen, og skriv når, eller velg Ingen hvis det ikke var noe.

## What is to be assessed and seen again

finding-risk-review-due = { $state ->
        [late] Risikovurderingen av «{ $about }» er ikke gjennomgått i tide
       *[ahead] Risikovurderingen av «{ $about }» skal snart ses igjennom
    }
finding-risk-review-due-text = { $state ->
        [late] Den skulle vært sett igjennom senest { $due }.
       *[ahead] Den ses igjennom senest { $due }.
    } Lag en ny vurdering, eller se at den gamle holder, og gi den en ny dato.
finding-risk-high = Det er fortsatt stor risiko ved «{ $about }»
finding-risk-high-text = Risikoen som er igjen for de registrerte, er { $risk } etter programmets matrise. Finn flere tiltak. Er det ikke nok, kan dere ha plikt til å rådføre dere med tilsynsmyndigheten først.
finding-staff-renewal-due = { $state ->
        [late] { $person }: { $what } er ikke fornyet i tide
       *[ahead] { $person }: { $what } skal snart fornyes
    }
finding-staff-renewal-due-text = { $state ->
        [late] Den skulle vært sett igjen senest { $due }.
       *[ahead] Den ses igjen senest { $due }.
    } Se den, og registrer datoen som et nytt bevis.

## The regular control and what it left to do

finding-control-due = Kontrollen gjennomføres senest { $due }
finding-control-due-text = Sett av tid, og start den her. Programmet har gått gjennom protokollen på forhånd.
finding-control-open = Kontrollen { $period } er ikke avsluttet
finding-control-open-text = Den ble startet { $begun }, og det er { $days } siden. Besvar de siste punktene, og avslutt den.
finding-action-due = Skal gjøres senest { $due }: «{ $what }»
finding-action-due-text = Ansvarlig: { $owner }. Gjør det, og skriv datoen, eller avtal en ny.
finding-action-overdue = { $late } forsinket: «{ $what }»
finding-action-overdue-text = Det skulle vært gjort senest { $due }. Ansvarlig: { $owner }. Gjør det, og skriv datoen, eller avtal en ny.
finding-action-ownerless = Ingen står for «{ $what }»
finding-action-ownerless-text = Det ingen står for, blir ikke gjort. Velg en person.
finding-law-old = Reglene i programmet ble sist kontrollert { $checked }
finding-law-old-text = Frister, helligdager og landlister kan være endret siden. Hent en ny utgave av programmet, eller les inn en fil med nyere regler.

## What each date is of: the line on the overview and in a calendar, without the day

due-request-answer = Svar på anmodning { $number }
due-request-extend = Siste dag for å forlenge fristen for anmodning { $number }
due-breach-notify = Meld brudd { $number }
due-case-erase = { $case ->
        [breach] Slett saken om brudd { $number }
       *[request] Slett anmodning { $number }
    }
due-agreement-ends = Databehandleravtalen med { $party } utløper
due-notice-answer = Svar { $party } om underdatabehandleren «{ $name }»
due-supervision = Før tilsyn med { $party }
due-erasure = Slett etter «{ $rule }»
due-copies-gone = Sikkerhetskopiene av det slettede etter «{ $rule }» er overskrevet
due-redelete = Slett igjen etter gjenopprettingen av «{ $system }»
due-measure-verify = Etterprøv «{ $measure }»
due-risk-review = Se igjennom risikovurderingen av «{ $about }»
due-staff-renew = { $person }: forny { $what }
due-transfer-check = Kontroller grunnlaget for overføringen til { $destination } i «{ $activity }»
due-control = Gjennomfør kontrollen
due-action = { $what }
