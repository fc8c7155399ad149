### Agreements with processors, whom these let in, and how they are supervised.

dated = { $what }: { $date }. Change the day if it was another.

## An agreement's life

life = From request to end
life-act-requested-on = Ask for an agreement
life-act-received-on = Register received text
life-act-signed-by-controller-on = Register your signature
life-act-signed-by-processor-on = Register the supplier’s signature
life-act-ended-on = Register the end
life-act-deleted = The data were deleted
life-act-returned = The data were returned
party-step-ask = Ask for an agreement
party-step-ask-new = Ask for a new agreement
party-step-received = Register received text
party-step-settle = State what became of the data
party-step-supervise = Register supervision
agreement-asked-on = asked for on { $date }
settled-open = Deletion not confirmed
settled-deleted = The data were deleted
settled-returned = The data were returned
next-why-supervision = supervision
next-why-notice-answer = answer to a notice

## Sub-processors and notices

subs = Sub-processors
subs-none = None is registered. They are named in the agreement, most often in an annex.
sub-country-blank = Country not stated
sub-since = from { $date }
sub-until = until { $date }
notices = Notices of sub-processors
notices-none = No notices are registered.
notice-register = Register notice
notice-came = received { $date }
notice-accept = Accept
notice-accept-of = Accept { $name }
notice-object = Object
notice-object-of = Object to { $name }
notice-accepted = Accepted
notice-accepted-on = Accepted { $date }
notice-objected = Objected to
notice-objected-on = Objected to { $date }
notice-said-accepted = “{ $name }” is accepted.
notice-said-objected = The objection to “{ $name }” is registered. Send it to the processor too.
notice-needs-none = Needs no answer
notice-no-window = Not answered. The agreement’s time for objecting is not stated
notice-no-day = Not answered. The day the notice came is not stated
notice-open-until = Object by { $date }
notice-let-pass = The time for objecting ended { $date }

## Supervision

supervision = Supervision
supervised-late = Overdue
supervised-never = Not done yet
supervised-not-yet = Not done yet
supervised-on = Done { $date }
supervised-planned = Planned
supervised-waits = Once the agreement holds
supervised-over = Ended
supervision-plan = Plan supervision
supervision-register = Register supervision
supervision-registered = Supervision on { $date } is registered. Change the day if it was another.
supervision-risk = Risk
supervision-unweighed = Not assessed
supervision-points-enough = { $n ->
    [one] { $n } point: concept { $concepts } is enough
   *[other] { $n } points: concept { $concepts } is enough
}
supervision-points-off = { $n } points, outside the model’s scale
supervision-chosen = Chosen
supervision-concept-n = Concept { $n }
supervision-next = Next
supervision-no-date = No date
supervision-reckoned = { $period } after the last
supervision-reckoned-first = { $period } after the agreement came into force
supervision-none = No supervision is registered.
supervision-was-done = Done { $date }
supervision-ahead = Planned
supervision-planned = Without a date
supervision-planned-by = By { $date }
supervision-inconclusive = Lacks a conclusion
supervision-when = When
supervision-done-today = Register as done today
supervision-model = The risk
supervision-model-text = The Danish authority’s model asks four questions, each of which gives points. The more points, the more it takes. It is the risk to the people the data are about.
points-n = { $n ->
    [one] { $n } point
   *[other] { $n } points
}
points-concluded = { $n ->
    [one] { $n } point. The number is the program’s own inference and not read in the guide
   *[other] { $n } points. The number is the program’s own inference and not read in the guide
}
points-unseen = The number of points has not been seen. Look it up in the guide
points-sum = { $n ->
    [one] { $n } point in all
   *[other] { $n } points in all
}
points-sum-known = { $n ->
    [one] { $n } known point so far
   *[other] { $n } known points so far
}
points-count-yourself = The answer to { $letters } gives points too, but the program does not know how many. Find the number in the Danish authority’s guide of 2021 on supervising processors, and enter the sum.
points-are-concluded = The points for { $letters } are the program’s own inference and not read in the guide. Check them there.
points-use = { $n ->
    [one] Use { $n } point
   *[other] Use { $n } points
}
points-off-scale = The model’s scale goes from 1 to 10 points.
supervision-way = Concept
supervision-way-text = { $n ->
    [one] With { $n } point, concept { $concepts } is enough by the model.
   *[other] With { $n } points, concept { $concepts } is enough by the model.
}
supervision-way-open = Enter the points to see what is enough.
concept-enough = Is enough
concept-light = Is not enough
supervision-seen = Result
supervision-after = After that
supervision-next-reckoned = Without a date it is reckoned as { $date }, { $period } after this supervision.
supervision-next-keep = Enter { $date }
supervision-source = Source: { $source }.
