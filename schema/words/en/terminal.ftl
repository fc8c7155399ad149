# The words of the terminal, and those of weight that the screen uses too.

terminal-about = Keeps, checks and prints a company’s Article 30 record.
terminal-exit-codes = Exit codes: 0 done · 1 refused, the reason is on standard error · 2 wrong arguments · 3 done, but a character was printed as a box
terminal-file = The record’s file; any extension will do
terminal-json = Answer as JSON
terminal-now = The instant to count from, such as 2026-11-21T14:02:00+01:00
terminal-as = Who does it; the name is kept in the history
terminal-in = The language of the answer
terminal-data = The program’s own folder on this PC: settings and backups
terminal-new = Make a record from a JSON file
terminal-from = The JSON file to read
terminal-export = Write the record as JSON
terminal-export-to = The file to write
terminal-check = Show what is wrong, missing or not clarified
terminal-print = Print a draft: no number, no trace
terminal-issue = Issue a document: it gets number and date and is kept for ever
terminal-subject = The Article 30(1) record (article-30), what is carried out for others (article-30-2), a privacy policy (policy), the overview of processors (processors), security measures and risks (measures), the agenda (agenda) or minutes (minutes) of a control, the supervision plan (supervision-plan), the deletion calendar (deletion-calendar), the notification of a breach (breach-notification), the log of breaches (breach-log) or requests (request-log), the answer to a request for access (access-answer), the change sheet since the last signature (change-sheet), or the handover report (handover)
terminal-policy = Which policy, where there are several
terminal-of = Which control, request or breach, where there are several, or the issued document a change sheet looks back to: the record’s id
terminal-language = The document’s language; otherwise the record’s language on paper
terminal-out = The PDF file to write
terminal-history = Show what was changed, by whom and when
terminal-kind = The kind of entry, such as activity
terminal-id = The entry’s id
terminal-limit = At most so many lines
terminal-licences = Show whose work the program rests on, and under which licences
terminal-licences-texts = With the whole licence texts
terminal-undo = Undo the last change
terminal-redo = Do again what was undone
terminal-verify = Check that the file and its history are whole
terminal-backup = Take a verified backup; it stays until you delete it
terminal-backup-to = The folder to put it in; otherwise the program’s own
terminal-restore = Put a backup back; the file it replaces is kept beside it
terminal-backup-file = The backup
terminal-restore-to = The file it becomes
terminal-document = Write an issued document again, byte for byte
terminal-document-id = The document’s id
terminal-set = Save one entry, written as JSON; without an id it is added
terminal-record = The whole entry as JSON
terminal-remove = Remove an entry with what belongs to it
terminal-erase = Erase an entry and all of its history, so that nothing of it is left in the file
terminal-wrong-now = “{ $value }” is not an instant. Write it like 2026-11-21T14:02:00+01:00.
terminal-boxes = No font has these characters, so they are printed as boxes: { $characters }
terminal-findings = { $count ->
        [0] Nothing to remark.
        [one] { $count } remark.
       *[other] { $count } remarks.
    }
terminal-verified = The file is whole: { $records } entries, { $changes } changes. Head of the history: { $head }
terminal-made = { $path } was made.
terminal-issued = Issued as { $number }, fingerprint { $code }: { $path }
terminal-done = Done.
terminal-copy-until = The backup { $path } still holds it; the program deletes it itself after { $date }.
terminal-copy-asked = The backup { $path } still holds it until you delete it.
terminal-written = { $path } ({ $size } bytes)
severity-wrong = Wrong
severity-missing = Missing
severity-due = Due
severity-unclear = Not clarified
severity-note = Note
