### Tilsynspakken: det en myndighet eller revisor får utlevert samme dag, og det som ikke er med.

## Dialogen

pack-open = Tilsynspakke…
pack-heading = Tilsynspakke
pack-intro = Én zip-fil med papirer og opplysninger til en myndighet eller revisor. En les meg-fil forteller hvordan mottakeren kontrollerer at ingenting er endret. Selve protokollen endres ikke.
pack-choose = Hva skal være med?
pack-always = Protokollen er alltid med.
pack-files = Dette er med
pack-left = Dette er ikke med
pack-counted = { $n ->
    [one] { $n } fil i pakken
   *[other] { $n } filer i pakken
}
pack-left-counted = { $n ->
    [one] { $n } utelatelse
   *[other] { $n } utelatelser
}
pack-people = Nevner { $names }
pack-draft = Utkast
pack-looking = Finner ut hva som er med…
pack-save = Lagre pakken…
pack-save-title = Lagre tilsynspakken
pack-save-name = Tilsynspakke { $organisation } { $date }
pack-filter = Zip-arkiver
pack-saved-heading = Pakken er lagret
pack-saved = { $files } filer i { $path }. Den er lest på nytt og er som den skal være.
pack-sum = Kontrollsum
pack-sum-why = Kontrollsummen er SHA-256 av filen SHA256SUMS. Oppgi den på en annen måte, for eksempel på telefon. Da vet mottakeren at pakken kommer fra dere.
pack-scans = Underskrevne eksemplarer
pack-scans-help = Skanningene som er lagt ved papirene i pakken
pack-agreements = Kopier av databehandleravtaler
pack-agreements-help = Filene som er lagt ved avtalene
pack-part-record = Protokollen
pack-part-record-help = Etter artikkel 30, med det den bygger på
pack-part-policies = Personvernerklæringer
pack-part-policies-help = De utstedte som gjelder
pack-part-processors = Avtaler og tilsyn med databehandlere
pack-part-processors-help = Oversikt over databehandlere og plan for tilsyn
pack-part-measures = Tiltak og risikoer
pack-part-measures-help = Kan nevne medarbeidere som ikke er omfattet
pack-part-deletion = Sletting
pack-part-deletion-help = Slettekalender og det som er slettet
pack-part-controls = Referater fra kontroller
pack-part-controls-help = De utstedte referatene
pack-part-cases = Logg over anmodninger og brudd
pack-part-cases-help = Uten navn på dem som har bedt om noe

## Filene

pack-folder-papers = dokumenter
pack-folder-drafts = utkast
pack-folder-signed = underskrevet
pack-folder-agreements = avtaler
pack-file-signed = underskrevet
pack-title-signed = Underskrevet eksemplar av dokument { $number }
pack-title-agreement = Avtale med { $party }
pack-title-agreement-nobody = Avtale med en databehandler uten navn
pack-title-data = Opplysningene i protokollen
pack-note-issued = Dokument { $number }, versjon { $version }, utstedt { $date }.
pack-note-in-force = Gjelder siden { $date }.
pack-note-signed = Underskrevet av { $signed }.
pack-note-code = Koden på sidene: { $code }.
pack-note-drifted = Utkast etter protokollen slik den er i dag. Protokollen er endret siden dokument { $number } ble utstedt.
pack-note-unissued = Utkast etter protokollen slik den er i dag. Det er ikke utstedt ennå.
pack-note-copy = Filen slik den ble lagt ved.
pack-note-data = JSON som programmer og mennesker kan lese. Bare det som er ment for andre.

## Det som ikke er med

pack-left-paper = Dokument { $number }, { $title }, versjon { $version }
pack-left-policy = Erklæringen «{ $title }»
pack-left-control = Referat fra kontrollen { $period }
pack-left-signed = Underskrevne eksemplarer: { $n }
pack-left-agreements = Kopier av avtaler: { $n }
pack-left-files = { $kind }, filer lagt ved: { $n }
pack-left-records = { $kind }: { $n } utelatt
pack-left-fields = { $kind }: { $fields }
pack-left-history = Historikken og sikkerhetskopiene
pack-left-findings = Merknadene og fristene fra programmet
pack-why-history = De viser hvem i virksomheten som har gjort hva, og hva som sto der før.
pack-why-findings = De er en hjelp for den som fører protokollen. Et utkast nevner selv det som mangler i det.
pack-why-not-chosen = Ikke valgt til denne pakken.
pack-why-other = Dokument { $number } er det som gjelder, eller det siste.
pack-why-withdrawn = Trukket tilbake.
pack-why-letter = Skrevet til en bestemt mottaker.
pack-why-prints = Det forteller om noe som ikke er ment for andre: { $fields }.
pack-why-with-paper = Hører til et papir som ikke er med.
pack-why-unissued = Ikke utstedt.
pack-why-person = Bare de som tegner virksomheten eller svarer for den, er med.
pack-why-archived = Arkivert og utføres ikke lenger.
pack-why-unnamed = Ingen behandling eller avtale nevner dem.
pack-why-part = Hører til noe som ikke er med.
pack-why-internal = Virksomhetens egne merknader.
pack-why-working = Sier bare noe om hvordan programmet arbeider.
pack-why-staff = Opplysninger om den enkelte medarbeideren.
pack-why-contact = Navngir en person i en annen virksomhet.
pack-why-case = Opplysninger om en person i en sak.
pack-why-weighing = Virksomhetens egen avveining. Den utleveres hvis tilsynsmyndigheten ber om den.
pack-why-on-paper = Bare på papirene, ikke i register.json.
pack-why-papers = Står på de utstedte papirene og bare der.

## Les meg

pack-readme-title = Tilsynspakke
pack-readme-made = Laget { $date } kl. { $time }.
pack-readme-parts = Valgt ut: { $parts }.
pack-readme-files = Filene i pakken
pack-readme-count = Pakken har { $count } filer når denne og { $sums } regnes med.
pack-readme-check = Er noe endret?
pack-readme-check-how = Pakk ut zip-filen, og åpne et kommandovindu i mappen. Filen { $sums } har en SHA-256-sum for hver av de andre filene. Ingenting må installeres:
pack-readme-check-linux = Linux
pack-readme-check-macos = macOS (Terminal)
pack-readme-check-windows = Windows (PowerShell): alle filene på én gang
pack-readme-check-one = Windows: én fil, der summen sammenlignes med linjen i listen
pack-readme-check-limits = Hver linje skal si OK. Summene viser at ingenting er endret siden pakken ble laget, ikke hvem som laget den: Få summen av selve filen { $sums } oppgitt av virksomheten, og sammenlign den (Linux: sha256sum { $sums }; Windows: certutil -hashfile { $sums } SHA256).
pack-readme-sheet = Et utskrevet ark
pack-readme-sheet-how = Hver side av et utstedt dokument har en kode på 16 tegn og en QR-kode. QR-koden er SHA-256 av JSON-filen som ligger i PDF-filen (i Acrobat Reader under bindersen; ellers pdfdetach -saveall FIL.pdf). Lagre den, og regn ut summen som over: Er de to like, hører arket og filen sammen. De 16 tegnene er begynnelsen av den samme summen. Virksomheten kan selv slå opp koden og vise den lagrede siden. Et utkast har ingen kode.
pack-readme-left = Ikke med, og hvorfor
pack-readme-left-how = Det som ikke er ment for andre, er utelatt ved navn. Selve papirene er slik de ble utstedt.

## Terminalen

terminal-pack = Samle det en myndighet eller revisor skal ha, i én zip-fil; uten --out vises bare hva som er med
terminal-pack-out = Zip-filen som skrives
terminal-pack-with = Det som er med i tillegg til protokollen: policies, processors, measures, deletion, controls, cases, scans, agreements; ellers policies og processors
terminal-packed = { $path } ({ $files } filer, { $size } byte). SHA-256 for SHA256SUMS: { $sum }
terminal-pack-left = Dette er ikke med:
