### Agreements with processors, whom these let in, and how they are supervised.

dated = { $what }: { $date }. Ret dagen, hvis det var en anden.

## An agreement's life

life = Forløb
life-act-requested-on = Bed om aftale
life-act-received-on = Registrér modtaget tekst
life-act-signed-by-controller-on = Registrér jeres underskrift
life-act-signed-by-processor-on = Registrér leverandørens underskrift
life-act-ended-on = Registrér ophør
life-act-deleted = Oplysningerne er slettet
life-act-returned = Oplysningerne er leveret tilbage
party-step-ask = Bed om aftale
party-step-ask-new = Bed om ny aftale
party-step-received = Registrér modtaget tekst
party-step-settle = Angiv, hvad der er sket med oplysningerne
party-step-supervise = Registrér tilsyn
agreement-asked-on = bedt om { $date }
settled-open = Sletning ikke bekræftet
settled-deleted = Oplysningerne er slettet
settled-returned = Oplysningerne er leveret tilbage
next-why-supervision = tilsyn
next-why-notice-answer = svar på varsel

## Sub-processors and notices

subs = Underdatabehandlere
subs-none = Ingen er registreret. De står i aftalen, oftest i et bilag.
sub-country-blank = Land ikke angivet
sub-since = fra { $date }
sub-until = til { $date }
notices = Varsler om underdatabehandlere
notices-none = Ingen varsler er registreret.
notice-register = Registrér varsel
notice-came = modtaget { $date }
notice-accept = Godtag
notice-accept-of = Godtag { $name }
notice-object = Gør indsigelse
notice-object-of = Gør indsigelse mod { $name }
notice-accepted = Godtaget
notice-accepted-on = Godtaget { $date }
notice-objected = Indsigelse gjort
notice-objected-on = Indsigelse gjort { $date }
notice-said-accepted = »{ $name }« er godtaget.
notice-said-objected = Indsigelsen mod »{ $name }« er registreret. Send den også til databehandleren.
notice-needs-none = Kræver intet svar
notice-no-window = Ikke besvaret. Aftalens frist for indsigelse er ikke angivet
notice-no-day = Ikke besvaret. Dagen, varslet kom, er ikke angivet
notice-open-until = Indsigelse senest { $date }
notice-let-pass = Fristen for indsigelse udløb { $date }

## Supervision

supervision = Tilsyn
supervised-late = Overskredet
supervised-never = Ikke ført endnu
supervised-not-yet = Ikke ført endnu
supervised-on = Ført { $date }
supervised-planned = Planlagt
supervised-waits = Når aftalen gælder
supervised-over = Ophørt
supervision-plan = Planlæg tilsyn
supervision-register = Registrér tilsyn
supervision-registered = Tilsyn er registreret den { $date }. Ret dagen, hvis det var en anden.
supervision-risk = Risiko
supervision-unweighed = Ikke vurderet
supervision-points-enough = { $n } point: Koncept { $concepts } er nok
supervision-points-off = { $n } point, uden for modellens skala
supervision-chosen = Valgt
supervision-concept-n = Koncept { $n }
supervision-next = Næste
supervision-no-date = Ingen dato
supervision-reckoned = { $period } efter det seneste
supervision-reckoned-first = { $period } efter, at aftalen begyndte at gælde
supervision-none = Intet tilsyn er registreret.
supervision-was-done = Ført { $date }
supervision-ahead = Planlagt
supervision-planned = Uden dato
supervision-planned-by = Senest { $date }
supervision-inconclusive = Mangler konklusion
supervision-when = Hvornår
supervision-done-today = Registrér, at det er ført i dag
supervision-model = Risikoen
supervision-model-text = Datatilsynets model har fire spørgsmål, der hver giver point. Jo flere point, jo mere skal der til. Det er risikoen for de mennesker, oplysningerne handler om.
points-n = { $n ->
    [one] { $n } point
   *[other] { $n } point
}
points-concluded = { $n } point. Tallet er programmets egen slutning og ikke læst i vejledningen
points-unseen = Pointtallet er ikke set. Slå det op i vejledningen
points-sum = { $n } point i alt
points-sum-known = { $n } kendte point indtil nu
points-count-yourself = Svaret på { $letters } giver også point, men programmet kender ikke tallet. Find tallet i Datatilsynets vejledning om tilsyn med databehandlere fra 2021, og skriv summen.
points-are-concluded = Pointene for { $letters } er programmets egen slutning og ikke læst i vejledningen. Kontrollér dem dér.
points-use = Brug { $n } point
points-off-scale = Modellens skala går fra 1 til 10 point.
supervision-way = Tilsynskoncept
supervision-way-text = Med { $n } point er koncept { $concepts } nok efter modellen.
supervision-way-open = Skriv pointene, så vises det, hvad der er nok.
concept-enough = Er nok
concept-light = Er ikke nok
supervision-seen = Resultat
supervision-after = Derefter
supervision-next-reckoned = Uden en dato regnes med { $date }, { $period } efter dette tilsyn.
supervision-next-keep = Skriv { $date }
supervision-source = Kilde: { $source }.
