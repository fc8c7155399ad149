### What is seen on issued documents, and the lines of their dates.

finding-signature-late = “{ $title }” has not come back from signature
finding-signature-late-text = { $known ->
        [yes] Document { $number } was sent to { $to } on { $since }; that is { $days } ago.
       *[no] Document { $number } was sent on { $since }; that is { $days } ago.
    } { $chosen ->
        [yes] You meant to ask for it on { $due }.
       *[no] The limit of 30 days is the program’s own proposal.
    } Ask for it, and record the signature when it comes.
finding-signature-before-issue = The signature on “{ $title }” is older than the document
finding-signature-before-issue-text = { $name } signed on { $signed }, but document { $number } was not issued until { $issued }. Look at the paper and correct the date, or have the right version signed.
finding-document-unsent = “{ $title }” was issued, and nothing happened since
finding-document-unsent-text = Document { $number } was issued on { $issued }; that is { $days } ago. Send it for signature, or put it in force, so that one can see later what applied. The law demands no signature.
finding-policy-version-unpublished = The version of “{ $policy }” that is in force is not published
finding-policy-version-unpublished-text = Document { $number } has been in force since { $since }, and { $state ->
        [before] the policy was last published on { $published }.
       *[undated] it is not said when the policy was published.
    } So people may be reading an older version. Publish the new one, and write the date.

due-signature = { $to ->
        [none] Ask about the signature on “{ $title }”
       *[other] Ask { $to } about the signature on “{ $title }”
    }
due-policy-publish = Publish the new version of “{ $policy }”
