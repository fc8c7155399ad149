### Processors and recipients, systems and measures, deletion.

## Lists

search-within = Søg i { $what }
search-within-short = Søg i listen
search-within-found = { $n } af { $all }
search-within-none = Ingen fundet med »{ $text }«.
search-within-clear = Vis alle
rows-shown = { $n } af { $all } vises
rows-more = Vis { $n } til
and-more = { $n } til
record-duplicate = Dublér
record-duplicated = »{ $name }« er dubleret.
list-held = { $held } af { $all } er med
list-explain = Hvad betyder de?
list-all = Alle er med i aftalen
list-item-held = Med
list-item-missing = Mangler
list-item-open = Ikke gennemgået
faults = { $n ->
    [one] Ét felt kan ikke læses og er ikke gemt
   *[other] { $n } felter kan ikke læses og er ikke gemt
}

## Processors and recipients

parties-show = Vis
parties-tab-all = Alle
parties-tab-act = Kræver handling
parties-tab-ended = Ophørt
parties-none-all = Ingen endnu.
parties-none-act = Ingen kræver handling.
parties-none-ended = Intet samarbejde er ophørt.
parties-processors = Databehandlere
parties-processors-note = behandler oplysninger for jer og skal have en aftale
parties-processors-one = Leverandør
parties-others = Andre modtagere
parties-others-note = er selv ansvarlige for oplysningerne og skal ikke have en databehandleraftale
parties-others-one = Modtager
parties-open = Rollen er uafklaret
parties-open-note = afklar, hvad de bruger oplysningerne til, eller fjern dem
parties-open-one = Virksomhed
parties-agreement = Aftale
parties-next = Næste dato
parties-gets-from = Får oplysninger fra
parties-role-state = Status
parties-ended-on = Ophørt { $date }
party-unnamed = Ikke navngivet
agreement-in-order = I orden
agreement-lacks-clauses = Mangler litra { $letters }
agreement-lacks-frame = { $n ->
    [one] Mangler { $n } del af rammen
   *[other] Mangler { $n } dele af rammen
}
agreement-authorisation-open = Underdatabehandlere er ikke afklaret
agreement-waits-controller = venter på jeres underskrift
agreement-waits-processor = venter på leverandørens underskrift
party-agreement = Aftalen, artikel 28
party-used-in = Bruges i
party-used-none = Står ikke i nogen behandling endnu.
party-role-in = { $role } i { $activity }
party-role-blank = Rolle ikke udfyldt
party-join = Tilføj til behandling
party-systems = Leverer
party-about = Om virksomheden
party-step-activity = Tilføj til en behandling
party-step-role = Angiv rollen
party-step-agreement = Registrér aftale
party-step-agreement-new = Registrér ny aftale
party-step-content = Gå aftalens indhold igennem
party-step-signature = Registrér underskrift
party-step-supplement = Tilføj det, aftalen mangler
party-step-authorisation = Angiv godkendelsen

## Systems and measures

systems-risk = Risiko: sandsynlighed × konsekvens
risk-pair = { $likelihood } × { $consequence }
risk-not-placed = Ikke vurderet færdigt
risk-not-assessed = Ikke vurderet
risk-needs-none = Kræves ikke
risk-assess = Ikke vurderet. Vurdér risikoen ved { $name }
risk-map = Risikobillede
risk-map-note = efter seneste vurdering, for de mennesker, oplysningerne handler om
risk-unplaced = Står ikke i skemaet, fordi sandsynlighed eller konsekvens ikke er angivet:
nature-technical = Tekniske
nature-organisational = Organisatoriske
nature-physical = Fysiske
coverage-missed = Mangler: { $names }
measure-missed = Mangler for
staff = Medarbejdere med adgang
staff-note = hvornår dokumenterne er set; selve indholdet gemmes ikke her
staff-not-seen = Ikke set
staff-register = Ikke set: { $what } for { $name }. Registrér
staff-empty = Ingen medarbejdere med adgang til personoplysninger er registreret.
staff-in-settings = Tilføj medarbejdere under Indstillinger

## Deletion

deletion-period = Frist
deletion-today = I dag
deletion-copies = Kopier
deletion-archive = Arkiv: { $lag }
deletion-backup = Sikkerhedskopi: { $lag }
deletion-uses = { $items ->
    [one] { $items } oplysning
   *[other] { $items } oplysninger
} i { $activities ->
    [one] { $activities } behandling
   *[other] { $activities } behandlinger
}
deletion-unused = Bruges ikke
deletion-unused-text = Fristen er ikke valgt for nogen oplysninger. Vælg den for de oplysninger, den gælder, eller fjern den.
deletion-used-by = Gælder for
deletion-minimum = mindst { $period }
deletion-minimum-law = mindst { $period }, { $law }
deletion-may-go-short = Må slettes til og med { $date }
deletion-must-be-gone-short = Skal være slettet til og med { $date }
deletion-no-date = Ingen dato
deletion-dates = Datoer
deletion-today-both = Regnes fristen fra i dag, må oplysningerne slettes fra { $may } og skal være slettet senest { $by }.
deletion-today-clash = Regnes fristen fra i dag, skal oplysningerne være slettet senest { $by }, men de må først slettes fra { $may }.
deletion-today-by = Regnes fristen fra i dag, skal oplysningerne være slettet senest { $by }.
deletion-today-may = Regnes fristen fra i dag, må oplysningerne tidligst slettes { $may }.
deletion-may-go = I dag må alt til og med { $date } slettes.
deletion-must-be-gone = I dag skal alt til og med { $date } være slettet.
deletion-conflict = { $gap ->
    [one] Op til { $gap } dag for tidligt
   *[other] Op til { $gap } dage for tidligt
}
deletion-conflict-days = { $days ->
    [one] Det gælder { $days } dag i regnskabsåret, { $first }.
   *[other] Det gælder { $days } dage i regnskabsåret, { $first } til { $last }.
}
deletion-years = Datoer for hvert regnskabsår
deletion-year = Regnskabsår
deletion-may = Må slettes fra
deletion-by = Slettet senest
deletion-between = { $first } til { $last }
deletion-too-early = før loven tillader det
deletion-too-early-some = de første før loven tillader det
deletion-assumed = Intet regnskabsår er angivet, så der regnes med kalenderåret.
deletion-no-dates = Der er ingen datoer, før fristen har en periode og en begivenhed at regne fra.
deletion-no-dates-criterion = Fristen følger et kriterium og kan ikke regnes ud som en dato.
deletion-without = Oplysninger uden slettefrist
deletion-without-note = vælg en frist for hver
deletion-rule-for = Slettefrist for { $item }
