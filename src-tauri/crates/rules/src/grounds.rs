//! What a ground of Article 6 is not enough for: Articles 9, 10 and 87, marketing, and national law.

use schema::law::{NationalUse, OtherUse, Stems};
use schema::{Activity, DataClass, DataItem, Datum, Ground, Kind, LegalBasis, OtherLaw, Purpose, Stated};

use crate::finding::{Finding, Param};
use crate::index::Index;
use crate::{Code, statements};

pub(crate) fn check(index: &Index<'_>, out: &mut Vec<Finding>) {
    for activity in &index.activities {
        let mut found = Vec::new();
        classes(index, activity, &mut found);
        beyond(index, activity, &mut found);
        for purpose in index.purposes.of(activity.id.as_str()) {
            let of_purpose = index.bases.of(purpose.id.as_str()).iter().flat_map(|it| basis(index, it));
            let of_purpose = of_purpose.chain(marketing(index, activity, purpose));
            found.extend(of_purpose.map(|it| it.with("purpose", purpose.description.text())));
        }
        let name = activity.name.text();
        out.extend(found.into_iter().map(|it| it.with("activity", name).in_activity(&activity.id)));
    }
}

/// Article 9(1) and 10: which data are more than ordinary.
fn classes(index: &Index<'_>, activity: &Activity, out: &mut Vec<Finding>) {
    let items = index.items.of(activity.id.as_str()).iter();
    for item in items.filter(|it| it.about == Datum::Person && !it.class.is_settled()) {
        let finding = Finding::on(Code::ClassUnchosen, Kind::DataItem, item.id.as_str()).field("class");
        out.push(finding.with("item", item.name.text()));
    }
}

/// Article 9(2), Article 10 with the national act, and Article 87 with it.
fn beyond(index: &Index<'_>, activity: &Activity, out: &mut Vec<Finding>) {
    let items = index.items.of(activity.id.as_str());
    let of_persons = || items.iter().filter(|it| it.about == Datum::Person).copied();
    let bases = || {
        let purposes = index.purposes.of(activity.id.as_str()).iter();
        purposes.flat_map(|it| index.bases.of(it.id.as_str())).copied()
    };
    let national = |purpose: NationalUse| {
        let country = index.country();
        bases().any(|it| {
            let ground = it.national_ground.value().and_then(|it| index.law.national(*it));
            ground.is_some_and(|it| it.purpose == purpose && it.country == country)
        })
    };
    let mut lacks = |code: Code, items: Vec<&DataItem>| {
        if !items.is_empty() {
            let names: Vec<Param> = items.iter().map(|it| Param::from(it.name.text())).collect();
            let finding = Finding::on(code, Kind::Activity, activity.id.as_str()).with("items", names);
            out.push(match index.law.nationals(index.country(), code_use(code)).next() {
                Some(first) => finding.with("law", &first.provision),
                None => finding,
            });
        }
    };
    let class = |class: DataClass| of_persons().filter(move |it| it.class.value() == Some(&class)).collect::<Vec<_>>();
    if !bases().any(|it| it.special_ground.is_stated()) {
        lacks(Code::SpecialGroundMissing, class(DataClass::Special));
    }
    if !national(NationalUse::Criminal) {
        lacks(Code::CriminalGroundMissing, class(DataClass::Criminal));
    }
    if !national(NationalUse::NationalId) {
        lacks(Code::NationalIdGroundMissing, of_persons().filter(|it| statements::national_id(index, it)).collect());
    }
}

fn code_use(code: Code) -> NationalUse {
    match code {
        Code::CriminalGroundMissing => NationalUse::Criminal,
        Code::NationalIdGroundMissing => NationalUse::NationalId,
        _ => NationalUse::Employment,
    }
}

/// What one basis lacks, or says that is not so.
fn basis(index: &Index<'_>, basis: &LegalBasis) -> Vec<Finding> {
    let on = |code| Finding::on(code, Kind::LegalBasis, basis.id.as_str());
    let mut out = Vec::new();
    if !basis.ground.is_stated() {
        out.push(on(Code::GroundUnchosen).field("ground"));
    }
    // One who has begun to write the weighing has not weighed until both sides are there.
    let begun = [&basis.necessity, &basis.balance, &basis.safeguards].into_iter().any(|it| it.is_stated());
    if basis.ground.value() == Some(&Ground::LegitimateInterests) && begun {
        let sides = [("necessity", &basis.necessity), ("balance", &basis.balance)];
        let missing = sides.into_iter().find(|(_, it)| !it.is_settled());
        out.extend(missing.map(|(field, _)| on(Code::InterestHalfWeighed).field(field)));
    }
    if basis.other_law.value() == Some(&OtherLaw::Other) && !basis.law.is_stated() {
        out.push(on(Code::OtherLawUnnamed).field("law"));
    }
    let national = basis.national_ground.value().and_then(|it| index.law.national(*it));
    if let Some(ground) = national.filter(|it| it.country != index.country()) {
        out.push(on(Code::NationalGroundForeign).field("national_ground").with("law", &ground.provision));
    }
    out
}

/// Directive 2002/58/EC, Article 13: marketing by electronic mail needs consent, or the exception of the marketing act.
fn marketing(index: &Index<'_>, activity: &Activity, purpose: &Purpose) -> Option<Finding> {
    if !purpose.direct_marketing.is_yes() {
        return None;
    }
    let stems = &index.law.stems.email;
    let addressed = index.items.of(activity.id.as_str()).iter().any(|it| Stems::any(stems, it.name.text()));
    let code = match addressed || Stems::any(stems, purpose.description.text()) {
        true => Code::MarketingGroundMissing,
        // Nothing tells how it is sent.
        false => Code::MarketingGroundUnclear,
    };
    let grounded = index.bases.of(purpose.id.as_str()).iter().any(|it| {
        let other = it.other_law.value().and_then(|it| index.law.other(*it));
        let marketing = matches!(it.other_law, Stated::Value(OtherLaw::Other | OtherLaw::Eprivacy))
            || other.is_some_and(|it| it.purpose == OtherUse::Marketing);
        marketing || it.ground.value() == Some(&Ground::Consent)
    });
    let mut laws = index.law.other_laws.iter().filter(|it| it.purpose == OtherUse::Marketing);
    let law = laws.find(|it| it.country == Some(index.country()));
    (!grounded).then(|| {
        let finding = Finding::on(code, Kind::Purpose, purpose.id.as_str());
        match law {
            Some(law) => finding.with("law", &law.provision),
            None => finding,
        }
    })
}
