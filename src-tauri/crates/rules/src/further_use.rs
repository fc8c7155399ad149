//! Use of data for another purpose than the first. Articles 5(1)(b), 6(4), 13(3), 14(4).

use schema::{CompatibilityTest, Kind};

use crate::Code;
use crate::finding::{Finding, Param};
use crate::index::Index;

pub(crate) fn check(index: &Index<'_>, out: &mut Vec<Finding>) {
    for activity in &index.activities {
        let found = index.tests.of(activity.id.as_str()).iter().flat_map(|it| test(it));
        let name = activity.name.text();
        out.extend(found.map(|it| it.with("activity", name).in_activity(&activity.id)));
    }
}

fn test(test: &CompatibilityTest) -> Vec<Finding> {
    let on = |code| {
        let finding = Finding::on(code, Kind::CompatibilityTest, test.id.as_str());
        finding.with("purpose", test.new_purpose.text())
    };
    let mut out = Vec::new();
    let factors = [
        ("new_purpose", &test.new_purpose),
        ("link", &test.link),
        ("context", &test.context),
        ("nature", &test.nature),
        ("consequences", &test.consequences),
        ("safeguards", &test.safeguards),
    ];
    let missing: Vec<&'static str> =
        factors.into_iter().filter(|(_, it)| !it.is_settled()).map(|(name, _)| name).collect();
    if let Some(first) = missing.first() {
        let fields: Vec<Param> =
            missing.iter().map(|name| Param::Field { kind: Kind::CompatibilityTest, name }).collect();
        out.push(on(Code::CompatibilityOpen).field(first).with("missing", fields));
    }
    if !test.compatible.is_settled() {
        out.push(on(Code::CompatibilityUnanswered).field("compatible"));
    }
    if !test.compatible.is_no() && !test.told.is_stated() {
        out.push(on(Code::FurtherUseUntold).field("told"));
    }
    out
}
