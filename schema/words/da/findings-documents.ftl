### Hvad der ses på udstedte dokumenter, og linjerne for deres datoer.

finding-signature-late = »{ $title }« er ikke kommet tilbage fra underskrift
finding-signature-late-text = { $known ->
        [yes] Dokument { $number } blev sendt til { $to } { $since }, og det er { $days } siden.
       *[no] Dokument { $number } blev sendt { $since }, og det er { $days } siden.
    } { $chosen ->
        [yes] I ville spørge til det { $due }.
       *[no] Grænsen på 30 dage er programmets eget forslag.
    } Spørg til det, og registrér underskriften, når det kommer.
finding-signature-before-issue = Underskriften på »{ $title }« er ældre end dokumentet
finding-signature-before-issue-text = { $name } skrev under { $signed }, men dokument { $number } blev først udstedt { $issued }. Se på papiret, og ret datoen, eller få den rigtige version underskrevet.
finding-document-unsent = »{ $title }« er udstedt, og så er der ikke sket mere
finding-document-unsent-text = Dokument { $number } blev udstedt { $issued }, og det er { $days } siden. Send det til underskrift, eller sæt det i kraft, så man senere kan se, hvad der gjaldt. Loven kræver ingen underskrift.
finding-policy-version-unpublished = Den version af »{ $policy }«, der gælder, er ikke offentliggjort
finding-policy-version-unpublished-text = Dokument { $number } har været i kraft siden { $since }, og { $state ->
        [before] politikken blev sidst offentliggjort { $published }.
       *[undated] der står ikke, hvornår politikken blev offentliggjort.
    } Så læser folk måske en ældre version. Læg den nye ud, og skriv datoen.

due-signature = { $to ->
        [none] Spørg til underskriften på »{ $title }«
       *[other] Spørg { $to } til underskriften på »{ $title }«
    }
due-policy-publish = Offentliggør den nye version af »{ $policy }«
