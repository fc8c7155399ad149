//! Which papers go in: what is in force, else what was issued last; and what the register would print today where nothing was
//! issued or it has moved on since.

use std::collections::BTreeSet;

use exchange::archive::plain;
use report::{Printed, Subject};
use rules::documents::{Lives, Standing, work};
use schema::outside::{self, Part};
use schema::{ActivityStatus, ControllerRole, Document, DocumentKind, Entity, Kind, Register};
use serde_json::Value;

use super::Packing;
use super::content::{Content, Holds, Item, Left, NotThis, What};
use crate::failure::Result;

pub(super) fn add(packing: &Packing<'_>, content: &mut Content) -> Result<()> {
    let mut documents: Vec<&Document> = packing.register.documents.iter().collect();
    documents.sort_by(|a, b| (a.subject, &a.number, a.id.as_str()).cmp(&(b.subject, &b.number, b.id.as_str())));
    let lives = Lives::of(packing.register);
    for document in documents {
        match refused(packing, &lives, document)? {
            Some(why) => content.left.push(Left::Paper { document: document.id.clone(), why }),
            None => content.items.push(issued(packing, document)?),
        }
    }
    for subject in whole(packing) {
        add_draft(packing, content, &subject)?;
    }
    never_issued(packing, content);
    Ok(())
}

/// Why an issued paper does not go in. None where it does.
fn refused(packing: &Packing<'_>, lives: &Lives<'_>, document: &Document) -> Result<Option<NotThis>> {
    let Some(part) = outside::part_of(document.subject) else {
        return Ok(Some(NotThis::Letter));
    };
    if !packing.has(part) {
        return Ok(Some(NotThis::NotChosen));
    }
    if matches!(lives.standing(document, packing.now.today), Standing::Withdrawn { .. }) {
        return Ok(Some(NotThis::Withdrawn));
    }
    if let Some(chosen) = chosen(packing, lives, document)
        && chosen.id != document.id
    {
        return Ok(Some(NotThis::Other(chosen.id.clone())));
    }
    let mut prints = inward(packing, &snapshot(packing, document)?);
    if document.subject == DocumentKind::Minutes {
        prints.extend(told_inward(packing, document));
    }
    Ok((!prints.is_empty()).then(|| NotThis::Prints(prints.into_iter().collect())))
}

/// Of the versions of one paper the one that applies today; else the one that was issued last and not withdrawn.
fn chosen<'r>(packing: &Packing<'r>, lives: &Lives<'_>, of: &Document) -> Option<&'r Document> {
    let today = packing.now.today;
    let versions = || packing.register.documents.iter().filter(|it| work(it) == work(of));
    let stands = |it: &&Document, is: fn(&Standing) -> bool| is(&lives.standing(it, today));
    let applies = versions().find(|it| stands(it, |it| matches!(it, Standing::InForce { .. })));
    applies.or_else(|| {
        let left = versions().filter(|it| !stands(it, |it| matches!(it, Standing::Withdrawn { .. })));
        left.max_by_key(|it| (it.version, it.issued_on, it.number.as_str()))
    })
}

fn issued(packing: &Packing<'_>, document: &Document) -> Result<Item> {
    let mut people = people(&snapshot(packing, document)?);
    let of = |it: &&schema::Signature| {
        packing.register.signings.iter().any(|way| way.id == it.signing && way.document == document.id)
    };
    people.extend(packing.register.signatures.iter().filter(of).map(|it| it.name.text().to_owned()));
    Ok(Item {
        name: named(packing, "pack-folder-papers", &format!("{} {}", document.number, document.title)),
        what: What::Issued(document.id.clone()),
        holds: Holds::Kept(document.pdf.clone()),
        people: people.into_iter().filter(|it| !it.trim().is_empty()).collect(),
    })
}

/// The papers about the whole register that belong to what was chosen and have something to tell.
fn whole(packing: &Packing<'_>) -> Vec<Subject> {
    let register = packing.register;
    let has = |role| register.activities.iter().any(|it| it.role == role && it.status != ActivityStatus::Archived);
    let for_others = has(ControllerRole::Processor);
    let all = [
        (Subject::Article30, has(ControllerRole::Controller) || !for_others),
        (Subject::Article30Processor, for_others),
        (Subject::Processors, packing.has(Part::Processors)),
        (Subject::SupervisionPlan, packing.has(Part::Processors)),
        (Subject::Measures, packing.has(Part::Measures)),
        (Subject::DeletionCalendar, packing.has(Part::Deletion)),
        (Subject::BreachLog, packing.has(Part::Cases) && !register.breaches.is_empty()),
        (Subject::RequestLog, packing.has(Part::Cases) && !register.subject_requests.is_empty()),
    ];
    all.into_iter().filter(|(_, is_in)| *is_in).map(|(subject, _)| subject).collect()
}

fn kind(subject: &Subject) -> DocumentKind {
    match subject {
        Subject::Article30 => DocumentKind::Article30,
        Subject::Article30Processor => DocumentKind::Article30Processor,
        Subject::Processors => DocumentKind::Processors,
        Subject::SupervisionPlan => DocumentKind::SupervisionPlan,
        Subject::Measures => DocumentKind::Measures,
        Subject::DeletionCalendar => DocumentKind::DeletionCalendar,
        Subject::BreachLog => DocumentKind::BreachLog,
        _ => DocumentKind::RequestLog,
    }
}

/// The paper as it would be today, where none was issued or the register has moved on since.
fn add_draft(packing: &Packing<'_>, content: &mut Content, subject: &Subject) -> Result<()> {
    let of = |it: &&Document| it.subject == kind(subject);
    let issued = content.issued().filter_map(|it| Document::find(packing.register, it)).find(of);
    let language = issued.map_or(packing.language, |it| it.language);
    let now = report::compose(&packing.order(packing.register, language), subject)?;
    let instead = match issued {
        Some(document) if !differs(packing, document, subject, &now)? => return Ok(()),
        issued => issued.map(|it| it.id.clone()),
    };
    let inward = inward(packing, &now.snapshot);
    if !inward.is_empty() {
        // Where it was issued it was told of above.
        if !packing.register.documents.iter().any(|it| of(&it)) {
            let fields = inward.into_iter().collect();
            content.left.push(Left::Draft { title: now.document.title.clone(), fields });
        }
        return Ok(());
    }
    content.items.push(Item {
        name: named(packing, "pack-folder-drafts", &now.document.title),
        people: people(&now.snapshot).into_iter().collect(),
        what: What::Draft { title: now.document.title.clone(), instead },
        holds: Holds::Draft(Box::new(now.document)),
    });
    Ok(())
}

/// Whether a paper would say something else today than when it was issued. Both are made by today's program, law and day, so
/// that only the register can differ.
fn differs(packing: &Packing<'_>, document: &Document, subject: &Subject, now: &Printed) -> Result<bool> {
    let events = packing.file.history(Some((Document::KIND, document.id.as_str())), usize::MAX)?;
    let Some(issue) = events.last() else { return Ok(true) };
    let then = packing.file.as_left_by(issue.change)?.register;
    match report::compose(&packing.order(&then, document.language), subject) {
        Ok(then) => Ok(!report::drift(&then, now).is_empty()),
        // The register of that day has no such paper by today's rules.
        Err(_) => Ok(true),
    }
}

/// Policies and finished controls nothing was ever issued of.
fn never_issued(packing: &Packing<'_>, content: &mut Content) {
    let register: &Register = packing.register;
    if packing.has(Part::Policies) {
        let issued = |it: &&schema::Policy| !register.documents.iter().any(|of| of.policy.as_ref() == Some(&it.id));
        content.left.extend(register.policies.iter().filter(issued).map(|it| Left::Unissued(it.id.clone())));
    }
    if packing.has(Part::Controls) {
        let issued = |it: &&schema::Review| !register.documents.iter().any(|of| of.review.as_ref() == Some(&it.id));
        content.left.extend(register.reviews.iter().filter(issued).map(|it| Left::Unwritten(it.id.clone())));
    }
}

/// Exactly what a paper prints, as it was frozen.
fn snapshot(packing: &Packing<'_>, document: &Document) -> Result<Value> {
    Ok(serde_json::from_slice(&packing.file.bytes(&document.snapshot)?)?)
}

/// What a paper prints that is for nobody outside, or for nobody with these parts.
fn inward(packing: &Packing<'_>, snapshot: &Value) -> BTreeSet<(Kind, String)> {
    let values = snapshot["values"].as_array().into_iter().flatten();
    let printed = values.filter_map(|it| Some((Kind::named(it["kind"].as_str()?)?, it["field"].as_str()?)));
    printed
        .filter(|(kind, field)| !outside::is_printed(*kind, field, &packing.parts))
        .map(|(kind, field)| (kind, field.to_owned()))
        .collect()
}

/// Of which fields that are for nobody outside the minutes of a control tell that they were changed.
fn told_inward(packing: &Packing<'_>, minutes: &Document) -> BTreeSet<(Kind, String)> {
    let register = packing.register;
    let own = |line: &schema::Id<schema::AgendaLine>| {
        register.agenda_lines.iter().any(|it| it.id == *line && Some(&it.review) == minutes.review.as_ref())
    };
    let facts = register.agenda_facts.iter().filter(|it| !it.field.is_empty() && own(&it.line));
    let fields = facts.filter_map(|it| Some((Kind::named(&it.subject_kind)?, it.field.clone())));
    fields.filter(|(kind, field)| !outside::is_printed(*kind, field, &packing.parts)).collect()
}

/// The people a paper names.
fn people(snapshot: &Value) -> BTreeSet<String> {
    let values = snapshot["values"].as_array().into_iter().flatten();
    let names = values.filter(|it| it["kind"] == Kind::Person.name() && it["field"] == "name");
    names.filter_map(|it| it["value"].as_str()).map(str::to_owned).collect()
}

/// A paper's name in the archive.
fn named(packing: &Packing<'_>, folder: &str, title: &str) -> String {
    let folder = plain(&packing.words().text(folder));
    match plain(title).as_str() {
        "" => format!("{folder}/dokument.pdf"),
        title => format!("{folder}/{title}.pdf"),
    }
}
