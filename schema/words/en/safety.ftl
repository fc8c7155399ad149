### The file itself: where it lies, who else has it, what of it is missing, and other versions of it.

failure-held-by = { $user } has { $path } open on { $pc } since { $since }. Close it there, or read a copy meanwhile.
failure-backup-failed = The last backup could not be made. { $reason } What was saved still stands in the record.
heading-held-by = The record is open elsewhere
fault-read-copy = Read a copy

read-copy = The record is open elsewhere. This is a copy as it stood on { $date } at { $time }. You can see everything and save PDFs, but not edit.
read-copy-by = { $user } has the record open on { $pc }. This is a copy as it stood on { $date } at { $time }. You can see everything and save PDFs, but not edit.

place-synced = The file lies in a folder that { $name } copies to other PCs. If you edit on two PCs before { $name } is done, there will be two versions; the program tells you then.
place-network = The file lies on a network drive ({ $name }). While there is no connection nothing can be saved; what was saved is safe.

holder-heading = The record may be open on another PC
holder-text = { $user } opened it on { $pc } on { $date } at { $time } and has not closed it. Ask before you edit, so that there will not be two versions. If that PC is switched off, you need not wait.

missing-file-heading = Something that was saved here is gone
missing-file-cut = { $n ->
    [one] The last line of the history that this PC saw on { $date } at { $time } is no longer here.
   *[other] The last { $n } lines of the history that this PC saw on { $date } at { $time } are no longer here.
} An older version of the file has been put in its place, perhaps by the program that copies the folder, or because a backup was put back.
missing-file-rewritten = The history is not the one this PC saw on { $date } at { $time }. Another version of the file has been put in its place.
missing-file-copy = The backup of { $date }, { $time }, has what is missing.
missing-file-copy-at = The backup that has it: { $path }
missing-file-none = None of the backups on this PC has what is missing.
missing-file-see = See the backup
note-known = We know

version-heading = There are two versions of the record
version-heading-newer = There is a newer version of the record
version-newer = “{ $file }” in the same folder has { $there ->
    [one] one change
   *[other] { $there } changes
} that this one lacks.
version-forked = “{ $file }” in the same folder has { $there ->
    [one] one change
   *[other] { $there } changes
} that this one lacks, and this one has { $here ->
    [one] one change
   *[other] { $here } changes
} that it lacks.
version-last = Last there: { $user }, { $date } at { $time }.
version-about = Changed there: { $about }.
version-what-newer = Open the other one and go on in it.
version-what-forked = Choose one, and copy over what stands only in the other. The program deletes neither.
version-open = Open the other one
version-nobody = erased name
version-record = { $kind } “{ $name }”

copies-also = Also put the program’s own backups in a folder you choose…
copies-also-title = Choose a folder for the backups, best outside this PC
copies-also-in = The program’s own backups are also put in:
copies-also-stop = Stop putting them there
copies-also-done = The program’s own backups are now also put in { $path }.
