### Words of the two overviews: processors and other recipients, measures and risks. The record's own voice: neither "du" nor "vi".

## How far an agreement is, on screen and paper

stage-not-processor = Får ingen oplysninger
stage-not-needed = Skal ikke have en aftale
stage-unclear = Rollen er uafklaret
stage-missing = Aftalen mangler
stage-requested = Der er bedt om en aftale
stage-received = Udkast modtaget
stage-out-for-signature = Ude til underskrift
stage-coming = Underskrevet, gælder endnu ikke
stage-in-force = Gælder
stage-expiring = Udløber snart
stage-expired = Udløbet
stage-ended = Samarbejdet er ophørt
next-why-agreement-ends = aftalen udløber
next-why-agreement-ended = aftalen udløb
next-why-agreement-begins = aftalen træder i kraft
next-why-processing-ends = samarbejdet ophører

## On the screen of documents

document-print = Udskriv…
document-handed-over = Dokumentet er åbnet i pc’ens PDF-program. Udskriv det derfra.
document-overview-issued = Fingeraftrykket er { $code }. Gem siderne som PDF, eller udskriv dem fra listen over udstedte dokumenter.
document-of-processors = Artikel 28
document-of-measures = Artikel 32

## Processors and other recipients

paper-processors-line = Databeskyttelsesforordningens artikel 28
paper-processors-file = databehandlere
paper-processors-count = { $n ->
    [one] { $n } databehandler
   *[other] { $n } databehandlere
}
paper-overview-in-order = { $n } i orden
paper-overview-act = { $n } kræver handling
paper-overview-as-of = Oplysninger pr. { $date }
paper-processors = Databehandlere
paper-processors-none = Fortegnelsen har ingen databehandlere.
paper-group-act = Kræver handling
paper-group-in-order = I orden
paper-group-ended = Ophørt
paper-column-processor = Databehandler
paper-column-used-for = Behandler for virksomheden
paper-column-agreement = Aftale
paper-column-sub-processors = Underdatabehandlere
paper-column-breach-end = Brud og ophør
paper-column-next = Næste dato
paper-number-other = Reg.nr. { $number }
paper-agreement-in-order = I orden
paper-stage-act = ▲ { $stage }
paper-signed-both = Underskrevet { $controller } og { $processor }
paper-signed-same = Underskrevet af begge { $date }
paper-signed-controller = Underskrevet af virksomheden { $date }. Databehandlerens underskrift mangler
paper-signed-processor = Underskrevet af databehandleren { $date }. Virksomhedens underskrift mangler
paper-accepted-online = Accepteret på nettet { $date }
paper-accepted-online-undated = Accepteret på nettet, datoen mangler
paper-signed-neither = Ikke underskrevet
paper-valid-from = Gælder fra { $from }
paper-valid-between = Gælder { $from } – { $until }
paper-valid-until = Gælder til { $until }
paper-clauses-all = litra a–h
paper-clauses-missing = ▲ { $count ->
   *[other] Mangler litra
} { $letters }
paper-clause-letter = { $letter }
paper-frame-missing = ▲ Beskriver ikke: { $items }
paper-kept-at = Opbevares: { $place }
paper-agreement-none = Ingen aftale
paper-authorisation = Godkendelse: { $how }
paper-objection-window = Varsel: { $period }
paper-breach-notice = Besked om brud inden { $n } { $n ->
    [one] time
   *[other] timer
}
paper-breach-notice-open = Besked om brud: { $state }
paper-at-end = Ved ophør: { $how }
paper-next-date = { $date }: { $why }
paper-unnamed-processor = ▲ Ikke navngivet
paper-unnamed-agreement = Uden navn kan ingen aftale vises
paper-supplies = Leverandør af { $system }
paper-unclear-role = Det er ikke angivet, om den behandler oplysninger på virksomhedens vegne
paper-no-activity = Står ikke i nogen behandling
paper-processors-note = ▲ viser det, der mangler eller kræver handling. Litra henviser til databeskyttelsesforordningens artikel 28, stk. 3.
paper-article-28 = Aftalernes indhold
paper-column-frame = Ramme
paper-clause-held = Ja
paper-clause-lacked = ▲ Nej
paper-frame-all = Alle syv punkter er beskrevet
paper-article-28-note = { $clauses }. Rammen er aftalens genstand, varighed, karakter, formål, typen af personoplysninger, kategorierne af registrerede og den dataansvarliges forpligtelser og rettigheder.
paper-clause-legend = { $letter }: { $text }
paper-other-recipients = Andre modtagere
paper-other-recipients-intro = De er selv dataansvarlige, alene eller sammen med virksomheden, og skal ikke have en databehandleraftale.
paper-column-recipient = Modtager
paper-column-role = Rolle
paper-column-gets = Bruges til
paper-column-period = Periode
paper-all-activities = Alle behandlinger
paper-activities-count = { $n } behandlinger
paper-ongoing = Løbende

## Measures and risks

paper-measures-title = Sikkerhedsforanstaltninger og risici
paper-measures-line = Databeskyttelsesforordningens artikel 32
paper-measures-file = foranstaltninger
paper-measures-count = { $n ->
    [one] { $n } foranstaltning
   *[other] { $n } foranstaltninger
}
paper-measures-legend = ▲ viser det, der mangler eller skulle være efterprøvet.
paper-covers = Dokumenteret for: { $names }
paper-verification-due = ▲ Skulle være efterprøvet senest { $date }
paper-verification-never = ▲ Er endnu ikke efterprøvet
paper-staff-counts = Medarbejdere med adgang til personoplysninger
paper-staff-none = Ingen medarbejdere med adgang til personoplysninger er registreret.
paper-column-paper = Dokument
paper-column-seen = Set for
paper-column-latest-seen = Senest set
paper-staff-counts-note = Tallene viser, hvor mange medarbejdere dokumentet er set for. Indholdet opbevares ikke i fortegnelsen.
paper-risk-map = Risikobillede
paper-risk-map-note = Hvert system og hver behandling står efter sin seneste vurdering. Risikoen er risikoen for de mennesker, oplysningerne handler om.
paper-column-consequence = Konsekvens
paper-column-likelihood = Sandsynlighed: { $level }
paper-risk-unplaced = Står ikke i skemaet, fordi sandsynlighed eller konsekvens ikke er angivet: { $names }
paper-risk-missing = ▲ Ikke risikovurderet: { $names }
paper-risk-none = Der er ikke foretaget nogen risikovurdering.
