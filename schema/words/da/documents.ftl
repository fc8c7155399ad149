### Et udstedt dokuments liv på skærmen: underskrift, ikrafttræden og hvad der gjaldt den dag.

life-issued = Udstedt
life-out = Ude til underskrift
life-returned = Underskrevet
life-coming = Gælder snart
life-in-force = Gælder
life-superseded = Afløst
life-withdrawn = Trukket tilbage
life-line = { $number } · { $date } · { $standing }
life-since-issued = Udstedt { $date }, endnu ikke sendt til underskrift
life-since-out = Sendt { $date }, { $near }
life-since-out-to = Sendt til { $to } { $date }, { $near }
life-since-returned = Kommet tilbage { $date }, endnu ikke sat i kraft
life-since-coming = Gælder fra { $date }
life-since-in-force = Gælder siden { $date }
life-since-superseded = Afløst { $date } af { $by }
life-since-withdrawn = Gjaldt til { $date } og er ikke afløst
life-heading = Underskrift og ikrafttræden
life-signatures = Underskrifter
life-signed = { $name }, { $role }
life-signed-on = { $date }, { $place }
life-edit = Redigér underskrivning…
life-next = Næste skridt

life-send = Send til underskrift…
life-return = Registrér underskrift…
life-adopt = Sæt i kraft…
life-withdraw = Træk tilbage…

life-send-heading = Send { $number } til underskrift
life-send-text = Skriv, hvem der har dokumentet, så minder programmet dig om det. Det sender ikke noget selv.
life-send-now = Sendt til underskrift
life-return-heading = Registrér underskrift på { $number }
life-return-text = Skriv det, der står på det underskrevne papir. Skanningen eller den digitalt underskrevne PDF vedlægger du bagefter.
life-return-now = Registrér underskrift
life-adopt-heading = Sæt { $number } i kraft
life-adopt-text = Fra den dag gælder version { $version }, og en tidligere version holder op med at gælde. Det kan ikke fortrydes.
life-adopt-policy = Politikken får dagen for underskriften som vedtagelsesdato. Er den offentliggjort, skal den nye version også ud.
life-adopt-now = Sæt i kraft
life-withdraw-heading = Træk { $number } tilbage
life-withdraw-text = Brug det, når dokumentet ikke længere gælder, og ingen ny version afløser det. En ny version afløser af sig selv.
life-withdraw-now = Træk tilbage
life-nobody = Ikke valgt
life-signer = Underskriver { $n }
life-signer-add = Tilføj underskriver

on-day = Hvad gjaldt den …
on-day-line = Dokumenter i kraft på en bestemt dag
on-day-intro = Vælg en dag, og se, hvilke udstedte dokumenter der gjaldt. Målgrupperne er dem, politikken har i dag.
on-day-label = Dag
on-day-show = Vis
on-day-of = I kraft { $date }
on-day-none = Ingen dokumenter er registreret som gældende den dag. Et dokument gælder fra den dag, det er sat i kraft.
on-day-document = Dokument
on-day-audience = For
on-day-period = Gjaldt
on-day-signed = Underskrevet af
on-day-kept = Opbevares
on-day-from = fra { $from }
on-day-from-until = { $from } til { $until }
on-day-unsigned = Ingen underskrift registreret
on-day-everyone = Hele fortegnelsen

verb-signature-late = Registrér underskrift
verb-signature-before-issue = Ret datoen
verb-document-unsent = Gå videre med dokumentet
verb-policy-version-unpublished = Skriv datoen
