### The values of the lists of cases, processors and the regular control. As in choices.ftl.

## Requests

choice-request-channel-email = E-post
choice-request-channel-letter = Brev
choice-request-channel-phone = Telefon
choice-request-channel-in-person = Personlig
choice-request-channel-digital-post = Digital post
choice-request-channel-form = Skjema på nettstedet
choice-request-channel-representative = Gjennom en representant
choice-request-identity-certain = Ingen tvil
choice-request-identity-doubted = Rimelig tvil
choice-request-identity-proven = Bekreftet etter tvil
choice-request-identity-unproven = Ikke bekreftet
choice-request-decision-granted = Imøtekommet
choice-request-decision-partly-granted = Delvis imøtekommet
choice-request-decision-refused = Avslått
choice-request-decision-withdrawn = Trukket tilbake
choice-request-decision-no-data = Ingen opplysninger om personen
choice-request-exception-unfounded = Åpenbart grunnløs (artikkel 12 nr. 5)
choice-request-exception-excessive = Overdreven (artikkel 12 nr. 5)
choice-request-exception-not-identified = Personen kan ikke identifiseres (artikkel 11 nr. 2 og 12 nr. 2)
choice-request-exception-rights-of-others = Andres rettigheter (artikkel 15 nr. 4)
choice-request-exception-expression = Ytrings- og informasjonsfrihet (artikkel 17 nr. 3 bokstav a)
choice-request-exception-legal-obligation = Rettslig forpliktelse, for eksempel bokføring (artikkel 17 nr. 3 bokstav b)
choice-request-exception-public-health = Folkehelse (artikkel 17 nr. 3 bokstav c)
choice-request-exception-archives = Arkiv, forskning og statistikk (artikkel 17 nr. 3 bokstav d)
choice-request-exception-legal-claims = Rettskrav (artikkel 17 nr. 3 bokstav e)
choice-request-exception-not-portable = Verken samtykke eller avtale (artikkel 20 nr. 1)
choice-request-exception-compelling-grounds = Tvingende berettigede grunner (artikkel 21 nr. 1)
choice-request-exception-national-law = Nasjonal lov (artikkel 23)
choice-request-exception-conditions-unmet = Vilkårene er ikke oppfylt (artikkel 16, 17 nr. 1, 18 nr. 1)

## Breaches

choice-breach-nature-confidentiality = Konfidensialitet
choice-breach-nature-integrity = Integritet
choice-breach-nature-availability = Tilgjengelighet
choice-breach-data-ordinary = Alminnelige opplysninger
choice-breach-data-confidential = Fortrolige opplysninger
choice-breach-data-national-id = Fødselsnumre
choice-breach-data-special = Særlige kategorier
choice-breach-data-criminal = Straffbare forhold
choice-breach-data-protected-address = Beskyttede navn og adresser
choice-breach-risk-unlikely = Neppe noen risiko
choice-breach-risk-risk = Risiko
choice-breach-risk-high = Høy risiko
choice-not-told-reason-unreadable = Opplysningene er uleselige for andre (artikkel 34 nr. 3 bokstav a)
choice-not-told-reason-averted = Den høye risikoen er avverget (artikkel 34 nr. 3 bokstav b)
choice-not-told-reason-disproportionate = Uforholdsmessig stor innsats, kunngjort offentlig (artikkel 34 nr. 3 bokstav c)

## Processors

choice-notice-kind-new = Ny underdatabehandler
choice-notice-kind-changed = Endring
choice-notice-kind-ended = Opphør
choice-notice-answer-accepted = Godtatt
choice-notice-answer-objected = Protest
choice-people-scale-few = Under 1 000
choice-people-scale-some = 1 000–10 000
choice-people-scale-many = Over 10 000
choice-supervision-conclusion-in-order = I orden
choice-supervision-conclusion-remarks = I orden med merknader
choice-supervision-conclusion-faults = Alvorlige mangler

## The regular control

choice-agenda-part-actions = Oppfølgingstiltak fra forrige kontroll
choice-agenda-part-activities = Behandlinger
choice-agenda-part-processors = Databehandlere og andre mottakere
choice-agenda-part-deletion = Sletting
choice-agenda-part-safety = Systemer og sikkerhet
choice-agenda-part-staff = Ansatte
choice-agenda-part-cases = Anmodninger og brudd
choice-agenda-part-policies = Erklæringer og regler
choice-agenda-part-closing = Avslutning
choice-agenda-answer-no-change = Ingen endring
choice-agenda-answer-changed = Endret
choice-agenda-answer-action = Oppfølging
choice-agenda-answer-not-relevant = Ikke relevant
