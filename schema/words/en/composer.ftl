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
kinds-policy-pointer = Pointers to other policies
kinds-term = Words and terms
kinds-reference = Links
kinds-statement-link = Evidence

## The sections of a policy

sections-keys = Sections are printed in the order in which they stand here. Move a section with the arrows on the right, or with Alt+Up and Alt+Down when you are on it.
section-add = Section to add
section-add-choose = Choose what it is about
section-add-new = Not there yet
section-add-used = There already, can be added again
section-only = { $activity } only
section-activity = Only from the activity
section-own-words = with your own words
section-statements = { $n ->
    [one] { $n } statement
   *[other] { $n } statements
}
section-references = { $n ->
    [one] { $n } link
   *[other] { $n } links
}
section-moved = “{ $name }” is now number { $n } of { $all }.
section-source = Edit “{ $what }”
section-drawn-only = The rest of the section is drawn from the record.
key-up = Up
key-down = Down
keys-section-up = Move a section of a policy up
keys-section-down = Move a section of a policy down

## The rest of a policy

policy-release = Version and publication
policy-not-adopted = Not adopted yet
policy-was-adopted = Adopted { $date }
policy-told-version = Version { $version }
policy-told-none = None

## Statements, and what shows whether they hold

statement-about = About { $what }
statement-proved = Confirmed by { $what }
statement-refuted = Contradicted by { $what }
statement-evidence = What you point to yourselves
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
duty-law = Articles 13 and 14. Rules as of { $date }.
duty-missing = Missing
duty-unclear = Unclear
duty-satisfied = Satisfied
duty-not-applicable = Does not apply here
duty-if-applicable = Required only where it is the case
duty-demand-unclear = The law is not clear here
duty-where = Stated in { $where }
duty-complete = Nothing is missing of what Articles 13 and 14 require.
policy-other = What else is missing

## Documents

document-of-article30-processor = What you do for others
