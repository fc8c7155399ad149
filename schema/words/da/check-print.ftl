### Skærmen, hvor et udskrevet dokument kontrolleres. Svarets egne sætninger står i checking.ftl.

check-print = Kontrollér et udskrevet dokument
check-print-line = Med koden, en PDF, en skanning eller et foto
check-print-intro = Se, om et ark er et af fortegnelsens dokumenter, hvornår det gjaldt, og om det er ændret. Intet bliver gemt eller sendt.

## What is asked for

check-print-code = Koden nederst på arket
check-print-code-help = 16 tegn i fire grupper, efter »Fingeraftryk«. Store og små bogstaver er lige gode, og O læses som 0, I og L som 1.
check-print-do = Kontrollér
check-print-file = Arket som fil
check-print-file-help = En PDF, en skanning eller et foto. Vælg filen, eller slip den her. På billeder læses QR-koden nederst på siden.
check-print-choose = Vælg en fil…
check-print-choose-title = Vælg en PDF, en skanning eller et foto
check-print-filter = PDF, PNG og JPEG
check-print-drop = Slip arket for at kontrollere det
check-print-several = Du slap { $count } filer. Slip ét ark ad gangen.

## While it is read

check-print-looking = Slår koden op …
check-print-reading = Læser »{ $name }« … En skanning eller et foto kan tage nogle sekunder.
check-print-slow = Læser stadig »{ $name }« … Et uskarpt eller meget stort billede tager længere tid.

## The answer

check-print-answer = Svar
check-print-asked-code = Koden { $code }
check-print-asked-file = Filen { $name }
check-print-issued = Koden findes
check-print-exact = Uændret
check-print-altered = Ændret
check-print-no-such-document = Findes ikke
check-print-draft = Udkast
check-print-unrecognised = Ikke genkendt
check-print-unread = Ikke læst
check-print-not-a-code = Ikke en kode
check-print-doubtful = Fundet, men noget er galt
check-print-document = Dokument
check-print-in-force = I kraft
check-print-never = Ikke sat i kraft
check-print-sheet = Om arket
check-print-trail = Fortegnelsens egen historik
check-print-good = Taler for:
check-print-wrong = Taler imod:
check-print-note = Værd at vide:
check-print-then = Hvad nu?
check-print-then-no-such-document = Hold koden op mod arket tegn for tegn. Er den rigtig, så spørg den, der har arket, hvilken fortegnelse det er fra, og kontrollér det dér. Indtil da ved programmet intet om arket.
check-print-then-altered = Vis den udstedte side, og læg de to ved siden af hinanden. Er filen underskrevet digitalt, er en tilføjelse at vente. Spørg ellers, hvor filen kommer fra, og brug den udstedte.
check-print-then-draft = Bed om det udstedte dokument. Det har et nummer og en kode nederst på hver side.
check-print-then-doubtful = Det er fortegnelsens egen fil, der er noget galt med, og ikke nødvendigvis arket. Hold den op mod en sikkerhedskopi fra før. Kopierne står i Indstillinger.
check-print-view = Vis den udstedte side
check-print-go = Vis dokumentet på listen
check-print-again = Kontrollér et andet

## Help

topic-document-life = Et dokuments liv
topic-document-life-text =
    Programmet husker, hvad der sker med et udstedt dokument. »Send til underskrift« siger, hvem der har det, og minder dig om det. »Registrér underskrift« siger, hvem der skrev under, hvor og hvornår, og hvor papiret står; skanningen vedlægger du. »Sæt i kraft« siger, fra hvilken dag det gælder, og afløser den tidligere version. Det kan ikke fortrydes. »Træk tilbage« er til et dokument, der holder op med at gælde, uden at et nyt afløser det.

    »Hvad gjaldt den …« viser, hvad der var i kraft en bestemt dag. Ændrer I fortegnelsen senere, står der ved dokumentet, på hvilke steder de to ikke længere siger det samme. Så kan I udstede en ny version. Loven kræver ingen underskrift; underskriften viser, hvad I har besluttet.
topic-document-life-example = Eksempel Rengøring ApS sendte politikken til direktøren en mandag. Torsdag kom den underskrevet tilbage, og den gjaldt fra den 1. i næste måned.
topic-check-print = Kontrollér et ark
topic-check-print-text =
    Under Dokumenter står »Kontrollér et udskrevet dokument«. Skriv koden fra arkets fod, eller vælg eller slip en PDF, en skanning eller et foto. Svaret fortæller, hvilket dokument det er, hvornår det gjaldt, hvem der skrev under, og hvor papiret står.

    Koden viser, hvilket dokument arket giver sig ud for at være. I en PDF ser programmet selv, om noget er ændret. På papir må du se efter: »Vis den udstedte side«, og læg arket ved siden af. Programmet siger også, hvad det ved om fortegnelsens egen historik, og lover ikke mere.
topic-check-print-example = En kunde viser et ark og spørger, om det gælder. Koden fører til version 2, der blev afløst i marts.
