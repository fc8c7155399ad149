### What is found on requests and breaches: for each a short title, and a sentence that says what, why and how to cure it.

## Requests from people

finding-moment = { $date } kl. { $hour }.{ $minute }
finding-request-received-missing = Det framgår ikke når anmodning { $number } kom inn
finding-request-received-missing-text = Fristen for å svare regnes fra dagen dere mottok anmodningen. Skriv datoen.
finding-request-rights-missing = Det framgår ikke hva det bes om i anmodning { $number }
finding-request-rights-missing-text = Velg om det er innsyn, retting, sletting eller noe annet. Det avgjør hva svaret må inneholde.
finding-request-due = Anmodning { $number } besvares senest { $due }
finding-request-due-text = { $extended ->
        [yes] Fristen er forlenget til tre måneder, regnet fra { $from }. Den kan ikke forlenges igjen.
       *[no] Dere har en måned, regnet fra { $from }. Er anmodningen komplisert, eller er det mange av dem, kan dere forlenge fristen; gi da beskjed om det og om grunnen før fristen går ut.
    } Svar, og skriv datoen.
finding-request-late = Anmodning { $number } er { $late } over fristen
finding-request-late-text = Den skulle vært besvart senest { $due }: { $extended ->
        [yes] Fristen var forlenget til tre måneder, regnet fra { $from }.
       *[no] Fristen var en måned, regnet fra { $from }.
    } Svar nå, og skriv datoen.
finding-request-extension-late = Forlengelsen av anmodning { $number } kom for sent
finding-request-extension-late-text = Personen fikk beskjed { $told }, men det skulle skjedd senest { $due }. Forlengelsen gjelder derfor ikke, og fristen var den dagen. Svar nå, eller rett datoen hvis den er feil.
finding-request-extension-unreasoned = Det står ikke hvorfor anmodning { $number } tar lengre tid
finding-request-extension-unreasoned-text = Fristen kan bare forlenges hvis anmodningen er komplisert eller det er mange av dem, og personen skal få vite grunnen. Skriv den.
finding-request-answered-late = Anmodning { $number } ble besvart { $late } for sent
finding-request-answered-late-text = Svaret ble sendt { $answered }, og fristen var { $due }. Det kan ikke gjøres om. Noter ved neste kontroll hvordan dere rekker det neste gang.
finding-request-identity-open = Det er uvisst hvem som har sendt anmodning { $number }
finding-request-identity-open-text = { $state ->
        [unasked] Dere er i tvil om hvem personen er, men har ikke bedt om mer. Tiden løper. Be om det som trengs, og skriv datoen.
        [waiting] Dere ba { $asked } om å få vist hvem personen er, og tiden står stille så lenge. Purr på svaret, eller skriv når det kom.
       *[unproven] Personen kunne ikke vise hvem vedkommende er. Svar likevel: Skriv at dere ikke kan etterkomme anmodningen, hvorfor, og hvor man kan klage.
    }
finding-request-undecided = Det står ikke hva dere svarte på anmodning { $number }
finding-request-undecided-text = Anmodningen er besvart, men uten avgjørelse i loggen. Velg om den ble imøtekommet, helt eller delvis, eller avslått.
finding-request-refusal-unreasoned = Avslaget på anmodning { $number } mangler begrunnelse
finding-request-refusal-unreasoned-text = { $refused ->
        [partly] Noe av anmodningen er avslått,
       *[wholly] Anmodningen er avslått,
    } og personen skal få vite grunnen senest en måned etter at dere mottok den. Skriv begrunnelsen slik den står i svaret.
finding-request-complaint-untold = Det framgår ikke at svaret på anmodning { $number } opplyser om klage
finding-request-complaint-untold-text = { $refused ->
        [partly] Noe er avslått.
       *[wholly] Anmodningen er avslått.
    } Da skal svaret si at man kan klage til tilsynsmyndigheten og gå til domstolene. Gi personen beskjed om det, og svar ja ved «Informert om klage».
finding-request-exception-missing = Det er ikke valgt noe unntak for anmodning { $number }
finding-request-exception-missing-text = { $refused ->
        [partly] Noe av den er avslått.
       *[wholly] Den er avslått.
    } Et avslag krever enten et unntak i loven, for eksempel bokføringsplikten, eller at vilkårene for rettigheten ikke er oppfylt. Velg det dere bruker.
finding-request-recipients-untold = Mottakerne har ikke fått beskjed etter anmodning { $number }
finding-request-recipients-untold-text = Dere har imøtekommet { $rights }. Alle som har fått opplysningene av dere, skal få beskjed om det, med mindre det er umulig eller krever uforholdsmessig stor innsats. Gi beskjed, og skriv datoen. Er det ingen å gi beskjed til, så velg «Ingen».
finding-case-keep-open = { $case ->
        [breach] Det er ikke bestemt hvor lenge brudd { $number } oppbevares
       *[request] Det er ikke bestemt hvor lenge anmodning { $number } oppbevares
    }
finding-case-keep-open-text = Saken er avsluttet, og opplysningene i den kan ikke ligge lenger enn nødvendig. Skriv den siste dagen; dagen etter ber programmet deg slette den.
finding-case-erase = { $case ->
        [breach] Saken om brudd { $number } skal slettes
       *[request] Anmodning { $number } skal slettes
    }
finding-case-erase-text = Saken skulle oppbevares til { $until }, og den dagen er passert. Slett den; historikken sier etterpå at en sak ble slettet, og når.
finding-cases-unrecorded = Loggen over saker står ikke selv i protokollen
finding-cases-unrecorded-text = Det er registrert { $requests ->
        [one] en anmodning
       *[other] { $requests } anmodninger
    } og { $breaches } brudd. Å behandle saker om personer er selv en behandling. Legg den til, og svar ja ved «Rommer anmodninger og brudd».

## Breaches that happened

finding-breach-aware-missing = Det framgår ikke når dere fikk kjennskap til brudd { $number }
finding-breach-aware-missing-text = De 72 timene løper fra det øyeblikket. Skriv dag og klokkeslett.
finding-breach-clock = Brudd { $number } meldes senest { $until }
finding-breach-clock-text = Dere fikk kjennskap til det { $aware }, og fristen er { $hours } timer, også i helger og på helligdager. Vurder risikoen. Meld bruddet til tilsynsmyndigheten; bare hvis det er lite trolig at det medfører risiko for noen, kan dere la være. Skriv da hvorfor.
finding-breach-late = Brudd { $number } er ikke meldt i tide
finding-breach-late-text = Dere fikk kjennskap til det { $aware }, og de { $hours } timene utløp { $until }. Vurder risikoen. Meld bruddet nå, og skriv hvorfor det ble sent; bare hvis det er lite trolig at det medfører risiko for noen, kan dere la være. Skriv da hvorfor.
finding-breach-late-unreasoned = Det står ikke hvorfor brudd { $number } ble meldt for sent
finding-breach-late-unreasoned-text = Det ble meldt { $notified }, og de { $hours } timene utløp { $until }. Meldingen skal si hvorfor. Skriv grunnen.
finding-breach-risk-open = Risikoen ved brudd { $number } er ikke vurdert
finding-breach-risk-open-text = Risikoen for de berørte avgjør om bruddet må meldes, og om de må få beskjed. Velg den, og skriv hvorfor.
finding-breach-not-notified-unreasoned = Det står ikke hvorfor brudd { $number } ikke er meldt
finding-breach-not-notified-unreasoned-text = Dere har vurdert at det neppe er en risiko for noen. Det må kunne vises etterpå. Skriv hvorfor dere ikke har meldt det.
finding-breach-notification-incomplete = Meldingen om brudd { $number } er ikke fylt ut
finding-breach-notification-incomplete-text = Den skal minst si hva som skjedde, hvor mange det berører, de sannsynlige følgene, hva dere gjør med det, og hvem som kan svare. Det mangler { $missing }. Gi myndigheten resten så snart dere har det.
finding-breach-unwritten = Brudd { $number } er ikke skrevet ned
finding-breach-unwritten-text = Ethvert brudd skal skrives ned, også det som ikke meldes: hva som skjedde, følgene, og hva dere gjorde. Det mangler { $missing }.
finding-breach-subjects-untold = De berørte har ikke fått beskjed om brudd { $number }
finding-breach-subjects-untold-text = Risikoen for dem er høy, så de skal få beskjed uten ugrunnet opphold. Gi dem beskjed, og skriv datoen, eller velg den av de tre grunnene i artikkel 34 nr. 3 som gjør at de ikke trenger å få beskjed hver for seg.
finding-breach-controller-untold = Den behandlingsansvarlige har ikke fått beskjed om brudd { $number }
finding-breach-controller-untold-text = Dere behandler opplysningene for en annen, og den dere gjør det for, skal få beskjed uten ugrunnet opphold. Gi beskjed nå, og skriv når.
finding-breach-processor-silent = Det framgår ikke når { $party } fortalte om brudd { $number }
finding-breach-processor-silent-text = Bruddet skjedde hos databehandleren, som skal gi dere beskjed uten ugrunnet opphold. Skriv når beskjeden kom.
finding-breach-open = Brudd { $number } er fortsatt åpent
finding-breach-open-text = Dere fikk kjennskap til det { $aware }, og det er { $days } siden. Er alt gjort, skriver dere hva dere lærte, og dagen bruddet ble avsluttet. Ellers skriver dere hva som mangler.
