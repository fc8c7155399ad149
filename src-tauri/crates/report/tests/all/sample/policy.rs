//! The customer policy: pages 6 and 7 of the reference.

#![allow(unused_imports)]

use chrono::DateTime;
use report::{
    Anchor, Attachment, Block, Cell, Code, Column, CompanyLine, Definition, Definitions, Document, Field, Fingerprint,
    FixedWords, Footer, Group, Heading, Language, Mark, MarkItem, Paragraph, Place, Row, Rows, Sheet, Signature,
    Signer, Style, Table, Text, Value,
};

use super::record::record;
use super::{anchor, field, footer, row, rows, words};

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
