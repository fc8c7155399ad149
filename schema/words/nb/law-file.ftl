### Dated law as a file: its sections and faults, and the screen on which it is replaced.

## The sections of the file

law-section-as-of = Kontrollert per
law-section-minima = Hvor lenge noe skal oppbevares
law-section-rights = Den registrertes rettigheter
law-section-information = Informasjonsplikten
law-section-eea = Land i EU og EØS
law-section-eea-territories = Områder der EU-retten gjelder
law-section-authorities = Tilsynsmyndigheter
law-section-national-grounds = Nasjonal personopplysningslov
law-section-other-laws = Andre lover
law-section-child-ages = Barns eget samtykke
law-section-holidays = Helligdager
law-section-supervision = Tilsyn med databehandlere
law-section-checklist = Kontrollens sjekkliste
law-section-risk-matrix = Risikomatrise
law-section-supervision-months = Tid mellom to tilsyn
law-section-ages-after-months = Hvor lenge reglene regnes som nye nok
law-section-request-months = Frist for å svare på en anmodning
law-section-extension-months = Forlenget frist for å svare
law-section-breach-hours = Frist for å melde et brudd
law-section-limitations = Foreldelse
law-section-stems = Ord programmet kjenner igjen

## What a row is called

law-row-concept = Konsept { $n }
law-row-points = { $from }–{ $to } poeng
law-row-question = Spørsmål { $letter }
law-row-answer = Spørsmål { $letter }, svar { $n }
law-row-part = Del { $letter }
law-row-cell = Konsekvens: { $consequence }. Sannsynlighet: { $likelihood }
law-row-in = { $what } ({ $country })
law-stem-sensitive = Særlige kategorier
law-stem-controller = Behandlingsansvarlig
law-stem-processor = Databehandler
law-stem-marketing = Markedsføring
law-stem-email = E-post
law-stem-card = Betalingskort
law-stem-payment = Betalingsopplysninger
law-stem-bank = Bankkonto
law-stem-national-id = Fødselsnummer
law-stem-electronic-id = Elektronisk ID
law-stem-message = Meldinger

## What a field is called

law-field-months = Lengde
law-field-trigger = Regnes fra
law-field-accounting-records-only = Bare regnskapsmateriale
law-field-provision = Bestemmelse
law-field-source = Kilde
law-field-verified = Etterprøvd
law-field-articles = Artikler
law-field-always = Alltid
law-field-collected = Når personen selv gir opplysningene
law-field-elsewhere = Når andre gir opplysningene
law-field-demand = Krav
law-field-condition = Vilkår
law-field-name = Navn
law-field-website = Nettsted
law-field-complaint-page = Klageside
law-field-use = Brukes til
law-field-years = Alder
law-field-from = Fra
law-field-until = Til og med
law-field-falls = Dag
law-field-what = Innhold
law-field-concepts = Konsepter
law-field-to = Til
law-field-asks = Spørsmål
law-field-says = Svar
law-field-points = Poeng
law-field-title = Overskrift
law-field-help = Hjelp
law-field-part = Del
law-field-risk = Risiko
law-field-country = Land
law-field-in = { $field } (på { $language })
law-language-da = dansk
law-language-nb = norsk
law-language-en = engelsk

## Values

law-falls-on = { $day }. { $month }
law-falls-easter = Første påskedag
law-falls-before = { $n ->
    [one] { $n } dag før første påskedag
   *[other] { $n } dager før første påskedag
}
law-falls-after = { $n ->
    [one] { $n } dag etter første påskedag
   *[other] { $n } dager etter første påskedag
}
law-hours = { $n } timer
law-use-criminal = Straffbare forhold
law-use-national-id = Fødselsnummer
law-use-employment = Ansettelse
law-use-marketing = Markedsføring
law-use-cookies = Informasjonskapsler
law-nothing = Ingenting

## What is wrong with a file

law-fault-line = Linje { $line }, tegn { $column }: { $what }
law-fault-path = { $section } ({ $place }): { $what }
law-fault-too-large = Filen er for stor. Den kan høyst være på { $limit } byte.
law-fault-syntax = Her er filen ikke JSON. Se etter et komma, et anførselstegn eller en parentes som mangler eller er for mye.
law-fault-unknown-key = «{ $name }» er ikke noe en regelfil kan ha. Se etter om det er riktig stavet.
law-fault-missing-key = «{ $name }» mangler.
law-fault-twice-key = «{ $name }» står der to ganger.
law-fault-unknown-choice = «{ $name }» er ikke en av mulighetene her.
law-fault-wrong-kind = Her skal det stå noe annet: en tekst, et tall, en dato eller en liste som i programmets egen fil.
law-fault-bounds = { $value } kan ikke stemme. Skriv et tall fra { $from } til { $to }.
law-fault-date = «{ $value }» kan ikke være riktig dag.
law-fault-order = { $from } og { $until } passer ikke sammen: Det ene begynner før det andre er slutt, eller det er et hull imellom.
law-fault-twice = «{ $value }» står der to ganger.
law-fault-missing-row = «{ $value }» mangler, og programmet kan ikke klare seg uten.
law-fault-unknown = «{ $value }» finnes ikke.
law-fault-empty = Her mangler det noe.
law-fault-long-text = Teksten er for lang. Den kan høyst ha { $limit } tegn.
law-fault-character = Teksten har et usynlig tegn som ikke kan trykkes. Skriv den på nytt.
law-fault-form = «{ $value }» er ikke skrevet på riktig måte. Se hvordan det står i programmets egen fil.
law-fault-falling = Risikoen blir mindre der konsekvensen eller sannsynligheten blir større.
law-fault-future = Filen sier at den er kontrollert { $value }. Den dagen er ikke kommet ennå.
failure-law-file = { $path } kan ikke brukes. Reglene som gjelder, er ikke endret.{"\u000A"}{ $what }

## The screen

law-own = Reglene er de som fulgte med programmet.
law-from-file = Reglene er hentet fra «{ $name }» { $date }.
law-damaged = Regelfilen som ble hentet, kan ikke brukes, så programmets egne regler gjelder. { $what }
law-age-months = { $n ->
    [0] De ble kontrollert for under en måned siden.
    [one] De ble kontrollert for { $n } måned siden.
   *[other] De ble kontrollert for { $n } måneder siden.
}
law-age-old = De er blitt gamle: Se etter om det har kommet nye regler, og hent dem.
law-checked = Regler endrer seg. Reglene her er kontrollert per { $date }.
law-more = Helligdager, tilsyn og kontroll
law-more-text = Det programmet regner ut frister, tilsyn og risiko etter, og det som spørres om ved en kontroll. Det som er merket «ikke etterprøvd», er programmets eget forslag eller ikke sett i kilden.
law-acts = Bytt ut reglene
law-acts-text = Lagre reglene som en fil, rett den i et tekstprogram, og hent den inn igjen. Du ser hva som endres før det skjer, og det kan angres.
law-dropped = Programmets egne regler gjelder igjen
law-taken = Reglene er tatt i bruk
law-take = Hent regler fra en fil…
law-save = Lagre reglene som fil…
law-drop = Bruk programmets egne regler
law-save-name = Regler
law-save-kind = Regelfil (JSON)
law-saved = Reglene er lagret i { $path }
law-preview = Dette blir endret
law-preview-text = { $n ->
    [one] { $n } endring fra reglene som gjelder nå. Filen er kontrollert per { $date }.
   *[other] { $n } endringer fra reglene som gjelder nå. Filen er kontrollert per { $date }.
}
law-preview-same = Filen sier det samme som reglene som gjelder nå.
law-preview-row = Regel
law-preview-before = Nå
law-preview-after = Blir til
law-preview-new = Ny
law-preview-gone = Utgår
law-preview-take = Ta reglene i bruk
law-preview-keep = Behold de nåværende
law-unverified = ikke etterprøvd
law-holidays-in = Helligdager { $from } og { $until }
law-holiday = Helligdag
law-day = Dag
law-points = Poeng i alt
law-concepts = Konsepter som er nok
law-answer-points = { $says }: { $points } poeng
law-answer-unseen = { $says }: poeng ikke sett
law-consequence = Konsekvens
law-likelihood = Sannsynlighet: { $level }
law-supervision-every = Nytt tilsyn senest etter { $period } der dere ikke har bestemt noe annet.
