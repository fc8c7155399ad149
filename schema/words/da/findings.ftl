### What is wrong, missing, due or unclear: for each finding a short title, and a sentence that says what, why and how to cure it.
### The window says "du" to the person and "I" to the company; what the user wrote stands in quotation marks.

finding-unnamed = (uden navn)
finding-quoted = »{ $text }«

## The controller and those one turns to

finding-controller-identity-missing = Den dataansvarlige er ikke angivet fuldt ud
finding-controller-identity-missing-text = Fortegnelsen skal vise, hvem der er dataansvarlig, og hvordan man får fat i virksomheden. Der mangler { $missing }. Det udfyldes ét sted og gælder alle behandlinger.
finding-registration-number-missing = Virksomhedens nummer er ikke udfyldt
finding-registration-number-missing-text = Nummeret er ikke et krav, men det gør virksomheden nem at genkende. Skriv det, eller vælg Ingen.
finding-joint-controllers-unanswered = Det er ikke besvaret, om der er fælles dataansvarlige
finding-joint-controllers-unanswered-text = En fælles dataansvarlig er en anden virksomhed, som sammen med jer bestemmer, hvad oplysningerne bruges til og hvordan. Bestemmer I alene, så svar Ingen.
finding-joint-controllers-contradicted = Der er svaret nej til fælles dataansvarlige, men »{ $recipient }« har rollen
finding-joint-controllers-contradicted-text = »{ $recipient }« står som fælles dataansvarlig i en behandling. Ret svaret, eller ret modtagerens rolle.
finding-officer-unanswered = Det er ikke besvaret, om der er en databeskyttelsesrådgiver
finding-officer-unanswered-text = Fortegnelsen og politikken nævner databeskyttelsesrådgiveren, hvis der er en. Giv en person rollen, eller svar Ingen, og skriv hvorfor.
finding-officer-unreachable = Databeskyttelsesrådgiveren mangler kontaktoplysninger
finding-officer-unreachable-text = Der mangler { $missing }. Uden dem kan de registrerede ikke få fat i databeskyttelsesrådgiveren. Udfyld felterne hos personen.
finding-contact-person-unnamed = Ingen er persondataansvarlig
finding-contact-person-unnamed-text = Der er ingen, som fører fortegnelsen og svarer på spørgsmål om personoplysninger. Giv en person rollen Persondataansvarlig.
finding-contact-person-unfilled = Den persondataansvarlige mangler navn eller kontaktoplysninger
finding-contact-person-unfilled-text = Der mangler { $missing }. Politikken henviser til den persondataansvarlige, men ingen kan skrive eller ringe. Udfyld felterne hos personen.
finding-contact-point-unfilled = Kontaktpunktet fører ikke til nogen: { $purpose }
finding-contact-point-unfilled-text = Politikken beder de registrerede henvende sig her, men der er hverken navn, telefon eller e-mail. Vælg en person med udfyldte kontaktoplysninger.

## The record's own items

finding-activity-unnamed = Behandlingen har ikke noget navn
finding-activity-unnamed-text = Skriv, hvad I kalder den til daglig, så den kan kendes i fortegnelsen.
finding-activity-suggested = »{ $activity }« er et forslag, som ingen har bekræftet
finding-activity-suggested-text = Forslaget viser, hvad der er almindeligt, ikke hvad I gør. Gå det igennem, ret det, der ikke passer, og bekræft det.
finding-purpose-missing = Formålet mangler i »{ $activity }«
finding-purpose-missing-text = Hver behandling i fortegnelsen har mindst ét formål. Skriv, hvad I bruger oplysningerne til.
finding-purpose-blank = Et formål er ikke beskrevet i »{ $activity }«
finding-purpose-blank-text = Formålet står uden ord. Beskriv det, eller fjern det.
finding-subjects-missing = Kategorierne af registrerede mangler i »{ $activity }«
finding-subjects-missing-text = Fortegnelsen skal vise, hvem oplysningerne handler om, for eksempel privatkunder. Tilføj mindst én kategori.
finding-subjects-blank = En kategori af registrerede har ikke noget navn i »{ $activity }«
finding-subjects-blank-text = Skriv, hvem det er, eller fjern kategorien.
finding-data-missing = Kategorierne af personoplysninger mangler i »{ $activity }«
finding-data-missing-text = Fortegnelsen skal vise, hvilke oplysninger I behandler. Tilføj dem én for én, så hver kan få sin slettefrist.
finding-data-blank = En oplysning har ikke noget navn i »{ $activity }«
finding-data-blank-text = Skriv, hvad det er for en oplysning, eller fjern den.
finding-data-of-nobody = Det fremgår ikke, hvem »{ $item }« handler om
finding-data-of-nobody-text = Oplysningen er ikke knyttet til nogen kategori af registrerede i »{ $activity }«. Sæt kryds ved dem, den handler om.
finding-recipients-unanswered = Modtagerne er ikke angivet i »{ $activity }«
finding-recipients-unanswered-text = Fortegnelsen skal vise, hvem der får oplysningerne. Tilføj modtagerne, eller svar Ingen, hvis oplysningerne bliver i virksomheden.
finding-recipient-blank = En modtager er ikke angivet i »{ $activity }«
finding-recipient-blank-text = Modtageren har hverken navn eller kategori. Skriv mindst kategorien, for eksempel revisor.
finding-retention-missing = Slettefristen for »{ $item }« er ikke udfyldt
finding-retention-missing-text = Fortegnelsen viser for hver oplysning, hvornår den slettes. Vælg en slettefrist til »{ $item }« i »{ $activity }«.
finding-security-missing = Sikkerhedsforanstaltningerne mangler i »{ $activity }«
finding-security-missing-text = Fortegnelsen skal så vidt muligt beskrive jeres tekniske og organisatoriske foranstaltninger. Tilføj dem under Systemer og sikkerhed, og svar ja til dem, der er indført.

## What else is asked of an activity

finding-source-unstated = { $count ->
        [one] Det fremgår ikke, hvor »{ $item }« i »{ $activity }« kommer fra
       *[other] Det fremgår ikke, hvor { $count } oplysninger i »{ $activity }« kommer fra
    }
finding-source-unstated-text = Kommer en oplysning ikke fra den registrerede selv, har den registrerede ret til at få kilden at vide. Vælg kilden til { $items }.
finding-source-unnamed = Kilden til »{ $item }« har ikke noget navn
finding-source-unnamed-text = Kilden står som »{ $source }« i »{ $activity }«. Den registrerede har ret til at vide, hvem det er. Skriv navnet, eller vælg Ingen, hvis det ikke kan siges.
finding-credit-agency-unnamed = Kreditoplysningsbureauet bag »{ $item }« mangler
finding-credit-agency-unnamed-text = Et kreditoplysningsbureau er ikke et offentligt register, og den registrerede har ret til at vide, hvilket I spørger. Skriv navnet i »{ $activity }«.
finding-class-unchosen = Det er ikke besvaret, om »{ $item }« er følsom eller fortrolig
finding-class-unchosen-text = Følsomme oplysninger, strafbare forhold og CPR-numre kræver mere end et almindeligt retsgrundlag. Vælg klassen i »{ $activity }«.
finding-provision-unstated = Det fremgår ikke af »{ $activity }«, om oplysningerne skal gives
finding-provision-unstated-text = Den, I beder om oplysninger, har ret til at vide, om det er frivilligt, nødvendigt for kontrakten eller krævet ved lov. Vælg et af de tre.
finding-provision-consequence-missing = Det fremgår ikke af »{ $activity }«, hvad der sker, hvis oplysningerne ikke gives
finding-provision-consequence-missing-text = I har svaret: { $provision }. Så har den registrerede også ret til at vide, hvad der følger af ikke at give dem. Skriv det med én sætning.
finding-provision-contradicted = Oplysningerne i »{ $activity }« er frivillige, men nogle skal gives
finding-provision-contradicted-text = Der er svaret, at oplysningerne gives frivilligt, men { $items } skal gives. Vælg, om det er nødvendigt for kontrakten eller krævet ved lov, eller gør oplysningen frivillig.
finding-profiling-unanswered = Det er ikke besvaret, om der sker profilering i »{ $activity }«
finding-profiling-unanswered-text = Politikken skal fortælle om profilering med virkning for den enkelte. Svar ja eller nej.
finding-decisions-unexplained = De automatiske afgørelser er ikke forklaret i »{ $activity }«
finding-decisions-unexplained-text = Den, der afgøres noget om, skal vide hvordan og med hvilken virkning. Skriv, hvordan afgørelsen træffes, og hvad den betyder for personen.
finding-profiling-unexplained = Profileringen er ikke forklaret i »{ $activity }«
finding-profiling-unexplained-text = Den, der profileres, skal kunne forstå hvordan og med hvilken virkning. Skriv, hvad det sker ud fra, hvordan det foregår, og hvad det betyder for personen.
finding-scoring-without-profiling = »{ $activity }« giver personer point, men der er ikke svaret ja til profilering
finding-scoring-without-profiling-text = Gives pointene af et system, er det profilering. Svar ja til profilering, eller svar nej til point.
finding-automated-decisions-unanswered = Det er ikke besvaret, om der træffes automatiske afgørelser i »{ $activity }«
finding-automated-decisions-unanswered-text = Politikken skal fortælle om afgørelser, som intet menneske er med i. Svar ja eller nej.
finding-impact-assessment-unanswered = Det er ikke vurderet, om »{ $activity }« kræver en konsekvensanalyse
finding-impact-assessment-unanswered-text = En konsekvensanalyse kræves, når behandlingen sandsynligvis indebærer en høj risiko for de registrerede. Vurdér det, og vælg svaret.
finding-impact-assessment-missing = Konsekvensanalysen mangler for »{ $activity }«
finding-impact-assessment-missing-text = I har vurderet, at en konsekvensanalyse kræves. Den laves, før behandlingen begynder.

## Legal bases

finding-basis-missing = Retsgrundlaget mangler for formålet »{ $purpose }«
finding-basis-missing-text = Uden et retsgrundlag er behandlingen ikke lovlig. Vælg ét af de seks i »{ $activity }«, for eksempel kontrakt.
finding-law-missing = Loven mangler til formålet »{ $purpose }«
finding-law-missing-text = En retlig forpligtelse følger af en bestemt lov. Skriv hvilken, for eksempel bogføringslovens § 12.
finding-interest-missing = Den legitime interesse mangler til formålet »{ $purpose }«
finding-interest-missing-text = Politikken skal fortælle, hvilken interesse I forfølger. Skriv den, så den registrerede kan forstå den.
finding-interest-unweighed = Interessen er ikke afvejet for formålet »{ $purpose }«
finding-interest-unweighed-text = En legitim interesse er kun et retsgrundlag, når den er afvejet mod den registreredes interesser. Lav afvejningen, og skriv datoen.
finding-bookkeeping-basis-missing = Bogføringen mangler sit retsgrundlag i »{ $activity }«
finding-bookkeeping-basis-missing-text = Oplysninger gemmes efter { $law }, men intet formål bygger på en retlig forpligtelse (art. 6, stk. 1, litra c). Tilføj bogføring som formål med dette grundlag og loven.
finding-ground-unchosen = Der er ikke valgt et retsgrundlag for formålet »{ $purpose }«
finding-ground-unchosen-text = Der er oprettet et grundlag i »{ $activity }«, men ikke valgt et af de seks i art. 6, stk. 1. Vælg det.
finding-interest-half-weighed = Afvejningen er kun halvt skrevet for formålet »{ $purpose }«
finding-interest-half-weighed-text = En afvejning siger både, hvorfor oplysningerne er nødvendige, og hvorfor den registreredes interesser ikke vejer tungest. Skriv det, der mangler, i »{ $activity }«.
finding-other-law-unnamed = Den anden lov mangler til formålet »{ $purpose }«
finding-other-law-unnamed-text = Der er svaret, at formålet også bygger på en anden lov. Skriv i »{ $activity }«, hvilken det er.
finding-national-ground-foreign = En bestemmelse fra et andet land er valgt for formålet »{ $purpose }«
finding-national-ground-foreign-text = I »{ $activity }« står { $law }, men den gælder ikke i virksomhedens land. Vælg en bestemmelse fra virksomhedens eget land.
finding-special-ground-missing = Undtagelsen for følsomme oplysninger mangler i »{ $activity }«
finding-special-ground-missing-text = Følsomme oplysninger ({ $items }) må man kun behandle med både et retsgrundlag og en af undtagelserne i art. 9, stk. 2. Vælg undtagelsen ved retsgrundlaget.
finding-criminal-ground-missing = Hjemlen til oplysninger om strafbare forhold mangler i »{ $activity }«
finding-criminal-ground-missing-text = Oplysninger om strafbare forhold ({ $items }) må man kun behandle, når national lov tillader det. Vælg bestemmelsen, for eksempel { $law }, ved retsgrundlaget.
finding-national-id-ground-missing = Hjemlen til CPR-numre mangler i »{ $activity }«
finding-national-id-ground-missing-text = { $items } må kun behandles, når national lov tillader det. Vælg bestemmelsen, for eksempel { $law }, ved retsgrundlaget.
finding-marketing-ground-missing = Markedsføring på e-mail mangler samtykke eller hjemmel: »{ $purpose }«
finding-marketing-ground-missing-text = At sende markedsføring på e-mail kræver samtykke eller en undtagelse i { $law }. Tilføj grundlaget i »{ $activity }«.
finding-marketing-ground-unclear = Det fremgår ikke, om markedsføringen sendes på e-mail: »{ $purpose }«
finding-marketing-ground-unclear-text = Sendes den på e-mail eller sms, kræver det samtykke eller en undtagelse i { $law }; at man kan sige fra, er ikke nok. Tilføj grundlaget i »{ $activity }«, eller skriv, hvordan den sendes.

## Consent, cookies, and use for another purpose

finding-consent-unrecorded = Samtykket er ikke beskrevet for formålet »{ $purpose }«
finding-consent-unrecorded-text = Formålet bygger på samtykke, og I skal kunne vise, at det er givet. Tilføj i »{ $activity }«, hvordan I beder om det, gemmer det og lader det trække tilbage.
finding-consent-blank = Det fremgår ikke, hvad man samtykker til i »{ $activity }«
finding-consent-blank-text = Samtykket står uden ord. Skriv, hvad man siger ja til, eller fjern det.
finding-consent-by-conduct = Samtykket »{ $consent }« gives ved at gøre noget andet
finding-consent-by-conduct-text = Et køb, en konto eller et besøg er ikke et samtykke. Et samtykke kræver en klar handling, der ikke gælder andet. Bed om samtykket for sig, eller vælg et andet retsgrundlag i »{ $activity }«.
finding-consent-mechanism-unstated = Det fremgår ikke, hvordan man giver samtykket »{ $consent }«
finding-consent-mechanism-unstated-text = Et samtykke kræver en klar handling. Vælg i »{ $activity }«, hvad man gør.
finding-consent-withdrawal-missing = Det fremgår ikke, hvordan samtykket »{ $consent }« trækkes tilbage
finding-consent-withdrawal-missing-text = Det skal være lige så let at trække et samtykke tilbage som at give det. Skriv i »{ $activity }«, hvordan man gør.
finding-consent-evidence-missing = Det fremgår ikke, hvad der beviser samtykket »{ $consent }«
finding-consent-evidence-missing-text = I skal kunne vise, at samtykket er givet. Skriv i »{ $activity }«, hvad I gemmer, for eksempel dato og ordlyd.
finding-children-unruled = Der er børn blandt »{ $group }«, men ingen politik fortæller om dem
finding-children-unruled-text = »{ $activity }« bygger på samtykke. Et barn kan selv give samtykke til onlinetjenester, når det er fyldt { $years } år ({ $law }); før det gør forældrene. Tilføj et afsnit om børn i politikken.
finding-age-contradicted = Der er svaret ja til børn, men mindstealderen er { $years } år
finding-age-contradicted-text = I »{ $activity }« kan der være børn blandt »{ $group }«, men ingen under { $years } år. Børn er under 18 år. Ret det ene svar.
finding-cookie-kind-unstated = Det fremgår ikke, hvad cookies er til: »{ $cookies }«
finding-cookie-kind-unstated-text = Kun nødvendige cookies kan sættes uden samtykke. Vælg i »{ $activity }«, hvad gruppen er til.
finding-cookie-without-consent = Cookies til statistik eller markedsføring sættes uden samtykke: »{ $cookies }«
finding-cookie-without-consent-text = I »{ $activity }« er der svaret, at de ikke venter på samtykke. Det skal de. Ret siden og svaret.
finding-cookie-consent-unclear = Det er ikke klart, om cookies venter på samtykke: »{ $cookies }«
finding-cookie-consent-unclear-text = Kun cookies, som siden ikke kan virke uden, eller som den besøgende selv beder om, er undtaget. Se efter, og svar i »{ $activity }«.
finding-cookie-unfilled = Cookies er ikke beskrevet fuldt ud: »{ $cookies }«
finding-cookie-unfilled-text = Den besøgende har ret til at vide, hvad cookies gør, og hvor længe de bliver liggende. Der mangler { $missing } i »{ $activity }«.
finding-compatibility-open = Vurderingen af det nye formål er ikke færdig: »{ $purpose }«
finding-compatibility-open-text = Om et nyt formål er foreneligt med det første, afhænger af fem forhold i art. 6, stk. 4. Der mangler { $missing } i »{ $activity }«.
finding-compatibility-unanswered = Det er ikke besvaret, om det nye formål er foreneligt: »{ $purpose }«
finding-compatibility-unanswered-text = Er det ikke foreneligt med det første formål, kræver det samtykke eller hjemmel i en lov. Svar ja eller nej i »{ $activity }«.
finding-further-use-untold = Det fremgår ikke, hvordan folk får det nye formål at vide: »{ $purpose }«
finding-further-use-untold-text = De registrerede har ret til at få det at vide, før oplysningerne bruges til noget nyt. Skriv i »{ $activity }«, hvordan det sker.

## What is carried out for other controllers

finding-controllers-served-missing = Det fremgår ikke, hvem I udfører »{ $activity }« for
finding-controllers-served-missing-text = En databehandlers fortegnelse nævner hver dataansvarlig, der arbejdes for. Tilføj dem.
finding-controller-served-unfilled = En dataansvarlig, I arbejder for, er ikke angivet fuldt ud: »{ $controller }«
finding-controller-served-unfilled-text = Fortegnelsen skal have hver dataansvarligs navn og kontaktoplysninger; en kategori er ikke nok. Der mangler { $missing } i »{ $activity }«.
finding-carried-out-missing = Det fremgår ikke, hvad I gør for andre i »{ $activity }«
finding-carried-out-missing-text = En databehandlers fortegnelse nævner de kategorier af behandling, der udføres for hver dataansvarlig, for eksempel hosting. Skriv det.

## Transfers

finding-transfer-unclarified = Det er ikke afklaret, om oplysninger i »{ $activity }« forlader EU og EØS
finding-transfer-unclarified-text = { $state ->
        [unknown] Svaret står som Uafklaret.
       *[other] Ingen har svaret endnu.
    } Spørg leverandørerne, hvor de opbevarer oplysningerne, og hvem der har adgang. Svar så ja eller nej.
finding-transfer-destination-missing = Landet mangler for en overførsel i »{ $activity }«
finding-transfer-destination-missing-text = Fortegnelsen nævner hvert tredjeland og hver international organisation ved navn. Skriv, hvor oplysningerne kommer hen.
finding-transfer-mechanism-missing = Overførselsgrundlaget mangler for { $destination } i »{ $activity }«
finding-transfer-mechanism-missing-text = En overførsel kræver et grundlag, for eksempel en tilstrækkelighedsafgørelse eller EU’s standardkontraktbestemmelser. Vælg det.
finding-transfer-documentation-missing = Garantierne for overførslen til { $destination } er ikke dokumenteret i »{ $activity }«
finding-transfer-documentation-missing-text = Bygger en overførsel på vægtige legitime interesser, står vurderingen og garantierne i fortegnelsen selv. Skriv dem.
finding-transfer-copy-missing = Det fremgår ikke, hvordan man får en kopi af garantierne: { $destination }
finding-transfer-copy-missing-text = Den, hvis oplysninger sendes ud af EØS, kan få en kopi af det, der beskytter dem. Skriv, hvordan man får den, eller hvor den ligger.
finding-transfer-contradicted = Der står nej til overførsel i »{ $activity }«, men oplysninger kommer til { $place }
finding-transfer-contradicted-text = Fortegnelsen siger, at intet forlader EU og EØS, og nævner samtidig { $place }. Ret svaret, eller ret det, der henviser til { $place }.
finding-country-unknown = »{ $country }« er ikke et land, som programmet kender
finding-country-unknown-text = Så længe landet for { $party } ikke er et land, programmet kender, kan det ikke ses, om oplysninger kommer uden for EU og EØS. Skriv landets navn i feltet »Land«.
finding-in-country = { $name }, { $country }
finding-transfer-check-due = Overførselsgrundlaget for { $destination } bør kontrolleres
finding-transfer-check-due-text = Grundlaget for overførslen til { $destination } er ikke kontrolleret i det seneste år. Se efter, om afgørelsen, certificeringen eller bestemmelserne stadig gælder, og skriv datoen.

## Retention

finding-retention-rule-empty = Slettefristen »{ $rule }« siger ikke, hvornår der slettes
finding-retention-rule-empty-text = »{ $rule }« har hverken længde eller kriterium. Skriv, hvor lang den er, eller skriv, hvad der afgør, hvornår der slettes.
finding-period-twice = Slettefristen »{ $rule }« siger to ting
finding-period-twice-text = »{ $rule }« lyder både på { $latest } og på { $days }. Behold den ene.
finding-retention-trigger-missing = Slettefristen »{ $rule }« siger ikke, hvornår den begynder
finding-retention-trigger-missing-text = En frist regnes fra noget, for eksempel fakturadatoen. Vælg, hvad den regnes fra.
finding-retention-before-minimum = Slettes op til { $gap } for tidligt
finding-retention-before-minimum-text = Efter »{ $rule }« slettes oplysningerne { $latest } { $trigger }. Begynder fristen { $event }, slettes de { $deleted }, men efter { $law } skal de gemmes til { $kept }. { $year ->
        [assumed] Når regnskabsåret følger kalenderåret, som antaget her, gælder
       *[recorded] I det nuværende regnskabsår gælder
    } det { $days ->
        [one] { $days } dato
       *[other] { $days } datoer
    }, fra { $first } til { $last }. Regn fristen fra regnskabsårets udløb, eller gør den længere.
finding-minimum-below-law = Mindstefristen i »{ $rule }« er kortere end lovens
finding-minimum-below-law-text = Der står { $minimum } i »{ $rule }«, men { $law } kræver { $demanded } fra regnskabsårets udløb. Ret mindstefristen.
finding-latest-below-minimum = Slettefristen »{ $rule }« er kortere end sin egen mindstefrist
finding-latest-below-minimum-text = Oplysningerne slettes senest efter { $latest }, men skal gemmes mindst { $minimum }. Ret en af de to.
finding-minimum-without-law = Loven bag mindstefristen i »{ $rule }« mangler
finding-minimum-without-law-text = Oplysningerne gemmes mindst { $minimum }, uden at det fremgår, hvilken lov der kræver det. Vælg loven, eller fjern mindstefristen.
finding-period-unreasoned = Det fremgår ikke, hvorfor »{ $rule }« er så lang
finding-period-unreasoned-text = Oplysningerne gemmes i { $latest }, længere end de { $limitation }, hvor de fleste krav kan gøres gældende, og hverken en lov eller et kriterium siger hvorfor. Skriv grunden, eller gør fristen kortere.
finding-minimum-on-other-data = Bogføringens mindstefrist er brugt på andet end regnskabsmateriale
finding-minimum-on-other-data-text = »{ $rule }« gælder også { $items }, som ikke er regnskabsmateriale, og { $law } giver ikke grund til at gemme dem så længe. Giv dem en slettefrist for sig.
finding-accounting-unstated = Det er ikke besvaret, hvilke oplysninger i »{ $rule }« der er regnskabsmateriale
finding-accounting-unstated-text = Kun regnskabsmateriale er omfattet af { $law }. Svar ja eller nej for { $items }.
finding-minimum-not-named = »{ $rule }« nævner ikke loven bag mindstefristen
finding-minimum-not-named-text = Fristen gælder regnskabsmateriale, og det er omfattet af { $law }. Vælg loven, så mindstefristen fremgår.
finding-archive-lag-missing = Det fremgår ikke af »{ $rule }«, hvornår kopier i arkivet slettes
finding-archive-lag-missing-text = Kopier i arkivet er også personoplysninger. Skriv, hvor mange dage de højst bliver liggende, efter at oplysningerne er slettet.
finding-backup-lag-missing = Det fremgår ikke af »{ $rule }«, hvornår sikkerhedskopier overskrives
finding-backup-lag-missing-text = Sikkerhedskopier overskrives efter en plan. Skriv, hvor mange dage der højst går, før de slettede oplysninger også er væk dér.
finding-restore-unanswered = »{ $rule }« svarer ikke på, om der slettes igen efter en gendannelse
finding-restore-unanswered-text = En gendannet sikkerhedskopi kan bringe slettede oplysninger tilbage. Svar ja, hvis I sletter dem igen.
finding-restore-brings-back = En gendannelse bringer slettede oplysninger tilbage: »{ $rule }«
finding-restore-brings-back-text = I har svaret, at der ikke slettes igen. Så er en sletning ikke endelig. Slet igen efter hver gendannelse, og ret svaret.
finding-retention-rule-unnamed = En slettefrist har ikke noget navn
finding-retention-rule-unnamed-text = Slettefristen står uden navn i fortegnelsen. Skriv, hvad I kalder den, for eksempel Regnskabsmateriale.
finding-retention-rule-unused = Slettefristen »{ $rule }« bruges ikke
finding-retention-rule-unused-text = Ingen oplysninger har denne slettefrist. Brug den, eller fjern den.
finding-financial-year-assumed = Regnskabsåret er antaget at følge kalenderåret
finding-financial-year-assumed-text = Bogføringens frister regnes fra regnskabsårets udløb, og intet regnskabsår er angivet. Angiv det, så datoerne passer.
finding-financial-year-impossible = Regnskabsåret fra { $starts } til { $ends } kan ikke passe
finding-financial-year-impossible-text = { $why ->
        [backwards] Det slutter, før det begynder.
        [long] Det er længere end 18 måneder.
       *[overlap] Det overlapper et andet regnskabsår.
    } Ret datoerne.

## Processors and other recipients

finding-recipient-role-unstated = Rollen mangler for »{ $recipient }« i »{ $activity }«
finding-recipient-role-unstated-text = En databehandler kræver en aftale, en selvstændig dataansvarlig gør det ikke. Vælg rollen.
finding-processor-unnamed = En databehandler er kun angivet som kategori: »{ $task }«
finding-processor-unnamed-text = »{ $recipient }« behandler oplysninger for jer i »{ $activity }«, men ingen leverandør er nævnt, og der er ingen databehandleraftale at henvise til. Vælg leverandøren, og registrér aftalen.
finding-processor-called-disclosure = Der står »videregiver« om en databehandler: »{ $task }«
finding-processor-called-disclosure-text = »{ $recipient }« i »{ $activity }« handler på jeres vegne. Oplysninger overlades til en databehandler; de videregives til den, der selv er dataansvarlig. Vælg Overlader.
finding-disclosure-called-entrusting = Der står »overlader« om en, der selv er dataansvarlig: »{ $recipient }«
finding-disclosure-called-entrusting-text = »{ $recipient }« i »{ $activity }« er selv dataansvarlig ({ $task }). Man videregiver oplysninger til andre dataansvarlige, og det kræver et retsgrundlag. Vælg Videregiver.
finding-agreement-missing = Databehandleraftalen med { $party } mangler
finding-agreement-missing-text = { $party } behandler personoplysninger for jer uden en registreret aftale. Indgå en skriftlig aftale, og registrér den.
finding-agreement-unsigned = Databehandleraftalen med { $party } er ikke underskrevet
finding-agreement-unsigned-text = { $who ->
        [us] I har ikke underskrevet aftalen.
        [them] { $party } har ikke underskrevet aftalen.
        [accept] Aftalen er accepteret på nettet, men der står ikke hvornår.
       *[both] Ingen af parterne har underskrevet aftalen.
    } { $who ->
        [accept] Skriv datoen.
       *[other] Få underskriften, og skriv datoen.
    }
finding-agreement-expired = Databehandleraftalen med { $party } er udløbet
finding-agreement-expired-text = Aftalen gjaldt til { $ends }, men { $party } får stadig oplysninger. Forny aftalen, eller skriv den sidste dag, modtageren fik oplysninger.
finding-agreement-expiring = Databehandleraftalen med { $party } udløber snart
finding-agreement-expiring-text = Aftalen gælder til { $ends }. Forny den inden da.
finding-agreement-clauses-missing = Databehandleraftalen med { $party } mangler { $count ->
        [one] et krav
       *[other] { $count } krav
    }
finding-agreement-clauses-missing-text = Aftalen siger ikke noget om litra { $letters } i art. 28, stk. 3. Bed { $party } om et tillæg, og sæt kryds, når det er underskrevet.
finding-agreement-frame-missing = Databehandleraftalen med { $party } er ikke beskrevet fuldt ud
finding-agreement-frame-missing-text = Aftalen angiver ikke { $items }. Skriv det ind i aftalens bilag, og sæt kryds.
finding-authorisation-unstated = Det fremgår ikke, hvordan underdatabehandlere godkendes hos { $party }
finding-authorisation-unstated-text = Aftalen bygger på specifik eller generel godkendelse; ved generel godkendelse har I en frist til at gøre indsigelse. Vælg, og skriv fristen.
finding-supplier-not-recipient = { $supplier } er ikke modtager i »{ $activity }«
finding-supplier-not-recipient-text = »{ $system }« leveres af { $supplier } og bruges i behandlingen. Kan leverandøren se oplysningerne, hører den til blandt modtagerne.
finding-joint-arrangement-missing = Ordningen med den fælles dataansvarlige »{ $recipient }« mangler
finding-joint-arrangement-missing-text = Fælles dataansvarlige aftaler, hvem af dem der sørger for hvad, og de registrerede har ret til at kende det væsentligste. Indgå aftalen, og registrér den hos parten. Det gælder »{ $activity }«.
finding-recipient-untold = »{ $recipient }« er holdt ude af det, I offentliggør, uden en kategori i stedet
finding-recipient-untold-text = Et navn må udelades, men de registrerede har ret til at kende kategorien af modtagere i »{ $activity }«. Skriv, hvilken kategori der skal stå.

## Measures and what proves them

finding-measure-unnamed = En sikkerhedsforanstaltning har ikke noget navn
finding-measure-unnamed-text = Foranstaltningen står uden ord i fortegnelsen. Skriv, hvad I gør, for eksempel Backup af alle systemer, eller fjern den.
finding-system-unnamed = Et system har ikke noget navn
finding-system-unnamed-text = Systemet står uden navn i fortegnelsen. Skriv, hvad I kalder det til daglig, eller fjern det.
finding-person-unnamed = En person har ikke noget navn
finding-person-unnamed-text = Personen står uden navn, og så kan ingen se, hvem der har adgang til oplysningerne. Skriv navnet, eller fjern personen.
finding-measure-unanswered = Det er ikke besvaret, om foranstaltningen er indført
finding-measure-unanswered-text = »{ $measure }« står uden svar. Svar ja, når den virker i hverdagen, ellers nej.
finding-coverage-unproved = Dækningen er ikke dokumenteret: »{ $measure }«
finding-coverage-unproved-text = I lover at dække { $claim }, men { $total ->
        [0] { $scope ->
        [all_systems] intet system med personoplysninger er registreret
        [all_processors] ingen databehandler er registreret
        [named] intet er nævnt
       *[other] ingen medarbejder med adgang er registreret
    }
       *[other] { $covered ->
        [0] ingen
       *[other] kun { $covered }
    } af { $total } er dokumenteret; der mangler { $missed }
    }. { $proof ->
        [agreements] Registrér en gyldig aftale med hver.
        [confidentiality] Registrér, hvornår hver tavshedserklæring er set.
        [instruction] Registrér, hvornår hver har fået vejledningen.
        [risk_assessments] Lav en risikovurdering af hvert system.
        [documentation] Beskriv hvert system, og skriv datoen.
       *[coverage] Gå dem igennem, og svar ja ved hver, der er dækket.
    }
finding-verification-due = Foranstaltningen bør efterprøves: »{ $measure }«
finding-verification-due-text = Den efterprøves hver gang, der er gået { $every }. { $state ->
        [never] Det er ikke sket endnu.
       *[late] Det skulle være sket senest { $due }.
    } Efterprøv den, og skriv datoen.
finding-rating-undated = Vurderingen af »{ $measure }« har ingen dato
finding-rating-undated-text = Vurderingen »{ $rating }« viser kun, hvordan det stod til, da den blev givet. Skriv, hvornår det var.
finding-risk-assessment-missing = Risikovurderingen mangler for »{ $system }«
finding-risk-assessment-missing-text = Systemet indeholder personoplysninger, og sikkerheden skal passe til risikoen for de registrerede. Lav vurderingen, og skriv datoen.
finding-system-undocumented = »{ $system }« er ikke beskrevet
finding-system-undocumented-text = Systemet indeholder personoplysninger. Beskriv kort, hvad det er, hvor det står, og hvem der driver det, og skriv datoen.
finding-system-content-unstated = Det er ikke besvaret, om »{ $system }« indeholder personoplysninger
finding-system-content-unstated-text = Svaret afgør, om systemet tæller med i sikkerheden. Svar ja eller nej.
finding-confidentiality-unseen = Tavshedserklæringen er ikke set for { $person }
finding-confidentiality-unseen-text = { $person } arbejder med personoplysninger. Skriv, hvornår tavshedserklæringen er set.
finding-instruction-unseen = { $person } har ikke fået vejledning i sikker behandling
finding-instruction-unseen-text = { $person } arbejder med personoplysninger. Giv vejledningen, og skriv datoen.
finding-person-access-unstated = Det er ikke besvaret, om { $person } arbejder med personoplysninger
finding-person-access-unstated-text = Svaret afgør, om der kræves tavshedserklæring og vejledning. Svar ja eller nej hos personen.

## Breaches

finding-breach-scope-narrow = Der er kun en procedure for nogle brud: »{ $scope }«
finding-breach-scope-narrow-text = Et brud er også tab, en mail til den forkerte og en fejl, der ændrer oplysninger. Skriv, hvordan de håndteres, eller lad proceduren gælde alle brud.
finding-breach-deadline-late = Fristen for at anmelde et brud er for lang: { $hours } timer
finding-breach-deadline-late-text = Et brud anmeldes uden unødig forsinkelse og om muligt senest { $demanded } timer efter, at I er blevet bekendt med det. Ret fristen.
finding-breach-unfilled = Proceduren for brud er ikke beskrevet fuldt ud
finding-breach-unfilled-text = Den, der opdager et brud, skal vide, hvem der får besked, og hvornår. Der mangler { $missing }.
finding-breach-intake-unreachable = Man kan melde et brud til jer, men det fremgår ikke hvor
finding-breach-intake-unreachable-text = Vælg et kontaktpunkt til proceduren, eller opret et til anmeldelse af brud.

## Policies

finding-activity-without-policy = Ingen politik fortæller om »{ $activity }«
finding-activity-without-policy-text = De registrerede har ret til at få at vide, hvad der sker med deres oplysninger. Tag behandlingen med i en politik.
finding-policy-without-activity = »{ $policy }« fortæller ikke om nogen behandling
finding-policy-without-activity-text = Formål, grundlag og slettefrister hentes fra de behandlinger, politikken dækker. Vælg dem.
finding-section-missing = »{ $policy }« mangler et afsnit: { $section }
finding-section-missing-text = Uden afsnittet mangler oplysninger, de registrerede har ret til. Tilføj det.
finding-audience-missing = Det fremgår ikke, hvem »{ $policy }« er til
finding-audience-missing-text = En politik skal kunne forstås af dem, den er skrevet til. Tilføj målgruppen, for eksempel kunder.
finding-audience-without-activity = »{ $policy }« henvender sig til »{ $audience }«, men fortegnelsen har ingen behandling af deres oplysninger
finding-audience-without-activity-text = De har ret til at kende formål, retsgrundlag og slettefrister for deres oplysninger. Tilføj behandlingen og en politik til dem, eller fjern målgruppen fra denne.
finding-audience-elsewhere = »{ $policy }« henvender sig til »{ $audience }«, men fortæller ikke om behandlingen af deres oplysninger
finding-audience-elsewhere-text = Behandlingen findes i fortegnelsen. Tag den med i politikken, eller fjern målgruppen.
finding-audience-mixed = »{ $policy }« fortæller om »{ $activity }«, men er ikke skrevet til dem, det handler om
finding-audience-mixed-text = Behandlingen har { $class ->
        [criminal] oplysninger om strafbare forhold
       *[special] følsomme oplysninger
    } om { $people }, og de er ikke blandt politikkens målgrupper. De skal kunne finde det, der gælder dem. Tilføj målgruppen, eller flyt behandlingen til en politik for dem.
finding-right-missing = En rettighed mangler i »{ $policy }«: { $right }
finding-right-missing-text = Politikken skal nævne denne rettighed (art. { $articles }). Tilføj den under rettighederne, og skriv, hvordan I håndterer den.
finding-complaint-missing = Retten til at klage mangler i »{ $policy }«
finding-complaint-missing-text = Politikken skal nævne { $right } (art. { $articles }). Tilføj rettigheden, og skriv adressen på tilsynsmyndighedens klageside.
finding-withdrawal-missing = Retten til at trække samtykke tilbage mangler i »{ $policy }«
finding-withdrawal-missing-text = Et formål bygger på samtykke, og så skal politikken nævne { $right } (art. { $articles }). Tilføj rettigheden, og skriv, hvordan man gør.
finding-wrong-article = »{ $policy }« henviser til en forkert artikel for rettighederne
finding-wrong-article-text = Politikken nævner art. { $cited }. Rettighederne på listen står også i art. { $missing }. Ret henvisningen.
finding-articles-unreadable = Henvisningen til artikler i »{ $policy }« kan ikke læses
finding-articles-unreadable-text = Der står »{ $cited }«. Skriv numre, for eksempel »13-18, 20-21, 77«.
finding-authority-missing = Tilsynsmyndigheden mangler i »{ $policy }«
finding-authority-missing-text = Politikken skal sige, hvor man kan klage. Tilføj Datatilsynet, og skriv adressen på klagesiden.
finding-signatory-unnamed = Der er ingen navngiven underskriver på »{ $policy }«
finding-signatory-unnamed-text = Under linjen står kun en rolle. Vælg en person med navn.
finding-not-adopted = »{ $policy }« er ikke vedtaget
finding-not-adopted-text = Politikken har ingen dato for vedtagelsen. Udsted den, få den underskrevet, og skriv datoen.
finding-policy-unpublished = »{ $policy }« kan ikke læses af dem, den er til
finding-policy-unpublished-text = { $why ->
        [never] Offentliggørelsen står som: ingen.
       *[state] Offentliggørelsen står som: { $state }.
    } I får allerede oplysninger om folk, og de skal kunne læse politikken, når det sker. Offentliggør den, og ret svaret, eller vælg, hvordan de ellers får den.
finding-publication-unclear = Det fremgår ikke, om »{ $policy }« kan læses af dem, den er til
finding-publication-unclear-text = { $why ->
        [unsaid] Offentliggørelsen er ikke besvaret.
       *[handed] Offentliggørelsen står som: { $state }, men der er også valgt en måde, folk får den på.
    } De registrerede skal kunne læse politikken, når I får deres oplysninger. Svar, om de kan.
finding-audience-authority-missing = »{ $policy }« nævner ingen tilsynsmyndighed i læsernes land: { $country }
finding-audience-authority-missing-text = Man kan klage til myndigheden i det land, man bor eller arbejder i. Tilføj myndigheden i { $country }, eller ret politikkens land.
finding-authorities-alike = To tilsynsmyndigheder hedder »{ $authority }«
finding-authorities-alike-text = Læseren kan ikke se, hvilken af dem man henvender sig til. Skriv, hvornår man bruger den, for eksempel landet.
finding-rights-channel-single = Politikken nævner kun én måde at bruge sine rettigheder på
finding-rights-channel-single-text = Der står »{ $channel }«. I skal gøre det let og svare, uanset hvordan nogen spørger. Skriv, at andre måder også kan bruges.
finding-term-blank = Et ord er ikke forklaret i »{ $policy }«: »{ $word }«
finding-term-blank-text = Ordet eller dets betydning mangler. Skriv det, eller fjern det.
finding-term-own-meaning = »{ $word }« har jeres egen betydning i »{ $policy }«
finding-term-own-meaning-text = Der står »{ $meaning }«. Loven siger selv, hvad ordet betyder. Sammenlign med art. 4, nr. { $number }.
finding-term-child-age = »{ $policy }« nævner en anden aldersgrænse end loven
finding-term-child-age-text = Der står »{ $meaning }« om »{ $word }«. Et barn kan selv give samtykke til onlinetjenester fra { $years } år ({ $law }). Skriv den alder, eller hvad jeres egen grænse bruges til.
finding-term-roles-mixed = »{ $word }« er både dataansvarlig og databehandler i »{ $policy }«
finding-term-roles-mixed-text = Der står »{ $meaning }«. Den dataansvarlige bestemmer og svarer for behandlingen; databehandleren handler efter instruks (art. 4, nr. 7 og 8). Skriv, hvem I mener, så læseren ved, hvem der svarer.
finding-sensitive-misnamed = »{ $policy }« taler om følsomme oplysninger, men ingen er det
finding-sensitive-misnamed-text = Følsomme oplysninger er dem, der er nævnt i art. 9, for eksempel om helbred. Skriv personoplysninger, hvis det er det, I mener, eller ret oplysningernes klasse.
finding-pointer-nowhere = »{ $policy }« henviser til en anden politik, som ikke kan findes: »{ $about }«
finding-pointer-nowhere-text = Der er hverken valgt en politik eller skrevet en adresse. Vælg politikken, eller skriv, hvor den findes.
finding-reference-blank = Et link i »{ $policy }« har ingen adresse: »{ $text }«
finding-reference-blank-text = Læseren kan ikke følge det. Skriv adressen, eller fjern linket.

## Statements

finding-marketing-contradicted = Politikken lover ingen markedsføring, men »{ $activity }« bruger oplysninger til det
finding-marketing-contradicted-text = Der står »{ $statement }«. Et formål eller en slettefrist i »{ $activity }« handler om markedsføring. Ret sætningen eller behandlingen.
finding-profiling-contradicted = Politikken lover ingen profilering, men »{ $activity }« profilerer
finding-profiling-contradicted-text = Der står »{ $statement }«, og i »{ $activity }« er der svaret ja til profilering. Ret sætningen eller svaret.
finding-recipients-contradicted = Politikken nævner ikke alle modtagere i »{ $activity }«
finding-recipients-contradicted-text = Der står »{ $statement }«, men { $recipient } får også oplysninger og er holdt ude af det, I offentliggør. Nævn modtageren, eller ret sætningen.
finding-protection-unbacked = Politikken lover beskyttelse, men ingen foranstaltning er indført
finding-protection-unbacked-text = Der står »{ $statement }«. Registrér de foranstaltninger, der gør det sandt, og svar ja til dem, der er indført.
finding-no-data-contradicted = Politikken siger, at der ikke registreres personoplysninger, men det gør der
finding-no-data-contradicted-text = Der står »{ $statement }«, men { $against } handler om personer. Alt, der kan føres tilbage til én person, er personoplysninger, også en IP-adresse. Ret sætningen.
finding-aggregates-contradicted = Politikken siger, at der ikke er personoplysninger i udtrækkene, men det er der
finding-aggregates-contradicted-text = Der står »{ $statement }«, men »{ $activity }« indeholder { $against }. Ret sætningen, eller fjern oplysningerne fra behandlingen, hvis der kun bruges tal.
finding-only-data-contradicted = Politikken nævner ikke alle oplysninger, selv om den siger, at den gør
finding-only-data-contradicted-text = Der står »{ $statement }«, men fortegnelsen har også { $against }. Nævn dem, eller ret sætningen.
finding-anonymity-contradicted = Politikken siger, at det er anonymt, men oplysningerne kan føres tilbage til personer
finding-anonymity-contradicted-text = Der står »{ $statement }«, men { $against } indgår i »{ $activity }«. Oplysninger er kun anonyme, når ingen kan føre dem tilbage til en person. Ret sætningen.
finding-payment-data-contradicted = Politikken siger, at I ikke har betalingsoplysninger, men det har I
finding-payment-data-contradicted-text = Der står »{ $statement }«, men »{ $activity }« har { $against }. Ret sætningen eller behandlingen.
finding-bank-data-contradicted = Politikken siger, at I ikke får oplysninger om betalerens bank, men det gør I
finding-bank-data-contradicted-text = Der står »{ $statement }«, men »{ $activity }« har { $against }. Ret sætningen eller behandlingen.
finding-national-id-contradicted = Politikken siger, at der ikke indsamles CPR-numre, men det gør der
finding-national-id-contradicted-text = Der står »{ $statement }«, men »{ $activity }« har { $against }. Ret sætningen eller behandlingen.
finding-special-data-contradicted = Politikken siger, at der ikke behandles følsomme oplysninger, men det gør der
finding-special-data-contradicted-text = Der står »{ $statement }«, men »{ $activity }« har { $against } i klassen af følsomme oplysninger. Ret sætningen eller behandlingen.
finding-electronic-id-contradicted = Politikken siger, at der ikke indsamles oplysninger om MitID eller lignende, men det gør der
finding-electronic-id-contradicted-text = Der står »{ $statement }«, men »{ $activity }« har { $against }. Ret sætningen eller behandlingen.
finding-children-contradicted = Politikken siger, at der ikke indsamles oplysninger om børn, men det gør der
finding-children-contradicted-text = Der står »{ $statement }«, men i »{ $activity }« er der svaret ja til børn blandt { $against }. Ret sætningen eller svaret.
finding-messages-contradicted = Politikken siger, at beskeder ikke gemmes, men det gør de
finding-messages-contradicted-text = Der står »{ $statement }«, men { $against } gemmes i systemet efter »{ $activity }«. Ret sætningen eller behandlingen.
finding-mobile-access-contradicted = Politikken siger, at der ikke er adgang fra telefoner, men oplysninger ligger på en
finding-mobile-access-contradicted-text = Der står »{ $statement }«, men »{ $activity }« bruger { $against }, som indeholder personoplysninger. Ret sætningen, eller fjern oplysningerne fra telefonen.
finding-internal-use-contradicted = Politikken siger, at oplysninger kun bruges internt, men andre får dem også
finding-internal-use-contradicted-text = Der står »{ $statement }«, men { $against } får oplysninger. Også en databehandler er modtager. Ret sætningen.
finding-consent-only-contradicted = Politikken siger, at alt sker med samtykke, men andre grundlag bruges også
finding-consent-only-contradicted-text = Der står »{ $statement }«, men { $against } bygger på et andet retsgrundlag end samtykke. Et løfte om samtykke, man ikke kan sige nej til, vildleder. Ret sætningen.
finding-kept-by-recipient-contradicted = Politikken siger, at modtageren intet gemmer, men oplysningerne ligger hos { $recipient }
finding-kept-by-recipient-contradicted-text = Der står »{ $statement }«, men systemet, som »{ $activity }« bruger hos { $against }, indeholder personoplysninger. Ret sætningen.
finding-automation-contradicted = Politikken lover ingen automatiske afgørelser, men »{ $activity }« træffer dem
finding-automation-contradicted-text = Der står »{ $statement }«, og i »{ $activity }« er der svaret ja til automatiske afgørelser. Ret sætningen eller svaret.
finding-implied-consent = Brug af en side, en konto eller en butik er ikke et samtykke
finding-implied-consent-text = Der står »{ $statement }«. Et samtykke gives med en klar, frivillig handling, der ikke gælder andet. En politik oplyser og skal ikke accepteres. Fjern sætningen, og vælg retsgrundlaget for hvert formål.
finding-special-risk-contradicted = Politikken siger, at der ikke er nogen særlig risiko, men fortegnelsen viser en
finding-special-risk-contradicted-text = Der står »{ $statement }«. Fortegnelsen viser { $against }. Børn, beskyttede adresser, følsomme eller fortrolige oplysninger og en risiko, der er vurderet som høj, er særlige risici for de registrerede. Ret sætningen.
finding-bank-transfer-contradicted = Politikken siger, at der kun betales ved bankoverførsel, men der er kortoplysninger
finding-bank-transfer-contradicted-text = Der står »{ $statement }«, men »{ $activity }« har { $against }. Ret sætningen eller behandlingen.
finding-cookies-contradicted = Politikken siger, at der ikke er cookies, men det er der
finding-cookies-contradicted-text = Der står »{ $statement }«, men »{ $activity }« har { $against }. Ret sætningen eller behandlingen.
finding-storage-contradicted = Politikken siger, at intet gemmes i systemet, men det gør det
finding-storage-contradicted-text = Der står »{ $statement }«, men { $against } gemmes i systemet efter »{ $activity }«. Ret sætningen eller behandlingen.
finding-purpose-limit-contradicted = Politikken siger, at oplysninger kun bruges til formålet, men et nyt formål er fundet uforeneligt
finding-purpose-limit-contradicted-text = Der står »{ $statement }«, men i »{ $activity }« er dette vurderet som uforeneligt med det første formål: { $against }. Ret sætningen, eller hold op med den nye brug.
finding-lawfulness-contradicted = Politikken lover lovlig behandling, men et samtykke gives uden en klar handling
finding-lawfulness-contradicted-text = Der står »{ $statement }«, men samtykket til { $against } i »{ $activity }« gives ved at gøre noget andet. Bed om samtykket for sig, eller vælg et andet retsgrundlag.
finding-statement-refuted = En person har set, at et udsagn i politikken ikke passer
finding-statement-refuted-text = Der står »{ $statement }«. Imod det er noteret: { $reason }. Ret sætningen, eller fjern noten, når den ikke længere passer.
finding-processors-unproved = Politikken lover, at databehandlerne overholder reglerne, men det er ikke dokumenteret
finding-processors-unproved-text = Der står »{ $statement }«, men der er hverken en gældende aftale med eller garantier fra { $against }. Registrér aftalen, eller skriv, hvad databehandleren har dokumenteret.
finding-platform-role = »{ $recipient }« kan være fælles dataansvarlig med jer
finding-platform-role-text = Der står »{ $statement }«. Den, der har en side på en andens platform, bestemmer normalt sammen med platformen, hvad de besøgendes oplysninger bruges til. Vurdér rollen i »{ $activity }«, og ret sætningen, hvis I er fælles om det.
finding-statement-unproved = Et udsagn i politikken mangler et bevis
finding-statement-unproved-text = Der står »{ $statement }«. { $reason ->
        [children-unanswered] Det er ikke besvaret, om der er børn blandt { $against }.
        [no-period] Det fremgår ikke, hvornår { $against } slettes.
        [class-unstated] Der er ikke valgt en klasse for { $against }.
        [no-purpose] Der er ikke skrevet noget formål i { $against }.
        [no-ground] Der er ikke valgt retsgrundlag for { $against }.
        [untested] Det er ikke afgjort, om dette er foreneligt med det første formål: { $against }.
        [used-again] Oplysningerne bruges også i { $against }.
        [own-use] Det kan ikke ses, om der betales for de oplysninger, som { $against } får til eget brug.
       *[other] Det kan ikke ses af fortegnelsen, om det passer.
    } Peg på det, der beviser udsagnet, eller ret udsagnet.
finding-section-blank = Et afsnit i politikken er tomt: { $section }
finding-section-blank-text = Afsnittet med jeres egne ord står uden ord. Skriv dem, eller fjern afsnittet.
finding-section-draws-nothing = Et afsnit i »{ $policy }« har intet at vise: { $section }
finding-section-draws-nothing-text = { $why ->
        [for-others] Afsnittet er afgrænset til »{ $activity }«, som I udfører for andre. Om den fortæller de dataansvarlige selv.
        [archived] Afsnittet er afgrænset til »{ $activity }«, som er arkiveret.
       *[gone] Afsnittet er afgrænset til en behandling, der ikke findes mere.
    } På papiret står kun overskriften. Vælg en anden behandling, eller fjern afsnittet.
finding-section-elsewhere = Et afsnit i »{ $policy }« handler om en behandling, politikken ikke dækker: { $section }
finding-section-elsewhere-text = Afsnittet er afgrænset til »{ $activity }«. Vælg behandlingen til i politikken, så alt det, man har ret til at vide om den, kommer med, eller vælg en anden i afsnittet.
finding-statement-blank = Et udsagn i politikken er tomt: { $section }
finding-statement-blank-text = Udsagnet står uden ord i politikken. Skriv det, eller fjern det.

## The regular control

finding-control-plan-missing = Der er ingen plan for kontrol
finding-control-plan-missing-text = Behandlingerne ændrer sig, og fortegnelsen følger kun med, hvis nogen ser efter. Vælg, hvor ofte det sker, for eksempel hvert halve år.
finding-control-interval-missing = Det fremgår ikke, hvor ofte der kontrolleres
finding-control-interval-missing-text = Skriv, hvor lang tid der går mellem to kontroller.
finding-control-never-done = Kontrollen er aldrig gennemført
finding-control-never-done-text = I lover at kontrollere og vedligeholde, hver gang der er gået { $interval }, men ingen kontrol er registreret. Gennemfør den første, eller planlæg den med en dato.
finding-control-overdue = Kontrollen er { $late } forsinket
finding-control-overdue-text = Den seneste kontrol var { $last }, og den næste skulle være gennemført senest { $due }: der går { $interval } imellem. Gennemfør den, eller giv den en ny dato.
finding-control-responsible-missing = Ingen står for kontrollen
finding-control-responsible-missing-text = Planen siger ikke, hvem der gennemfører kontrollen. Vælg en person.

## What the program sees for and against a statement

held-nothing-of-it = Intet i »{ $name }« taler imod.
held-evidence-needed = Kun den, der har set det, kan sige, om det passer.
held-about-persons = »{ $name }« i »{ $activity }« handler om personer.
held-given-to = »{ $name }« får oplysninger fra »{ $activity }«.
held-not-named = »{ $name }« i »{ $activity }« er ikke blandt de nævnte oplysninger.
held-of-that-kind = »{ $activity }« har »{ $name }«.
held-kept-there = »{ $name }« gemmes i systemet efter »{ $activity }«.
held-no-period = »{ $name }« i »{ $activity }« har ingen slettefrist.
held-no-purpose = »{ $name }« har oplysninger, men intet formål.
held-protected = »{ $name }« i »{ $activity }« hører til klassen »{ $class }«.
held-class-unstated = Der er ikke valgt en klasse for »{ $name }« i »{ $activity }«.
held-children = Der er børn blandt »{ $name }« i »{ $activity }«.
held-children-unanswered = Det er ikke besvaret, om der er børn blandt »{ $name }« i »{ $activity }«.
held-protected-address = Der er personer med beskyttet adresse blandt »{ $name }« i »{ $activity }«.
held-high-risk = Risikoen for de registrerede i »{ $name }« er vurderet som høj.
held-profiled = »{ $name }« profilerer.
held-scored = »{ $name }« giver personer point eller karakterer.
held-decided = »{ $name }« træffer automatiske afgørelser.
held-answered-no = Der er svaret nej i »{ $name }«.
held-outside = »{ $name }« får oplysninger fra »{ $activity }«.
held-untold = »{ $name }« får oplysninger fra »{ $activity }« og er holdt ude af det, I offentliggør.
held-keeps = »{ $name }« har oplysninger fra »{ $activity }« i »{ $system }«.
held-not-joint = »{ $name }« i »{ $activity }« har ikke rollen fælles dataansvarlig.
held-joint = »{ $name }« i »{ $activity }« er fælles dataansvarlig med jer.
held-agreement-in-force = Databehandleraftalen med »{ $name }« gælder.
held-guarantee-received = »{ $name }« har givet garantier.
held-nothing-shown = Der er hverken en gældende aftale med eller garantier fra »{ $name }«.
held-markets = Formålet »{ $name }« i »{ $activity }« er markedsføring.
held-markets-until = Slettefristen »{ $name }« i »{ $activity }« regnes fra den seneste markedsføringsmail.
held-other-ground = Formålet »{ $name }« i »{ $activity }« bygger på { $ground }.
held-no-ground = Formålet »{ $name }« i »{ $activity }« har intet retsgrundlag.
held-by-conduct = Samtykket til »{ $name }« i »{ $activity }« gives ved at gøre noget andet.
held-never-consent = Et samtykke gives med en klar handling, der ikke gælder andet.
held-incompatible = »{ $name }« i »{ $activity }« er vurderet som uforeneligt med det første formål.
held-untested = Det er ikke afgjort, om »{ $name }« i »{ $activity }« er foreneligt med det første formål.
held-used-again = Oplysningerne bruges også i »{ $name }«.
held-own-use = »{ $name }« får oplysninger fra »{ $activity }« og bestemmer selv, hvad de bruges til.
held-on-telephone = »{ $name }« i »{ $activity }« er en telefon med personoplysninger.
held-in-place = Foranstaltningen »{ $name }« er indført.
held-nothing-in-place = Ingen foranstaltning er indført.
