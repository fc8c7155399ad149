### Dated law as a file: its sections and faults, and the screen on which it is replaced.

## The sections of the file

law-section-as-of = Checked as of
law-section-minima = How long something must be kept
law-section-rights = The data subject’s rights
law-section-information = The duty to inform
law-section-eea = Countries of the EU and the EEA
law-section-eea-territories = Territories where Union law applies
law-section-authorities = Supervisory authorities
law-section-national-grounds = National data protection acts
law-section-other-laws = Other laws
law-section-child-ages = A child’s own consent
law-section-holidays = Public holidays
law-section-supervision = Supervision of processors
law-section-checklist = The control’s checklist
law-section-risk-matrix = Risk matrix
law-section-supervision-months = Time between supervisions
law-section-ages-after-months = How long the rules count as new enough
law-section-request-months = Time to answer a request
law-section-extension-months = Extension of the time to answer
law-section-breach-hours = Time to notify a breach
law-section-limitations = Limitation
law-section-stems = Words the program recognises

## What a row is called

law-row-concept = Concept { $n }
law-row-points = { $from }–{ $to } points
law-row-question = Question { $letter }
law-row-answer = Question { $letter }, answer { $n }
law-row-part = Part { $letter }
law-row-cell = Consequence: { $consequence }. Likelihood: { $likelihood }
law-row-in = { $what } ({ $country })
law-stem-sensitive = Sensitive data
law-stem-controller = Controller
law-stem-processor = Processor
law-stem-marketing = Marketing
law-stem-email = E-mail
law-stem-card = Payment card
law-stem-payment = Payment details
law-stem-bank = Bank account
law-stem-national-id = National identity number
law-stem-electronic-id = Electronic identity
law-stem-message = Messages

## What a field is called

law-field-months = Length
law-field-trigger = Counted from
law-field-accounting-records-only = Accounting records only
law-field-provision = Provision
law-field-source = Source
law-field-verified = Verified
law-field-articles = Articles
law-field-always = Always
law-field-collected = Where the person gives the data
law-field-elsewhere = Where others give the data
law-field-demand = Demand
law-field-condition = Condition
law-field-name = Name
law-field-website = Website
law-field-complaint-page = Page for complaints
law-field-use = Used for
law-field-years = Age
law-field-from = From
law-field-until = Until
law-field-falls = Day
law-field-what = Content
law-field-concepts = Concepts
law-field-to = To
law-field-asks = Question
law-field-says = Answer
law-field-points = Points
law-field-title = Heading
law-field-help = Help
law-field-part = Part
law-field-risk = Risk
law-field-country = Country
law-field-in = { $field } (in { $language })
law-language-da = Danish
law-language-nb = Norwegian
law-language-en = English

## Values

law-falls-on = { $day } { $month }
law-falls-easter = Easter Sunday
law-falls-before = { $n ->
    [one] { $n } day before Easter Sunday
   *[other] { $n } days before Easter Sunday
}
law-falls-after = { $n ->
    [one] { $n } day after Easter Sunday
   *[other] { $n } days after Easter Sunday
}
law-hours = { $n } hours
law-use-criminal = Criminal offences
law-use-national-id = National identity number
law-use-employment = Employment
law-use-marketing = Marketing
law-use-cookies = Cookies
law-nothing = Nothing

## What is wrong with a file

law-fault-line = Line { $line }, character { $column }: { $what }
law-fault-path = { $section } ({ $place }): { $what }
law-fault-too-large = The file is too large. It may be { $limit } bytes at most.
law-fault-syntax = The file is not JSON here. Look for a comma, a quotation mark or a bracket that is missing or too many.
law-fault-unknown-key = “{ $name }” is nothing a file of rules can have. Check the spelling.
law-fault-missing-key = “{ $name }” is missing.
law-fault-twice-key = “{ $name }” stands there twice.
law-fault-unknown-choice = “{ $name }” is not one of the choices here.
law-fault-wrong-kind = Something else belongs here: a text, a number, a date or a list as in the program’s own file.
law-fault-bounds = { $value } cannot be right. Enter a number from { $from } to { $to }.
law-fault-date = “{ $value }” cannot be the right day.
law-fault-order = { $from } and { $until } do not fit together: one begins before the other ends, or there is a gap between them.
law-fault-twice = “{ $value }” stands there twice.
law-fault-missing-row = “{ $value }” is missing, and the program cannot do without it.
law-fault-unknown = “{ $value }” does not exist.
law-fault-empty = Something is missing here.
law-fault-long-text = The text is too long. It may have { $limit } characters at most.
law-fault-character = The text has an invisible character that cannot be printed. Write it anew.
law-fault-form = “{ $value }” is not written in the right way. See how it stands in the program’s own file.
law-fault-falling = The risk falls where the consequence or the likelihood rises.
law-fault-future = The file says it was checked on { $value }. That day has not come yet.
failure-law-file = { $path } cannot be used. The rules in force are unchanged.{"\u000A"}{ $what }

## The screen

law-own = The rules are those that came with the program.
law-from-file = The rules were taken from “{ $name }” on { $date }.
law-damaged = The file of rules that was taken cannot be used, so the program’s own rules apply. { $what }
law-age-months = { $n ->
    [0] They were checked less than a month ago.
    [one] They were checked { $n } month ago.
   *[other] They were checked { $n } months ago.
}
law-age-old = They have grown old: see whether there are new rules, and take them.
law-checked = Rules change. The rules here were checked as of { $date }.
law-more = Holidays, supervision and control
law-more-text = What the program reckons deadlines, supervision and risk by, and what is asked at a control. What is marked “not verified” is the program’s own proposal, or was not seen in its source.
law-acts = Replace the rules
law-acts-text = Save the rules as a file, correct it in a text editor and take it back in. You see what changes before it happens, and it can be undone.
law-dropped = The program’s own rules apply again
law-taken = The rules are in use
law-take = Take rules from a file…
law-save = Save the rules as a file…
law-drop = Use the program’s own rules
law-save-name = Rules
law-save-kind = File of rules (JSON)
law-saved = The rules were saved in { $path }
law-preview = This will change
law-preview-text = { $n ->
    [one] { $n } change from the rules in force. The file was checked as of { $date }.
   *[other] { $n } changes from the rules in force. The file was checked as of { $date }.
}
law-preview-same = The file says the same as the rules in force.
law-preview-row = Rule
law-preview-before = Now
law-preview-after = Becomes
law-preview-new = New
law-preview-gone = Goes
law-preview-take = Use these rules
law-preview-keep = Keep the present ones
law-unverified = not verified
law-holidays-in = Public holidays { $from } and { $until }
law-holiday = Holiday
law-day = Day
law-points = Points in all
law-concepts = Concepts that are enough
law-answer-points = { $says }: { $points } points
law-answer-unseen = { $says }: points not seen
law-consequence = Consequence
law-likelihood = Likelihood: { $level }
law-supervision-every = Supervise again after { $period } at the latest, where you have not decided otherwise.
