//! Breaches that happened: until when each is notified, and what is written down of it. Articles 33, 34, 5(1)(e).

use schema::{Breach, BreachRisk, Instant, Kind, Stated};

use crate::Code;
use crate::dates::DueDate;
use crate::deadlines::notify_by;
use crate::finding::{Finding, Param};
use crate::index::Index;
use crate::requests::{keep_open, kept, written};

/// How many days a breach may stay open before it asks to be closed.
const OPEN_DAYS: i64 = 90;

pub(crate) fn check(index: &Index<'_>, out: &mut Vec<Finding>) {
    for breach in &index.register.breaches {
        let mut found = Vec::new();
        if breach.aware_at.is_none() {
            found.push(on(Code::BreachAwareMissing, breach).field("aware_at"));
        }
        if breach.for_others.is_yes() {
            // Article 33(2): whoever processes for others tells them; to notify and to tell people is theirs.
            if breach.controller_told_at.is_none() {
                found.push(on(Code::BreachControllerUntold, breach).field("controller_told_at"));
            }
        } else {
            authority(index, breach, &mut found);
            people(breach, &mut found);
        }
        if breach.processor.is_some() && breach.processor_told_at.is_none() {
            let party = breach.processor.as_ref().and_then(|it| index.parties.get(it.as_str()));
            let finding = on(Code::BreachProcessorSilent, breach).field("processor_told_at");
            found.push(finding.with("party", party.map_or("", |it| it.name.text())).about(breach.processor.clone()));
        }
        found.extend(unwritten(index, breach));
        found.extend(open(index, breach));
        if breach.closed_on.is_some() && !breach.kept_until.is_stated() {
            found.push(keep_open(Kind::Breach, breach.id.as_str()));
        }
        found.extend(kept(index, Kind::Breach, breach.id.as_str(), &breach.kept_until));
        out.extend(found.into_iter().map(|it| it.with("number", called(breach))));
    }
}

pub(crate) fn dates(index: &Index<'_>, out: &mut Vec<DueDate>) {
    for breach in &index.register.breaches {
        let on = |code, day, article| {
            let date = DueDate::on(code, Kind::Breach, breach.id.as_str(), day, &[article]);
            date.with("number", called(breach))
        };
        if let Some(by) = awaits_notice(index, breach) {
            out.push(on("breach-notify", by.date(), "33(1)").field("notified_at").at(by));
        }
        if let Some(until) = breach.kept_until.value() {
            out.push(on("case-erase", *until, "5(1)(e)").field("kept_until").with("case", Param::Key("breach")));
        }
    }
}

fn on(code: Code, breach: &Breach) -> Finding {
    Finding::on(code, Kind::Breach, breach.id.as_str())
}

/// What a breach goes by: its number, else what it is called.
fn called(breach: &Breach) -> &str {
    [breach.number.as_str(), breach.title.as_str()].into_iter().find(|it| !it.is_empty()).unwrap_or_default()
}

fn risk(breach: &Breach) -> Option<BreachRisk> {
    breach.risk.value().copied()
}

fn notified(index: &Index<'_>, breach: &Breach) -> Option<Instant> {
    breach.notified_at.filter(|at| *at <= index.now.instant)
}

/// Until when the authority is notified, where that is still owed. Article 33(1) excuses a breach that is unlikely to be a
/// risk, and no other: a reason counts as long as nobody has said that there is one.
fn awaits_notice(index: &Index<'_>, breach: &Breach) -> Option<Instant> {
    let excused = match risk(breach) {
        Some(BreachRisk::Unlikely) => true,
        Some(BreachRisk::Risk | BreachRisk::High) => false,
        None => written(&breach.not_notified_reason),
    };
    if excused || breach.for_others.is_yes() || notified(index, breach).is_some() {
        return None;
    }
    notify_by(breach.aware_at?, index.law)
}

/// Article 33(1), (3) and (5): when the authority is told, and of what.
fn authority(index: &Index<'_>, breach: &Breach, found: &mut Vec<Finding>) {
    let hours = index.law.breach_hours;
    if let (Some(by), Some(aware)) = (awaits_notice(index, breach), breach.aware_at) {
        let late = index.now.instant > by;
        let code = if late { Code::BreachLate } else { Code::BreachClock };
        let finding = on(code, breach).field("notified_at").with("aware", aware).with("until", by);
        found.push(finding.with("hours", hours).due_on(by.date()));
    }
    if risk(breach).is_none() {
        found.push(on(Code::BreachRiskOpen, breach).field("risk"));
    }
    let Some(at) = notified(index, breach) else {
        if risk(breach) == Some(BreachRisk::Unlikely) && !written(&breach.not_notified_reason) {
            found.push(on(Code::BreachNotNotifiedUnreasoned, breach).field("not_notified_reason"));
        }
        return;
    };
    let by = breach.aware_at.and_then(|aware| notify_by(aware, index.law));
    if let Some(by) = by.filter(|by| at > *by && !written(&breach.late_reason)) {
        let finding = on(Code::BreachLateUnreasoned, breach).field("late_reason").with("notified", at);
        found.push(finding.with("until", by).with("hours", hours).due_on(by.date()));
    }
    found.extend(incomplete(breach));
}

/// Article 33(3): what a notification tells at least. Of the numbers it asks only where they can be known.
fn incomplete(breach: &Breach) -> Option<Finding> {
    let measures = written(&breach.measures_taken) || written(&breach.measures_planned);
    let told = [
        ("nature", !breach.nature.is_empty()),
        ("what_happened", written(&breach.what_happened)),
        ("subjects_count", !breach.subjects_count.is_blank()),
        ("records_count", !breach.records_count.is_blank()),
        ("consequences", written(&breach.consequences)),
        ("measures_taken", measures),
        ("contact", breach.contact.is_some()),
    ];
    lacking(Code::BreachNotificationIncomplete, breach, &told)
}

/// Article 33(5): the facts, the effects and the remedies are written down, notified or not.
fn unwritten(index: &Index<'_>, breach: &Breach) -> Option<Finding> {
    // A notification is asked for the same, and for more.
    if notified(index, breach).is_some() && !breach.for_others.is_yes() {
        return None;
    }
    let said = |it: &Stated<String>| written(it) || *it == Stated::None;
    let told = [
        ("what_happened", written(&breach.what_happened)),
        ("consequences", said(&breach.consequences)),
        ("measures_taken", said(&breach.measures_taken)),
    ];
    lacking(Code::BreachUnwritten, breach, &told)
}

fn lacking(code: Code, breach: &Breach, told: &[(&'static str, bool)]) -> Option<Finding> {
    let missing: Vec<&'static str> = told.iter().filter(|(_, told)| !told).map(|(name, _)| *name).collect();
    let first = missing.first()?;
    let fields: Vec<Param> = missing.iter().map(|name| Param::Field { kind: Kind::Breach, name }).collect();
    Some(on(code, breach).field(first).with("missing", fields))
}

/// Article 34(1) and (3): people are told of a high risk, unless one of three things spares it.
fn people(breach: &Breach, found: &mut Vec<Finding>) {
    let untold = breach.subjects_told_on.is_none() && !breach.not_told.is_stated();
    if risk(breach) == Some(BreachRisk::High) && untold {
        found.push(on(Code::BreachSubjectsUntold, breach).field("subjects_told_on"));
    }
}

/// One that was dealt with is closed; nobody else says that it is over.
fn open(index: &Index<'_>, breach: &Breach) -> Option<Finding> {
    let settled = notified(index, breach).is_some() || risk(breach) == Some(BreachRisk::Unlikely);
    let aware = breach.aware_at.map(|it| it.on_the_wall().date())?;
    let days = index.now.today.days_since(aware);
    let stays = settled && breach.closed_on.is_none() && days > OPEN_DAYS;
    let finding = on(Code::BreachOpen, breach).field("closed_on").with("aware", aware).with("days", Param::Days(days));
    stays.then(|| finding.due_on(aware.plus_days(OPEN_DAYS)))
}
