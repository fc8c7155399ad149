//! Files that belong to a record.

use schema_derive::Entity;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    AgendaLine, Agreement, Attachment, Breach, Date, ErasureRun, Id, Signing, StaffEvidence, SubjectRequest,
    Supervision,
};

/// A file kept with a record: a signed copy, a letter, a proof. It goes when the record goes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, Entity)]
#[serde(deny_unknown_fields, default)]
pub struct Enclosure {
    /// The record's name.
    pub id: Id<Enclosure>,
    /// The agreement it is a copy of.
    #[field(parent, article = "28(9)")]
    pub agreement: Option<Id<Agreement>>,
    /// The supervision it proves.
    #[field(parent)]
    pub supervision: Option<Id<Supervision>>,
    /// The deletion it proves.
    #[field(parent)]
    pub erasure_run: Option<Id<ErasureRun>>,
    /// The point of a control it proves.
    #[field(parent)]
    pub agenda_line: Option<Id<AgendaLine>>,
    /// The request it belongs to.
    #[field(parent)]
    pub request: Option<Id<SubjectRequest>>,
    /// The breach it belongs to.
    #[field(parent)]
    pub breach: Option<Id<Breach>>,
    /// The evidence it is.
    #[field(parent)]
    pub staff_evidence: Option<Id<StaffEvidence>>,
    /// The way of the document it is the signed copy of: a scan, or the digitally signed file.
    #[field(parent)]
    pub signing: Option<Id<Signing>>,
    /// Place among the others, from 0.
    pub position: u32,
    /// The file.
    pub attachment: Id<Attachment>,
    /// The day it was put there.
    pub added_on: Date,
}
