### Om et utstedt dokument fortsatt sier det samme som protokollen.

drift-heading = Papiret og protokollen
drift-comparing = Sammenligner de to …
drift-same = Protokollen sier fortsatt det samme.
drift-changed = { $n ->
    [one] Protokollen er endret siden: { $n } sted
   *[other] Protokollen er endret siden: { $n } steder
}
drift-text = Papiret sier det som sto der da det ble utstedt. Utsted en ny versjon når endringene skal gjelde.
drift-newer = Dokument { $number } er utstedt senere. Når det er satt i kraft, avløser det dette.
drift-issue = Utsted ny versjon…
drift-issue-named = Utsted ny versjon av { $title }
drift-added = Kommer med
drift-altered = Endret
drift-removed = Utgår
drift-of = i «{ $of }»
drift-then = På papiret
drift-now = I protokollen
drift-not-told = Står ikke der
drift-told-no-more = Kommer ikke med lenger
drift-difference = { $kind } «{ $name }», papiret ved siden av protokollen
drift-more = { $n ->
    [one] og { $n } post til
   *[other] og { $n } poster til
}

drift-papers = Stemmer ikke lenger
drift-paper = { $n ->
    [one] { $number } · { $n } sted er endret siden
   *[other] { $number } · { $n } steder er endret siden
}
