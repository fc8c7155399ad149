### The life of an issued document on screen: signature, coming into force, and what applied on a day.

life-issued = Issued
life-out = Out for signature
life-returned = Signed
life-coming = Soon in force
life-in-force = In force
life-superseded = Superseded
life-withdrawn = Withdrawn
life-line = { $number } · { $date } · { $standing }
life-since-issued = Issued on { $date }, not sent for signature yet
life-since-out = Sent on { $date }, { $near }
life-since-out-to = Sent to { $to } on { $date }, { $near }
life-since-returned = Returned on { $date }, not in force yet
life-since-coming = In force from { $date }
life-since-in-force = In force since { $date }
life-since-superseded = Superseded on { $date } by { $by }
life-since-withdrawn = In force until { $date }, and not replaced
life-heading = Signature and coming into force
life-signatures = Signatures
life-signed = { $name }, { $role }
life-signed-on = { $date }, { $place }
life-edit = Edit the signing…
life-next = Next step

life-send = Send for signature…
life-return = Record the signature…
life-adopt = Put in force…
life-withdraw = Withdraw…

life-send-heading = Send { $number } for signature
life-send-text = Say who has the document, and the program reminds you of it. It sends nothing itself.
life-send-now = Sent for signature
life-return-heading = Record the signature on { $number }
life-return-text = Write what stands on the signed paper. You attach the scan or the digitally signed PDF afterwards.
life-return-now = Record the signature
life-adopt-heading = Put { $number } in force
life-adopt-text = From that day version { $version } applies, and an earlier version applies no longer. This cannot be undone.
life-adopt-policy = The policy takes the day of the signature as the day it was adopted. If it is published, the new version has to be published too.
life-adopt-now = Put in force
life-withdraw-heading = Withdraw { $number }
life-withdraw-text = Use this when the document no longer applies and no new version replaces it. A new version replaces it by itself.
life-withdraw-now = Withdraw
life-nobody = Not chosen
life-signer = Signer { $n }
life-signer-add = Add a signer

on-day = What applied on …
on-day-line = Documents in force on a given day
on-day-intro = Choose a day to see which issued documents applied. The audiences are those the policy has today.
on-day-label = Day
on-day-show = Show
on-day-of = In force on { $date }
on-day-none = No document is recorded as in force on that day. A document applies from the day it is put in force.
on-day-document = Document
on-day-audience = For
on-day-period = Applied
on-day-signed = Signed by
on-day-kept = Kept at
on-day-from = from { $from }
on-day-from-until = { $from } to { $until }
on-day-unsigned = No signature recorded
on-day-everyone = The whole record

verb-signature-late = Record the signature
verb-signature-before-issue = Correct the date
verb-document-unsent = Go on with the document
verb-policy-version-unpublished = Write the date
