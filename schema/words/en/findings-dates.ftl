### What is found on what has a date, and the lines of the dates themselves.

## The life of an agreement, and sub-processors

finding-agreement-requested-long = { $party } has not sent a data processing agreement
finding-agreement-requested-long-text = You asked for it on { $asked }, { $days } ago. Ask again, or write when it came.
finding-agreement-ended-unsettled = It is not stated what became of the data at { $party }
finding-agreement-ended-unsettled-text = { $known ->
        [yes] The services ended on { $ended }.
       *[no] { $party } processes nothing more for you.
    } The data must then be deleted or returned. Have it confirmed, and choose which.
finding-agreement-annexes-missing = The data processing agreement with { $party } lacks annex { $annexes }
finding-agreement-annexes-missing-text = In the standard agreement the processing stands in annex A, the sub-processors in annex B and the instruction in annex C. Find what is missing and tick it, or ask { $party } for it.
finding-notice-unanswered = { $party } intends to use “{ $name }” as a sub-processor
finding-notice-unanswered-text = { $known ->
        [yes] You can object until { $due }.
       *[no] The agreement does not say how long you can object, or it is not stated when the notice came.
    } Look at who they are and where, and write your answer.
finding-notice-let-pass = The notice of “{ $name }” from { $party } was not answered
finding-notice-let-pass-text = You could object until { $due }. Look now whether the sub-processor is in order and write what you decided. If it is not, take it up with { $party }.
finding-notice-objected = It is not stated what came of the objection to “{ $name }”
finding-notice-objected-text = { $known ->
        [yes] You objected on { $answered }.
       *[no] You have objected.
    } Write what { $party } answered: a new notice, or that the agreement has ended.
finding-sub-processor-country = “{ $name }” at { $party } is outside the EEA
finding-sub-processor-country-text = The sub-processor processes in { $country }, but the activity that uses { $party } has no transfer there. Add the transfer with what makes it lawful, or correct the country.

## Supervision of processors

finding-supervision-missing = { $party } has not been supervised
finding-supervision-missing-text = The agreement has been in force so long that the first supervision ought to have been done by { $due }: the interval is { $every }. The law does not say how often, but you must be able to show that the agreement is kept. Do it, or plan it.
finding-supervision-due = { $state ->
        [late] The supervision of { $party } is { $late } overdue
       *[ahead] The supervision of { $party } is due by { $due }
    }
finding-supervision-due-text = { $state ->
        [late] It was to be done by { $due }.
       *[ahead] It is planned for { $due } at the latest.
    } Do it and write what you saw and what it came to, or set a new date.
finding-supervision-concept-light = The supervision of { $party } may not be thorough enough
finding-supervision-concept-light-text = With { $points } points, concept { $enough } is enough by the guide of the Danish authority, and concept { $concept } is chosen. Choose another, or write why it is enough.
finding-supervision-points-missing = The risk at { $party } has not been counted in points
finding-supervision-points-missing-text = The points show how thorough the supervision ought to be by the guide of the Danish authority. Answer the four questions and write the sum.
finding-supervision-inconclusive = The supervision of { $party } has no conclusion
finding-supervision-inconclusive-text = It was done, but not what it came to. Without a conclusion it shows nothing. Choose one.
finding-supervision-faults = The supervision of { $party } found grave faults
finding-supervision-faults-text = It was done on { $done }, and it is not stated what you did about them. Write it, or plan another.

## Deletion

finding-erasure-due = Data are due to be deleted under “{ $rule }”
finding-erasure-due-text = { $by ->
        [year] What belongs to financial years up to { $through } was to be gone by { $due }, and no deletion reaches so far.
       *[interval] The last deletion was on { $last }, and the next was due by { $due }.
    } Delete, and record what was deleted and how.
finding-erasure-unproved = It is not shown that data are deleted under “{ $rule }”
finding-erasure-unproved-text = The time limit stands in the record, but no deletion is recorded. You must be able to show that it is kept. Delete what is too old and record it.
finding-erasure-run-early = Data were deleted too early under “{ $rule }”
finding-erasure-run-early-text = The deletion on { $done } went up to { $through }, but that was to be kept until { $until } under { $provision }. Only what lay up to { $may } could go. Correct the date, write what was held back, or bring it back from a copy.
finding-erasure-run-undocumented = It is not shown how data were deleted under “{ $rule }”
finding-erasure-run-undocumented-text = The deletion is recorded, but neither how it was done nor where that can be seen. Write at least one of them.
finding-erasure-copies = Backups still hold what was deleted under “{ $rule }”
finding-erasure-copies-text = The last copies are overwritten on { $gone }. If a copy is restored before then, delete the same again.
finding-restoration-undeleted = Nothing was deleted again after “{ $system }” was restored
finding-restoration-undeleted-text = The system was restored from a copy on { $restored }, and what had been deleted came back with it. Delete it again and write when, or choose None if there was nothing.

## What is to be assessed and seen again

finding-risk-review-due = { $state ->
        [late] The risk assessment of “{ $about }” has not been reviewed in time
       *[ahead] The risk assessment of “{ $about }” is soon to be reviewed
    }
finding-risk-review-due-text = { $state ->
        [late] It was to be reviewed by { $due }.
       *[ahead] It is to be reviewed by { $due }.
    } Make a new assessment, or see that the old one holds and set a new date.
finding-risk-high = A great risk remains with “{ $about }”
finding-risk-high-text = The risk that remains for the people is { $risk } by the program’s matrix. Find further measures. If they are not enough, you may have to consult the supervisory authority first.
finding-staff-renewal-due = { $state ->
        [late] { $person }: { $what } has not been renewed in time
       *[ahead] { $person }: { $what } is soon to be renewed
    }
finding-staff-renewal-due-text = { $state ->
        [late] It was to be seen again by { $due }.
       *[ahead] It is to be seen again by { $due }.
    } See it and record the date as new evidence.

## The regular control and what it left to do

finding-control-due = The control is to be done by { $due }
finding-control-due-text = Set time aside and start it here. The program has gone through the record beforehand.
finding-control-open = The control { $period } is not finished
finding-control-open-text = It was begun on { $begun }, { $days } ago. Answer the last points and finish it.
finding-action-due = To be done by { $due }: “{ $what }”
finding-action-due-text = Responsible: { $owner }. Do it and write the date, or agree on a new one.
finding-action-overdue = { $late } overdue: “{ $what }”
finding-action-overdue-text = It was to be done by { $due }. Responsible: { $owner }. Do it and write the date, or agree on a new one.
finding-action-ownerless = Nobody sees to “{ $what }”
finding-action-ownerless-text = What nobody sees to is not done. Choose a person.
finding-law-old = The law in the program was last checked on { $checked }
finding-law-old-text = Time limits, holidays and lists of countries may have changed since. Get a new version of the program, or read in a file of newer law.

## What each date is of: the line on the overview and in a calendar, without the day

due-request-answer = Answer request { $number }
due-request-extend = Last day to extend the time for request { $number }
due-breach-notify = Notify breach { $number }
due-case-erase = { $case ->
        [breach] Erase the case of breach { $number }
       *[request] Erase request { $number }
    }
due-agreement-ends = The data processing agreement with { $party } expires
due-notice-answer = Answer { $party } about the sub-processor “{ $name }”
due-supervision = Supervise { $party }
due-erasure = Delete under “{ $rule }”
due-copies-gone = The backups of what was deleted under “{ $rule }” are overwritten
due-redelete = Delete again after the restoration of “{ $system }”
due-measure-verify = Verify “{ $measure }”
due-risk-review = Review the risk assessment of “{ $about }”
due-staff-renew = { $person }: renew { $what }
due-transfer-check = Check what makes the transfer to { $destination } in “{ $activity }” lawful
due-control = Carry out the control
due-action = { $what }
