### Det som ses på utstedte dokumenter, og linjene for datoene deres.

finding-signature-late = «{ $title }» er ikke kommet tilbake fra underskrift
finding-signature-late-text = { $known ->
        [yes] Dokument { $number } ble sendt til { $to } { $since }, og det er { $days } siden.
       *[no] Dokument { $number } ble sendt { $since }, og det er { $days } siden.
    } { $chosen ->
        [yes] Dere ville spørre etter det { $due }.
       *[no] Grensen på 30 dager er programmets eget forslag.
    } Spør etter det, og registrer underskriften når det kommer.
finding-signature-before-issue = Underskriften på «{ $title }» er eldre enn dokumentet
finding-signature-before-issue-text = { $name } skrev under { $signed }, men dokument { $number } ble først utstedt { $issued }. Se på papiret og rett datoen, eller få den riktige versjonen underskrevet.
finding-document-unsent = «{ $title }» er utstedt, og så har det ikke skjedd mer
finding-document-unsent-text = Dokument { $number } ble utstedt { $issued }, og det er { $days } siden. Send det til underskrift, eller sett det i kraft, så man senere kan se hva som gjaldt. Loven krever ingen underskrift.
finding-policy-version-unpublished = Den versjonen av «{ $policy }» som gjelder, er ikke offentliggjort
finding-policy-version-unpublished-text = Dokument { $number } har vært i kraft siden { $since }, og { $state ->
        [before] erklæringen ble sist offentliggjort { $published }.
       *[undated] det står ikke når erklæringen ble offentliggjort.
    } Da leser folk kanskje en eldre versjon. Legg ut den nye, og skriv datoen.

due-signature = { $to ->
        [none] Spør etter underskriften på «{ $title }»
       *[other] Spør { $to } om underskriften på «{ $title }»
    }
due-policy-publish = Offentliggjør den nye versjonen av «{ $policy }»
