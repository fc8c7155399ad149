### The papers of the control, the cases, supervision and deletion. As in paper.ftl: full sentences, no "du" and no "vi" –
### but for the answer to a person, which says both.

papers-moment = { $date } kl. { $time }
papers-clock = .
papers-warning = ▲ { $what }
papers-law-as-of = Lov pr. { $date }

## Mark

papers-mark-field = Feltet »{ $field }« er ikke udfyldt.
papers-mark-open = Kontrollen er ikke afsluttet.
papers-mark-unanswered = Punkt { $number } er ikke besvaret.
papers-mark-action = Handling { $number } mangler en ansvarlig eller en frist.
papers-mark-authority = Ingen tilsynsmyndighed er skrevet ind.
papers-mark-others = udføres for en anden dataansvarlig, som selv skal svare.
papers-mark-purposes = formålet mangler.
papers-mark-data = oplysningerne mangler.
papers-mark-storage = det fremgår ikke, hvornår oplysningerne slettes.
papers-mark-transfer = det er ikke afklaret, om oplysningerne forlader EU og EØS.
papers-mark-recipients = det fremgår ikke, hvem der får oplysningerne.
papers-mark-hidden = en modtager, der ikke må nævnes, har ingen betegnelse at blive nævnt under.

## Control: agenda and minutes

papers-minutes-half = Referat af halvårskontrol
papers-minutes-title = Referat af kontrol
papers-minutes-file = referat
papers-agenda-half = Dagsorden for halvårskontrol
papers-agenda-title = Dagsorden for kontrol
papers-agenda-footer = Udskrevet { $date }
papers-agenda-file = dagsorden
papers-control-line = Kontrol og vedligeholdelse af persondata
papers-half = { $half }. halvår { $year }
papers-since = siden forrige kontrol den { $date }
papers-first-control = første kontrol
papers-control-begun = Begyndt
papers-control-done = Udført
papers-control-part = Deltagere
papers-control-seen = Set af
papers-control-law = Lov pr.
papers-control-closed = Afsluttet
papers-column-point = Punkt
papers-column-answer = Svar
papers-column-remark = Bemærkning
papers-no-points = Kontrollen har ingen punkter.
papers-answered = Besvaret { $when }
papers-action = Handling
papers-action-number = Handling { $numbers }
papers-actions = Handlinger
papers-actions-none = Kontrollen førte ikke til nogen handlinger.
papers-column-action = Handling
papers-column-owner = Ansvarlig
papers-column-due = Frist
papers-column-done = Udført
papers-earlier-actions = Handlinger fra tidligere kontroller
papers-earlier-done = { $count ->
    [1] Handlingen fra forrige kontrol er udført
    [2] Begge handlinger fra forrige kontrol er udført
    [3] Alle tre handlinger fra forrige kontrol er udført
    [4] Alle fire handlinger fra forrige kontrol er udført
    [5] Alle fem handlinger fra forrige kontrol er udført
   *[other] Alle { $count } handlinger fra forrige kontrol er udført
}
papers-conclusion = Konklusion
papers-next-control = Næste kontrol: senest { $date }.
papers-next-control-open = Næste kontrol:
papers-signs-done = Udført af · dato og underskrift
papers-signs-seen = Set af · dato og underskrift

## Breach: notification

papers-notification-title = Anmeldelse af brud på persondatasikkerheden
papers-notification-line = Databeskyttelsesforordningens artikel 33, stk. 3
papers-notification-file = anmeldelse-af-brud
papers-notification-note = Indholdet af en anmeldelse til tilsynsmyndigheden. Selve anmeldelsen sker på den måde, myndigheden har bestemt. Er noget ikke kendt endnu, kan det gives senere uden unødig yderligere forsinkelse (artikel 33, stk. 4).
papers-breach-label-controller = Dataansvarlig
papers-breach-label-times = Forløb
papers-breach-label-clock = De 72 timer
papers-breach-label-a = Bruddets art og omfang
papers-breach-label-b = Kontakt
papers-breach-label-c = Sandsynlige konsekvenser
papers-breach-label-d = Foranstaltninger
papers-breach-label-risk = Risiko
papers-breach-label-processor = Databehandler
papers-breach-label-subjects = Underretning af personerne
papers-breach-label-phases = Oplyst senere
papers-breach-aware = Bekendt med bruddet: { $when }
papers-breach-until = Anmeldes senest { $when } ({ $hours } timer efter).
papers-breach-notified = Anmeldt { $when }.
papers-breach-late = ▲ For sent.
papers-breach-unnotified = Ikke anmeldt.
papers-breach-nature = Brud på:
papers-breach-subjects = Berørte personer:
papers-breach-people = Antal personer, omtrent:
papers-breach-data = Berørte oplysninger:
papers-breach-records = Antal registreringer, omtrent:
papers-breach-areas = Behandlinger og systemer:
papers-breach-no-processor = Bruddet skete ikke hos en databehandler.
papers-breach-untold = Personerne er ikke underrettet.

## Breach: the log

papers-breaches-title = Log over brud på persondatasikkerheden
papers-breaches-line = Databeskyttelsesforordningens artikel 33, stk. 5
papers-breaches-file = brud
papers-breaches-intro = Loggen rummer alle registrerede brud, også dem, der ikke er anmeldt: hvad der skete, hvad det betød, og hvad der blev gjort ved det.
papers-breaches-none = Der er ikke registreret nogen brud.
papers-breaches-count = { $n ->
    [1] 1 brud
   *[other] { $n } brud
}
papers-column-breach = Brud
papers-column-aware = Bekendt med bruddet
papers-column-risk = Risiko
papers-column-notified = Anmeldt
papers-not-notified = Ikke anmeldt
papers-breach-label-facts = Kendsgerninger
papers-breach-label-effects = Virkninger
papers-breach-label-remedy = Afhjælpning
papers-breach-label-authority = Anmeldelse
papers-breach-label-lessons = Læring
papers-breach-label-case = Sagen

## Requests: the log

papers-requests-title = Log over anmodninger
papers-requests-line = Databeskyttelsesforordningens artikel 12, stk. 3
papers-requests-file = anmodninger
papers-requests-none = Der er ikke registreret nogen anmodninger.
papers-requests-note = Navnene står i sagerne og ikke her. Fristen er en måned fra modtagelsen, medmindre den er forlænget eller har stået stille, mens afsenderens identitet blev bekræftet; falder den på en lørdag, søndag eller helligdag, er den næste arbejdsdag.
papers-requests-count = { $n ->
    [1] 1 anmodning
   *[other] { $n } anmodninger
}
papers-column-received = Modtaget
papers-column-asked = Anmodning om
papers-column-deadline = Frist
papers-column-decision = Afgørelse
papers-column-answered = Besvaret
papers-request-open = Ikke afgjort endnu
papers-request-paused = Tiden står stille, til det er sikkert, hvem anmodningen kommer fra

## The answer to a request for access. Here the company is "vi" and the reader "du".

papers-access-title = Svar på din anmodning om indsigt
papers-access-line = Databeskyttelsesforordningens artikel 15
papers-access-file = svar-om-indsigt
papers-access-received = Modtaget { $date }
papers-access-case = sag { $number }
papers-access-thanks = Du har bedt os om indsigt i de oplysninger, vi behandler om dig.
papers-access-asks = Vi har forstått din anmodning sådan: { $what }
papers-access-granted = Her er vores svar. For hver behandling står, hvad vi bruger oplysningerne til, hvilke oplysninger det er, hvor de kommer fra, hvem der får dem, og hvornår vi sletter dem.
papers-access-partly = Vi kan ikke give dig alt det, du har bedt om.
papers-access-refused = Vi kan ikke give dig det, du har bedt om.
papers-access-no-data = Vi behandler ingen oplysninger om dig ud over dem, vi har fået for at svare dig.
papers-access-withdrawn = Du har trukket din anmodning tilbage, og vi gør derfor ikke mere ved den.
papers-access-reasons = Grunden er: { $why }
papers-access-purposes = Formål
papers-access-data = Oplysninger, kilder og sletning
papers-access-recipients = Hvem der får oplysningerne
papers-access-transfers = Lande uden for EU og EØS
papers-access-automation = Profilering og automatiske afgørelser
papers-access-copy = Kopi af oplysningerne
papers-access-copy-enclosed = En kopi af de oplysninger, vi behandler om dig, er vedlagt:
papers-access-rights = Dine rettigheder
papers-access-right-rectification = Du kan bede os om at rette det, der er forkert.
papers-access-right-erasure = Du kan bede os om at slette oplysninger, vi ikke længere har ret til at behandle.
papers-access-right-restriction = Du kan i nogle tilfælde bede os om kun at opbevare oplysningerne.
papers-access-right-objection = Du kan gøre indsigelse mod en behandling, der bygger på vores legitime interesse, og altid mod, at vi bruger dine oplysninger til direkte markedsføring.
papers-access-complaint = Hvis du er utilfreds
papers-access-complain = Du kan klage til { $authority }. Du kan også gå til domstolene
papers-access-questions = Skriv eller ring til os, hvis noget er uklart.
papers-access-regards = Venlig hilsen

## Supervision

papers-supervision-title = Tilsynsplan for databehandlere
papers-supervision-line = Databeskyttelsesforordningens artikel 5, stk. 2, og artikel 28, stk. 1
papers-supervision-file = tilsynsplan
papers-column-tasks = Behandler for virksomheden
papers-column-points = Spørgsmål A–D
papers-column-concept = Tilsynskoncept
papers-column-last = Seneste tilsyn
papers-column-next = Næste senest
papers-points = { $n } point
papers-concept = Koncept { $n }
papers-concept-short = koncept { $n }
papers-concepts-allowed = Pointene tillader koncept { $from }–{ $to }.
papers-supervised-never = Ikke ført endnu
papers-supervised-not = Ikke planlagt
papers-supervised-act = ▲ Kræver handling
papers-supervised-on = Ført { $date }
papers-supervised-next = Næste senest { $date }
papers-points-unverified = Pointene for spørgsmål B, C og D er ikke kontrolleret: De er talt sammen efter Datatilsynets vejledning af den, der førte tilsynet, og ikke af programmet.
papers-questions-legend = Spørgsmålene i Datatilsynets model: { $questions }
papers-concepts-legend = Koncepterne, fra det letteste: { $concepts }.
papers-annexes = Bilag { $letters }
papers-column-supervision = Tilsyn
papers-notice-received = modtaget { $date }
papers-notice-from = gælder fra { $date }
papers-notice-unanswered = ▲ Ikke besvaret

## Deletion

papers-deletion-title = Slettekalender
papers-deletion-line = Databeskyttelsesforordningens artikel 5, stk. 1, litra e
papers-deletion-file = slettekalender
papers-deletion-intro = For hver slettefrist står, hvad der må slettes og skal være slettet på udskriftens dag, og hvad der er slettet.
papers-deletion-none = Fortegnelsen har endnu ingen slettefrister.
papers-deletion-latest = Slettes senest
papers-deletion-minimum = Opbevares mindst
papers-deletion-exception = Gemmes længere
papers-deletion-copies = Kopier
papers-deletion-by = Ansvarlig
papers-deletion-today = I dag
papers-deletion-events = { $event }
papers-must-be-gone = Til og med { $date }: skal være slettet.
papers-may-go = Til og med { $date }: må slettes.
papers-column-year = Hændelser
papers-column-may-go = Må slettes fra
papers-column-must-go = Slettes senest
papers-runs-none = Ingen sletning er registreret.
papers-column-run = Slettet
papers-column-through = Til og med
papers-column-what = Hvad og hvordan
papers-column-proof = Dokumentation
papers-restorations = Gendannelser
papers-restorations-intro = Når et system er hentet frem fra en kopi, skal det, der var slettet siden, slettes igen.
papers-restored-test = Kun en prøve
papers-column-system = System
papers-column-restored = Gendannet
papers-column-again = Slettet igen
papers-column-result = Resultat

## Measures

papers-risk-residual = Efter foranstaltningerne: { $level }
papers-risk-next = Vurderes igen senest { $date }
papers-renewed = Fornyes senest { $date }
