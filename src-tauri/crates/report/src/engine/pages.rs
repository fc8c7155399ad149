//! From slabs to pages: what fits, what stays together, what is drawn again.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::compose::{Composed, Entry};
use super::page::{Bookmark, Item, Leads, Link, Node, Page, Tag, Target};
use super::sheet::Grid;
use super::slab::{Goal, PendingLink, Repeat, Slab};
use super::text::Anchor;

/// Pages without their running heads and footers.
pub(crate) struct Paged {
    pub(crate) pages: Vec<Page>,
    pub(crate) nodes: Vec<Node>,
    pub(crate) anchors: BTreeMap<Anchor, Target>,
    pub(crate) outline: Vec<Bookmark>,
    /// For each page the section in force at its top.
    pub(crate) sections: Vec<Option<InForce>>,
    references: Vec<(usize, PendingLink)>,
}

/// A section at the top of a page.
#[derive(Debug, Clone)]
pub(crate) struct InForce {
    pub(crate) title: String,
    /// It began before this page.
    pub(crate) continued: bool,
}

struct Paginator<'a> {
    grid: &'a Grid,
    entries: &'a [Entry],
    paged: Paged,
    y: f32,
    /// Nothing stands on the page but what is repeated.
    empty: bool,
    section: Option<usize>,
    /// How far down repeated things reach beside what goes on.
    reaches: Vec<(Rc<Repeat>, f32)>,
}

impl Entry {
    /// »2.1 Kunder og ordrer«
    pub(crate) fn full_title(&self) -> String {
        if self.number.is_empty() { self.title.clone() } else { format!("{} {}", self.number, self.title) }
    }
}

/// Puts the slabs on pages. Every slab gets its place, and each at most one page of its own: hostile heights end too.
pub(crate) fn paginate(composed: Composed, grid: &Grid) -> Paged {
    let Composed { slabs, nodes, entries, .. } = composed;
    let mut paginator = Paginator {
        grid,
        entries: &entries,
        paged: Paged {
            pages: Vec::new(),
            nodes,
            anchors: BTreeMap::new(),
            outline: Vec::new(),
            sections: Vec::new(),
            references: Vec::new(),
        },
        y: grid.first_top,
        empty: true,
        section: None,
        reaches: Vec::new(),
    };
    paginator.begin_page(grid.first_top);
    let needs = needs(&slabs, grid.bottom - grid.top);
    let mut previous: Vec<Rc<Repeat>> = Vec::new();
    for (slab, need) in std::iter::zip(slabs, needs) {
        let repeats = slab.repeats.clone();
        paginator.slab(slab, need, &previous);
        previous = repeats;
    }
    let mut paged = paginator.paged;
    paged.resolve_references();
    for page in &mut paged.pages {
        let nodes = &paged.nodes;
        page.items.sort_by_key(|item| order(nodes, item));
    }
    paged
}

/// What each slab needs below it, its own gap left out: itself and all it keeps with. More than a page holds is no need at all.
fn needs(slabs: &[Slab], page: f32) -> Vec<f32> {
    let mut needs = vec![0.0; slabs.len()];
    let mut below = 0.0;
    for (index, slab) in slabs.iter().enumerate().rev() {
        let next = slabs.get(index + 1);
        let kept = match next {
            Some(next) if slab.keep && !next.new_page => below + next.gap,
            _ => 0.0,
        };
        let chain = slab.height + kept;
        needs[index] = if chain > page { slab.height } else { chain };
        below = needs[index];
    }
    needs
}

/// Reading order: a link stands where it is drawn among its paragraph's words; what is no content comes last, but for the
/// tint behind words, which would cover them.
fn order(nodes: &[Node], item: &Item) -> i64 {
    let Some(id) = item.node else {
        return if item.is_behind() { -1 } else { i64::MAX };
    };
    let node = &nodes[id as usize];
    let is_own = node.tag == Tag::Link && nodes[node.parent as usize].tag != Tag::Reference;
    i64::from(if is_own { node.parent } else { id })
}

impl Paginator<'_> {
    fn slab(&mut self, slab: Slab, need: f32, previous: &[Rc<Repeat>]) {
        let mut gap = slab.gap;
        self.clear_reaches(&slab.repeats);
        let full = self.y + gap + need > self.grid.bottom + 0.1;
        if (slab.new_page || full) && !self.empty {
            self.begin_page(self.grid.top);
            let mut repeated = false;
            for repeat in &slab.repeats {
                if previous.iter().any(|before| Rc::ptr_eq(before, repeat)) {
                    self.repeat(repeat);
                    repeated = true;
                }
            }
            // Under a repeated head a group's heading stands as under the first.
            if !repeated {
                gap = 0.0;
            }
        } else if self.empty && self.paged.pages.len() > 1 {
            gap = 0.0;
        }
        let at_top = self.empty && self.paged.pages.len() > 1;
        self.y += gap;
        self.headings(&slab, at_top);
        let page = self.paged.pages.len() - 1;
        let y = self.y;
        for anchor in slab.anchors {
            self.paged.anchors.entry(anchor).or_insert(Target { page, y });
        }
        let items = slab.items.into_iter().map(|item| item.moved(y));
        self.paged.pages[page].items.extend(items);
        let references = slab.references.into_iter().map(|reference| (page, reference.moved(y)));
        self.paged.references.extend(references);
        self.y += slab.height;
        if slab.height > 0.0 {
            self.empty = false;
        }
    }

    fn headings(&mut self, slab: &Slab, at_top: bool) {
        let page = self.paged.pages.len() - 1;
        for index in &slab.headings {
            let entry = &self.entries[*index];
            if !entry.listed {
                continue;
            }
            self.paged.outline.push(Bookmark {
                title: entry.full_title(),
                level: entry.level,
                target: Target { page, y: self.y },
            });
            self.section = Some(*index);
            if at_top {
                self.paged.sections[page] = Some(InForce { title: entry.full_title(), continued: false });
            }
        }
    }

    fn begin_page(&mut self, top: f32) {
        self.paged.pages.push(Page { width: self.grid.width, height: self.grid.height, ..Page::default() });
        self.paged
            .sections
            .push(self.section.map(|index| InForce { title: self.entries[index].full_title(), continued: true }));
        self.y = top;
        self.empty = true;
        self.reaches.clear();
    }

    fn repeat(&mut self, repeat: &Rc<Repeat>) {
        let y = self.y;
        if let Some(page) = self.paged.pages.last_mut() {
            page.items.extend(repeat.items.iter().cloned().map(|item| item.moved(y)));
        }
        if repeat.reach > 0.0 {
            self.reaches.push((Rc::clone(repeat), y + repeat.reach));
        }
        self.y += repeat.height;
    }

    /// What no longer goes on beside its repeated label stands below it.
    fn clear_reaches(&mut self, repeats: &[Rc<Repeat>]) {
        let mut y = self.y;
        self.reaches.retain(|(repeat, reach)| {
            let goes_on = repeats.iter().any(|other| Rc::ptr_eq(other, repeat));
            if !goes_on {
                y = y.max(*reach);
            }
            goes_on
        });
        self.y = y;
    }
}

impl Paged {
    fn resolve_references(&mut self) {
        for (page, reference) in std::mem::take(&mut self.references) {
            let leads = match &reference.goal {
                Goal::Anchor(anchor) => self.anchors.get(anchor).map(|target| Leads::To(*target)),
                Goal::Web(address) => Some(Leads::Out(whole(address))),
            };
            if let Some(leads) = leads {
                self.pages[page].links.push(Link {
                    area: reference.area,
                    leads,
                    alternative: String::new(),
                    node: reference.node,
                });
            }
        }
    }
}

/// An address as a link needs it: with its scheme, and nothing but ASCII.
fn whole(address: &str) -> String {
    let address = address.trim();
    let scheme = if address.contains("://") { "" } else { "https://" };
    let mut out = scheme.to_owned();
    for byte in address.bytes() {
        match byte {
            b'!'..=b'~' if !matches!(byte, b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}') => {
                out.push(char::from(byte));
            }
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::whole;

    #[test]
    fn an_address_is_led_to_with_its_scheme_and_in_ascii() {
        assert_eq!(whole("www.eksempel.example/persondata"), "https://www.eksempel.example/persondata");
        assert_eq!(whole("http://eksempel.example"), "http://eksempel.example");
        assert_eq!(whole("eksempel.example/økonomi og løn"), "https://eksempel.example/%C3%B8konomi%20og%20l%C3%B8n");
    }
}
