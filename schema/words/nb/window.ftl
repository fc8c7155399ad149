### The window. "du" is the person at the screen, "dere" the company. Buttons in the imperative with the verb first;
### "…" only where more is asked. Dates and times arrive as finished text.

program = Fortegnelse
window-title = { $name } – Fortegnelse

## General

add = Legg til
add-kind = Legg til { $kind }
back = Tilbake
cancel = Avbryt
close = Lukk
close-key = Lukk (Esc)
help = Hjelp
help-with = Hjelp til { $section }
next = Videre
open = Åpne
open-named = Åpne { $name }
remove = Fjern
remove-named = Fjern { $name }
removed = { $name } er fjernet.
move-up = Flytt { $name } opp
move-down = Flytt { $name } ned
try-again = Prøv igjen
yes = Ja
no = Nei
untitled = Uten navn ({ $kind })
list-empty = Ingen ennå.
drawer-of = { $name }, { $kind }
date-today = i dag
filter-pdf = PDF
filter-json = JSON
filter-register = Protokoll
failure-without-words = Det oppsto en feil ({ $code }). Prøv igjen.
failure-unreachable = Programmet svarer ikke. Lukk vinduet, og åpne protokollen igjen. Det som er lagret, er i behold.

## The law

article-whole = Artikkel { $article }
article-paragraph = Artikkel { $article } nr. { $paragraph }
article-letter = Artikkel { $article } nr. { $paragraph } bokstav { $letter }
article-other = Artikkel { $clause }

## The three kinds of empty

state-none = Ingen
state-none-bool = Ikke aktuelt
state-unknown = Vet ikke
state-blank = Ikke fylt ut
state-unset = Ikke oppgitt
state-stated = Fylt ut
not-clarified = Uavklart

## Fields

field-clear = Tøm
field-long-keys = Enter gir en ny linje; { $keys } avslutter feltet.
field-empty-because = Hvorfor feltet { $field } står tomt
field-not-date = Det er ikke en dato. Skriv for eksempel 12. november 2026 eller 12.11.2026.
field-not-months = Det er ikke en periode. Skriv for eksempel 5 år, 5½ år eller 18 måneder.
field-not-days = Det er ikke et antall dager. Skriv for eksempel 30 dager eller 2 uker.
field-not-number = Det er ikke et helt tall. Skriv for eksempel 240.
link-nothing = Ikke valgt
choose = Velg
link-new = Legg til { $kind }…
period-units-years = år
period-units-months = måned måneder md mnd
period-units-weeks = uke uker
period-units-days = dag dager

## Kinds, several

kinds-person = Personer
kinds-person-role = Roller
kinds-contact-point = Kontaktpunkter
kinds-supervisory-authority = Tilsynsmyndigheter
kinds-right-procedure = Rettigheter
kinds-financial-year = Regnskapsår
kinds-party = Databehandlere og mottakere
kinds-agreement = Databehandleravtaler
kinds-system = Systemer
kinds-measure = Tiltak
kinds-coverage = Det tiltaket dekker
kinds-staff-evidence = Dokumentasjon
kinds-retention-rule = Slettefrister
kinds-activity = Behandlinger
kinds-purpose = Formål
kinds-legal-basis = Behandlingsgrunnlag
kinds-subject-category = Registrerte
kinds-data-item = Opplysninger
kinds-recipient = Mottakere
kinds-transfer = Overføringer
kinds-risk-assessment = Risikovurderinger
kinds-policy = Personvernerklæringer
kinds-policy-audience = Målgrupper
kinds-policy-section = Avsnitt
kinds-statement = Utsagn
kinds-control-plan = Kontrollplan
kinds-review = Kontroller

## States of a letter and of a finding

mark-ok = i orden
mark-wrong = feil
mark-missing = mangler
mark-due = forfaller
mark-unclear = uavklart
mark-note = merknad
missing = Hva mangler?
missing-nothing = Alt er i orden og kan skrives ut.
missing-nothing-here = Programmet har ikke funnet noe som mangler her.
missing-rest = Resten er i orden og kan skrives ut.
cure = Rett det
cure-named = Rett det: { $title }
notes-at = Merknader til { $section }
notes-more = { $n ->
    [one] Vis { $n } til
   *[other] Vis { $n } til
}

## Above, at the side and below

registration = { $country ->
    [no] Org.nr. { $number }
   *[other] CVR { $number }
}
undo = Angre
undo-named = Angre: { $step }
redo = Gjør om
redo-named = Gjør om: { $step }
step-add = legg til { $what }
step-remove = fjern { $what }
rail = Hovedmeny
rail-activities = Behandlinger
rail-parties = Databehandlere og mottakere
rail-systems = Systemer og sikkerhet
rail-deletion = Sletting
rail-documents = Dokumenter
rail-settings = Innstillinger
rail-count = { $n ->
    [one] ({ $n } punkt krever oppmerksomhet)
   *[other] ({ $n } punkter krever oppmerksomhet)
}
status = Status
status-saved = Lagret kl. { $time }
status-saving = Lagrer …
status-not-saved = Ikke lagret
status-nothing-to-save = Alt er lagret
status-backup = Kopi kontrollert { $date }
status-backup-failed = Sikkerhetskopien mislyktes
status-law = Regler per { $date }
status-local = Alt blir på denne pc-en
read-only = Filen kan bare leses. Du kan se alt og lagre PDF, men ikke endre noe.
not-saved = Det du skrev sist, er ikke lagret. Det står fortsatt på skjermen. { $reason }

## Activities

activities-intro = Det dere bruker personopplysninger til. Hver behandling følger artikkel 30, bokstav a til g.
activities-add = Legg til behandling
activities-caption = Behandlinger og tilstanden for hver bokstav i artikkel 30
activities-findings = Mangler
activities-cell = { $activity }, bokstav { $letter }: { $state }
activities-empty = Ingen behandlinger ennå
activities-empty-text = Begynn med det dere gjør oftest, for eksempel «Kunder og ordrer». Du kan alltid legge til flere.
letters = Artikkel 30, bokstav a til g
letter-a = Behandlingsansvarlig
letter-b = Formål
letter-c = Opplysninger
letter-d = Mottakere
letter-e = Overføring
letter-f = Slettefrister
letter-g = Sikkerhet
section-a = Behandlingsansvarlig
section-a-shared = Felles for alle behandlinger
section-a-help = Skriv hvem dere er, og hvem man kan kontakte. Den behandlingsansvarlige er virksomheten selv, ikke en person. Det står likt i alle behandlinger.
controller-person = { $role }: { $who }
controller-unfold = Vis og rett alle felter
controller-fold = Vis bare det viktigste
section-b = Formål og behandlingsgrunnlag
section-b-help = Skriv ett formål om gangen, slik at en kunde forstår det, for eksempel «sende faktura». Hvert formål har minst ett behandlingsgrunnlag.
section-c = Registrerte og opplysninger
section-c-help = Skriv hvem opplysningene handler om, for eksempel «Privatkunder», og hvilke opplysninger dere har om dem. Navnet i tabellen åpner resten.
section-d = Mottakere
section-d-help = Legg til alle som får opplysningene: databehandlere, andre virksomheter og myndigheter. En databehandler krever en avtale.
section-e = Overføring til land utenfor EU og EØS
section-e-help = Svar ja hvis opplysninger sendes til eller kan ses fra et land utenfor EU og EØS, også gjennom en leverandør.
section-f = Slettefrister
section-f-help = Hver opplysning har en slettefrist. Fristene kan deles av flere opplysninger og behandlinger.
section-g = Sikkerhet
section-g-help = Tiltakene er felles for alle behandlinger, med mindre de er knyttet til bestemte.
section-more = Mer om behandlingen
section-more-help = Det loven også spør om: om opplysningene må gis, om det profileres, og om en vurdering av personvernkonsekvenser er nødvendig.
purpose-numbered = { $label } { $n }
purpose-no-basis = Behandlingsgrunnlag mangler
basis-open = Behandlingsgrunnlag ikke valgt
purpose-add-basis = Legg til behandlingsgrunnlag for { $purpose }
purposes-empty = Ingen formål ennå. Legg til det første.
data-caption = Opplysninger etter kategori av registrerte
data-cell = { $item }, { $field }: { $value }
data-people = { $n ->
    [one] ca. { $n } person
   *[other] ca. { $n } personer
}
data-nobody = Ingen registrerte valgt
data-none = Ingen opplysninger ennå
data-add-to = Legg til opplysning om { $subject }
data-empty = Ingen registrerte og ingen opplysninger ennå. Legg først til hvem opplysningene handler om.
recipient-since = siden { $date }
recipient-ended = avsluttet { $date }
recipient-no-agreement = Ingen avtale
recipient-needs-none = Kreves ikke
retention-example = Eksempel
retention-example-dates = { $trigger } { $from }: slettes { $until }
retention-empty = Ingen opplysninger ennå, så det er ingenting å slette.
security-covers = Dekker
security-empty = Ingen tiltak ennå.
security-manage = Endre i Systemer og sikkerhet
coverage-seen = Dekket: { $what }
covers-system = { $covered } av { $all ->
    [one] { $all } system
   *[other] { $all } systemer
}
covers-party = { $covered } av { $all ->
    [one] { $all } databehandler
   *[other] { $all } databehandlere
}
covers-person = { $covered } av { $all ->
    [one] { $all } ansatt
   *[other] { $all } ansatte
}

## Lists

parties-intro = De utenfor virksomheten som får opplysninger, og avtalene med dem.
systems-intro = Det opplysningene ligger i, og det som beskytter dem.
deletion-intro = Når opplysninger slettes, og hva loven krever.
empty-party = Ingen ennå. Legg til dem som drifter systemene deres eller får opplysninger fra dere.
empty-system = Ingen ennå. Legg til programmer, pc-er, telefoner, arkiver og papir.
empty-measure = Ingen ennå. Legg til det som beskytter opplysningene, for eksempel «Antivirus på alle IT-systemer».
empty-risk-assessment = Ingen ennå. Legg til en vurdering av hva som kan skje med dem opplysningene handler om.
empty-retention-rule = Ingen ennå. Legg til en frist, og velg den for opplysningene den gjelder.

## Documents

documents-intro = Et utstedt dokument kan ikke endres, bare erstattes.
documents-list = Dokumenter etter tilstand
documents-drafts = Utkast
documents-issued = Utstedt
documents-none-issued = Ingenting er utstedt ennå.
document-article-30 = Protokoll, artikkel 30
document-from-register = Hele protokollen
document-line = { $number } · { $date }
document-draft = Utkast
preview-language = Språk
document-missing = Utkastet mangler
document-characters = Ingen skrifttype har tegnet { $characters }. Rett teksten.
document-kept = Utstedt dokument
document-kept-text = Sidene som ble utstedt, ligger uendret i protokollen. Lagre dem som PDF, eller skriv dem ut.
document-facts = Om dokumentet
document-issued = Utstedt
preview = Visning av siden
preview-making = Sidene blir laget …
page-back = Forrige side
page-next = Neste side
page-of = Side { $page } av { $pages }
page-exact = Nøyaktig som trykt
page-alt = { $heading }, side { $page }. { $text }
print-or-issue = «Lagre PDF» og «Skriv ut» gir et utkast uten nummer. «Utsted» gir dokumentet nummer og dato og lagrer det for alltid.
save-pdf = Lagre PDF…
save-pdf-title = Lagre PDF
saved-pdf = Lagret som { $path }
issue = Utsted…
issue-now = Utsted
issue-heading = Utsted { $document }
issue-text = Dokumentet får nummer, versjon og dagens dato og blir lagret akkurat slik det ser ut nå. Det kan ikke angres. Språk: { $language }.
issue-missing = Dette mangler
issued-heading = Utstedt som { $number }
issued-text = Fingeravtrykket er { $code }. Lagre sidene som PDF, skriv dem ut, og få dem underskrevet.

## A policy

policy-edit = Rediger erklæringen
policy-about = Om erklæringen
policy-no-sections = Ingen avsnitt ennå. Legg til det første.
policy-rights-shared = Felles for alle erklæringer
policy-adopted = Vedtakelse og underskrift
policy-remove = Fjern erklæringen

## Settings

settings-intro = Deg, filen og det som er felles for hele protokollen.
settings-jumps = Gå til
settings-you = Deg
settings-language = Språk på skjermen
settings-appearance = Utseende
appearance-system = Som datamaskinen
appearance-light = Lyst
appearance-dark = Mørkt
settings-name = Navnet ditt
settings-name-help = Det står i historikken ved det du endrer.
settings-file = Filen
backup-now = Lag sikkerhetskopi
backup-made = Sikkerhetskopien er laget og kontrollert: { $path }
verify-now = Kontroller filen
verified = Filen er i orden: { $changes ->
    [one] { $changes } endring
   *[other] { $changes } endringer
}, { $events ->
    [one] { $events } hendelse
   *[other] { $events } hendelser
}.
verified-problems = Filen er ikke i orden. { $problems }
export = Eksporter til JSON…
export-title = Eksporter protokollen
exported = Eksportert til { $path }
close-register = Lukk protokollen

## First start

start-steps = Trinn
start-step-at = Trinn { $n } av { $all }
start-step-you = Språk og navn
start-step-which = Protokoll
start-step-company = Virksomhet
start-step-people = Personer
start-step-year = Regnskapsår
start-on = Videre
start-local = Programmet bruker ikke internett. Når du har svart, velger du selv hvor filen med protokollen skal ligge.
start-you = Hvem er du?
start-you-text = Velg språk, og skriv navnet ditt. Du kan endre begge deler senere.
start-name-needed = Skriv navnet ditt.
start-which = Hvilken protokoll?
start-which-text = En protokoll er én fil, og du velger selv hvor den skal ligge.
start-new = Lag en ny protokoll
start-new-text = Tre korte trinn: virksomheten, personene og regnskapsåret
start-open = Åpne en protokoll…
start-open-text = En fil som slutter på .fortegnelse
start-json = Hent fra en JSON-fil…
start-json-text = Bare hvis du har fått en protokoll som JSON-fil, eksportert fra dette programmet
start-example = Prøv med et eksempel
start-example-text = En oppdiktet virksomhet som du fritt kan endre og fjerne igjen
start-recent = Nylig åpnet
start-open-title = Åpne en protokoll
start-json-title = Hent fra en JSON-fil
start-save-title = Velg hvor protokollen skal ligge
start-company = Hvilken virksomhet er det?
start-company-text = Etter loven er det virksomheten som er behandlingsansvarlig, ikke en person. Den står øverst i alt som skrives ut.
start-company-help = Landet avgjør hvilke lover som gjelder, og hvilken tilsynsmyndighet man klager til.
start-organisation-help = Det fulle navnet, slik det er registrert
start-organisation-needed = Skriv navnet på virksomheten.
start-people = Hvem kan man kontakte, og hvem skriver under?
start-people-text = Personvernkontakten holder protokollen oppdatert og svarer på spørsmål. Daglig leder skriver under.
start-people-help = Har du ikke alt for hånden, så la felter stå tomme. Protokollen minner deg om dem.
start-contact-help = Å stå her flytter ikke ansvaret fra virksomheten til personen.
start-contact-company = Dette er også virksomhetens telefon og e-post
start-contact-needed = Skriv navnet på personvernkontakten.
start-year = Når begynner og slutter regnskapsåret?
start-year-text = Regnskapsåret avgjør hvor lenge bilag skal oppbevares.
start-year-help = Skriv datoene slik du pleier, for eksempel 1. januar 2026 eller 1.1.2026.
start-year-odd = Et regnskapsår slutter etter at det har begynt, og varer høyst 18 måneder.
start-make = Lag protokollen…
