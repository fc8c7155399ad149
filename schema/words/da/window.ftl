### The window. "du" is the person at the screen, "I" the company. Buttons in the imperative with the verb first;
### "…" only where more is asked. Dates and times arrive as finished text.

program = Fortegnelse
window-title = { $name } – Fortegnelse

## General

add = Tilføj
add-kind = Tilføj { $kind }
back = Tilbage
cancel = Annullér
close = Luk
close-key = Luk (Esc)
help = Hjælp
help-with = Hjælp til { $section }
next = Videre
open = Åbn
open-named = Åbn { $name }
remove = Fjern
remove-named = Fjern { $name }
removed = { $name } er fjernet.
move-up = Flyt { $name } op
move-down = Flyt { $name } ned
try-again = Prøv igen
yes = Ja
no = Nej
untitled = Uden navn ({ $kind })
list-empty = Ingen endnu.
drawer-of = { $name }, { $kind }
date-today = i dag
filter-pdf = PDF
filter-json = JSON
filter-register = Fortegnelse
failure-without-words = Der skete en fejl ({ $code }). Prøv igen.
failure-unreachable = Programmet svarer ikke. Luk vinduet, og åbn fortegnelsen igen. Det, der er gemt, er i behold.

## The law

article-whole = Artikel { $article }
article-paragraph = Artikel { $article }, stk. { $paragraph }
article-letter = Artikel { $article }, stk. { $paragraph }, litra { $letter }
article-other = Artikel { $clause }

## The three kinds of empty

state-none = Ingen
state-none-bool = Ikke relevant
state-unknown = Vides ikke
state-blank = Ikke udfyldt
state-unset = Ikke angivet
state-stated = Udfyldt
not-clarified = Uafklaret

## Fields

field-clear = Tøm
field-long-keys = Enter giver en ny linje; { $keys } afslutter feltet.
field-empty-because = Hvorfor feltet { $field } står tomt
field-not-date = Det er ikke en dato. Skriv for eksempel 12. november 2026 eller 12.11.2026.
field-not-months = Det er ikke en periode. Skriv for eksempel 5 år, 5½ år eller 18 måneder.
field-not-days = Det er ikke et antal dage. Skriv for eksempel 30 dage eller 2 uger.
field-not-number = Det er ikke et helt tal. Skriv for eksempel 240.
link-nothing = Ikke valgt
choose = Vælg
link-new = Tilføj { $kind }…
period-units-years = år
period-units-months = måned måneder md mdr
period-units-weeks = uge uger
period-units-days = dag dage

## Kinds, several

kinds-person = Personer
kinds-person-role = Roller
kinds-contact-point = Kontaktpunkter
kinds-supervisory-authority = Tilsynsmyndigheder
kinds-right-procedure = Rettigheder
kinds-financial-year = Regnskabsår
kinds-party = Databehandlere og modtagere
kinds-agreement = Databehandleraftaler
kinds-system = Systemer
kinds-measure = Foranstaltninger
kinds-coverage = Det, foranstaltningen dækker
kinds-staff-evidence = Dokumentation
kinds-retention-rule = Slettefrister
kinds-activity = Behandlinger
kinds-purpose = Formål
kinds-legal-basis = Retsgrundlag
kinds-subject-category = Registrerede
kinds-data-item = Oplysninger
kinds-recipient = Modtagere
kinds-transfer = Overførsler
kinds-risk-assessment = Risikovurderinger
kinds-policy = Persondatapolitikker
kinds-policy-audience = Målgrupper
kinds-policy-section = Afsnit
kinds-statement = Udsagn
kinds-control-plan = Kontrolplan
kinds-review = Kontroller

## States of a letter and of a finding

mark-ok = i orden
mark-wrong = fejl
mark-missing = mangler
mark-due = forfalder
mark-unclear = uafklaret
mark-note = bemærkning
missing = Hvad mangler?
missing-nothing = Alt er i orden og kan udskrives.
missing-nothing-here = Programmet har ikke fundet noget, der mangler her.
missing-rest = Resten er i orden og kan udskrives.
cure = Ret det
cure-named = Ret det: { $title }
notes-at = Bemærkninger til { $section }
notes-more = { $n ->
    [one] Vis { $n } til
   *[other] Vis { $n } til
}

## Above, at the side and below

registration = { $country ->
    [no] Org.nr. { $number }
   *[other] CVR { $number }
}
undo = Fortryd
undo-named = Fortryd: { $step }
redo = Gentag
redo-named = Gentag: { $step }
step-add = tilføj { $what }
step-remove = fjern { $what }
rail = Hovedmenu
rail-activities = Behandlinger
rail-parties = Databehandlere og modtagere
rail-systems = Systemer og sikkerhed
rail-deletion = Sletning
rail-documents = Dokumenter
rail-settings = Indstillinger
rail-count = { $n ->
    [one] ({ $n } punkt kræver opmærksomhed)
   *[other] ({ $n } punkter kræver opmærksomhed)
}
status = Status
status-saved = Gemt kl. { $time }
status-saving = Gemmer …
status-not-saved = Ikke gemt
status-nothing-to-save = Alt er gemt
status-backup = Kopi kontrolleret { $date }
status-backup-failed = Sikkerhedskopien lykkedes ikke
status-law = Regler pr. { $date }
status-local = Alt bliver på denne pc
read-only = Filen kan kun læses. Du kan se alt og gemme PDF, men ikke rette.
not-saved = Det, du skrev sidst, er ikke gemt. Det står stadig på skærmen. { $reason }

## Activities

activities-intro = Det, I bruger personoplysninger til. Hver behandling følger de syv punkter i artikel 30, litra a til g.
activities-add = Tilføj behandling
activities-caption = Behandlinger og deres tilstand for hvert litra i artikel 30
activities-findings = Mangler
activities-cell = { $activity }, litra { $letter }: { $state }
activities-empty = Ingen behandlinger endnu
activities-empty-text = Begynd med det, I gør oftest, for eksempel »Kunder og ordrer«. Du kan altid tilføje flere.
letters = Artikel 30, litra a til g
letter-a = Dataansvarlig
letter-b = Formål
letter-c = Oplysninger
letter-d = Modtagere
letter-e = Overførsel
letter-f = Slettefrister
letter-g = Sikkerhed
section-a = Dataansvarlig
section-a-shared = Fælles for alle behandlinger
section-a-help = Skriv, hvem I er, og hvem man kan kontakte. Den dataansvarlige er virksomheden selv, ikke en person. Det står ens i alle behandlinger.
controller-person = { $role }: { $who }
controller-unfold = Vis og ret alle felter
controller-fold = Vis kun det vigtigste
section-b = Formål og retsgrundlag
section-b-help = Skriv ét formål ad gangen, så en kunde forstår det, for eksempel »sende faktura«. Hvert formål har mindst ét retsgrundlag.
section-c = Registrerede og oplysninger
section-c-help = Skriv, hvem oplysningerne handler om, for eksempel »Privatkunder«, og hvilke oplysninger I har om dem. Navnet i tabellen åbner resten.
section-d = Modtagere
section-d-help = Tilføj alle, der får oplysningerne: databehandlere, andre virksomheder og myndigheder. En databehandler kræver en aftale.
section-e = Overførsel til lande uden for EU og EØS
section-e-help = Svar ja, hvis oplysninger sendes til eller kan ses fra et land uden for EU og EØS, også gennem en leverandør.
section-f = Slettefrister
section-f-help = Hver oplysning har en slettefrist. Fristerne kan deles af flere oplysninger og behandlinger.
section-g = Sikkerhed
section-g-help = Foranstaltningerne er fælles for alle behandlinger, medmindre de er knyttet til bestemte.
section-more = Mere om behandlingen
section-more-help = Det, loven også spørger om: om oplysningerne skal gives, om der profileres, og om en konsekvensanalyse er nødvendig.
purpose-numbered = { $label } { $n }
purpose-no-basis = Retsgrundlag mangler
basis-open = Retsgrundlag ikke valgt
purpose-add-basis = Tilføj retsgrundlag til { $purpose }
purposes-empty = Ingen formål endnu. Tilføj det første.
data-caption = Oplysninger efter kategori af registrerede
data-cell = { $item }, { $field }: { $value }
data-people = { $n ->
    [one] ca. { $n } person
   *[other] ca. { $n } personer
}
data-nobody = Ingen registrerede valgt
data-none = Ingen oplysninger endnu
data-add-to = Tilføj oplysning om { $subject }
data-empty = Ingen registrerede og ingen oplysninger endnu. Tilføj først, hvem det handler om.
recipient-since = siden { $date }
recipient-ended = ophørt { $date }
recipient-no-agreement = Ingen aftale
recipient-needs-none = Kræves ikke
retention-example = Eksempel
retention-example-dates = { $trigger } { $from }: slettes { $until }
retention-empty = Ingen oplysninger endnu, så der er intet at slette.
security-covers = Dækker
security-empty = Ingen foranstaltninger endnu.
security-manage = Ret i Systemer og sikkerhed
coverage-seen = Dækket: { $what }
covers-system = { $covered } af { $all ->
    [one] { $all } system
   *[other] { $all } systemer
}
covers-party = { $covered } af { $all ->
    [one] { $all } databehandler
   *[other] { $all } databehandlere
}
covers-person = { $covered } af { $all ->
    [one] { $all } medarbejder
   *[other] { $all } medarbejdere
}

## Lists

parties-intro = Dem uden for virksomheden, som får oplysninger, og aftalerne med dem.
systems-intro = Det, oplysningerne ligger i, og det, der beskytter dem.
deletion-intro = Hvornår oplysninger slettes, og hvad loven kræver.
empty-party = Ingen endnu. Tilføj dem, der driver jeres systemer eller får oplysninger fra jer.
empty-system = Ingen endnu. Tilføj programmer, pc’er, telefoner, arkiver og papir.
empty-measure = Ingen endnu. Tilføj det, der beskytter oplysningerne, for eksempel »Antivirus på alle it-systemer«.
empty-risk-assessment = Ingen endnu. Tilføj en vurdering af, hvad der kan ske for dem, oplysningerne handler om.
empty-retention-rule = Ingen endnu. Tilføj en frist, og vælg den for de oplysninger, den gælder.

## Documents

documents-intro = Et udstedt dokument kan ikke ændres, kun erstattes.
documents-list = Dokumenter efter tilstand
documents-drafts = Udkast
documents-issued = Udstedt
documents-none-issued = Intet er udstedt endnu.
document-article-30 = Fortegnelse, artikel 30
document-from-register = Hele fortegnelsen
document-line = { $number } · { $date }
document-draft = Udkast
preview-language = Sprog
document-missing = Udkastet mangler
document-characters = Ingen skrifttype har tegnet { $characters }. Ret teksten.
document-kept = Udstedt dokument
document-kept-text = De sider, der blev udstedt, ligger uændret i fortegnelsen. Gem dem som PDF, eller udskriv dem.
document-facts = Om dokumentet
document-issued = Udstedt
preview = Visning af siden
preview-making = Siderne bliver lavet …
page-back = Forrige side
page-next = Næste side
page-of = Side { $page } af { $pages }
page-exact = Nøjagtig som trykt
page-alt = { $heading }, side { $page }. { $text }
print-or-issue = »Gem PDF« og »Udskriv« giver et udkast uden nummer. »Udsted« giver dokumentet nummer og dato og gemmer det for altid.
save-pdf = Gem PDF…
save-pdf-title = Gem PDF
saved-pdf = Gemt som { $path }
issue = Udsted…
issue-now = Udsted
issue-heading = Udsted { $document }
issue-text = Dokumentet får nummer, version og dagens dato og bliver gemt, præcis som det ser ud nu. Det kan ikke fortrydes. Sprog: { $language }.
issue-missing = Det her mangler
issued-heading = Udstedt som { $number }
issued-text = Fingeraftrykket er { $code }. Gem siderne som PDF, udskriv dem, og få dem underskrevet.

## A policy

policy-edit = Redigér politikken
policy-about = Om politikken
policy-no-sections = Ingen afsnit endnu. Tilføj det første.
policy-rights-shared = Fælles for alle politikker
policy-adopted = Vedtagelse og underskrift
policy-remove = Fjern politikken

## Settings

settings-intro = Dig, filen og det, der er fælles for hele fortegnelsen.
settings-jumps = Gå til
settings-you = Dig
settings-language = Sprog på skærmen
settings-appearance = Udseende
appearance-system = Som computeren
appearance-light = Lyst
appearance-dark = Mørkt
settings-name = Dit navn
settings-name-help = Det står i historikken ved det, du retter.
settings-file = Filen
backup-now = Lav sikkerhedskopi
backup-made = Sikkerhedskopien er lavet og kontrolleret: { $path }
verify-now = Kontrollér filen
verified = Filen er i orden: { $changes ->
    [one] { $changes } ændring
   *[other] { $changes } ændringer
}, { $events ->
    [one] { $events } hændelse
   *[other] { $events } hændelser
}.
verified-problems = Filen er ikke i orden. { $problems }
export = Eksportér til JSON…
export-title = Eksportér fortegnelsen
exported = Eksporteret til { $path }
close-register = Luk fortegnelsen

## First start

start-steps = Trin
start-step-at = Trin { $n } af { $all }
start-step-you = Sprog og navn
start-step-which = Fortegnelse
start-step-company = Virksomhed
start-step-people = Personer
start-step-year = Regnskabsår
start-on = Videre
start-local = Programmet bruger ikke internettet. Når du har svaret, vælger du selv, hvor filen med fortegnelsen skal ligge.
start-you = Hvem er du?
start-you-text = Vælg sprog, og skriv dit navn. Du kan ændre begge dele senere.
start-name-needed = Skriv dit navn.
start-which = Hvilken fortegnelse?
start-which-text = En fortegnelse er én fil, og du vælger selv, hvor den skal ligge.
start-new = Lav en ny fortegnelse
start-new-text = Tre korte trin: virksomheden, personerne og regnskabsåret
start-open = Åbn en fortegnelse…
start-open-text = En fil, der ender på .fortegnelse
start-json = Hent fra en JSON-fil…
start-json-text = Kun hvis du har fået en fortegnelse som JSON-fil, eksporteret fra dette program
start-example = Prøv med et eksempel
start-example-text = En opdigtet virksomhed, som du kan rette i og fjerne igen
start-recent = Åbnet for nylig
start-open-title = Åbn en fortegnelse
start-json-title = Hent fra en JSON-fil
start-save-title = Vælg, hvor fortegnelsen skal ligge
start-company = Hvilken virksomhed er det?
start-company-text = Efter loven er det virksomheden, der er dataansvarlig, ikke en person. Den står øverst på alt, der udskrives.
start-company-help = Landet afgør, hvilke love der gælder, og hvilken tilsynsmyndighed man klager til.
start-organisation-help = Det fulde navn, som det er registreret
start-organisation-needed = Skriv virksomhedens navn.
start-people = Hvem kan man kontakte, og hvem skriver under?
start-people-text = Den persondataansvarlige er kontaktpersonen: den, der holder fortegnelsen ved lige og svarer på spørgsmål. Direktøren skriver under.
start-people-help = Har du ikke det hele ved hånden, så lad felter stå tomme. Fortegnelsen husker dig på dem.
start-contact-help = At stå her flytter ikke ansvaret fra virksomheden til personen.
start-contact-company = Det er også virksomhedens telefon og e-mail
start-contact-needed = Skriv navnet på den persondataansvarlige.
start-year = Hvornår begynder og slutter regnskabsåret?
start-year-text = Regnskabsåret afgør, hvor længe bilag skal gemmes.
start-year-help = Skriv datoerne, som du plejer, for eksempel 1. januar 2026 eller 1.1.2026.
start-year-odd = Et regnskabsår slutter, efter at det er begyndt, og varer højst 18 måneder.
start-make = Lav fortegnelsen…
