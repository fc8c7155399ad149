### The overview: what is due and wrong, and whether all is there.

rail-overview = Overview
overview-today = { $weekday } { $date }
overview-weekday-1 = Monday
overview-weekday-2 = Tuesday
overview-weekday-3 = Wednesday
overview-weekday-4 = Thursday
overview-weekday-5 = Friday
overview-weekday-6 = Saturday
overview-weekday-7 = Sunday
skip-to-content = Skip to content

## The next step

next-step = Next step
next-begin = Begin here
next-activity = Add the first activity
next-activity-text = An activity is something you use personal data for. Start with what you do most often, such as “Customers and orders”.
next-issue = Issue the record
next-issue-text = Nothing is wrong and nothing is missing. Once issued, the record has a number and a date, and its pages are kept.
next-issue-act = Issue the record…
next-policy = Issue “{ $title }”
next-policy-text = Once the policy is issued, it can be signed. Then write the date in it.
next-anew = “{ $title }” no longer matches
next-anew-text = { $n ->
    [one] { $n } place has changed since { $number } was issued. Issue a new version when the change is to apply.
   *[other] { $n } places have changed since { $number } was issued. Issue a new version when the changes are to apply.
}
next-comparing = Comparing the papers with the record …
next-clean = Everything is in order
next-clean-text = There is nothing you need to do now.
next-clean-control = The next control is on { $date }, { $near }.
next-clean-documents = Show documents

## How near a date is. $n is a whole number.

near-today = today
near-tomorrow = tomorrow
near-yesterday = yesterday
near-in-days = in { $n ->
    [one] { $n } day
   *[other] { $n } days
}
near-in-months = in { $n ->
    [one] { $n } month
   *[other] { $n } months
}
near-in-years = in { $n ->
    [one] { $n } year
   *[other] { $n } years
}
near-ago-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
} ago
near-ago-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
} ago
near-ago-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
} ago

## What is to be done

todo = To do
todo-can-wait = This can wait. Add an activity first, then take the rest little by little.
todo-order = Order
todo-by-date = By date
todo-by-weight = By severity
todo-overdue = Overdue
todo-soon = Next 30 days
todo-later = Later
todo-ahead = Coming dates
todo-date = Date
todo-see = Open
todo-undated = No date
todo-wrong = Error
todo-missing = Missing
todo-due = Due
todo-unclear = Not clarified
todo-none = Nothing to do
todo-none-text = Anything wrong, missing or due will appear here.
todo-none-yet = Nothing to do yet
todo-activities = { $n } activities
todo-at = { $place } · { $record }
todo-at-letter = { $place }, letter { $letter }
todo-act = { $verb }: { $title }
todo-more = Show { $n } more of { $all }
todo-all = Show all { $n }

## What cures a finding, as its link says it

verb-wrong = Correct { $kind }
verb-missing = Fill in
verb-due = Record
verb-unclear = Answer
verb-tie = Choose activity
verb-activity-suggested = Go through and confirm
verb-activity-without-policy = Choose policy
verb-data-of-nobody = Choose data subjects
verb-agreement-expired = Renew agreement
verb-agreement-expiring = Renew agreement
verb-agreement-unsigned = Record signature
verb-agreement-clauses-missing = Open agreement
verb-agreement-frame-missing = Open agreement
verb-control-overdue = Open control plan
verb-control-never-done = Open control plan
verb-coverage-unproved = Open measure
verb-interest-unweighed = Record balancing test
verb-not-adopted = Record adoption
verb-person-unnamed = Fill in
verb-signatory-unnamed = Choose signatory
verb-system-undocumented = Describe the system
verb-transfer-check-due = Record check
verb-verification-due = Record verification

## Whether all is there

complete = Is everything there?
complete-count = { $ok } of { $all } in order
complete-caption = The activities that lack something, letter by letter
complete-all = All { $n } activities
complete-more = { $n ->
    [one] { $n } more activity lacks something.
   *[other] { $n } more activities lack something.
}
complete-nothing = No activity lacks anything.
complete-none = No activities yet.
legend = What the signs mean
legend-ok = In order

## Papers

papers-out = Out for signature
papers-out-agreement = Data processing agreement, { $party }
papers-waits-controller = Your own signature is missing
papers-waits-processor = The processor’s signature is missing
papers-out-policy = { $title }, version { $version }
papers-issued = Last issued
papers-line = { $number } · { $date }
papers-none = Nothing has been issued yet.
papers-all = All documents

## The backup

copy = Backup
copy-verified = Verified
copy-failed = Failed
copy-when = { $date } at { $time }
copy-none = No backup has been made yet.
copy-since = There are changes since. The program makes the next backup by itself when the record is opened on another day.
copy-failed-text = The last backup could not be made. Try again.
copy-now = Make a backup now
copy-taking = Making a backup…
copy-taken = The backup was made and verified: { $path }

## What was done lately

lately = Recently done
lately-line = { $actor } { $deed }
lately-nobody = Erased name
lately-none = Nothing has been done yet.
lately-all = The whole history

## The findings at one place

missing-fold = Show fewer
missing-most = Show { $n } of { $all }
todo-calendar = Save all dates for the calendar …
calendar-title = Save dates for the calendar
calendar-name = Personal data, { $name }
calendar-saved = The dates are saved in { $path }. Open the file in Outlook or another calendar; save and open it again when something has changed.
filter-calendar = Calendar file
calendar-text = GDPR Article { $articles }. The rest is in the register.
