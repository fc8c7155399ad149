### Search, commands and the keyboard. Commands in the imperative, as on the buttons.

with-keys = { $act } ({ $keys })
key-shift = Shift

## Search

search = Søk
search-label = Søk i protokoll, hjelp og kommandoer
search-results = Søkeresultater
search-used = Sist brukt
search-records = I protokollen
search-commands = Kommandoer
search-help = Hjelp
search-some = { $shown } av { $all }
search-found-in = { $field }: { $text }
search-nothing = Ingen treff på «{ $query }». Prøv et annet ord eller bare begynnelsen av det.
search-count = { $n ->
    [one] { $n } treff
   *[other] { $n } treff
}
search-choose = velg
search-open = åpne
search-close = lukk

## Commands

command-go = Gå til { $place }
command-print = Vis og skriv ut { $document }
command-issue = Utsted en ny utgave
command-setting = { $setting }: { $choice }

## The keyboard

keys-search = Søk, og utfør kommandoer
keys-help = Vis hjelp til det du står i, eller lukk den
keys-close = Lukk hjelp, panel eller dialog
keys-area-next = Gå til neste område i vinduet
keys-area-back = Gå til forrige område i vinduet
keys-places = Gå til et sted i hovedmenyen
keys-field-done = Avslutt et langt felt
keys-letters = Gå til bokstav a til g i en behandling
keys-finding-next = Gå til det neste som mangler
keys-finding-back = Gå til det forrige som mangler
keys-add = Legg til en ny på listen du står i
keys-print = Vis utskriften av det du ser
keys-undo = Angre den siste endringen
keys-redo = Gjør om det du angret
