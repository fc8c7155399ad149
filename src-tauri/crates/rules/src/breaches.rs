//! How breaches are handled. Articles 4(12), 33, 34.

use schema::{BreachProcedure, ContactPurpose, Kind};

use crate::Code;
use crate::finding::{Finding, Param};
use crate::index::Index;

pub(crate) fn check(index: &Index<'_>, out: &mut Vec<Finding>) {
    let procedures = &index.register.breach_procedures;
    // One for all of them is enough, beside any others.
    let whole = procedures.iter().any(|it| !it.scope.is_stated());
    for procedure in procedures {
        let mut found = Vec::new();
        if !whole {
            found.push(on(Code::BreachScopeNarrow, procedure).field("scope").with("scope", procedure.scope.text()));
        }
        if let Some(hours) = procedure.deadline_hours.value().filter(|it| **it > index.law.breach_hours) {
            let finding = on(Code::BreachDeadlineLate, procedure).field("deadline_hours");
            let finding = finding.with("hours", Param::Number(*hours));
            found.push(finding.with("demanded", Param::Number(index.law.breach_hours)));
        }
        found.extend(unfilled(procedure));
        let points = &index.register.contact_points;
        let reached =
            procedure.contact_point.is_some() || points.iter().any(|it| it.purpose == ContactPurpose::BreachReports);
        if procedure.intake.is_stated() && !reached {
            found.push(on(Code::BreachIntakeUnreachable, procedure).field("contact_point"));
        }
        out.extend(found);
    }
}

fn on(code: Code, procedure: &BreachProcedure) -> Finding {
    Finding::on(code, Kind::BreachProcedure, procedure.id.as_str())
}

/// Article 33(1) and 34(1): whom one tells, and by when.
fn unfilled(procedure: &BreachProcedure) -> Option<Finding> {
    let answers = [
        ("authority_notice", procedure.authority_notice.is_settled()),
        ("deadline_hours", procedure.deadline_hours.is_stated()),
        ("subjects_notice", procedure.subjects_notice.is_settled()),
    ];
    let missing: Vec<&'static str> = answers.into_iter().filter(|(_, it)| !it).map(|(name, _)| name).collect();
    let first = missing.first()?;
    let fields: Vec<Param> = missing.iter().map(|name| Param::Field { kind: Kind::BreachProcedure, name }).collect();
    Some(on(Code::BreachUnfilled, procedure).field(first).with("missing", fields))
}
