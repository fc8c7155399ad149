### The inspection pack: what an authority or an auditor is handed the same day, and what is not in it.

## The dialog

pack-open = Inspection pack…
pack-heading = Inspection pack
pack-intro = One zip file of papers and data for an authority or an auditor. A read-me file tells the recipient how to check that nothing was changed. The record itself does not change.
pack-choose = What goes in?
pack-always = The record is always in it.
pack-files = What is in it
pack-left = What is not in it
pack-counted = { $n ->
    [one] { $n } file
   *[other] { $n } files
}
pack-left-counted = { $n ->
    [one] { $n } omission
   *[other] { $n } omissions
}
pack-people = Names { $names }
pack-draft = Draft
pack-looking = Finding out what goes in…
pack-save = Save the pack…
pack-save-title = Save the inspection pack
pack-save-name = Inspection pack { $organisation } { $date }
pack-filter = Zip files
pack-saved-heading = The pack is saved
pack-saved = { $files } files in { $path }. It was read again and is as it should be.
pack-sum = Checksum
pack-sum-why = The checksum is the SHA-256 of the file SHA256SUMS. Tell the recipient some other way, for instance by telephone. Then they know that the pack is yours.
pack-scans = Signed copies
pack-scans-help = The scans kept with the papers in the pack
pack-agreements = Copies of processing agreements
pack-agreements-help = The files kept with the agreements
pack-part-record = The record
pack-part-record-help = Under Article 30, with what it rests on
pack-part-policies = Privacy policies
pack-part-policies-help = The issued ones that apply
pack-part-processors = Agreements and supervision
pack-part-processors-help = Processor overview and supervision plan
pack-part-measures = Measures and risks
pack-part-measures-help = May name employees who are not covered
pack-part-deletion = Deletion
pack-part-deletion-help = Deletion calendar and what was deleted
pack-part-controls = Minutes of controls
pack-part-controls-help = The issued minutes
pack-part-cases = Log of requests and breaches
pack-part-cases-help = Without the names of those who asked for anything

## The files

pack-folder-papers = documents
pack-folder-drafts = drafts
pack-folder-signed = signed
pack-folder-agreements = agreements
pack-file-signed = signed
pack-title-signed = Signed copy of document { $number }
pack-title-agreement = Agreement with { $party }
pack-title-agreement-nobody = Agreement with a processor without a name
pack-title-data = The record’s data
pack-note-issued = Document { $number }, version { $version }, issued { $date }.
pack-note-in-force = In force since { $date }.
pack-note-signed = Signed by { $signed }.
pack-note-code = Code on its pages: { $code }.
pack-note-drifted = A draft of the record as it is today. The record has changed since document { $number } was issued.
pack-note-unissued = A draft of the record as it is today. It has not been issued yet.
pack-note-copy = The file as it was enclosed.
pack-note-data = JSON that programs and people can read. Only what is meant for others.

## What is not in it

pack-left-paper = Document { $number }, { $title }, version { $version }
pack-left-policy = The policy “{ $title }”
pack-left-control = Minutes of the control { $period }
pack-left-signed = Signed copies: { $n }
pack-left-agreements = Copies of agreements: { $n }
pack-left-files = { $kind }, files enclosed: { $n }
pack-left-records = { $kind }: { $n } left out
pack-left-fields = { $kind }: { $fields }
pack-left-history = The history and the backups
pack-left-findings = The program’s remarks and deadlines
pack-why-history = They show who in the company did what, and what stood there before.
pack-why-findings = They are a help to whoever keeps the record. A draft itself names what it lacks.
pack-why-not-chosen = Not chosen for this pack.
pack-why-other = Document { $number } is the one that applies, or the latest.
pack-why-withdrawn = Withdrawn.
pack-why-letter = Written to a particular recipient.
pack-why-prints = It tells of something that is not meant for others: { $fields }.
pack-why-with-paper = Belongs to a paper that is not in it.
pack-why-unissued = Not issued.
pack-why-person = Only those who sign for the company or answer for it are in it.
pack-why-archived = Archived and no longer carried out.
pack-why-unnamed = No activity and no agreement names them.
pack-why-part = Belongs to something that is not in it.
pack-why-internal = The company’s own remarks.
pack-why-working = Only about how the program works.
pack-why-staff = Information about individual employees.
pack-why-contact = Names a person at another company.
pack-why-case = Information about a person in a case.
pack-why-weighing = The company’s own balancing of interests. It is handed over if the supervisory authority asks for it.
pack-why-on-paper = On the papers only, not in register.json.
pack-why-papers = Stands on the issued papers, and there only.

## Read me

pack-readme-title = Inspection pack
pack-readme-made = Made { $date } at { $time }.
pack-readme-parts = Chosen: { $parts }.
pack-readme-files = The files
pack-readme-count = The pack has { $count } files, this one and { $sums } among them.
pack-readme-check = Was anything changed?
pack-readme-check-how = Unpack the zip file and open a command window in the folder. The file { $sums } has a SHA-256 sum for each of the other files. Nothing has to be installed:
pack-readme-check-linux = Linux
pack-readme-check-macos = macOS (Terminal)
pack-readme-check-windows = Windows (PowerShell): all files at once
pack-readme-check-one = Windows: one file, its sum compared with the line in the list
pack-readme-check-limits = Every line must say OK. The sums show that nothing has been changed since the pack was made, not who made it: have the company tell you the sum of the file { $sums } itself, and compare it (Linux: sha256sum { $sums }; Windows: certutil -hashfile { $sums } SHA256).
pack-readme-sheet = A printed sheet
pack-readme-sheet-how = Each page of an issued document has a code of 16 characters and a QR code. The QR code is the SHA-256 of the JSON file inside the PDF (in Acrobat Reader under the paper clip; otherwise pdfdetach -saveall FILE.pdf). Save it and work out its sum as above: if the two are the same, sheet and file belong together. The 16 characters are the beginning of the same sum. The company can look the code up and show the stored page. A draft has no code.
pack-readme-left = Not in it, and why
pack-readme-left-how = What is not meant for others is left out by name. The papers themselves are as they were issued.

## The terminal

terminal-pack = Gather what an authority or an auditor is to have in one zip file; without --out only tells what would be in it
terminal-pack-out = The zip file to write
terminal-pack-with = What is in it beside the record: policies, processors, measures, deletion, controls, cases, scans, agreements; otherwise policies and processors
terminal-packed = { $path } ({ $files } files, { $size } bytes). SHA-256 of SHA256SUMS: { $sum }
terminal-pack-left = Not in it:
