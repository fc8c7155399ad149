//! Every date of a register that lies ahead, or was let pass with nothing done: for the overview and for a calendar.

use std::collections::BTreeMap;

use schema::law::Law;
use schema::words::{Params, Words};
use schema::{Date, Instant, Kind, Now, Register};
use serde::Serialize;

use crate::finding::Param;
use crate::index::Index;
use crate::{breach_cases, control, documents, erasures, notices, renewals, requests, supervisions, transfers};

/// The codes of the dates. The words of each are `due-<code>`.
pub const DATE_CODES: &[&str] = &[
    "request-answer",
    "request-extend",
    "breach-notify",
    "case-erase",
    "agreement-ends",
    "notice-answer",
    "supervision",
    "erasure",
    "copies-gone",
    "redelete",
    "measure-verify",
    "risk-review",
    "staff-renew",
    "transfer-check",
    "control",
    "action",
    "signature",
    "policy-publish",
];

/// One date of one record, whether or not a finding stands on it yet. There is one for each record and code.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DueDate {
    /// Which date it is: one of [`DATE_CODES`]. With the record it names the date for ever.
    pub code: &'static str,
    /// The kind of the record it stands on.
    pub kind: Kind,
    /// The record.
    pub id: String,
    /// The field that says it is done, or that moves it.
    pub field: Option<&'static str>,
    /// The last day it can be done in time: it is late from the day after.
    pub day: Date,
    /// The last moment, where it is hours that count.
    pub at: Option<Instant>,
    /// The articles, such as `12(3)`.
    pub articles: Vec<&'static str>,
    /// The values of its line.
    pub params: BTreeMap<&'static str, Param>,
}

impl DueDate {
    pub(crate) fn on(code: &'static str, kind: Kind, id: &str, day: Date, articles: &[&'static str]) -> DueDate {
        DueDate {
            code,
            kind,
            id: id.to_owned(),
            field: None,
            day,
            at: None,
            articles: articles.to_vec(),
            params: BTreeMap::new(),
        }
    }

    pub(crate) fn field(mut self, field: &'static str) -> DueDate {
        self.field = Some(field);
        self
    }

    pub(crate) fn with(mut self, name: &'static str, param: impl Into<Param>) -> DueDate {
        self.params.insert(name, param.into());
        self
    }

    pub(crate) fn at(mut self, at: Instant) -> DueDate {
        self.at = Some(at);
        self
    }

    /// The line: what is to be done, without the day.
    pub fn title(&self, words: &Words) -> String {
        let values: Params = self.params.iter().map(|(name, param)| ((*name).to_owned(), param.text(words))).collect();
        words.with_params(&format!("due-{}", self.code), &values)
    }
}

/// Every date ahead, and every past one on which nothing was done, by day; those of one day by kind, record and code.
pub fn dates(register: &Register, now: Now, law: &Law) -> Vec<DueDate> {
    let index = Index::of(register, now, law);
    let mut out = Vec::new();
    requests::dates(&index, &mut out);
    breach_cases::dates(&index, &mut out);
    notices::dates(&index, &mut out);
    supervisions::dates(&index, &mut out);
    erasures::dates(&index, &mut out);
    renewals::dates(&index, &mut out);
    transfers::dates(&index, &mut out);
    control::dates(&index, &mut out);
    documents::dates(&index, &mut out);
    let key = |it: &DueDate| (it.day, it.at, it.kind, it.id.clone(), it.code);
    out.sort_by_cached_key(key);
    out
}
