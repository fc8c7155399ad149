//! The life of an agreement, and a processor's notices of sub-processors. Articles 28(2)-(4) and 28(3)(g), 44.

use std::collections::BTreeSet;

use schema::{
    Agreement, AgreementAnnex, AgreementForm, Countries, Date, Days, Id, Kind, NoticeAnswer, NoticeKind, Party, Stated,
    SubProcessor, SubProcessorNotice,
};

use crate::Code;
use crate::agreements::{Stage, counting, stage};
use crate::dates::DueDate;
use crate::finding::{Finding, Param};
use crate::index::Index;
use crate::processors::processes;

/// How many days one waits for an agreement one has asked for.
const REQUESTED_DAYS: i64 = 30;

pub(crate) fn check(index: &Index<'_>, out: &mut Vec<Finding>) {
    for party in &index.register.parties {
        let agreements = index.agreements.of(party.id.as_str());
        let mut found = Vec::new();
        for agreement in agreements {
            found.extend(requested(index, agreement));
            found.extend(annexes(index, agreement));
            let notices = index.notices.of(agreement.id.as_str());
            notices.iter().for_each(|it| notice(index, agreement, it, notices, &mut found));
            let workers = index.sub_processors.of(agreement.id.as_str());
            found.extend(workers.iter().filter_map(|it| abroad(index, party, it)));
        }
        found.extend(unsettled(index, party, agreements));
        let named = |it: Finding| it.with("party", party.name.text()).about(party.id.clone());
        out.extend(found.into_iter().map(named));
    }
}

pub(crate) fn dates(index: &Index<'_>, out: &mut Vec<DueDate>) {
    for party in &index.register.parties {
        let agreements = index.agreements.of(party.id.as_str());
        if processes(index, party)
            && let Some((last, ends)) = last(agreements)
        {
            let date = DueDate::on("agreement-ends", Kind::Agreement, last.id.as_str(), ends, &["28(3)"]);
            out.push(date.field("valid_until").with("party", party.name.text()));
        }
        for agreement in agreements {
            for notice in index.notices.of(agreement.id.as_str()).iter().filter(|it| awaits(agreement, it, index)) {
                if let Some(due) = answer_by(agreement, notice) {
                    let date =
                        DueDate::on("notice-answer", Kind::SubProcessorNotice, notice.id.as_str(), due, &["28(2)"]);
                    let date = date.field("answer").with("name", notice.name.as_str());
                    out.push(date.with("party", party.name.text()));
                }
            }
        }
    }
}

/// The agreement that lasts longest among those both have signed, with its last day. None where one has no end.
fn last<'r>(agreements: &[&'r Agreement]) -> Option<(&'r Agreement, Date)> {
    let signed = |it: &&&Agreement| it.signed_by_controller_on.is_some() && it.processor_bound_on().is_some();
    let signed: Vec<&Agreement> = agreements.iter().filter(signed).copied().collect();
    if signed.iter().any(|it| it.last_day().is_none()) {
        return None;
    }
    let ends = signed.into_iter().filter_map(|it| Some((it, it.last_day()?)));
    ends.max_by_key(|(it, ends)| (*ends, it.position))
}

/// Article 28(3): an agreement that was asked for, and of which nothing has come.
fn requested(index: &Index<'_>, agreement: &Agreement) -> Option<Finding> {
    let asked = agreement.requested_on.filter(|_| stage(agreement, index.now.today) == Stage::Requested)?;
    let days = index.now.today.days_since(asked);
    let finding = Finding::on(Code::AgreementRequestedLong, Kind::Agreement, agreement.id.as_str());
    let finding = finding.field("received_on").with("asked", asked).with("days", Param::Days(days));
    (days > REQUESTED_DAYS).then(|| finding.due_on(asked.plus_days(REQUESTED_DAYS)))
}

/// Article 28(3): the authority's form puts the processing, the sub-processors and the instruction into its annexes.
fn annexes(index: &Index<'_>, agreement: &Agreement) -> Option<Finding> {
    let standard = agreement.form == Stated::Value(AgreementForm::AuthorityStandard);
    if !standard || stage(agreement, index.now.today) != Stage::InForce {
        return None;
    }
    let needed =
        [(AgreementAnnex::Processing, "A"), (AgreementAnnex::SubProcessors, "B"), (AgreementAnnex::Instruction, "C")];
    let missing: Vec<Param> =
        needed.iter().filter(|(annex, _)| !agreement.annexes.contains(annex)).map(|(_, it)| Param::Key(it)).collect();
    let finding = Finding::on(Code::AgreementAnnexesMissing, Kind::Agreement, agreement.id.as_str());
    (!missing.is_empty()).then(|| finding.field("annexes").with("annexes", missing))
}

/// Article 28(3)(g): at the end of the services the data are deleted or returned. They have not ended while the party
/// still processes, whatever agreement has run out.
fn unsettled(index: &Index<'_>, party: &Party, agreements: &[&Agreement]) -> Option<Finding> {
    let ended = ended(index, party, agreements)?;
    let agreement = counting(agreements, index.now.today)?;
    let finding = Finding::on(Code::AgreementEndedUnsettled, Kind::Agreement, agreement.id.as_str()).field("settled");
    let known = if ended.on.is_some() { "yes" } else { "no" };
    let finding = finding.with("known", Param::Key(known)).due_on(ended.on);
    Some(match ended.on {
        Some(on) => finding.with("ended", on),
        None => finding.with("ended", ""),
    })
}

/// That a party's services are over, and since when.
pub(crate) struct Ended {
    pub(crate) on: Option<Date>,
}

/// That a party with an agreement processes nothing more, and nobody has said what became of the data.
pub(crate) fn ended(index: &Index<'_>, party: &Party, agreements: &[&Agreement]) -> Option<Ended> {
    let agreement = counting(agreements, index.now.today)?;
    let bound = agreement.signed_by_controller_on.is_some() && agreement.processor_bound_on().is_some();
    let rows: Vec<_> = index
        .recipients_of_party
        .of(party.id.as_str())
        .iter()
        .filter(|it| it.role.value() == Some(&schema::RecipientRole::Processor))
        .collect();
    let goes_on = |it: &&&&schema::Recipient| index.current(it) && index.goes_on(&it.activity);
    if !bound || agreement.settled.is_settled() || rows.iter().filter(goes_on).count() > 0 {
        return None;
    }
    let over = agreement.ended_on.filter(|on| *on < index.now.today);
    let last = rows.iter().filter_map(|it| it.until).max().filter(|on| *on < index.now.today);
    (over.is_some() || !rows.is_empty()).then_some(Ended { on: over.or(last) })
}

/// Whether a notice still waits for its answer. That one stops needs none, nor does what a dead agreement announced.
fn awaits(agreement: &Agreement, notice: &SubProcessorNotice, index: &Index<'_>) -> bool {
    let over = agreement.last_day().is_some_and(|last| last < index.now.today);
    notice.announces != NoticeKind::Ended && !notice.answer.is_settled() && !over
}

/// The last day to object: the agreement's own days, as they pass.
fn answer_by(agreement: &Agreement, notice: &SubProcessorNotice) -> Option<Date> {
    let Days(days) = *agreement.objection_window.value()?;
    notice.received_on.value()?.plus_days(days.into())
}

/// Article 28(2): a chance to object is there to be used.
fn notice(
    index: &Index<'_>,
    agreement: &Agreement,
    notice: &SubProcessorNotice,
    all: &[&SubProcessorNotice],
    found: &mut Vec<Finding>,
) {
    let on = |code| {
        let finding = Finding::on(code, Kind::SubProcessorNotice, notice.id.as_str()).field("answer");
        finding.with("name", notice.name.as_str())
    };
    if awaits(agreement, notice, index) {
        let due = answer_by(agreement, notice);
        let code = match due {
            Some(due) if due < index.now.today => Code::NoticeLetPass,
            _ => Code::NoticeUnanswered,
        };
        let finding = on(code).with("known", Param::Key(if due.is_some() { "yes" } else { "no" })).due_on(due);
        found.push(match due {
            Some(due) => finding.with("due", due),
            None => finding.with("due", ""),
        });
    }
    let place = |it: &SubProcessorNotice| (it.received_on.value().copied(), it.position);
    let later = all.iter().any(|it| it.name == notice.name && place(it) > place(notice));
    let over = agreement.ended_on.is_some();
    if notice.answer == Stated::Value(NoticeAnswer::Objected) && !later && !over {
        let finding = on(Code::NoticeObjected);
        let known = if notice.answered_on.is_some() { "yes" } else { "no" };
        let finding = finding.with("known", Param::Key(known));
        found.push(match notice.answered_on {
            Some(answered) => finding.with("answered", answered),
            None => finding.with("answered", ""),
        });
    }
}

/// Article 44: a sub-processor in a third country is a transfer, and stands with the activity's.
fn abroad(index: &Index<'_>, party: &Party, worker: &SubProcessor) -> Option<Finding> {
    let code = Countries::shipped().code(worker.country.text()).filter(|it| !index.law.in_eea(it))?;
    if worker.until.is_some_and(|until| until < index.now.today) {
        return None;
    }
    let recipients = index.recipients_of_party.of(party.id.as_str());
    let current = recipients.iter().filter(|it| index.current(it) && index.goes_on(&it.activity));
    let used: BTreeSet<&Id<schema::Activity>> = current.map(|it| &it.activity).collect();
    let told = |activity: &&Id<schema::Activity>| {
        let transfers = index.transfers.of(activity.as_str()).iter();
        transfers.into_iter().any(|it| Countries::shipped().code(it.destination.text()) == Some(code))
    };
    let untold: Vec<&Id<schema::Activity>> = used.into_iter().filter(|it| !told(it)).collect();
    let finding = Finding::on(Code::SubProcessorCountry, Kind::SubProcessor, worker.id.as_str()).field("country");
    let finding = finding.with("name", worker.name.as_str()).with("country", Param::Country(code.to_owned()));
    (!untold.is_empty()).then(|| finding.in_activities(untold))
}
