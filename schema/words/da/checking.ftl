### Kontrollen af et udskrevet dokument: hver sætning siger det, programmet ved, og ikke mere.

## Hvad arket er

checking-issued = Koden hører til dokument { $number }, »{ $title }«, version { $version } på { $language }, udstedt { $date } af { $by }.
checking-exact = Filen er byte for byte den, der blev udstedt som dokument { $number }, »{ $title }«, version { $version } på { $language }, den { $date } af { $by }.
checking-altered = Filen giver sig ud for at være dokument { $number }, »{ $title }«, version { $version } på { $language }, udstedt { $date } af { $by }, men den er ændret siden.
checking-no-such-code = Fortegnelsen har ikke et dokument med koden { $code }. Arket kan høre til en anden fortegnelse, eller dokumentet kan være slettet sammen med sin sag.
checking-no-such-file = Filen giver sig ud for at være dokument { $number }, »{ $title }«. Fortegnelsen har intet dokument med det nummer. Filen kan høre til en anden fortegnelse, eller dokumentet kan være slettet sammen med sin sag.
checking-other-of-number = Filen giver sig ud for at være dokument { $number }, »{ $title }«. Fortegnelsens dokument med det nummer er et andet: Filen hører til en anden fortegnelse, eller den er skrevet om fra ende til anden.
checking-draft = Filen er et udkast, »{ $title }«, fra { $date }. Et udkast har intet nummer og gemmes ikke, så der er ikke noget at holde det op mod.
checking-nothing-known = I filen er der intet, et dokument kan kendes på: hverken vedhæftede oplysninger eller en kode, der kan læses. Står der en kode nederst på siderne, så skriv den i stedet.
checking-no-qr = Der er ingen QR-kode på billedet, der kan læses. Tag det igen tæt på sidens fod, i jævnt lys, eller skriv den kode, der står ved siden af.
checking-other-qr = QR-koden på billedet er ikke fra et dokument, dette program har udstedt.
checking-not-a-code = »{ $text }« er ikke en kode. Koden har 16 tegn i fire grupper og står nederst på hver side, efter »Fingeraftryk«.
checking-unread-other = Filen er hverken en PDF eller et billede som PNG eller JPEG. Gem den som en af dem, eller skriv koden fra arket.
checking-unread-too-large = Filen er større, end et dokument kan være, og er ikke læst.
checking-unread-too-many-pixels = Billedet har for mange pixels og er ikke læst. Skan arket i 300 dpi.
checking-unread-locked = Filen er låst med en adgangskode og er ikke læst. Koden på siden kan skrives i stedet.
checking-unread-torn = Filen kan ikke læses: Den er ikke hel. Koden på siden kan skrives i stedet.

## Hvad der ellers kan siges om arket

checking-compare = Læg arket ved siden af den gemte side, og sammenlign dem: Koden viser, hvilket dokument arket giver sig ud for at være, ikke at teksten på det er uændret.
checking-newest = Der er ikke udstedt en nyere version på det sprog.
checking-later = En nyere version er udstedt: dokument { $number }, version { $version }, { $date }.
checking-nearly = Koden på dokument { $number } er { $known }. { $count ->
        [1] Kun ét tegn er anderledes.
       *[other] Kun { $count } tegn er anderledes.
    } Læs koden på arket igen.
checking-stored-damaged = Den udgave, fortegnelsen selv har gemt, er ændret eller beskadiget og kan ikke sammenlignes med arket.
checking-pages = Filen har { $count ->
        [1] 1 side
       *[other] { $count } sider
    }; det udstedte dokument har { $issued }.
checking-pages-same = Alle sider er bygget op af det samme som de udstedte: tekst, skrift og linjer.
checking-pages-changed = { $count ->
        [1] Side { $pages } er ikke den udstedte: Tekst, skrift, linjer eller noter på den er ændret.
       *[other] Siderne { $pages } er ikke de udstedte: Tekst, skrift, linjer eller noter på dem er ændret.
    }
checking-attachment-same = De oplysninger, der er vedhæftet i filen, er dem, der blev udstedt.
checking-attachment-changed = De oplysninger, der er vedhæftet i filen, er ikke dem, der blev udstedt.
checking-attachment-gone = De oplysninger, der var vedhæftet i filen, er fjernet.
checking-appended = Den udstedte fil står uændret forrest, og noget er føjet til efter den. Det gør en digital underskrift, men det kan også være andet.
checking-container = Kun filens indpakning er anderledes, for eksempel fordi et andet program har gemt den igen.
checking-bytes = { $count ->
        [1] 1 byte af { $total } er anderledes
       *[other] { $count } byte af { $total } er anderledes
    } end i den udstedte fil.
checking-no-longer-readable = Ændringen gør, at filen ikke kan læses, så det kan ikke siges, hvad den rammer.
checking-not-compared = Filen og den udstedte kan ikke sammenlignes side for side.

## Fortegnelsens egen historik

checking-trail-whole = Historikken hænger sammen, og alle poster passer til den ({ $events } hændelser). Det viser ikke i sig selv, at den ikke er skrevet om fra begyndelsen.
checking-trail-damaged = Fortegnelsens fil er ikke hel: { $what }
checking-trail-witnessed = Koden på arket bekræfter historikken frem til { $date }, da dokumentet blev udstedt: Intet før det er skåret af eller skrevet om siden.
checking-trail-refuted = Historikken er skrevet om, efter at dokumentet blev udstedt { $date }: Det sted i den, som koden på arket bygger på, findes ikke mere.
checking-trail-unknown = Denne pc har ikke set historikken før. Den kan derfor ikke sige, om noget er skåret af eller skrevet om.
checking-trail-followed = Denne pc har fulgt historikken siden { $since }, senest { $date }: Intet af det, den så, er skåret af eller skrevet om.
checking-trail-cut = Historikken er kortere, end da denne pc så den { $date }: { $count ->
        [1] Én hændelse
       *[other] { $count } hændelser
    } mangler. Den er skåret af, eller filen er en ældre kopi.
checking-trail-rewritten = Historikken er en anden end den, denne pc så { $date }: Den er skrevet om, eller der er arbejdet videre i en ældre kopi.

## Terminalen

terminal-check-print = Kontrollér et udskrevet dokument: koden fra arket, eller en PDF eller et billede af det
terminal-sheet = Koden nederst på arket, en PDF eller et billede (PNG eller JPEG)
