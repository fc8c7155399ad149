### Livet til et utstedt dokument på skjermen: underskrift, ikrafttredelse og hva som gjaldt den dagen.

life-issued = Utstedt
life-out = Ute til underskrift
life-returned = Underskrevet
life-coming = Gjelder snart
life-in-force = Gjelder
life-superseded = Avløst
life-withdrawn = Trukket tilbake
life-line = { $number } · { $date } · { $standing }
life-since-issued = Utstedt { $date }, ennå ikke sendt til underskrift
life-since-out = Sendt { $date }, { $near }
life-since-out-to = Sendt til { $to } { $date }, { $near }
life-since-returned = Kommet tilbake { $date }, ennå ikke satt i kraft
life-since-coming = Gjelder fra { $date }
life-since-in-force = Gjelder siden { $date }
life-since-superseded = Avløst { $date } av { $by }
life-since-withdrawn = Gjaldt til { $date } og er ikke avløst
life-heading = Underskrift og ikrafttredelse
life-signatures = Underskrifter
life-signed = { $name }, { $role }
life-signed-on = { $date }, { $place }
life-edit = Rediger signeringen…
life-next = Neste skritt

life-send = Send til underskrift…
life-return = Registrer underskrift…
life-adopt = Sett i kraft…
life-withdraw = Trekk tilbake…

life-send-heading = Send { $number } til underskrift
life-send-text = Skriv hvem som har dokumentet, så minner programmet deg om det. Det sender ikke noe selv.
life-send-now = Sendt til underskrift
life-return-heading = Registrer underskrift på { $number }
life-return-text = Skriv det som står på det underskrevne papiret. Skanningen eller den digitalt underskrevne PDF-en legger du ved etterpå.
life-return-now = Registrer underskrift
life-adopt-heading = Sett { $number } i kraft
life-adopt-text = Fra den dagen gjelder versjon { $version }, og en tidligere versjon slutter å gjelde. Det kan ikke angres.
life-adopt-policy = Erklæringen får dagen for underskriften som vedtaksdato. Er den offentliggjort, må den nye versjonen også ut.
life-adopt-now = Sett i kraft
life-withdraw-heading = Trekk { $number } tilbake
life-withdraw-text = Bruk det når dokumentet ikke lenger gjelder og ingen ny versjon avløser det. En ny versjon avløser av seg selv.
life-withdraw-now = Trekk tilbake
life-nobody = Ikke valgt
life-signer = Underskriver { $n }
life-signer-add = Legg til underskriver

on-day = Hva gjaldt den …
on-day-line = Dokumenter i kraft på en bestemt dag
on-day-intro = Velg en dag, og se hvilke utstedte dokumenter som gjaldt. Målgruppene er dem erklæringen har i dag.
on-day-label = Dag
on-day-show = Vis
on-day-of = I kraft { $date }
on-day-none = Ingen dokumenter er registrert som gjeldende den dagen. Et dokument gjelder fra den dagen det er satt i kraft.
on-day-document = Dokument
on-day-audience = For
on-day-period = Gjaldt
on-day-signed = Underskrevet av
on-day-kept = Oppbevares
on-day-from = fra { $from }
on-day-from-until = { $from } til { $until }
on-day-unsigned = Ingen underskrift registrert
on-day-everyone = Hele protokollen

verb-signature-late = Registrer underskrift
verb-signature-before-issue = Rett datoen
verb-document-unsent = Gå videre med dokumentet
verb-policy-version-unpublished = Skriv datoen
