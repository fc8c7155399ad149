### The control: what is asked, what the register says to it, and the screen.

## What is asked

control-asks-activity = Stemmer protokollen fortsatt for «{ $name }»?
control-asks-party = Er alt i orden med «{ $name }»?
control-asks-retention-rule = Er slettefristen «{ $name }» riktig, og er det slettet etter den?
control-asks-system = Er alt i orden med systemet «{ $name }»?
control-asks-measure = Virker tiltaket «{ $name }» fortsatt som det skal?
control-asks-person = Er opplysningene om { $name } riktige?
control-asks-policy = Svarer «{ $name }» fortsatt til det dere gjør?
control-asks-action = Er «{ $name }» gjort?
control-asks-cases = Er alle anmodninger og brudd i perioden håndtert riktig?
control-asks-record = Er { $kind } «{ $name }» riktig?

## What the register says: a sentence each

control-fact-untouched = Ingen endringer siden forrige kontroll
control-fact-uncontrolled = Ikke kontrollert i programmet før
control-fact-new = Ny siden forrige kontroll
control-fact-gone = Fjernet siden forrige kontroll
control-fact-ended = Avsluttet siden forrige kontroll
control-fact-added = { $kindtitle } «{ $name }» er kommet til
control-fact-removed = { $kindtitle } «{ $name }» er fjernet
control-fact-altered = { $field }{ $of ->
    [part] {" "}({ $name })
   *[whole] {""}
}: { $state ->
    [filled] nå «{ $after }», før ikke utfylt
    [emptied] ikke utfylt lenger, før «{ $before }»
   *[changed] nå «{ $after }», før «{ $before }»
}
control-fact-policy-activities = Erklæringen forteller om { $list }, som er endret siden forrige kontroll
control-fact-policy-drifted = { $count ->
    [0] Det utstedte dokumentet { $before } av { $date } sier ikke lenger det samme som protokollen. Endret siden: { $list }
   *[other] Det utstedte dokumentet { $before } av { $date } sier ikke lenger det samme som protokollen. Endret siden: { $list } og { $count } til
}
control-fact-action-owned-dated = { $list } skulle gjøre det senest { $date }
control-fact-action-owned-undated = { $list } skulle gjøre det; det var ingen frist
control-fact-action-unowned-dated = Ingen er ansvarlig; fristen var { $date }
control-fact-action-unowned-undated = Ingen er ansvarlig, og det var ingen frist
control-fact-lines = { $count ->
    [one] Ett punkt på dagsordenen handler om det
   *[other] { $count } punkter på dagsordenen handler om det
}
control-fact-requests = { $count ->
    [one] Én anmodning i perioden
   *[other] { $count } anmodninger i perioden
}
control-fact-requests-in-time = { $count } av { $total } svar kom innen fristen
control-fact-requests-open = { $count ->
    [one] Én er ikke besvart ennå
   *[other] { $count } er ikke besvart ennå
}
control-fact-breaches = { $count ->
    [one] Ett brudd i perioden
   *[other] { $count } brudd i perioden
}
control-fact-breaches-notified = { $count } av { $total } brudd med risiko er meldt
control-fact-no-cases = Ingen anmodninger eller brudd er registrert i perioden
control-fact-activities = { $count ->
    [one] Én behandling i protokollen
   *[other] { $count } behandlinger i protokollen
}
control-fact-systems = { $count ->
    [one] Ett system med personopplysninger
   *[other] { $count } systemer med personopplysninger
}
control-fact-purposes = { $count } av { $total } formål har et behandlingsgrunnlag
control-fact-special = { $count ->
    [one] Én opplysning er av en type som krever særlig aktsomhet
   *[other] { $count } opplysninger er av en type som krever særlig aktsomhet
}
control-fact-processors = { $count ->
    [one] Én databehandler
   *[other] { $count } databehandlere
}
control-fact-agreements = { $count } av { $total } databehandlere har en gyldig avtale med alle lovens punkter
control-fact-notices = { $count } av { $total } varsler er besvart
control-fact-supervised = Tilsyn med { $count } av { $total } databehandlere det siste året
control-fact-transfers = { $count } av { $total } overføringer er kontrollert siden sist
control-fact-settled = { $count } av { $total } tidligere databehandlere har slettet opplysningene eller levert dem tilbake
control-fact-runs = { $count ->
    [one] Én sletting er notert siden sist
   *[other] { $count } slettinger er notert siden sist
}
control-fact-by-law = { $count } av { $total } slettefrister der en lov krever oppbevaring, er lange nok
control-fact-rules = { $count ->
    [one] Én slettefrist i protokollen
   *[other] { $count } slettefrister i protokollen
}
control-fact-redeleted = Etter { $count } av { $total } gjenopprettinger er det slettet på nytt
control-fact-measure = «{ $name }» er på plass
control-fact-measure-covers = «{ $name }»: { $count } av { $total } dekket
control-fact-measure-absent = «{ $name }» er ikke på plass
control-fact-measure-none = { $count ->
    [one] Ikke noe tiltak med det navnet; ett system å se etter
   *[other] Ikke noe tiltak med det navnet; { $count } systemer å se etter
}
control-fact-left = { $count ->
    [one] Én har sluttet siden sist
   *[other] { $count } har sluttet siden sist
}
control-fact-risks = { $count } av { $total } systemer er risikovurdert
control-fact-confidentiality = { $count } av { $total } taushetserklæringer er sett
control-fact-instruction = { $count } av { $total } har fått veiledning
control-fact-criminal-records = { $count ->
    [one] Én politiattest er sett
   *[other] { $count } politiattester er sett
}
control-fact-breach-procedures = { $count ->
    [one] Én framgangsmåte ved brudd er skrevet ned
   *[other] { $count } framgangsmåter ved brudd er skrevet ned
}
control-fact-policies = { $count } av { $total } personvernerklæringer er offentliggjort
control-fact-cookies = { $count ->
    [one] Én gruppe informasjonskapsler i protokollen
   *[other] { $count } grupper informasjonskapsler i protokollen
}
control-fact-consents = { $count ->
    [one] Ett samtykke i protokollen
   *[other] { $count } samtykker i protokollen
}
control-fact-contacts = { $count ->
    [one] Ett kontaktpunkt
   *[other] { $count } kontaktpunkter
}
control-fact-law-day = Reglene programmet kjenner, er kontrollert { $date }
control-fact-assigned = { $count } av { $total } åpne oppfølgingstiltak har ansvarlig og frist

## The parts of the screen

rail-control = Kontroll
control-intro = Ved hver kontroll gjennomgås det som er endret, det som forfaller, og sjekklisten. Programmet har sett etter på forhånd.
control-title = { $interval ->
    [6] Halvårskontroll
    [12] Årskontroll
    [3] Kvartalskontroll
   *[other] Kontroll
}, { $period }
control-half = { $n }. halvår { $year }
control-quarter = { $n }. kvartal { $year }
control-start = Start kontrollen
control-resume = Fortsett kontrollen
control-none = Det er ikke ført noen kontroll i programmet ennå. Den første dagsordenen lages av det som står i protokollen nå.
control-no-plan = Bestem først hvor ofte dere kontrollerer, og hvem som gjør det.
control-make-plan = Lag en plan for kontrollen
control-plan = Plan
control-plan-change = Rett planen
control-next = Neste kontroll
control-next-none = Ikke bestemt
control-before = Tidligere kontroller
control-started = Dagsordenen ble laget { $date } ut fra protokollen
control-finished-on = Avsluttet { $date } og endres ikke mer
control-done-by = Utført av { $name }
control-seen-by = Sett av { $name }
control-answered = { $count } av { $total } besvart
control-left = { $count ->
    [one] ca. ett minutt igjen
   *[other] ca. { $count } minutter igjen
}
control-agenda = Dagsorden
control-of = { $count } av { $total }
control-point = Punkt { $count } av { $total }
control-last = forrige kontroll { $date }
control-first = første kontroll
control-open-activity = Åpne behandlingen
control-open-party = Åpne leverandøren
control-open-record = Åpne i protokollen
control-field = Felt
control-then = Ved forrige kontroll
control-now = Nå
control-changed = Endret
control-differences = Endret siden forrige kontroll
control-absent = Fantes ikke
control-removed = Fjernet
control-facts = Dette sier protokollen
control-findings = Dette ser programmet
control-cured = Rettet siden dagsordenen ble laget
control-cure = Rett
control-answer = Svar
control-your-answer = Svaret ditt
control-answer-no-change = Ingen endring
control-answer-changed = Endret
control-answer-action = Oppfølging
control-answer-not-relevant = Ikke relevant
control-answer-no-change-why = Det er som det skal være
control-answer-changed-why = Endringene er riktige
control-answer-action-why = Noe må rettes eller undersøkes
control-answer-not-relevant-why = Det gjelder ikke dere
control-closed = { $count ->
    [one] Kan ikke velges: én endring
   *[other] Kan ikke velges: { $count } endringer
}
control-what = Hva skal gjøres?
control-owner = Ansvarlig
control-due = Frist
control-nobody = Ingen valgt
control-remark = Merknad til referatet
control-evidence = Hvor finnes dokumentasjonen?
control-previous = Forrige
control-forward = Neste punkt
control-finish = Avslutt kontrollen…
control-finish-title = Avslutt kontrollen
control-finish-text = Referatet blir som det er nå, og ingenting i kontrollen kan endres etterpå. Oppfølgingstiltakene følges opp under Kontroll.
control-finish-act = Avslutt kontrollen
control-who-did = Hvem har utført kontrollen?
control-who-saw = Hvem har sett den?
control-took-part = Hvor ble den holdt, og hvem deltok?
control-conclusion = Konklusjon
control-minutes = Referat
control-minutes-read = Les utkastet
control-minutes-open = Les referatet
control-signature = Underskrift
control-signature-last = { $name }, til slutt
control-print = Skriv ut dagsordenen
control-actions = Oppfølgingstiltak
control-actions-none = Ingen oppfølgingstiltak venter. De kommer fra punkter som besvares med «Oppfølging».
control-action-mark = Noter som gjort
control-action-late = Fristen er overskredet
control-state-new = Ny siden sist
control-state-ended = Avsluttet siden sist
control-state-gone = Fjernet siden sist
control-state-first = Ikke kontrollert i programmet før
control-state-untouched = Uendret
control-state-changes = { $count ->
    [one] Én endring
   *[other] { $count } endringer
}
control-state-findings = { $count ->
    [one] Ett forhold
   *[other] { $count } forhold
}
control-state-action = Oppfølging · { $date }
control-progress-name = { $count } av { $total } punkter besvart
control-discard = Forkast kontrollen
control-fact-lost = Noe av det som stod ved forrige kontroll, er siden slettet etter loven og kan ikke sammenlignes.
control-points-of = Se punktene

## The help

topic-control = Kontroll
topic-control-text =
    Dagsordenen lages av protokollen når du begynner, og blir som den er. For hver behandling står det hva som er endret siden forrige kontroll, felt for felt, og hva som mangler. Deretter kommer sjekklisten med de tallene protokollen selv kan gi.

    Svar på hvert punkt med «Ingen endring», «Endret» eller «Oppfølging». Er noe galt, så rett det med en gang; lenken fører tilbake til punktet. Du kan gå fra kontrollen og fortsette en annen dag. Når den er avsluttet, endres ingenting i den, og det som skal gjøres, står under «Oppfølgingstiltak».
topic-control-example = «Slettefrist (Ordrehistorikk)» er endret 3. september. Er endringen riktig, svarer du «Endret».
control-minutes-issue = Utsted referatet…
