### What is found on requests and breaches: for each a short title, and a sentence that says what, why and how to cure it.

## Requests from people

finding-moment = { $date } at { $hour }:{ $minute }
finding-request-received-missing = It is not stated when request { $number } was received
finding-request-received-missing-text = The time to answer is counted from the day you received the request. Write the date.
finding-request-rights-missing = It is not stated what request { $number } asks for
finding-request-rights-missing-text = Choose whether it is access, rectification, erasure or something else. That decides what the answer must hold.
finding-request-due = Request { $number } is to be answered by { $due }
finding-request-due-text = { $extended ->
        [yes] The time was extended to three months from { $from }. It cannot be extended again.
       *[no] You have one month from { $from }. If the request is complex, or there are many, you can extend the time; if so, tell the person that, and why, before it runs out.
    } Answer it and write the date.
finding-request-late = Request { $number } is { $late } past its time limit
finding-request-late-text = It was to be answered by { $due }: { $extended ->
        [yes] the time had been extended to three months from { $from }.
       *[no] there was one month from { $from }.
    } Answer now and write the date.
finding-request-extension-late = The extension of request { $number } came too late
finding-request-extension-late-text = The person was told on { $told }, but that was to be done by { $due }. So the extension does not hold, and that day was the last. Answer now, or correct the date if it is wrong.
finding-request-extension-unreasoned = It is not stated why request { $number } takes longer
finding-request-extension-unreasoned-text = The time can be extended only for a complex request or many of them, and the person must be told the reason. Write it.
finding-request-answered-late = Request { $number } was answered { $late } late
finding-request-answered-late-text = The answer was sent on { $answered } and was due by { $due }. That cannot be undone. Note at the next control how you will make it next time.
finding-request-identity-open = It is uncertain who sent request { $number }
finding-request-identity-open-text = { $state ->
        [unasked] You doubt who the person is, but have asked for nothing more. The time is running. Ask for what you need and write the date.
        [waiting] You asked on { $asked } to be shown who the person is, and the time stands still meanwhile. Ask again, or write when the answer came.
       *[unproven] The person could not show who they are. Answer all the same: say that you cannot do as asked, why, and where to complain.
    }
finding-request-undecided = It is not stated what you answered to request { $number }
finding-request-undecided-text = The request was answered, but the log has no decision. Choose whether it was granted, wholly or in part, or refused.
finding-request-refusal-unreasoned = The refusal of request { $number } has no reasons
finding-request-refusal-unreasoned-text = { $refused ->
        [partly] Part of the request was refused,
       *[wholly] The request was refused,
    } and the person must be told why within a month of its receipt. Write the reasons as they stand in the answer.
finding-request-complaint-untold = It is not stated that the answer to request { $number } says where to complain
finding-request-complaint-untold-text = { $refused ->
        [partly] Part of it was refused.
       *[wholly] The request was refused.
    } The answer must then say that one can complain to the supervisory authority and go to court. Tell the person, and answer yes at “Told how to complain”.
finding-request-exception-missing = No exception is chosen for request { $number }
finding-request-exception-missing-text = { $refused ->
        [partly] Part of it was refused.
       *[wholly] It was refused.
    } A refusal requires either an exception in the law, such as the duty to keep accounts, or that the conditions of the right are not met. Choose the one you rely on.
finding-request-recipients-untold = The recipients have not been told following request { $number }
finding-request-recipients-untold-text = You granted { $rights }. Everyone who got the data from you must be told of it, unless that is impossible or takes disproportionate effort. Tell them and write the date. If there is nobody to tell, choose “None”.
finding-case-keep-open = { $case ->
        [breach] It is not decided how long breach { $number } is kept
       *[request] It is not decided how long request { $number } is kept
    }
finding-case-keep-open-text = The case is over, and its data may not stay longer than needed. Write the last day; the day after, the program asks you to erase it.
finding-case-erase = { $case ->
        [breach] The case of breach { $number } is to be erased
       *[request] Request { $number } is to be erased
    }
finding-case-erase-text = The case was to be kept until { $until }, and that day is past. Erase it; the history then says that a case was erased, and when.
finding-cases-unrecorded = The log of cases is not itself in the record
finding-cases-unrecorded-text = There { $requests ->
        [one] is one request
       *[other] are { $requests } requests
    } and { $breaches ->
        [one] one breach
       *[other] { $breaches } breaches
    } in the log. To handle cases about people is itself a processing activity. Add it, and answer yes at “Holds requests and breaches”.

## Breaches that happened

finding-breach-aware-missing = It is not stated when you became aware of breach { $number }
finding-breach-aware-missing-text = The 72 hours run from that moment. Write the day and the time.
finding-breach-clock = Breach { $number } is to be notified by { $until }
finding-breach-clock-text = You became aware of it on { $aware }, and the time limit is { $hours } hours, weekends and holidays included. Assess the risk. Notify the breach to the supervisory authority; only if it is unlikely to result in a risk to anyone may you refrain. Then write why.
finding-breach-late = Breach { $number } was not notified in time
finding-breach-late-text = You became aware of it on { $aware }, and the { $hours } hours ran out on { $until }. Assess the risk. Notify the breach now and write why it is late; only if it is unlikely to result in a risk to anyone may you refrain. Then write why.
finding-breach-late-unreasoned = It is not stated why breach { $number } was notified late
finding-breach-late-unreasoned-text = It was notified on { $notified }, and the { $hours } hours ran out on { $until }. The notification must say why. Write the reason.
finding-breach-risk-open = The risk of breach { $number } has not been assessed
finding-breach-risk-open-text = The risk to the people decides whether the breach is notified and whether they are told. Choose it and write why.
finding-breach-not-notified-unreasoned = It is not stated why breach { $number } was not notified
finding-breach-not-notified-unreasoned-text = You found that it is unlikely to be a risk to anyone. You must be able to show that later. Write why you did not notify it.
finding-breach-notification-incomplete = The notification of breach { $number } is not complete
finding-breach-notification-incomplete-text = It must at least say what happened, how many it touches, the likely consequences, what you do about it and who can answer. Still missing: { $missing }. Give the authority the rest as soon as you have it.
finding-breach-unwritten = Breach { $number } has not been written down
finding-breach-unwritten-text = Every breach must be written down, notified or not: what happened, its effects and what you did. Still missing: { $missing }.
finding-breach-subjects-untold = The people have not been told of breach { $number }
finding-breach-subjects-untold-text = The risk to them is high, so they must be told without undue delay. Tell them and write the date, or choose the one of the three reasons in Article 34(3) for which they need not be told one by one.
finding-breach-controller-untold = The controller has not been told of breach { $number }
finding-breach-controller-untold-text = You process the data for somebody else, who must be told without undue delay. Tell them now and write when.
finding-breach-processor-silent = It is not stated when { $party } told of breach { $number }
finding-breach-processor-silent-text = The breach happened at the processor, who must tell you without undue delay. Write when it did.
finding-breach-open = Breach { $number } is still open
finding-breach-open-text = You became aware of it on { $aware }, { $days } ago. If all is done, write what you learnt and the day the breach was closed. If not, write what remains.
