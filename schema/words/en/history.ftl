### The history: what was done, by whom, and what differs.

rail-history = History
history-intro = What was written, when and by whom.

## What was done, as it stands after a name: “Pernille Prøvesen changed retention period “Customers””

history-saved = changed { $what }
history-added = added { $what }
history-removed = removed { $what }
history-removed-whole = removed { $what } and what belonged to it
history-moved = changed the order of the { $kinds }
history-imported = imported { $n ->
    [one] { $n } entry
   *[other] { $n } entries
}
history-imported-one = imported { $what }
history-issued = issued { $what }
history-finished = finished { $what }
history-adopted = put { $what } in force
history-nothing = changed something and changed it back
history-undid = undid { $deed }
history-redid = redid { $deed }
history-created = created the file
history-created-with = entered the first details in the record
history-migrated = upgraded the file to a newer version of the program
history-restored = restored the record from a backup
history-erased = erased an entry ({ $kind }) and all of its history
history-erased-name = erased a name from the history

## What an undo took back, after “undid” and “redid”

history-deed-saved = the change to { $what }
history-deed-added = the addition of { $what }
history-deed-removed = the removal of { $what }
history-deed-removed-whole = the removal of { $what } and what belonged to it
history-deed-moved = the new order of the { $kinds }
history-deed-imported = the import of { $n ->
    [one] { $n } entry
   *[other] { $n } entries
}
history-deed-imported-one = the import of { $what }
history-deed-issued = the issue of { $what }
history-deed-finished = the finishing of { $what }
history-deed-adopted = putting { $what } in force
history-deed-nothing = a change that altered nothing

## Which record

history-what = { $kind } “{ $title }”
history-what-untitled = { $kind } without a name
history-what-now = { $kind }, now “{ $title }”
history-what-of = { $what } ({ $of })
history-what-erased = something that has since been erased
history-and-more = { $what } and { $n ->
    [one] { $n } more entry
   *[other] { $n } more entries
}
history-fields-more = { $fields } and { $n ->
    [one] { $n } more field
   *[other] { $n } more fields
}
history-link-erased = Erased

## The list

history-today = Today
history-yesterday = Yesterday
history-time = { $time }
history-nobody = Erased name
history-undone = Undone
history-next-undo = The next thing you can undo
history-next-redo = The next thing you can redo
history-more = Show older
history-shown = { $n ->
    [0] No changes match.
    [one] Showing { $n } change.
   *[other] Showing { $n } changes.
}
history-loading = Loading…

## What is unfolded

history-field = Field
history-before = Before
history-after = After
history-content = Content
history-part-added = Added
history-part-altered = Changed
history-part-removed = Removed
history-part-empty = Nothing was filled in.
history-part-was = Was called “{ $title }”
history-part-now = Is now called “{ $title }”
history-part-gone = No longer exists
history-parts-more = { $n ->
    [one] Show { $n } more entry
   *[other] Show { $n } more entries
}
history-part-erased = The content has been erased and cannot be shown. That something happened is still shown here.
history-part-nothing = No entries were changed.
history-difference = { $kind } “{ $name }”, field by field

## What is shown

history-filters = Show only
history-text = Search the history
history-place = Place
history-place-all = All places
history-place-company = Company and people
history-person = Person
history-person-all = Everyone
history-from = From
history-until = Up to and including
history-clear = Show everything
history-of = History: { $name }
history-of-intro = What was written in { $kind } “{ $name }” and in what belongs to it.
history-back = Back to { $name }
history-none = No changes match
history-none-text = Choose something else, or show everything.
history-none-of-text = Everything that was written here has been erased.
