//! Issued documents on their way from the printer to the binder.

use schema::*;

use super::*;

pub(crate) const CHANGES: &[(&str, Change)] = &[
    ("signature-late", |r| {
        let way = sent(issued(r, "2026-10-01"), r, "2026-10-20");
        r.signings.push(way);
    }),
    ("signature-before-issue", |r| {
        let way = sent(issued(r, "2026-10-01"), r, "2026-11-20");
        let signing = way.id.clone();
        r.signings.push(Signing { returned_on: day("2026-11-21"), ..way });
        let name = "Pernille Prøvesen".into();
        let signed_on = day("2026-09-30");
        r.signatures.push(Signature { id: "navn".into(), signing, name, signed_on, ..Signature::default() });
    }),
    ("document-unsent", |r| {
        issued(r, "2026-11-06");
    }),
    ("policy-version-unpublished", |r| {
        let way = sent(issued(r, "2026-11-06"), r, "2026-11-07");
        r.signings.push(Signing { returned_on: day("2026-11-08"), in_force_on: day("2026-11-09"), ..way });
        r.policies[0].publication = Publication::Published.into();
        r.policies[0].published_on = day("2026-11-05");
    }),
];

/// The policy there is, issued on a day.
pub(crate) fn issued(register: &mut Register, on: &str) -> Id<Document> {
    let version = u32::try_from(register.documents.len()).unwrap() + 1;
    let document = Document {
        id: format!("dokument-{version}").as_str().into(),
        number: format!("2026-{version:03}"),
        subject: DocumentKind::Policy,
        policy: Some(register.policies[0].id.clone()),
        title: "Persondatapolitik for kunder".to_owned(),
        version,
        issued_on: day(on).unwrap(),
        ..Document::default()
    };
    register.documents.push(document.clone());
    document.id
}

/// The way of a document that was sent on a day.
pub(crate) fn sent(document: Id<Document>, register: &Register, on: &str) -> Signing {
    let sent_to = register.persons.first().map(|it| it.id.clone());
    Signing { id: format!("vej-{document}").as_str().into(), document, sent_to, sent_on: day(on), ..Signing::default() }
}
