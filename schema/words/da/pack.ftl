### Pakken til tilsynet: det, en myndighed eller revisor får udleveret samme dag, og det, der ikke er med.

## Dialogen

pack-open = Pakke til tilsynet…
pack-heading = Pakke til tilsynet
pack-intro = Én zip-fil med papirer og oplysninger til en myndighed eller revisor. En læs mig-fil fortæller, hvordan modtageren kontrollerer, at intet er ændret. Fortegnelsen selv ændres ikke.
pack-choose = Hvad skal med?
pack-always = Fortegnelsen er altid med.
pack-files = Det er med
pack-left = Det er ikke med
pack-counted = { $n ->
    [one] { $n } fil
   *[other] { $n } filer
}
pack-left-counted = { $n ->
    [one] { $n } udeladelse
   *[other] { $n } udeladelser
}
pack-people = Nævner { $names }
pack-draft = Udkast
pack-looking = Finder ud af, hvad der er med…
pack-save = Gem pakken…
pack-save-title = Gem pakken til tilsynet
pack-save-name = Pakke til tilsynet { $organisation } { $date }
pack-filter = Zip-filer
pack-saved-heading = Pakken er gemt
pack-saved = { $files } filer i { $path }. Den er læst igen og er, som den skal være.
pack-sum = Kontrolsum
pack-sum-why = Kontrolsummen er SHA-256 af filen SHA256SUMS. Oplys den ad en anden vej, fx i telefonen. Så ved modtageren, at pakken er jeres.
pack-scans = Underskrevne eksemplarer
pack-scans-help = De skanninger, der er vedlagt papirerne i pakken
pack-agreements = Kopier af databehandleraftaler
pack-agreements-help = De filer, der er vedlagt aftalerne
pack-part-record = Fortegnelsen
pack-part-record-help = Efter artikel 30, med det, den bygger på
pack-part-policies = Persondatapolitikker
pack-part-policies-help = De udstedte, der gælder
pack-part-processors = Aftaler og tilsyn
pack-part-processors-help = Databehandleroversigt og tilsynsplan
pack-part-measures = Foranstaltninger og risici
pack-part-measures-help = Kan nævne medarbejdere, der ikke er omfattet
pack-part-deletion = Sletning
pack-part-deletion-help = Slettekalender og det, der er slettet
pack-part-controls = Referater af kontroller
pack-part-controls-help = De udstedte referater
pack-part-cases = Log over anmodninger og brud
pack-part-cases-help = Uden navne på dem, der har bedt om noget

## Filerne

pack-folder-papers = dokumenter
pack-folder-drafts = udkast
pack-folder-signed = underskrevet
pack-folder-agreements = aftaler
pack-file-signed = underskrevet
pack-title-signed = Underskrevet eksemplar af dokument { $number }
pack-title-agreement = Aftale med { $party }
pack-title-agreement-nobody = Aftale med en databehandler uden navn
pack-title-data = Fortegnelsens oplysninger
pack-note-issued = Dokument { $number }, version { $version }, udstedt { $date }.
pack-note-in-force = Gælder siden { $date }.
pack-note-signed = Underskrevet af { $signed }.
pack-note-code = Kode på siderne: { $code }.
pack-note-drifted = Udkast efter fortegnelsen, som den er i dag. Fortegnelsen er ændret, siden dokument { $number } blev udstedt.
pack-note-unissued = Udkast efter fortegnelsen, som den er i dag. Det er ikke udstedt endnu.
pack-note-copy = Filen, som den blev vedlagt.
pack-note-data = JSON, som programmer og mennesker kan læse. Kun det, der er til andre.

## Det, der ikke er med

pack-left-paper = Dokument { $number }, { $title }, version { $version }
pack-left-policy = Politikken »{ $title }«
pack-left-control = Referat af kontrollen { $period }
pack-left-signed = Underskrevne eksemplarer: { $n }
pack-left-agreements = Kopier af aftaler: { $n }
pack-left-files = { $kind }, vedlagte filer: { $n }
pack-left-records = { $kind }: { $n } udeladt
pack-left-fields = { $kind }: { $fields }
pack-left-history = Historikken og sikkerhedskopierne
pack-left-findings = Programmets bemærkninger og frister
pack-why-history = De viser, hvem i virksomheden der har gjort hvad, og hvad der stod før.
pack-why-findings = De er en hjælp til den, der fører fortegnelsen. Et udkast nævner selv det, der mangler i det.
pack-why-not-chosen = Ikke valgt til pakken.
pack-why-other = Dokument { $number } er det, der gælder, eller det seneste.
pack-why-withdrawn = Trukket tilbage.
pack-why-letter = Skrevet til en bestemt modtager.
pack-why-prints = Det fortæller om noget, der ikke er til andre: { $fields }.
pack-why-with-paper = Hører til et papir, der ikke er med.
pack-why-unissued = Ikke udstedt.
pack-why-person = Kun dem, der tegner virksomheden eller svarer for den, er med.
pack-why-archived = Arkiveret og udføres ikke mere.
pack-why-unnamed = Ingen behandling eller aftale nævner dem.
pack-why-part = Hører til noget, der ikke er med.
pack-why-internal = Virksomhedens egne bemærkninger.
pack-why-working = Siger kun noget om, hvordan programmet arbejder.
pack-why-staff = Oplysninger om den enkelte medarbejder.
pack-why-contact = Navngiver en person i en anden virksomhed.
pack-why-case = Oplysninger om en person i en sag.
pack-why-weighing = Virksomhedens egen afvejning. Den udleveres, hvis tilsynsmyndigheden beder om den.
pack-why-on-paper = Kun på papirerne, ikke i register.json.
pack-why-papers = Står på de udstedte papirer og kun der.

## Læs mig

pack-readme-title = Pakke til tilsynet
pack-readme-made = Dannet { $date } kl. { $time }.
pack-readme-parts = Valgt: { $parts }.
pack-readme-files = Filerne
pack-readme-count = Pakken har { $count } filer, denne og { $sums } medregnet.
pack-readme-check = Er noget ændret?
pack-readme-check-how = Pak zip-filen ud, og åbn et kommandovindue i mappen. Filen { $sums } har en SHA-256-sum for hver af de andre filer. Intet skal installeres:
pack-readme-check-linux = Linux
pack-readme-check-macos = macOS (Terminal)
pack-readme-check-windows = Windows (PowerShell): alle filer på én gang
pack-readme-check-one = Windows: én fil, hvis sum sammenlignes med linjen i listen
pack-readme-check-limits = Hver linje skal sige OK. Summerne viser, at intet er ændret, siden pakken blev dannet, ikke hvem der dannede den: Få summen af selve filen { $sums } oplyst af virksomheden, og sammenlign den (Linux: sha256sum { $sums }; Windows: certutil -hashfile { $sums } SHA256).
pack-readme-sheet = Et udskrevet ark
pack-readme-sheet-how = Hver side af et udstedt dokument har en kode på 16 tegn og en QR-kode. QR-koden er SHA-256 af den JSON-fil, der ligger i PDF-filen (i Acrobat Reader under papirklipsen; ellers pdfdetach -saveall FIL.pdf). Gem den, og regn dens sum ud som ovenfor: Er de to ens, hører arket og filen sammen. De 16 tegn er begyndelsen af den samme sum. Virksomheden kan selv slå koden op og vise den gemte side. Et udkast har ingen kode.
pack-readme-left = Ikke med, og hvorfor
pack-readme-left-how = Det, der ikke er til andre, er udeladt ved navn. Papirerne selv er, som de blev udstedt.

## Terminalen

terminal-pack = Saml det, en myndighed eller revisor skal have, i én zip-fil; uden --out vises kun, hvad der er med
terminal-pack-out = Den zip-fil, der skrives
terminal-pack-with = Det, der er med ud over fortegnelsen: policies, processors, measures, deletion, controls, cases, scans, agreements; ellers policies og processors
terminal-packed = { $path } ({ $files } filer, { $size } byte). SHA-256 af SHA256SUMS: { $sum }
terminal-pack-left = Ikke med:
