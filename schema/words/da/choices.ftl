### The values of each list, dates, durations and lists. A value fits a field on the screen and a cell on paper:
### sentence case, no full stop, neither "du" nor "vi".

## What is missing

choice-absence-blank = Ikke udfyldt
choice-absence-none = Ingen
choice-absence-unknown = Vides ikke

## Who

choice-country-dk = Danmark
choice-country-no = Norge
choice-language-da = Dansk
choice-language-nb = Norsk (bokmål)
choice-language-en = Engelsk
choice-role-controller-contact = Persondataansvarlig
choice-role-director = Direktør
choice-role-data-protection-officer = Databeskyttelsesrådgiver
choice-role-representative = Repræsentant
choice-role-process-owner = Ansvarlig for behandlinger
choice-role-employee = Medarbejder
choice-contact-purpose-questions = Spørgsmål om personoplysninger
choice-contact-purpose-rights-requests = Brug af rettigheder
choice-contact-purpose-complaints = Klager til virksomheden
choice-contact-purpose-breach-reports = Brud på persondatasikkerheden

## Rights

choice-right-information = Oplysning om behandlingen
choice-right-purpose = Oplysning om formålet
choice-right-categories = Oplysning om kategorierne af personoplysninger
choice-right-storage-period = Oplysning om opbevaringsperioden
choice-right-access = Indsigt
choice-right-rectification = Berigtigelse
choice-right-erasure = Sletning
choice-right-restriction = Begrænsning af behandling
choice-right-portability = Dataportabilitet
choice-right-objection = Indsigelse
choice-right-marketing-objection = Indsigelse mod direkte markedsføring
choice-right-automated-decisions = Menneskelig vurdering frem for automatiske afgørelser
choice-right-withdrawal = Tilbagekaldelse af samtykke
choice-right-complaint = Klage til tilsynsmyndigheden
choice-right-reasons = Begrundelse for afslag
choice-right-internal-complaint = Klage til virksomheden
choice-right-compensation = Erstatning
choice-handling-manual = Manuelt
choice-handling-self-service = Selvbetjening
choice-handling-automatic = Automatisk

## The record

choice-controller-role-controller = Dataansvarlig
choice-controller-role-processor = Databehandler
choice-activity-status-active = I brug
choice-activity-status-planned = Planlagt
choice-activity-status-ended = Ophørt
choice-activity-status-archived = Arkiveret
choice-provision-voluntary = Frivilligt
choice-provision-contractual = Nødvendigt for kontrakten
choice-provision-statutory = Krav i lov
choice-impact-assessment-not-required = Ikke påkrævet
choice-impact-assessment-required = Påkrævet, endnu ikke udarbejdet
choice-impact-assessment-made = Udarbejdet
choice-ground-consent = Samtykke
choice-ground-contract = Kontrakt
choice-ground-legal-obligation = Retlig forpligtelse
choice-ground-vital-interests = Vitale interesser
choice-ground-public-task = Samfundets interesse eller myndighedsudøvelse
choice-ground-legitimate-interests = Legitim interesse
choice-special-ground-explicit-consent = Udtrykkeligt samtykke
choice-special-ground-employment-law = Arbejds-, sundheds- og socialret
choice-special-ground-vital-interests = Vitale interesser
choice-special-ground-association = Forening eller stiftelse
choice-special-ground-made-public = Offentliggjort af den registrerede selv
choice-special-ground-legal-claims = Retskrav
choice-special-ground-substantial-public-interest = Væsentlige samfundsinteresser
choice-special-ground-health-care = Sundhed og arbejdsmedicin
choice-special-ground-public-health = Folkesundhed
choice-special-ground-research = Arkiv, forskning og statistik
choice-national-ground-dk-employment-obligation = Databeskyttelsesloven § 12, stk. 1 (ansættelse)
choice-national-ground-dk-employment-interest = Databeskyttelsesloven § 12, stk. 2 (ansættelse, legitim interesse)
choice-national-ground-dk-employment-consent = Databeskyttelsesloven § 12, stk. 3 (samtykke i ansættelse)
choice-national-ground-dk-criminal-consent = Databeskyttelsesloven § 8, stk. 3, 1. pkt. (strafbare forhold, samtykke)
choice-national-ground-dk-criminal-interest = Databeskyttelsesloven § 8, stk. 3, 2. pkt. (strafbare forhold, berettiget interesse)
choice-national-ground-dk-cpr-law = Databeskyttelsesloven § 11, stk. 2, nr. 1 (CPR-nummer, krav i lov)
choice-national-ground-dk-cpr-consent = Databeskyttelsesloven § 11, stk. 2, nr. 2 (CPR-nummer, samtykke)
choice-national-ground-dk-cpr-identification = Databeskyttelsesloven § 11, stk. 2, nr. 3 (CPR-nummer, entydig identifikation)
choice-national-ground-dk-cpr-special = Databeskyttelsesloven § 11, stk. 2, nr. 4 (CPR-nummer, betingelserne i § 7)
choice-national-ground-no-employment = Personopplysningsloven § 6 (ansættelse, Norge)
choice-national-ground-no-criminal = Personopplysningsloven § 11 (strafbare forhold, Norge)
choice-national-ground-no-national-id = Personopplysningsloven § 12 (fødselsnummer, Norge)
choice-other-law-dk-marketing = Markedsføringsloven § 10 (Danmark)
choice-other-law-no-marketing = Markedsføringsloven § 15 (Norge)
choice-other-law-dk-cookies = Cookiebekendtgørelsen (Danmark)
choice-other-law-no-cookies = Ekomloven (Norge)
choice-other-law-eprivacy = ePrivacy-direktivet
choice-other-law-other = Anden lov
choice-consent-mechanism-box = Kryds i et felt
choice-consent-mechanism-button = Tryk på en knap
choice-consent-mechanism-settings = Valg i indstillinger
choice-consent-mechanism-written = Underskrift
choice-consent-mechanism-oral = Mundtligt ja
choice-consent-mechanism-conduct = Anden handling, for eksempel et køb
choice-cookie-kind-necessary = Nødvendige
choice-cookie-kind-functional = Funktionelle
choice-cookie-kind-statistics = Statistik
choice-cookie-kind-marketing = Markedsføring
choice-datum-person = En person
choice-datum-company = En virksomhed
choice-data-class-ordinary = Almindelig
choice-data-class-confidential = Fortrolig
choice-data-class-special = Følsom
choice-data-class-criminal = Strafbare forhold
choice-source-data-subject = Den registrerede selv
choice-source-own-system = Egne systemer
choice-source-employer = Den registreredes arbejdsgiver
choice-source-partner = Samarbejdspartner
choice-source-public-register = Offentligt register
choice-source-automatic = Indsamlet automatisk
choice-source-credit-agency = Kreditoplysningsbureau
choice-source-authority = Myndighed
choice-source-other = Anden kilde

## Recipients and transfers

choice-recipient-role-internal = Intern
choice-recipient-role-processor = Databehandler
choice-recipient-role-independent-controller = Selvstændig dataansvarlig
choice-recipient-role-joint-controller = Fælles dataansvarlig
choice-recipient-role-authority = Myndighed
choice-giving-entrusted = Overlader
choice-giving-disclosed = Videregiver
choice-transfer-mechanism-adequacy = Tilstrækkelighedsafgørelse
choice-transfer-mechanism-data-privacy-framework = EU-U.S. Data Privacy Framework
choice-transfer-mechanism-binding-corporate-rules = Bindende virksomhedsregler
choice-transfer-mechanism-standard-clauses = EU’s standardkontraktbestemmelser (2021/914)
choice-transfer-mechanism-derogation = Undtagelse i særlige situationer
choice-transfer-mechanism-compelling-interests = Vægtige legitime interesser

## Agreements. Each duty's help tells the clause in full, in our own words.

choice-agreement-form-authority-standard = Datatilsynets standardaftale
choice-agreement-form-commission-standard = EU’s standardkontraktbestemmelser (2021/915)
choice-agreement-form-supplier = Leverandørens egen
choice-agreement-form-own = Virksomhedens egen
choice-article28-clause-a = Handler kun efter dokumenteret instruks
choice-article28-clause-a-help = Databehandleren behandler kun oplysningerne efter dokumenteret instruks fra den dataansvarlige, også når det gælder tredjelande. Kræver en lov noget andet, giver den besked forinden, hvis loven tillader det.
choice-article28-clause-b = Medarbejderne har tavshedspligt
choice-article28-clause-b-help = De personer, der må behandle oplysningerne, har forpligtet sig til fortrolighed eller har tavshedspligt efter lov.
choice-article28-clause-c = Sikkerhed efter artikel 32
choice-article28-clause-c-help = Databehandleren træffer alle de sikkerhedsforanstaltninger, artikel 32 kræver.
choice-article28-clause-d = Underdatabehandlere kun med godkendelse og på samme vilkår
choice-article28-clause-d-help = Databehandleren bruger kun andre databehandlere med den dataansvarliges godkendelse, pålægger dem de samme pligter og hæfter for dem.
choice-article28-clause-e = Hjælper med de registreredes anmodninger
choice-article28-clause-e-help = Databehandleren hjælper så vidt muligt den dataansvarlige med at besvare anmodninger fra dem, der bruger deres rettigheder.
choice-article28-clause-f = Hjælper med sikkerhed, brud og konsekvensanalyse
choice-article28-clause-f-help = Databehandleren hjælper den dataansvarlige med at opfylde artikel 32 til 36: sikkerhed, anmeldelse af og besked om brud, konsekvensanalyse og høring af tilsynsmyndigheden.
choice-article28-clause-g = Sletter eller tilbageleverer ved ophør
choice-article28-clause-g-help = Når opgaven slutter, sletter eller tilbageleverer databehandleren alle oplysninger efter den dataansvarliges valg og sletter kopier, medmindre en lov kræver dem gemt.
choice-article28-clause-h = Dokumenterer og giver adgang til revision
choice-article28-clause-h-help = Databehandleren stiller det til rådighed, der viser, at pligterne er opfyldt, medvirker ved revision og inspektion og siger straks til, hvis en instruks strider mod reglerne.
choice-article28-frame-subject-matter = Genstand
choice-article28-frame-duration = Varighed
choice-article28-frame-nature = Karakter
choice-article28-frame-purpose = Formål
choice-article28-frame-data-types = Typen af personoplysninger
choice-article28-frame-data-subjects = Kategorierne af registrerede
choice-article28-frame-obligations-and-rights = Den dataansvarliges forpligtelser og rettigheder
choice-authorisation-specific = Specifik, én ad gangen
choice-authorisation-general = Generel, med varsel og ret til indsigelse
choice-end-of-contract-deletion = Slettes
choice-end-of-contract-return = Tilbageleveres
choice-agreement-annex-processing = Bilag A: Oplysninger om behandlingen
choice-agreement-annex-sub-processors = Bilag B: Underdatabehandlere
choice-agreement-annex-instruction = Bilag C: Instruks
choice-agreement-annex-other = Bilag D: Andre forhold

## Systems, measures, risk, people

choice-system-form-application = Program eller tjeneste
choice-system-form-device = Computer eller anden enhed
choice-system-form-phone = Telefon
choice-system-form-paper = Papir
choice-system-form-portal = Andres hjemmeside
choice-system-form-archive = Arkiv
choice-system-form-backup = Sikkerhedskopi
choice-measure-nature-technical = Teknisk
choice-measure-nature-organisational = Organisatorisk
choice-measure-nature-physical = Fysisk
choice-article32-clause-a = Pseudonymisering og kryptering
choice-article32-clause-b = Fortrolighed, integritet, tilgængelighed og robusthed
choice-article32-clause-c = Genoprettelse i tide
choice-article32-clause-d = Regelmæssig afprøvning og vurdering
choice-coverage-claim-all-systems = Alle systemer med personoplysninger
choice-coverage-claim-all-processors = Alle databehandlere
choice-coverage-claim-all-staff-with-access = Alle medarbejdere, der arbejder med personoplysninger
choice-coverage-claim-organisation = Hele virksomheden
choice-coverage-claim-named = Kun det, der er nævnt enkeltvis

choice-proof-coverage = Eftersyn, ét for ét
choice-proof-agreements = Databehandleraftaler
choice-proof-confidentiality = Tavshedserklæringer
choice-proof-instruction = Vejledning af medarbejderne
choice-proof-risk-assessments = Risikovurderinger
choice-proof-documentation = Beskrivelser af systemerne
choice-proof-criminal-records = Straffeattester
choice-evidence-kind-confidentiality = Tavshedserklæring
choice-evidence-kind-instruction = Vejledning i sikker behandling
choice-evidence-kind-criminal-record = Straffeattest
choice-threat-unauthorised-access = Uautoriseret adgang
choice-threat-alteration = Uautoriseret ændring
choice-threat-disclosure = Uautoriseret videregivelse
choice-threat-destruction = Tilintetgørelse eller tab
choice-level-low = Lav
choice-level-medium = Middel
choice-level-high = Høj
choice-level-very-high = Meget høj

## Deletion. After each event: how a period from it is said, "5½ år efter fakturadatoen".

choice-trigger-collection = Indsamling
after-trigger-collection = efter indsamlingen
choice-trigger-enquiry-received = Modtagelse af henvendelsen
after-trigger-enquiry-received = efter modtagelsen af henvendelsen
choice-trigger-invoice-date = Fakturadato
after-trigger-invoice-date = efter fakturadatoen
choice-trigger-financial-year-end = Regnskabsårets udløb
after-trigger-financial-year-end = efter regnskabsårets udløb
choice-trigger-order-delivered = Levering af ordren
after-trigger-order-delivered = efter levering af ordren
choice-trigger-customer-relation-end = Kundeforholdets ophør
after-trigger-customer-relation-end = efter kundeforholdets ophør
choice-trigger-last-contact = Seneste kontakt
after-trigger-last-contact = efter seneste kontakt
choice-trigger-employment-end = Ansættelsens ophør
after-trigger-employment-end = efter ansættelsens ophør
choice-trigger-recruitment-end = Rekrutteringens afslutning
after-trigger-recruitment-end = efter rekrutteringens afslutning
choice-trigger-consent-withdrawn = Tilbagekaldelse af samtykket
after-trigger-consent-withdrawn = efter tilbagekaldelse af samtykket
choice-trigger-last-marketing-mail = Seneste markedsføringsmail
after-trigger-last-marketing-mail = efter seneste markedsføringsmail
choice-trigger-recording = Optagelse
after-trigger-recording = efter optagelsen
choice-trigger-contract-end = Kontraktens ophør
after-trigger-contract-end = efter kontraktens ophør
choice-trigger-case-closed = Sagens afslutning
after-trigger-case-closed = efter sagens afslutning
choice-trigger-account-deleted = Sletning af kontoen
after-trigger-account-deleted = efter sletning af kontoen
choice-trigger-consent-given = Afgivelse af samtykket
after-trigger-consent-given = efter afgivelsen af samtykket
choice-trigger-check-made = Gennemført kontrol
after-trigger-check-made = efter gennemført kontrol
choice-trigger-other = Anden hændelse
after-trigger-other = efter en anden hændelse
choice-minimum-law-dk-bookkeeping = Bogføringsloven
choice-minimum-law-no-bookkeeping = Den norske bokføringslov
choice-minimum-law-other = Anden lov
choice-end-action-deletion = Slettes
choice-end-action-anonymisation = Anonymiseres
choice-end-action-deletion-or-anonymisation = Slettes eller anonymiseres
choice-end-action-return = Tilbageleveres

## Policies and the regular control

choice-section-content-own = Kun egne ord
choice-section-content-purpose = Formål
choice-section-content-basis = Grundlag for behandlingen
choice-section-content-scope = Omfang og tidsfrister
choice-section-content-contact = Den persondataansvarlige
choice-section-content-rights = Rettigheder
choice-section-content-disclosure = Videregivelse af personoplysninger
choice-section-content-security = It-sikkerhed
choice-section-content-evaluation = Evaluering
choice-section-content-definitions = Ord og begreber
choice-section-content-principles = Principper
choice-section-content-purposes = Formål med hver behandling
choice-section-content-data = Oplysninger i hver behandling
choice-section-content-sources = Kilder og indsamling
choice-section-content-storage = Tidsfrister
choice-section-content-provision = Skal oplysningerne gives?
choice-section-content-automation = Profilering og automatiske afgørelser
choice-section-content-consent = Samtykke
choice-section-content-cookies = Cookies
choice-section-content-children = Børn
choice-section-content-risk = Risiko for de registrerede
choice-section-content-breach = Brud på persondatasikkerheden
choice-section-content-further-use = Brug til andre formål
choice-section-content-pointers = Andre politikker
choice-section-content-changes = Versioner og ændringer
choice-publication-published = Offentliggjort
choice-publication-next-change = Offentliggøres ved næste ændring
choice-publication-not-yet = Vedtaget, ikke offentliggjort
choice-publication-withdrawn = Taget ned
choice-publication-channel-website = Hjemmesiden
choice-publication-channel-at-collection = Hvor oplysningerne indsamles
choice-publication-channel-email = E-mail
choice-publication-channel-paper = Papir
choice-publication-channel-on-request = Efter anmodning
choice-legal-term-personal-data = Personoplysninger
choice-legal-term-processing = Behandling
choice-legal-term-data-subject = Den registrerede
choice-legal-term-controller = Dataansvarlig
choice-legal-term-processor = Databehandler
choice-legal-term-consent = Samtykke
choice-legal-term-child = Barn
choice-claim-other = Andet
choice-claim-no-direct-marketing = Ingen direkte markedsføring
choice-claim-no-profiling = Ingen profilering
choice-claim-no-other-recipients = Ingen andre modtagere
choice-claim-protects-integrity = Beskyttelse mod tab og skade
choice-claim-protects-confidentiality = Beskyttelse mod uautoriseret adgang og brug
choice-claim-lawful = Lovlig, rimelig og gennemsigtig behandling
choice-claim-purpose-limited = Kun til de oplyste formål
choice-claim-minimised = Ikke flere oplysninger end nødvendigt
choice-claim-accurate = Korrekte oplysninger
choice-claim-storage-limited = Ikke gemt længere end nødvendigt
choice-claim-no-personal-data = Ingen personoplysninger registreres
choice-claim-only-aggregates = Kun samlede tal i udtræk og statistik
choice-claim-only-these-data = Kun de nævnte oplysninger
choice-claim-anonymous = Anonyme oplysninger
choice-claim-no-payment-data = Ingen kort- eller betalingsoplysninger
choice-claim-no-bank-data = Ingen oplysninger om betalerens bank
choice-claim-no-national-id = Ingen CPR-numre eller lignende
choice-claim-no-special-data = Ingen følsomme oplysninger
choice-claim-no-electronic-id = Ingen oplysninger om elektronisk id
choice-claim-no-children = Ingen oplysninger om børn
choice-claim-no-messages = Beskeder gemmes ikke i systemet
choice-claim-no-mobile-access = Ingen adgang fra telefon eller tablet
choice-claim-internal-only = Kun intern brug
choice-claim-only-with-consent = Kun med samtykke
choice-claim-nothing-kept-by-recipient = Modtageren gemmer intet til eget brug
choice-claim-platform-holds = Oplysningerne ligger kun på en andens platform
choice-claim-no-automated-decisions = Ingen automatiske afgørelser
choice-claim-implied-consent = Samtykke ved brug, konto eller køb
choice-claim-processors-comply = Leverandørerne overholder loven
choice-claim-no-special-risk = Ingen særlig risiko for de registrerede
choice-claim-bank-transfer-only = Betaling kun ved bankoverførsel
choice-claim-no-sale = Oplysninger sælges ikke
choice-claim-no-cookies = Ingen cookies eller sporing
choice-claim-not-stored = Intet gemmes i systemet
choice-weighs-proves = Bekræfter udsagnet
choice-weighs-refutes = Modsiger udsagnet
choice-control-act-control = Kontrol
choice-control-act-maintenance = Vedligeholdelse
choice-control-scope-procedures = Forretningsgange
choice-control-scope-routines = Rutiner
choice-control-scope-policies = Politikker
choice-document-kind-article30 = Fortegnelse over behandlingsaktiviteter
choice-document-kind-article30-processor = Fortegnelse som databehandler
choice-document-kind-policy = Persondatapolitik
choice-document-kind-processors = Databehandleroversigt
choice-document-kind-measures = Sikkerhedsforanstaltninger og risici
choice-document-kind-agenda = Dagsorden for kontrol
choice-document-kind-minutes = Referat af kontrol
choice-document-kind-supervision-plan = Plan for tilsyn med databehandlere
choice-document-kind-deletion-calendar = Slettekalender
choice-document-kind-breach-notification = Indhold til anmeldelse af brud
choice-document-kind-breach-log = Log over brud på persondatasikkerheden
choice-document-kind-request-log = Log over anmodninger
choice-document-kind-access-answer = Svar på anmodning om indsigt

## Dates, durations, lists. $n is a whole number.

month-1 = januar
month-2 = februar
month-3 = marts
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
duration-days = { $n ->
    [one] { $n } dag
   *[other] { $n } dage
}
duration-months = { $n ->
    [one] { $n } måned
   *[other] { $n } måneder
}
duration-at-once = straks
duration-years = { $n } år
duration-years-half = { $n }½ år
list-and = { $start } og { $last }
