### Writing a policy, what few records need, and what people are told by law. "du" is the person at the screen, "dere"
### the company. Buttons in the imperative with the verb first.

fields-more = Flere opplysninger
choose-later = Velg senere
empty-breach-procedure = Ingen ennå. Legg til hva dere gjør når opplysninger går tapt eller havner i gale hender, og hvem som sørger for det.

## Kinds, several

kinds-breach-procedure = Håndtering av brudd
kinds-compatibility-test = Vurderinger av nye formål
kinds-controller-served = Behandlingsansvarlige dere arbeider for
kinds-consent = Samtykker
kinds-cookie-category = Informasjonskapsler
kinds-policy-pointer = Henvisninger til andre erklæringer
kinds-term = Ord og begreper
kinds-reference = Lenker
kinds-statement-link = Belegg

## The sections of a policy

sections-keys = Avsnittene skrives ut i den rekkefølgen de står i her. Flytt et avsnitt med pilene til høyre, eller med Alt+Pil opp og Alt+Pil ned når du står på det.
section-add = Avsnitt som skal legges til
section-add-choose = Velg hva det handler om
section-add-new = Ikke med ennå
section-add-used = Er med, kan legges til igjen
section-only = bare { $activity }
section-activity = Bare fra behandlingen
section-begins = «{ $words }»
section-own-words = med egne ord
section-statements = { $n ->
    [one] { $n } utsagn
   *[other] { $n } utsagn
}
section-references = { $n ->
    [one] { $n } lenke
   *[other] { $n } lenker
}
section-moved = { $name } er nå nummer { $n } av { $all }.
section-source = Rediger «{ $what }»
section-drawn-only = Resten av avsnittet hentes fra protokollen.
key-up = Pil opp
key-down = Pil ned
key-left = Pil venstre
field-help-here = Når du er i et felt, står hjelpen til det her.
keys-screen-back = Tilbake til skjermen du kom fra
screen-back = Tilbake til «{ $what }»
keys-section-up = Flytt et avsnitt i en erklæring opp
keys-section-down = Flytt et avsnitt i en erklæring ned

## The rest of a policy

policy-release = Versjon og offentliggjøring
policy-not-adopted = Ikke vedtatt ennå
policy-was-adopted = Vedtatt { $date }
policy-told-version = Versjon { $version }
policy-issued = Sist utstedt: { $number }, versjon { $version }, { $date }.
policy-not-issued = Ikke utstedt ennå. Dokumentet får en ny versjon hver gang erklæringen utstedes.
policy-told-none = Ingen

## Statements, and what shows whether they hold

statement-about = Om { $what }
statement-proved = Bekreftes av { $what }
statement-refuted = Motsies av { $what }
statement-evidence = Det dere selv peker på
statement-evidence-none = Ingen ennå. Pek på det i protokollen som bekrefter eller motsier utsagnet.
statement-seen = Det programmet ser
statement-seen-nothing = Programmet ser ingenting i protokollen som taler for eller imot.
verdict-proved = Bekreftet
verdict-refuted = Motsagt
verdict-doubtful = Tvilsomt
verdict-open = Ikke avgjort
weight-proves = Taler for
weight-refutes = Taler imot
weight-doubts = Gir tvil
evidence-target = Hva i protokollen
evidence-choose = Velg hva som viser det

## What people are told by law: Articles 13 and 14

duty = Det leserne skal få vite
duty-law = Artikkel 13 og 14. Regler per { $date }.
duty-missing = Mangler
duty-unclear = Uavklart
duty-satisfied = Oppfylt
duty-not-applicable = Gjelder ikke her
duty-if-applicable = Kreves bare hvis det er tilfellet
duty-demand-unclear = Loven er ikke klar her
duty-where = Står i { $where }
duty-complete = Det mangler ingenting av det artikkel 13 og 14 krever.
policy-other = Annet som mangler

## Documents

document-of-article30-processor = Det dere gjør for andre

## Help

topic-compose = En erklæring
topic-compose-text =
    Siden følger erklæringen ovenfra: hvem den er til, avsnittene i den rekkefølgen de skrives ut, og under dem det som sjeldnere må rettes. Trykk på et avsnitt for å åpne det. Det meste hentes fra protokollen; egne ord kommer foran. Et avsnitt kan begrenses til én behandling.

    Flytt et avsnitt med pilene eller med Alt+Pil opp og Alt+Pil ned. Legg til et nytt nederst. Til høyre står det hva leserne skal få vite etter loven, og hvor det står. «Se på papir» viser sidene, og der utsteder du erklæringen.
topic-compose-example = Eksempel Rengøring ApS satte inn «Informasjonskapsler» etter «Rettigheter» og begrenset avsnittet til «Nettsted».
topic-duty = Det leserne skal få vite
topic-duty-text =
    Artikkel 13 gjelder det personen selv gir dere; artikkel 14 det dere får fra andre. Noe skal alltid fortelles, for eksempel formål, behandlingsgrunnlag og slettefrist. Annet bare hvis det er tilfellet, for eksempel overføring til et land utenfor EØS. Enkelte steder er loven ikke klar, og det sier programmet.

    «Oppfylt» betyr at det står i erklæringen, og i hvilket avsnitt. «Mangler» fører til feltet eller avsnittet som trengs. Programmet ser på om det står der, ikke på om det er godt sagt.
topic-duty-example = I kundeerklæringen manglet det om man må gi opplysningene. Pernille Prøvesen la til avsnittet «Må opplysningene gis?», og punktet forsvant.
topic-statement = Utsagn, og hva de hviler på
topic-statement-text =
    Et utsagn er noe dere lover eller sier at dere ikke gjør: «Vi profilerer ikke». Velg hva det lover, og om det bare handler om én behandling eller ett system. Så holder programmet det opp mot protokollen og sier hva som taler for og imot.

    Pek selv på det som bekrefter eller motsier utsagnet, og skriv hvorfor. Det programmet ser mot et utsagn, blir stående til dere retter utsagnet eller det som utsagnet handler om.
topic-statement-example = «Bare ansatte ser opplysningene dine» ble motsagt av lønnskontoret, som også er mottaker. Utsagnet ble skrevet om.
topic-consent = Samtykke
topic-consent-text =
    Et samtykke er et frivillig ja til én bestemt ting, gitt på forhånd av en som vet hva det dreier seg om. Å kjøpe noe, opprette en konto eller bli på en side er ikke et samtykke, og et felt kan ikke være krysset av på forhånd.

    Skriv hvor og hvordan det spørres, hva dere lagrer som bevis, og hvordan man sier nei igjen. Det siste skal være like lett som å si ja. Samtykker står under bokstav b i behandlingen de hører til.
topic-consent-example = Under bestillingen står et tomt felt: «Ja takk til nyhetsbrevet». Lenken nederst i hver e-post trekker det tilbake.
topic-cookies = Informasjonskapsler
topic-cookies-text =
    Informasjonskapsler er det et nettsted lagrer på eller leser fra utstyret til den besøkende. Reglene gjelder også når det ikke er personopplysninger. Det nødvendige kan settes uten videre; resten venter til den besøkende har sagt ja.

    Del dem opp etter hva de er til: nødvendige, funksjonelle, statistikk og markedsføring. Skriv hvem som står bak, og hvor lenge de blir liggende. De står under bokstav c i behandlingen nettstedet hører til.
topic-cookies-example = «Statistikk»: fra Tælleværket Eksempel, blir i 13 måneder, venter på samtykke.
topic-breach = Brudd på sikkerheten
topic-breach-text =
    Et brudd er når personopplysninger går tapt, endres eller havner i gale hender, også ved et uhell. Myndigheten skal ha beskjed uten ugrunnet opphold og om mulig innen 72 timer, med mindre det neppe kan skade noen. Er risikoen høy for dem det handler om, skal de også ha beskjed.

    Skriv nå hvem som gjør hva, så dere slipper å finne ut av det den dagen det skjer. Det står i Systemer og sikkerhet, ved det som ellers beskytter opplysningene.
topic-breach-example = Pernille Prøvesen melder fra til Datatilsynet; Mads Mønstergaard ringer kundene. En kollega som oppdager noe, ringer Pernille.
