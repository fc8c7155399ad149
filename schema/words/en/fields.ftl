### What kinds of record, and their fields, are called; and what the help says of each field a person edits.
### Kinds in lower case as in running text ("Undo: retention period"), labels in sentence case. In the help, "you" is
### the person at the screen or the company. The article a field answers is shown by the program.

kind-organisation = controller
kind-person = person
kind-person-role = role
kind-contact-point = contact point
kind-supervisory-authority = supervisory authority
kind-right-procedure = right
kind-breach-procedure = handling of breaches
kind-financial-year = financial year
kind-party = supplier or other recipient
kind-agreement = data processing agreement
kind-sub-processor = sub-processor
kind-sub-processor-notice = notice of a sub-processor
kind-supervision = supervision
kind-system = system
kind-restoration = restoration
kind-measure = measure
kind-coverage = coverage
kind-staff-evidence = evidence
kind-retention-rule = retention period
kind-erasure-run = deletion
kind-activity = processing activity
kind-activity-system = system of an activity
kind-activity-measure = measure of an activity
kind-purpose = purpose
kind-legal-basis = legal basis
kind-compatibility-test = test of a new purpose
kind-controller-served = other controller
kind-consent = consent
kind-cookie-category = group of cookies
kind-subject-category = category of data subjects
kind-data-item = data item
kind-data-item-subject = data subjects of a data item
kind-recipient = recipient
kind-transfer = third-country transfer
kind-risk-assessment = risk assessment
kind-policy = privacy policy
kind-policy-audience = audience
kind-policy-activity = activity of a policy
kind-policy-pointer = reference to another policy
kind-term = definition
kind-policy-section = section
kind-reference = link
kind-statement = statement
kind-statement-link = evidence for or against a statement
kind-control-plan = control plan
kind-check-point = point on the checklist
kind-review = control
kind-agenda-line = point on the agenda
kind-agenda-fact = fact for a point on the agenda
kind-action = action
kind-subject-request = request
kind-breach = personal data breach
kind-breach-phase = later information on a breach
kind-case-area = activity or system of a case
kind-law-file = file with rules
kind-attachment = file
kind-enclosure = enclosed file
kind-document = document

## Organisation

organisation-name = Company name
organisation-name-help = Write the full name as it appears in the business register, for example “Eksempel Rengøring ApS”. The controller is the company, not a person.
organisation-legal-form = Legal form
organisation-legal-form-help = Write the form as it appears in the business register, for example “ApS”, “AS” or “sole trader”.
organisation-country = Country
organisation-country-help = This country’s law applies to the record, whatever language you write it in.
organisation-registration-number = Registration number
organisation-registration-number-help = Write the eight digits of the CVR number (Denmark) or the nine of the organisation number (Norway).
organisation-street = Address
organisation-street-help = Write street and number, for example “Prøvevej 1”.
organisation-postcode = Postcode
organisation-postcode-help = Write the postcode, for example “9999”.
organisation-town = Town
organisation-town-help = Write the town as it appears in the postal address.
organisation-phone = Telephone
organisation-phone-help = Write the number people ring to reach the company.
organisation-email = E-mail
organisation-email-help = Write the address people use to reach the company by e-mail.
organisation-website = Website
organisation-website-help = Write the website’s address, or choose “None”.
organisation-representative = Representative in the EU
organisation-representative-help = Only a company outside the EU and EEA needs a representative. If you are in Denmark or Norway, choose “None”.
organisation-joint-controllers = Joint controllers
organisation-joint-controllers-help = A joint controller is another company that decides together with you what the data are used for and how. If you decide alone, choose “None”; otherwise add them as recipients with that role.
organisation-data-protection-officer = Data protection officer
organisation-data-protection-officer-help = If you have none, choose “None”. If you have one, give the person the role “Data protection officer”.
organisation-no-officer-reason = Why no data protection officer
organisation-no-officer-reason-help = Write briefly why, for example “Not required: processing sensitive data is not one of our core activities”.
organisation-record-begun-on = Record begun
organisation-record-begun-on-help = Write the day the record was begun, even if that was in another program or on paper.
organisation-record-revised-on = Record last revised
organisation-record-revised-on-help = Write the day you last went through the whole record. It stands on the record’s first page.
organisation-text-language = Language of your own texts
organisation-text-language-help = Choose the language you write in. The program never translates your own texts.
organisation-report-language = Language on paper
organisation-report-language-help = Choose the language that headings and fixed words are printed in when you choose no other.

## Person

person-position = Place
person-name = Name
person-name-help = Write first name and surname, for example “Pernille Prøvesen”.
person-job-title = Job title
person-job-title-help = Write the title as it appears under a signature, for example “Managing director”.
person-phone = Telephone
person-phone-help = Write the number the person answers at work.
person-email = E-mail
person-email-help = Write the person’s address at work.
person-handles-personal-data = Works with personal data
person-handles-personal-data-help = Answer yes if the work requires access to personal data. A confidentiality statement and an instruction are then needed.
person-left-on = Left on
person-left-on-help = Write the last day in the company once the person has left.

## Person role

person-role-person = Person
person-role-role = Role
person-role-role-help = The controller is the company; the data protection contact is the person to ask. One person may have several roles.
person-role-from = From
person-role-from-help = Write the first day in the role.
person-role-until = Until
person-role-until-help = Write the last day in the role. Leave it empty as long as the person has it.

## Contact point

contact-point-position = Place
contact-point-purpose = For
contact-point-purpose-help = Choose what people turn here for. Questions and requests may have different addresses.
contact-point-person = Contact person
contact-point-person-help = Choose who answers. Telephone and e-mail then come from the person where the fields below are empty.
contact-point-phone = Telephone
contact-point-phone-help = Write a number only if it is not the person’s.
contact-point-email = E-mail
contact-point-email-help = Write an address only if it is not the person’s, for example a shared mailbox.
contact-point-website = Page or form
contact-point-website-help = Write the address if people can turn to a web page.

## Supervisory authority

supervisory-authority-position = Place
supervisory-authority-name = Name
supervisory-authority-name-help = Write the authority’s name. Both the Danish and the Norwegian one are called Datatilsynet; the country tells them apart.
supervisory-authority-country = Country
supervisory-authority-country-help = Choose the country the authority belongs to.
supervisory-authority-competence = When to go to this authority
supervisory-authority-competence-help = Write something only where there are several authorities to choose from, for example “If you live in Norway”.
supervisory-authority-address = Address
supervisory-authority-address-help = Write street, postcode and town. The address stands in the policy, so that people can complain by post too.
supervisory-authority-website = Website
supervisory-authority-website-help = Write the address of the authority’s website.
supervisory-authority-complaint-page = Complaints page
supervisory-authority-complaint-page-help = Write the address of the page where people complain. It is given in the policy.
supervisory-authority-phone = Telephone
supervisory-authority-phone-help = Write the authority’s telephone number.
supervisory-authority-email = E-mail
supervisory-authority-email-help = Write the authority’s e-mail address.

## Right procedure

right-procedure-position = Place
right-procedure-right = Right
right-procedure-right-help = Choose the right in question. Access, rectification, erasure, restriction and complaint are always named.
right-procedure-wording = The right in your own words
right-procedure-wording-help = Write it so that a customer understands, for example “You can have wrong data about you corrected”.
right-procedure-audience = Whom it applies to
right-procedure-audience-help = Write something only if the words do not apply to everybody, for example “Private customers”.
right-procedure-handling = Handling
right-procedure-handling-help = Choose who deals with the request: a member of staff, the person on a page, or a system.
right-procedure-channel = How to ask
right-procedure-channel-help = Write what people do, for example “Write to us or ring”. You may prefer one way, but may not refuse the others.
right-procedure-response = What people get
right-procedure-response-help = Write what people get, and how, for example “A copy of the data by e-mail”.
right-procedure-page = Self-service page
right-procedure-page-help = Write the address of the page where people can do it themselves, for example “eksempelrengøring.example/my-data”. If you have none, choose “None”.
right-procedure-system = System behind the page
right-procedure-system-help = Choose the system the self-service page belongs to.
right-procedure-contact-point = Contact point
right-procedure-contact-point-help = Choose whom people contact to use the right.
right-procedure-fee = Fee
right-procedure-fee-help = As a rule it is free of charge; choose “None”. Only a manifestly unfounded or excessive request may cost something.
right-procedure-condition = Condition
right-procedure-condition-help = Write what it takes for the right to apply, for example “The data are wrong”.
right-procedure-exception = Exception
right-procedure-exception-help = Write when the right does not apply, for example “Invoices are not erased while bookkeeping law requires them to be kept”.

## Breach procedure

breach-procedure-position = Place
breach-procedure-scope = Which breaches
breach-procedure-scope-help = Write something only if the procedure is not for all breaches. A breach is not just a hacker attack; a lost telephone or an e-mail to the wrong person is one too.
breach-procedure-authority-notice = Notice to the supervisory authority
breach-procedure-authority-notice-help = Write how you report a breach, for example “Pernille Prøvesen reports it on the authority’s website”. The only exception is a breach that is unlikely to be a risk to anyone.
breach-procedure-deadline-hours = Time limit for reporting, in hours
breach-procedure-deadline-hours-help = Write how many hours pass at most from the time you learn of the breach until it is reported. The law gives 72 at most.
breach-procedure-subjects-notice = Telling the people affected
breach-procedure-subjects-notice-help = Write when they are told, for example “When their national identification number has got out”. The law requires it when the risk to them is high.
breach-procedure-channels = How they are told
breach-procedure-channels-help = Write how you tell them, for example “By e-mail, otherwise by telephone”.
breach-procedure-intake = When others discover a breach
breach-procedure-intake-help = Write how a customer or supplier tells you, for example “Ring the office at once”.
breach-procedure-contact-point = Contact point
breach-procedure-contact-point-help = Choose whom people contact about a breach.
breach-procedure-responsible = Responsible
breach-procedure-responsible-help = Choose who sees to it that the breach is stopped, reported and written down.

## Financial year

financial-year-starts = First day
financial-year-starts-help = Write the first day of the financial year, for example 1 January. The other years follow by themselves; an unusually long or short one is entered separately.
financial-year-ends = Last day
financial-year-ends-help = Write the last day of the financial year, for example 31 December. The five years of bookkeeping law are counted from here.

## Party

party-position = Place
party-name = Name
party-name-help = Write the full name of the company or authority, for example “Mønster Ordre A/S”.
party-registration-number = Registration number
party-registration-number-help = Write its number in the business register of the country it belongs to.
party-country = Country
party-country-help = Write the country’s name and choose it in the list. If it is outside the EU and EEA, add a transfer too.
party-contact = Contact person
party-contact-help = Write whom you talk to there about personal data.
party-phone = Telephone
party-phone-help = Write the contact person’s number.
party-email = E-mail
party-email-help = Write the contact person’s address.
party-guarantees = How it complies with the law
party-guarantees-help = Write what it has said or shown you about that, for example “Mønster Ordre A/S has sent an audit report”.
party-guaranteed-on = Received on
party-guaranteed-on-help = Write the day you received the answer or report.
party-supervised-every = Time between supervisions
party-supervised-every-help = Write how long passes at most between two supervisions of the processor, for example 12 months. The law sets no fixed limit.

## Agreement

agreement-party = Processor
agreement-position = Place
agreement-form = Form
agreement-form-help = Choose whose template the agreement follows. The first page usually says so.
agreement-accepted-online = Accepted online
agreement-accepted-online-help = Answer yes if the agreement is the supplier’s own terms, which you accepted online without a signature. Write the day you accepted them under “Signed by the controller”.
agreement-signed-by-controller-on = Signed by the controller
agreement-signed-by-controller-on-help = Write the day you signed.
agreement-signed-by-processor-on = Signed by the processor
agreement-signed-by-processor-on-help = Write the day the processor signed.
agreement-valid-from = Valid from
agreement-valid-from-help = Write the first day the agreement is valid.
agreement-valid-until = Valid until
agreement-valid-until-help = Write the last day the agreement is valid. Leave it empty if it runs until notice is given.
agreement-clauses = The processor’s duties
agreement-clauses-help = Tick what the agreement says. The law requires all eight points.
agreement-frame = Frame of the agreement
agreement-frame-help = Subject matter is what the agreement is about; duration is how long it applies; nature is what the processor does with the data. Tick what the agreement or its annexes describe. The law requires all seven parts.
agreement-authorisation = Authorisation of sub-processors
agreement-authorisation-help = Choose whether you approve each one, or have agreed to them in advance and may object to new ones.
agreement-objection-window = Notice of new sub-processors
agreement-objection-window-help = Write how many days in advance you are told, so that you can object in time, for example 30.
agreement-breach-notice-hours = Notice of a breach, in hours
agreement-breach-notice-hours-help = Write how many hours the processor has to tell you of a breach, for example 24. You yourselves have 72 hours to report it.
agreement-at-end = At the end
agreement-at-end-help = Choose what the processor does with the data when the agreement ends. Copies are deleted either way.
agreement-kept-at = Kept at
agreement-kept-at-help = Write where the signed agreement is, for example “Binder, the office”.
agreement-requested-on = Asked for on
agreement-requested-on-help = Write the day you asked the processor for an agreement.
agreement-received-on = Received on
agreement-received-on-help = Write the day you got the text of the agreement.
agreement-version = Version
agreement-version-help = Write the version as it stands in the agreement, for example “2.1” or “May 2026”.
agreement-annexes = Annexes
agreement-annexes-help = Tick the annexes that are filled in. The Danish authority’s standard agreement has four.
agreement-ended-on = Ended on
agreement-ended-on-help = Write the day the agreement ended, for example because you changed supplier.
agreement-settled = The data after the end
agreement-settled-help = Choose what the processor actually did with the data after the agreement ended.
agreement-settled-on = Deleted or returned on
agreement-settled-on-help = Write the day the data had been deleted or returned. Ask to have it in writing.

## System

system-position = Place
system-name = Name
system-name-help = Write what you call it, for example “The order system” or “The filing cabinet”. Telephones, paper and backups belong here too.
system-form = Form
system-form-help = Choose what it is: a program, a device, paper or something else that holds data.
system-purpose = Used for
system-purpose-help = Write what you use it for, for example “Orders and routes”.
system-supplier = Supplier
system-supplier-help = Choose who supplies or runs it. If the supplier can see the data, it is normally a processor.
system-location = Location
system-location-help = Write where it is, for example “The office” or “The supplier’s data centre in Denmark”.
system-holds-personal-data = Holds personal data
system-holds-personal-data-help = Answer yes if it holds so much as one name or one address. It then counts when a measure covers all systems.
system-documented-on = Description up to date as of
system-documented-on-help = Write the day you last checked that the description is right.
system-internal-note = Internal note
system-internal-note-help = Write what you want to remember yourself. It is never printed.

## Measure

measure-position = Place
measure-name = Measure
measure-name-help = Write what you do, for example “Antivirus on all IT systems”.
measure-nature = Nature
measure-nature-help = Programs and equipment are technical, rules and people organisational, locks and premises physical.
measure-clauses = Contributes to
measure-clauses-help = Tick what the measure helps with. A tested backup, for example, helps to restore in time.
measure-by-design = By design or by default
measure-by-design-help = Answer yes if the protection is built in from the start or is on by default (Article 25).
measure-implemented = In place
measure-implemented-help = Answer yes only when it works in daily life. A plan is a no.
measure-claim = Meant to cover
measure-claim-help = Choose how much you promise to cover. The program counts and names what is missing.
measure-scope = Reservation
measure-scope-help = Write what makes the promise smaller, for example “Where possible”. If nothing does, choose “None”.
measure-carried-out-by = Carried out by
measure-carried-out-by-help = Choose the supplier if you do not do it yourselves, for example whoever makes your backup.
measure-proof = Shown by
measure-proof-help = Choose what in the record shows that the promise holds, for example the agreements with processors.
measure-purpose = Purpose
measure-purpose-help = Write what it is for, for example “To be able to carry on after a breakdown”.
measure-renewed-every = Time between renewals
measure-renewed-every-help = Write how long passes at most before each member of staff signs again or is instructed again, for example 12 months.
measure-verified-every = Time between verifications
measure-verified-every-help = Write how long passes at most before you test it again, for example 6 months.
measure-verified-on = Last verified
measure-verified-on-help = Write the day someone last saw that it works.
measure-verified-by = Verified by
measure-verified-by-help = Choose who checked.
measure-evidence = Evidence
measure-evidence-help = Write what shows it, for example “Restore log in the IT folder”.
measure-rating = External rating
measure-rating-help = Write the rating if others have assessed the measure, for example “A for the website’s encryption”. Otherwise choose “None”.
measure-rated-by = Given by
measure-rated-by-help = Write who gave the rating, for example “Prøvelab A/S”.
measure-rated-on = Given on
measure-rated-on-help = Write the day the rating was given. It soon goes out of date.

## Coverage

coverage-measure = Measure
coverage-system = System
coverage-system-help = Choose the system the answer is about.
coverage-party = Processor
coverage-party-help = Choose the processor the answer is about.
coverage-person = Member of staff
coverage-person-help = Choose the member of staff the answer is about.
coverage-covered = Covered
coverage-covered-help = Answer yes if you have seen that the measure is in place right here.
coverage-seen-on = Seen on
coverage-seen-on-help = Write the day you saw it.

## Staff evidence

staff-evidence-person = Member of staff
staff-evidence-what = Paper
staff-evidence-what-help = Choose what was seen. Only that it was seen is kept here, never what it says.
staff-evidence-seen-on = Seen on
staff-evidence-seen-on-help = Write the day it was seen or gone through.
staff-evidence-seen-by = Seen by
staff-evidence-seen-by-help = Choose who saw it.
staff-evidence-renew-on = To be renewed by
staff-evidence-renew-on-help = Write the day by which it must be seen or gone through again. If there is none, leave the field empty.

## Retention rule

retention-rule-position = Place
retention-rule-name = Name
retention-rule-name-help = Write what the period applies to, for example “Invoices and payment”.
retention-rule-trigger = The period counts from
retention-rule-trigger-help = Choose what the period is counted from. For accounting records it is the end of the financial year, not the invoice date.
retention-rule-trigger-wording = The event in words
retention-rule-trigger-wording-help = Write the event where it is not in the list or must be explained. Write it so that it fits after the word “after”, for example “the end of the guarantee”.
retention-rule-latest = Deleted at the latest after
retention-rule-latest-help = Your own promise: write how long passes at most, for example 2 years. Accounting records that the law requires for 5 years can, for example, be deleted at the latest after 5 years and 3 months.
retention-rule-latest-days = Deleted at the latest after (days)
retention-rule-latest-days-help = Write the period here where it is in days, for example 30 days. A period is either in months and years or in days.
retention-rule-criterion = What else decides the deletion
retention-rule-criterion-help = The law calls it a criterion. Write it in a whole sentence, for example “Deleted when the invoice is paid and the time for complaints is over”. Where a period is given, it can be left empty.
retention-rule-minimum = Kept at least by law
retention-rule-minimum-help = The 5 years of bookkeeping go here. Write how long a law requires; if no law does, choose “None”.
retention-rule-minimum-law = Law that requires it
retention-rule-minimum-law-help = Choose the law. Bookkeeping law applies to accounting records only, not to all data about a customer.
retention-rule-minimum-law-name = Name of the law
retention-rule-minimum-law-name-help = Write the name where you have chosen “Another law”, for example “The Anti-Money Laundering Act”.
retention-rule-exception = Exception
retention-rule-exception-help = Write what is kept longer, and why, for example “Data in a complaint that is not settled”.
retention-rule-end-action = When the period is over
retention-rule-end-action-help = Choose what happens. Data are anonymous only when nobody can trace them to the person.
retention-rule-archive-lag = Archive copy gone after
retention-rule-archive-lag-help = Write how many days after deletion the copy in the archive is gone too, for example 30 days.
retention-rule-backup-lag = Backup gone after
retention-rule-backup-lag-help = Write how many days after deletion the last backup is overwritten, for example 90 days.
retention-rule-deleted-again-after-restore = Deleted again after a restore
retention-rule-deleted-again-after-restore-help = Answer yes if you delete once more what was deleted, when a backup has been restored.
retention-rule-responsible = Responsible
retention-rule-responsible-help = Choose who sees to it that data are deleted.

## Activity

activity-position = Place
activity-name = Name
activity-name-help = Write what you call it in daily life, for example “Customers and orders”.
activity-role = The company’s role
activity-role-help = If you decide why and how, you are the controller. If you work on someone else’s instructions, you are the processor.
activity-status = Status
activity-status-help = An ended activity stays as long as you hold the data. An archived one is not printed.
activity-suggested = Suggestion
activity-suggested-help = The activity comes from a template. Confirm it when you have gone through it and corrected what does not fit.
activity-owner = Responsible
activity-owner-help = Choose who knows whether it is still right.
activity-since = In use since
activity-since-help = Write the day the processing began. An approximate day will do.
activity-carried-out = What you do for others
activity-carried-out-help = Only where you are the processor. Write what you do for the controllers, for example “Setting up and running webshops”.
activity-collection = How the data are collected
activity-collection-help = Write how you get them, for example “By telephone and in the order form on the website”.
activity-recipients = Recipients
activity-recipients-help = If nobody else receives the data, choose “None”. Otherwise add the recipients to the list, including suppliers that run your systems.
activity-third-country-transfer = Transfer to third countries
activity-third-country-transfer-help = Answer yes if the data are outside the EU and EEA or can be seen from there, even if only by the supplier’s support.
activity-transfer-note = Ground for the answer
activity-transfer-note-help = Write what you looked at, for example “All systems are run in the EU according to the data processing agreements”.
activity-provision = Must the data be given?
activity-provision-help = Choose whether a law or contract requires the data, or giving them is voluntary.
activity-provision-consequence = If they are not given
activity-provision-consequence-help = Write what happens then, for example “Without name and address we cannot deliver”.
activity-profiling = Profiling
activity-profiling-help = Answer yes if a system evaluates the individual, for example predicts what a customer will buy.
activity-profiling-inputs = What the profiling builds on
activity-profiling-inputs-help = Write which data people are evaluated from, for example “Earlier orders and postcode”.
activity-profiling-logic = How and why
activity-profiling-logic-help = Write how it is done and what you use it for, for example “Customers who bought carpet cleaning are offered it again after a year”.
activity-profiling-consequence = What it means to the person
activity-profiling-consequence-help = Write what it leads to, for example “Customers see different offers from their neighbours, but the same prices”.
activity-scoring = Scores or ranks
activity-scoring-help = Answer yes if each person is given a score, a mark or a rank, for example by how soon they pay.
activity-automated-decisions = Automated decisions
activity-automated-decisions-help = Answer yes if a system alone decides something important for a person, for example refuses credit.
activity-impact-assessment = Impact assessment
activity-impact-assessment-help = It is required when the risk to people is high, for example with much sensitive data or systematic monitoring.
activity-impact-assessed-on = Considered on
activity-impact-assessed-on-help = Write the day you decided whether an impact assessment is required.
activity-internal-note = Internal note
activity-internal-note-help = Write what you want to remember yourself. It is never printed.
activity-keeps-cases = Holds requests and breaches
activity-keeps-cases-help = Answer yes for the activity in which you keep requests and personal data breaches. They hold personal data themselves and belong in the record.

## Activity system, activity measure

activity-system-activity = Processing activity
activity-system-system = System
activity-measure-activity = Processing activity
activity-measure-measure = Measure

## Purpose

purpose-activity = Processing activity
purpose-position = Place
purpose-description = Purpose
purpose-description-help = Write what you use the data for, so that a customer understands. Not “administration”, but “send an invoice”.
purpose-direct-marketing = Direct marketing
purpose-direct-marketing-help = Answer yes if you approach individuals in order to sell, for example with a newsletter. They can then always say no.

## Legal basis

legal-basis-purpose = Purpose
legal-basis-position = Place
legal-basis-ground = Legal basis
legal-basis-ground-help = Choose what gives you the right. Most often it is the contract, a law or a legitimate interest; consent fits only where the person is free to say no.
legal-basis-before-contract = Before there is a contract
legal-basis-before-contract-help = Answer yes if the person has asked for something before you have a contract, for example a quotation.
legal-basis-law = Law
legal-basis-law-help = Write the law that obliges you, for example “section 12 of the Danish Bookkeeping Act”.
legal-basis-interest = Legitimate interest
legal-basis-interest-help = Write what you want to achieve, for example “to be able to answer a complaint”. It is given in the policy too.
legal-basis-necessity = Why it is necessary
legal-basis-necessity-help = For a legitimate interest only. Write why it needs exactly these data, for example “Without the order number we cannot find the job the complaint is about”.
legal-basis-balance = Why the person’s interests do not weigh more
legal-basis-balance-help = For a legitimate interest only. Write why it comes first, for example “Customers expect us to keep the order until the time for complaints is over”.
legal-basis-safeguards = What protects the person
legal-basis-safeguards-help = For a legitimate interest only. Write what you do to protect the person, for example “Only two members of staff can see it”.
legal-basis-weighed-on = Interests weighed on
legal-basis-weighed-on-help = Applies to a legitimate interest only. Write the day you judged whether your reason outweighs the disadvantage to the person.
legal-basis-special-ground = Exception for special categories
legal-basis-special-ground-help = Special categories need both a legal basis and one of these exceptions, for example explicit consent to noting an allergy. If you have none, choose “None”.
legal-basis-national-ground = Provision of national law
legal-basis-national-ground-help = Choose it where the national data protection act has a rule of its own, for example on identification numbers, criminal records or employees. Otherwise choose “None”.
legal-basis-other-law = Another law that applies too
legal-basis-other-law-help = Choose the law outside data protection that must be met too, for example marketing law for a newsletter. Otherwise choose “None”.
legal-basis-note = Note
legal-basis-note-help = Write what else belongs to it, for example “The contract may be oral”.

## Controller served

controller-served-activity = Processing activity
controller-served-position = Place
controller-served-party = Controller
controller-served-party-help = Choose the company you work for. The law requires each one to be named.
controller-served-category = Category of controllers
controller-served-category-help = Write what sort of companies they are if there are many, for example “Webshops we run”.
controller-served-service = Task
controller-served-service-help = Write what you do for it, for example “Running and backing up the webshop”.
controller-served-representative = Representative in the EU
controller-served-representative-help = Only a controller outside the EU and EEA has one. Otherwise choose “None”.
controller-served-data-protection-officer = Data protection officer
controller-served-data-protection-officer-help = Write the name and e-mail address of the controller’s officer. If it has none, choose “None”.
controller-served-agreed-on = Data processing agreement of
controller-served-agreed-on-help = Write the day you signed the data processing agreement with it.
controller-served-until = Until
controller-served-until-help = Write the last day you worked for it. A former controller stays in the record.

## Consent

consent-activity = Processing activity
consent-position = Place
consent-purpose = What people agree to
consent-purpose-help = Write one purpose, for example “To get the newsletter by e-mail”. Two purposes are two consents.
consent-place = Where it is asked for
consent-place-help = Write the place, for example “Below the order form”.
consent-wording = Wording
consent-wording-help = Write the words exactly as people see or hear them, for example “Yes, send me the newsletter from Eksempel Rengøring ApS”.
consent-information = What people are told first
consent-information-help = Write how they know what it is about, for example “The link to the policy is just above the box”.
consent-mechanism = How people say yes
consent-mechanism-help = Choose what they do. A purchase, a new account or a box already ticked is no consent.
consent-choices = Yes to one thing, no to another
consent-choices-help = Answer yes if people can choose each thing separately, for example statistics but not advertising.
consent-refusal = If people say no
consent-refusal-help = Write what happens then, for example “Everything on the page works as before”. A no must not put the person at a disadvantage.
consent-withdrawal = How it is withdrawn
consent-withdrawal-help = Write what people do, for example “The link at the bottom of every e-mail”. It must be as easy as saying yes.
consent-withdrawal-effect = What was done before the withdrawal
consent-withdrawal-effect-help = Write what a later no changes and does not change, for example “The e-mails we have sent were lawful; no more will come”.
consent-validity = Valid for
consent-validity-help = Write how long passes before you ask again, for example 12 months. If it is valid until withdrawn, choose “None”.
consent-evidence = What shows the consent
consent-evidence-help = Write what you keep in order to show that the person said yes, for example “Time, e-mail address and wording”.
consent-evidence-rule = Retention period for the evidence
consent-evidence-rule-help = Choose when the evidence of the consent is deleted.

## Cookie category

cookie-category-activity = Processing activity
cookie-category-position = Place
cookie-category-kind = For what
cookie-category-kind-help = Choose what they are for. Only the necessary ones may be set without consent.
cookie-category-name = Name on the page
cookie-category-name-help = Write what the group is called in the cookie window, for example “Preferences”.
cookie-category-purpose = What they do
cookie-category-purpose-help = Write it so that a customer understands, for example “Remember what you have put in the basket”.
cookie-category-third-party = Set by someone else
cookie-category-third-party-help = Choose whose cookies they are if they are not your own, for example a statistics firm’s.
cookie-category-consent-required = Wait for consent
cookie-category-consent-required-help = Answer yes if they are not set until the person has said yes.
cookie-category-lifetime = Lifetime
cookie-category-lifetime-help = Write how long they stay with the person at most, for example 12 months.

## Compatibility test

compatibility-test-activity = Processing activity
compatibility-test-position = Place
compatibility-test-new-purpose = New purpose
compatibility-test-new-purpose-help = Write what you also want to use the data for, for example “Statistics on which jobs are ordered”.
compatibility-test-link = Link between the purposes
compatibility-test-link-help = Write how the new purpose is connected with the first, for example “Both are about doing the jobs better”.
compatibility-test-context = How the data were collected
compatibility-test-context-help = Write in what context the person gave them, and what the person could expect, for example “The customer ordered cleaning on the website”.
compatibility-test-nature = Nature of the data
compatibility-test-nature-help = Write which data they are, for example “Postcode and service”. If they are special categories or about criminal offences, a great deal more is needed.
compatibility-test-consequences = Consequences for the people
compatibility-test-consequences-help = Write what it may mean to them, for example “Nothing, for the figures are shown only as totals”.
compatibility-test-safeguards = What protects them
compatibility-test-safeguards-help = Write what you do, for example “Names are removed before the figures are added up”. The law names encryption and pseudonymisation.
compatibility-test-compatible = Compatible with the first purpose
compatibility-test-compatible-help = Answer yes if the two purposes go together. If not, the new use needs consent or a law that allows it.
compatibility-test-told = Notice beforehand
compatibility-test-told-help = Write how people are told before you begin, for example “E-mail to all customers a month before”.
compatibility-test-tested-on = Tested on
compatibility-test-tested-on-help = Write the day you considered it.

## Subject category

subject-category-activity = Processing activity
subject-category-position = Place
subject-category-name = Data subjects
subject-category-name-help = Write the group, not names, for example “Private customers”. Think also of people who are not customers themselves but live at the address.
subject-category-approximate-number = Number, approximately
subject-category-approximate-number-help = Write a round number, for example 250.
subject-category-children = Children
subject-category-children-help = Answer yes if there may be children under 18 in the group.
subject-category-minimum-age = Minimum age
subject-category-minimum-age-help = Write the age in whole years if you have set a limit, for example 13. If there is no limit, choose “None”.
subject-category-protected-address = Protected address
subject-category-protected-address-help = Answer yes if there may be people with a protected name and address in the group. For them a breach is serious.

## Data item

data-item-activity = Processing activity
data-item-position = Place
data-item-name = Data
data-item-name-help = Write one kind of data, for example “Telephone number”. Each kind can have its own retention period.
data-item-about = The data is about
data-item-about-help = Data about a person are personal data. Data about a company are so only when the company is one person, such as a sole trader.
data-item-class = How sensitive is it?
data-item-class-help = A national identification number is confidential. Health, belief, ethnic origin and trade union are special categories. Most other data are ordinary.
data-item-mandatory = Must the person give it?
data-item-mandatory-help = Answer yes if the person must give you the data because you cannot deliver or comply with the law without it.
data-item-condition = Collected only when
data-item-condition-help = Write something only if you do not ask everybody for it, for example “The customer is a company”.
data-item-source = Source
data-item-source-help = Choose where you have it from. If not from the person, the policy names the source.
data-item-source-name = Name of the source
data-item-source-name-help = Write whom you have it from when it is not the person, for example “Prøve Kreditoplysning A/S”.
data-item-system = System
data-item-system-help = Choose the system where it arises or is kept.
data-item-accounting-record = Accounting record
data-item-accounting-record-help = Answer yes if it is part of vouchers or books that bookkeeping law requires you to keep, for example an invoice. Otherwise the law’s five years do not apply to it.
data-item-retention-rule = Retention period
data-item-retention-rule-help = Choose the period that applies to exactly these data.

## Data item subject

data-item-subject-data-item = Data
data-item-subject-subject-category = Data subjects

## Recipient

recipient-activity = Processing activity
recipient-position = Place
recipient-party = Recipient
recipient-party-help = Choose the recipient by name. A processor always has a name and an agreement.
recipient-category = Category of recipients
recipient-category-help = Write what sort of recipient it is, for example “Supplier of the order system” or “Bank”.
recipient-role = Role
recipient-role-help = A processor works for you and on your instructions. A bank, a carrier or an authority decides for itself and is not a processor.
recipient-task = Task
recipient-task-help = Write what the recipient does with the data, for example “Running the order system”.
recipient-processed-in = Processes the data in
recipient-processed-in-help = Choose a country only if it is not the recipient’s own, for example Sweden for an American supplier with a server there. If it has access from a country outside the EU and EEA, that is still a transfer.
recipient-condition = When it receives data
recipient-condition-help = Write in which cases or with what right, for example “Only when the invoice is unpaid after two reminders”. If it always receives them, leave it empty.
recipient-wording = Word in the policy
recipient-wording-help = The policy says that you entrust data to a processor and disclose them to others. Choose the first for a processor and the second for one who decides for itself, such as a bank.
recipient-internal-only = For internal use only
recipient-internal-only-help = Answer yes if the recipient is not to be named in what you publish. It is still in the record.
recipient-published-as = Named in public as
recipient-published-as-help = Write the category readers see instead of the name, for example “Supplier of IT services”.
recipient-from = From
recipient-from-help = Write the first day the recipient received data.
recipient-until = Until
recipient-until-help = Write the last day. A former recipient stays, because it did receive data.

## Transfer

transfer-activity = Processing activity
transfer-position = Place
transfer-recipient = Recipient
transfer-recipient-help = Choose who receives the data outside the EU and EEA.
transfer-destination = Third country or organisation
transfer-destination-help = Write the country’s name and choose it in the list, or write the international organisation’s name. Each country is named separately.
transfer-mechanism = Ground for the transfer
transfer-mechanism-help = Choose what makes the transfer lawful. It is given in the supplier’s agreement or in the Commission’s list of approved countries.
transfer-documentation = Documentation of safeguards
transfer-documentation-help = Write what protects the data and where it can be seen, for example “Standard contractual clauses, annex 3 to the agreement”.
transfer-copy = How to get a copy
transfer-copy-help = Write how people get a copy of the safeguards, for example “Write to us and we will send the standard contractual clauses”.
transfer-checked-on = Last checked
transfer-checked-on-help = Write the day you last checked that the ground still holds.

## Risk assessment

risk-assessment-system = System
risk-assessment-system-help = Choose the system the assessment concerns.
risk-assessment-activity = Processing activity
risk-assessment-activity-help = Choose the activity the assessment concerns, if it does not concern one system.
risk-assessment-assessed-on = Assessed on
risk-assessment-assessed-on-help = Write the day you assessed the risk.
risk-assessment-assessed-by = Assessed by
risk-assessment-assessed-by-help = Choose who was in charge of it.
risk-assessment-threats = Threats
risk-assessment-threats-help = Tick what you looked at. The law names all four.
risk-assessment-likelihood = Likelihood
risk-assessment-likelihood-help = Choose how likely it is to go wrong as things are now.
risk-assessment-consequence = Severity
risk-assessment-consequence-help = Choose how bad it is for the people, not for the company.
risk-assessment-conclusion = Conclusion
risk-assessment-conclusion-help = Write whether it is good enough and what else is needed, for example “In order once the telephones have a screen lock”.
risk-assessment-residual = Risk that remains
risk-assessment-residual-help = Write what can still go wrong, and for whom, for example “A stolen telephone may show customers’ addresses until it is erased remotely”.
risk-assessment-residual-likelihood = Likelihood that remains
risk-assessment-residual-likelihood-help = Choose how likely it still is to go wrong when the measures work.
risk-assessment-residual-consequence = Severity that remains
risk-assessment-residual-consequence-help = Choose how bad it can still be for the people when the measures work.
risk-assessment-next-on = Assessed again by
risk-assessment-next-on-help = Write the day by which you look at the risk again. Do it sooner if something changes.

## Policy

policy-position = Place
policy-title = Title
policy-title-help = Write the title so that readers see whether the policy is for them, for example “Privacy policy for customers”.
policy-subtitle = Subtitle
policy-subtitle-help = Write a line about whom it is for, for example “How we process your data when you are our customer”.
policy-language = Language
policy-language-help = Choose the language the policy is written in.
policy-country = Readers’ country
policy-country-help = Choose the country the readers live in, for example Norway for Norwegian customers.
policy-scope = Applies to
policy-scope-help = Write what the policy covers, for example “The website and the work in the office”.
policy-contents = Table of contents
policy-contents-help = Answer yes if the policy is to begin with a list of its sections. It helps in a long policy.
policy-rights-articles = Articles on the rights
policy-rights-articles-help = Write the articles the policy names, for example “15-22”. Article 15 alone is only access.
policy-prepared-by = Prepared by
policy-prepared-by-help = Choose who wrote the policy.
policy-adoption-words = Words before the date
policy-adoption-words-help = Write the words before the handwritten date, for example “Privacy policy prepared and adopted on”.
policy-adopted-on = Adopted on
policy-adopted-on-help = Write the date by the signature on the latest edition.
policy-adopted-at = Place of adoption
policy-adopted-at-help = Write the place by the signature.
policy-signatory = Signatory
policy-signatory-help = Choose who signs for the company, most often the managing director.
policy-signatory-role = Role under the line
policy-signatory-role-help = Write what is to appear under the signature, for example “Managing director”. Answer None if nobody signs; the policy then has no place for a signature.
policy-version = The policy’s own version
policy-version-help = Write something only if the policy calls its version something other than the issued document’s number, for example “3.1”.
policy-changed-on = Last changed
policy-changed-on-help = Write the day the text was last changed.
policy-change-rule = How it is changed
policy-change-rule-help = Write what you do when it changes and how readers are told, for example “Every change gets a new number, and customers get an e-mail”.
policy-publication = Publication
policy-publication-help = Choose whether readers can see the policy now. That it is adopted is not enough.
policy-channels = Where readers meet it
policy-channels-help = Tick the places where they see it. It must be there when the data are collected.
policy-published-at = Published at
policy-published-at-help = Write the exact place, for example “eksempelrengøring.example/privacy”.
policy-published-on = Published on
policy-published-on-help = Write the first day readers could see this version.
policy-internal-note = Internal note
policy-internal-note-help = Write what you want to remember yourself. It is never printed.

## Policy audience, policy activity

policy-audience-policy = Privacy policy
policy-audience-position = Place
policy-audience-name = Audience
policy-audience-name-help = Write whom the policy is for, for example “Customers”. Employees belong in a policy of their own.
policy-audience-activity = Processing activity
policy-audience-activity-help = Choose the activity that holds the group’s data.
policy-activity-policy = Privacy policy
policy-activity-activity = Processing activity

## Policy pointer

policy-pointer-policy = Privacy policy
policy-pointer-position = Place
policy-pointer-about = Whom or what it is about
policy-pointer-about-help = Write whom or which data the other policy is about, for example “Job applicants”.
policy-pointer-to = Other policy
policy-pointer-to-help = Choose it if it is written in this program.
policy-pointer-address = Found here
policy-pointer-address-help = Write where readers find it, for example “eksempelrengøring.example/jobs”.

## Term

term-policy = Privacy policy
term-position = Place
term-word = Word
term-word-help = Write the word as the policy uses it, for example “Cookie”.
term-meaning = Meaning
term-meaning-help = Write what you mean by it, so that a customer understands, for example “A small file that the page keeps in your browser”.
term-legal-term = The law’s term
term-legal-term-help = Choose the law’s term for it, for example “Data subject” where you write “customer”. The law does not have a term for everything; then choose “None”.

## Policy section

policy-section-policy = Privacy policy
policy-section-position = Place
policy-section-content = Content
policy-section-content-help = Choose what the section draws from the record. If you correct the record, the policy follows.
policy-section-activity = Processing activity
policy-section-activity-help = Choose one if the section is to draw from that one only. Otherwise it draws from all the policy’s activities.
policy-section-heading = Heading
policy-section-heading-help = Write a heading only if it is not the usual one.
policy-section-text = Own words
policy-section-text-help = Write what comes before the part drawn from the record.

## Reference

reference-section = Section
reference-position = Place
reference-text = What is found there
reference-text-help = Write what the page holds, for example “How to delete cookies”.
reference-address = Address
reference-address-help = Write the page’s address, for example “https://guidance.example/cookies”.

## Statement

statement-section = Section
statement-position = Place
statement-claim = Promise
statement-claim-help = Choose what the statement promises. The program then tells you when the record says otherwise.
statement-activity = Applies only to this activity
statement-activity-help = Choose an activity if the promise is about that one only, such as the newsletter in “We never pass on your email address”. It is then held against that activity alone, otherwise against all that the section tells of.
statement-system = Applies only to this system
statement-system-help = Choose a system if the promise is about that one only, such as the website in “We do not store messages on the website”. It is then held against what is kept there alone, otherwise against all systems.
statement-text = Wording
statement-text-help = Write the statement as it appears in the policy, for example “We do no direct marketing”.

## Statement link

statement-link-statement = Statement
statement-link-position = Place
statement-link-weighs = For or against
statement-link-weighs-help = Choose whether it confirms the statement or contradicts it.
statement-link-activity = Processing activity
statement-link-activity-help = Choose the activity that shows it.
statement-link-system = System
statement-link-system-help = Choose the system that shows it.
statement-link-measure = Measure
statement-link-measure-help = Choose the measure that shows it.
statement-link-recipient = Recipient
statement-link-recipient-help = Choose the recipient that shows it.
statement-link-data-item = Data
statement-link-data-item-help = Choose the data that show it.
statement-link-agreement = Data processing agreement
statement-link-agreement-help = Choose the agreement that shows it.
statement-link-consent = Consent
statement-link-consent-help = Choose the consent that shows it.
statement-link-reason = Reason
statement-link-reason-help = Write why, for example “The IP address is personal data, so we do register personal data”.
statement-link-seen-by = Seen by
statement-link-seen-by-help = Choose who checked.
statement-link-seen-on = Seen on
statement-link-seen-on-help = Write the day it was seen.

## Control plan

control-plan-interval = Time between controls
control-plan-interval-help = Write how long passes between two controls, for example 6 months.
control-plan-responsible = Responsible
control-plan-responsible-help = Choose who sees to it that the control is carried out.
control-plan-acts = Content
control-plan-acts-help = Tick what you promise: to control, to correct, or both.
control-plan-covers = Covers
control-plan-covers-help = Tick what the control looks at.
control-plan-next-on = Next control
control-plan-next-on-help = Write the day by which the next control must be done.

## Control

review-plan = Control plan
review-period = Period
review-period-help = Write the year and the half-year, for example “2026-H2” for the second half of 2026.
review-done-on = Done on
review-done-on-help = Write the day the control was finished.
review-done-by = Done by
review-done-by-help = Choose who did it.
review-conclusion = Conclusion
review-conclusion-help = Write what you found and what was done about it.
review-started-at = Begun
review-started-at-help = The day and time the control began. The agenda shows the record as it was then.
review-since = Changes since
review-since-help = Write the day of the control before. The agenda shows what has changed since.
review-law-as-of = Rules as of
review-law-as-of-help = The day up to which the rules the control holds the record against were up to date.
review-seen-by = Seen by
review-seen-by-help = Choose who has read the minutes, usually the managing director.
review-took-part = Place and participants
review-took-part-help = Write where the control was held and who took part, for example “The office; Pernille Prøvesen and Pelle Prøvesen”.
review-next-on = Next control
review-next-on-help = Write the day by which the next control must be done.
review-closed-at = Closed
review-closed-at-help = The day and time the control was closed. Nothing in it changes after that.

## Attachment

attachment-name = File name
attachment-media-type = File type
attachment-size = Size
attachment-sha256 = Checksum

## Document

document-number = Number
document-subject = Type of document
document-policy = Privacy policy
document-review = Control
document-request = Request
document-breach = Breach
document-title = Title
document-version = Version
document-language = Language
document-issued-on = Issued on
document-issued-by = Issued by
document-fingerprint = Fingerprint
document-trail-head = Checksum of the history
document-snapshot = What was printed
document-pdf = PDF file
