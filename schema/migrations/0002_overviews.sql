-- Overviews of processors and of measures are issued as well. A check cannot be altered in place: the table is made anew.

CREATE TABLE documents_with_overviews (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    number TEXT NOT NULL,
    subject TEXT NOT NULL CHECK (subject IN ('article30', 'policy', 'processors', 'measures')),
    policy TEXT REFERENCES policies (id) DEFERRABLE INITIALLY DEFERRED,
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

INSERT INTO documents_with_overviews
    (id, number, subject, policy, title, version, language, issued_on, issued_by, fingerprint, trail_head, snapshot, pdf)
SELECT id, number, subject, policy, title, version, language, issued_on, issued_by, fingerprint, trail_head, snapshot, pdf
FROM documents ORDER BY rowid;

DROP TABLE documents;
ALTER TABLE documents_with_overviews RENAME TO documents;

CREATE INDEX documents_by_policy ON documents (policy);
CREATE INDEX documents_by_snapshot ON documents (snapshot);
CREATE INDEX documents_by_pdf ON documents (pdf);
