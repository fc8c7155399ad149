### What people must be told: the items of Articles 13 and 14, how each stands in a policy, and why.

## The items

choice-information-item-controller = Who the controller is, and how to reach you
choice-information-item-representative = The representative in the EU
choice-information-item-officer = The data protection officer
choice-information-item-purposes = What the data are used for
choice-information-item-legal-basis = The legal basis of each purpose
choice-information-item-legitimate-interests = The legitimate interest
choice-information-item-recipients = Who receives the data
choice-information-item-transfers = Transfers to countries outside the EEA
choice-information-item-storage = How long the data are kept
choice-information-item-rights = Access, rectification, erasure and restriction
choice-information-item-objection = The right to object
choice-information-item-portability = The right to data portability
choice-information-item-withdrawal = The right to withdraw consent
choice-information-item-complaint = The right to complain, and to whom
choice-information-item-provision = Whether the data must be given
choice-information-item-automated-decisions = Automated decisions
choice-information-item-profiling = Profiling
choice-information-item-further-use = Use for a new purpose
choice-information-item-categories = Which data you get from others
choice-information-item-source = Where the data come from
choice-information-item-told-in-time = Told when the data are collected
choice-information-item-told-afterwards = Told in time when others gave the data
choice-information-item-intelligible = Clear and right for those it is written for
choice-information-item-objection-apart = The right to object, apart from the rest

## Why an item must be told

duty-applies-representative = You have a representative in the EU.
duty-applies-officer = You have a data protection officer.
duty-applies-legitimate-interests = At least one purpose rests on a legitimate interest.
duty-applies-recipients = Others besides you receive data.
duty-applies-transfers = Data are sent out of the EEA.
duty-applies-objection = At least one purpose rests on a legitimate interest or a task in the public interest, or is direct marketing.
duty-applies-portability = At least one purpose rests on consent or a contract.
duty-applies-consent = At least one purpose rests on consent.
duty-applies-from-person = You ask the person for data.
duty-applies-from-others = You get data from someone other than the person.
duty-applies-automated-decisions = Decisions are based solely on automated processing.
duty-applies-profiling = You profile people. The law demands that it is told only where it leads to an automated decision (Article 22), but it should be told.
duty-applies-further-use = You have assessed a new purpose.

## Why it need not be told

duty-not-representative = The company is in the EEA and needs none.
duty-not-officer = You have answered that you have none. That need not be told.
duty-not-legitimate-interests = No purpose rests on a legitimate interest.
duty-not-recipients = Nobody outside the company receives the data.
duty-not-transfers = You have answered that no data leave the EEA. That need not be told.
duty-not-objection = The right is only against legitimate interests, tasks in the public interest and direct marketing.
duty-not-portability = The right applies only where there is consent or a contract.
duty-not-consent = No purpose rests on consent.
duty-not-from-person = You do not ask the person for data.
duty-not-from-others = All data come from the person or are produced by you.
duty-not-automated-decisions = You have answered that no decisions are based solely on automated processing.
duty-not-profiling = You have answered that you do not profile people.
duty-not-further-use = No new purpose has been assessed.

## What nobody has answered

duty-open-no-activity = The policy tells of no activity yet. Choose those it covers.
duty-open-without-basis = At least one purpose has no legal basis yet, and that decides whether this must be told. Choose it.
duty-open-officer = It is not answered whether you have a data protection officer. Answer under the company.
duty-open-recipients = It is not answered whether others receive the data. Add the recipients, or answer that there are none.
duty-open-transfers = It is not settled whether data leave the EEA. Look into it, and answer.
duty-open-objection = It is not answered whether a purpose is direct marketing, to which people may always object. Answer under the purpose.
duty-open-consent = You ask for consent, but no purpose rests on consent. Choose it as the basis, or remove the consent.
duty-open-from-others = It is not answered where all the data come from. Answer under the data.
duty-open-automated-decisions = It is not answered whether decisions are based solely on automated processing. Answer in the activity.
duty-open-profiling = It is not answered whether you profile people. Answer in the activity.

## What lacks

duty-found = { $what }.
duty-and-more = { $first } And { $more ->
    [one] one more thing.
   *[other] { $more } more things.
}
duty-no-section = No section draws it from the record. Add the section “{ $section }”. If you have written it in your own words, the program cannot see that.
duty-no-section-of = No section says it about “{ $activity }”. Let the section “{ $section }” be about all activities, or add one for it.
duty-no-right = The rights lack { $rights }. Add what is missing.
duty-no-authority = There is no supervisory authority to complain to. Add it.
duty-not-published = The policy is not published: { $what }. Give it to those it is for, and answer where it is.
duty-never-published = You have answered that the policy is not published. Then nobody sees it.
duty-publication-unsaid = It is not answered whether the policy is published. Answer in the policy.
duty-channel-unsaid = It does not say where people meet the policy. Choose it in the policy.
duty-on-request = The policy is given only to those who ask. It must be given unasked.
duty-not-at-collection = The policy is on the website. Make sure that people meet it where data are collected, such as at the form, and choose that.
duty-not-sent = Those whose data you have from others must be told themselves: within a month, at the first contact, or when others get the data.

## What there is to say of what is told

duty-read-it-yourself = The audience is named and the references to the law are right. Whether the language is clear the program cannot see: let one of those it is for read it.
duty-stands-apart = It stands by itself among the rights.
duty-told-with-consent = It is told in the section on consent.

## As the law says it, on the screen of the law

law-duty-required = Always required
law-duty-if-applicable = Required where it is the case
law-duty-unclear = Unclear in law
law-regulation = Regulation (EU) 2016/679
law-when-representative = When the company is outside the EEA and has a representative (Article 27(1))
law-when-officer = When you have a data protection officer
law-when-legitimate-interests = When a purpose rests on a legitimate interest
law-when-recipients = When others than you receive data
law-when-transfers = When data leave the EEA
law-when-objection = When a purpose rests on a legitimate interest or a task in the public interest, or is direct marketing (Article 21(1) and (2))
law-when-portability = When a purpose rests on consent or a contract (Article 20(1))
law-when-consent = When a purpose rests on consent
law-when-from-person = When people themselves are asked for data
law-when-from-others = When data come from others than the person
law-when-automated-decisions = When decisions rest on automated processing alone (Article 22(1) and (4))
law-when-profiling = When you profile people without making automated decisions (Article 22(1) and (4))
law-when-further-use = When the data are to be used for a new purpose
