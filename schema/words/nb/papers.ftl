### The papers of the control, the cases, supervision and deletion. As in paper.ftl: full sentences, no "du" and no "vi" –
### but for the answer to a person, which says both.

papers-moment = { $date } kl. { $time }
papers-clock = .
papers-warning = ▲ { $what }
papers-law-as-of = Lov per { $date }

## Mark

papers-mark-field = Feltet «{ $field }» er ikke fylt ut.
papers-mark-open = Kontrollen er ikke avsluttet.
papers-mark-unanswered = Punkt { $number } er ikke besvart.
papers-mark-action = Oppfølgingstiltak { $number } mangler en ansvarlig eller en frist.
papers-mark-authority = Ingen tilsynsmyndighet er skrevet inn.
papers-mark-others = utføres for en annen behandlingsansvarlig, som selv skal svare.
papers-mark-purposes = formålet mangler.
papers-mark-data = opplysningene mangler.
papers-mark-storage = det framgår ikke når opplysningene slettes.
papers-mark-transfer = det er ikke avklart om opplysningene forlater EU og EØS.
papers-mark-recipients = det framgår ikke hvem som får opplysningene.
papers-mark-hidden = en mottaker som ikke skal nevnes, har ingen betegnelse å bli nevnt under.

## Control: agenda and minutes

papers-minutes-half = Referat fra halvårskontroll
papers-minutes-title = Referat fra kontroll
papers-minutes-file = referat
papers-agenda-half = Dagsorden for halvårskontroll
papers-agenda-title = Dagsorden for kontroll
papers-agenda-footer = Skrevet ut { $date }
papers-agenda-file = dagsorden
papers-control-line = Kontroll og vedlikehold av personopplysninger
papers-half = { $half }. halvår { $year }
papers-since = siden forrige kontroll { $date }
papers-first-control = første kontroll
papers-control-begun = Startet
papers-control-done = Utført
papers-control-part = Deltakere
papers-control-seen = Sett av
papers-control-law = Lov per
papers-control-closed = Avsluttet
papers-column-point = Punkt
papers-column-answer = Svar
papers-column-remark = Merknad
papers-no-points = Kontrollen har ingen punkter.
papers-answered = Besvart { $when }
papers-action = Oppfølgingstiltak
papers-action-number = Oppfølgingstiltak { $numbers }
papers-actions = Oppfølgingstiltak
papers-actions-none = Kontrollen førte ikke til noen oppfølgingstiltak.
papers-column-action = Oppfølgingstiltak
papers-column-owner = Ansvarlig
papers-column-due = Frist
papers-column-done = Utført
papers-earlier-actions = Oppfølgingstiltak fra tidligere kontroller
papers-earlier-done = { $count ->
    [1] Oppfølgingstiltaket fra forrige kontroll er utført
    [2] Begge oppfølgingstiltakene fra forrige kontroll er utført
    [3] Alle tre oppfølgingstiltakene fra forrige kontroll er utført
    [4] Alle fire oppfølgingstiltakene fra forrige kontroll er utført
    [5] Alle fem oppfølgingstiltakene fra forrige kontroll er utført
   *[other] Alle { $count } oppfølgingstiltakene fra forrige kontroll er utført
}
papers-conclusion = Konklusjon
papers-next-control = Neste kontroll: senest { $date }.
papers-next-control-open = Neste kontroll:
papers-signs-done = Utført av · dato og underskrift
papers-signs-seen = Sett av · dato og underskrift

## Breach: notification

papers-notification-title = Melding om brudd på personopplysningssikkerheten
papers-notification-line = Personvernforordningen artikkel 33 nr. 3
papers-notification-file = melding-om-brudd
papers-notification-note = Innholdet i en melding til tilsynsmyndigheten. Selve meldingen sendes slik myndigheten har bestemt. Er noe ikke kjent ennå, kan det gis senere uten ytterligere ugrunnet opphold (artikkel 33 nr. 4).
papers-breach-label-controller = Behandlingsansvarlig
papers-breach-label-times = Forløp
papers-breach-label-clock = De 72 timene
papers-breach-label-a = Bruddets art og omfang
papers-breach-label-b = Kontakt
papers-breach-label-c = Sannsynlige konsekvenser
papers-breach-label-d = Tiltak
papers-breach-label-risk = Risiko
papers-breach-label-processor = Databehandler
papers-breach-label-subjects = Underretning av personene
papers-breach-label-phases = Opplyst senere
papers-breach-aware = Kjennskap til bruddet: { $when }
papers-breach-until = Meldes senest { $when } ({ $hours } timer etter).
papers-breach-notified = Meldt { $when }.
papers-breach-late = ▲ For sent.
papers-breach-unnotified = Ikke meldt.
papers-breach-nature = Brudd på:
papers-breach-subjects = Berørte personer:
papers-breach-people = Antall personer, omtrent:
papers-breach-data = Berørte opplysninger:
papers-breach-records = Antall registreringer, omtrent:
papers-breach-areas = Behandlinger og systemer:
papers-breach-no-processor = Bruddet skjedde ikke hos en databehandler.
papers-breach-untold = Personene er ikke underrettet.

## Breach: the log

papers-breaches-title = Logg over brudd på personopplysningssikkerheten
papers-breaches-line = Personvernforordningen artikkel 33 nr. 5
papers-breaches-file = brudd
papers-breaches-intro = Loggen inneholder alle registrerte brudd, også de som ikke er meldt: hva som skjedde, hva det førte til, og hva som ble gjort med det.
papers-breaches-none = Ingen brudd er registrert.
papers-breaches-count = { $n ->
    [1] 1 brudd
   *[other] { $n } brudd
}
papers-column-breach = Brudd
papers-column-aware = Kjennskap til bruddet
papers-column-risk = Risiko
papers-column-notified = Meldt
papers-not-notified = Ikke meldt
papers-breach-label-facts = Faktiske forhold
papers-breach-label-effects = Virkninger
papers-breach-label-remedy = Avhjelpende tiltak
papers-breach-label-authority = Melding
papers-breach-label-lessons = Læring
papers-breach-label-case = Saken

## Requests: the log

papers-requests-title = Logg over anmodninger
papers-requests-line = Personvernforordningen artikkel 12 nr. 3
papers-requests-file = anmodninger
papers-requests-none = Ingen anmodninger er registrert.
papers-requests-note = Navnene står i sakene og ikke her. Fristen er én måned fra mottaket, med mindre den er forlenget eller har stått stille mens avsenderens identitet ble bekreftet; faller den på en lørdag, søndag eller helligdag, er den neste arbeidsdag.
papers-requests-count = { $n ->
    [1] 1 anmodning
   *[other] { $n } anmodninger
}
papers-column-received = Mottatt
papers-column-asked = Anmodning om
papers-column-deadline = Frist
papers-column-decision = Avgjørelse
papers-column-answered = Besvart
papers-request-open = Ikke avgjort ennå
papers-request-paused = Tiden står stille til det er sikkert hvem anmodningen kommer fra

## The answer to a request for access. Here the company is "vi" and the reader "du".

papers-access-title = Svar på anmodningen din om innsyn
papers-access-line = Personvernforordningen artikkel 15
papers-access-file = svar-om-innsyn
papers-access-received = Mottatt { $date }
papers-access-case = sak { $number }
papers-access-thanks = Du har bedt oss om innsyn i opplysningene vi behandler om deg.
papers-access-asks = Vi har forstått anmodningen din slik: { $what }
papers-access-granted = Her er svaret vårt. For hver behandling står det hva vi bruker opplysningene til, hvilke opplysninger det er, hvor de kommer fra, hvem som får dem, og når vi sletter dem.
papers-access-partly = Vi kan ikke gi deg alt du har bedt om.
papers-access-refused = Vi kan ikke gi deg det du har bedt om.
papers-access-no-data = Vi behandler ingen opplysninger om deg ut over dem vi har fått for å kunne svare deg.
papers-access-withdrawn = Du har trukket anmodningen tilbake, og vi gjør derfor ikke mer med den.
papers-access-reasons = Grunnen er: { $why }
papers-access-purposes = Formål
papers-access-data = Opplysninger, kilder og sletting
papers-access-recipients = Hvem som får opplysningene
papers-access-transfers = Land utenfor EU og EØS
papers-access-automation = Profilering og automatiske avgjørelser
papers-access-copy = Kopi av opplysningene
papers-access-copy-enclosed = En kopi av opplysningene vi behandler om deg, er vedlagt:
papers-access-rights = Rettighetene dine
papers-access-right-rectification = Du kan be oss rette det som er feil.
papers-access-right-erasure = Du kan be oss slette opplysninger vi ikke lenger har rett til å behandle.
papers-access-right-restriction = Du kan i noen tilfeller be oss om bare å oppbevare opplysningene.
papers-access-right-objection = Du kan protestere mot en behandling som bygger på vår berettigede interesse, og alltid mot at vi bruker opplysningene dine til direkte markedsføring.
papers-access-complaint = Hvis du ikke er fornøyd
papers-access-complain = Du kan klage til { $authority }. Du kan også gå til domstolene
papers-access-questions = Skriv eller ring til oss hvis noe er uklart.
papers-access-regards = Vennlig hilsen

## Supervision

papers-supervision-title = Tilsynsplan for databehandlere
papers-supervision-line = Personvernforordningen artikkel 5 nr. 2 og artikkel 28 nr. 1
papers-supervision-file = tilsynsplan
papers-column-tasks = Behandler for virksomheten
papers-column-points = Spørsmål A–D
papers-column-concept = Tilsynskonsept
papers-column-last = Siste tilsyn
papers-column-next = Neste senest
papers-points = { $n } poeng
papers-concept = Konsept { $n }
papers-concept-short = konsept { $n }
papers-concepts-allowed = Poengene åpner for konsept { $from }–{ $to }.
papers-supervised-never = Ikke ført ennå
papers-supervised-not = Ikke planlagt
papers-supervised-act = ▲ Krever handling
papers-supervised-on = Ført { $date }
papers-supervised-next = Neste senest { $date }
papers-points-unverified = Poengene for spørsmål B, C og D er ikke kontrollert: De er talt opp etter det danske Datatilsynets veiledning av den som førte tilsynet, og ikke av programmet.
papers-questions-legend = Spørsmålene i det danske Datatilsynets modell: { $questions }
papers-concepts-legend = Konseptene, fra det letteste: { $concepts }.
papers-annexes = Vedlegg { $letters }
papers-column-supervision = Tilsyn
papers-notice-received = mottatt { $date }
papers-notice-from = gjelder fra { $date }
papers-notice-unanswered = ▲ Ikke besvart

## Deletion

papers-deletion-title = Slettekalender
papers-deletion-line = Personvernforordningen artikkel 5 nr. 1 bokstav e
papers-deletion-file = slettekalender
papers-deletion-intro = For hver slettefrist står det hva som kan slettes og skal være slettet den dagen dette ble skrevet ut, og hva som er slettet.
papers-deletion-none = Protokollen har ennå ingen slettefrister.
papers-deletion-latest = Slettes senest
papers-deletion-minimum = Oppbevares minst
papers-deletion-exception = Oppbevares lenger
papers-deletion-copies = Kopier
papers-deletion-by = Ansvarlig
papers-deletion-today = I dag
papers-deletion-events = { $event }
papers-must-be-gone = Til og med { $date }: skal være slettet.
papers-may-go = Til og med { $date }: kan slettes.
papers-column-year = Hendelser
papers-column-may-go = Kan slettes fra
papers-column-must-go = Slettes senest
papers-runs-none = Ingen sletting er registrert.
papers-column-run = Slettet
papers-column-through = Til og med
papers-column-what = Hva og hvordan
papers-column-proof = Dokumentasjon
papers-restorations = Gjenopprettinger
papers-restorations-intro = Når et system er gjenopprettet fra en kopi, skal det som var slettet siden, slettes igjen.
papers-restored-test = Bare en prøve
papers-column-system = System
papers-column-restored = Gjenopprettet
papers-column-again = Slettet igjen
papers-column-result = Resultat

## Measures

papers-risk-residual = Etter tiltakene: { $level }
papers-risk-next = Vurderes på nytt senest { $date }
papers-renewed = Fornyes senest { $date }
