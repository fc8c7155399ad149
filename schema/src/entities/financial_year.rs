//! Financial years, from which bookkeeping minima are counted.

use schema_derive::Entity;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Date, Id};

/// One financial year. Years before the first and after the last recorded follow in steps of twelve
/// months, so one row suffices until the year changes; a long first year is a row of its own.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct FinancialYear {
    /// The record's name.
    pub id: Id<FinancialYear>,
    /// First day.
    pub starts: Date,
    /// Last day.
    pub ends: Date,
}
