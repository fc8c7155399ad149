### The file itself: where it lies, who else has it, what of it is missing, and other versions of it.

failure-held-by = { $user } har { $path } åpen på { $pc } siden { $since }. Lukk den der, eller les en kopi så lenge.
failure-backup-failed = Den siste sikkerhetskopien kunne ikke lages. { $reason } Det som er lagret, står fortsatt i protokollen.
heading-held-by = Protokollen er åpen et annet sted
fault-read-copy = Les en kopi

read-copy = Protokollen er åpen et annet sted. Dette er en kopi, slik den sto { $date } kl. { $time }. Du kan se alt og lagre PDF, men ikke endre noe.
read-copy-by = { $user } har protokollen åpen på { $pc }. Dette er en kopi, slik den sto { $date } kl. { $time }. Du kan se alt og lagre PDF, men ikke endre noe.

place-synced = Filen ligger i en mappe som { $name } kopierer til andre pc-er. Endrer dere på to pc-er før { $name } er ferdig, blir det to utgaver; da sier programmet fra.
place-network = Filen ligger på en nettverksstasjon ({ $name }). Uten forbindelse kan det ikke lagres; det som er lagret, er trygt.

holder-heading = Protokollen er kanskje åpen på en annen pc
holder-text = { $user } åpnet den på { $pc } { $date } kl. { $time } og har ikke lukket den. Spør før du endrer noe, så det ikke blir to utgaver. Er pc-en slått av, trenger du ikke å vente.

missing-file-heading = Noe som var lagret her, er borte
missing-file-cut = { $n ->
    [one] Den siste linjen i historikken som denne pc-en så { $date } kl. { $time }, står ikke her lenger.
   *[other] De siste { $n } linjene i historikken som denne pc-en så { $date } kl. { $time }, står ikke her lenger.
} En eldre utgave av filen er lagt i stedet, kanskje av programmet som kopierer mappen, eller fordi en kopi er lagt tilbake.
missing-file-rewritten = Historikken er ikke den denne pc-en så { $date } kl. { $time }. En annen utgave av filen er lagt i stedet.
missing-file-copy = Sikkerhetskopien fra { $date } kl. { $time } har det som mangler.
missing-file-copy-at = Sikkerhetskopien som har det: { $path }
missing-file-none = Ingen av sikkerhetskopiene på denne pc-en har det som mangler.
missing-file-see = Se kopien
note-known = Det vet vi

version-heading = Det ligger to utgaver av protokollen
version-heading-newer = Det ligger en nyere utgave av protokollen
version-newer = «{ $file }» i samme mappe har { $there ->
    [one] én endring
   *[other] { $there } endringer
} som ikke er med her.
version-forked = «{ $file }» i samme mappe har { $there ->
    [one] én endring
   *[other] { $there } endringer
} som ikke er med her, og her er { $here ->
    [one] én endring
   *[other] { $here } endringer
} som ikke er med der.
version-last = Sist der: { $user } { $date } kl. { $time }.
version-about = Endret der: { $about }.
version-what-newer = Åpne den andre, og fortsett i den.
version-what-forked = Velg den ene, og skriv over det som bare står i den andre. Programmet sletter ingen av dem.
version-open = Åpne den andre
version-nobody = slettet navn
version-record = { $kind } «{ $name }»

copies-also = Legg også programmets egne kopier i en mappe du velger…
copies-also-title = Velg en mappe til kopiene, gjerne utenfor denne pc-en
copies-also-in = Programmets egne kopier legges også i:
copies-also-stop = Ikke legg dem der mer
copies-also-done = Programmets egne kopier legges nå også i { $path }.
