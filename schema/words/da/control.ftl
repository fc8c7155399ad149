### The control: what is asked, what the register says to it, and the screen.

## What is asked

control-asks-activity = Passer fortegnelsen stadig for »{ $name }«?
control-asks-party = Er alt i orden med »{ $name }«?
control-asks-retention-rule = Er slettefristen »{ $name }« rigtig, og er der slettet efter den?
control-asks-system = Er alt i orden med systemet »{ $name }«?
control-asks-measure = Virker foranstaltningen »{ $name }« stadig, som den skal?
control-asks-person = Er oplysningerne om { $name } rigtige?
control-asks-policy = Svarer »{ $name }« stadig til det, I gør?
control-asks-action = Er »{ $name }« gjort?
control-asks-cases = Er alle anmodninger og brud i perioden håndteret rigtigt?
control-asks-record = Er { $kind } »{ $name }« rigtig?

## What the register says: a sentence each

control-fact-untouched = Ingen ændringer siden sidste kontrol
control-fact-uncontrolled = Ikke kontrolleret i programmet før
control-fact-new = Ny siden sidste kontrol
control-fact-gone = Fjernet siden sidste kontrol
control-fact-ended = Ophørt siden sidste kontrol
control-fact-added = { $kindtitle } »{ $name }« er kommet til
control-fact-removed = { $kindtitle } »{ $name }« er fjernet
control-fact-altered = { $field }{ $of ->
    [part] {" "}({ $name })
   *[whole] {""}
}: { $state ->
    [filled] nu »{ $after }«, før ikke udfyldt
    [emptied] ikke udfyldt mere, før »{ $before }«
   *[changed] nu »{ $after }«, før »{ $before }«
}
control-fact-policy-activities = Politikken fortæller om { $list }, som er ændret siden sidste kontrol
control-fact-policy-drifted = { $count ->
    [0] Det udstedte dokument { $before } af { $date } siger ikke længere det samme som fortegnelsen. Ændret siden: { $list }
   *[other] Det udstedte dokument { $before } af { $date } siger ikke længere det samme som fortegnelsen. Ændret siden: { $list } og { $count } til
}
control-fact-action-owned-dated = { $list } skulle gøre det senest { $date }
control-fact-action-owned-undated = { $list } skulle gøre det; der var ingen frist
control-fact-action-unowned-dated = Ingen er ansvarlig; fristen var { $date }
control-fact-action-unowned-undated = Ingen er ansvarlig, og der var ingen frist
control-fact-lines = { $count ->
    [one] Ét punkt på dagsordenen handler om det
   *[other] { $count } punkter på dagsordenen handler om det
}
control-fact-requests = { $count ->
    [one] Én anmodning i perioden
   *[other] { $count } anmodninger i perioden
}
control-fact-requests-in-time = { $count } af { $total } svar kom inden for fristen
control-fact-requests-open = { $count ->
    [one] Én er ikke besvaret endnu
   *[other] { $count } er ikke besvaret endnu
}
control-fact-breaches = { $count ->
    [one] Ét brud i perioden
   *[other] { $count } brud i perioden
}
control-fact-breaches-notified = { $count } af { $total } brud med risiko er anmeldt
control-fact-no-cases = Ingen anmodninger eller brud er registreret i perioden
control-fact-activities = { $count ->
    [one] Én behandling i fortegnelsen
   *[other] { $count } behandlinger i fortegnelsen
}
control-fact-systems = { $count ->
    [one] Ét system med personoplysninger
   *[other] { $count } systemer med personoplysninger
}
control-fact-purposes = { $count } af { $total } formål har et retsgrundlag
control-fact-special = { $count ->
    [one] Én oplysning er af en slags, der kræver særlig omhu
   *[other] { $count } oplysninger er af en slags, der kræver særlig omhu
}
control-fact-processors = { $count ->
    [one] Én databehandler
   *[other] { $count } databehandlere
}
control-fact-agreements = { $count } af { $total } databehandlere har en gyldig aftale med alle lovens punkter
control-fact-notices = { $count } af { $total } varsler er besvaret
control-fact-supervised = Tilsyn med { $count } af { $total } databehandlere det seneste år
control-fact-transfers = { $count } af { $total } overførsler er kontrolleret siden sidst
control-fact-settled = { $count } af { $total } tidligere databehandlere har slettet oplysningerne eller leveret dem tilbage
control-fact-runs = { $count ->
    [one] Én sletning er noteret siden sidst
   *[other] { $count } sletninger er noteret siden sidst
}
control-fact-by-law = { $count } af { $total } slettefrister, hvor en lov kræver opbevaring, er lange nok
control-fact-rules = { $count ->
    [one] Én slettefrist i fortegnelsen
   *[other] { $count } slettefrister i fortegnelsen
}
control-fact-redeleted = Efter { $count } af { $total } gendannelser er der slettet igen
control-fact-measure = »{ $name }« er på plads
control-fact-measure-covers = »{ $name }«: { $count } af { $total } dækket
control-fact-measure-absent = »{ $name }« er ikke på plads
control-fact-measure-none = { $count ->
    [one] Ingen foranstaltning med det navn; ét system at se efter
   *[other] Ingen foranstaltning med det navn; { $count } systemer at se efter
}
control-fact-left = { $count ->
    [one] Én er fratrådt siden sidst
   *[other] { $count } er fratrådt siden sidst
}
control-fact-risks = { $count } af { $total } systemer er risikovurderet
control-fact-confidentiality = { $count } af { $total } tavshedserklæringer er set
control-fact-instruction = { $count } af { $total } har fået vejledning
control-fact-criminal-records = { $count ->
    [one] Én straffeattest er set
   *[other] { $count } straffeattester er set
}
control-fact-breach-procedures = { $count ->
    [one] Én fremgangsmåde ved brud er skrevet ned
   *[other] { $count } fremgangsmåder ved brud er skrevet ned
}
control-fact-policies = { $count } af { $total } persondatapolitikker er offentliggjort
control-fact-cookies = { $count ->
    [one] Én gruppe af cookies i fortegnelsen
   *[other] { $count } grupper af cookies i fortegnelsen
}
control-fact-consents = { $count ->
    [one] Ét samtykke i fortegnelsen
   *[other] { $count } samtykker i fortegnelsen
}
control-fact-contacts = { $count ->
    [one] Ét kontaktpunkt
   *[other] { $count } kontaktpunkter
}
control-fact-law-day = De regler, programmet kender, er kontrolleret { $date }
control-fact-assigned = { $count } af { $total } åbne handlinger har ansvarlig og frist

## The parts of the screen

rail-control = Kontrol
control-intro = Ved hver kontrol gennemgås det, der er ændret, det, der forfalder, og tjeklisten. Programmet har set efter på forhånd.
control-title = { $interval ->
    [6] Halvårskontrol
    [12] Årskontrol
    [3] Kvartalskontrol
   *[other] Kontrol
}, { $period }
control-half = { $n }. halvår { $year }
control-quarter = { $n }. kvartal { $year }
control-start = Begynd kontrollen
control-resume = Fortsæt kontrollen
control-none = Der er ikke ført nogen kontrol i programmet endnu. Den første dagsorden dannes af det, der står i fortegnelsen nu.
control-no-plan = Bestem først, hvor ofte I kontrollerer, og hvem der gør det.
control-make-plan = Lav en plan for kontrollen
control-plan = Plan
control-plan-change = Ret planen
control-next = Næste kontrol
control-next-none = Ikke bestemt
control-before = Tidligere kontroller
control-started = Dagsorden dannet { $date } ud fra fortegnelsen
control-finished-on = Afsluttet { $date } og ændres ikke mere
control-done-by = Udført af { $name }
control-seen-by = Set af { $name }
control-answered = { $count } af { $total } besvaret
control-left = { $count ->
    [one] ca. ét minut tilbage
   *[other] ca. { $count } minutter tilbage
}
control-agenda = Dagsorden
control-of = { $count } af { $total }
control-point = Punkt { $count } af { $total }
control-last = sidste kontrol { $date }
control-first = første kontrol
control-open-activity = Åbn behandlingen
control-open-party = Åbn leverandøren
control-open-record = Åbn i fortegnelsen
control-field = Felt
control-then = Ved sidste kontrol
control-now = Nu
control-changed = Ændret
control-differences = Ændret siden sidste kontrol
control-absent = Fandtes ikke
control-removed = Fjernet
control-facts = Det siger fortegnelsen
control-findings = Det ser programmet
control-cured = Rettet, siden dagsordenen blev dannet
control-cure = Ret
control-answer = Svar
control-your-answer = Dit svar
control-answer-no-change = Ingen ændring
control-answer-changed = Ændret
control-answer-action = Handling
control-answer-not-relevant = Ikke relevant
control-answer-no-change-why = Det er, som det skal være
control-answer-changed-why = Ændringerne er rigtige
control-answer-action-why = Noget skal rettes eller undersøges
control-answer-not-relevant-why = Det vedrører ikke jer
control-closed = { $count ->
    [one] Kan ikke vælges: én ændring
   *[other] Kan ikke vælges: { $count } ændringer
}
control-what = Hvad skal gøres?
control-owner = Ansvarlig
control-due = Frist
control-nobody = Ingen valgt
control-remark = Bemærkning til referatet
control-evidence = Hvor står dokumentationen?
control-previous = Forrige
control-forward = Næste punkt
control-finish = Afslut kontrollen…
control-finish-title = Afslut kontrollen
control-finish-text = Referatet bliver, som det er nu, og intet i kontrollen kan ændres bagefter. Handlingerne følges op under Kontrol.
control-finish-act = Afslut kontrollen
control-who-did = Hvem har udført kontrollen?
control-who-saw = Hvem har set den?
control-took-part = Hvor blev den holdt, og hvem deltog?
control-conclusion = Konklusion
control-minutes = Referat
control-minutes-read = Læs udkastet
control-minutes-open = Læs referatet
control-signature = Underskrift
control-signature-last = { $name }, til sidst
control-print = Udskriv dagsorden
control-actions = Handlinger
control-actions-none = Ingen handlinger venter. De kommer fra punkter, der besvares med »Handling«.
control-action-mark = Notér som gjort
control-action-late = Fristen er overskredet
control-state-new = Ny siden sidst
control-state-ended = Ophørt siden sidst
control-state-gone = Fjernet siden sidst
control-state-first = Ikke kontrolleret i programmet før
control-state-untouched = Uændret
control-state-changes = { $count ->
    [one] Én ændring
   *[other] { $count } ændringer
}
control-state-findings = { $count ->
    [one] Ét forhold
   *[other] { $count } forhold
}
control-state-action = Handling · { $date }
control-progress-name = { $count } af { $total } punkter besvaret
control-discard = Kassér kontrollen
control-fact-lost = Noget af det, der stod ved sidste kontrol, er siden slettet efter loven og kan ikke sammenlignes.
control-points-of = Se punkterne

## The help

topic-control = Kontrol
topic-control-text =
    Dagsordenen dannes af fortegnelsen, når du begynder, og bliver, som den er. For hver behandling står, hvad der er ændret siden sidste kontrol, felt for felt, og hvad der mangler. Derefter kommer tjeklisten med de tal, fortegnelsen selv kan give.

    Svar på hvert punkt med »Ingen ændring«, »Ændret« eller »Handling«. Er noget galt, så ret det med det samme; linket fører tilbage til punktet. Du kan gå fra kontrollen og fortsætte en anden dag. Når den er afsluttet, ændres intet i den, og det, der skal gøres, står under »Handlinger«.
topic-control-example = »Slettefrist (Ordrehistorik)« er ændret 3. september. Er ændringen rigtig, svarer du »Ændret«.
control-minutes-issue = Udsted referatet…
