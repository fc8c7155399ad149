//! Whether data may be used for a new purpose, point by point. Articles 6(4) and 13(3).

use schema::{CompatibilityTest, Stated};

use super::super::pen::{Noted, Pen, bold, joined, lower_first, print, said};
use super::super::pick;
use super::{Drawing, answered, answers};
use crate::{Block, Text};

pub(super) fn blocks(drawing: &Drawing<'_, '_>) -> Vec<Block> {
    let pen = drawing.pen;
    let tests = drawing.activities.iter().flat_map(|it| pick::compatibility_tests(pen.order.register, it));
    tests.flat_map(|it| told(pen, it)).collect()
}

fn told(pen: &Pen<'_>, test: &CompatibilityTest) -> Vec<Block> {
    let own = |value: &Stated<String>| said(value).map(Text::from);
    let compatible = match print!(pen, test.compatible) {
        Stated::Value(true) => Some(Text::from(pen.t("paper-further-compatible"))),
        Stated::Value(false) => Some(Text::from(pen.t("paper-further-not-compatible"))),
        Stated::Unknown => Some(pen.unknown()),
        Stated::None | Stated::Blank => None,
    };
    let tested =
        print!(pen, test.tested_on).map(|it| Text::from(pen.w("paper-further-tested", &[("date", &pen.date(it))])));
    let result = joined([compatible, tested].into_iter().flatten(), " ");
    let mut blocks = Vec::new();
    if let Some(purpose) = said(print!(pen, test.new_purpose)) {
        let purpose = Text::from(lower_first(purpose.trim_end_matches('.')));
        blocks.push(Block::paragraph(bold(pen.rich("paper-further-purpose", &[("purpose", purpose)]))));
    }
    blocks.extend(answers(vec![
        answered(pen, "paper-further-link", own(print!(pen, test.link))),
        answered(pen, "paper-further-context", own(print!(pen, test.context))),
        answered(pen, "paper-further-nature", own(print!(pen, test.nature))),
        answered(pen, "paper-further-consequences", own(print!(pen, test.consequences))),
        answered(pen, "paper-further-safeguards", own(print!(pen, test.safeguards))),
        answered(pen, "paper-further-result", Some(result)),
        answered(pen, "paper-further-told", own(print!(pen, test.told))),
    ]));
    blocks
}
