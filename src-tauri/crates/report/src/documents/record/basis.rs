//! Why an activity's data are processed, on what ground, and how interests were weighed. Article 30(1)(b), 6, 9, 10.

use schema::{Activity, Ground, LegalBasis, OtherLaw, SpecialGround, Stated};

use super::super::pen::{Noted, Pen, joined, lower_first, print, said};
use super::super::pick;
use super::details::{Details, tell};
use crate::{Rows, Text, Value};

pub(crate) fn purposes(pen: &Pen<'_>, activity: &Activity) -> Vec<Value> {
    let register = pen.order.register;
    let rows: Vec<Vec<Text>> = pick::purposes(register, activity)
        .into_iter()
        .map(|purpose| {
            let bases: Vec<Text> = pick::bases(register, purpose).into_iter().map(|it| basis(pen, it)).collect();
            let bases = if bases.is_empty() { pen.blank() } else { joined(bases, "\n") };
            let marketing = match print!(pen, purpose.direct_marketing) {
                Stated::Value(true) => Text::from(pen.t("paper-direct-marketing")),
                Stated::Value(false) | Stated::None => Text::from(pen.t("paper-no-direct-marketing")),
                Stated::Unknown => pen.rich("paper-direct-marketing-open", &[("state", pen.unknown())]),
                Stated::Blank => Text::new(),
            };
            vec![joined([pen.stated(print!(pen, purpose.description)), marketing], "\n"), bases]
        })
        .collect();
    if rows.is_empty() {
        vec![Value::Paragraph(pen.blank())]
    } else {
        vec![Value::Rows(Rows { widths: vec![64.0, 48.0], rows })]
    }
}

/// »Retlig forpligtelse, art. 6, stk. 1, litra c; bogføringslovens § 12«
fn basis(pen: &Pen<'_>, basis: &LegalBasis) -> Text {
    let ground = print!(pen, basis.ground);
    let head = match ground.value() {
        Some(ground) => {
            let name = pen.words().choice("ground", ground.name());
            Text::from(pen.w("paper-basis", &[("ground", &name), ("letter", letter(*ground))]))
        }
        None => pen.blank(),
    };
    let before = match print!(pen, basis.before_contract) {
        Stated::Value(true) => Text::from(pen.t("paper-basis-before-contract")),
        Stated::Value(false) | Stated::None => Text::from(pen.t("paper-basis-under-contract")),
        Stated::Unknown | Stated::Blank => Text::new(),
    };
    let law = print!(pen, basis.law);
    let law = match (ground.value(), said(law)) {
        (_, Some(law)) => Text::from(law),
        (Some(Ground::LegalObligation), None) => pen.rich("paper-basis-law", &[("law", pen.stated(law))]),
        _ => Text::new(),
    };
    let interest = print!(pen, basis.interest);
    let interest = match (ground.value(), said(interest)) {
        (_, Some(interest)) => Text::from(interest),
        (Some(Ground::LegitimateInterests), None) => {
            pen.rich("paper-basis-interest", &[("interest", pen.stated(interest))])
        }
        _ => Text::new(),
    };
    let weighed = match print!(pen, basis.weighed_on) {
        Some(day) => Text::from(pen.w("paper-weighed", &[("date", &pen.date(*day))])),
        None => Text::new(),
    };
    let note = said(print!(pen, basis.note)).map(Text::from).unwrap_or_default();
    let (special, national) = (special(pen, basis), national(pen, basis));
    joined([head, before, law, joined([interest, weighed], " "), special, national, other(pen, basis), note], "; ")
}

/// »udtrykkeligt samtykke, art. 9, stk. 2, litra a«
fn special(pen: &Pen<'_>, basis: &LegalBasis) -> Text {
    match print!(pen, basis.special_ground) {
        Stated::Value(ground) => {
            let name = lower_first(&pen.words().choice("special-ground", ground.name()));
            Text::from(pen.w("paper-basis-special", &[("ground", &name), ("letter", special_letter(*ground))]))
        }
        Stated::None => Text::from(pen.t("paper-basis-special-none")),
        Stated::Unknown => pen.rich("paper-basis-special-open", &[("state", pen.unknown())]),
        Stated::Blank => Text::new(),
    }
}

fn national(pen: &Pen<'_>, basis: &LegalBasis) -> Text {
    match print!(pen, basis.national_ground) {
        Stated::Value(ground) => Text::from(lower_first(&pen.words().choice("national-ground", ground.name()))),
        Stated::None => Text::from(pen.t("paper-basis-national-none")),
        Stated::Unknown => pen.rich("paper-basis-national-open", &[("state", pen.unknown())]),
        Stated::Blank => Text::new(),
    }
}

fn other(pen: &Pen<'_>, basis: &LegalBasis) -> Text {
    match print!(pen, basis.other_law) {
        // Another law has its name in the law's own field, which is printed already.
        Stated::Value(OtherLaw::Other) if basis.law.is_stated() => Text::new(),
        Stated::Value(law) => Text::from(lower_first(&pen.words().choice("other-law", law.name()))),
        Stated::None => Text::from(pen.t("paper-basis-other-none")),
        Stated::Unknown => pen.rich("paper-basis-other-open", &[("state", pen.unknown())]),
        Stated::Blank => Text::new(),
    }
}

/// How interests were weighed, purpose by purpose; nothing where it is not told.
pub(crate) fn weighing(pen: &Pen<'_>, activity: &Activity) -> Vec<Value> {
    let register = pen.order.register;
    let mut values = Vec::new();
    for purpose in pick::purposes(register, activity) {
        for basis in pick::bases(register, purpose) {
            let mut details = Details::of(pen);
            tell!(details, basis.necessity);
            tell!(details, basis.balance);
            tell!(details, basis.safeguards);
            if !details.is_empty() {
                values.extend(details.under(pen.stated(print!(pen, purpose.description))));
            }
        }
    }
    values
}

/// The letter of Article 6(1).
pub(crate) fn letter(ground: Ground) -> &'static str {
    match ground {
        Ground::Consent => "a",
        Ground::Contract => "b",
        Ground::LegalObligation => "c",
        Ground::VitalInterests => "d",
        Ground::PublicTask => "e",
        Ground::LegitimateInterests => "f",
    }
}

/// »litra b«, »litra b og c«
pub(crate) fn letters(pen: &Pen<'_>, letters: &[&str]) -> String {
    match letters {
        [one] => pen.w("paper-letter", &[("letter", one)]),
        several => {
            let signs: Vec<String> = several.iter().map(|it| pen.w("paper-letter-sign", &[("letter", it)])).collect();
            pen.w("paper-letters", &[("letters", &pen.list(&signs))])
        }
    }
}

/// The letter of Article 9(2).
pub(crate) fn special_letter(ground: SpecialGround) -> &'static str {
    match ground {
        SpecialGround::ExplicitConsent => "a",
        SpecialGround::EmploymentLaw => "b",
        SpecialGround::VitalInterests => "c",
        SpecialGround::Association => "d",
        SpecialGround::MadePublic => "e",
        SpecialGround::LegalClaims => "f",
        SpecialGround::SubstantialPublicInterest => "g",
        SpecialGround::HealthCare => "h",
        SpecialGround::PublicHealth => "i",
        SpecialGround::Research => "j",
    }
}
