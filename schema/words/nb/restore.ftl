### Older versions brought back, and what stays as it is.

failure-document-issued = Dokument { $number } er utstedt og blir stående slik det ble utstedt. Skal noe endres, må du utstede en ny versjon.
failure-needs-gone = «{ $id }» ({ $kind }) kan ikke stå uten «{ $to }» ({ $target }), som er fjernet. Hent tilbake «{ $to }» først.
failure-erased = Det er slettet etter reglene og kan ikke hentes tilbake.

## What was done, as it stands after a name

history-retrieved = hentet tilbake en tidligere utgave av { $what } fra { $date }
history-retrieved-whole = hentet tilbake en tidligere utgave av { $what } fra { $date } med det som hørte til
history-revived = hentet tilbake { $what } i utgaven fra { $date }
history-revived-whole = hentet tilbake { $what } og det som hørte til, i utgaven fra { $date }

## The same, after «angret» and «gjorde om»

history-deed-retrieved = gjenopprettingen av en tidligere utgave av { $what } fra { $date }
history-deed-retrieved-whole = gjenopprettingen av en tidligere utgave av { $what } fra { $date } med det som hørte til
history-deed-revived = gjenopprettingen av { $what } i utgaven fra { $date }
history-deed-revived-whole = gjenopprettingen av { $what } og det som hørte til, i utgaven fra { $date }
step-retrieve = hent tilbake { $what }

## What it would do

restore-open = Hent tilbake denne utgaven
restore-open-named = Hent tilbake denne utgaven: { $kind } «{ $name }»
restore-older-heading = Hent tilbake en tidligere utgave
restore-text = { $kind } «{ $name }» i utgaven fra { $date } kl. { $time }:
restore-text-removed = { $kind } «{ $name }» er fjernet og kommer tilbake på sin gamle plass i utgaven fra { $date } kl. { $time }.
restore-same = Det står allerede slik det sto { $date } kl. { $time }.
restore-now = Nå
restore-then = Blir
restore-more = { $n ->
    [one] I tillegg { $n } post.
   *[other] I tillegg { $n } poster.
}
restore-whole = { $n ->
    [one] Ta med { $n } post som hørte til og er fjernet siden
   *[other] Ta med { $n } poster som hørte til og er fjernet siden
}
restore-whole-links = { $n ->
    [one] Sett inn igjen { $n } henvisning som gikk tapt ved fjerningen
   *[other] Sett inn igjen { $n } henvisninger som gikk tapt ved fjerningen
}
restore-whole-both = { $parts ->
    [one] Ta med { $parts } post som hørte til, og
   *[other] Ta med { $parts } poster som hørte til, og
} { $links ->
    [one] sett inn igjen { $links } henvisning
   *[other] sett inn igjen { $links } henvisninger
}
restore-lacks = Blir ikke helt som før
restore-gone = { $what }, som er fjernet
restore-emptied = Feltet «{ $field }» blir tomt, for det henviste til { $what }.
restore-emptied-of = { $n ->
    [one] I én post av typen «{ $kind }» blir feltet «{ $field }» tomt, for det henviste til { $what }.
   *[other] I { $n } poster av typen «{ $kind }» blir feltet «{ $field }» tomt, for det henviste til { $what }.
}
restore-left = Kommer ikke med: { $parts }. { $n ->
    [one] Den kan
   *[other] De kan
} ikke stå uten { $what }.
restore-left-many = Kommer ikke med: { $n } poster, blant dem { $parts }. De kan ikke stå uten { $what }.
restore-erased = Noe av det som ble fjernet sammen med det, er slettet etter reglene og kan ikke hentes tilbake.
restore-keep = Behold slik det er
restore-do = Hent tilbake
restore-done = «{ $name }» ({ $kind }) er hentet tilbake.

## What was put away

restore-archived = { $n ->
    [one] Vis også { $n } arkivert
   *[other] Vis også { $n } arkiverte
}
