### Help for each screen and for what the law asks, for one who is no lawyer. Short, each with one example from the
### plainly invented company. An empty line begins a paragraph; lines that begin with a number are steps.

help-contents = Contents
help-close = Close help
help-example = Example
help-law = The law:
help-related = See also
help-field-of = Field of { $kind }
help-choices = You can choose
help-ticks = You can tick
help-stated = If there is none, choose “None”. If you do not know yet, choose “Not known”. An empty field means that nobody has considered it.
help-chapter-begin = Getting started
help-chapter-screens = The screens
help-chapter-law = What the law asks
help-chapter-program = The program

## Begin

topic-front = Help
topic-front-text =
    Press F1 for help with where you are: the field, the section or the screen. The help follows you when you go to another field. Ctrl+K searches the help and your record.

    The program informs; it does not give legal advice. If you are in doubt, ask someone who knows your situation, or read the guidance of your supervisory authority.
topic-first-half-hour = The first half hour
topic-first-half-hour-text =
    You need not know everything from the start. The program reminds you of what you skip.

    1. Open Settings and fill in what you skipped: your number, your address and the person people can contact.
    2. Add the systems you use, including phones, paper and filing cabinets.
    3. Add those who get data from you: whoever runs your systems, the accountant, the bank.
    4. Add the activity you carry out most often, and go through letters a to g from the top.
    5. Look under “What is missing?”. Each item leads to the field that needs filling in.
    6. Open Documents and see how it looks on paper.
topic-first-half-hour-example = Eksempel Rengøring ApS began with “Customers and orders” and had most of it in place after a morning. “Applicants” and “Website” came the day after.
topic-first-start = The first start
topic-first-start-text =
    Five short steps, and you have a record to write in. Everything you answer can be changed later, and what you do not have at hand can be left empty.

    By law the company is the controller. The data protection contact keeps the record up to date and answers questions. Being named as the contact does not move the responsibility from the company to the person. The director signs what you print.

    The financial year is used to work out how long accounting records are kept. At the end you choose where the file is kept. A JSON file only concerns you if you were given a record in that form.
topic-first-start-example = Eksempel Rengøring ApS is the controller. Pernille Prøvesen is the contact, and the director, Mads Mønstergaard, signs.

## Screens

topic-overview = Overview
topic-overview-text =
    Here you see what needs doing and whether everything is there. The list is in order of date, with what is overdue at the top; choose “By severity” to see the errors first. Each item leads to the field to correct. On the right you also see what is out for signature and when the last backup was made.

    Begin here when you open the program again after half a year. If there is nothing to do, the record is ready to be printed.
topic-overview-example = “Order history is deleted too early” takes you to the retention period for orders. Once you have corrected it, the item goes away by itself.
topic-activities = Activities
topic-activities-text =
    One row for each activity and one column for each letter of Article 30. The sign in a cell tells the state of that letter and leads to it.

    Add one activity for each thing you use personal data for, and call it what you would say to a new colleague. When an activity has ended, change its status; it stays in the record as long as you hold the data.
topic-activities-example = Eksempel Rengøring ApS has, among others, “Customers and orders”, “Invoicing and bookkeeping”, “Employment” and “Applicants”.
topic-activity = An activity
topic-activity-text =
    The page follows the law: letters a to g, one section each. Read the text, and click it to change it. What you write is saved when you leave the field.

    The right margin shows what each section lacks. F8 goes to the next of these, and Alt+A to Alt+G go to a section. At the bottom is what the policy also tells, for example whether the data must be given.
topic-activity-example = Under letter b of “Customers and orders”, Eksempel Rengøring ApS has “Cleaning at the agreed address” with the legal basis “Contract”.
topic-parties = Processors and recipients
topic-parties-text =
    Here is everyone outside the company who gets data from you. Add each of them once; then choose them under letter d in the activities where they get something.

    For a processor, also enter the agreement: who signed it and when, what it contains and where it is kept. The program tells you when there is no agreement, when it does not contain everything, and when it expires.
topic-parties-example = Rutepilot Eksempel ApS runs the order system and is a processor with an agreement. Eksempelbanken receives payments, decides for itself and needs none.
topic-systems = Systems and security
topic-systems-text =
    Systems are everything the data are kept in: programs, computers, phones, paper, filing cabinets and backups. Measures are what protects them. Risk assessments tell what could happen to the people the data are about.

    Begin with the systems. Then the program can count whether a measure really covers all of them. At the bottom are the staff who have access, and when their confidentiality statements and other documents were seen.
topic-systems-example = At Eksempel Rengøring ApS, “Antivirus on all IT systems” covered everything but the mobile phones. They were listed as missing until they had been checked too.
topic-deletion = Deletion
topic-deletion-text =
    Here are the retention periods: what they run from, how long they are at most, and how long a law requires the data to be kept. A period is written once and chosen for the data it applies to.

    The program works out what may be deleted today and what must be gone, and tells you if a period is shorter than the law allows. At the bottom are the data that have no period. The program deletes nothing in your systems; you do that yourselves.
topic-deletion-example = “Vouchers”: 5 years and 3 months after the end of the financial year. So the law’s five years have passed before anything is deleted.
topic-documents = Documents
topic-documents-text =
    On the left is what can be printed: the record, the policies and the overviews of processors and of measures. Below it is what has been issued. In the middle you see the pages exactly as they will be printed. Choose another language and the fixed texts change; your own texts are not translated.

    If a draft lacks something, its first page says so. The list on the right leads to the fields that need filling in.
topic-documents-example = The accountant asks for the record. Choose “Record, Article 30”, press “Save PDF” and send the file.
topic-history = History
topic-history-text =
    Here you see what was written, when and by whom, the newest first. Open a line to see what was there before and what took its place. You can search, and choose place, person and days.

    The history cannot be changed. If something in the record is wrong, correct it there; the correction becomes a new line. The name is the one you wrote yourself in Settings, so it shows who sat at the program and no more.

    You can also see the whole record as it was recorded on a day, or compare two days. As long as you look back nothing can be changed, and errors and deadlines are worked out on that day by the program’s rules of today. What was erased under the rules does not come back.
topic-history-example = “Pernille Prøvesen changed retention period “Vouchers””: from 5½ years after the invoice date to 5 years and 3 months after the end of the financial year.
topic-settings = Settings
topic-settings-text =
    At the top is what concerns you: your name, appearance and text size. Then come the languages, the file and its backups, and what the whole record shares: the company, people, contact points, rights, the supervisory authority, the financial year and the control plan. At the bottom are the rules the program knows.

    The language on screen is your own choice. The language on paper applies to everything except the policies, which each have their own. You can choose another each time you print. Which law applies follows from the country, not from the language.
topic-settings-example = Karen Prøve at Eksempel Rengøring ApS reads English on screen, while the record is printed in Danish.

## The law

topic-activity-what = What is a processing activity?
topic-activity-what-text =
    An activity is everything you do with personal data to reach one particular goal: collecting, using, keeping, passing on and deleting them. The law requires a record of these activities.

    Do not divide by programs or departments, but by purpose. If you do two things for the same reason with the same data, that is one activity. Personal data are anything about a person who can be found, including a telephone number or a photograph.
topic-activity-what-example = Agreeing on, doing and following up cleaning for customers is one activity, “Customers and orders”. Paying wages is another.
topic-controller = Controller or processor?
topic-controller-text =
    The controller decides why and how the data are used. It is the company, not a person. The person people turn to is the data protection contact.

    A processor works on behalf of another and on its instructions. You may be one yourselves when you handle data for a customer. Choose the role in each activity, and keep the two sorts apart. A processor that decides the purpose itself is the controller for that.
topic-controller-example = Eksempel Rengøring ApS is controller for its customers and staff. Lønkontoret Prøve A/S runs the payroll as agreed and is a processor.
topic-letters = Letters a to g
topic-letters-text =
    Article 30 names seven things the record must state about each activity: a, who you are; b, what the purpose is; c, whom the data are about and which they are; d, who gets them; e, whether they leave the EU and EEA; f, when they are deleted; g, how they are protected.

    The first four must always be there; letter e where it applies, and f and g where possible. The program also asks for the legal basis. Article 30 does not require it, but the policy needs it.
topic-letters-example = Letter c of “Applicants”: applicants, with name, contact details, application and CV.
topic-legal-basis = Legal basis
topic-legal-basis-text =
    A legal basis is what gives you the right to use the data. The law names six, and every purpose has at least one. A company mostly relies on three: a contract with the person, a duty in a law, or a legitimate interest.

    Consent is a basis only where the person is free to say no and can withdraw it at any time. If you rely on a law, write which. A task in the public interest is rarely something for a private company.
topic-legal-basis-example = “Cleaning at the agreed address”: contract. “Keeping accounts”: legal obligation, section 12 of the Danish Bookkeeping Act.
topic-legitimate-interest = Legitimate interest
topic-legitimate-interest-text =
    You may use data where it is necessary for something you have good reason for, and the person’s interests do not override it. If the person is a child, the bar is especially high.

    Ask yourselves three questions. What do you want to achieve? Could it be done with less data, or none? Would the person expect it, and what might it cost them? Write the interest in one sentence, and the day you weighed it. The interest is also given in the policy.
topic-legitimate-interest-example = “Being able to answer a complaint”. The customer expects it, and the data are the ones the order holds. Weighed on 4 May.
topic-special-categories = Special categories and confidential data
topic-special-categories-text =
    Special categories include data about health, belief, ethnic origin and trade union membership. They may not be used unless one of the exceptions in Article 9(2) fits, for example explicit consent or a duty you have as an employer.

    A national identification number is not a special category, but it is confidential, and national law has rules of its own for it. Criminal convictions and offences are a class by themselves. Choose how sensitive each data item is under letter c.
topic-special-categories-example = A sick note at Eksempel Rengøring ApS is health data and belongs to the special categories. Name and working hours are ordinary.
topic-recipient-or-processor = Recipient or processor?
topic-recipient-or-processor-text =
    A recipient is anyone who gets data from you. Some recipients are processors: they work for you and on your instructions. Others decide for themselves what they do with the data and answer for it themselves.

    Two things depend on it. A processor must have an agreement; the others need none. And you entrust data to a processor, but disclose them to the others, which takes a legal basis.
topic-recipient-or-processor-example = Whoever runs the order system is a processor. The postal service, which only gets an address to deliver a letter, is not, and neither is the bank.
topic-agreement = The processing agreement
topic-agreement-text =
    The agreement is in writing, electronic form included, and tells what the processor does, for how long, why, with which data and about whom.

    The processor also promises eight things, letters a to h: a, to follow only your instructions; b, that its people keep confidentiality; c, to protect the data; d, to use other processors only where you have authorised it; e, to help with requests; f, to help with security and breaches; g, to delete or return the data at the end; h, to let you check that these promises are kept. Tick what the agreement contains.
topic-agreement-example = The agreement with Rutepilot Eksempel ApS said nothing of deletion and audits. Letters g and h stood as missing until an addendum had been signed.
topic-transfer = Transfer out of the EU and EEA
topic-transfer-text =
    Data are transferred when they are sent to a country outside the EU and EEA or can be seen from there, even if only by the supplier’s support staff. The country is named. No is an answer too; an empty field is not.

    The transfer must have a ground: that the European Commission has found the country safe enough, standard contractual clauses, or one of the exceptions the law names. For the United States, the first applies only to certified companies. Ask the supplier, and write when you checked.
topic-transfer-example = “All systems are run in Denmark and Ireland according to the processing agreements”, checked on 12 November. The answer is no.
topic-retention = Retention periods: minimum and latest
topic-retention-text =
    A period has two limits. “Kept at least by law” is what a law requires; you may not delete before that. “Deleted at the latest after” is your own promise: that is how long you need the data, and no longer. The period runs from something definite, for example an invoice or the end of an employment.

    The Danish Bookkeeping Act counts five years from the end of the financial year the material concerns, not from the invoice date. So “5½ years after the invoice” may be too short. Think of archives and backups too.
topic-retention-example = An invoice from January 2026 is kept up to and including 31 December 2031 where the financial year is the calendar year. 5½ years after the invoice is July 2031, which is too early.
topic-measures = Measures and coverage
topic-measures-text =
    A measure is what you do to look after the data. It may be technical, organisational or physical. The law requires that it fits the risk, and that you verify whether it works.

    Choose what it is meant to cover: all systems, all processors, everyone who works with personal data, or the whole company. The program then counts, and names those not covered yet. There is a difference between believing it and having seen it.
topic-measures-example = “Daily backup; restoring is tested every half year”, last verified on 3 June by Thomas Testrup.
topic-risk = Risk assessment
topic-risk-text =
    Assess what could happen to the people the data are about, not to the company. Take one system or one activity at a time.

    Consider whether data could be lost, altered, end up with the wrong people or become unavailable. Choose how likely that is, and how bad it would be for the person. Then write whether it is good enough, or what more is needed. Do it again when something important changes.
topic-risk-example = Mobile phones: a lost phone could show when a customer is away. That is likely and serious until the phones have a screen lock.
topic-policy = Privacy policy
topic-policy-text =
    A policy tells the people you hold data about what you do with them and what rights they have. The law requires that they be told. It does not require a director’s signature; the signature is your own way of adopting it.

    Make one for each audience. Its sections draw their content from the record, so that changes follow, and you can add your own words in front. A statement such as “We do not profile” is checked against the record, and the program tells you when the two disagree.
topic-policy-example = “Privacy policy for customers” at Eksempel Rengøring ApS is for customers. The staff have their own.

## The program

topic-print-issue = Print or issue?
topic-print-issue-text =
    “Save PDF” and “Print” make a draft. It has no number and changes nothing; make as many as you like.

    Choose “Issue” when the edition is to be final. The document gets a number, version and date, and the pages are kept in the record exactly as they are. That cannot be undone, only replaced by a new edition. The code at the foot of the pages is the document’s fingerprint: change a single figure and the code changes. Print what was issued, have it signed and put it in the binder.
topic-print-issue-example = The draft went back and forth between Pernille Prøvesen and the director. When they agreed, it was issued and signed.
topic-empty = When a field is empty
topic-empty-text =
    “None” is an answer: you have looked, and there is none. “Not known” is an answer too: you have looked, but do not know yet. “Not filled in” means that nobody has considered it. “Not given” is shown where no answer is needed.

    Only the first is finished. The other two are counted among what is missing, where the law asks. Go into the field to choose, and write in it to answer in words.
topic-empty-example = Data protection officer: “None”, because Eksempel Rengøring ApS is not required to have one. Empty would look as if someone had forgotten.
topic-marks = What the signs mean
topic-marks-text =
    A tick: in order. A filled octagon with a cross: an error, something is wrong or contradicts something else. A triangle: something is missing or due. A dashed circle with a question mark: not clarified. A dash: a remark you may leave as it is.

    The signs have colours too, but the shape says the same, and the word is beside it or is read aloud. The number in the main menu is how much needs attention in that place.
topic-marks-example = An octagon under letter f of “Customers and orders” leads to the retention period that is too short.
topic-undo = Undo and history
topic-undo-text =
    Everything is saved as you write; there is no Save button. Ctrl+Z takes back the last change, and the button at the top says which. You can go back several steps, even if the program has been closed in between. Ctrl+Y goes forward again.

    While you write in a field, Ctrl+Z takes back letters; only once the field is saved does it take back the whole change. What you undid is also in the history. An issued document cannot be undone.

    If you want something back that was changed or removed long ago, unfold the change in the history and choose “Bring back this version”. You first see what will be different.
topic-undo-example = “Undo: retention period”. Press it, and the period is as it was.
topic-backups = The file and its backups
topic-backups-text =
    The record is one file, kept where you chose to put it. Settings shows the place. Nothing leaves the PC, and the program does not use the internet.

    If something has changed, the program makes a backup by itself the next time the file is opened, once a day at most. The backup is verified, and its date is shown at the foot of the window. Choose a backup in Settings to restore it as a new file. The backups are on the same PC, so put one somewhere else too, for example on a USB stick. “Verify the file” in Settings checks that the record and its history are whole.

    The program deletes its own old backups. Each is kept for 14 days, the first of a week for 8 weeks and the first of a month for 12 months. A backup from before an update is kept for 12 months too. The newest always stays. The program never deletes backups you make yourselves, and touches no other files. Settings says beside each backup how long it is kept.
topic-backups-example = Every half year Eksempel Rengøring ApS puts a backup on a USB stick that is kept in the filing cabinet.
topic-keys = Keyboard
topic-keys-text = Everything can be done without a mouse. Tab goes to the next thing and Shift+Tab to the one before. Enter and Space press buttons, and the arrow keys choose in lists. Here are the shortcuts.
