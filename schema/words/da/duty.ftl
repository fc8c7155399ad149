### What people must be told: the items of Articles 13 and 14, how each stands in a policy, and why.

## The items

choice-information-item-controller = Hvem der er dataansvarlig, og hvordan man får fat i jer
choice-information-item-representative = Repræsentanten i EU
choice-information-item-officer = Databeskyttelsesrådgiveren
choice-information-item-purposes = Hvad oplysningerne bruges til
choice-information-item-legal-basis = Retsgrundlaget for hvert formål
choice-information-item-legitimate-interests = Den legitime interesse
choice-information-item-recipients = Hvem der får oplysningerne
choice-information-item-transfers = Overførsel til lande uden for EØS
choice-information-item-storage = Hvor længe oplysningerne gemmes
choice-information-item-rights = Indsigt, berigtigelse, sletning og begrænsning
choice-information-item-objection = Retten til indsigelse
choice-information-item-portability = Retten til dataportabilitet
choice-information-item-withdrawal = Retten til at trække et samtykke tilbage
choice-information-item-complaint = Retten til at klage, og til hvem
choice-information-item-provision = Om man skal give oplysningerne
choice-information-item-automated-decisions = Automatiske afgørelser
choice-information-item-profiling = Profilering
choice-information-item-further-use = Brug til et nyt formål
choice-information-item-categories = Hvilke oplysninger I får fra andre
choice-information-item-source = Hvor oplysningerne kommer fra
choice-information-item-told-in-time = Fortalt, når oplysningerne indsamles
choice-information-item-told-afterwards = Fortalt i tide, når andre har givet oplysningerne
choice-information-item-intelligible = Klar og rigtig for dem, den er skrevet til
choice-information-item-objection-apart = Retten til indsigelse, adskilt fra resten

## Why an item must be told

duty-applies-representative = I har en repræsentant i EU.
duty-applies-officer = I har en databeskyttelsesrådgiver.
duty-applies-legitimate-interests = Mindst ét formål bygger på en legitim interesse.
duty-applies-recipients = Andre end jer får oplysninger.
duty-applies-transfers = Oplysninger sendes ud af EØS.
duty-applies-objection = Mindst ét formål bygger på en legitim interesse eller en opgave i samfundets interesse, eller det er direkte markedsføring.
duty-applies-portability = Mindst ét formål bygger på samtykke eller en kontrakt.
duty-applies-consent = Mindst ét formål bygger på samtykke.
duty-applies-from-person = I beder personen selv om oplysninger.
duty-applies-from-others = I får oplysninger fra andre end personen selv.
duty-applies-automated-decisions = Der træffes afgørelser, som alene bygger på automatisk behandling.
duty-applies-profiling = I profilerer. Loven kræver kun, at det fortælles, når profileringen fører til en automatisk afgørelse (art. 22), men det bør fortælles.
duty-applies-further-use = I har vurderet et nyt formål.

## Why it need not be told

duty-not-representative = Virksomheden ligger i EØS og behøver ingen.
duty-not-officer = I har svaret, at I ikke har nogen. Det behøver I ikke fortælle.
duty-not-legitimate-interests = Intet formål bygger på en legitim interesse.
duty-not-recipients = Ingen uden for virksomheden får oplysningerne.
duty-not-transfers = I har svaret, at ingen oplysninger sendes ud af EØS. Det behøver I ikke fortælle.
duty-not-objection = Retten gælder kun legitime interesser, opgaver i samfundets interesse og direkte markedsføring.
duty-not-portability = Retten gælder kun, hvor der er samtykke eller en kontrakt.
duty-not-consent = Intet formål bygger på samtykke.
duty-not-from-person = I beder ikke personen selv om oplysninger.
duty-not-from-others = Alle oplysninger kommer fra personen selv eller opstår hos jer.
duty-not-automated-decisions = I har svaret, at ingen afgørelser alene bygger på automatisk behandling.
duty-not-profiling = I har svaret, at I ikke profilerer.
duty-not-further-use = Der er ikke vurderet noget nyt formål.

## What nobody has answered

duty-open-no-activity = Politikken fortæller ikke om nogen behandling endnu. Vælg dem, den dækker.
duty-open-without-basis = Mindst ét formål har intet retsgrundlag endnu, og det afgør, om det skal fortælles. Vælg det.
duty-open-officer = Det er ikke besvaret, om I har en databeskyttelsesrådgiver. Svar hos virksomheden.
duty-open-recipients = Det er ikke besvaret, om andre får oplysningerne. Tilføj modtagerne, eller svar, at der ingen er.
duty-open-transfers = Det er ikke afklaret, om oplysninger sendes ud af EØS. Undersøg det, og svar.
duty-open-objection = Det er ikke besvaret, om et formål er direkte markedsføring, og det kan man altid gøre indsigelse mod. Svar ved formålet.
duty-open-consent = I beder om et samtykke, men intet formål bygger på samtykke. Vælg det som grundlag, eller fjern samtykket.
duty-open-from-others = Det er ikke besvaret, hvor alle oplysninger kommer fra. Svar ved oplysningerne.
duty-open-automated-decisions = Det er ikke besvaret, om der træffes afgørelser, som alene bygger på automatisk behandling. Svar i behandlingen.
duty-open-profiling = Det er ikke besvaret, om I profilerer. Svar i behandlingen.

## What lacks

duty-found = { $what }.
duty-and-more = { $first } Og { $more ->
    [one] én ting mere.
   *[other] { $more } ting mere.
}
duty-no-section = Intet afsnit henter det fra fortegnelsen. Tilføj afsnittet »{ $section }«. Har I skrevet det med egne ord, kan programmet ikke se det.
duty-no-section-of = Intet afsnit fortæller det om »{ $activity }«. Lad afsnittet »{ $section }« gælde alle behandlinger, eller tilføj et til den.
duty-no-right = Under rettighederne mangler { $rights }. Tilføj det.
duty-no-authority = Der er ingen tilsynsmyndighed at klage til. Tilføj Datatilsynet.
duty-not-published = Politikken er ikke offentliggjort: { $what }. Giv den til dem, den gælder, og svar, hvor den er.
duty-never-published = I har svaret, at politikken ikke offentliggøres. Så får ingen den at se.
duty-publication-unsaid = Det er ikke besvaret, om politikken er offentliggjort. Svar ved politikken.
duty-channel-unsaid = Det fremgår ikke, hvor man møder politikken. Vælg det ved politikken.
duty-on-request = Politikken gives kun, når nogen spørger. Den skal gives, uden at man beder om det.
duty-not-at-collection = Politikken ligger på hjemmesiden. Sørg for, at man møder den, hvor oplysningerne indsamles, for eksempel ved formularen, og vælg det.
duty-not-sent = Dem, I har oplysninger om fra andre, skal selv have besked: senest efter en måned, ved den første kontakt, eller når andre får oplysningerne.

## What there is to say of what is told

duty-read-it-yourself = Målgruppen er nævnt, og henvisningerne til loven passer. Om sproget er klart, kan programmet ikke se: lad en af dem, politikken er til, læse den.
duty-stands-apart = Den står for sig selv i afsnittet om rettigheder.
duty-told-with-consent = Det fortælles i afsnittet om samtykke.

## As the law says it, on the screen of the law

law-duty-required = Kræves altid
law-duty-if-applicable = Kræves, når det er tilfældet
law-duty-unclear = Uafklaret i loven
law-regulation = Forordning (EU) 2016/679
law-when-representative = Når virksomheden ligger uden for EØS og har en repræsentant (artikel 27, stk. 1)
law-when-officer = Når I har en databeskyttelsesrådgiver
law-when-legitimate-interests = Når et formål bygger på en legitim interesse
law-when-recipients = Når andre end jer får oplysninger
law-when-transfers = Når oplysninger sendes ud af EØS
law-when-objection = Når et formål bygger på en legitim interesse eller en opgave i samfundets interesse, eller når det er direkte markedsføring (artikel 21, stk. 1 og 2)
law-when-portability = Når et formål bygger på samtykke eller en kontrakt (artikel 20, stk. 1)
law-when-consent = Når et formål bygger på samtykke
law-when-from-person = Når personen selv bliver bedt om oplysninger
law-when-from-others = Når oplysninger kommer fra andre end personen selv
law-when-automated-decisions = Når afgørelser alene bygger på automatisk behandling (artikel 22, stk. 1 og 4)
law-when-profiling = Når I profilerer uden at træffe automatiske afgørelser (artikel 22, stk. 1 og 4)
law-when-further-use = Når oplysningerne skal bruges til et nyt formål
