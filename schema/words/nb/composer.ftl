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
section-own-words = med egne ord
section-statements = { $n ->
    [one] { $n } utsagn
   *[other] { $n } utsagn
}
section-references = { $n ->
    [one] { $n } lenke
   *[other] { $n } lenker
}
section-moved = «{ $name }» er nå nummer { $n } av { $all }.
section-source = Rediger «{ $what }»
section-drawn-only = Resten av avsnittet hentes fra protokollen.
key-up = Pil opp
key-down = Pil ned
keys-section-up = Flytt et avsnitt i en erklæring opp
keys-section-down = Flytt et avsnitt i en erklæring ned

## The rest of a policy

policy-release = Versjon og publisering
policy-not-adopted = Ikke vedtatt ennå
policy-was-adopted = Vedtatt { $date }
policy-told-version = Versjon { $version }
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
