-- The control's agenda, its answers and what is left to do; the checklist as asked here; the dated law taken from a file.

ALTER TABLE reviews ADD COLUMN started_at TEXT CHECK (started_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*');
ALTER TABLE reviews ADD COLUMN since TEXT CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE reviews ADD COLUMN law_as_of TEXT CHECK (law_as_of GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE reviews ADD COLUMN seen_by TEXT REFERENCES persons (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX reviews_by_seen_by ON reviews (seen_by);
ALTER TABLE reviews ADD COLUMN took_part TEXT;
ALTER TABLE reviews ADD COLUMN took_part_state TEXT NOT NULL DEFAULT 'blank' CHECK (took_part_state IN ('blank', 'none', 'unknown', 'stated') AND (took_part_state = 'stated') = (took_part IS NOT NULL));
ALTER TABLE reviews ADD COLUMN next_on TEXT CHECK (next_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE reviews ADD COLUMN closed_at TEXT CHECK (closed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*');

CREATE TABLE check_points (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    plan TEXT NOT NULL REFERENCES control_plans (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    point TEXT NOT NULL,
    part TEXT NOT NULL CHECK (part IN ('actions', 'activities', 'processors', 'deletion', 'safety', 'staff', 'cases', 'policies', 'closing')),
    asks TEXT,
    asks_state TEXT NOT NULL DEFAULT 'blank' CHECK (asks_state IN ('blank', 'none', 'unknown', 'stated') AND (asks_state = 'stated') = (asks IS NOT NULL)),
    left_out INTEGER NOT NULL CHECK (left_out IN (0, 1)),
    since TEXT CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX check_points_by_plan ON check_points (plan);

CREATE TABLE agenda_lines (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    review TEXT NOT NULL REFERENCES reviews (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    part TEXT NOT NULL CHECK (part IN ('actions', 'activities', 'processors', 'deletion', 'safety', 'staff', 'cases', 'policies', 'closing')),
    point TEXT NOT NULL,
    asks TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_name TEXT NOT NULL,
    answer TEXT CHECK (answer IN ('no_change', 'changed', 'action', 'not_relevant')),
    answer_state TEXT NOT NULL DEFAULT 'blank' CHECK (answer_state IN ('blank', 'none', 'unknown', 'stated') AND (answer_state = 'stated') = (answer IS NOT NULL)),
    remark TEXT,
    remark_state TEXT NOT NULL DEFAULT 'blank' CHECK (remark_state IN ('blank', 'none', 'unknown', 'stated') AND (remark_state = 'stated') = (remark IS NOT NULL)),
    evidence TEXT, -- Art. 5(2)
    evidence_state TEXT NOT NULL DEFAULT 'blank' CHECK (evidence_state IN ('blank', 'none', 'unknown', 'stated') AND (evidence_state = 'stated') = (evidence IS NOT NULL)),
    answered_on TEXT CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    answered_by TEXT REFERENCES persons (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX agenda_lines_by_review ON agenda_lines (review);
CREATE INDEX agenda_lines_by_answered_by ON agenda_lines (answered_by);

CREATE TABLE agenda_facts (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    line TEXT NOT NULL REFERENCES agenda_lines (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    code TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_name TEXT NOT NULL,
    field TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    count INTEGER CHECK (count BETWEEN 0 AND 4294967295),
    total INTEGER CHECK (total BETWEEN 0 AND 4294967295),
    day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    by TEXT NOT NULL
) STRICT;
CREATE INDEX agenda_facts_by_line ON agenda_facts (line);

CREATE TABLE actions (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    review TEXT REFERENCES reviews (id) DEFERRABLE INITIALLY DEFERRED,
    line TEXT REFERENCES agenda_lines (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    what TEXT,
    what_state TEXT NOT NULL DEFAULT 'blank' CHECK (what_state IN ('blank', 'none', 'unknown', 'stated') AND (what_state = 'stated') = (what IS NOT NULL)),
    owner TEXT REFERENCES persons (id) DEFERRABLE INITIALLY DEFERRED,
    due_on TEXT CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    done_on TEXT CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    result TEXT,
    result_state TEXT NOT NULL DEFAULT 'blank' CHECK (result_state IN ('blank', 'none', 'unknown', 'stated') AND (result_state = 'stated') = (result IS NOT NULL))
) STRICT;
CREATE INDEX actions_by_review ON actions (review);
CREATE INDEX actions_by_line ON actions (line);
CREATE INDEX actions_by_owner ON actions (owner);

CREATE TABLE law_files (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    name TEXT NOT NULL,
    as_of TEXT NOT NULL CHECK (as_of GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    taken_on TEXT NOT NULL CHECK (taken_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    text TEXT NOT NULL
) STRICT;
