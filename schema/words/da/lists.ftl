### The list of activities: search, filters, order, duplicating, archiving.

copy-name = { $text } (kopi)
activities-sift = Søg og afgræns
activities-find = Søg i navn, formål, registrerede, oplysninger, modtagere og systemer
activities-current = Alle undtagen arkiverede
activities-all = Alle
activities-attention = Kun dem, der selv mangler noget
activities-count = { $n ->
    [one] { $n } behandling
   *[other] { $n } behandlinger
}
activities-found = { $shown } af { $all } behandlinger
activities-clear = Vis alle
activities-nothing = Ingen behandlinger passer
activities-nothing-text = Prøv med færre ord, eller vælg andet under status og ansvarlig. Arkiverede vises kun, når du vælger dem under status.
activities-changed = Senest ændret
activities-acts = Handlinger
activities-pages = Sider i listen
activity-acts = Handlinger for { $name }
activity-duplicate = Dublér
activity-archive = Arkivér
activity-restore = Hent frem
activity-duplicated = »{ $name }« er dubleret. Kopien er planlagt, til du ændrer dens status.
activity-archived = »{ $name }« er arkiveret og trykkes ikke længere.
activity-restored = »{ $name }« er hentet frem og er i brug.
activity-is-archived = Behandlingen er arkiveret. Den er gemt, men står ikke på udskrifterne.
activity-on-paper = Se på papir
