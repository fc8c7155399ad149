### That data are deleted when they must be, systems are brought back, and measures and risks are looked at again.

## The calendar

calendar = Slettekalender
calendar-note = hvad der må og skal slettes hvornår, efter regnskabsår
calendar-material = Oplysninger fra
calendar-now = Nu
calendar-until = til og med { $date }
calendar-done = slettet { $date }
calendar-may-now = må slettes nu
calendar-no-minimum = Intet krav om at gemme
calendar-no-latest = Ingen seneste dag
calendar-undated = { $n ->
    [one] Én slettefrist kan ikke regnes ud som datoer og står ikke i kalenderen.
   *[other] { $n } slettefrister kan ikke regnes ud som datoer og står ikke i kalenderen.
}
year-uneven = { $days } ({ $n ->
    [one] { $n } måned
   *[other] { $n } måneder
})

## Deletions

runs = Sletninger
runs-note = hvad der er slettet, og hvad der viser det
runs-none = Ingen sletning er registreret. Registrér den, når I har slettet, så I kan vise det.
runs-none-here = Der er ikke registreret nogen sletning efter denne slettefrist.
erase = Registrér sletning
erase-by = Registrér en sletning efter
erase-of = Registrér sletning efter { $rule }
erased-on = Sletning er registreret den { $date }. Ret dagen, hvis det var en anden.
run-done = Slettet { $date }
run-undated = Slettet, uden dato
run-through = til og med { $date }
run-no-proof = dokumentation ikke angivet
run-held-back = noget er holdt tilbage
run-next = Næste gang senest { $date }
run-late = Skulle være slettet senest { $date }
run-next-short = Næste gang { $date }
run-late-short = Overskredet { $date }
run-owed = Ifølge slettefristen skal alt til og med { $date } være slettet.
run-owed-use = Skriv den dag
run-copies = Ifølge slettefristen er den sidste kopi væk { $date }.
run-copies-use = Skriv den dag

## Systems that are brought back

restorations = Gendannelser
restorations-note = det, der var slettet, kommer igen med en kopi og skal slettes igen
restorations-none = Intet system er gendannet.
restore-which = Registrér, at et system er gendannet
restore-register = Registrér gendannelse
restoration-test = kun en prøve
restoration-nothing = Ikke nødvendigt
restoration-owes = Ikke slettet igen
restoration-again = Registrér ny sletning i dag
restoration-again-of = Registrér ny sletning i dag i { $name }
restoration-again-today = Registrér, at der er slettet igen i dag
came-back = Skal slettes igen
came-back-text = Det er slettet, efter at kopien blev taget:
came-back-nothing = Ingen sletning er registreret, efter at kopien blev taget.
came-back-unknown = Angiv, hvornår kopien blev taget, så vises det, der er slettet siden.

## Measures, risks and staff

verified-today = Efterprøvet i dag
verified-never = Ikke efterprøvet endnu
verified-last = Efterprøvet { $last }
verified-next = Efterprøvet { $last }, næste gang senest { $next }
verified-late = Efterprøvet { $last }. Skulle være efterprøvet igen senest { $next }
verified-again = igen { $date }
risk-when-before = Før foranstaltninger
risk-when-residual = Efter foranstaltninger
risk-level = risiko: { $level }
risk-level-left = risiko: { $level }, efter foranstaltninger: { $left }
risk-again = Vurderes igen
risk-assessed-today = Vurderet i dag
risk-unplaced-residual = Står ikke i skemaet, fordi det ikke er angivet, hvad der er tilbage efter foranstaltningerne:
risk-matrix-own = Skemaet er programmets eget forslag; ingen myndighed har udgivet et.
risk-matrix-source = Kilde til skemaet: { $source }.
staff-renew = fornyes { $date }
staff-renew-late = skulle fornyes { $date }
staff-seen-again = Set igen i dag
staff-seen-again-of = Set igen i dag: { $what } for { $name }
