### That data are deleted when they must be, systems are brought back, and measures and risks are looked at again.

## The calendar

calendar = Deletion calendar
calendar-note = what may and must be deleted when, by financial year
calendar-material = Data from
calendar-now = Now
calendar-until = up to and including { $date }
calendar-done = deleted { $date }
calendar-may-now = may be deleted now
calendar-no-minimum = No duty to keep
calendar-no-latest = No latest day
calendar-undated = { $n ->
    [one] One retention rule cannot be reckoned in dates and is not in the calendar.
   *[other] { $n } retention rules cannot be reckoned in dates and are not in the calendar.
}
year-uneven = { $days } ({ $n ->
    [one] { $n } month
   *[other] { $n } months
})

## Deletions

runs = Deletions
runs-note = what was deleted, and what shows it
runs-none = No deletion is registered. Register it when you have deleted, so that you can show it.
runs-none-here = No deletion by this rule is registered.
erase = Register deletion
erase-by = Register a deletion by
erase-of = Register deletion by { $rule }
erased-on = Deletion on { $date } is registered. Change the day if it was another.
run-done = Deleted { $date }
run-undated = Deleted, without a date
run-through = up to and including { $date }
run-no-proof = evidence not stated
run-held-back = something was held back
run-next = Next time by { $date }
run-late = Should have been deleted by { $date }
run-next-short = Next time { $date }
run-late-short = Overdue { $date }
run-owed = By the rule, everything up to and including { $date } must be gone.
run-owed-use = Enter that day
run-copies = By the rule, the last copy is gone on { $date }.
run-copies-use = Enter that day

## Systems that are brought back

restorations = Restorations
restorations-note = what had been deleted comes back with a copy and must be deleted again
restorations-none = No system has been restored.
restore-which = Register that a system was restored
restore-register = Register restoration
restoration-test = a test only
restoration-nothing = Not needed
restoration-owes = Not deleted again
restoration-again = Register a new deletion today
restoration-again-of = Register a new deletion today in { $name }
restoration-again-today = Register as deleted again today
came-back = To be deleted again
came-back-text = This was deleted after the copy was taken:
came-back-nothing = No deletion is registered after the copy was taken.
came-back-unknown = State when the copy was taken to see what has been deleted since.

## Measures, risks and staff

verified-today = Verified today
verified-never = Not verified yet
verified-last = Verified { $last }
verified-next = Verified { $last }, next by { $next }
verified-late = Verified { $last }. Should have been verified again by { $next }
verified-again = again { $date }
risk-when-before = Before measures
risk-when-residual = After measures
risk-level = risk: { $level }
risk-level-left = risk: { $level }, after measures: { $left }
risk-again = Assessed again
risk-assessed-today = Assessed today
risk-unplaced-residual = Not in the matrix, because what remains after the measures is not stated:
risk-matrix-own = The matrix is the program’s own proposal; no authority has published one.
risk-matrix-source = Source of the matrix: { $source }.
staff-renew = renewed by { $date }
staff-renew-late = should have been renewed by { $date }
staff-seen-again = Seen again today
staff-seen-again-of = Seen again today: { $what } for { $name }
