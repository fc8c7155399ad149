# Hvad der kan gå galt: hvad, hvor, og hvad man gør.

failure-bad-request = Programmet fik et spørgsmål, det ikke forstår ({ $name }): { $detail }. Start programmet igen, og prøv én gang til.
failure-unknown-command = Programmet kender ikke kommandoen »{ $name }«. Start programmet igen.
failure-panic = Der skete en fejl i programmet. Det, der er gemt, er i behold. Åbn fortegnelsen igen. Det, du skrev sidst, står stadig på skærmen.
failure-panic-report = En rapport om fejlen, uden noget af det, der står i fortegnelsen, ligger i { $folder }.
failure-nothing-open = Ingen fortegnelse er åben. Åbn en fortegnelse først.
failure-empty-file = { $path } er tom og derfor ikke en fortegnelse. Vælg en anden fil, eller hent en sikkerhedskopi frem.
failure-no-file = { $path } er ikke en fil. Vælg en fil med en fortegnelse.
failure-not-a-register = { $path } er ikke en fortegnelse. Filen er ikke ændret. Vælg en fil, som dette program har lavet.
failure-other-program = { $path } er et andet programs database og ikke en fortegnelse. Filen er ikke ændret. Vælg en anden fil.
failure-write-ahead = { $path } har været åbnet i et andet databaseprogram, så en del af indholdet ligger uden for filen. Filen er ikke ændret. Hent en sikkerhedskopi frem.
failure-too-new = { $path } er lavet med en nyere udgave af programmet (version { $found }; denne udgave kender { $known }). Filen er ikke ændret. Installér den nyeste udgave.
failure-damaged = { $path } er beskadiget: { $what } Filen er ikke ændret. Gem en kopi af den, som den er, og hent den seneste sikkerhedskopi frem.
failure-locked = { $path } er åben i et andet vindue eller program. Luk den dér, og prøv igen.
failure-read-only = { $path } kan kun læses. Gem den et sted, hvor du har lov til at skrive, eller fjern skrivebeskyttelsen.
failure-no-space = Der er ikke plads på disken. Det, du skrev sidst, er ikke gemt. Skaf plads, og prøv igen.
failure-exists = { $path } findes allerede. Intet er overskrevet. Vælg et andet navn.
failure-missing = { $path } findes ikke. Se efter, om filen er flyttet eller har fået et nyt navn.
failure-moved = Fortegnelsen er flyttet, slettet eller erstattet, mens den var åben. Der gemmes ikke mere i den. Find filen, og åbn den igen.
failure-not-found = »{ $id }« ({ $kind }) findes ikke, måske fordi det er fjernet i mellemtiden.
failure-only-one = Fortegnelsen har allerede sin { $kind } (»{ $id }«) og kan kun have én. Ret den, der er.
failure-shape = En oplysning passer ikke i sit felt: »{ $id }« ({ $kind }) { $field }: { $detail }. Intet er gemt. Ret feltet, og prøv igen.
failure-not-country = »{ $value }« er ikke et land, som programmet kender. Skriv landets navn eller dets kode på to bogstaver i feltet »{ $field }«, for eksempel »Danmark« eller »DK«. Intet er gemt.
failure-link-broken = »{ $id }« ({ $kind }) henviser i feltet { $field } til »{ $to }« ({ $target }), som ikke findes. Intet er gemt. Vælg en anden, eller tøm feltet.
failure-undo-refused = Det kan ikke fortrydes, for »{ $id }« ({ $kind }) er ændret siden. Ret det selv, eller hent en tidligere udgave tilbage fra historikken.
failure-nothing-to-undo = Der er ikke noget at fortryde.
failure-finished = Kontrollen er afsluttet, og det, der blev svaret og besluttet, ændres ikke mere. Skriv en ny opgave, eller tag det med ved næste kontrol.
failure-unanswered = Der er { $count ->
    [one] ét punkt uden svar
   *[other] { $count } punkter uden svar
}. Svar på { $count ->
    [one] det
   *[other] dem
}, før kontrollen afsluttes: punkt { $lines }.
failure-action-unwritten = En handling siger ikke, hvad der skal gøres: punkt { $lines }. Skriv det, eller svar noget andet end »Handling«.
failure-control-open = Kontrollen for { $period } er ikke afsluttet endnu. Gør den færdig først.
failure-too-large = Det er for stort: { $size } byte, højst { $limit }. Intet er gemt. Gør det kortere.
failure-io = { $path } kunne ikke læses eller skrives: { $detail }. Intet er ændret. Se efter, om mappen kan nås, og prøv igen.
failure-database = Fortegnelsen kunne ikke læses eller skrives: { $detail }. Intet er ændret. Luk programmet, og prøv igen.
failure-import = { $path } kan ikke læses ind. Der er ikke lavet nogen fortegnelse. Ret dette i filen, og prøv igen:{"\u000A"}{ $problems }
failure-would-overwrite-register = { $path } er en fortegnelse og bliver ikke overskrevet. Vælg et andet navn.
failure-not-written = { $path } blev ikke skrevet rigtigt og er ikke gemt. Prøv et andet sted.
failure-no-organisation = Fortegnelsen har ingen virksomhed endnu. Skriv, hvem den dataansvarlige er.
failure-no-policy = Fortegnelsen har ingen persondatapolitik. Lav en først.
failure-no-such-policy = Der er ingen persondatapolitik med navnet »{ $id }«.
failure-several-policies = Der er flere persondatapolitikker. Vælg en af dem:{"\u000A"}{ $policies }
failure-nothing-for-others = Virksomheden udfører ikke behandling for andre. Der er ikke noget at udstede.
failure-none-of = { $of ->
    [review] Der er ikke begyndt nogen kontrol. Begynd en først.
    [breach] Der er ikke registreret noget brud. Registrér et først.
   *[other] Der er ikke registreret nogen anmodning. Registrér en først.
}
failure-no-such = { $of ->
    [review] Der er ingen kontrol med navnet »{ $id }«.
    [breach] Der er intet brud med navnet »{ $id }«.
   *[other] Der er ingen anmodning med navnet »{ $id }«.
}
failure-several-of = { $of ->
    [review] Der er flere kontroller. Vælg en af dem:{"\u000A"}{ $records }
    [breach] Der er flere brud. Vælg et af dem:{"\u000A"}{ $records }
   *[other] Der er flere anmodninger. Vælg en af dem:{"\u000A"}{ $records }
}
failure-not-about-access = Anmodning { $number } drejer sig ikke om indsigt, så der er ikke noget svar om indsigt at udskrive.
failure-never-issued = En dagsorden er til at skrive på og udstedes ikke. Udskriv den, og udsted referatet, når kontrollen er afsluttet.
failure-not-closed = Kontrollen er ikke afsluttet. Afslut den først; indtil da er referatet et udkast.
failure-incomplete = Dokumentet kan ikke udstedes endnu. Det her mangler:{"\u000A"}{ $missing }
failure-no-font = Ingen skrifttype har tegnet { $characters }. Ret teksten, og prøv igen. Intet er udstedt.
failure-no-such-page = Siden vises ikke længere. Vælg dokumentet igen.
failure-pdf = PDF-filen kunne ikke laves: { $detail }. Prøv igen.
failure-no-display = Der er ingen skærm at åbne et vindue på. Brug fortegnelse-cli, eller start programmet på en pc med skærm.
failure-closing = Vinduet er ved at lukke.
failure-the-file = Filen
damage-header = Filens begyndelse passer ikke til en fortegnelse.
damage-truncated = { $bytes } byte mangler i slutningen.
damage-foreign-journal = Ved siden af den ligger en journal, som ikke hører til den.
damage-pages = Nogle af dens sider kan ikke læses.
damage-tables = Dens tabeller er ikke programmets egne.
damage-link = En henvisning i den peger på noget, der ikke findes.
damage-chain = Historikken er ændret uden om programmet ved hændelse { $event }.
damage-payload = Indholdet af hændelse { $event } er ikke det, der blev skrevet.
damage-record = »{ $id }« ({ $kind }) er ikke, som den seneste ændring efterlod det.
damage-attachment = En fil i den er ikke den, der blev gemt.
damage-copy = Kopien svarer ikke til originalen.
import-problem = { $place }: der står { $value }. { $expected }
import-problem-without-value = { $place }: { $expected }
expected-utf8 = Filen skal være tekst i UTF-8.
expected-json = Filen skal være JSON ({ $detail }).
expected-object = Filen skal bestå af ét JSON-objekt.
expected-format = Her skal stå "{ $format }".
expected-version = Her skal stå en version, programmet kender (1 til { $known }).
expected-known-list = En fortegnelse har ingen liste med det navn.
expected-list = Her skal stå en liste.
expected-record = Her skal stå et objekt med felter.
expected-known-field = Der er intet felt med det navn.
expected-id = Et id er på 1 til 64 tegn: bogstaverne a–z, tal, bindestreger, punktummer og understregninger.
expected-unused-id = To poster i samme liste kan ikke have samme id.
expected-single = Der kan kun være én i denne liste.
expected-link = Her skal stå id’et på en post i listen { $list }.
expected-text = Her skal stå tekst i anførselstegn.
expected-country = Her skal stå et land: dets navn, for eksempel "Danmark", eller dets kode på to bogstaver, for eksempel "DK".
expected-shorter-text = Teksten må højst være på { $limit } tegn.
expected-number = Her skal stå et helt tal fra 0.
expected-bool = Her skal stå true eller false.
expected-date = Her skal stå en dato, der findes, skrevet som 2026-11-21.
expected-instant = Her skal stå et tidspunkt skrevet som 2026-11-21T14:02:00+01:00.
expected-choice = Her skal stå et af disse ord: { $values }.
expected-state = Her skal stå en værdi, null, {"{"}"state": "none"{"}"} eller {"{"}"state": "unknown"{"}"}.
expected-values = Her skal stå en liste af værdier.
expected-other = { $detail }

failure-document-step = { $standing ->
    [issued] Dokument { $number } er ikke sendt til underskrift. Send det først.
    [out] Dokument { $number } er ude til underskrift. Registrér underskriften først.
    [returned] Dokument { $number } er allerede kommet tilbage. Sæt det i kraft, eller send det ud igen.
    [coming] Det er allerede afgjort, fra hvilken dag dokument { $number } gælder.
    [in-force] Dokument { $number } gælder allerede. Udsted en ny version, hvis noget skal ændres.
    [superseded] Dokument { $number } er afløst af en nyere version.
   *[withdrawn] Dokument { $number } er trukket tilbage. Udsted en ny version.
}
failure-document-day = { $why ->
    [before] Datoen er for tidlig for dokument { $number }: Den skal ligge efter det trin, der gik forud. Ret datoen.
   *[ahead] Datoen ligger ude i fremtiden. Skriv den dag, det skete.
}
failure-document-replaced = Dokument { $number } gælder fra { $date }. En nyere version kan tidligst gælde fra samme dag. Vælg en senere dato.
failure-document-unnamed = Skriv mindst ét navn på den, der har skrevet under på dokument { $number }.
failure-document-settled = Dokument { $number } sættes i kraft under Dokumenter, og det, der står om underskriften, ændres ikke bagefter. Er det forkert, så træk dokumentet tilbage, og udsted en ny version.
