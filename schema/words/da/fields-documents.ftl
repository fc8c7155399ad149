### Udstedte dokumenter på vej til underskrift og mappe: hvad felterne hedder, og hvad hjælpen siger. Som i fields.ftl.

kind-signing = underskrivning
kind-signature = underskrift

## Signing

signing-document = Dokument
signing-position = Plads
signing-means = Hvordan der skrives under
signing-means-help = Vælg, om der skrives under i hånden på det udskrevne papir eller digitalt i PDF-filen. Begge dele gælder.
signing-sent-to = Sendt til
signing-sent-to-help = Vælg den, der skal skrive under og nu har dokumentet, for eksempel direktøren.
signing-sent-on = Sendt den
signing-sent-on-help = Skriv den dag, dokumentet blev lagt til underskrift eller sendt.
signing-remind-on = Mind mig om det den
signing-remind-on-help = Skriv den dag, I vil spørge til det, hvis det ikke er kommet tilbage. Ellers siger programmet til efter 30 dage; det er dets eget forslag, ikke lovens.
signing-returned-on = Kommet tilbage den
signing-returned-on-help = Skriv den dag, I fik det underskrevne dokument tilbage.
signing-kept-at = Opbevares
signing-kept-at-help = Skriv, hvor det underskrevne papir står, for eksempel »Ringbindet Persondata på kontoret«, så den næste også finder det.
signing-in-force-on = Gælder fra
signing-in-force-on-help = Skriv den første dag, dokumentet gælder. Samme dag holder den forrige version op med at gælde.
signing-withdrawn-on = Gælder ikke længere fra
signing-withdrawn-on-help = Skriv den første dag, dokumentet ikke gælder mere, uden at en nyere version har afløst det.
signing-withdrawn-because = Hvorfor det ikke gælder længere
signing-withdrawn-because-help = Skriv grunden kort, for eksempel »Webshoppen er lukket«.

choice-signing-means-paper = I hånden på papir
choice-signing-means-digital = Digitalt

## Signature

signature-signing = Underskrivning
signature-position = Plads
signature-person = Hvem
signature-person-help = Vælg den, der har skrevet under, hvis det er en af jeres egne.
signature-name = Navn
signature-name-help = Skriv navnet, som det står på papiret, for eksempel »Pernille Prøvesen«.
signature-role = Rolle
signature-role-help = Skriv rollen, som den står under navnet, for eksempel »Direktør«.
signature-signed-on = Underskrevet den
signature-signed-on-help = Skriv den dag, der står ved underskriften.
signature-place = Sted
signature-place-help = Skriv den by, der står ved underskriften, for eksempel »Roskilde«.

## Enclosure

enclosure-signing = Underskrevet dokument
