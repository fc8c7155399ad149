### Requests from data subjects and breaches: the list, the pages, the clock, erasing, and files kept with records.

rail-cases = Sager
cases-intro = Anmodninger fra dem, I har oplysninger om, og brud på persondatasikkerheden. De åbne står først, den nærmeste frist øverst.
cases-open = Åbne sager
cases-open-none = Ingen sager er åbne.
cases-closed = Afsluttede sager
cases-closed-note = slettes, når de ikke skal gemmes længere
cases-one = Sag
cases-what = Hvad det drejer sig om
cases-due = Frist
cases-kept = Gemmes til
cases-empty = Her hører to slags sager til: når nogen vil se, rette eller slette det, I har om dem, og når oplysninger er kommet i forkerte hænder, er gået tabt eller er blevet ændret. En anmodning skal som regel besvares inden for en måned, og et brud, der kan være en risiko for nogen, skal anmeldes uden unødig forsinkelse og om muligt inden for 72 timer.
cases-empty-begin = Har I fået en anmodning eller opdaget et brud, så skriv det her med det samme. Fristen løber allerede.
case-subject-request = Anmodning
case-breach = Brud
case-number = { $kind } { $number }
cases-new-request = Ny anmodning
cases-new-breach = Nyt brud
cases-due-none = Ingen frist
cases-paused = Tiden står stille
cases-no-received = Modtagelsen mangler
cases-no-aware = Tidspunktet mangler
cases-answered = Besvaret { $date }
cases-withdrawn = Trukket tilbage
cases-notified = Anmeldt { $date }
cases-to-close = Skal afsluttes
cases-closed-on = Afsluttet { $date }
cases-near-at = { $near } kl. { $time }
case-complete = Programmet har ikke fundet noget, der mangler i sagen.
cases-rights-none = Rettighed ikke valgt

new-request-heading = Ny anmodning
new-request-text = Fristen på en måned regnes fra den dag, I fik den. Ved du det ikke endnu, så lad feltet stå tomt. Fristen løber alligevel, men programmet kan først regne den ud, når feltet er udfyldt.
new-request-add = Opret anmodning
new-breach-heading = Nyt brud
new-breach-text = De 72 timer regnes fra det øjeblik, I var rimelig sikre på, at der var sket et brud. Fristen løber allerede; programmet viser den, når tidspunktet er udfyldt.
new-breach-add = Opret brud

instant-day = Dato
instant-time = Klokkeslæt
instant-now = Nu
field-not-time = Skriv klokkeslættet som 9.10.
field-instant-half = Skriv både dato og klokkeslæt.
field-instant-skipped = Det klokkeslæt findes ikke: Den nat blev uret stillet frem.
clock-time = { $hours }.{ $minutes }
clock-when = { $date } kl. { $time }

cases-weekday-1 = mandag
cases-weekday-2 = tirsdag
cases-weekday-3 = onsdag
cases-weekday-4 = torsdag
cases-weekday-5 = fredag
cases-weekday-6 = lørdag
cases-weekday-7 = søndag
cases-day = { $weekday } den { $date }
cases-until = { $day } kl. { $time }

## The time of a request

request-time = Frist
request-time-unknown = Skriv, hvornår anmodningen blev modtaget. Så regnes fristen.
request-time-paused = Tiden har stået stille, siden I bad om flere oplysninger den { $date }. Måneden regnes fra den dag, det er sikkert, hvem anmodningen kommer fra.
request-time-left = { $days ->
    [0] Sidste dag er i dag, { $day }.
    [one] 1 dag tilbage, til og med { $day }.
   *[other] { $days } dage tilbage, til og med { $day }.
}
request-time-past = { $days ->
    [one] Fristen udløb i går, { $day }.
   *[other] Fristen udløb for { $days } dage siden, { $day }.
}
request-time-answered = Besvaret den { $date }, inden fristen udløb { $day }.
request-time-answered-late = Besvaret den { $date }, efter at fristen udløb { $day }.
request-time-answered-plain = Besvaret den { $date }.
request-time-withdrawn = Anmodningen er trukket tilbage. Der er ingen frist.
request-time-counted = Regnet fra { $from }: { $months } frem er { $counted }.
request-time-months = { $n ->
    [one] én måned
   *[other] { $n } måneder
}
request-time-moved = { $day } er ingen arbejdsdag ({ $why }), så fristen flyttes til { $ends }.
request-time-moved-more = { $days } er ingen arbejdsdage ({ $why }), så fristen flyttes til { $ends }.
request-time-proven = Måneden regnes fra den dag, det blev sikkert, hvem anmodningen kommer fra. Sådan læser Det Europæiske Databeskyttelsesråd reglen; i selve artiklen står det ikke.
request-extend-until = Er anmodningen kompliceret, eller er der mange, kan I forlænge til i alt tre måneder, til og med { $ends }. Giv personen besked om det og om grunden senest { $day }.
request-extend-holds = Forlængelsen blev meddelt i tide. Fristen er nu { $ends }.
request-extend-late = Forlængelsen blev meddelt efter { $day } og gælder ikke. Fristen er stadig { $ends }.
request-part-received = Modtaget
request-part-identity = Afsender
request-part-search = Hvor der skal ledes
request-part-extension = Forlængelse
request-part-decision = Afgørelse
request-part-answer = Svar
request-draft = Læs udkast til svar
request-draft-help = Udkastet er skrevet ud fra fortegnelsen: hvad I bruger oplysningerne til, hvem der får dem, og hvor længe de gemmes.
case-part-kept = Opbevaring
case-areas-activities = Behandlinger
case-areas-systems = Systemer
case-areas-none-activities = Der er ingen behandlinger i fortegnelsen endnu.
case-areas-none-systems = Der er ingen systemer i fortegnelsen endnu.
case-issued = Udstedt i sagen
case-issued-one = { $number } { $title }, { $date }
case-remove = Fjern sagen
case-title = Sagens navn

## A breach

breach-clock = Anmeldelse
breach-clock-unknown = Skriv, hvornår I blev bekendt med bruddet, så vises det, hvor lang tid der er tilbage. Fristen løber allerede.
breach-clock-hours = { $hours ->
    [one] 1 time tilbage, til { $until }
   *[other] { $hours } timer tilbage, til { $until }
}
breach-clock-minutes = { $minutes ->
    [one] 1 minut tilbage, til { $until }
   *[other] { $minutes } minutter tilbage, til { $until }
}
breach-clock-past-hours = { $hours ->
    [one] De 72 timer udløb for 1 time siden, { $until }
   *[other] De 72 timer udløb for { $hours } timer siden, { $until }
}
breach-clock-past-minutes = { $minutes ->
    [0] De 72 timer er lige udløbet, { $until }
    [one] De 72 timer udløb for 1 minut siden, { $until }
   *[other] De 72 timer udløb for { $minutes } minutter siden, { $until }
}
breach-clock-notified = Anmeldt { $at }, inden de 72 timer udløb { $until }.
breach-clock-notified-late = { $hours ->
    [0] Anmeldt { $at }, mindre end en time efter, at de 72 timer udløb. Skriv hvorfor.
    [one] Anmeldt { $at }, 1 time efter, at de 72 timer udløb. Skriv hvorfor.
   *[other] Anmeldt { $at }, { $hours } timer efter, at de 72 timer udløb. Skriv hvorfor.
}
breach-clock-unlikely = Bruddet er næppe en risiko for nogen og skal ikke anmeldes. Begrundelsen skal stå her.
breach-clock-how = 72 timer, som de går, også i weekender og på helligdage, regnet fra { $aware }. Loven kræver anmeldelse uden unødig forsinkelse og om muligt inden for de 72 timer; kommer den senere, skal den sige hvorfor.
breach-clock-began = Regnet fra { $aware }.
breach-part-happened = Hvad der skete
breach-part-hit = Hvad bruddet rammer
breach-part-consequences = Konsekvenser og det, I har gjort
breach-part-risk = Risiko
breach-part-authority = Anmeldelse til tilsynsmyndigheden
breach-part-subjects = Besked til personerne
breach-part-others = Databehandlere og andre dataansvarlige
breach-part-after = Hvad I har lært
breach-draft = Læs anmeldelsens indhold
breach-draft-help = Det, loven kræver i en anmeldelse, samlet fra sagen. Selve anmeldelsen sender I på den måde, tilsynsmyndigheden har bestemt.
breach-always = Alle brud skal skrives ned, også dem, der ikke skal anmeldes.

## Erasing a case

case-erase = Slet sagen for altid…
case-erase-help = Sagen, dens filer, de dokumenter, der er udstedt i den, og alt, historikken ved om den, slettes af fortegnelsen for altid. Det kan ikke fortrydes.
case-erase-heading = Slet { $case } for altid?
case-erase-text = Det kan ikke fortrydes, og det, du gjorde før, kan heller ikke fortrydes bagefter.
case-erase-goes = Det her forsvinder:
case-erase-goes-case = Sagen med alt, hvad der står i den, også det, historikken har gemt
case-erase-goes-files = { $n ->
    [one] 1 fil: { $names }
   *[other] { $n } filer: { $names }
}
case-erase-goes-documents = { $n ->
    [one] 1 udstedt dokument: { $names }
   *[other] { $n } udstedte dokumenter: { $names }
}
case-erase-stays = I historikken står kun, at en sag af den slags blev slettet, hvornår og af hvem. Nummeret bruges ikke igen.
case-erase-early = Sagen skulle gemmes til { $date }.
case-erase-backups = { $n ->
    [one] 1 sikkerhedskopi indeholder stadig sagen:
   *[other] { $n } sikkerhedskopier indeholder stadig sagen:
}
case-erase-copy = Den fra { $taken } sletter programmet selv efter den { $until }.
case-erase-copy-asked = Den fra { $taken } har I selv lavet: den bliver, til du sletter den.
case-erase-no-backups = Ingen af de sikkerhedskopier, programmet kan se her fra pc'en, indeholder sagen.
case-erase-elsewhere = Kopier på andre pc'er, USB-nøgler og udskrifter kender programmet ikke.
case-erase-logs = { $n ->
    [one] Det udstedte dokument { $numbers } fortæller om hele fortegnelsen og ændres ikke. Se efter, om det nævner personen.
   *[other] De udstedte dokumenter { $numbers } fortæller om hele fortegnelsen og ændres ikke. Se efter, om de nævner personen.
}
case-erase-now = Slet for altid
case-erased = { $case } er slettet.
erased-own = { $n ->
    [one] 1 sikkerhedskopi har den stadig; programmet sletter den selv efter den { $until }.
   *[other] { $n } sikkerhedskopier har den stadig; programmet sletter dem selv, den sidste efter den { $until }.
}
erased-asked = { $n ->
    [one] Sikkerhedskopien fra { $dates } har I selv lavet; den bliver, til du sletter den.
   *[other] Sikkerhedskopierne fra { $dates } har I selv lavet; de bliver, til du sletter dem.
}

## Files kept with a record

enclosures = Filer
enclosures-none = Ingen filer endnu.
enclose = Vedhæft fil
enclose-title = Vælg den fil, der skal gemmes i fortegnelsen
enclose-filter = Dokumenter og billeder
enclosed = »{ $name }« er vedhæftet.
enclosure-open = Åbn
enclosure-open-named = Åbn { $name }
enclosure-save = Gem som…
enclosure-save-named = Gem som… { $name }
enclosure-save-title = Gem en kopi af filen
enclosure-saved = Kopien er gemt: { $path }
enclosure-remove-named = Fjern { $name }
enclosure-remove-heading = Fjern »{ $name }«?
enclosure-remove-text = Fjerner du filen, kan den hentes tilbage med Fortryd, og historikken beholder den. Sletter du den for altid, er den væk fra fortegnelsen med det samme og kan ikke hentes tilbage; det, du gjorde før, kan heller ikke fortrydes bagefter.
enclosure-remove = Fjern
enclosure-erase = Slet for altid
enclosure-removed = »{ $name }« er fjernet.
enclosure-erased = »{ $name }« er slettet.
enclosure-size-kb = { $n } kB
enclosure-size-mb = { $n } MB
decimal-mark = ,

failure-issued-for = Der er udstedt et dokument i sagen ({ $document }), og den kan derfor ikke bare fjernes. Når den ikke skal gemmes længere, sletter du den for altid nederst på sagens side.
failure-enclosure-empty = { $path } er tom og er ikke vedhæftet. Vælg en anden fil.
failure-enclosure-too-large = { $path } er for stor og er ikke vedhæftet. En fil må højst fylde { $limit } MB. Gem den et andet sted, og skriv hvor.
failure-enclosure-no-file = { $path } er ikke en fil og er ikke vedhæftet. Vælg en fil.
failure-enclosure-no-pdf = »{ $name }« er ikke en PDF og kan ikke åbnes herfra. Gem en kopi, og åbn den.

## Help

topic-cases = Sager
topic-cases-text =
    Her skriver du de anmodninger ned, I får fra dem, I har oplysninger om, og de brud, der sker. Programmet regner fristen og siger, hvordan den er talt, og hvad der mangler i sagen. Hver sag får et nummer, som aldrig bruges igen.

    Skriv ikke mere om personen, end I har brug for, og skriv, hvor længe sagen skal gemmes. Når den dag er gået, sletter du sagen for altid nederst på dens side. Programmet siger, hvilke sikkerhedskopier der stadig har den, og hvornår det selv sletter dem. Dem, I selv har lavet, sletter du.
topic-cases-example = »Anmodning 2026-1«: modtaget 25. november 2026. En måned frem er juledag, så fristen er mandag den 28. december 2026.
topic-request = Anmodning fra en registreret
topic-request-text =
    Den, I har oplysninger om, kan blandt andet se dem, få dem rettet eller slettet og gøre indsigelse. Svar uden unødig forsinkelse og senest en måned efter, at I fik anmodningen. Er der mange anmodninger, eller er de komplicerede, kan I forlænge fristen med to måneder, hvis I siger det og hvorfor inden for den første måned.

    Er I i rimelig tvivl om, hvem anmodningen kommer fra, må I bede om flere oplysninger. Siger I nej, helt eller delvist, skal I skrive hvorfor, og at man kan klage til tilsynsmyndigheden og gå til domstolene.
topic-request-example = En kunde ringer og vil have alt slettet. Eksempel Rengøring ApS sletter kunden i ordresystemet, men beholder fakturaerne, fordi bogføringsloven kræver det, og skriver det i svaret.
