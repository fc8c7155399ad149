### The control: what is asked, what the register says to it, and the screen.

## What is asked

control-asks-activity = Is the record still right for “{ $name }”?
control-asks-party = Is everything in order with “{ $name }”?
control-asks-retention-rule = Is the time limit “{ $name }” right, and has it been kept?
control-asks-system = Is everything in order with the system “{ $name }”?
control-asks-measure = Does the measure “{ $name }” still work as it should?
control-asks-person = Is what is recorded about { $name } right?
control-asks-policy = Does “{ $name }” still say what you do?
control-asks-action = Is “{ $name }” done?
control-asks-cases = Were all requests and breaches of the period handled properly?
control-asks-record = Is { $kind } “{ $name }” right?

## What the register says: a sentence each

control-fact-untouched = No changes since the last control
control-fact-uncontrolled = Not controlled in the program before
control-fact-new = New since the last control
control-fact-gone = Removed since the last control
control-fact-ended = Ended since the last control
control-fact-added = { $kindtitle } “{ $name }” was added
control-fact-removed = { $kindtitle } “{ $name }” was removed
control-fact-altered = { $field }{ $of ->
    [part] {" "}({ $name })
   *[whole] {""}
}: { $state ->
    [filled] now “{ $after }”, not filled in before
    [emptied] no longer filled in, before “{ $before }”
   *[changed] now “{ $after }”, before “{ $before }”
}
control-fact-policy-activities = The policy tells of { $list }, changed since the last control
control-fact-policy-drifted = { $count ->
    [0] The issued document { $before } of { $date } no longer says what the record says. Changed since: { $list }
   *[other] The issued document { $before } of { $date } no longer says what the record says. Changed since: { $list } and { $count } more
}
control-fact-action-owned-dated = { $list } was to do it by { $date }
control-fact-action-owned-undated = { $list } was to do it; there was no deadline
control-fact-action-unowned-dated = Nobody is responsible; the deadline was { $date }
control-fact-action-unowned-undated = Nobody is responsible, and there was no deadline
control-fact-lines = { $count ->
    [one] One point of the agenda is about this
   *[other] { $count } points of the agenda are about this
}
control-fact-requests = { $count ->
    [one] One request in the period
   *[other] { $count } requests in the period
}
control-fact-requests-in-time = { $count } of { $total } answers were given in time
control-fact-requests-open = { $count ->
    [one] One is not answered yet
   *[other] { $count } are not answered yet
}
control-fact-breaches = { $count ->
    [one] One breach in the period
   *[other] { $count } breaches in the period
}
control-fact-breaches-notified = { $count } of { $total } breaches with a risk were notified
control-fact-no-cases = No requests or breaches were recorded in the period
control-fact-activities = { $count ->
    [one] One activity in the record
   *[other] { $count } activities in the record
}
control-fact-systems = { $count ->
    [one] One system with personal data
   *[other] { $count } systems with personal data
}
control-fact-purposes = { $count } of { $total } purposes have a legal basis
control-fact-special = { $count ->
    [one] One item of data is of a kind that needs special care
   *[other] { $count } items of data are of a kind that needs special care
}
control-fact-processors = { $count ->
    [one] One processor
   *[other] { $count } processors
}
control-fact-agreements = { $count } of { $total } processors have a valid agreement with every point the law asks for
control-fact-notices = { $count } of { $total } notices are answered
control-fact-supervised = { $count } of { $total } processors supervised in the last year
control-fact-transfers = { $count } of { $total } transfers checked since the last control
control-fact-settled = { $count } of { $total } former processors have deleted the data or returned them
control-fact-runs = { $count ->
    [one] One deletion noted since the last control
   *[other] { $count } deletions noted since the last control
}
control-fact-by-law = { $count } of { $total } time limits for data a law requires to be kept are long enough
control-fact-rules = { $count ->
    [one] One time limit in the record
   *[other] { $count } time limits in the record
}
control-fact-redeleted = Deleted again after { $count } of { $total } restorations
control-fact-measure = “{ $name }” is in place
control-fact-measure-covers = “{ $name }”: { $count } of { $total } covered
control-fact-measure-absent = “{ $name }” is not in place
control-fact-measure-none = { $count ->
    [one] No measure by that name; one system to look at
   *[other] No measure by that name; { $count } systems to look at
}
control-fact-left = { $count ->
    [one] One person has left since the last control
   *[other] { $count } people have left since the last control
}
control-fact-risks = { $count } of { $total } systems have a risk assessment
control-fact-confidentiality = { $count } of { $total } confidentiality statements seen
control-fact-instruction = { $count } of { $total } have been instructed
control-fact-criminal-records = { $count ->
    [one] One criminal-record check seen
   *[other] { $count } criminal-record checks seen
}
control-fact-breach-procedures = { $count ->
    [one] One breach procedure written down
   *[other] { $count } breach procedures written down
}
control-fact-policies = { $count } of { $total } privacy policies published
control-fact-cookies = { $count ->
    [one] One group of cookies in the record
   *[other] { $count } groups of cookies in the record
}
control-fact-consents = { $count ->
    [one] One consent in the record
   *[other] { $count } consents in the record
}
control-fact-contacts = { $count ->
    [one] One contact point
   *[other] { $count } contact points
}
control-fact-law-day = The rules the program knows were checked on { $date }
control-fact-assigned = { $count } of { $total } open actions have an owner and a deadline

## The parts of the screen

rail-control = Control
control-intro = At every control, what has changed, what falls due, and the checklist are gone through. The program has looked beforehand.
control-title = { $interval ->
    [6] Half-yearly control
    [12] Yearly control
    [3] Quarterly control
   *[other] Control
}, { $period }
control-half = { $n ->
    [1] first
   *[2] second
} half of { $year }
control-quarter = quarter { $n } of { $year }
control-start = Begin the control
control-resume = Continue the control
control-none = No control has been carried out in the program yet. The first agenda is drawn from what the record says now.
control-no-plan = First decide how often you control, and who does it.
control-make-plan = Make a plan for the control
control-plan = Plan
control-plan-change = Change the plan
control-next = Next control
control-next-none = Not decided
control-before = Earlier controls
control-started = Agenda drawn from the record on { $date }
control-finished-on = Finished on { $date } and does not change any more
control-done-by = Carried out by { $name }
control-seen-by = Seen by { $name }
control-answered = { $count } of { $total } answered
control-left = { $count ->
    [one] about one minute left
   *[other] about { $count } minutes left
}
control-agenda = Agenda
control-of = { $count } of { $total }
control-point = Point { $count } of { $total }
control-last = last control { $date }
control-first = first control
control-open-activity = Open the activity
control-open-party = Open the supplier
control-open-record = Open in the record
control-field = Field
control-then = At the last control
control-now = Now
control-changed = Changed
control-differences = Changed since the last control
control-absent = Was not there
control-removed = Removed
control-facts = What the record says
control-findings = What the program sees
control-cured = Corrected since the agenda was drawn
control-cure = Correct
control-answer = Answer
control-your-answer = Your answer
control-answer-no-change = No change
control-answer-changed = Changed
control-answer-action = Action
control-answer-not-relevant = Not relevant
control-answer-no-change-why = It is as it should be
control-answer-changed-why = The changes are right
control-answer-action-why = Something must be corrected or looked into
control-answer-not-relevant-why = It does not concern you
control-closed = { $count ->
    [one] Cannot be chosen: one change
   *[other] Cannot be chosen: { $count } changes
}
control-what = What is to be done?
control-owner = Responsible
control-due = Deadline
control-nobody = Nobody chosen
control-remark = Remark for the minutes
control-evidence = Where is the proof?
control-previous = Previous
control-forward = Next point
control-finish = Finish the control…
control-finish-title = Finish the control
control-finish-text = The minutes stay as they are now, and nothing in the control can be changed afterwards. The actions are followed up under Control.
control-finish-act = Finish the control
control-who-did = Who carried out the control?
control-who-saw = Who has seen it?
control-took-part = Where was it held, and who took part?
control-conclusion = Conclusion
control-minutes = Minutes
control-minutes-read = Read the draft
control-minutes-open = Read the minutes
control-signature = Signature
control-signature-last = { $name }, at the end
control-print = Print the agenda
control-actions = Actions
control-actions-none = No actions are waiting. They come from points answered with “Action”.
control-action-mark = Note as done
control-action-late = The deadline is past
control-state-new = New since last
control-state-ended = Ended since last
control-state-gone = Removed since last
control-state-first = Not controlled in the program before
control-state-untouched = Unchanged
control-state-changes = { $count ->
    [one] One change
   *[other] { $count } changes
}
control-state-findings = { $count ->
    [one] One matter
   *[other] { $count } matters
}
control-state-action = Action · { $date }
control-progress-name = { $count } of { $total } points answered
control-discard = Discard the control
control-fact-lost = Some of what stood at the last control has since been erased by law and cannot be compared.
control-points-of = See the points

## The help

topic-control = Control
topic-control-text =
    The agenda is drawn from the record when you begin, and stays as it is. For each activity it says what has changed since the last control, field by field, and what is missing. Then comes the checklist, with the counts the record itself can give.

    Answer each point with “No change”, “Changed” or “Action”. Where something is wrong, correct it at once; the link leads back to the point. You can leave the control and go on another day. Once it is finished nothing in it changes, and what is to be done stands under “Actions”.
topic-control-example = “Retention period (Order history)” changed on 3 September. If the change is right, answer “Changed”.
control-minutes-issue = Issue the minutes…
