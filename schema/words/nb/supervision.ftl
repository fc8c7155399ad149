### Agreements with processors, whom these let in, and how they are supervised.

dated = { $what }: { $date }. Rett dagen hvis det var en annen.

## An agreement's life

life = Forløp
life-act-requested-on = Be om avtale
life-act-received-on = Registrer mottatt tekst
life-act-signed-by-controller-on = Registrer underskriften deres
life-act-signed-by-processor-on = Registrer leverandørens underskrift
life-act-ended-on = Registrer opphør
life-act-deleted = Opplysningene er slettet
life-act-returned = Opplysningene er levert tilbake
party-step-ask = Be om avtale
party-step-ask-new = Be om ny avtale
party-step-received = Registrer mottatt tekst
party-step-settle = Oppgi hva som er skjedd med opplysningene
party-step-supervise = Registrer tilsyn
agreement-asked-on = bedt om { $date }
settled-open = Sletting ikke bekreftet
settled-deleted = Opplysningene er slettet
settled-returned = Opplysningene er levert tilbake
next-why-supervision = tilsyn
next-why-notice-answer = svar på varsel

## Sub-processors and notices

subs = Underdatabehandlere
subs-none = Ingen er registrert. De står i avtalen, oftest i et vedlegg.
sub-country-blank = Land ikke oppgitt
sub-since = fra { $date }
sub-until = til { $date }
notices = Varsler om underdatabehandlere
notices-none = Ingen varsler er registrert.
notice-register = Registrer varsel
notice-came = mottatt { $date }
notice-accept = Godta
notice-accept-of = Godta { $name }
notice-object = Protester
notice-object-of = Protester mot { $name }
notice-accepted = Godtatt
notice-accepted-on = Godtatt { $date }
notice-objected = Protestert
notice-objected-on = Protestert { $date }
notice-said-accepted = «{ $name }» er godtatt.
notice-said-objected = Protesten mot «{ $name }» er registrert. Send den også til databehandleren.
notice-needs-none = Krever ikke svar
notice-no-window = Ikke besvart. Avtalens frist for å protestere er ikke oppgitt
notice-no-day = Ikke besvart. Dagen varselet kom, er ikke oppgitt
notice-open-until = Protester senest { $date }
notice-let-pass = Fristen for å protestere gikk ut { $date }

## Supervision

supervision = Tilsyn
supervised-late = Over fristen
supervised-never = Ikke ført ennå
supervised-not-yet = Ikke ført ennå
supervised-on = Ført { $date }
supervised-planned = Planlagt
supervised-waits = Når avtalen gjelder
supervised-over = Opphørt
supervision-plan = Planlegg tilsyn
supervision-register = Registrer tilsyn
supervision-registered = Tilsyn er registrert { $date }. Rett dagen hvis det var en annen.
supervision-risk = Risiko
supervision-unweighed = Ikke vurdert
supervision-points-enough = { $n } poeng: Konsept { $concepts } er nok
supervision-points-off = { $n } poeng, utenfor modellens skala
supervision-chosen = Valgt
supervision-concept-n = Konsept { $n }
supervision-next = Neste
supervision-no-date = Ingen dato
supervision-reckoned = { $period } etter det siste
supervision-reckoned-first = { $period } etter at avtalen begynte å gjelde
supervision-none = Ingen tilsyn er registrert.
supervision-was-done = Ført { $date }
supervision-ahead = Planlagt
supervision-planned = Uten dato
supervision-planned-by = Senest { $date }
supervision-inconclusive = Mangler konklusjon
supervision-when = Når
supervision-done-today = Registrer at det er ført i dag
supervision-model = Risikoen
supervision-model-text = Det danske Datatilsynets modell har fire spørsmål som hvert gir poeng. Jo flere poeng, desto mer skal til. Det er risikoen for menneskene opplysningene handler om.
points-n = { $n ->
    [one] { $n } poeng
   *[other] { $n } poeng
}
points-concluded = { $n } poeng. Tallet er utledet av programmet og ikke lest i veiledningen
points-unseen = Poengtallet er ikke sett. Slå det opp i veiledningen
points-sum = { $n } poeng i alt
points-sum-known = { $n } kjente poeng så langt
points-count-yourself = Svaret på { $letters } gir også poeng, men programmet kjenner ikke tallet. Finn tallet i det danske Datatilsynets veiledning om tilsyn med databehandlere fra 2021, og skriv summen.
points-are-concluded = Poengene for { $letters } er utledet av programmet og ikke lest i veiledningen. Kontroller dem der.
points-use = Bruk { $n } poeng
points-off-scale = Modellens skala går fra 1 til 10 poeng.
supervision-way = Tilsynskonsept
supervision-way-text = Med { $n } poeng er konsept { $concepts } nok etter modellen.
supervision-way-open = Skriv poengene, så vises det hva som er nok.
concept-enough = Er nok
concept-light = Er ikke nok
supervision-seen = Resultat
supervision-after = Deretter
supervision-next-reckoned = Uten en dato regnes det med { $date }, { $period } etter dette tilsynet.
supervision-next-keep = Skriv { $date }
supervision-source = Kilde: { $source }.
