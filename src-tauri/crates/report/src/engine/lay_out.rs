//! The whole way from a document to its pages.

use std::collections::BTreeMap;

use super::compose::compose;
use super::document::Document;
use super::furniture::furnish;
use super::page::{About, Laid, Qr};
use super::pages::paginate;
use super::shape::Shaper;
use super::sheet::Grid;
use super::text::Anchor;

/// Page numbers are known when the pages are, and may change where pages end when they grow a digit.
const ROUNDS: usize = 8;
/// From this round on all page numbers are equally wide: then nothing moves any more.
const EQUALLY_WIDE: usize = 5;

/// Lays a document out. Never fails: what no font has is drawn as U+FFFD and named in [`Laid::missing`], and a text of any length gets its
/// pages.
pub fn lay_out(document: &Document) -> Laid {
    let grid = Grid::of(document.sheet);
    let mut shaper = Shaper::new();
    let mut pages = BTreeMap::new();
    let mut round = 1;
    let (mut paged, unresolved) = loop {
        let digits = if round < EQUALLY_WIDE { 0 } else { digits_of(&pages) };
        let composed = compose(document, &mut shaper, &pages, digits);
        let unresolved = composed.unresolved.clone();
        let paged = paginate(composed, &grid);
        let found: BTreeMap<_, _> =
            paged.anchors.iter().map(|(anchor, target)| (anchor.clone(), target.page)).collect();
        let nothing_refers = round == 1 && unresolved.is_empty();
        if nothing_refers || found == pages || round == ROUNDS {
            break (paged, unresolved);
        }
        pages = found;
        round += 1;
    };
    let code = document.footer.code.as_ref().and_then(Qr::new);
    furnish(&mut paged, document, &grid, code.as_ref(), &mut shaper);
    Laid {
        pages: paged.pages,
        outline: paged.outline,
        anchors: paged.anchors,
        missing: shaper.missing().clone(),
        unresolved,
        nodes: paged.nodes,
        code,
        about: About {
            title: document.title.clone(),
            author: document.author.clone(),
            keywords: document.keywords.clone(),
            language: document.language,
            instant: document.instant,
            snapshot: document.snapshot.clone(),
        },
    }
}

/// Of the last page that anything stands on.
fn digits_of(pages: &BTreeMap<Anchor, usize>) -> usize {
    let last = pages.values().max().map_or(1, |page| page + 1);
    last.to_string().len()
}
