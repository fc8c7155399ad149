### The overview: what is due and wrong, and whether all is there.

rail-overview = Oversikt
overview-today = { $weekday } { $date }
overview-weekday-1 = Mandag
overview-weekday-2 = Tirsdag
overview-weekday-3 = Onsdag
overview-weekday-4 = Torsdag
overview-weekday-5 = Fredag
overview-weekday-6 = Lørdag
overview-weekday-7 = Søndag
skip-to-content = Gå til innholdet

## The next step

next-step = Neste steg
next-begin = Begynn her
next-activity = Legg til den første behandlingen
next-activity-text = En behandling er noe dere bruker personopplysninger til. Begynn med det dere gjør oftest, for eksempel «Kunder og ordrer».
next-issue = Utsted protokollen
next-issue-text = Ingenting er feil, og ingenting mangler. Når protokollen er utstedt, har den nummer og dato, og sidene blir lagret.
next-issue-act = Utsted protokollen…
next-policy = Utsted «{ $title }»
next-policy-text = Når erklæringen er utstedt, kan den underskrives. Skriv så datoen i den.
next-anew = «{ $title }» stemmer ikke lenger
next-anew-text = { $n ->
    [one] { $n } sted er endret siden { $number } ble utstedt. Utsted en ny versjon når endringen skal gjelde.
   *[other] { $n } steder er endret siden { $number } ble utstedt. Utsted en ny versjon når endringene skal gjelde.
}
next-comparing = Sammenligner papirene med protokollen …
next-clean = Alt er i orden
next-clean-text = Du trenger ikke å gjøre noe nå.
next-clean-control = Neste kontroll er { $date }, { $near }.
next-clean-documents = Vis dokumenter

## How near a date is. $n is a whole number.

near-today = i dag
near-tomorrow = i morgen
near-yesterday = i går
near-in-days = om { $n ->
    [one] { $n } dag
   *[other] { $n } dager
}
near-in-months = om { $n ->
    [one] { $n } måned
   *[other] { $n } måneder
}
near-in-years = om { $n } år
near-ago-days = for { $n ->
    [one] { $n } dag
   *[other] { $n } dager
} siden
near-ago-months = for { $n ->
    [one] { $n } måned
   *[other] { $n } måneder
} siden
near-ago-years = for { $n } år siden

## What is to be done

todo = Må gjøres
todo-can-wait = Det kan vente. Legg først til en behandling, og ta så resten litt etter litt.
todo-order = Rekkefølge
todo-by-date = Etter dato
todo-by-weight = Etter viktighet
todo-overdue = Fristen er ute
todo-soon = De neste 30 dagene
todo-later = Senere
todo-ahead = Kommende datoer
todo-date = Dato
todo-see = Åpne
todo-undated = Uten dato
todo-wrong = Feil
todo-missing = Mangler
todo-due = Forfaller
todo-unclear = Uavklart
todo-none = Det er ingenting å gjøre
todo-none-text = Her kommer det som er feil, mangler eller forfaller.
todo-none-yet = Ingenting å gjøre ennå
todo-activities = { $n } behandlinger
todo-at = { $place } · { $record }
todo-at-letter = { $place }, bokstav { $letter }
todo-act = { $verb }: { $title }
todo-more = Vis { $n } til av { $all }
todo-all = Vis alle { $n }

## What cures a finding, as its link says it

verb-wrong = Rett { $kind }
verb-missing = Fyll ut
verb-due = Registrer
verb-unclear = Svar
verb-tie = Velg behandling
verb-activity-suggested = Gå gjennom og bekreft
verb-activity-without-policy = Velg personvernerklæring
verb-data-of-nobody = Velg registrerte
verb-agreement-expired = Forny avtalen
verb-agreement-expiring = Forny avtalen
verb-agreement-unsigned = Registrer underskrift
verb-agreement-clauses-missing = Åpne avtalen
verb-agreement-frame-missing = Åpne avtalen
verb-control-overdue = Åpne kontrollplanen
verb-control-never-done = Åpne kontrollplanen
verb-coverage-unproved = Åpne tiltaket
verb-interest-unweighed = Registrer interesseavveining
verb-not-adopted = Registrer vedtakelse
verb-person-unnamed = Fyll ut
verb-signatory-unnamed = Velg underskriver
verb-system-undocumented = Beskriv systemet
verb-transfer-check-due = Registrer kontroll
verb-verification-due = Registrer etterprøving

## Whether all is there

complete = Er alt med?
complete-count = { $ok } av { $all } i orden
complete-caption = Behandlingene som mangler noe, bokstav for bokstav
complete-all = Alle { $n } behandlinger
complete-more = Det er { $n ->
    [one] { $n } behandling til som mangler noe.
   *[other] { $n } behandlinger til som mangler noe.
}
complete-nothing = Ingen behandlinger mangler noe.
complete-none = Ingen behandlinger ennå.
legend = Hva tegnene betyr
legend-ok = I orden

## Papers

papers-out = Ute til underskrift
papers-out-agreement = Databehandleravtale, { $party }
papers-waits-controller = Underskriften deres mangler
papers-waits-processor = Databehandlerens underskrift mangler
papers-out-policy = { $title }, versjon { $version }
papers-issued = Sist utstedt
papers-line = { $number } · { $date }
papers-none = Ingenting er utstedt ennå.
papers-all = Alle dokumenter

## The backup

copy = Sikkerhetskopi
copy-verified = Kontrollert
copy-failed = Mislyktes
copy-when = { $date } kl. { $time }
copy-none = Det er ikke laget noen kopi ennå.
copy-since = Det er gjort endringer siden. Programmet lager selv neste kopi når protokollen åpnes en annen dag.
copy-failed-text = Den siste kopien kunne ikke lages. Prøv igjen.
copy-now = Lag kopi nå
copy-taking = Lager kopi …
copy-taken = Kopien er laget og kontrollert: { $path }

## What was done lately

lately = Sist gjort
lately-line = { $actor } { $deed }
lately-nobody = Slettet navn
lately-none = Ingenting er gjort ennå.
lately-all = Hele historikken

## The findings at one place

missing-fold = Vis færre
missing-most = Vis { $n } av { $all }
todo-calendar = Lagre alle datoer til kalenderen …
calendar-title = Lagre datoer til kalenderen
calendar-name = Personopplysninger, { $name }
calendar-saved = Datoene er lagret i { $path }. Åpne filen i Outlook eller en annen kalender; lagre og åpne den på nytt når noe har endret seg.
filter-calendar = Kalenderfil
calendar-text = Personvernforordningen artikkel { $articles }. Resten står i protokollen.
