### Dated law as a file: its sections and faults, and the screen on which it is replaced.

## The sections of the file

law-section-as-of = Kontrolleret pr.
law-section-minima = Hvor længe noget skal gemmes
law-section-rights = Den registreredes rettigheder
law-section-information = Oplysningspligten
law-section-eea = Lande i EU og EØS
law-section-eea-territories = Områder, hvor EU-retten gælder
law-section-authorities = Tilsynsmyndigheder
law-section-national-grounds = National databeskyttelseslov
law-section-other-laws = Andre love
law-section-child-ages = Børns eget samtykke
law-section-holidays = Helligdage
law-section-supervision = Tilsyn med databehandlere
law-section-checklist = Kontrollens tjekliste
law-section-risk-matrix = Risikoskema
law-section-supervision-months = Tid mellem to tilsyn
law-section-ages-after-months = Hvor længe reglerne regnes for nye nok
law-section-request-months = Frist for at svare på en anmodning
law-section-extension-months = Forlængelse af fristen for at svare
law-section-breach-hours = Frist for at anmelde et brud
law-section-limitations = Forældelse
law-section-stems = Ord, programmet genkender

## What a row is called

law-row-concept = Koncept { $n }
law-row-points = { $from }–{ $to } point
law-row-question = Spørgsmål { $letter }
law-row-answer = Spørgsmål { $letter }, svar { $n }
law-row-part = Del { $letter }
law-row-cell = Konsekvens: { $consequence }. Sandsynlighed: { $likelihood }
law-row-in = { $what } ({ $country })
law-stem-sensitive = Følsomme oplysninger
law-stem-controller = Dataansvarlig
law-stem-processor = Databehandler
law-stem-marketing = Markedsføring
law-stem-email = E-mail
law-stem-card = Betalingskort
law-stem-payment = Betalingsoplysninger
law-stem-bank = Bankkonto
law-stem-national-id = Personnummer
law-stem-electronic-id = Elektronisk id
law-stem-message = Beskeder

## What a field is called

law-field-months = Længde
law-field-trigger = Regnes fra
law-field-accounting-records-only = Kun regnskabsmateriale
law-field-provision = Bestemmelse
law-field-source = Kilde
law-field-verified = Efterprøvet
law-field-articles = Artikler
law-field-always = Altid
law-field-collected = Når personen selv giver oplysningerne
law-field-elsewhere = Når andre giver oplysningerne
law-field-demand = Krav
law-field-condition = Betingelse
law-field-name = Navn
law-field-website = Hjemmeside
law-field-complaint-page = Klageside
law-field-use = Bruges til
law-field-years = Alder
law-field-from = Fra
law-field-until = Til og med
law-field-falls = Dag
law-field-what = Indhold
law-field-concepts = Koncepter
law-field-to = Til
law-field-asks = Spørgsmål
law-field-says = Svar
law-field-points = Point
law-field-title = Overskrift
law-field-help = Hjælp
law-field-part = Del
law-field-risk = Risiko
law-field-country = Land
law-field-in = { $field } (på { $language })
law-language-da = dansk
law-language-nb = norsk
law-language-en = engelsk

## Values

law-falls-on = { $day }. { $month }
law-falls-easter = Påskedag
law-falls-before = { $n ->
    [one] { $n } dag før påskedag
   *[other] { $n } dage før påskedag
}
law-falls-after = { $n ->
    [one] { $n } dag efter påskedag
   *[other] { $n } dage efter påskedag
}
law-hours = { $n } timer
law-use-criminal = Strafbare forhold
law-use-national-id = Personnummer
law-use-employment = Ansættelse
law-use-marketing = Markedsføring
law-use-cookies = Cookies
law-nothing = Intet

## What is wrong with a file

law-fault-line = Linje { $line }, tegn { $column }: { $what }
law-fault-path = { $section } ({ $place }): { $what }
law-fault-too-large = Filen er for stor. Den må højst fylde { $limit } byte.
law-fault-syntax = Her er filen ikke JSON. Se efter et komma, et anførselstegn eller en parentes, der mangler eller er for meget.
law-fault-unknown-key = »{ $name }« er ikke noget, en regelfil kan have. Se efter, om det er stavet rigtigt.
law-fault-missing-key = »{ $name }« mangler.
law-fault-twice-key = »{ $name }« står der to gange.
law-fault-unknown-choice = »{ $name }« er ikke en af mulighederne her.
law-fault-wrong-kind = Her skal stå noget andet: en tekst, et tal, en dato eller en liste som i programmets egen fil.
law-fault-bounds = { $value } kan ikke passe. Skriv et tal fra { $from } til { $to }.
law-fault-date = »{ $value }« kan ikke være den rigtige dag.
law-fault-order = { $from } og { $until } passer ikke sammen: Det ene begynder, før det andet er slut, eller der er et hul imellem.
law-fault-twice = »{ $value }« står der to gange.
law-fault-missing-row = »{ $value }« mangler, og programmet kan ikke undvære den.
law-fault-unknown = »{ $value }« findes ikke.
law-fault-empty = Her mangler noget.
law-fault-long-text = Teksten er for lang. Den må højst have { $limit } tegn.
law-fault-character = Teksten har et usynligt tegn, som ikke kan trykkes. Skriv den om.
law-fault-form = »{ $value }« er ikke skrevet på den rigtige måde. Se, hvordan det står i programmets egen fil.
law-fault-falling = Risikoen bliver mindre, hvor konsekvensen eller sandsynligheden bliver større.
law-fault-future = Filen siger, at den er kontrolleret { $value }. Den dag er ikke kommet endnu.
failure-law-file = { $path } kan ikke bruges. De regler, der gælder, er ikke ændret.{"\u000A"}{ $what }

## The screen

law-own = Reglerne er dem, der fulgte med programmet.
law-from-file = Reglerne er hentet fra »{ $name }« { $date }.
law-damaged = Den regelfil, der blev hentet, kan ikke bruges, så programmets egne regler gælder. { $what }
law-age-months = { $n ->
    [0] De er kontrolleret for under en måned siden.
    [one] De er kontrolleret for { $n } måned siden.
   *[other] De er kontrolleret for { $n } måneder siden.
}
law-age-old = De er blevet gamle: Se efter, om der er kommet nye regler, og hent dem.
law-checked = Regler ændrer sig. Reglerne her er kontrolleret pr. { $date }.
law-more = Helligdage, tilsyn og kontrol
law-more-text = Det, programmet regner frister, tilsyn og risiko ud efter, og det, det spørger om ved en kontrol. Det, der er mærket »ikke efterprøvet«, er programmets eget forslag eller ikke set i kilden.
law-acts = Skift reglerne ud
law-acts-text = Gem reglerne som en fil, ret den i et tekstprogram, og hent den igen. Du ser, hvad der ændres, før det sker, og det kan fortrydes.
law-dropped = Programmets egne regler gælder igen
law-taken = Reglerne er taget i brug
law-take = Hent regler fra en fil…
law-save = Gem reglerne som fil…
law-drop = Brug programmets egne regler
law-save-name = Regler
law-save-kind = Regelfil (JSON)
law-saved = Reglerne er gemt i { $path }
law-preview = Det bliver ændret
law-preview-text = { $n ->
    [one] { $n } ændring fra de regler, der gælder nu. Filen er kontrolleret pr. { $date }.
   *[other] { $n } ændringer fra de regler, der gælder nu. Filen er kontrolleret pr. { $date }.
}
law-preview-same = Filen siger det samme som de regler, der gælder nu.
law-preview-row = Regel
law-preview-before = Nu
law-preview-after = Bliver til
law-preview-new = Ny
law-preview-gone = Udgår
law-preview-take = Tag reglerne i brug
law-preview-keep = Behold de nuværende
law-unverified = ikke efterprøvet
law-holidays-in = Helligdage { $from } og { $until }
law-holiday = Helligdag
law-day = Dag
law-points = Point i alt
law-concepts = Koncepter, der er nok
law-answer-points = { $says }: { $points } point
law-answer-unseen = { $says }: point ikke set
law-consequence = Konsekvens
law-likelihood = Sandsynlighed: { $level }
law-supervision-every = Nyt tilsyn senest efter { $period }, hvor I ikke har besluttet andet.
