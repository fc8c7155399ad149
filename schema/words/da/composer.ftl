### Writing a policy, what few records need, and what people are told by law. "du" is the person at the screen, "I"
### the company. Buttons in the imperative with the verb first.

fields-more = Flere oplysninger
choose-later = Vælg senere
empty-breach-procedure = Ingen endnu. Tilføj, hvad I gør, når oplysninger går tabt eller kommer i forkerte hænder, og hvem der sørger for det.

## Kinds, several

kinds-breach-procedure = Håndtering af brud
kinds-compatibility-test = Vurderinger af nye formål
kinds-controller-served = Dataansvarlige, I arbejder for
kinds-consent = Samtykker
kinds-cookie-category = Cookies
kinds-policy-pointer = Henvisninger til andre politikker
kinds-term = Ord og begreber
kinds-reference = Links
kinds-statement-link = Belæg

## The sections of a policy

sections-keys = Afsnittene udskrives i den rækkefølge, de står i her. Flyt et afsnit med pilene til højre, eller med Alt+Pil op og Alt+Pil ned, når du står på det.
section-add = Afsnit, der skal tilføjes
section-add-choose = Vælg, hvad det handler om
section-add-new = Ikke med endnu
section-add-used = Er med, kan tilføjes igen
section-only = kun { $activity }
section-activity = Kun fra behandlingen
section-begins = »{ $words }«
section-own-words = med egne ord
section-statements = { $n ->
    [one] { $n } udsagn
   *[other] { $n } udsagn
}
section-references = { $n ->
    [one] { $n } link
   *[other] { $n } links
}
section-moved = { $name } er nu nummer { $n } af { $all }.
section-source = Redigér »{ $what }«
section-drawn-only = Resten af afsnittet hentes fra fortegnelsen.
key-up = Pil op
key-down = Pil ned
key-left = Pil til venstre
field-help-here = Når du er i et felt, står dets hjælp her.
keys-screen-back = Tilbage til den skærm, du kom fra
screen-back = Tilbage til »{ $what }«
keys-section-up = Flyt et afsnit af en politik op
keys-section-down = Flyt et afsnit af en politik ned

## The rest of a policy

policy-release = Version og offentliggørelse
policy-not-adopted = Ikke vedtaget endnu
policy-was-adopted = Vedtaget { $date }
policy-told-version = Version { $version }
policy-issued = Senest udstedt: { $number }, version { $version }, { $date }.
policy-not-issued = Ikke udstedt endnu. Dokumentet får en ny version, hver gang politikken udstedes.
policy-told-none = Ingen

## Statements, and what shows whether they hold

statement-about = Om { $what }
statement-proved = Bekræftes af { $what }
statement-refuted = Modsiges af { $what }
statement-evidence = Det, I selv peger på
statement-evidence-none = Ingen endnu. Peg på det i fortegnelsen, der bekræfter eller modsiger udsagnet.
statement-seen = Det, programmet ser
statement-seen-nothing = Programmet ser intet i fortegnelsen, der taler for eller imod.
verdict-proved = Bekræftet
verdict-refuted = Modsagt
verdict-doubtful = Tvivlsomt
verdict-open = Ikke afgjort
weight-proves = Taler for
weight-refutes = Taler imod
weight-doubts = Giver tvivl
evidence-target = Hvad i fortegnelsen
evidence-choose = Vælg, hvad der viser det

## What people are told by law: Articles 13 and 14

duty = Det, læserne skal have at vide
duty-law = Artikel 13 og 14. Regler pr. { $date }.
duty-missing = Mangler
duty-unclear = Uafklaret
duty-satisfied = Opfyldt
duty-not-applicable = Gælder ikke her
duty-if-applicable = Kræves kun, hvis det er tilfældet
duty-demand-unclear = Loven er ikke klar her
duty-where = Står i { $where }
duty-complete = Der mangler intet af det, artikel 13 og 14 kræver.
policy-other = Andet, der mangler

## Documents

document-of-article30-processor = Det, I gør for andre

## Help

topic-compose = En politik
topic-compose-text =
    Siden følger politikken ovenfra: hvem den er til, afsnittene i den rækkefølge de udskrives, og under dem det, der sjældnere skal rettes. Tryk på et afsnit for at åbne det. Det meste hentes fra fortegnelsen; egne ord kommer foran. Et afsnit kan begrænses til én behandling.

    Flyt et afsnit med pilene eller med Alt+Pil op og Alt+Pil ned. Tilføj et nyt nederst. Til højre står, hvad læserne skal have at vide efter loven, og hvor det står. »Se på papir« viser siderne, og der udsteder du politikken.
topic-compose-example = Eksempel Rengøring ApS satte »Cookies« ind efter »Rettigheder« og begrænsede afsnittet til »Hjemmeside«.
topic-duty = Det, læserne skal have at vide
topic-duty-text =
    Artikel 13 gælder det, personen selv giver jer; artikel 14 det, I får fra andre. Noget skal altid fortælles, for eksempel formål, retsgrundlag og slettefrist. Andet kun, hvis det er tilfældet, for eksempel overførsel til et land uden for EØS. Enkelte steder er loven ikke klar, og det siger programmet.

    »Opfyldt« betyder, at det står i politikken, og i hvilket afsnit. »Mangler« fører til det felt eller afsnit, der skal til. Programmet ser på, om det står der, ikke på, om det er godt sagt.
topic-duty-example = I kundepolitikken manglede, om man skal give oplysningerne. Pernille Prøvesen tilføjede afsnittet »Skal oplysningerne gives?«, og punktet forsvandt.
topic-statement = Udsagn, og hvad de hviler på
topic-statement-text =
    Et udsagn er noget, I lover eller siger, I ikke gør: »Vi profilerer ikke«. Vælg, hvad det lover, og om det kun handler om én behandling eller ét system. Så holder programmet det op mod fortegnelsen og siger, hvad der taler for og imod.

    Peg selv på det, der bekræfter eller modsiger udsagnet, og skriv hvorfor. Det, programmet ser imod et udsagn, bliver stående, til I retter udsagnet eller det, udsagnet handler om.
topic-statement-example = »Kun ansatte ser dine oplysninger« blev modsagt af lønkontoret, som også er modtager. Udsagnet blev skrevet om.
topic-consent = Samtykke
topic-consent-text =
    Et samtykke er et frit ja til én bestemt ting, givet på forhånd af en, der ved, hvad det drejer sig om. At købe noget, oprette en konto eller blive på en side er ikke et samtykke, og et felt må ikke være krydset af på forhånd.

    Skriv, hvor og hvordan der spørges, hvad I gemmer som bevis, og hvordan man siger nej igen. Det sidste skal være lige så let som at sige ja. Samtykker står under litra b i den behandling, de hører til.
topic-consent-example = Under bestillingen står et tomt felt: »Ja tak til nyhedsbrevet«. Linket nederst i hver mail trækker det tilbage.
topic-cookies = Cookies
topic-cookies-text =
    Cookies er det, en hjemmeside gemmer på eller læser fra den besøgendes udstyr. Reglerne gælder, også når det ikke er personoplysninger. Det nødvendige må sættes uden videre; resten venter, til den besøgende har sagt ja.

    Del dem op efter, hvad de er til: nødvendige, funktionelle, statistik og markedsføring. Skriv, hvem der står bag, og hvor længe de bliver liggende. De står under litra c i den behandling, hjemmesiden hører til.
topic-cookies-example = »Statistik«: fra Tælleværket Eksempel, bliver i 13 måneder, venter på samtykke.
topic-breach = Brud på sikkerheden
topic-breach-text =
    Et brud er, når personoplysninger går tabt, ændres eller kommer i forkerte hænder, også ved et uheld. Myndigheden skal have besked uden unødig forsinkelse og om muligt inden 72 timer, medmindre det næppe kan skade nogen. Er risikoen høj for dem, det handler om, skal de også have besked.

    Skriv nu, hvem der gør hvad, så I ikke først skal finde ud af det den dag, det sker. Det står i Systemer og sikkerhed, ved det, der ellers beskytter oplysningerne.
topic-breach-example = Pernille Prøvesen melder til Datatilsynet på Virk; Mads Mønstergaard ringer til kunderne. En kollega, der opdager noget, ringer til Pernille.
