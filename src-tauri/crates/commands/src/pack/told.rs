//! What goes in and what does not, in words.

use std::collections::BTreeMap;

use rules::documents::{Lives, Standing};
use schema::outside::{DECIDED, Data, Outside, Part, Why};
use schema::words::Words;
use schema::{Document, DocumentKind, Entity, Id, Kind, Policy, Review, Signature};

use super::content::{Content, Item, Left, NoFile, NotThis, What};
use super::{LeftOut, PackFile, Packing};

/// A file, as the window lists it.
pub(super) fn file(packing: &Packing<'_>, item: &Item, words: &Words) -> PackFile {
    PackFile {
        name: item.name.clone(),
        title: title(packing, item, words),
        note: note(packing, item, words),
        draft: matches!(item.what, What::Draft { .. }),
        people: item.people.clone(),
    }
}

/// What a file is called.
pub(super) fn title(packing: &Packing<'_>, item: &Item, words: &Words) -> String {
    match &item.what {
        What::Issued(id) => document(packing, id).map(|it| it.title.clone()).unwrap_or_default(),
        What::Draft { title, .. } => title.clone(),
        What::Signed(id) => words.with("pack-title-signed", &[("number", &number(packing, id))]),
        What::Agreement(party) if party.trim().is_empty() => words.text("pack-title-agreement-nobody"),
        What::Agreement(party) => words.with("pack-title-agreement", &[("party", party)]),
        What::Data => words.text("pack-title-data"),
    }
}

/// How a paper stands, and what else is to be known of a file.
pub(super) fn note(packing: &Packing<'_>, item: &Item, words: &Words) -> String {
    match &item.what {
        What::Issued(id) => document(packing, id).map(|it| issued(packing, it, words)).unwrap_or_default(),
        What::Draft { instead: Some(id), .. } => words.with("pack-note-drifted", &[("number", &number(packing, id))]),
        What::Draft { instead: None, .. } => words.text("pack-note-unissued"),
        What::Signed(_) | What::Agreement(_) => words.text("pack-note-copy"),
        What::Data => words.text("pack-note-data"),
    }
}

/// »Dokument 2026-001, version 1, udstedt … Gælder siden … Underskrevet af …«
fn issued(packing: &Packing<'_>, document: &Document, words: &Words) -> String {
    let version = document.version.to_string();
    let issued_on = words.date(document.issued_on);
    let mut told = vec![
        words.with("pack-note-issued", &[("number", &document.number), ("version", &version), ("date", &issued_on)]),
    ];
    let lives = Lives::of(packing.register);
    if let Standing::InForce { since } = lives.standing(document, packing.now.today) {
        told.push(words.with("pack-note-in-force", &[("date", &words.date(since))]));
    }
    let ways = lives.ways(document);
    let mut signed: Vec<&Signature> =
        packing.register.signatures.iter().filter(|it| ways.iter().any(|way| way.id == it.signing)).collect();
    signed.sort_by_key(|it| (it.signed_on, it.position, it.id.as_str()));
    let by = |it: &&Signature| {
        let day = it.signed_on.map(|on| words.date(on)).unwrap_or_default();
        let said = [it.name.text(), it.role.text(), &day, it.place.text()].map(|part| part.trim().to_owned());
        said.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    };
    let signed: Vec<String> = signed.iter().map(by).filter(|it| !it.is_empty()).collect();
    if !signed.is_empty() {
        told.push(words.with("pack-note-signed", &[("signed", &signed.join("; "))]));
    }
    told.push(words.with("pack-note-code", &[("code", &report::code(&document.fingerprint))]));
    told.join(" ")
}

/// Everything that is left out, by name: papers, files, records and fields, and what no register's part is.
pub(super) fn left(packing: &Packing<'_>, content: &Content, words: &Words) -> Vec<LeftOut> {
    let mut left: Vec<LeftOut> = content.left.iter().map(|it| one(packing, it, words)).collect();
    left.extend(records(packing, content, words));
    left.extend(fields(packing, words));
    for rest in ["history", "findings"] {
        let of = |what: &str| words.text(&format!("pack-{what}-{rest}"));
        left.push(LeftOut { what: of("left"), why: of("why") });
    }
    left
}

fn one(packing: &Packing<'_>, left: &Left, words: &Words) -> LeftOut {
    match left {
        Left::Paper { document: id, why } => {
            let what = document(packing, id).map(|it| paper(it, words)).unwrap_or_default();
            let why = match why {
                NotThis::NotChosen => words.text("pack-why-not-chosen"),
                NotThis::Other(other) => words.with("pack-why-other", &[("number", &number(packing, other))]),
                NotThis::Withdrawn => words.text("pack-why-withdrawn"),
                NotThis::Letter => words.text("pack-why-letter"),
                NotThis::Prints(fields) => prints(fields, words),
            };
            LeftOut { what, why }
        }
        Left::Draft { title, fields } => LeftOut { what: title.clone(), why: prints(fields, words) },
        Left::Unissued(id) => {
            let title = Policy::find(packing.register, id).map(|it| it.title.text().to_owned()).unwrap_or_default();
            LeftOut { what: words.with("pack-left-policy", &[("title", &title)]), why: words.text("pack-why-unissued") }
        }
        Left::Unwritten(id) => {
            let period = Review::find(packing.register, id).map(|it| it.period.clone()).unwrap_or_default();
            LeftOut {
                what: words.with("pack-left-control", &[("period", &period)]),
                why: words.text("pack-why-unissued"),
            }
        }
        Left::Files { of, count, why } => {
            let n = count.to_string();
            let what = match of {
                Kind::Signing | Kind::Document => words.with("pack-left-signed", &[("n", &n)]),
                Kind::Agreement => words.with("pack-left-agreements", &[("n", &n)]),
                of => words.with("pack-left-files", &[("n", &n), ("kind", &called(*of, words))]),
            };
            let why = match why {
                NoFile::NotChosen => words.text("pack-why-not-chosen"),
                NoFile::WithPaper => words.text("pack-why-with-paper"),
                NoFile::Kept(why) => because(*why, words),
            };
            LeftOut { what, why }
        }
    }
}

fn prints(fields: &[(Kind, String)], words: &Words) -> String {
    let labels: Vec<String> = fields.iter().map(|(kind, field)| label(*kind, field, words)).collect();
    words.with("pack-why-prints", &[("fields", &words.list(&labels))])
}

/// A paper that is left out. Of one that belongs to a case nothing is told but its kind.
fn paper(document: &Document, words: &Words) -> String {
    let is_of_a_case = matches!(document.subject, DocumentKind::AccessAnswer | DocumentKind::BreachNotification);
    let title = match is_of_a_case {
        true => words.choice("document-kind", document.subject.name()),
        false => document.title.clone(),
    };
    let version = document.version.to_string();
    words.with("pack-left-paper", &[("number", &document.number), ("title", &title), ("version", &version)])
}

/// Records that stay though others of their kind go.
fn records(packing: &Packing<'_>, content: &Content, words: &Words) -> Vec<LeftOut> {
    let kept = content.outgoing.kept.iter().filter(|(kind, _)| has(packing, **kind));
    kept.map(|(kind, count)| {
        let what = words.with("pack-left-records", &[("kind", &called(*kind, words)), ("n", &count.to_string())]);
        let why = match kind {
            Kind::Person | Kind::PersonRole => "pack-why-person",
            Kind::Policy => "pack-why-unissued",
            Kind::Activity => "pack-why-archived",
            Kind::Party => "pack-why-unnamed",
            Kind::Coverage => "pack-why-staff",
            _ => "pack-why-part",
        };
        LeftOut { what, why: words.text(why) }
    })
    .collect()
}

/// Fields that stay, those of one kind and one reason together; a kind of which nothing goes, by its name.
fn fields(packing: &Packing<'_>, words: &Words) -> Vec<LeftOut> {
    let mut left = Vec::new();
    for (kind, groups) in DECIDED.iter().filter(|(kind, _)| has(packing, *kind)) {
        let mut by_reason: BTreeMap<Reason, Vec<&str>> = BTreeMap::new();
        let mut goes = false;
        for (outside, names) in *groups {
            if outside.is_given(&packing.parts) {
                goes = true;
            } else {
                by_reason.entry(Reason::of(*outside, &packing.parts)).or_default().extend(*names);
            }
        }
        // Where a part would bring some of it, that it was not chosen is the reason.
        let whole = by_reason.keys().next().filter(|why| **why == Reason::NotChosen || by_reason.len() == 1);
        if let Some(why) = whole.filter(|_| !goes) {
            left.push(LeftOut { what: called(*kind, words), why: why.told(words) });
            continue;
        }
        for (why, names) in by_reason {
            let labels: Vec<String> = names.iter().map(|it| label(*kind, it, words)).collect();
            let what =
                words.with("pack-left-fields", &[("kind", &called(*kind, words)), ("fields", &labels.join(", "))]);
            left.push(LeftOut { what, why: why.told(words) });
        }
    }
    left
}

fn has(packing: &Packing<'_>, kind: Kind) -> bool {
    packing.register.values(kind).is_ok_and(|it| !it.is_empty())
}

/// Why a field does not go out as data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Reason {
    /// The part that brings it, or the papers it stands on, was not chosen.
    NotChosen,
    /// It stands on papers that are in the pack.
    OnPaper,
    Because(Why),
}

impl Reason {
    fn of(outside: Outside, parts: &[Part]) -> Reason {
        match outside.data {
            Data::With(_) => Reason::NotChosen,
            Data::Not(_) if outside.is_printed(parts) => Reason::OnPaper,
            Data::Not(Why::Papers) if outside.paper.is_some() => Reason::NotChosen,
            Data::Not(why) => Reason::Because(why),
        }
    }

    fn told(self, words: &Words) -> String {
        match self {
            Reason::NotChosen => words.text("pack-why-not-chosen"),
            Reason::OnPaper => words.text("pack-why-on-paper"),
            Reason::Because(why) => because(why, words),
        }
    }
}

fn because(why: Why, words: &Words) -> String {
    words.text(&format!("pack-why-{}", why.name()))
}

/// What a kind of record is called, as it begins a line.
fn called(kind: Kind, words: &Words) -> String {
    let name = words.kind(kind);
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// What a field is called; what was worked out goes by its record.
fn label(kind: Kind, field: &str, words: &Words) -> String {
    kind.field(field).map_or_else(|| words.kind(kind), |it| words.field(kind, it))
}

fn document<'p>(packing: &'p Packing<'_>, id: &Id<Document>) -> Option<&'p Document> {
    Document::find(packing.register, id)
}

fn number(packing: &Packing<'_>, id: &Id<Document>) -> String {
    document(packing, id).map(|it| it.number.clone()).unwrap_or_default()
}

/// The parts that are in it.
pub(super) fn parts(packing: &Packing<'_>, words: &Words) -> String {
    let named = |part: &Part| words.text(&format!("pack-part-{}", part.name()));
    let all: Vec<String> = Part::ALL.iter().filter(|it| packing.has(**it)).map(named).collect();
    all.join(" · ")
}
