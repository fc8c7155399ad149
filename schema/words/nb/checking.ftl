### Kontrollen av et utskrevet dokument: hver setning sier det programmet vet, og ikke mer.

## Hva arket er

checking-issued = Koden hører til dokument { $number }, «{ $title }», versjon { $version } på { $language }, utstedt { $date } av { $by }.
checking-exact = Filen er byte for byte den som ble utstedt som dokument { $number }, «{ $title }», versjon { $version } på { $language }, { $date } av { $by }.
checking-altered = Filen gir seg ut for å være dokument { $number }, «{ $title }», versjon { $version } på { $language }, utstedt { $date } av { $by }, men den er endret siden.
checking-no-such-code = Protokollen har ikke noe dokument med koden { $code }. Arket kan høre til en annen protokoll, eller dokumentet kan være slettet sammen med saken sin.
checking-no-such-file = Filen gir seg ut for å være dokument { $number }, «{ $title }». Protokollen har ikke noe dokument med det nummeret. Filen kan høre til en annen protokoll, eller dokumentet kan være slettet sammen med saken sin.
checking-other-of-number = Filen gir seg ut for å være dokument { $number }, «{ $title }». Protokollens dokument med det nummeret er et annet: Filen hører til en annen protokoll, eller den er skrevet om fra ende til annen.
checking-draft = Filen er et utkast, «{ $title }», fra { $date }. Et utkast har ikke nummer og blir ikke lagret, så det er ikke noe å holde det opp mot.
checking-nothing-known = I filen er det ingenting et dokument kan kjennes igjen på: verken vedlagte opplysninger eller en kode som kan leses. Står det en kode nederst på sidene, kan du skrive den i stedet.
checking-no-qr = Det er ingen QR-kode på bildet som kan leses. Ta det på nytt tett på foten av siden, i jevnt lys, eller skriv koden som står ved siden av.
checking-other-qr = QR-koden på bildet er ikke fra et dokument som dette programmet har utstedt.
checking-not-a-code = «{ $text }» er ikke en kode. Koden har 16 tegn i fire grupper og står nederst på hver side, etter «Fingeravtrykk».
checking-unread-other = Filen er verken en PDF eller et bilde som PNG eller JPEG. Lagre den som en av dem, eller skriv koden fra arket.
checking-unread-too-large = Filen er større enn et dokument kan være, og er ikke lest.
checking-unread-too-many-pixels = Bildet har for mange piksler og er ikke lest. Skann arket i 300 dpi.
checking-unread-locked = Filen er låst med et passord og er ikke lest. Koden på siden kan skrives i stedet.
checking-unread-torn = Filen kan ikke leses: Den er ikke hel. Koden på siden kan skrives i stedet.

## Hva som ellers kan sies om arket

checking-compare = Legg arket ved siden av den lagrede siden og sammenlign dem: Koden viser hvilket dokument arket gir seg ut for å være, ikke at teksten på det er uendret.
checking-newest = Det er ikke utstedt noen nyere versjon på det språket.
checking-later = En nyere versjon er utstedt: dokument { $number }, versjon { $version }, { $date }.
checking-nearly = Koden på dokument { $number } er { $known }. { $count ->
        [1] Bare ett tegn er annerledes.
       *[other] Bare { $count } tegn er annerledes.
    } Les koden på arket en gang til.
checking-stored-damaged = Utgaven som protokollen selv har lagret, er endret eller skadet og kan ikke sammenlignes med arket.
checking-pages = Filen har { $count ->
        [1] 1 side
       *[other] { $count } sider
    }; det utstedte dokumentet har { $issued }.
checking-pages-same = Alle sidene er bygd opp av det samme som de utstedte: tekst, skrift og linjer.
checking-pages-changed = { $count ->
        [1] Side { $pages } er ikke den utstedte: Tekst, skrift, linjer eller merknader på den er endret.
       *[other] Sidene { $pages } er ikke de utstedte: Tekst, skrift, linjer eller merknader på dem er endret.
    }
checking-attachment-same = Opplysningene som er vedlagt i filen, er de som ble utstedt.
checking-attachment-changed = Opplysningene som er vedlagt i filen, er ikke de som ble utstedt.
checking-attachment-gone = Opplysningene som var vedlagt i filen, er fjernet.
checking-appended = Den utstedte filen står uendret først, og noe er føyd til etter den. Det gjør en digital signatur, men det kan også være noe annet.
checking-container = Bare innpakningen av filen er annerledes, for eksempel fordi et annet program har lagret den på nytt.
checking-bytes = { $count ->
        [1] 1 byte av { $total } er annerledes
       *[other] { $count } byte av { $total } er annerledes
    } enn i den utstedte filen.
checking-no-longer-readable = Endringen gjør at filen ikke kan leses, så det kan ikke sies hva den rammer.
checking-not-compared = Filen og den utstedte kan ikke sammenlignes side for side.

## Protokollens egen historikk

checking-trail-whole = Historikken henger sammen, og alle postene stemmer med den ({ $events } hendelser). Det viser ikke i seg selv at den ikke er skrevet om fra begynnelsen.
checking-trail-damaged = Protokollens fil er ikke hel: { $what }
checking-trail-witnessed = Koden på arket bekrefter historikken fram til { $date }, da dokumentet ble utstedt: Ingenting før det er skåret bort eller skrevet om siden.
checking-trail-refuted = Historikken er skrevet om etter at dokumentet ble utstedt { $date }: Stedet i den som koden på arket bygger på, finnes ikke lenger.
checking-trail-unknown = Denne pc-en har ikke sett historikken før. Den kan derfor ikke si om noe er skåret bort eller skrevet om.
checking-trail-followed = Denne pc-en har fulgt historikken siden { $since }, senest { $date }: Ingenting av det den så, er skåret bort eller skrevet om.
checking-trail-cut = Historikken er kortere enn da denne pc-en så den { $date }: { $count ->
        [1] Én hendelse
       *[other] { $count } hendelser
    } mangler. Den er skåret av, eller filen er en eldre kopi.
checking-trail-rewritten = Historikken er en annen enn den denne pc-en så { $date }: Den er skrevet om, eller det er arbeidet videre i en eldre kopi.

## Terminalen

terminal-check-print = Kontroller et utskrevet dokument: koden fra arket, eller en PDF eller et bilde av det
terminal-sheet = Koden nederst på arket, en PDF eller et bilde (PNG eller JPEG)
