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
section-own-words = med egne ord
section-statements = { $n ->
    [one] { $n } udsagn
   *[other] { $n } udsagn
}
section-references = { $n ->
    [one] { $n } link
   *[other] { $n } links
}
section-moved = »{ $name }« er nu nummer { $n } af { $all }.
section-source = Redigér »{ $what }«
section-drawn-only = Resten af afsnittet hentes fra fortegnelsen.
key-up = Pil op
key-down = Pil ned
keys-section-up = Flyt et afsnit af en politik op
keys-section-down = Flyt et afsnit af en politik ned

## The rest of a policy

policy-release = Version og offentliggørelse
policy-not-adopted = Ikke vedtaget endnu
policy-was-adopted = Vedtaget { $date }
policy-told-version = Version { $version }
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
