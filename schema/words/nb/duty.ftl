### What people must be told: the items of Articles 13 and 14, how each stands in a policy, and why.

## The items

choice-information-item-controller = Hvem som er behandlingsansvarlig, og hvordan man får tak i dere
choice-information-item-representative = Representanten i EU
choice-information-item-officer = Personvernombudet
choice-information-item-purposes = Hva opplysningene brukes til
choice-information-item-legal-basis = Behandlingsgrunnlaget for hvert formål
choice-information-item-legitimate-interests = Den berettigede interessen
choice-information-item-recipients = Hvem som får opplysningene
choice-information-item-transfers = Overføring til land utenfor EØS
choice-information-item-storage = Hvor lenge opplysningene lagres
choice-information-item-rights = Innsyn, retting, sletting og begrensning
choice-information-item-objection = Retten til å protestere
choice-information-item-portability = Retten til dataportabilitet
choice-information-item-withdrawal = Retten til å trekke tilbake et samtykke
choice-information-item-complaint = Retten til å klage, og til hvem
choice-information-item-provision = Om man må gi opplysningene
choice-information-item-automated-decisions = Automatiserte avgjørelser
choice-information-item-profiling = Profilering
choice-information-item-further-use = Bruk til et nytt formål
choice-information-item-categories = Hvilke opplysninger dere får fra andre
choice-information-item-source = Hvor opplysningene kommer fra
choice-information-item-told-in-time = Fortalt når opplysningene samles inn
choice-information-item-told-afterwards = Fortalt i tide når andre har gitt opplysningene
choice-information-item-intelligible = Klar og riktig for dem den er skrevet til
choice-information-item-objection-apart = Retten til å protestere, atskilt fra resten

## Why an item must be told

duty-applies-representative = Dere har en representant i EU.
duty-applies-officer = Dere har et personvernombud.
duty-applies-legitimate-interests = Minst ett formål bygger på en berettiget interesse.
duty-applies-recipients = Andre enn dere får opplysninger.
duty-applies-transfers = Opplysninger sendes ut av EØS.
duty-applies-objection = Minst ett formål bygger på en berettiget interesse eller en oppgave i allmennhetens interesse, eller det er direkte markedsføring.
duty-applies-portability = Minst ett formål bygger på samtykke eller en avtale.
duty-applies-consent = Minst ett formål bygger på samtykke.
duty-applies-from-person = Dere ber personen selv om opplysninger.
duty-applies-from-others = Dere får opplysninger fra andre enn personen selv.
duty-applies-automated-decisions = Det treffes avgjørelser som bare bygger på automatisert behandling.
duty-applies-profiling = Dere profilerer. Loven krever bare at det fortelles når profileringen fører til en automatisert avgjørelse (art. 22), men det bør fortelles.
duty-applies-further-use = Dere har vurdert et nytt formål.

## Why it need not be told

duty-not-representative = Virksomheten ligger i EØS og trenger ingen.
duty-not-officer = Dere har svart at dere ikke har noe. Det trenger dere ikke å fortelle.
duty-not-legitimate-interests = Ingen formål bygger på en berettiget interesse.
duty-not-recipients = Ingen utenfor virksomheten får opplysningene.
duty-not-transfers = Dere har svart at ingen opplysninger sendes ut av EØS. Det trenger dere ikke å fortelle.
duty-not-objection = Retten gjelder bare berettigede interesser, oppgaver i allmennhetens interesse og direkte markedsføring.
duty-not-portability = Retten gjelder bare der det er samtykke eller en avtale.
duty-not-consent = Ingen formål bygger på samtykke.
duty-not-from-person = Dere ber ikke personen selv om opplysninger.
duty-not-from-others = Alle opplysninger kommer fra personen selv eller oppstår hos dere.
duty-not-automated-decisions = Dere har svart at ingen avgjørelser bare bygger på automatisert behandling.
duty-not-profiling = Dere har svart at dere ikke profilerer.
duty-not-further-use = Det er ikke vurdert noe nytt formål.

## What nobody has answered

duty-open-no-activity = Personvernerklæringen forteller ikke om noen behandling ennå. Velg dem den dekker.
duty-open-without-basis = Minst ett formål har ikke noe behandlingsgrunnlag ennå, og det avgjør om det skal fortelles. Velg det.
duty-open-officer = Det er ikke svart på om dere har et personvernombud. Svar hos virksomheten.
duty-open-recipients = Det er ikke svart på om andre får opplysningene. Legg til mottakerne, eller svar at det ikke er noen.
duty-open-transfers = Det er ikke avklart om opplysninger sendes ut av EØS. Undersøk det, og svar.
duty-open-objection = Det er ikke svart på om et formål er direkte markedsføring, og det kan man alltid protestere mot. Svar ved formålet.
duty-open-consent = Dere ber om et samtykke, men ingen formål bygger på samtykke. Velg det som grunnlag, eller fjern samtykket.
duty-open-from-others = Det er ikke svart på hvor alle opplysningene kommer fra. Svar ved opplysningene.
duty-open-automated-decisions = Det er ikke svart på om det treffes avgjørelser som bare bygger på automatisert behandling. Svar i behandlingen.
duty-open-profiling = Det er ikke svart på om dere profilerer. Svar i behandlingen.

## What lacks

duty-found = { $what }.
duty-and-more = { $first } Og { $more ->
    [one] én ting til.
   *[other] { $more } ting til.
}
duty-no-section = Ingen avsnitt henter det fra protokollen. Legg til avsnittet «{ $section }». Har dere skrevet det med egne ord, kan programmet ikke se det.
duty-no-section-of = Ingen avsnitt forteller det om «{ $activity }». La avsnittet «{ $section }» gjelde alle behandlinger, eller legg til et for den.
duty-no-right = Under rettighetene mangler { $rights }. Legg det til.
duty-no-authority = Det er ingen tilsynsmyndighet å klage til. Legg til Datatilsynet.
duty-not-published = Personvernerklæringen er ikke offentliggjort: { $what }. Gi den til dem den gjelder, og svar hvor den er.
duty-never-published = Dere har svart at personvernerklæringen ikke offentliggjøres. Da får ingen se den.
duty-publication-unsaid = Det er ikke svart på om personvernerklæringen er offentliggjort. Svar ved erklæringen.
duty-channel-unsaid = Det framgår ikke hvor man møter personvernerklæringen. Velg det ved erklæringen.
duty-on-request = Personvernerklæringen gis bare når noen spør. Den skal gis uten at man ber om det.
duty-not-at-collection = Personvernerklæringen ligger på nettstedet. Sørg for at man møter den der opplysningene samles inn, for eksempel ved skjemaet, og velg det.
duty-not-sent = De som dere har fått opplysninger om fra andre, skal selv få beskjed: senest etter en måned, ved den første kontakten eller når andre får opplysningene.

## What there is to say of what is told

duty-read-it-yourself = Målgruppen er nevnt, og henvisningene til loven stemmer. Om språket er klart, kan ikke programmet se: la en av dem erklæringen er til, lese den.
duty-stands-apart = Den står for seg selv i avsnittet om rettigheter.
duty-told-with-consent = Det fortelles i avsnittet om samtykke.

## As the law says it, on the screen of the law

law-duty-required = Kreves alltid
law-duty-if-applicable = Kreves når det er tilfellet
law-duty-unclear = Uavklart i loven
law-regulation = Forordning (EU) 2016/679
law-when-representative = Når virksomheten ligger utenfor EØS og har en representant (artikkel 27 nr. 1)
law-when-officer = Når dere har et personvernombud
law-when-legitimate-interests = Når et formål bygger på en berettiget interesse
law-when-recipients = Når andre enn dere får opplysninger
law-when-transfers = Når opplysninger sendes ut av EØS
law-when-objection = Når et formål bygger på en berettiget interesse eller en oppgave i allmennhetens interesse, eller når det er direkte markedsføring (artikkel 21 nr. 1 og 2)
law-when-portability = Når et formål bygger på samtykke eller en avtale (artikkel 20 nr. 1)
law-when-consent = Når et formål bygger på samtykke
law-when-from-person = Når personen selv blir bedt om opplysninger
law-when-from-others = Når opplysninger kommer fra andre enn personen selv
law-when-automated-decisions = Når avgjørelser bygger på automatisert behandling alene (artikkel 22 nr. 1 og 4)
law-when-profiling = Når dere profilerer uten å ta automatiserte avgjørelser (artikkel 22 nr. 1 og 4)
law-when-further-use = Når opplysningene skal brukes til et nytt formål
