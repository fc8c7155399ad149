//! Legal bases. Article 6(1) and (3), 13(1)(c)-(d).

use schema::{Activity, Country, DataItem, Ground, Kind, LegalBasis, MinimumLaw, Purpose};

use crate::finding::Finding;
use crate::index::Index;
use crate::{Code, retention};

pub(crate) fn check(index: &Index<'_>, out: &mut Vec<Finding>) {
    for activity in &index.activities {
        let mut found = Vec::new();
        let mut obliged = false;
        for purpose in index.purposes.of(activity.id.as_str()) {
            let bases = index.bases.of(purpose.id.as_str());
            obliged |= bases.iter().any(|it| it.ground.value() == Some(&Ground::LegalObligation));
            let missing = Finding::on(Code::BasisMissing, Kind::Purpose, purpose.id.as_str());
            let none = bases.is_empty().then_some(missing);
            let of_purpose = none.into_iter().chain(bases.iter().filter_map(|it| basis(it)));
            found.extend(of_purpose.map(|it| it.with("purpose", purpose.description.text())));
        }
        if !obliged && let Some(law) = bookkeeping(index, activity) {
            let finding = Finding::on(Code::BookkeepingBasisMissing, Kind::Activity, activity.id.as_str());
            let finding = match index.law.minimum(law) {
                Some(minimum) => finding.with("law", &minimum.provision),
                None => finding,
            };
            found.push(finding);
        }
        let name = activity.name.text();
        out.extend(found.into_iter().map(|it| it.with("activity", name).in_activity(&activity.id)));
    }
}

/// Whether any of a purpose's grounds is one of these.
pub(crate) fn rests_on(index: &Index<'_>, purpose: &Purpose, grounds: &[Ground]) -> bool {
    index
        .bases
        .of(purpose.id.as_str())
        .iter()
        .any(|it| it.ground.value().is_some_and(|ground| grounds.contains(ground)))
}

/// 6(1)(c) names its law (6(3)); 6(1)(f) names its interest (13(1)(d)) and has been weighed.
fn basis(basis: &LegalBasis) -> Option<Finding> {
    let on = |code| Finding::on(code, Kind::LegalBasis, basis.id.as_str());
    match basis.ground.value()? {
        Ground::LegalObligation if !basis.law.is_stated() => Some(on(Code::LawMissing).field("law")),
        Ground::LegitimateInterests if !basis.interest.is_stated() => Some(on(Code::InterestMissing).field("interest")),
        Ground::LegitimateInterests if basis.weighed_on.is_none() => {
            Some(on(Code::InterestUnweighed).field("weighed_on"))
        }
        _ => None,
    }
}

/// The bookkeeping law that makes the activity's data be kept: what it demands needs 6(1)(c) as its basis.
fn bookkeeping(index: &Index<'_>, activity: &Activity) -> Option<MinimumLaw> {
    let country = index.register.organisations.first().map_or(Country::default(), |it| it.country);
    let law_of = |item: &&DataItem| {
        let rule = item.retention_rule.as_ref().and_then(|it| index.rules.get(it.as_str()));
        let named = rule.and_then(|it| it.minimum_law.value()).copied();
        match named {
            Some(law @ (MinimumLaw::DkBookkeeping | MinimumLaw::NoBookkeeping)) => Some(law),
            _ if item.accounting_record.is_yes() => Some(retention::bookkeeping_law(country)),
            _ => None,
        }
    };
    index.items.of(activity.id.as_str()).iter().find_map(law_of)
}
