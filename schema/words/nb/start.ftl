### First start, opening a file, settings.

## First start

start-restore = Hent fram en sikkerhetskopi…
start-restore-text = Kopier som programmet har laget på denne pc-en, eller en du selv har lagret
start-said-new = Ny protokoll
start-summary = { $n ->
    [one] Rett dette før du går videre:
   *[other] Rett disse { $n } tingene før du går videre:
}
start-number-help = { $country ->
    [no] Organisasjonsnummeret på 9 sifre
   *[other] CVR-nummeret på 8 sifre
}
start-number-odd = { $country ->
    [no] Det ligner ikke et organisasjonsnummer: kontrollsifferet stemmer ikke. Kontroller det. Du kan likevel gå videre.
   *[other] Det ligner ikke et dansk CVR-nummer: kontrollsifferet stemmer ikke. Kontroller det. Du kan likevel gå videre.
}
start-year-starts-odd = Skriv dagen regnskapsåret begynner, for eksempel 1. januar 2026 eller 1.1.2026.
start-year-ends-odd = Skriv dagen regnskapsåret slutter, for eksempel 31. desember 2026 eller 31.12.2026.
start-year-said = { $from } – { $to }
recent-forget = Fjern fra listen
recent-forget-named = Fjern { $name } fra listen

## The example

example-band = Dette er et eksempel med en oppdiktet virksomhet. Prøv alt du vil.
example-remove = Fjern eksempelet, og begynn på deres egen…
example-remove-ask = Fjerne eksempelet?
example-remove-text = Eksempelet slettes fra denne pc-en, også det du har endret i det. Etterpå lager du deres egen protokoll.
example-remove-yes = Fjern eksempelet

## Opening

opened-here = Protokollen er allerede åpen i dette vinduet.
opened-elsewhere = Protokollen er allerede åpen i et annet vindu. Vinduet ligger nå fremst.
opened-called = Protokollen er allerede åpen her.
drop-here = Slipp filen for å åpne protokollen
drop-here-window = Slipp filen for å åpne protokollen i et eget vindu
failure-dropped-several = Du slapp { $count } filer. Slipp én protokoll om gangen.
failure-dropped-other = { $path } er ikke en protokoll. Slipp en fil som slutter på .fortegnelse.

## What went wrong with a file or the program

heading-not-opened = Protokollen kunne ikke åpnes
heading-other = Det lyktes ikke
heading-missing = Filen er der ikke lenger
heading-locked = Protokollen er åpen et annet sted
heading-damaged = Filen er skadet
heading-empty-file = Filen er tom
heading-not-a-register = Filen er ikke en protokoll
heading-other-program = Filen hører til et annet program
heading-no-file = Det er ikke en fil
heading-write-ahead = En del av innholdet mangler
heading-too-new = Filen er laget med en nyere utgave
heading-import = Filen kan ikke leses inn
heading-moved = Filen er ikke der den var
heading-panic = Det oppsto en feil i programmet
heading-unreachable = Programmet svarer ikke
fault-reopen = Åpne protokollen på nytt
fault-forget = Fjern fra listen
fault-copies = Hent fram en sikkerhetskopi…
fault-other-file = Velg en annen fil…

## Settings

settings-languages = Språk
settings-text-size = Tekststørrelse
text-size = { $percent } %
copies = Sikkerhetskopier
copies-text = Har dere endret noe, lager programmet selv en kopi neste gang protokollen åpnes, men høyst én om dagen. Hver kopi blir kontrollert. Sine egne gamle kopier sletter programmet igjen; de dere lager selv, blir liggende. Lagre av og til også en kopi et annet sted enn på denne pc-en.
copies-example = Programmet lager ikke selv kopier av eksempelet.
copies-empty = Ingen kopier ennå. Lag den første nå.
copies-empty-all = Det er ingen kopier på denne pc-en. Har du lagret en kopi et annet sted, så velg den her.
copies-caption = Sikkerhetskopier, nyeste først
copies-taken = Laget
copies-size = Størrelse
copies-place = Mappe
copies-kept = Oppbevares
copies-kept-until = Til og med { $date }
copies-kept-newest = Til det finnes en nyere, minst til og med { $date }
copies-kept-newer = Til det finnes en nyere
copies-kept-next = Slettes når protokollen åpnes igjen
copies-kept-asked = Til du sletter den
copies-when = { $date } kl. { $time }
copies-see = Se kopien fra { $when }
copies-all = Vis alle { $n }
copies-pick = Velg en kopi i en annen mappe…
copies-pick-title = Velg en sikkerhetskopi
copies-folder = Lag kopi i en mappe du velger…
copies-folder-title = Velg en mappe til kopien
size-kb = { $n } kB
size-mb = { $whole },{ $tenth } MB
restore-heading = Dette er i kopien
restore-company = Virksomhet
restore-changed = Siste endring
restore-file = Fil
restore-documents = Utstedte dokumenter
restore-reading = Leser kopien …
restore-newer = { $n ->
    [0] Kopien svarer til den åpne protokollen.
    [one] Den åpne protokollen har 1 endring som ikke er i kopien.
   *[other] Den åpne protokollen har { $n } endringer som ikke er i kopien.
}
restore-other = Kopien er av en annen protokoll enn den som er åpen.
restore-untouched = Kopien blir en ny fil. Den åpne protokollen røres ikke.
restore-act = Hent fram som ny fil…
restore-title = Velg hvor den nye filen skal ligge
restored-heading = Kopien er hentet fram
restored-text = Den ligger nå som en ny fil:
restored-text-open = Den ligger nå som en ny fil. Den åpne protokollen er ikke rørt.
restored-open = Åpne den
restored-open-window = Åpne den i et eget vindu
law = Regler programmet kjenner
law-minima = Hvor lenge noe skal oppbevares
law-rights = Den registrertes rettigheter
law-rest = Land og tilsynsmyndigheter
law-what = Regel
law-value = Innhold
law-source = Kilde
law-as-of = Per
law-accounting = Bare bilag og regnskapsmateriale
law-everything = Alle opplysninger
law-minimum = { $period }, regnet fra: { $trigger }
law-years = { $n } år
law-months = { $n ->
    [one] { $n } måned
   *[other] { $n } måneder
}
law-always = Nevnes i enhver erklæring
law-sometimes = Nevnes når den er relevant
law-eea = Land i EU og EØS
law-eea-text = { $n } land. Får en mottaker utenfor dem opplysninger, er det en overføring.
law-eea-source = EØS-avtalen
law-authority = Tilsynsmyndighet, { $country }
about = Om programmet
about-version = Fortegnelse, versjon { $version }
about-local = Programmet bruker ikke internett. Det gir informasjon, ikke juridisk rådgivning.
about-licence = Programmet er fri programvare under MIT-lisensen. Skriftene Source Sans 3 og Noto Sans følger med under SIL Open Font License 1.1.
about-works = Programmet bygger på { $n } verk av andre
about-works-label = verk av andre
about-works-text = Noen av dem er bare med i programmet for Windows, andre bare i det for Linux. Fold ut et verk for å lese lisensen.
about-works-source = Kildekoden: { $source }
about-works-standard = Verket har ingen lisenstekst med seg. Her står lisensens vanlige ordlyd.
