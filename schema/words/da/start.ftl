### First start, opening a file, settings.

## First start

start-restore = Hent en sikkerhedskopi frem…
start-restore-text = Kopier, som programmet har lavet på denne pc, eller en du selv har gemt
start-said-new = Ny fortegnelse
start-summary = { $n ->
    [one] Ret dette, før du går videre:
   *[other] Ret disse { $n } ting, før du går videre:
}
start-number-help = { $country ->
    [no] Organisationsnummeret på 9 cifre
   *[other] CVR-nummeret på 8 cifre
}
start-number-odd = { $country ->
    [no] Det ligner ikke et norsk organisationsnummer: kontrolcifferet passer ikke. Se det efter. Du kan godt gå videre.
   *[other] Det ligner ikke et CVR-nummer: kontrolcifferet passer ikke. Se det efter. Du kan godt gå videre.
}
start-year-starts-odd = Skriv den dag, regnskabsåret begynder, for eksempel 1. januar 2026 eller 1.1.2026.
start-year-ends-odd = Skriv den dag, regnskabsåret slutter, for eksempel 31. december 2026 eller 31.12.2026.
start-year-said = { $from } – { $to }
recent-forget = Fjern fra listen
recent-forget-named = Fjern { $name } fra listen

## The example

example-band = Det her er et eksempel med en opdigtet virksomhed. Prøv alt, hvad du vil.
example-remove = Fjern eksemplet, og begynd på jeres egen…
example-remove-ask = Fjern eksemplet?
example-remove-text = Eksemplet slettes fra denne pc, også det, du har rettet i det. Bagefter laver du jeres egen fortegnelse.
example-remove-yes = Fjern eksemplet

## Opening

opened-here = Fortegnelsen er allerede åben i dette vindue.
opened-elsewhere = Fortegnelsen er allerede åben i et andet vindue. Vinduet ligger nu forrest.
opened-called = Fortegnelsen er åben her i forvejen.
drop-here = Slip filen for at åbne fortegnelsen
drop-here-window = Slip filen for at åbne fortegnelsen i et vindue for sig
failure-dropped-several = Du slap { $count } filer. Slip én fortegnelse ad gangen.
failure-dropped-other = { $path } er ikke en fortegnelse. Slip en fil, der ender på .fortegnelse.

## What went wrong with a file or the program

heading-not-opened = Fortegnelsen kunne ikke åbnes
heading-other = Det lykkedes ikke
heading-missing = Filen er der ikke længere
heading-locked = Fortegnelsen er åben et andet sted
heading-damaged = Filen er beskadiget
heading-empty-file = Filen er tom
heading-not-a-register = Filen er ikke en fortegnelse
heading-other-program = Filen hører til et andet program
heading-no-file = Det er ikke en fil
heading-write-ahead = En del af indholdet mangler
heading-too-new = Filen er lavet med en nyere udgave
heading-import = Filen kan ikke læses ind
heading-moved = Filen er ikke, hvor den var
heading-panic = Der skete en fejl i programmet
heading-unreachable = Programmet svarer ikke
fault-reopen = Åbn fortegnelsen igen
fault-forget = Fjern fra listen
fault-copies = Hent en sikkerhedskopi frem…
fault-other-file = Vælg en anden fil…

## Settings

settings-languages = Sprog
settings-text-size = Tekststørrelse
text-size = { $percent } %
copies = Sikkerhedskopier
copies-text = Har I ændret noget, laver programmet selv en kopi, næste gang fortegnelsen åbnes, dog højst én om dagen. Hver kopi bliver kontrolleret. Sine egne gamle kopier sletter programmet igen; dem, I selv laver, bliver. Gem også af og til en kopi et andet sted end på denne pc.
copies-example = Programmet laver ikke selv kopier af eksemplet.
copies-empty = Ingen kopier endnu. Lav den første nu.
copies-empty-all = Der er ingen kopier på denne pc. Har du gemt en kopi et andet sted, så vælg den her.
copies-caption = Sikkerhedskopier, nyeste først
copies-taken = Lavet
copies-size = Størrelse
copies-place = Mappe
copies-kept = Gemmes
copies-kept-until = Til og med { $date }
copies-kept-newest = Til der er en nyere, mindst til og med { $date }
copies-kept-newer = Til der er en nyere
copies-kept-next = Slettes, når fortegnelsen åbnes igen
copies-kept-asked = Til du sletter den
copies-when = { $date } kl. { $time }
copies-see = Se kopien fra { $when }
copies-all = Vis alle { $n }
copies-pick = Vælg en kopi i en anden mappe…
copies-pick-title = Vælg en sikkerhedskopi
copies-folder = Lav kopi i en mappe, du vælger…
copies-folder-title = Vælg en mappe til kopien
size-kb = { $n } kB
size-mb = { $whole },{ $tenth } MB
restore-heading = Det er der i kopien
restore-company = Virksomhed
restore-changed = Seneste ændring
restore-file = Fil
restore-documents = Udstedte dokumenter
restore-reading = Læser kopien …
restore-newer = { $n ->
    [0] Kopien svarer til den åbne fortegnelse.
    [one] Den åbne fortegnelse har 1 ændring, som ikke er i kopien.
   *[other] Den åbne fortegnelse har { $n } ændringer, som ikke er i kopien.
}
restore-other = Kopien er af en anden fortegnelse end den, der er åben.
restore-untouched = Kopien bliver til en ny fil. Den åbne fortegnelse røres ikke.
restore-act = Hent frem som ny fil…
restore-title = Vælg, hvor den nye fil skal ligge
restored-heading = Kopien er hentet frem
restored-text = Den ligger nu som en ny fil:
restored-text-open = Den ligger nu som en ny fil. Den åbne fortegnelse er ikke rørt.
restored-open = Åbn den
restored-open-window = Åbn den i et vindue for sig
law = Regler, programmet kender
law-minima = Hvor længe noget skal gemmes
law-rights = Den registreredes rettigheder
law-rest = Lande og tilsynsmyndigheder
law-what = Regel
law-value = Indhold
law-source = Kilde
law-as-of = Pr.
law-accounting = Kun bilag og regnskabsmateriale
law-everything = Alle oplysninger
law-minimum = { $period }, regnet fra: { $trigger }
law-years = { $n } år
law-months = { $n ->
    [one] { $n } måned
   *[other] { $n } måneder
}
law-always = Nævnes i enhver politik
law-sometimes = Nævnes, når den er relevant
law-eea = Lande i EU og EØS
law-eea-text = { $n } lande. Får en modtager uden for dem oplysninger, er det en overførsel.
law-eea-source = EØS-aftalen
law-authority = Tilsynsmyndighed, { $country }
about = Om programmet
about-version = Fortegnelse, version { $version }
about-local = Programmet bruger ikke internettet. Det oplyser, men giver ikke juridisk rådgivning.
about-licence = Programmet er fri software under MIT-licensen. Skrifterne Source Sans 3 og Noto Sans følger med under SIL Open Font License 1.1.
about-works = Programmet bygger på { $n } andres arbejder
about-works-label = andres arbejder
about-works-text = Nogle af dem er kun med i programmet til Windows, andre kun i det til Linux. Fold et arbejde ud for at læse dets licens.
about-works-source = Kildekoden: { $source }
about-works-standard = Arbejdet har ingen licenstekst med. Her står licensens almindelige ordlyd.
