//! The logical structure: what is a heading, a list, a table, a link.

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::{Error, Writer, name, operators, rounded, text, typed};
use crate::engine::page::{Ink, Leads, Link, Tag};
use crate::engine::sheet::CODE;

/// What an element holds.
enum Kid {
    Element(u32),
    Content { page: usize, sequence: i64 },
    Annotation { page: usize, link: usize },
}

/// Writes the tree; gives back each page's annotations.
pub(super) fn write(file: &mut lopdf::Document, writer: &Writer<'_>) -> Result<Vec<Vec<Object>>, Error> {
    let laid = writer.laid;
    let kids = kids(writer);
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = laid.nodes.iter().map(|_| file.new_object_id()).collect();

    // Each page's sequences, then each link, by number.
    let mut parents = Vec::new();
    for (index, page) in laid.pages.iter().enumerate() {
        let elements: Vec<Object> =
            operators::sequences(page).into_iter().map(|node| Object::Reference(ids[node as usize])).collect();
        parents.push(Object::Integer(index as i64));
        parents.push(Object::Array(elements));
    }
    let mut next = laid.pages.len() as i64;
    let mut links: Vec<Vec<Object>> = Vec::new();
    for page in &laid.pages {
        let mut own = Vec::new();
        for link in &page.links {
            let annotation = annotation(writer, link, page.height, next);
            own.push(Object::Reference(file.add_object(annotation)));
            parents.push(Object::Integer(next));
            parents.push(Object::Reference(ids[link.node as usize]));
            next += 1;
        }
        links.push(own);
    }

    for (index, node) in laid.nodes.iter().enumerate() {
        let mut element = dictionary! {
            "S" => name(node.tag.name()),
            "P" => if index == 0 { root } else { ids[node.parent as usize] },
        };
        let mut home = None;
        let mut own = Vec::new();
        for kid in &kids[index] {
            own.push(match kid {
                Kid::Element(node) => Object::Reference(ids[*node as usize]),
                Kid::Content { page, sequence } => {
                    if *home.get_or_insert(*page) == *page {
                        Object::Integer(*sequence)
                    } else {
                        Object::Dictionary(dictionary! {
                            "Type" => name("MCR"), "Pg" => writer.pages[*page], "MCID" => *sequence,
                        })
                    }
                }
                Kid::Annotation { page, link } => Object::Dictionary(dictionary! {
                    "Type" => name("OBJR"), "Pg" => writer.pages[*page], "Obj" => links[*page][*link].clone(),
                }),
            });
        }
        if let Some(page) = home {
            element.set("Pg", writer.pages[page]);
        }
        if let Some(attributes) = attributes(writer, node.tag, node.columns) {
            element.set("A", attributes);
        }
        if node.tag == Tag::Figure
            && let Some(code) = &laid.code
        {
            element.set("Alt", text(&code.alternative));
        }
        if !own.is_empty() {
            element.set("K", own);
        }
        file.set_object(ids[index], element);
    }

    let tree = file.add_object(dictionary! { "Nums" => parents });
    let mut top = typed("StructTreeRoot");
    top.set("K", ids[0]);
    top.set("ParentTree", tree);
    top.set("ParentTreeNextKey", next);
    file.set_object(root, top);
    let catalogue = super::catalogue(file)?;
    catalogue.set("StructTreeRoot", root);
    catalogue.set("MarkInfo", dictionary! { "Marked" => true });
    for (index, id) in writer.pages.iter().enumerate() {
        let page = file.get_object_mut(*id)?.as_dict_mut()?;
        page.set("StructParents", index as i64);
        page.set("Tabs", name("S"));
    }
    Ok(links)
}

/// What each element holds, in reading order. Links join their parent where they are first drawn.
fn kids(writer: &Writer<'_>) -> Vec<Vec<Kid>> {
    let laid = writer.laid;
    let mut kids: Vec<Vec<Kid>> =
        laid.nodes.iter().map(|node| node.kids.iter().map(|kid| Kid::Element(*kid)).collect()).collect();
    let mut seen = vec![false; laid.nodes.len()];
    for (index, page) in laid.pages.iter().enumerate() {
        for (sequence, node) in operators::sequences(page).into_iter().enumerate() {
            let element = &laid.nodes[node as usize];
            if element.tag == Tag::Link && !std::mem::replace(&mut seen[node as usize], true) {
                kids[element.parent as usize].push(Kid::Element(node));
            }
            kids[node as usize].push(Kid::Content { page: index, sequence: sequence as i64 });
        }
        for (number, link) in page.links.iter().enumerate() {
            kids[link.node as usize].push(Kid::Annotation { page: index, link: number });
        }
    }
    kids
}

fn annotation(writer: &Writer<'_>, link: &Link, height: f32, number: i64) -> Dictionary {
    let [left, upper, right, lower] = link.area;
    let area: Vec<Object> =
        [left, height - lower, right, height - upper].into_iter().map(|edge| Object::Real(rounded(edge))).collect();
    let mut annotation = typed("Annot");
    annotation.set("Subtype", name("Link"));
    annotation.set("Rect", area);
    annotation.set("Border", vec![Object::Integer(0); 3]);
    // Printed, as PDF/A asks of every annotation.
    annotation.set("F", 4);
    match &link.leads {
        Leads::To(target) => annotation.set("Dest", writer.destination(*target)),
        Leads::Out(address) => {
            let address = Object::String(address.clone().into_bytes(), lopdf::StringFormat::Literal);
            annotation.set("A", dictionary! { "Type" => name("Action"), "S" => name("URI"), "URI" => address });
        }
    }
    annotation.set("Contents", text(&link.alternative));
    annotation.set("StructParent", number);
    annotation
}

fn attributes(writer: &Writer<'_>, tag: Tag, columns: Option<usize>) -> Option<Dictionary> {
    let scope = match tag {
        Tag::ColumnHead => "Column",
        Tag::RowHead => "Row",
        Tag::Figure => return figure(writer),
        _ => return None,
    };
    let mut attributes = dictionary! { "O" => name("Table"), "Scope" => name(scope) };
    if let Some(columns) = columns.filter(|columns| *columns > 1) {
        attributes.set("ColSpan", columns as i64);
    }
    Some(attributes)
}

/// The code's place on the first page.
fn figure(writer: &Writer<'_>) -> Option<Dictionary> {
    let page = writer.laid.pages.first()?;
    let (x, y) = page.items.iter().find_map(|item| match item.ink {
        Ink::Code { x, y } => Some((x, y)),
        _ => None,
    })?;
    let edges = [x, page.height - y - CODE, x + CODE, page.height - y];
    let edges: Vec<Object> = edges.into_iter().map(|edge| Object::Real(rounded(edge))).collect();
    Some(dictionary! { "O" => name("Layout"), "Placement" => name("Block"), "BBox" => edges })
}

impl Tag {
    /// The standard's name.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Heading(1) => "H1",
            Self::Heading(2) => "H2",
            Self::Heading(3) => "H3",
            Self::Heading(_) => "H4",
            Self::Paragraph => "P",
            Self::List => "L",
            Self::ListItem => "LI",
            Self::Label => "Lbl",
            Self::ListBody => "LBody",
            Self::Table => "Table",
            Self::Head => "THead",
            Self::Body => "TBody",
            Self::Row => "TR",
            Self::ColumnHead | Self::RowHead => "TH",
            Self::Data => "TD",
            Self::Contents => "TOC",
            Self::ContentsItem => "TOCI",
            Self::Reference => "Reference",
            Self::Link => "Link",
            Self::Caption => "Caption",
            Self::Figure => "Figure",
        }
    }
}
