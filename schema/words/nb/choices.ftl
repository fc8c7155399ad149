### The values of each list, dates, durations and lists. A value fits a field on the screen and a cell on paper:
### sentence case, no full stop, neither "du" nor "vi".

## What is missing

choice-absence-blank = Ikke fylt ut
choice-absence-none = Ingen
choice-absence-unknown = Vet ikke

## Who

choice-country-dk = Danmark
choice-country-no = Norge
choice-language-da = Dansk
choice-language-nb = Norsk (bokmål)
choice-language-en = Engelsk
choice-role-controller-contact = Personvernkontakt
choice-role-director = Daglig leder
choice-role-data-protection-officer = Personvernombud
choice-role-representative = Representant
choice-role-process-owner = Ansvarlig for behandlinger
choice-role-employee = Ansatt
choice-contact-purpose-questions = Spørsmål om personopplysninger
choice-contact-purpose-rights-requests = Bruk av rettigheter
choice-contact-purpose-complaints = Klager til virksomheten
choice-contact-purpose-breach-reports = Brudd på personopplysningssikkerheten

## Rights

choice-right-information = Informasjon om behandlingen
choice-right-purpose = Informasjon om formålet
choice-right-categories = Informasjon om kategoriene av personopplysninger
choice-right-storage-period = Informasjon om lagringstiden
choice-right-access = Innsyn
choice-right-rectification = Retting
choice-right-erasure = Sletting
choice-right-restriction = Begrensning av behandlingen
choice-right-portability = Dataportabilitet
choice-right-objection = Protest mot behandlingen
choice-right-marketing-objection = Protest mot direkte markedsføring
choice-right-automated-decisions = Menneskelig vurdering framfor automatiserte avgjørelser
choice-right-withdrawal = Tilbaketrekking av samtykke
choice-right-complaint = Klage til tilsynsmyndigheten
choice-right-reasons = Begrunnelse for avslag
choice-right-internal-complaint = Klage til virksomheten
choice-right-compensation = Erstatning
choice-handling-manual = Manuelt
choice-handling-self-service = Selvbetjening
choice-handling-automatic = Automatisk

## The record

choice-controller-role-controller = Behandlingsansvarlig
choice-controller-role-processor = Databehandler
choice-activity-status-active = I bruk
choice-activity-status-planned = Planlagt
choice-activity-status-ended = Opphørt
choice-activity-status-archived = Arkivert
choice-provision-voluntary = Frivillig
choice-provision-contractual = Nødvendig for avtalen
choice-provision-statutory = Krav i lov
choice-impact-assessment-not-required = Ikke påkrevd
choice-impact-assessment-required = Påkrevd, ennå ikke utarbeidet
choice-impact-assessment-made = Utarbeidet
choice-ground-consent = Samtykke
choice-ground-contract = Avtale
choice-ground-legal-obligation = Rettslig forpliktelse
choice-ground-vital-interests = Vitale interesser
choice-ground-public-task = Allmennhetens interesse eller myndighetsutøvelse
choice-ground-legitimate-interests = Berettiget interesse
choice-special-ground-explicit-consent = Uttrykkelig samtykke
choice-special-ground-employment-law = Arbeidsrett, trygderett og sosialrett
choice-special-ground-vital-interests = Vitale interesser
choice-special-ground-association = Forening eller stiftelse
choice-special-ground-made-public = Offentliggjort av den registrerte selv
choice-special-ground-legal-claims = Rettskrav
choice-special-ground-substantial-public-interest = Viktige allmenne interesser
choice-special-ground-health-care = Helse og arbeidsmedisin
choice-special-ground-public-health = Folkehelse
choice-special-ground-research = Arkiv, forskning og statistikk
choice-national-ground-dk-employment-obligation = Databeskyttelsesloven § 12, stk. 1 (ansettelse, Danmark)
choice-national-ground-dk-employment-interest = Databeskyttelsesloven § 12, stk. 2 (ansettelse, berettiget interesse, Danmark)
choice-national-ground-dk-employment-consent = Databeskyttelsesloven § 12, stk. 3 (samtykke i ansettelse, Danmark)
choice-national-ground-dk-criminal-consent = Databeskyttelsesloven § 8, stk. 3, 1. pkt. (straffbare forhold, samtykke, Danmark)
choice-national-ground-dk-criminal-interest = Databeskyttelsesloven § 8, stk. 3, 2. pkt. (straffbare forhold, berettiget interesse, Danmark)
choice-national-ground-dk-cpr-law = Databeskyttelsesloven § 11, stk. 2, nr. 1 (CPR-nummer, krav i lov, Danmark)
choice-national-ground-dk-cpr-consent = Databeskyttelsesloven § 11, stk. 2, nr. 2 (CPR-nummer, samtykke, Danmark)
choice-national-ground-dk-cpr-identification = Databeskyttelsesloven § 11, stk. 2, nr. 3 (CPR-nummer, entydig identifisering, Danmark)
choice-national-ground-dk-cpr-special = Databeskyttelsesloven § 11, stk. 2, nr. 4 (CPR-nummer, vilkårene i § 7, Danmark)
choice-national-ground-no-employment = Personopplysningsloven § 6 (arbeidsforhold)
choice-national-ground-no-criminal = Personopplysningsloven § 11 (straffedommer og lovovertredelser)
choice-national-ground-no-national-id = Personopplysningsloven § 12 (fødselsnummer)
choice-other-law-dk-marketing = Markedsføringsloven § 10 (Danmark)
choice-other-law-no-marketing = Markedsføringsloven § 15 (Norge)
choice-other-law-dk-cookies = Cookiebekendtgørelsen (Danmark)
choice-other-law-no-cookies = Ekomloven (Norge)
choice-other-law-eprivacy = ePrivacy-direktivet
choice-other-law-other = Annen lov
choice-consent-mechanism-box = Avkryssing i en boks
choice-consent-mechanism-button = Trykk på en knapp
choice-consent-mechanism-settings = Valg i innstillinger
choice-consent-mechanism-written = Underskrift
choice-consent-mechanism-oral = Muntlig ja
choice-consent-mechanism-conduct = Annen handling, for eksempel et kjøp
choice-cookie-kind-necessary = Nødvendige
choice-cookie-kind-functional = Funksjonelle
choice-cookie-kind-statistics = Statistikk
choice-cookie-kind-marketing = Markedsføring
choice-datum-person = En person
choice-datum-company = En virksomhet
choice-data-class-ordinary = Alminnelig
choice-data-class-confidential = Fortrolig
choice-data-class-special = Særlig kategori
choice-data-class-criminal = Straffedommer og lovovertredelser
choice-source-data-subject = Den registrerte selv
choice-source-own-system = Egne systemer
choice-source-employer = Den registrertes arbeidsgiver
choice-source-partner = Samarbeidspartner
choice-source-public-register = Offentlig register
choice-source-automatic = Samlet inn automatisk
choice-source-credit-agency = Kredittopplysningsforetak
choice-source-authority = Myndighet
choice-source-other = Annen kilde

## Recipients and transfers

choice-recipient-role-internal = Intern
choice-recipient-role-processor = Databehandler
choice-recipient-role-independent-controller = Selvstendig behandlingsansvarlig
choice-recipient-role-joint-controller = Felles behandlingsansvarlig
choice-recipient-role-authority = Myndighet
choice-giving-entrusted = Overlater
choice-giving-disclosed = Utleverer
choice-transfer-mechanism-adequacy = Beslutning om tilstrekkelig beskyttelsesnivå
choice-transfer-mechanism-data-privacy-framework = EU-U.S. Data Privacy Framework
choice-transfer-mechanism-binding-corporate-rules = Bindende virksomhetsregler
choice-transfer-mechanism-standard-clauses = EUs standard personvernbestemmelser (2021/914)
choice-transfer-mechanism-derogation = Unntak i særlige situasjoner
choice-transfer-mechanism-compelling-interests = Tvingende berettigede interesser

## Agreements. Each duty's help tells the clause in full, in our own words.

choice-agreement-form-authority-standard = Datatilsynets standardavtale (dansk)
choice-agreement-form-commission-standard = EUs standardavtalevilkår (2021/915)
choice-agreement-form-supplier = Leverandørens egen
choice-agreement-form-own = Virksomhetens egen
choice-article28-clause-a = Handler bare etter dokumentert instruks
choice-article28-clause-a-help = Databehandleren behandler opplysningene bare etter dokumentert instruks fra den behandlingsansvarlige, også når det gjelder tredjeland. Krever en lov noe annet, sier databehandleren fra på forhånd hvis loven tillater det.
choice-article28-clause-b = De ansatte har taushetsplikt
choice-article28-clause-b-help = Personene som får behandle opplysningene, har forpliktet seg til fortrolighet eller har lovfestet taushetsplikt.
choice-article28-clause-c = Sikkerhet etter artikkel 32
choice-article28-clause-c-help = Databehandleren treffer alle sikkerhetstiltakene som artikkel 32 krever.
choice-article28-clause-d = Underdatabehandlere bare med godkjenning og på samme vilkår
choice-article28-clause-d-help = Databehandleren bruker andre databehandlere bare med den behandlingsansvarliges godkjenning, pålegger dem de samme pliktene og er ansvarlig for dem.
choice-article28-clause-e = Hjelper med de registrertes anmodninger
choice-article28-clause-e-help = Databehandleren hjelper så langt det er mulig den behandlingsansvarlige med å svare på anmodninger fra dem som vil bruke rettighetene sine.
choice-article28-clause-f = Hjelper med sikkerhet, brudd og vurdering av personvernkonsekvenser
choice-article28-clause-f-help = Databehandleren hjelper den behandlingsansvarlige med å oppfylle artikkel 32 til 36: sikkerhet, melding og underretning om brudd, vurdering av personvernkonsekvenser og forhåndsdrøfting med tilsynsmyndigheten.
choice-article28-clause-g = Sletter eller tilbakeleverer ved opphør
choice-article28-clause-g-help = Når oppdraget slutter, sletter eller tilbakeleverer databehandleren alle opplysninger etter den behandlingsansvarliges valg og sletter kopier, med mindre en lov krever at de lagres.
choice-article28-clause-h = Dokumenterer og åpner for revisjon
choice-article28-clause-h-help = Databehandleren gjør tilgjengelig det som viser at pliktene er oppfylt, medvirker ved revisjon og inspeksjon og sier straks fra hvis en instruks er i strid med reglene.
choice-article28-frame-subject-matter = Gjenstand
choice-article28-frame-duration = Varighet
choice-article28-frame-nature = Art
choice-article28-frame-purpose = Formål
choice-article28-frame-data-types = Typen personopplysninger
choice-article28-frame-data-subjects = Kategoriene av registrerte
choice-article28-frame-obligations-and-rights = Den behandlingsansvarliges rettigheter og plikter
choice-authorisation-specific = Særlig, én om gangen
choice-authorisation-general = Generell, med varsel og rett til å protestere
choice-end-of-contract-deletion = Slettes
choice-end-of-contract-return = Tilbakeleveres

## Systems, measures, risk, people

choice-system-form-application = Program eller tjeneste
choice-system-form-device = Datamaskin eller annen enhet
choice-system-form-phone = Telefon
choice-system-form-paper = Papir
choice-system-form-portal = Andres nettsted
choice-system-form-archive = Arkiv
choice-system-form-backup = Sikkerhetskopi
choice-measure-nature-technical = Teknisk
choice-measure-nature-organisational = Organisatorisk
choice-measure-nature-physical = Fysisk
choice-article32-clause-a = Pseudonymisering og kryptering
choice-article32-clause-b = Fortrolighet, integritet, tilgjengelighet og robusthet
choice-article32-clause-c = Gjenoppretting i tide
choice-article32-clause-d = Regelmessig testing og vurdering
choice-coverage-claim-all-systems = Alle systemer med personopplysninger
choice-coverage-claim-all-processors = Alle databehandlere
choice-coverage-claim-all-staff-with-access = Alle ansatte som arbeider med personopplysninger
choice-coverage-claim-organisation = Hele virksomheten
choice-coverage-claim-named = Bare det som er nevnt enkeltvis
choice-proof-coverage = Gjennomgang, ett for ett
choice-proof-agreements = Databehandleravtaler
choice-proof-confidentiality = Taushetserklæringer
choice-proof-instruction = Veiledning av de ansatte
choice-proof-risk-assessments = Risikovurderinger
choice-proof-documentation = Systembeskrivelser
choice-proof-criminal-records = Politiattester
choice-evidence-kind-confidentiality = Taushetserklæring
choice-evidence-kind-instruction = Veiledning i sikker behandling
choice-evidence-kind-criminal-record = Politiattest
choice-threat-unauthorised-access = Uautorisert tilgang
choice-threat-alteration = Uautorisert endring
choice-threat-disclosure = Uautorisert utlevering
choice-threat-destruction = Tilintetgjøring eller tap
choice-level-low = Lav
choice-level-medium = Middels
choice-level-high = Høy
choice-level-very-high = Svært høy

## Deletion. After each event: how a period from it is said, "5½ år etter fakturadatoen".

choice-trigger-collection = Innsamling
after-trigger-collection = etter innsamlingen
choice-trigger-enquiry-received = Mottak av henvendelsen
after-trigger-enquiry-received = etter mottak av henvendelsen
choice-trigger-invoice-date = Fakturadato
after-trigger-invoice-date = etter fakturadatoen
choice-trigger-financial-year-end = Regnskapsårets slutt
after-trigger-financial-year-end = etter regnskapsårets slutt
choice-trigger-order-delivered = Levering av ordren
after-trigger-order-delivered = etter levering av ordren
choice-trigger-customer-relation-end = Kundeforholdets opphør
after-trigger-customer-relation-end = etter kundeforholdets opphør
choice-trigger-last-contact = Siste kontakt
after-trigger-last-contact = etter siste kontakt
choice-trigger-employment-end = Ansettelsens opphør
after-trigger-employment-end = etter ansettelsens opphør
choice-trigger-recruitment-end = Avsluttet rekruttering
after-trigger-recruitment-end = etter avsluttet rekruttering
choice-trigger-consent-withdrawn = Tilbaketrekking av samtykket
after-trigger-consent-withdrawn = etter tilbaketrekking av samtykket
choice-trigger-last-marketing-mail = Siste e-post med markedsføring
after-trigger-last-marketing-mail = etter siste e-post med markedsføring
choice-trigger-recording = Opptak
after-trigger-recording = etter opptaket
choice-trigger-contract-end = Avtalens opphør
after-trigger-contract-end = etter avtalens opphør
choice-trigger-case-closed = Avsluttet sak
after-trigger-case-closed = etter avsluttet sak
choice-trigger-account-deleted = Sletting av kontoen
after-trigger-account-deleted = etter sletting av kontoen
choice-trigger-consent-given = Avgitt samtykke
after-trigger-consent-given = etter at samtykket ble gitt
choice-trigger-check-made = Gjennomført kontroll
after-trigger-check-made = etter gjennomført kontroll
choice-trigger-other = Annen hendelse
after-trigger-other = etter en annen hendelse
choice-minimum-law-dk-bookkeeping = Den danske bogføringsloven
choice-minimum-law-no-bookkeeping = Bokføringsloven
choice-minimum-law-other = Annen lov
choice-end-action-deletion = Slettes
choice-end-action-anonymisation = Anonymiseres
choice-end-action-deletion-or-anonymisation = Slettes eller anonymiseres
choice-end-action-return = Tilbakeleveres

## Policies and the regular control

choice-section-content-own = Bare egne ord
choice-section-content-purpose = Formål
choice-section-content-basis = Grunnlag for behandlingen
choice-section-content-scope = Omfang og tidsfrister
choice-section-content-contact = Hvem som er ansvarlig
choice-section-content-rights = Rettigheter
choice-section-content-disclosure = Utlevering av personopplysninger
choice-section-content-security = IT-sikkerhet
choice-section-content-evaluation = Evaluering
choice-section-content-definitions = Ord og begreper
choice-section-content-principles = Prinsipper
choice-section-content-purposes = Formål med hver behandling
choice-section-content-data = Opplysninger i hver behandling
choice-section-content-sources = Kilder og innsamling
choice-section-content-storage = Tidsfrister
choice-section-content-provision = Må opplysningene gis?
choice-section-content-automation = Profilering og automatiserte avgjørelser
choice-section-content-consent = Samtykke
choice-section-content-cookies = Informasjonskapsler
choice-section-content-children = Barn
choice-section-content-risk = Risiko for de registrerte
choice-section-content-breach = Brudd på personopplysningssikkerheten
choice-section-content-further-use = Bruk til andre formål
choice-section-content-pointers = Andre personvernerklæringer
choice-section-content-changes = Versjoner og endringer
choice-publication-published = Offentliggjort
choice-publication-next-change = Offentliggjøres ved neste endring
choice-publication-not-yet = Vedtatt, ikke offentliggjort
choice-publication-withdrawn = Tatt ned
choice-publication-channel-website = Nettstedet
choice-publication-channel-at-collection = Der opplysningene samles inn
choice-publication-channel-email = E-post
choice-publication-channel-paper = Papir
choice-publication-channel-on-request = På forespørsel
choice-legal-term-personal-data = Personopplysninger
choice-legal-term-processing = Behandling
choice-legal-term-data-subject = Den registrerte
choice-legal-term-controller = Behandlingsansvarlig
choice-legal-term-processor = Databehandler
choice-legal-term-consent = Samtykke
choice-legal-term-child = Barn
choice-claim-other = Annet
choice-claim-no-direct-marketing = Ingen direkte markedsføring
choice-claim-no-profiling = Ingen profilering
choice-claim-no-other-recipients = Ingen andre mottakere
choice-claim-protects-integrity = Beskyttelse mot tap og skade
choice-claim-protects-confidentiality = Beskyttelse mot uautorisert tilgang og bruk
choice-claim-lawful = Lovlig, rettferdig og åpen behandling
choice-claim-purpose-limited = Bare til de oppgitte formålene
choice-claim-minimised = Ikke flere opplysninger enn nødvendig
choice-claim-accurate = Korrekte opplysninger
choice-claim-storage-limited = Ikke lagret lenger enn nødvendig
choice-claim-no-personal-data = Ingen personopplysninger registreres
choice-claim-only-aggregates = Bare samlede tall i uttrekk og statistikk
choice-claim-only-these-data = Bare de nevnte opplysningene
choice-claim-anonymous = Anonyme opplysninger
choice-claim-no-payment-data = Ingen kort- eller betalingsopplysninger
choice-claim-no-bank-data = Ingen opplysninger om betalerens bank
choice-claim-no-national-id = Ingen fødselsnumre eller lignende
choice-claim-no-special-data = Ingen særlige kategorier av opplysninger
choice-claim-no-electronic-id = Ingen opplysninger om elektronisk ID
choice-claim-no-children = Ingen opplysninger om barn
choice-claim-no-messages = Meldinger lagres ikke i systemet
choice-claim-no-mobile-access = Ingen tilgang fra telefon eller nettbrett
choice-claim-internal-only = Bare intern bruk
choice-claim-only-with-consent = Bare med samtykke
choice-claim-nothing-kept-by-recipient = Mottakeren lagrer ingenting til eget bruk
choice-claim-platform-holds = Opplysningene ligger bare på en annens plattform
choice-claim-no-automated-decisions = Ingen automatiserte avgjørelser
choice-claim-implied-consent = Samtykke ved bruk, konto eller kjøp
choice-claim-processors-comply = Leverandørene følger loven
choice-claim-no-special-risk = Ingen særlig risiko for de registrerte
choice-claim-bank-transfer-only = Betaling bare ved bankoverføring
choice-claim-no-sale = Opplysninger selges ikke
choice-claim-no-cookies = Ingen informasjonskapsler eller sporing
choice-claim-not-stored = Ingenting lagres i systemet
choice-weighs-proves = Bekrefter utsagnet
choice-weighs-refutes = Motsier utsagnet
choice-control-act-control = Kontroll
choice-control-act-maintenance = Vedlikehold
choice-control-scope-procedures = Arbeidsprosesser
choice-control-scope-routines = Rutiner
choice-control-scope-policies = Retningslinjer
choice-document-kind-article30 = Protokoll over behandlingsaktiviteter
choice-document-kind-article30-processor = Protokoll som databehandler
choice-document-kind-policy = Personvernerklæring
choice-document-kind-processors = Oversikt over databehandlere
choice-document-kind-measures = Sikkerhetstiltak og risiko

## Dates, durations, lists. $n is a whole number.

month-1 = januar
month-2 = februar
month-3 = mars
month-4 = april
month-5 = mai
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = desember
duration-days = { $n ->
    [one] { $n } dag
   *[other] { $n } dager
}
duration-months = { $n ->
    [one] { $n } måned
   *[other] { $n } måneder
}
duration-at-once = straks
duration-years = { $n } år
duration-years-half = { $n }½ år
list-and = { $start } og { $last }
