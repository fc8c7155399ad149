### Overdragelsesrapporten: det, den næste persondataansvarlige skal vide. Hele sætninger, uden »du« og »vi«.

choice-document-kind-handover = Overdragelsesrapport
document-of-handover = Skift af persondataansvarlig
handover-line = Skift af persondataansvarlig
handover-file = overdragelse
handover-from-to = Fra { $from } til { $to }
handover-from = Fra { $from }
handover-to = Til { $to }

## Fortegnelsens tilstand

handover-state = Fortegnelsens tilstand
handover-state-activities = { $n ->
    [1] Fortegnelsen rummer én behandling.
   *[other] Fortegnelsen rummer { $n } behandlinger.
}
handover-state-whole = Intet af det, artikel 30 kræver, mangler.
handover-state-lacks = { $n ->
    [1] Én oplysning, som artikel 30 kræver, mangler.
   *[other] { $n } oplysninger, som artikel 30 kræver, mangler.
}
handover-column-letter = Litra
handover-column-about = Om
handover-column-stands = Tilstand
handover-column-where = Hvor
handover-letter-a = Den dataansvarlige
handover-letter-b = Formål
handover-letter-c = Registrerede og personoplysninger
handover-letter-d = Modtagere
handover-letter-e = Overførsel til tredjelande
handover-letter-f = Frister for sletning
handover-letter-g = Sikkerhed
handover-letter-in-order = I orden
handover-letter-unclear = ▲ Uafklaret
handover-letter-missing = ▲ Mangler
handover-letter-wrong = ▲ Forkert
handover-everywhere = Alle behandlinger
handover-column-applies = I kraft
handover-column-lacks = Mangler
handover-applies = Version { $version }, fra { $date }
handover-applies-none = Ingen version er i kraft
handover-lacks-nothing = Intet
handover-lacks = { $n ->
    [1] ▲ 1 oplysning
   *[other] ▲ { $n } oplysninger
}

## Åbent nu

handover-open = Åbent nu
handover-open-none = Ingen handlinger, sager eller frister er åbne.
handover-open-actions = Handlinger
handover-open-cases = Sager
handover-open-agreements = Databehandleraftaler
handover-open-supervision = Tilsyn
handover-open-deletion = Sletning
handover-open-signature = Ude til underskrift
handover-request = Anmodning { $number }
handover-breach = Brud { $number }
handover-notified = Anmeldt { $date }
handover-agreement-lacks = Aftalen mangler noget af det, artikel 28 kræver
handover-agreement-unsettled = Det er uafklaret, hvad der blev af oplysningerne
handover-sent = sendt { $date }

## Frister

handover-dates = Frister de næste 12 måneder
handover-column-date = Senest
handover-column-what = Hvad
handover-column-article = Artikel
handover-late = ▲ Overskredet

## Kontrol

handover-control = Kontrol
handover-control-by = Seneste kontrol: { $period }, udført { $date } af { $name }.
handover-control-last = Seneste kontrol: { $period }, udført { $date }.
handover-control-none = Der er endnu ikke gennemført nogen kontrol.

## Hvor tingene er

handover-places = Hvor tingene er
handover-places-papers = Underskrevne og gældende dokumenter
handover-places-agreements = Databehandleraftaler
handover-places-systems = Systemer og steder med personoplysninger
handover-column-place = Hvor
handover-version = { $number } · version { $version }

## Hvem er hvem

handover-people = Hvem er hvem
handover-people-roles = Roller
handover-people-points = Kontaktpunkter
handover-column-role = Rolle eller formål
handover-column-name = Navn
handover-column-reached = Telefon og e-mail
handover-from-day = fra { $date }
handover-until-day = til og med { $date }

## Udfyldes i hånden

handover-hand = Udfyldes i hånden af den, der overdrager
handover-hand-file = Fortegnelsens fil ligger
handover-hand-backups = Sikkerhedskopierne ligger
handover-hand-access = Adgange og nøgler er givet til
handover-hand-folders = Ringbind og andre papirer står
handover-hand-spoken = Aftalt mundtligt med andre
handover-hand-else = Andet, der er værd at vide
handover-signs-from = Overdraget af · dato og underskrift
handover-signs-to = Overtaget af · dato og underskrift
