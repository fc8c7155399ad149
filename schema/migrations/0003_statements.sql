-- What five real policies say has its place: consent, cookies, breaches, terms, statements with what proves them.
-- A check cannot be altered in place: a table whose choices grow is made anew.

ALTER TABLE organisations ADD COLUMN legal_form TEXT;
ALTER TABLE organisations ADD COLUMN legal_form_state TEXT NOT NULL DEFAULT 'blank' CHECK (legal_form_state IN ('blank', 'none', 'unknown', 'stated') AND (legal_form_state = 'stated') = (legal_form IS NOT NULL));
ALTER TABLE organisations ADD COLUMN record_begun_on TEXT CHECK (record_begun_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE organisations ADD COLUMN record_begun_on_state TEXT NOT NULL DEFAULT 'blank' CHECK (record_begun_on_state IN ('blank', 'none', 'unknown', 'stated') AND (record_begun_on_state = 'stated') = (record_begun_on IS NOT NULL));
ALTER TABLE organisations ADD COLUMN record_revised_on TEXT CHECK (record_revised_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE organisations ADD COLUMN record_revised_on_state TEXT NOT NULL DEFAULT 'blank' CHECK (record_revised_on_state IN ('blank', 'none', 'unknown', 'stated') AND (record_revised_on_state = 'stated') = (record_revised_on IS NOT NULL));

ALTER TABLE supervisory_authorities ADD COLUMN competence TEXT; -- Art. 77
ALTER TABLE supervisory_authorities ADD COLUMN competence_state TEXT NOT NULL DEFAULT 'blank' CHECK (competence_state IN ('blank', 'none', 'unknown', 'stated') AND (competence_state = 'stated') = (competence IS NOT NULL));
ALTER TABLE supervisory_authorities ADD COLUMN address TEXT; -- Art. 13(2)(d)
ALTER TABLE supervisory_authorities ADD COLUMN address_state TEXT NOT NULL DEFAULT 'blank' CHECK (address_state IN ('blank', 'none', 'unknown', 'stated') AND (address_state = 'stated') = (address IS NOT NULL));

CREATE TABLE right_procedures_with_more (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    right TEXT NOT NULL CHECK (right IN ('information', 'purpose', 'categories', 'storage_period', 'access', 'rectification', 'erasure', 'restriction', 'portability', 'objection', 'automated_decisions', 'withdrawal', 'complaint', 'marketing_objection', 'reasons', 'internal_complaint', 'compensation')),
    wording TEXT, -- Art. 12(1)
    wording_state TEXT NOT NULL DEFAULT 'blank' CHECK (wording_state IN ('blank', 'none', 'unknown', 'stated') AND (wording_state = 'stated') = (wording IS NOT NULL)),
    handling TEXT CHECK (handling IN ('manual', 'self_service', 'automatic')), -- Art. 12(2)
    handling_state TEXT NOT NULL DEFAULT 'blank' CHECK (handling_state IN ('blank', 'none', 'unknown', 'stated') AND (handling_state = 'stated') = (handling IS NOT NULL)),
    audience TEXT, -- Art. 12(1)
    audience_state TEXT NOT NULL DEFAULT 'blank' CHECK (audience_state IN ('blank', 'none', 'unknown', 'stated') AND (audience_state = 'stated') = (audience IS NOT NULL)),
    channel TEXT, -- Art. 12(2)
    channel_state TEXT NOT NULL DEFAULT 'blank' CHECK (channel_state IN ('blank', 'none', 'unknown', 'stated') AND (channel_state = 'stated') = (channel IS NOT NULL)),
    response TEXT, -- Art. 12(3)
    response_state TEXT NOT NULL DEFAULT 'blank' CHECK (response_state IN ('blank', 'none', 'unknown', 'stated') AND (response_state = 'stated') = (response IS NOT NULL)),
    page TEXT, -- Art. 12(2)
    page_state TEXT NOT NULL DEFAULT 'blank' CHECK (page_state IN ('blank', 'none', 'unknown', 'stated') AND (page_state = 'stated') = (page IS NOT NULL)),
    system TEXT REFERENCES systems (id) DEFERRABLE INITIALLY DEFERRED,
    contact_point TEXT REFERENCES contact_points (id) DEFERRABLE INITIALLY DEFERRED,
    fee TEXT, -- Art. 12(5)
    fee_state TEXT NOT NULL DEFAULT 'blank' CHECK (fee_state IN ('blank', 'none', 'unknown', 'stated') AND (fee_state = 'stated') = (fee IS NOT NULL)),
    condition TEXT,
    condition_state TEXT NOT NULL DEFAULT 'blank' CHECK (condition_state IN ('blank', 'none', 'unknown', 'stated') AND (condition_state = 'stated') = (condition IS NOT NULL)),
    exception TEXT,
    exception_state TEXT NOT NULL DEFAULT 'blank' CHECK (exception_state IN ('blank', 'none', 'unknown', 'stated') AND (exception_state = 'stated') = (exception IS NOT NULL))
) STRICT;

INSERT INTO right_procedures_with_more
    (id, position, right, wording, wording_state, handling, handling_state, contact_point, fee, fee_state, exception, exception_state)
SELECT id, position, right, wording, wording_state, handling, handling_state, contact_point, fee, fee_state, exception, exception_state
FROM right_procedures ORDER BY rowid;

DROP TABLE right_procedures;
ALTER TABLE right_procedures_with_more RENAME TO right_procedures;

CREATE INDEX right_procedures_by_system ON right_procedures (system);
CREATE INDEX right_procedures_by_contact_point ON right_procedures (contact_point);

CREATE TABLE breach_procedures (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    scope TEXT, -- Art. 4(12)
    scope_state TEXT NOT NULL DEFAULT 'blank' CHECK (scope_state IN ('blank', 'none', 'unknown', 'stated') AND (scope_state = 'stated') = (scope IS NOT NULL)),
    authority_notice TEXT, -- Art. 33(1)
    authority_notice_state TEXT NOT NULL DEFAULT 'blank' CHECK (authority_notice_state IN ('blank', 'none', 'unknown', 'stated') AND (authority_notice_state = 'stated') = (authority_notice IS NOT NULL)),
    deadline_hours INTEGER CHECK (deadline_hours BETWEEN 0 AND 4294967295), -- Art. 33(1)
    deadline_hours_state TEXT NOT NULL DEFAULT 'blank' CHECK (deadline_hours_state IN ('blank', 'none', 'unknown', 'stated') AND (deadline_hours_state = 'stated') = (deadline_hours IS NOT NULL)),
    subjects_notice TEXT, -- Art. 34(1)
    subjects_notice_state TEXT NOT NULL DEFAULT 'blank' CHECK (subjects_notice_state IN ('blank', 'none', 'unknown', 'stated') AND (subjects_notice_state = 'stated') = (subjects_notice IS NOT NULL)),
    channels TEXT, -- Art. 34(2)
    channels_state TEXT NOT NULL DEFAULT 'blank' CHECK (channels_state IN ('blank', 'none', 'unknown', 'stated') AND (channels_state = 'stated') = (channels IS NOT NULL)),
    intake TEXT,
    intake_state TEXT NOT NULL DEFAULT 'blank' CHECK (intake_state IN ('blank', 'none', 'unknown', 'stated') AND (intake_state = 'stated') = (intake IS NOT NULL)),
    contact_point TEXT REFERENCES contact_points (id) DEFERRABLE INITIALLY DEFERRED,
    responsible TEXT REFERENCES persons (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX breach_procedures_by_contact_point ON breach_procedures (contact_point);
CREATE INDEX breach_procedures_by_responsible ON breach_procedures (responsible);

ALTER TABLE parties ADD COLUMN guarantees TEXT; -- Art. 28(1)
ALTER TABLE parties ADD COLUMN guarantees_state TEXT NOT NULL DEFAULT 'blank' CHECK (guarantees_state IN ('blank', 'none', 'unknown', 'stated') AND (guarantees_state = 'stated') = (guarantees IS NOT NULL));
ALTER TABLE parties ADD COLUMN guaranteed_on TEXT CHECK (guaranteed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'); -- Art. 28(1)

ALTER TABLE agreements ADD COLUMN accepted_online INTEGER CHECK (accepted_online IN (0, 1)); -- Art. 28(9)
ALTER TABLE agreements ADD COLUMN accepted_online_state TEXT NOT NULL DEFAULT 'blank' CHECK (accepted_online_state IN ('blank', 'none', 'unknown', 'stated') AND (accepted_online_state = 'stated') = (accepted_online IS NOT NULL));

CREATE TABLE measures_with_more (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    name TEXT, -- Art. 30(1)(g)
    name_state TEXT NOT NULL DEFAULT 'blank' CHECK (name_state IN ('blank', 'none', 'unknown', 'stated') AND (name_state = 'stated') = (name IS NOT NULL)),
    nature TEXT NOT NULL CHECK (nature IN ('technical', 'organisational', 'physical')),
    clauses TEXT NOT NULL CHECK (json_valid(clauses) AND json_type(clauses) = 'array'), -- Art. 32(1)
    by_design INTEGER CHECK (by_design IN (0, 1)), -- Art. 25
    by_design_state TEXT NOT NULL DEFAULT 'blank' CHECK (by_design_state IN ('blank', 'none', 'unknown', 'stated') AND (by_design_state = 'stated') = (by_design IS NOT NULL)),
    implemented INTEGER CHECK (implemented IN (0, 1)), -- Art. 32(1)
    implemented_state TEXT NOT NULL DEFAULT 'blank' CHECK (implemented_state IN ('blank', 'none', 'unknown', 'stated') AND (implemented_state = 'stated') = (implemented IS NOT NULL)),
    claim TEXT CHECK (claim IN ('all_systems', 'all_processors', 'all_staff_with_access', 'organisation', 'named')),
    claim_state TEXT NOT NULL DEFAULT 'blank' CHECK (claim_state IN ('blank', 'none', 'unknown', 'stated') AND (claim_state = 'stated') = (claim IS NOT NULL)),
    scope TEXT,
    scope_state TEXT NOT NULL DEFAULT 'blank' CHECK (scope_state IN ('blank', 'none', 'unknown', 'stated') AND (scope_state = 'stated') = (scope IS NOT NULL)),
    carried_out_by TEXT REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
    proof TEXT NOT NULL CHECK (proof IN ('coverage', 'agreements', 'confidentiality', 'instruction', 'risk_assessments', 'documentation', 'criminal_records')), -- Art. 5(2)
    purpose TEXT,
    purpose_state TEXT NOT NULL DEFAULT 'blank' CHECK (purpose_state IN ('blank', 'none', 'unknown', 'stated') AND (purpose_state = 'stated') = (purpose IS NOT NULL)),
    renewed_every INTEGER CHECK (renewed_every BETWEEN 0 AND 4294967295), -- Art. 32(4)
    renewed_every_state TEXT NOT NULL DEFAULT 'blank' CHECK (renewed_every_state IN ('blank', 'none', 'unknown', 'stated') AND (renewed_every_state = 'stated') = (renewed_every IS NOT NULL)),
    verified_every INTEGER CHECK (verified_every BETWEEN 0 AND 4294967295), -- Art. 32(1)(d)
    verified_every_state TEXT NOT NULL DEFAULT 'blank' CHECK (verified_every_state IN ('blank', 'none', 'unknown', 'stated') AND (verified_every_state = 'stated') = (verified_every IS NOT NULL)),
    verified_on TEXT CHECK (verified_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- Art. 32(1)(d)
    verified_on_state TEXT NOT NULL DEFAULT 'blank' CHECK (verified_on_state IN ('blank', 'none', 'unknown', 'stated') AND (verified_on_state = 'stated') = (verified_on IS NOT NULL)),
    verified_by TEXT REFERENCES persons (id) DEFERRABLE INITIALLY DEFERRED,
    evidence TEXT,
    evidence_state TEXT NOT NULL DEFAULT 'blank' CHECK (evidence_state IN ('blank', 'none', 'unknown', 'stated') AND (evidence_state = 'stated') = (evidence IS NOT NULL)),
    rating TEXT, -- Art. 32(1)(d)
    rating_state TEXT NOT NULL DEFAULT 'blank' CHECK (rating_state IN ('blank', 'none', 'unknown', 'stated') AND (rating_state = 'stated') = (rating IS NOT NULL)),
    rated_by TEXT,
    rated_by_state TEXT NOT NULL DEFAULT 'blank' CHECK (rated_by_state IN ('blank', 'none', 'unknown', 'stated') AND (rated_by_state = 'stated') = (rated_by IS NOT NULL)),
    rated_on TEXT CHECK (rated_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

INSERT INTO measures_with_more
    (id, position, name, name_state, nature, clauses, implemented, implemented_state, claim, claim_state, proof, purpose, purpose_state, verified_every, verified_every_state, verified_on, verified_on_state, verified_by, evidence, evidence_state)
SELECT id, position, name, name_state, nature, clauses, implemented, implemented_state, claim, claim_state, proof, purpose, purpose_state, verified_every, verified_every_state, verified_on, verified_on_state, verified_by, evidence, evidence_state
FROM measures ORDER BY rowid;

DROP TABLE measures;
ALTER TABLE measures_with_more RENAME TO measures;

CREATE INDEX measures_by_carried_out_by ON measures (carried_out_by);
CREATE INDEX measures_by_verified_by ON measures (verified_by);

CREATE TABLE retention_rules_with_more (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    name TEXT,
    name_state TEXT NOT NULL DEFAULT 'blank' CHECK (name_state IN ('blank', 'none', 'unknown', 'stated') AND (name_state = 'stated') = (name IS NOT NULL)),
    trigger TEXT CHECK (trigger IN ('collection', 'enquiry_received', 'invoice_date', 'financial_year_end', 'order_delivered', 'customer_relation_end', 'last_contact', 'employment_end', 'recruitment_end', 'consent_withdrawn', 'last_marketing_mail', 'recording', 'contract_end', 'case_closed', 'account_deleted', 'consent_given', 'check_made', 'other')), -- Art. 30(1)(f)
    trigger_state TEXT NOT NULL DEFAULT 'blank' CHECK (trigger_state IN ('blank', 'none', 'unknown', 'stated') AND (trigger_state = 'stated') = (trigger IS NOT NULL)),
    trigger_wording TEXT, -- Art. 30(1)(f)
    trigger_wording_state TEXT NOT NULL DEFAULT 'blank' CHECK (trigger_wording_state IN ('blank', 'none', 'unknown', 'stated') AND (trigger_wording_state = 'stated') = (trigger_wording IS NOT NULL)),
    latest INTEGER CHECK (latest BETWEEN 0 AND 4294967295), -- Art. 30(1)(f)
    latest_state TEXT NOT NULL DEFAULT 'blank' CHECK (latest_state IN ('blank', 'none', 'unknown', 'stated') AND (latest_state = 'stated') = (latest IS NOT NULL)),
    latest_days INTEGER CHECK (latest_days BETWEEN 0 AND 4294967295), -- Art. 30(1)(f)
    latest_days_state TEXT NOT NULL DEFAULT 'blank' CHECK (latest_days_state IN ('blank', 'none', 'unknown', 'stated') AND (latest_days_state = 'stated') = (latest_days IS NOT NULL)),
    criterion TEXT, -- Art. 5(1)(e)
    criterion_state TEXT NOT NULL DEFAULT 'blank' CHECK (criterion_state IN ('blank', 'none', 'unknown', 'stated') AND (criterion_state = 'stated') = (criterion IS NOT NULL)),
    minimum INTEGER CHECK (minimum BETWEEN 0 AND 4294967295),
    minimum_state TEXT NOT NULL DEFAULT 'blank' CHECK (minimum_state IN ('blank', 'none', 'unknown', 'stated') AND (minimum_state = 'stated') = (minimum IS NOT NULL)),
    minimum_law TEXT CHECK (minimum_law IN ('dk_bookkeeping', 'no_bookkeeping', 'other')),
    minimum_law_state TEXT NOT NULL DEFAULT 'blank' CHECK (minimum_law_state IN ('blank', 'none', 'unknown', 'stated') AND (minimum_law_state = 'stated') = (minimum_law IS NOT NULL)),
    minimum_law_name TEXT,
    minimum_law_name_state TEXT NOT NULL DEFAULT 'blank' CHECK (minimum_law_name_state IN ('blank', 'none', 'unknown', 'stated') AND (minimum_law_name_state = 'stated') = (minimum_law_name IS NOT NULL)),
    exception TEXT,
    exception_state TEXT NOT NULL DEFAULT 'blank' CHECK (exception_state IN ('blank', 'none', 'unknown', 'stated') AND (exception_state = 'stated') = (exception IS NOT NULL)),
    end_action TEXT NOT NULL CHECK (end_action IN ('deletion', 'anonymisation', 'deletion_or_anonymisation', 'return')),
    archive_lag INTEGER CHECK (archive_lag BETWEEN 0 AND 4294967295), -- Art. 30(1)(f)
    archive_lag_state TEXT NOT NULL DEFAULT 'blank' CHECK (archive_lag_state IN ('blank', 'none', 'unknown', 'stated') AND (archive_lag_state = 'stated') = (archive_lag IS NOT NULL)),
    backup_lag INTEGER CHECK (backup_lag BETWEEN 0 AND 4294967295), -- Art. 30(1)(f)
    backup_lag_state TEXT NOT NULL DEFAULT 'blank' CHECK (backup_lag_state IN ('blank', 'none', 'unknown', 'stated') AND (backup_lag_state = 'stated') = (backup_lag IS NOT NULL)),
    deleted_again_after_restore INTEGER CHECK (deleted_again_after_restore IN (0, 1)),
    deleted_again_after_restore_state TEXT NOT NULL DEFAULT 'blank' CHECK (deleted_again_after_restore_state IN ('blank', 'none', 'unknown', 'stated') AND (deleted_again_after_restore_state = 'stated') = (deleted_again_after_restore IS NOT NULL)),
    responsible TEXT REFERENCES persons (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

INSERT INTO retention_rules_with_more
    (id, position, name, name_state, trigger, trigger_state, latest, latest_state, criterion, criterion_state, minimum, minimum_state, minimum_law, minimum_law_state, exception, exception_state, end_action, archive_lag, archive_lag_state, backup_lag, backup_lag_state, deleted_again_after_restore, deleted_again_after_restore_state, responsible)
SELECT id, position, name, name_state, trigger, trigger_state, latest, latest_state, criterion, criterion_state, minimum, minimum_state, minimum_law, minimum_law_state, exception, exception_state, end_action, archive_lag, archive_lag_state, backup_lag, backup_lag_state, deleted_again_after_restore, deleted_again_after_restore_state, responsible
FROM retention_rules ORDER BY rowid;

DROP TABLE retention_rules;
ALTER TABLE retention_rules_with_more RENAME TO retention_rules;

CREATE INDEX retention_rules_by_responsible ON retention_rules (responsible);

ALTER TABLE activities ADD COLUMN suggested INTEGER NOT NULL DEFAULT 0 CHECK (suggested IN (0, 1));
ALTER TABLE activities ADD COLUMN carried_out TEXT; -- Art. 30(2)(b)
ALTER TABLE activities ADD COLUMN carried_out_state TEXT NOT NULL DEFAULT 'blank' CHECK (carried_out_state IN ('blank', 'none', 'unknown', 'stated') AND (carried_out_state = 'stated') = (carried_out IS NOT NULL));
ALTER TABLE activities ADD COLUMN collection TEXT; -- Art. 13(1)
ALTER TABLE activities ADD COLUMN collection_state TEXT NOT NULL DEFAULT 'blank' CHECK (collection_state IN ('blank', 'none', 'unknown', 'stated') AND (collection_state = 'stated') = (collection IS NOT NULL));
ALTER TABLE activities ADD COLUMN profiling_inputs TEXT; -- Art. 13(2)(f)
ALTER TABLE activities ADD COLUMN profiling_inputs_state TEXT NOT NULL DEFAULT 'blank' CHECK (profiling_inputs_state IN ('blank', 'none', 'unknown', 'stated') AND (profiling_inputs_state = 'stated') = (profiling_inputs IS NOT NULL));
ALTER TABLE activities ADD COLUMN profiling_logic TEXT; -- Art. 13(2)(f)
ALTER TABLE activities ADD COLUMN profiling_logic_state TEXT NOT NULL DEFAULT 'blank' CHECK (profiling_logic_state IN ('blank', 'none', 'unknown', 'stated') AND (profiling_logic_state = 'stated') = (profiling_logic IS NOT NULL));
ALTER TABLE activities ADD COLUMN profiling_consequence TEXT; -- Art. 13(2)(f)
ALTER TABLE activities ADD COLUMN profiling_consequence_state TEXT NOT NULL DEFAULT 'blank' CHECK (profiling_consequence_state IN ('blank', 'none', 'unknown', 'stated') AND (profiling_consequence_state = 'stated') = (profiling_consequence IS NOT NULL));
ALTER TABLE activities ADD COLUMN scoring INTEGER CHECK (scoring IN (0, 1)); -- Art. 13(2)(f)
ALTER TABLE activities ADD COLUMN scoring_state TEXT NOT NULL DEFAULT 'blank' CHECK (scoring_state IN ('blank', 'none', 'unknown', 'stated') AND (scoring_state = 'stated') = (scoring IS NOT NULL));

ALTER TABLE purposes ADD COLUMN direct_marketing INTEGER CHECK (direct_marketing IN (0, 1)); -- Art. 21(2)
ALTER TABLE purposes ADD COLUMN direct_marketing_state TEXT NOT NULL DEFAULT 'blank' CHECK (direct_marketing_state IN ('blank', 'none', 'unknown', 'stated') AND (direct_marketing_state = 'stated') = (direct_marketing IS NOT NULL));

CREATE TABLE legal_bases_with_more (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    purpose TEXT NOT NULL REFERENCES purposes (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    ground TEXT CHECK (ground IN ('consent', 'contract', 'legal_obligation', 'vital_interests', 'public_task', 'legitimate_interests')), -- Art. 6(1)
    ground_state TEXT NOT NULL DEFAULT 'blank' CHECK (ground_state IN ('blank', 'none', 'unknown', 'stated') AND (ground_state = 'stated') = (ground IS NOT NULL)),
    before_contract INTEGER CHECK (before_contract IN (0, 1)), -- Art. 6(1)(b)
    before_contract_state TEXT NOT NULL DEFAULT 'blank' CHECK (before_contract_state IN ('blank', 'none', 'unknown', 'stated') AND (before_contract_state = 'stated') = (before_contract IS NOT NULL)),
    law TEXT, -- Art. 6(3)
    law_state TEXT NOT NULL DEFAULT 'blank' CHECK (law_state IN ('blank', 'none', 'unknown', 'stated') AND (law_state = 'stated') = (law IS NOT NULL)),
    interest TEXT, -- Art. 13(1)(d)
    interest_state TEXT NOT NULL DEFAULT 'blank' CHECK (interest_state IN ('blank', 'none', 'unknown', 'stated') AND (interest_state = 'stated') = (interest IS NOT NULL)),
    necessity TEXT, -- Art. 6(1)(f)
    necessity_state TEXT NOT NULL DEFAULT 'blank' CHECK (necessity_state IN ('blank', 'none', 'unknown', 'stated') AND (necessity_state = 'stated') = (necessity IS NOT NULL)),
    balance TEXT, -- Art. 6(1)(f)
    balance_state TEXT NOT NULL DEFAULT 'blank' CHECK (balance_state IN ('blank', 'none', 'unknown', 'stated') AND (balance_state = 'stated') = (balance IS NOT NULL)),
    safeguards TEXT, -- Art. 6(1)(f)
    safeguards_state TEXT NOT NULL DEFAULT 'blank' CHECK (safeguards_state IN ('blank', 'none', 'unknown', 'stated') AND (safeguards_state = 'stated') = (safeguards IS NOT NULL)),
    weighed_on TEXT CHECK (weighed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- Art. 6(1)(f)
    special_ground TEXT CHECK (special_ground IN ('explicit_consent', 'employment_law', 'vital_interests', 'association', 'made_public', 'legal_claims', 'substantial_public_interest', 'health_care', 'public_health', 'research')), -- Art. 9(2)
    special_ground_state TEXT NOT NULL DEFAULT 'blank' CHECK (special_ground_state IN ('blank', 'none', 'unknown', 'stated') AND (special_ground_state = 'stated') = (special_ground IS NOT NULL)),
    national_ground TEXT CHECK (national_ground IN ('dk_employment_obligation', 'dk_employment_interest', 'dk_employment_consent', 'dk_criminal_consent', 'dk_criminal_interest', 'dk_cpr_law', 'dk_cpr_consent', 'dk_cpr_identification', 'dk_cpr_special', 'no_employment', 'no_criminal', 'no_national_id')), -- Art. 6(2)
    national_ground_state TEXT NOT NULL DEFAULT 'blank' CHECK (national_ground_state IN ('blank', 'none', 'unknown', 'stated') AND (national_ground_state = 'stated') = (national_ground IS NOT NULL)),
    other_law TEXT CHECK (other_law IN ('dk_marketing', 'no_marketing', 'dk_cookies', 'no_cookies', 'eprivacy', 'other')),
    other_law_state TEXT NOT NULL DEFAULT 'blank' CHECK (other_law_state IN ('blank', 'none', 'unknown', 'stated') AND (other_law_state = 'stated') = (other_law IS NOT NULL)),
    note TEXT,
    note_state TEXT NOT NULL DEFAULT 'blank' CHECK (note_state IN ('blank', 'none', 'unknown', 'stated') AND (note_state = 'stated') = (note IS NOT NULL))
) STRICT;

INSERT INTO legal_bases_with_more
    (id, purpose, position, ground, law, law_state, interest, interest_state, weighed_on, note, note_state, ground_state)
SELECT id, purpose, position, ground, law, law_state, interest, interest_state, weighed_on, note, note_state, 'stated'
FROM legal_bases ORDER BY rowid;

DROP TABLE legal_bases;
ALTER TABLE legal_bases_with_more RENAME TO legal_bases;

CREATE INDEX legal_bases_by_purpose ON legal_bases (purpose);

CREATE TABLE compatibility_tests (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    activity TEXT NOT NULL REFERENCES activities (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    new_purpose TEXT, -- Art. 6(4)
    new_purpose_state TEXT NOT NULL DEFAULT 'blank' CHECK (new_purpose_state IN ('blank', 'none', 'unknown', 'stated') AND (new_purpose_state = 'stated') = (new_purpose IS NOT NULL)),
    link TEXT, -- Art. 6(4)(a)
    link_state TEXT NOT NULL DEFAULT 'blank' CHECK (link_state IN ('blank', 'none', 'unknown', 'stated') AND (link_state = 'stated') = (link IS NOT NULL)),
    context TEXT, -- Art. 6(4)(b)
    context_state TEXT NOT NULL DEFAULT 'blank' CHECK (context_state IN ('blank', 'none', 'unknown', 'stated') AND (context_state = 'stated') = (context IS NOT NULL)),
    nature TEXT, -- Art. 6(4)(c)
    nature_state TEXT NOT NULL DEFAULT 'blank' CHECK (nature_state IN ('blank', 'none', 'unknown', 'stated') AND (nature_state = 'stated') = (nature IS NOT NULL)),
    consequences TEXT, -- Art. 6(4)(d)
    consequences_state TEXT NOT NULL DEFAULT 'blank' CHECK (consequences_state IN ('blank', 'none', 'unknown', 'stated') AND (consequences_state = 'stated') = (consequences IS NOT NULL)),
    safeguards TEXT, -- Art. 6(4)(e)
    safeguards_state TEXT NOT NULL DEFAULT 'blank' CHECK (safeguards_state IN ('blank', 'none', 'unknown', 'stated') AND (safeguards_state = 'stated') = (safeguards IS NOT NULL)),
    compatible INTEGER CHECK (compatible IN (0, 1)), -- Art. 6(4)
    compatible_state TEXT NOT NULL DEFAULT 'blank' CHECK (compatible_state IN ('blank', 'none', 'unknown', 'stated') AND (compatible_state = 'stated') = (compatible IS NOT NULL)),
    told TEXT, -- Art. 13(3)
    told_state TEXT NOT NULL DEFAULT 'blank' CHECK (told_state IN ('blank', 'none', 'unknown', 'stated') AND (told_state = 'stated') = (told IS NOT NULL)),
    tested_on TEXT CHECK (tested_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX compatibility_tests_by_activity ON compatibility_tests (activity);

CREATE TABLE controllers_served (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    activity TEXT NOT NULL REFERENCES activities (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    party TEXT REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED, -- Art. 30(2)(a)
    category TEXT, -- Art. 30(2)(a)
    category_state TEXT NOT NULL DEFAULT 'blank' CHECK (category_state IN ('blank', 'none', 'unknown', 'stated') AND (category_state = 'stated') = (category IS NOT NULL)),
    service TEXT, -- Art. 30(2)(b)
    service_state TEXT NOT NULL DEFAULT 'blank' CHECK (service_state IN ('blank', 'none', 'unknown', 'stated') AND (service_state = 'stated') = (service IS NOT NULL)),
    representative TEXT, -- Art. 30(2)(a)
    representative_state TEXT NOT NULL DEFAULT 'blank' CHECK (representative_state IN ('blank', 'none', 'unknown', 'stated') AND (representative_state = 'stated') = (representative IS NOT NULL)),
    data_protection_officer TEXT, -- Art. 30(2)(a)
    data_protection_officer_state TEXT NOT NULL DEFAULT 'blank' CHECK (data_protection_officer_state IN ('blank', 'none', 'unknown', 'stated') AND (data_protection_officer_state = 'stated') = (data_protection_officer IS NOT NULL)),
    agreed_on TEXT CHECK (agreed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- Art. 28(3)
    until TEXT CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX controllers_served_by_activity ON controllers_served (activity);
CREATE INDEX controllers_served_by_party ON controllers_served (party);

CREATE TABLE consents (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    activity TEXT NOT NULL REFERENCES activities (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    purpose TEXT, -- Art. 6(1)(a)
    purpose_state TEXT NOT NULL DEFAULT 'blank' CHECK (purpose_state IN ('blank', 'none', 'unknown', 'stated') AND (purpose_state = 'stated') = (purpose IS NOT NULL)),
    place TEXT, -- Art. 7(2)
    place_state TEXT NOT NULL DEFAULT 'blank' CHECK (place_state IN ('blank', 'none', 'unknown', 'stated') AND (place_state = 'stated') = (place IS NOT NULL)),
    wording TEXT, -- Art. 7(2)
    wording_state TEXT NOT NULL DEFAULT 'blank' CHECK (wording_state IN ('blank', 'none', 'unknown', 'stated') AND (wording_state = 'stated') = (wording IS NOT NULL)),
    information TEXT, -- Art. 4(11)
    information_state TEXT NOT NULL DEFAULT 'blank' CHECK (information_state IN ('blank', 'none', 'unknown', 'stated') AND (information_state = 'stated') = (information IS NOT NULL)),
    mechanism TEXT CHECK (mechanism IN ('box', 'button', 'settings', 'written', 'oral', 'conduct')), -- Art. 4(11)
    mechanism_state TEXT NOT NULL DEFAULT 'blank' CHECK (mechanism_state IN ('blank', 'none', 'unknown', 'stated') AND (mechanism_state = 'stated') = (mechanism IS NOT NULL)),
    choices INTEGER CHECK (choices IN (0, 1)), -- Art. 7(2)
    choices_state TEXT NOT NULL DEFAULT 'blank' CHECK (choices_state IN ('blank', 'none', 'unknown', 'stated') AND (choices_state = 'stated') = (choices IS NOT NULL)),
    refusal TEXT, -- Art. 7(4)
    refusal_state TEXT NOT NULL DEFAULT 'blank' CHECK (refusal_state IN ('blank', 'none', 'unknown', 'stated') AND (refusal_state = 'stated') = (refusal IS NOT NULL)),
    withdrawal TEXT, -- Art. 7(3)
    withdrawal_state TEXT NOT NULL DEFAULT 'blank' CHECK (withdrawal_state IN ('blank', 'none', 'unknown', 'stated') AND (withdrawal_state = 'stated') = (withdrawal IS NOT NULL)),
    withdrawal_effect TEXT, -- Art. 7(3)
    withdrawal_effect_state TEXT NOT NULL DEFAULT 'blank' CHECK (withdrawal_effect_state IN ('blank', 'none', 'unknown', 'stated') AND (withdrawal_effect_state = 'stated') = (withdrawal_effect IS NOT NULL)),
    validity INTEGER CHECK (validity BETWEEN 0 AND 4294967295), -- Art. 7(1)
    validity_state TEXT NOT NULL DEFAULT 'blank' CHECK (validity_state IN ('blank', 'none', 'unknown', 'stated') AND (validity_state = 'stated') = (validity IS NOT NULL)),
    evidence TEXT, -- Art. 7(1)
    evidence_state TEXT NOT NULL DEFAULT 'blank' CHECK (evidence_state IN ('blank', 'none', 'unknown', 'stated') AND (evidence_state = 'stated') = (evidence IS NOT NULL)),
    evidence_rule TEXT REFERENCES retention_rules (id) DEFERRABLE INITIALLY DEFERRED -- Art. 30(1)(f)
) STRICT;
CREATE INDEX consents_by_activity ON consents (activity);
CREATE INDEX consents_by_evidence_rule ON consents (evidence_rule);

CREATE TABLE cookie_categories (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    activity TEXT NOT NULL REFERENCES activities (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    kind TEXT CHECK (kind IN ('necessary', 'functional', 'statistics', 'marketing')),
    kind_state TEXT NOT NULL DEFAULT 'blank' CHECK (kind_state IN ('blank', 'none', 'unknown', 'stated') AND (kind_state = 'stated') = (kind IS NOT NULL)),
    name TEXT,
    name_state TEXT NOT NULL DEFAULT 'blank' CHECK (name_state IN ('blank', 'none', 'unknown', 'stated') AND (name_state = 'stated') = (name IS NOT NULL)),
    purpose TEXT,
    purpose_state TEXT NOT NULL DEFAULT 'blank' CHECK (purpose_state IN ('blank', 'none', 'unknown', 'stated') AND (purpose_state = 'stated') = (purpose IS NOT NULL)),
    third_party TEXT REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
    consent_required INTEGER CHECK (consent_required IN (0, 1)),
    consent_required_state TEXT NOT NULL DEFAULT 'blank' CHECK (consent_required_state IN ('blank', 'none', 'unknown', 'stated') AND (consent_required_state = 'stated') = (consent_required IS NOT NULL)),
    lifetime INTEGER CHECK (lifetime BETWEEN 0 AND 4294967295),
    lifetime_state TEXT NOT NULL DEFAULT 'blank' CHECK (lifetime_state IN ('blank', 'none', 'unknown', 'stated') AND (lifetime_state = 'stated') = (lifetime IS NOT NULL))
) STRICT;
CREATE INDEX cookie_categories_by_activity ON cookie_categories (activity);
CREATE INDEX cookie_categories_by_third_party ON cookie_categories (third_party);

ALTER TABLE subject_categories ADD COLUMN minimum_age INTEGER CHECK (minimum_age BETWEEN 0 AND 4294967295); -- Art. 8
ALTER TABLE subject_categories ADD COLUMN minimum_age_state TEXT NOT NULL DEFAULT 'blank' CHECK (minimum_age_state IN ('blank', 'none', 'unknown', 'stated') AND (minimum_age_state = 'stated') = (minimum_age IS NOT NULL));

CREATE TABLE data_items_with_more (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    activity TEXT NOT NULL REFERENCES activities (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    name TEXT, -- Art. 30(1)(c)
    name_state TEXT NOT NULL DEFAULT 'blank' CHECK (name_state IN ('blank', 'none', 'unknown', 'stated') AND (name_state = 'stated') = (name IS NOT NULL)),
    about TEXT NOT NULL CHECK (about IN ('person', 'company')),
    class TEXT CHECK (class IN ('ordinary', 'confidential', 'special', 'criminal')), -- Art. 9
    class_state TEXT NOT NULL DEFAULT 'blank' CHECK (class_state IN ('blank', 'none', 'unknown', 'stated') AND (class_state = 'stated') = (class IS NOT NULL)),
    mandatory INTEGER CHECK (mandatory IN (0, 1)), -- Art. 13(2)(e)
    mandatory_state TEXT NOT NULL DEFAULT 'blank' CHECK (mandatory_state IN ('blank', 'none', 'unknown', 'stated') AND (mandatory_state = 'stated') = (mandatory IS NOT NULL)),
    condition TEXT,
    condition_state TEXT NOT NULL DEFAULT 'blank' CHECK (condition_state IN ('blank', 'none', 'unknown', 'stated') AND (condition_state = 'stated') = (condition IS NOT NULL)),
    source TEXT CHECK (source IN ('data_subject', 'own_system', 'employer', 'partner', 'public_register', 'automatic', 'credit_agency', 'authority', 'other')), -- Art. 14(2)(f)
    source_state TEXT NOT NULL DEFAULT 'blank' CHECK (source_state IN ('blank', 'none', 'unknown', 'stated') AND (source_state = 'stated') = (source IS NOT NULL)),
    source_name TEXT, -- Art. 14(2)(f)
    source_name_state TEXT NOT NULL DEFAULT 'blank' CHECK (source_name_state IN ('blank', 'none', 'unknown', 'stated') AND (source_name_state = 'stated') = (source_name IS NOT NULL)),
    system TEXT REFERENCES systems (id) DEFERRABLE INITIALLY DEFERRED,
    accounting_record INTEGER CHECK (accounting_record IN (0, 1)),
    accounting_record_state TEXT NOT NULL DEFAULT 'blank' CHECK (accounting_record_state IN ('blank', 'none', 'unknown', 'stated') AND (accounting_record_state = 'stated') = (accounting_record IS NOT NULL)),
    retention_rule TEXT REFERENCES retention_rules (id) DEFERRABLE INITIALLY DEFERRED -- Art. 30(1)(f)
) STRICT;

INSERT INTO data_items_with_more
    (id, activity, position, name, name_state, about, class, mandatory, mandatory_state, source, source_state, system, accounting_record, accounting_record_state, retention_rule, class_state)
SELECT id, activity, position, name, name_state, about, class, mandatory, mandatory_state, source, source_state, system, accounting_record, accounting_record_state, retention_rule, 'stated'
FROM data_items ORDER BY rowid;

DROP TABLE data_items;
ALTER TABLE data_items_with_more RENAME TO data_items;

CREATE INDEX data_items_by_activity ON data_items (activity);
CREATE INDEX data_items_by_system ON data_items (system);
CREATE INDEX data_items_by_retention_rule ON data_items (retention_rule);

ALTER TABLE recipients ADD COLUMN processed_in TEXT; -- Art. 30(1)(e)
ALTER TABLE recipients ADD COLUMN processed_in_state TEXT NOT NULL DEFAULT 'blank' CHECK (processed_in_state IN ('blank', 'none', 'unknown', 'stated') AND (processed_in_state = 'stated') = (processed_in IS NOT NULL));
ALTER TABLE recipients ADD COLUMN condition TEXT; -- Art. 6(1)
ALTER TABLE recipients ADD COLUMN condition_state TEXT NOT NULL DEFAULT 'blank' CHECK (condition_state IN ('blank', 'none', 'unknown', 'stated') AND (condition_state = 'stated') = (condition IS NOT NULL));
ALTER TABLE recipients ADD COLUMN published_as TEXT; -- Art. 13(1)(e)
ALTER TABLE recipients ADD COLUMN published_as_state TEXT NOT NULL DEFAULT 'blank' CHECK (published_as_state IN ('blank', 'none', 'unknown', 'stated') AND (published_as_state = 'stated') = (published_as IS NOT NULL));

ALTER TABLE transfers ADD COLUMN copy TEXT; -- Art. 13(1)(f)
ALTER TABLE transfers ADD COLUMN copy_state TEXT NOT NULL DEFAULT 'blank' CHECK (copy_state IN ('blank', 'none', 'unknown', 'stated') AND (copy_state = 'stated') = (copy IS NOT NULL));

ALTER TABLE risk_assessments ADD COLUMN residual TEXT; -- Art. 32(2)
ALTER TABLE risk_assessments ADD COLUMN residual_state TEXT NOT NULL DEFAULT 'blank' CHECK (residual_state IN ('blank', 'none', 'unknown', 'stated') AND (residual_state = 'stated') = (residual IS NOT NULL));

ALTER TABLE policies ADD COLUMN country TEXT CHECK (country IN ('dk', 'no'));
ALTER TABLE policies ADD COLUMN country_state TEXT NOT NULL DEFAULT 'blank' CHECK (country_state IN ('blank', 'none', 'unknown', 'stated') AND (country_state = 'stated') = (country IS NOT NULL));
ALTER TABLE policies ADD COLUMN scope TEXT;
ALTER TABLE policies ADD COLUMN scope_state TEXT NOT NULL DEFAULT 'blank' CHECK (scope_state IN ('blank', 'none', 'unknown', 'stated') AND (scope_state = 'stated') = (scope IS NOT NULL));
ALTER TABLE policies ADD COLUMN contents INTEGER NOT NULL DEFAULT 0 CHECK (contents IN (0, 1));
ALTER TABLE policies ADD COLUMN version TEXT;
ALTER TABLE policies ADD COLUMN version_state TEXT NOT NULL DEFAULT 'blank' CHECK (version_state IN ('blank', 'none', 'unknown', 'stated') AND (version_state = 'stated') = (version IS NOT NULL));
ALTER TABLE policies ADD COLUMN changed_on TEXT CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE policies ADD COLUMN change_rule TEXT; -- Art. 12(1)
ALTER TABLE policies ADD COLUMN change_rule_state TEXT NOT NULL DEFAULT 'blank' CHECK (change_rule_state IN ('blank', 'none', 'unknown', 'stated') AND (change_rule_state = 'stated') = (change_rule IS NOT NULL));
ALTER TABLE policies ADD COLUMN publication TEXT CHECK (publication IN ('published', 'next_change', 'not_yet', 'withdrawn')); -- Art. 12(1)
ALTER TABLE policies ADD COLUMN publication_state TEXT NOT NULL DEFAULT 'blank' CHECK (publication_state IN ('blank', 'none', 'unknown', 'stated') AND (publication_state = 'stated') = (publication IS NOT NULL));
ALTER TABLE policies ADD COLUMN channels TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(channels) AND json_type(channels) = 'array'); -- Art. 12(1)
ALTER TABLE policies ADD COLUMN published_at TEXT; -- Art. 12(1)
ALTER TABLE policies ADD COLUMN published_at_state TEXT NOT NULL DEFAULT 'blank' CHECK (published_at_state IN ('blank', 'none', 'unknown', 'stated') AND (published_at_state = 'stated') = (published_at IS NOT NULL));
ALTER TABLE policies ADD COLUMN published_on TEXT CHECK (published_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');

CREATE TABLE policy_pointers (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    policy TEXT NOT NULL REFERENCES policies (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    about TEXT,
    about_state TEXT NOT NULL DEFAULT 'blank' CHECK (about_state IN ('blank', 'none', 'unknown', 'stated') AND (about_state = 'stated') = (about IS NOT NULL)),
    "to" TEXT REFERENCES policies (id) DEFERRABLE INITIALLY DEFERRED,
    address TEXT,
    address_state TEXT NOT NULL DEFAULT 'blank' CHECK (address_state IN ('blank', 'none', 'unknown', 'stated') AND (address_state = 'stated') = (address IS NOT NULL))
) STRICT;
CREATE INDEX policy_pointers_by_policy ON policy_pointers (policy);
CREATE INDEX policy_pointers_by_to ON policy_pointers ("to");

CREATE TABLE terms (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    policy TEXT NOT NULL REFERENCES policies (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    word TEXT,
    word_state TEXT NOT NULL DEFAULT 'blank' CHECK (word_state IN ('blank', 'none', 'unknown', 'stated') AND (word_state = 'stated') = (word IS NOT NULL)),
    meaning TEXT, -- Art. 4
    meaning_state TEXT NOT NULL DEFAULT 'blank' CHECK (meaning_state IN ('blank', 'none', 'unknown', 'stated') AND (meaning_state = 'stated') = (meaning IS NOT NULL)),
    legal_term TEXT CHECK (legal_term IN ('personal_data', 'processing', 'data_subject', 'controller', 'processor', 'consent', 'child')), -- Art. 4
    legal_term_state TEXT NOT NULL DEFAULT 'blank' CHECK (legal_term_state IN ('blank', 'none', 'unknown', 'stated') AND (legal_term_state = 'stated') = (legal_term IS NOT NULL))
) STRICT;
CREATE INDEX terms_by_policy ON terms (policy);

CREATE TABLE policy_sections_with_more (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    policy TEXT NOT NULL REFERENCES policies (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    content TEXT NOT NULL CHECK (content IN ('own', 'purpose', 'basis', 'scope', 'contact', 'rights', 'disclosure', 'security', 'evaluation', 'definitions', 'principles', 'purposes', 'data', 'sources', 'storage', 'provision', 'automation', 'consent', 'cookies', 'children', 'risk', 'breach', 'further_use', 'pointers', 'changes')),
    activity TEXT REFERENCES activities (id) DEFERRABLE INITIALLY DEFERRED,
    heading TEXT,
    heading_state TEXT NOT NULL DEFAULT 'blank' CHECK (heading_state IN ('blank', 'none', 'unknown', 'stated') AND (heading_state = 'stated') = (heading IS NOT NULL)),
    text TEXT,
    text_state TEXT NOT NULL DEFAULT 'blank' CHECK (text_state IN ('blank', 'none', 'unknown', 'stated') AND (text_state = 'stated') = (text IS NOT NULL))
) STRICT;

INSERT INTO policy_sections_with_more
    (id, policy, position, content, heading, heading_state, text, text_state)
SELECT id, policy, position, content, heading, heading_state, text, text_state
FROM policy_sections ORDER BY rowid;

DROP TABLE policy_sections;
ALTER TABLE policy_sections_with_more RENAME TO policy_sections;

CREATE INDEX policy_sections_by_policy ON policy_sections (policy);
CREATE INDEX policy_sections_by_activity ON policy_sections (activity);

CREATE TABLE policy_references (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    section TEXT NOT NULL REFERENCES policy_sections (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    text TEXT,
    text_state TEXT NOT NULL DEFAULT 'blank' CHECK (text_state IN ('blank', 'none', 'unknown', 'stated') AND (text_state = 'stated') = (text IS NOT NULL)),
    address TEXT,
    address_state TEXT NOT NULL DEFAULT 'blank' CHECK (address_state IN ('blank', 'none', 'unknown', 'stated') AND (address_state = 'stated') = (address IS NOT NULL))
) STRICT;
CREATE INDEX policy_references_by_section ON policy_references (section);

CREATE TABLE statements_with_more (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    section TEXT NOT NULL REFERENCES policy_sections (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    claim TEXT NOT NULL CHECK (claim IN ('other', 'no_direct_marketing', 'no_profiling', 'no_other_recipients', 'protects_integrity', 'protects_confidentiality', 'lawful', 'purpose_limited', 'minimised', 'accurate', 'storage_limited', 'no_personal_data', 'only_aggregates', 'only_these_data', 'anonymous', 'no_payment_data', 'no_bank_data', 'no_national_id', 'no_special_data', 'no_electronic_id', 'no_children', 'no_messages', 'no_mobile_access', 'internal_only', 'only_with_consent', 'nothing_kept_by_recipient', 'platform_holds', 'no_automated_decisions', 'implied_consent', 'processors_comply', 'no_special_risk', 'bank_transfer_only', 'no_sale', 'no_cookies', 'not_stored')),
    activity TEXT REFERENCES activities (id) DEFERRABLE INITIALLY DEFERRED,
    system TEXT REFERENCES systems (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT,
    text_state TEXT NOT NULL DEFAULT 'blank' CHECK (text_state IN ('blank', 'none', 'unknown', 'stated') AND (text_state = 'stated') = (text IS NOT NULL))
) STRICT;

INSERT INTO statements_with_more
    (id, section, position, claim, text, text_state)
SELECT id, section, position, claim, text, text_state
FROM statements ORDER BY rowid;

DROP TABLE statements;
ALTER TABLE statements_with_more RENAME TO statements;

CREATE INDEX statements_by_section ON statements (section);
CREATE INDEX statements_by_activity ON statements (activity);
CREATE INDEX statements_by_system ON statements (system);

CREATE TABLE statement_links (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    statement TEXT NOT NULL REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    weighs TEXT NOT NULL CHECK (weighs IN ('proves', 'refutes')),
    activity TEXT REFERENCES activities (id) DEFERRABLE INITIALLY DEFERRED,
    system TEXT REFERENCES systems (id) DEFERRABLE INITIALLY DEFERRED,
    measure TEXT REFERENCES measures (id) DEFERRABLE INITIALLY DEFERRED,
    recipient TEXT REFERENCES recipients (id) DEFERRABLE INITIALLY DEFERRED,
    data_item TEXT REFERENCES data_items (id) DEFERRABLE INITIALLY DEFERRED,
    agreement TEXT REFERENCES agreements (id) DEFERRABLE INITIALLY DEFERRED,
    consent TEXT REFERENCES consents (id) DEFERRABLE INITIALLY DEFERRED,
    reason TEXT, -- Art. 5(2)
    reason_state TEXT NOT NULL DEFAULT 'blank' CHECK (reason_state IN ('blank', 'none', 'unknown', 'stated') AND (reason_state = 'stated') = (reason IS NOT NULL)),
    seen_by TEXT REFERENCES persons (id) DEFERRABLE INITIALLY DEFERRED,
    seen_on TEXT CHECK (seen_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX statement_links_by_statement ON statement_links (statement);
CREATE INDEX statement_links_by_activity ON statement_links (activity);
CREATE INDEX statement_links_by_system ON statement_links (system);
CREATE INDEX statement_links_by_measure ON statement_links (measure);
CREATE INDEX statement_links_by_recipient ON statement_links (recipient);
CREATE INDEX statement_links_by_data_item ON statement_links (data_item);
CREATE INDEX statement_links_by_agreement ON statement_links (agreement);
CREATE INDEX statement_links_by_consent ON statement_links (consent);
CREATE INDEX statement_links_by_seen_by ON statement_links (seen_by);

CREATE TABLE documents_with_more (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    number TEXT NOT NULL,
    subject TEXT NOT NULL CHECK (subject IN ('article30', 'policy', 'article30_processor', 'processors', 'measures')),
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

INSERT INTO documents_with_more
    (id, number, subject, policy, title, version, language, issued_on, issued_by, fingerprint, trail_head, snapshot, pdf)
SELECT id, number, subject, policy, title, version, language, issued_on, issued_by, fingerprint, trail_head, snapshot, pdf
FROM documents ORDER BY rowid;

DROP TABLE documents;
ALTER TABLE documents_with_more RENAME TO documents;

CREATE INDEX documents_by_policy ON documents (policy);
CREATE INDEX documents_by_snapshot ON documents (snapshot);
CREATE INDEX documents_by_pdf ON documents (pdf);
