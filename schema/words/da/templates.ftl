### Templates: usual activities that are added as suggestions.

templates-open = Tilføj fra skabelon…
templates-begin = Begynd med det almindelige…
templates-heading = Hvad gør I?
templates-text = Vælg det, der ligner. Hver behandling kommer med som et forslag, du retter til og bekræfter.
templates-present = Står allerede i fortegnelsen.
templates-add = { $n ->
    [0] Tilføj
    [one] Tilføj 1 forslag
   *[other] Tilføj { $n } forslag
}
templates-added = { $n ->
    [one] 1 forslag er tilføjet.
   *[other] { $n } forslag er tilføjet.
}
suggested-mark = Forslag
suggested-band = Det her er et forslag. Ret det, der ikke passer, og bekræft det bagefter.
suggested-confirm = Bekræft
suggested-confirmed = »{ $name }« er bekræftet.
