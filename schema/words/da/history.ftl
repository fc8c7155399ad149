### The history: what was done, by whom, and what differs.

rail-history = Historik
history-intro = Hvad der er skrevet, hvornår og af hvem.

## What was done, as it stands after a name: »Pernille Prøvesen rettede slettefrist »Kunder««

history-saved = rettede { $what }
history-added = tilføjede { $what }
history-removed = fjernede { $what }
history-removed-whole = fjernede { $what } og det, der hørte til
history-moved = ændrede rækkefølgen af { $kinds }
history-imported = indlæste { $n ->
    [one] { $n } post
   *[other] { $n } poster
}
history-imported-one = indlæste { $what }
history-issued = udstedte { $what }
history-finished = afsluttede { $what }
history-adopted = satte { $what } i kraft
history-nothing = rettede noget og rettede det tilbage
history-undid = fortrød { $deed }
history-redid = gentog { $deed }
history-created = oprettede filen
history-created-with = skrev de første oplysninger i fortegnelsen
history-migrated = opgraderede filen til en nyere udgave af programmet
history-restored = hentede fortegnelsen frem fra en sikkerhedskopi
history-erased = slettede en post ({ $kind }) og hele dens historik
history-erased-name = slettede et navn fra historikken

## What an undo took back, after »fortrød« and »gentog«

history-deed-saved = rettelsen af { $what }
history-deed-added = tilføjelsen af { $what }
history-deed-removed = fjernelsen af { $what }
history-deed-removed-whole = fjernelsen af { $what } og det, der hørte til
history-deed-moved = den ændrede rækkefølge af { $kinds }
history-deed-imported = indlæsningen af { $n ->
    [one] { $n } post
   *[other] { $n } poster
}
history-deed-imported-one = indlæsningen af { $what }
history-deed-issued = udstedelsen af { $what }
history-deed-finished = afslutningen af { $what }
history-deed-adopted = ikraftsættelsen af { $what }
history-deed-nothing = en rettelse, der ikke ændrede noget

## Which record

history-what = { $kind } »{ $title }«
history-what-untitled = { $kind } uden navn
history-what-now = { $kind }, nu »{ $title }«
history-what-of = { $what } ({ $of })
history-what-erased = noget, der siden er slettet
history-and-more = { $what } og { $n ->
    [one] { $n } post til
   *[other] { $n } poster til
}
history-fields-more = { $fields } og { $n ->
    [one] { $n } felt til
   *[other] { $n } felter til
}
history-link-erased = Slettet

## The list

history-today = I dag
history-yesterday = I går
history-time = kl. { $time }
history-nobody = Slettet navn
history-undone = Fortrudt
history-next-undo = Det næste, du kan fortryde
history-next-redo = Det næste, du kan gentage
history-more = Vis ældre
history-shown = { $n ->
    [0] Ingen ændringer passer.
    [one] Viser { $n } ændring.
   *[other] Viser { $n } ændringer.
}
history-loading = Henter …

## What is unfolded

history-field = Felt
history-before = Før
history-after = Efter
history-content = Indhold
history-part-added = Tilføjet
history-part-altered = Rettet
history-part-removed = Fjernet
history-part-empty = Intet var udfyldt.
history-part-was = Hed før »{ $title }«
history-part-now = Hedder nu »{ $title }«
history-part-gone = Findes ikke længere
history-parts-more = { $n ->
    [one] Vis { $n } post til
   *[other] Vis { $n } poster til
}
history-part-erased = Indholdet er slettet og kan ikke vises. At der skete noget, står her stadig.
history-part-nothing = Ingen poster blev ændret.
history-difference = { $kind } »{ $name }«, felt for felt

## What is shown

history-filters = Vis kun
history-text = Søg i historikken
history-place = Sted
history-place-all = Alle steder
history-place-company = Virksomhed og personer
history-person = Person
history-person-all = Alle
history-from = Fra
history-until = Til og med
history-clear = Vis alt
history-of = Historik: { $name }
history-of-intro = Det, der er skrevet i { $kind } »{ $name }« og i det, der hører til.
history-back = Tilbage til { $name }
history-none = Ingen ændringer passer
history-none-text = Vælg noget andet, eller vis alt.
history-none-of-text = Alt, hvad der er skrevet her, er slettet.
