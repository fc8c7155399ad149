### Endringsarket: på én side, hva som er endret siden det sist ble underskrevet. Til den som skriver under: «du».

choice-document-kind-change-sheet = Endringsark
document-compared = Sammenlignet med
change-sheet-show = Endringsark
change-sheet-of = «{ $title }» · { $number }

failure-nothing-changed = Ingenting er endret siden versjon { $version } (dokument { $number }). Det er ikke noe å legge fram.
failure-nothing-issued = Det er ennå ikke utstedt noe å sammenligne med. Utsted dokumentet først.
failure-not-compared = Dokument { $number } er verken en protokoll eller en personvernerklæring. Velg en av dem.

sheet-file = endringsark
sheet-to = Til { $role } { $name }
sheet-to-management = Til ledelsen
sheet-of-record = protokollen
sheet-of-processor-record = protokollen som databehandler
sheet-of-policy = «{ $title }»

## Hva det ses tilbake på

sheet-since-you = Hva som er endret i { $document } siden du skrev under på versjon { $version } den { $date }
sheet-since-you-undated = Hva som er endret i { $document } siden du skrev under på versjon { $version }
sheet-since-signed = Hva som er endret i { $document } siden versjon { $version } ble underskrevet den { $date }
sheet-since-signed-undated = Hva som er endret i { $document } siden versjon { $version } ble underskrevet
sheet-since-in-force = Hva som er endret i { $document } siden versjon { $version } begynte å gjelde den { $date }
sheet-since-issued = Hva som er endret i { $document } siden versjon { $version } ble utstedt den { $date }
sheet-none-signed = Ingen versjon er underskrevet ennå.
sheet-not-signed = Den versjonen er ikke underskrevet.

## Setningen som sier alt

sheet-number = { $n ->
    [1] én
    [2] to
    [3] tre
    [4] fire
    [5] fem
    [6] seks
    [7] sju
    [8] åtte
    [9] ni
    [10] ti
   *[other] { $n }
}
sheet-count-new = { $n ->
    [1] { $number } ting er ny
   *[other] { $number } ting er nye
}
sheet-count-changed = { $n ->
    [1] { $number } ting er endret
   *[other] { $number } ting er endret
}
sheet-count-gone = { $n ->
    [1] { $number } ting er falt bort
   *[other] { $number } ting er falt bort
}
sheet-clauses = { $start }, og { $last }
sheet-rest-you = Resten står som da du skrev under.
sheet-rest = Resten står som i versjon { $version }.
sheet-asked = Du blir bedt om å skrive under på versjon { $version }
sheet-asked-approval = Du blir bedt om å godkjenne versjon { $version }
sheet-asked-now = { $asked }.
sheet-asked-once-one = { $asked } når det åpne spørsmålet nederst er avklart.
sheet-asked-once = { $asked } når de { $number } åpne spørsmålene nederst er avklart.

## Listene

sheet-new = Nytt
sheet-changed = Endret
sheet-gone = Falt bort
sheet-open = Ikke avklart ennå
sheet-unchanged = Uendret:
sheet-column-what = Hva
sheet-column-before = Før, versjon { $version }
sheet-column-now = Nå, versjon { $version }
sheet-column-gone = Hva som har skjedd
sheet-column-open = Hva som mangler
sheet-unmentioned = Ikke nevnt
sheet-ended = Opphørt.
sheet-ended-on = Opphørt { $date }.
sheet-left-out = Står ikke lenger i { $document }.
sheet-parts-purposes = Formål
sheet-parts-subjects = Om
sheet-parts-data = Opplysninger
sheet-parts-recipients = Mottakere
sheet-parts-transfers = Overføring til tredjestater
sheet-others = { $n ->
    [1] én til
   *[other] { $n } andre
}
sheet-kind-count = { $kind } ({ $n })
sheet-more-new = { $n ->
    [1] Dessuten én ny ting: { $kinds }. Den står i { $document }.
   *[other] Dessuten { $n } nye ting: { $kinds }. De står i { $document }.
}
sheet-more-changed = { $n ->
    [1] Dessuten én endring: { $kinds }. Den går fram av { $document }.
   *[other] Dessuten { $n } endringer: { $kinds }. De går fram av { $document }.
}
sheet-more-gone = { $n ->
    [1] Dessuten én ting som er falt bort: { $kinds }. Den står i versjon { $version }.
   *[other] Dessuten { $n } ting som er falt bort: { $kinds }. De står i versjon { $version }.
}
sheet-more-open = { $n ->
    [1] Dessuten ett spørsmål. Det står fremst i { $document }.
   *[other] Dessuten { $n } spørsmål. De står fremst i { $document }.
}

## Det som står som det gjorde

sheet-same-activities = { $n ->
    [1] behandlingen
   *[other] alle { $n } behandlinger
}
sheet-same-some = { $n } av { $of } behandlinger
sheet-same-measures = { $n ->
    [1] sikkerhetstiltaket
   *[other] alle { $n } sikkerhetstiltak
}
sheet-same-systems = { $n ->
    [1] systemet
   *[other] alle { $n } systemer
}
sheet-same-contacts = { $n ->
    [1] kontaktpunktet
   *[other] alle { $n } kontaktpunkter
}
sheet-same-rights = { $n ->
    [1] den registrertes rettighet
   *[other] alle { $n } rettigheter
}
sheet-same-sections = { $n ->
    [1] avsnittet
   *[other] teksten i alle { $n } avsnitt
}

sheet-presented = Lagt fram den
sheet-initials = Initialer
