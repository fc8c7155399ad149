### Fixed words on paper. The record says neither "du" nor "vi"; the policy says both. Full sentences, present tense.
### "Overlader" is for processors, "videregiver" for others. "Dataansvarlig" is the company, "persondataansvarlig" the contact person.

## Every document

paper-page-of = Side { $n } af { $m }
paper-page = side { $n }
paper-go-to-page = Gå til side { $n }
paper-continued = (fortsat)
paper-contents = Indhold
paper-fingerprint = Fingeraftryk
paper-code-alternative = QR-kode med dokumentets fingeraftryk { $code }
paper-snapshot = De oplysninger, der er trykt i dokumentet
paper-keyword = databeskyttelse
paper-footer-draft = Udkast · udskrevet { $date }
paper-footer-issued = Dokument { $number } · version { $version } · { $date }
paper-none = Ingen
paper-unknown = Uafklaret
paper-blank = Ikke udfyldt
paper-none-closed = Ingen.
paper-yes = Ja
paper-no = Nej
paper-and = og
paper-finding = Vær opmærksom:

## The mark

paper-mark-draft = { $count ->
    [1] UDKAST – én oplysning mangler
    [2] UDKAST – to oplysninger mangler
    [3] UDKAST – tre oplysninger mangler
    [4] UDKAST – fire oplysninger mangler
    [5] UDKAST – fem oplysninger mangler
    [6] UDKAST – seks oplysninger mangler
    [7] UDKAST – syv oplysninger mangler
    [8] UDKAST – otte oplysninger mangler
    [9] UDKAST – ni oplysninger mangler
    [10] UDKAST – ti oplysninger mangler
   *[other] UDKAST – { $count } oplysninger mangler
}
paper-mark-issued = { $count ->
    [1] Én oplysning mangler
    [2] To oplysninger mangler
    [3] Tre oplysninger mangler
    [4] Fire oplysninger mangler
    [5] Fem oplysninger mangler
    [6] Seks oplysninger mangler
    [7] Syv oplysninger mangler
    [8] Otte oplysninger mangler
    [9] Ni oplysninger mangler
    [10] Ti oplysninger mangler
   *[other] { $count } oplysninger mangler
}
paper-running-draft = { $count ->
    [1] UDKAST · 1 oplysning mangler
   *[other] UDKAST · { $count } oplysninger mangler
}
paper-running-issued = { $count ->
    [1] 1 oplysning mangler
   *[other] { $count } oplysninger mangler
}
paper-mark-line = { $place }: { $what }
paper-mark-rest = Her står den første af hver slags. Hele listen står ved siden af dokumentet i programmet.
paper-mark-more = { $count ->
    [1] { $line } – og én til af samme slags.
   *[other] { $line } – og { $count } til af samme slags.
}
paper-letter = litra { $letter }
paper-letters = litra { $letters }
paper-letter-sign = { $letter }
paper-article-6 = artikel 6, stk. 1, { $letters }
paper-place-activity = behandling { $number }
paper-place-section = afsnit { $number }
paper-mark-language = Virksomhedens egne tekster er skrevet på { $written } og findes ikke på { $asked }.
paper-written-da = dansk
paper-written-nb = norsk
paper-written-en = engelsk

## The record: front page

paper-record-title = Fortegnelse over behandlingsaktiviteter
paper-record-line = Databeskyttelsesforordningens artikel 30, stk. 1
paper-record-subtitle = Virksomheden som dataansvarlig · Oplysninger pr. { $date }
paper-record-file = fortegnelse
paper-company-unnamed = Virksomhedens navn er ikke udfyldt
paper-label-controller = Dataansvarlig
paper-label-contact-person = Persondataansvarlig
paper-label-representative = Repræsentant
paper-label-joint-controller = Fælles dataansvarlig
paper-label-officer = Databeskyttelsesrådgiver
paper-label-financial-year = Regnskabsår
paper-label-earlier = Tidligere versioner
paper-label-kept = Fortegnelsen ført
paper-begun = Begyndt { $date }
paper-revised = Sidst revideret { $date }
paper-name = Navn
paper-address = Adresse
paper-after-year = efter regnskabsåret
paper-street = Vej og nummer
paper-postcode = Postnummer
paper-town = By
paper-number-dk = CVR-nr. { $number }
paper-number-no = Org.nr. { $number }
paper-phone = Telefon { $phone }
paper-email = E-mail { $email }
paper-contact-suffix = (virksomhedens kontaktperson)
paper-representative-none-dk = Ikke relevant. Virksomheden er etableret i Danmark.
paper-representative-none-no = Ikke relevant. Virksomheden er etableret i Norge.
paper-joint-in = { $name } (i behandlingen { $activity })
paper-year-assumed = Datoer er beregnet efter kalenderåret.
paper-earlier = Version { $version }, dokument { $number }, udgivet { $date }.
paper-prepared = Udarbejdet af { $name }.
paper-adopted = Vedtaget den
paper-adopted-place = sted
paper-director = Direktør

## The record: overview and responsibility

paper-overview = Oversigt over behandlingerne
paper-overview-letters = Bogstaverne a–g svarer til litra a–g i databeskyttelsesforordningens artikel 30, stk. 1. Felter uden bogstav er ikke krævet dér, men hører med til billedet.
paper-none-means = Det er undersøgt, og der er ingen.
paper-unknown-means = Svaret kendes ikke endnu. Det skal afklares.
paper-blank-means = Ingen har taget stilling. Oplysningen mangler.
paper-no-activities = Fortegnelsen har endnu ingen behandlinger.
paper-overview-note = Litra d, modtagere, fremgår af hver behandling. Litra g, sikkerhed, er samlet i afsnit { $section }, fordi foranstaltningerne er fælles.
paper-column-number = Nr.
paper-column-activity = Behandling
paper-column-purpose = Formål
paper-column-subjects = Registrerede og art
paper-column-third-country = Tredje­land
paper-column-latest = Slettes senest
paper-column-page = Side
paper-responsibility = Ansvar og kontaktpunkter
paper-label-contact-points = Kontaktpunkter
paper-label-rights = De registreredes rettigheder
paper-label-authority = Tilsynsmyndighed
paper-label-control = Løbende kontrol
paper-article = art. { $articles }
paper-free = gratis
paper-fee = pris: { $fee }
paper-control = Der foretages { $often } { $acts } af { $covers }.
paper-control-all = Der foretages { $often } { $acts } af behandlingen af personoplysninger.
paper-control-by = Ansvarlig: { $name }.
paper-control-next = Næste kontrol: { $date }.
paper-control-done = Senest foretaget { $date }.
paper-control-done-by = Senest foretaget { $date } af { $name }.
paper-control-never = Der er endnu ikke foretaget nogen kontrol.
paper-every-1 = månedligt
paper-every-3 = kvartalsvist
paper-every-6 = halvårligt
paper-every-12 = årligt
paper-every = hver { $n }. måned

## The record: one activity

paper-activities = Behandlingerne enkeltvis
paper-owner = Ansvarlig: { $name }
paper-since = I brug siden { $date }
paper-controller-see = { $name }, se side { $page }.
paper-no-joint = Ingen fælles dataansvarlig.
paper-joint = Fælles dataansvarlig: { $names }.
paper-label-purposes = Formål og retsgrundlag
paper-label-subjects = Registrerede
paper-label-data = Personoplysninger
paper-label-source = Kilde
paper-label-recipients = Modtagere
paper-label-transfer = Overførsel til tredjelande
paper-label-deletion = Frister for sletning
paper-label-security = Sikkerhed
paper-label-provision = Skal oplysningerne gives?
paper-label-copies = Kopier og arkiv
paper-label-profiling = Profilering og automatiske afgørelser
paper-label-impact = Konsekvensanalyse
paper-basis = { $ground }, art. 6, stk. 1, litra { $letter }
paper-basis-law = lov: { $law }
paper-basis-interest = interesse: { $interest }
paper-weighed = (afvejet { $date })
paper-about = ca. { $n }
paper-children = børn kan forekomme
paper-minimum-age = ingen under { $years } år
paper-protected-address = beskyttet adresse kan forekomme
paper-class-ordinary = Almindelige
paper-class-confidential = Fortrolige
paper-class-special = Følsomme
paper-class-criminal = Om strafbare forhold
paper-data-ordinary = Almindelige oplysninger
paper-data-confidential = Fortrolige oplysninger
paper-data-special = Følsomme oplysninger
paper-data-criminal = Oplysninger om strafbare forhold
paper-data-see = { $classes }, se tabel { $number }.
paper-no-special = Ingen følsomme oplysninger.
paper-unnamed = oplysning uden navn
paper-agreement = Databehandleraftale af { $date }
paper-ended = Ophørt { $date }
paper-until = Til { $date }
paper-from = Fra { $date }
paper-transfer-no = Nej, kun EU/EØS.
paper-transfer-yes = Ja.
paper-clarified-by = Afklares af { $name }.
paper-checked = Kontrolleret { $date }
paper-deletion-see = Se tabel { $number }.
paper-rule-responsible = Ansvarlig: { $name }.
paper-end-anonymisation = Oplysningerne gøres anonyme i stedet for at blive slettet.
paper-end-deletion-or-anonymisation = Oplysningerne slettes eller gøres anonyme.
paper-end-return = Oplysningerne leveres tilbage i stedet for at blive slettet.
paper-archive-lag = Kopier i arkiv slettes senest { $period } efter oplysningerne.
paper-archive-lag-open = Frist for kopier i arkiv: { $state }
paper-archive-none = Der er ingen kopier i arkiv.
paper-backup-lag = Sikkerhedskopier overskrives efter { $period }.
paper-backup-lag-open = Frist for sikkerhedskopier: { $state }
paper-backup-none = Der er ingen sikkerhedskopier.
paper-restore-yes = Genindlæses en sikkerhedskopi, slettes de samme oplysninger igen.
paper-restore-no = Genindlæses en sikkerhedskopi, slettes de samme oplysninger ikke igen.
paper-restore-open = Sletning igen efter genindlæsning: { $state }
paper-security-see = De fælles foranstaltninger i afsnit { $section }.
paper-security-own = Herudover: { $measures }
paper-security-systems = Systemer, se afsnit { $section }: { $systems }.
paper-provision-voluntary = Nej, det er frivilligt.
paper-provision-contractual = Ja, { $names } skal gives, for at aftalen kan opfyldes.
paper-provision-statutory = Ja, { $names } kræves ved lov.
paper-others-voluntary = Øvrige oplysninger er frivillige.
paper-the-data = oplysningerne
paper-profiling = Profilering: { $answer }
paper-automated = Automatiske afgørelser: { $answer }
paper-impact-assessed = Vurderet { $date }.
paper-risk-see = Risikovurdering: { $what }.
paper-data-table = Tabel { $number } Oplysninger og slettefrister
paper-column-data = Oplysning
paper-column-about = Om
paper-column-class = Art
paper-column-minimum = Opbevares mindst
paper-company = Virksomhed
paper-company-data = Firma­oplysning
paper-not-personal = Ikke personoplysning
paper-no-minimum = Ingen lovfrist
paper-after-event = efter { $event }
paper-counted-from = Fristen begynder { $event }
paper-dates = Beregnet for regnskabsåret { $year }. { $dates }. Lov pr. { $law }.
paper-dates-minimum = mindstefristen efter { $provision } udløber { $date }
paper-dates-latest-one = oplysningerne slettes senest { $date }
paper-dates-latest-span = faktura dateret { $from } slettes senest { $first }, faktura dateret { $to } senest { $last }

## The record: measures, staff, risks, systems

paper-measures = Sikkerhedsforanstaltninger
paper-measures-intro = Foranstaltningerne gælder for alle behandlinger, medmindre andet fremgår. De er valgt efter risikoen for de registrerede. Dækningen er talt op mod de systemer, databehandlere og medarbejdere, der står i fortegnelsen.
paper-measures-note = Systemerne er beskrevet i afsnit { $section }.
paper-column-measure = Foranstaltning
paper-column-article-32 = Art. 32, stk. 1
paper-column-coverage = Dækning
paper-column-verified = Senest efterprøvet
paper-nature-technical = Tekniske
paper-nature-technical-sign = T
paper-nature-organisational = Organisatoriske
paper-nature-organisational-sign = O
paper-nature-physical = Fysiske
paper-nature-physical-sign = F
paper-measure-purpose = Formål: { $purpose }
paper-measure-evidence = Dokumentation: { $evidence }
paper-implemented = Indført:
paper-not-implemented = ▲ Ikke indført
paper-coverage-systems = { $covered } af { $all ->
    [one] { $all } system
   *[other] { $all } systemer
}
paper-coverage-processors = { $covered } af { $all ->
    [one] { $all } databehandler
   *[other] { $all } databehandlere
}
paper-coverage-staff = { $covered } af { $all ->
    [one] { $all } medarbejder
   *[other] { $all } medarbejdere
}
paper-coverage-no-systems = ▲ Ingen systemer med personoplysninger er registreret
paper-coverage-no-processors = Der er ingen databehandlere
paper-coverage-no-staff = ▲ Ingen medarbejdere med adgang er registreret
paper-coverage-unnamed = { $n ->
    [one] { $n } databehandler uden navn
   *[other] { $n } databehandlere uden navn
}
paper-coverage-missing = ▲ Mangler: { $names }
paper-never = Aldrig
paper-by = af { $name }
paper-verified-every = Efterprøves { $often }
paper-staff = Medarbejdere
paper-column-person = Medarbejder
paper-staff-note = Datoen er den dag, dokumentet blev set eller gennemgået. Indholdet opbevares ikke i fortegnelsen.
paper-risks = Risikovurderinger
paper-column-risk-of = System eller behandling
paper-column-assessed = Vurderet
paper-column-threats = Trusler
paper-column-risk = Risiko for de registrerede
paper-risk-level = Sandsynlighed: { $likelihood }; konsekvens: { $consequence }
paper-risks-note = Risikoen er risikoen for de mennesker, oplysningerne handler om, ikke for virksomheden.
paper-systems = Systemer og opbevaringssteder
paper-column-system = System eller sted
paper-column-purpose-of-system = Bruges til
paper-column-place = Leverandør og sted
paper-column-holds = Indhold
paper-holds-yes = Personoplysninger
paper-holds-no = Ingen personoplysninger
paper-documented = Beskrevet { $date }
paper-not-documented = Ikke beskrevet
paper-systems-note = »Beskrevet« er den dag, beskrivelsen af systemet senest blev ført ajour.

## The record: what is told beside the letters

paper-overview-more = og { $n } formål til
paper-direct-marketing = Direkte markedsføring.
paper-no-direct-marketing = Ikke direkte markedsføring.
paper-direct-marketing-open = Direkte markedsføring: { $state }
paper-basis-before-contract = foranstaltninger på den registreredes anmodning forud for kontrakten
paper-basis-under-contract = kontrakten er indgået
paper-basis-special = { $ground }, art. 9, stk. 2, litra { $letter }
paper-basis-special-none = ingen undtagelse i art. 9, stk. 2
paper-basis-special-open = undtagelse i art. 9, stk. 2: { $state }
paper-basis-national-none = ingen bestemmelse i national lov
paper-basis-national-open = bestemmelse i national lov: { $state }
paper-basis-other-none = ingen anden lov
paper-basis-other-open = anden lov: { $state }
paper-label-weighing = Afvejning af interesser
paper-item-mandatory = Skal gives.
paper-item-voluntary = Frivillig.
paper-not-published = Nævnes ikke i det, der offentliggøres
paper-recipient-when = Hvornår: { $what }
paper-label-consent = Samtykke
paper-consent-until-withdrawn = Indtil det trækkes tilbage
paper-quoted = »{ $text }«
paper-cookies = Cookies
paper-column-cookies = Gruppe
paper-column-cookies-of = Sættes af
paper-cookies-own = Virksomheden selv
paper-cookies-session = Kun under besøget
paper-label-further-use = Brug til andre formål
paper-record-for-others = Det, virksomheden udfører for andre dataansvarlige, står i »{ $title }«.

## The record: measures, breaches, processors

paper-coverage-named = { $covered } af { $all } nævnte
paper-coverage-no-named = ▲ Intet er nævnt endnu
paper-measure-by = Udføres af
paper-measure-by-design = Databeskyttelse gennem design og standardindstillinger (artikel 25)
paper-measure-renewed = Hver medarbejders dokumentation fornyes { $often }.
paper-rated = Bedømt udefra
paper-breaches = Brud på persondatasikkerheden
paper-breach-deadline = Frist for anmeldelse
paper-hours = { $n } timer
paper-guaranteed = Modtaget { $date }.

## The record: the policies' statements

paper-statements = Udsagn i politikkerne
paper-statements-intro = Her står, hvad politikkerne siger om behandlingen, og hvad i fortegnelsen der bekræfter eller modsiger det.
paper-column-statement = Udsagn
paper-column-rests-on = Hvad det hviler på
paper-about-activity = Gælder behandlingen { $name }
paper-about-system = Gælder systemet { $name }
paper-rests-on-nothing = Der er ikke peget på noget, som bekræfter eller modsiger det.
paper-held-more = Og { $n } til.
paper-proves = Bekræftes:
paper-refutes = ▲ Modsiges:
paper-doubts = Ikke afgjort:
paper-seen = Set { $what }

## The record of what is carried out for others

paper-processor-line = Databeskyttelsesforordningens artikel 30, stk. 2
paper-processor-subtitle = Virksomheden som databehandler · Oplysninger pr. { $date }
paper-processor-file = fortegnelse-databehandler
paper-mark-processor = Databehandleren er ikke angivet fuldt ud.
paper-processor-none = Virksomheden udfører ikke behandling for andre dataansvarlige. Fortegnelsen har ingen behandling, hvor den er databehandler.
paper-processor-letters = Bogstaverne a–d svarer til litra a–d i databeskyttelsesforordningens artikel 30, stk. 2. Felter uden bogstav er ikke krævet dér, men hører med til billedet.
paper-processor-overview-note = Litra d, sikkerhed, er samlet i afsnit { $section }, fordi foranstaltningerne er fælles.
paper-label-processor = Databehandler
paper-label-controllers = Dataansvarlige
paper-label-carried-out = Kategorier af behandling
paper-label-sub-processors = Underdatabehandlere og andre modtagere

## The policy

paper-policy-file = politik
paper-replaces = Afløser version { $version } af { $date }
paper-readers-in = Til læsere i { $country }.
paper-section-own = Øvrigt
paper-section-purpose = Formål
paper-section-basis = Grundlag for behandlingen
paper-section-scope = Omfang og tidsfrister
paper-section-contact = Den persondataansvarlige
paper-section-rights = Dine rettigheder
paper-section-disclosure = Videregivelse af personoplysninger
paper-section-security = It-sikkerhed
paper-section-evaluation = Evaluering
paper-section-definitions = Ord og begreber
paper-section-principles = Principper for behandlingen
paper-section-purposes = Hvad vi bruger oplysningerne til
paper-section-data = Hvilke oplysninger vi behandler
paper-section-sources = Hvor vi får oplysningerne fra
paper-section-storage = Hvor længe vi gemmer oplysningerne
paper-section-provision = Skal du give os oplysningerne?
paper-section-automation = Profilering og automatiske afgørelser
paper-section-consent = Samtykke
paper-section-cookies = Cookies
paper-section-children = Børn
paper-section-risk = Risikoen for dig
paper-section-breach = Brud på persondatasikkerheden
paper-section-further-use = Brug til andre formål
paper-section-pointers = Andre politikker
paper-section-changes = Ændringer af politikken
paper-purpose = Her kan du læse, hvilke personoplysninger vi behandler, hvorfor vi gør det, og hvor længe vi gemmer dem.
paper-ground-consent = Behandlingen bygger på dit samtykke (artikel 6, stk. 1, litra { $letter }), som du altid kan trække tilbage
paper-ground-contract = Behandlingen er nødvendig for at opfylde aftalen med dig eller for at forberede den (artikel 6, stk. 1, litra { $letter })
paper-ground-legal-obligation = Behandlingen er nødvendig, fordi loven kræver det af os (artikel 6, stk. 1, litra { $letter })
paper-ground-vital-interests = Behandlingen er nødvendig for at beskytte liv og helbred (artikel 6, stk. 1, litra { $letter })
paper-ground-public-task = Behandlingen er nødvendig for en opgave i samfundets interesse (artikel 6, stk. 1, litra { $letter })
paper-ground-legitimate-interests = Behandlingen er nødvendig, fordi vi har en legitim interesse (artikel 6, stk. 1, litra { $letter })
paper-purposes-intro = Det bruger vi oplysningerne til:
paper-data-which = Vi behandler disse oplysninger:
paper-from-data-subject = Vi får disse oplysninger fra dig: { $names }.
paper-from-own-system = Disse oplysninger opstår hos os selv: { $names }.
paper-from-own-system-named = Disse oplysninger opstår i vores egne systemer ({ $system }): { $names }.
paper-from-employer = Vi får disse oplysninger fra din arbejdsgiver: { $names }.
paper-from-partner = Vi får disse oplysninger fra en samarbejdspartner: { $names }.
paper-from-public-register = Vi henter disse oplysninger i et offentligt register: { $names }.
paper-from-automatic = Disse oplysninger indsamles automatisk: { $names }.
paper-from-open = Hvor disse oplysninger kommer fra ({ $names }): { $state }
paper-give-voluntary = Det er frivilligt at give os oplysningerne.
paper-give-contractual = { $names } skal gives, for at aftalen kan opfyldes.
paper-give-statutory = { $names } kræves ved lov.
paper-give-open = Om oplysningerne skal gives: { $state }
paper-column-policy-data = Oplysninger
paper-column-policy-latest = Slettes
paper-at-latest = senest { $when }
paper-keep-all = Af hensyn til { $provision } opbevares oplysningerne i mindst { $period }.
paper-keep-accounting = Af hensyn til { $provision } opbevares regnskabsmateriale i mindst { $period }.
paper-keep = Oplysningerne opbevares i mindst { $period }.
paper-keep-open = Hvor længe oplysningerne mindst skal opbevares efter loven: { $state }
paper-the-archive = arkivet
paper-the-backups = sikkerhedskopierne
paper-policy-archive = Når vi sletter personoplysninger, slettes tilhørende kopier fra { $systems } senest { $period } derefter.
paper-policy-archive-unknown = Når vi sletter personoplysninger, er det muligt, at vi ikke altid kan slette tilhørende kopier fra { $systems } med det samme. Hvor længe de bliver liggende: { $state }
paper-policy-archive-blank = Hvor længe kopier i { $systems } bliver liggende: { $state }
paper-policy-backup = Oplysninger i { $systems } overskrives senest { $period } efter sletningen.
paper-policy-backup-unknown = Det er ikke sikkert, at oplysningerne fjernes fra { $systems }. Hvor længe de bliver liggende: { $state }
paper-policy-backup-blank = Hvor længe oplysninger i { $systems } bliver liggende: { $state }
paper-restore-policy = Genindlæser vi en sikkerhedskopi, sletter vi de samme oplysninger igen.
paper-controller-is = Dataansvarlig er { $controller }
paper-questions = Ved spørgsmål om personoplysninger rettes henvendelse til { $contact }
paper-representative-is = Vores repræsentant i EU er { $representative }
paper-officer-is = Vores databeskyttelsesrådgiver er { $officer }
paper-inline-name = navn { $name }
paper-inline-phone = telefon { $phone }
paper-inline-email = e-mail { $email }
paper-rights-intro = Du har følgende rettigheder
paper-rights-articles = jf. artikel { $articles }
paper-rights-follow = Rettighederne følger af databeskyttelsesforordningen, { $articles }
paper-term-information = Oplysning
paper-term-purpose = Formål
paper-term-categories = Kategorier
paper-term-storage-period = Opbevaring
paper-term-access = Indsigt
paper-term-rectification = Berigtigelse
paper-term-erasure = Sletning
paper-term-restriction = Begrænsning
paper-term-portability = Dataportabilitet
paper-term-objection = Indsigelse
paper-term-automated-decisions = Afgørelser
paper-term-withdrawal = Samtykke
paper-term-complaint = Klage
paper-right-information = Du får at vide, hvad vi behandler, og hvorfor
paper-right-purpose = Du får at vide, hvad vi bruger oplysningerne til
paper-right-categories = Du får at vide, hvilke slags oplysninger vi behandler
paper-right-storage-period = Du får at vide, hvor længe vi gemmer oplysningerne
paper-right-access = Du kan få en kopi af dine oplysninger
paper-right-rectification = Vi retter det, der er forkert
paper-right-erasure = Vi sletter det, vi ikke længere skal gemme
paper-right-restriction = Du kan bede os om kun at opbevare oplysningerne
paper-right-portability = Du kan få oplysningerne udleveret til brug hos andre
paper-right-objection = Du kan til enhver tid gøre indsigelse mod den behandling, der bygger på vores legitime interesse. Så standser vi, medmindre tungtvejende grunde går forud
paper-right-automated-decisions = Du kan få et menneske til at se på en afgørelse, der er truffet automatisk
paper-right-withdrawal = Du kan altid trække dit samtykke tilbage. Det ændrer ikke på det, vi har gjort indtil da
paper-right-complaint = Du kan klage til tilsynsmyndigheden
paper-objection = Ret til indsigelse (artikel 21).
paper-handled-manual = manuelt
paper-handled-self-service = ved selvbetjening
paper-handled-automatic = automatisk
paper-handled-one = Henvendelsen håndteres { $how }.
paper-handled-all = Alle ovenstående rettigheder håndteres { $how } ved henvendelse til { $contact }
paper-handled-contact = Du bruger dine rettigheder ved henvendelse til { $contact }
paper-answer = Vi svarer uden unødigt ophold og senest en måned efter, at vi har fået henvendelsen.
paper-answer-free = Vi svarer gratis, uden unødigt ophold og senest en måned efter, at vi har fået henvendelsen.
paper-fee-of = { $right } koster { $fee }
paper-profiling-policy = Vi bruger oplysningerne til profilering.
paper-automated-policy = Vi træffer afgørelser, som alene bygger på automatisk behandling.
paper-complaint = { $audiences } har mulighed for at klage til { $authority }
paper-complaint-you = Du kan klage til { $authority }
paper-recipients-none = Vi giver ikke oplysningerne videre til andre.
paper-recipients-open = Hvem der får oplysningerne: { $state }
paper-entrusted-processors = Vi overlader personoplysninger til disse databehandlere, som kun må bruge dem efter vores instruks:
paper-entrusted = Vi overlader personoplysninger til:
paper-disclosed = Vi videregiver personoplysninger til:
paper-reached = Disse får personoplysninger fra os:
paper-entrust = Vi overlader personoplysninger til { $to }
paper-entrust-for = Vi overlader personoplysninger til { $to } til { $tasks }
paper-disclose = Vi videregiver personoplysninger til { $to }
paper-disclose-for = Vi videregiver personoplysninger til { $to } til { $tasks }
paper-reach = Personoplysninger går til { $to }
paper-reach-for = Personoplysninger går til { $to } til { $tasks }
paper-policy-transfer-no = Oplysningerne behandles kun i EU/EØS.
paper-policy-transfer-yes = Oplysninger overføres til lande uden for EU/EØS:
paper-policy-transfer-open = Om oplysninger overføres til lande uden for EU/EØS: { $state }
paper-security-intro = Vi beskytter oplysningerne mod, at de går tabt, ændres eller kommer uvedkommende i hænde:
paper-infinitive = at
paper-measure-in-order = { $measure } for { $purpose }
paper-evaluation = { $by } sikrer, at der { $often } foretages { $acts } af forholdene vedrørende persondatabehandlingen, så virksomhedens { $covers } overholdes.
paper-evaluation-all = { $by } sikrer, at der { $often } foretages { $acts } af forholdene vedrørende persondatabehandlingen.
paper-evaluation-by = { $name }
paper-evaluation-by-contact = Den persondataansvarlige
paper-evaluation-next = Næste kontrol gennemføres senest { $date }.
paper-adoption = Vedtagelse
paper-adopted-at = { $place }
paper-to-be-signed = Underskrives af: { $signer }

## The policy: what more it tells of

paper-activity-unnamed = Behandling uden navn
paper-subjects-unnamed = en gruppe uden navn
paper-nothing-own = Der står endnu ikke noget i dette afsnit.
paper-nothing-definitions = Vi bruger ordene i samme betydning som databeskyttelsesforordningens artikel 4.
paper-nothing-principles = Vi følger principperne i databeskyttelsesforordningens artikel 5.
paper-nothing-provision = Vi beder ikke dig selv om oplysninger.
paper-nothing-consent = Vi beder ikke om dit samtykke til det, som denne politik fortæller om.
paper-nothing-cookies = Denne politik nævner ingen cookies.
paper-nothing-children = Denne politik henvender sig ikke særligt til børn.
paper-nothing-risk = Denne politik nævner ingen særlige risici.
paper-nothing-breach = Ved et brud på persondatasikkerheden følger vi databeskyttelsesforordningens artikel 33 og 34: Tilsynsmyndigheden får besked inden 72 timer, medmindre risikoen for dig er usandsynlig, og du får besked, hvis risikoen er høj.
paper-nothing-further-use = Vil vi bruge oplysningerne til et andet formål end det, de er indsamlet til, fortæller vi dig det først.
paper-nothing-pointers = Denne politik henviser ikke til andre politikker.
paper-nothing-changes = Ændrer vi politikken, får den et nyt versionsnummer.
paper-read-more = Læs mere:
paper-article-4 = art. 4, nr. { $number }
paper-ground-before-contract = Behandlingen er nødvendig for at gøre det, du har bedt om, før vi indgår en aftale (artikel 6, stk. 1, litra { $letter })
paper-special-ground = artikel 9, stk. 2, litra { $letter } ({ $ground })
paper-special-grounds = Følsomme oplysninger behandler vi efter { $grounds }
paper-national-grounds = Behandlingen bygger desuden på { $grounds }
paper-other-laws = Behandlingen følger også reglerne i { $grounds }
paper-basis-rest = Grundlaget for de øvrige formål: { $state }
paper-from-employer-named = Vi får disse oplysninger fra din arbejdsgiver ({ $source }): { $names }.
paper-from-partner-named = Vi får disse oplysninger fra en samarbejdspartner ({ $source }): { $names }.
paper-from-public-register-named = Vi henter disse oplysninger i et offentligt register ({ $source }): { $names }.
paper-from-automatic-named = Disse oplysninger indsamles automatisk ({ $source }): { $names }.
paper-from-data-subject-named = Vi får disse oplysninger fra dig ({ $source }): { $names }.
paper-from-credit-agency = Vi henter disse oplysninger hos et kreditoplysningsbureau: { $names }.
paper-from-credit-agency-named = Vi henter disse oplysninger hos et kreditoplysningsbureau ({ $source }): { $names }.
paper-from-authority = Vi får disse oplysninger fra en myndighed: { $names }.
paper-from-authority-named = Vi får disse oplysninger fra en myndighed ({ $source }): { $names }.
paper-from-other = Vi får disse oplysninger fra andre: { $names }.
paper-from-other-named = Vi får disse oplysninger fra andre ({ $source }): { $names }.
paper-source-data-subject = dig
paper-source-own-system = vores egne systemer
paper-sources-are = Oplysningerne kommer fra { $sources }.
paper-source-employer = din arbejdsgiver
paper-source-partner = en samarbejdspartner
paper-source-public-register = et offentligt register
paper-source-automatic = automatisk indsamling
paper-source-credit-agency = et kreditoplysnings­bureau
paper-source-authority = en myndighed
paper-source-other = andre
paper-column-policy-given = Skal gives
paper-column-policy-from = Kommer fra
paper-data-of-person = Oplysninger om dig
paper-data-of-company = Oplysninger om virksomheden
paper-keep-named = Af hensyn til { $law } opbevares oplysningerne i mindst { $period }.
paper-keep-law = Oplysningerne opbevares, så længe { $law } kræver det.
paper-is-marketing = direkte markedsføring
paper-automation-none = Vi bruger ikke oplysningerne til profilering, og vi træffer ingen afgørelser, som alene bygger på automatisk behandling.
paper-profiling-none = Vi bruger ikke oplysningerne til profilering.
paper-profiling-open = Om oplysningerne bruges til profilering: { $state }
paper-profiled-from = Profilerne bygger på: { $what }
paper-profiled-means = Hvad det betyder for dig: { $what }
paper-scored = Profilen giver dig point eller en plads i en rækkefølge.
paper-automated-none = Vi træffer ingen afgørelser, som alene bygger på automatisk behandling.
paper-automated-open = Om vi træffer afgørelser, som alene bygger på automatisk behandling: { $state }
paper-consent-to = Samtykke til { $what }
paper-consent-in = det, der hører til »{ $activity }«
paper-consent-place = Hvor
paper-consent-wording = Ordlyd
paper-consent-information = Før du svarer
paper-consent-agree = Sådan siger du ja
paper-consent-refusal = Siger du nej
paper-consent-withdrawal = Fortryder du
paper-consent-effect = Virkning
paper-consent-validity = Gælder
paper-consent-evidence = Dokumentation
paper-consent-choices = Du kan sige ja til noget og nej til andet
paper-consent-whole = Du kan kun sige ja eller nej til det hele
paper-consent-valid = Dit svar gælder i { $period }. Derefter spørger vi igen
paper-consent-until = Dit samtykke gælder, til du trækker det tilbage
paper-consent-erased = Dokumentationen slettes { $when }
paper-consent-always = Du kan altid trække et samtykke tilbage.
paper-consent-before = Det ændrer ikke på det, der er sket.
paper-consent-withdrawal-open = Hvordan du trækker et samtykke tilbage: { $state }
paper-agree-box = Du sætter kryds i et felt
paper-agree-button = Du trykker på en knap
paper-agree-settings = Du vælger i indstillingerne
paper-agree-written = Du skriver under
paper-agree-oral = Du siger ja mundtligt
paper-agree-conduct = Du gør noget andet, for eksempel køber eller opretter en konto
paper-column-cookie-group = Cookies
paper-column-cookie-use = Bruges til
paper-column-cookie-whose = Sættes af
paper-column-cookie-consent = Samtykke
paper-column-cookie-lifetime = Varighed
paper-cookie-own = os
paper-cookie-session = kun under besøget
paper-children-among = Blandt { $names } kan der være børn.
paper-children-not-among = Blandt { $names } er der ikke børn.
paper-children-minimum-age = Blandt { $names } er ingen under { $years } år.
paper-children-none = Der er ikke børn blandt dem, vi behandler oplysninger om.
paper-protected-among = Blandt { $names } kan der være mennesker med beskyttet adresse.
paper-breach-scope = Hvilke brud
paper-breach-authority = Myndigheden
paper-breach-within = Frist
paper-breach-hours = Myndigheden får besked inden { $hours } timer
paper-breach-subjects = De berørte
paper-breach-channels = Besked gives
paper-breach-intake = Opdager du et brud
paper-breach-contact = Du kan give os besked her: { $contact }
paper-breach-responsible = Ansvarlig
paper-further-purpose = Nyt formål: { $purpose }
paper-further-link = Sammenhæng
paper-further-context = Indsamlet
paper-further-nature = Oplysninger
paper-further-consequences = Betydning for dig
paper-further-safeguards = Beskyttelse
paper-further-result = Vurdering
paper-further-compatible = Det nye formål er foreneligt med det, oplysningerne er indsamlet til.
paper-further-not-compatible = Det nye formål er ikke foreneligt med det, oplysningerne er indsamlet til.
paper-further-tested = Vurderet { $date }.
paper-further-told = Besked til dig
paper-pointer-both = se »{ $title }« ({ $address })
paper-pointer-title = se »{ $title }«
paper-pointer-address = se { $address }
paper-pointer-apart = der gives særskilt information
paper-version-is = Denne version hedder { $version }
paper-changed-on = Teksten er senest ændret { $date }.
paper-published-on = Politikken er offentliggjort { $date }.
paper-withdrawn-from = Politikken blev offentliggjort { $date } og er taget ned igen.
paper-publication-published = Politikken er offentliggjort.
paper-publication-next-change = Politikken offentliggøres, næste gang den ændres.
paper-publication-not-yet = Politikken er vedtaget, men endnu ikke offentliggjort.
paper-publication-withdrawn = Politikken er taget ned.
paper-found = Du finder den { $channels }
paper-found-at = Du finder den her: { $address }
paper-found-then = Den bliver tilgængelig { $channels }
paper-found-then-at = Den bliver tilgængelig her: { $address }
paper-channel-website = på vores hjemmeside
paper-channel-at-collection = dér, hvor vi beder om oplysninger
paper-channel-email = på e-mail
paper-channel-paper = på papir
paper-channel-on-request = hos os, når du beder om den
paper-term-marketing-objection = Markedsføring
paper-term-reasons = Begrundelse
paper-term-internal-complaint = Klage til os
paper-term-compensation = Erstatning
paper-right-marketing-objection = Du kan til enhver tid gøre indsigelse mod, at vi bruger dine oplysninger til direkte markedsføring. Så holder vi op med det
paper-right-reasons = Du får at vide, hvorfor vi siger nej til en henvendelse, og at du kan klage over det
paper-right-internal-complaint = Du kan klage direkte til os
paper-right-compensation = Du kan kræve erstatning, hvis du har lidt skade, fordi reglerne er brudt
paper-objection-marketing = Ret til indsigelse mod direkte markedsføring (artikel 21, stk. 2).
paper-right-if = Betingelse: { $what }
paper-rights-audience = Rettighederne gælder { $audience }
paper-right-audience = Det gælder { $audience }
paper-right-channel = Sådan gør du: { $how }
paper-right-page = Du kan gøre det selv her: { $page }
paper-right-page-of = Du kan gøre det selv her: { $page } ({ $system })
paper-right-system = Det sker i { $system }
paper-complaint-to-us = Klagen sendes til { $contact }
paper-complaint-several = { $audiences } har mulighed for at klage til en af disse tilsynsmyndigheder:
paper-complaint-several-you = Du kan klage til en af disse tilsynsmyndigheder:
paper-shared = Vi er fælles dataansvarlige med:
paper-share = Vi er fælles dataansvarlige med { $to }
paper-share-for = Vi er fælles dataansvarlige med { $to } om { $tasks }
