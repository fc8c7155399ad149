### Words of the two overviews: processors and other recipients, measures and risks. The record's own voice: neither "du" nor "vi".

## How far an agreement is, on screen and paper

stage-not-processor = Gets no data
stage-not-needed = Needs no agreement
stage-unclear = Role not clarified
stage-missing = Agreement missing
stage-requested = Agreement asked for
stage-received = Draft received
stage-out-for-signature = Out for signature
stage-coming = Signed, not yet in force
stage-in-force = In force
stage-expiring = Ends soon
stage-expired = Expired
stage-ended = Cooperation ended
next-why-agreement-ends = agreement ends
next-why-agreement-ended = agreement ended
next-why-agreement-begins = agreement takes effect
next-why-processing-ends = cooperation ends

## On the screen of documents

document-print = Print…
document-handed-over = The document is open in this PC’s PDF program. Print it from there.
document-overview-issued = The fingerprint is { $code }. Save the pages as a PDF, or print them from the list of issued documents.
document-of-processors = Article 28
document-of-measures = Article 32

## Processors and other recipients

paper-processors-line = Article 28 of the General Data Protection Regulation
paper-processors-file = processors
paper-processors-count = { $n ->
    [one] { $n } processor
   *[other] { $n } processors
}
paper-overview-in-order = { $n } in order
paper-overview-act = { $n } { $n ->
    [one] needs
   *[other] need
} action
paper-overview-as-of = Information as of { $date }
paper-processors = Processors
paper-processors-none = The record has no processors.
paper-group-act = Action needed
paper-group-in-order = In order
paper-group-ended = Ended
paper-column-processor = Processor
paper-column-used-for = Processes for the company
paper-column-agreement = Agreement
paper-column-sub-processors = Sub-processors
paper-column-breach-end = Breaches and termination
paper-column-next = Next date
paper-number-other = Reg. no. { $number }
paper-agreement-in-order = In order
paper-stage-act = ▲ { $stage }
paper-signed-both = Signed { $controller } and { $processor }
paper-signed-same = Signed by both { $date }
paper-signed-controller = Signed by the company { $date }. The processor’s signature is missing
paper-signed-processor = Signed by the processor { $date }. The company’s signature is missing
paper-accepted-online = Accepted online { $date }
paper-accepted-online-undated = Accepted online, date not given
paper-signed-neither = Not signed
paper-valid-from = In force from { $from }
paper-valid-between = In force { $from } – { $until }
paper-valid-until = In force until { $until }
paper-clauses-all = points (a) to (h)
paper-clauses-missing = ▲ Lacks { $count ->
    [one] point
   *[other] points
} { $letters }
paper-clause-letter = ({ $letter })
paper-frame-missing = ▲ Does not state: { $items }
paper-kept-at = Kept: { $place }
paper-agreement-none = No agreement
paper-authorisation = Authorisation: { $how }
paper-objection-window = Notice: { $period }
paper-breach-notice = Notice of a breach within { $n } { $n ->
    [one] hour
   *[other] hours
}
paper-breach-notice-open = Notice of a breach: { $state }
paper-at-end = At the end: { $how }
paper-next-date = { $date }: { $why }
paper-unnamed-processor = ▲ Not named
paper-unnamed-agreement = Without a name no agreement can be shown
paper-supplies = Supplier of { $system }
paper-unclear-role = It is not stated whether it processes data on the company’s behalf
paper-no-activity = Not part of any activity
paper-processors-note = ▲ marks what is missing or needs action. Points are those of Article 28(3) of the General Data Protection Regulation.
paper-article-28 = What the agreements contain
paper-column-frame = Frame
paper-clause-held = Yes
paper-clause-lacked = ▲ No
paper-frame-all = All seven items are stated
paper-article-28-note = { $clauses }. The frame is the subject matter, duration, nature and purpose of the processing, the type of personal data, the categories of data subjects, and the controller’s obligations and rights.
paper-clause-legend = { $letter }: { $text }
paper-other-recipients = Other recipients
paper-other-recipients-intro = They are controllers themselves, alone or jointly with the company, and need no processing agreement.
paper-column-recipient = Recipient
paper-column-role = Role
paper-column-gets = Used for
paper-column-period = Period
paper-all-activities = All activities
paper-activities-count = { $n } activities
paper-ongoing = Ongoing

## Measures and risks

paper-measures-title = Security measures and risks
paper-measures-line = Article 32 of the General Data Protection Regulation
paper-measures-file = measures
paper-measures-count = { $n ->
    [one] { $n } measure
   *[other] { $n } measures
}
paper-measures-legend = ▲ marks what is missing or should have been verified.
paper-covers = Documented for: { $names }
paper-verification-due = ▲ Was to be verified by { $date }
paper-verification-never = ▲ Not verified yet
paper-staff-counts = Employees with access to personal data
paper-staff-none = No employees with access to personal data are recorded.
paper-column-paper = Document
paper-column-seen = Seen for
paper-column-latest-seen = Last seen
paper-staff-counts-note = The numbers show for how many employees the document was seen. Its content is not kept in the record.
paper-risk-map = Risk matrix
paper-risk-map-note = Each system and activity is placed by its latest assessment. The risk is the risk to the people the data are about.
paper-column-consequence = Severity
paper-column-likelihood = Likelihood: { $level }
paper-risk-unplaced = Not in the matrix, as likelihood or severity is not stated: { $names }
paper-risk-missing = ▲ Not assessed: { $names }
paper-risk-none = No risk assessment has been made.
