### Requests from data subjects, breaches and the files of a case: what the fields are called, and what the help says.
### As in fields.ftl.

## Subject request

subject-request-position = Place
subject-request-number = Number
subject-request-number-help = The year and a serial number, for example “2026-1”. A number is used only once, also when its case has been erased.
subject-request-received-on = Received on
subject-request-received-on-help = Write the day the request reached the company, whoever took it. The month is counted from then.
subject-request-channel = How it came
subject-request-channel-help = Choose how you got it. A request needs no particular form; a telephone call is one too.
subject-request-requester = Who asks
subject-request-requester-help = Write the name of the person who asks, for example “Pelle Prøvesen”. Write no more than you need in order to answer.
subject-request-reply-to = Answer goes to
subject-request-reply-to-help = Write the address the answer is to be sent to. If the request was sent electronically, the answer is sent electronically too where possible, unless the person wishes otherwise.
subject-request-rights = Rights
subject-request-rights-help = Tick what is asked for. Nobody needs to know the words of the law: “What do you have about me?” is a request for access.
subject-request-asks = What is asked for
subject-request-asks-help = Write briefly what the person wants, for example “A copy of all orders since 2024”.
subject-request-identity = Identity
subject-request-identity-help = Choose whether it is certain who is asking. Only where there is reasonable doubt may you ask for more, and for no more than necessary.
subject-request-identity-asked-on = More asked for on
subject-request-identity-asked-on-help = Write the day you asked for more in order to be sure who it is. Ask without undue delay; only then does the clock stop while you wait for the answer.
subject-request-identity-proven-on = Identity confirmed on
subject-request-identity-proven-on-help = Write the day it became certain who it is. The program counts the month from then, following the European Data Protection Board’s Guidelines 01/2022; the law itself does not say so.
subject-request-responsible = Responsible
subject-request-responsible-help = Choose who sees to it that the request is answered in time.
subject-request-processors-asked-on = Processors asked on
subject-request-processors-asked-on-help = Write the day you asked the processors for their part, for example to find or erase the data. If none of them holds any, choose “None”.
subject-request-extended-on = Extension announced on
subject-request-extended-on-help = Write the day the person was told that the answer will take longer. If the request is complex, or there are many, you have two months more if that is done within the first month.
subject-request-extension-reason = Why it takes longer
subject-request-extension-reason-help = Write the reason the person was given, for example “The data are in five systems and on paper”. Only the number or complexity of the requests can be a reason.
subject-request-decision = Decision
subject-request-decision-help = Choose what you decided. If you hold no data about the person, the person must be told that too.
subject-request-exceptions = Exceptions
subject-request-exceptions-help = Tick what allows you to do less than is asked, for example a legal obligation where bookkeeping law requires invoices to be kept.
subject-request-reasons = Reasons for the refusal
subject-request-reasons-help = Write the reasons as the person was given them, for example “The invoices are kept because bookkeeping law requires it”. A refusal in part needs reasons too.
subject-request-complaint-told = Told how to complain
subject-request-complaint-told-help = Answer yes if the refusal says that one can complain to the supervisory authority and go to court.
subject-request-answered-on = Answered on
subject-request-answered-on-help = Write the day the answer was sent.
subject-request-recipients-told-on = Recipients told on
subject-request-recipients-told-on-help = Write the day you told those who had received the data of the rectification, erasure or restriction. If there are none, choose “None”.
subject-request-kept-at = Kept at
subject-request-kept-at-help = Write where the letters are, for example “Folder Requests on the office drive”.
subject-request-kept-until = Kept until
subject-request-kept-until-help = Write the last day you need the case. The law sets no fixed limit; after that you erase the case here. Its number is not used again.

## Breach

breach-position = Place
breach-number = Number
breach-number-help = The year and a serial number, for example “2026-1”. A number is used only once, also when its case has been erased.
breach-title = The breach in a few words
breach-title-help = Write what happened, without people’s names, for example “Payslips sent to the wrong recipient”.
breach-nature = Nature of the breach
breach-nature-help = Tick everything that fits. Confidentiality: someone saw what they should not. Integrity: something was altered. Availability: something was lost or could not be reached.
breach-what-happened = What happened
breach-what-happened-help = Write the course of events, for example “An e-mail with 12 payslips was sent to a customer”. Write it also when the breach need not be notified.
breach-cause = Cause
breach-cause-help = Write how it could happen, for example “The e-mail program suggested the wrong address”.
breach-began-on = Began on
breach-began-on-help = Write the first day of the breach. An approximate day will do.
breach-ended-on = Ended on
breach-ended-on-help = Write the day the breach was stopped. If it is still going on, leave the field empty.
breach-aware-at = Became aware of the breach
breach-aware-at-help = Write the day and time when you were reasonably certain that a breach had occurred. The 72 hours run from then, weekends and holidays included.
breach-aware-by = Discovered by
breach-aware-by-help = Choose who was first aware of the breach.
breach-processor = Happened at the processor
breach-processor-help = Choose the processor if the breach happened there, for example at your IT supplier.
breach-processor-told-at = The processor told you
breach-processor-told-at-help = Write the day and time when the processor told you. It must do so without undue delay.
breach-for-others = Data processed for others
breach-for-others-help = Answer yes if you process the data for another controller. Then it is for that controller to notify the breach, and you must tell it.
breach-controller-told-at = Told the controller
breach-controller-told-at-help = Write the day and time when you told the controller. It must be done without undue delay.
breach-data = Data affected
breach-data-help = Tick every sort of data the breach touches.
breach-subjects = People affected
breach-subjects-help = Write the groups, not names, for example “Employees and former employees”.
breach-subjects-count = Number of people, approximately
breach-subjects-count-help = Write a round number, for example 12. If you do not know yet, choose “Not known”; you can say it later.
breach-records-count = Number of records, approximately
breach-records-count-help = Write how many entries, files or papers there are, for example 12 for 12 payslips.
breach-consequences = Likely consequences
breach-consequences-help = Write what the breach may mean for the people, for example “Others may misuse their national identification number”.
breach-measures-taken = What was done
breach-measures-taken-help = Write what you did to stop the breach and limit the harm, for example “The recipient has confirmed that the e-mail is deleted”.
breach-measures-planned = What is to be done
breach-measures-planned-help = Write what you are going to do, for example “Payslips are sent by secure digital mail only, from 1 December”.
breach-risk = Risk to the people
breach-risk-help = Choose how great the risk is to the people, not to the company. Only a breach that is unlikely to result in any risk need not be notified; where the risk is high, the people must be told too.
breach-risk-reason = Reason for the risk
breach-risk-reason-help = Write what you gave weight to, for example “The computer was encrypted, and nobody else has the code”.
breach-notified-at = Notified
breach-notified-at-help = Write the day and time of the first notification to the supervisory authority. You can notify now and give the rest of the information later.
breach-reference = The authority’s reference
breach-reference-help = Write the number the case has at the supervisory authority. It stands on the receipt or in the reply.
breach-not-notified-reason = Why the breach was not notified
breach-not-notified-reason-help = Write why the breach is unlikely to be a risk to anyone, for example “The e-mail went to a colleague who deleted it unread”. The supervisory authority may ask to see it.
breach-late-reason = Why the breach was notified late
breach-late-reason-help = Write why more than 72 hours passed, for example “The person who saw the breach did not know whom to tell”. The reason must stand in the notification.
breach-contact = Contact person
breach-contact-help = Choose whom the supervisory authority can ask for more. If you have a data protection officer, choose that person.
breach-subjects-told-on = People told on
breach-subjects-told-on-help = Write the day the people were told. Where the risk is high, it must be done without undue delay.
breach-subjects-told = What they were told
breach-subjects-told-help = Write how the people were told and what it said. It must say in clear words what happened, what it may mean, what you have done about it and whom to ask.
breach-not-told = Why the people were not told
breach-not-told-help = Choose the reason when the risk is high and the people are not told one by one. The law names only these three.
breach-lessons = What you learnt
breach-lessons-help = Write what you will do differently, for example “The e-mail program no longer suggests addresses”.
breach-closed-on = Closed on
breach-closed-on-help = Write the day there was nothing more to do about the breach.
breach-responsible = Responsible
breach-responsible-help = Choose who sees to it that the breach is stopped, assessed and written down.
breach-kept-at = Kept at
breach-kept-at-help = Write where the notification, receipt and letters are, for example “Folder Breaches on the office drive”.
breach-kept-until = Kept until
breach-kept-until-help = Write the last day you need the case. The law sets no fixed limit, but the supervisory authority must be able to see how you dealt with each breach.

## Breach phase

breach-phase-breach = Breach
breach-phase-position = Place
breach-phase-sent-at = Sent
breach-phase-sent-at-help = Write the day and time when you gave the supervisory authority more information about the breach.
breach-phase-told = Content
breach-phase-told-help = Write what you said this time, for example “The number of people affected has been established as 12”.

## Case area

case-area-request = Request
case-area-breach = Breach
case-area-position = Place
case-area-activity = Processing activity
case-area-activity-help = Choose the activity the case is about: where to search for the person’s data, or what a breach has hit.
case-area-system = System
case-area-system-help = Choose the system the case is about, for example the order system.

## Enclosure

enclosure-agreement = Data processing agreement
enclosure-supervision = Supervision
enclosure-erasure-run = Deletion
enclosure-agenda-line = Point on the agenda
enclosure-request = Request
enclosure-breach = Breach
enclosure-staff-evidence = Evidence
enclosure-position = Place
enclosure-attachment = File
enclosure-added-on = Added on
