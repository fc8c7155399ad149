//! Two documents of an invented company that use every block: its record and its customer policy.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used)]

use chrono::DateTime;
use report::{
    Anchor, Attachment, Block, Cell, Code, Column, CompanyLine, Definition, Definitions, Document, Field, Fingerprint,
    FixedWords, Footer, Group, Heading, Language, Mark, MarkItem, Paragraph, Place, Row, Rows, Sheet, Signature,
    Signer, Style, Table, Text, Value,
};

pub fn words() -> FixedWords {
    FixedWords {
        page_of: "Side {n} af {m}".into(),
        page: "side {n}".into(),
        go_to_page: "Gå til side {n}".into(),
        continued: "(fortsat)".into(),
        contents: "Indhold".into(),
    }
}

fn anchor(name: &str) -> Anchor {
    Anchor::new(name)
}

fn field(letter: &str, label: &str, value: impl Into<Text>) -> Block {
    Block::Field(Field {
        letter: (!letter.is_empty()).then(|| letter.to_owned()),
        label: label.into(),
        value: vec![Value::Paragraph(value.into())],
        anchor: None,
    })
}

fn rows(letter: &str, label: &str, widths: &[f32], rows: &[&[&str]]) -> Block {
    Block::Field(Field {
        letter: Some(letter.to_owned()),
        label: label.into(),
        value: vec![Value::Rows(Rows {
            widths: widths.to_vec(),
            rows: rows.iter().map(|row| row.iter().map(|cell| Text::from(*cell)).collect()).collect(),
        })],
        anchor: None,
    })
}

fn row(cells: &[&str]) -> Row {
    Row { cells: cells.iter().map(|cell| Cell::from(*cell)).collect(), anchor: None }
}

fn footer(title: &str, line: &str) -> Footer {
    Footer {
        company: "Eksempel Rengøring ApS".into(),
        title: title.into(),
        line: line.into(),
        fingerprint: Some(Fingerprint { label: "Fingeraftryk".into(), value: "7K3M-94QD-XA2P-5HRC".into() }),
        code: Some(Code {
            content: "FORTEGNELSE:2026-014:4:7K3M94QDXA2P5HRC".into(),
            alternative: "QR-kode med dokumentets nummer, version og fingeraftryk".into(),
        }),
    }
}

/// Pages 1, 2, 5, 6 and 15 of the reference, one after another.
pub fn record() -> Document {
    let mut blocks = vec![
        field(
            "a",
            "Dataansvarlig",
            Text::new().bold("Eksempel Rengøring ApS").plain(
                "\nCVR-nr. 00 00 00 00\nEksempelvej 1, 0000 Eksempelby\nTelefon 00 00 00 00 · persondata@eksempel.example",
            ),
        ),
        field(
            "",
            "Persondataansvarlig",
            "Pernille Prøvesen, kontorleder (virksomhedens kontaktperson)\nTelefon 00 00 00 01 · pernille@eksempel.example",
        ),
        field("", "Repræsentant", "Ikke relevant. Virksomheden er etableret i Danmark."),
        field("", "Fælles dataansvarlig", "Ingen."),
        field(
            "",
            "Databeskyttelsesrådgiver",
            "Ingen. Virksomheden er ikke forpligtet til at udpege en (vurderet 4. maj 2026).",
        ),
        field("", "Regnskabsår", "1. januar – 31. december"),
        field(
            "",
            "Tidligere versioner",
            "Version 3, underskrevet 4. maj 2026 af direktør Mads Mønstergaard.\nOpbevares i ringbind »Persondata«, kontoret.",
        ),
        Block::Contents,
        Block::Heading(Heading {
            new_page: true,
            ..Heading::section(1, "1", "Oversigt over behandlingerne", anchor("1"))
        }),
        Block::paragraph(
            "Bogstaverne a–g svarer til litra a–g i databeskyttelsesforordningens artikel 30, stk. 1. Felter uden bogstav er ikke krævet dér, men hører med til billedet.",
        ),
        Block::Definitions(Definitions {
            term_width: None,
            entries: [
                ("Ingen", "Forholdet er undersøgt og findes ikke."),
                ("Uafklaret", "Svaret kendes ikke endnu; den ansvarlige og fristen er nævnt."),
                ("Ikke udfyldt", "Ingen har taget stilling. Oplysningen mangler."),
            ]
            .into_iter()
            .map(|(term, text)| Definition {
                term: term.into(),
                text: text.into(),
                note: None,
            })
            .collect(),
        }),
        overview(),
        Block::Note(
            "Litra d, modtagere, fremgår af hver behandling. Litra g, sikkerhed, er samlet i afsnit 3, fordi foranstaltningerne er fælles."
                .into(),
        ),
        Block::Heading(Heading {
            drawn: false,
            ..Heading::section(1, "2", "Behandlingerne enkeltvis", anchor("2"))
        }),
    ];
    blocks.extend(activity());
    blocks.extend(measures());
    Document {
        title: "Fortegnelse over behandlingsaktiviteter".into(),
        subtitle: Some("Virksomheden som dataansvarlig · Oplysninger pr. 21. november 2026".into()),
        language: Language::Danish,
        style: Style::Record,
        sheet: Sheet::Portrait,
        company_line: CompanyLine {
            left: "Eksempel Rengøring ApS".into(),
            right: "Databeskyttelsesforordningens artikel 30, stk. 1".into(),
        },
        mark: Some(Mark {
            head: "UDKAST – to oplysninger mangler".into(),
            items: vec![
                MarkItem {
                    text: "Behandling 2.1, litra e: Det er uafklaret, om Prøve Support giver adgang fra et tredjeland."
                        .into(),
                    anchor: Some(anchor("2.1/e")),
                },
                MarkItem {
                    text: "Behandling 2.6, litra f: Slettefrist for uopfordrede ansøgninger er ikke udfyldt.".into(),
                    anchor: Some(anchor("overview/2.6")),
                },
            ],
        }),
        running_mark: Some("UDKAST · 2 oplysninger mangler".into()),
        blocks,
        footer: footer(
            "Fortegnelse over behandlingsaktiviteter",
            "Dokument 2026-014 · version 4, udkast · 21. november 2026",
        ),
        words: words(),
        snapshot: Some(Attachment {
            name: "fortegnelse.json".into(),
            description: "Fortegnelsen som data".into(),
            media_type: "application/json".into(),
            bytes: br#"{"format":"fortegnelse"}"#.to_vec(),
        }),
        author: "Eksempel Rengøring ApS".into(),
        keywords: vec!["artikel 30".into(), "fortegnelse".into()],
        instant: DateTime::parse_from_rfc3339("2026-11-21T09:30:00+01:00").unwrap(),
    }
}

fn overview() -> Block {
    let lines: [[&str; 6]; 8] = [
        [
            "2.1",
            "Kunder og ordrer",
            "Levering, service og reklamationer",
            "Kunder, kontaktpersoner, personer på adressen. Almindelige",
            "?",
            "5½ år efter regnskabsåret",
        ],
        [
            "2.2",
            "Nøgler og adgang hos kunder",
            "Adgang til at udføre arbejdet",
            "Kunder. Fortrolige",
            "Nej",
            "14 dage efter aftalens ophør",
        ],
        [
            "2.3",
            "Fakturering og bogføring",
            "Opkrævning og lovpligtigt regnskab",
            "Kunder, leverandører. Almindelige",
            "Nej",
            "5½ år efter regnskabsåret",
        ],
        [
            "2.4",
            "Henvendelser",
            "Svar på spørgsmål og tilbud",
            "Personer, der skriver eller ringer. Almindelige",
            "Nej",
            "12 måneder efter seneste svar",
        ],
        [
            "2.5",
            "Løn og personale",
            "Ansættelse, løn og lovpligtig indberetning",
            "Ansatte, pårørende. Fortrolige (CPR), følsomme (fravær)",
            "Nej",
            "5½ år efter fratrædelsesåret",
        ],
        ["2.6", "Ansøgere", "Besættelse af stillinger", "Ansøgere, referencer. Almindelige", "Nej", "?"],
        [
            "2.7",
            "Hjemmeside og cookies",
            "Drift af siden. Statistik kun efter samtykke",
            "Besøgende. Almindelige",
            "Ja: USA",
            "14 måneder efter besøget",
        ],
        [
            "2.8",
            "Tv-overvågning af lageret",
            "Forebyggelse og opklaring af kriminalitet",
            "Ansatte, besøgende. Almindelige",
            "Nej",
            "30 dage efter optagelsen",
        ],
    ];
    let rows = lines
        .into_iter()
        .map(|[number, name, purpose, who, transfer, deletion]| Row {
            cells: vec![
                number.into(),
                Cell(vec![Text::new().bold(name)]),
                purpose.into(),
                who.into(),
                if transfer == "?" { Cell(vec![Text::new().framed("Uafklaret")]) } else { transfer.into() },
                if deletion == "?" { Cell(vec![Text::new().framed("Ikke udfyldt")]) } else { deletion.into() },
                Cell(vec![Text::new().page_of(anchor("2.1"))]),
            ],
            anchor: Some(anchor(&format!("overview/{number}"))),
        })
        .collect();
    Block::Table(Table {
        title: None,
        anchor: None,
        place: Place::Full,
        columns: vec![
            Column::new("Nr.", 8.0),
            Column::new("Behandling", 31.0),
            Column::new("Formål", 38.0).lettered("b"),
            Column::new("Registrerede og art", 35.0).lettered("c"),
            Column::new("Tredje\u{ad}land", 17.0).lettered("e"),
            Column::new("Slettes senest", 27.0).lettered("f"),
            Column::new("Side", 10.0).right(),
        ],
        row_header: Some(1),
        groups: vec![Group { title: None, rows }],
        notes: vec![],
    })
}

fn activity() -> Vec<Block> {
    vec![
        Block::Heading(Heading {
            new_page: true,
            subtitle: Some(
                "Ansvarlig: Pernille Prøvesen · I brug siden 1. februar 2019 · Ændret 3. november 2026 · Kontrolleret 4. maj 2026"
                    .into(),
            ),
            ..Heading::section(2, "2.1", "Kunder og ordrer", anchor("2.1"))
        }),
        field(
            "a",
            "Dataansvarlig",
            Text::from("Eksempel Rengøring ApS, se side ")
                .page_of(anchor("1"))
                .plain(". Ingen fælles dataansvarlig."),
        ),
        rows(
            "b",
            "Formål og retsgrundlag",
            &[66.0, 46.0],
            &[
                &["Levere den aftalte rengøring på rette adresse og til rette person", "Aftale, art. 6, stk. 1, litra b"],
                &["Yde service efter mundtlig eller skriftlig serviceaftale", "Aftale, art. 6, stk. 1, litra b"],
                &["Fakturere udført arbejde", "Retlig forpligtelse, art. 6, stk. 1, litra c; bogføringslovens § 12"],
                &["Besvare og dokumentere reklamationer", "Legitim interesse, art. 6, stk. 1, litra f: at kunne besvare krav (afvejet 12. marts 2026)"],
            ],
        ),
        field(
            "c",
            "Registrerede",
            "Privatkunder · Kontaktpersoner hos erhvervskunder · Personer på leveringsadressen, som ikke selv er kunder. Kunder med beskyttet adresse kan forekomme.",
        ),
        field(
            "",
            "Personoplysninger",
            "Almindelige oplysninger, se tabel 2.1. Ingen følsomme oplysninger og ingen CPR-numre.",
        ),
        field("", "Kilde", "Kunden selv. Kundenummer og ordrehistorik dannes i ordresystemet."),
        rows(
            "d",
            "Modtagere",
            &[37.0, 26.0, 49.0],
            &[
                &["Mønster Ordre A/S", "Databehandler", "Drift af ordresystemet"],
                &["Prøvehosting ApS", "Databehandler", "E-mail, filer og sikkerhedskopier"],
                &["Eksempel Bogføring ApS", "Databehandler", "Regnskabsbehandling"],
                &["Testrevision P/S", "Dataansvarlig", "Revision"],
                &["Skatteforvaltningen", "Myndighed", "Kun efter krav i lov"],
                &["Demo Inkasso A/S", "Dataansvarlig", "Ophørt 30. juni 2026"],
            ],
        ),
        Block::Field(Field {
            letter: Some("e".into()),
            label: "Overførsel til tredjelande".into(),
            value: vec![Value::Paragraph(Text::new().framed("Uafklaret").plain(
                " Prøve Support Inc., underdatabehandler hos Mønster Ordre A/S, har muligvis adgang fra USA. Afklares af Pernille Prøvesen senest 15. december 2026. Øvrige modtagere: nej, kun EU/EØS.",
            ))],
            anchor: Some(anchor("2.1/e")),
        }),
        field(
            "f",
            "Frister for sletning",
            "Se tabel 2.1. Oplysninger slettes, når de ikke længere er nødvendige, dog ikke før lovens mindstefrist.",
        ),
        field(
            "g",
            "Sikkerhed",
            "De fælles foranstaltninger i afsnit 3. Herudover: Ordrer vises kun for den medarbejder, der skal udføre dem.",
        ),
        field(
            "",
            "Skal oplysningerne gives?",
            "Ja, navn, adresse og kontaktoplysninger er nødvendige for aftalen. Uden dem kan arbejdet ikke udføres. Øvrige oplysninger er frivillige.",
        ),
        Block::Table(Table {
            title: Some("Tabel 2.1 Oplysninger og slettefrister".into()),
            anchor: None,
            place: Place::Full,
            columns: vec![
                Column::new("Oplysning", 48.0).lettered("c"),
                Column::new("Om", 27.0),
                Column::new("Art", 24.0),
                Column::new("Opbevares mindst", 30.0),
                Column::new("Slettes senest", 37.0).lettered("f"),
            ],
            row_header: Some(0),
            groups: vec![Group {
                title: None,
                rows: vec![
                    row(&["Navn og adresse", "Kunde, kontaktperson", "Almindelig", "5 år efter regnskabsåret", "5½ år efter regnskabsårets udløb"]),
                    row(&["Telefonnummer og e-mail", "Kunde, kontaktperson", "Almindelig", "Ingen lovfrist", "6 måneder efter kundeforholdets ophør"]),
                    row(&["Kundenummer", "Kunde", "Almindelig", "5 år efter regnskabsåret", "5½ år efter regnskabsårets udløb"]),
                    row(&["Ordrehistorik: dato, adresse, ydelse, medarbejder, bemærkninger til opgaven og eventuelle ændringer aftalt undervejs", "Kunde, person på adressen", "Almindelig", "5 år efter regnskabsåret, når ordren er bilag", "5½ år efter regnskabsårets udløb; bemærkninger 12 måneder efter udført opgave"]),
                    row(&["Betalingsoplysninger: beløb, dato, fakturanummer, kontonummer ved tilbagebetaling", "Kunde", "Almindelig", "5 år efter regnskabsåret", "5½ år efter regnskabsårets udløb"]),
                    row(&["Serviceaftale", "Kunde", "Almindelig", "Ingen lovfrist", "3 år efter aftalens ophør (forældelse)"]),
                    row(&["Reklamation og svar", "Kunde", "Almindelig", "Ingen lovfrist", "3 år efter sagens afslutning (forældelse)"]),
                    row(&["Navn og telefonnummer", "Person på adressen", "Almindelig", "Ingen lovfrist", "Når opgaven er udført, senest efter 30 dage"]),
                    row(&["Oplysning om beskyttet adresse", "Kunde", "Fortrolig", "Ingen lovfrist", "6 måneder efter kundeforholdets ophør"]),
                    row(&["Firmanavn, CVR-nr., GLN", "Erhvervskunde", "Firmaoplysning", "5 år efter regnskabsåret", "Ikke personoplysning"]),
                ],
            }],
            notes: vec![
                "Beregnet for regnskabsåret 2026: lovens mindstefrist udløber 31. december 2031, og oplysningerne slettes senest 30. juni 2032. Lov pr. 1. november 2026.".into(),
            ],
        }),
        field(
            "f",
            "Kopier og arkiv",
            "Sikkerhedskopier overskrives efter 35 dage. Arkivserveren ryddes i januar og juli. Genindlæses en sikkerhedskopi, slettes de samme oplysninger igen inden 7 dage.",
        ),
        field(
            "",
            "Senest slettet",
            "14. juli 2026 af Pernille Prøvesen, 112 kunder. Bevis: sletteprotokol 2026-2.",
        ),
        field("", "Profilering og automatiske afgørelser", "Ingen."),
        field("", "Konsekvensanalyse", "Ikke påkrævet. Vurderet 12. marts 2026: ingen af kriterierne er opfyldt."),
        Block::Finding {
            lead: "Vær opmærksom:".into(),
            text: "Bemærkninger til opgaven er fritekst og kan indeholde helbredsoplysninger, fx om allergi. Fortegnelsen siger »ingen følsomme oplysninger«. Ret feltet, eller giv medarbejderne besked om ikke at skrive det.".into(),
        },
    ]
}

fn measures() -> Vec<Block> {
    let tested = |number: &str, what: &str, article: &str, coverage: &str, missing: &str, date: &str| {
        let mut cover = vec![Text::from(coverage)];
        if !missing.is_empty() {
            cover.push(Text::new().warning(format!("▲ Mangler: {missing}")));
        }
        Row { cells: vec![number.into(), what.into(), article.into(), Cell(cover), date.into()], anchor: None }
    };
    let groups = vec![
        Group {
            title: Some("Tekniske".into()),
            rows: vec![
                tested(
                    "T1",
                    "Antivirus på alle it-systemer med personoplysninger",
                    "litra b",
                    "6 af 7 systemer.",
                    "mobiltelefoner",
                    "2. november 2026",
                ),
                tested(
                    "T2",
                    "Daglig sikkerhedskopi; gendannelse prøves hvert halvår",
                    "litra b, c",
                    "7 af 7 systemer",
                    "",
                    "14. oktober 2026",
                ),
                tested(
                    "T3",
                    "Personlige adgange; hver medarbejder ser kun det, arbejdet kræver",
                    "litra b",
                    "7 af 7 systemer",
                    "",
                    "2. november 2026",
                ),
                tested(
                    "T4",
                    "Totrinsbekræftelse ved adgang uden for kontoret",
                    "litra b",
                    "4 af 4 systemer med fjernadgang",
                    "",
                    "2. november 2026",
                ),
                tested(
                    "T5",
                    "Kryptering af bærbare computere og telefoner",
                    "litra a",
                    "9 af 9 enheder",
                    "",
                    "2. november 2026",
                ),
                tested(
                    "T6",
                    "Sikkerhedsopdateringer installeres inden 14 dage",
                    "litra b",
                    "7 af 7 systemer",
                    "",
                    "2. november 2026",
                ),
            ],
        },
        Group {
            title: Some("Organisatoriske".into()),
            rows: vec![
                tested(
                    "O1",
                    "Databehandleraftale med enhver leverandør, der behandler oplysninger for virksomheden",
                    "litra d",
                    "5 af 6 databehandlere.",
                    "Demo Tidsregistrering ApS",
                    "21. november 2026",
                ),
                tested(
                    "O2",
                    "Tavshedserklæring fra alle med adgang",
                    "litra b",
                    "14 af 14 medarbejdere",
                    "",
                    "21. november 2026",
                ),
                tested(
                    "O3",
                    "Vejledning i sikker behandling af personoplysninger og andre informationsaktiver, årligt og ved ansættelse",
                    "litra b",
                    "13 af 14 medarbejdere.",
                    "1 nyansat",
                    "21. november 2026",
                ),
                tested(
                    "O4",
                    "Risikovurdering og beskrivelse af alle systemer med personoplysninger",
                    "litra d",
                    "7 af 7 systemer",
                    "",
                    "12. marts 2026",
                ),
                tested(
                    "O5",
                    "Systemer, der er anerkendt i branchen, til alle behandlinger",
                    "litra b",
                    "7 af 7 systemer",
                    "",
                    "12. marts 2026",
                ),
                tested(
                    "O6",
                    "Halvårlig kontrol og vedligeholdelse af forretningsgange, rutiner og politikker",
                    "litra d",
                    "Hele virksomheden",
                    "",
                    "4. maj 2026",
                ),
            ],
        },
        Group {
            title: Some("Fysiske".into()),
            rows: vec![
                tested("F1", "Aflåst kontor; papir i aflåst skab", "litra b", "2 af 2 steder", "", "2. november 2026"),
                tested(
                    "F2",
                    "Makulering af papir med personoplysninger",
                    "litra b",
                    "Kontoret",
                    "",
                    "2. november 2026",
                ),
            ],
        },
    ];
    vec![
        Block::Heading(Heading {
            new_page: true,
            letter: Some("g".into()),
            ..Heading::section(1, "3", "Sikkerhedsforanstaltninger", anchor("3"))
        }),
        Block::Paragraph(Paragraph {
            letter: None,
            text: "Foranstaltningerne gælder for alle otte behandlinger, medmindre andet fremgår. De er valgt efter risikoen for de registrerede (risikovurdering af 12. marts 2026). Dækningen er talt op mod virksomhedens 7 systemer, 6 databehandlere og 14 medarbejdere med adgang.".into(),
        }),
        Block::Table(Table {
            title: None,
            anchor: None,
            place: Place::Full,
            columns: vec![
                Column::new("Nr.", 14.0),
                Column::new("Foranstaltning", 68.0),
                Column::new("Art. 32, stk. 1", 16.0),
                Column::new("Dækning", 38.0),
                Column::new("Senest efterprøvet", 30.0),
            ],
            row_header: Some(0),
            groups,
            notes: vec![
                "Mangler i dækningen er optaget som handlinger i den halvårlige kontrol. Systemerne er beskrevet i afsnit 4.".into(),
            ],
        }),
    ]
}

fn policy_section(number: &str, title: &str) -> Block {
    Block::Heading(Heading::section(1, number, title, anchor(&format!("policy/{number}"))))
}

/// The two pages of the customer policy.
pub fn policy() -> Document {
    let rights = [
        ("Oplysning", "Du får at vide, hvad vi behandler, og hvorfor", "art. 13"),
        ("Indsigt", "Du kan få en kopi af dine oplysninger", "art. 15"),
        ("Berigtigelse", "Vi retter det, der er forkert", "art. 16"),
        ("Sletning", "Vi sletter det, vi ikke længere skal gemme", "art. 17"),
        ("Begrænsning", "Du kan bede os om kun at opbevare oplysningerne", "art. 18"),
        ("Dataportabilitet", "Du kan få oplysningerne udleveret til brug hos andre", "art. 20"),
    ];
    let blocks = vec![
        policy_section("1", "Formål"),
        Block::paragraph("Vi kan ikke gøre rent for dig uden at vide, hvem du er, og hvor vi skal komme. Her kan du læse, hvilke personoplysninger vi behandler, hvorfor og hvor længe."),
        policy_section("2", "Grundlag for behandlingen"),
        Block::paragraph("Behandlingen er nødvendig for at opfylde aftalen med dig (artikel 6, stk. 1, litra b). Fakturaer gemmer vi, fordi bogføringsloven kræver det (litra c). Reklamationer gemmer vi, fordi vi har en legitim interesse i at kunne besvare krav (litra f)."),
        policy_section("3", "Omfang og tidsfrister"),
        Block::paragraph("Oplysningerne får vi fra dig. Kundenummeret tildeler vi selv. Vi bruger dem til at levere på rette sted og til rette person, til fakturering og til service efter skriftlig eller mundtlig aftale. Navn, adresse og kontaktoplysninger er nødvendige for aftalen; øvrige oplysninger er frivillige."),
        Block::Table(Table {
            title: None,
            anchor: None,
            place: Place::Content,
            columns: vec![Column::new("Oplysninger", 60.0), Column::new("Vi sletter senest", 68.0)],
            row_header: Some(0),
            groups: vec![Group {
                title: None,
                rows: vec![
                    row(&["Navn, adresse, kundenummer, ordrehistorik og betalingsoplysninger", "5½ år efter udløbet af det regnskabsår, fakturaen hører til"]),
                    row(&["Telefonnummer og e-mail", "6 måneder efter, at du er holdt op som kunde"]),
                    row(&["Reklamationer", "3 år efter, at sagen er afsluttet"]),
                ],
            }],
            notes: vec![],
        }),
        Block::paragraph("Har vi ikke længere brug for en oplysning, sletter vi den før. Regnskabsmateriale gemmes dog mindst de fem år, som bogføringsloven kræver. Sikkerhedskopier overskrives efter 35 dage; arkivet ryddes i januar og juli."),
        policy_section("4", "Den persondataansvarlige"),
        Block::paragraph(
            Text::from("Dataansvarlig er ")
                .bold("Eksempel Rengøring ApS")
                .plain(", CVR-nr. 00 00 00 00, Eksempelvej 1, 0000 Eksempelby. Spørgsmål om persondata besvares af ")
                .bold("Pernille Prøvesen")
                .plain(", telefon 00 00 00 01, pernille@eksempel.example."),
        ),
        policy_section("5", "Dine rettigheder"),
        Block::paragraph("Skriv eller ring til Pernille Prøvesen. Vi behandler henvendelsen manuelt og svarer gratis og inden for en måned."),
        Block::Definitions(Definitions {
            term_width: Some(32.0),
            entries: rights
                .into_iter()
                .map(|(term, text, note)| Definition {
                    term: term.into(),
                    text: text.into(),
                    note: Some(note.into()),
                })
                .collect(),
        }),
        Block::Emphasis(
            Text::new()
                .bold("Ret til indsigelse (artikel 21).")
                .plain(" Du kan til enhver tid gøre indsigelse mod den behandling, der bygger på vores legitime interesse. Så standser vi, medmindre tungtvejende grunde går forud."),
        ),
        Block::paragraph("Vi bruger ikke dine oplysninger til direkte markedsføring eller profilering. Er du utilfreds, kan du klage til Datatilsynet: www.datatilsynet.dk/borger/klage-til-datatilsynet."),
        policy_section("6", "Videregivelse af personoplysninger"),
        Block::paragraph("Vi overlader oplysninger til de databehandlere, der driver vores systemer til ordrer, fakturering, regnskab og e-mail. De må kun bruge oplysningerne efter vores instruks. Vi videregiver oplysninger til vores revisor og til myndigheder, når loven kræver det, og ellers ikke. Oplysningerne behandles kun i EU/EØS."),
        policy_section("7", "It-sikkerhed"),
        Block::paragraph("Vi beskytter oplysningerne mod, at de går tabt, ændres eller kommer uvedkommende i hænde:"),
        Block::List(
            [
                "antivirus på og daglig sikkerhedskopi af alle systemer med personoplysninger",
                "systemer, der er anerkendt i branchen",
                "personlige adgange, så hver medarbejder kun ser det, arbejdet kræver",
                "databehandleraftale med enhver leverandør, der behandler oplysninger for os",
                "tavshedserklæring fra og vejledning af medarbejdere med adgang",
                "risikovurdering og beskrivelse af hvert system.",
            ]
            .into_iter()
            .map(Text::from)
            .collect(),
        ),
        policy_section("8", "Evaluering"),
        Block::paragraph("Pernille Prøvesen kontrollerer og vedligeholder forholdene hvert halve år, så forretningsgange, rutiner og denne politik følges. Næste kontrol er i maj 2027. Ændres politikken, får den et nyt versionsnummer."),
        Block::Signature(Signature {
            prepared: Some("Udarbejdet af Pernille Prøvesen.".into()),
            adopted: "Vedtaget den".into(),
            place: "sted".into(),
            signers: vec![Signer {
                name: "Mads Mønstergaard".into(),
                role: "Direktør".into(),
            }],
        }),
    ];
    Document {
        title: "Persondatapolitik vedrørende kunder".into(),
        subtitle: Some("Til dig, der er kunde hos os eller kontaktperson for en kunde".into()),
        style: Style::Policy,
        company_line: CompanyLine {
            left: "Eksempel Rengøring ApS".into(),
            right: "Afløser version 2 af 4. maj 2026".into(),
        },
        mark: None,
        running_mark: None,
        blocks,
        footer: footer("Persondatapolitik vedrørende kunder", "Dokument 2026-019 · version 3 · 18. december 2026"),
        snapshot: None,
        ..record()
    }
}
