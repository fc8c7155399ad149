### Help for each screen and for what the law asks, for one who is no lawyer. Short, each with one example from the
### plainly invented company. An empty line begins a paragraph; lines that begin with a number are steps.

help-contents = Innhold
help-close = Lukk hjelp
help-example = Eksempel
help-law = Loven:
help-related = Se også
help-field-of = Felt i { $kind }
help-choices = Du kan velge
help-ticks = Du kan krysse av for
help-stated = Har dere det ikke, så velg «Ingen». Vet dere det ikke ennå, så velg «Vet ikke». Et tomt felt betyr at ingen har tatt stilling.
help-chapter-begin = Kom i gang
help-chapter-screens = Skjermbildene
help-chapter-law = Det loven spør om
help-chapter-program = Programmet

## Begin

topic-front = Hjelp
topic-front-text =
    Trykk F1 for å få hjelp til det du står i: feltet, avsnittet eller skjermbildet. Hjelpen skifter med når du går til et annet felt. Ctrl+K søker i hjelpen og i protokollen.

    Programmet gir informasjon, ikke juridisk rådgivning. Er du i tvil, så spør en som kjenner forholdene hos dere, eller se veiledningen fra Datatilsynet.
topic-first-half-hour = Den første halvtimen
topic-first-half-hour-text =
    Du trenger ikke å vite alt fra begynnelsen. Det du hopper over, minner programmet deg om.

    1. Åpne Innstillinger, og fyll ut det du hoppet over: nummer, adresse og personen man kan kontakte.
    2. Legg til systemene dere bruker, også telefoner, papir og arkivskap.
    3. Legg til dem som får opplysninger fra dere: den som drifter systemene deres, revisoren, banken.
    4. Legg til behandlingen dere gjør oftest, og gå gjennom bokstav a til g ovenfra.
    5. Se under «Hva mangler?». Hvert punkt fører til feltet som skal fylles ut.
    6. Åpne Dokumenter, og se hvordan det blir på papir.
topic-first-half-hour-example = Eksempel Renhold AS begynte med «Kunder og ordrer» og hadde det meste på plass etter en formiddag. «Søkere» og «Nettsted» kom dagen etter.
topic-first-start = Den første starten
topic-first-start-text =
    Fem korte trinn, så har dere en protokoll å skrive i. Alt du svarer, kan rettes senere, og det du ikke har for hånden, kan stå tomt.

    Etter loven er virksomheten den behandlingsansvarlige. Personvernkontakten er den som holder protokollen oppdatert og svarer på spørsmål. Å stå som kontakt flytter ikke ansvaret fra virksomheten til personen. Daglig leder er den som skriver under på det dere skriver ut.

    Regnskapsåret brukes til å regne ut hvor lenge bilag skal oppbevares. Til slutt velger du hvor filen skal ligge. En JSON-fil er bare noe for deg hvis du har fått en protokoll på den måten.
topic-first-start-example = Eksempel Renhold AS er behandlingsansvarlig. Pernille Prøvesen er personvernkontakt, og daglig leder Mads Mønstergaard skriver under.

## Screens

topic-overview = Oversikt
topic-overview-text =
    Her ser du hva som må gjøres, og om alt er med. Listen står etter dato med overskredne frister øverst; velg «Etter viktighet» for å se feilene først. Hvert punkt fører til feltet som skal rettes. Til høyre ser du også hva som venter på underskrift, og når den siste sikkerhetskopien ble laget.

    Begynn her når du åpner programmet igjen etter et halvt år. Er det ingenting å gjøre, er protokollen klar til å skrives ut.
topic-overview-example = «Ordrehistorikk slettes for tidlig» fører deg til slettefristen for ordrer. Når du har rettet den, forsvinner punktet av seg selv.
topic-activities = Behandlinger
topic-activities-text =
    Én rad for hver behandling og én kolonne for hver bokstav i artikkel 30. Tegnet i en celle sier hvordan det står til, og fører til stedet.

    Legg til en behandling for hvert mål dere bruker personopplysninger til, og kall den det dere ville sagt til en ny kollega. Har en behandling opphørt, så bytt status; den blir stående i protokollen så lenge dere har opplysningene.
topic-activities-example = Eksempel Renhold AS har blant annet «Kunder og ordrer», «Fakturering og bokføring», «Ansettelse» og «Søkere».
topic-activity = En behandling
topic-activity-text =
    Siden følger loven: bokstav a til g, ett avsnitt for hver. Les teksten, og klikk i den for å rette den. Det du skriver, lagres når du forlater feltet.

    Ute til høyre står det som mangler i hvert avsnitt. F8 går til det neste, og Alt+A til Alt+G går til et avsnitt. Nederst står det som personvernerklæringen også forteller, for eksempel om opplysningene må gis.
topic-activity-example = I «Kunder og ordrer» hos Eksempel Renhold AS står det under bokstav b «Gjøre rent på avtalt adresse» med behandlingsgrunnlaget «Avtale».
topic-parties = Databehandlere og mottakere
topic-parties-text =
    Her står alle utenfor virksomheten som får opplysninger fra dere. Legg dem til én gang; deretter velger du dem under bokstav d i behandlingene der de får noe.

    For en databehandler fører du også inn avtalen: hvem som har underskrevet når, hva som står i den, og hvor den ligger. Programmet sier fra når det ikke er noen avtale, når den ikke har alt med, og når den utløper.
topic-parties-example = Rutepilot Eksempel AS drifter ordresystemet og er databehandler med avtale. Eksempelbanken får betalinger, bestemmer selv og trenger ingen avtale.
topic-systems = Systemer og sikkerhet
topic-systems-text =
    Systemer er alt opplysningene ligger i: programmer, datamaskiner, telefoner, papir, arkivskap og sikkerhetskopier. Tiltak er det som beskytter dem. Risikovurderinger forteller hva som kan skje med menneskene opplysningene handler om.

    Begynn med systemene. Da kan programmet telle etter om et tiltak virkelig dekker alle. Nederst står de ansatte som har tilgang, og når taushetserklæringen og andre dokumenter er sett.
topic-systems-example = «Antivirus på alle IT-systemer» hos Eksempel Renhold AS dekket alt unntatt mobiltelefonene. De sto som en mangel til også de var kontrollert.
topic-deletion = Sletting
topic-deletion-text =
    Her står slettefristene: hva de regnes fra, hvor lang tid det høyst går, og hvor lenge en lov krever at opplysningene tas vare på. En frist skrives én gang og velges for opplysningene den gjelder.

    Programmet regner ut hva som kan slettes i dag, og hva som skal være slettet, og sier fra hvis en frist er kortere enn loven tillater. Nederst står opplysningene som ikke har noen frist. Programmet sletter ingenting i systemene deres; det gjør dere selv.
topic-deletion-example = «Bilag»: 5 år og 3 måneder etter regnskapsårets slutt. Da har lovens fem år gått før noe slettes.
topic-documents = Dokumenter
topic-documents-text =
    Til venstre står det som kan skrives ut: protokollen, erklæringene og oversiktene over databehandlere og over tiltak. Under det står det som er utstedt. I midten ser du sidene, nøyaktig slik de blir trykt. Velg et annet språk, og de faste tekstene skifter; egne tekster oversettes ikke.

    Mangler det noe i et utkast, står det på første side. Listen til høyre fører til feltene som skal fylles ut.
topic-documents-example = Revisoren ber om protokollen. Velg «Protokoll, artikkel 30», trykk på «Lagre PDF», og send filen.
topic-history = Historikk
topic-history-text =
    Her står hva som er skrevet, når og av hvem, det nyeste øverst. Åpne en linje for å se hva som sto før, og hva som kom i stedet. Du kan søke og velge sted, person og dager.

    Historikken kan ikke rettes. Er noe i protokollen feil, så rett det der; rettelsen blir en ny linje. Navnet er det du selv har skrevet i Innstillinger, så det viser hvem som satt ved programmet, ikke mer.

    Du kan også se hele protokollen slik den var registrert på en dag, eller sammenligne to dager. Så lenge du ser tilbake, kan ingenting endres, og feil og frister regnes ut på den dagen etter programmets regler i dag. Det som er slettet etter reglene, kommer ikke tilbake.
topic-history-example = «Pernille Prøvesen endret slettefrist «Bilag»»: fra 5½ år etter fakturadatoen til 5 år og 3 måneder etter regnskapsårets slutt.
topic-settings = Innstillinger
topic-settings-text =
    Øverst står det som gjelder deg: navnet ditt, utseende og tekststørrelse. Så kommer språkene, filen og sikkerhetskopiene, og deretter det som er felles for hele protokollen: virksomheten, personene, kontaktpunktene, rettighetene, tilsynsmyndigheten, regnskapsåret og kontrollplanen. Nederst står reglene programmet kjenner.

    Språket på skjermen er ditt eget valg. Språket på papir gjelder alt unntatt erklæringene, som hver har sitt eget språk. Du kan velge et annet hver gang du skriver ut. Hvilken lov som gjelder, følger av landet, ikke av språket.
topic-settings-example = Karen Prøve hos Eksempel Renhold AS leser dansk på skjermen, mens protokollen trykkes på norsk.

## The law

topic-activity-what = Hva er en behandling?
topic-activity-what-text =
    En behandling er alt dere gjør med personopplysninger for å nå ett bestemt mål: samle dem inn, bruke dem, ta vare på dem, sende dem videre og slette dem. Loven krever en protokoll over behandlingene.

    Del ikke opp etter programmer eller avdelinger, men etter formål. Gjør dere to ting av samme grunn og med de samme opplysningene, er det én behandling. Personopplysninger er alt som handler om en person man kan finne fram til, også et telefonnummer eller et bilde.
topic-activity-what-example = Å avtale, utføre og følge opp renhold hos kunder er én behandling, «Kunder og ordrer». Å betale lønn er en annen.
topic-controller = Behandlingsansvarlig eller databehandler?
topic-controller-text =
    Den behandlingsansvarlige bestemmer hvorfor og hvordan opplysningene brukes. Det er virksomheten, ikke en person. Personen man spør, er personvernkontakten.

    En databehandler arbeider på vegne av andre og etter instruks fra dem. Det kan dere også selv være, når dere behandler opplysninger for en kunde. Velg rollen i hver behandling, og hold de to fra hverandre. En databehandler som selv bestemmer formålet, er behandlingsansvarlig for det.
topic-controller-example = Eksempel Renhold AS er behandlingsansvarlig for sine kunder og ansatte. Lønnskontoret Prøve AS kjører lønnen etter avtale og er databehandler.
topic-letters = Bokstav a til g
topic-letters-text =
    Artikkel 30 nevner sju ting som protokollen skal fortelle om hver behandling: a, hvem dere er; b, hva formålet er; c, hvem opplysningene handler om, og hvilke de er; d, hvem som får dem; e, om de sendes ut av EU og EØS; f, når de slettes; g, hvordan de er beskyttet.

    De fire første skal alltid være der. Bokstav e skal være der når det er relevant, og f og g så langt det er mulig. Programmet ber også om behandlingsgrunnlaget. Det krever ikke artikkel 30, men personvernerklæringen trenger det.
topic-letters-example = Bokstav c i «Søkere»: søkere, med navn, kontaktopplysninger, søknad og CV.
topic-legal-basis = Behandlingsgrunnlag
topic-legal-basis-text =
    Et behandlingsgrunnlag er det som gir dere rett til å bruke opplysningene. Loven nevner seks, og hvert formål har minst ett. En virksomhet bruker oftest tre: en avtale med personen, en plikt i en lov eller en berettiget interesse.

    Samtykke er bare et grunnlag når personen fritt kan si nei og alltid kan trekke det tilbake. Bygger dere på en lov, så skriv hvilken. En oppgave i allmennhetens interesse er sjelden noe for en privat virksomhet.
topic-legal-basis-example = «Gjøre rent på avtalt adresse»: avtale. «Føre regnskap»: rettslig forpliktelse, bokføringsloven § 13.
topic-legitimate-interest = Berettiget interesse
topic-legitimate-interest-text =
    Dere kan bruke opplysninger når det er nødvendig for noe dere har god grunn til, og hensynet til personen ikke går foran. Er personen et barn, skal det særlig mye til.

    Still dere tre spørsmål. Hva vil dere oppnå? Kan det nås med færre opplysninger eller helt uten? Ville personen ventet det, og hva kan det koste personen? Skriv interessen med én setning, og skriv dagen dere gjorde interesseavveiningen. Interessen står også i personvernerklæringen.
topic-legitimate-interest-example = «Å kunne svare på en reklamasjon». Kunden venter det, og opplysningene er de samme som i ordren. Avveid 4. mai.
topic-special-categories = Særlige kategorier og fortrolige opplysninger
topic-special-categories-text =
    Særlige kategorier er blant annet opplysninger om helse, tro, etnisk opprinnelse og fagforening. De kan ikke brukes med mindre et av unntakene i artikkel 9 nr. 2 passer, for eksempel et uttrykkelig samtykke eller en plikt dere har som arbeidsgiver.

    Et fødselsnummer hører ikke til de særlige kategoriene, men er fortrolig, og personopplysningsloven har egne regler for det. Straffedommer og lovovertredelser er en kategori for seg. Velg for hver opplysning under bokstav c hvor sensitiv den er.
topic-special-categories-example = En sykmelding hos Eksempel Renhold AS er en opplysning om helse og hører til de særlige kategoriene. Navn og arbeidstid er alminnelige.
topic-recipient-or-processor = Mottaker eller databehandler?
topic-recipient-or-processor-text =
    En mottaker er enhver som får opplysninger fra dere. Noen mottakere er databehandlere: De arbeider for dere og etter instruks fra dere. Andre bestemmer selv hva de gjør med opplysningene, og har selv ansvaret for det.

    Det avgjør to ting. En databehandler skal ha en avtale; de andre ikke. Og dere overlater opplysninger til en databehandler, men utleverer dem til de andre, og det krever et behandlingsgrunnlag.
topic-recipient-or-processor-example = Den som drifter ordresystemet, er databehandler. Posten, som bare får en adresse for å levere et brev, er det ikke, og banken heller ikke.
topic-agreement = Databehandleravtalen
topic-agreement-text =
    Avtalen er skriftlig, gjerne elektronisk, og forteller hva databehandleren gjør, hvor lenge, hvorfor, med hvilke opplysninger og om hvem.

    I tillegg lover databehandleren åtte ting, bokstav a til h: a, bare å følge instruks fra dere; b, at de ansatte har taushetsplikt; c, å beskytte opplysningene; d, bare å bruke andre databehandlere når dere har godkjent det; e, å hjelpe med anmodninger; f, å hjelpe med sikkerhet og brudd; g, å slette eller levere tilbake til slutt; h, å la dere kontrollere at løftene holdes. Kryss av for det som står i avtalen.
topic-agreement-example = Avtalen med Rutepilot Eksempel AS sa ingenting om sletting og revisjon. Bokstav g og h sto som mangler til et tillegg var underskrevet.
topic-transfer = Overføring ut av EU og EØS
topic-transfer-text =
    Opplysninger overføres når de sendes til et land utenfor EU og EØS eller kan ses derfra, også når det bare er leverandørens support. Landet nevnes ved navn. Et nei er også et svar; et tomt felt er ikke det.

    Overføringen skal ha et grunnlag: at EU-kommisjonen har funnet landet trygt nok, standard personvernbestemmelser eller et av unntakene loven nevner. For USA gjelder det første bare virksomheter som er sertifisert. Spør leverandøren, og skriv når du kontrollerte det.
topic-transfer-example = «Alle systemer driftes i Norge og Irland ifølge databehandleravtalene», sett 12. november. Svaret er nei.
topic-retention = Slettefrister: minst og senest
topic-retention-text =
    En frist har to grenser. «Oppbevares minst etter loven» er det en lov krever; før det kan dere ikke slette. «Slettes senest etter» er deres eget løfte: Så lenge trenger dere opplysningene, ikke lenger. Fristen regnes fra noe bestemt, for eksempel en faktura eller en ansettelse som opphører.

    Bokføringsloven regner fem år fra regnskapsårets slutt, ikke fra fakturadatoen. Derfor kan «5½ år etter fakturaen» være for kort. Husk også arkiver og sikkerhetskopier.
topic-retention-example = En faktura fra januar 2026 tas vare på til og med 31. desember 2031 når regnskapsåret er kalenderåret. 5½ år etter fakturaen er juli 2031, og det er for tidlig.
topic-measures = Tiltak og dekning
topic-measures-text =
    Et tiltak er det dere gjør for å passe på opplysningene. Det kan være teknisk, organisatorisk eller fysisk. Loven krever at det står i forhold til risikoen, og at dere etterprøver om det virker.

    Velg hva det skal dekke: alle systemer, alle databehandlere, alle som arbeider med personopplysninger, eller hele virksomheten. Da teller programmet etter og nevner dem som ennå ikke er dekket. Det er forskjell på å mene det og å ha sett det.
topic-measures-example = «Daglig sikkerhetskopi; gjenoppretting prøves hvert halvår», sist etterprøvd 3. juni av Thomas Testrup.
topic-risk = Risikovurdering
topic-risk-text =
    Vurder hva som kan skje med menneskene opplysningene handler om, ikke med virksomheten. Ta ett system eller én behandling om gangen.

    Tenk på om opplysninger kan gå tapt, bli endret, havne hos feil person eller være utilgjengelige. Velg hvor sannsynlig det er, og hvor ille det ville være for personen. Skriv deretter om det er godt nok, eller hva som må til. Gjør det på nytt når noe viktig endrer seg.
topic-risk-example = Mobiltelefoner: En mistet telefon kan vise når en kunde er bortreist. Det er sannsynlig og alvorlig til telefonene får skjermlås.
topic-policy = Personvernerklæring
topic-policy-text =
    En erklæring forteller menneskene dere har opplysninger om, hva dere gjør med dem, og hvilke rettigheter de har. Loven krever at de får vite det. Den krever ikke at daglig leder skriver under; det er deres egen vedtakelse.

    Lag én for hver målgruppe. Avsnittene henter innholdet fra protokollen, slik at rettelser følger med, og dere kan sette egne ord foran. Et utsagn som «Vi profilerer ikke» holdes opp mot protokollen, og programmet sier fra når de to er uenige.
topic-policy-example = «Personvernerklæring for kunder» hos Eksempel Renhold AS er til kunder. De ansatte har sin egen.

## The program

topic-print-issue = Skrive ut eller utstede?
topic-print-issue-text =
    «Lagre PDF» og «Skriv ut» gir et utkast. Det har ikke noe nummer og endrer ingenting; lag så mange du vil.

    «Utsted» velger du når utgaven skal gjelde. Dokumentet får nummer, versjon og dato, og sidene lagres i protokollen akkurat slik de er. Det kan ikke angres, bare erstattes av en ny utgave. Koden nederst på sidene er dokumentets fingeravtrykk: Endres bare ett tall, blir koden en annen. Skriv ut det utstedte, få det underskrevet, og sett det i permen.
topic-print-issue-example = Utkastet gikk fram og tilbake mellom Pernille Prøvesen og daglig leder. Da de var enige, ble det utstedt og underskrevet.
topic-empty = Når et felt er tomt
topic-empty-text =
    «Ingen» er et svar: Dere har sett etter, og det er ikke noe. «Vet ikke» er også et svar: Dere har sett etter, men vet det ikke ennå. «Ikke fylt ut» betyr at ingen har tatt stilling. «Ikke oppgitt» står der ikke noe svar er nødvendig.

    Bare det første er ferdig. De to andre kommer med blant det som mangler, der loven spør. Gå til feltet for å velge, og skriv i det for å svare med ord.
topic-empty-example = Personvernombud: «Ingen», for det kreves ikke hos Eksempel Renhold AS. Tomt ville sett ut som om noen hadde glemt det.
topic-marks = Hva tegnene betyr
topic-marks-text =
    En hake: i orden. En fylt åttekant med kryss: en feil, noe er galt eller strider mot noe annet. En trekant: noe mangler eller forfaller. En stiplet sirkel med spørsmålstegn: uavklart. En strek: en merknad som du kan la stå.

    Tegnene har også farge, men formen sier det samme, og ordet står ved siden av eller leses opp. Tallet i hovedmenyen er hvor mye som krever oppmerksomhet på det stedet.
topic-marks-example = En åttekant under bokstav f i «Kunder og ordrer» fører til slettefristen som er for kort.
topic-undo = Angre og historikk
topic-undo-text =
    Alt lagres mens du skriver; det finnes ingen lagreknapp. Ctrl+Z tar tilbake den siste endringen, og knappen øverst sier hvilken. Du kan gå flere skritt tilbake, også når programmet har vært lukket i mellomtiden. Ctrl+Y går fram igjen.

    Mens du skriver i et felt, tar Ctrl+Z bokstaver tilbake; først når feltet er lagret, tar den hele endringen tilbake. Også det du har angret, står i historikken. Et utstedt dokument kan ikke angres.

    Vil du ha tilbake noe som ble endret eller fjernet for lenge siden, kan du åpne endringen i historikken og velge «Hent tilbake denne utgaven». Du ser først hva som blir annerledes.
topic-undo-example = «Angre: slettefrist». Trykk på den, og fristen er igjen slik den var.
topic-backups = Filen og sikkerhetskopiene
topic-backups-text =
    Protokollen er én fil, og du har selv valgt hvor den ligger. Stedet står i Innstillinger. Ingenting forlater pc-en, og programmet bruker ikke internett.

    Er noe endret, lager programmet selv en kopi neste gang filen åpnes, men høyst én om dagen. Kopien kontrolleres, og datoen står nederst i vinduet. Velg en kopi under Innstillinger for å hente den fram som en ny fil. Kopiene ligger på samme pc, så legg også en et annet sted, for eksempel på en minnepinne. «Kontroller filen» i Innstillinger ser etter om protokoll og historikk er hele.

    Programmet sletter selv sine gamle kopier. Hver kopi oppbevares i 14 dager, den første i en uke i 8 uker og den første i en måned i 12 måneder. En kopi fra før en oppdatering oppbevares også i 12 måneder. Den nyeste blir alltid liggende. Kopier dere lager selv, sletter programmet aldri, og andre filer rører det ikke. I Innstillinger står det ved hver kopi hvor lenge den oppbevares.
topic-backups-example = Eksempel Renhold AS legger hvert halvår en kopi på en minnepinne som ligger i arkivskapet.
topic-keys = Tastatur
topic-keys-text = Alt kan gjøres uten mus. Tab går til det neste, og Shift+Tab til det forrige. Enter og mellomrom trykker på knapper, og piltastene velger i lister. Her er snarveiene.
