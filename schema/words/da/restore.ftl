### Older versions brought back, and what stays as it is.

failure-document-issued = Dokument { $number } er udstedt og bliver stående, som det blev udstedt. Skal noget ændres, så udsted en ny version.
failure-needs-gone = »{ $id }« ({ $kind }) kan ikke stå uden »{ $to }« ({ $target }), som er fjernet. Hent »{ $to }« tilbage først.
failure-erased = Det er slettet efter reglerne og kan ikke hentes tilbage.

## What was done, as it stands after a name

history-retrieved = hentede en tidligere udgave af { $what } fra { $date } tilbage
history-retrieved-whole = hentede en tidligere udgave af { $what } fra { $date } tilbage med det, der hørte til
history-revived = hentede { $what } tilbage i udgaven fra { $date }
history-revived-whole = hentede { $what } og det, der hørte til, tilbage i udgaven fra { $date }

## The same, after »fortrød« and »gentog«

history-deed-retrieved = hentningen af en tidligere udgave af { $what } fra { $date }
history-deed-retrieved-whole = hentningen af en tidligere udgave af { $what } fra { $date } med det, der hørte til
history-deed-revived = hentningen af { $what } i udgaven fra { $date }
history-deed-revived-whole = hentningen af { $what } og det, der hørte til, i udgaven fra { $date }
step-retrieve = hent { $what } tilbage

## What it would do

restore-open = Hent denne udgave tilbage
restore-open-named = Hent denne udgave tilbage: { $kind } »{ $name }«
restore-older-heading = Hent en tidligere udgave tilbage
restore-text = { $kind } »{ $name }« i udgaven fra { $date } kl. { $time }:
restore-text-removed = { $kind } »{ $name }« er fjernet og kommer tilbage på sin gamle plads i udgaven fra { $date } kl. { $time }.
restore-same = Det står allerede, som det stod { $date } kl. { $time }.
restore-now = Nu
restore-then = Bliver
restore-more = { $n ->
    [one] Desuden { $n } post.
   *[other] Desuden { $n } poster.
}
restore-whole = { $n ->
    [one] Tag { $n } post med, der hørte til og er fjernet siden
   *[other] Tag { $n } poster med, der hørte til og er fjernet siden
}
restore-whole-links = { $n ->
    [one] Genskab { $n } henvisning, der gik tabt ved fjernelsen
   *[other] Genskab { $n } henvisninger, der gik tabt ved fjernelsen
}
restore-whole-both = { $parts ->
    [one] Tag { $parts } post med, der hørte til, og
   *[other] Tag { $parts } poster med, der hørte til, og
} { $links ->
    [one] genskab { $links } henvisning
   *[other] genskab { $links } henvisninger
}
restore-lacks = Bliver ikke helt som før
restore-gone = { $what }, der er fjernet
restore-emptied = Feltet »{ $field }« bliver tomt, for det henviste til { $what }.
restore-emptied-of = { $n ->
    [one] I én post af typen »{ $kind }« bliver feltet »{ $field }« tomt, for det henviste til { $what }.
   *[other] I { $n } poster af typen »{ $kind }« bliver feltet »{ $field }« tomt, for det henviste til { $what }.
}
restore-left = Kommer ikke med: { $parts }. { $n ->
    [one] Den kan
   *[other] De kan
} ikke stå uden { $what }.
restore-left-many = Kommer ikke med: { $n } poster, blandt dem { $parts }. De kan ikke stå uden { $what }.
restore-erased = Noget af det, der blev fjernet sammen med det, er slettet efter reglerne og kan ikke hentes tilbage.
restore-keep = Behold, som det er
restore-do = Hent tilbage
restore-done = »{ $name }« ({ $kind }) er hentet tilbage.

## What was put away

restore-archived = { $n ->
    [one] Vis også { $n } arkiveret
   *[other] Vis også { $n } arkiverede
}
