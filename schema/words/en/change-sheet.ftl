### The change sheet: on one page what has changed since the last signature. To the one who signs: "you".

choice-document-kind-change-sheet = Change sheet
document-compared = Compared with
change-sheet-show = Change sheet
change-sheet-of = “{ $title }” · { $number }

failure-nothing-changed = Nothing has changed since version { $version } (document { $number }). There is nothing to present.
failure-nothing-issued = Nothing has been issued yet to compare with. Issue the document first.
failure-not-compared = Document { $number } is neither a record nor a policy. Choose one of those.

sheet-file = change-sheet
sheet-to = To { $role } { $name }
sheet-to-management = To the management
sheet-of-record = the record
sheet-of-processor-record = the record as processor
sheet-of-policy = “{ $title }”

## What it looks back to

sheet-since-you = What has changed in { $document } since you signed version { $version } on { $date }
sheet-since-you-undated = What has changed in { $document } since you signed version { $version }
sheet-since-signed = What has changed in { $document } since version { $version } was signed on { $date }
sheet-since-signed-undated = What has changed in { $document } since version { $version } was signed
sheet-since-in-force = What has changed in { $document } since version { $version } came into force on { $date }
sheet-since-issued = What has changed in { $document } since version { $version } was issued on { $date }
sheet-none-signed = No version has been signed yet.
sheet-not-signed = That version has not been signed.

## The sentence that says it all

sheet-number = { $n ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
   *[other] { $n }
}
sheet-count-new = { $n ->
    [1] { $number } thing is new
   *[other] { $number } things are new
}
sheet-count-changed = { $n ->
    [1] { $number } thing has changed
   *[other] { $number } things have changed
}
sheet-count-gone = { $n ->
    [1] { $number } thing is gone
   *[other] { $number } things are gone
}
sheet-clauses = { $start }, and { $last }
sheet-rest-you = The rest stands as it did when you signed.
sheet-rest = The rest stands as in version { $version }.
sheet-asked = You are asked to sign version { $version }
sheet-asked-approval = You are asked to approve version { $version }
sheet-asked-now = { $asked }.
sheet-asked-once-one = { $asked } once the open question at the bottom is settled.
sheet-asked-once = { $asked } once the { $number } open questions at the bottom are settled.

## The lists

sheet-new = New
sheet-changed = Changed
sheet-gone = Gone
sheet-open = Not settled yet
sheet-unchanged = Unchanged:
sheet-column-what = What
sheet-column-before = Before, version { $version }
sheet-column-now = Now, version { $version }
sheet-column-gone = What happened
sheet-column-open = What is missing
sheet-unmentioned = Not mentioned
sheet-ended = Ended.
sheet-ended-on = Ended { $date }.
sheet-left-out = No longer in { $document }.
sheet-parts-purposes = Purposes
sheet-parts-subjects = About
sheet-parts-data = Data
sheet-parts-recipients = Recipients
sheet-parts-transfers = Transfer to third countries
sheet-others = { $n ->
    [1] one more
   *[other] { $n } others
}
sheet-kind-count = { $kind } ({ $n })
sheet-more-new = { $n ->
    [1] One more thing is new: { $kinds }. It is in { $document }.
   *[other] { $n } more things are new: { $kinds }. They are in { $document }.
}
sheet-more-changed = { $n ->
    [1] One more change: { $kinds }. It can be seen in { $document }.
   *[other] { $n } more changes: { $kinds }. They can be seen in { $document }.
}
sheet-more-gone = { $n ->
    [1] One more thing is gone: { $kinds }. It is in version { $version }.
   *[other] { $n } more things are gone: { $kinds }. They are in version { $version }.
}
sheet-more-open = { $n ->
    [1] One more question. It is named at the front of { $document }.
   *[other] { $n } more questions. They are named at the front of { $document }.
}

## What stands as it did

sheet-same-activities = { $n ->
    [1] the processing activity
   *[other] all { $n } processing activities
}
sheet-same-some = { $n } of { $of } processing activities
sheet-same-measures = { $n ->
    [1] the security measure
   *[other] all { $n } security measures
}
sheet-same-systems = { $n ->
    [1] the system
   *[other] all { $n } systems
}
sheet-same-contacts = { $n ->
    [1] the contact point
   *[other] all { $n } contact points
}
sheet-same-rights = { $n ->
    [1] the data subject’s right
   *[other] all { $n } rights
}
sheet-same-sections = { $n ->
    [1] the section
   *[other] the wording of all { $n } sections
}

sheet-presented = Presented on
sheet-initials = Initials
