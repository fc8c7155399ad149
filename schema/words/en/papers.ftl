### The papers of the control, the cases, supervision and deletion. As in paper.ftl: full sentences, no "you" and no "we" –
### but for the answer to a person, which says both.

papers-moment = { $date } at { $time }
papers-clock = :
papers-warning = ▲ { $what }
papers-law-as-of = Law as of { $date }

## Mark

papers-mark-field = The field “{ $field }” is not filled in.
papers-mark-open = The control is not finished.
papers-mark-unanswered = Point { $number } is not answered.
papers-mark-action = Action { $number } has no owner or no deadline.
papers-mark-authority = No supervisory authority has been entered.
papers-mark-others = is carried out for another controller, who must answer.
papers-mark-purposes = the purpose is missing.
papers-mark-data = the data are missing.
papers-mark-storage = it is not stated when the data are deleted.
papers-mark-transfer = whether the data leave the EU and EEA is not clarified.
papers-mark-recipients = it is not stated who receives the data.
papers-mark-hidden = a recipient that is not to be named has no category to be told under.

## Control: agenda and minutes

papers-minutes-half = Minutes of the half-yearly control
papers-minutes-title = Minutes of the control
papers-minutes-file = minutes
papers-agenda-half = Agenda of the half-yearly control
papers-agenda-title = Agenda of the control
papers-agenda-footer = Printed { $date }
papers-agenda-file = agenda
papers-control-line = Control and maintenance of personal data
papers-half = { $half ->
    [1] First half of { $year }
   *[other] Second half of { $year }
}
papers-since = since the control of { $date }
papers-first-control = first control
papers-control-begun = Begun
papers-control-done = Done
papers-control-part = Took part
papers-control-seen = Seen by
papers-control-law = Law as of
papers-control-closed = Finished
papers-column-point = Point
papers-column-answer = Answer
papers-column-remark = Remark
papers-no-points = The control has no points.
papers-answered = Answered { $when }
papers-action = Action
papers-action-number = Action { $numbers }
papers-actions = Actions
papers-actions-none = The control led to no actions.
papers-column-action = Action
papers-column-owner = Owner
papers-column-due = Due
papers-column-done = Done
papers-earlier-actions = Actions from earlier controls
papers-earlier-done = { $count ->
    [1] The action from the previous control has been carried out
    [2] Both actions from the previous control have been carried out
    [3] All three actions from the previous control have been carried out
    [4] All four actions from the previous control have been carried out
    [5] All five actions from the previous control have been carried out
   *[other] All { $count } actions from the previous control have been carried out
}
papers-conclusion = Conclusion
papers-next-control = Next control: by { $date }.
papers-next-control-open = Next control:
papers-signs-done = Done by · date and signature
papers-signs-seen = Seen by · date and signature

## Breach: notification

papers-notification-title = Notification of a personal data breach
papers-notification-line = General Data Protection Regulation, Article 33(3)
papers-notification-file = breach-notification
papers-notification-note = The content of a notification to the supervisory authority. The notification itself is made in the way the authority has laid down. What is not yet known may be provided later without undue further delay (Article 33(4)).
papers-breach-label-controller = Controller
papers-breach-label-times = Course of events
papers-breach-label-clock = The 72 hours
papers-breach-label-a = Nature and extent
papers-breach-label-b = Contact
papers-breach-label-c = Likely consequences
papers-breach-label-d = Measures
papers-breach-label-risk = Risk
papers-breach-label-processor = Processor
papers-breach-label-subjects = Telling the people affected
papers-breach-label-phases = Provided later
papers-breach-aware = Aware of the breach: { $when }
papers-breach-until = To be notified by { $when } ({ $hours } hours later).
papers-breach-notified = Notified { $when }.
papers-breach-late = ▲ Too late.
papers-breach-unnotified = Not notified.
papers-breach-nature = Breach of:
papers-breach-subjects = People affected:
papers-breach-people = Number of people, approximately:
papers-breach-data = Data affected:
papers-breach-records = Number of records, approximately:
papers-breach-areas = Processing activities and systems:
papers-breach-no-processor = The breach did not happen at a processor.
papers-breach-untold = The people affected have not been told.

## Breach: the log

papers-breaches-title = Log of personal data breaches
papers-breaches-line = General Data Protection Regulation, Article 33(5)
papers-breaches-file = breaches
papers-breaches-intro = The log holds every recorded breach, including those not notified: what happened, what it led to and what was done about it.
papers-breaches-none = No breach has been recorded.
papers-breaches-count = { $n ->
    [1] 1 breach
   *[other] { $n } breaches
}
papers-column-breach = Breach
papers-column-aware = Aware of it
papers-column-risk = Risk
papers-column-notified = Notified
papers-not-notified = Not notified
papers-breach-label-facts = Facts
papers-breach-label-effects = Effects
papers-breach-label-remedy = Remedial action
papers-breach-label-authority = Notification
papers-breach-label-lessons = Lessons learnt
papers-breach-label-case = The case

## Requests: the log

papers-requests-title = Log of requests
papers-requests-line = General Data Protection Regulation, Article 12(3)
papers-requests-file = requests
papers-requests-none = No request has been recorded.
papers-requests-note = The names are in the cases and not here. The deadline is one month from receipt, unless it was extended or stood still while the sender’s identity was being confirmed; where it falls on a Saturday, a Sunday or a public holiday, it is the next working day.
papers-requests-count = { $n ->
    [1] 1 request
   *[other] { $n } requests
}
papers-column-received = Received
papers-column-asked = Request for
papers-column-deadline = Deadline
papers-column-decision = Decision
papers-column-answered = Answered
papers-request-open = Not decided yet
papers-request-paused = The clock has stopped until it is certain whom the request comes from

## The answer to a request for access. Here the company is "we" and the reader "you".

papers-access-title = Answer to your request for access
papers-access-line = General Data Protection Regulation, Article 15
papers-access-file = access-answer
papers-access-received = Received { $date }
papers-access-case = case { $number }
papers-access-thanks = You have asked us for access to the data we process about you.
papers-access-asks = We have understood your request like this: { $what }
papers-access-granted = Here is our answer. For each processing activity it says what we use the data for, which data they are, where they come from, who receives them and when we delete them.
papers-access-partly = We cannot give you everything you have asked for.
papers-access-refused = We cannot give you what you have asked for.
papers-access-no-data = We process no data about you other than those we received in order to answer you.
papers-access-withdrawn = You have withdrawn your request, so we take no further action on it.
papers-access-reasons = The reason is: { $why }
papers-access-purposes = Purposes
papers-access-data = Data, sources and deletion
papers-access-recipients = Who receives the data
papers-access-transfers = Countries outside the EU and EEA
papers-access-automation = Profiling and automated decisions
papers-access-copy = Copy of the data
papers-access-copy-enclosed = A copy of the data we process about you is enclosed:
papers-access-rights = Your rights
papers-access-right-rectification = You can ask us to correct what is wrong.
papers-access-right-erasure = You can ask us to erase data we no longer have a right to process.
papers-access-right-restriction = In some cases you can ask us to do no more than store the data.
papers-access-right-objection = You can object to processing that is based on our legitimate interests, and always to our using your data for direct marketing.
papers-access-complaint = If you are not satisfied
papers-access-complain = You can complain to { $authority }. You can also go to court
papers-access-questions = Write or call us if anything is unclear.
papers-access-regards = Yours sincerely

## Supervision

papers-supervision-title = Plan for the supervision of processors
papers-supervision-line = General Data Protection Regulation, Articles 5(2) and 28(1)
papers-supervision-file = supervision-plan
papers-column-tasks = Processes for the company
papers-column-points = Questions A–D
papers-column-concept = Supervision concept
papers-column-last = Latest supervision
papers-column-next = Next by
papers-points = { $n ->
    [1] 1 point
   *[other] { $n } points
}
papers-concept = Concept { $n }
papers-concept-short = concept { $n }
papers-concepts-allowed = The points allow concepts { $from }–{ $to }.
papers-supervised-never = Not carried out yet
papers-supervised-not = Not planned
papers-supervised-act = ▲ Action needed
papers-supervised-on = Carried out { $date }
papers-supervised-next = Next by { $date }
papers-points-unverified = The points for questions B, C and D are not verified: they were added up by the Danish authority’s guide, by whoever carried out the supervision, and not by the program.
papers-questions-legend = The questions of the Danish authority’s model: { $questions }
papers-concepts-legend = The concepts, from the lightest: { $concepts }.
papers-annexes = Annexes { $letters }
papers-column-supervision = Supervision
papers-notice-received = received { $date }
papers-notice-from = in effect from { $date }
papers-notice-unanswered = ▲ Not answered

## Deletion

papers-deletion-title = Deletion calendar
papers-deletion-line = General Data Protection Regulation, Article 5(1)(e)
papers-deletion-file = deletion-calendar
papers-deletion-intro = For each deletion rule it says what may be deleted and must be gone on the day of printing, and what has been deleted.
papers-deletion-none = The record has no deletion rules yet.
papers-deletion-latest = Deleted by
papers-deletion-minimum = Kept at least
papers-deletion-exception = Kept longer
papers-deletion-copies = Copies
papers-deletion-by = Responsible
papers-deletion-today = Today
papers-deletion-events = { $event }
papers-must-be-gone = Up to { $date }: must be gone.
papers-may-go = Up to { $date }: may be deleted.
papers-column-year = Events
papers-column-may-go = May be deleted from
papers-column-must-go = Deleted by
papers-runs-none = No deletion has been recorded.
papers-column-run = Deleted
papers-column-through = Up to
papers-column-what = What and how
papers-column-proof = Evidence
papers-restorations = Restorations
papers-restorations-intro = When a system has been restored from a copy, what had been deleted since then must be deleted again.
papers-restored-test = A test only
papers-column-system = System
papers-column-restored = Restored
papers-column-again = Deleted again
papers-column-result = Result

## Measures

papers-risk-residual = After the measures: { $level }
papers-risk-next = To be assessed again by { $date }
papers-renewed = To be renewed by { $date }
