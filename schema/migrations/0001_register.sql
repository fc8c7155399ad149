-- The register's first shape. One table per kind of record; STRICT, every choice and state checked, links deferred
-- so that a change may write in any order. A stated value stands in two columns: the value, and why there is none.

CREATE TABLE organisations (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    name TEXT, -- Art. 30(1)(a)
    name_state TEXT NOT NULL DEFAULT 'blank' CHECK (name_state IN ('blank', 'none', 'unknown', 'stated') AND (name_state = 'stated') = (name IS NOT NULL)),
    country TEXT NOT NULL CHECK (country IN ('dk', 'no')),
    registration_number TEXT, -- Art. 30(1)(a)
    registration_number_state TEXT NOT NULL DEFAULT 'blank' CHECK (registration_number_state IN ('blank', 'none', 'unknown', 'stated') AND (registration_number_state = 'stated') = (registration_number IS NOT NULL)),
    street TEXT, -- Art. 30(1)(a)
    street_state TEXT NOT NULL DEFAULT 'blank' CHECK (street_state IN ('blank', 'none', 'unknown', 'stated') AND (street_state = 'stated') = (street IS NOT NULL)),
    postcode TEXT, -- Art. 30(1)(a)
    postcode_state TEXT NOT NULL DEFAULT 'blank' CHECK (postcode_state IN ('blank', 'none', 'unknown', 'stated') AND (postcode_state = 'stated') = (postcode IS NOT NULL)),
    town TEXT, -- Art. 30(1)(a)
    town_state TEXT NOT NULL DEFAULT 'blank' CHECK (town_state IN ('blank', 'none', 'unknown', 'stated') AND (town_state = 'stated') = (town IS NOT NULL)),
    phone TEXT, -- Art. 30(1)(a)
    phone_state TEXT NOT NULL DEFAULT 'blank' CHECK (phone_state IN ('blank', 'none', 'unknown', 'stated') AND (phone_state = 'stated') = (phone IS NOT NULL)),
    email TEXT, -- Art. 30(1)(a)
    email_state TEXT NOT NULL DEFAULT 'blank' CHECK (email_state IN ('blank', 'none', 'unknown', 'stated') AND (email_state = 'stated') = (email IS NOT NULL)),
    website TEXT,
    website_state TEXT NOT NULL DEFAULT 'blank' CHECK (website_state IN ('blank', 'none', 'unknown', 'stated') AND (website_state = 'stated') = (website IS NOT NULL)),
    representative TEXT, -- Art. 30(1)(a)
    representative_state TEXT NOT NULL DEFAULT 'blank' CHECK (representative_state IN ('blank', 'none', 'unknown', 'stated') AND (representative_state = 'stated') = (representative IS NOT NULL)),
    joint_controllers TEXT NOT NULL CHECK (joint_controllers IN ('blank', 'none', 'unknown')), -- Art. 30(1)(a)
    data_protection_officer TEXT NOT NULL CHECK (data_protection_officer IN ('blank', 'none', 'unknown')), -- Art. 30(1)(a)
    no_officer_reason TEXT, -- Art. 37
    no_officer_reason_state TEXT NOT NULL DEFAULT 'blank' CHECK (no_officer_reason_state IN ('blank', 'none', 'unknown', 'stated') AND (no_officer_reason_state = 'stated') = (no_officer_reason IS NOT NULL)),
    text_language TEXT NOT NULL CHECK (text_language IN ('da', 'nb', 'en')),
    report_language TEXT NOT NULL CHECK (report_language IN ('da', 'nb', 'en'))
) STRICT;

CREATE TABLE persons (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    name TEXT,
    name_state TEXT NOT NULL DEFAULT 'blank' CHECK (name_state IN ('blank', 'none', 'unknown', 'stated') AND (name_state = 'stated') = (name IS NOT NULL)),
    job_title TEXT,
    job_title_state TEXT NOT NULL DEFAULT 'blank' CHECK (job_title_state IN ('blank', 'none', 'unknown', 'stated') AND (job_title_state = 'stated') = (job_title IS NOT NULL)),
    phone TEXT,
    phone_state TEXT NOT NULL DEFAULT 'blank' CHECK (phone_state IN ('blank', 'none', 'unknown', 'stated') AND (phone_state = 'stated') = (phone IS NOT NULL)),
    email TEXT,
    email_state TEXT NOT NULL DEFAULT 'blank' CHECK (email_state IN ('blank', 'none', 'unknown', 'stated') AND (email_state = 'stated') = (email IS NOT NULL)),
    handles_personal_data INTEGER CHECK (handles_personal_data IN (0, 1)), -- Art. 32(4)
    handles_personal_data_state TEXT NOT NULL DEFAULT 'blank' CHECK (handles_personal_data_state IN ('blank', 'none', 'unknown', 'stated') AND (handles_personal_data_state = 'stated') = (handles_personal_data IS NOT NULL)),
    left_on TEXT CHECK (left_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE TABLE person_roles (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    person TEXT NOT NULL REFERENCES persons (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL CHECK (role IN ('controller_contact', 'director', 'data_protection_officer', 'representative', 'process_owner', 'employee')),
    "from" TEXT CHECK ("from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    until TEXT CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX person_roles_by_person ON person_roles (person);

CREATE TABLE contact_points (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    purpose TEXT NOT NULL CHECK (purpose IN ('questions', 'rights_requests', 'complaints', 'breach_reports')),
    person TEXT REFERENCES persons (id) DEFERRABLE INITIALLY DEFERRED,
    phone TEXT,
    phone_state TEXT NOT NULL DEFAULT 'blank' CHECK (phone_state IN ('blank', 'none', 'unknown', 'stated') AND (phone_state = 'stated') = (phone IS NOT NULL)),
    email TEXT,
    email_state TEXT NOT NULL DEFAULT 'blank' CHECK (email_state IN ('blank', 'none', 'unknown', 'stated') AND (email_state = 'stated') = (email IS NOT NULL)),
    website TEXT,
    website_state TEXT NOT NULL DEFAULT 'blank' CHECK (website_state IN ('blank', 'none', 'unknown', 'stated') AND (website_state = 'stated') = (website IS NOT NULL))
) STRICT;
CREATE INDEX contact_points_by_person ON contact_points (person);

CREATE TABLE supervisory_authorities (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    name TEXT,
    name_state TEXT NOT NULL DEFAULT 'blank' CHECK (name_state IN ('blank', 'none', 'unknown', 'stated') AND (name_state = 'stated') = (name IS NOT NULL)),
    country TEXT NOT NULL CHECK (country IN ('dk', 'no')),
    website TEXT,
    website_state TEXT NOT NULL DEFAULT 'blank' CHECK (website_state IN ('blank', 'none', 'unknown', 'stated') AND (website_state = 'stated') = (website IS NOT NULL)),
    complaint_page TEXT, -- Art. 13(2)(d)
    complaint_page_state TEXT NOT NULL DEFAULT 'blank' CHECK (complaint_page_state IN ('blank', 'none', 'unknown', 'stated') AND (complaint_page_state = 'stated') = (complaint_page IS NOT NULL)),
    phone TEXT,
    phone_state TEXT NOT NULL DEFAULT 'blank' CHECK (phone_state IN ('blank', 'none', 'unknown', 'stated') AND (phone_state = 'stated') = (phone IS NOT NULL)),
    email TEXT,
    email_state TEXT NOT NULL DEFAULT 'blank' CHECK (email_state IN ('blank', 'none', 'unknown', 'stated') AND (email_state = 'stated') = (email IS NOT NULL))
) STRICT;

CREATE TABLE right_procedures (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    right TEXT NOT NULL CHECK (right IN ('information', 'purpose', 'categories', 'storage_period', 'access', 'rectification', 'erasure', 'restriction', 'portability', 'objection', 'automated_decisions', 'withdrawal', 'complaint')),
    wording TEXT, -- Art. 12(1)
    wording_state TEXT NOT NULL DEFAULT 'blank' CHECK (wording_state IN ('blank', 'none', 'unknown', 'stated') AND (wording_state = 'stated') = (wording IS NOT NULL)),
    handling TEXT CHECK (handling IN ('manual', 'self_service', 'automatic')), -- Art. 12(2)
    handling_state TEXT NOT NULL DEFAULT 'blank' CHECK (handling_state IN ('blank', 'none', 'unknown', 'stated') AND (handling_state = 'stated') = (handling IS NOT NULL)),
    contact_point TEXT REFERENCES contact_points (id) DEFERRABLE INITIALLY DEFERRED,
    fee TEXT, -- Art. 12(5)
    fee_state TEXT NOT NULL DEFAULT 'blank' CHECK (fee_state IN ('blank', 'none', 'unknown', 'stated') AND (fee_state = 'stated') = (fee IS NOT NULL)),
    exception TEXT,
    exception_state TEXT NOT NULL DEFAULT 'blank' CHECK (exception_state IN ('blank', 'none', 'unknown', 'stated') AND (exception_state = 'stated') = (exception IS NOT NULL))
) STRICT;
CREATE INDEX right_procedures_by_contact_point ON right_procedures (contact_point);

CREATE TABLE financial_years (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    starts TEXT NOT NULL CHECK (starts GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    ends TEXT NOT NULL CHECK (ends GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE TABLE parties (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    name TEXT,
    name_state TEXT NOT NULL DEFAULT 'blank' CHECK (name_state IN ('blank', 'none', 'unknown', 'stated') AND (name_state = 'stated') = (name IS NOT NULL)),
    registration_number TEXT,
    registration_number_state TEXT NOT NULL DEFAULT 'blank' CHECK (registration_number_state IN ('blank', 'none', 'unknown', 'stated') AND (registration_number_state = 'stated') = (registration_number IS NOT NULL)),
    country TEXT,
    country_state TEXT NOT NULL DEFAULT 'blank' CHECK (country_state IN ('blank', 'none', 'unknown', 'stated') AND (country_state = 'stated') = (country IS NOT NULL)),
    contact TEXT,
    contact_state TEXT NOT NULL DEFAULT 'blank' CHECK (contact_state IN ('blank', 'none', 'unknown', 'stated') AND (contact_state = 'stated') = (contact IS NOT NULL)),
    phone TEXT,
    phone_state TEXT NOT NULL DEFAULT 'blank' CHECK (phone_state IN ('blank', 'none', 'unknown', 'stated') AND (phone_state = 'stated') = (phone IS NOT NULL)),
    email TEXT,
    email_state TEXT NOT NULL DEFAULT 'blank' CHECK (email_state IN ('blank', 'none', 'unknown', 'stated') AND (email_state = 'stated') = (email IS NOT NULL))
) STRICT;

CREATE TABLE agreements (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    party TEXT NOT NULL REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    form TEXT CHECK (form IN ('authority_standard', 'commission_standard', 'supplier', 'own')),
    form_state TEXT NOT NULL DEFAULT 'blank' CHECK (form_state IN ('blank', 'none', 'unknown', 'stated') AND (form_state = 'stated') = (form IS NOT NULL)),
    signed_by_controller_on TEXT CHECK (signed_by_controller_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    signed_by_processor_on TEXT CHECK (signed_by_processor_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    valid_from TEXT CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    valid_until TEXT CHECK (valid_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    clauses TEXT NOT NULL CHECK (json_valid(clauses) AND json_type(clauses) = 'array'), -- Art. 28(3)
    frame TEXT NOT NULL CHECK (json_valid(frame) AND json_type(frame) = 'array'), -- Art. 28(3)
    authorisation TEXT CHECK (authorisation IN ('specific', 'general')), -- Art. 28(2)
    authorisation_state TEXT NOT NULL DEFAULT 'blank' CHECK (authorisation_state IN ('blank', 'none', 'unknown', 'stated') AND (authorisation_state = 'stated') = (authorisation IS NOT NULL)),
    objection_window INTEGER CHECK (objection_window BETWEEN 0 AND 4294967295), -- Art. 28(2)
    objection_window_state TEXT NOT NULL DEFAULT 'blank' CHECK (objection_window_state IN ('blank', 'none', 'unknown', 'stated') AND (objection_window_state = 'stated') = (objection_window IS NOT NULL)),
    breach_notice_hours INTEGER CHECK (breach_notice_hours BETWEEN 0 AND 4294967295), -- Art. 33(2)
    breach_notice_hours_state TEXT NOT NULL DEFAULT 'blank' CHECK (breach_notice_hours_state IN ('blank', 'none', 'unknown', 'stated') AND (breach_notice_hours_state = 'stated') = (breach_notice_hours IS NOT NULL)),
    at_end TEXT CHECK (at_end IN ('deletion', 'return')), -- Art. 28(3)(g)
    at_end_state TEXT NOT NULL DEFAULT 'blank' CHECK (at_end_state IN ('blank', 'none', 'unknown', 'stated') AND (at_end_state = 'stated') = (at_end IS NOT NULL)),
    kept_at TEXT,
    kept_at_state TEXT NOT NULL DEFAULT 'blank' CHECK (kept_at_state IN ('blank', 'none', 'unknown', 'stated') AND (kept_at_state = 'stated') = (kept_at IS NOT NULL))
) STRICT;
CREATE INDEX agreements_by_party ON agreements (party);

CREATE TABLE systems (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    name TEXT,
    name_state TEXT NOT NULL DEFAULT 'blank' CHECK (name_state IN ('blank', 'none', 'unknown', 'stated') AND (name_state = 'stated') = (name IS NOT NULL)),
    form TEXT NOT NULL CHECK (form IN ('application', 'device', 'phone', 'paper', 'portal', 'archive', 'backup')),
    purpose TEXT,
    purpose_state TEXT NOT NULL DEFAULT 'blank' CHECK (purpose_state IN ('blank', 'none', 'unknown', 'stated') AND (purpose_state = 'stated') = (purpose IS NOT NULL)),
    supplier TEXT REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
    location TEXT,
    location_state TEXT NOT NULL DEFAULT 'blank' CHECK (location_state IN ('blank', 'none', 'unknown', 'stated') AND (location_state = 'stated') = (location IS NOT NULL)),
    holds_personal_data INTEGER CHECK (holds_personal_data IN (0, 1)), -- Art. 32(1)
    holds_personal_data_state TEXT NOT NULL DEFAULT 'blank' CHECK (holds_personal_data_state IN ('blank', 'none', 'unknown', 'stated') AND (holds_personal_data_state = 'stated') = (holds_personal_data IS NOT NULL)),
    documented_on TEXT CHECK (documented_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    internal_note TEXT,
    internal_note_state TEXT NOT NULL DEFAULT 'blank' CHECK (internal_note_state IN ('blank', 'none', 'unknown', 'stated') AND (internal_note_state = 'stated') = (internal_note IS NOT NULL))
) STRICT;
CREATE INDEX systems_by_supplier ON systems (supplier);

CREATE TABLE measures (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    name TEXT, -- Art. 30(1)(g)
    name_state TEXT NOT NULL DEFAULT 'blank' CHECK (name_state IN ('blank', 'none', 'unknown', 'stated') AND (name_state = 'stated') = (name IS NOT NULL)),
    nature TEXT NOT NULL CHECK (nature IN ('technical', 'organisational', 'physical')),
    clauses TEXT NOT NULL CHECK (json_valid(clauses) AND json_type(clauses) = 'array'), -- Art. 32(1)
    implemented INTEGER CHECK (implemented IN (0, 1)), -- Art. 32(1)
    implemented_state TEXT NOT NULL DEFAULT 'blank' CHECK (implemented_state IN ('blank', 'none', 'unknown', 'stated') AND (implemented_state = 'stated') = (implemented IS NOT NULL)),
    claim TEXT CHECK (claim IN ('all_systems', 'all_processors', 'all_staff_with_access', 'organisation')),
    claim_state TEXT NOT NULL DEFAULT 'blank' CHECK (claim_state IN ('blank', 'none', 'unknown', 'stated') AND (claim_state = 'stated') = (claim IS NOT NULL)),
    proof TEXT NOT NULL CHECK (proof IN ('coverage', 'agreements', 'confidentiality', 'instruction', 'risk_assessments', 'documentation')), -- Art. 5(2)
    purpose TEXT,
    purpose_state TEXT NOT NULL DEFAULT 'blank' CHECK (purpose_state IN ('blank', 'none', 'unknown', 'stated') AND (purpose_state = 'stated') = (purpose IS NOT NULL)),
    verified_every INTEGER CHECK (verified_every BETWEEN 0 AND 4294967295), -- Art. 32(1)(d)
    verified_every_state TEXT NOT NULL DEFAULT 'blank' CHECK (verified_every_state IN ('blank', 'none', 'unknown', 'stated') AND (verified_every_state = 'stated') = (verified_every IS NOT NULL)),
    verified_on TEXT CHECK (verified_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- Art. 32(1)(d)
    verified_on_state TEXT NOT NULL DEFAULT 'blank' CHECK (verified_on_state IN ('blank', 'none', 'unknown', 'stated') AND (verified_on_state = 'stated') = (verified_on IS NOT NULL)),
    verified_by TEXT REFERENCES persons (id) DEFERRABLE INITIALLY DEFERRED,
    evidence TEXT,
    evidence_state TEXT NOT NULL DEFAULT 'blank' CHECK (evidence_state IN ('blank', 'none', 'unknown', 'stated') AND (evidence_state = 'stated') = (evidence IS NOT NULL))
) STRICT;
CREATE INDEX measures_by_verified_by ON measures (verified_by);

CREATE TABLE coverages (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    measure TEXT NOT NULL REFERENCES measures (id) DEFERRABLE INITIALLY DEFERRED,
    system TEXT REFERENCES systems (id) DEFERRABLE INITIALLY DEFERRED,
    party TEXT REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT REFERENCES persons (id) DEFERRABLE INITIALLY DEFERRED,
    covered INTEGER CHECK (covered IN (0, 1)),
    covered_state TEXT NOT NULL DEFAULT 'blank' CHECK (covered_state IN ('blank', 'none', 'unknown', 'stated') AND (covered_state = 'stated') = (covered IS NOT NULL)),
    seen_on TEXT CHECK (seen_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX coverages_by_measure ON coverages (measure);
CREATE INDEX coverages_by_system ON coverages (system);
CREATE INDEX coverages_by_party ON coverages (party);
CREATE INDEX coverages_by_person ON coverages (person);

CREATE TABLE staff_evidence (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    person TEXT NOT NULL REFERENCES persons (id) DEFERRABLE INITIALLY DEFERRED,
    what TEXT NOT NULL CHECK (what IN ('confidentiality', 'instruction', 'criminal_record')),
    seen_on TEXT CHECK (seen_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    seen_on_state TEXT NOT NULL DEFAULT 'blank' CHECK (seen_on_state IN ('blank', 'none', 'unknown', 'stated') AND (seen_on_state = 'stated') = (seen_on IS NOT NULL)),
    seen_by TEXT REFERENCES persons (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX staff_evidence_by_person ON staff_evidence (person);
CREATE INDEX staff_evidence_by_seen_by ON staff_evidence (seen_by);

CREATE TABLE retention_rules (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    name TEXT,
    name_state TEXT NOT NULL DEFAULT 'blank' CHECK (name_state IN ('blank', 'none', 'unknown', 'stated') AND (name_state = 'stated') = (name IS NOT NULL)),
    trigger TEXT CHECK (trigger IN ('collection', 'enquiry_received', 'invoice_date', 'financial_year_end', 'order_delivered', 'customer_relation_end', 'last_contact', 'employment_end', 'recruitment_end', 'consent_withdrawn', 'last_marketing_mail', 'recording', 'contract_end', 'case_closed', 'account_deleted')), -- Art. 30(1)(f)
    trigger_state TEXT NOT NULL DEFAULT 'blank' CHECK (trigger_state IN ('blank', 'none', 'unknown', 'stated') AND (trigger_state = 'stated') = (trigger IS NOT NULL)),
    latest INTEGER CHECK (latest BETWEEN 0 AND 4294967295), -- Art. 30(1)(f)
    latest_state TEXT NOT NULL DEFAULT 'blank' CHECK (latest_state IN ('blank', 'none', 'unknown', 'stated') AND (latest_state = 'stated') = (latest IS NOT NULL)),
    criterion TEXT, -- Art. 5(1)(e)
    criterion_state TEXT NOT NULL DEFAULT 'blank' CHECK (criterion_state IN ('blank', 'none', 'unknown', 'stated') AND (criterion_state = 'stated') = (criterion IS NOT NULL)),
    minimum INTEGER CHECK (minimum BETWEEN 0 AND 4294967295),
    minimum_state TEXT NOT NULL DEFAULT 'blank' CHECK (minimum_state IN ('blank', 'none', 'unknown', 'stated') AND (minimum_state = 'stated') = (minimum IS NOT NULL)),
    minimum_law TEXT CHECK (minimum_law IN ('dk_bookkeeping', 'no_bookkeeping', 'other')),
    minimum_law_state TEXT NOT NULL DEFAULT 'blank' CHECK (minimum_law_state IN ('blank', 'none', 'unknown', 'stated') AND (minimum_law_state = 'stated') = (minimum_law IS NOT NULL)),
    exception TEXT,
    exception_state TEXT NOT NULL DEFAULT 'blank' CHECK (exception_state IN ('blank', 'none', 'unknown', 'stated') AND (exception_state = 'stated') = (exception IS NOT NULL)),
    end_action TEXT NOT NULL CHECK (end_action IN ('deletion', 'anonymisation', 'return')),
    archive_lag INTEGER CHECK (archive_lag BETWEEN 0 AND 4294967295), -- Art. 30(1)(f)
    archive_lag_state TEXT NOT NULL DEFAULT 'blank' CHECK (archive_lag_state IN ('blank', 'none', 'unknown', 'stated') AND (archive_lag_state = 'stated') = (archive_lag IS NOT NULL)),
    backup_lag INTEGER CHECK (backup_lag BETWEEN 0 AND 4294967295), -- Art. 30(1)(f)
    backup_lag_state TEXT NOT NULL DEFAULT 'blank' CHECK (backup_lag_state IN ('blank', 'none', 'unknown', 'stated') AND (backup_lag_state = 'stated') = (backup_lag IS NOT NULL)),
    deleted_again_after_restore INTEGER CHECK (deleted_again_after_restore IN (0, 1)),
    deleted_again_after_restore_state TEXT NOT NULL DEFAULT 'blank' CHECK (deleted_again_after_restore_state IN ('blank', 'none', 'unknown', 'stated') AND (deleted_again_after_restore_state = 'stated') = (deleted_again_after_restore IS NOT NULL)),
    responsible TEXT REFERENCES persons (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX retention_rules_by_responsible ON retention_rules (responsible);

CREATE TABLE activities (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    name TEXT, -- Art. 30(1)
    name_state TEXT NOT NULL DEFAULT 'blank' CHECK (name_state IN ('blank', 'none', 'unknown', 'stated') AND (name_state = 'stated') = (name IS NOT NULL)),
    role TEXT NOT NULL CHECK (role IN ('controller', 'processor')),
    status TEXT NOT NULL CHECK (status IN ('active', 'planned', 'ended', 'archived')),
    owner TEXT REFERENCES persons (id) DEFERRABLE INITIALLY DEFERRED,
    since TEXT CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recipients TEXT NOT NULL CHECK (recipients IN ('blank', 'none', 'unknown')), -- Art. 30(1)(d)
    third_country_transfer INTEGER CHECK (third_country_transfer IN (0, 1)), -- Art. 30(1)(e)
    third_country_transfer_state TEXT NOT NULL DEFAULT 'blank' CHECK (third_country_transfer_state IN ('blank', 'none', 'unknown', 'stated') AND (third_country_transfer_state = 'stated') = (third_country_transfer IS NOT NULL)),
    transfer_note TEXT, -- Art. 30(1)(e)
    transfer_note_state TEXT NOT NULL DEFAULT 'blank' CHECK (transfer_note_state IN ('blank', 'none', 'unknown', 'stated') AND (transfer_note_state = 'stated') = (transfer_note IS NOT NULL)),
    provision TEXT CHECK (provision IN ('voluntary', 'contractual', 'statutory')), -- Art. 13(2)(e)
    provision_state TEXT NOT NULL DEFAULT 'blank' CHECK (provision_state IN ('blank', 'none', 'unknown', 'stated') AND (provision_state = 'stated') = (provision IS NOT NULL)),
    provision_consequence TEXT, -- Art. 13(2)(e)
    provision_consequence_state TEXT NOT NULL DEFAULT 'blank' CHECK (provision_consequence_state IN ('blank', 'none', 'unknown', 'stated') AND (provision_consequence_state = 'stated') = (provision_consequence IS NOT NULL)),
    profiling INTEGER CHECK (profiling IN (0, 1)), -- Art. 13(2)(f)
    profiling_state TEXT NOT NULL DEFAULT 'blank' CHECK (profiling_state IN ('blank', 'none', 'unknown', 'stated') AND (profiling_state = 'stated') = (profiling IS NOT NULL)),
    automated_decisions INTEGER CHECK (automated_decisions IN (0, 1)), -- Art. 22
    automated_decisions_state TEXT NOT NULL DEFAULT 'blank' CHECK (automated_decisions_state IN ('blank', 'none', 'unknown', 'stated') AND (automated_decisions_state = 'stated') = (automated_decisions IS NOT NULL)),
    impact_assessment TEXT CHECK (impact_assessment IN ('not_required', 'required', 'made')), -- Art. 35
    impact_assessment_state TEXT NOT NULL DEFAULT 'blank' CHECK (impact_assessment_state IN ('blank', 'none', 'unknown', 'stated') AND (impact_assessment_state = 'stated') = (impact_assessment IS NOT NULL)),
    impact_assessed_on TEXT CHECK (impact_assessed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    internal_note TEXT,
    internal_note_state TEXT NOT NULL DEFAULT 'blank' CHECK (internal_note_state IN ('blank', 'none', 'unknown', 'stated') AND (internal_note_state = 'stated') = (internal_note IS NOT NULL))
) STRICT;
CREATE INDEX activities_by_owner ON activities (owner);

CREATE TABLE activity_systems (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    activity TEXT NOT NULL REFERENCES activities (id) DEFERRABLE INITIALLY DEFERRED,
    system TEXT NOT NULL REFERENCES systems (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX activity_systems_by_activity ON activity_systems (activity);
CREATE INDEX activity_systems_by_system ON activity_systems (system);

CREATE TABLE activity_measures (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    activity TEXT NOT NULL REFERENCES activities (id) DEFERRABLE INITIALLY DEFERRED, -- Art. 30(1)(g)
    measure TEXT NOT NULL REFERENCES measures (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX activity_measures_by_activity ON activity_measures (activity);
CREATE INDEX activity_measures_by_measure ON activity_measures (measure);

CREATE TABLE purposes (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    activity TEXT NOT NULL REFERENCES activities (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    description TEXT, -- Art. 30(1)(b)
    description_state TEXT NOT NULL DEFAULT 'blank' CHECK (description_state IN ('blank', 'none', 'unknown', 'stated') AND (description_state = 'stated') = (description IS NOT NULL))
) STRICT;
CREATE INDEX purposes_by_activity ON purposes (activity);

CREATE TABLE legal_bases (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    purpose TEXT NOT NULL REFERENCES purposes (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    ground TEXT NOT NULL CHECK (ground IN ('consent', 'contract', 'legal_obligation', 'vital_interests', 'public_task', 'legitimate_interests')), -- Art. 6(1)
    law TEXT, -- Art. 6(3)
    law_state TEXT NOT NULL DEFAULT 'blank' CHECK (law_state IN ('blank', 'none', 'unknown', 'stated') AND (law_state = 'stated') = (law IS NOT NULL)),
    interest TEXT, -- Art. 13(1)(d)
    interest_state TEXT NOT NULL DEFAULT 'blank' CHECK (interest_state IN ('blank', 'none', 'unknown', 'stated') AND (interest_state = 'stated') = (interest IS NOT NULL)),
    weighed_on TEXT CHECK (weighed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- Art. 6(1)(f)
    note TEXT,
    note_state TEXT NOT NULL DEFAULT 'blank' CHECK (note_state IN ('blank', 'none', 'unknown', 'stated') AND (note_state = 'stated') = (note IS NOT NULL))
) STRICT;
CREATE INDEX legal_bases_by_purpose ON legal_bases (purpose);

CREATE TABLE subject_categories (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    activity TEXT NOT NULL REFERENCES activities (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    name TEXT, -- Art. 30(1)(c)
    name_state TEXT NOT NULL DEFAULT 'blank' CHECK (name_state IN ('blank', 'none', 'unknown', 'stated') AND (name_state = 'stated') = (name IS NOT NULL)),
    approximate_number INTEGER CHECK (approximate_number BETWEEN 0 AND 4294967295),
    approximate_number_state TEXT NOT NULL DEFAULT 'blank' CHECK (approximate_number_state IN ('blank', 'none', 'unknown', 'stated') AND (approximate_number_state = 'stated') = (approximate_number IS NOT NULL)),
    children INTEGER CHECK (children IN (0, 1)), -- Art. 8
    children_state TEXT NOT NULL DEFAULT 'blank' CHECK (children_state IN ('blank', 'none', 'unknown', 'stated') AND (children_state = 'stated') = (children IS NOT NULL)),
    protected_address INTEGER CHECK (protected_address IN (0, 1)),
    protected_address_state TEXT NOT NULL DEFAULT 'blank' CHECK (protected_address_state IN ('blank', 'none', 'unknown', 'stated') AND (protected_address_state = 'stated') = (protected_address IS NOT NULL))
) STRICT;
CREATE INDEX subject_categories_by_activity ON subject_categories (activity);

CREATE TABLE data_items (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    activity TEXT NOT NULL REFERENCES activities (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    name TEXT, -- Art. 30(1)(c)
    name_state TEXT NOT NULL DEFAULT 'blank' CHECK (name_state IN ('blank', 'none', 'unknown', 'stated') AND (name_state = 'stated') = (name IS NOT NULL)),
    about TEXT NOT NULL CHECK (about IN ('person', 'company')),
    class TEXT NOT NULL CHECK (class IN ('ordinary', 'confidential', 'special', 'criminal')), -- Art. 9
    mandatory INTEGER CHECK (mandatory IN (0, 1)), -- Art. 13(2)(e)
    mandatory_state TEXT NOT NULL DEFAULT 'blank' CHECK (mandatory_state IN ('blank', 'none', 'unknown', 'stated') AND (mandatory_state = 'stated') = (mandatory IS NOT NULL)),
    source TEXT CHECK (source IN ('data_subject', 'own_system', 'employer', 'partner', 'public_register', 'automatic')), -- Art. 14(2)(f)
    source_state TEXT NOT NULL DEFAULT 'blank' CHECK (source_state IN ('blank', 'none', 'unknown', 'stated') AND (source_state = 'stated') = (source IS NOT NULL)),
    system TEXT REFERENCES systems (id) DEFERRABLE INITIALLY DEFERRED,
    accounting_record INTEGER CHECK (accounting_record IN (0, 1)),
    accounting_record_state TEXT NOT NULL DEFAULT 'blank' CHECK (accounting_record_state IN ('blank', 'none', 'unknown', 'stated') AND (accounting_record_state = 'stated') = (accounting_record IS NOT NULL)),
    retention_rule TEXT REFERENCES retention_rules (id) DEFERRABLE INITIALLY DEFERRED -- Art. 30(1)(f)
) STRICT;
CREATE INDEX data_items_by_activity ON data_items (activity);
CREATE INDEX data_items_by_system ON data_items (system);
CREATE INDEX data_items_by_retention_rule ON data_items (retention_rule);

CREATE TABLE data_item_subjects (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    data_item TEXT NOT NULL REFERENCES data_items (id) DEFERRABLE INITIALLY DEFERRED,
    subject_category TEXT NOT NULL REFERENCES subject_categories (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX data_item_subjects_by_data_item ON data_item_subjects (data_item);
CREATE INDEX data_item_subjects_by_subject_category ON data_item_subjects (subject_category);

CREATE TABLE recipients (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    activity TEXT NOT NULL REFERENCES activities (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    party TEXT REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
    category TEXT, -- Art. 30(1)(d)
    category_state TEXT NOT NULL DEFAULT 'blank' CHECK (category_state IN ('blank', 'none', 'unknown', 'stated') AND (category_state = 'stated') = (category IS NOT NULL)),
    role TEXT CHECK (role IN ('internal', 'processor', 'independent_controller', 'joint_controller', 'authority')), -- Art. 28
    role_state TEXT NOT NULL DEFAULT 'blank' CHECK (role_state IN ('blank', 'none', 'unknown', 'stated') AND (role_state = 'stated') = (role IS NOT NULL)),
    task TEXT,
    task_state TEXT NOT NULL DEFAULT 'blank' CHECK (task_state IN ('blank', 'none', 'unknown', 'stated') AND (task_state = 'stated') = (task IS NOT NULL)),
    wording TEXT CHECK (wording IN ('entrusted', 'disclosed')),
    wording_state TEXT NOT NULL DEFAULT 'blank' CHECK (wording_state IN ('blank', 'none', 'unknown', 'stated') AND (wording_state = 'stated') = (wording IS NOT NULL)),
    internal_only INTEGER NOT NULL CHECK (internal_only IN (0, 1)),
    "from" TEXT CHECK ("from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    until TEXT CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX recipients_by_activity ON recipients (activity);
CREATE INDEX recipients_by_party ON recipients (party);

CREATE TABLE transfers (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    activity TEXT NOT NULL REFERENCES activities (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    recipient TEXT REFERENCES recipients (id) DEFERRABLE INITIALLY DEFERRED,
    destination TEXT, -- Art. 30(1)(e)
    destination_state TEXT NOT NULL DEFAULT 'blank' CHECK (destination_state IN ('blank', 'none', 'unknown', 'stated') AND (destination_state = 'stated') = (destination IS NOT NULL)),
    mechanism TEXT CHECK (mechanism IN ('adequacy', 'data_privacy_framework', 'binding_corporate_rules', 'standard_clauses', 'derogation', 'compelling_interests')), -- Art. 44
    mechanism_state TEXT NOT NULL DEFAULT 'blank' CHECK (mechanism_state IN ('blank', 'none', 'unknown', 'stated') AND (mechanism_state = 'stated') = (mechanism IS NOT NULL)),
    documentation TEXT, -- Art. 49(6)
    documentation_state TEXT NOT NULL DEFAULT 'blank' CHECK (documentation_state IN ('blank', 'none', 'unknown', 'stated') AND (documentation_state = 'stated') = (documentation IS NOT NULL)),
    checked_on TEXT CHECK (checked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX transfers_by_activity ON transfers (activity);
CREATE INDEX transfers_by_recipient ON transfers (recipient);

CREATE TABLE risk_assessments (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    system TEXT REFERENCES systems (id) DEFERRABLE INITIALLY DEFERRED,
    activity TEXT REFERENCES activities (id) DEFERRABLE INITIALLY DEFERRED,
    assessed_on TEXT CHECK (assessed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), -- Art. 32(2)
    assessed_on_state TEXT NOT NULL DEFAULT 'blank' CHECK (assessed_on_state IN ('blank', 'none', 'unknown', 'stated') AND (assessed_on_state = 'stated') = (assessed_on IS NOT NULL)),
    assessed_by TEXT REFERENCES persons (id) DEFERRABLE INITIALLY DEFERRED,
    threats TEXT NOT NULL CHECK (json_valid(threats) AND json_type(threats) = 'array'), -- Art. 32(2)
    likelihood TEXT CHECK (likelihood IN ('low', 'medium', 'high', 'very_high')),
    likelihood_state TEXT NOT NULL DEFAULT 'blank' CHECK (likelihood_state IN ('blank', 'none', 'unknown', 'stated') AND (likelihood_state = 'stated') = (likelihood IS NOT NULL)),
    consequence TEXT CHECK (consequence IN ('low', 'medium', 'high', 'very_high')),
    consequence_state TEXT NOT NULL DEFAULT 'blank' CHECK (consequence_state IN ('blank', 'none', 'unknown', 'stated') AND (consequence_state = 'stated') = (consequence IS NOT NULL)),
    conclusion TEXT,
    conclusion_state TEXT NOT NULL DEFAULT 'blank' CHECK (conclusion_state IN ('blank', 'none', 'unknown', 'stated') AND (conclusion_state = 'stated') = (conclusion IS NOT NULL))
) STRICT;
CREATE INDEX risk_assessments_by_system ON risk_assessments (system);
CREATE INDEX risk_assessments_by_activity ON risk_assessments (activity);
CREATE INDEX risk_assessments_by_assessed_by ON risk_assessments (assessed_by);

CREATE TABLE policies (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    title TEXT,
    title_state TEXT NOT NULL DEFAULT 'blank' CHECK (title_state IN ('blank', 'none', 'unknown', 'stated') AND (title_state = 'stated') = (title IS NOT NULL)),
    subtitle TEXT,
    subtitle_state TEXT NOT NULL DEFAULT 'blank' CHECK (subtitle_state IN ('blank', 'none', 'unknown', 'stated') AND (subtitle_state = 'stated') = (subtitle IS NOT NULL)),
    language TEXT NOT NULL CHECK (language IN ('da', 'nb', 'en')),
    rights_articles TEXT,
    rights_articles_state TEXT NOT NULL DEFAULT 'blank' CHECK (rights_articles_state IN ('blank', 'none', 'unknown', 'stated') AND (rights_articles_state = 'stated') = (rights_articles IS NOT NULL)),
    prepared_by TEXT REFERENCES persons (id) DEFERRABLE INITIALLY DEFERRED,
    adoption_words TEXT,
    adoption_words_state TEXT NOT NULL DEFAULT 'blank' CHECK (adoption_words_state IN ('blank', 'none', 'unknown', 'stated') AND (adoption_words_state = 'stated') = (adoption_words IS NOT NULL)),
    adopted_on TEXT CHECK (adopted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    adopted_at TEXT,
    adopted_at_state TEXT NOT NULL DEFAULT 'blank' CHECK (adopted_at_state IN ('blank', 'none', 'unknown', 'stated') AND (adopted_at_state = 'stated') = (adopted_at IS NOT NULL)),
    signatory TEXT REFERENCES persons (id) DEFERRABLE INITIALLY DEFERRED,
    signatory_role TEXT,
    signatory_role_state TEXT NOT NULL DEFAULT 'blank' CHECK (signatory_role_state IN ('blank', 'none', 'unknown', 'stated') AND (signatory_role_state = 'stated') = (signatory_role IS NOT NULL)),
    internal_note TEXT,
    internal_note_state TEXT NOT NULL DEFAULT 'blank' CHECK (internal_note_state IN ('blank', 'none', 'unknown', 'stated') AND (internal_note_state = 'stated') = (internal_note IS NOT NULL))
) STRICT;
CREATE INDEX policies_by_prepared_by ON policies (prepared_by);
CREATE INDEX policies_by_signatory ON policies (signatory);

CREATE TABLE policy_audiences (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    policy TEXT NOT NULL REFERENCES policies (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    name TEXT,
    name_state TEXT NOT NULL DEFAULT 'blank' CHECK (name_state IN ('blank', 'none', 'unknown', 'stated') AND (name_state = 'stated') = (name IS NOT NULL)),
    activity TEXT REFERENCES activities (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX policy_audiences_by_policy ON policy_audiences (policy);
CREATE INDEX policy_audiences_by_activity ON policy_audiences (activity);

CREATE TABLE policy_activities (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    policy TEXT NOT NULL REFERENCES policies (id) DEFERRABLE INITIALLY DEFERRED,
    activity TEXT NOT NULL REFERENCES activities (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX policy_activities_by_policy ON policy_activities (policy);
CREATE INDEX policy_activities_by_activity ON policy_activities (activity);

CREATE TABLE policy_sections (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    policy TEXT NOT NULL REFERENCES policies (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    content TEXT NOT NULL CHECK (content IN ('own', 'purpose', 'basis', 'scope', 'contact', 'rights', 'disclosure', 'security', 'evaluation')),
    heading TEXT,
    heading_state TEXT NOT NULL DEFAULT 'blank' CHECK (heading_state IN ('blank', 'none', 'unknown', 'stated') AND (heading_state = 'stated') = (heading IS NOT NULL)),
    text TEXT,
    text_state TEXT NOT NULL DEFAULT 'blank' CHECK (text_state IN ('blank', 'none', 'unknown', 'stated') AND (text_state = 'stated') = (text IS NOT NULL))
) STRICT;
CREATE INDEX policy_sections_by_policy ON policy_sections (policy);

CREATE TABLE statements (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    section TEXT NOT NULL REFERENCES policy_sections (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    claim TEXT NOT NULL CHECK (claim IN ('other', 'no_direct_marketing', 'no_profiling', 'no_other_recipients', 'protects_integrity', 'protects_confidentiality')),
    text TEXT,
    text_state TEXT NOT NULL DEFAULT 'blank' CHECK (text_state IN ('blank', 'none', 'unknown', 'stated') AND (text_state = 'stated') = (text IS NOT NULL))
) STRICT;
CREATE INDEX statements_by_section ON statements (section);

CREATE TABLE control_plans (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    interval INTEGER CHECK (interval BETWEEN 0 AND 4294967295), -- Art. 24(1)
    interval_state TEXT NOT NULL DEFAULT 'blank' CHECK (interval_state IN ('blank', 'none', 'unknown', 'stated') AND (interval_state = 'stated') = (interval IS NOT NULL)),
    responsible TEXT REFERENCES persons (id) DEFERRABLE INITIALLY DEFERRED,
    acts TEXT NOT NULL CHECK (json_valid(acts) AND json_type(acts) = 'array'),
    covers TEXT NOT NULL CHECK (json_valid(covers) AND json_type(covers) = 'array'),
    next_on TEXT CHECK (next_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX control_plans_by_responsible ON control_plans (responsible);

CREATE TABLE reviews (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    plan TEXT NOT NULL REFERENCES control_plans (id) DEFERRABLE INITIALLY DEFERRED,
    period TEXT NOT NULL,
    done_on TEXT CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    done_on_state TEXT NOT NULL DEFAULT 'blank' CHECK (done_on_state IN ('blank', 'none', 'unknown', 'stated') AND (done_on_state = 'stated') = (done_on IS NOT NULL)),
    done_by TEXT REFERENCES persons (id) DEFERRABLE INITIALLY DEFERRED,
    conclusion TEXT,
    conclusion_state TEXT NOT NULL DEFAULT 'blank' CHECK (conclusion_state IN ('blank', 'none', 'unknown', 'stated') AND (conclusion_state = 'stated') = (conclusion IS NOT NULL))
) STRICT;
CREATE INDEX reviews_by_plan ON reviews (plan);
CREATE INDEX reviews_by_done_by ON reviews (done_by);

CREATE TABLE attachments (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size BETWEEN 0 AND 4294967295),
    sha256 TEXT NOT NULL
) STRICT;

CREATE TABLE documents (
    id TEXT PRIMARY KEY CHECK (id <> '' AND length(id) <= 64),
    number TEXT NOT NULL,
    subject TEXT NOT NULL CHECK (subject IN ('article30', 'policy')),
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
CREATE INDEX documents_by_policy ON documents (policy);
CREATE INDEX documents_by_snapshot ON documents (snapshot);
CREATE INDEX documents_by_pdf ON documents (pdf);


-- Bytes of attachments, each under its own SHA-256: the same file attached twice is kept once.
CREATE TABLE blobs (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    bytes BLOB NOT NULL
) STRICT;

-- The register itself.
CREATE TABLE identity (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    register TEXT NOT NULL CHECK (length(register) = 32), -- random, given once: tells one register from another, and a copy from its origin
    last_id INTEGER NOT NULL CHECK (last_id >= 0) -- the last number given to a record: an id is never used again, not even after an erasure
) STRICT;

-- The trail: one action of a user is one change, each record it touches one event. Events are chained by hashes and never
-- rewritten. What was written, and about whom, stands in payloads alone: those can be erased by law, and the chain still holds.
CREATE TABLE actors (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32), -- of salt and name: all the chain knows of the actor
    salt BLOB CHECK (length(salt) = 32),
    name TEXT CHECK ((name IS NULL) = (salt IS NULL)) -- null once erased
) STRICT;

CREATE TABLE changes (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    at TEXT NOT NULL, -- RFC 3339, with the offset of the place
    actor INTEGER NOT NULL REFERENCES actors (id),
    act TEXT NOT NULL CHECK (act <> ''), -- save, add, remove, import, undo, …
    run BLOB CHECK (length(run) = 16), -- random: changes that share it are undone as one
    undoes INTEGER REFERENCES changes (id) CHECK (undoes < id) -- for undo and redo: the last of the changes it takes back
) STRICT;

CREATE TABLE events (
    seq INTEGER PRIMARY KEY CHECK (seq > 0),
    change INTEGER NOT NULL REFERENCES changes (id),
    action TEXT NOT NULL CHECK (action IN ('add', 'alter', 'remove', 'note', 'erase')),
    schema_version INTEGER NOT NULL CHECK (schema_version > 0), -- of the values in the payload
    payload_hash BLOB NOT NULL CHECK (length(payload_hash) = 32), -- of the payload and its salt
    prev BLOB NOT NULL CHECK (length(prev) = 32), -- hash of the event before; of the register's own id for the first
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX events_by_change ON events (change);
CREATE INDEX events_that_erase ON events (seq) WHERE action = 'erase';

CREATE TABLE payloads (
    event INTEGER PRIMARY KEY REFERENCES events (seq),
    salt BLOB NOT NULL CHECK (length(salt) = 32), -- without it an erased value could be guessed from its hash
    kind TEXT, -- null where the event is about the register itself
    record TEXT,
    before TEXT CHECK (json_valid(before)),
    after TEXT CHECK (json_valid(after)) -- for an erasure: the events and actors it erases
) STRICT;
CREATE INDEX payloads_by_record ON payloads (record, kind);

CREATE TRIGGER identity_stays BEFORE UPDATE ON identity
WHEN NEW.one IS NOT OLD.one OR NEW.register IS NOT OLD.register OR NEW.last_id < OLD.last_id
BEGIN SELECT RAISE(ABORT, 'a register keeps its identity'); END;
CREATE TRIGGER identity_is_not_deleted BEFORE DELETE ON identity
BEGIN SELECT RAISE(ABORT, 'a register keeps its identity'); END;
CREATE TRIGGER changes_stay BEFORE UPDATE ON changes
BEGIN SELECT RAISE(ABORT, 'the trail is only added to'); END;
CREATE TRIGGER changes_are_not_deleted BEFORE DELETE ON changes
BEGIN SELECT RAISE(ABORT, 'the trail is only added to'); END;
CREATE TRIGGER events_stay BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'the trail is only added to'); END;
CREATE TRIGGER events_are_not_deleted BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'the trail is only added to'); END;
CREATE TRIGGER payloads_stay BEFORE UPDATE ON payloads
BEGIN SELECT RAISE(ABORT, 'the trail is only added to'); END;
CREATE TRIGGER payloads_are_deleted_by_erasure BEFORE DELETE ON payloads
WHEN (SELECT action FROM events WHERE seq = OLD.event) NOT IN ('add', 'alter', 'remove')
  OR NOT EXISTS (
    SELECT 1 FROM events AS erasure JOIN payloads AS list ON list.event = erasure.seq, json_each(list.after, '$.events') AS erased
    WHERE erasure.action = 'erase' AND erased.value = OLD.event
  )
BEGIN SELECT RAISE(ABORT, 'the trail is only added to, but for an erasure'); END;
CREATE TRIGGER actors_are_erased_by_erasure BEFORE UPDATE ON actors
WHEN NEW.id IS NOT OLD.id OR NEW.hash IS NOT OLD.hash OR NEW.salt IS NOT NULL
  OR NOT EXISTS (
    SELECT 1 FROM events AS erasure JOIN payloads AS list ON list.event = erasure.seq, json_each(list.after, '$.actors') AS erased
    WHERE erasure.action = 'erase' AND erased.value = OLD.id
  )
BEGIN SELECT RAISE(ABORT, 'the trail is only added to, but for an erasure'); END;
CREATE TRIGGER actors_are_not_deleted BEFORE DELETE ON actors
BEGIN SELECT RAISE(ABORT, 'the trail is only added to'); END;
