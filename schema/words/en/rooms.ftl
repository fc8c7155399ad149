### Processors and recipients, systems and measures, deletion.

## Lists

search-within = Search { $what }
search-within-short = Search this list
search-within-found = { $n } of { $all }
search-within-none = Nothing found for “{ $text }”.
search-within-clear = Show all
rows-shown = Showing { $n } of { $all }
rows-more = Show { $n } more
and-more = { $n } more
record-duplicate = Duplicate
record-duplicated = “{ $name }” has been duplicated.
list-held = { $held } of { $all } included
list-explain = What do they mean?
list-all = All are in the agreement
list-item-held = Included
list-item-missing = Missing
list-item-open = Not checked yet
faults = { $n ->
    [one] One field cannot be read and has not been saved
   *[other] { $n } fields cannot be read and have not been saved
}

## Processors and recipients

parties-show = Show
parties-tab-all = All
parties-tab-act = Needs action
parties-tab-ended = Ended
parties-none-all = None yet.
parties-none-act = None of them needs action.
parties-none-ended = No cooperation has ended.
parties-processors = Processors
parties-processors-note = process data for you and must have an agreement
parties-processors-one = Supplier
parties-others = Other recipients
parties-others-note = are controllers themselves and need no processing agreement
parties-others-one = Recipient
parties-open = Role not clarified
parties-open-note = say what they use the data for, or remove them
parties-open-one = Company
parties-agreement = Agreement
parties-next = Next date
parties-gets-from = Receives data from
parties-role-state = State
parties-ended-on = Ended { $date }
party-unnamed = Not named
agreement-in-order = In order
agreement-lacks-clauses = Lacks { $letters }
agreement-lacks-frame = { $n ->
    [one] Lacks { $n } part of the frame
   *[other] Lacks { $n } parts of the frame
}
agreement-authorisation-open = Sub-processors not clarified
agreement-waits-controller = waiting for your signature
agreement-waits-processor = waiting for the supplier’s signature
party-agreement = The agreement, Article 28
party-used-in = Used in
party-used-none = Not part of any activity yet.
party-role-in = { $role } in { $activity }
party-role-blank = Role not filled in
party-join = Add to activity
party-systems = Supplies
party-about = About the company
party-step-activity = Add to an activity
party-step-role = State the role
party-step-agreement = Record agreement
party-step-agreement-new = Record new agreement
party-step-content = Go through the content
party-step-signature = Record signature
party-step-supplement = Add what the agreement lacks
party-step-authorisation = State the authorisation

## Systems and measures

systems-risk = Risk: likelihood × severity
risk-pair = { $likelihood } × { $consequence }
risk-not-placed = Not fully assessed
risk-not-assessed = Not assessed
risk-needs-none = Not required
risk-assess = Not assessed. Assess the risk of { $name }
risk-map = Risk matrix
risk-map-note = by the latest assessment, for the people the data are about
risk-unplaced = Not in the matrix, because likelihood or severity is not stated:
nature-technical = Technical
nature-organisational = Organisational
nature-physical = Physical
coverage-missed = Missing: { $names }
measure-missed = Missing for
staff = Staff with access
staff-note = when the documents were seen; their content is not kept here
staff-not-seen = Not seen
staff-register = Not seen: { $what } for { $name }. Record
staff-empty = No staff with access to personal data are recorded.
staff-in-settings = Add staff under Settings

## Deletion

deletion-period = Period
deletion-today = Today
deletion-copies = Copies
deletion-archive = Archive: { $lag }
deletion-backup = Backup: { $lag }
deletion-uses = { $items ->
    [one] { $items } kind of data
   *[other] { $items } kinds of data
} in { $activities ->
    [one] { $activities } activity
   *[other] { $activities } activities
}
deletion-unused = Not used
deletion-unused-text = This retention period is not chosen for any data. Choose it for the data it applies to, or remove it.
deletion-used-by = Applies to
deletion-minimum = at least { $period }
deletion-minimum-law = at least { $period }, { $law }
deletion-may-go-short = May be deleted up to { $date }
deletion-must-be-gone-short = Must be deleted up to { $date }
deletion-no-date = No date
deletion-dates = Dates
deletion-today-both = Counted from today, the data may be deleted from { $may } and must be deleted by { $by }.
deletion-today-clash = Counted from today, the data must be deleted by { $by }, but may not be deleted until { $may }.
deletion-today-by = Counted from today, the data must be deleted by { $by }.
deletion-today-may = Counted from today, the data may not be deleted until { $may }.
deletion-may-go = Today, everything up to { $date } may be deleted.
deletion-must-be-gone = By today, everything up to { $date } must have been deleted.
deletion-conflict = { $gap ->
    [one] Up to { $gap } day too early
   *[other] Up to { $gap } days too early
}
deletion-conflict-days = { $days ->
    [one] This concerns { $days } day of the financial year, { $first }.
   *[other] This concerns { $days } days of the financial year, { $first } to { $last }.
}
deletion-years = Dates for each financial year
deletion-year = Financial year
deletion-may = May be deleted from
deletion-by = Deleted by
deletion-between = { $first } to { $last }
deletion-too-early = before the law allows it
deletion-too-early-some = the earliest of them before the law allows it
deletion-assumed = No financial year is stated, so the calendar year is used.
deletion-no-dates = There are no dates until a period and an event to count from are stated.
deletion-no-dates-criterion = Deletion follows a criterion and cannot be worked out as a date.
deletion-without = Data without a retention period
deletion-without-note = choose one for each
deletion-rule-for = Retention period for { $item }
