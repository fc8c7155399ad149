### Fixed words on paper. The record says neither "you" nor "we"; the policy says both. Full sentences, present tense.
### "Entrust" is for processors, "disclose" for others. The "controller" is the company, the "contact person" keeps the record.

## Every document

paper-page-of = Page { $n } of { $m }
paper-page = page { $n }
paper-go-to-page = Go to page { $n }
paper-continued = (continued)
paper-contents = Contents
paper-fingerprint = Fingerprint
paper-code-alternative = QR code with the document’s fingerprint { $code }
paper-snapshot = The data printed in the document
paper-keyword = data protection
paper-footer-draft = Draft · printed { $date }
paper-footer-issued = Document { $number } · version { $version } · { $date }
paper-none = None
paper-unknown = Not clarified
paper-blank = Not filled in
paper-none-closed = None.
paper-yes = Yes
paper-no = No
paper-and = and
paper-finding = Please note:

## The mark

paper-mark-draft = { $count ->
    [1] DRAFT – one item missing
    [2] DRAFT – two items missing
    [3] DRAFT – three items missing
    [4] DRAFT – four items missing
    [5] DRAFT – five items missing
    [6] DRAFT – six items missing
    [7] DRAFT – seven items missing
    [8] DRAFT – eight items missing
    [9] DRAFT – nine items missing
    [10] DRAFT – ten items missing
   *[other] DRAFT – { $count } items missing
}
paper-mark-issued = { $count ->
    [1] One item missing
    [2] Two items missing
    [3] Three items missing
    [4] Four items missing
    [5] Five items missing
    [6] Six items missing
    [7] Seven items missing
    [8] Eight items missing
    [9] Nine items missing
    [10] Ten items missing
   *[other] { $count } items missing
}
paper-running-draft = { $count ->
    [1] DRAFT · 1 item missing
   *[other] DRAFT · { $count } items missing
}
paper-running-issued = { $count ->
    [1] 1 item missing
   *[other] { $count } items missing
}
paper-mark-line = { $place }: { $what }
paper-mark-rest = The first of each kind is named here. The whole list stands beside the document in the program.
paper-mark-more = { $count ->
    [1] { $line } – and one more of this kind.
   *[other] { $line } – and { $count } more of this kind.
}
paper-letter = point ({ $letter })
paper-letters = points { $letters }
paper-letter-sign = ({ $letter })
paper-article-6 = Article 6(1), { $letters }
paper-place-activity = activity { $number }
paper-place-section = section { $number }
paper-mark-language = The company’s own texts are written in { $written } and are not available in { $asked }.
paper-written-da = Danish
paper-written-nb = Norwegian
paper-written-en = English

## The record: front page

paper-record-title = Record of processing activities
paper-record-line = General Data Protection Regulation, Article 30(1)
paper-record-subtitle = The company as controller · As of { $date }
paper-record-file = record
paper-company-unnamed = The company’s name is not filled in
paper-label-controller = Controller
paper-label-contact-person = Data protection contact
paper-label-representative = Representative
paper-label-joint-controller = Joint controller
paper-label-officer = Data protection officer
paper-label-financial-year = Financial year
paper-label-earlier = Earlier versions
paper-label-kept = Record kept
paper-begun = Begun { $date }
paper-revised = Last revised { $date }
paper-name = Name
paper-address = Address
paper-after-year = after the financial year
paper-street = Street and number
paper-postcode = Postcode
paper-town = Town
paper-number-dk = CVR no. { $number }
paper-number-no = Org. no. { $number }
paper-phone = Telephone { $phone }
paper-email = E-mail { $email }
paper-contact-suffix = (the company’s contact person)
paper-representative-none-dk = Not relevant. The company is established in Denmark.
paper-representative-none-no = Not relevant. The company is established in Norway.
paper-joint-in = { $name } (for the activity { $activity })
paper-year-assumed = Dates are calculated by the calendar year.
paper-earlier = Version { $version }, document { $number }, issued { $date }.
paper-prepared = Prepared by { $name }.
paper-adopted = Adopted on
paper-adopted-place = at
paper-director = Managing director

## The record: overview and responsibility

paper-overview = Overview of the activities
paper-overview-letters = The letters a–g refer to points (a)–(g) of Article 30(1) of the General Data Protection Regulation. Fields without a letter are not required there but complete the picture.
paper-none-means = The matter has been looked into; there is none.
paper-unknown-means = The answer is not known yet. It is to be clarified.
paper-blank-means = Nobody has considered it. The item is missing.
paper-no-activities = The record has no activities yet.
paper-overview-note = Point (d), recipients, is given under each activity. Point (g), security, is gathered in section { $section }, because the measures are shared.
paper-column-number = No.
paper-column-activity = Activity
paper-column-purpose = Purpose
paper-column-subjects = Data subjects and kind
paper-column-third-country = Third country
paper-column-latest = Erased no later than
paper-column-page = Page
paper-responsibility = Responsibility and contact points
paper-label-contact-points = Contact points
paper-label-rights = Rights of data subjects
paper-label-authority = Supervisory authority
paper-label-control = Regular control
paper-article = Art. { $articles }
paper-free = free of charge
paper-fee = fee: { $fee }
paper-control = There is { $often } { $acts } of { $covers }.
paper-control-all = There is { $often } { $acts } of how personal data are processed.
paper-control-by = Responsible: { $name }.
paper-control-next = Next control: { $date }.
paper-control-done = Last carried out { $date }.
paper-control-done-by = Last carried out { $date } by { $name }.
paper-control-never = No control has been carried out yet.
paper-every-1 = monthly
paper-every-3 = quarterly
paper-every-6 = half-yearly
paper-every-12 = yearly
paper-every = every { $n } months

## The record: one activity

paper-activities = The activities one by one
paper-owner = Responsible: { $name }
paper-since = In use since { $date }
paper-controller-see = { $name }, see page { $page }.
paper-no-joint = No joint controller.
paper-joint = Joint controller: { $names }.
paper-label-purposes = Purposes and legal bases
paper-label-subjects = Data subjects
paper-label-data = Personal data
paper-label-source = Source
paper-label-recipients = Recipients
paper-label-transfer = Transfer to third countries
paper-label-deletion = Retention periods
paper-label-security = Security
paper-label-provision = Must the data be given?
paper-label-copies = Copies and archive
paper-label-profiling = Profiling and automated decisions
paper-label-impact = Impact assessment
paper-basis = { $ground }, Art. 6(1), point ({ $letter })
paper-basis-law = law: { $law }
paper-basis-interest = interest: { $interest }
paper-weighed = (weighed { $date })
paper-about = about { $n }
paper-children = may include children
paper-minimum-age = nobody under { $years }
paper-protected-address = may include protected addresses
paper-class-ordinary = Ordinary
paper-class-confidential = Confidential
paper-class-special = Special categories
paper-class-criminal = Criminal offences
paper-data-ordinary = Ordinary data
paper-data-confidential = Confidential data
paper-data-special = Special categories of data
paper-data-criminal = Data on criminal offences
paper-data-see = { $classes }, see table { $number }.
paper-no-special = No special categories of data.
paper-unnamed = unnamed data
paper-agreement = Processing agreement of { $date }
paper-ended = Ended { $date }
paper-until = Until { $date }
paper-from = From { $date }
paper-transfer-no = No, EU/EEA only.
paper-transfer-yes = Yes.
paper-clarified-by = To be clarified by { $name }.
paper-checked = Checked { $date }
paper-deletion-see = See table { $number }.
paper-rule-responsible = Responsible: { $name }.
paper-end-anonymisation = The data are made anonymous instead of being erased.
paper-end-deletion-or-anonymisation = The data are erased or made anonymous.
paper-end-return = The data are returned instead of being erased.
paper-archive-lag = Copies in the archive are erased no later than { $period } after the data.
paper-archive-lag-open = Retention period for copies in the archive: { $state }
paper-archive-none = There are no copies in an archive.
paper-backup-lag = Backups are overwritten after { $period }.
paper-backup-lag-open = Retention period for backups: { $state }
paper-backup-none = There are no backups.
paper-restore-yes = If a backup is restored, the same data are erased again.
paper-restore-no = If a backup is restored, the same data are not erased again.
paper-restore-open = Erased again after a restore: { $state }
paper-security-see = The common measures in section { $section }.
paper-security-own = In addition: { $measures }
paper-security-systems = Systems, see section { $section }: { $systems }.
paper-provision-voluntary = No, it is voluntary.
paper-provision-contractual = Yes, { $names } must be given for the contract.
paper-provision-statutory = Yes, { $names } must be given by law.
paper-others-voluntary = Other data are voluntary.
paper-the-data = the data
paper-profiling = Profiling: { $answer }
paper-automated = Automated decisions: { $answer }
paper-impact-assessed = Assessed { $date }.
paper-risk-see = Risk assessment: { $what }.
paper-data-table = Table { $number } Data and retention periods
paper-column-data = Data
paper-column-about = About
paper-column-class = Kind
paper-column-minimum = Kept at least
paper-company = Company
paper-company-data = Company data
paper-not-personal = Not personal data
paper-no-minimum = No statutory minimum
paper-after-event = after { $event }
paper-counted-from = The period begins { $event }
paper-dates = Calculated for the financial year { $year }. { $dates }. Law as of { $law }.
paper-dates-minimum = the minimum under { $provision } ends { $date }
paper-dates-latest-one = the data are erased by { $date }
paper-dates-latest-span = an invoice dated { $from } is erased by { $first }, one dated { $to } by { $last }

## The record: measures, staff, risks, systems

paper-measures = Security measures
paper-measures-intro = The measures apply to all activities unless stated otherwise. They are chosen according to the risk to data subjects. Coverage is counted against the systems, processors and employees in the record.
paper-measures-note = The systems are described in section { $section }.
paper-column-measure = Measure
paper-column-article-32 = Art. 32(1)
paper-column-coverage = Coverage
paper-column-verified = Last verified
paper-nature-technical = Technical
paper-nature-technical-sign = T
paper-nature-organisational = Organisational
paper-nature-organisational-sign = O
paper-nature-physical = Physical
paper-nature-physical-sign = P
paper-measure-purpose = Purpose: { $purpose }
paper-measure-evidence = Evidence: { $evidence }
paper-implemented = In place:
paper-not-implemented = ▲ Not in place
paper-coverage-systems = { $covered } of { $all ->
    [one] { $all } system
   *[other] { $all } systems
}
paper-coverage-processors = { $covered } of { $all ->
    [one] { $all } processor
   *[other] { $all } processors
}
paper-coverage-staff = { $covered } of { $all ->
    [one] { $all } employee
   *[other] { $all } employees
}
paper-coverage-no-systems = ▲ No systems with personal data are recorded
paper-coverage-no-processors = There are no processors
paper-coverage-no-staff = ▲ No employees with access are recorded
paper-coverage-unnamed = { $n ->
    [one] { $n } processor without a name
   *[other] { $n } processors without a name
}
paper-coverage-missing = ▲ Missing: { $names }
paper-never = Never
paper-by = by { $name }
paper-verified-every = Verified { $often }
paper-staff = Employees
paper-column-person = Employee
paper-staff-note = The date is the day the document was seen or gone through. Its content is not kept in the record.
paper-risks = Risk assessments
paper-column-risk-of = System or activity
paper-column-assessed = Assessed
paper-column-threats = Threats
paper-column-risk = Risk to data subjects
paper-risk-level = Likelihood: { $likelihood }; severity: { $consequence }
paper-risks-note = The risk is the risk to the people the data are about, not to the company.
paper-systems = Systems and places of storage
paper-column-system = System or place
paper-column-purpose-of-system = Used for
paper-column-place = Supplier and place
paper-column-holds = Content
paper-holds-yes = Personal data
paper-holds-no = No personal data
paper-documented = Described { $date }
paper-not-documented = Not described
paper-systems-note = “Described” is the day the description of the system was last brought up to date.

## The record: what is told beside the letters

paper-overview-more = and { $n } more purposes
paper-direct-marketing = Direct marketing.
paper-no-direct-marketing = No direct marketing.
paper-direct-marketing-open = Direct marketing: { $state }
paper-basis-before-contract = steps at the data subject’s request prior to the contract
paper-basis-under-contract = the contract has been made
paper-basis-special = { $ground }, Art. 9(2), point ({ $letter })
paper-basis-special-none = no exception in Art. 9(2)
paper-basis-special-open = exception in Art. 9(2): { $state }
paper-basis-national-none = no provision of national law
paper-basis-national-open = provision of national law: { $state }
paper-basis-other-none = no other law
paper-basis-other-open = other law: { $state }
paper-label-weighing = Weighing of interests
paper-item-mandatory = Must be given.
paper-item-voluntary = Voluntary.
paper-not-published = Not named in what is published
paper-recipient-when = When: { $what }
paper-label-consent = Consent
paper-consent-until-withdrawn = Until it is withdrawn
paper-quoted = “{ $text }”
paper-cookies = Cookies
paper-column-cookies = Group
paper-column-cookies-of = Set by
paper-cookies-own = The company itself
paper-cookies-session = During the visit only
paper-label-further-use = Use for other purposes
paper-record-for-others = What the company carries out for other controllers is set out in “{ $title }”.

## The record: measures, breaches, processors

paper-coverage-named = { $covered } of { $all } named
paper-coverage-no-named = ▲ Nothing has been named yet
paper-measure-by = Carried out by
paper-measure-by-design = Data protection by design and by default (Article 25)
paper-measure-renewed = Each employee’s evidence is renewed { $often }.
paper-rated = Rated externally
paper-breaches = Personal data breaches
paper-breach-deadline = Time limit for notice
paper-hours = { $n } hours
paper-guaranteed = Received { $date }.

## The record: the policies' statements

paper-statements = Statements in the policies
paper-statements-intro = What the policies say about the processing, and what in the record confirms or contradicts it.
paper-column-statement = Statement
paper-column-rests-on = What it rests on
paper-about-activity = About the activity { $name }
paper-about-system = About the system { $name }
paper-rests-on-nothing = Nothing that confirms or contradicts it has been pointed out.
paper-held-more = And { $n } more.
paper-proves = Confirmed:
paper-refutes = ▲ Contradicted:
paper-doubts = Not settled:
paper-seen = Seen { $what }

## The record of what is carried out for others

paper-processor-line = General Data Protection Regulation, Article 30(2)
paper-processor-subtitle = The company as processor · As of { $date }
paper-processor-file = record-processor
paper-mark-processor = The processor is not fully identified.
paper-processor-none = The company carries out no processing for other controllers. The record has no activity in which it is processor.
paper-processor-letters = The letters a–d refer to points (a)–(d) of Article 30(2) of the General Data Protection Regulation. Fields without a letter are not required there but complete the picture.
paper-processor-overview-note = Point (d), security, is gathered in section { $section }, because the measures are shared.
paper-label-processor = Processor
paper-label-controllers = Controllers
paper-label-carried-out = Categories of processing
paper-label-sub-processors = Sub-processors and other recipients

## The policy

paper-policy-file = policy
paper-replaces = Replaces version { $version } of { $date }
paper-readers-in = For readers in { $country }.
paper-section-own = Other
paper-section-purpose = Purpose
paper-section-basis = Legal basis
paper-section-scope = Scope and retention periods
paper-section-contact = Who is responsible
paper-section-rights = Your rights
paper-section-disclosure = Disclosure of personal data
paper-section-security = IT security
paper-section-evaluation = Evaluation
paper-section-definitions = Words and terms
paper-section-principles = Principles of the processing
paper-section-purposes = What we use the data for
paper-section-data = Which data we process
paper-section-sources = Where we get the data from
paper-section-storage = How long we keep the data
paper-section-provision = Must you give us the data?
paper-section-automation = Profiling and automated decisions
paper-section-consent = Consent
paper-section-cookies = Cookies
paper-section-children = Children
paper-section-risk = The risk to you
paper-section-breach = Personal data breaches
paper-section-further-use = Use for other purposes
paper-section-pointers = Other policies
paper-section-changes = Changes to this policy
paper-purpose = Here you can read which personal data we process, why we do it and how long we keep them.
paper-ground-consent = The processing is based on your consent (Article 6(1), point ({ $letter })), which you can withdraw at any time
paper-ground-contract = The processing is necessary to perform the contract with you or to prepare it (Article 6(1), point ({ $letter }))
paper-ground-legal-obligation = The processing is necessary because the law requires it of us (Article 6(1), point ({ $letter }))
paper-ground-vital-interests = The processing is necessary to protect life and health (Article 6(1), point ({ $letter }))
paper-ground-public-task = The processing is necessary for a task in the public interest (Article 6(1), point ({ $letter }))
paper-ground-legitimate-interests = The processing is necessary because we have a legitimate interest (Article 6(1), point ({ $letter }))
paper-purposes-intro = We use the data for the following:
paper-data-which = We process these data:
paper-from-data-subject = We receive these data from you: { $names }.
paper-from-own-system = We produce these data ourselves: { $names }.
paper-from-own-system-named = We produce these data ourselves in our own systems ({ $system }): { $names }.
paper-from-employer = We receive these data from your employer: { $names }.
paper-from-partner = We receive these data from a partner: { $names }.
paper-from-public-register = We find these data in a public register: { $names }.
paper-from-automatic = These data are collected automatically: { $names }.
paper-from-open = Where these data come from ({ $names }): { $state }
paper-give-voluntary = Giving us the data is voluntary.
paper-give-contractual = { $names } must be given for the contract.
paper-give-statutory = { $names } must be given by law.
paper-give-open = Whether the data must be given: { $state }
paper-column-policy-data = Data
paper-column-policy-latest = Erased
paper-at-latest = no later than { $when }
paper-keep-all = Under { $provision }, the data are kept for at least { $period }.
paper-keep-accounting = Under { $provision }, accounting records are kept for at least { $period }.
paper-keep = The data are kept for at least { $period }.
paper-keep-open = How long the law requires the data to be kept at least: { $state }
paper-the-archive = the archive
paper-the-backups = the backups
paper-policy-archive = When we erase personal data, the copies in { $systems } are erased no later than { $period } after that.
paper-policy-archive-unknown = When we erase personal data, we may not always be able to erase the copies in { $systems } at once. How long they remain: { $state }
paper-policy-archive-blank = How long copies in { $systems } remain: { $state }
paper-policy-backup = Data in { $systems } are overwritten no later than { $period } after they are erased.
paper-policy-backup-unknown = The data may not be removed from { $systems }. How long they remain: { $state }
paper-policy-backup-blank = How long data in { $systems } remain: { $state }
paper-restore-policy = If we restore a backup, we erase the same data again.
paper-controller-is = The controller is { $controller }
paper-questions = For questions about personal data, please contact { $contact }
paper-representative-is = Our representative in the EU is { $representative }
paper-officer-is = Our data protection officer is { $officer }
paper-inline-name = name { $name }
paper-inline-phone = telephone { $phone }
paper-inline-email = e-mail { $email }
paper-rights-intro = You have the following rights
paper-rights-articles = cf. Article { $articles }
paper-rights-follow = The rights follow from the General Data Protection Regulation, { $articles }
paper-term-information = Information
paper-term-purpose = Purpose
paper-term-categories = Categories
paper-term-storage-period = Storage
paper-term-access = Access
paper-term-rectification = Rectification
paper-term-erasure = Erasure
paper-term-restriction = Restriction
paper-term-portability = Portability
paper-term-objection = Objection
paper-term-automated-decisions = Decisions
paper-term-withdrawal = Consent
paper-term-complaint = Complaint
paper-right-information = We tell you what we process, and why
paper-right-purpose = We tell you what we use the data for
paper-right-categories = We tell you which kinds of data we process
paper-right-storage-period = We tell you how long we keep the data
paper-right-access = You can have a copy of your data
paper-right-rectification = We put right what is wrong
paper-right-erasure = We erase what we no longer have to keep
paper-right-restriction = You can ask us to do no more than store the data
paper-right-portability = You can have the data handed over for use elsewhere
paper-right-objection = You can object at any time to processing based on our legitimate interest. We then stop, unless there are compelling grounds to continue
paper-right-automated-decisions = You can have a human look at a decision that was made automatically
paper-right-withdrawal = You can withdraw your consent at any time. This does not affect what we have done until then
paper-right-complaint = You can complain to the supervisory authority
paper-objection = Right to object (Article 21).
paper-handled-manual = manually
paper-handled-self-service = by self-service
paper-handled-automatic = automatically
paper-handled-one = Requests are handled { $how }.
paper-handled-all = All the rights above are handled { $how } on request to { $contact }
paper-handled-contact = To use your rights, please contact { $contact }
paper-answer = We answer without undue delay and no later than one month after we receive the request.
paper-answer-free = We answer free of charge, without undue delay and no later than one month after we receive the request.
paper-fee-of = { $right } costs { $fee }
paper-profiling-policy = We use the data for profiling.
paper-automated-policy = We make decisions based solely on automated processing.
paper-complaint = { $audiences } can complain to { $authority }
paper-complaint-you = You can complain to { $authority }
paper-recipients-none = We do not pass the data on to others.
paper-recipients-open = Who receives the data: { $state }
paper-entrusted-processors = We entrust personal data to these processors, who may use them only on our instructions:
paper-entrusted = We entrust personal data to:
paper-disclosed = We disclose personal data to:
paper-reached = These receive personal data from us:
paper-entrust = We entrust personal data to { $to }
paper-entrust-for = We entrust personal data to { $to } for { $tasks }
paper-disclose = We disclose personal data to { $to }
paper-disclose-for = We disclose personal data to { $to } for { $tasks }
paper-reach = Personal data go to { $to }
paper-reach-for = Personal data go to { $to } for { $tasks }
paper-policy-transfer-no = The data are processed in the EU/EEA only.
paper-policy-transfer-yes = Data are transferred to countries outside the EU/EEA:
paper-policy-transfer-open = Whether data are transferred to countries outside the EU/EEA: { $state }
paper-security-intro = We protect the data against being lost, altered or falling into the wrong hands:
paper-infinitive = to
paper-measure-in-order = { $measure } { $purpose }
paper-evaluation = { $by } ensures that there is { $often } { $acts } of how personal data are processed, so that the company’s { $covers } are followed.
paper-evaluation-all = { $by } ensures that there is { $often } { $acts } of how personal data are processed.
paper-evaluation-by = { $name }
paper-evaluation-by-contact = The data protection contact
paper-evaluation-next = The next control is due by { $date }.
paper-adoption = Adoption
paper-adopted-at = { $place }
paper-to-be-signed = To be signed by: { $signer }

## The policy: what more it tells of

paper-activity-unnamed = Processing activity without a name
paper-subjects-unnamed = a group without a name
paper-nothing-own = There is nothing in this section yet.
paper-nothing-definitions = We use the words as Article 4 of the General Data Protection Regulation does.
paper-nothing-principles = We follow the principles of Article 5 of the General Data Protection Regulation.
paper-nothing-provision = We do not ask you for data.
paper-nothing-consent = We do not ask for your consent to what this policy describes.
paper-nothing-cookies = This policy does not name any cookies.
paper-nothing-children = This policy is not addressed to children in particular.
paper-nothing-risk = This policy does not name any particular risks.
paper-nothing-breach = After a personal data breach we follow Articles 33 and 34 of the General Data Protection Regulation: the supervisory authority is notified within 72 hours unless a risk to you is unlikely, and you are told if the risk is high.
paper-nothing-further-use = If we want to use the data for another purpose than the one they were collected for, we tell you first.
paper-nothing-pointers = This policy does not refer to any other policy.
paper-nothing-changes = If we change the policy, it is given a new version number.
paper-read-more = Read more:
paper-article-4 = Art. 4({ $number })
paper-ground-before-contract = The processing is necessary to take steps you have asked for before we enter into a contract (Article 6(1), point ({ $letter }))
paper-special-ground = Article 9(2), point ({ $letter }) ({ $ground })
paper-special-grounds = We process special categories of data under { $grounds }
paper-national-grounds = The processing is also based on { $grounds }
paper-other-laws = The processing also follows the rules of { $grounds }
paper-basis-rest = The legal basis for the other purposes: { $state }
paper-from-employer-named = We receive these data from your employer ({ $source }): { $names }.
paper-from-partner-named = We receive these data from a partner ({ $source }): { $names }.
paper-from-public-register-named = We find these data in a public register ({ $source }): { $names }.
paper-from-automatic-named = These data are collected automatically ({ $source }): { $names }.
paper-from-data-subject-named = We receive these data from you ({ $source }): { $names }.
paper-from-credit-agency = We obtain these data from a credit reference agency: { $names }.
paper-from-credit-agency-named = We obtain these data from a credit reference agency ({ $source }): { $names }.
paper-from-authority = We receive these data from an authority: { $names }.
paper-from-authority-named = We receive these data from an authority ({ $source }): { $names }.
paper-from-other = We receive these data from others: { $names }.
paper-from-other-named = We receive these data from others ({ $source }): { $names }.
paper-source-data-subject = you
paper-source-own-system = our own systems
paper-sources-are = The data come from { $sources }.
paper-source-employer = your employer
paper-source-partner = a partner
paper-source-public-register = a public register
paper-source-automatic = automatic collection
paper-source-credit-agency = a credit reference agency
paper-source-authority = an authority
paper-source-other = others
paper-column-policy-given = Required
paper-column-policy-from = Comes from
paper-data-of-person = Data about you
paper-data-of-company = Data about the company
paper-keep-named = Under { $law }, the data are kept for at least { $period }.
paper-keep-law = The data are kept for as long as { $law } requires.
paper-is-marketing = direct marketing
paper-automation-none = We do not use the data for profiling, and we make no decisions based solely on automated processing.
paper-profiling-none = We do not use the data for profiling.
paper-profiling-open = Whether the data are used for profiling: { $state }
paper-profiled-from = The profiles are built on: { $what }
paper-profiled-means = What it means to you: { $what }
paper-scored = The profile gives you a score or a rank.
paper-automated-none = We make no decisions based solely on automated processing.
paper-automated-open = Whether we make decisions based solely on automated processing: { $state }
paper-consent-to = Consent to { $what }
paper-consent-in = what belongs to “{ $activity }”
paper-consent-place = Where
paper-consent-wording = Wording
paper-consent-information = Before you answer
paper-consent-agree = How you agree
paper-consent-refusal = If you say no
paper-consent-withdrawal = To withdraw
paper-consent-effect = Effect
paper-consent-validity = Valid
paper-consent-evidence = Evidence
paper-consent-choices = You can agree to some of it and not to the rest
paper-consent-whole = You can only agree to all of it or to none of it
paper-consent-valid = Your answer holds for { $period }. Then we ask again
paper-consent-until = Your consent holds until you withdraw it
paper-consent-erased = The evidence is erased { $when }
paper-consent-always = You can withdraw consent at any time.
paper-consent-before = This does not affect what we have done before.
paper-consent-withdrawal-open = How to withdraw consent: { $state }
paper-agree-box = You tick a box
paper-agree-button = You press a button
paper-agree-settings = You choose in the settings
paper-agree-written = You sign
paper-agree-oral = You say so
paper-agree-conduct = You do something else, such as buying or creating an account
paper-column-cookie-group = Cookies
paper-column-cookie-use = Used for
paper-column-cookie-whose = Set by
paper-column-cookie-consent = Consent
paper-column-cookie-lifetime = Lifetime
paper-cookie-own = us
paper-cookie-session = the visit only
paper-children-among = There may be children among { $names }.
paper-children-not-among = There are no children among { $names }.
paper-children-minimum-age = Nobody among { $names } is under { $years }.
paper-children-none = There are no children among those whose data we process.
paper-protected-among = There may be people with a protected address among { $names }.
paper-breach-scope = Which breaches
paper-breach-authority = The authority
paper-breach-within = Deadline
paper-breach-hours = The authority is notified within { $hours } hours
paper-breach-subjects = Those affected
paper-breach-channels = How they are told
paper-breach-intake = If you find a breach
paper-breach-contact = You can tell us here: { $contact }
paper-breach-responsible = Responsible
paper-further-purpose = New purpose: { $purpose }
paper-further-link = Connection
paper-further-context = Collected
paper-further-nature = Data
paper-further-consequences = What it means to you
paper-further-safeguards = Protection
paper-further-result = Conclusion
paper-further-compatible = The new purpose is compatible with the one the data were collected for.
paper-further-not-compatible = The new purpose is not compatible with the one the data were collected for.
paper-further-tested = Assessed on { $date }.
paper-further-told = How you are told
paper-pointer-both = see “{ $title }” ({ $address })
paper-pointer-title = see “{ $title }”
paper-pointer-address = see { $address }
paper-pointer-apart = separate information is given
paper-version-is = This version is called { $version }
paper-changed-on = The text was last changed on { $date }.
paper-published-on = The policy was published on { $date }.
paper-withdrawn-from = The policy was published on { $date } and has been taken down.
paper-publication-published = The policy is published.
paper-publication-next-change = The policy will be published the next time it is changed.
paper-publication-not-yet = The policy is adopted but not published yet.
paper-publication-withdrawn = The policy has been taken down.
paper-found = You can find it { $channels }
paper-found-at = You can find it here: { $address }
paper-found-then = It will be available { $channels }
paper-found-then-at = It will be available here: { $address }
paper-channel-website = on our website
paper-channel-at-collection = where we ask for data
paper-channel-email = by e-mail
paper-channel-paper = on paper
paper-channel-on-request = from us when you ask for it
paper-term-marketing-objection = Marketing
paper-term-reasons = Reasons
paper-term-internal-complaint = Complaint to us
paper-term-compensation = Compensation
paper-right-marketing-objection = You can object at any time to our use of your data for direct marketing. We then stop
paper-right-reasons = If we refuse a request, we tell you why, and that you can complain
paper-right-internal-complaint = You can complain to us
paper-right-compensation = You can claim compensation if you have suffered damage because the rules were broken
paper-objection-marketing = Right to object to direct marketing (Article 21(2)).
paper-right-if = Condition: { $what }
paper-rights-audience = The rights apply to { $audience }
paper-right-audience = This applies to { $audience }
paper-right-channel = How to ask: { $how }
paper-right-page = You can do it yourself here: { $page }
paper-right-page-of = You can do it yourself here: { $page } ({ $system })
paper-right-system = This is done in { $system }
paper-complaint-to-us = Send the complaint to { $contact }
paper-complaint-several = { $audiences } can complain to one of these supervisory authorities:
paper-complaint-several-you = You can complain to one of these supervisory authorities:
paper-shared = We are joint controllers with:
paper-share = We are joint controllers with { $to }
paper-share-for = We are joint controllers with { $to } for { $tasks }
