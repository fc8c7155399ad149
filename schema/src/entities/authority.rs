//! The supervisory authority.

use schema_derive::Entity;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Country, Id, Stated};

/// A supervisory authority to which one may complain. Article 77, 13(2)(d).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct SupervisoryAuthority {
    /// The record's name.
    pub id: Id<SupervisoryAuthority>,
    /// Place among the others, from 0.
    pub position: u32,
    /// Name. Two countries' authorities are called Datatilsynet.
    pub name: Stated<String>,
    /// The country.
    pub country: Country,
    /// When one turns to this authority, where there are several.
    #[field(article = "77", edit = "long")]
    pub competence: Stated<String>,
    /// Postal address.
    #[field(article = "13(2)(d)")]
    pub address: Stated<String>,
    /// Website.
    pub website: Stated<String>,
    /// The page for complaints.
    #[field(article = "13(2)(d)")]
    pub complaint_page: Stated<String>,
    /// Telephone.
    pub phone: Stated<String>,
    /// E-mail.
    pub email: Stated<String>,
}
