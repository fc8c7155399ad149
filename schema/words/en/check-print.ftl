### The screen on which a printed document is checked. The answer's own sentences stand in checking.ftl.

check-print = Check a printed document
check-print-line = By its code, a PDF, a scan or a photo
check-print-intro = See whether a sheet is one of the register’s documents, when it applied, and whether it has been altered. Nothing is stored or sent.

## What is asked for

check-print-code = The code at the foot of the sheet
check-print-code-help = 16 characters in four groups, after “Fingerprint”. Capitals or small letters will do, and O is read as 0, I and L as 1.
check-print-do = Check
check-print-file = The sheet as a file
check-print-file-help = A PDF, a scan or a photo. Choose the file, or drop it here. In pictures, the QR code at the foot of the page is read.
check-print-choose = Choose a file…
check-print-choose-title = Choose a PDF, a scan or a photo
check-print-filter = PDF, PNG and JPEG
check-print-drop = Drop the sheet to check it
check-print-several = You dropped { $count } files. Drop one sheet at a time.

## While it is read

check-print-looking = Looking up the code …
check-print-reading = Reading “{ $name }” … A scan or a photo can take some seconds.
check-print-slow = Still reading “{ $name }” … A blurred or very large picture takes longer.

## The answer

check-print-answer = Answer
check-print-asked-code = The code { $code }
check-print-asked-file = The file { $name }
check-print-issued = Code found
check-print-exact = Unaltered
check-print-altered = Altered
check-print-no-such-document = Not found
check-print-draft = Draft
check-print-unrecognised = Not recognised
check-print-unread = Not read
check-print-not-a-code = Not a code
check-print-doubtful = Found, but something is wrong
check-print-document = Document
check-print-in-force = In force
check-print-never = Not put in force
check-print-sheet = About the sheet
check-print-trail = The register’s own history
check-print-good = Speaks for it:
check-print-wrong = Speaks against it:
check-print-note = Good to know:
check-print-then = What now?
check-print-then-no-such-document = Compare the code with the sheet, character by character. If it is right, ask whoever has the sheet which register it is from, and check it there. Until then the program knows nothing of the sheet.
check-print-then-altered = Show the issued page and lay the two side by side. If the file was signed digitally, an addition is to be expected. Otherwise ask where the file comes from, and use the issued one.
check-print-then-draft = Ask for the issued document. It has a number, and a code at the foot of each page.
check-print-then-doubtful = It is the register’s own file that something is wrong with, and not necessarily the sheet. Hold it against an earlier backup. The copies are listed in Settings.
check-print-view = Show the issued page
check-print-go = Show the document in the list
check-print-again = Check another

## Help

topic-document-life = The life of a document
topic-document-life-text =
    The program remembers what happens to an issued document. “Send for signature” says who has it, and reminds you. “Record the signature” says who signed, where and when, and where the paper is kept; you attach the scan. “Put in force” says from which day it applies, and supersedes the earlier version. That cannot be undone. “Withdraw” is for a document that ceases to apply without a new one in its place.

    “What applied on …” shows what was in force on a given day. If you change the record later, the document’s page tells in which places the two no longer say the same. Then you can issue a new version. The law requires no signature; the signature shows what you have decided.
topic-document-life-example = Eksempel Rengøring ApS sent the policy to the director on a Monday. On Thursday it came back signed, and it applied from the 1st of the next month.
topic-check-print = Check a sheet
topic-check-print-text =
    Under Documents there is “Check a printed document”. Type the code from the foot of the sheet, or choose or drop a PDF, a scan or a photo. The answer tells which document it is, when it applied, who signed it and where the paper is kept.

    The code shows which document the sheet says it is. In a PDF the program itself sees whether something has been altered. On paper you have to look: “Show the issued page”, and lay the sheet beside it. The program also says what it knows of the register’s own history, and promises no more.
topic-check-print-example = A customer shows a sheet and asks whether it applies. The code leads to version 2, which was superseded in March.
