### Overleveringsrapporten: det den neste personvernkontakten må vite. Hele setninger, uten «du» og «vi».

choice-document-kind-handover = Overleveringsrapport
document-of-handover = Bytte av personvernkontakt
handover-line = Bytte av personvernkontakt
handover-file = overlevering
handover-from-to = Fra { $from } til { $to }
handover-from = Fra { $from }
handover-to = Til { $to }

## Protokollens tilstand

handover-state = Protokollens tilstand
handover-state-activities = { $n ->
    [1] Protokollen inneholder én behandling.
   *[other] Protokollen inneholder { $n } behandlinger.
}
handover-state-whole = Det mangler ingenting av det artikkel 30 krever.
handover-state-lacks = { $n ->
    [1] Én opplysning som artikkel 30 krever, mangler.
   *[other] { $n } opplysninger som artikkel 30 krever, mangler.
}
handover-column-letter = Bokstav
handover-column-about = Om
handover-column-stands = Tilstand
handover-column-where = Hvor
handover-letter-a = Den behandlingsansvarlige
handover-letter-b = Formål
handover-letter-c = Registrerte og personopplysninger
handover-letter-d = Mottakere
handover-letter-e = Overføring til tredjestater
handover-letter-f = Frister for sletting
handover-letter-g = Sikkerhet
handover-letter-in-order = I orden
handover-letter-unclear = ▲ Uavklart
handover-letter-missing = ▲ Mangler
handover-letter-wrong = ▲ Feil
handover-everywhere = Alle behandlinger
handover-column-applies = Gjelder
handover-column-lacks = Mangler
handover-applies = Versjon { $version }, fra { $date }
handover-applies-none = Ingen versjon gjelder
handover-lacks-nothing = Ingenting
handover-lacks = { $n ->
    [1] ▲ 1 opplysning
   *[other] ▲ { $n } opplysninger
}

## Åpent nå

handover-open = Åpent nå
handover-open-none = Ingen tiltak, saker eller frister er åpne.
handover-open-actions = Tiltak
handover-open-cases = Saker
handover-open-agreements = Databehandleravtaler
handover-open-supervision = Tilsyn
handover-open-deletion = Sletting
handover-open-signature = Ute til underskrift
handover-request = Anmodning { $number }
handover-breach = Brudd { $number }
handover-notified = Meldt { $date }
handover-agreement-lacks = Avtalen mangler noe av det artikkel 28 krever
handover-agreement-unsettled = Det er uavklart hva som ble av opplysningene
handover-sent = sendt { $date }

## Frister

handover-dates = Frister de neste 12 månedene
handover-column-date = Senest
handover-column-what = Hva
handover-column-article = Artikkel
handover-late = ▲ Overskredet

## Kontroll

handover-control = Kontroll
handover-control-by = Siste kontroll: { $period }, utført { $date } av { $name }.
handover-control-last = Siste kontroll: { $period }, utført { $date }.
handover-control-none = Det er ennå ikke gjennomført noen kontroll.

## Hvor tingene er

handover-places = Hvor tingene er
handover-places-papers = Underskrevne og gjeldende dokumenter
handover-places-agreements = Databehandleravtaler
handover-places-systems = Systemer og steder med personopplysninger
handover-column-place = Hvor
handover-version = { $number } · versjon { $version }

## Hvem er hvem

handover-people = Hvem er hvem
handover-people-roles = Roller
handover-people-points = Kontaktpunkter
handover-column-role = Rolle eller formål
handover-column-name = Navn
handover-column-reached = Telefon og e-post
handover-from-day = fra { $date }
handover-until-day = til og med { $date }

## Fylles ut for hånd

handover-hand = Fylles ut for hånd av den som overleverer
handover-hand-file = Protokollens fil ligger
handover-hand-backups = Sikkerhetskopiene ligger
handover-hand-access = Tilganger og nøkler er gitt til
handover-hand-folders = Permer og andre papirer står
handover-hand-spoken = Avtalt muntlig med andre
handover-hand-else = Annet det er verdt å vite
handover-signs-from = Overlevert av · dato og underskrift
handover-signs-to = Overtatt av · dato og underskrift
