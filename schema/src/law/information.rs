//! What people must be told: the items of Articles 13 and 14, and how they must be told them.

use schema_derive::Choice;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One item of the duty to inform.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InformationDuty {
    /// Which.
    pub item: InformationItem,
    /// The clause that asks for it where data are collected from the person, such as `13(1)(a)`.
    pub collected: Option<String>,
    /// The clause that asks for it where data come from elsewhere, such as `14(1)(a)`.
    pub elsewhere: Option<String>,
    /// The clause that asks for it in both cases, such as `12(1)`.
    pub always: Option<String>,
    /// Whether it must be told.
    pub demand: InformationDemand,
    /// On what that depends.
    pub condition: Option<InformationCondition>,
    /// The article.
    pub source: String,
}

/// Something people must be told, or a way it must be told.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum InformationItem {
    /// Who the controller is and how to reach it.
    #[default]
    Controller,
    /// The representative in the Union of a controller outside it.
    Representative,
    /// The data protection officer.
    Officer,
    /// The purposes.
    Purposes,
    /// The legal basis of each.
    LegalBasis,
    /// The interest, where that is the basis.
    LegitimateInterests,
    /// The recipients or their categories.
    Recipients,
    /// Transfers out of the EEA, and what makes them lawful.
    Transfers,
    /// How long data are stored, or what decides it.
    Storage,
    /// Access, rectification, erasure and restriction.
    Rights,
    /// The right to object.
    Objection,
    /// The right to portability.
    Portability,
    /// The right to withdraw consent.
    Withdrawal,
    /// The right to complain to the authority.
    Complaint,
    /// Whether the data must be given, and what follows if they are not.
    Provision,
    /// Automated decisions of Article 22: that they occur, their logic and what they mean.
    AutomatedDecisions,
    /// Profiling that leads to no such decision.
    Profiling,
    /// That data will be used for another purpose.
    FurtherUse,
    /// The categories of data.
    Categories,
    /// Where data come from.
    Source,
    /// Told when data are collected.
    ToldInTime,
    /// Told in time when data come from elsewhere.
    ToldAfterwards,
    /// Clear to those it is for.
    Intelligible,
    /// The right to object, apart from everything else.
    ObjectionApart,
}

/// Whether an item must be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum InformationDemand {
    /// In every case.
    Required,
    /// Where its condition is met.
    IfApplicable,
    /// The article can be read either way.
    Unclear,
}

/// What it depends on whether an item must be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InformationCondition {
    /// There is a representative under Article 27.
    Representative,
    /// There is a data protection officer.
    Officer,
    /// A purpose rests on 6(1)(f).
    LegitimateInterests,
    /// Somebody outside the organisation gets data.
    Recipients,
    /// Data leave the EEA.
    Transfers,
    /// A purpose rests on 6(1)(e) or (f), or is direct marketing. Article 21(1)-(2).
    Objection,
    /// A purpose rests on consent or a contract. Article 20(1).
    Portability,
    /// A purpose rests on consent.
    Consent,
    /// The person is asked for data.
    FromPerson,
    /// Data come from others than the person.
    FromOthers,
    /// Decisions rest on automation alone. Article 22(1).
    AutomatedDecisions,
    /// People are profiled. Article 4(4).
    Profiling,
    /// A new purpose has been looked into. Article 6(4).
    FurtherUse,
}

impl InformationCondition {
    /// Its name in words.
    pub fn name(self) -> &'static str {
        match self {
            InformationCondition::Representative => "representative",
            InformationCondition::Officer => "officer",
            InformationCondition::LegitimateInterests => "legitimate-interests",
            InformationCondition::Recipients => "recipients",
            InformationCondition::Transfers => "transfers",
            InformationCondition::Objection => "objection",
            InformationCondition::Portability => "portability",
            InformationCondition::Consent => "consent",
            InformationCondition::FromPerson => "from-person",
            InformationCondition::FromOthers => "from-others",
            InformationCondition::AutomatedDecisions => "automated-decisions",
            InformationCondition::Profiling => "profiling",
            InformationCondition::FurtherUse => "further-use",
        }
    }
}
