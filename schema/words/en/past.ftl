### The record on a day gone by, and two days side by side.

## While one looks back

past-band = The record as it was recorded on { $day }. For reading only.
past-band-rules = Deadlines and gaps are worked out as of that day, but by the program’s rules of today.
past-band-erased = Something from then has since been erased under the rules and is not shown.
past-other = Another day
past-today = Back to today
past-shown = The record is now shown as it was recorded on { $day }.
past-left = The record is now shown as it is today.

## The day is chosen

past-open = See the record on a day…
past-heading = See the record on a day
past-text = The whole program shows the record as it was recorded when that day was over. Nothing can be changed meanwhile.
past-day = Day
past-show = Show the day
past-as-then = See the record as it was then
past-as-then-of = See the record as it was on { $day }

## Two days compared

compare-open = Compare two days…
compare-heading = Two days compared
compare-intro = What is new, changed and gone from one day to the other. A day is shown as it was when it was over; today as it is now.
compare-from = From
compare-to = To
compare-show = Compare
compare-result = { $from } and { $to }
compare-added = { $n ->
    [one] { $n } new entry
   *[other] { $n } new entries
}
compare-altered = { $n ->
    [one] { $n } changed entry
   *[other] { $n } changed entries
}
compare-removed = { $n ->
    [one] { $n } entry gone
   *[other] { $n } entries gone
}
compare-none = Nothing differs.
compare-none-text = The record says the same on both days.
compare-erased = { $n ->
    [one] Something has been erased once since, under the rules. What was erased is not shown.
   *[other] Something has been erased { $n } times since, under the rules. What was erased is not shown.
}
compare-is-added = New
compare-is-altered = Changed
compare-is-removed = Gone
compare-within = { $n ->
    [one] And { $n } entry that belongs to it.
   *[other] And { $n } entries that belong to it.
}
compare-more = { $n ->
    [one] Show { $n } more entry
   *[other] Show { $n } more entries
}
compare-loading = Comparing …

## On paper

past-footer = As recorded on { $day } · printed { $date }

## The terminal

terminal-on = The record as it was recorded on that day, such as 2025-06-30
terminal-compare = Show what differs between two days
terminal-compare-from = The first day, such as 2025-06-30
terminal-compare-to = The last day, such as 2026-06-30
terminal-wrong-day = “{ $value }” is not a day. Write it as 2025-06-30.

## Refusals

failure-looking-back = You are looking at the record as it was recorded on { $day }, and nothing can be changed here. Go back to today and try again.
failure-past-day = The record cannot be shown as it was on { $day }. Choose a day from { $first } to { $last }.
failure-no-past = The record was begun today, so there is no earlier day to see. From tomorrow you can see how it was today.
failure-days-turned = The first day comes after the second. Swap them.
