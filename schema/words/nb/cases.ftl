### Requests from data subjects and breaches: the list, the pages, the clock, erasing, and files kept with records.

rail-cases = Saker
cases-intro = Anmodninger fra dem dere har opplysninger om, og brudd på personopplysningssikkerheten. De åpne står først, den nærmeste fristen øverst.
cases-open = Åpne saker
cases-open-none = Ingen saker er åpne.
cases-closed = Avsluttede saker
cases-closed-note = slettes når de ikke skal oppbevares lenger
cases-one = Sak
cases-what = Hva det gjelder
cases-due = Frist
cases-kept = Oppbevares til
cases-empty = Her hører to slags saker hjemme: når noen vil se, rette eller slette det dere har om dem, og når opplysninger har kommet på avveie, har gått tapt eller er blitt endret. En anmodning skal som regel besvares innen en måned, og et brudd som kan være en risiko for noen, skal meldes uten ugrunnet opphold og om mulig innen 72 timer.
cases-empty-begin = Har dere fått en anmodning eller oppdaget et brudd, så skriv det her med en gang. Fristen løper allerede.
case-subject-request = Anmodning
case-breach = Brudd
case-number = { $kind } { $number }
cases-new-request = Ny anmodning
cases-new-breach = Nytt brudd
cases-due-none = Ingen frist
cases-paused = Tiden står stille
cases-no-received = Mottaksdagen mangler
cases-no-aware = Tidspunktet mangler
cases-answered = Besvart { $date }
cases-withdrawn = Trukket tilbake
cases-notified = Meldt { $date }
cases-to-close = Skal avsluttes
cases-closed-on = Avsluttet { $date }
cases-near-at = { $near } kl. { $time }
case-complete = Programmet har ikke funnet noe som mangler i saken.
cases-rights-none = Rettighet ikke valgt

new-request-heading = Ny anmodning
new-request-text = Fristen på en måned regnes fra den dagen dere fikk den. Vet du det ikke ennå, så la feltet stå tomt. Fristen løper likevel, men programmet kan først regne den ut når feltet er fylt ut.
new-request-add = Opprett anmodning
new-breach-heading = Nytt brudd
new-breach-text = De 72 timene regnes fra det øyeblikket dere var rimelig sikre på at det hadde skjedd et brudd. Fristen løper allerede; programmet viser den når tidspunktet er fylt ut.
new-breach-add = Opprett brudd

instant-day = Dato
instant-time = Klokkeslett
instant-now = Nå
field-not-time = Skriv klokkeslettet som 9.10.
field-instant-half = Skriv både dato og klokkeslett.
field-instant-skipped = Det klokkeslettet finnes ikke: Den natten ble klokken stilt fram.
clock-time = { $hours }.{ $minutes }
clock-when = { $date } kl. { $time }

cases-weekday-1 = mandag
cases-weekday-2 = tirsdag
cases-weekday-3 = onsdag
cases-weekday-4 = torsdag
cases-weekday-5 = fredag
cases-weekday-6 = lørdag
cases-weekday-7 = søndag
cases-day = { $weekday } { $date }
cases-until = { $day } kl. { $time }

## The time of a request

request-time = Frist
request-time-unknown = Skriv når anmodningen ble mottatt. Da regnes fristen.
request-time-paused = Tiden har stått stille siden dere ba om flere opplysninger { $date }. Måneden regnes fra den dagen det er sikkert hvem anmodningen kommer fra.
request-time-left = { $days ->
    [0] Siste dag er i dag, { $day }.
    [one] 1 dag igjen, til og med { $day }.
   *[other] { $days } dager igjen, til og med { $day }.
}
request-time-past = { $days ->
    [one] Fristen gikk ut i går, { $day }.
   *[other] Fristen gikk ut for { $days } dager siden, { $day }.
}
request-time-answered = Besvart { $date }, før fristen gikk ut { $day }.
request-time-answered-late = Besvart { $date }, etter at fristen gikk ut { $day }.
request-time-answered-plain = Besvart { $date }.
request-time-withdrawn = Anmodningen er trukket tilbake. Det er ingen frist.
request-time-counted = Regnet fra { $from }: { $months } fram er { $counted }.
request-time-months = { $n ->
    [one] én måned
   *[other] { $n } måneder
}
request-time-moved = { $day } er ikke en arbeidsdag ({ $why }), så fristen flyttes til { $ends }.
request-time-moved-more = { $days } er ikke arbeidsdager ({ $why }), så fristen flyttes til { $ends }.
request-time-proven = Måneden regnes fra den dagen det ble sikkert hvem anmodningen kommer fra. Slik leser Personvernrådet regelen; i selve artikkelen står det ikke.
request-extend-until = Er anmodningen komplisert, eller er det mange av dem, kan dere forlenge til tre måneder i alt, til og med { $ends }. Gi personen beskjed om det og om grunnen senest { $day }.
request-extend-holds = Forlengelsen ble meddelt i tide. Fristen er nå { $ends }.
request-extend-late = Forlengelsen ble meddelt etter { $day } og gjelder ikke. Fristen er fortsatt { $ends }.
request-part-received = Mottatt
request-part-identity = Avsender
request-part-search = Hvor det skal letes
request-part-extension = Forlengelse
request-part-decision = Avgjørelse
request-part-answer = Svar
request-draft = Les utkast til svar
request-draft-help = Utkastet er skrevet ut fra protokollen: hva dere bruker opplysningene til, hvem som får dem, og hvor lenge de lagres.
case-part-kept = Oppbevaring
case-areas-activities = Behandlinger
case-areas-systems = Systemer
case-areas-none-activities = Det er ingen behandlinger i protokollen ennå.
case-areas-none-systems = Det er ingen systemer i protokollen ennå.
case-issued = Utstedt i saken
case-issued-one = { $number } { $title }, { $date }
case-remove = Fjern saken
case-title = Sakens navn

## A breach

breach-clock = Melding
breach-clock-unknown = Skriv når dere fikk kjennskap til bruddet, så vises det hvor lang tid det er igjen. Fristen løper allerede.
breach-clock-hours = { $hours ->
    [one] 1 time igjen, til { $until }
   *[other] { $hours } timer igjen, til { $until }
}
breach-clock-minutes = { $minutes ->
    [one] 1 minutt igjen, til { $until }
   *[other] { $minutes } minutter igjen, til { $until }
}
breach-clock-past-hours = { $hours ->
    [one] De 72 timene gikk ut for 1 time siden, { $until }
   *[other] De 72 timene gikk ut for { $hours } timer siden, { $until }
}
breach-clock-past-minutes = { $minutes ->
    [0] De 72 timene har nettopp gått ut, { $until }
    [one] De 72 timene gikk ut for 1 minutt siden, { $until }
   *[other] De 72 timene gikk ut for { $minutes } minutter siden, { $until }
}
breach-clock-notified = Meldt { $at }, før de 72 timene gikk ut { $until }.
breach-clock-notified-late = { $hours ->
    [0] Meldt { $at }, mindre enn en time etter at de 72 timene gikk ut. Skriv hvorfor.
    [one] Meldt { $at }, 1 time etter at de 72 timene gikk ut. Skriv hvorfor.
   *[other] Meldt { $at }, { $hours } timer etter at de 72 timene gikk ut. Skriv hvorfor.
}
breach-clock-unlikely = Det er lite trolig at bruddet er en risiko for noen, og det trenger ikke å meldes. Begrunnelsen skal stå her.
breach-clock-how = 72 timer slik de går, også i helger og på helligdager, regnet fra { $aware }. Loven krever melding uten ugrunnet opphold og om mulig innen de 72 timene; kommer den senere, skal den si hvorfor.
breach-clock-began = Regnet fra { $aware }.
breach-part-happened = Hva som skjedde
breach-part-hit = Hva bruddet rammer
breach-part-consequences = Konsekvenser og det dere har gjort
breach-part-risk = Risiko
breach-part-authority = Melding til tilsynsmyndigheten
breach-part-subjects = Underretning av personene
breach-part-others = Databehandlere og andre behandlingsansvarlige
breach-part-after = Hva dere har lært
breach-draft = Les innholdet i meldingen
breach-draft-help = Det loven krever i en melding, samlet fra saken. Selve meldingen sender dere slik tilsynsmyndigheten har bestemt.
breach-always = Alle brudd skal skrives ned, også de som ikke skal meldes.

## Erasing a case

case-erase = Slett saken for alltid…
case-erase-help = Saken, filene i den, dokumentene som er utstedt i den, og alt historikken vet om den, slettes fra protokollen for alltid. Det kan ikke angres.
case-erase-heading = Slette { $case } for alltid?
case-erase-text = Det kan ikke angres, og det du gjorde før, kan heller ikke angres etterpå.
case-erase-goes = Dette forsvinner:
case-erase-goes-case = Saken med alt som står i den, også det historikken har lagret
case-erase-goes-files = { $n ->
    [one] 1 fil: { $names }
   *[other] { $n } filer: { $names }
}
case-erase-goes-documents = { $n ->
    [one] 1 utstedt dokument: { $names }
   *[other] { $n } utstedte dokumenter: { $names }
}
case-erase-stays = I historikken står det bare at en sak av det slaget ble slettet, når og av hvem. Nummeret brukes ikke igjen.
case-erase-early = Saken skulle oppbevares til { $date }.
case-erase-backups = { $n ->
    [one] 1 sikkerhetskopi inneholder fortsatt saken:
   *[other] { $n } sikkerhetskopier inneholder fortsatt saken:
}
case-erase-copy = Den fra { $taken } sletter programmet selv etter { $until }.
case-erase-copy-asked = Den fra { $taken } har dere laget selv: Den blir liggende til du sletter den.
case-erase-no-backups = Ingen av sikkerhetskopiene programmet kan se fra denne pc-en, inneholder saken.
case-erase-elsewhere = Kopier på andre pc-er, minnepinner og utskrifter kjenner ikke programmet til.
case-erase-logs = { $n ->
    [one] Det utstedte dokumentet { $numbers } forteller om hele protokollen og endres ikke. Se etter om det nevner personen.
   *[other] De utstedte dokumentene { $numbers } forteller om hele protokollen og endres ikke. Se etter om de nevner personen.
}
case-erase-now = Slett for alltid
case-erased = { $case } er slettet.
erased-own = { $n ->
    [one] 1 sikkerhetskopi har den fortsatt; programmet sletter den selv etter { $until }.
   *[other] { $n } sikkerhetskopier har den fortsatt; programmet sletter dem selv, den siste etter { $until }.
}
erased-asked = { $n ->
    [one] Sikkerhetskopien fra { $dates } har dere laget selv; den blir liggende til du sletter den.
   *[other] Sikkerhetskopiene fra { $dates } har dere laget selv; de blir liggende til du sletter dem.
}

## Files kept with a record

enclosures = Filer
enclosures-none = Ingen filer ennå.
enclose = Legg ved fil
enclose-title = Velg filen som skal lagres i protokollen
enclose-filter = Dokumenter og bilder
enclosed = «{ $name }» er lagt ved.
enclosure-open = Åpne
enclosure-open-named = Åpne { $name }
enclosure-save = Lagre som…
enclosure-save-named = Lagre som… { $name }
enclosure-save-title = Lagre en kopi av filen
enclosure-saved = Kopien er lagret: { $path }
enclosure-remove-named = Fjern { $name }
enclosure-remove-heading = Fjerne «{ $name }»?
enclosure-remove-text = Fjerner du filen, kan den hentes tilbake med Angre, og historikken beholder den. Sletter du den for alltid, er den borte fra protokollen med en gang og kan ikke hentes tilbake; det du gjorde før, kan heller ikke angres etterpå.
enclosure-remove = Fjern
enclosure-erase = Slett for alltid
enclosure-removed = «{ $name }» er fjernet.
enclosure-erased = «{ $name }» er slettet.
enclosure-size-kb = { $n } kB
enclosure-size-mb = { $n } MB
decimal-mark = ,

failure-issued-for = Det er utstedt et dokument i saken ({ $document }), og den kan derfor ikke bare fjernes. Når den ikke skal oppbevares lenger, sletter du den for alltid nederst på sakens side.
failure-enclosure-empty = { $path } er tom og er ikke lagt ved. Velg en annen fil.
failure-enclosure-too-large = { $path } er for stor og er ikke lagt ved. En fil kan være på høyst { $limit } MB. Lagre den et annet sted, og skriv hvor.
failure-enclosure-no-file = { $path } er ikke en fil og er ikke lagt ved. Velg en fil.
failure-enclosure-no-pdf = «{ $name }» er ikke en PDF og kan ikke åpnes herfra. Lagre en kopi, og åpne den.

## Help

topic-cases = Saker
topic-cases-text =
    Her skriver du ned anmodningene dere får fra dem dere har opplysninger om, og bruddene som skjer. Programmet regner fristen og sier hvordan den er talt, og hva som mangler i saken. Hver sak får et nummer som aldri brukes igjen.

    Skriv ikke mer om personen enn dere trenger, og skriv hvor lenge saken skal oppbevares. Når den dagen er gått, sletter du saken for alltid nederst på sakens side. Programmet sier hvilke sikkerhetskopier som fortsatt har den, og når det selv sletter dem. De dere har laget selv, sletter du.
topic-cases-example = «Anmodning 2026-1»: mottatt 25. november 2026. En måned fram er første juledag, så fristen er mandag 28. desember 2026.
topic-request = Anmodning fra en registrert
topic-request-text =
    Den dere har opplysninger om, kan blant annet se dem, få dem rettet eller slettet og protestere. Svar uten ugrunnet opphold og senest en måned etter at dere fikk anmodningen. Er det mange anmodninger, eller er de kompliserte, kan dere forlenge fristen med to måneder hvis dere sier det og hvorfor innen den første måneden.

    Er dere i rimelig tvil om hvem anmodningen kommer fra, kan dere be om flere opplysninger. Sier dere nei, helt eller delvis, skal dere skrive hvorfor, og at man kan klage til tilsynsmyndigheten og gå til domstolene.
topic-request-example = En kunde ringer og vil ha alt slettet. Eksempel Renhold AS sletter kunden i ordresystemet, men beholder fakturaene fordi bokføringsloven krever det, og skriver det i svaret.
