### Protokollen på en dag som har vært, og to dager ved siden av hverandre.

## Mens man ser tilbake

past-band = Protokollen slik den var registrert { $day }. Bare til lesing.
past-band-rules = Frister og mangler er regnet ut per den dagen, men etter reglene programmet har i dag.
past-band-erased = Noe fra den gang er siden slettet etter reglene og vises ikke.
past-other = En annen dag
past-today = Tilbake til i dag
past-shown = Nå vises protokollen slik den var registrert { $day }.
past-left = Nå vises protokollen slik den er i dag.

## Dagen velges

past-open = Se protokollen på en dag…
past-heading = Se protokollen på en dag
past-text = Hele programmet viser protokollen slik den var registrert da dagen var over. Ingenting kan endres imens.
past-day = Dato
past-show = Vis dagen
past-as-then = Se protokollen slik den var da
past-as-then-of = Se protokollen slik den var { $day }

## To dager sammenlignet

compare-open = Sammenlign to dager…
compare-heading = To dager sammenlignet
compare-intro = Hva som er nytt, endret og borte fra den ene dagen til den andre. En dag vises slik den var da den var over; i dag slik det er nå.
compare-from = Første dag
compare-to = Siste dag
compare-show = Sammenlign dagene
compare-result = { $from } og { $to }
compare-added = { $n ->
    [one] { $n } ny post
   *[other] { $n } nye poster
}
compare-altered = { $n ->
    [one] { $n } endret post
   *[other] { $n } endrede poster
}
compare-removed = { $n ->
    [one] { $n } post er borte
   *[other] { $n } poster er borte
}
compare-none = Ingenting er annerledes.
compare-none-text = Protokollen sier det samme på de to dagene.
compare-erased = { $n ->
    [one] Det er siden slettet én gang etter reglene. Det som ble slettet, vises ikke.
   *[other] Det er siden slettet { $n } ganger etter reglene. Det som ble slettet, vises ikke.
}
compare-is-added = Lagt til
compare-is-altered = Endret
compare-is-removed = Borte
compare-within = { $n ->
    [one] I tillegg { $n } post som hører til.
   *[other] I tillegg { $n } poster som hører til.
}
compare-more = { $n ->
    [one] Vis { $n } post til
   *[other] Vis { $n } poster til
}
compare-loading = Sammenligner …

## På papir

past-footer = Slik det var registrert { $day } · skrevet ut { $date }

## Terminalen

terminal-on = Protokollen slik den var registrert den dagen, f.eks. 2025-06-30
terminal-compare = Vis hva som er annerledes fra den ene dagen til den andre
terminal-compare-from = Den første dagen, f.eks. 2025-06-30
terminal-compare-to = Den siste dagen, f.eks. 2026-06-30
terminal-wrong-day = «{ $value }» er ikke en dag. Skriv den som 2025-06-30.

## Avslag

failure-looking-back = Du ser protokollen slik den var registrert { $day }, og her kan ingenting endres. Gå tilbake til i dag og prøv igjen.
failure-past-day = Protokollen kan ikke vises slik den var { $day }. Velg en dag fra { $first } til { $last }.
failure-no-past = Protokollen ble påbegynt i dag, så det er ingen tidligere dag å se. Fra i morgen kan du se hvordan den var i dag.
failure-days-turned = Den første dagen ligger etter den andre. Bytt dem om.
