### What is found on requests and breaches: for each a short title, and a sentence that says what, why and how to cure it.

## Requests from people

finding-moment = { $date } kl. { $hour }.{ $minute }
finding-request-received-missing = Det fremgår ikke, hvornår anmodning { $number } kom
finding-request-received-missing-text = Fristen for at svare regnes fra den dag, I modtog anmodningen. Skriv datoen.
finding-request-rights-missing = Det fremgår ikke, hvad der bedes om i anmodning { $number }
finding-request-rights-missing-text = Vælg, om det er indsigt, berigtigelse, sletning eller noget andet. Det afgør, hvad svaret skal indeholde.
finding-request-due = Anmodning { $number } besvares senest { $due }
finding-request-due-text = { $extended ->
        [yes] Fristen er forlænget til tre måneder, regnet fra { $from }. Den kan ikke forlænges igen.
       *[no] I har en måned, regnet fra { $from }. Er anmodningen kompliceret, eller er der mange, kan I forlænge fristen; giv da besked om det og om grunden inden fristens udløb.
    } Svar, og skriv datoen.
finding-request-late = Anmodning { $number } er { $late } over fristen
finding-request-late-text = Den skulle være besvaret senest { $due }: { $extended ->
        [yes] Fristen var forlænget til tre måneder, regnet fra { $from }.
       *[no] Der var en måned, regnet fra { $from }.
    } Svar nu, og skriv datoen.
finding-request-extension-late = Forlængelsen af anmodning { $number } kom for sent
finding-request-extension-late-text = Personen fik besked { $told }, men det skulle være sket senest { $due }. Forlængelsen gælder derfor ikke, og fristen var den dag. Svar nu, eller ret datoen, hvis den er forkert.
finding-request-extension-unreasoned = Der står ikke, hvorfor anmodning { $number } tager længere tid
finding-request-extension-unreasoned-text = Fristen kan kun forlænges, hvis anmodningen er kompliceret, eller der er mange, og personen skal have grunden at vide. Skriv den.
finding-request-answered-late = Anmodning { $number } blev besvaret { $late } for sent
finding-request-answered-late-text = Svaret blev sendt { $answered }, og fristen var { $due }. Det kan ikke gøres om. Notér ved næste kontrol, hvordan I når det næste gang.
finding-request-identity-open = Det er uvist, hvem der har sendt anmodning { $number }
finding-request-identity-open-text = { $state ->
        [unasked] I er i tvivl om, hvem personen er, men har ikke bedt om mere. Tiden løber. Bed om det, der skal til, og skriv datoen.
        [waiting] I bad { $asked } om at få vist, hvem personen er, og tiden står stille så længe. Ryk for svaret, eller skriv, hvornår det kom.
       *[unproven] Personen kunne ikke vise, hvem vedkommende er. Svar alligevel: Skriv, at I ikke kan efterkomme anmodningen, hvorfor, og hvor man kan klage.
    }
finding-request-undecided = Der står ikke, hvad I svarede på anmodning { $number }
finding-request-undecided-text = Anmodningen er besvaret, men uden afgørelse i loggen. Vælg, om den blev imødekommet, helt eller delvis, eller afslået.
finding-request-refusal-unreasoned = Afslaget på anmodning { $number } mangler en begrundelse
finding-request-refusal-unreasoned-text = { $refused ->
        [partly] Noget af anmodningen er afslået,
       *[wholly] Anmodningen er afslået,
    } og personen skal have grunden at vide senest en måned efter, at I modtog den. Skriv begrundelsen, som den står i svaret.
finding-request-complaint-untold = Det fremgår ikke, at svaret på anmodning { $number } oplyser om klage
finding-request-complaint-untold-text = { $refused ->
        [partly] Noget er afslået.
       *[wholly] Anmodningen er afslået.
    } Så skal svaret sige, at man kan klage til tilsynsmyndigheden og gå til domstolene. Giv personen besked om det, og svar ja ved »Vejledt om klage«.
finding-request-exception-missing = Der er ikke valgt nogen undtagelse for anmodning { $number }
finding-request-exception-missing-text = { $refused ->
        [partly] Noget af den er afslået.
       *[wholly] Den er afslået.
    } Et afslag kræver enten en undtagelse i loven, for eksempel bogføringspligten, eller at betingelserne for rettigheden ikke er opfyldt. Vælg det, I bruger.
finding-request-recipients-untold = Modtagerne har ikke fået besked efter anmodning { $number }
finding-request-recipients-untold-text = I har imødekommet { $rights }. Alle, der har fået oplysningerne af jer, skal have besked om det, medmindre det er umuligt eller uforholdsmæssigt vanskeligt. Giv besked, og skriv datoen. Er der ingen at give besked til, så vælg »Ingen«.
finding-case-keep-open = { $case ->
        [breach] Det er ikke bestemt, hvor længe brud { $number } gemmes
       *[request] Det er ikke bestemt, hvor længe anmodning { $number } gemmes
    }
finding-case-keep-open-text = Sagen er slut, og oplysningerne i den må ikke ligge længere end nødvendigt. Skriv den sidste dag; dagen efter beder programmet dig slette den.
finding-case-erase = { $case ->
        [breach] Sagen om brud { $number } skal slettes
       *[request] Anmodning { $number } skal slettes
    }
finding-case-erase-text = Sagen skulle gemmes til { $until }, og den dag er forbi. Slet den; historikken siger bagefter, at en sag blev slettet, og hvornår.
finding-cases-unrecorded = Loggen over sager er ikke selv i fortegnelsen
finding-cases-unrecorded-text = Der er registreret { $requests ->
        [one] en anmodning
       *[other] { $requests } anmodninger
    } og { $breaches } brud. At behandle sager om personer er selv en behandling. Tilføj den, og svar ja ved »Rummer anmodninger og brud«.

## Breaches that happened

finding-breach-aware-missing = Det fremgår ikke, hvornår I blev bekendt med brud { $number }
finding-breach-aware-missing-text = De 72 timer løber fra det øjeblik. Skriv dag og klokkeslæt.
finding-breach-clock = Brud { $number } anmeldes senest { $until }
finding-breach-clock-text = I blev bekendt med det { $aware }, og fristen er { $hours } timer, også i weekender og på helligdage. Vurdér risikoen. Anmeld bruddet til tilsynsmyndigheden; kun hvis det næppe indebærer en risiko for nogen, kan I lade være. Skriv så hvorfor.
finding-breach-late = Brud { $number } er ikke anmeldt i tide
finding-breach-late-text = I blev bekendt med det { $aware }, og de { $hours } timer udløb { $until }. Vurdér risikoen. Anmeld bruddet nu, og skriv, hvorfor det blev sent; kun hvis det næppe indebærer en risiko for nogen, kan I lade være. Skriv så hvorfor.
finding-breach-late-unreasoned = Der står ikke, hvorfor brud { $number } blev anmeldt for sent
finding-breach-late-unreasoned-text = Det blev anmeldt { $notified }, og de { $hours } timer udløb { $until }. Anmeldelsen skal sige hvorfor. Skriv grunden.
finding-breach-risk-open = Risikoen ved brud { $number } er ikke vurderet
finding-breach-risk-open-text = Risikoen for de berørte afgør, om bruddet skal anmeldes, og om de skal have besked. Vælg den, og skriv hvorfor.
finding-breach-not-notified-unreasoned = Der står ikke, hvorfor brud { $number } ikke er anmeldt
finding-breach-not-notified-unreasoned-text = I har vurderet, at det næppe er en risiko for nogen. Det skal kunne vises bagefter. Skriv, hvorfor I ikke har anmeldt det.
finding-breach-notification-incomplete = Anmeldelsen af brud { $number } er ikke fyldt ud
finding-breach-notification-incomplete-text = Den skal mindst sige, hvad der skete, hvor mange det berører, de sandsynlige følger, hvad I gør ved det, og hvem der kan svare. Der mangler { $missing }. Giv myndigheden resten, så snart I har det.
finding-breach-unwritten = Brud { $number } er ikke skrevet ned
finding-breach-unwritten-text = Ethvert brud skal skrives ned, også det, der ikke anmeldes: hvad der skete, følgerne, og hvad I gjorde. Der mangler { $missing }.
finding-breach-subjects-untold = De berørte har ikke fået besked om brud { $number }
finding-breach-subjects-untold-text = Risikoen for dem er høj, så de skal have besked uden unødig forsinkelse. Giv dem besked, og skriv datoen, eller vælg den af de tre grunde i artikel 34, stk. 3, der gør, at de ikke skal have besked hver for sig.
finding-breach-controller-untold = Den dataansvarlige har ikke fået besked om brud { $number }
finding-breach-controller-untold-text = I behandler oplysningerne for en anden, og den, I gør det for, skal have besked uden unødig forsinkelse. Giv besked nu, og skriv hvornår.
finding-breach-processor-silent = Det fremgår ikke, hvornår { $party } fortalte om brud { $number }
finding-breach-processor-silent-text = Bruddet skete hos databehandleren, som skal give jer besked uden unødig forsinkelse. Skriv, hvornår beskeden kom.
finding-breach-open = Brud { $number } er stadig åbent
finding-breach-open-text = I blev bekendt med det { $aware }, og det er { $days } siden. Er alt gjort, så skriv, hvad I lærte, og den dag, bruddet blev afsluttet. Ellers skriv, hvad der mangler.
