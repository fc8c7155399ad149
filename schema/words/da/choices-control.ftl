### The values of the lists of cases, processors and the regular control. As in choices.ftl.

## Requests

choice-request-channel-email = E-mail
choice-request-channel-letter = Brev
choice-request-channel-phone = Telefon
choice-request-channel-in-person = Personligt
choice-request-channel-digital-post = Digital Post
choice-request-channel-form = Formular på hjemmesiden
choice-request-channel-representative = Gennem en repræsentant
choice-request-identity-certain = Ingen tvivl
choice-request-identity-doubted = Rimelig tvivl
choice-request-identity-proven = Bekræftet efter tvivl
choice-request-identity-unproven = Ikke bekræftet
choice-request-decision-granted = Imødekommet
choice-request-decision-partly-granted = Delvis imødekommet
choice-request-decision-refused = Afslået
choice-request-decision-withdrawn = Trukket tilbage
choice-request-decision-no-data = Ingen oplysninger om personen
choice-request-exception-unfounded = Åbenbart grundløs (artikel 12, stk. 5)
choice-request-exception-excessive = Overdreven (artikel 12, stk. 5)
choice-request-exception-not-identified = Personen kan ikke identificeres (artikel 11, stk. 2, og 12, stk. 2)
choice-request-exception-rights-of-others = Andres rettigheder (artikel 15, stk. 4)
choice-request-exception-expression = Ytrings- og informationsfrihed (artikel 17, stk. 3, litra a)
choice-request-exception-legal-obligation = Retlig forpligtelse, for eksempel bogføring (artikel 17, stk. 3, litra b)
choice-request-exception-public-health = Folkesundhed (artikel 17, stk. 3, litra c)
choice-request-exception-archives = Arkiv, forskning og statistik (artikel 17, stk. 3, litra d)
choice-request-exception-legal-claims = Retskrav (artikel 17, stk. 3, litra e)
choice-request-exception-not-portable = Hverken samtykke eller kontrakt (artikel 20, stk. 1)
choice-request-exception-compelling-grounds = Vægtige legitime grunde (artikel 21, stk. 1)
choice-request-exception-national-law = National lov (artikel 23)
choice-request-exception-conditions-unmet = Betingelserne er ikke opfyldt (artikel 16, 17, stk. 1, 18, stk. 1)

## Breaches

choice-breach-nature-confidentiality = Fortrolighed
choice-breach-nature-integrity = Integritet
choice-breach-nature-availability = Tilgængelighed
choice-breach-data-ordinary = Almindelige oplysninger
choice-breach-data-confidential = Fortrolige oplysninger
choice-breach-data-national-id = CPR-numre
choice-breach-data-special = Følsomme oplysninger
choice-breach-data-criminal = Strafbare forhold
choice-breach-data-protected-address = Beskyttede navne og adresser
choice-breach-risk-unlikely = Næppe nogen risiko
choice-breach-risk-risk = Risiko
choice-breach-risk-high = Høj risiko
choice-not-told-reason-unreadable = Oplysningerne er ulæselige for andre (artikel 34, stk. 3, litra a)
choice-not-told-reason-averted = Den høje risiko er afværget (artikel 34, stk. 3, litra b)
choice-not-told-reason-disproportionate = Uforholdsmæssig indsats, meddelt offentligt (artikel 34, stk. 3, litra c)

## Processors

choice-notice-kind-new = Ny underdatabehandler
choice-notice-kind-changed = Ændring
choice-notice-kind-ended = Ophør
choice-notice-answer-accepted = Godtaget
choice-notice-answer-objected = Indsigelse
choice-people-scale-few = Under 1.000
choice-people-scale-some = 1.000-10.000
choice-people-scale-many = Over 10.000
choice-supervision-conclusion-in-order = I orden
choice-supervision-conclusion-remarks = I orden med bemærkninger
choice-supervision-conclusion-faults = Alvorlige mangler

## The regular control

choice-agenda-part-actions = Handlinger fra sidste kontrol
choice-agenda-part-activities = Behandlinger
choice-agenda-part-processors = Databehandlere og andre modtagere
choice-agenda-part-deletion = Sletning
choice-agenda-part-safety = Systemer og sikkerhed
choice-agenda-part-staff = Medarbejdere
choice-agenda-part-cases = Anmodninger og brud
choice-agenda-part-policies = Politikker og regler
choice-agenda-part-closing = Afslutning
choice-agenda-answer-no-change = Ingen ændring
choice-agenda-answer-changed = Ændret
choice-agenda-answer-action = Handling
choice-agenda-answer-not-relevant = Ikke relevant
