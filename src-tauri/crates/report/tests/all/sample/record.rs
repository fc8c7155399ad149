//! The record: pages 1, 2, 5, 6 and 15 of the reference.

#![allow(unused_imports)]

use chrono::DateTime;
use report::{
    Anchor, Attachment, Block, Cell, Code, Column, CompanyLine, Definition, Definitions, Document, Field, Fingerprint,
    FixedWords, Footer, Group, Heading, Language, Mark, MarkItem, Paragraph, Place, Row, Rows, Sheet, Signature,
    Signer, Style, Table, Text, Value,
};

use super::measures::measures;
use super::{anchor, field, footer, row, rows, words};

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
                ("Ingen", "Det er undersøgt, og der er ingen."),
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
            note: None,
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
