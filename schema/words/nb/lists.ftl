### The list of activities: search, filters, order, duplicating, archiving.

copy-name = { $text } (kopi)
activities-sift = Søk og filtrer
activities-find = Søk i navn, formål, registrerte, opplysninger, mottakere og systemer
activities-current = Alle unntatt arkiverte
activities-all = Alle
activities-attention = Bare dem som selv mangler noe
activities-count = { $n ->
    [one] { $n } behandling
   *[other] { $n } behandlinger
}
activities-found = { $shown } av { $all } behandlinger
activities-clear = Vis alle
activities-nothing = Ingen behandlinger passer
activities-nothing-text = Prøv med færre ord, eller velg noe annet under status og ansvarlig. Arkiverte vises bare når du velger dem under status.
activities-changed = Sist endret
activities-acts = Handlinger
activities-pages = Sider i listen
activity-acts = Handlinger for { $name }
activity-duplicate = Dupliser
activity-archive = Arkiver
activity-restore = Hent fram
activity-duplicated = «{ $name }» er duplisert. Kopien er planlagt til du endrer statusen.
activity-archived = «{ $name }» er arkivert og skrives ikke lenger ut.
activity-restored = «{ $name }» er hentet fram og er i bruk.
activity-is-archived = Behandlingen er arkivert. Den er bevart, men kommer ikke med på utskriftene.
activity-on-paper = Se på papir
