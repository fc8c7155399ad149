### Utstedte dokumenter på vei til underskrift og perm: hva feltene heter, og hva hjelpen sier. Som i fields.ftl.

kind-signing = signering
kind-signature = underskrift

## Signing

signing-document = Dokument
signing-position = Plass
signing-means = Hvordan det skrives under
signing-means-help = Velg om det skrives under for hånd på det utskrevne papiret eller digitalt i PDF-filen. Begge deler gjelder.
signing-sent-to = Sendt til
signing-sent-to-help = Velg den som skal skrive under og nå har dokumentet, for eksempel daglig leder.
signing-sent-on = Sendt den
signing-sent-on-help = Skriv dagen dokumentet ble lagt til underskrift eller sendt.
signing-remind-on = Minn meg på det den
signing-remind-on-help = Skriv dagen dere vil spørre etter det hvis det ikke er kommet tilbake. Ellers sier programmet fra etter 30 dager; det er programmets eget forslag, ikke lovens.
signing-returned-on = Kommet tilbake den
signing-returned-on-help = Skriv dagen dere fikk det underskrevne dokumentet tilbake.
signing-kept-at = Oppbevares
signing-kept-at-help = Skriv hvor det underskrevne papiret står, for eksempel «Permen Personvern på kontoret», så den neste også finner det.
signing-in-force-on = Gjelder fra
signing-in-force-on-help = Skriv den første dagen dokumentet gjelder. Samme dag slutter den forrige versjonen å gjelde.
signing-withdrawn-on = Gjelder ikke lenger fra
signing-withdrawn-on-help = Skriv den første dagen dokumentet ikke gjelder mer, uten at en nyere versjon har avløst det.
signing-withdrawn-because = Hvorfor det ikke gjelder lenger
signing-withdrawn-because-help = Skriv grunnen kort, for eksempel «Nettbutikken er lagt ned».

choice-signing-means-paper = For hånd på papir
choice-signing-means-digital = Digitalt

## Signature

signature-signing = Signering
signature-position = Plass
signature-person = Hvem
signature-person-help = Velg den som har skrevet under, hvis det er en av deres egne.
signature-name = Navn
signature-name-help = Skriv navnet slik det står på papiret, for eksempel «Pernille Prøvesen».
signature-role = Rolle
signature-role-help = Skriv rollen slik den står under navnet, for eksempel «Daglig leder».
signature-signed-on = Underskrevet den
signature-signed-on-help = Skriv dagen som står ved underskriften.
signature-place = Sted
signature-place-help = Skriv stedet som står ved underskriften, for eksempel «Lillehammer».

## Enclosure

enclosure-signing = Underskrevet dokument
