//! What is carried out for other controllers. Article 30(2)(a)-(b).

use schema::{Activity, ControllerServed, Kind};

use crate::Code;
use crate::finding::{Finding, Param};
use crate::index::Index;

pub(crate) fn check(index: &Index<'_>, out: &mut Vec<Finding>) {
    for activity in &index.as_processor {
        let mut found = Vec::new();
        let served = index.served.of(activity.id.as_str());
        if served.is_empty() {
            found.push(on(Code::ControllersServedMissing, activity));
        }
        // What was done for one that has ended stays, and is asked for nothing more.
        let current = served.iter().filter(|it| it.until.is_none_or(|until| until >= index.now.today));
        found.extend(current.filter_map(|it| unfilled(index, it)));
        let told = !served.is_empty() && served.iter().all(|it| it.service.is_stated());
        if !activity.carried_out.is_stated() && !told {
            found.push(on(Code::CarriedOutMissing, activity).field("carried_out"));
        }
        let name = activity.name.text();
        out.extend(found.into_iter().map(|it| it.with("activity", name).in_activity(&activity.id)));
    }
}

fn on(code: Code, activity: &Activity) -> Finding {
    Finding::on(code, Kind::Activity, activity.id.as_str())
}

/// Article 30(2)(a): the name and contact details of each. A kind of controllers is none of them.
fn unfilled(index: &Index<'_>, served: &ControllerServed) -> Option<Finding> {
    let party = served.party.as_ref().and_then(|it| index.parties.get(it.as_str()).copied());
    let missing = match party {
        None => vec![Param::Field { kind: Kind::ControllerServed, name: "party" }],
        Some(party) => {
            let field = |name| Param::Field { kind: Kind::Party, name };
            let mut missing = Vec::new();
            if !party.name.is_stated() {
                missing.push(field("name"));
            }
            if !party.phone.is_stated() && !party.email.is_stated() {
                missing.extend([field("phone"), field("email")]);
            }
            missing
        }
    };
    if missing.is_empty() {
        return None;
    }
    let name = party.map_or(served.category.text(), |it| it.name.text());
    let finding = Finding::on(Code::ControllerServedUnfilled, Kind::ControllerServed, served.id.as_str());
    Some(finding.field("party").with("controller", name).with("missing", missing).about(served.party.clone()))
}
