# What can go wrong: what, where, and what to do.

failure-bad-request = The program was asked something it does not understand ({ $name }): { $detail }. Restart the program and try again.
failure-unknown-command = The program does not know the command “{ $name }”. Restart the program.
failure-panic = The program failed. What was saved is safe. Open the record again. What you typed last is still on the screen.
failure-panic-report = A report of the failure, with nothing of what the record says, lies in { $folder }.
failure-nothing-open = No record is open. Open a record first.
failure-empty-file = { $path } is empty and therefore not a record. Choose another file or restore a backup.
failure-no-file = { $path } is not a file. Choose a file that holds a record.
failure-not-a-register = { $path } is not a record. The file was not changed. Choose a file made by this program.
failure-other-program = { $path } is another program’s database, not a record. The file was not changed. Choose another file.
failure-write-ahead = { $path } was opened in another database program, so part of its content lies outside the file. The file was not changed. Restore a backup.
failure-too-new = { $path } was made by a newer version of the program (its format is { $found }; this version knows { $known }). The file was not changed. Install the newest version.
failure-damaged = { $path } is damaged: { $what } The file was not changed. Keep a copy of it as it is and restore the latest backup.
failure-locked = { $path } is open in another window or program. Close it there and try again.
failure-read-only = { $path } can only be read. Save it where you are allowed to write, or remove the write protection.
failure-no-space = The disk is full. What you typed last was not saved. Make room and try again.
failure-exists = { $path } exists already. Nothing was overwritten. Choose another name.
failure-missing = { $path } does not exist. Check whether the file was moved or renamed.
failure-moved = The record was moved, deleted or replaced while it was open. Nothing more will be saved in it. Find the file and open it again.
failure-not-found = “{ $id }” ({ $kind }) does not exist. It may have been removed in the meantime.
failure-only-one = The record already has its { $kind } (“{ $id }”) and can have only one. Edit that one.
failure-shape = A value does not fit its field: “{ $id }” ({ $kind }) { $field }: { $detail }. Nothing was saved. Correct the field and try again.
failure-not-country = “{ $value }” is not a country the program knows. Write the country’s name or its two-letter code in the field “{ $field }”, for example “Denmark” or “DK”. Nothing was saved.
failure-link-broken = “{ $id }” ({ $kind }) refers in the field { $field } to “{ $to }” ({ $target }), which does not exist. Nothing was saved. Choose another or empty the field.
failure-undo-refused = It cannot be undone, because “{ $id }” ({ $kind }) was changed later. Correct it yourself, or bring back an earlier version from the history.
failure-nothing-to-undo = There is nothing to undo.
failure-finished = The control is finished, and what was answered and decided in it does not change any more. Add a new task, or take it up at the next control.
failure-unanswered = { $count ->
    [one] One point has no answer
   *[other] { $count } points have no answer
}. Answer { $count ->
    [one] it
   *[other] them
} before the control is finished: point { $lines }.
failure-action-unwritten = An action does not say what is to be done: point { $lines }. Write it, or answer something other than “Action”.
failure-control-open = The control for { $period } is not finished yet. Finish that one first.
failure-too-large = It is too large: { $size } bytes, at most { $limit }. Nothing was saved. Make it shorter.
failure-io = { $path } could not be read or written: { $detail }. Nothing was changed. Check whether the folder can be reached, and try again.
failure-database = The record could not be read or written: { $detail }. Nothing was changed. Close the program and try again.
failure-import = { $path } cannot be imported. No record was made. Correct this in the file and try again:{"\u000A"}{ $problems }
failure-would-overwrite-register = { $path } is a record and will not be overwritten. Choose another name.
failure-not-written = { $path } was not written correctly and was not saved. Try another place.
failure-no-organisation = The record has no company yet. Enter who the controller is.
failure-no-policy = The record has no privacy policy. Make one first.
failure-no-such-policy = There is no privacy policy named “{ $id }”.
failure-several-policies = There are several privacy policies. Choose one of them:{"\u000A"}{ $policies }
failure-nothing-for-others = The company carries out no processing for others. There is nothing to issue.
failure-none-of = { $of ->
    [review] No control has been begun. Begin one first.
    [breach] No breach has been recorded. Record one first.
   *[other] No request has been recorded. Record one first.
}
failure-no-such = { $of ->
    [review] There is no control named “{ $id }”.
    [breach] There is no breach named “{ $id }”.
   *[other] There is no request named “{ $id }”.
}
failure-several-of = { $of ->
    [review] There are several controls. Choose one of them:{"\u000A"}{ $records }
    [breach] There are several breaches. Choose one of them:{"\u000A"}{ $records }
   *[other] There are several requests. Choose one of them:{"\u000A"}{ $records }
}
failure-not-about-access = Request { $number } is not about access, so there is no answer about access to print.
failure-never-issued = An agenda is for writing on and is never issued. Print it, and issue the minutes when the control is finished.
failure-not-closed = The control is not finished. Finish it first; until then the minutes are a draft.
failure-incomplete = The document cannot be issued yet. This is missing:{"\u000A"}{ $missing }
failure-no-font = No font has the character { $characters }. Change the text and try again. Nothing was issued.
failure-no-such-page = The page is no longer shown. Choose the document again.
failure-pdf = The PDF could not be made: { $detail }. Try again.
failure-no-display = There is no display to open a window on. Use fortegnelse-cli, or start the program on a PC with a screen.
failure-closing = The window is closing.
failure-the-file = The file
damage-header = The beginning of the file does not match that of a record.
damage-truncated = { $bytes } bytes are missing at its end.
damage-foreign-journal = Beside it is a journal that does not belong to it.
damage-pages = Some of its pages cannot be read.
damage-tables = Its tables are not the program’s own.
damage-link = A link in it points to something that does not exist.
damage-chain = The history was altered outside the program at event { $event }.
damage-payload = The content of event { $event } is not what was written.
damage-record = “{ $id }” ({ $kind }) is not as its last change left it.
damage-attachment = A file in it is not the one that was stored.
damage-copy = The copy does not match the original.
import-problem = { $place }: it says { $value }. { $expected }
import-problem-without-value = { $place }: { $expected }
expected-utf8 = The file must be text in UTF-8.
expected-json = The file must be JSON ({ $detail }).
expected-object = The file must be one JSON object.
expected-format = It must say "{ $format }".
expected-version = It must be a version the program knows (1 to { $known }).
expected-known-list = A record has no list of that name.
expected-list = It must be a list.
expected-record = It must be an object with fields.
expected-known-field = There is no field of that name.
expected-id = An id has 1 to 64 letters a–z, digits, hyphens, full stops or underscores.
expected-unused-id = Two entries in one list cannot have the same id.
expected-single = There can be only one in this list.
expected-link = It must be the id of an entry in the list { $list }.
expected-text = It must be text in quotation marks.
expected-country = It must be a country: its name, for example "Denmark", or its two-letter code, for example "DK".
expected-shorter-text = The text may have { $limit } characters at most.
expected-number = It must be a whole number from 0.
expected-bool = It must be true or false.
expected-date = It must be a date that exists, written like 2026-11-21.
expected-instant = It must be an instant written like 2026-11-21T14:02:00+01:00.
expected-choice = It must be one of these words: { $values }.
expected-state = It must be a value, null, {"{"}"state": "none"{"}"} or {"{"}"state": "unknown"{"}"}.
expected-values = It must be a list of values.
expected-other = { $detail }

failure-document-step = { $standing ->
    [issued] Document { $number } has not been sent for signature. Send it first.
    [out] Document { $number } is out for signature. Record the signature first.
    [returned] Document { $number } has come back already. Put it in force, or send it out again.
    [coming] It is already settled from which day document { $number } applies.
    [in-force] Document { $number } is in force already. Issue a new version if something is to change.
    [superseded] Document { $number } has been superseded by a newer version.
   *[withdrawn] Document { $number } has been withdrawn. Issue a new version.
}
failure-document-day = { $why ->
    [before] The date is too early for document { $number }: it must come after the step before. Correct the date.
   *[ahead] The date lies in the future. Write the day it happened.
}
failure-document-replaced = Document { $number } applies from { $date }. A newer version can apply from the same day at the earliest. Choose a later date.
failure-document-unnamed = Write at least one name of those who signed document { $number }.
failure-document-settled = Document { $number } is put in force under Documents, and what is said of its signature is not changed afterwards. If it is wrong, withdraw the document and issue a new version.
