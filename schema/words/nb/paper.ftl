### Fixed words on paper. The record says neither "du" nor "vi"; the policy says both. Full sentences, present tense.
### "Overlater" is for processors, "utleverer" for others. "Behandlingsansvarlig" is the company, "personvernkontakt" the contact person.

## Every document

paper-page-of = Side { $n } av { $m }
paper-page = side { $n }
paper-go-to-page = Gå til side { $n }
paper-continued = (fortsatt)
paper-contents = Innhold
paper-fingerprint = Fingeravtrykk
paper-code-alternative = QR-kode med dokumentets fingeravtrykk { $code }
paper-snapshot = Opplysningene som er trykt i dokumentet
paper-keyword = personvern
paper-footer-draft = Utkast · skrevet ut { $date }
paper-footer-issued = Dokument { $number } · versjon { $version } · { $date }
paper-none = Ingen
paper-unknown = Uavklart
paper-blank = Ikke fylt ut
paper-none-closed = Ingen.
paper-yes = Ja
paper-no = Nei
paper-and = og
paper-finding = Vær oppmerksom:

## The mark

paper-mark-draft = { $count ->
    [1] UTKAST – én opplysning mangler
    [2] UTKAST – to opplysninger mangler
    [3] UTKAST – tre opplysninger mangler
    [4] UTKAST – fire opplysninger mangler
    [5] UTKAST – fem opplysninger mangler
    [6] UTKAST – seks opplysninger mangler
    [7] UTKAST – sju opplysninger mangler
    [8] UTKAST – åtte opplysninger mangler
    [9] UTKAST – ni opplysninger mangler
    [10] UTKAST – ti opplysninger mangler
   *[other] UTKAST – { $count } opplysninger mangler
}
paper-mark-issued = { $count ->
    [1] Én opplysning mangler
    [2] To opplysninger mangler
    [3] Tre opplysninger mangler
    [4] Fire opplysninger mangler
    [5] Fem opplysninger mangler
    [6] Seks opplysninger mangler
    [7] Sju opplysninger mangler
    [8] Åtte opplysninger mangler
    [9] Ni opplysninger mangler
    [10] Ti opplysninger mangler
   *[other] { $count } opplysninger mangler
}
paper-running-draft = { $count ->
    [1] UTKAST · 1 opplysning mangler
   *[other] UTKAST · { $count } opplysninger mangler
}
paper-running-issued = { $count ->
    [1] 1 opplysning mangler
   *[other] { $count } opplysninger mangler
}
paper-mark-line = { $place }: { $what }
paper-mark-rest = Her står den første av hvert slag. Hele listen står ved siden av dokumentet i programmet.
paper-mark-more = { $count ->
    [1] { $line } – og én til av samme slag.
   *[other] { $line } – og { $count } til av samme slag.
}
paper-letter = bokstav { $letter }
paper-letters = bokstav { $letters }
paper-letter-sign = { $letter }
paper-article-6 = artikkel 6 nr. 1 { $letters }
paper-place-activity = behandling { $number }
paper-place-section = avsnitt { $number }
paper-mark-language = Virksomhetens egne tekster er skrevet på { $written } og finnes ikke på { $asked }.
paper-written-da = dansk
paper-written-nb = norsk
paper-written-en = engelsk

## The record: front page

paper-record-title = Protokoll over behandlingsaktiviteter
paper-record-line = Personvernforordningen artikkel 30 nr. 1
paper-record-subtitle = Virksomheten som behandlingsansvarlig · Opplysninger per { $date }
paper-record-file = protokoll
paper-company-unnamed = Virksomhetens navn er ikke fylt ut
paper-label-controller = Behandlingsansvarlig
paper-label-contact-person = Personvernkontakt
paper-label-representative = Representant
paper-label-joint-controller = Felles behandlings­ansvarlig
paper-label-officer = Personvernombud
paper-label-financial-year = Regnskapsår
paper-label-earlier = Tidligere versjoner
paper-label-kept = Protokollen ført
paper-begun = Påbegynt { $date }
paper-revised = Sist revidert { $date }
paper-name = Navn
paper-address = Adresse
paper-after-year = etter regnskapsåret
paper-street = Vei og nummer
paper-postcode = Postnummer
paper-town = Poststed
paper-number-dk = CVR-nr. { $number }
paper-number-no = Org.nr. { $number }
paper-phone = Telefon { $phone }
paper-email = E-post { $email }
paper-contact-suffix = (virksomhetens kontaktperson)
paper-representative-none-dk = Ikke aktuelt. Virksomheten er etablert i Danmark.
paper-representative-none-no = Ikke aktuelt. Virksomheten er etablert i Norge.
paper-joint-in = { $name } (i behandlingen { $activity })
paper-year-assumed = Datoene er beregnet etter kalenderåret.
paper-earlier = Versjon { $version }, dokument { $number }, utgitt { $date }.
paper-prepared = Utarbeidet av { $name }.
paper-adopted = Vedtatt den
paper-adopted-place = sted
paper-director = Daglig leder

## The record: overview and responsibility

paper-overview = Oversikt over behandlingene
paper-overview-letters = Bokstavene a–g svarer til bokstav a–g i personvernforordningen artikkel 30 nr. 1. Felter uten bokstav kreves ikke der, men hører med til bildet.
paper-none-means = Det er undersøkt, og det finnes ingen.
paper-unknown-means = Svaret er ikke kjent ennå. Det skal avklares.
paper-blank-means = Ingen har tatt stilling. Opplysningen mangler.
paper-no-activities = Protokollen har ennå ingen behandlinger.
paper-overview-note = Bokstav d, mottakere, framgår av hver behandling. Bokstav g, sikkerhet, er samlet i avsnitt { $section }, fordi tiltakene er felles.
paper-column-number = Nr.
paper-column-activity = Behandling
paper-column-purpose = Formål
paper-column-subjects = Registrerte og art
paper-column-third-country = Tredje­land
paper-column-latest = Slettes senest
paper-column-page = Side
paper-responsibility = Ansvar og kontaktpunkter
paper-label-contact-points = Kontaktpunkter
paper-label-rights = De registrertes rettigheter
paper-label-authority = Tilsynsmyndighet
paper-label-control = Løpende kontroll
paper-article = art. { $articles }
paper-free = gratis
paper-fee = pris: { $fee }
paper-control = Det foretas { $often } { $acts } av { $covers }.
paper-control-all = Det foretas { $often } { $acts } av behandlingen av personopplysninger.
paper-control-by = Ansvarlig: { $name }.
paper-control-next = Neste kontroll: { $date }.
paper-control-done = Sist utført { $date }.
paper-control-done-by = Sist utført { $date } av { $name }.
paper-control-never = Det er ennå ikke utført noen kontroll.
paper-every-1 = månedlig
paper-every-3 = kvartalsvis
paper-every-6 = halvårlig
paper-every-12 = årlig
paper-every = hver { $n }. måned

## The record: one activity

paper-activities = Behandlingene hver for seg
paper-owner = Ansvarlig: { $name }
paper-since = I bruk siden { $date }
paper-controller-see = { $name }, se side { $page }.
paper-no-joint = Ingen felles behandlingsansvarlig.
paper-joint = Felles behandlingsansvarlig: { $names }.
paper-label-purposes = Formål og behandlings­grunnlag
paper-label-subjects = Registrerte
paper-label-data = Personopplysninger
paper-label-source = Kilde
paper-label-recipients = Mottakere
paper-label-transfer = Overføring til tredjeland
paper-label-deletion = Slettefrister
paper-label-security = Sikkerhet
paper-label-provision = Må opplysningene gis?
paper-label-copies = Kopier og arkiv
paper-label-profiling = Profilering og automatiserte avgjørelser
paper-label-impact = Vurdering av personvern­konsekvenser
paper-basis = { $ground }, art. 6 nr. 1 bokstav { $letter }
paper-basis-law = lov: { $law }
paper-basis-interest = interesse: { $interest }
paper-weighed = (avveid { $date })
paper-about = ca. { $n }
paper-children = barn kan forekomme
paper-minimum-age = ingen under { $years } år
paper-protected-address = fortrolig adresse kan forekomme
paper-class-ordinary = Alminnelige
paper-class-confidential = Fortrolige
paper-class-special = Særlige kategorier
paper-class-criminal = Om straffedommer og lovovertredelser
paper-data-ordinary = Alminnelige opplysninger
paper-data-confidential = Fortrolige opplysninger
paper-data-special = Særlige kategorier av opplysninger
paper-data-criminal = Opplysninger om straffedommer og lovovertredelser
paper-data-see = { $classes }, se tabell { $number }.
paper-no-special = Ingen særlige kategorier av opplysninger.
paper-unnamed = opplysning uten navn
paper-agreement = Databehandleravtale av { $date }
paper-ended = Opphørt { $date }
paper-until = Til { $date }
paper-from = Fra { $date }
paper-transfer-no = Nei, bare EU/EØS.
paper-transfer-yes = Ja.
paper-clarified-by = Avklares av { $name }.
paper-checked = Kontrollert { $date }
paper-deletion-see = Se tabell { $number }.
paper-rule-responsible = Ansvarlig: { $name }.
paper-end-anonymisation = Opplysningene anonymiseres i stedet for å slettes.
paper-end-deletion-or-anonymisation = Opplysningene slettes eller anonymiseres.
paper-end-return = Opplysningene leveres tilbake i stedet for å slettes.
paper-archive-lag = Kopier i arkiv slettes senest { $period } etter opplysningene.
paper-archive-lag-open = Frist for kopier i arkiv: { $state }
paper-archive-none = Det finnes ingen kopier i arkiv.
paper-backup-lag = Sikkerhetskopier overskrives etter { $period }.
paper-backup-lag-open = Frist for sikkerhetskopier: { $state }
paper-backup-none = Det finnes ingen sikkerhetskopier.
paper-restore-yes = Leses en sikkerhetskopi inn igjen, slettes de samme opplysningene på nytt.
paper-restore-no = Leses en sikkerhetskopi inn igjen, slettes de samme opplysningene ikke på nytt.
paper-restore-open = Sletting på nytt etter innlesing: { $state }
paper-security-see = De felles tiltakene i avsnitt { $section }.
paper-security-own = I tillegg: { $measures }
paper-security-systems = Systemer, se avsnitt { $section }: { $systems }.
paper-provision-voluntary = Nei, det er frivillig.
paper-provision-contractual = Ja, { $names } må gis for at avtalen kan oppfylles.
paper-provision-statutory = Ja, { $names } kreves ved lov.
paper-others-voluntary = Øvrige opplysninger er frivillige.
paper-the-data = opplysningene
paper-profiling = Profilering: { $answer }
paper-automated = Automatiserte avgjørelser: { $answer }
paper-impact-assessed = Vurdert { $date }.
paper-risk-see = Risikovurdering: { $what }.
paper-data-table = Tabell { $number } Opplysninger og slettefrister
paper-column-data = Opplysning
paper-column-about = Om
paper-column-class = Art
paper-column-minimum = Oppbevares minst
paper-company = Virksomhet
paper-company-data = Firma­opplysning
paper-not-personal = Ikke personopplysning
paper-no-minimum = Ingen lovfrist
paper-after-event = etter { $event }
paper-counted-from = Fristen begynner { $event }
paper-dates = Beregnet for regnskapsåret { $year }. { $dates }. Lov per { $law }.
paper-dates-minimum = minstefristen etter { $provision } utløper { $date }
paper-dates-latest-one = opplysningene slettes senest { $date }
paper-dates-latest-span = faktura datert { $from } slettes senest { $first }, faktura datert { $to } senest { $last }

## The record: measures, staff, risks, systems

paper-measures = Sikkerhetstiltak
paper-measures-intro = Tiltakene gjelder for alle behandlinger med mindre annet framgår. De er valgt etter risikoen for de registrerte. Dekningen er talt opp mot systemene, databehandlerne og de ansatte som står i protokollen.
paper-measures-note = Systemene er beskrevet i avsnitt { $section }.
paper-column-measure = Tiltak
paper-column-article-32 = Art. 32 nr. 1
paper-column-coverage = Dekning
paper-column-verified = Sist etterprøvd
paper-nature-technical = Tekniske
paper-nature-technical-sign = T
paper-nature-organisational = Organisatoriske
paper-nature-organisational-sign = O
paper-nature-physical = Fysiske
paper-nature-physical-sign = F
paper-measure-purpose = Formål: { $purpose }
paper-measure-evidence = Dokumentasjon: { $evidence }
paper-implemented = Innført:
paper-not-implemented = ▲ Ikke innført
paper-coverage-systems = { $covered } av { $all ->
    [one] { $all } system
   *[other] { $all } systemer
}
paper-coverage-processors = { $covered } av { $all ->
    [one] { $all } databehandler
   *[other] { $all } databehandlere
}
paper-coverage-staff = { $covered } av { $all ->
    [one] { $all } ansatt
   *[other] { $all } ansatte
}
paper-coverage-no-systems = ▲ Ingen systemer med personopplysninger er registrert
paper-coverage-no-processors = Det finnes ingen databehandlere
paper-coverage-no-staff = ▲ Ingen ansatte med tilgang er registrert
paper-coverage-unnamed = { $n ->
    [one] { $n } databehandler uten navn
   *[other] { $n } databehandlere uten navn
}
paper-coverage-missing = ▲ Mangler: { $names }
paper-never = Aldri
paper-by = av { $name }
paper-verified-every = Etterprøves { $often }
paper-staff = Ansatte
paper-column-person = Ansatt
paper-staff-note = Datoen er den dagen dokumentet ble sett eller gjennomgått. Innholdet oppbevares ikke i protokollen.
paper-risks = Risikovurderinger
paper-column-risk-of = System eller behandling
paper-column-assessed = Vurdert
paper-column-threats = Trusler
paper-column-risk = Risiko for de registrerte
paper-risk-level = Sannsynlighet: { $likelihood }; konsekvens: { $consequence }
paper-risks-note = Risikoen er risikoen for menneskene opplysningene handler om, ikke for virksomheten.
paper-systems = Systemer og lagringssteder
paper-column-system = System eller sted
paper-column-purpose-of-system = Brukes til
paper-column-place = Leverandør og sted
paper-column-holds = Innhold
paper-holds-yes = Personopplysninger
paper-holds-no = Ingen personopplysninger
paper-documented = Beskrevet { $date }
paper-not-documented = Ikke beskrevet
paper-systems-note = «Beskrevet» er den dagen beskrivelsen av systemet sist ble oppdatert.

## The record: what is told beside the letters

paper-overview-more = og { $n } formål til
paper-direct-marketing = Direkte markedsføring.
paper-no-direct-marketing = Ikke direkte markedsføring.
paper-direct-marketing-open = Direkte markedsføring: { $state }
paper-basis-before-contract = tiltak på den registrertes anmodning før avtalen inngås
paper-basis-under-contract = avtalen er inngått
paper-basis-special = { $ground }, art. 9 nr. 2 bokstav { $letter }
paper-basis-special-none = ikke noe unntak i art. 9 nr. 2
paper-basis-special-open = unntak i art. 9 nr. 2: { $state }
paper-basis-national-none = ingen bestemmelse i nasjonal lov
paper-basis-national-open = bestemmelse i nasjonal lov: { $state }
paper-basis-other-none = ingen annen lov
paper-basis-other-open = annen lov: { $state }
paper-label-weighing = Avveining av interesser
paper-item-mandatory = Må gis.
paper-item-voluntary = Frivillig.
paper-not-published = Nevnes ikke i det som offentliggjøres
paper-recipient-when = Når: { $what }
paper-label-consent = Samtykke
paper-consent-until-withdrawn = Til det trekkes tilbake
paper-quoted = «{ $text }»
paper-cookies = Informasjonskapsler
paper-column-cookies = Gruppe
paper-column-cookies-of = Settes av
paper-cookies-own = Virksomheten selv
paper-cookies-session = Bare under besøket
paper-label-further-use = Bruk til andre formål
paper-record-for-others = Det virksomheten utfører for andre behandlingsansvarlige, står i «{ $title }».

## The record: measures, breaches, processors

paper-coverage-named = { $covered } av { $all } nevnte
paper-coverage-no-named = ▲ Ingenting er nevnt ennå
paper-measure-by = Utføres av
paper-measure-by-design = Innebygd personvern og personvern som standardinnstilling (artikkel 25)
paper-measure-renewed = Dokumentasjonen for hver ansatt fornyes { $often }.
paper-rated = Bedømt utenfra
paper-breaches = Brudd på personopplysningssikkerheten
paper-breach-deadline = Frist for melding
paper-hours = { $n } timer
paper-guaranteed = Mottatt { $date }.

## The record: the policies' statements

paper-statements = Utsagn i erklæringene
paper-statements-intro = Her står det hva erklæringene sier om behandlingen, og hva i protokollen som bekrefter eller motsier det.
paper-column-statement = Utsagn
paper-column-rests-on = Hva det hviler på
paper-about-activity = Gjelder behandlingen { $name }
paper-about-system = Gjelder systemet { $name }
paper-rests-on-nothing = Det er ikke pekt på noe som bekrefter eller motsier det.
paper-held-more = Og { $n } til.
paper-proves = Bekreftes:
paper-refutes = ▲ Motsies:
paper-doubts = Ikke avgjort:
paper-seen = Sett { $what }

## The record of what is carried out for others

paper-processor-line = Personvernforordningen artikkel 30 nr. 2
paper-processor-subtitle = Virksomheten som databehandler · Opplysninger per { $date }
paper-processor-file = protokoll-databehandler
paper-mark-processor = Databehandleren er ikke fullstendig angitt.
paper-processor-none = Virksomheten utfører ikke behandling for andre behandlingsansvarlige. Protokollen har ingen behandling der den er databehandler.
paper-processor-letters = Bokstavene a–d svarer til bokstav a–d i personvernforordningen artikkel 30 nr. 2. Felter uten bokstav kreves ikke der, men hører med til bildet.
paper-processor-overview-note = Bokstav d, sikkerhet, er samlet i avsnitt { $section }, fordi tiltakene er felles.
paper-label-processor = Databehandler
paper-label-controllers = Behandlings­ansvarlige
paper-label-carried-out = Kategorier av behandling
paper-label-sub-processors = Underdatabehandlere og andre mottakere

## The policy

paper-policy-file = personvernerklaering
paper-replaces = Erstatter versjon { $version } fra { $date }
paper-readers-in = Til lesere i { $country }.
paper-section-own = Annet
paper-section-purpose = Formål
paper-section-basis = Grunnlag for behandlingen
paper-section-scope = Omfang og tidsfrister
paper-section-contact = Hvem som er ansvarlig
paper-section-rights = Dine rettigheter
paper-section-disclosure = Utlevering av personopplysninger
paper-section-security = IT-sikkerhet
paper-section-evaluation = Evaluering
paper-section-definitions = Ord og begreper
paper-section-principles = Prinsipper for behandlingen
paper-section-purposes = Hva vi bruker opplysningene til
paper-section-data = Hvilke opplysninger vi behandler
paper-section-sources = Hvor vi får opplysningene fra
paper-section-storage = Hvor lenge vi tar vare på opplysningene
paper-section-provision = Må du gi oss opplysningene?
paper-section-automation = Profilering og automatiserte avgjørelser
paper-section-consent = Samtykke
paper-section-cookies = Informasjonskapsler
paper-section-children = Barn
paper-section-risk = Risikoen for deg
paper-section-breach = Brudd på personopplysningssikkerheten
paper-section-further-use = Bruk til andre formål
paper-section-pointers = Andre personvernerklæringer
paper-section-changes = Endringer i personvernerklæringen
paper-purpose = Her kan du lese hvilke personopplysninger vi behandler, hvorfor vi gjør det, og hvor lenge vi tar vare på dem.
paper-ground-consent = Behandlingen bygger på ditt samtykke (artikkel 6 nr. 1 bokstav { $letter }), som du alltid kan trekke tilbake
paper-ground-contract = Behandlingen er nødvendig for å oppfylle avtalen med deg eller for å forberede den (artikkel 6 nr. 1 bokstav { $letter })
paper-ground-legal-obligation = Behandlingen er nødvendig fordi loven krever det av oss (artikkel 6 nr. 1 bokstav { $letter })
paper-ground-vital-interests = Behandlingen er nødvendig for å verne liv og helse (artikkel 6 nr. 1 bokstav { $letter })
paper-ground-public-task = Behandlingen er nødvendig for en oppgave i allmennhetens interesse (artikkel 6 nr. 1 bokstav { $letter })
paper-ground-legitimate-interests = Behandlingen er nødvendig fordi vi har en berettiget interesse (artikkel 6 nr. 1 bokstav { $letter })
paper-purposes-intro = Dette bruker vi opplysningene til:
paper-data-which = Vi behandler disse opplysningene:
paper-from-data-subject = Vi får disse opplysningene fra deg: { $names }.
paper-from-own-system = Disse opplysningene oppstår hos oss selv: { $names }.
paper-from-own-system-named = Disse opplysningene oppstår i våre egne systemer ({ $system }): { $names }.
paper-from-employer = Vi får disse opplysningene fra arbeidsgiveren din: { $names }.
paper-from-partner = Vi får disse opplysningene fra en samarbeidspartner: { $names }.
paper-from-public-register = Vi henter disse opplysningene i et offentlig register: { $names }.
paper-from-automatic = Disse opplysningene samles inn automatisk: { $names }.
paper-from-open = Hvor disse opplysningene kommer fra ({ $names }): { $state }
paper-give-voluntary = Det er frivillig å gi oss opplysningene.
paper-give-contractual = { $names } må gis for at avtalen kan oppfylles.
paper-give-statutory = { $names } kreves ved lov.
paper-give-open = Om opplysningene må gis: { $state }
paper-column-policy-data = Opplysninger
paper-column-policy-latest = Slettes
paper-at-latest = senest { $when }
paper-keep-all = Av hensyn til { $provision } oppbevares opplysningene i minst { $period }.
paper-keep-accounting = Av hensyn til { $provision } oppbevares regnskapsmateriale i minst { $period }.
paper-keep = Opplysningene oppbevares i minst { $period }.
paper-keep-open = Hvor lenge opplysningene minst må oppbevares etter loven: { $state }
paper-the-archive = arkivet
paper-the-backups = sikkerhetskopiene
paper-policy-archive = Når vi sletter personopplysninger, slettes tilhørende kopier fra { $systems } senest { $period } etterpå.
paper-policy-archive-unknown = Når vi sletter personopplysninger, er det mulig at vi ikke alltid kan slette tilhørende kopier fra { $systems } med det samme. Hvor lenge de blir liggende: { $state }
paper-policy-archive-blank = Hvor lenge kopier i { $systems } blir liggende: { $state }
paper-policy-backup = Opplysninger i { $systems } overskrives senest { $period } etter slettingen.
paper-policy-backup-unknown = Det er ikke sikkert at opplysningene fjernes fra { $systems }. Hvor lenge de blir liggende: { $state }
paper-policy-backup-blank = Hvor lenge opplysninger i { $systems } blir liggende: { $state }
paper-restore-policy = Leser vi inn en sikkerhetskopi, sletter vi de samme opplysningene på nytt.
paper-controller-is = Behandlingsansvarlig er { $controller }
paper-questions = Ved spørsmål om personopplysninger kan du henvende deg til { $contact }
paper-representative-is = Vår representant i EU er { $representative }
paper-officer-is = Vårt personvernombud er { $officer }
paper-inline-name = navn { $name }
paper-inline-phone = telefon { $phone }
paper-inline-email = e-post { $email }
paper-rights-intro = Du har følgende rettigheter
paper-rights-articles = jf. artikkel { $articles }
paper-rights-follow = Rettighetene følger av personvernforordningen, { $articles }
paper-term-information = Informasjon
paper-term-purpose = Formål
paper-term-categories = Kategorier
paper-term-storage-period = Oppbevaring
paper-term-access = Innsyn
paper-term-rectification = Retting
paper-term-erasure = Sletting
paper-term-restriction = Begrensning
paper-term-portability = Dataportabilitet
paper-term-objection = Protest
paper-term-automated-decisions = Avgjørelser
paper-term-withdrawal = Samtykke
paper-term-complaint = Klage
paper-right-information = Du får vite hva vi behandler, og hvorfor
paper-right-purpose = Du får vite hva vi bruker opplysningene til
paper-right-categories = Du får vite hvilke slags opplysninger vi behandler
paper-right-storage-period = Du får vite hvor lenge vi tar vare på opplysningene
paper-right-access = Du kan få en kopi av opplysningene dine
paper-right-rectification = Vi retter det som er feil
paper-right-erasure = Vi sletter det vi ikke lenger skal ta vare på
paper-right-restriction = Du kan be oss om bare å lagre opplysningene
paper-right-portability = Du kan få opplysningene utlevert til bruk hos andre
paper-right-objection = Du kan når som helst protestere mot behandling som bygger på vår berettigede interesse. Da stanser vi, med mindre tungtveiende grunner går foran
paper-right-automated-decisions = Du kan få et menneske til å se på en avgjørelse som er truffet automatisk
paper-right-withdrawal = Du kan alltid trekke samtykket tilbake. Det endrer ikke det vi har gjort fram til da
paper-right-complaint = Du kan klage til tilsynsmyndigheten
paper-objection = Rett til å protestere (artikkel 21).
paper-handled-manual = manuelt
paper-handled-self-service = ved selvbetjening
paper-handled-automatic = automatisk
paper-handled-one = Henvendelsen håndteres { $how }.
paper-handled-all = Alle rettighetene ovenfor håndteres { $how } ved henvendelse til { $contact }
paper-handled-contact = Du bruker rettighetene dine ved henvendelse til { $contact }
paper-answer = Vi svarer uten ugrunnet opphold og senest en måned etter at vi har fått henvendelsen.
paper-answer-free = Vi svarer gratis, uten ugrunnet opphold og senest en måned etter at vi har fått henvendelsen.
paper-fee-of = { $right } koster { $fee }
paper-profiling-policy = Vi bruker opplysningene til profilering.
paper-automated-policy = Vi treffer avgjørelser som bare bygger på automatisert behandling.
paper-complaint = { $audiences } har mulighet til å klage til { $authority }
paper-complaint-you = Du kan klage til { $authority }
paper-recipients-none = Vi gir ikke opplysningene videre til andre.
paper-recipients-open = Hvem som får opplysningene: { $state }
paper-entrusted-processors = Vi overlater personopplysninger til disse databehandlerne, som bare kan bruke dem etter instruks fra oss:
paper-entrusted = Vi overlater personopplysninger til:
paper-disclosed = Vi utleverer personopplysninger til:
paper-reached = Disse får personopplysninger fra oss:
paper-entrust = Vi overlater personopplysninger til { $to }
paper-entrust-for = Vi overlater personopplysninger til { $to } til { $tasks }
paper-disclose = Vi utleverer personopplysninger til { $to }
paper-disclose-for = Vi utleverer personopplysninger til { $to } til { $tasks }
paper-reach = Personopplysninger går til { $to }
paper-reach-for = Personopplysninger går til { $to } til { $tasks }
paper-policy-transfer-no = Opplysningene behandles bare i EU/EØS.
paper-policy-transfer-yes = Opplysninger overføres til land utenfor EU/EØS:
paper-policy-transfer-open = Om opplysninger overføres til land utenfor EU/EØS: { $state }
paper-security-intro = Vi beskytter opplysningene mot at de går tapt, endres eller kommer uvedkommende i hende:
paper-infinitive = å
paper-measure-in-order = { $measure } for { $purpose }
paper-evaluation = { $by } sørger for at det { $often } foretas { $acts } av forholdene rundt behandlingen av personopplysninger, slik at virksomhetens { $covers } følges.
paper-evaluation-all = { $by } sørger for at det { $often } foretas { $acts } av forholdene rundt behandlingen av personopplysninger.
paper-evaluation-by = { $name }
paper-evaluation-by-contact = Personvernkontakten
paper-evaluation-next = Neste kontroll gjennomføres senest { $date }.
paper-adoption = Vedtakelse
paper-adopted-at = { $place }
paper-to-be-signed = Underskrives av: { $signer }

## The policy: what more it tells of

paper-activity-unnamed = Behandling uten navn
paper-subjects-unnamed = en gruppe uten navn
paper-nothing-own = Det står ennå ikke noe i dette avsnittet.
paper-nothing-definitions = Vi bruker ordene i samme betydning som personvernforordningen artikkel 4.
paper-nothing-principles = Vi følger prinsippene i personvernforordningen artikkel 5.
paper-nothing-provision = Vi ber ikke deg selv om opplysninger.
paper-nothing-consent = Vi ber ikke om samtykke til det denne erklæringen forteller om.
paper-nothing-cookies = Denne erklæringen nevner ingen informasjonskapsler.
paper-nothing-children = Denne erklæringen henvender seg ikke spesielt til barn.
paper-nothing-risk = Denne erklæringen nevner ingen særlige risikoer.
paper-nothing-breach = Ved et brudd på personopplysningssikkerheten følger vi personvernforordningen artikkel 33 og 34: Tilsynsmyndigheten får melding innen 72 timer, med mindre risikoen for deg er usannsynlig, og du får beskjed dersom risikoen er høy.
paper-nothing-further-use = Vil vi bruke opplysningene til et annet formål enn det de er samlet inn for, forteller vi deg det først.
paper-nothing-pointers = Denne erklæringen viser ikke til andre personvernerklæringer.
paper-nothing-changes = Endrer vi erklæringen, får den et nytt versjonsnummer.
paper-read-more = Les mer:
paper-article-4 = art. 4 nr. { $number }
paper-ground-before-contract = Behandlingen er nødvendig for å gjøre det du har bedt om før vi inngår en avtale (artikkel 6 nr. 1 bokstav { $letter })
paper-special-ground = artikkel 9 nr. 2 bokstav { $letter } ({ $ground })
paper-special-grounds = Særlige kategorier av opplysninger behandler vi etter { $grounds }
paper-national-grounds = Behandlingen bygger dessuten på { $grounds }
paper-other-laws = Behandlingen følger også reglene i { $grounds }
paper-basis-rest = Grunnlaget for de øvrige formålene: { $state }
paper-from-employer-named = Vi får disse opplysningene fra arbeidsgiveren din ({ $source }): { $names }.
paper-from-partner-named = Vi får disse opplysningene fra en samarbeidspartner ({ $source }): { $names }.
paper-from-public-register-named = Vi henter disse opplysningene i et offentlig register ({ $source }): { $names }.
paper-from-automatic-named = Disse opplysningene samles inn automatisk ({ $source }): { $names }.
paper-from-data-subject-named = Vi får disse opplysningene fra deg ({ $source }): { $names }.
paper-from-credit-agency = Vi henter disse opplysningene hos et kredittopplysningsforetak: { $names }.
paper-from-credit-agency-named = Vi henter disse opplysningene hos et kredittopplysningsforetak ({ $source }): { $names }.
paper-from-authority = Vi får disse opplysningene fra en myndighet: { $names }.
paper-from-authority-named = Vi får disse opplysningene fra en myndighet ({ $source }): { $names }.
paper-from-other = Vi får disse opplysningene fra andre: { $names }.
paper-from-other-named = Vi får disse opplysningene fra andre ({ $source }): { $names }.
paper-source-data-subject = deg
paper-source-own-system = våre egne systemer
paper-sources-are = Opplysningene kommer fra { $sources }.
paper-source-employer = arbeidsgiveren din
paper-source-partner = en samarbeidspartner
paper-source-public-register = et offentlig register
paper-source-automatic = automatisk innsamling
paper-source-credit-agency = et kredittopplysnings­foretak
paper-source-authority = en myndighet
paper-source-other = andre
paper-column-policy-given = Må gis
paper-column-policy-from = Kommer fra
paper-data-of-person = Opplysninger om deg
paper-data-of-company = Opplysninger om virksomheten
paper-keep-named = Av hensyn til { $law } oppbevares opplysningene i minst { $period }.
paper-keep-law = Opplysningene oppbevares så lenge { $law } krever det.
paper-is-marketing = direkte markedsføring
paper-automation-none = Vi bruker ikke opplysningene til profilering, og vi treffer ingen avgjørelser som bare bygger på automatisert behandling.
paper-profiling-none = Vi bruker ikke opplysningene til profilering.
paper-profiling-open = Om opplysningene brukes til profilering: { $state }
paper-profiled-from = Profilene bygger på: { $what }
paper-profiled-means = Hva det betyr for deg: { $what }
paper-scored = Profilen gir deg poeng eller en plass i en rangering.
paper-automated-none = Vi treffer ingen avgjørelser som bare bygger på automatisert behandling.
paper-automated-open = Om vi treffer avgjørelser som bare bygger på automatisert behandling: { $state }
paper-consent-to = Samtykke til { $what }
paper-consent-in = det som hører til «{ $activity }»
paper-consent-place = Hvor
paper-consent-wording = Ordlyd
paper-consent-information = Før du svarer
paper-consent-agree = Slik sier du ja
paper-consent-refusal = Sier du nei
paper-consent-withdrawal = Angrer du
paper-consent-effect = Virkning
paper-consent-validity = Gjelder
paper-consent-evidence = Dokumentasjon
paper-consent-choices = Du kan si ja til noe og nei til annet
paper-consent-whole = Du kan bare si ja eller nei til alt
paper-consent-valid = Svaret ditt gjelder i { $period }. Deretter spør vi igjen
paper-consent-until = Samtykket gjelder til du trekker det tilbake
paper-consent-erased = Dokumentasjonen slettes { $when }
paper-consent-always = Du kan alltid trekke et samtykke tilbake.
paper-consent-before = Det endrer ikke det vi har gjort før.
paper-consent-withdrawal-open = Hvordan du trekker et samtykke tilbake: { $state }
paper-agree-box = Du setter kryss i et felt
paper-agree-button = Du trykker på en knapp
paper-agree-settings = Du velger i innstillingene
paper-agree-written = Du skriver under
paper-agree-oral = Du sier ja muntlig
paper-agree-conduct = Du gjør noe annet, for eksempel kjøper eller oppretter en konto
paper-column-cookie-group = Informasjons­kapsler
paper-column-cookie-use = Brukes til
paper-column-cookie-whose = Settes av
paper-column-cookie-consent = Samtykke
paper-column-cookie-lifetime = Varighet
paper-cookie-own = oss
paper-cookie-session = bare under besøket
paper-children-among = Blant { $names } kan det være barn.
paper-children-not-among = Blant { $names } er det ikke barn.
paper-children-minimum-age = Blant { $names } er ingen under { $years } år.
paper-children-none = Det er ikke barn blant dem vi behandler opplysninger om.
paper-protected-among = Blant { $names } kan det være mennesker med fortrolig adresse.
paper-breach-scope = Hvilke brudd
paper-breach-authority = Myndigheten
paper-breach-within = Frist
paper-breach-hours = Myndigheten får melding innen { $hours } timer
paper-breach-subjects = De berørte
paper-breach-channels = Beskjed gis
paper-breach-intake = Oppdager du et brudd
paper-breach-contact = Du kan si fra til oss her: { $contact }
paper-breach-responsible = Ansvarlig
paper-further-purpose = Nytt formål: { $purpose }
paper-further-link = Sammenheng
paper-further-context = Samlet inn
paper-further-nature = Opplysninger
paper-further-consequences = Betydning for deg
paper-further-safeguards = Vern
paper-further-result = Vurdering
paper-further-compatible = Det nye formålet er forenlig med det opplysningene er samlet inn for.
paper-further-not-compatible = Det nye formålet er ikke forenlig med det opplysningene er samlet inn for.
paper-further-tested = Vurdert { $date }.
paper-further-told = Beskjed til deg
paper-pointer-both = se «{ $title }» ({ $address })
paper-pointer-title = se «{ $title }»
paper-pointer-address = se { $address }
paper-pointer-apart = det gis egen informasjon
paper-version-is = Denne versjonen heter { $version }
paper-changed-on = Teksten ble sist endret { $date }.
paper-published-on = Erklæringen ble offentliggjort { $date }.
paper-withdrawn-from = Erklæringen ble offentliggjort { $date } og er tatt ned igjen.
paper-publication-published = Erklæringen er offentliggjort.
paper-publication-next-change = Erklæringen offentliggjøres neste gang den endres.
paper-publication-not-yet = Erklæringen er vedtatt, men ennå ikke offentliggjort.
paper-publication-withdrawn = Erklæringen er tatt ned.
paper-found = Du finner den { $channels }
paper-found-at = Du finner den her: { $address }
paper-found-then = Den blir tilgjengelig { $channels }
paper-found-then-at = Den blir tilgjengelig her: { $address }
paper-channel-website = på nettstedet vårt
paper-channel-at-collection = der vi ber om opplysninger
paper-channel-email = på e-post
paper-channel-paper = på papir
paper-channel-on-request = hos oss når du ber om den
paper-term-marketing-objection = Markedsføring
paper-term-reasons = Begrunnelse
paper-term-internal-complaint = Klage til oss
paper-term-compensation = Erstatning
paper-right-marketing-objection = Du kan når som helst protestere mot at vi bruker opplysningene dine til direkte markedsføring. Da slutter vi med det
paper-right-reasons = Du får vite hvorfor vi avslår en henvendelse, og at du kan klage på det
paper-right-internal-complaint = Du kan klage direkte til oss
paper-right-compensation = Du kan kreve erstatning dersom du har lidt skade fordi reglene er brutt
paper-objection-marketing = Rett til å protestere mot direkte markedsføring (artikkel 21 nr. 2).
paper-right-if = Vilkår: { $what }
paper-rights-audience = Rettighetene gjelder { $audience }
paper-right-audience = Det gjelder { $audience }
paper-right-channel = Slik gjør du: { $how }
paper-right-page = Du kan gjøre det selv her: { $page }
paper-right-page-of = Du kan gjøre det selv her: { $page } ({ $system })
paper-right-system = Det skjer i { $system }
paper-complaint-to-us = Klagen sendes til { $contact }
paper-complaint-several = { $audiences } har mulighet til å klage til en av disse tilsynsmyndighetene:
paper-complaint-several-you = Du kan klage til en av disse tilsynsmyndighetene:
paper-shared = Vi er felles behandlingsansvarlige med:
paper-share = Vi er felles behandlingsansvarlige med { $to }
paper-share-for = Vi er felles behandlingsansvarlige med { $to } om { $tasks }
