### What kinds of record, and their fields, are called; and what the help says of each field a person edits.
### Kinds in lower case as in running text ("Undo: retention period"), labels in sentence case. In the help, "you" is
### the person at the screen or the company. The article a field answers is shown by the program.

kind-organisation = controller
kind-person = person
kind-person-role = role
kind-contact-point = contact point
kind-supervisory-authority = supervisory authority
kind-right-procedure = right
kind-financial-year = financial year
kind-party = supplier or other recipient
kind-agreement = data processing agreement
kind-system = system
kind-measure = measure
kind-coverage = coverage
kind-staff-evidence = evidence
kind-retention-rule = retention period
kind-activity = processing activity
kind-activity-system = system of an activity
kind-activity-measure = measure of an activity
kind-purpose = purpose
kind-legal-basis = legal basis
kind-subject-category = category of data subjects
kind-data-item = data item
kind-data-item-subject = data subjects of a data item
kind-recipient = recipient
kind-transfer = third-country transfer
kind-risk-assessment = risk assessment
kind-policy = privacy policy
kind-policy-audience = audience
kind-policy-activity = activity of a policy
kind-policy-section = section
kind-statement = statement
kind-control-plan = review plan
kind-review = review
kind-attachment = file
kind-document = document

## Organisation

organisation-name = Company name
organisation-name-help = Write the full name as it appears in the business register, for example “Eksempel Rengøring ApS”. The controller is the company, not a person.
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
right-procedure-handling = Handling
right-procedure-handling-help = Choose who deals with the request: a member of staff, the person on a page, or a system.
right-procedure-contact-point = Contact point
right-procedure-contact-point-help = Choose whom people contact to use the right.
right-procedure-fee = Fee
right-procedure-fee-help = As a rule it is free of charge; choose “None”. Only a manifestly unfounded or excessive request may cost something.
right-procedure-exception = Exception
right-procedure-exception-help = Write when the right does not apply, for example “Invoices are not erased while bookkeeping law requires them to be kept”.

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

## Agreement

agreement-party = Processor
agreement-position = Place
agreement-form = Form
agreement-form-help = Choose whose template the agreement follows. The first page usually says so.
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
measure-implemented = In place
measure-implemented-help = Answer yes only when it works in daily life. A plan is a no.
measure-claim = Meant to cover
measure-claim-help = Choose how much you promise to cover. The program counts and names what is missing.
measure-proof = Shown by
measure-proof-help = Choose what in the record shows that the promise holds, for example the agreements with processors.
measure-purpose = Purpose
measure-purpose-help = Write what it is for, for example “To be able to carry on after a breakdown”.
measure-verified-every = Time between verifications
measure-verified-every-help = Write how long passes at most before you test it again, for example 6 months.
measure-verified-on = Last verified
measure-verified-on-help = Write the day someone last saw that it works.
measure-verified-by = Verified by
measure-verified-by-help = Choose who checked.
measure-evidence = Evidence
measure-evidence-help = Write what shows it, for example “Restore log in the IT folder”.

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

## Retention rule

retention-rule-position = Place
retention-rule-name = Name
retention-rule-name-help = Write what the period applies to, for example “Invoices and payment”.
retention-rule-trigger = The period counts from
retention-rule-trigger-help = Choose what the period is counted from. For accounting records it is the end of the financial year, not the invoice date.
retention-rule-latest = Deleted at the latest after
retention-rule-latest-help = Your own promise: write how long passes at most, for example 2 years. Accounting records that the law requires for 5 years can, for example, be deleted at the latest after 5 years and 3 months.
retention-rule-criterion = What else decides the deletion
retention-rule-criterion-help = The law calls it a criterion. Write it in a whole sentence, for example “Deleted when the invoice is paid and the time for complaints is over”. Where a period is given, it can be left empty.
retention-rule-minimum = Kept at least by law
retention-rule-minimum-help = The 5 years of bookkeeping go here. Write how long a law requires; if no law does, choose “None”.
retention-rule-minimum-law = Law that requires it
retention-rule-minimum-law-help = Choose the law. Bookkeeping law applies to accounting records only, not to all data about a customer.
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
activity-owner = Responsible
activity-owner-help = Choose who knows whether it is still right.
activity-since = In use since
activity-since-help = Write the day the processing began. An approximate day will do.
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
activity-automated-decisions = Automated decisions
activity-automated-decisions-help = Answer yes if a system alone decides something important for a person, for example refuses credit.
activity-impact-assessment = Impact assessment
activity-impact-assessment-help = It is required when the risk to people is high, for example with much sensitive data or systematic monitoring.
activity-impact-assessed-on = Considered on
activity-impact-assessed-on-help = Write the day you decided whether an impact assessment is required.
activity-internal-note = Internal note
activity-internal-note-help = Write what you want to remember yourself. It is never printed.

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

## Legal basis

legal-basis-purpose = Purpose
legal-basis-position = Place
legal-basis-ground = Legal basis
legal-basis-ground-help = Choose what gives you the right. Most often it is the contract, a law or a legitimate interest; consent fits only where the person is free to say no.
legal-basis-law = Law
legal-basis-law-help = Write the law that obliges you, for example “section 12 of the Danish Bookkeeping Act”.
legal-basis-interest = Legitimate interest
legal-basis-interest-help = Write what you want to achieve, for example “to be able to answer a complaint”. It is given in the policy too.
legal-basis-weighed-on = Interests weighed on
legal-basis-weighed-on-help = Applies to a legitimate interest only. Write the day you judged whether your reason outweighs the disadvantage to the person.
legal-basis-note = Note
legal-basis-note-help = Write what else belongs to it, for example “The contract may be oral”.

## Subject category

subject-category-activity = Processing activity
subject-category-position = Place
subject-category-name = Data subjects
subject-category-name-help = Write the group, not names, for example “Private customers”. Think also of people who are not customers themselves but live at the address.
subject-category-approximate-number = Number, approximately
subject-category-approximate-number-help = Write a round number, for example 250.
subject-category-children = Children
subject-category-children-help = Answer yes if there may be children under 18 in the group.
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
data-item-source = Source
data-item-source-help = Choose where you have it from. If not from the person, the policy names the source.
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
recipient-wording = Word in the policy
recipient-wording-help = The policy says that you entrust data to a processor and disclose them to others. Choose the first for a processor and the second for one who decides for itself, such as a bank.
recipient-internal-only = For internal use only
recipient-internal-only-help = Answer yes if the recipient is not to be named in what you publish. It is still in the record.
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

## Policy

policy-position = Place
policy-title = Title
policy-title-help = Write the title so that readers see whether the policy is for them, for example “Privacy policy for customers”.
policy-subtitle = Subtitle
policy-subtitle-help = Write a line about whom it is for, for example “How we process your data when you are our customer”.
policy-language = Language
policy-language-help = Choose the language the policy is written in.
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
policy-signatory-role-help = Write what is to appear under the signature, for example “Managing director”.
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

## Policy section

policy-section-policy = Privacy policy
policy-section-position = Place
policy-section-content = Content
policy-section-content-help = Choose what the section draws from the record. If you correct the record, the policy follows.
policy-section-heading = Heading
policy-section-heading-help = Write a heading only if it is not the usual one.
policy-section-text = Own words
policy-section-text-help = Write what comes before the part drawn from the record.

## Statement

statement-section = Section
statement-position = Place
statement-claim = Promise
statement-claim-help = Choose what the statement promises. The program then tells you when the record says otherwise.
statement-text = Wording
statement-text-help = Write the statement as it appears in the policy, for example “We do no direct marketing”.

## Control plan

control-plan-interval = Time between reviews
control-plan-interval-help = Write how long passes between two reviews, for example 6 months.
control-plan-responsible = Responsible
control-plan-responsible-help = Choose who sees to it that the review is carried out.
control-plan-acts = Content
control-plan-acts-help = Tick what you promise: to review, to correct, or both.
control-plan-covers = Covers
control-plan-covers-help = Tick what the review looks at.
control-plan-next-on = Next review
control-plan-next-on-help = Write the day by which the next review must be done.

## Review

review-plan = Review plan
review-period = Period
review-period-help = Write the year and the half-year, for example “2026-H2” for the second half of 2026.
review-done-on = Done on
review-done-on-help = Write the day the review was finished.
review-done-by = Done by
review-done-by-help = Choose who did it.
review-conclusion = Conclusion
review-conclusion-help = Write what you found and what was done about it.

## Attachment

attachment-name = File name
attachment-media-type = File type
attachment-size = Size
attachment-sha256 = Checksum

## Document

document-number = Number
document-subject = Type of document
document-policy = Privacy policy
document-title = Title
document-version = Version
document-language = Language
document-issued-on = Issued on
document-issued-by = Issued by
document-fingerprint = Fingerprint
document-trail-head = Checksum of the history
document-snapshot = What was printed
document-pdf = PDF file
