### Om et udstedt dokument stadig siger det samme som fortegnelsen.

drift-heading = Papiret og fortegnelsen
drift-comparing = Sammenligner …
drift-same = Fortegnelsen siger stadig det samme.
drift-changed = { $n ->
    [one] Fortegnelsen er ændret siden: { $n } sted
   *[other] Fortegnelsen er ændret siden: { $n } steder
}
drift-text = Papiret siger det, der stod, da det blev udstedt. Udsted en ny version, når ændringerne skal gælde.
drift-newer = Dokument { $number } er udstedt senere. Når det er sat i kraft, afløser det dette.
drift-issue = Udsted ny version…
drift-issue-named = Udsted ny version af { $title }
drift-added = Kommer med
drift-altered = Rettet
drift-removed = Udgår
drift-of = i »{ $of }«
drift-then = På papiret
drift-now = I fortegnelsen
drift-not-told = Står der ikke
drift-told-no-more = Kommer ikke længere med
drift-difference = { $kind } »{ $name }«, papiret ved siden af fortegnelsen
drift-more = { $n ->
    [one] og { $n } post til
   *[other] og { $n } poster til
}

drift-papers = Passer ikke længere
drift-paper = { $n ->
    [one] { $number } · { $n } sted er ændret siden
   *[other] { $number } · { $n } steder er ændret siden
}
