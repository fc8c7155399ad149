### Ændringsarket: på én side, hvad der er ændret, siden der sidst blev underskrevet. Til den, der skriver under: »du«.

choice-document-kind-change-sheet = Ændringsark
document-compared = Sammenlignet med
change-sheet-show = Ændringsark
change-sheet-of = »{ $title }« · { $number }

failure-nothing-changed = Intet er ændret siden version { $version } (dokument { $number }). Der er ikke noget at forelægge.
failure-nothing-issued = Der er endnu ikke udstedt noget at sammenligne med. Udstedt dokumentet først.
failure-not-compared = Dokument { $number } er hverken en fortegnelse eller en politik. Vælg en af dem.

sheet-file = aendringsark
sheet-to = Til { $role } { $name }
sheet-to-management = Til ledelsen
sheet-of-record = fortegnelsen
sheet-of-processor-record = fortegnelsen som databehandler
sheet-of-policy = »{ $title }«

## Hvad der ses tilbage på

sheet-since-you = Hvad der er ændret i { $document }, siden du underskrev version { $version } den { $date }
sheet-since-you-undated = Hvad der er ændret i { $document }, siden du underskrev version { $version }
sheet-since-signed = Hvad der er ændret i { $document }, siden version { $version } blev underskrevet den { $date }
sheet-since-signed-undated = Hvad der er ændret i { $document }, siden version { $version } blev underskrevet
sheet-since-in-force = Hvad der er ændret i { $document }, siden version { $version } kom til at gælde den { $date }
sheet-since-issued = Hvad der er ændret i { $document }, siden version { $version } blev udstedt den { $date }
sheet-none-signed = Ingen version er underskrevet endnu.
sheet-not-signed = Den version er ikke underskrevet.

## Sætningen, der siger det hele

sheet-number = { $n ->
    [1] én
    [2] to
    [3] tre
    [4] fire
    [5] fem
    [6] seks
    [7] syv
    [8] otte
    [9] ni
    [10] ti
   *[other] { $n }
}
sheet-count-new = { $n ->
    [1] { $number } ting er ny
   *[other] { $number } ting er nye
}
sheet-count-changed = { $n ->
    [1] { $number } ting er ændret
   *[other] { $number } ting er ændret
}
sheet-count-gone = { $n ->
    [1] { $number } ting er udgået
   *[other] { $number } ting er udgået
}
sheet-clauses = { $start }, og { $last }
sheet-rest-you = Resten står, som da du skrev under.
sheet-rest = Resten står som i version { $version }.
sheet-asked = Du bliver bedt om at underskrive version { $version }
sheet-asked-approval = Du bliver bedt om at godkende version { $version }
sheet-asked-now = { $asked }.
sheet-asked-once-one = { $asked }, når det åbne spørgsmål nederst er afklaret.
sheet-asked-once = { $asked }, når de { $number } åbne spørgsmål nederst er afklaret.

## Listerne

sheet-new = Nyt
sheet-changed = Ændret
sheet-gone = Udgået
sheet-open = Ikke afklaret endnu
sheet-unchanged = Uændret:
sheet-column-what = Hvad
sheet-column-before = Før, version { $version }
sheet-column-now = Nu, version { $version }
sheet-column-gone = Hvad der er sket
sheet-column-open = Hvad der mangler
sheet-unmentioned = Ikke nævnt
sheet-ended = Ophørt.
sheet-ended-on = Ophørt { $date }.
sheet-left-out = Står ikke længere i { $document }.
sheet-parts-purposes = Formål
sheet-parts-subjects = Om
sheet-parts-data = Oplysninger
sheet-parts-recipients = Modtagere
sheet-parts-transfers = Overførsel til tredjelande
sheet-others = { $n ->
    [1] én til
   *[other] { $n } andre
}
sheet-kind-count = { $kind } ({ $n })
sheet-more-new = { $n ->
    [1] Desuden én ny ting: { $kinds }. Den står i { $document }.
   *[other] Desuden { $n } nye ting: { $kinds }. De står i { $document }.
}
sheet-more-changed = { $n ->
    [1] Desuden én ændring: { $kinds }. Den fremgår af { $document }.
   *[other] Desuden { $n } ændringer: { $kinds }. De fremgår af { $document }.
}
sheet-more-gone = { $n ->
    [1] Desuden én ting, der er udgået: { $kinds }. Den står i version { $version }.
   *[other] Desuden { $n } ting, der er udgået: { $kinds }. De står i version { $version }.
}
sheet-more-open = { $n ->
    [1] Desuden ét spørgsmål. Det står forrest i { $document }.
   *[other] Desuden { $n } spørgsmål. De står forrest i { $document }.
}

## Det, der står, som det gjorde

sheet-same-activities = { $n ->
    [1] behandlingen
   *[other] alle { $n } behandlinger
}
sheet-same-some = { $n } af { $of } behandlinger
sheet-same-measures = { $n ->
    [1] sikkerhedsforanstaltningen
   *[other] alle { $n } sikkerhedsforanstaltninger
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
    [1] den registreredes rettighed
   *[other] alle { $n } rettigheder
}
sheet-same-sections = { $n ->
    [1] afsnittet
   *[other] teksten i alle { $n } afsnit
}

sheet-presented = Forelagt den
sheet-initials = Initialer
