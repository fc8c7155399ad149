### What is wrong, missing, due or unclear: for each finding a short title, and a sentence that says what, why and how to cure it.
### The window says "du" to the person and "I" to the company; what the user wrote stands in quotation marks.

finding-unnamed = (unnamed)
finding-quoted = “{ $text }”

## The controller and those one turns to

finding-controller-identity-missing = The controller is not fully identified
finding-controller-identity-missing-text = The record must show who the controller is and how to reach the company. Missing: { $missing }. It is filled in once and applies to every activity.
finding-registration-number-missing = The company’s number is not filled in
finding-registration-number-missing-text = The number is not required, but it makes the company easy to recognise. Write it, or choose None.
finding-joint-controllers-unanswered = No answer on whether there are joint controllers
finding-joint-controllers-unanswered-text = A joint controller is another company that decides together with you what the data are used for and how. If you decide alone, answer None.
finding-joint-controllers-contradicted = The answer is that there are no joint controllers, but “{ $recipient }” has that role
finding-joint-controllers-contradicted-text = “{ $recipient }” is a joint controller in an activity. Change the answer, or the recipient’s role.
finding-officer-unanswered = No answer on whether there is a data protection officer
finding-officer-unanswered-text = The record and the policy name the data protection officer if there is one. Give a person the role, or answer None and say why.
finding-officer-unreachable = The data protection officer’s contact details are missing
finding-officer-unreachable-text = Missing: { $missing }. Without them data subjects cannot reach the data protection officer. Fill in the person’s fields.
finding-contact-person-unnamed = Nobody is the data protection contact
finding-contact-person-unnamed-text = Nobody keeps the record and answers questions about personal data. Give a person the role Data protection contact.
finding-contact-person-unfilled = The data protection contact lacks a name or contact details
finding-contact-person-unfilled-text = Missing: { $missing }. The policy refers to the data protection contact, but there is no way to write or call. Fill in the person’s fields.
finding-contact-point-unfilled = The contact point leads to nobody: { $purpose }
finding-contact-point-unfilled-text = The policy asks people to turn here, but there is no name, telephone or e-mail. Choose a person whose contact details are filled in.

## The record's own items

finding-activity-unnamed = The activity has no name
finding-activity-unnamed-text = Write what you call it from day to day, so that it can be recognised in the record.
finding-activity-suggested = “{ $activity }” is a suggestion nobody has confirmed
finding-activity-suggested-text = The suggestion shows what is usual, not what you do. Go through it, correct what does not fit, and confirm it.
finding-purpose-missing = The purpose is missing in “{ $activity }”
finding-purpose-missing-text = Every activity in the record has at least one purpose. Write what you use the data for.
finding-purpose-blank = A purpose is not described in “{ $activity }”
finding-purpose-blank-text = The purpose has no text. Describe it, or remove it.
finding-subjects-missing = The categories of data subjects are missing in “{ $activity }”
finding-subjects-missing-text = The record must show whom the data are about, for example private customers. Add at least one category.
finding-subjects-blank = A category of data subjects has no name in “{ $activity }”
finding-subjects-blank-text = Write who they are, or remove the category.
finding-data-missing = The categories of personal data are missing in “{ $activity }”
finding-data-missing-text = The record must show which data you process. Add them one by one, so that each can have its own retention period.
finding-data-blank = A kind of data has no name in “{ $activity }”
finding-data-blank-text = Write what it is, or remove it.
finding-data-of-nobody = It is not stated whom “{ $item }” is about
finding-data-of-nobody-text = The data is not tied to any category of data subjects in “{ $activity }”. Tick those it is about.
finding-recipients-unanswered = The recipients are not stated in “{ $activity }”
finding-recipients-unanswered-text = The record must show who gets the data. Add the recipients, or answer None if the data stay in the company.
finding-recipient-blank = A recipient is not stated in “{ $activity }”
finding-recipient-blank-text = The recipient has neither a name nor a category. Write at least the category, for example auditor.
finding-retention-missing = The retention period for “{ $item }” is not filled in
finding-retention-missing-text = The record shows for each kind of data when it is deleted. Choose a retention period for “{ $item }” in “{ $activity }”.
finding-security-missing = The security measures are missing in “{ $activity }”
finding-security-missing-text = Where possible, the record describes your technical and organisational measures. Add them under Systems and security, and answer yes to those in place.

## What else is asked of an activity

finding-source-unstated = { $count ->
        [one] The source of “{ $item }” in “{ $activity }” is not stated
       *[other] The sources of { $count } data in “{ $activity }” are not stated
    }
finding-source-unstated-text = If data do not come from the data subject, that person has a right to know the source. Choose the source of { $items }.
finding-source-unnamed = The source of “{ $item }” has no name
finding-source-unnamed-text = The source is given as “{ $source }” in “{ $activity }”. The data subject has a right to know who it is. Write the name, or choose None if it cannot be said.
finding-credit-agency-unnamed = The credit reference agency behind “{ $item }” is missing
finding-credit-agency-unnamed-text = A credit reference agency is no public register, and the data subject has a right to know which one you ask. Write its name in “{ $activity }”.
finding-class-unchosen = No answer on whether “{ $item }” is sensitive or confidential
finding-class-unchosen-text = Special categories, criminal offences and national identification numbers need more than an ordinary legal basis. Choose the class in “{ $activity }”.
finding-provision-unstated = “{ $activity }” does not say whether the data must be given
finding-provision-unstated-text = Those you ask for data have a right to know whether giving them is voluntary, needed for the contract or required by law. Choose one of the three.
finding-provision-consequence-missing = “{ $activity }” does not say what happens if the data are not given
finding-provision-consequence-missing-text = You answered: { $provision }. The data subject then also has a right to know what happens if the data are not given. Say it in one sentence.
finding-provision-contradicted = The data in “{ $activity }” are voluntary, but some must be given
finding-provision-contradicted-text = The answer is that data are given voluntarily, but { $items } must be given. Choose whether the contract needs it or the law requires it, or make it voluntary.
finding-profiling-unanswered = No answer on whether there is profiling in “{ $activity }”
finding-profiling-unanswered-text = The policy must mention profiling that affects people. Answer yes or no.
finding-decisions-unexplained = The automated decisions in “{ $activity }” are not explained
finding-decisions-unexplained-text = Whoever a decision is about must know how it is made and to what effect. Write how the decision is made, and what it means to the person.
finding-profiling-unexplained = The profiling in “{ $activity }” is not explained
finding-profiling-unexplained-text = Whoever is profiled should be able to understand how and to what effect. Write what it is done from, how it is done, and what it means to the person.
finding-scoring-without-profiling = “{ $activity }” gives people scores, but profiling has not been answered yes
finding-scoring-without-profiling-text = If a system gives the scores, it is profiling. Answer yes to profiling, or no to scores.
finding-automated-decisions-unanswered = No answer on whether decisions are automated in “{ $activity }”
finding-automated-decisions-unanswered-text = The policy must mention decisions in which no human takes part. Answer yes or no.
finding-impact-assessment-unanswered = It has not been considered whether “{ $activity }” requires an impact assessment
finding-impact-assessment-unanswered-text = An impact assessment is required where processing is likely to result in a high risk to people. Consider it and choose the answer.
finding-impact-assessment-missing = The impact assessment for “{ $activity }” is missing
finding-impact-assessment-missing-text = You found that an impact assessment is required. It is made before the processing begins.

## Legal bases

finding-basis-missing = The legal basis is missing for the purpose “{ $purpose }”
finding-basis-missing-text = Without a legal basis the processing is not lawful. Choose one of the six in “{ $activity }”, for example contract.
finding-law-missing = The law is missing for the purpose “{ $purpose }”
finding-law-missing-text = A legal obligation follows from a particular law. Write which, for example section 12 of the Danish Bookkeeping Act.
finding-interest-missing = The legitimate interest is missing for the purpose “{ $purpose }”
finding-interest-missing-text = The policy must say which interest you pursue. Write it so that the data subject can understand it.
finding-interest-unweighed = The interest has not been weighed for the purpose “{ $purpose }”
finding-interest-unweighed-text = A legitimate interest is a legal basis only when it has been weighed against the data subject’s interests. Weigh it, and write the date.
finding-bookkeeping-basis-missing = Bookkeeping lacks its legal basis in “{ $activity }”
finding-bookkeeping-basis-missing-text = Data are kept under { $law }, but no purpose rests on a legal obligation (Article 6(1)(c)). Add bookkeeping as a purpose with that basis and the law.
finding-ground-unchosen = No legal basis is chosen for the purpose “{ $purpose }”
finding-ground-unchosen-text = A basis is recorded in “{ $activity }”, but none of the six in Article 6(1) is chosen. Choose it.
finding-interest-half-weighed = The weighing is only half written for the purpose “{ $purpose }”
finding-interest-half-weighed-text = A weighing says both why the data are needed and why the data subject’s interests do not weigh more. Write what is missing in “{ $activity }”.
finding-other-law-unnamed = The other law is missing for the purpose “{ $purpose }”
finding-other-law-unnamed-text = The answer is that the purpose also rests on another law. Write in “{ $activity }” which one it is.
finding-national-ground-foreign = Another country’s provision is chosen for the purpose “{ $purpose }”
finding-national-ground-foreign-text = “{ $activity }” names { $law }, which does not apply in the company’s country. Choose a provision of the company’s own country.
finding-special-ground-missing = The exception for special categories is missing in “{ $activity }”
finding-special-ground-missing-text = Special categories of data ({ $items }) need both a legal basis and one of the exceptions in Article 9(2). Choose the exception beside the legal basis.
finding-criminal-ground-missing = The provision on criminal offences is missing in “{ $activity }”
finding-criminal-ground-missing-text = Data on criminal offences ({ $items }) may be processed only where national law allows it. Choose the provision, for example { $law }, beside the legal basis.
finding-national-id-ground-missing = The provision on national identification numbers is missing in “{ $activity }”
finding-national-id-ground-missing-text = { $items } may be processed only where national law allows it. Choose the provision, for example { $law }, beside the legal basis.
finding-marketing-ground-missing = Marketing by e-mail lacks consent or a provision: “{ $purpose }”
finding-marketing-ground-missing-text = Sending marketing by e-mail requires consent or an exception in { $law }. Add the basis in “{ $activity }”.
finding-marketing-ground-unclear = It is not stated whether the marketing is sent by e-mail: “{ $purpose }”
finding-marketing-ground-unclear-text = If it is sent by e-mail or text message, that requires consent or an exception in { $law }; that people can opt out is not enough. Add the basis in “{ $activity }”, or write how it is sent.

## Consent, cookies, and use for another purpose

finding-consent-unrecorded = The consent is not described for the purpose “{ $purpose }”
finding-consent-unrecorded-text = The purpose rests on consent, and you must be able to show that it was given. Add in “{ $activity }” how you ask for it, keep it and let it be withdrawn.
finding-consent-blank = It is not stated what people agree to in “{ $activity }”
finding-consent-blank-text = The consent stands without words. Write what people say yes to, or delete it.
finding-consent-by-conduct = The consent “{ $consent }” is given by doing something else
finding-consent-by-conduct-text = A purchase, an account or a visit is no consent. It takes a clear act that is about nothing else. Ask for the consent by itself, or choose another legal basis in “{ $activity }”.
finding-consent-mechanism-unstated = It is not stated how the consent “{ $consent }” is given
finding-consent-mechanism-unstated-text = Consent takes a clear act. Choose in “{ $activity }” what people do.
finding-consent-withdrawal-missing = It is not stated how the consent “{ $consent }” is withdrawn
finding-consent-withdrawal-missing-text = It must be as easy to withdraw consent as to give it. Write in “{ $activity }” how it is done.
finding-consent-evidence-missing = It is not stated what proves the consent “{ $consent }”
finding-consent-evidence-missing-text = You must be able to show that consent was given. Write in “{ $activity }” what you keep, for example the date and the wording.
finding-children-unruled = There are children among “{ $group }”, but no policy speaks of them
finding-children-unruled-text = “{ $activity }” rests on consent. Children can consent to online services themselves from the age of { $years } ({ $law }); before that their parents do. Add a section on children to the policy.
finding-age-contradicted = The answer on children is yes, but the minimum age is { $years }
finding-age-contradicted-text = In “{ $activity }” there may be children among “{ $group }”, but nobody under { $years }. Children are under 18. Change one of the two answers.
finding-cookie-kind-unstated = It is not stated what cookies are for: “{ $cookies }”
finding-cookie-kind-unstated-text = Only necessary cookies may be set without consent. Choose in “{ $activity }” what the group is for.
finding-cookie-without-consent = Cookies for statistics or marketing are set without consent: “{ $cookies }”
finding-cookie-without-consent-text = “{ $activity }” answers that they do not wait for consent. They must. Change the page and the answer.
finding-cookie-consent-unclear = It is unclear whether cookies wait for consent: “{ $cookies }”
finding-cookie-consent-unclear-text = Only cookies the page cannot work without, or that the visitor asks for, are exempt. Check, and answer in “{ $activity }”.
finding-cookie-unfilled = Cookies are not fully described: “{ $cookies }”
finding-cookie-unfilled-text = Visitors have a right to know what cookies do and how long they stay. Missing in “{ $activity }”: { $missing }.
finding-compatibility-open = The test of the new purpose is not finished: “{ $purpose }”
finding-compatibility-open-text = Whether a new purpose is compatible with the first depends on the five factors of Article 6(4). Missing in “{ $activity }”: { $missing }.
finding-compatibility-unanswered = No answer on whether the new purpose is compatible: “{ $purpose }”
finding-compatibility-unanswered-text = If it is not compatible with the first purpose, it takes consent or a law that allows it. Answer yes or no in “{ $activity }”.
finding-further-use-untold = It is not stated how people learn of the new purpose: “{ $purpose }”
finding-further-use-untold-text = People have a right to be told before the data are used for something new. Write in “{ $activity }” how that is done.

## What is carried out for other controllers

finding-controllers-served-missing = It is not stated for whom “{ $activity }” is carried out
finding-controllers-served-missing-text = A processor’s record names each controller it works for. Add them.
finding-controller-served-unfilled = A controller you work for is not fully identified: “{ $controller }”
finding-controller-served-unfilled-text = The record must hold each controller’s name and contact details; a category is not enough. Missing in “{ $activity }”: { $missing }.
finding-carried-out-missing = It is not stated what you do for others in “{ $activity }”
finding-carried-out-missing-text = A processor’s record names the categories of processing carried out for each controller, for example hosting. Write it.

## Transfers

finding-transfer-unclarified = It is not clarified whether data in “{ $activity }” leave the EU and EEA
finding-transfer-unclarified-text = { $state ->
        [unknown] The answer is Not clarified.
       *[other] Nobody has answered yet.
    } Ask the suppliers where they keep the data and who has access. Then answer yes or no.
finding-transfer-destination-missing = The country is missing for a transfer in “{ $activity }”
finding-transfer-destination-missing-text = The record names each third country and international organisation. Write where the data go.
finding-transfer-mechanism-missing = The ground for the transfer to { $destination } is missing in “{ $activity }”
finding-transfer-mechanism-missing-text = A transfer needs a ground, for example an adequacy decision or the EU’s standard contractual clauses. Choose it.
finding-transfer-documentation-missing = The safeguards for the transfer to { $destination } are not documented in “{ $activity }”
finding-transfer-documentation-missing-text = Where a transfer rests on compelling legitimate interests, the assessment and the safeguards must be in the record itself. Write them.
finding-transfer-copy-missing = How to get a copy of the safeguards is not stated: { $destination }
finding-transfer-copy-missing-text = People whose data leave the EEA may have a copy of what protects the data. Write how they get it, or where it is.
finding-transfer-contradicted = “{ $activity }” says no to transfers, but data go to { $place }
finding-transfer-contradicted-text = The record says that nothing leaves the EU and EEA, and at the same time names { $place }. Change the answer, or what refers to { $place }.
finding-country-unknown = “{ $country }” is not a country the program knows
finding-country-unknown-text = As long as the country of { $party } is not one the program knows, it cannot be seen whether data go outside the EU and EEA. Write the country’s name in the field “Country”.
finding-in-country = { $name }, { $country }
finding-transfer-check-due = The ground for the transfer to { $destination } is due for a check
finding-transfer-check-due-text = The ground for the transfer to { $destination } has not been checked in the past year. Check whether the decision, certification or clauses still hold, and write the date.

## Retention

finding-retention-rule-empty = The retention period “{ $rule }” does not say when data are deleted
finding-retention-rule-empty-text = “{ $rule }” has neither a length nor a criterion. Write how long it is, or write what decides when data are deleted.
finding-period-twice = The retention period “{ $rule }” says two things
finding-period-twice-text = “{ $rule }” says both { $latest } and { $days }. Keep one of them.
finding-retention-trigger-missing = The retention period “{ $rule }” does not say when it begins
finding-retention-trigger-missing-text = A period is counted from something, for example the invoice date. Choose what it is counted from.
finding-retention-before-minimum = Deleted up to { $gap } too early
finding-retention-before-minimum-text = Under “{ $rule }” the data are deleted { $latest } { $trigger }. If the period begins on { $event }, they are deleted on { $deleted }, but under { $law } they must be kept until { $kept }. { $year ->
        [assumed] With the calendar year as the financial year, as assumed here,
       *[recorded] In the current financial year
    } this concerns { $days ->
        [one] { $days } date
       *[other] { $days } dates
    }, from { $first } to { $last }. Count from the end of the financial year, or make the retention period longer.
finding-minimum-below-law = The minimum in “{ $rule }” is shorter than the law’s
finding-minimum-below-law-text = “{ $rule }” says { $minimum }, but { $law } requires { $demanded } from the end of the financial year. Change the minimum.
finding-latest-below-minimum = The retention period “{ $rule }” is shorter than its own minimum
finding-latest-below-minimum-text = The data are deleted after { $latest } at the latest, but must be kept for at least { $minimum }. Change one of the two.
finding-minimum-without-law = The law behind the minimum in “{ $rule }” is missing
finding-minimum-without-law-text = The data are kept for at least { $minimum }, but it is not stated which law requires this. Choose the law, or remove the minimum.
finding-period-unreasoned = It is not stated why “{ $rule }” is so long
finding-period-unreasoned-text = The data are kept for { $latest }, longer than the { $limitation } within which most claims can be made, and neither a law nor a criterion says why. Write the reason, or make the period shorter.
finding-minimum-on-other-data = The bookkeeping minimum is applied to data that are not accounting records
finding-minimum-on-other-data-text = “{ $rule }” also applies to { $items }, which are not accounting records: { $law } gives no reason to keep them that long. Give them a retention period of their own.
finding-accounting-unstated = No answer on which data in “{ $rule }” are accounting records
finding-accounting-unstated-text = Only accounting records fall under { $law }. Answer yes or no for { $items }.
finding-minimum-not-named = “{ $rule }” does not name the law behind the minimum
finding-minimum-not-named-text = The period applies to accounting records, so { $law } applies. Choose the law, so that the minimum is shown.
finding-archive-lag-missing = “{ $rule }” does not say when copies in the archive are deleted
finding-archive-lag-missing-text = Copies in the archive are personal data too. Write how many days at most they remain after the data are deleted.
finding-backup-lag-missing = “{ $rule }” does not say when backups are overwritten
finding-backup-lag-missing-text = Backups are overwritten on a schedule. Write how many days at most pass before deleted data are gone from them too.
finding-restore-unanswered = “{ $rule }” does not say whether data are deleted again after a restore
finding-restore-unanswered-text = A restored backup can bring deleted data back. Answer yes if you delete them again.
finding-restore-brings-back = A restore brings deleted data back: “{ $rule }”
finding-restore-brings-back-text = You answered that nothing is deleted again. Then a deletion is not final. Delete again after each restore, and change the answer.
finding-retention-rule-unnamed = A retention period has no name
finding-retention-rule-unnamed-text = The retention period stands without a name in the record. Write what you call it, for example Accounting records.
finding-retention-rule-unused = The retention period “{ $rule }” is not used
finding-retention-rule-unused-text = No data have this retention period. Use it, or remove it.
finding-financial-year-assumed = The financial year is assumed to be the calendar year
finding-financial-year-assumed-text = Bookkeeping periods are counted from the end of the financial year, and none is recorded. Record it, so that the dates are right.
finding-financial-year-impossible = The financial year from { $starts } to { $ends } cannot be right
finding-financial-year-impossible-text = { $why ->
        [backwards] It ends before it begins.
        [long] It is longer than 18 months.
       *[overlap] It overlaps another financial year.
    } Change the dates.

## Processors and other recipients

finding-recipient-role-unstated = The role of “{ $recipient }” in “{ $activity }” is missing
finding-recipient-role-unstated-text = A processor needs an agreement; an independent controller does not. Choose the role.
finding-processor-unnamed = A processor is stated by category only: “{ $task }”
finding-processor-unnamed-text = “{ $recipient }” processes data for you in “{ $activity }”, but no supplier is named and there is no data processing agreement to refer to. Choose the supplier and record the agreement.
finding-processor-called-disclosure = A processor is listed under “discloses”: “{ $task }”
finding-processor-called-disclosure-text = “{ $recipient }” in “{ $activity }” acts on your behalf. Data are entrusted to a processor; they are disclosed to those who are controllers themselves. Choose Entrusts.
finding-disclosure-called-entrusting = A controller is listed under “entrusts”: “{ $recipient }”
finding-disclosure-called-entrusting-text = “{ $recipient }” in “{ $activity }” is a controller itself ({ $task }). Data are disclosed to it, which needs a legal basis. Choose Discloses.
finding-agreement-missing = The data processing agreement with { $party } is missing
finding-agreement-missing-text = { $party } processes personal data for you without a recorded agreement. Enter into a written agreement and record it.
finding-agreement-unsigned = The data processing agreement with { $party } is not signed
finding-agreement-unsigned-text = { $who ->
        [us] You have not signed the agreement.
        [them] { $party } has not signed the agreement.
        [accept] The agreement was accepted online, but it is not stated when.
       *[both] Neither party has signed the agreement.
    } { $who ->
        [accept] Write the date.
       *[other] Get the signature and write the date.
    }
finding-agreement-expired = The data processing agreement with { $party } has expired
finding-agreement-expired-text = The agreement ran until { $ends }, but { $party } still gets data. Renew the agreement, or write the last day the recipient received data.
finding-agreement-expiring = The data processing agreement with { $party } expires soon
finding-agreement-expiring-text = The agreement runs until { $ends }. Renew it before then.
finding-agreement-clauses-missing = The data processing agreement with { $party } lacks { $count ->
        [one] one requirement
       *[other] { $count } requirements
    }
finding-agreement-clauses-missing-text = The agreement says nothing about Article 28(3), points { $letters }. Ask { $party } for an addendum, and tick the boxes when it is signed.
finding-agreement-frame-missing = The data processing agreement with { $party } is not fully described
finding-agreement-frame-missing-text = The agreement does not state { $items }. Write it into the annexes, and tick the boxes.
finding-authorisation-unstated = It is not stated how sub-processors are authorised at { $party }
finding-authorisation-unstated-text = The agreement rests on specific or general authorisation; with a general one you have a period in which to object. Choose, and write the period.
finding-supplier-not-recipient = { $supplier } is not a recipient in “{ $activity }”
finding-supplier-not-recipient-text = “{ $system }” is supplied by { $supplier } and used in the activity. If the supplier can see the data, it belongs among the recipients.
finding-joint-arrangement-missing = The arrangement with the joint controller “{ $recipient }” is missing
finding-joint-arrangement-missing-text = Joint controllers agree which of them sees to what, and data subjects have a right to know the essence. Make the arrangement, and record it with the party. It concerns “{ $activity }”.
finding-recipient-untold = “{ $recipient }” is kept out of what is published, with no category in its place
finding-recipient-untold-text = A name may be left out, but data subjects have a right to know the category of recipients in “{ $activity }”. Write which category is to be shown.

## Measures and what proves them

finding-measure-unnamed = A security measure has no name
finding-measure-unnamed-text = The measure stands without words in the record. Write what you do, for example Backup of all systems, or delete it.
finding-system-unnamed = A system has no name
finding-system-unnamed-text = The system stands without a name in the record. Write what you call it from day to day, or delete it.
finding-person-unnamed = A person has no name
finding-person-unnamed-text = The person stands without a name, so nobody can see who has access to the data. Write the name, or delete the person.
finding-measure-unanswered = No answer on whether the measure is in place
finding-measure-unanswered-text = “{ $measure }” is unanswered. Answer yes when it works from day to day, otherwise no.
finding-coverage-unproved = Coverage is not documented: “{ $measure }”
finding-coverage-unproved-text = You promise to cover { $claim }, but { $total ->
        [0] { $scope ->
        [all_systems] no system that holds personal data is recorded
        [all_processors] no processor is recorded
        [named] nothing is named
       *[other] no member of staff with access is recorded
    }
       *[other] { $covered ->
        [0] none
       *[other] only { $covered }
    } of { $total } are documented; missing: { $missed }
    }. { $proof ->
        [agreements] Record a valid agreement with each.
        [confidentiality] Record when each confidentiality statement was seen.
        [instruction] Record when each was instructed.
        [risk_assessments] Make a risk assessment of each system.
        [documentation] Describe each system and write the date.
       *[coverage] Go through them, and answer yes for each that is covered.
    }
finding-verification-due = The measure is due for verification: “{ $measure }”
finding-verification-due-text = It is to be verified at intervals of { $every }. { $state ->
        [never] It has not been done yet.
       *[late] It was due on { $due }.
    } Verify it and write the date.
finding-rating-undated = The rating of “{ $measure }” has no date
finding-rating-undated-text = The rating “{ $rating }” shows only how things stood when it was given. Write when that was.
finding-risk-assessment-missing = The risk assessment of “{ $system }” is missing
finding-risk-assessment-missing-text = The system holds personal data, and its security must fit the risk to people. Make the assessment and write the date.
finding-system-undocumented = “{ $system }” is not described
finding-system-undocumented-text = The system holds personal data. Describe briefly what it is, where it is and who runs it, and write the date.
finding-system-content-unstated = No answer on whether “{ $system }” holds personal data
finding-system-content-unstated-text = The answer decides whether the system is counted under security. Answer yes or no.
finding-confidentiality-unseen = The confidentiality statement of { $person } has not been seen
finding-confidentiality-unseen-text = The work of { $person } involves personal data. Write when the statement was seen.
finding-instruction-unseen = { $person } has not been instructed in safe processing
finding-instruction-unseen-text = The work of { $person } involves personal data. Give the instruction and write the date.
finding-person-access-unstated = No answer on whether the work of { $person } involves personal data
finding-person-access-unstated-text = The answer decides whether a confidentiality statement and an instruction are needed. Answer yes or no in the person’s details.

## Breaches

finding-breach-scope-narrow = There is a procedure for some breaches only: “{ $scope }”
finding-breach-scope-narrow-text = A breach is also a loss, an e-mail to the wrong person and an error that alters data. Write how they are handled, or let the procedure apply to all breaches.
finding-breach-deadline-late = The time limit for notifying a breach is too long: { $hours } hours
finding-breach-deadline-late-text = A breach is notified without undue delay and, where feasible, within { $demanded } hours of your becoming aware of it. Change the time limit.
finding-breach-unfilled = The breach procedure is not fully described
finding-breach-unfilled-text = Whoever discovers a breach must know who is told, and when. Missing: { $missing }.
finding-breach-intake-unreachable = A breach can be reported to you, but it is not stated where
finding-breach-intake-unreachable-text = Choose a contact point for the procedure, or add one for reports of a breach.

## Policies

finding-activity-without-policy = No policy covers “{ $activity }”
finding-activity-without-policy-text = Data subjects have a right to know what happens to their data. Include the activity in a policy.
finding-policy-without-activity = “{ $policy }” covers no activity
finding-policy-without-activity-text = Purposes, legal bases and retention periods are drawn from the activities the policy covers. Choose them.
finding-section-missing = “{ $policy }” lacks a section: { $section }
finding-section-missing-text = Without it, data subjects miss information they have a right to. Add the section.
finding-audience-missing = It is not stated whom “{ $policy }” is for
finding-audience-missing-text = A policy must be understood by those it is written for. Add the audience, for example customers.
finding-audience-without-activity = “{ $policy }” is addressed to “{ $audience }”, but the record has no activity with their data
finding-audience-without-activity-text = They have a right to know the purposes, legal bases and retention periods for their data. Add the activity and a policy for them, or remove the audience from this one.
finding-audience-elsewhere = “{ $policy }” is addressed to “{ $audience }”, but does not cover the activity with their data
finding-audience-elsewhere-text = The activity is in the record. Include it in the policy, or remove the audience.
finding-audience-mixed = “{ $policy }” covers “{ $activity }”, but is not addressed to the people it concerns
finding-audience-mixed-text = The activity holds { $class ->
        [criminal] data on criminal offences
       *[special] sensitive data
    } about { $people }, and they are not among the policy’s audiences. They must be able to find what concerns them. Add the audience, or move the activity to a policy for them.
finding-right-missing = A right is missing in “{ $policy }”: { $right }
finding-right-missing-text = The policy must name this right (Article { $articles }). Add it under the rights, and write how you handle it.
finding-complaint-missing = The right to complain is missing in “{ $policy }”
finding-complaint-missing-text = The policy must name { $right } (Article { $articles }). Add the right, and write the address of the authority’s complaints page.
finding-withdrawal-missing = The right to withdraw consent is missing in “{ $policy }”
finding-withdrawal-missing-text = A purpose rests on consent, so the policy must name { $right } (Article { $articles }). Add the right, and write how it is done.
finding-wrong-article = “{ $policy }” cites the wrong article for the rights
finding-wrong-article-text = The policy names Article { $cited }. The rights on its list are also given by Articles { $missing }. Correct the reference.
finding-articles-unreadable = The reference to articles in “{ $policy }” cannot be read
finding-articles-unreadable-text = It says “{ $cited }”. Write numbers, for example “13-18, 20-21, 77”.
finding-authority-missing = The supervisory authority is missing in “{ $policy }”
finding-authority-missing-text = The policy must say where to complain. Add the authority with the address of its complaints page.
finding-signatory-unnamed = “{ $policy }” has no named signatory
finding-signatory-unnamed-text = Under the line there is only a role. Choose a person with a name.
finding-not-adopted = “{ $policy }” has not been adopted
finding-not-adopted-text = The policy has no date of adoption. Issue it, have it signed, and write the date.
finding-policy-unpublished = Those “{ $policy }” is for cannot read it
finding-policy-unpublished-text = { $why ->
        [never] Its publication is given as: none.
       *[state] Its publication is given as: { $state }.
    } You already get people’s data, and they must be able to read the policy when you do. Publish it and change the answer, or choose how else they are given it.
finding-publication-unclear = It is not clear whether those “{ $policy }” is for can read it
finding-publication-unclear-text = { $why ->
        [unsaid] There is no answer on whether it is published.
       *[handed] Its publication is given as: { $state }, but a way in which people are given it is chosen too.
    } Data subjects must be able to read the policy when you get their data. Answer whether they can.
finding-audience-authority-missing = “{ $policy }” names no supervisory authority in its readers’ country: { $country }
finding-audience-authority-missing-text = People may complain to the authority of the country they live or work in. Add the authority of { $country }, or change the policy’s country.
finding-authorities-alike = Two supervisory authorities are called “{ $authority }”
finding-authorities-alike-text = The reader cannot see which of them to turn to. Write when to use it, for example the country.
finding-rights-channel-single = The policy names only one way for people to exercise their rights
finding-rights-channel-single-text = It says “{ $channel }”. You must make it easy and answer however somebody asks. Write that other ways can be used too.
finding-term-blank = A word is not explained in “{ $policy }”: “{ $word }”
finding-term-blank-text = The word or its meaning is missing. Write it, or delete it.
finding-term-own-meaning = “{ $word }” has a meaning of your own in “{ $policy }”
finding-term-own-meaning-text = It says “{ $meaning }”. The law itself says what the word means. Compare it with Article 4({ $number }).
finding-term-child-age = “{ $policy }” gives another age limit than the law
finding-term-child-age-text = It says “{ $meaning }” of “{ $word }”. Children can consent to online services themselves from the age of { $years } ({ $law }). Write that age, or what your own limit is used for.
finding-term-roles-mixed = “{ $word }” is both controller and processor in “{ $policy }”
finding-term-roles-mixed-text = It says “{ $meaning }”. The controller decides on the processing and answers for it; a processor acts on instructions (Article 4(7) and (8)). Write whom you mean, so that the reader knows who answers.
finding-sensitive-misnamed = “{ $policy }” speaks of sensitive data, but none are
finding-sensitive-misnamed-text = Sensitive data are those listed in Article 9, such as data on health. Write personal data if that is what you mean, or change the class of the data.
finding-pointer-nowhere = “{ $policy }” refers to another policy that cannot be found: “{ $about }”
finding-pointer-nowhere-text = Neither a policy is chosen nor an address written. Choose the policy, or write where it is found.
finding-reference-blank = A link in “{ $policy }” has no address: “{ $text }”
finding-reference-blank-text = The reader cannot follow it. Write the address, or delete the link.

## Statements

finding-marketing-contradicted = The policy promises no marketing, but “{ $activity }” uses data for it
finding-marketing-contradicted-text = It says “{ $statement }”. A purpose or a retention period in “{ $activity }” is about marketing. Change the sentence or the activity.
finding-profiling-contradicted = The policy promises no profiling, but “{ $activity }” profiles
finding-profiling-contradicted-text = It says “{ $statement }”, and “{ $activity }” answers yes to profiling. Change the sentence or the answer.
finding-recipients-contradicted = The policy does not name every recipient in “{ $activity }”
finding-recipients-contradicted-text = It says “{ $statement }”, but { $recipient } also gets data and is kept out of what is published. Name the recipient, or change the sentence.
finding-protection-unbacked = The policy promises protection, but no measure is in place
finding-protection-unbacked-text = It says “{ $statement }”. Record the measures that make it true, and answer yes to those in place.
finding-no-data-contradicted = The policy says that no personal data are registered, but they are
finding-no-data-contradicted-text = It says “{ $statement }”, but the record holds data about people: { $against }. Whatever can be traced to one person is personal data, an IP address too. Change the sentence.
finding-aggregates-contradicted = The policy says that extracts hold no personal data, but they do
finding-aggregates-contradicted-text = It says “{ $statement }”, but “{ $activity }” holds { $against }. Change the sentence, or take the data out of the activity if only totals are used.
finding-only-data-contradicted = The policy does not name all the data, although it says it does
finding-only-data-contradicted-text = It says “{ $statement }”, but the record also has { $against }. Name them, or change the sentence.
finding-anonymity-contradicted = The policy says it is anonymous, but the data can be traced to people
finding-anonymity-contradicted-text = It says “{ $statement }”, but “{ $activity }” holds { $against }. Data are anonymous only when nobody can trace them to a person. Change the sentence.
finding-payment-data-contradicted = The policy says you hold no payment details, but you do
finding-payment-data-contradicted-text = It says “{ $statement }”, but “{ $activity }” holds { $against }. Change the sentence or the activity.
finding-bank-data-contradicted = The policy says you get no details of the payer’s bank, but you do
finding-bank-data-contradicted-text = It says “{ $statement }”, but “{ $activity }” holds { $against }. Change the sentence or the activity.
finding-national-id-contradicted = The policy says that no national identification numbers are collected, but they are
finding-national-id-contradicted-text = It says “{ $statement }”, but “{ $activity }” holds { $against }. Change the sentence or the activity.
finding-special-data-contradicted = The policy says that no special categories of data are processed, but they are
finding-special-data-contradicted-text = It says “{ $statement }”, but “{ $activity }” holds { $against } in a special category. Change the sentence or the activity.
finding-electronic-id-contradicted = The policy says that no electronic identity details are collected, but they are
finding-electronic-id-contradicted-text = It says “{ $statement }”, but “{ $activity }” holds { $against }. Change the sentence or the activity.
finding-children-contradicted = The policy says that no data on children are collected, but they are
finding-children-contradicted-text = It says “{ $statement }”, but “{ $activity }” answers yes to children among { $against }. Change the sentence or the answer.
finding-messages-contradicted = The policy says that messages are not stored, but they are
finding-messages-contradicted-text = It says “{ $statement }”, but according to “{ $activity }” the system stores { $against }. Change the sentence or the activity.
finding-mobile-access-contradicted = The policy says there is no access from telephones, but one holds data
finding-mobile-access-contradicted-text = It says “{ $statement }”, but “{ $activity }” keeps personal data on { $against }. Change the sentence, or take the data off the telephone.
finding-internal-use-contradicted = The policy says that data are used internally only, but others get them too
finding-internal-use-contradicted-text = It says “{ $statement }”, but data go to { $against }. A processor is a recipient too. Change the sentence.
finding-consent-only-contradicted = The policy says that all is done with consent, but other legal bases are used too
finding-consent-only-contradicted-text = It says “{ $statement }”, but another legal basis than consent is used for { $against }. A promise of consent that cannot be refused is misleading. Change the sentence.
finding-kept-by-recipient-contradicted = The policy says that the recipient keeps nothing, but the data are with { $recipient }
finding-kept-by-recipient-contradicted-text = It says “{ $statement }”, but the system that “{ $activity }” uses with { $against } holds personal data. Change the sentence.
finding-automation-contradicted = The policy promises no automated decisions, but “{ $activity }” makes them
finding-automation-contradicted-text = It says “{ $statement }”, and “{ $activity }” answers yes to automated decisions. Change the sentence or the answer.
finding-implied-consent = Using a page, an account or a shop is no consent
finding-implied-consent-text = It says “{ $statement }”. Consent is given by a clear, voluntary act that is about nothing else. A policy informs and needs no acceptance. Delete the sentence, and choose the legal basis of each purpose.
finding-special-risk-contradicted = The policy says there is no special risk, but the record shows one
finding-special-risk-contradicted-text = It says “{ $statement }”. The record shows { $against }. Children, protected addresses, sensitive or confidential data and a risk assessed as high are special risks to people. Change the sentence.
finding-bank-transfer-contradicted = The policy says that payment is by bank transfer alone, but there are card details
finding-bank-transfer-contradicted-text = It says “{ $statement }”, but “{ $activity }” holds { $against }. Change the sentence or the activity.
finding-cookies-contradicted = The policy says there are no cookies, but there are
finding-cookies-contradicted-text = It says “{ $statement }”, but “{ $activity }” holds { $against }. Change the sentence or the activity.
finding-storage-contradicted = The policy says that nothing is stored in the system, but it is
finding-storage-contradicted-text = It says “{ $statement }”, but { $against } is stored in the system according to “{ $activity }”. Change the sentence or the activity.
finding-purpose-limit-contradicted = The policy says that data are used for their purpose only, but a new purpose was found incompatible
finding-purpose-limit-contradicted-text = It says “{ $statement }”, but “{ $activity }” finds this incompatible with the first purpose: { $against }. Change the sentence, or end the new use.
finding-lawfulness-contradicted = The policy promises lawful processing, but a consent is given without a clear act
finding-lawfulness-contradicted-text = It says “{ $statement }”, but the consent to { $against } in “{ $activity }” is given by doing something else. Ask for the consent by itself, or choose another legal basis.
finding-statement-refuted = A person has seen that a statement in the policy does not hold
finding-statement-refuted-text = It says “{ $statement }”. Against it is noted: { $reason }. Change the sentence, or delete the note when it no longer applies.
finding-processors-unproved = The policy promises that processors comply with the rules, but it is not documented
finding-processors-unproved-text = It says “{ $statement }”, but there is neither an agreement in force with nor guarantees from { $against }. Record the agreement, or write what the processor has documented.
finding-platform-role = “{ $recipient }” may be a joint controller with you
finding-platform-role-text = It says “{ $statement }”. Whoever has a page on another’s platform normally decides together with the platform what visitors’ data are used for. Consider the role in “{ $activity }”, and change the sentence if you decide jointly.
finding-statement-unproved = A statement in the policy lacks proof
finding-statement-unproved-text = It says “{ $statement }”. { $reason ->
        [children-unanswered] No answer on whether there are children among { $against }.
        [no-period] It is not stated when these are deleted: { $against }.
        [class-unstated] No class is chosen for { $against }.
        [no-purpose] No purpose is written in { $against }.
        [no-ground] No legal basis is chosen for { $against }.
        [untested] It is not decided whether this is compatible with the first purpose: { $against }.
        [used-again] The data are also used in { $against }.
        [own-use] The record cannot show whether the data that { $against } gets for its own use are paid for.
       *[other] The record cannot show whether it holds.
    } Point to what proves the statement, or change the statement.
finding-section-blank = A section of the policy is empty: { $section }
finding-section-blank-text = The section meant for your own words has none. Write them, or delete the section.
finding-section-draws-nothing = A section of “{ $policy }” has nothing to show: { $section }
finding-section-draws-nothing-text = { $why ->
        [for-others] The section is limited to “{ $activity }”, which you carry out for others. They tell people about it themselves.
        [archived] The section is limited to “{ $activity }”, which is archived.
       *[gone] The section is limited to an activity that is no longer there.
    } On paper there is only the heading. Choose another activity, or delete the section.
finding-section-elsewhere = A section of “{ $policy }” is about an activity the policy does not cover: { $section }
finding-section-elsewhere-text = The section is limited to “{ $activity }”. Include the activity in the policy, so that everything people have a right to know about it is there, or choose another in the section.
finding-statement-blank = A statement in the policy is empty: { $section }
finding-statement-blank-text = The statement stands without words in the policy. Write it, or delete it.

## The regular control

finding-control-plan-missing = There is no control plan
finding-control-plan-missing-text = Processing changes, and the record only keeps up if someone checks. Choose how often, for example every half year.
finding-control-interval-missing = It is not stated how often controls take place
finding-control-interval-missing-text = Write how long passes between two controls.
finding-control-never-done = The control has never been carried out
finding-control-never-done-text = You promise control and maintenance at intervals of { $interval }, but no control is recorded. Carry out the first one, or set a date for it.
finding-control-overdue = The control is { $late } overdue
finding-control-overdue-text = The last control was on { $last } and the next was due on { $due }: the interval is { $interval }. Carry it out, or set a new date.
finding-control-responsible-missing = Nobody is responsible for the control
finding-control-responsible-missing-text = The plan does not say who carries out the control. Choose a person.

## What the program sees for and against a statement

held-nothing-of-it = Nothing in “{ $name }” speaks against it.
held-evidence-needed = Only someone who has seen it can say whether it holds.
held-about-persons = “{ $name }” in “{ $activity }” is about people.
held-given-to = “{ $name }” gets data from “{ $activity }”.
held-not-named = “{ $name }” in “{ $activity }” is not among the data named.
held-of-that-kind = “{ $activity }” holds “{ $name }”.
held-kept-there = “{ $name }” is stored in the system according to “{ $activity }”.
held-no-period = “{ $name }” in “{ $activity }” has no retention period.
held-no-purpose = “{ $name }” holds data, but has no purpose.
held-protected = “{ $name }” in “{ $activity }” is of the class “{ $class }”.
held-class-unstated = No class is chosen for “{ $name }” in “{ $activity }”.
held-children = There are children among “{ $name }” in “{ $activity }”.
held-children-unanswered = No answer on whether there are children among “{ $name }” in “{ $activity }”.
held-protected-address = There are people with a protected address among “{ $name }” in “{ $activity }”.
held-high-risk = The risk to people in “{ $name }” is assessed as high.
held-profiled = “{ $name }” profiles people.
held-scored = “{ $name }” gives people scores or ranks.
held-decided = “{ $name }” makes automated decisions.
held-answered-no = “{ $name }” answers no.
held-outside = “{ $name }” gets data from “{ $activity }”.
held-untold = “{ $name }” gets data from “{ $activity }” and is kept out of what is published.
held-keeps = “{ $name }” holds data from “{ $activity }” in “{ $system }”.
held-not-joint = “{ $name }” in “{ $activity }” does not have the role of joint controller.
held-joint = “{ $name }” in “{ $activity }” is a joint controller with you.
held-agreement-in-force = The data processing agreement with “{ $name }” is in force.
held-guarantee-received = “{ $name }” has given guarantees.
held-nothing-shown = There is neither an agreement in force with nor guarantees from “{ $name }”.
held-markets = The purpose “{ $name }” in “{ $activity }” is marketing.
held-markets-until = The retention period “{ $name }” in “{ $activity }” runs from the latest marketing e-mail.
held-other-ground = The purpose “{ $name }” in “{ $activity }” is based on { $ground }.
held-no-ground = The purpose “{ $name }” in “{ $activity }” has no legal basis.
held-by-conduct = The consent to “{ $name }” in “{ $activity }” is given by doing something else.
held-never-consent = Consent is given by a clear act that is about nothing else.
held-incompatible = “{ $name }” in “{ $activity }” was found incompatible with the first purpose.
held-untested = It is not decided whether “{ $name }” in “{ $activity }” is compatible with the first purpose.
held-used-again = The data are also used in “{ $name }”.
held-own-use = “{ $name }” gets data from “{ $activity }” and decides what they are used for.
held-on-telephone = “{ $name }” in “{ $activity }” is a telephone that holds personal data.
held-in-place = The measure “{ $name }” is in place.
held-nothing-in-place = No measure is in place.
