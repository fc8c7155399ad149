### The values of the lists of cases, processors and the regular control. As in choices.ftl.

## Requests

choice-request-channel-email = E-mail
choice-request-channel-letter = Letter
choice-request-channel-phone = Telephone
choice-request-channel-in-person = In person
choice-request-channel-digital-post = Digital post
choice-request-channel-form = Form on the website
choice-request-channel-representative = Through a representative
choice-request-identity-certain = No doubt
choice-request-identity-doubted = Reasonable doubt
choice-request-identity-proven = Confirmed after doubt
choice-request-identity-unproven = Not confirmed
choice-request-decision-granted = Granted
choice-request-decision-partly-granted = Granted in part
choice-request-decision-refused = Refused
choice-request-decision-withdrawn = Withdrawn
choice-request-decision-no-data = No data about the person
choice-request-exception-unfounded = Manifestly unfounded (Article 12(5))
choice-request-exception-excessive = Excessive (Article 12(5))
choice-request-exception-not-identified = The person cannot be identified (Articles 11(2) and 12(2))
choice-request-exception-rights-of-others = Rights of others (Article 15(4))
choice-request-exception-expression = Freedom of expression and information (Article 17(3)(a))
choice-request-exception-legal-obligation = Legal obligation, for example bookkeeping (Article 17(3)(b))
choice-request-exception-public-health = Public health (Article 17(3)(c))
choice-request-exception-archives = Archives, research and statistics (Article 17(3)(d))
choice-request-exception-legal-claims = Legal claims (Article 17(3)(e))
choice-request-exception-not-portable = Neither consent nor contract (Article 20(1))
choice-request-exception-compelling-grounds = Compelling legitimate grounds (Article 21(1))
choice-request-exception-national-law = National law (Article 23)
choice-request-exception-conditions-unmet = The conditions are not met (Articles 16, 17(1), 18(1))

## Breaches

choice-breach-nature-confidentiality = Confidentiality
choice-breach-nature-integrity = Integrity
choice-breach-nature-availability = Availability
choice-breach-data-ordinary = Ordinary data
choice-breach-data-confidential = Confidential data
choice-breach-data-national-id = National identification numbers
choice-breach-data-special = Special categories of data
choice-breach-data-criminal = Criminal convictions and offences
choice-breach-data-protected-address = Protected names and addresses
choice-breach-risk-unlikely = Unlikely to be a risk
choice-breach-risk-risk = Risk
choice-breach-risk-high = High risk
choice-not-told-reason-unreadable = The data are unintelligible to others (Article 34(3)(a))
choice-not-told-reason-averted = The high risk was averted (Article 34(3)(b))
choice-not-told-reason-disproportionate = Disproportionate effort, told publicly (Article 34(3)(c))

## Processors

choice-notice-kind-new = New sub-processor
choice-notice-kind-changed = Change
choice-notice-kind-ended = End
choice-notice-answer-accepted = Accepted
choice-notice-answer-objected = Objected to
choice-people-scale-few = Fewer than 1,000
choice-people-scale-some = 1,000 to 10,000
choice-people-scale-many = More than 10,000
choice-supervision-conclusion-in-order = In order
choice-supervision-conclusion-remarks = In order with remarks
choice-supervision-conclusion-faults = Serious faults

## The regular control

choice-agenda-part-actions = Actions from the last control
choice-agenda-part-activities = Processing activities
choice-agenda-part-processors = Processors and other recipients
choice-agenda-part-deletion = Deletion
choice-agenda-part-safety = Systems and security
choice-agenda-part-staff = Staff
choice-agenda-part-cases = Requests and breaches
choice-agenda-part-policies = Policies and rules
choice-agenda-part-closing = Closing
choice-agenda-answer-no-change = No change
choice-agenda-answer-changed = Changed
choice-agenda-answer-action = Action
choice-agenda-answer-not-relevant = Not relevant
