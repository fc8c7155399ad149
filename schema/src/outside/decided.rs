//! The one list: every field of every kind, with what was decided of it.

use super::{Data, Outside, Part, Why};
use crate::Kind;

const RECORD: Outside = with(Part::Record);
const POLICIES: Outside = with(Part::Policies);
const PROCESSORS: Outside = with(Part::Processors);
const DELETION: Outside = with(Part::Deletion);
/// The record prints it; as data it goes with the measures.
const RISKS: Outside = Outside { data: Data::With(Part::Measures), paper: Some(Part::Record) };
/// The record prints it; as data it goes with the policies.
const CLAIMS: Outside = Outside { data: Data::With(Part::Policies), paper: Some(Part::Record) };

const fn with(part: Part) -> Outside {
    Outside { data: Data::With(part), paper: Some(part) }
}

/// On papers of the part alone.
const fn printed(part: Part, why: Why) -> Outside {
    Outside { data: Data::Not(why), paper: Some(part) }
}

/// On no paper that goes out, and not as data.
const fn never(why: Why) -> Outside {
    Outside { data: Data::Not(why), paper: None }
}

/// A kind, and its fields by what was decided of them.
pub type Decided = (Kind, &'static [(Outside, &'static [&'static str])]);

/// What was decided of each field of each kind.
#[rustfmt::skip]
pub const DECIDED: &[Decided] = &[
    (Kind::Organisation, &[(RECORD, &[
        "name", "legal_form", "country", "registration_number", "street", "postcode", "town", "phone", "email", "website",
        "representative", "joint_controllers", "data_protection_officer", "no_officer_reason", "record_begun_on",
        "record_revised_on", "text_language", "report_language",
    ])]),
    // As data only those who stand for the organisation: see `exchange::outside`.
    (Kind::Person, &[
        (RECORD, &["position", "name", "job_title", "phone", "email"]),
        (never(Why::Staff), &["handles_personal_data", "left_on"]),
    ]),
    (Kind::PersonRole, &[(RECORD, &["person", "role", "from", "until"])]),
    (Kind::ContactPoint, &[(RECORD, &["position", "purpose", "person", "phone", "email", "website"])]),
    (Kind::SupervisoryAuthority, &[(RECORD, &[
        "position", "name", "country", "competence", "address", "website", "complaint_page", "phone", "email",
    ])]),
    (Kind::RightProcedure, &[(RECORD, &[
        "position", "right", "wording", "handling", "audience", "channel", "response", "page", "system", "contact_point", "fee",
        "condition", "exception",
    ])]),
    (Kind::BreachProcedure, &[(RECORD, &[
        "position", "scope", "authority_notice", "deadline_hours", "subjects_notice", "channels", "intake", "contact_point",
        "responsible",
    ])]),
    (Kind::FinancialYear, &[(RECORD, &["starts", "ends"])]),
    (Kind::Party, &[
        (RECORD, &["position", "name", "registration_number", "country"]),
        // Article 30(2)(a) has the record of what is done for others name how each of them is reached.
        (printed(Part::Record, Why::Contact), &["contact", "phone", "email"]),
        (PROCESSORS, &["guarantees", "guaranteed_on", "supervised_every"]),
    ]),
    (Kind::Agreement, &[
        (Outside { data: Data::With(Part::Processors), paper: Some(Part::Record) }, &[
            "party", "form", "accepted_online", "signed_by_controller_on", "signed_by_processor_on", "valid_from",
            "valid_until",
        ]),
        (PROCESSORS, &[
            "position", "clauses", "frame", "authorisation", "objection_window", "breach_notice_hours", "at_end",
            "requested_on", "received_on", "version", "annexes", "ended_on", "settled", "settled_on",
        ]),
        (printed(Part::Processors, Why::Internal), &["kept_at"]),
    ]),
    (Kind::SubProcessor, &[(PROCESSORS, &["agreement", "position", "name", "country", "service", "since", "until"])]),
    (Kind::SubProcessorNotice, &[
        (PROCESSORS, &[
            "agreement", "position", "announces", "name", "country", "received_on", "effective_on", "answer", "answered_on",
            "reason",
        ]),
    ]),
    (Kind::Supervision, &[
        (PROCESSORS, &[
            "party", "position", "people", "special", "confidential", "special_kind", "points", "concept", "due_on", "done_on",
            "done_by", "what", "conclusion", "remarks", "next_on",
        ]),
        (printed(Part::Processors, Why::Internal), &["kept_at"]),
    ]),
    (Kind::System, &[
        (RECORD, &[
            "position", "name", "form", "purpose", "supplier", "location", "holds_personal_data", "documented_on",
        ]),
        (never(Why::Internal), &["internal_note"]),
    ]),
    (Kind::Restoration, &[(DELETION, &[
        "system", "position", "restored_on", "copy_of", "test_only", "deleted_again_on", "result",
    ])]),
    (Kind::Measure, &[(RECORD, &[
        "position", "name", "nature", "clauses", "by_design", "implemented", "claim", "scope", "carried_out_by", "proof",
        "purpose", "renewed_every", "verified_every", "verified_on", "verified_by", "evidence", "rating", "rated_by",
        "rated_on",
    ])]),
    (Kind::Coverage, &[
        (RISKS, &["measure", "system", "party", "covered", "seen_on"]),
        (printed(Part::Record, Why::Staff), &["person"]),
    ]),
    // That a paper was seen stands on the record, and nowhere else.
    (Kind::StaffEvidence, &[
        (printed(Part::Record, Why::Staff), &["person", "what", "seen_on", "seen_by", "renew_on"]),
    ]),
    (Kind::RetentionRule, &[(RECORD, &[
        "position", "name", "trigger", "trigger_wording", "latest", "latest_days", "criterion", "minimum", "minimum_law",
        "minimum_law_name", "exception", "end_action", "archive_lag", "backup_lag", "deleted_again_after_restore",
        "responsible",
    ])]),
    (Kind::ErasureRun, &[
        (DELETION, &[
            "rule", "position", "done_on", "through_on", "done_by", "system", "amount", "method", "exceptions",
            "copies_gone_on",
        ]),
        (printed(Part::Deletion, Why::Internal), &["kept_at"]),
    ]),
    (Kind::Activity, &[
        (RECORD, &[
            "position", "name", "role", "status", "owner", "since", "carried_out", "collection", "recipients",
            "third_country_transfer", "transfer_note", "provision", "provision_consequence", "profiling", "profiling_inputs",
            "profiling_logic", "profiling_consequence", "scoring", "automated_decisions", "impact_assessment",
            "impact_assessed_on",
        ]),
        (never(Why::Internal), &["internal_note"]),
        (never(Why::Working), &["suggested", "keeps_cases"]),
    ]),
    (Kind::ActivitySystem, &[(RECORD, &["activity", "system"])]),
    (Kind::ActivityMeasure, &[(RECORD, &["activity", "measure"])]),
    (Kind::Purpose, &[(RECORD, &["activity", "position", "description", "direct_marketing"])]),
    (Kind::LegalBasis, &[
        (RECORD, &[
            "purpose", "position", "ground", "before_contract", "law", "interest", "weighed_on", "special_ground",
            "national_ground", "other_law", "note",
        ]),
        (printed(Part::Record, Why::Weighing), &["necessity", "balance", "safeguards"]),
    ]),
    (Kind::CompatibilityTest, &[(RECORD, &[
        "activity", "position", "new_purpose", "link", "context", "nature", "consequences", "safeguards", "compatible", "told",
        "tested_on",
    ])]),
    (Kind::ControllerServed, &[(RECORD, &[
        "activity", "position", "party", "category", "service", "representative", "data_protection_officer", "agreed_on",
        "until",
    ])]),
    (Kind::Consent, &[(RECORD, &[
        "activity", "position", "purpose", "place", "wording", "information", "mechanism", "choices", "refusal", "withdrawal",
        "withdrawal_effect", "validity", "evidence", "evidence_rule",
    ])]),
    (Kind::CookieCategory, &[(RECORD, &[
        "activity", "position", "kind", "name", "purpose", "third_party", "consent_required", "lifetime",
    ])]),
    (Kind::SubjectCategory, &[(RECORD, &[
        "activity", "position", "name", "approximate_number", "children", "minimum_age", "protected_address",
    ])]),
    (Kind::DataItem, &[(RECORD, &[
        "activity", "position", "name", "about", "class", "mandatory", "condition", "source", "source_name", "system",
        "accounting_record", "retention_rule",
    ])]),
    (Kind::DataItemSubject, &[(RECORD, &["data_item", "subject_category"])]),
    (Kind::Recipient, &[(RECORD, &[
        "activity", "position", "party", "category", "role", "task", "processed_in", "condition", "wording", "internal_only",
        "published_as", "from", "until",
    ])]),
    (Kind::Transfer, &[(RECORD, &[
        "activity", "position", "recipient", "destination", "mechanism", "documentation", "copy", "checked_on",
    ])]),
    (Kind::RiskAssessment, &[(RISKS, &[
        "system", "activity", "assessed_on", "assessed_by", "threats", "likelihood", "consequence", "conclusion", "residual",
        "residual_likelihood", "residual_consequence", "next_on",
    ])]),
    // As data only those that were issued: see `exchange::outside`.
    (Kind::Policy, &[
        (CLAIMS, &["title"]),
        (POLICIES, &[
            "position", "subtitle", "language", "country", "scope", "contents", "rights_articles", "prepared_by",
            "adoption_words", "adopted_on", "adopted_at", "signatory", "signatory_role", "version", "changed_on",
            "change_rule", "publication", "channels", "published_at", "published_on",
        ]),
        (never(Why::Internal), &["internal_note"]),
    ]),
    (Kind::PolicyAudience, &[(POLICIES, &["policy", "position", "name", "activity"])]),
    (Kind::PolicyActivity, &[(POLICIES, &["policy", "activity"])]),
    (Kind::PolicyPointer, &[(POLICIES, &["policy", "position", "about", "to", "address"])]),
    (Kind::Term, &[(POLICIES, &["policy", "position", "word", "meaning", "legal_term"])]),
    (Kind::PolicySection, &[
        (CLAIMS, &["heading"]),
        (POLICIES, &["policy", "position", "content", "activity", "text"]),
    ]),
    (Kind::Reference, &[(POLICIES, &["section", "position", "text", "address"])]),
    (Kind::Statement, &[(CLAIMS, &["section", "position", "claim", "activity", "system", "text"])]),
    (Kind::StatementLink, &[(printed(Part::Record, Why::Weighing), &[
        "statement", "position", "weighs", "activity", "system", "measure", "recipient", "data_item", "agreement", "consent",
        "reason", "seen_by", "seen_on",
    ])]),
    (Kind::ControlPlan, &[(RECORD, &["interval", "responsible", "acts", "covers", "next_on"])]),
    (Kind::CheckPoint, &[
        (printed(Part::Controls, Why::Papers), &["plan", "position", "point", "part", "asks", "left_out", "since"]),
    ]),
    (Kind::Review, &[
        (printed(Part::Record, Why::Papers), &["done_on", "done_by"]),
        (printed(Part::Controls, Why::Papers), &[
            "plan", "period", "conclusion", "started_at", "since", "law_as_of", "seen_by", "took_part", "next_on", "closed_at",
        ]),
    ]),
    (Kind::AgendaLine, &[(printed(Part::Controls, Why::Papers), &[
        "review", "position", "part", "point", "asks", "subject_kind", "subject", "subject_name", "answer", "remark",
        "evidence", "answered_on", "answered_by",
    ])]),
    (Kind::AgendaFact, &[(printed(Part::Controls, Why::Papers), &[
        "line", "position", "code", "subject_kind", "subject", "subject_name", "field", "before", "after", "count", "total",
        "day", "by",
    ])]),
    (Kind::Action, &[(printed(Part::Controls, Why::Papers), &[
        "review", "line", "position", "what", "owner", "due_on", "done_on", "result",
    ])]),
    (Kind::SubjectRequest, &[
        (printed(Part::Cases, Why::Papers), &[
            "position", "number", "received_on", "channel", "rights", "identity", "identity_asked_on", "identity_proven_on",
            "processors_asked_on", "extended_on", "extension_reason", "decision", "exceptions", "complaint_told",
            "answered_on", "recipients_told_on", "kept_at", "kept_until",
        ]),
        (never(Why::Case), &["requester", "reply_to", "asks", "reasons", "responsible"]),
    ]),
    (Kind::Breach, &[(printed(Part::Cases, Why::Papers), &[
        "position", "number", "title", "nature", "what_happened", "cause", "began_on", "ended_on", "aware_at", "aware_by",
        "processor", "processor_told_at", "for_others", "controller_told_at", "data", "subjects", "subjects_count",
        "records_count", "consequences", "measures_taken", "measures_planned", "risk", "risk_reason", "notified_at",
        "reference", "not_notified_reason", "late_reason", "contact", "subjects_told_on", "subjects_told", "not_told",
        "lessons", "closed_on", "responsible", "kept_at", "kept_until",
    ])]),
    (Kind::BreachPhase, &[(printed(Part::Cases, Why::Papers), &["breach", "position", "sent_at", "told"])]),
    (Kind::CaseArea, &[
        (printed(Part::Cases, Why::Papers), &["request", "breach", "position", "activity", "system"]),
    ]),
    (Kind::LawFile, &[(never(Why::Working), &["position", "name", "as_of", "taken_on", "text"])]),
    // What follows stays in the file: what of it goes out stands in the list of the papers.
    (Kind::Attachment, &[
        (RECORD, &["media_type", "size", "sha256"]),
        (never(Why::Internal), &["name"]),
    ]),
    (Kind::Document, &[
        (RECORD, &[
            "number", "subject", "policy", "review", "title", "version", "language", "issued_on", "fingerprint", "trail_head",
            "snapshot", "pdf",
        ]),
        (never(Why::Case), &["request", "breach"]),
        (never(Why::Internal), &["compared", "issued_by"]),
    ]),
    (Kind::Signing, &[
        (RECORD, &["document", "in_force_on"]),
        (never(Why::Internal), &[
            "position", "means", "sent_to", "sent_on", "remind_on", "returned_on", "kept_at", "withdrawn_on",
            "withdrawn_because",
        ]),
    ]),
    (Kind::Signature, &[
        (RECORD, &["signing", "position", "name", "role", "signed_on", "place"]),
        (never(Why::Internal), &["person"]),
    ]),
    (Kind::Enclosure, &[
        (RECORD, &["signing", "attachment"]),
        (PROCESSORS, &["agreement"]),
        (never(Why::Internal), &["supervision", "erasure_run", "agenda_line", "position", "added_on"]),
        (never(Why::Case), &["request", "breach"]),
        (never(Why::Staff), &["staff_evidence"]),
    ]),
];

/// What papers print that is no field but worked out of a record, with the part from which on such a paper goes out.
pub const WORKED_OUT: &[(Kind, &str, Part)] = &[
    (Kind::RetentionRule, "deleted_between", Part::Record),
    (Kind::RetentionRule, "minimum_expires_on", Part::Record),
    (Kind::RetentionRule, "may_go", Part::Deletion),
    (Kind::RetentionRule, "must_be_gone", Part::Deletion),
    (Kind::Party, "standing", Part::Processors),
    (Kind::Party, "next", Part::Processors),
    (Kind::AgendaLine, "question", Part::Controls),
    (Kind::AgendaFact, "sentence", Part::Controls),
];
