//! The bookmarks, nested as the headings are.

use lopdf::{Dictionary, Object, ObjectId};

use super::{Error, Writer, name, text, typed};

/// Writes them; a document without headings has none.
pub(super) fn write(file: &mut lopdf::Document, writer: &Writer<'_>) -> Result<(), Error> {
    let bookmarks = &writer.laid.outline;
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| file.new_object_id()).collect();
    // Children of each bookmark, those of the root at the end.
    let mut children: Vec<Vec<usize>> = vec![Vec::new(); bookmarks.len() + 1];
    let mut parents = Vec::with_capacity(bookmarks.len());
    let mut above: Vec<usize> = Vec::new();
    for (index, bookmark) in bookmarks.iter().enumerate() {
        while above.last().is_some_and(|last| bookmarks[*last].level >= bookmark.level) {
            above.pop();
        }
        let parent = above.last().copied().unwrap_or(bookmarks.len());
        children[parent].push(index);
        parents.push(parent);
        above.push(index);
    }
    for family in &children {
        for (place, index) in family.iter().enumerate() {
            let bookmark = &bookmarks[*index];
            let mut entry = Dictionary::new();
            entry.set("Title", text(&bookmark.title));
            entry.set("Parent", *ids.get(parents[*index]).unwrap_or(&root));
            entry.set("Dest", writer.destination(bookmark.target));
            if place > 0 {
                entry.set("Prev", ids[family[place - 1]]);
            }
            if let Some(next) = family.get(place + 1) {
                entry.set("Next", ids[*next]);
            }
            // Sections stand open, so that what is in them is seen at once.
            set_children(&mut entry, &children[*index], &ids);
            file.set_object(ids[*index], entry);
        }
    }
    if let Some(tops) = children.last().filter(|tops| !tops.is_empty()) {
        let mut outlines = typed("Outlines");
        set_children(&mut outlines, tops, &ids);
        outlines.set("Count", bookmarks.len() as i64);
        file.set_object(root, outlines);
        let catalogue = super::catalogue(file)?;
        catalogue.set("Outlines", root);
        catalogue.set("PageMode", name("UseOutlines"));
    } else {
        super::catalogue(file)?.set("PageMode", name("UseNone"));
    }
    Ok(())
}

fn set_children(entry: &mut Dictionary, children: &[usize], ids: &[ObjectId]) {
    if let (Some(first), Some(last)) = (children.first(), children.last()) {
        entry.set("First", Object::Reference(ids[*first]));
        entry.set("Last", Object::Reference(ids[*last]));
        entry.set("Count", children.len() as i64);
    }
}
