### Templates: usual activities that are added as suggestions.

templates-open = Legg til fra mal…
templates-begin = Begynn med det vanlige…
templates-heading = Hva gjør dere?
templates-text = Velg det som ligner. Hver behandling kommer med som et forslag som du retter til og bekrefter.
templates-present = Står allerede i protokollen.
templates-add = { $n ->
    [0] Legg til
    [one] Legg til 1 forslag
   *[other] Legg til { $n } forslag
}
templates-added = { $n ->
    [one] 1 forslag er lagt til.
   *[other] { $n } forslag er lagt til.
}
suggested-mark = Forslag
suggested-band = Dette er et forslag. Rett det som ikke stemmer, og bekreft det etterpå.
suggested-confirm = Bekreft
suggested-confirmed = «{ $name }» er bekreftet.
