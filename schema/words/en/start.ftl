### First start, opening a file, settings.

## First start

start-restore = Restore a backup…
start-restore-text = Backups the program made on this PC, or one you saved yourself
start-said-new = New record
start-summary = { $n ->
    [one] Correct this before you continue:
   *[other] Correct these { $n } things before you continue:
}
start-number-help = { $country ->
    [no] The organisation number, 9 digits
   *[other] The CVR number, 8 digits
}
start-number-odd = { $country ->
    [no] This does not look like a Norwegian organisation number: the check digit does not match. Please check it. You can still continue.
   *[other] This does not look like a Danish CVR number: the check digit does not match. Please check it. You can still continue.
}
start-year-starts-odd = Write the day the financial year begins, for example 1 January 2026 or 1.1.2026.
start-year-ends-odd = Write the day the financial year ends, for example 31 December 2026 or 31.12.2026.
start-year-said = { $from } – { $to }
recent-forget = Remove from the list
recent-forget-named = Remove { $name } from the list

## The example

example-band = This is an example with an invented company. Try anything you like.
example-remove = Remove the example and start your own record…
example-remove-ask = Remove the example?
example-remove-text = The example is deleted from this PC, along with what you changed in it. Then you make your own record.
example-remove-yes = Remove the example

## Opening

opened-here = The record is already open in this window.
opened-elsewhere = The record is already open in another window, which is now in front.
opened-called = The record is already open here.
drop-here = Drop the file to open the record
drop-here-window = Drop the file to open the record in a window of its own
failure-dropped-several = You dropped { $count } files. Drop one record at a time.
failure-dropped-other = { $path } is not a record. Drop a file that ends in .fortegnelse.

## What went wrong with a file or the program

heading-not-opened = The record could not be opened
heading-other = It did not work
heading-missing = The file is no longer there
heading-locked = The record is open somewhere else
heading-damaged = The file is damaged
heading-empty-file = The file is empty
heading-not-a-register = The file is not a record
heading-other-program = The file belongs to another program
heading-no-file = That is not a file
heading-write-ahead = Part of the content is missing
heading-too-new = The file was made by a newer version
heading-import = The file cannot be imported
heading-moved = The file is not where it was
heading-panic = The program failed
heading-unreachable = The program is not responding
fault-reopen = Open the record again
fault-forget = Remove from the list
fault-copies = Restore a backup…
fault-other-file = Choose another file…

## Settings

settings-languages = Languages
settings-text-size = Text size
text-size = { $percent }%
copies = Backups
copies-text = If something has changed, the program makes a backup by itself the next time the record is opened, once a day at most. Every backup is verified. The program deletes its own old backups again; those you make yourselves stay. Now and then, save a backup somewhere other than this PC as well.
copies-example = The program does not make backups of the example by itself.
copies-empty = No backups yet. Make the first one now.
copies-empty-all = There are no backups on this PC. If you saved one elsewhere, choose it here.
copies-caption = Backups, newest first
copies-taken = Made
copies-size = Size
copies-place = Folder
copies-kept = Kept
copies-kept-until = Until the end of { $date }
copies-kept-newest = Until there is a newer one, at least until the end of { $date }
copies-kept-newer = Until there is a newer one
copies-kept-next = Deleted when the record is opened again
copies-kept-asked = Until you delete it
copies-when = { $date } at { $time }
copies-see = See the backup from { $when }
copies-all = Show all { $n }
copies-pick = Choose a backup in another folder…
copies-pick-title = Choose a backup
copies-folder = Make a backup in a folder you choose…
copies-folder-title = Choose a folder for the backup
size-kb = { $n } kB
size-mb = { $whole }.{ $tenth } MB
restore-heading = What the backup holds
restore-company = Company
restore-changed = Last change
restore-file = File
restore-documents = Issued documents
restore-reading = Reading the backup…
restore-newer = { $n ->
    [0] The backup is the same as the open record.
    [one] The open record has 1 change that is not in the backup.
   *[other] The open record has { $n } changes that are not in the backup.
}
restore-other = The backup is of another record than the one that is open.
restore-untouched = The backup becomes a new file. The open record is not touched.
restore-act = Restore as a new file…
restore-title = Choose where to keep the new file
restored-heading = The backup was restored
restored-text = It is now a new file:
restored-text-open = It is now a new file. The open record was not touched.
restored-open = Open it
restored-open-window = Open it in a window of its own
law = Rules the program knows
law-minima = How long something must be kept
law-rights = The data subject’s rights
law-rest = Countries and authorities
law-what = Rule
law-value = Content
law-source = Source
law-as-of = As of
law-accounting = Accounting records only
law-everything = All data
law-minimum = { $period }, counted from: { $trigger }
law-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
law-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
law-always = Named in every policy
law-sometimes = Named where it applies
law-eea = Countries of the EU and the EEA
law-eea-text = { $n } countries. Giving data to a recipient outside them is a transfer.
law-eea-source = The EEA Agreement
law-authority = Supervisory authority, { $country }
about = About the program
about-version = Fortegnelse, version { $version }
about-local = The program does not use the internet. It informs; it does not give legal advice.
about-licence = The program is free software under the MIT licence. The fonts Source Sans 3 and Noto Sans come with it under the SIL Open Font License 1.1.
about-works = The program rests on { $n } works by others
about-works-label = works by others
about-works-text = Some of them are only in the program for Windows, others only in the one for Linux. Unfold a work to read its licence.
about-works-source = Source code: { $source }
about-works-standard = The work carries no licence text. This is the usual wording of its licence.
