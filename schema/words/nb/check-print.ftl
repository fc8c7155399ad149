### Skjermen der et utskrevet dokument kontrolleres. Svarets egne setninger står i checking.ftl.

check-print = Kontroller et utskrevet dokument
check-print-line = Med koden, en PDF, en skanning eller et bilde
check-print-intro = Se om et ark er et av protokollens dokumenter, når det gjaldt, og om det er endret. Ingenting blir lagret eller sendt.

## What is asked for

check-print-code = Koden nederst på arket
check-print-code-help = 16 tegn i fire grupper, etter «Fingeravtrykk». Store og små bokstaver går like bra, og O leses som 0, I og L som 1.
check-print-do = Kontroller
check-print-file = Arket som fil
check-print-file-help = En PDF, en skanning eller et bilde. Velg filen, eller slipp den her. På bilder leses QR-koden nederst på siden.
check-print-choose = Velg en fil…
check-print-choose-title = Velg en PDF, en skanning eller et bilde
check-print-filter = PDF, PNG og JPEG
check-print-drop = Slipp arket for å kontrollere det
check-print-several = Du slapp { $count } filer. Slipp ett ark om gangen.

## While it is read

check-print-looking = Slår opp koden …
check-print-reading = Leser «{ $name }» … En skanning eller et bilde kan ta noen sekunder.
check-print-slow = Leser fortsatt «{ $name }» … Et uskarpt eller svært stort bilde tar lengre tid.

## The answer

check-print-answer = Svar
check-print-asked-code = Koden { $code }
check-print-asked-file = Filen { $name }
check-print-issued = Koden finnes
check-print-exact = Uendret
check-print-altered = Endret
check-print-no-such-document = Finnes ikke
check-print-draft = Utkast
check-print-unrecognised = Ikke gjenkjent
check-print-unread = Ikke lest
check-print-not-a-code = Ikke en kode
check-print-doubtful = Funnet, men noe er galt
check-print-document = Dokument
check-print-in-force = I kraft
check-print-never = Ikke satt i kraft
check-print-sheet = Om arket
check-print-trail = Protokollens egen historikk
check-print-good = Taler for:
check-print-wrong = Taler mot:
check-print-note = Verdt å vite:
check-print-then = Hva nå?
check-print-then-no-such-document = Hold koden opp mot arket tegn for tegn. Er den riktig, så spør den som har arket, hvilken protokoll det er fra, og kontroller det der. Inntil da vet programmet ingenting om arket.
check-print-then-altered = Vis den utstedte siden, og legg de to ved siden av hverandre. Er filen signert digitalt, er et tillegg å vente. Ellers spør du hvor filen kommer fra, og bruker den utstedte.
check-print-then-draft = Be om det utstedte dokumentet. Det har et nummer og en kode nederst på hver side.
check-print-then-doubtful = Det er protokollens egen fil det er noe galt med, og ikke nødvendigvis arket. Hold den opp mot en sikkerhetskopi fra før. Kopiene står i Innstillinger.
check-print-view = Vis den utstedte siden
check-print-go = Vis dokumentet i listen
check-print-again = Kontroller et annet

## Help

topic-document-life = Livet til et dokument
topic-document-life-text =
    Programmet husker hva som skjer med et utstedt dokument. «Send til underskrift» sier hvem som har det, og minner deg om det. «Registrer underskrift» sier hvem som skrev under, hvor og når, og hvor papiret står; skanningen legger du ved. «Sett i kraft» sier fra hvilken dag det gjelder, og avløser den tidligere versjonen. Det kan ikke angres. «Trekk tilbake» er for et dokument som slutter å gjelde uten at et nytt avløser det.

    «Hva gjaldt den …» viser hva som var i kraft en bestemt dag. Endrer dere protokollen senere, står det ved dokumentet på hvilke steder de to ikke lenger sier det samme. Da kan dere utstede en ny versjon. Loven krever ingen underskrift; underskriften viser hva dere har bestemt.
topic-document-life-example = Eksempel Renhold AS sendte erklæringen til daglig leder en mandag. Torsdag kom den underskrevet tilbake, og den gjaldt fra den 1. i neste måned.
topic-check-print = Kontroller et ark
topic-check-print-text =
    Under Dokumenter står «Kontroller et utskrevet dokument». Skriv koden fra foten av arket, eller velg eller slipp en PDF, en skanning eller et bilde. Svaret forteller hvilket dokument det er, når det gjaldt, hvem som skrev under, og hvor papiret står.

    Koden viser hvilket dokument arket gir seg ut for å være. I en PDF ser programmet selv om noe er endret. På papir må du se etter: «Vis den utstedte siden», og legg arket ved siden av. Programmet sier også hva det vet om protokollens egen historikk, og lover ikke mer.
topic-check-print-example = En kunde viser et ark og spør om det gjelder. Koden fører til versjon 2, som ble avløst i mars.
