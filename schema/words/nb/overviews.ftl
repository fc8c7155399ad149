### Words of the two overviews: processors and other recipients, measures and risks. The record's own voice: neither "du" nor "vi".

## How far an agreement is, on screen and paper

stage-not-processor = Får ingen opplysninger
stage-not-needed = Trenger ingen avtale
stage-unclear = Rollen er uavklart
stage-missing = Avtalen mangler
stage-requested = Bedt om avtale
stage-received = Utkast mottatt
stage-out-for-signature = Ute til underskrift
stage-coming = Underskrevet, gjelder ikke ennå
stage-in-force = Gjelder
stage-expiring = Utløper snart
stage-expired = Utløpt
stage-ended = Samarbeidet er avsluttet
next-why-agreement-ends = avtalen utløper
next-why-agreement-ended = avtalen utløp
next-why-agreement-begins = avtalen trer i kraft
next-why-processing-ends = samarbeidet avsluttes

## On the screen of documents

document-print = Skriv ut…
document-handed-over = Dokumentet er åpnet i PDF-programmet på pc-en. Skriv det ut derfra.
document-overview-issued = Fingeravtrykket er { $code }. Lagre sidene som PDF, eller skriv dem ut fra listen over utstedte dokumenter.
document-of-processors = Artikkel 28
document-of-measures = Artikkel 32

## Processors and other recipients

paper-processors-line = Personvernforordningen artikkel 28
paper-processors-file = databehandlere
paper-processors-count = { $n ->
    [one] { $n } databehandler
   *[other] { $n } databehandlere
}
paper-overview-in-order = { $n } i orden
paper-overview-act = { $n } krever handling
paper-overview-as-of = Opplysninger per { $date }
paper-processors = Databehandlere
paper-processors-none = Protokollen har ingen databehandlere.
paper-group-act = Krever handling
paper-group-in-order = I orden
paper-group-ended = Avsluttet
paper-column-processor = Databehandler
paper-column-used-for = Behandler for virksomheten
paper-column-agreement = Avtale
paper-column-sub-processors = Underdatabehandlere
paper-column-breach-end = Brudd og opphør
paper-column-next = Neste dato
paper-number-other = Reg.nr. { $number }
paper-agreement-in-order = I orden
paper-stage-act = ▲ { $stage }
paper-signed-both = Underskrevet { $controller } og { $processor }
paper-signed-same = Underskrevet av begge { $date }
paper-signed-controller = Underskrevet av virksomheten { $date }. Databehandlerens underskrift mangler
paper-signed-processor = Underskrevet av databehandleren { $date }. Virksomhetens underskrift mangler
paper-accepted-online = Godtatt på nett { $date }
paper-accepted-online-undated = Godtatt på nett, datoen mangler
paper-signed-neither = Ikke underskrevet
paper-valid-from = Gjelder fra { $from }
paper-valid-between = Gjelder { $from } – { $until }
paper-valid-until = Gjelder til { $until }
paper-clauses-all = bokstav a–h
paper-clauses-missing = ▲ { $count ->
   *[other] Mangler bokstav
} { $letters }
paper-clause-letter = { $letter }
paper-frame-missing = ▲ Beskriver ikke: { $items }
paper-kept-at = Oppbevares: { $place }
paper-agreement-none = Ingen avtale
paper-authorisation = Godkjenning: { $how }
paper-objection-window = Varsel: { $period }
paper-breach-notice = Beskjed om brudd innen { $n } { $n ->
    [one] time
   *[other] timer
}
paper-breach-notice-open = Beskjed om brudd: { $state }
paper-at-end = Ved opphør: { $how }
paper-next-date = { $date }: { $why }
paper-unnamed-processor = ▲ Ikke navngitt
paper-unnamed-agreement = Uten navn kan ingen avtale vises
paper-supplies = Leverandør av { $system }
paper-unclear-role = Det er ikke angitt om den behandler opplysninger på vegne av virksomheten
paper-no-activity = Står ikke i noen behandling
paper-processors-note = ▲ viser det som mangler eller krever handling. Bokstavene viser til personvernforordningen artikkel 28 nr. 3.
paper-article-28 = Innholdet i avtalene
paper-column-frame = Ramme
paper-clause-held = Ja
paper-clause-lacked = ▲ Nei
paper-frame-all = Alle sju punktene er beskrevet
paper-article-28-note = { $clauses }. Rammen er avtalens gjenstand, varighet, art, formål, typen personopplysninger, kategoriene av registrerte og den behandlingsansvarliges rettigheter og plikter.
paper-clause-legend = { $letter }: { $text }
paper-other-recipients = Andre mottakere
paper-other-recipients-intro = De er selv behandlingsansvarlige, alene eller sammen med virksomheten, og trenger ingen databehandleravtale.
paper-column-recipient = Mottaker
paper-column-role = Rolle
paper-column-gets = Brukes til
paper-column-period = Periode
paper-all-activities = Alle behandlinger
paper-activities-count = { $n } behandlinger
paper-ongoing = Løpende

## Measures and risks

paper-measures-title = Sikkerhetstiltak og risiko
paper-measures-line = Personvernforordningen artikkel 32
paper-measures-file = tiltak
paper-measures-count = { $n ->
    [one] { $n } tiltak
   *[other] { $n } tiltak
}
paper-measures-legend = ▲ viser det som mangler eller skulle ha vært etterprøvd.
paper-covers = Dokumentert for: { $names }
paper-verification-due = ▲ Skulle ha vært etterprøvd senest { $date }
paper-verification-never = ▲ Er ennå ikke etterprøvd
paper-staff-counts = Ansatte med tilgang til personopplysninger
paper-staff-none = Ingen ansatte med tilgang til personopplysninger er registrert.
paper-column-paper = Dokument
paper-column-seen = Sett for
paper-column-latest-seen = Sist sett
paper-staff-counts-note = Tallene viser hvor mange ansatte dokumentet er sett for. Innholdet oppbevares ikke i protokollen.
paper-risk-map = Risikobilde
paper-risk-map-note = Hvert system og hver behandling står etter sin siste vurdering. Risikoen er risikoen for menneskene opplysningene handler om.
paper-column-consequence = Konsekvens
paper-column-likelihood = Sannsynlighet: { $level }
paper-risk-unplaced = Står ikke i matrisen fordi sannsynlighet eller konsekvens ikke er angitt: { $names }
paper-risk-missing = ▲ Ikke risikovurdert: { $names }
paper-risk-none = Det er ikke gjort noen risikovurdering.
