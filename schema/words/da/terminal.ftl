# Terminalens ord, og de ord om vægt, som skærmen også bruger.

terminal-about = Fører, kontrollerer og udskriver en virksomheds fortegnelse efter artikel 30.
terminal-exit-codes = Afslutningskoder: 0 udført · 1 afvist, grunden står på fejludgangen · 2 forkerte argumenter · 3 udført, men et tegn er trykt som en boks
terminal-file = Fortegnelsens fil; enhver filendelse kan bruges
terminal-json = Svar som JSON
terminal-now = Det tidspunkt, der regnes fra, fx 2026-11-21T14:02:00+01:00
terminal-as = Hvem der gør det; navnet står i historikken
terminal-in = Sproget, der svares på
terminal-data = Programmets egen mappe på denne pc: indstillinger og sikkerhedskopier
terminal-new = Lav en fortegnelse af en JSON-fil
terminal-from = JSON-filen, der læses
terminal-export = Skriv fortegnelsen som JSON
terminal-export-to = Den fil, der skrives
terminal-check = Vis, hvad der er galt, mangler eller er uafklaret
terminal-print = Udskriv et udkast; intet nummer, intet spor
terminal-issue = Udsted et dokument: det får nummer og dato og gemmes for altid
terminal-subject = Fortegnelsen efter artikel 30, stk. 1 (article-30), det, der udføres for andre (article-30-2), en persondatapolitik (policy), databehandleroversigten (processors), sikkerhedsforanstaltninger og risici (measures), en kontrols dagsorden (agenda) eller referat (minutes), tilsynsplanen (supervision-plan), slettekalenderen (deletion-calendar), anmeldelsen af et brud (breach-notification), loggen over brud (breach-log) eller anmodninger (request-log), svaret på en anmodning om indsigt (access-answer), ændringsarket siden seneste underskrift (change-sheet) eller overdragelsesrapporten (handover)
terminal-policy = Hvilken politik, når der er flere
terminal-of = Hvilken kontrol, anmodning eller hvilket brud, når der er flere, eller det udstedte dokument, et ændringsark ser tilbage på: postens id
terminal-language = Dokumentets sprog; ellers fortegnelsens sprog på papir
terminal-out = Den PDF-fil, der skrives
terminal-history = Vis, hvad der er ændret, af hvem og hvornår
terminal-kind = Slags post, fx activity
terminal-id = Postens id
terminal-limit = Højst så mange linjer
terminal-licences = Vis, hvis arbejde programmet bygger på, og under hvilke licenser
terminal-licences-texts = Med hele licensteksterne
terminal-undo = Fortryd den seneste ændring
terminal-redo = Gentag det, der blev fortrudt
terminal-verify = Kontrollér, at filen og dens historik er hel
terminal-backup = Tag en kontrolleret sikkerhedskopi; den bliver, til du sletter den
terminal-backup-to = Mappen, den lægges i; ellers programmets egen
terminal-restore = Hent en sikkerhedskopi frem; den fil, der erstattes, bliver liggende ved siden af
terminal-backup-file = Sikkerhedskopien
terminal-restore-to = Den fil, den bliver til
terminal-document = Skriv et udstedt dokument igen, byte for byte
terminal-document-id = Dokumentets id
terminal-set = Gem én post, skrevet som JSON; uden id bliver den lagt til
terminal-record = Hele posten som JSON
terminal-remove = Fjern en post med det, der hører til den
terminal-erase = Slet en post og hele dens historik, så intet af den er tilbage i filen
terminal-wrong-now = »{ $value }« er ikke et tidspunkt. Skriv det som 2026-11-21T14:02:00+01:00.
terminal-boxes = Ingen skrifttype har disse tegn, så de er trykt som bokse: { $characters }
terminal-findings = { $count ->
        [0] Intet at bemærke.
        [one] { $count } bemærkning.
       *[other] { $count } bemærkninger.
    }
terminal-verified = Filen er hel: { $records } poster, { $changes } ændringer. Historikkens hoved: { $head }
terminal-made = { $path } er lavet.
terminal-issued = Udstedt som { $number }, fingeraftryk { $code }: { $path }
terminal-done = Udført.
terminal-copy-until = Sikkerhedskopien { $path } har det stadig; programmet sletter den selv efter den { $date }.
terminal-copy-asked = Sikkerhedskopien { $path } har det stadig, til du sletter den.
terminal-written = { $path } ({ $size } byte)
severity-wrong = Fejl
severity-missing = Mangler
severity-due = Frist
severity-unclear = Uafklaret
severity-note = Bemærk
