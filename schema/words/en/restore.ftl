### Older versions brought back, and what stays as it is.

failure-document-issued = Document { $number } has been issued and stays as it was issued. If something is to change, issue a new version.
failure-needs-gone = “{ $id }” ({ $kind }) cannot stand without “{ $to }” ({ $target }), which has been removed. Bring “{ $to }” back first.
failure-erased = It was erased under the rules and cannot be brought back.

## What was done, as it stands after a name

history-retrieved = brought back an earlier version of { $what } from { $date }
history-retrieved-whole = brought back an earlier version of { $what } from { $date } with what belonged to it
history-revived = brought back { $what } in the version from { $date }
history-revived-whole = brought back { $what } and what belonged to it, in the version from { $date }

## The same, after “undid” and “redid”

history-deed-retrieved = the return to an earlier version of { $what } from { $date }
history-deed-retrieved-whole = the return to an earlier version of { $what } from { $date } with what belonged to it
history-deed-revived = the return of { $what } in the version from { $date }
history-deed-revived-whole = the return of { $what } and what belonged to it, in the version from { $date }
step-retrieve = bring back { $what }

## What it would do

restore-open = Bring back this version
restore-open-named = Bring back this version: { $kind } “{ $name }”
restore-older-heading = Bring back an earlier version
restore-text = { $kind } “{ $name }” in the version from { $date }, { $time }:
restore-text-removed = { $kind } “{ $name }” has been removed and comes back to its old place in the version from { $date }, { $time }.
restore-same = It already is as it was on { $date } at { $time }.
restore-now = Now
restore-then = Becomes
restore-more = { $n ->
    [one] And { $n } more entry.
   *[other] And { $n } more entries.
}
restore-whole = { $n ->
    [one] Also bring back { $n } entry that belonged to it and was removed since
   *[other] Also bring back { $n } entries that belonged to it and were removed since
}
restore-whole-links = { $n ->
    [one] Also bring back { $n } reference to it that was lost in the removal
   *[other] Also bring back { $n } references to it that were lost in the removal
}
restore-whole-both = { $parts ->
    [one] Also bring back { $parts } entry that belonged to it, and
   *[other] Also bring back { $parts } entries that belonged to it, and
} { $links ->
    [one] { $links } reference to it
   *[other] { $links } references to it
}
restore-lacks = Will not be quite as before
restore-gone = { $what }, which has been removed
restore-emptied = The field “{ $field }” will be empty, as it referred to { $what }.
restore-emptied-of = { $n ->
    [one] In one entry of the kind “{ $kind }” the field “{ $field }” will be empty, as it referred to { $what }.
   *[other] In { $n } entries of the kind “{ $kind }” the field “{ $field }” will be empty, as it referred to { $what }.
}
restore-left = Does not come back: { $parts }. { $n ->
    [one] It
   *[other] They
} cannot stand without { $what }.
restore-left-many = Does not come back: { $n } entries, among them { $parts }. They cannot stand without { $what }.
restore-erased = Something that was removed together with it has been erased under the rules and cannot be brought back.
restore-keep = Keep it as it is
restore-do = Bring back
restore-done = “{ $name }” ({ $kind }) has been brought back.

## What was put away

restore-archived = Also show { $n } archived
