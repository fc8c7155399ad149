# Terminalens ord, og ordene om vekt som skjermen også bruker.

terminal-about = Fører, kontrollerer og skriver ut en virksomhets protokoll etter artikkel 30.
terminal-exit-codes = Avslutningskoder: 0 utført · 1 avvist, grunnen står på feilutgangen · 2 feil argumenter · 3 utført, men et tegn er trykt som en boks
terminal-file = Protokollens fil; enhver filendelse kan brukes
terminal-json = Svar som JSON
terminal-now = Tidspunktet det regnes fra, f.eks. 2026-11-21T14:02:00+01:00
terminal-as = Hvem som gjør det; navnet står i historikken
terminal-in = Språket det svares på
terminal-data = Programmets egen mappe på denne pc-en: innstillinger og sikkerhetskopier
terminal-new = Lag en protokoll av en JSON-fil
terminal-from = JSON-filen som leses
terminal-export = Skriv protokollen som JSON
terminal-export-to = Filen som skrives
terminal-check = Vis hva som er galt, mangler eller er uavklart
terminal-print = Skriv ut et utkast; ikke noe nummer, ingen spor
terminal-issue = Utsted et dokument: det får nummer og dato og lagres for alltid
terminal-subject = Protokollen etter artikkel 30 nr. 1 (article-30), det som utføres for andre (article-30-2), en personvernerklæring (policy), oversikten over databehandlere (processors), sikkerhetstiltak og risiko (measures), dagsordenen (agenda) eller referatet (minutes) for en kontroll, tilsynsplanen (supervision-plan), slettekalenderen (deletion-calendar), meldingen om et brudd (breach-notification), loggen over brudd (breach-log) eller anmodninger (request-log), svaret på en anmodning om innsyn (access-answer), endringsarket siden siste signering (change-sheet) eller overleveringsrapporten (handover)
terminal-policy = Hvilken erklæring, når det er flere
terminal-of = Hvilken kontroll, hvilken anmodning eller hvilket brudd, når det er flere, eller det utstedte dokumentet et endringsark ser tilbake på: postens id
terminal-language = Dokumentets språk; ellers protokollens språk på papir
terminal-out = PDF-filen som skrives
terminal-history = Vis hva som er endret, av hvem og når
terminal-kind = Type post, f.eks. activity
terminal-id = Postens id
terminal-limit = Høyst så mange linjer
terminal-licences = Vis hvem sitt arbeid programmet bygger på, og under hvilke lisenser
terminal-licences-texts = Med hele lisenstekstene
terminal-undo = Angre den siste endringen
terminal-redo = Gjør om det som ble angret
terminal-verify = Kontroller at filen og historikken er hel
terminal-backup = Ta en kontrollert sikkerhetskopi; den blir liggende til du sletter den
terminal-backup-to = Mappen den legges i; ellers programmets egen
terminal-restore = Hent fram en sikkerhetskopi; filen som erstattes, blir liggende ved siden av
terminal-backup-file = Sikkerhetskopien
terminal-restore-to = Filen den blir til
terminal-document = Skriv et utstedt dokument på nytt, byte for byte
terminal-document-id = Dokumentets id
terminal-set = Lagre én post, skrevet som JSON; uten id blir den lagt til
terminal-record = Hele posten som JSON
terminal-remove = Fjern en post med det som hører til den
terminal-erase = Slett en post og hele historikken, så ingenting av den er igjen i filen
terminal-wrong-now = «{ $value }» er ikke et tidspunkt. Skriv det som 2026-11-21T14:02:00+01:00.
terminal-boxes = Ingen skrifttype har disse tegnene, så de er trykt som bokser: { $characters }
terminal-findings = { $count ->
        [0] Ingenting å bemerke.
        [one] { $count } merknad.
       *[other] { $count } merknader.
    }
terminal-verified = Filen er hel: { $records } poster, { $changes } endringer. Historikkens hode: { $head }
terminal-made = { $path } er laget.
terminal-issued = Utstedt som { $number }, fingeravtrykk { $code }: { $path }
terminal-done = Utført.
terminal-copy-until = Sikkerhetskopien { $path } har det fortsatt; programmet sletter den selv etter { $date }.
terminal-copy-asked = Sikkerhetskopien { $path } har det fortsatt, til du sletter den.
terminal-written = { $path } ({ $size } byte)
severity-wrong = Feil
severity-missing = Mangler
severity-due = Frist
severity-unclear = Uavklart
severity-note = Merk
