//! The register's vocabulary: every entity once, in the law's own nouns. No I/O.
//!
//! From the one declaration come the row mapping, the exchange format and its JSON Schema, the
//! TypeScript types, form and report fields and audit differences. Words stand in `words/`, law in `law/`.

mod countries;
mod entities;
mod field;
pub mod generate;
mod id;
pub mod law;
pub mod outside;
mod register;
mod stated;
pub mod template;
mod time;
pub mod words;

pub use countries::Countries;
pub use entities::*;
pub use field::{Column, Field, Form, Shape};
pub use id::{Id, is_id};
pub use register::{Entity, FORMAT, Kind, MIGRATIONS, Record, Register, VERSION};
pub use stated::Stated;
pub use time::{Date, Days, Instant, Months, Now};

/// A plainly invented company's register, as exchange JSON: to look around in, and to try on.
pub const EXAMPLE: &str = include_str!("../examples/eksempel.json");
