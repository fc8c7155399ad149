-- Requests from data subjects, breaches, files kept with a record, and the papers of all three.

ALTER TABLE activities ADD COLUMN keeps_cases INTEGER NOT NULL DEFAULT 0 CHECK (keeps_cases IN (0, 1)); -- Art. 30(1)

CREATE TABLE subject_requests (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    number TEXT NOT NULL,
    received_on TEXT CHECK (received_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- Art. 12(3)
    received_on_state TEXT NOT NULL DEFAULT 'blank' CHECK (received_on_state IN ('blank', 'none', 'unknown', 'stated') AND (received_on_state = 'stated') = (received_on IS NOT NULL)),
    channel TEXT CHECK (channel IN ('email', 'letter', 'phone', 'in_person', 'digital_post', 'form', 'representative')),
    channel_state TEXT NOT NULL DEFAULT 'blank' CHECK (channel_state IN ('blank', 'none', 'unknown', 'stated') AND (channel_state = 'stated') = (channel IS NOT NULL)),
    requester TEXT, -- Art. 5(1)(c)
    requester_state TEXT NOT NULL DEFAULT 'blank' CHECK (requester_state IN ('blank', 'none', 'unknown', 'stated') AND (requester_state = 'stated') = (requester IS NOT NULL)),
    reply_to TEXT,
    reply_to_state TEXT NOT NULL DEFAULT 'blank' CHECK (reply_to_state IN ('blank', 'none', 'unknown', 'stated') AND (reply_to_state = 'stated') = (reply_to IS NOT NULL)),
    rights TEXT NOT NULL CHECK (json_valid(rights) AND json_type(rights) = 'array'), -- Art. 12(3)
    asks TEXT,
    asks_state TEXT NOT NULL DEFAULT 'blank' CHECK (asks_state IN ('blank', 'none', 'unknown', 'stated') AND (asks_state = 'stated') = (asks IS NOT NULL)),
    identity TEXT CHECK (identity IN ('certain', 'doubted', 'proven', 'unproven')), -- Art. 12(6)
    identity_state TEXT NOT NULL DEFAULT 'blank' CHECK (identity_state IN ('blank', 'none', 'unknown', 'stated') AND (identity_state = 'stated') = (identity IS NOT NULL)),
    identity_asked_on TEXT CHECK (identity_asked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- Art. 12(6)
    identity_proven_on TEXT CHECK (identity_proven_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- Art. 12(6)
    responsible TEXT REFERENCES persons (id) DEFERRABLE INITIALLY DEFERRED,
    processors_asked_on TEXT CHECK (processors_asked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- Art. 28(3)(e)
    processors_asked_on_state TEXT NOT NULL DEFAULT 'blank' CHECK (processors_asked_on_state IN ('blank', 'none', 'unknown', 'stated') AND (processors_asked_on_state = 'stated') = (processors_asked_on IS NOT NULL)),
    extended_on TEXT CHECK (extended_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- Art. 12(3)
    extension_reason TEXT, -- Art. 12(3)
    extension_reason_state TEXT NOT NULL DEFAULT 'blank' CHECK (extension_reason_state IN ('blank', 'none', 'unknown', 'stated') AND (extension_reason_state = 'stated') = (extension_reason IS NOT NULL)),
    decision TEXT CHECK (decision IN ('granted', 'partly_granted', 'refused', 'withdrawn', 'no_data')), -- Art. 12(4)
    decision_state TEXT NOT NULL DEFAULT 'blank' CHECK (decision_state IN ('blank', 'none', 'unknown', 'stated') AND (decision_state = 'stated') = (decision IS NOT NULL)),
    exceptions TEXT NOT NULL CHECK (json_valid(exceptions) AND json_type(exceptions) = 'array'), -- Art. 12(4)
    reasons TEXT, -- Art. 12(4)
    reasons_state TEXT NOT NULL DEFAULT 'blank' CHECK (reasons_state IN ('blank', 'none', 'unknown', 'stated') AND (reasons_state = 'stated') = (reasons IS NOT NULL)),
    complaint_told INTEGER CHECK (complaint_told IN (0, 1)), -- Art. 12(4)
    complaint_told_state TEXT NOT NULL DEFAULT 'blank' CHECK (complaint_told_state IN ('blank', 'none', 'unknown', 'stated') AND (complaint_told_state = 'stated') = (complaint_told IS NOT NULL)),
    answered_on TEXT CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- Art. 12(3)
    recipients_told_on TEXT CHECK (recipients_told_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- Art. 19
    recipients_told_on_state TEXT NOT NULL DEFAULT 'blank' CHECK (recipients_told_on_state IN ('blank', 'none', 'unknown', 'stated') AND (recipients_told_on_state = 'stated') = (recipients_told_on IS NOT NULL)),
    kept_at TEXT, -- Art. 5(2)
    kept_at_state TEXT NOT NULL DEFAULT 'blank' CHECK (kept_at_state IN ('blank', 'none', 'unknown', 'stated') AND (kept_at_state = 'stated') = (kept_at IS NOT NULL)),
    kept_until TEXT CHECK (kept_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- Art. 5(1)(e)
    kept_until_state TEXT NOT NULL DEFAULT 'blank' CHECK (kept_until_state IN ('blank', 'none', 'unknown', 'stated') AND (kept_until_state = 'stated') = (kept_until IS NOT NULL))
) STRICT;
CREATE INDEX subject_requests_by_responsible ON subject_requests (responsible);

CREATE TABLE breaches (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    nature TEXT NOT NULL CHECK (json_valid(nature) AND json_type(nature) = 'array'), -- Art. 33(3)(a)
    what_happened TEXT, -- Art. 33(3)(a)
    what_happened_state TEXT NOT NULL DEFAULT 'blank' CHECK (what_happened_state IN ('blank', 'none', 'unknown', 'stated') AND (what_happened_state = 'stated') = (what_happened IS NOT NULL)),
    cause TEXT, -- Art. 33(5)
    cause_state TEXT NOT NULL DEFAULT 'blank' CHECK (cause_state IN ('blank', 'none', 'unknown', 'stated') AND (cause_state = 'stated') = (cause IS NOT NULL)),
    began_on TEXT CHECK (began_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    began_on_state TEXT NOT NULL DEFAULT 'blank' CHECK (began_on_state IN ('blank', 'none', 'unknown', 'stated') AND (began_on_state = 'stated') = (began_on IS NOT NULL)),
    ended_on TEXT CHECK (ended_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    ended_on_state TEXT NOT NULL DEFAULT 'blank' CHECK (ended_on_state IN ('blank', 'none', 'unknown', 'stated') AND (ended_on_state = 'stated') = (ended_on IS NOT NULL)),
    aware_at TEXT CHECK (aware_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*'), -- Art. 33(1)
    aware_by TEXT REFERENCES persons (id) DEFERRABLE INITIALLY DEFERRED,
    processor TEXT REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED, -- Art. 33(2)
    processor_told_at TEXT CHECK (processor_told_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*'), -- Art. 33(2)
    for_others INTEGER CHECK (for_others IN (0, 1)), -- Art. 33(2)
    for_others_state TEXT NOT NULL DEFAULT 'blank' CHECK (for_others_state IN ('blank', 'none', 'unknown', 'stated') AND (for_others_state = 'stated') = (for_others IS NOT NULL)),
    controller_told_at TEXT CHECK (controller_told_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*'), -- Art. 33(2)
    data TEXT NOT NULL CHECK (json_valid(data) AND json_type(data) = 'array'), -- Art. 33(3)(a)
    subjects TEXT, -- Art. 33(3)(a)
    subjects_state TEXT NOT NULL DEFAULT 'blank' CHECK (subjects_state IN ('blank', 'none', 'unknown', 'stated') AND (subjects_state = 'stated') = (subjects IS NOT NULL)),
    subjects_count INTEGER CHECK (subjects_count BETWEEN 0 AND 4294967295), -- Art. 33(3)(a)
    subjects_count_state TEXT NOT NULL DEFAULT 'blank' CHECK (subjects_count_state IN ('blank', 'none', 'unknown', 'stated') AND (subjects_count_state = 'stated') = (subjects_count IS NOT NULL)),
    records_count INTEGER CHECK (records_count BETWEEN 0 AND 4294967295), -- Art. 33(3)(a)
    records_count_state TEXT NOT NULL DEFAULT 'blank' CHECK (records_count_state IN ('blank', 'none', 'unknown', 'stated') AND (records_count_state = 'stated') = (records_count IS NOT NULL)),
    consequences TEXT, -- Art. 33(3)(c)
    consequences_state TEXT NOT NULL DEFAULT 'blank' CHECK (consequences_state IN ('blank', 'none', 'unknown', 'stated') AND (consequences_state = 'stated') = (consequences IS NOT NULL)),
    measures_taken TEXT, -- Art. 33(3)(d)
    measures_taken_state TEXT NOT NULL DEFAULT 'blank' CHECK (measures_taken_state IN ('blank', 'none', 'unknown', 'stated') AND (measures_taken_state = 'stated') = (measures_taken IS NOT NULL)),
    measures_planned TEXT, -- Art. 33(3)(d)
    measures_planned_state TEXT NOT NULL DEFAULT 'blank' CHECK (measures_planned_state IN ('blank', 'none', 'unknown', 'stated') AND (measures_planned_state = 'stated') = (measures_planned IS NOT NULL)),
    risk TEXT CHECK (risk IN ('unlikely', 'risk', 'high')), -- Art. 33(1)
    risk_state TEXT NOT NULL DEFAULT 'blank' CHECK (risk_state IN ('blank', 'none', 'unknown', 'stated') AND (risk_state = 'stated') = (risk IS NOT NULL)),
    risk_reason TEXT, -- Art. 33(1)
    risk_reason_state TEXT NOT NULL DEFAULT 'blank' CHECK (risk_reason_state IN ('blank', 'none', 'unknown', 'stated') AND (risk_reason_state = 'stated') = (risk_reason IS NOT NULL)),
    notified_at TEXT CHECK (notified_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*'), -- Art. 33(1)
    reference TEXT,
    reference_state TEXT NOT NULL DEFAULT 'blank' CHECK (reference_state IN ('blank', 'none', 'unknown', 'stated') AND (reference_state = 'stated') = (reference IS NOT NULL)),
    not_notified_reason TEXT, -- Art. 33(1)
    not_notified_reason_state TEXT NOT NULL DEFAULT 'blank' CHECK (not_notified_reason_state IN ('blank', 'none', 'unknown', 'stated') AND (not_notified_reason_state = 'stated') = (not_notified_reason IS NOT NULL)),
    late_reason TEXT, -- Art. 33(1)
    late_reason_state TEXT NOT NULL DEFAULT 'blank' CHECK (late_reason_state IN ('blank', 'none', 'unknown', 'stated') AND (late_reason_state = 'stated') = (late_reason IS NOT NULL)),
    contact TEXT REFERENCES persons (id) DEFERRABLE INITIALLY DEFERRED, -- Art. 33(3)(b)
    subjects_told_on TEXT CHECK (subjects_told_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- Art. 34(1)
    subjects_told TEXT, -- Art. 34(2)
    subjects_told_state TEXT NOT NULL DEFAULT 'blank' CHECK (subjects_told_state IN ('blank', 'none', 'unknown', 'stated') AND (subjects_told_state = 'stated') = (subjects_told IS NOT NULL)),
    not_told TEXT CHECK (not_told IN ('unreadable', 'averted', 'disproportionate')), -- Art. 34(3)
    not_told_state TEXT NOT NULL DEFAULT 'blank' CHECK (not_told_state IN ('blank', 'none', 'unknown', 'stated') AND (not_told_state = 'stated') = (not_told IS NOT NULL)),
    lessons TEXT, -- Art. 33(5)
    lessons_state TEXT NOT NULL DEFAULT 'blank' CHECK (lessons_state IN ('blank', 'none', 'unknown', 'stated') AND (lessons_state = 'stated') = (lessons IS NOT NULL)),
    closed_on TEXT CHECK (closed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    responsible TEXT REFERENCES persons (id) DEFERRABLE INITIALLY DEFERRED,
    kept_at TEXT, -- Art. 33(5)
    kept_at_state TEXT NOT NULL DEFAULT 'blank' CHECK (kept_at_state IN ('blank', 'none', 'unknown', 'stated') AND (kept_at_state = 'stated') = (kept_at IS NOT NULL)),
    kept_until TEXT CHECK (kept_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- Art. 5(1)(e)
    kept_until_state TEXT NOT NULL DEFAULT 'blank' CHECK (kept_until_state IN ('blank', 'none', 'unknown', 'stated') AND (kept_until_state = 'stated') = (kept_until IS NOT NULL))
) STRICT;
CREATE INDEX breaches_by_aware_by ON breaches (aware_by);
CREATE INDEX breaches_by_processor ON breaches (processor);
CREATE INDEX breaches_by_contact ON breaches (contact);
CREATE INDEX breaches_by_responsible ON breaches (responsible);

CREATE TABLE breach_phases (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    breach TEXT NOT NULL REFERENCES breaches (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    sent_at TEXT CHECK (sent_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*'), -- Art. 33(4)
    told TEXT, -- Art. 33(4)
    told_state TEXT NOT NULL DEFAULT 'blank' CHECK (told_state IN ('blank', 'none', 'unknown', 'stated') AND (told_state = 'stated') = (told IS NOT NULL))
) STRICT;
CREATE INDEX breach_phases_by_breach ON breach_phases (breach);

CREATE TABLE case_areas (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    request TEXT REFERENCES subject_requests (id) DEFERRABLE INITIALLY DEFERRED,
    breach TEXT REFERENCES breaches (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    activity TEXT REFERENCES activities (id) DEFERRABLE INITIALLY DEFERRED,
    system TEXT REFERENCES systems (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX case_areas_by_request ON case_areas (request);
CREATE INDEX case_areas_by_breach ON case_areas (breach);
CREATE INDEX case_areas_by_activity ON case_areas (activity);
CREATE INDEX case_areas_by_system ON case_areas (system);

CREATE TABLE enclosures (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    agreement TEXT REFERENCES agreements (id) DEFERRABLE INITIALLY DEFERRED, -- Art. 28(9)
    supervision TEXT REFERENCES supervisions (id) DEFERRABLE INITIALLY DEFERRED,
    erasure_run TEXT REFERENCES erasure_runs (id) DEFERRABLE INITIALLY DEFERRED,
    agenda_line TEXT REFERENCES agenda_lines (id) DEFERRABLE INITIALLY DEFERRED,
    request TEXT REFERENCES subject_requests (id) DEFERRABLE INITIALLY DEFERRED,
    breach TEXT REFERENCES breaches (id) DEFERRABLE INITIALLY DEFERRED,
    staff_evidence TEXT REFERENCES staff_evidence (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    attachment TEXT NOT NULL REFERENCES attachments (id) DEFERRABLE INITIALLY DEFERRED,
    added_on TEXT NOT NULL CHECK (added_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX enclosures_by_agreement ON enclosures (agreement);
CREATE INDEX enclosures_by_supervision ON enclosures (supervision);
CREATE INDEX enclosures_by_erasure_run ON enclosures (erasure_run);
CREATE INDEX enclosures_by_agenda_line ON enclosures (agenda_line);
CREATE INDEX enclosures_by_request ON enclosures (request);
CREATE INDEX enclosures_by_breach ON enclosures (breach);
CREATE INDEX enclosures_by_staff_evidence ON enclosures (staff_evidence);
CREATE INDEX enclosures_by_attachment ON enclosures (attachment);

CREATE TABLE documents_with_more (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    number TEXT NOT NULL,
    subject TEXT NOT NULL CHECK (subject IN ('article30', 'policy', 'article30_processor', 'processors', 'measures', 'agenda', 'minutes', 'supervision_plan', 'deletion_calendar', 'breach_notification', 'breach_log', 'request_log', 'access_answer')),
    policy TEXT REFERENCES policies (id) DEFERRABLE INITIALLY DEFERRED,
    review TEXT REFERENCES reviews (id) DEFERRABLE INITIALLY DEFERRED,
    request TEXT REFERENCES subject_requests (id) DEFERRABLE INITIALLY DEFERRED,
    breach TEXT REFERENCES breaches (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version BETWEEN 0 AND 4294967295),
    language TEXT NOT NULL CHECK (language IN ('da', 'nb', 'en')),
    issued_on TEXT NOT NULL CHECK (issued_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    issued_by TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    trail_head TEXT NOT NULL,
    snapshot TEXT NOT NULL REFERENCES attachments (id) DEFERRABLE INITIALLY DEFERRED,
    pdf TEXT NOT NULL REFERENCES attachments (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

INSERT INTO documents_with_more
    (id, number, subject, policy, title, version, language, issued_on, issued_by, fingerprint, trail_head, snapshot, pdf)
SELECT id, number, subject, policy, title, version, language, issued_on, issued_by, fingerprint, trail_head, snapshot, pdf
FROM documents ORDER BY rowid;

DROP TABLE documents;
ALTER TABLE documents_with_more RENAME TO documents;

CREATE INDEX documents_by_policy ON documents (policy);
CREATE INDEX documents_by_review ON documents (review);
CREATE INDEX documents_by_request ON documents (request);
CREATE INDEX documents_by_breach ON documents (breach);
CREATE INDEX documents_by_snapshot ON documents (snapshot);
CREATE INDEX documents_by_pdf ON documents (pdf);
