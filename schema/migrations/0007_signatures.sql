-- The way of an issued document: out for signature, returned and by whom it was signed, in force, withdrawn; the change sheet
-- and the handover report.

CREATE TABLE documents_with_sheets (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    number TEXT NOT NULL,
    subject TEXT NOT NULL CHECK (subject IN ('article30', 'policy', 'article30_processor', 'processors', 'measures', 'agenda', 'minutes', 'supervision_plan', 'deletion_calendar', 'breach_notification', 'breach_log', 'request_log', 'access_answer', 'change_sheet', 'handover')),
    policy TEXT REFERENCES policies (id) DEFERRABLE INITIALLY DEFERRED,
    review TEXT REFERENCES reviews (id) DEFERRABLE INITIALLY DEFERRED,
    request TEXT REFERENCES subject_requests (id) DEFERRABLE INITIALLY DEFERRED,
    breach TEXT REFERENCES breaches (id) DEFERRABLE INITIALLY DEFERRED,
    compared TEXT REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
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

INSERT INTO documents_with_sheets
    (id, number, subject, policy, review, request, breach, title, version, language, issued_on, issued_by, fingerprint, trail_head, snapshot, pdf)
SELECT id, number, subject, policy, review, request, breach, title, version, language, issued_on, issued_by, fingerprint, trail_head, snapshot, pdf
FROM documents ORDER BY rowid;

DROP TABLE documents;
ALTER TABLE documents_with_sheets RENAME TO documents;

CREATE INDEX documents_by_policy ON documents (policy);
CREATE INDEX documents_by_review ON documents (review);
CREATE INDEX documents_by_request ON documents (request);
CREATE INDEX documents_by_breach ON documents (breach);
CREATE INDEX documents_by_compared ON documents (compared);
CREATE INDEX documents_by_snapshot ON documents (snapshot);
CREATE INDEX documents_by_pdf ON documents (pdf);

CREATE TABLE signings (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    document TEXT NOT NULL REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    means TEXT CHECK (means IN ('paper', 'digital')),
    means_state TEXT NOT NULL DEFAULT 'blank' CHECK (means_state IN ('blank', 'none', 'unknown', 'stated') AND (means_state = 'stated') = (means IS NOT NULL)),
    sent_to TEXT REFERENCES persons (id) DEFERRABLE INITIALLY DEFERRED,
    sent_on TEXT CHECK (sent_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    remind_on TEXT CHECK (remind_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    returned_on TEXT CHECK (returned_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    kept_at TEXT, -- Art. 5(2)
    kept_at_state TEXT NOT NULL DEFAULT 'blank' CHECK (kept_at_state IN ('blank', 'none', 'unknown', 'stated') AND (kept_at_state = 'stated') = (kept_at IS NOT NULL)),
    in_force_on TEXT CHECK (in_force_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- Art. 5(2)
    withdrawn_on TEXT CHECK (withdrawn_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- Art. 5(2)
    withdrawn_because TEXT,
    withdrawn_because_state TEXT NOT NULL DEFAULT 'blank' CHECK (withdrawn_because_state IN ('blank', 'none', 'unknown', 'stated') AND (withdrawn_because_state = 'stated') = (withdrawn_because IS NOT NULL))
) STRICT;
CREATE INDEX signings_by_document ON signings (document);
CREATE INDEX signings_by_sent_to ON signings (sent_to);

CREATE TABLE signatures (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    signing TEXT NOT NULL REFERENCES signings (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    person TEXT REFERENCES persons (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT,
    name_state TEXT NOT NULL DEFAULT 'blank' CHECK (name_state IN ('blank', 'none', 'unknown', 'stated') AND (name_state = 'stated') = (name IS NOT NULL)),
    role TEXT,
    role_state TEXT NOT NULL DEFAULT 'blank' CHECK (role_state IN ('blank', 'none', 'unknown', 'stated') AND (role_state = 'stated') = (role IS NOT NULL)),
    signed_on TEXT CHECK (signed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    place TEXT,
    place_state TEXT NOT NULL DEFAULT 'blank' CHECK (place_state IN ('blank', 'none', 'unknown', 'stated') AND (place_state = 'stated') = (place IS NOT NULL))
) STRICT;
CREATE INDEX signatures_by_signing ON signatures (signing);
CREATE INDEX signatures_by_person ON signatures (person);

ALTER TABLE enclosures ADD COLUMN signing TEXT REFERENCES signings (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX enclosures_by_signing ON enclosures (signing);
