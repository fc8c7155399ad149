### Fortegnelsen på en dag, der er gået, og to dage ved siden af hinanden.

## Mens man ser tilbage

past-band = Fortegnelsen, som den var registreret { $day }. Kun til læsning.
past-band-rules = Frister og mangler er regnet ud pr. den dag, men efter de regler, programmet har i dag.
past-band-erased = Noget fra dengang er slettet siden efter reglerne og vises ikke.
past-other = En anden dag
past-today = Tilbage til i dag
past-shown = Nu vises fortegnelsen, som den var registreret { $day }.
past-left = Nu vises fortegnelsen, som den er i dag.

## Dagen vælges

past-open = Se fortegnelsen på en dag…
past-heading = Se fortegnelsen på en dag
past-text = Hele programmet viser fortegnelsen, som den var registreret, da dagen var omme. Intet kan rettes imens.
past-day = Dag
past-show = Vis dagen
past-as-then = Se fortegnelsen, som den var da
past-as-then-of = Se fortegnelsen, som den var { $day }

## To dage sammenlignet

compare-open = Sammenlign to dage…
compare-heading = To dage sammenlignet
compare-intro = Hvad der er nyt, rettet og væk fra den ene dag til den anden. En dag vises, som den var, da den var omme; i dag, som det er nu.
compare-from = Fra
compare-to = Til
compare-show = Sammenlign
compare-result = { $from } og { $to }
compare-added = { $n ->
    [one] { $n } ny post
   *[other] { $n } nye poster
}
compare-altered = { $n ->
    [one] { $n } rettet post
   *[other] { $n } rettede poster
}
compare-removed = { $n ->
    [one] { $n } post er væk
   *[other] { $n } poster er væk
}
compare-none = Intet er anderledes.
compare-none-text = Fortegnelsen siger det samme på de to dage.
compare-erased = { $n ->
    [one] Der er siden slettet én gang efter reglerne. Det, der blev slettet, vises ikke.
   *[other] Der er siden slettet { $n } gange efter reglerne. Det, der blev slettet, vises ikke.
}
compare-is-added = Tilføjet
compare-is-altered = Rettet
compare-is-removed = Væk
compare-within = { $n ->
    [one] Dertil { $n } post, der hører til.
   *[other] Dertil { $n } poster, der hører til.
}
compare-more = { $n ->
    [one] Vis { $n } post til
   *[other] Vis { $n } poster til
}
compare-loading = Sammenligner …

## På papir

past-footer = Som registreret { $day } · udskrevet { $date }

## Terminalen

terminal-on = Fortegnelsen, som den var registreret på den dag, fx 2025-06-30
terminal-compare = Vis, hvad der er anderledes fra den ene dag til den anden
terminal-compare-from = Den første dag, fx 2025-06-30
terminal-compare-to = Den sidste dag, fx 2026-06-30
terminal-wrong-day = »{ $value }« er ikke en dag. Skriv den som 2025-06-30.

## Afslag

failure-looking-back = Du ser fortegnelsen, som den var registreret { $day }, og her kan intet rettes. Gå tilbage til i dag, og prøv igen.
failure-past-day = Fortegnelsen kan ikke vises, som den var { $day }. Vælg en dag fra { $first } til { $last }.
failure-no-past = Fortegnelsen er begyndt i dag, så der er ingen tidligere dag at se. Fra i morgen kan du se, hvordan den var i dag.
failure-days-turned = Den første dag ligger efter den anden. Byt dem om.
