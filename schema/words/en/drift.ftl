### Whether an issued document still says what the record says.

drift-heading = The paper and the record
drift-comparing = Comparing …
drift-same = The record still says the same.
drift-changed = { $n ->
    [one] The record has changed since: { $n } place
   *[other] The record has changed since: { $n } places
}
drift-text = The paper says what stood there when it was issued. Issue a new version when the changes are to apply.
drift-newer = Document { $number } was issued later. Once it is in force it supersedes this one.
drift-issue = Issue a new version…
drift-issue-named = Issue a new version of { $title }
drift-added = Will be added
drift-altered = Changed
drift-removed = Will be left out
drift-of = in “{ $of }”
drift-then = On the paper
drift-now = In the record
drift-not-told = Not there
drift-told-no-more = No longer printed
drift-difference = { $kind } “{ $name }”, the paper beside the record
drift-more = { $n ->
    [one] and { $n } more entry
   *[other] and { $n } more entries
}

drift-papers = No longer matches
drift-paper = { $n ->
    [one] { $number } · { $n } place changed since
   *[other] { $number } · { $n } places changed since
}
