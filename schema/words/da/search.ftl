### Search, commands and the keyboard. Commands in the imperative, as on the buttons.

with-keys = { $act } ({ $keys })
key-shift = Skift

## Search

search = Søg
search-label = Søg i fortegnelse, hjælp og kommandoer
search-results = Søgeresultater
search-used = Senest brugt
search-records = I fortegnelsen
search-commands = Kommandoer
search-help = Hjælp
search-some = { $shown } af { $all }
search-found-in = { $field }: { $text }
search-nothing = Intet er fundet for »{ $query }«. Prøv et andet ord eller kun begyndelsen af det.
search-count = { $n ->
    [one] { $n } fundet
   *[other] { $n } fundet
}
search-choose = vælg
search-open = åbn
search-close = luk

## Commands

command-go = Gå til { $place }
command-print = Vis og udskriv { $document }
command-issue = Udsted en ny udgave
command-setting = { $setting }: { $choice }

## The keyboard

keys-search = Søg, og udfør kommandoer
keys-help = Vis hjælp til det, du står i, eller luk den
keys-close = Luk hjælp, panel eller dialog
keys-area-next = Gå til næste område i vinduet
keys-area-back = Gå til forrige område i vinduet
keys-places = Gå til et sted i hovedmenuen
keys-letters = Gå til litra a til g i en behandling
keys-field-done = Afslut et langt felt
keys-finding-next = Gå til det næste, der mangler
keys-finding-back = Gå til det forrige, der mangler
keys-add = Tilføj en ny på den liste, du står i
keys-print = Vis udskriften af det, du ser
keys-undo = Fortryd den seneste ændring
keys-redo = Gentag det, du fortrød
