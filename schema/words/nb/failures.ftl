# Hva som kan gå galt: hva, hvor og hva man gjør.

failure-bad-request = Programmet fikk et spørsmål det ikke forstår ({ $name }): { $detail }. Start programmet på nytt, og prøv én gang til.
failure-unknown-command = Programmet kjenner ikke kommandoen «{ $name }». Start programmet på nytt.
failure-panic = Det oppsto en feil i programmet. Det som er lagret, er i behold. Åpne protokollen på nytt. Det du skrev sist, står fortsatt på skjermen.
failure-panic-report = En rapport om feilen, uten noe av det som står i protokollen, ligger i { $folder }.
failure-nothing-open = Ingen protokoll er åpen. Åpne en protokoll først.
failure-empty-file = { $path } er tom og derfor ikke en protokoll. Velg en annen fil, eller hent fram en sikkerhetskopi.
failure-no-file = { $path } er ikke en fil. Velg en fil med en protokoll.
failure-not-a-register = { $path } er ikke en protokoll. Filen er ikke endret. Velg en fil som dette programmet har laget.
failure-other-program = { $path } er databasen til et annet program og ikke en protokoll. Filen er ikke endret. Velg en annen fil.
failure-write-ahead = { $path } har vært åpnet i et annet databaseprogram, så en del av innholdet ligger utenfor filen. Filen er ikke endret. Hent fram en sikkerhetskopi.
failure-too-new = { $path } er laget med en nyere utgave av programmet (versjon { $found }; denne utgaven kjenner { $known }). Filen er ikke endret. Installer den nyeste utgaven.
failure-damaged = { $path } er skadet: { $what } Filen er ikke endret. Ta vare på en kopi av den slik den er, og hent fram den siste sikkerhetskopien.
failure-locked = { $path } er åpen i et annet vindu eller program. Lukk den der, og prøv igjen.
failure-read-only = { $path } kan bare leses. Lagre den et sted der du har lov til å skrive, eller fjern skrivebeskyttelsen.
failure-no-space = Det er ikke plass på disken. Det du skrev sist, er ikke lagret. Frigjør plass, og prøv igjen.
failure-exists = { $path } finnes allerede. Ingenting er overskrevet. Velg et annet navn.
failure-missing = { $path } finnes ikke. Se etter om filen er flyttet eller har fått nytt navn.
failure-moved = Protokollen er flyttet, slettet eller erstattet mens den var åpen. Det lagres ikke mer i den. Finn filen, og åpne den på nytt.
failure-not-found = «{ $id }» ({ $kind }) finnes ikke, kanskje fordi det er fjernet i mellomtiden.
failure-only-one = Protokollen har allerede sin { $kind } («{ $id }») og kan bare ha én. Endre den som er der.
failure-shape = En opplysning passer ikke i feltet sitt: «{ $id }» ({ $kind }) { $field }: { $detail }. Ingenting er lagret. Rett feltet, og prøv igjen.
failure-not-country = «{ $value }» er ikke et land programmet kjenner. Skriv navnet på landet eller landkoden på to bokstaver i feltet «{ $field }», for eksempel «Norge» eller «NO». Ingenting er lagret.
failure-link-broken = «{ $id }» ({ $kind }) viser i feltet { $field } til «{ $to }» ({ $target }), som ikke finnes. Ingenting er lagret. Velg en annen, eller tøm feltet.
failure-undo-refused = Det kan ikke angres, for «{ $id }» ({ $kind }) er endret siden. Rett det selv, eller hent tilbake en tidligere utgave fra historikken.
failure-nothing-to-undo = Det er ingenting å angre.
failure-finished = Kontrollen er avsluttet, og det som ble svart og besluttet, endres ikke mer. Skriv en ny oppgave, eller ta det med ved neste kontroll.
failure-unanswered = Det er { $count ->
    [one] ett punkt uten svar
   *[other] { $count } punkter uten svar
}. Svar på { $count ->
    [one] det
   *[other] dem
} før kontrollen avsluttes: punkt { $lines }.
failure-action-unwritten = Et oppfølgingstiltak sier ikke hva som skal gjøres: punkt { $lines }. Skriv det, eller svar noe annet enn «Oppfølging».
failure-control-open = Kontrollen for { $period } er ikke avsluttet ennå. Gjør den ferdig først.
failure-too-large = Det er for stort: { $size } byte, høyst { $limit }. Ingenting er lagret. Gjør det kortere.
failure-io = { $path } kunne ikke leses eller skrives: { $detail }. Ingenting er endret. Se etter om mappen er tilgjengelig, og prøv igjen.
failure-database = Protokollen kunne ikke leses eller skrives: { $detail }. Ingenting er endret. Lukk programmet, og prøv igjen.
failure-import = { $path } kan ikke leses inn. Det er ikke laget noen protokoll. Rett dette i filen, og prøv igjen:{"\u000A"}{ $problems }
failure-would-overwrite-register = { $path } er en protokoll og blir ikke overskrevet. Velg et annet navn.
failure-not-written = { $path } ble ikke skrevet riktig og er ikke lagret. Prøv et annet sted.
failure-no-organisation = Protokollen har ingen virksomhet ennå. Skriv hvem den behandlingsansvarlige er.
failure-no-policy = Protokollen har ingen personvernerklæring. Lag en først.
failure-no-such-policy = Det finnes ingen personvernerklæring med navnet «{ $id }».
failure-several-policies = Det er flere personvernerklæringer. Velg en av dem:{"\u000A"}{ $policies }
failure-nothing-for-others = Virksomheten utfører ikke behandling for andre. Det er ikke noe å utstede.
failure-none-of = { $of ->
    [review] Ingen kontroll er startet. Start en først.
    [breach] Ingen brudd er registrert. Registrer et først.
   *[other] Ingen anmodning er registrert. Registrer en først.
}
failure-no-such = { $of ->
    [review] Det finnes ingen kontroll med navnet «{ $id }».
    [breach] Det finnes ikke noe brudd med navnet «{ $id }».
   *[other] Det finnes ingen anmodning med navnet «{ $id }».
}
failure-several-of = { $of ->
    [review] Det er flere kontroller. Velg en av dem:{"\u000A"}{ $records }
    [breach] Det er flere brudd. Velg et av dem:{"\u000A"}{ $records }
   *[other] Det er flere anmodninger. Velg en av dem:{"\u000A"}{ $records }
}
failure-not-about-access = Anmodning { $number } gjelder ikke innsyn, så det er ikke noe svar om innsyn å skrive ut.
failure-never-issued = En dagsorden er til å skrive på og utstedes ikke. Skriv den ut, og utsted referatet når kontrollen er avsluttet.
failure-not-closed = Kontrollen er ikke avsluttet. Avslutt den først; inntil da er referatet et utkast.
failure-incomplete = Dokumentet kan ikke utstedes ennå. Dette mangler:{"\u000A"}{ $missing }
failure-no-font = Ingen skrifttype har tegnet { $characters }. Rett teksten, og prøv igjen. Ingenting er utstedt.
failure-no-such-page = Siden vises ikke lenger. Velg dokumentet på nytt.
failure-pdf = PDF-filen kunne ikke lages: { $detail }. Prøv igjen.
failure-no-display = Det er ingen skjerm å åpne et vindu på. Bruk fortegnelse-cli, eller start programmet på en pc med skjerm.
failure-closing = Vinduet er i ferd med å lukkes.
failure-the-file = Filen
damage-header = Begynnelsen av filen passer ikke til en protokoll.
damage-truncated = { $bytes } byte mangler på slutten.
damage-foreign-journal = Ved siden av den ligger en journal som ikke hører til den.
damage-pages = Noen av sidene kan ikke leses.
damage-tables = Tabellene er ikke programmets egne.
damage-link = En henvisning i den peker på noe som ikke finnes.
damage-chain = Historikken er endret utenom programmet ved hendelse { $event }.
damage-payload = Innholdet i hendelse { $event } er ikke det som ble skrevet.
damage-record = «{ $id }» ({ $kind }) er ikke slik den siste endringen etterlot det.
damage-attachment = En fil i den er ikke den som ble lagret.
damage-copy = Kopien er ikke lik originalen.
import-problem = { $place }: det står { $value }. { $expected }
import-problem-without-value = { $place }: { $expected }
expected-utf8 = Filen må være tekst i UTF-8.
expected-json = Filen må være JSON ({ $detail }).
expected-object = Filen må bestå av ett JSON-objekt.
expected-format = Her må det stå "{ $format }".
expected-version = Her må det stå en versjon programmet kjenner (1 til { $known }).
expected-known-list = En protokoll har ingen liste med det navnet.
expected-list = Her må det stå en liste.
expected-record = Her må det stå et objekt med felter.
expected-known-field = Det finnes ikke noe felt med det navnet.
expected-id = En id er på 1 til 64 tegn: bokstavene a–z, tall, bindestreker, punktum og understreker.
expected-unused-id = To poster i samme liste kan ikke ha samme id.
expected-single = Det kan bare være én i denne listen.
expected-link = Her må det stå id-en til en post i listen { $list }.
expected-text = Her må det stå tekst i anførselstegn.
expected-country = Her må det stå et land: navnet, for eksempel "Norge", eller landkoden på to bokstaver, for eksempel "NO".
expected-shorter-text = Teksten kan være på høyst { $limit } tegn.
expected-number = Her må det stå et helt tall fra 0.
expected-bool = Her må det stå true eller false.
expected-date = Her må det stå en dato som finnes, skrevet som 2026-11-21.
expected-instant = Her må det stå et tidspunkt skrevet som 2026-11-21T14:02:00+01:00.
expected-choice = Her må det stå ett av disse ordene: { $values }.
expected-state = Her må det stå en verdi, null, {"{"}"state": "none"{"}"} eller {"{"}"state": "unknown"{"}"}.
expected-values = Her må det stå en liste med verdier.
expected-other = { $detail }

failure-document-step = { $standing ->
    [issued] Dokument { $number } er ennå ikke sendt til underskrift. Send det først.
    [out] Dokument { $number } er ute til underskrift. Registrer underskriften først.
    [returned] Dokument { $number } er allerede kommet tilbake. Sett det i kraft, eller send det ut igjen.
    [coming] Det er allerede avgjort fra hvilken dag dokument { $number } gjelder.
    [in-force] Dokument { $number } gjelder allerede. Utsted en ny versjon hvis noe skal endres.
    [superseded] Dokument { $number } er avløst av en nyere versjon.
   *[withdrawn] Dokument { $number } er trukket tilbake. Utsted en ny versjon.
}
failure-document-day = { $why ->
    [before] Datoen er for tidlig for dokument { $number }: Den må ligge etter det forrige trinnet. Rett datoen.
   *[ahead] Datoen ligger fram i tid. Skriv dagen det skjedde.
}
failure-document-replaced = Dokument { $number } gjelder fra { $date }. En nyere versjon kan tidligst gjelde fra samme dag. Velg en senere dato.
failure-document-unnamed = Skriv minst ett navn på den som har skrevet under på dokument { $number }.
failure-document-settled = Dokument { $number } settes i kraft under Dokumenter, og det som står om underskriften, endres ikke etterpå. Er det feil, så trekk dokumentet tilbake og utsted en ny versjon.
