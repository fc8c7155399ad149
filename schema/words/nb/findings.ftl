### What is wrong, missing, due or unclear: for each finding a short title, and a sentence that says what, why and how to cure it.
### The window says "du" to the person and "I" to the company; what the user wrote stands in quotation marks.

finding-unnamed = (uten navn)
finding-quoted = «{ $text }»

## The controller and those one turns to

finding-controller-identity-missing = Den behandlingsansvarlige er ikke fullstendig angitt
finding-controller-identity-missing-text = Protokollen skal vise hvem som er behandlingsansvarlig, og hvordan man får tak i virksomheten. Det mangler { $missing }. Det fylles ut ett sted og gjelder alle behandlinger.
finding-registration-number-missing = Virksomhetens nummer er ikke fylt ut
finding-registration-number-missing-text = Nummeret er ikke et krav, men det gjør virksomheten lett å kjenne igjen. Skriv det, eller velg Ingen.
finding-joint-controllers-unanswered = Det er ikke svart på om det finnes felles behandlingsansvarlige
finding-joint-controllers-unanswered-text = En felles behandlingsansvarlig er en annen virksomhet som sammen med dere bestemmer hva opplysningene brukes til og hvordan. Bestemmer dere alene, så svar Ingen.
finding-joint-controllers-contradicted = Det er svart nei til felles behandlingsansvarlige, men «{ $recipient }» har rollen
finding-joint-controllers-contradicted-text = «{ $recipient }» står som felles behandlingsansvarlig i en behandling. Rett svaret, eller rett mottakerens rolle.
finding-officer-unanswered = Det er ikke svart på om det finnes et personvernombud
finding-officer-unanswered-text = Protokollen og personvernerklæringen nevner personvernombudet hvis det finnes et. Gi en person rollen, eller svar Ingen, og skriv hvorfor.
finding-officer-unreachable = Personvernombudet mangler kontaktopplysninger
finding-officer-unreachable-text = Det mangler { $missing }. Uten dem får de registrerte ikke tak i personvernombudet. Fyll ut feltene hos personen.
finding-contact-person-unnamed = Ingen er personvernkontakt
finding-contact-person-unnamed-text = Det er ingen som fører protokollen og svarer på spørsmål om personopplysninger. Gi en person rollen Personvernkontakt.
finding-contact-person-unfilled = Personvernkontakten mangler navn eller kontaktopplysninger
finding-contact-person-unfilled-text = Det mangler { $missing }. Personvernerklæringen viser til personvernkontakten, men ingen kan skrive eller ringe. Fyll ut feltene hos personen.
finding-contact-point-unfilled = Kontaktpunktet fører ikke til noen: { $purpose }
finding-contact-point-unfilled-text = Personvernerklæringen ber de registrerte henvende seg her, men det er verken navn, telefon eller e-post. Velg en person med utfylte kontaktopplysninger.

## The record's own items

finding-activity-unnamed = Behandlingen har ikke noe navn
finding-activity-unnamed-text = Skriv hva dere kaller den til daglig, slik at den kan kjennes igjen i protokollen.
finding-activity-suggested = «{ $activity }» er et forslag som ingen har bekreftet
finding-activity-suggested-text = Forslaget viser hva som er vanlig, ikke hva dere gjør. Gå gjennom det, rett det som ikke stemmer, og bekreft det.
finding-purpose-missing = Formålet mangler i «{ $activity }»
finding-purpose-missing-text = Hver behandling i protokollen har minst ett formål. Skriv hva dere bruker opplysningene til.
finding-purpose-blank = Et formål er ikke beskrevet i «{ $activity }»
finding-purpose-blank-text = Formålet står uten ord. Beskriv det, eller fjern det.
finding-subjects-missing = Kategoriene av registrerte mangler i «{ $activity }»
finding-subjects-missing-text = Protokollen skal vise hvem opplysningene gjelder, for eksempel privatkunder. Legg til minst én kategori.
finding-subjects-blank = En kategori av registrerte har ikke noe navn i «{ $activity }»
finding-subjects-blank-text = Skriv hvem det er, eller fjern kategorien.
finding-data-missing = Kategoriene av personopplysninger mangler i «{ $activity }»
finding-data-missing-text = Protokollen skal vise hvilke opplysninger dere behandler. Legg dem til én for én, slik at hver kan få sin slettefrist.
finding-data-blank = En opplysning har ikke noe navn i «{ $activity }»
finding-data-blank-text = Skriv hva slags opplysning det er, eller fjern den.
finding-data-of-nobody = Det går ikke fram hvem «{ $item }» handler om
finding-data-of-nobody-text = Opplysningen er ikke knyttet til noen kategori av registrerte i «{ $activity }». Kryss av for dem den handler om.
finding-recipients-unanswered = Mottakerne er ikke angitt i «{ $activity }»
finding-recipients-unanswered-text = Protokollen skal vise hvem som får opplysningene. Legg til mottakerne, eller svar Ingen hvis opplysningene blir i virksomheten.
finding-recipient-blank = En mottaker er ikke angitt i «{ $activity }»
finding-recipient-blank-text = Mottakeren har verken navn eller kategori. Skriv minst kategorien, for eksempel revisor.
finding-retention-missing = Slettefristen for «{ $item }» er ikke fylt ut
finding-retention-missing-text = Protokollen viser for hver opplysning når den slettes. Velg en slettefrist for «{ $item }» i «{ $activity }».
finding-security-missing = Sikkerhetstiltakene mangler i «{ $activity }»
finding-security-missing-text = Protokollen skal så langt det er mulig beskrive de tekniske og organisatoriske tiltakene deres. Legg dem til under Systemer og sikkerhet, og svar ja på dem som er innført.

## What else is asked of an activity

finding-source-unstated = { $count ->
        [one] Det framgår ikke hvor «{ $item }» i «{ $activity }» kommer fra
       *[other] Det framgår ikke hvor { $count } opplysninger i «{ $activity }» kommer fra
    }
finding-source-unstated-text = Hvis en opplysning ikke kommer fra den registrerte selv, har den registrerte rett til å få vite kilden. Velg kilden til { $items }.
finding-source-unnamed = Kilden til «{ $item }» har ikke noe navn
finding-source-unnamed-text = Kilden står som «{ $source }» i «{ $activity }». Den registrerte har rett til å vite hvem det er. Skriv navnet, eller velg Ingen hvis det ikke kan sies.
finding-credit-agency-unnamed = Kredittopplysningsforetaket bak «{ $item }» mangler
finding-credit-agency-unnamed-text = Et kredittopplysningsforetak er ikke et offentlig register, og den registrerte har rett til å vite hvilket dere spør. Skriv navnet i «{ $activity }».
finding-class-unchosen = Det er ikke svart på om «{ $item }» er av en særlig kategori eller fortrolig
finding-class-unchosen-text = Særlige kategorier, straffbare forhold og fødselsnummer krever mer enn et vanlig behandlingsgrunnlag. Velg klassen i «{ $activity }».
finding-provision-unstated = Det framgår ikke av «{ $activity }» om opplysningene må gis
finding-provision-unstated-text = Den dere ber om opplysninger, har rett til å vite om det er frivillig, nødvendig for avtalen eller påkrevd ved lov. Velg ett av de tre.
finding-provision-consequence-missing = Det framgår ikke av «{ $activity }» hva som skjer hvis opplysningene ikke gis
finding-provision-consequence-missing-text = Dere har svart: { $provision }. Da har den registrerte også rett til å vite hva som følger av ikke å gi dem. Skriv det med én setning.
finding-provision-contradicted = Opplysningene i «{ $activity }» er frivillige, men noen må gis
finding-provision-contradicted-text = Det er svart at opplysningene gis frivillig, men { $items } må gis. Velg om det er nødvendig for avtalen eller påkrevd ved lov, eller gjør opplysningen frivillig.
finding-profiling-unanswered = Det er ikke svart på om det skjer profilering i «{ $activity }»
finding-profiling-unanswered-text = Personvernerklæringen skal fortelle om profilering som får virkning for den enkelte. Svar ja eller nei.
finding-decisions-unexplained = De automatiserte avgjørelsene er ikke forklart i «{ $activity }»
finding-decisions-unexplained-text = Den som det avgjøres noe om, skal vite hvordan og med hvilken virkning. Skriv hvordan avgjørelsen treffes, og hva den betyr for personen.
finding-profiling-unexplained = Profileringen er ikke forklart i «{ $activity }»
finding-profiling-unexplained-text = Den som profileres, skal kunne forstå hvordan og med hvilken virkning. Skriv hva det skjer ut fra, hvordan det foregår, og hva det betyr for personen.
finding-scoring-without-profiling = «{ $activity }» gir personer poeng, men det er ikke svart ja til profilering
finding-scoring-without-profiling-text = Gis poengene av et system, er det profilering. Svar ja til profilering, eller svar nei til poeng.
finding-automated-decisions-unanswered = Det er ikke svart på om det treffes automatiserte avgjørelser i «{ $activity }»
finding-automated-decisions-unanswered-text = Personvernerklæringen skal fortelle om avgjørelser som ikke noe menneske er med på. Svar ja eller nei.
finding-impact-assessment-unanswered = Det er ikke vurdert om «{ $activity }» krever en vurdering av personvernkonsekvenser
finding-impact-assessment-unanswered-text = En slik vurdering kreves når behandlingen sannsynligvis medfører høy risiko for de registrerte. Vurder det, og velg svaret.
finding-impact-assessment-missing = Vurderingen av personvernkonsekvenser mangler for «{ $activity }»
finding-impact-assessment-missing-text = Dere har kommet til at en slik vurdering kreves. Den gjøres før behandlingen begynner.

## Legal bases

finding-basis-missing = Behandlingsgrunnlag mangler for formålet «{ $purpose }»
finding-basis-missing-text = Uten et behandlingsgrunnlag er behandlingen ikke lovlig. Velg ett av de seks i «{ $activity }», for eksempel avtale.
finding-law-missing = Loven mangler for formålet «{ $purpose }»
finding-law-missing-text = En rettslig forpliktelse følger av en bestemt lov. Skriv hvilken, for eksempel bokføringsloven § 13.
finding-interest-missing = Den berettigede interessen mangler for formålet «{ $purpose }»
finding-interest-missing-text = Personvernerklæringen skal fortelle hvilken interesse dere forfølger. Skriv den slik at den registrerte kan forstå den.
finding-interest-unweighed = Interessen er ikke avveid for formålet «{ $purpose }»
finding-interest-unweighed-text = En berettiget interesse er bare et behandlingsgrunnlag når den er veid mot den registrertes interesser. Gjør interesseavveiningen, og skriv datoen.
finding-bookkeeping-basis-missing = Bokføringen mangler behandlingsgrunnlag i «{ $activity }»
finding-bookkeeping-basis-missing-text = Opplysninger oppbevares etter { $law }, men ikke noe formål bygger på en rettslig forpliktelse (art. 6 nr. 1 bokstav c). Legg til bokføring som formål med dette grunnlaget og loven.
finding-ground-unchosen = Det er ikke valgt et behandlingsgrunnlag for formålet «{ $purpose }»
finding-ground-unchosen-text = Det er opprettet et grunnlag i «{ $activity }», men ikke valgt ett av de seks i art. 6 nr. 1. Velg det.
finding-interest-half-weighed = Avveiningen er bare halvt skrevet for formålet «{ $purpose }»
finding-interest-half-weighed-text = En avveining sier både hvorfor opplysningene er nødvendige, og hvorfor den registrertes interesser ikke veier tyngst. Skriv det som mangler, i «{ $activity }».
finding-other-law-unnamed = Den andre loven mangler for formålet «{ $purpose }»
finding-other-law-unnamed-text = Det er svart at formålet også bygger på en annen lov. Skriv i «{ $activity }» hvilken det er.
finding-national-ground-foreign = En bestemmelse fra et annet land er valgt for formålet «{ $purpose }»
finding-national-ground-foreign-text = I «{ $activity }» står { $law }, men den gjelder ikke i virksomhetens land. Velg en bestemmelse fra virksomhetens eget land.
finding-special-ground-missing = Unntaket for særlige kategorier mangler i «{ $activity }»
finding-special-ground-missing-text = Særlige kategorier ({ $items }) kan man bare behandle med både et behandlingsgrunnlag og et av unntakene i art. 9 nr. 2. Velg unntaket ved behandlingsgrunnlaget.
finding-criminal-ground-missing = Hjemmelen for opplysninger om straffbare forhold mangler i «{ $activity }»
finding-criminal-ground-missing-text = Opplysninger om straffbare forhold ({ $items }) kan man bare behandle når nasjonal lov tillater det. Velg bestemmelsen, for eksempel { $law }, ved behandlingsgrunnlaget.
finding-national-id-ground-missing = Hjemmelen for fødselsnummer mangler i «{ $activity }»
finding-national-id-ground-missing-text = { $items } kan bare behandles når nasjonal lov tillater det. Velg bestemmelsen, for eksempel { $law }, ved behandlingsgrunnlaget.
finding-marketing-ground-missing = Markedsføring på e-post mangler samtykke eller hjemmel: «{ $purpose }»
finding-marketing-ground-missing-text = Å sende markedsføring på e-post krever samtykke eller et unntak i { $law }. Legg til grunnlaget i «{ $activity }».
finding-marketing-ground-unclear = Det framgår ikke om markedsføringen sendes på e-post: «{ $purpose }»
finding-marketing-ground-unclear-text = Sendes den på e-post eller sms, krever det samtykke eller et unntak i { $law }; at man kan reservere seg, er ikke nok. Legg til grunnlaget i «{ $activity }», eller skriv hvordan den sendes.

## Consent, cookies, and use for another purpose

finding-consent-unrecorded = Samtykket er ikke beskrevet for formålet «{ $purpose }»
finding-consent-unrecorded-text = Formålet bygger på samtykke, og dere skal kunne vise at det er gitt. Legg til i «{ $activity }» hvordan dere ber om det, lagrer det og lar det trekkes tilbake.
finding-consent-blank = Det framgår ikke hva man samtykker til i «{ $activity }»
finding-consent-blank-text = Samtykket står uten ord. Skriv hva man sier ja til, eller fjern det.
finding-consent-by-conduct = Samtykket «{ $consent }» gis ved å gjøre noe annet
finding-consent-by-conduct-text = Et kjøp, en konto eller et besøk er ikke et samtykke. Et samtykke krever en klar handling som ikke gjelder noe annet. Be om samtykket for seg, eller velg et annet behandlingsgrunnlag i «{ $activity }».
finding-consent-mechanism-unstated = Det framgår ikke hvordan man gir samtykket «{ $consent }»
finding-consent-mechanism-unstated-text = Et samtykke krever en klar handling. Velg i «{ $activity }» hva man gjør.
finding-consent-withdrawal-missing = Det framgår ikke hvordan samtykket «{ $consent }» trekkes tilbake
finding-consent-withdrawal-missing-text = Det skal være like lett å trekke et samtykke tilbake som å gi det. Skriv i «{ $activity }» hvordan man gjør det.
finding-consent-evidence-missing = Det framgår ikke hva som beviser samtykket «{ $consent }»
finding-consent-evidence-missing-text = Dere skal kunne vise at samtykket er gitt. Skriv i «{ $activity }» hva dere lagrer, for eksempel dato og ordlyd.
finding-children-unruled = Det er barn blant «{ $group }», men ingen personvernerklæring forteller om dem
finding-children-unruled-text = «{ $activity }» bygger på samtykke. Et barn kan selv gi samtykke til nettjenester når det er fylt { $years } år ({ $law }); før det gjør foreldrene det. Legg til et avsnitt om barn i personvernerklæringen.
finding-age-contradicted = Det er svart ja på barn, men aldersgrensen er { $years } år
finding-age-contradicted-text = I «{ $activity }» kan det være barn blant «{ $group }», men ingen under { $years } år. Barn er under 18 år. Rett det ene svaret.
finding-cookie-kind-unstated = Det framgår ikke hva informasjonskapslene er til: «{ $cookies }»
finding-cookie-kind-unstated-text = Bare nødvendige informasjonskapsler kan settes uten samtykke. Velg i «{ $activity }» hva gruppen er til.
finding-cookie-without-consent = Informasjonskapsler til statistikk eller markedsføring settes uten samtykke: «{ $cookies }»
finding-cookie-without-consent-text = I «{ $activity }» er det svart at de ikke venter på samtykke. Det må de. Rett siden og svaret.
finding-cookie-consent-unclear = Det er ikke klart om informasjonskapslene venter på samtykke: «{ $cookies }»
finding-cookie-consent-unclear-text = Bare informasjonskapsler som siden ikke kan virke uten, eller som den besøkende selv ber om, er unntatt. Se etter, og svar i «{ $activity }».
finding-cookie-unfilled = Informasjonskapslene er ikke fullstendig beskrevet: «{ $cookies }»
finding-cookie-unfilled-text = Den besøkende har rett til å vite hva informasjonskapslene gjør, og hvor lenge de blir liggende. Det mangler { $missing } i «{ $activity }».
finding-compatibility-open = Vurderingen av det nye formålet er ikke ferdig: «{ $purpose }»
finding-compatibility-open-text = Om et nytt formål er forenlig med det første, avhenger av fem forhold i art. 6 nr. 4. Det mangler { $missing } i «{ $activity }».
finding-compatibility-unanswered = Det er ikke svart på om det nye formålet er forenlig: «{ $purpose }»
finding-compatibility-unanswered-text = Er det ikke forenlig med det første formålet, krever det samtykke eller hjemmel i en lov. Svar ja eller nei i «{ $activity }».
finding-further-use-untold = Det framgår ikke hvordan folk får vite om det nye formålet: «{ $purpose }»
finding-further-use-untold-text = De registrerte har rett til å få vite det før opplysningene brukes til noe nytt. Skriv i «{ $activity }» hvordan det skjer.

## What is carried out for other controllers

finding-controllers-served-missing = Det framgår ikke hvem dere utfører «{ $activity }» for
finding-controllers-served-missing-text = En databehandlers protokoll nevner hver behandlingsansvarlig det arbeides for. Legg dem til.
finding-controller-served-unfilled = En behandlingsansvarlig dere arbeider for, er ikke fullstendig angitt: «{ $controller }»
finding-controller-served-unfilled-text = Protokollen skal ha navn og kontaktopplysninger for hver behandlingsansvarlig; en kategori er ikke nok. Det mangler { $missing } i «{ $activity }».
finding-carried-out-missing = Det framgår ikke hva dere gjør for andre i «{ $activity }»
finding-carried-out-missing-text = En databehandlers protokoll nevner kategoriene av behandling som utføres for hver behandlingsansvarlig, for eksempel drift. Skriv det.

## Transfers

finding-transfer-unclarified = Det er ikke avklart om opplysninger i «{ $activity }» forlater EU og EØS
finding-transfer-unclarified-text = { $state ->
        [unknown] Svaret står som Uavklart.
       *[other] Ingen har svart ennå.
    } Spør leverandørene hvor de lagrer opplysningene, og hvem som har tilgang. Svar deretter ja eller nei.
finding-transfer-destination-missing = Landet mangler for en overføring i «{ $activity }»
finding-transfer-destination-missing-text = Protokollen nevner hvert tredjeland og hver internasjonal organisasjon ved navn. Skriv hvor opplysningene havner.
finding-transfer-mechanism-missing = Overføringsgrunnlaget mangler for { $destination } i «{ $activity }»
finding-transfer-mechanism-missing-text = En overføring krever et grunnlag, for eksempel en beslutning om tilstrekkelig beskyttelsesnivå eller EUs standard personvernbestemmelser. Velg det.
finding-transfer-documentation-missing = Garantiene for overføringen til { $destination } er ikke dokumentert i «{ $activity }»
finding-transfer-documentation-missing-text = Bygger en overføring på tvingende berettigede interesser, står vurderingen og garantiene i selve protokollen. Skriv dem.
finding-transfer-copy-missing = Det framgår ikke hvordan man får en kopi av garantiene: { $destination }
finding-transfer-copy-missing-text = Den som får opplysningene sine sendt ut av EØS, kan få en kopi av det som beskytter dem. Skriv hvordan man får den, eller hvor den ligger.
finding-transfer-contradicted = Det står nei til overføring i «{ $activity }», men opplysninger kommer til { $place }
finding-transfer-contradicted-text = Protokollen sier at ingenting forlater EU og EØS, og nevner samtidig { $place }. Rett svaret, eller rett det som viser til { $place }.
finding-country-unknown = «{ $country }» er ikke et land programmet kjenner
finding-country-unknown-text = Så lenge landet for { $party } ikke er et land programmet kjenner, kan det ikke ses om opplysninger kommer utenfor EU og EØS. Skriv navnet på landet i feltet «Land».
finding-in-country = { $name }, { $country }
finding-transfer-check-due = Overføringsgrunnlaget for { $destination } bør kontrolleres
finding-transfer-check-due-text = Grunnlaget for overføringen til { $destination } er ikke kontrollert det siste året. Se etter om beslutningen, sertifiseringen eller bestemmelsene fortsatt gjelder, og skriv datoen.

## Retention

finding-retention-rule-empty = Slettefristen «{ $rule }» sier ikke når det slettes
finding-retention-rule-empty-text = «{ $rule }» har verken lengde eller kriterium. Skriv hvor lang den er, eller skriv hva som avgjør når det slettes.
finding-period-twice = Slettefristen «{ $rule }» sier to ting
finding-period-twice-text = «{ $rule }» lyder både på { $latest } og på { $days }. Behold den ene.
finding-retention-trigger-missing = Slettefristen «{ $rule }» sier ikke når den begynner
finding-retention-trigger-missing-text = En frist regnes fra noe, for eksempel fakturadatoen. Velg hva den regnes fra.
finding-retention-before-minimum = Slettes opptil { $gap } for tidlig
finding-retention-before-minimum-text = Etter «{ $rule }» slettes opplysningene { $latest } { $trigger }. Begynner fristen { $event }, slettes de { $deleted }, men etter { $law } skal de oppbevares til { $kept }. { $year ->
        [assumed] Når regnskapsåret følger kalenderåret, som antatt her, gjelder
       *[recorded] I det nåværende regnskapsåret gjelder
    } det { $days ->
        [one] { $days } dato
       *[other] { $days } datoer
    }, fra { $first } til { $last }. Regn fristen fra regnskapsårets slutt, eller gjør den lengre.
finding-minimum-below-law = Minstefristen i «{ $rule }» er kortere enn lovens
finding-minimum-below-law-text = Det står { $minimum } i «{ $rule }», men { $law } krever { $demanded } fra regnskapsårets slutt. Rett minstefristen.
finding-latest-below-minimum = Slettefristen «{ $rule }» er kortere enn sin egen minstefrist
finding-latest-below-minimum-text = Opplysningene slettes senest etter { $latest }, men skal oppbevares minst { $minimum }. Rett en av de to.
finding-minimum-without-law = Loven bak minstefristen i «{ $rule }» mangler
finding-minimum-without-law-text = Opplysningene oppbevares minst { $minimum } uten at det framgår hvilken lov som krever det. Velg loven, eller fjern minstefristen.
finding-period-unreasoned = Det framgår ikke hvorfor «{ $rule }» er så lang
finding-period-unreasoned-text = Opplysningene lagres i { $latest }, lenger enn de { $limitation } der de fleste krav kan gjøres gjeldende, og verken en lov eller et kriterium sier hvorfor. Skriv grunnen, eller gjør fristen kortere.
finding-minimum-on-other-data = Bokføringens minstefrist er brukt på annet enn regnskapsmateriale
finding-minimum-on-other-data-text = «{ $rule }» gjelder også { $items }, som ikke er regnskapsmateriale, og { $law } gir ikke grunn til å oppbevare dem så lenge. Gi dem en egen slettefrist.
finding-accounting-unstated = Det er ikke svart på hvilke opplysninger i «{ $rule }» som er regnskapsmateriale
finding-accounting-unstated-text = Bare regnskapsmateriale omfattes av { $law }. Svar ja eller nei for { $items }.
finding-minimum-not-named = «{ $rule }» nevner ikke loven bak minstefristen
finding-minimum-not-named-text = Fristen gjelder regnskapsmateriale, og det omfattes av { $law }. Velg loven, så minstefristen framgår.
finding-archive-lag-missing = Det framgår ikke av «{ $rule }» når kopier i arkivet slettes
finding-archive-lag-missing-text = Kopier i arkivet er også personopplysninger. Skriv hvor mange dager de høyst blir liggende etter at opplysningene er slettet.
finding-backup-lag-missing = Det framgår ikke av «{ $rule }» når sikkerhetskopier overskrives
finding-backup-lag-missing-text = Sikkerhetskopier overskrives etter en plan. Skriv hvor mange dager det høyst går før de slettede opplysningene også er borte der.
finding-restore-unanswered = «{ $rule }» svarer ikke på om det slettes igjen etter en gjenoppretting
finding-restore-unanswered-text = En gjenopprettet sikkerhetskopi kan bringe slettede opplysninger tilbake. Svar ja hvis dere sletter dem igjen.
finding-restore-brings-back = En gjenoppretting bringer slettede opplysninger tilbake: «{ $rule }»
finding-restore-brings-back-text = Dere har svart at det ikke slettes igjen. Da er en sletting ikke endelig. Slett igjen etter hver gjenoppretting, og rett svaret.
finding-retention-rule-unnamed = En slettefrist har ikke noe navn
finding-retention-rule-unnamed-text = Slettefristen står uten navn i protokollen. Skriv hva dere kaller den, for eksempel Regnskapsmateriale.
finding-retention-rule-unused = Slettefristen «{ $rule }» brukes ikke
finding-retention-rule-unused-text = Ingen opplysninger har denne slettefristen. Bruk den, eller fjern den.
finding-financial-year-assumed = Regnskapsåret er antatt å følge kalenderåret
finding-financial-year-assumed-text = Bokføringens frister regnes fra regnskapsårets slutt, og ikke noe regnskapsår er angitt. Angi det, så datoene stemmer.
finding-financial-year-impossible = Regnskapsåret fra { $starts } til { $ends } kan ikke stemme
finding-financial-year-impossible-text = { $why ->
        [backwards] Det slutter før det begynner.
        [long] Det er lengre enn 18 måneder.
       *[overlap] Det overlapper et annet regnskapsår.
    } Rett datoene.

## Processors and other recipients

finding-recipient-role-unstated = Rollen mangler for «{ $recipient }» i «{ $activity }»
finding-recipient-role-unstated-text = En databehandler krever en avtale, en selvstendig behandlingsansvarlig gjør det ikke. Velg rollen.
finding-processor-unnamed = En databehandler er bare angitt som kategori: «{ $task }»
finding-processor-unnamed-text = «{ $recipient }» behandler opplysninger for dere i «{ $activity }», men ingen leverandør er nevnt, og det er ingen databehandleravtale å vise til. Velg leverandøren, og registrer avtalen.
finding-processor-called-disclosure = Det står «utleverer» om en databehandler: «{ $task }»
finding-processor-called-disclosure-text = «{ $recipient }» i «{ $activity }» handler på deres vegne. Opplysninger overlates til en databehandler; de utleveres til den som selv er behandlingsansvarlig. Velg Overlater.
finding-disclosure-called-entrusting = Det står «overlater» om en som selv er behandlingsansvarlig: «{ $recipient }»
finding-disclosure-called-entrusting-text = «{ $recipient }» i «{ $activity }» er selv behandlingsansvarlig ({ $task }). Man utleverer opplysninger til andre behandlingsansvarlige, og det krever et behandlingsgrunnlag. Velg Utleverer.
finding-agreement-missing = Databehandleravtalen med { $party } mangler
finding-agreement-missing-text = { $party } behandler personopplysninger for dere uten en registrert avtale. Inngå en skriftlig avtale, og registrer den.
finding-agreement-unsigned = Databehandleravtalen med { $party } er ikke underskrevet
finding-agreement-unsigned-text = { $who ->
        [us] Dere har ikke underskrevet avtalen.
        [them] { $party } har ikke underskrevet avtalen.
        [accept] Avtalen er godtatt på nett, men det står ikke når.
       *[both] Ingen av partene har underskrevet avtalen.
    } { $who ->
        [accept] Skriv datoen.
       *[other] Få underskriften, og skriv datoen.
    }
finding-agreement-expired = Databehandleravtalen med { $party } er utløpt
finding-agreement-expired-text = Avtalen gjaldt til { $ends }, men { $party } får fortsatt opplysninger. Forny avtalen, eller skriv den siste dagen mottakeren fikk opplysninger.
finding-agreement-expiring = Databehandleravtalen med { $party } utløper snart
finding-agreement-expiring-text = Avtalen gjelder til { $ends }. Forny den før det.
finding-agreement-clauses-missing = Databehandleravtalen med { $party } mangler { $count ->
        [one] et krav
       *[other] { $count } krav
    }
finding-agreement-clauses-missing-text = Avtalen sier ikke noe om bokstav { $letters } i art. 28 nr. 3. Be { $party } om et tillegg, og kryss av når det er underskrevet.
finding-agreement-frame-missing = Databehandleravtalen med { $party } er ikke fullstendig beskrevet
finding-agreement-frame-missing-text = Avtalen angir ikke { $items }. Skriv det inn i avtalens vedlegg, og kryss av.
finding-authorisation-unstated = Det framgår ikke hvordan underdatabehandlere godkjennes hos { $party }
finding-authorisation-unstated-text = Avtalen bygger på særlig eller generell godkjenning; ved generell godkjenning har dere en frist til å protestere. Velg, og skriv fristen.
finding-supplier-not-recipient = { $supplier } er ikke mottaker i «{ $activity }»
finding-supplier-not-recipient-text = «{ $system }» leveres av { $supplier } og brukes i behandlingen. Kan leverandøren se opplysningene, hører den til blant mottakerne.
finding-joint-arrangement-missing = Ordningen med den felles behandlingsansvarlige «{ $recipient }» mangler
finding-joint-arrangement-missing-text = Felles behandlingsansvarlige avtaler hvem av dem som sørger for hva, og de registrerte har rett til å kjenne det vesentlige. Inngå avtalen, og registrer den hos parten. Det gjelder «{ $activity }».
finding-recipient-untold = «{ $recipient }» er holdt utenfor det dere offentliggjør, uten en kategori i stedet
finding-recipient-untold-text = Et navn kan utelates, men de registrerte har rett til å kjenne kategorien av mottakere i «{ $activity }». Skriv hvilken kategori som skal stå.

## Measures and what proves them

finding-measure-unnamed = Et sikkerhetstiltak har ikke noe navn
finding-measure-unnamed-text = Tiltaket står uten ord i protokollen. Skriv hva dere gjør, for eksempel Sikkerhetskopi av alle systemer, eller fjern det.
finding-system-unnamed = Et system har ikke noe navn
finding-system-unnamed-text = Systemet står uten navn i protokollen. Skriv hva dere kaller det til daglig, eller fjern det.
finding-person-unnamed = En person har ikke noe navn
finding-person-unnamed-text = Personen står uten navn, og da kan ingen se hvem som har tilgang til opplysningene. Skriv navnet, eller fjern personen.
finding-measure-unanswered = Det er ikke svart på om tiltaket er innført
finding-measure-unanswered-text = «{ $measure }» står uten svar. Svar ja når det virker i hverdagen, ellers nei.
finding-coverage-unproved = Dekningen er ikke dokumentert: «{ $measure }»
finding-coverage-unproved-text = Dere lover å dekke { $claim }, men { $total ->
        [0] { $scope ->
        [all_systems] ingen systemer med personopplysninger er registrert
        [all_processors] ingen databehandler er registrert
        [named] ingenting er nevnt
       *[other] ingen ansatt med tilgang er registrert
    }
       *[other] { $covered ->
        [0] ingen
       *[other] bare { $covered }
    } av { $total } er dokumentert; det mangler { $missed }
    }. { $proof ->
        [agreements] Registrer en gyldig avtale med hver.
        [confidentiality] Registrer når hver taushetserklæring er sett.
        [instruction] Registrer når hver har fått veiledningen.
        [risk_assessments] Lag en risikovurdering av hvert system.
        [documentation] Beskriv hvert system, og skriv datoen.
       *[coverage] Gå gjennom dem, og svar ja ved hver som er dekket.
    }
finding-verification-due = Tiltaket bør etterprøves: «{ $measure }»
finding-verification-due-text = Det etterprøves hver gang det har gått { $every }. { $state ->
        [never] Det har ikke skjedd ennå.
       *[late] Det skulle vært gjort senest { $due }.
    } Etterprøv det, og skriv datoen.
finding-rating-undated = Vurderingen av «{ $measure }» har ingen dato
finding-rating-undated-text = Vurderingen «{ $rating }» viser bare hvordan det sto til da den ble gitt. Skriv når det var.
finding-risk-assessment-missing = Risikovurderingen mangler for «{ $system }»
finding-risk-assessment-missing-text = Systemet inneholder personopplysninger, og sikkerheten skal stå i forhold til risikoen for de registrerte. Gjør vurderingen, og skriv datoen.
finding-system-undocumented = «{ $system }» er ikke beskrevet
finding-system-undocumented-text = Systemet inneholder personopplysninger. Beskriv kort hva det er, hvor det står og hvem som drifter det, og skriv datoen.
finding-system-content-unstated = Det er ikke svart på om «{ $system }» inneholder personopplysninger
finding-system-content-unstated-text = Svaret avgjør om systemet teller med i sikkerheten. Svar ja eller nei.
finding-confidentiality-unseen = Taushetserklæringen er ikke sett for { $person }
finding-confidentiality-unseen-text = { $person } arbeider med personopplysninger. Skriv når taushetserklæringen er sett.
finding-instruction-unseen = { $person } har ikke fått veiledning i sikker behandling
finding-instruction-unseen-text = { $person } arbeider med personopplysninger. Gi veiledningen, og skriv datoen.
finding-person-access-unstated = Det er ikke svart på om { $person } arbeider med personopplysninger
finding-person-access-unstated-text = Svaret avgjør om det kreves taushetserklæring og veiledning. Svar ja eller nei hos personen.

## Breaches

finding-breach-scope-narrow = Det er bare en prosedyre for noen brudd: «{ $scope }»
finding-breach-scope-narrow-text = Et brudd er også tap, en e-post til feil mottaker og en feil som endrer opplysninger. Skriv hvordan de håndteres, eller la prosedyren gjelde alle brudd.
finding-breach-deadline-late = Fristen for å melde et brudd er for lang: { $hours } timer
finding-breach-deadline-late-text = Et brudd meldes uten ugrunnet opphold og når det er mulig, senest { $demanded } timer etter at dere fikk kjennskap til det. Rett fristen.
finding-breach-unfilled = Prosedyren for brudd er ikke fullstendig beskrevet
finding-breach-unfilled-text = Den som oppdager et brudd, må vite hvem som får beskjed, og når. Det mangler { $missing }.
finding-breach-intake-unreachable = Man kan melde et brudd til dere, men det framgår ikke hvor
finding-breach-intake-unreachable-text = Velg et kontaktpunkt for prosedyren, eller opprett et for melding om brudd.

## Policies

finding-activity-without-policy = Ingen personvernerklæring forteller om «{ $activity }»
finding-activity-without-policy-text = De registrerte har rett til å få vite hva som skjer med opplysningene deres. Ta behandlingen med i en personvernerklæring.
finding-policy-without-activity = «{ $policy }» forteller ikke om noen behandling
finding-policy-without-activity-text = Formål, grunnlag og slettefrister hentes fra behandlingene personvernerklæringen dekker. Velg dem.
finding-section-missing = «{ $policy }» mangler et avsnitt: { $section }
finding-section-missing-text = Uten avsnittet mangler informasjon de registrerte har rett til. Legg det til.
finding-audience-missing = Det framgår ikke hvem «{ $policy }» er til
finding-audience-missing-text = En personvernerklæring skal kunne forstås av dem den er skrevet til. Legg til målgruppen, for eksempel kunder.
finding-audience-without-activity = «{ $policy }» henvender seg til «{ $audience }», men protokollen har ingen behandling av opplysningene deres
finding-audience-without-activity-text = De har rett til å kjenne formål, behandlingsgrunnlag og slettefrister for opplysningene sine. Legg til behandlingen og en personvernerklæring for dem, eller fjern målgruppen fra denne.
finding-audience-elsewhere = «{ $policy }» henvender seg til «{ $audience }», men forteller ikke om behandlingen av opplysningene deres
finding-audience-elsewhere-text = Behandlingen finnes i protokollen. Ta den med i personvernerklæringen, eller fjern målgruppen.
finding-audience-mixed = «{ $policy }» forteller om «{ $activity }», men er ikke skrevet til dem det gjelder
finding-audience-mixed-text = Behandlingen har { $class ->
        [criminal] opplysninger om straffbare forhold
       *[special] særlige kategorier av opplysninger
    } om { $people }, og de er ikke blant målgruppene for erklæringen. De må kunne finne det som gjelder dem. Legg til målgruppen, eller flytt behandlingen til en personvernerklæring for dem.
finding-right-missing = En rettighet mangler i «{ $policy }»: { $right }
finding-right-missing-text = Personvernerklæringen skal nevne denne rettigheten (art. { $articles }). Legg den til under rettighetene, og skriv hvordan dere håndterer den.
finding-complaint-missing = Retten til å klage mangler i «{ $policy }»
finding-complaint-missing-text = Personvernerklæringen skal nevne { $right } (art. { $articles }). Legg til rettigheten, og skriv adressen til tilsynsmyndighetens klageside.
finding-withdrawal-missing = Retten til å trekke samtykke tilbake mangler i «{ $policy }»
finding-withdrawal-missing-text = Et formål bygger på samtykke, og da skal personvernerklæringen nevne { $right } (art. { $articles }). Legg til rettigheten, og skriv hvordan man gjør det.
finding-wrong-article = «{ $policy }» viser til feil artikkel for rettighetene
finding-wrong-article-text = Personvernerklæringen nevner art. { $cited }. Rettighetene på listen står også i art. { $missing }. Rett henvisningen.
finding-articles-unreadable = Henvisningen til artikler i «{ $policy }» kan ikke leses
finding-articles-unreadable-text = Det står «{ $cited }». Skriv numre, for eksempel «13-18, 20-21, 77».
finding-authority-missing = Tilsynsmyndigheten mangler i «{ $policy }»
finding-authority-missing-text = Personvernerklæringen skal si hvor man kan klage. Legg til Datatilsynet, og skriv adressen til klagesiden.
finding-signatory-unnamed = Det er ingen navngitt underskriver på «{ $policy }»
finding-signatory-unnamed-text = Under linjen står bare en rolle. Velg en person med navn.
finding-not-adopted = «{ $policy }» er ikke vedtatt
finding-not-adopted-text = Personvernerklæringen har ingen dato for vedtakelsen. Utsted den, få den underskrevet, og skriv datoen.
finding-policy-unpublished = «{ $policy }» kan ikke leses av dem den er til
finding-policy-unpublished-text = { $why ->
        [never] Offentliggjøringen står som: ingen.
       *[state] Offentliggjøringen står som: { $state }.
    } Dere får allerede opplysninger om folk, og de skal kunne lese erklæringen når det skjer. Offentliggjør den, og rett svaret, eller velg hvordan de ellers får den.
finding-publication-unclear = Det framgår ikke om «{ $policy }» kan leses av dem den er til
finding-publication-unclear-text = { $why ->
        [unsaid] Det er ikke svart på om den er offentliggjort.
       *[handed] Offentliggjøringen står som: { $state }, men det er også valgt en måte folk får den på.
    } De registrerte skal kunne lese erklæringen når dere får opplysningene deres. Svar på om de kan det.
finding-audience-authority-missing = «{ $policy }» nevner ingen tilsynsmyndighet i lesernes land: { $country }
finding-audience-authority-missing-text = Man kan klage til myndigheten i landet man bor eller arbeider i. Legg til myndigheten i { $country }, eller rett erklæringens land.
finding-authorities-alike = To tilsynsmyndigheter heter «{ $authority }»
finding-authorities-alike-text = Leseren kan ikke se hvilken av dem man skal henvende seg til. Skriv når man bruker den, for eksempel landet.
finding-rights-channel-single = Personvernerklæringen nevner bare én måte å bruke rettighetene sine på
finding-rights-channel-single-text = Det står «{ $channel }». Dere skal gjøre det lett og svare uansett hvordan noen spør. Skriv at andre måter også kan brukes.
finding-term-blank = Et ord er ikke forklart i «{ $policy }»: «{ $word }»
finding-term-blank-text = Ordet eller betydningen mangler. Skriv det, eller fjern det.
finding-term-own-meaning = «{ $word }» har deres egen betydning i «{ $policy }»
finding-term-own-meaning-text = Det står «{ $meaning }». Loven sier selv hva ordet betyr. Sammenlign med art. 4 nr. { $number }.
finding-term-child-age = «{ $policy }» nevner en annen aldersgrense enn loven
finding-term-child-age-text = Det står «{ $meaning }» om «{ $word }». Et barn kan selv gi samtykke til nettjenester fra { $years } år ({ $law }). Skriv den alderen, eller hva deres egen grense brukes til.
finding-term-roles-mixed = «{ $word }» er både behandlingsansvarlig og databehandler i «{ $policy }»
finding-term-roles-mixed-text = Det står «{ $meaning }». Den behandlingsansvarlige bestemmer over og svarer for behandlingen; databehandleren handler etter instruks (art. 4 nr. 7 og 8). Skriv hvem dere mener, så leseren vet hvem som svarer.
finding-sensitive-misnamed = «{ $policy }» taler om sensitive opplysninger, men ingen er det
finding-sensitive-misnamed-text = Sensitive opplysninger er dem som er nevnt i art. 9, for eksempel om helse. Skriv personopplysninger hvis det er det dere mener, eller rett opplysningenes klasse.
finding-pointer-nowhere = «{ $policy }» viser til en annen personvernerklæring som ikke lar seg finne: «{ $about }»
finding-pointer-nowhere-text = Det er verken valgt en personvernerklæring eller skrevet en adresse. Velg personvernerklæringen, eller skriv hvor den finnes.
finding-reference-blank = En lenke i «{ $policy }» har ingen adresse: «{ $text }»
finding-reference-blank-text = Leseren kan ikke følge den. Skriv adressen, eller fjern lenken.

## Statements

finding-marketing-contradicted = Personvernerklæringen lover ingen markedsføring, men «{ $activity }» bruker opplysninger til det
finding-marketing-contradicted-text = Det står «{ $statement }». Et formål eller en slettefrist i «{ $activity }» handler om markedsføring. Rett setningen eller behandlingen.
finding-profiling-contradicted = Personvernerklæringen lover ingen profilering, men «{ $activity }» profilerer
finding-profiling-contradicted-text = Det står «{ $statement }», og i «{ $activity }» er det svart ja til profilering. Rett setningen eller svaret.
finding-recipients-contradicted = Personvernerklæringen nevner ikke alle mottakere i «{ $activity }»
finding-recipients-contradicted-text = Det står «{ $statement }», men { $recipient } får også opplysninger og er holdt utenfor det dere offentliggjør. Nevn mottakeren, eller rett setningen.
finding-protection-unbacked = Personvernerklæringen lover beskyttelse, men ingen tiltak er innført
finding-protection-unbacked-text = Det står «{ $statement }». Registrer tiltakene som gjør det sant, og svar ja på dem som er innført.
finding-no-data-contradicted = Personvernerklæringen sier at det ikke registreres personopplysninger, men det gjør det
finding-no-data-contradicted-text = Det står «{ $statement }», men { $against } handler om personer. Alt som kan føres tilbake til én person, er personopplysninger, også en IP-adresse. Rett setningen.
finding-aggregates-contradicted = Personvernerklæringen sier at det ikke er personopplysninger i uttrekkene, men det er det
finding-aggregates-contradicted-text = Det står «{ $statement }», men «{ $activity }» inneholder { $against }. Rett setningen, eller fjern opplysningene fra behandlingen hvis det bare brukes tall.
finding-only-data-contradicted = Personvernerklæringen nevner ikke alle opplysninger, selv om den sier at den gjør det
finding-only-data-contradicted-text = Det står «{ $statement }», men protokollen har også { $against }. Nevn dem, eller rett setningen.
finding-anonymity-contradicted = Personvernerklæringen sier at det er anonymt, men opplysningene kan føres tilbake til personer
finding-anonymity-contradicted-text = Det står «{ $statement }», men { $against } inngår i «{ $activity }». Opplysninger er bare anonyme når ingen kan føre dem tilbake til en person. Rett setningen.
finding-payment-data-contradicted = Personvernerklæringen sier at dere ikke har betalingsopplysninger, men det har dere
finding-payment-data-contradicted-text = Det står «{ $statement }», men «{ $activity }» har { $against }. Rett setningen eller behandlingen.
finding-bank-data-contradicted = Personvernerklæringen sier at dere ikke får opplysninger om betalerens bank, men det gjør dere
finding-bank-data-contradicted-text = Det står «{ $statement }», men «{ $activity }» har { $against }. Rett setningen eller behandlingen.
finding-national-id-contradicted = Personvernerklæringen sier at det ikke samles inn fødselsnummer, men det gjør det
finding-national-id-contradicted-text = Det står «{ $statement }», men «{ $activity }» har { $against }. Rett setningen eller behandlingen.
finding-special-data-contradicted = Personvernerklæringen sier at det ikke behandles særlige kategorier av opplysninger, men det gjør det
finding-special-data-contradicted-text = Det står «{ $statement }», men «{ $activity }» har { $against } i en særlig kategori. Rett setningen eller behandlingen.
finding-electronic-id-contradicted = Personvernerklæringen sier at det ikke samles inn opplysninger om BankID eller lignende, men det gjør det
finding-electronic-id-contradicted-text = Det står «{ $statement }», men «{ $activity }» har { $against }. Rett setningen eller behandlingen.
finding-children-contradicted = Personvernerklæringen sier at det ikke samles inn opplysninger om barn, men det gjør det
finding-children-contradicted-text = Det står «{ $statement }», men i «{ $activity }» er det svart ja til barn blant { $against }. Rett setningen eller svaret.
finding-messages-contradicted = Personvernerklæringen sier at meldinger ikke lagres, men det gjør de
finding-messages-contradicted-text = Det står «{ $statement }», men { $against } lagres i systemet ifølge «{ $activity }». Rett setningen eller behandlingen.
finding-mobile-access-contradicted = Personvernerklæringen sier at det ikke er tilgang fra telefoner, men opplysninger ligger på en
finding-mobile-access-contradicted-text = Det står «{ $statement }», men «{ $activity }» bruker { $against }, som inneholder personopplysninger. Rett setningen, eller fjern opplysningene fra telefonen.
finding-internal-use-contradicted = Personvernerklæringen sier at opplysninger bare brukes internt, men andre får dem også
finding-internal-use-contradicted-text = Det står «{ $statement }», men { $against } får opplysninger. Også en databehandler er mottaker. Rett setningen.
finding-consent-only-contradicted = Personvernerklæringen sier at alt skjer med samtykke, men andre grunnlag brukes også
finding-consent-only-contradicted-text = Det står «{ $statement }», men { $against } bygger på et annet behandlingsgrunnlag enn samtykke. Et løfte om samtykke man ikke kan si nei til, villeder. Rett setningen.
finding-kept-by-recipient-contradicted = Personvernerklæringen sier at mottakeren ikke lagrer noe, men opplysningene ligger hos { $recipient }
finding-kept-by-recipient-contradicted-text = Det står «{ $statement }», men systemet som «{ $activity }» bruker hos { $against }, inneholder personopplysninger. Rett setningen.
finding-automation-contradicted = Personvernerklæringen lover ingen automatiserte avgjørelser, men «{ $activity }» treffer dem
finding-automation-contradicted-text = Det står «{ $statement }», og i «{ $activity }» er det svart ja til automatiserte avgjørelser. Rett setningen eller svaret.
finding-implied-consent = Bruk av en side, en konto eller en butikk er ikke et samtykke
finding-implied-consent-text = Det står «{ $statement }». Et samtykke gis med en klar, frivillig handling som ikke gjelder noe annet. En personvernerklæring informerer og skal ikke aksepteres. Fjern setningen, og velg behandlingsgrunnlaget for hvert formål.
finding-special-risk-contradicted = Personvernerklæringen sier at det ikke er noen særlig risiko, men protokollen viser en
finding-special-risk-contradicted-text = Det står «{ $statement }». Protokollen viser { $against }. Barn, fortrolige adresser, særlige kategorier av opplysninger, fortrolige opplysninger og en risiko som er vurdert som høy, er særlige risikoer for de registrerte. Rett setningen.
finding-bank-transfer-contradicted = Personvernerklæringen sier at det bare betales med bankoverføring, men det finnes kortopplysninger
finding-bank-transfer-contradicted-text = Det står «{ $statement }», men «{ $activity }» har { $against }. Rett setningen eller behandlingen.
finding-cookies-contradicted = Personvernerklæringen sier at det ikke er informasjonskapsler, men det er det
finding-cookies-contradicted-text = Det står «{ $statement }», men «{ $activity }» har { $against }. Rett setningen eller behandlingen.
finding-storage-contradicted = Personvernerklæringen sier at ingenting lagres i systemet, men det gjør det
finding-storage-contradicted-text = Det står «{ $statement }», men { $against } lagres i systemet ifølge «{ $activity }». Rett setningen eller behandlingen.
finding-purpose-limit-contradicted = Personvernerklæringen sier at opplysninger bare brukes til formålet, men et nytt formål er funnet uforenlig
finding-purpose-limit-contradicted-text = Det står «{ $statement }», men i «{ $activity }» er dette vurdert som uforenlig med det første formålet: { $against }. Rett setningen, eller slutt med den nye bruken.
finding-lawfulness-contradicted = Personvernerklæringen lover lovlig behandling, men et samtykke gis uten en klar handling
finding-lawfulness-contradicted-text = Det står «{ $statement }», men samtykket til { $against } i «{ $activity }» gis ved å gjøre noe annet. Be om samtykket for seg, eller velg et annet behandlingsgrunnlag.
finding-statement-refuted = En person har sett at et utsagn i personvernerklæringen ikke stemmer
finding-statement-refuted-text = Det står «{ $statement }». Mot det er det notert: { $reason }. Rett setningen, eller fjern notatet når det ikke lenger stemmer.
finding-processors-unproved = Personvernerklæringen lover at databehandlerne følger reglene, men det er ikke dokumentert
finding-processors-unproved-text = Det står «{ $statement }», men det finnes verken en gjeldende avtale med eller garantier fra { $against }. Registrer avtalen, eller skriv hva databehandleren har dokumentert.
finding-platform-role = «{ $recipient }» kan være felles behandlingsansvarlig med dere
finding-platform-role-text = Det står «{ $statement }». Den som har en side på en annens plattform, bestemmer vanligvis sammen med plattformen hva opplysningene om de besøkende brukes til. Vurder rollen i «{ $activity }», og rett setningen hvis dere er felles om det.
finding-statement-unproved = Et utsagn i personvernerklæringen mangler et bevis
finding-statement-unproved-text = Det står «{ $statement }». { $reason ->
        [children-unanswered] Det er ikke svart på om det er barn blant { $against }.
        [no-period] Det framgår ikke når { $against } slettes.
        [class-unstated] Det er ikke valgt en klasse for { $against }.
        [no-purpose] Det er ikke skrevet noe formål i { $against }.
        [no-ground] Det er ikke valgt behandlingsgrunnlag for { $against }.
        [untested] Det er ikke avgjort om dette er forenlig med det første formålet: { $against }.
        [used-again] Opplysningene brukes også i { $against }.
        [own-use] Det framgår ikke om det betales for opplysningene som { $against } får til eget bruk.
       *[other] Det framgår ikke av protokollen om det stemmer.
    } Pek på det som beviser utsagnet, eller rett utsagnet.
finding-section-blank = Et avsnitt i personvernerklæringen er tomt: { $section }
finding-section-blank-text = Avsnittet med deres egne ord står uten ord. Skriv dem, eller fjern avsnittet.
finding-section-draws-nothing = Et avsnitt i «{ $policy }» har ingenting å vise: { $section }
finding-section-draws-nothing-text = { $why ->
        [for-others] Avsnittet er avgrenset til «{ $activity }», som dere utfører for andre. Den forteller de behandlingsansvarlige selv om.
        [archived] Avsnittet er avgrenset til «{ $activity }», som er arkivert.
       *[gone] Avsnittet er avgrenset til en behandling som ikke finnes lenger.
    } På papiret står bare overskriften. Velg en annen behandling, eller fjern avsnittet.
finding-section-elsewhere = Et avsnitt i «{ $policy }» gjelder en behandling som erklæringen ikke dekker: { $section }
finding-section-elsewhere-text = Avsnittet er avgrenset til «{ $activity }». Ta behandlingen med i erklæringen, så alt man har rett til å vite om den, kommer med, eller velg en annen i avsnittet.
finding-statement-blank = Et utsagn i personvernerklæringen er tomt: { $section }
finding-statement-blank-text = Utsagnet står uten ord i personvernerklæringen. Skriv det, eller fjern det.

## The regular control

finding-control-plan-missing = Det er ingen plan for kontroll
finding-control-plan-missing-text = Behandlingene endrer seg, og protokollen følger bare med hvis noen ser etter. Velg hvor ofte det skjer, for eksempel hvert halvår.
finding-control-interval-missing = Det framgår ikke hvor ofte det kontrolleres
finding-control-interval-missing-text = Skriv hvor lang tid det går mellom to kontroller.
finding-control-never-done = Kontrollen er aldri gjennomført
finding-control-never-done-text = Dere lover å kontrollere og vedlikeholde hver gang det har gått { $interval }, men ingen kontroll er registrert. Gjennomfør den første, eller planlegg den med en dato.
finding-control-overdue = Kontrollen er { $late } forsinket
finding-control-overdue-text = Den siste kontrollen var { $last }, og den neste skulle vært gjennomført senest { $due }: det går { $interval } mellom dem. Gjennomfør den, eller gi den en ny dato.
finding-control-responsible-missing = Ingen står for kontrollen
finding-control-responsible-missing-text = Planen sier ikke hvem som gjennomfører kontrollen. Velg en person.

## What the program sees for and against a statement

held-nothing-of-it = Ingenting i «{ $name }» taler imot.
held-evidence-needed = Bare den som har sett det, kan si om det stemmer.
held-about-persons = «{ $name }» i «{ $activity }» handler om personer.
held-given-to = «{ $name }» får opplysninger fra «{ $activity }».
held-not-named = «{ $name }» i «{ $activity }» er ikke blant de nevnte opplysningene.
held-of-that-kind = «{ $activity }» har «{ $name }».
held-kept-there = «{ $name }» lagres i systemet ifølge «{ $activity }».
held-no-period = «{ $name }» i «{ $activity }» har ingen slettefrist.
held-no-purpose = «{ $name }» har opplysninger, men ikke noe formål.
held-protected = «{ $name }» i «{ $activity }» hører til klassen «{ $class }».
held-class-unstated = Det er ikke valgt en klasse for «{ $name }» i «{ $activity }».
held-children = Det er barn blant «{ $name }» i «{ $activity }».
held-children-unanswered = Det er ikke svart på om det er barn blant «{ $name }» i «{ $activity }».
held-protected-address = Det er personer med fortrolig adresse blant «{ $name }» i «{ $activity }».
held-high-risk = Risikoen for de registrerte i «{ $name }» er vurdert som høy.
held-profiled = «{ $name }» profilerer.
held-scored = «{ $name }» gir personer poeng eller karakterer.
held-decided = «{ $name }» treffer automatiserte avgjørelser.
held-answered-no = Det er svart nei i «{ $name }».
held-outside = «{ $name }» får opplysninger fra «{ $activity }».
held-untold = «{ $name }» får opplysninger fra «{ $activity }» og er holdt utenfor det dere offentliggjør.
held-keeps = «{ $name }» har opplysninger fra «{ $activity }» i «{ $system }».
held-not-joint = «{ $name }» i «{ $activity }» har ikke rollen felles behandlingsansvarlig.
held-joint = «{ $name }» i «{ $activity }» er felles behandlingsansvarlig med dere.
held-agreement-in-force = Databehandleravtalen med «{ $name }» gjelder.
held-guarantee-received = «{ $name }» har gitt garantier.
held-nothing-shown = Det finnes verken en gjeldende avtale med eller garantier fra «{ $name }».
held-markets = Formålet «{ $name }» i «{ $activity }» er markedsføring.
held-markets-until = Slettefristen «{ $name }» i «{ $activity }» regnes fra den siste e-posten med markedsføring.
held-other-ground = Formålet «{ $name }» i «{ $activity }» bygger på { $ground }.
held-no-ground = Formålet «{ $name }» i «{ $activity }» har ikke noe behandlingsgrunnlag.
held-by-conduct = Samtykket til «{ $name }» i «{ $activity }» gis ved å gjøre noe annet.
held-never-consent = Et samtykke gis med en klar handling som ikke gjelder noe annet.
held-incompatible = «{ $name }» i «{ $activity }» er vurdert som uforenlig med det første formålet.
held-untested = Det er ikke avgjort om «{ $name }» i «{ $activity }» er forenlig med det første formålet.
held-used-again = Opplysningene brukes også i «{ $name }».
held-own-use = «{ $name }» får opplysninger fra «{ $activity }» og bestemmer selv hva de brukes til.
held-on-telephone = «{ $name }» i «{ $activity }» er en telefon med personopplysninger.
held-in-place = Tiltaket «{ $name }» er innført.
held-nothing-in-place = Ingen tiltak er innført.
