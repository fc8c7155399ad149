//! In what a PDF differs from the one that was issued.

use std::collections::{BTreeMap, HashMap};

use lopdf::{Dictionary, Document, Object, ObjectId};
use sha2::{Digest, Sha256};

use super::{Unread, file};

/// In what a PDF differs from the one that was issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Whether all issued bytes stand at its beginning, unchanged, and something follows them: a signature, a note.
    pub is_appended: bool,
    /// How many pages it has.
    pub pages: usize,
    /// How many were issued.
    pub issued_pages: usize,
    /// The pages, from 1, that are not drawn from the same content, fonts and notes as those issued.
    pub changed: Vec<u32>,
    /// How its attachment compares.
    pub attachment: Held,
}

/// How one thing compares with what was issued.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// The same, byte for byte.
    Same,
    /// Another.
    Changed,
    /// It is gone.
    Gone,
}

pub(super) fn held_against(issued: &[u8], given: &[u8]) -> Result<Difference, Unread> {
    let (before, after) = (file::open(issued)?, file::open(given)?);
    let (issued_pages, pages) = (pages(&before)?, pages(&after)?);
    let last = issued_pages.len().max(pages.len());
    let changed = (1..).take(last).filter(|at| issued_pages.get(at) != pages.get(at)).collect();
    let (issued_data, data) = (file::snapshots(&before), file::snapshots(&after));
    let attachment = match data.len() {
        _ if data == issued_data => Held::Same,
        0 => Held::Gone,
        _ => Held::Changed,
    };
    Ok(Difference {
        is_appended: given.len() > issued.len() && given.starts_with(issued),
        pages: pages.len(),
        issued_pages: issued_pages.len(),
        changed,
        attachment,
    })
}

type Hash = [u8; 32];

/// What each page is drawn from, as a hash.
fn pages(file: &Document) -> Result<BTreeMap<u32, Hash>, Unread> {
    let numbers: HashMap<ObjectId, u32> = file.get_pages().into_iter().map(|(number, id)| (id, number)).collect();
    let mut walk = Walk { file, numbers: &numbers, known: HashMap::new(), room: 1 << 30 };
    let mut pages = BTreeMap::new();
    for (number, id) in file.get_pages() {
        let page = file.get_dictionary(id).map_err(|_| Unread::Torn)?;
        pages.insert(number, walk.page(page)?);
    }
    Ok(pages)
}

/// One walk along everything the pages of a file are drawn from.
struct Walk<'a> {
    file: &'a Document,
    numbers: &'a HashMap<ObjectId, u32>,
    /// What was walked already; none while it is being walked.
    known: HashMap<ObjectId, Option<Hash>>,
    /// The bytes that may still be unfolded.
    room: usize,
}

/// What says where a thing belongs and not how it looks.
const PLACES: [&[u8]; 5] = [b"Parent", b"StructParent", b"StructParents", b"P", b"Length"];
/// What a page takes from those above it.
const INHERITED: [&[u8]; 4] = [b"Resources", b"MediaBox", b"CropBox", b"Rotate"];
const DEEPEST: usize = 200;

impl Walk<'_> {
    fn page(&mut self, page: &Dictionary) -> Result<Hash, Unread> {
        let mut whole = page.clone();
        for name in INHERITED {
            let mut above = page;
            for _ in 0..DEEPEST {
                if let Ok(value) = above.get(name) {
                    whole.set(name, value.clone());
                    break;
                }
                match above.get(b"Parent").and_then(Object::as_reference).and_then(|it| self.file.get_dictionary(it)) {
                    Ok(parent) => above = parent,
                    Err(_) => break,
                }
            }
        }
        let mut hash = Sha256::new();
        self.dictionary(&whole, &mut hash, 0, &[])?;
        Ok(hash.finalize().into())
    }

    fn object(&mut self, object: &Object, hash: &mut Sha256, depth: usize) -> Result<(), Unread> {
        if depth > DEEPEST {
            return Err(Unread::Torn);
        }
        match object {
            Object::Null => hash.update(b"0"),
            Object::Boolean(value) => hash.update([b'b', u8::from(*value)]),
            Object::Integer(value) => part(hash, b'i', &value.to_be_bytes()),
            Object::Real(value) => part(hash, b'r', &value.to_be_bytes()),
            Object::Name(name) => part(hash, b'n', name),
            Object::String(text, _) => part(hash, b's', text),
            Object::Array(items) => {
                part(hash, b'a', &items.len().to_be_bytes());
                for item in items {
                    self.object(item, hash, depth + 1)?;
                }
            }
            Object::Dictionary(dictionary) => self.dictionary(dictionary, hash, depth, &[])?,
            Object::Stream(stream) => {
                // The same content packed otherwise is the same.
                let unfolded = stream.decompressed_content_with_limit(self.room.min(64 << 20));
                let (content, packing): (&[u8], &[&[u8]]) = match &unfolded {
                    Ok(content) => (content, &[b"Filter", b"DecodeParms"]),
                    Err(lopdf::Error::Decompress(lopdf::DecompressError::MemoryLimitExceeded { .. })) => {
                        return Err(Unread::TooLarge);
                    }
                    Err(_) => (&stream.content, &[]),
                };
                self.room = self.room.saturating_sub(content.len());
                self.dictionary(&stream.dict, hash, depth, packing)?;
                part(hash, b'c', content);
            }
            Object::Reference(id) => self.reference(*id, hash, depth)?,
        }
        Ok(())
    }

    fn reference(&mut self, id: ObjectId, hash: &mut Sha256, depth: usize) -> Result<(), Unread> {
        // A link to a page is the same wherever that page's object lies.
        if let Some(number) = self.numbers.get(&id) {
            part(hash, b'p', &number.to_be_bytes());
            return Ok(());
        }
        match self.known.get(&id) {
            Some(Some(known)) => part(hash, b'o', known),
            // It is a part of itself.
            Some(None) => hash.update(b"^"),
            None => {
                self.known.insert(id, None);
                let mut own = Sha256::new();
                match self.file.objects.get(&id) {
                    Some(object) => self.object(object, &mut own, depth + 1)?,
                    None => own.update(b"0"),
                }
                let own: Hash = own.finalize().into();
                self.known.insert(id, Some(own));
                part(hash, b'o', &own);
            }
        }
        Ok(())
    }

    fn dictionary(
        &mut self,
        dictionary: &Dictionary,
        hash: &mut Sha256,
        depth: usize,
        without: &[&[u8]],
    ) -> Result<(), Unread> {
        let sorted: BTreeMap<&[u8], &Object> = dictionary
            .iter()
            .map(|(name, value)| (name.as_slice(), value))
            .filter(|(name, _)| !PLACES.contains(name) && !without.contains(name))
            .collect();
        part(hash, b'd', &sorted.len().to_be_bytes());
        for (name, value) in sorted {
            part(hash, b'k', name);
            self.object(value, hash, depth + 1)?;
        }
        Ok(())
    }
}

/// A part that cannot run into the next.
fn part(hash: &mut Sha256, kind: u8, bytes: &[u8]) {
    hash.update([kind]);
    hash.update((bytes.len() as u64).to_be_bytes());
    hash.update(bytes);
}
