### Requests from data subjects and breaches: the list, the pages, the clock, erasing, and files kept with records.

rail-cases = Cases
cases-intro = Requests from the people whose data you hold, and personal data breaches. Open ones come first, the nearest deadline at the top.
cases-open = Open cases
cases-open-none = No case is open.
cases-closed = Closed cases
cases-closed-note = erased once they need not be kept any longer
cases-one = Case
cases-what = What it is about
cases-due = Deadline
cases-kept = Kept until
cases-empty = Two kinds of case belong here: when people want to see, correct or delete what you hold about them, and when data have fallen into the wrong hands, been lost or been altered. A request is normally answered within one month, and a breach that may be a risk to anyone must be notified without undue delay and, where possible, within 72 hours.
cases-empty-begin = If you have received a request or found a breach, write it down here at once. The time is already running.
case-subject-request = Request
case-breach = Breach
case-number = { $kind } { $number }
cases-new-request = New request
cases-new-breach = New breach
cases-due-none = No deadline
cases-paused = The clock has stopped
cases-no-received = Date of receipt missing
cases-no-aware = Time of discovery missing
cases-answered = Answered { $date }
cases-withdrawn = Withdrawn
cases-notified = Notified { $date }
cases-to-close = To be closed
cases-closed-on = Closed { $date }
cases-near-at = { $near } at { $time }
case-complete = The program has found nothing missing in the case.
cases-rights-none = Right not chosen

new-request-heading = New request
new-request-text = The month is counted from the day you received it. If you do not know yet, leave the field empty. The time runs all the same, but the program can only count the deadline once the field is filled in.
new-request-add = Create request
new-breach-heading = New breach
new-breach-text = The 72 hours are counted from the moment you were reasonably certain that a breach had occurred. The time is already running; the program shows the deadline once the day and time are filled in.
new-breach-add = Create breach

instant-day = Date
instant-time = Time
instant-now = Now
field-not-time = Write the time as 09:10.
field-instant-half = Write both the date and the time.
field-instant-skipped = There is no such time: the clocks went forward that night.
clock-time = { $hours }:{ $minutes }
clock-when = { $date } at { $time }

cases-weekday-1 = Monday
cases-weekday-2 = Tuesday
cases-weekday-3 = Wednesday
cases-weekday-4 = Thursday
cases-weekday-5 = Friday
cases-weekday-6 = Saturday
cases-weekday-7 = Sunday
cases-day = { $weekday } { $date }
cases-until = { $day } at { $time }

## The time of a request

request-time = Deadline
request-time-unknown = Write when the request was received. Then the deadline is counted.
request-time-paused = The clock has been stopped since you asked for more information on { $date }. The month is counted from the day it is certain who is asking.
request-time-left = { $days ->
    [0] Today is the last day, { $day }.
    [one] 1 day left, until the end of { $day }.
   *[other] { $days } days left, until the end of { $day }.
}
request-time-past = { $days ->
    [one] The deadline passed yesterday, { $day }.
   *[other] The deadline passed { $days } days ago, { $day }.
}
request-time-answered = Answered on { $date }, before the deadline on { $day }.
request-time-answered-late = Answered on { $date }, after the deadline on { $day }.
request-time-answered-plain = Answered on { $date }.
request-time-withdrawn = The request was withdrawn. There is no deadline.
request-time-counted = Counted from { $from }: { $months } on is { $counted }.
request-time-months = { $n ->
    [one] one month
   *[other] { $n } months
}
request-time-moved = { $day } is not a working day ({ $why }), so the deadline moves to { $ends }.
request-time-moved-more = { $days } are not working days ({ $why }), so the deadline moves to { $ends }.
request-time-proven = The month is counted from the day it became certain who is asking. This is how the European Data Protection Board reads the rule; the article itself does not say so.
request-extend-until = If the request is complex, or there are many, you can extend the time to three months in all, until the end of { $ends }. Tell the person so, and why, by { $day } at the latest.
request-extend-holds = The extension was announced in time. The deadline is now { $ends }.
request-extend-late = The extension was announced after { $day } and does not hold. The deadline is still { $ends }.
request-part-received = Received
request-part-identity = Who is asking
request-part-search = Where to search
request-part-extension = Extension
request-part-decision = Decision
request-part-answer = Answer
request-draft = Read the draft answer
request-draft-help = The draft is written from the register: what you use the data for, who receives them, and how long they are kept.
case-part-kept = Keeping
case-areas-activities = Activities
case-areas-systems = Systems
case-areas-none-activities = There are no activities in the register yet.
case-areas-none-systems = There are no systems in the register yet.
case-issued = Issued in this case
case-issued-one = { $number } { $title }, { $date }
case-remove = Remove the case
case-title = Name of the case

## A breach

breach-clock = Notification
breach-clock-unknown = Write when you became aware of the breach to see how much time is left. The time is already running.
breach-clock-hours = { $hours ->
    [one] 1 hour left, until { $until }
   *[other] { $hours } hours left, until { $until }
}
breach-clock-minutes = { $minutes ->
    [one] 1 minute left, until { $until }
   *[other] { $minutes } minutes left, until { $until }
}
breach-clock-past-hours = { $hours ->
    [one] The 72 hours ended 1 hour ago, { $until }
   *[other] The 72 hours ended { $hours } hours ago, { $until }
}
breach-clock-past-minutes = { $minutes ->
    [0] The 72 hours have just ended, { $until }
    [one] The 72 hours ended 1 minute ago, { $until }
   *[other] The 72 hours ended { $minutes } minutes ago, { $until }
}
breach-clock-notified = Notified { $at }, before the 72 hours ended { $until }.
breach-clock-notified-late = { $hours ->
    [0] Notified { $at }, less than an hour after the 72 hours ended. Write why.
    [one] Notified { $at }, 1 hour after the 72 hours ended. Write why.
   *[other] Notified { $at }, { $hours } hours after the 72 hours ended. Write why.
}
breach-clock-unlikely = The breach is unlikely to be a risk to anyone and need not be notified. The reason must be written here.
breach-clock-how = 72 hours as they pass, weekends and holidays included, counted from { $aware }. The law asks for notification without undue delay and, where possible, within the 72 hours; if it comes later, it must say why.
breach-clock-began = Counted from { $aware }.
breach-part-happened = What happened
breach-part-hit = What the breach affects
breach-part-consequences = Consequences and what you have done
breach-part-risk = Risk
breach-part-authority = Notification to the supervisory authority
breach-part-subjects = Telling the people affected
breach-part-others = Processors and other controllers
breach-part-after = What you have learnt
breach-draft = Read the content of the notification
breach-draft-help = What the law asks for in a notification, gathered from the case. The notification itself is sent the way the supervisory authority has laid down.
breach-always = Every breach is written down, also those that need not be notified.

## Erasing a case

case-erase = Erase the case for good…
case-erase-help = The case, its files, the documents issued in it and all that the history knows of it are erased from the register for good. It cannot be undone.
case-erase-heading = Erase { $case } for good?
case-erase-text = It cannot be undone, and what you did before can no longer be undone afterwards either.
case-erase-goes = This goes:
case-erase-goes-case = The case with everything in it, and what the history has kept of it
case-erase-goes-files = { $n ->
    [one] 1 file: { $names }
   *[other] { $n } files: { $names }
}
case-erase-goes-documents = { $n ->
    [one] 1 issued document: { $names }
   *[other] { $n } issued documents: { $names }
}
case-erase-stays = The history only says that a case of this kind was erased, when and by whom. Its number is not used again.
case-erase-early = The case was to be kept until { $date }.
case-erase-backups = { $n ->
    [one] 1 backup still holds the case:
   *[other] { $n } backups still hold the case:
}
case-erase-copy = The one from { $taken }: the program deletes it itself after { $until }.
case-erase-copy-asked = The one from { $taken }: you made it yourselves, and it stays until you delete it.
case-erase-no-backups = None of the backups the program can see from this PC holds the case.
case-erase-elsewhere = Copies on other PCs, memory sticks and paper are not known to the program.
case-erase-logs = { $n ->
    [one] The issued document { $numbers } tells of the whole register and is not changed. Check whether it names the person.
   *[other] The issued documents { $numbers } tell of the whole register and are not changed. Check whether they name the person.
}
case-erase-now = Erase for good
case-erased = { $case } is erased.
erased-own = { $n ->
    [one] 1 backup still holds it; the program deletes it itself after { $until }.
   *[other] { $n } backups still hold it; the program deletes them itself, the last one after { $until }.
}
erased-asked = { $n ->
    [one] The backup from { $dates } you made yourselves; it stays until you delete it.
   *[other] The backups from { $dates } you made yourselves; they stay until you delete them.
}

## Files kept with a record

enclosures = Files
enclosures-none = No files yet.
enclose = Attach a file
enclose-title = Choose the file to keep in the register
enclose-filter = Documents and pictures
enclosed = “{ $name }” is attached.
enclosure-open = Open
enclosure-open-named = Open { $name }
enclosure-save = Save as…
enclosure-save-named = Save as… { $name }
enclosure-save-title = Save a copy of the file
enclosure-saved = The copy is saved: { $path }
enclosure-remove-named = Remove { $name }
enclosure-remove-heading = Remove “{ $name }”?
enclosure-remove-text = If you remove the file, Undo brings it back and the history keeps it. If you erase it for good, it is gone from the register at once and cannot be brought back; what you did before can no longer be undone afterwards either.
enclosure-remove = Remove
enclosure-erase = Erase for good
enclosure-removed = “{ $name }” is removed.
enclosure-erased = “{ $name }” is erased.
enclosure-size-kb = { $n } kB
enclosure-size-mb = { $n } MB
decimal-mark = .

failure-issued-for = A document was issued in this case ({ $document }), so it cannot simply be removed. When it need not be kept any longer, erase it for good at the foot of the case’s page.
failure-enclosure-empty = { $path } is empty and was not attached. Choose another file.
failure-enclosure-too-large = { $path } is too large and was not attached. A file may be at most { $limit } MB. Keep it elsewhere, and write where.
failure-enclosure-no-file = { $path } is not a file and was not attached. Choose a file.
failure-enclosure-no-pdf = “{ $name }” is not a PDF and cannot be opened from here. Save a copy and open that.

## Help

topic-cases = Cases
topic-cases-text =
    Here you write down the requests you receive from the people whose data you hold, and the breaches that happen. The program counts the deadline, says how it was counted, and what the case lacks. Each case is given a number that is never used again.

    Write no more about the person than you need, and write how long the case is to be kept. When that day has passed, erase the case for good at the foot of its page. The program names the backups that still hold it and says when it deletes them itself. Those you made yourselves are yours to delete.
topic-cases-example = “Request 2026-1”: received on 25 November 2026. One month on is Christmas Day, so the deadline is Monday 28 December 2026.
topic-request = A request from a data subject
topic-request-text =
    The people whose data you hold can ask to see them, have them corrected or erased, and object, among other things. Answer without undue delay and at the latest one month after you received the request. Where the requests are many or complex you may extend the deadline by two months, if you tell the person so, and why, within the first month.

    Where you reasonably doubt who is asking, you may ask for more information. If you refuse, wholly or in part, write why, and that the person may complain to the supervisory authority and go to court.
topic-request-example = A customer rings and wants everything deleted. Eksempel Rengøring ApS deletes the customer from the order system but keeps the invoices, because the Bookkeeping Act requires it, and says so in the answer.
