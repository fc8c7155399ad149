### The list of activities: search, filters, order, duplicating, archiving.

copy-name = { $text } (kopi)
