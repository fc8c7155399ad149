### That data are deleted when they must be, systems are brought back, and measures and risks are looked at again.

## The calendar

calendar = Slettekalender
calendar-note = hva som kan og skal slettes når, etter regnskapsår
calendar-material = Opplysninger fra
calendar-now = Nå
calendar-until = til og med { $date }
calendar-done = slettet { $date }
calendar-may-now = kan slettes nå
calendar-no-minimum = Ingen plikt til å oppbevare
calendar-no-latest = Ingen siste dag
calendar-undated = { $n ->
    [one] Én slettefrist kan ikke regnes ut som datoer og står ikke i kalenderen.
   *[other] { $n } slettefrister kan ikke regnes ut som datoer og står ikke i kalenderen.
}
year-uneven = { $days } ({ $n ->
    [one] { $n } måned
   *[other] { $n } måneder
})

## Deletions

runs = Slettinger
runs-note = hva som er slettet, og hva som viser det
runs-none = Ingen sletting er registrert. Registrer den når dere har slettet, så dere kan vise det.
runs-none-here = Det er ikke registrert noen sletting for denne slettefristen.
erase = Registrer sletting
erase-by = Registrer en sletting etter
erase-of = Registrer sletting etter { $rule }
erased-on = Sletting er registrert { $date }. Rett dagen hvis det var en annen.
run-done = Slettet { $date }
run-undated = Slettet, uten dato
run-through = til og med { $date }
run-no-proof = dokumentasjon ikke oppgitt
run-held-back = noe er holdt tilbake
run-next = Neste gang senest { $date }
run-late = Skulle vært slettet senest { $date }
run-next-short = Neste gang { $date }
run-late-short = Over fristen { $date }
run-owed = Ifølge slettefristen skal alt til og med { $date } være slettet.
run-owed-use = Skriv den dagen
run-copies = Ifølge slettefristen er den siste kopien borte { $date }.
run-copies-use = Skriv den dagen

## Systems that are brought back

restorations = Gjenopprettinger
restorations-note = det som var slettet, kommer igjen med en kopi og skal slettes på nytt
restorations-none = Ingen systemer er gjenopprettet.
restore-which = Registrer at et system er gjenopprettet
restore-register = Registrer gjenoppretting
restoration-test = bare en prøve
restoration-nothing = Ikke nødvendig
restoration-owes = Ikke slettet på nytt
restoration-again = Registrer ny sletting i dag
restoration-again-of = Registrer ny sletting i dag i { $name }
restoration-again-today = Registrer at det er slettet på nytt i dag
came-back = Skal slettes på nytt
came-back-text = Dette er slettet etter at kopien ble tatt:
came-back-nothing = Ingen sletting er registrert etter at kopien ble tatt.
came-back-unknown = Oppgi når kopien ble tatt, så vises det som er slettet siden.

## Measures, risks and staff

verified-today = Etterprøvd i dag
verified-never = Ikke etterprøvd ennå
verified-last = Etterprøvd { $last }
verified-next = Etterprøvd { $last }, neste gang senest { $next }
verified-late = Etterprøvd { $last }. Skulle vært etterprøvd igjen senest { $next }
verified-again = igjen { $date }
risk-when-before = Før tiltak
risk-when-residual = Etter tiltak
risk-level = risiko: { $level }
risk-level-left = risiko: { $level }, etter tiltak: { $left }
risk-again = Vurderes igjen
risk-assessed-today = Vurdert i dag
risk-unplaced-residual = Står ikke i matrisen fordi det ikke er oppgitt hva som er igjen etter tiltakene:
risk-matrix-own = Matrisen er programmets eget forslag; ingen myndighet har gitt ut en.
risk-matrix-source = Kilde til matrisen: { $source }.
staff-renew = fornyes { $date }
staff-renew-late = skulle vært fornyet { $date }
staff-seen-again = Sett igjen i dag
staff-seen-again-of = Sett igjen i dag: { $what } for { $name }
