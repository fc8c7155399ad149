//! Why data are processed, and on what ground.

use schema_derive::{Choice, Entity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Activity, Date, Id, Stated};

/// One purpose of one activity. Article 30(1)(b), 13(1)(c).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct Purpose {
    /// The record's name.
    pub id: Id<Purpose>,
    /// The activity.
    #[field(parent)]
    pub activity: Id<Activity>,
    /// Place among the others, from 0.
    pub position: u32,
    /// Why, in words a data subject would understand.
    #[field(article = "30(1)(b)", edit = "long")]
    pub description: Stated<String>,
    /// Whether it is direct marketing. Article 21(2)-(3).
    #[field(article = "21(2)")]
    pub direct_marketing: Stated<bool>,
}

/// One legal basis of one purpose. Article 6(1), 13(1)(c).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct LegalBasis {
    /// The record's name.
    pub id: Id<LegalBasis>,
    /// The purpose.
    #[field(parent)]
    pub purpose: Id<Purpose>,
    /// Place among the others, from 0.
    pub position: u32,
    /// The ground.
    #[field(article = "6(1)")]
    pub ground: Stated<Ground>,
    /// Whether the contract is only asked about: steps before it, at the person's request.
    #[field(article = "6(1)(b)")]
    pub before_contract: Stated<bool>,
    /// The law that obliges, for 6(1)(c).
    #[field(article = "6(3)")]
    pub law: Stated<String>,
    /// The legitimate interest, for 6(1)(f).
    #[field(article = "13(1)(d)", edit = "long")]
    pub interest: Stated<String>,
    /// Why the interest needs the data, and no less.
    #[field(article = "6(1)(f)", edit = "long")]
    pub necessity: Stated<String>,
    /// Why the data subject's interests do not weigh more.
    #[field(article = "6(1)(f)", edit = "long")]
    pub balance: Stated<String>,
    /// What is done to spare the data subject.
    #[field(article = "6(1)(f)", edit = "long")]
    pub safeguards: Stated<String>,
    /// When the interest was weighed against the data subject's.
    #[field(article = "6(1)(f)")]
    pub weighed_on: Option<Date>,
    /// The exception for special categories of data. Article 9(2).
    #[field(article = "9(2)")]
    pub special_ground: Stated<SpecialGround>,
    /// The provision of national law beside it. Its words and source are dated data in `law/law.json`.
    #[field(article = "6(2)")]
    pub national_ground: Stated<NationalGround>,
    /// The law outside data protection it also rests on.
    pub other_law: Stated<OtherLaw>,
    /// What else belongs to the basis, such as that the contract may be oral.
    #[field(edit = "long")]
    pub note: Stated<String>,
}

/// A ground of Article 6(1).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// 6(1)(a).
    Consent,
    /// 6(1)(b).
    #[default]
    Contract,
    /// 6(1)(c).
    LegalObligation,
    /// 6(1)(d).
    VitalInterests,
    /// 6(1)(e).
    PublicTask,
    /// 6(1)(f).
    LegitimateInterests,
}

/// An exception of Article 9(2).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum SpecialGround {
    /// 9(2)(a).
    #[default]
    ExplicitConsent,
    /// 9(2)(b).
    EmploymentLaw,
    /// 9(2)(c).
    VitalInterests,
    /// 9(2)(d).
    Association,
    /// 9(2)(e).
    MadePublic,
    /// 9(2)(f).
    LegalClaims,
    /// 9(2)(g).
    SubstantialPublicInterest,
    /// 9(2)(h).
    HealthCare,
    /// 9(2)(i).
    PublicHealth,
    /// 9(2)(j).
    Research,
}

/// A provision of a national data protection act. Denmark and Norway have lists of their own, not translations.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum NationalGround {
    /// Databeskyttelsesloven § 12(1): employment law or collective agreement.
    #[default]
    DkEmploymentObligation,
    /// Databeskyttelsesloven § 12(2): legitimate interest that flows from these.
    DkEmploymentInterest,
    /// Databeskyttelsesloven § 12(3): an employee's consent.
    DkEmploymentConsent,
    /// Databeskyttelsesloven § 8(3), first sentence: explicit consent.
    DkCriminalConsent,
    /// Databeskyttelsesloven § 8(3), second sentence: an interest that clearly weighs more.
    DkCriminalInterest,
    /// Databeskyttelsesloven § 11(2)(1): law.
    DkCprLaw,
    /// Databeskyttelsesloven § 11(2)(2): consent.
    DkCprConsent,
    /// Databeskyttelsesloven § 11(2)(3): disclosure that is decisive for identification.
    DkCprIdentification,
    /// Databeskyttelsesloven § 11(2)(4): the conditions of § 7.
    DkCprSpecial,
    /// Personopplysningsloven § 6: special categories in employment.
    NoEmployment,
    /// Personopplysningsloven § 11: criminal convictions and offences.
    NoCriminal,
    /// Personopplysningsloven § 12: national identity number.
    NoNationalId,
}

/// A law outside data protection on which processing also rests.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema, Choice,
)]
#[serde(rename_all = "snake_case")]
pub enum OtherLaw {
    /// Markedsføringsloven § 10, Denmark.
    #[default]
    DkMarketing,
    /// Markedsføringsloven § 15, Norway.
    NoMarketing,
    /// Cookiebekendtgørelsen, Denmark.
    DkCookies,
    /// Ekomloven, Norway.
    NoCookies,
    /// The ePrivacy directive, where no national act is named.
    Eprivacy,
    /// Another, named in the law.
    Other,
}
