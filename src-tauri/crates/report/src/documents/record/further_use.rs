//! Tests of whether data may be used for another purpose than the first. Article 6(4).

use schema::{Activity, CompatibilityTest, Stated};

use super::super::pen::{Noted, Pen, print};
use super::super::pick;
use super::details::{Details, tell};
use crate::{Text, Value};

/// Each test under its new purpose; nothing where none was made.
pub(crate) fn tests(pen: &Pen<'_>, activity: &Activity) -> Vec<Value> {
    let all = pick::compatibility_tests(pen.order.register, activity).into_iter();
    all.flat_map(|it| test(pen, it)).collect()
}

fn test(pen: &Pen<'_>, test: &CompatibilityTest) -> Vec<Value> {
    let mut details = Details::of(pen);
    tell!(details, test.link !);
    tell!(details, test.context !);
    tell!(details, test.nature !);
    tell!(details, test.consequences !);
    tell!(details, test.safeguards !);
    details.demanded_as(test, "compatible", &test.compatible, |it| pen.yes_no(&Stated::Value(*it)));
    // Of what is not done nobody is told.
    match test.compatible.is_no() {
        true => tell!(details, test.told),
        false => tell!(details, test.told !),
    }
    if let Some(day) = test.tested_on {
        details.row(test, "tested_on", &test.tested_on, Text::from(pen.date(day)));
    }
    details.under(pen.stated(print!(pen, test.new_purpose)))
}
