### The overview: what is due and wrong, and whether all is there.

rail-overview = Overblik
overview-today = { $weekday } den { $date }
overview-weekday-1 = Mandag
overview-weekday-2 = Tirsdag
overview-weekday-3 = Onsdag
overview-weekday-4 = Torsdag
overview-weekday-5 = Fredag
overview-weekday-6 = Lørdag
overview-weekday-7 = Søndag
skip-to-content = Gå til indholdet

## The next step

next-step = Næste skridt
next-begin = Begynd her
next-activity = Tilføj den første behandling
next-activity-text = En behandling er noget, I bruger personoplysninger til. Begynd med det, I gør oftest, for eksempel »Kunder og ordrer«.
next-issue = Udsted fortegnelsen
next-issue-text = Intet er forkert, og intet mangler. Når fortegnelsen er udstedt, har den nummer og dato, og siderne bliver gemt.
next-issue-act = Udsted fortegnelsen…
next-policy = Udsted »{ $title }«
next-policy-text = Når politikken er udstedt, kan den underskrives. Skriv derefter datoen i den.
next-anew = »{ $title }« passer ikke længere
next-anew-text = { $n ->
    [one] { $n } sted er ændret, siden { $number } blev udstedt. Udsted en ny version, når ændringen skal gælde.
   *[other] { $n } steder er ændret, siden { $number } blev udstedt. Udsted en ny version, når ændringerne skal gælde.
}
next-comparing = Sammenligner papirerne med fortegnelsen …
next-clean = Alt er i orden
next-clean-text = Du behøver ikke at gøre noget nu.
next-clean-control = Næste kontrol er { $date }, { $near }.
next-clean-documents = Vis dokumenter

## How near a date is. $n is a whole number.

near-today = i dag
near-tomorrow = i morgen
near-yesterday = i går
near-in-days = om { $n ->
    [one] { $n } dag
   *[other] { $n } dage
}
near-in-months = om { $n ->
    [one] { $n } måned
   *[other] { $n } måneder
}
near-in-years = om { $n } år
near-ago-days = { $n ->
    [one] { $n } dag
   *[other] { $n } dage
} siden
near-ago-months = { $n ->
    [one] { $n } måned
   *[other] { $n } måneder
} siden
near-ago-years = { $n } år siden

## What is to be done

todo = Skal gøres
todo-can-wait = Det kan vente. Tilføj først en behandling, og tag så resten lidt efter lidt.
todo-order = Rækkefølge
todo-by-date = Efter dato
todo-by-weight = Efter vigtighed
todo-overdue = Frist overskredet
todo-soon = Næste 30 dage
todo-later = Senere
todo-ahead = Kommende datoer
todo-date = Dato
todo-see = Åbn
todo-undated = Uden dato
todo-wrong = Fejl
todo-missing = Mangler
todo-due = Forfalder
todo-unclear = Uafklaret
todo-none = Der er intet at gøre
todo-none-text = Her kommer det, der er forkert, mangler eller forfalder.
todo-none-yet = Intet at gøre endnu
todo-activities = { $n } behandlinger
todo-at = { $place } · { $record }
todo-at-letter = { $place }, punkt { $letter }
todo-act = { $verb }: { $title }
todo-more = Vis { $n } til af { $all }
todo-all = Vis alle { $n }

## What cures a finding, as its link says it

verb-wrong = Ret { $kind }
verb-missing = Udfyld
verb-due = Registrér
verb-unclear = Svar
verb-tie = Vælg behandling
verb-activity-suggested = Gå igennem og bekræft
verb-activity-without-policy = Vælg politik
verb-data-of-nobody = Vælg registrerede
verb-agreement-expired = Forny aftalen
verb-agreement-expiring = Forny aftalen
verb-agreement-unsigned = Registrér underskrift
verb-agreement-clauses-missing = Åbn aftalen
verb-agreement-frame-missing = Åbn aftalen
verb-control-overdue = Åbn kontrolplanen
verb-control-never-done = Åbn kontrolplanen
verb-coverage-unproved = Åbn foranstaltningen
verb-interest-unweighed = Registrér afvejning
verb-not-adopted = Registrér vedtagelse
verb-person-unnamed = Udfyld
verb-signatory-unnamed = Vælg underskriver
verb-system-undocumented = Beskriv systemet
verb-transfer-check-due = Registrér kontrol
verb-verification-due = Registrér efterprøvning

## Whether all is there

complete = Er alt med?
complete-count = { $ok } af { $all } i orden
complete-caption = De behandlinger, der mangler noget, litra for litra
complete-all = Alle { $n } behandlinger
complete-more = Der er { $n ->
    [one] { $n } behandling til, der mangler noget.
   *[other] { $n } behandlinger til, der mangler noget.
}
complete-nothing = Ingen behandlinger mangler noget.
complete-none = Ingen behandlinger endnu.
legend = Tegnenes betydning
legend-ok = I orden

## Papers

papers-out = Ude til underskrift
papers-out-agreement = Databehandleraftale, { $party }
papers-waits-controller = Jeres underskrift mangler
papers-waits-processor = Databehandlerens underskrift mangler
papers-out-policy = { $title }, version { $version }
papers-issued = Senest udstedt
papers-line = { $number } · { $date }
papers-none = Intet er udstedt endnu.
papers-all = Alle dokumenter

## The backup

copy = Sikkerhedskopi
copy-verified = Kontrolleret
copy-failed = Mislykkedes
copy-when = { $date } kl. { $time }
copy-none = Der er ikke lavet nogen kopi endnu.
copy-since = Der er rettet siden. Programmet laver selv den næste kopi, når fortegnelsen åbnes en anden dag.
copy-failed-text = Den seneste kopi kunne ikke laves. Prøv igen.
copy-now = Lav kopi nu
copy-taking = Laver kopi …
copy-taken = Kopien er lavet og kontrolleret: { $path }

## What was done lately

lately = Senest gjort
lately-line = { $actor } { $deed }
lately-nobody = Slettet navn
lately-none = Intet er gjort endnu.
lately-all = Hele historikken

## The findings at one place

missing-fold = Vis færre
missing-most = Vis { $n } af { $all }
todo-calendar = Gem alle datoer til kalenderen …
calendar-title = Gem datoer til kalenderen
calendar-name = Persondata, { $name }
calendar-saved = Datoerne er gemt i { $path }. Åbn filen i Outlook eller en anden kalender; gem og åbn den igen, når noget har ændret sig.
filter-calendar = Kalenderfil
calendar-text = Databeskyttelsesforordningens artikel { $articles }. Resten står i fortegnelsen.
