//! Files that were kept with records: signed copies and agreements where they are chosen, the rest by their number.

use std::collections::BTreeMap;

use exchange::archive::plain;
use schema::outside::{Part, Why};
use schema::{Agreement, Attachment, Document, Enclosure, Entity, Id, Kind, Party, Signing};

use super::Packing;
use super::content::{Content, Holds, Item, Left, NoFile, What};

pub(super) fn add(packing: &Packing<'_>, content: &mut Content) {
    let register = packing.register;
    let issued: Vec<Id<Document>> = content.issued().cloned().collect();
    let mut enclosures: Vec<&Enclosure> = register.enclosures.iter().collect();
    enclosures.sort_by_key(|it| (it.position, it.id.as_str()));
    let mut left: BTreeMap<Kind, (usize, NoFile)> = BTreeMap::new();
    let mut leave = |of: Kind, why: NoFile| left.entry(of).or_insert((0, why)).0 += 1;
    for enclosure in enclosures {
        if let Some(signing) = enclosure.signing.as_ref().and_then(|it| Signing::find(register, it)) {
            match Document::find(register, &signing.document).filter(|it| issued.contains(&it.id)) {
                _ if !packing.scans => leave(Kind::Signing, NoFile::NotChosen),
                None => leave(Kind::Document, NoFile::WithPaper),
                Some(document) => {
                    let name = format!("{} {}", document.number, packing.words().text("pack-file-signed"));
                    content.items.push(Item {
                        name: named(packing, "pack-folder-signed", &name, enclosure),
                        what: What::Signed(document.id.clone()),
                        holds: Holds::Kept(enclosure.attachment.clone()),
                        people: Vec::new(),
                    });
                }
            }
        } else if let Some(agreement) = enclosure.agreement.as_ref().and_then(|it| Agreement::find(register, it)) {
            if !packing.agreements || !packing.has(Part::Processors) {
                leave(Kind::Agreement, NoFile::NotChosen);
                continue;
            }
            let party = Party::find(register, &agreement.party).map(|it| it.name.text()).unwrap_or_default();
            content.items.push(Item {
                name: named(packing, "pack-folder-agreements", party, enclosure),
                what: What::Agreement(party.to_owned()),
                holds: Holds::Kept(enclosure.attachment.clone()),
                people: Vec::new(),
            });
        } else {
            let (of, why) = kept_with(enclosure);
            leave(of, NoFile::Kept(why));
        }
    }
    content.left.extend(left.into_iter().map(|(of, (count, why))| Left::Files { of, count, why }));
}

/// What kind of record a file is kept with that goes to nobody outside, and why not.
fn kept_with(enclosure: &Enclosure) -> (Kind, Why) {
    if enclosure.request.is_some() {
        (Kind::SubjectRequest, Why::Case)
    } else if enclosure.breach.is_some() {
        (Kind::Breach, Why::Case)
    } else if enclosure.staff_evidence.is_some() {
        (Kind::StaffEvidence, Why::Staff)
    } else if enclosure.supervision.is_some() {
        (Kind::Supervision, Why::Internal)
    } else if enclosure.erasure_run.is_some() {
        (Kind::ErasureRun, Why::Internal)
    } else {
        (Kind::AgendaLine, Why::Internal)
    }
}

/// A file's name in the archive. The one it was kept under is left behind: it may name anybody.
fn named(packing: &Packing<'_>, folder: &str, title: &str, enclosure: &Enclosure) -> String {
    let words = packing.words();
    let folder = plain(&words.text(folder));
    let attachment = Attachment::find(packing.register, &enclosure.attachment);
    let end = attachment.map_or("bin", |it| ending(&it.media_type));
    match plain(title).as_str() {
        "" => format!("{folder}/{}.{end}", plain(&words.text("pack-file-signed"))),
        title => format!("{folder}/{title}.{end}"),
    }
}

/// The ending of a kind of file, by what it was found to hold when it was kept.
fn ending(media_type: &str) -> &'static str {
    match media_type {
        "application/pdf" => "pdf",
        "image/png" => "png",
        "image/jpeg" => "jpg",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => "docx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => "xlsx",
        "message/rfc822" => "eml",
        "text/plain" => "txt",
        _ => "bin",
    }
}
