//! The regular control. Article 24(1).

use schema::{Person, Stated};

use super::super::pen::{Noted, joined, print};
use super::super::{pick, record};
use super::Drawing;
use crate::{Block, Text};

pub(super) fn blocks(drawing: &Drawing<'_, '_>) -> Vec<Block> {
    let pen = drawing.pen;
    let register = pen.order.register;
    if register.control_plans.is_empty() {
        return vec![Block::paragraph(pen.blank())];
    }
    register
        .control_plans
        .iter()
        .map(|plan| {
            let covers = record::choices(pen, "control-scope", print!(pen, plan.covers).iter().map(|it| it.name()));
            let often = record::often(pen, plan);
            let by = pick::linked::<Person>(register, print!(pen, plan.responsible).as_ref());
            let by = match by.map(|it| (it, print!(pen, it.name))) {
                Some((_, Stated::Value(name))) => {
                    pen.rich("paper-evaluation-by", &[("name", Text::from(name.clone()))])
                }
                _ => Text::from(pen.t("paper-evaluation-by-contact")),
            };
            let words = [("by", by), ("often", often), ("acts", record::acts(pen, plan))];
            let text = match covers {
                Some(covers) => {
                    let [by, often, acts] = words;
                    pen.rich("paper-evaluation", &[by, often, acts, ("covers", Text::from(covers))])
                }
                None => pen.rich("paper-evaluation-all", &words),
            };
            let next = match print!(pen, plan.next_on) {
                Some(day) => Text::from(pen.w("paper-evaluation-next", &[("date", &pen.date(*day))])),
                None => Text::new(),
            };
            Block::paragraph(joined([text, next], " "))
        })
        .collect()
}
