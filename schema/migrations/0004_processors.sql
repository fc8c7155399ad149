-- An agreement's life, those a processor lets work for it, supervision, and what was deleted.

ALTER TABLE agreements ADD COLUMN requested_on TEXT CHECK (requested_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE agreements ADD COLUMN received_on TEXT CHECK (received_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE agreements ADD COLUMN version TEXT;
ALTER TABLE agreements ADD COLUMN version_state TEXT NOT NULL DEFAULT 'blank' CHECK (version_state IN ('blank', 'none', 'unknown', 'stated') AND (version_state = 'stated') = (version IS NOT NULL));
ALTER TABLE agreements ADD COLUMN annexes TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(annexes) AND json_type(annexes) = 'array'); -- Art. 28(3)
ALTER TABLE agreements ADD COLUMN ended_on TEXT CHECK (ended_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE agreements ADD COLUMN settled TEXT CHECK (settled IN ('deletion', 'return')); -- Art. 28(3)(g)
ALTER TABLE agreements ADD COLUMN settled_state TEXT NOT NULL DEFAULT 'blank' CHECK (settled_state IN ('blank', 'none', 'unknown', 'stated') AND (settled_state = 'stated') = (settled IS NOT NULL));
ALTER TABLE agreements ADD COLUMN settled_on TEXT CHECK (settled_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'); -- Art. 28(3)(g)

ALTER TABLE parties ADD COLUMN supervised_every INTEGER CHECK (supervised_every BETWEEN 0 AND 4294967295); -- Art. 24(1)
ALTER TABLE parties ADD COLUMN supervised_every_state TEXT NOT NULL DEFAULT 'blank' CHECK (supervised_every_state IN ('blank', 'none', 'unknown', 'stated') AND (supervised_every_state = 'stated') = (supervised_every IS NOT NULL));

ALTER TABLE risk_assessments ADD COLUMN residual_likelihood TEXT CHECK (residual_likelihood IN ('low', 'medium', 'high', 'very_high')); -- Art. 32(2)
ALTER TABLE risk_assessments ADD COLUMN residual_likelihood_state TEXT NOT NULL DEFAULT 'blank' CHECK (residual_likelihood_state IN ('blank', 'none', 'unknown', 'stated') AND (residual_likelihood_state = 'stated') = (residual_likelihood IS NOT NULL));
ALTER TABLE risk_assessments ADD COLUMN residual_consequence TEXT CHECK (residual_consequence IN ('low', 'medium', 'high', 'very_high')); -- Art. 32(2)
ALTER TABLE risk_assessments ADD COLUMN residual_consequence_state TEXT NOT NULL DEFAULT 'blank' CHECK (residual_consequence_state IN ('blank', 'none', 'unknown', 'stated') AND (residual_consequence_state = 'stated') = (residual_consequence IS NOT NULL));
ALTER TABLE risk_assessments ADD COLUMN next_on TEXT CHECK (next_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'); -- Art. 32(1)(d)

ALTER TABLE staff_evidence ADD COLUMN renew_on TEXT CHECK (renew_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');

CREATE TABLE sub_processors (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    agreement TEXT NOT NULL REFERENCES agreements (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    name TEXT NOT NULL,
    country TEXT, -- Art. 44
    country_state TEXT NOT NULL DEFAULT 'blank' CHECK (country_state IN ('blank', 'none', 'unknown', 'stated') AND (country_state = 'stated') = (country IS NOT NULL)),
    service TEXT,
    service_state TEXT NOT NULL DEFAULT 'blank' CHECK (service_state IN ('blank', 'none', 'unknown', 'stated') AND (service_state = 'stated') = (service IS NOT NULL)),
    since TEXT CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    until TEXT CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX sub_processors_by_agreement ON sub_processors (agreement);

CREATE TABLE sub_processor_notices (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    agreement TEXT NOT NULL REFERENCES agreements (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    announces TEXT NOT NULL CHECK (announces IN ('new', 'changed', 'ended')),
    name TEXT NOT NULL,
    country TEXT, -- Art. 44
    country_state TEXT NOT NULL DEFAULT 'blank' CHECK (country_state IN ('blank', 'none', 'unknown', 'stated') AND (country_state = 'stated') = (country IS NOT NULL)),
    received_on TEXT CHECK (received_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- Art. 28(2)
    received_on_state TEXT NOT NULL DEFAULT 'blank' CHECK (received_on_state IN ('blank', 'none', 'unknown', 'stated') AND (received_on_state = 'stated') = (received_on IS NOT NULL)),
    effective_on TEXT CHECK (effective_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    answer TEXT CHECK (answer IN ('accepted', 'objected')), -- Art. 28(2)
    answer_state TEXT NOT NULL DEFAULT 'blank' CHECK (answer_state IN ('blank', 'none', 'unknown', 'stated') AND (answer_state = 'stated') = (answer IS NOT NULL)),
    answered_on TEXT CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reason TEXT,
    reason_state TEXT NOT NULL DEFAULT 'blank' CHECK (reason_state IN ('blank', 'none', 'unknown', 'stated') AND (reason_state = 'stated') = (reason IS NOT NULL))
) STRICT;
CREATE INDEX sub_processor_notices_by_agreement ON sub_processor_notices (agreement);

CREATE TABLE supervisions (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    party TEXT NOT NULL REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    people TEXT CHECK (people IN ('few', 'some', 'many')),
    people_state TEXT NOT NULL DEFAULT 'blank' CHECK (people_state IN ('blank', 'none', 'unknown', 'stated') AND (people_state = 'stated') = (people IS NOT NULL)),
    special INTEGER CHECK (special IN (0, 1)), -- Art. 9(1)
    special_state TEXT NOT NULL DEFAULT 'blank' CHECK (special_state IN ('blank', 'none', 'unknown', 'stated') AND (special_state = 'stated') = (special IS NOT NULL)),
    confidential INTEGER CHECK (confidential IN (0, 1)),
    confidential_state TEXT NOT NULL DEFAULT 'blank' CHECK (confidential_state IN ('blank', 'none', 'unknown', 'stated') AND (confidential_state = 'stated') = (confidential IS NOT NULL)),
    special_kind INTEGER CHECK (special_kind IN (0, 1)),
    special_kind_state TEXT NOT NULL DEFAULT 'blank' CHECK (special_kind_state IN ('blank', 'none', 'unknown', 'stated') AND (special_kind_state = 'stated') = (special_kind IS NOT NULL)),
    points INTEGER CHECK (points BETWEEN 0 AND 4294967295),
    points_state TEXT NOT NULL DEFAULT 'blank' CHECK (points_state IN ('blank', 'none', 'unknown', 'stated') AND (points_state = 'stated') = (points IS NOT NULL)),
    concept INTEGER CHECK (concept BETWEEN 0 AND 4294967295),
    concept_state TEXT NOT NULL DEFAULT 'blank' CHECK (concept_state IN ('blank', 'none', 'unknown', 'stated') AND (concept_state = 'stated') = (concept IS NOT NULL)),
    due_on TEXT CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    done_on TEXT CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    done_by TEXT REFERENCES persons (id) DEFERRABLE INITIALLY DEFERRED,
    what TEXT, -- Art. 5(2)
    what_state TEXT NOT NULL DEFAULT 'blank' CHECK (what_state IN ('blank', 'none', 'unknown', 'stated') AND (what_state = 'stated') = (what IS NOT NULL)),
    conclusion TEXT CHECK (conclusion IN ('in_order', 'remarks', 'faults')),
    conclusion_state TEXT NOT NULL DEFAULT 'blank' CHECK (conclusion_state IN ('blank', 'none', 'unknown', 'stated') AND (conclusion_state = 'stated') = (conclusion IS NOT NULL)),
    remarks TEXT,
    remarks_state TEXT NOT NULL DEFAULT 'blank' CHECK (remarks_state IN ('blank', 'none', 'unknown', 'stated') AND (remarks_state = 'stated') = (remarks IS NOT NULL)),
    next_on TEXT CHECK (next_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    kept_at TEXT, -- Art. 5(2)
    kept_at_state TEXT NOT NULL DEFAULT 'blank' CHECK (kept_at_state IN ('blank', 'none', 'unknown', 'stated') AND (kept_at_state = 'stated') = (kept_at IS NOT NULL))
) STRICT;
CREATE INDEX supervisions_by_party ON supervisions (party);
CREATE INDEX supervisions_by_done_by ON supervisions (done_by);

CREATE TABLE restorations (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    system TEXT NOT NULL REFERENCES systems (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    restored_on TEXT CHECK (restored_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- Art. 32(1)(c)
    restored_on_state TEXT NOT NULL DEFAULT 'blank' CHECK (restored_on_state IN ('blank', 'none', 'unknown', 'stated') AND (restored_on_state = 'stated') = (restored_on IS NOT NULL)),
    copy_of TEXT CHECK (copy_of GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    copy_of_state TEXT NOT NULL DEFAULT 'blank' CHECK (copy_of_state IN ('blank', 'none', 'unknown', 'stated') AND (copy_of_state = 'stated') = (copy_of IS NOT NULL)),
    test_only INTEGER CHECK (test_only IN (0, 1)), -- Art. 32(1)(d)
    test_only_state TEXT NOT NULL DEFAULT 'blank' CHECK (test_only_state IN ('blank', 'none', 'unknown', 'stated') AND (test_only_state = 'stated') = (test_only IS NOT NULL)),
    deleted_again_on TEXT CHECK (deleted_again_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- Art. 5(1)(e)
    deleted_again_on_state TEXT NOT NULL DEFAULT 'blank' CHECK (deleted_again_on_state IN ('blank', 'none', 'unknown', 'stated') AND (deleted_again_on_state = 'stated') = (deleted_again_on IS NOT NULL)),
    result TEXT,
    result_state TEXT NOT NULL DEFAULT 'blank' CHECK (result_state IN ('blank', 'none', 'unknown', 'stated') AND (result_state = 'stated') = (result IS NOT NULL))
) STRICT;
CREATE INDEX restorations_by_system ON restorations (system);

CREATE TABLE erasure_runs (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    rule TEXT NOT NULL REFERENCES retention_rules (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    done_on TEXT CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- Art. 5(1)(e)
    done_on_state TEXT NOT NULL DEFAULT 'blank' CHECK (done_on_state IN ('blank', 'none', 'unknown', 'stated') AND (done_on_state = 'stated') = (done_on IS NOT NULL)),
    through_on TEXT CHECK (through_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- Art. 5(1)(e)
    done_by TEXT REFERENCES persons (id) DEFERRABLE INITIALLY DEFERRED,
    system TEXT REFERENCES systems (id) DEFERRABLE INITIALLY DEFERRED,
    amount INTEGER CHECK (amount BETWEEN 0 AND 4294967295),
    amount_state TEXT NOT NULL DEFAULT 'blank' CHECK (amount_state IN ('blank', 'none', 'unknown', 'stated') AND (amount_state = 'stated') = (amount IS NOT NULL)),
    method TEXT,
    method_state TEXT NOT NULL DEFAULT 'blank' CHECK (method_state IN ('blank', 'none', 'unknown', 'stated') AND (method_state = 'stated') = (method IS NOT NULL)),
    exceptions TEXT, -- Art. 17(3)
    exceptions_state TEXT NOT NULL DEFAULT 'blank' CHECK (exceptions_state IN ('blank', 'none', 'unknown', 'stated') AND (exceptions_state = 'stated') = (exceptions IS NOT NULL)),
    copies_gone_on TEXT CHECK (copies_gone_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- Art. 5(1)(e)
    copies_gone_on_state TEXT NOT NULL DEFAULT 'blank' CHECK (copies_gone_on_state IN ('blank', 'none', 'unknown', 'stated') AND (copies_gone_on_state = 'stated') = (copies_gone_on IS NOT NULL)),
    kept_at TEXT, -- Art. 5(2)
    kept_at_state TEXT NOT NULL DEFAULT 'blank' CHECK (kept_at_state IN ('blank', 'none', 'unknown', 'stated') AND (kept_at_state = 'stated') = (kept_at IS NOT NULL))
) STRICT;
CREATE INDEX erasure_runs_by_rule ON erasure_runs (rule);
CREATE INDEX erasure_runs_by_done_by ON erasure_runs (done_by);
CREATE INDEX erasure_runs_by_system ON erasure_runs (system);
