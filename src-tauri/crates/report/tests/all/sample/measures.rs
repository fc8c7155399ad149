//! The record's measures.

#![allow(unused_imports)]

use report::{
    Anchor, Attachment, Block, Cell, Code, Column, CompanyLine, Definition, Definitions, Document, Field, Fingerprint,
    FixedWords, Footer, Group, Heading, Language, Mark, MarkItem, Paragraph, Place, Row, Rows, Sheet, Signature,
    Signer, Style, Table, Text, Value,
};

use super::{anchor, row};

pub(super) fn measures() -> Vec<Block> {
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
