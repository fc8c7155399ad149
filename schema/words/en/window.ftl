### The window. "you" is the person at the screen and the company. Buttons in the imperative with the verb first;
### "…" only where more is asked. Dates and times arrive as finished text.

program = Fortegnelse
window-title = { $name } – Fortegnelse

## General

add = Add
add-kind = Add { $kind }
back = Back
cancel = Cancel
close = Close
close-key = Close (Esc)
help = Help
help-with = Help with { $section }
next = Continue
open = Open
open-named = Open { $name }
remove = Remove
remove-named = Remove { $name }
removed = { $name } was removed.
move-up = Move { $name } up
move-down = Move { $name } down
try-again = Try again
yes = Yes
no = No
untitled = Unnamed ({ $kind })
list-empty = None yet.
drawer-of = { $name }, { $kind }
date-today = today
filter-pdf = PDF
filter-json = JSON
filter-register = Record
failure-without-words = Something went wrong ({ $code }). Try again.
failure-unreachable = The program is not responding. Close the window and open the record again. What was saved is safe.

## The law

article-whole = Article { $article }
article-paragraph = Article { $article }({ $paragraph })
article-letter = Article { $article }({ $paragraph })({ $letter })
article-other = Article { $clause }

## The three kinds of empty

state-none = None
state-none-bool = Not relevant
state-unknown = Not known
state-blank = Not filled in
state-unset = Not given
state-stated = Filled in
not-clarified = Not clarified

## Fields

field-clear = Clear
field-long-keys = Enter starts a new line; { $keys } finishes the field.
field-empty-because = Why the field { $field } is empty
field-not-date = That is not a date. Write it like 12 November 2026 or 12.11.2026.
field-not-months = That is not a period. Write it like 5 years, 5½ years or 18 months.
field-not-days = That is not a number of days. Write it like 30 days or 2 weeks.
field-not-number = That is not a whole number. Write it like 240.
link-nothing = Nothing chosen
choose = Choose
link-new = Add { $kind }…
period-units-years = year years
period-units-months = month months
period-units-weeks = week weeks
period-units-days = day days

## Kinds, several

kinds-person = People
kinds-person-role = Roles
kinds-contact-point = Contact points
kinds-supervisory-authority = Supervisory authorities
kinds-right-procedure = Rights
kinds-financial-year = Financial years
kinds-party = Processors and recipients
kinds-agreement = Data processing agreements
kinds-system = Systems
kinds-measure = Measures
kinds-coverage = What the measure covers
kinds-staff-evidence = Evidence
kinds-retention-rule = Retention periods
kinds-activity = Processing activities
kinds-purpose = Purposes
kinds-legal-basis = Legal bases
kinds-subject-category = Data subjects
kinds-data-item = Data
kinds-recipient = Recipients
kinds-transfer = Transfers
kinds-risk-assessment = Risk assessments
kinds-policy = Privacy policies
kinds-policy-audience = Audiences
kinds-policy-section = Sections
kinds-statement = Statements
kinds-control-plan = Control plan
kinds-review = Controls

## States of a letter and of a finding

mark-ok = in order
mark-wrong = error
mark-missing = missing
mark-due = due
mark-unclear = not clarified
mark-note = remark
missing = What is missing?
missing-nothing = Everything is in order and can be printed.
missing-nothing-here = The program has found nothing missing here.
missing-rest = The rest is in order and can be printed.
cure = Correct it
cure-named = Correct it: { $title }
notes-at = Remarks on { $section }
notes-more = { $n ->
    [one] Show { $n } more
   *[other] Show { $n } more
}

## Above, at the side and below

registration = { $country ->
    [no] Org. no. { $number }
   *[other] CVR { $number }
}
undo = Undo
undo-named = Undo: { $step }
redo = Redo
redo-named = Redo: { $step }
step-add = add { $what }
step-remove = remove { $what }
rail = Main menu
rail-activities = Activities
rail-parties = Processors and recipients
rail-systems = Systems and security
rail-deletion = Deletion
rail-documents = Documents
rail-settings = Settings
rail-count = { $n ->
    [one] ({ $n } item needs attention)
   *[other] ({ $n } items need attention)
}
status = Status
status-saved = Saved at { $time }
status-saving = Saving…
status-not-saved = Not saved
status-nothing-to-save = Everything is saved
status-backup = Backup verified { $date }
status-backup-failed = The backup failed
status-law = Rules as of { $date }
status-local = Everything stays on this PC
read-only = The file can only be read. You can see everything and save PDFs, but not edit.
not-saved = What you typed last is not saved. It is still on the screen. { $reason }

## Activities

activities-intro = What you use personal data for. Each activity follows Article 30, letters a to g.
activities-add = Add activity
activities-caption = Activities and their state for each letter of Article 30
activities-findings = Missing
activities-cell = { $activity }, letter { $letter }: { $state }
activities-empty = No activities yet
activities-empty-text = Begin with what you do most, for example “Customers and orders”. You can always add more.
letters = Article 30, letters a to g
letter-a = Controller
letter-b = Purposes
letter-c = Data
letter-d = Recipients
letter-e = Transfer
letter-f = Retention
letter-g = Security
section-a = Controller
section-a-shared = The same for all activities
section-a-help = Write who you are and whom to contact. The controller is the company itself, not a person. It is the same in every activity.
controller-person = { $role }: { $who }
controller-unfold = Show and edit all fields
controller-fold = Show the essentials only
section-b = Purposes and legal bases
section-b-help = Write one purpose at a time, in words a customer would recognise, for example “sending invoices”. Each purpose has at least one legal basis.
section-c = Data subjects and data
section-c-help = Write whom the data are about, for example “Private customers”, and which data you hold about them. The name in the table opens the rest.
section-d = Recipients
section-d-help = Add everyone who gets the data: processors, other companies and authorities. A processor needs an agreement.
section-e = Transfer to countries outside the EU and EEA
section-e-help = Answer yes if data are sent to, or can be seen from, a country outside the EU and EEA, also through a supplier.
section-f = Retention periods
section-f-help = Every data item has a retention period. Several data items and activities can share one.
section-g = Security
section-g-help = The measures apply to all activities unless they are tied to certain ones.
section-more = More about the activity
section-more-help = What the law also asks: whether the data are required, whether people are profiled, and whether an impact assessment is needed.
purpose-numbered = { $label } { $n }
purpose-no-basis = Legal basis missing
basis-open = Legal basis not chosen
purpose-add-basis = Add a legal basis to { $purpose }
purposes-empty = No purposes yet. Add the first one.
data-caption = Data by category of data subjects
data-cell = { $item }, { $field }: { $value }
data-people = { $n ->
    [one] about { $n } person
   *[other] about { $n } people
}
data-nobody = No data subjects chosen
data-none = No data yet
data-add-to = Add data item about { $subject }
data-empty = No data subjects and no data yet. First add whom the data are about.
recipient-since = since { $date }
recipient-ended = ended { $date }
recipient-no-agreement = No agreement
recipient-needs-none = Not required
retention-example = Example
retention-example-dates = { $trigger } { $from }: deleted { $until }
retention-empty = No data yet, so there is nothing to delete.
security-covers = Covers
security-empty = No measures yet.
security-manage = Edit in Systems and security
coverage-seen = Covered: { $what }
covers-system = { $covered } of { $all ->
    [one] { $all } system
   *[other] { $all } systems
}
covers-party = { $covered } of { $all ->
    [one] { $all } processor
   *[other] { $all } processors
}
covers-person = { $covered } of { $all ->
    [one] { $all } member of staff
   *[other] { $all } members of staff
}

## Lists

parties-intro = Those outside the company who get data, and the agreements with them.
systems-intro = What holds the data, and what protects them.
deletion-intro = When data are deleted, and what the law requires.
empty-party = None yet. Add those who run your systems or get data from you.
empty-system = None yet. Add programs, computers, phones, archives and paper.
empty-measure = None yet. Add what protects the data, for example “Antivirus on all IT systems”.
empty-risk-assessment = None yet. Add an assessment of what could happen to the people the data are about.
empty-retention-rule = None yet. Add a period, and choose it for the data it applies to.

## Documents

documents-intro = An issued document cannot be changed, only replaced.
documents-list = Documents by state
documents-drafts = Draft
documents-issued = Issued
documents-none-issued = Nothing has been issued yet.
document-article-30 = Record, Article 30
document-from-register = The whole record
document-line = { $number } · { $date }
document-draft = Draft
preview-language = Language
document-missing = The draft lacks
document-characters = No font has the character { $characters }. Change the text.
document-kept = Issued document
document-kept-text = The pages that were issued are kept unchanged in the record. Save them as a PDF or print them.
document-facts = About the document
document-issued = Issued
preview = View of the page
preview-making = The pages are being made…
page-back = Previous page
page-next = Next page
page-of = Page { $page } of { $pages }
page-exact = Exactly as printed
page-alt = { $heading }, page { $page }. { $text }
print-or-issue = “Save PDF” and “Print” make a draft without a number. “Issue” gives the document its number and date and keeps it for ever.
save-pdf = Save PDF…
save-pdf-title = Save PDF
saved-pdf = Saved as { $path }
issue = Issue…
issue-now = Issue
issue-heading = Issue { $document }
issue-text = The document gets a number, a version and today’s date and is kept exactly as it is now. This cannot be undone. Language: { $language }.
issue-missing = This is missing
issued-heading = Issued as { $number }
issued-text = The fingerprint is { $code }. Save the pages as a PDF, print them and have them signed.

## A policy

policy-edit = Edit the policy
policy-about = About the policy
policy-no-sections = No sections yet. Add the first one.
policy-rights-shared = The same for all policies
policy-adopted = Adoption and signature
policy-remove = Remove the policy

## Settings

settings-intro = You, the file and what the whole record has in common.
settings-jumps = Go to
settings-you = You
settings-language = Language on screen
settings-appearance = Appearance
appearance-system = Same as the computer
appearance-light = Light
appearance-dark = Dark
settings-name = Your name
settings-name-help = It is shown in the history beside what you change.
settings-file = The file
backup-now = Make a backup
backup-made = The backup was made and verified: { $path }
verify-now = Verify the file
verified = The file is in order: { $changes ->
    [one] { $changes } change
   *[other] { $changes } changes
}, { $events ->
    [one] { $events } event
   *[other] { $events } events
}.
verified-problems = The file is not in order. { $problems }
export = Export to JSON…
export-title = Export the record
exported = Exported to { $path }
close-register = Close the record

## First start

start-steps = Steps
start-step-at = Step { $n } of { $all }
start-step-you = Language and name
start-step-which = Record
start-step-company = Company
start-step-people = People
start-step-year = Financial year
start-on = Continue
start-local = The program does not use the internet. When you have answered, you choose where the file with the record is kept.
start-you = Who are you?
start-you-text = Choose a language and write your name. You can change both later.
start-name-needed = Write your name.
start-which = Which record?
start-which-text = A record is one file, and you choose where to keep it.
start-new = Make a new record
start-new-text = Three short steps: the company, the people and the financial year
start-open = Open a record…
start-open-text = A file that ends in .fortegnelse
start-json = Import a JSON file…
start-json-text = Only if you were given a record as a JSON file, exported from this program
start-example = Try an example
start-example-text = An invented company that you can edit and remove again
start-recent = Recently opened
start-open-title = Open a record
start-json-title = Import a JSON file
start-save-title = Choose where to keep the record
start-company = Which company is it?
start-company-text = By law the company is the controller, not a person. It comes first in everything that is printed.
start-company-help = The country decides which laws apply and which authority handles complaints.
start-organisation-help = The full name as registered
start-organisation-needed = Write the company’s name.
start-people = Whom can people contact, and who signs?
start-people-text = The data protection contact keeps the record up to date and answers questions. The director signs.
start-people-help = If you do not have it all at hand, leave fields empty. The record will remind you of them.
start-contact-help = Being named here does not shift the responsibility from the company to the person.
start-contact-company = These are the company’s telephone and e-mail too
start-contact-needed = Write the data protection contact’s name.
start-year = When does the financial year begin and end?
start-year-text = The financial year decides how long accounting records are kept.
start-year-help = Write the dates as you usually do, for example 1 January 2026 or 1.1.2026.
start-year-odd = A financial year ends after it begins and lasts 18 months at most.
start-make = Make the record…
