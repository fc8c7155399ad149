### The history: what was done, by whom, and what differs.

rail-history = Historikk
history-intro = Hva som er skrevet, når og av hvem.

## What was done, as it stands after a name: «Pernille Prøvesen endret slettefrist «Kunder»»

history-saved = endret { $what }
history-added = la til { $what }
history-removed = fjernet { $what }
history-removed-whole = fjernet { $what } og det som hørte til
history-moved = endret rekkefølgen på { $kinds }
history-imported = leste inn { $n ->
    [one] { $n } post
   *[other] { $n } poster
}
history-imported-one = leste inn { $what }
history-issued = utstedte { $what }
history-finished = avsluttet { $what }
history-adopted = satte { $what } i kraft
history-nothing = endret noe og endret det tilbake
history-undid = angret { $deed }
history-redid = gjorde om { $deed }
history-created = opprettet filen
history-created-with = skrev de første opplysningene i protokollen
history-migrated = oppgraderte filen til en nyere utgave av programmet
history-restored = hentet protokollen fram fra en sikkerhetskopi
history-erased = slettet en post ({ $kind }) og hele historikken til den
history-erased-name = slettet et navn fra historikken

## What an undo took back, after «angret» and «gjorde om»

history-deed-saved = endringen av { $what }
history-deed-added = tilføyelsen av { $what }
history-deed-removed = fjerningen av { $what }
history-deed-removed-whole = fjerningen av { $what } og det som hørte til
history-deed-moved = den endrede rekkefølgen på { $kinds }
history-deed-imported = innlesingen av { $n ->
    [one] { $n } post
   *[other] { $n } poster
}
history-deed-imported-one = innlesingen av { $what }
history-deed-issued = utstedelsen av { $what }
history-deed-finished = avslutningen av { $what }
history-deed-adopted = ikraftsettingen av { $what }
history-deed-nothing = en endring som ikke forandret noe

## Which record

history-what = { $kind } «{ $title }»
history-what-untitled = { $kind } uten navn
history-what-now = { $kind }, nå «{ $title }»
history-what-of = { $what } ({ $of })
history-what-erased = noe som siden er slettet
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
history-undone = Angret
history-next-undo = Det neste du kan angre
history-next-redo = Det neste du kan gjøre om
history-more = Vis eldre
history-shown = { $n ->
    [0] Ingen endringer passer.
    [one] Viser { $n } endring.
   *[other] Viser { $n } endringer.
}
history-loading = Henter …

## What is unfolded

history-field = Felt
history-before = Før
history-after = Etter
history-content = Innhold
history-part-added = Lagt til
history-part-altered = Endret
history-part-removed = Fjernet
history-part-empty = Ingenting var fylt ut.
history-part-was = Het før «{ $title }»
history-part-now = Heter nå «{ $title }»
history-part-gone = Finnes ikke lenger
history-parts-more = { $n ->
    [one] Vis { $n } post til
   *[other] Vis { $n } poster til
}
history-part-erased = Innholdet er slettet og kan ikke vises. At noe skjedde, står her fortsatt.
history-part-nothing = Ingen poster ble endret.
history-difference = { $kind } «{ $name }», felt for felt

## What is shown

history-filters = Vis bare
history-text = Søk i historikken
history-place = Sted
history-place-all = Alle steder
history-place-company = Virksomhet og personer
history-person = Person
history-person-all = Alle
history-from = Fra
history-until = Til og med
history-clear = Vis alt
history-of = Historikk: { $name }
history-of-intro = Det som er skrevet i { $kind } «{ $name }» og i det som hører til.
history-back = Tilbake til { $name }
history-none = Ingen endringer passer
history-none-text = Velg noe annet, eller vis alt.
history-none-of-text = Alt som er skrevet her, er slettet.
