### The values of each list, dates, durations and lists. A value fits a field on the screen and a cell on paper:
### sentence case, no full stop, neither "you" nor "we".

## What is missing

choice-absence-blank = Not filled in
choice-absence-none = None
choice-absence-unknown = Not known

## Who

choice-country-dk = Denmark
choice-country-no = Norway
choice-language-da = Danish
choice-language-nb = Norwegian (bokmål)
choice-language-en = English
choice-role-controller-contact = Data protection contact
choice-role-director = Managing director
choice-role-data-protection-officer = Data protection officer
choice-role-representative = Representative
choice-role-process-owner = Responsible for activities
choice-role-employee = Member of staff
choice-contact-purpose-questions = Questions about personal data
choice-contact-purpose-rights-requests = Use of rights
choice-contact-purpose-complaints = Complaints to the company
choice-contact-purpose-breach-reports = Personal data breaches

## Rights

choice-right-information = Information about the processing
choice-right-purpose = Information about the purpose
choice-right-categories = Information about the categories of personal data
choice-right-storage-period = Information about the storage period
choice-right-access = Access
choice-right-rectification = Rectification
choice-right-erasure = Erasure
choice-right-restriction = Restriction of processing
choice-right-portability = Data portability
choice-right-objection = Objection
choice-right-marketing-objection = Objection to direct marketing
choice-right-automated-decisions = Human assessment rather than automated decisions
choice-right-withdrawal = Withdrawal of consent
choice-right-complaint = Complaint to the supervisory authority
choice-right-reasons = Reasons for a refusal
choice-right-internal-complaint = Complaint to the company
choice-right-compensation = Compensation
choice-handling-manual = Manual
choice-handling-self-service = Self-service
choice-handling-automatic = Automatic

## The record

choice-controller-role-controller = Controller
choice-controller-role-processor = Processor
choice-activity-status-active = In use
choice-activity-status-planned = Planned
choice-activity-status-ended = Ended
choice-activity-status-archived = Archived
choice-provision-voluntary = Voluntary
choice-provision-contractual = Necessary for the contract
choice-provision-statutory = Required by law
choice-impact-assessment-not-required = Not required
choice-impact-assessment-required = Required, not yet carried out
choice-impact-assessment-made = Carried out
choice-ground-consent = Consent
choice-ground-contract = Contract
choice-ground-legal-obligation = Legal obligation
choice-ground-vital-interests = Vital interests
choice-ground-public-task = Public interest or official authority
choice-ground-legitimate-interests = Legitimate interests
choice-special-ground-explicit-consent = Explicit consent
choice-special-ground-employment-law = Employment, social security and social protection law
choice-special-ground-vital-interests = Vital interests
choice-special-ground-association = Association or foundation
choice-special-ground-made-public = Made public by the data subject
choice-special-ground-legal-claims = Legal claims
choice-special-ground-substantial-public-interest = Substantial public interest
choice-special-ground-health-care = Health care and occupational medicine
choice-special-ground-public-health = Public health
choice-special-ground-research = Archiving, research and statistics
choice-national-ground-dk-employment-obligation = Databeskyttelsesloven § 12, stk. 1 (employment, Denmark)
choice-national-ground-dk-employment-interest = Databeskyttelsesloven § 12, stk. 2 (employment, legitimate interest, Denmark)
choice-national-ground-dk-employment-consent = Databeskyttelsesloven § 12, stk. 3 (consent in employment, Denmark)
choice-national-ground-dk-criminal-consent = Databeskyttelsesloven § 8, stk. 3, 1. pkt. (criminal offences, consent, Denmark)
choice-national-ground-dk-criminal-interest = Databeskyttelsesloven § 8, stk. 3, 2. pkt. (criminal offences, legitimate interest, Denmark)
choice-national-ground-dk-cpr-law = Databeskyttelsesloven § 11, stk. 2, nr. 1 (CPR number, required by law, Denmark)
choice-national-ground-dk-cpr-consent = Databeskyttelsesloven § 11, stk. 2, nr. 2 (CPR number, consent, Denmark)
choice-national-ground-dk-cpr-identification = Databeskyttelsesloven § 11, stk. 2, nr. 3 (CPR number, unique identification, Denmark)
choice-national-ground-dk-cpr-special = Databeskyttelsesloven § 11, stk. 2, nr. 4 (CPR number, the conditions of § 7, Denmark)
choice-national-ground-no-employment = Personopplysningsloven § 6 (employment, Norway)
choice-national-ground-no-criminal = Personopplysningsloven § 11 (criminal convictions and offences, Norway)
choice-national-ground-no-national-id = Personopplysningsloven § 12 (national identification number, Norway)
choice-other-law-dk-marketing = Markedsføringsloven § 10 (Denmark)
choice-other-law-no-marketing = Markedsføringsloven § 15 (Norway)
choice-other-law-dk-cookies = Cookiebekendtgørelsen (Denmark)
choice-other-law-no-cookies = Ekomloven (Norway)
choice-other-law-eprivacy = The ePrivacy Directive
choice-other-law-other = Another law
choice-consent-mechanism-box = Ticking a box
choice-consent-mechanism-button = Pressing a button
choice-consent-mechanism-settings = Choosing in settings
choice-consent-mechanism-written = Signature
choice-consent-mechanism-oral = Spoken yes
choice-consent-mechanism-conduct = Another act, such as a purchase
choice-cookie-kind-necessary = Necessary
choice-cookie-kind-functional = Functional
choice-cookie-kind-statistics = Statistics
choice-cookie-kind-marketing = Marketing
choice-datum-person = A person
choice-datum-company = A company
choice-data-class-ordinary = Ordinary
choice-data-class-confidential = Confidential
choice-data-class-special = Special category
choice-data-class-criminal = Criminal convictions and offences
choice-source-data-subject = The data subject
choice-source-own-system = Own systems
choice-source-employer = The data subject’s employer
choice-source-partner = Business partner
choice-source-public-register = Public register
choice-source-automatic = Collected automatically
choice-source-credit-agency = Credit reference agency
choice-source-authority = Public authority
choice-source-other = Other source

## Recipients and transfers

choice-recipient-role-internal = Internal
choice-recipient-role-processor = Processor
choice-recipient-role-independent-controller = Independent controller
choice-recipient-role-joint-controller = Joint controller
choice-recipient-role-authority = Public authority
choice-giving-entrusted = Entrusts
choice-giving-disclosed = Discloses
choice-transfer-mechanism-adequacy = Adequacy decision
choice-transfer-mechanism-data-privacy-framework = EU-U.S. Data Privacy Framework
choice-transfer-mechanism-binding-corporate-rules = Binding corporate rules
choice-transfer-mechanism-standard-clauses = The EU’s standard contractual clauses (2021/914)
choice-transfer-mechanism-derogation = Derogation for a specific situation
choice-transfer-mechanism-compelling-interests = Compelling legitimate interests

## Agreements. Each duty's help tells the clause in full, in our own words.

choice-agreement-form-authority-standard = The Danish authority’s standard agreement
choice-agreement-form-commission-standard = The EU’s standard contractual clauses (2021/915)
choice-agreement-form-supplier = The supplier’s own
choice-agreement-form-own = The company’s own
choice-article28-clause-a = Acts only on documented instructions
choice-article28-clause-a-help = The processor processes the data only on the controller’s documented instructions, also as regards third countries. If a law requires otherwise, it says so beforehand where that law allows.
choice-article28-clause-b = Staff are bound to confidentiality
choice-article28-clause-b-help = The people allowed to process the data have committed themselves to confidentiality or are bound to it by law.
choice-article28-clause-c = Security under Article 32
choice-article28-clause-c-help = The processor takes all the security measures that Article 32 requires.
choice-article28-clause-d = Sub-processors only with authorisation and on the same terms
choice-article28-clause-d-help = The processor engages other processors only with the controller’s authorisation, puts the same duties on them and is liable for them.
choice-article28-clause-e = Helps with data subjects’ requests
choice-article28-clause-e-help = As far as possible, the processor helps the controller to answer requests from people who use their rights.
choice-article28-clause-f = Helps with security, breaches and impact assessment
choice-article28-clause-f-help = The processor helps the controller to comply with Articles 32 to 36: security, reporting and telling of breaches, impact assessment and consultation of the supervisory authority.
choice-article28-clause-g = Deletes or returns at the end
choice-article28-clause-g-help = When the service ends, the processor deletes or returns all data, as the controller chooses, and deletes copies, unless a law requires them to be stored.
choice-article28-clause-h = Shows compliance and allows audits
choice-article28-clause-h-help = The processor makes available what shows that the duties are met, contributes to audits and inspections, and says at once if an instruction breaks the rules.
choice-article28-frame-subject-matter = Subject matter
choice-article28-frame-duration = Duration
choice-article28-frame-nature = Nature
choice-article28-frame-purpose = Purpose
choice-article28-frame-data-types = Type of personal data
choice-article28-frame-data-subjects = Categories of data subjects
choice-article28-frame-obligations-and-rights = The controller’s obligations and rights
choice-authorisation-specific = Specific, one by one
choice-authorisation-general = General, with notice and a right to object
choice-end-of-contract-deletion = Deleted
choice-end-of-contract-return = Returned
choice-agreement-annex-processing = Annex A: Information about the processing
choice-agreement-annex-sub-processors = Annex B: Sub-processors
choice-agreement-annex-instruction = Annex C: Instruction
choice-agreement-annex-other = Annex D: Other matters

## Systems, measures, risk, people

choice-system-form-application = Program or service
choice-system-form-device = Computer or other device
choice-system-form-phone = Telephone
choice-system-form-paper = Paper
choice-system-form-portal = Someone else’s web page
choice-system-form-archive = Archive
choice-system-form-backup = Backup
choice-measure-nature-technical = Technical
choice-measure-nature-organisational = Organisational
choice-measure-nature-physical = Physical
choice-article32-clause-a = Pseudonymisation and encryption
choice-article32-clause-b = Confidentiality, integrity, availability and resilience
choice-article32-clause-c = Restoring in time
choice-article32-clause-d = Regular testing and assessment
choice-coverage-claim-all-systems = All systems that hold personal data
choice-coverage-claim-all-processors = All processors
choice-coverage-claim-all-staff-with-access = All staff who work with personal data
choice-coverage-claim-organisation = The whole company
choice-coverage-claim-named = Only what is named one by one
choice-proof-coverage = Checks one by one
choice-proof-agreements = Data processing agreements
choice-proof-confidentiality = Confidentiality statements
choice-proof-instruction = Instruction of staff
choice-proof-risk-assessments = Risk assessments
choice-proof-documentation = System descriptions
choice-proof-criminal-records = Criminal record certificates
choice-evidence-kind-confidentiality = Confidentiality statement
choice-evidence-kind-instruction = Instruction in safe processing
choice-evidence-kind-criminal-record = Criminal record certificate
choice-threat-unauthorised-access = Unauthorised access
choice-threat-alteration = Unauthorised alteration
choice-threat-disclosure = Unauthorised disclosure
choice-threat-destruction = Destruction or loss
choice-level-low = Low
choice-level-medium = Medium
choice-level-high = High
choice-level-very-high = Very high

## Deletion. After each event: how a period from it is said, "5½ years after the invoice date".

choice-trigger-collection = Collection
after-trigger-collection = after collection
choice-trigger-enquiry-received = Receipt of the enquiry
after-trigger-enquiry-received = after receipt of the enquiry
choice-trigger-invoice-date = Invoice date
after-trigger-invoice-date = after the invoice date
choice-trigger-financial-year-end = End of the financial year
after-trigger-financial-year-end = after the end of the financial year
choice-trigger-order-delivered = Delivery of the order
after-trigger-order-delivered = after delivery of the order
choice-trigger-customer-relation-end = End of the customer relationship
after-trigger-customer-relation-end = after the end of the customer relationship
choice-trigger-last-contact = Latest contact
after-trigger-last-contact = after the latest contact
choice-trigger-employment-end = End of the employment
after-trigger-employment-end = after the end of the employment
choice-trigger-recruitment-end = End of the recruitment
after-trigger-recruitment-end = after the end of the recruitment
choice-trigger-consent-withdrawn = Withdrawal of consent
after-trigger-consent-withdrawn = after withdrawal of consent
choice-trigger-last-marketing-mail = Latest marketing e-mail
after-trigger-last-marketing-mail = after the latest marketing e-mail
choice-trigger-recording = Recording
after-trigger-recording = after the recording
choice-trigger-contract-end = End of the contract
after-trigger-contract-end = after the end of the contract
choice-trigger-case-closed = Closing of the case
after-trigger-case-closed = after the closing of the case
choice-trigger-account-deleted = Deletion of the account
after-trigger-account-deleted = after deletion of the account
choice-trigger-consent-given = Consent given
after-trigger-consent-given = after consent was given
choice-trigger-check-made = Completed check
after-trigger-check-made = after the check is completed
choice-trigger-other = Another event
after-trigger-other = after another event
choice-minimum-law-dk-bookkeeping = The Danish Bookkeeping Act
choice-minimum-law-no-bookkeeping = The Norwegian Bookkeeping Act
choice-minimum-law-other = Another law
choice-end-action-deletion = Deleted
choice-end-action-anonymisation = Made anonymous
choice-end-action-deletion-or-anonymisation = Deleted or made anonymous
choice-end-action-return = Returned

## Policies and the regular control

choice-section-content-own = Own words only
choice-section-content-purpose = Purpose
choice-section-content-basis = Legal basis
choice-section-content-scope = Scope and time limits
choice-section-content-contact = Who is responsible
choice-section-content-rights = Rights
choice-section-content-disclosure = Disclosure of personal data
choice-section-content-security = IT security
choice-section-content-evaluation = Evaluation
choice-section-content-definitions = Words and terms
choice-section-content-principles = Principles
choice-section-content-purposes = Purposes of each activity
choice-section-content-data = Data of each activity
choice-section-content-sources = Sources and collection
choice-section-content-storage = Time limits
choice-section-content-provision = Must the data be given?
choice-section-content-automation = Profiling and automated decisions
choice-section-content-consent = Consent
choice-section-content-cookies = Cookies
choice-section-content-children = Children
choice-section-content-risk = Risk to data subjects
choice-section-content-breach = Personal data breaches
choice-section-content-further-use = Use for other purposes
choice-section-content-pointers = Other policies
choice-section-content-changes = Versions and changes
choice-publication-published = Published
choice-publication-next-change = To be published at the next change
choice-publication-not-yet = Adopted, not published
choice-publication-withdrawn = Taken down
choice-publication-channel-website = Website
choice-publication-channel-at-collection = Where data are collected
choice-publication-channel-email = E-mail
choice-publication-channel-paper = Paper
choice-publication-channel-on-request = On request
choice-legal-term-personal-data = Personal data
choice-legal-term-processing = Processing
choice-legal-term-data-subject = Data subject
choice-legal-term-controller = Controller
choice-legal-term-processor = Processor
choice-legal-term-consent = Consent
choice-legal-term-child = Child
choice-claim-other = Other
choice-claim-no-direct-marketing = No direct marketing
choice-claim-no-profiling = No profiling
choice-claim-no-other-recipients = No other recipients
choice-claim-protects-integrity = Protection against loss and damage
choice-claim-protects-confidentiality = Protection against unauthorised access and use
choice-claim-lawful = Lawful, fair and transparent processing
choice-claim-purpose-limited = Only for the stated purposes
choice-claim-minimised = No more data than necessary
choice-claim-accurate = Accurate data
choice-claim-storage-limited = Kept no longer than necessary
choice-claim-no-personal-data = No personal data registered
choice-claim-only-aggregates = Only totals in extracts and statistics
choice-claim-only-these-data = Only the data named
choice-claim-anonymous = Anonymous data
choice-claim-no-payment-data = No card or payment details
choice-claim-no-bank-data = No details of the payer’s bank
choice-claim-no-national-id = No national identification numbers
choice-claim-no-special-data = No special categories of data
choice-claim-no-electronic-id = No electronic identity details
choice-claim-no-children = No data on children
choice-claim-no-messages = Messages not stored in the system
choice-claim-no-mobile-access = No access from telephones or tablets
choice-claim-internal-only = Internal use only
choice-claim-only-with-consent = Only with consent
choice-claim-nothing-kept-by-recipient = Recipient keeps nothing for its own use
choice-claim-platform-holds = Data held only on someone else’s platform
choice-claim-no-automated-decisions = No automated decisions
choice-claim-implied-consent = Consent by use, account or purchase
choice-claim-processors-comply = Suppliers comply with the law
choice-claim-no-special-risk = No special risk to data subjects
choice-claim-bank-transfer-only = Payment by bank transfer only
choice-claim-no-sale = Data not sold
choice-claim-no-cookies = No cookies or tracking
choice-claim-not-stored = Nothing stored in the system
choice-weighs-proves = Confirms the statement
choice-weighs-refutes = Contradicts the statement
choice-control-act-control = Control
choice-control-act-maintenance = Maintenance
choice-control-scope-procedures = Business procedures
choice-control-scope-routines = Routines
choice-control-scope-policies = Policies
choice-document-kind-article30 = Record of processing activities
choice-document-kind-article30-processor = Record as processor
choice-document-kind-policy = Privacy policy
choice-document-kind-processors = Overview of processors
choice-document-kind-measures = Security measures and risks
choice-document-kind-agenda = Agenda of a control
choice-document-kind-minutes = Minutes of a control
choice-document-kind-supervision-plan = Plan for supervising processors
choice-document-kind-deletion-calendar = Deletion calendar
choice-document-kind-breach-notification = Content of a breach notification
choice-document-kind-breach-log = Log of personal data breaches
choice-document-kind-request-log = Log of requests
choice-document-kind-access-answer = Answer to a request for access

## Dates, durations, lists. $n is a whole number.

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
duration-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
duration-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
duration-at-once = at once
duration-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
duration-years-half = { $n }½ years
list-and = { $start } and { $last }
