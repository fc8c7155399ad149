### What keeps the register true: sub-processors, supervision, deletion and the regular control. What the fields are
### called, and what the help says. As in fields.ftl.

## Sub-processor

sub-processor-agreement = Data processing agreement
sub-processor-position = Place
sub-processor-name = Name
sub-processor-name-help = Write the name of the subcontractor the processor uses for your data, for example “Prøve Hosting A/S”.
sub-processor-country = Country
sub-processor-country-help = Write the country’s name and choose it in the list. If it is outside the EU and EEA, add a transfer too.
sub-processor-service = Task
sub-processor-service-help = Write what it does, for example “Operation of servers”.
sub-processor-since = From
sub-processor-since-help = Write the first day it is used.
sub-processor-until = Until
sub-processor-until-help = Write the last day. Leave it empty for as long as it is used.

## Sub-processor notice

sub-processor-notice-agreement = Data processing agreement
sub-processor-notice-position = Place
sub-processor-notice-announces = What it announces
sub-processor-notice-announces-help = Choose whether the processor is going to use a new sub-processor, change something about one or stop using one.
sub-processor-notice-name = Sub-processor
sub-processor-notice-name-help = Write the name as it stands in the notice, for example “Prøve Hosting A/S”.
sub-processor-notice-country = Country
sub-processor-notice-country-help = Write the country’s name and choose it in the list. If it is outside the EU and EEA, add a transfer too.
sub-processor-notice-received-on = Received on
sub-processor-notice-received-on-help = Write the day the notice came. The agreement’s time limit for objecting is counted from then.
sub-processor-notice-effective-on = Takes effect on
sub-processor-notice-effective-on-help = Write the day the change takes effect, as the notice says.
sub-processor-notice-answer = Answer
sub-processor-notice-answer-help = Choose whether you have looked into the change and accept it, or have objected. If you let the time limit pass, you cannot show that you considered it.
sub-processor-notice-answered-on = Answered on
sub-processor-notice-answered-on-help = Write the day you objected or decided not to.
sub-processor-notice-reason = Reason
sub-processor-notice-reason-help = Write what you gave weight to, for example “The servers are in Denmark, and the terms are the same”.

## Supervision. The four questions, the points and the six ways are the Danish authority's model.

supervision-party = Processor
supervision-position = Place
supervision-people = A. Number of people
supervision-people-help = Choose how many people the processor holds data about. It is question A in the Danish authority’s model.
supervision-special = B. Special categories
supervision-special-help = Answer yes if there are special categories of data among them, for example on health or trade union. It is question B in the model.
supervision-confidential = C. Other data that need protection
supervision-confidential-help = Answer yes if there are other data that need particularly good protection, for example national identification numbers. It is question C in the model.
supervision-special-kind = D. Special kind of processing
supervision-special-kind-help = Answer yes if the processor does something out of the ordinary with the data, for example monitors or profiles people. It is question D in the model; hold your answer against the guide.
supervision-points = Points
supervision-points-help = Write the sum by the Danish authority’s guide, from 1 to 10. Count the points for questions B, C and D in the guide, for the program does not know them.
supervision-concept = Supervision concept
supervision-concept-help = Choose how you supervise, from 1 to 6 in the Danish authority’s model. The more points, the more it takes.
supervision-due-on = To be done by
supervision-due-on-help = Write the day by which the supervision must be done.
supervision-done-on = Done on
supervision-done-on-help = Write the day you finished. If it is only planned, leave the field empty.
supervision-done-by = Done by
supervision-done-by-help = Choose who was in charge of it.
supervision-what = What was seen
supervision-what-help = Write what you did and saw, for example “Read the audit report for 2025; it has no reservations”.
supervision-conclusion = Conclusion
supervision-conclusion-help = Choose what the supervision showed. A serious fault means that you must follow it up and supervise again.
supervision-remarks = Remarks
supervision-remarks-help = Write what was wrong and what is being done about it, for example “Access is closed too late; new routine from 1 March”.
supervision-next-on = Next supervision
supervision-next-on-help = Write the day by which you supervise again. The law sets no fixed limit; the greater the risk, the more often.
supervision-kept-at = Kept at
supervision-kept-at-help = Write where the evidence is, for example “Folder Supervision on the office drive”.

## Erasure run

erasure-run-rule = Retention period
erasure-run-position = Place
erasure-run-done-on = Deleted on
erasure-run-done-on-help = Write the day you deleted the data.
erasure-run-through-on = Covers up to
erasure-run-through-on-help = Write the last day of what was deleted, for example 31 December 2020 for vouchers from the financial year 2020.
erasure-run-done-by = Deleted by
erasure-run-done-by-help = Choose who was in charge of it.
erasure-run-system = System
erasure-run-system-help = Choose a system only if you deleted in one place. Otherwise it means every place.
erasure-run-amount = Number, approximately
erasure-run-amount-help = Write how many people or entries you deleted, for example 140.
erasure-run-method = Method
erasure-run-method-help = Write how you deleted, for example “Deleted in the order system, paper shredded”.
erasure-run-exceptions = Held back
erasure-run-exceptions-help = Write what you did not delete, and why, for example “Two orders with an open complaint”. If there is nothing, choose “None”.
erasure-run-copies-gone-on = Last copy gone on
erasure-run-copies-gone-on-help = Write the day the last backup with the data is overwritten.
erasure-run-kept-at = Evidence
erasure-run-kept-at-help = Write where one can see that it was deleted, for example “Log in the folder Deletion”. Do not write whose data were deleted.

## Restoration

restoration-system = System
restoration-position = Place
restoration-restored-on = Restored on
restoration-restored-on-help = Write the day the system was restored from a backup, or the restoring was tested.
restoration-copy-of = Backup from
restoration-copy-of-help = Write the day the backup was made.
restoration-test-only = Test only
restoration-test-only-help = Answer yes if you only tested whether the backup can be read, and nothing of it came into use.
restoration-deleted-again-on = Deleted again on
restoration-deleted-again-on-help = Write the day you deleted again what had been deleted since the backup was made. If there is nothing, choose “None”.
restoration-result = Result
restoration-result-help = Write how it went, for example “Everything was back after two hours”.

## Agenda line, agenda fact. What the program itself writes when a control begins is told, not asked for.

agenda-line-review = Control
agenda-line-position = Place
agenda-line-part = Part
agenda-line-part-help = The part of the agenda the point stands in.
agenda-line-point = Point on the checklist
agenda-line-point-help = The number of the point on the checklist, for example A1. What the record itself brought up has none.
agenda-line-asks = Question
agenda-line-asks-help = What is to be answered.
agenda-line-subject-kind = Kind
agenda-line-subject-kind-help = What the point is about, for example a processing activity or a processor.
agenda-line-subject = About
agenda-line-subject-help = The part of the record the point is about.
agenda-line-subject-name = Name
agenda-line-subject-name-help = What it was called when the control began.
agenda-line-answer = Answer
agenda-line-answer-help = Choose what you found. If something must be put right or looked into, choose “Action” and write who does it and when.
agenda-line-remark = Remark for the minutes
agenda-line-remark-help = Write what the minutes are to say about the point, for example “All agreements gone through; one lacks a signature”.
agenda-line-evidence = Evidence
agenda-line-evidence-help = Write what shows it and where it is, for example “Log of restores in the folder IT”.
agenda-line-answered-on = Answered on
agenda-line-answered-on-help = Write the day you went through the point.
agenda-line-answered-by = Answered by
agenda-line-answered-by-help = Choose who answered.
agenda-fact-line = Point on the agenda
agenda-fact-position = Place
agenda-fact-code = Code
agenda-fact-code-help = The program’s own mark for what is told.
agenda-fact-subject-kind = Kind
agenda-fact-subject-kind-help = What is told about, for example a processing activity or a processor.
agenda-fact-subject = About
agenda-fact-subject-help = The part of the record that is told about.
agenda-fact-subject-name = Name
agenda-fact-subject-name-help = What it was called when the control began.
agenda-fact-field = Field
agenda-fact-field-help = The field that has changed since the last control.
agenda-fact-before = At the last control
agenda-fact-before-help = What the field said at the last control.
agenda-fact-after = Now
agenda-fact-after-help = What the field said when this control began.
agenda-fact-count = Number
agenda-fact-count-help = How many it is about.
agenda-fact-total = Out of
agenda-fact-total-help = How many there are in all.
agenda-fact-day = Date
agenda-fact-day-help = The day it happened or is to happen.
agenda-fact-by = Changed by
agenda-fact-by-help = The name in the history of the person who made the change.

## Action

action-review = Control
action-line = Point on the agenda
action-line-help = Choose the point the action comes from.
action-position = Place
action-what = What is to be done
action-what-help = Write what is to be done, for example “Get the agreement with Mønster Ordre A/S signed”.
action-owner = Responsible
action-owner-help = Choose who does it.
action-due-on = Deadline
action-due-on-help = Write the day by which it must be done.
action-done-on = Done on
action-done-on-help = Write the day it was done.
action-result = Result
action-result-help = Write what came of it, for example “The signed agreement has arrived”.

## Check point

check-point-plan = Control plan
check-point-position = Place
check-point-point = Point on the checklist
check-point-point-help = The point on the program’s checklist that is changed or left out, for example A1. Points of your own have none.
check-point-part = Part
check-point-part-help = Choose the part of the agenda the point belongs to.
check-point-asks = Question
check-point-asks-help = Write what is to be answered, for example “Are all keys to the archive in place?”
check-point-left-out = Left out
check-point-left-out-help = Answer yes if the point does not concern you. Then it does not come on the agenda.
check-point-since = Applies from
check-point-since-help = Write the day from which the addition, the change or the omission applies.

## Law file

law-file-position = Place
law-file-name = File name
law-file-name-help = The name of the file with rules that was read.
law-file-as-of = Up to date as of
law-file-as-of-help = The day the rules in the file were up to date.
law-file-taken-on = Taken into use on
law-file-taken-on-help = The day the file was read here.
law-file-text = Content
law-file-text-help = The rules, time limits and lists the program holds the record against.
