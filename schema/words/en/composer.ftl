### Writing a policy, what few records need, and what people are told by law. "you" is the person at the screen and
### the company. Buttons in the imperative with the verb first.

fields-more = More details
choose-later = Choose later
empty-breach-procedure = None yet. Add what you do when data are lost or fall into the wrong hands, and who sees to it.

## Kinds, several

kinds-breach-procedure = Handling of breaches
kinds-compatibility-test = Tests of new purposes
kinds-controller-served = Controllers you work for
kinds-consent = Consents
kinds-cookie-category = Cookies
kinds-policy-pointer = References to other policies
kinds-term = Words and terms
kinds-reference = Links
kinds-statement-link = Evidence

## The sections of a policy

sections-keys = Sections are printed in the order shown here. Move a section with the arrows on the right, or with Alt+Up and Alt+Down when you are on it.
section-add = Section to add
section-add-choose = Choose what it is about
section-add-new = Not there yet
section-add-used = There already, can be added again
section-only = { $activity } only
section-activity = Only from the activity
section-begins = “{ $words }”
section-own-words = with your own words
section-statements = { $n ->
    [one] { $n } statement
   *[other] { $n } statements
}
section-references = { $n ->
    [one] { $n } link
   *[other] { $n } links
}
section-moved = { $name } is now number { $n } of { $all }.
section-source = Edit “{ $what }”
section-drawn-only = The rest of the section is drawn from the record.
key-up = Up
key-down = Down
key-left = Left
field-help-here = When you are in a field, its help stands here.
keys-screen-back = Back to the screen you came from
screen-back = Back to “{ $what }”
keys-section-up = Move a section of a policy up
keys-section-down = Move a section of a policy down

## The rest of a policy

policy-release = Version and publication
policy-not-adopted = Not adopted yet
policy-was-adopted = Adopted { $date }
policy-told-version = Version { $version }
policy-issued = Last issued: { $number }, version { $version }, { $date }.
policy-not-issued = Not issued yet. The document gets a new version each time the policy is issued.
policy-told-none = None

## Statements, and what shows whether they hold

statement-about = About { $what }
statement-proved = Confirmed by { $what }
statement-refuted = Contradicted by { $what }
statement-evidence = What you point to
statement-evidence-none = None yet. Point to what in the record confirms or contradicts the statement.
statement-seen = What the program sees
statement-seen-nothing = The program sees nothing in the record that speaks for or against it.
verdict-proved = Confirmed
verdict-refuted = Contradicted
verdict-doubtful = Doubtful
verdict-open = Not settled
weight-proves = Speaks for it
weight-refutes = Speaks against it
weight-doubts = Casts doubt
evidence-target = What in the record
evidence-choose = Choose what shows it

## What people are told by law: Articles 13 and 14

duty = What readers must be told
duty-law = Articles 13 and 14. Rules as of { $date }.
duty-missing = Missing
duty-unclear = Unclear
duty-satisfied = Satisfied
duty-not-applicable = Does not apply here
duty-if-applicable = Required only where it is the case
duty-demand-unclear = The law is not clear here
duty-where = Stated in { $where }
duty-complete = Nothing is missing of what Articles 13 and 14 require.
policy-other = What else is missing

## Documents

document-of-article30-processor = What you do for others

## Help

topic-compose = A policy
topic-compose-text =
    The page follows the policy from the top: whom it is for, the sections in the order they are printed, and below them what is changed less often. Press a section to open it. Most of it is drawn from the record; your own words come first. A section can be limited to one activity.

    Move a section with the arrows or with Alt+Up and Alt+Down. Add a new one at the bottom. On the right you see what readers must be told by law, and where it is told. “See on paper” shows the pages, and there you issue the policy.
topic-compose-example = Eksempel Rengøring ApS put “Cookies” after “Rights” and limited the section to “Website”.
topic-duty = What readers must be told
topic-duty-text =
    Article 13 is about what people give you themselves; Article 14 about what you get from others. Some of it must always be told, such as purposes, legal bases and retention periods. Some only where it is the case, such as transfer to a country outside the EEA. In a few places the law is not clear, and the program says so.

    “Satisfied” means that it stands in the policy, and in which section. “Missing” leads to the field or section that is needed. The program sees whether it is told, not whether it is told well.
topic-duty-example = The customers’ policy did not say whether data must be given. Pernille Prøvesen added the section “Must the data be given?”, and the item was gone.
topic-statement = Statements, and what they rest on
topic-statement-text =
    A statement is something you promise or say you do not do: “We do no profiling”. Choose what it promises, and whether it is about one activity or one system only. The program then holds it against the record and says what speaks for and against it.

    Point to what confirms or contradicts the statement, and write why. What the program sees against a statement stands until you change the statement, or what it is about.
topic-statement-example = “Only staff see your data” was contradicted by the payroll office, which is a recipient too. The statement was rewritten.
topic-consent = Consent
topic-consent-text =
    Consent is a free yes to one particular thing, given beforehand by someone who knows what it is about. Buying something, creating an account or staying on a page is not consent, and a box must not be ticked beforehand.

    Write where and how it is asked for, what you keep as proof, and how people say no again. The last must be as easy as saying yes. Consents stand under letter b of the activity they belong to.
topic-consent-example = Below the order stands an empty box: “Yes please to the newsletter”. The link at the bottom of each e-mail withdraws it.
topic-cookies = Cookies
topic-cookies-text =
    Cookies are what a website stores on, or reads from, a visitor’s device. The rules apply even where they are not personal data. What is necessary can be set at once; the rest waits until the visitor has said yes.

    Group them by what they are for: necessary, functional, statistics and marketing. Write who is behind them, and how long they stay. They stand under letter c of the activity the website belongs to.
topic-cookies-example = “Statistics”: from Tælleværket Eksempel, stays for 13 months, waits for consent.
topic-breach = Breaches of security
topic-breach-text =
    A breach is when personal data are lost, altered or fall into the wrong hands, also by accident. The authority must be told without undue delay and where possible within 72 hours, unless the breach is unlikely to harm anyone. Where the risk to the people affected is high, they must be told too.

    Write now who does what, so that it need not be worked out on the day. It stands in Systems and security, beside what else protects the data.
topic-breach-example = Pernille Prøvesen notifies the authority; Mads Mønstergaard calls the customers. A colleague who notices something calls Pernille.
