### The file itself: where it lies, who else has it, what of it is missing, and other versions of it.

failure-held-by = { $user } har { $path } åben på { $pc } siden { $since }. Luk den dér, eller læs en kopi så længe.
failure-backup-failed = Den seneste sikkerhedskopi kunne ikke laves. { $reason } Det, der er gemt, står stadig i fortegnelsen.
heading-held-by = Fortegnelsen er åben et andet sted
fault-read-copy = Læs en kopi

read-copy = Fortegnelsen er åben et andet sted. Det her er en kopi, som den stod { $date } kl. { $time }. Du kan se alt og gemme PDF, men ikke rette.
read-copy-by = { $user } har fortegnelsen åben på { $pc }. Det her er en kopi, som den stod { $date } kl. { $time }. Du kan se alt og gemme PDF, men ikke rette.

place-synced = Filen ligger i en mappe, som { $name } kopierer til andre pc’er. Retter I på to pc’er, før { $name } er færdig, bliver der to udgaver; så siger programmet til.
place-network = Filen ligger på et netværksdrev ({ $name }). Mens der ikke er forbindelse, kan der ikke gemmes; det, der er gemt, er sikkert.

holder-heading = Fortegnelsen er måske åben på en anden pc
holder-text = { $user } åbnede den på { $pc } { $date } kl. { $time } og har ikke lukket den. Spørg, før du retter, så der ikke bliver to udgaver. Er pc’en slukket, behøver du ikke vente.

missing-file-heading = Noget, der var gemt her, er væk
missing-file-cut = { $n ->
    [one] Den sidste linje i historikken, som denne pc så { $date } kl. { $time }, står her ikke mere.
   *[other] De sidste { $n } linjer i historikken, som denne pc så { $date } kl. { $time }, står her ikke mere.
} En ældre udgave af filen er lagt i stedet, måske af det program, der kopierer mappen, eller fordi en kopi er lagt tilbage.
missing-file-rewritten = Historikken er ikke den, denne pc så { $date } kl. { $time }. En anden udgave af filen er lagt i stedet.
missing-file-copy = Sikkerhedskopien fra { $date } kl. { $time } har det, der mangler.
missing-file-copy-at = Sikkerhedskopien, der har det: { $path }
missing-file-none = Ingen af sikkerhedskopierne på denne pc har det, der mangler.
missing-file-see = Se kopien
note-known = Det ved vi godt

version-heading = Der ligger to udgaver af fortegnelsen
version-heading-newer = Der ligger en nyere udgave af fortegnelsen
version-newer = »{ $file }« i samme mappe har { $there ->
    [one] en ændring
   *[other] { $there } ændringer
}, som ikke er med her.
version-forked = »{ $file }« i samme mappe har { $there ->
    [one] en ændring
   *[other] { $there } ændringer
}, som ikke er med her, og her er { $here ->
    [one] en ændring
   *[other] { $here } ændringer
}, som ikke er med dér.
version-last = Senest dér: { $user } { $date } kl. { $time }.
version-about = Ændret dér: { $about }.
version-what-newer = Åbn den anden, og ret videre i den.
version-what-forked = Vælg den ene, og skriv det over, der kun står i den anden. Programmet sletter ingen af dem.
version-open = Åbn den anden
version-nobody = slettet navn
version-record = { $kind } »{ $name }«

copies-also = Læg også programmets egne kopier i en mappe, du vælger…
copies-also-title = Vælg en mappe til kopierne, gerne uden for denne pc
copies-also-in = Programmets egne kopier lægges også i:
copies-also-stop = Læg dem ikke dér mere
copies-also-done = Programmets egne kopier lægges nu også i { $path }.
