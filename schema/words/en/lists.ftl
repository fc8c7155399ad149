### The list of activities: search, filters, order, duplicating, archiving.

copy-name = { $text } (copy)
activities-sift = Search and filter
activities-find = Search names, purposes, data subjects, data, recipients and systems
activities-current = All but archived
activities-all = All
activities-attention = Only those that lack something themselves
activities-count = { $n ->
    [one] { $n } activity
   *[other] { $n } activities
}
activities-found = { $shown } of { $all } activities
activities-clear = Show all
activities-nothing = No activities match
activities-nothing-text = Try fewer words, or choose another status or owner. Archived activities are shown only when you choose them under status.
activities-changed = Last changed
activities-acts = Actions
activities-pages = Pages of the list
activity-acts = Actions for { $name }
activity-duplicate = Duplicate
activity-archive = Archive
activity-restore = Bring back
activity-duplicated = “{ $name }” was duplicated. The copy is planned until you change its status.
activity-archived = “{ $name }” is archived and no longer printed.
activity-restored = “{ $name }” is back and in use.
activity-is-archived = This activity is archived. It is kept, but does not appear in print.
activity-on-paper = See on paper
