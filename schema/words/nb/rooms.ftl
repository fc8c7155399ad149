### Processors and recipients, systems and measures, deletion.

## Lists

search-within = Søk i { $what }
search-within-short = Søk i listen
search-within-found = { $n } av { $all }
search-within-none = Ingen treff på «{ $text }».
search-within-clear = Vis alle
rows-shown = { $n } av { $all } vises
rows-more = Vis { $n } til
and-more = { $n } til
record-duplicate = Dupliser
record-duplicated = «{ $name }» er duplisert.
list-held = { $held } av { $all } er med
list-explain = Hva betyr de?
list-all = Alle er med i avtalen
list-item-held = Med
list-item-missing = Mangler
list-item-open = Ikke gjennomgått
faults = { $n ->
    [one] Ett felt kan ikke leses og er ikke lagret
   *[other] { $n } felter kan ikke leses og er ikke lagret
}

## Processors and recipients

parties-show = Vis
parties-tab-all = Alle
parties-tab-act = Krever handling
parties-tab-ended = Avsluttet
parties-none-all = Ingen ennå.
parties-none-act = Ingen krever handling.
parties-none-ended = Ingen samarbeid er avsluttet.
parties-processors = Databehandlere
parties-processors-note = behandler opplysninger for dere og skal ha en avtale
parties-processors-one = Leverandør
parties-others = Andre mottakere
parties-others-note = er selv ansvarlige for opplysningene og skal ikke ha en databehandleravtale
parties-others-one = Mottaker
parties-open = Rollen er uavklart
parties-open-note = avklar hva de bruker opplysningene til, eller fjern dem
parties-open-one = Virksomhet
parties-agreement = Avtale
parties-next = Neste dato
parties-gets-from = Får opplysninger fra
parties-role-state = Status
parties-ended-on = Avsluttet { $date }
party-unnamed = Ikke navngitt
agreement-in-order = I orden
agreement-lacks-clauses = Mangler bokstav { $letters }
agreement-lacks-frame = { $n ->
    [one] Mangler { $n } del av rammen
   *[other] Mangler { $n } deler av rammen
}
agreement-authorisation-open = Underdatabehandlere er ikke avklart
agreement-waits-controller = venter på underskriften deres
agreement-waits-processor = venter på leverandørens underskrift
party-agreement = Avtalen, artikkel 28
party-used-in = Brukes i
party-used-none = Står ikke i noen behandling ennå.
party-role-in = { $role } i { $activity }
party-role-blank = Rolle ikke fylt ut
party-join = Legg til i behandling
party-systems = Leverer
party-about = Om virksomheten
party-step-activity = Legg til i en behandling
party-step-role = Angi rollen
party-step-agreement = Registrer avtale
party-step-agreement-new = Registrer ny avtale
party-step-content = Gå gjennom innholdet i avtalen
party-step-signature = Registrer underskrift
party-step-supplement = Legg til det avtalen mangler
party-step-authorisation = Angi godkjenningen

## Systems and measures

systems-risk = Risiko: sannsynlighet × konsekvens
risk-pair = { $likelihood } × { $consequence }
risk-not-placed = Ikke ferdig vurdert
risk-not-assessed = Ikke vurdert
risk-needs-none = Kreves ikke
risk-assess = Ikke vurdert. Vurder risikoen ved { $name }
risk-map = Risikobilde
risk-map-note = etter siste vurdering, for menneskene opplysningene handler om
risk-unplaced = Står ikke i matrisen fordi sannsynlighet eller konsekvens ikke er angitt:
nature-technical = Tekniske
nature-organisational = Organisatoriske
nature-physical = Fysiske
coverage-missed = Mangler: { $names }
measure-missed = Mangler for
staff = Ansatte med tilgang
staff-note = når dokumentene er sett; selve innholdet lagres ikke her
staff-not-seen = Ikke sett
staff-register = Ikke sett: { $what } for { $name }. Registrer
staff-empty = Ingen ansatte med tilgang til personopplysninger er registrert.
staff-in-settings = Legg til ansatte under Innstillinger

## Deletion

deletion-period = Frist
deletion-today = I dag
deletion-copies = Kopier
deletion-archive = Arkiv: { $lag }
deletion-backup = Sikkerhetskopi: { $lag }
deletion-uses = { $items ->
    [one] { $items } opplysning
   *[other] { $items } opplysninger
} i { $activities ->
    [one] { $activities } behandling
   *[other] { $activities } behandlinger
}
deletion-unused = Brukes ikke
deletion-unused-text = Fristen er ikke valgt for noen opplysninger. Velg den for opplysningene den gjelder, eller fjern den.
deletion-used-by = Gjelder for
deletion-minimum = minst { $period }
deletion-minimum-law = minst { $period }, { $law }
deletion-may-go-short = Kan slettes til og med { $date }
deletion-must-be-gone-short = Skal være slettet til og med { $date }
deletion-no-date = Ingen dato
deletion-dates = Datoer
deletion-today-both = Regnes fristen fra i dag, kan opplysningene slettes fra { $may } og skal være slettet senest { $by }.
deletion-today-clash = Regnes fristen fra i dag, skal opplysningene være slettet senest { $by }, men de kan først slettes fra { $may }.
deletion-today-by = Regnes fristen fra i dag, skal opplysningene være slettet senest { $by }.
deletion-today-may = Regnes fristen fra i dag, kan opplysningene tidligst slettes { $may }.
deletion-may-go = I dag kan alt til og med { $date } slettes.
deletion-must-be-gone = I dag skal alt til og med { $date } være slettet.
deletion-conflict = { $gap ->
    [one] Opptil { $gap } dag for tidlig
   *[other] Opptil { $gap } dager for tidlig
}
deletion-conflict-days = { $days ->
    [one] Det gjelder { $days } dag i regnskapsåret, { $first }.
   *[other] Det gjelder { $days } dager i regnskapsåret, { $first } til { $last }.
}
deletion-years = Datoer for hvert regnskapsår
deletion-year = Regnskapsår
deletion-may = Kan slettes fra
deletion-by = Slettet senest
deletion-between = { $first } til { $last }
deletion-too-early = før loven tillater det
deletion-too-early-some = de første før loven tillater det
deletion-assumed = Ingen regnskapsår er angitt, så kalenderåret brukes.
deletion-no-dates = Det finnes ingen datoer før fristen har en periode og en hendelse å regne fra.
deletion-no-dates-criterion = Fristen følger et kriterium og kan ikke regnes ut som en dato.
deletion-without = Opplysninger uten slettefrist
deletion-without-note = velg en frist for hver
deletion-rule-for = Slettefrist for { $item }
