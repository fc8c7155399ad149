### What is found on what has a date, and the lines of the dates themselves.

## The life of an agreement, and sub-processors

finding-agreement-requested-long = { $party } har ikke sendt nogen databehandleraftale
finding-agreement-requested-long-text = I bad om den { $asked }, og det er { $days } siden. Ryk for den, eller skriv, hvornår den kom.
finding-agreement-ended-unsettled = Det fremgår ikke, hvad der blev af oplysningerne hos { $party }
finding-agreement-ended-unsettled-text = { $known ->
        [yes] Samarbejdet sluttede { $ended }.
       *[no] { $party } behandler ikke længere noget for jer.
    } Så skal oplysningerne slettes eller leveres tilbage. Få det bekræftet, og vælg, hvad der skete.
finding-agreement-annexes-missing = Databehandleraftalen med { $party } mangler bilag { $annexes }
finding-agreement-annexes-missing-text = I standardaftalen står behandlingen i bilag A, underdatabehandlerne i bilag B og instruksen i bilag C. Find det, der mangler, og sæt kryds, eller bed { $party } om det.
finding-notice-unanswered = { $party } vil bruge »{ $name }« som underdatabehandler
finding-notice-unanswered-text = { $known ->
        [yes] I kan gøre indsigelse til og med { $due }.
       *[no] Aftalen siger ikke, hvor længe I kan gøre indsigelse, eller det fremgår ikke, hvornår varslet kom.
    } Se på, hvem det er, og hvor de er, og skriv jeres svar.
finding-notice-let-pass = Varslet om »{ $name }« fra { $party } blev ikke besvaret
finding-notice-let-pass-text = I kunne gøre indsigelse til og med { $due }. Se nu på, om underdatabehandleren er i orden, og skriv, hvad I besluttede. Er den ikke det, så tag det op med { $party }.
finding-notice-objected = Det fremgår ikke, hvad der kom ud af indsigelsen mod »{ $name }«
finding-notice-objected-text = { $known ->
        [yes] I gjorde indsigelse { $answered }.
       *[no] I har gjort indsigelse.
    } Skriv, hvad { $party } svarede: et nyt varsel, eller at aftalen er ophørt.
finding-sub-processor-country = »{ $name }« hos { $party } er uden for EØS
finding-sub-processor-country-text = Underdatabehandleren behandler i { $country }, men behandlingen, der bruger { $party }, har ingen overførsel dertil. Tilføj overførslen med dens grundlag, eller ret landet.

## Supervision of processors

finding-supervision-missing = Der er ikke ført tilsyn med { $party }
finding-supervision-missing-text = Aftalen har været i kraft så længe, at det første tilsyn burde være ført senest { $due }: Der går { $every } imellem. Loven siger ikke hvor ofte, men I skal kunne vise, at aftalen bliver holdt. Før tilsynet, eller planlæg det.
finding-supervision-due = { $state ->
        [late] Tilsynet med { $party } er { $late } forsinket
       *[ahead] Tilsynet med { $party } føres senest { $due }
    }
finding-supervision-due-text = { $state ->
        [late] Det skulle være ført senest { $due }.
       *[ahead] Det er planlagt til senest { $due }.
    } Før det, og skriv, hvad I så, og hvad det blev til, eller giv det en ny dato.
finding-supervision-concept-light = Tilsynet med { $party } er måske ikke grundigt nok
finding-supervision-concept-light-text = Med { $points } point er koncept { $enough } nok efter Datatilsynets vejledning, og der er valgt koncept { $concept }. Vælg et andet, eller skriv, hvorfor det er nok.
finding-supervision-points-missing = Risikoen ved { $party } er ikke talt op i point
finding-supervision-points-missing-text = Pointene viser, hvor grundigt tilsynet skal være efter Datatilsynets vejledning. Besvar de fire spørgsmål, og skriv summen.
finding-supervision-inconclusive = Tilsynet med { $party } har ingen konklusion
finding-supervision-inconclusive-text = Tilsynet er ført, men der står ikke, hvad det kom frem til. Uden konklusion viser det intet. Vælg den.
finding-supervision-faults = Tilsynet med { $party } fandt alvorlige fejl
finding-supervision-faults-text = Det blev ført { $done }, og der står ikke, hvad I gjorde ved fejlene. Skriv det, eller planlæg et nyt tilsyn.

## Deletion

finding-erasure-due = Der skal slettes efter »{ $rule }«
finding-erasure-due-text = { $by ->
        [year] Det, der hører til regnskabsår til og med { $through }, skulle være væk senest { $due }, og ingen sletning når så langt.
       *[interval] Der blev sidst slettet { $last }, og næste gang skulle være senest { $due }.
    } Slet, og registrér, hvad der blev slettet og hvordan.
finding-erasure-unproved = Det er ikke vist, at der slettes efter »{ $rule }«
finding-erasure-unproved-text = Slettefristen står i fortegnelsen, men der er ikke registreret nogen sletning. I skal kunne vise, at den bliver holdt. Slet det, der er for gammelt, og registrér det.
finding-erasure-run-early = Der blev slettet for tidligt efter »{ $rule }«
finding-erasure-run-early-text = Sletningen { $done } gik til og med { $through }, men det skulle gemmes til { $until } efter { $provision }. Kun det til og med { $may } måtte slettes. Ret datoen, skriv, hvad der blev holdt tilbage, eller find det frem fra en kopi.
finding-erasure-run-undocumented = Det er ikke vist, hvordan der blev slettet efter »{ $rule }«
finding-erasure-run-undocumented-text = Sletningen er registreret, men hverken hvordan den skete, eller hvor det kan ses. Skriv mindst det ene.
finding-erasure-copies = Sikkerhedskopier har stadig det, der blev slettet efter »{ $rule }«
finding-erasure-copies-text = De sidste kopier er overskrevet { $gone }. Bliver en kopi gendannet før, så slet det samme igen.
finding-restoration-undeleted = Der er ikke slettet igen efter gendannelsen af »{ $system }«
finding-restoration-undeleted-text = Systemet blev gendannet fra en kopi { $restored }, og så kom det slettede tilbage. Slet det igen, og skriv hvornår, eller vælg Ingen, hvis der ikke var noget.

## What is to be assessed and seen again

finding-risk-review-due = { $state ->
        [late] Risikovurderingen af »{ $about }« er ikke gennemgået til tiden
       *[ahead] Risikovurderingen af »{ $about }« skal snart ses igennem
    }
finding-risk-review-due-text = { $state ->
        [late] Den skulle være set igennem senest { $due }.
       *[ahead] Den ses igennem senest { $due }.
    } Lav en ny vurdering, eller se, at den gamle holder, og giv den en ny dato.
finding-risk-high = Der er stadig stor risiko ved »{ $about }«
finding-risk-high-text = Den risiko, der er tilbage for de registrerede, er { $risk } efter programmets skema. Find flere foranstaltninger. Er det ikke nok, kan I have pligt til at høre tilsynsmyndigheden først.
finding-staff-renewal-due = { $state ->
        [late] { $person }: { $what } er ikke fornyet til tiden
       *[ahead] { $person }: { $what } skal snart fornys
    }
finding-staff-renewal-due-text = { $state ->
        [late] Den skulle være set igen senest { $due }.
       *[ahead] Den ses igen senest { $due }.
    } Se den, og registrér datoen som et nyt bevis.

## The regular control and what it left to do

finding-control-due = Kontrollen gennemføres senest { $due }
finding-control-due-text = Sæt tid af, og start den her. Programmet har gennemgået fortegnelsen på forhånd.
finding-control-open = Kontrollen { $period } er ikke afsluttet
finding-control-open-text = Den blev begyndt { $begun }, og det er { $days } siden. Besvar de sidste punkter, og afslut den.
finding-action-due = Skal gøres senest { $due }: »{ $what }«
finding-action-due-text = Ansvarlig: { $owner }. Gør det, og skriv datoen, eller aftal en ny.
finding-action-overdue = { $late } forsinket: »{ $what }«
finding-action-overdue-text = Det skulle være gjort senest { $due }. Ansvarlig: { $owner }. Gør det, og skriv datoen, eller aftal en ny.
finding-action-ownerless = Ingen står for »{ $what }«
finding-action-ownerless-text = Det, ingen står for, bliver ikke gjort. Vælg en person.
finding-law-old = Reglerne i programmet er sidst kontrolleret { $checked }
finding-law-old-text = Frister, helligdage og landelister kan være ændret siden. Hent en ny udgave af programmet, eller læs en fil med nyere regler ind.

## What each date is of: the line on the overview and in a calendar, without the day

due-request-answer = Svar på anmodning { $number }
due-request-extend = Sidste dag for at forlænge fristen for anmodning { $number }
due-breach-notify = Anmeld brud { $number }
due-case-erase = { $case ->
        [breach] Slet sagen om brud { $number }
       *[request] Slet anmodning { $number }
    }
due-agreement-ends = Databehandleraftalen med { $party } udløber
due-notice-answer = Svar { $party } om underdatabehandleren »{ $name }«
due-supervision = Før tilsyn med { $party }
due-erasure = Slet efter »{ $rule }«
due-copies-gone = Sikkerhedskopierne af det slettede efter »{ $rule }« er overskrevet
due-redelete = Slet igen efter gendannelsen af »{ $system }«
due-measure-verify = Efterprøv »{ $measure }«
due-risk-review = Se risikovurderingen af »{ $about }« igennem
due-staff-renew = { $person }: forny { $what }
due-transfer-check = Kontrollér grundlaget for overførslen til { $destination } i »{ $activity }«
due-control = Gennemfør kontrollen
due-action = { $what }
