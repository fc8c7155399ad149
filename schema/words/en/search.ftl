### Search, commands and the keyboard. Commands in the imperative, as on the buttons.

with-keys = { $act } ({ $keys })
key-shift = Shift

## Search

search = Search
search-label = Search the record, help and commands
search-results = Search results
search-used = Recently used
search-records = In the record
search-commands = Commands
search-help = Help
search-some = { $shown } of { $all }
search-found-in = { $field }: { $text }
search-nothing = Nothing found for “{ $query }”. Try another word, or only the beginning of it.
search-count = { $n ->
    [one] { $n } found
   *[other] { $n } found
}
search-choose = choose
search-open = open
search-close = close

## Commands

command-go = Go to { $place }
command-print = Show and print { $document }
command-issue = Issue a new edition
command-setting = { $setting }: { $choice }

## The keyboard

keys-search = Search and give commands
keys-help = Show help for where you are, or close it
keys-close = Close help, panel or dialog
keys-area-next = Go to the next area of the window
keys-area-back = Go to the previous area of the window
keys-places = Go to a place in the main menu
keys-field-done = Finish a long field
keys-letters = Go to letter a to g of an activity
keys-finding-next = Go to the next thing that is missing
keys-finding-back = Go to the previous thing that is missing
keys-add = Add a new one to the list you are in
keys-print = Show the printout of what you see
keys-undo = Undo the last change
keys-redo = Redo what you undid
