### Help for each screen and for what the law asks, for one who is no lawyer. Short, each with one example from the
### plainly invented company. An empty line begins a paragraph; lines that begin with a number are steps.

help-contents = Indhold
help-close = Luk hjælp
help-example = Eksempel
help-law = Loven:
help-related = Se også
help-field-of = Felt i { $kind }
help-choices = Du kan vælge
help-ticks = Du kan sætte kryds ved
help-stated = Har I det ikke, så vælg »Ingen«. Ved I det ikke endnu, så vælg »Vides ikke«. Et tomt felt betyder, at ingen har taget stilling.
help-chapter-begin = Kom i gang
help-chapter-screens = Skærmene
help-chapter-law = Det, loven spørger om
help-chapter-program = Programmet

## Begin

topic-front = Hjælp
topic-front-text =
    Tryk F1 for at få hjælp til det, du står i: feltet, afsnittet eller skærmen. Hjælpen skifter med, når du går til et andet felt. Ctrl+K søger i hjælpen og i jeres fortegnelse.

    Programmet oplyser; det giver ikke juridisk rådgivning. Er du i tvivl, så spørg en, der kender jeres forhold, eller se Datatilsynets vejledninger.
topic-first-half-hour = Den første halve time
topic-first-half-hour-text =
    Du behøver ikke vide det hele fra begyndelsen. Det, du springer over, minder programmet om.

    1. Åbn Indstillinger, og udfyld det, du sprang over: jeres nummer, adresse og den person, man kan kontakte.
    2. Tilføj de systemer, I bruger, også telefoner, papir og arkivskabe.
    3. Tilføj dem, der får oplysninger fra jer: den, der driver jeres systemer, revisoren, banken.
    4. Tilføj den behandling, I udfører oftest, og gå litra a til g igennem oppefra.
    5. Se under »Hvad mangler?«. Hvert punkt fører til det felt, der skal udfyldes.
    6. Åbn Dokumenter, og se, hvordan det bliver på papir.
topic-first-half-hour-example = Eksempel Rengøring ApS begyndte med »Kunder og ordrer« og havde det meste på plads efter en formiddag. »Ansøgere« og »Hjemmeside« kom til dagen efter.
topic-first-start = Den første start
topic-first-start-text =
    Fem korte trin, så har I en fortegnelse at skrive i. Alt, du svarer, kan rettes senere, og det, du ikke har ved hånden, kan stå tomt.

    Efter loven er virksomheden den dataansvarlige. Den persondataansvarlige er kontaktpersonen: den, der holder fortegnelsen ved lige og svarer på spørgsmål. At stå som kontaktperson flytter ikke ansvaret fra virksomheden til personen. Direktøren er den, der skriver under på det, I udskriver.

    Regnskabsåret bruges til at regne ud, hvor længe bilag skal gemmes. Til sidst vælger du, hvor filen skal ligge. En JSON-fil er kun noget for dig, hvis du har fået en fortegnelse på den måde.
topic-first-start-example = Eksempel Rengøring ApS er dataansvarlig. Pernille Prøvesen er kontaktpersonen, og direktøren Mads Mønstergaard skriver under.

## Screens

topic-overview = Overblik
topic-overview-text =
    Her ser du, hvad der skal gøres, og om alt er med. Listen står efter dato med overskredne frister øverst; vælg »Efter vigtighed« for at se fejlene først. Hvert punkt fører til det felt, der skal rettes. Til højre ser du også, hvad der venter på underskrift, og hvornår den seneste sikkerhedskopi er lavet.

    Begynd her, når du åbner programmet igen efter et halvt år. Er der intet at gøre, er fortegnelsen klar til at blive udskrevet.
topic-overview-example = »Ordrehistorik slettes for tidligt« fører dig til slettefristen for ordrer. Når du har rettet den, forsvinder punktet af sig selv.
topic-activities = Behandlinger
topic-activities-text =
    En række for hver behandling og en kolonne for hvert litra i artikel 30. Tegnet i en celle siger, hvordan det står til, og fører til stedet.

    Tilføj en behandling for hvert mål, I bruger personoplysninger til, og kald den det, I ville sige til en ny kollega. Er en behandling ophørt, så skift status; den bliver i fortegnelsen, så længe I har oplysningerne.
topic-activities-example = Eksempel Rengøring ApS har blandt andet »Kunder og ordrer«, »Fakturering og bogføring«, »Ansættelse« og »Ansøgere«.
topic-activity = En behandling
topic-activity-text =
    Siden følger loven: litra a til g, ét afsnit for hvert. Læs teksten, og klik i den for at rette den. Det, du skriver, gemmes, når du forlader feltet.

    Ude til højre står det, der mangler i hvert afsnit. F8 går til det næste, og Alt+A til Alt+G går til et afsnit. Nederst står det, som politikken også fortæller, for eksempel om oplysningerne skal gives.
topic-activity-example = I »Kunder og ordrer« hos Eksempel Rengøring ApS står der under litra b »Gøre rent på den aftalte adresse« med retsgrundlaget »Kontrakt«.
topic-parties = Databehandlere og modtagere
topic-parties-text =
    Her står alle uden for virksomheden, som får oplysninger fra jer. Tilføj dem én gang; derefter vælger du dem under litra d i de behandlinger, hvor de får noget.

    For en databehandler skriver du også aftalen ind: hvem der har underskrevet hvornår, hvad der står i den, og hvor den ligger. Programmet siger til, når der ingen aftale er, når den ikke har alt med, og når den udløber.
topic-parties-example = Rutepilot Eksempel ApS driver ordresystemet og er databehandler med en aftale. Eksempelbanken får betalinger, bestemmer selv og skal ikke have en.
topic-systems = Systemer og sikkerhed
topic-systems-text =
    Systemer er alt det, oplysningerne ligger i: programmer, computere, telefoner, papir, arkivskabe og sikkerhedskopier. Foranstaltninger er det, der beskytter dem. Risikovurderinger fortæller, hvad der kan ske for de mennesker, oplysningerne handler om.

    Begynd med systemerne. Så kan programmet tælle efter, om en foranstaltning virkelig dækker dem alle. Nederst står de medarbejdere, der har adgang, og hvornår deres tavshedserklæring og andre dokumenter er set.
topic-systems-example = »Antivirus på alle it-systemer« hos Eksempel Rengøring ApS dækkede alt undtagen mobiltelefonerne. De stod som en mangel, indtil de også var kontrolleret.
topic-deletion = Sletning
topic-deletion-text =
    Her står slettefristerne: hvad de regnes fra, hvor længe der højst går, og hvor længe en lov kræver oplysningerne gemt. En frist skrives én gang og vælges ved de oplysninger, den gælder.

    Programmet regner ud, hvad der må slettes i dag, og hvad der skal være slettet, og siger til, hvis en frist er kortere, end loven tillader. Nederst står de oplysninger, der ingen frist har. Programmet sletter ikke noget i jeres systemer; det gør I selv.
topic-deletion-example = »Bilag«: 5 år og 3 måneder efter regnskabsårets udløb. Så er bogføringslovens fem år gået, før noget slettes.
topic-documents = Dokumenter
topic-documents-text =
    Til venstre står det, der kan udskrives: fortegnelsen, politikkerne og oversigterne over databehandlere og over foranstaltninger. Derunder står det, der er udstedt. I midten ser du siderne, nøjagtig som de bliver trykt. Vælg et andet sprog, og de faste tekster skifter; jeres egne tekster oversættes ikke.

    Mangler der noget i et udkast, står det på første side. Listen til højre fører til de felter, der skal udfyldes.
topic-documents-example = Revisoren beder om fortegnelsen. Vælg »Fortegnelse, artikel 30«, tryk på »Gem PDF«, og send filen.
topic-history = Historik
topic-history-text =
    Her står, hvad der er skrevet, hvornår og af hvem, det nyeste øverst. Åbn en linje for at se, hvad der stod før, og hvad der kom til at stå. Du kan søge og vælge sted, person og dage.

    Historikken kan ikke rettes. Er noget i fortegnelsen forkert, så ret det dér; rettelsen bliver en ny linje. Navnet er det, du selv har skrevet i Indstillinger, så det viser, hvem der sad ved programmet, ikke mere.

    Du kan også se hele fortegnelsen, som den var registreret på en dag, eller sammenligne to dage. Så længe du ser tilbage, kan intet rettes, og fejl og frister regnes ud på den dag efter programmets regler i dag. Det, der er slettet efter reglerne, kommer ikke igen.
topic-history-example = »Pernille Prøvesen rettede slettefrist »Bilag««: fra 5½ år efter fakturadatoen til 5 år og 3 måneder efter regnskabsårets udløb.
topic-settings = Indstillinger
topic-settings-text =
    Øverst står det, der gælder dig: dit navn, udseende og tekststørrelse. Så kommer sprogene, filen og sikkerhedskopierne og derefter det, der er fælles for hele fortegnelsen: virksomheden, personerne, kontaktpunkterne, rettighederne, tilsynsmyndigheden, regnskabsåret og kontrolplanen. Nederst står de regler, programmet kender.

    Sproget på skærmen er dit eget valg. Sproget på papir gælder alt undtagen politikkerne, som hver har deres eget sprog. Du kan vælge et andet, hver gang du udskriver. Hvilken lov der gælder, følger af landet, ikke af sproget.
topic-settings-example = Karen Prøve hos Eksempel Rengøring ApS læser norsk på skærmen, mens fortegnelsen trykkes på dansk.

## The law

topic-activity-what = Hvad er en behandling?
topic-activity-what-text =
    En behandling er alt det, I gør med personoplysninger for at nå ét bestemt mål: at samle dem ind, bruge dem, gemme dem, sende dem videre og slette dem. Loven kræver en fortegnelse over dem.

    Del ikke op efter programmer eller afdelinger, men efter formål. Gør I to ting af samme grund og med de samme oplysninger, er det én behandling. Personoplysninger er alt, der handler om en person, man kan finde frem til, også et telefonnummer eller et foto.
topic-activity-what-example = At aftale, udføre og følge op på rengøring hos kunder er én behandling, »Kunder og ordrer«. At betale løn er en anden.
topic-controller = Dataansvarlig eller databehandler?
topic-controller-text =
    Den dataansvarlige bestemmer, hvorfor og hvordan oplysningerne bruges. Det er virksomheden, ikke en person. Den person, man spørger, er den persondataansvarlige.

    En databehandler arbejder på en andens vegne og efter dennes instruks. Det kan I også selv være, når I behandler oplysninger for en kunde. Vælg rollen i hver behandling, og hold de to slags adskilt. En databehandler, der selv bestemmer formålet, er dataansvarlig for det.
topic-controller-example = Eksempel Rengøring ApS er dataansvarlig for sine kunder og ansatte. Lønkontoret Prøve A/S kører lønnen efter aftale og er databehandler.
topic-letters = Litra a til g
topic-letters-text =
    Artikel 30 nævner syv ting, hver med sit bogstav, som loven kalder litra. Dem skal fortegnelsen fortælle om hver behandling: a, hvem I er; b, hvad formålet er; c, hvem oplysningerne handler om, og hvilke de er; d, hvem der får dem; e, om de sendes ud af EU og EØS; f, hvornår de slettes; g, hvordan de er beskyttet.

    De første fire skal altid være der. Litra e er, når det er relevant, og f og g så vidt det er muligt. Programmet beder også om retsgrundlaget. Det kræver artikel 30 ikke, men politikken skal bruge det.
topic-letters-example = Litra c i »Ansøgere«: ansøgere, med navn, kontaktoplysninger, ansøgning og cv.
topic-legal-basis = Retsgrundlag
topic-legal-basis-text =
    Et retsgrundlag er det, der giver jer ret til at bruge oplysningerne. Loven nævner seks, og hvert formål har mindst ét. En virksomhed bruger oftest tre: en kontrakt med personen, en pligt i en lov eller en legitim interesse.

    Samtykke er kun et grundlag, når personen frit kan sige nej og altid kan trække det tilbage. Bruger I en lov, så skriv hvilken. En opgave i samfundets interesse er sjældent noget for en privat virksomhed.
topic-legal-basis-example = »Gøre rent på den aftalte adresse«: kontrakt. »Føre regnskab«: retlig forpligtelse, bogføringslovens § 12.
topic-legitimate-interest = Legitim interesse
topic-legitimate-interest-text =
    I må bruge oplysninger, når det er nødvendigt for noget, I har god grund til, og hensynet til personen ikke går forud. Er personen et barn, skal der særlig meget til.

    Stil jer selv tre spørgsmål. Hvad vil I opnå? Kan det nås med færre oplysninger eller slet ingen? Ville personen regne med det, og hvad kan det koste personen? Skriv interessen med én sætning, og skriv den dag, I afvejede den. Interessen står også i politikken.
topic-legitimate-interest-example = »At kunne besvare en reklamation«. Kunden regner med det, og oplysningerne er de samme, som ordren har. Afvejet den 4. maj.
topic-special-categories = Følsomme og fortrolige oplysninger
topic-special-categories-text =
    Følsomme er blandt andet oplysninger om helbred, tro, etnisk oprindelse og fagforening. Loven kalder dem særlige kategorier. De må ikke bruges, medmindre en af undtagelserne i artikel 9, stk. 2, passer, for eksempel et udtrykkeligt samtykke eller en pligt, I har som arbejdsgiver.

    Et CPR-nummer hører ikke til de særlige kategorier, men er fortroligt, og databeskyttelsesloven har egne regler for det. Strafbare forhold er en slags for sig. Vælg for hver oplysning under litra c, hvor følsom den er.
topic-special-categories-example = En sygemelding hos Eksempel Rengøring ApS er en oplysning om helbred og følsom. Navn og arbejdstid er almindelige.
topic-recipient-or-processor = Modtager eller databehandler?
topic-recipient-or-processor-text =
    En modtager er enhver, der får oplysninger fra jer. Nogle modtagere er databehandlere: De arbejder for jer og efter jeres instruks. Andre bestemmer selv, hvad de gør med oplysningerne, og svarer selv for det.

    Det afgør to ting. En databehandler skal have en aftale; de andre ikke. Og I overlader oplysninger til en databehandler, men videregiver dem til de andre, og det kræver et retsgrundlag.
topic-recipient-or-processor-example = Den, der driver ordresystemet, er databehandler. Posten, som kun får en adresse for at aflevere et brev, er det ikke, og banken heller ikke.
topic-agreement = Databehandleraftalen
topic-agreement-text =
    Aftalen er skriftlig, også gerne elektronisk, og fortæller, hvad databehandleren gør, hvor længe, hvorfor, med hvilke oplysninger og om hvem.

    Desuden lover databehandleren otte ting, litra a til h: a, kun at følge jeres instruks; b, at medarbejderne har tavshedspligt; c, at beskytte oplysningerne; d, kun at bruge andre databehandlere, når I har godkendt det; e, at hjælpe med anmodninger; f, at hjælpe med sikkerhed og brud; g, at slette eller levere tilbage til sidst; h, at lade jer kontrollere, at løfterne holdes. Sæt kryds ved det, der står i aftalen.
topic-agreement-example = Aftalen med Rutepilot Eksempel ApS sagde intet om sletning og revision. Litra g og h stod som mangler, indtil et tillæg var underskrevet.
topic-transfer = Overførsel ud af EU og EØS
topic-transfer-text =
    Oplysninger overføres, når de sendes til et land uden for EU og EØS eller kan ses derfra, også når det kun er leverandørens support. Landet nævnes ved navn. Et nej er også et svar; det er et tomt felt ikke.

    Overførslen skal have et grundlag: at EU-Kommissionen har fundet landet sikkert nok, standardkontraktbestemmelser eller en af de undtagelser, loven nævner. For USA gælder det første kun for virksomheder, der er certificeret. Spørg leverandøren, og skriv, hvornår du så efter.
topic-transfer-example = »Alle systemer drives i Danmark og Irland ifølge databehandleraftalerne«, set den 12. november. Svaret er nej.
topic-retention = Slettefrister: mindst og senest
topic-retention-text =
    En frist har to grænser. »Opbevares mindst efter loven« er, hvad en lov kræver; før det må I ikke slette. »Slettes senest efter« er jeres eget løfte: Så længe har I brug for oplysningerne, ikke længere. Fristen regnes fra noget bestemt, for eksempel en faktura eller en ansættelse, der ophører.

    Den danske bogføringslov regner fem år fra udgangen af det regnskabsår, materialet vedrører, ikke fra fakturaens dato. Derfor kan »5½ år efter fakturaen« være for kort. Tænk også på arkiver og sikkerhedskopier.
topic-retention-example = En faktura fra januar 2026 gemmes til og med 31. december 2031, når regnskabsåret er kalenderåret. 5½ år efter fakturaen er juli 2031, og det er for tidligt.
topic-measures = Foranstaltninger og dækning
topic-measures-text =
    En foranstaltning er det, I gør for at passe på oplysningerne. Den kan være teknisk, organisatorisk eller fysisk. Loven kræver, at den passer til risikoen, og at I efterprøver, om den virker.

    Vælg, hvad den skal dække: alle systemer, alle databehandlere, alle, der arbejder med personoplysninger, eller hele virksomheden. Så tæller programmet efter og nævner dem, der endnu ikke er dækket. Det gør forskel på at mene det og at have set det.
topic-measures-example = »Daglig sikkerhedskopi; gendannelse prøves hvert halvår«, senest efterprøvet den 3. juni af Thomas Testrup.
topic-risk = Risikovurdering
topic-risk-text =
    Vurdér, hvad der kan ske for de mennesker, oplysningerne handler om, ikke for virksomheden. Tag ét system eller én behandling ad gangen.

    Tænk på, om oplysninger kan gå tabt, blive ændret, komme til de forkerte eller ikke kan nås. Vælg, hvor sandsynligt det er, og hvor slemt det ville være for personen. Skriv så, om det er godt nok, eller hvad der skal til. Gør det igen, når noget vigtigt ændrer sig.
topic-risk-example = Mobiltelefoner: En tabt telefon kan vise, hvornår en kunde er bortrejst. Det er sandsynligt og alvorligt, indtil telefonerne får skærmlås.
topic-policy = Persondatapolitik
topic-policy-text =
    En politik fortæller de mennesker, I har oplysninger om, hvad I gør med dem, og hvilke rettigheder de har. Loven kræver, at de får det at vide. Den kræver ikke, at en direktør skriver under; det er jeres egen vedtagelse.

    Lav en for hver målgruppe. Afsnittene henter deres indhold fra fortegnelsen, så rettelser følger med, og I kan sætte egne ord foran. Et udsagn som »Vi profilerer ikke« holdes op mod fortegnelsen, og programmet siger til, når de to er uenige.
topic-policy-example = »Persondatapolitik vedrørende kunder« hos Eksempel Rengøring ApS er til kunder. De ansatte har deres egen.

## The program

topic-print-issue = Udskrive eller udstede?
topic-print-issue-text =
    »Gem PDF« og »Udskriv« giver et udkast. Det har intet nummer og ændrer intet; lav så mange, du vil.

    »Udsted« vælger du, når udgaven skal gælde. Dokumentet får nummer, version og dato, og siderne gemmes i fortegnelsen, præcis som de er. Det kan ikke fortrydes, kun erstattes af en ny udgave. Koden nederst på siderne er dokumentets fingeraftryk: Ændres bare ét tal, bliver koden en anden. Udskriv det udstedte, få det underskrevet, og sæt det i ringbindet.
topic-print-issue-example = Udkastet gik frem og tilbage mellem Pernille Prøvesen og direktøren. Da de var enige, blev det udstedt og underskrevet.
topic-empty = Når et felt er tomt
topic-empty-text =
    »Ingen« er et svar: I har set efter, og der er ikke noget. »Vides ikke« er også et svar: I har set efter, men ved det ikke endnu. »Ikke udfyldt« betyder, at ingen har taget stilling. »Ikke angivet« står, hvor intet svar er nødvendigt.

    Kun det første er færdigt. De to andre kommer med blandt det, der mangler, hvor loven spørger. Stil dig i feltet for at vælge, og skriv i det for at svare med ord.
topic-empty-example = Databeskyttelsesrådgiver: »Ingen«, for det kræves ikke hos Eksempel Rengøring ApS. Tomt ville se ud, som om nogen havde glemt det.
topic-marks = Hvad tegnene betyder
topic-marks-text =
    Et flueben: i orden. En udfyldt ottekant med kryds: en fejl, noget er forkert eller modsiger noget andet. En trekant: noget mangler eller forfalder. En stiplet cirkel med spørgsmålstegn: uafklaret. En streg: en bemærkning, som du kan lade stå.

    Tegnene har også farve, men formen siger det samme, og ordet står ved siden af eller læses op. Tallet i hovedmenuen er, hvor meget der kræver opmærksomhed på det sted.
topic-marks-example = En ottekant under litra f i »Kunder og ordrer« fører til den slettefrist, der er for kort.
topic-undo = Fortryd og historik
topic-undo-text =
    Alt gemmes, mens du skriver; der er ingen Gem-knap. Ctrl+Z tager den seneste ændring tilbage, og knappen øverst siger hvilken. Du kan gå flere skridt tilbage, også når programmet har været lukket imens. Ctrl+Y går frem igen.

    Mens du skriver i et felt, tager Ctrl+Z bogstaver tilbage; først når feltet er gemt, tager den hele ændringen tilbage. Også det, du har fortrudt, står i historikken. Et udstedt dokument kan ikke fortrydes.

    Vil du have noget tilbage, som er ændret eller fjernet for længe siden, så fold ændringen ud i historikken, og vælg »Hent denne udgave tilbage«. Du ser først, hvad der bliver anderledes.
topic-undo-example = »Fortryd: slettefrist«. Tryk på den, og fristen er igen, som den var.
topic-backups = Filen og sikkerhedskopierne
topic-backups-text =
    Fortegnelsen er én fil, som du selv har valgt plads til. Stedet står i Indstillinger. Intet forlader pc’en, og programmet bruger ikke internettet.

    Er noget ændret, laver programmet selv en kopi, næste gang filen åbnes, dog højst én om dagen. Kopien kontrolleres, og datoen står nederst i vinduet. Vælg en kopi under Indstillinger for at hente den frem som en ny fil. Kopierne ligger på samme pc, så læg også en et andet sted, for eksempel på en USB-nøgle. »Kontrollér filen« i Indstillinger ser efter, om fortegnelse og historik er hele.

    Programmet sletter selv sine gamle kopier. Hver kopi gemmes i 14 dage, den første i en uge i 8 uger og den første i en måned i 12 måneder. En kopi fra før en opdatering gemmes også i 12 måneder. Den nyeste bliver altid. Kopier, I selv laver, sletter programmet aldrig, og andre filer rører det ikke. I Indstillinger står der ved hver kopi, hvor længe den gemmes.
topic-backups-example = Eksempel Rengøring ApS lægger hvert halvår en kopi på en USB-nøgle, der ligger i arkivskabet.
topic-keys = Tastatur
topic-keys-text = Alt kan gøres uden mus. Tab går til det næste, og Skift+Tab til det forrige. Enter og mellemrum trykker på knapper, og piletasterne vælger i lister. Her er genvejene.
