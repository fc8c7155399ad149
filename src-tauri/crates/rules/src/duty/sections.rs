//! In which section of a policy an item is told.

use schema::law::InformationItem;
use schema::{Activity, PolicySection, SectionContent};

use super::policy::Telling;

/// The narrow sections that tell together what the wide one tells.
const NARROW: [SectionContent; 5] = [
    SectionContent::Purposes,
    SectionContent::Data,
    SectionContent::Sources,
    SectionContent::Storage,
    SectionContent::Provision,
];

/// What draws an item from the register, the usual one first; nothing where it is no text of a section.
pub(super) fn contents(item: InformationItem) -> &'static [SectionContent] {
    use InformationItem as I;
    use SectionContent as S;
    match item {
        I::Controller | I::Representative | I::Officer => &[S::Contact],
        I::Purposes => &[S::Scope, S::Purposes],
        I::LegalBasis | I::LegitimateInterests => &[S::Basis],
        I::Categories => &[S::Scope, S::Data, S::Sources],
        I::Source => &[S::Scope, S::Sources, S::Data],
        I::Storage => &[S::Scope, S::Storage, S::Data],
        I::Provision => &[S::Scope, S::Provision, S::Data],
        I::Recipients | I::Transfers => &[S::Disclosure],
        I::Rights | I::Objection | I::ObjectionApart | I::Portability | I::Complaint => &[S::Rights],
        I::Withdrawal => &[S::Rights, S::Consent],
        I::AutomatedDecisions => &[S::Automation],
        I::Profiling => &[S::Automation, S::Rights],
        I::FurtherUse => &[S::FurtherUse],
        I::ToldInTime | I::ToldAfterwards | I::Intelligible => &[],
    }
}

/// Whether an item is told of each activity, and not of the organisation once.
pub(super) fn by_activity(item: InformationItem) -> bool {
    use InformationItem as I;
    matches!(
        item,
        I::Purposes
            | I::LegalBasis
            | I::LegitimateInterests
            | I::Categories
            | I::Source
            | I::Storage
            | I::Provision
            | I::Recipients
            | I::Transfers
            | I::AutomatedDecisions
            | I::Profiling
            | I::FurtherUse
    )
}

/// The policy's own section that draws one of these, of an activity where one is named.
pub(super) fn of<'i>(
    telling: &Telling<'i, '_>,
    contents: &[SectionContent],
    activity: Option<&Activity>,
) -> Option<&'i PolicySection> {
    let draws = |section: &&&PolicySection, content: SectionContent| {
        let limit = section.activity.as_ref();
        section.content == content && activity.is_none_or(|it| limit.is_none_or(|limit| *limit == it.id))
    };
    contents.iter().find_map(|content| telling.sections.iter().find(|it| draws(it, *content)).copied())
}

/// What to add where none draws it: the wide section, or the narrow one where the policy is made of such.
pub(super) fn to_add(telling: &Telling<'_, '_>, item: InformationItem) -> Option<SectionContent> {
    let contents = contents(item);
    let narrow = telling.sections.iter().any(|it| NARROW.contains(&it.content));
    match contents {
        [SectionContent::Scope, own, ..] if narrow => Some(*own),
        _ => contents.first().copied(),
    }
}
