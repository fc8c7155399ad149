### Issued documents on their way to signature and binder: what the fields are called, and what the help says. As in fields.ftl.

kind-signing = signing
kind-signature = signature

## Signing

signing-document = Document
signing-position = Place
signing-means = How it is signed
signing-means-help = Choose whether it is signed by hand on the printed paper or digitally in the PDF file. Either will do.
signing-sent-to = Sent to
signing-sent-to-help = Choose the person who is to sign and now has the document, such as the director.
signing-sent-on = Sent on
signing-sent-on-help = Write the day the document was handed over or sent for signature.
signing-remind-on = Remind me on
signing-remind-on-help = Write the day you want to ask for it if it has not come back. Otherwise the program speaks up after 30 days; that is its own proposal, not the law's.
signing-returned-on = Returned on
signing-returned-on-help = Write the day you got the signed document back.
signing-kept-at = Kept at
signing-kept-at-help = Write where the signed paper stands, such as “The binder Data protection in the office”, so that the next person finds it too.
signing-in-force-on = In force from
signing-in-force-on-help = Write the first day the document applies. The version before it stops applying on the same day.
signing-withdrawn-on = No longer in force from
signing-withdrawn-on-help = Write the first day the document no longer applies, where no newer version has replaced it.
signing-withdrawn-because = Why it no longer applies
signing-withdrawn-because-help = Give the reason in short, such as “The web shop has closed”.

choice-signing-means-paper = By hand on paper
choice-signing-means-digital = Digitally

## Signature

signature-signing = Signing
signature-position = Place
signature-person = Who
signature-person-help = Choose the one who signed, if it is one of your own people.
signature-name = Name
signature-name-help = Write the name as it stands on the paper, such as “Pernille Prøvesen”.
signature-role = Role
signature-role-help = Write the role as it stands under the name, such as “Director”.
signature-signed-on = Signed on
signature-signed-on-help = Write the day that stands by the signature.
signature-place = Signed at
signature-place-help = Write the town that stands by the signature, such as “Roskilde”.

## Enclosure

enclosure-signing = Signed document
