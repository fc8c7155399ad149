//! What stands on every page: running head, footer, page number, code.

use super::clean::one_line;
use super::document::{Document, Language};
use super::lines::{Hyphens, Line, Measure, Voiced};
use super::page::{Colour, Ink, Item, Leads, Node, Page, Qr, Tag};
use super::pages::Paged;
use super::shape::{Shaper, Weight};
use super::sheet::{CODE, FOOTER, Grid, MM};
use super::voice::Voice;

const RULE: f32 = 0.5;
const BELOW_RULE: f32 = 4.0 * MM;
const BEFORE_CODE: f32 = 5.0 * MM;

/// Draws them on every page, and the code's figure on the first.
pub(crate) fn furnish(paged: &mut Paged, document: &Document, grid: &Grid, code: Option<&Qr>, shaper: &mut Shaper) {
    let count = paged.pages.len();
    let figure = code.map(|_| {
        let id = paged.nodes.len() as u32;
        paged.nodes.push(Node { tag: Tag::Figure, parent: 0, kids: Vec::new(), columns: None });
        paged.nodes[0].kids.push(id);
        id
    });
    let mut pen = Pen { shaper, language: document.language };
    for (index, page) in paged.pages.iter_mut().enumerate() {
        if index > 0 {
            let section = paged.sections[index].as_ref().map(|section| {
                if section.continued {
                    format!("{} {}", section.title, document.words.continued)
                } else {
                    section.title.clone()
                }
            });
            pen.running_head(page, grid, section, document.running_mark.as_deref());
        }
        pen.footer(page, grid, document, (index + 1, count), code.is_some());
        if code.is_some() {
            page.items.push(Item {
                node: figure.filter(|_| index == 0),
                ink: Ink::Code { x: grid.right - CODE, y: grid.foot + BELOW_RULE },
            });
        }
        for link in &mut page.links {
            link.alternative = match &link.leads {
                Leads::To(target) => document.words.go_to_page.replace("{n}", &(target.page + 1).to_string()),
                Leads::Out(address) => address.clone(),
            };
        }
    }
    // The figure is content: it is read before what is none.
    if let Some(page) = paged.pages.first_mut() {
        page.items.sort_by_key(|item| item.node.is_none() && !item.is_behind());
    }
}

struct Pen<'a> {
    shaper: &'a mut Shaper,
    language: Language,
}

impl Pen<'_> {
    fn running_head(&mut self, page: &mut Page, grid: &Grid, section: Option<String>, mark: Option<&str>) {
        let baseline = grid.head + FOOTER.baseline();
        let mut taken = 0.0;
        if let Some(mark) = mark {
            let voice = Voice::new(Weight::Bold, Colour::Warning);
            let line = self.line(&[(mark, voice)], grid.full() / 2.0);
            taken = line.width + 5.0 * MM;
            draw(page, line.clone(), grid.right - line.width, baseline);
        }
        if let Some(section) = section {
            let voice = Voice::new(Weight::Regular, Colour::Secondary);
            let line = self.line(&[(&section, voice)], grid.full() - taken);
            draw(page, line, grid.left, baseline);
        }
    }

    fn footer(
        &mut self,
        page: &mut Page,
        grid: &Grid,
        document: &Document,
        (number, count): (usize, usize),
        code: bool,
    ) {
        let footer = &document.footer;
        page.items.push(Item {
            node: None,
            ink: Ink::Rect { x: grid.left, y: grid.foot, width: grid.full(), height: RULE, colour: Colour::Ink },
        });
        let first = grid.foot + BELOW_RULE - 1.5 + FOOTER.baseline();
        let bold = Voice::new(Weight::Bold, Colour::Ink);
        let grey = Voice::new(Weight::Regular, Colour::Secondary);
        let dark = Voice::new(Weight::Regular, Colour::Ink);

        let right = grid.right - if code { CODE + BEFORE_CODE } else { 0.0 };
        let words = document.words.page_of.replace("{n}", &number.to_string()).replace("{m}", &count.to_string());
        let line = self.line(&[(&words, bold)], grid.full() / 3.0);
        let width = right - grid.left - line.width - 5.0 * MM;
        draw(page, line.clone(), right - line.width, first);

        let title = format!(" · {}", footer.title);
        let mut lines = vec![vec![(footer.company.as_str(), bold), (title.as_str(), grey)]];
        lines.push(vec![(footer.line.as_str(), grey)]);
        let label;
        if let Some(fingerprint) = &footer.fingerprint {
            label = format!("{} ", fingerprint.label);
            lines.push(vec![(label.as_str(), grey), (fingerprint.value.as_str(), dark)]);
        }
        for (index, words) in lines.into_iter().enumerate() {
            let line = self.line(&words, width);
            draw(page, line, grid.left, first + index as f32 * FOOTER.leading);
        }
    }

    /// One line, cut with an ellipsis where it is too long.
    fn line(&mut self, words: &[(&str, Voice)], width: f32) -> Line {
        let mut voiced = Voiced::default();
        for (words, voice) in words {
            // No line of small print needs more, and hostile text should not be set for each page.
            let short: String = words.chars().take(300).collect();
            voiced.push(&one_line(&short), *voice);
        }
        let ellipsis = self.shaper.advance(Weight::Bold, '…') as f32 * FOOTER.size / 1000.0;
        let mut lines = self.set(&voiced, width);
        if lines.len() > 1 {
            lines = self.set(&voiced, width - ellipsis);
        }
        let cut = lines.len() > 1;
        let mut line = lines.into_iter().next().unwrap_or_default();
        if cut && let Some(piece) = line.pieces.last_mut() {
            let word = self.shaper.word(piece.voice.weight, "…");
            let advance = word.width as f32 * piece.size / 1000.0;
            piece.words.push(word);
            piece.width += advance;
            line.width += advance;
        }
        line
    }

    fn set(&mut self, voiced: &Voiced, width: f32) -> Vec<Line> {
        let measure = Measure { size: FOOTER.size, width, hyphens: Hyphens::Written, language: self.language };
        voiced.lines(self.shaper, measure)
    }
}

fn draw(page: &mut Page, line: Line, x: f32, baseline: f32) {
    page.items.extend(line.pieces.into_iter().map(|piece| Item {
        node: None,
        ink: Ink::Text {
            x: x + piece.text_x(),
            baseline,
            size: piece.size,
            colour: piece.voice.colour,
            words: piece.words,
            hyphen: piece.hyphen,
        },
    }));
}
