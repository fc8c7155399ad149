/** What an empty list means. */
export type Absence = "blank" | "none" | "unknown";

/** A processing activity: one entry of the record. Article 30(1), or 30(2) where the organisation is processor. */
export interface Activity {
  /** The record's name. */
  id: string;
  /** Place among the others, from 0. */
  position: number;
  /** What staff call it. */
  name: string | null | { state: "none" | "unknown" };
  /** Whether the organisation is controller or processor here. */
  role: ControllerRole;
  /** Whether it is carried out. */
  status: ActivityStatus;
  /** Who answers for it. */
  owner: string | null;
  /** In use since. */
  since: string | null;
  /** What it means that no recipient is recorded. */
  recipients: Absence;
  /** Whether data go to a country outside the EEA or an international organisation; "unknown" is not clarified. */
  third_country_transfer: boolean | null | { state: "none" | "unknown" };
  /** What was looked at to say so. */
  transfer_note: string | null | { state: "none" | "unknown" };
  /** Whether the data must be given. Article 13(2)(e). */
  provision: Provision | null | { state: "none" | "unknown" };
  /** What follows if they are not given. */
  provision_consequence: string | null | { state: "none" | "unknown" };
  /** Whether people are profiled. Article 4(4), 13(2)(f). */
  profiling: boolean | null | { state: "none" | "unknown" };
  /** Whether decisions rest on automation alone. Article 22. */
  automated_decisions: boolean | null | { state: "none" | "unknown" };
  /** Whether an impact assessment is required. Article 35. */
  impact_assessment: ImpactAssessment | null | { state: "none" | "unknown" };
  /** When that was looked into. */
  impact_assessed_on: string | null;
  /** Free remarks that are not printed. */
  internal_note: string | null | { state: "none" | "unknown" };
}

/** A measure an activity has beside the common ones. */
export interface ActivityMeasure {
  /** The record's name. */
  id: string;
  /** The activity. */
  activity: string;
  /** The measure. */
  measure: string;
}

/** Whether an activity is carried out. */
export type ActivityStatus = "active" | "planned" | "ended" | "archived";

/** A system an activity uses. */
export interface ActivitySystem {
  /** The record's name. */
  id: string;
  /** The activity. */
  activity: string;
  /** The system. */
  system: string;
}

/** A data processing agreement. Article 28(3) and (9). */
export interface Agreement {
  /** The record's name. */
  id: string;
  /** The processor. */
  party: string;
  /** Place among the others, from 0. */
  position: number;
  /** Whose form it is. */
  form: AgreementForm | null | { state: "none" | "unknown" };
  /** Signed by the organisation. */
  signed_by_controller_on: string | null;
  /** Signed by the processor. */
  signed_by_processor_on: string | null;
  /** First day of validity. */
  valid_from: string | null;
  /** Last day of validity; open-ended where left out. */
  valid_until: string | null;
  /** The letters of Article 28(3) it contains. */
  clauses: Article28Clause[];
  /** The parts of the frame of Article 28(3) it states. */
  frame: Article28Frame[];
  /** How sub-processors are authorised. Article 28(2). */
  authorisation: Authorisation | null | { state: "none" | "unknown" };
  /** Notice before a new sub-processor. */
  objection_window: number | null | { state: "none" | "unknown" };
  /** The processor's deadline for telling of a breach, in hours. */
  breach_notice_hours: number | null | { state: "none" | "unknown" };
  /** What happens to the data at the end. */
  at_end: EndOfContract | null | { state: "none" | "unknown" };
  /** Where the signed agreement stands. */
  kept_at: string | null | { state: "none" | "unknown" };
}

/** Whose form an agreement follows. */
export type AgreementForm = "authority_standard" | "commission_standard" | "supplier" | "own";

/** A letter of Article 28(3). */
export type Article28Clause = "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h";

/** A part of the frame of Article 28(3). */
export type Article28Frame = "subject_matter" | "duration" | "nature" | "purpose" | "data_types" | "data_subjects" | "obligations_and_rights";

/** A letter of Article 32(1). */
export type Article32Clause = "a" | "b" | "c" | "d";

/** A file kept in the register. Its bytes stand in a table of their own. */
export interface Attachment {
  /** The record's name. */
  id: string;
  /** The file's name. Never used as a path. */
  name: string;
  /** Its media type. */
  media_type: string;
  /** Its size in bytes. */
  size: number;
  /** SHA-256 of its bytes, 64 hexadecimal digits. */
  sha256: string;
}

/** How sub-processors are authorised. Article 28(2). */
export type Authorisation = "specific" | "general";

/** What a statement claims. */
export type Claim = "other" | "no_direct_marketing" | "no_profiling" | "no_other_recipients" | "protects_integrity" | "protects_confidentiality";

/** An address used for one purpose. Article 12(2), 13(1)(a)-(b). */
export interface ContactPoint {
  /** The record's name. */
  id: string;
  /** Place among the others, from 0. */
  position: number;
  /** What one turns here for. */
  purpose: ContactPurpose;
  /** The person who answers; name, telephone and e-mail are then that person's. */
  person: string | null;
  /** Telephone, where it is not the person's. */
  phone: string | null | { state: "none" | "unknown" };
  /** E-mail, where it is not the person's. */
  email: string | null | { state: "none" | "unknown" };
  /** Web page or form. */
  website: string | null | { state: "none" | "unknown" };
}

/** What a contact point is for. */
export type ContactPurpose = "questions" | "rights_requests" | "complaints" | "breach_reports";

/** What a control consists of. */
export type ControlAct = "control" | "maintenance";

/** How often the register is controlled and maintained, by whom. Article 24(1), 32(1)(d). */
export interface ControlPlan {
  /** The record's name. */
  id: string;
  /** The interval. */
  interval: number | null | { state: "none" | "unknown" };
  /** Who answers for it. */
  responsible: string | null;
  /** What is done. */
  acts: ControlAct[];
  /** What it sees to. */
  covers: ControlScope[];
  /** The next date. */
  next_on: string | null;
}

/** What a control sees to. */
export type ControlScope = "procedures" | "routines" | "policies";

/** The organisation's part in an activity. */
export type ControllerRole = "controller" | "processor";

/** A country whose data protection act the program knows. */
export type Country = "dk" | "no";

/** What one measure covers: one system, one party or one person. */
export interface Coverage {
  /** The record's name. */
  id: string;
  /** The measure. */
  measure: string;
  /** The system. */
  system: string | null;
  /** The party. */
  party: string | null;
  /** The person. */
  person: string | null;
  /** Whether it is covered. */
  covered: boolean | null | { state: "none" | "unknown" };
  /** When that was seen. */
  seen_on: string | null;
}

/** What a measure claims to cover. */
export type CoverageClaim = "all_systems" | "all_processors" | "all_staff_with_access" | "organisation";

/** How sensitive data are. */
export type DataClass = "ordinary" | "confidential" | "special" | "criminal";

/** One kind of data of one activity. Article 30(1)(c) and (f). */
export interface DataItem {
  /** The record's name. */
  id: string;
  /** The activity. */
  activity: string;
  /** Place among the others, from 0. */
  position: number;
  /** The data. */
  name: string | null | { state: "none" | "unknown" };
  /** Whether it tells of a person or of a company. */
  about: Datum;
  /** How sensitive the data are. Danish practice has a level of its own for CPR numbers. */
  class: DataClass;
  /** Whether it must be given. */
  mandatory: boolean | null | { state: "none" | "unknown" };
  /** Where it comes from. */
  source: Source | null | { state: "none" | "unknown" };
  /** The system it arises in or is kept in. */
  system: string | null;
  /** Whether it is a part of the accounting records that bookkeeping law demands. */
  accounting_record: boolean | null | { state: "none" | "unknown" };
  /** When it is deleted. */
  retention_rule: string | null;
}

/** Whom one kind of data is about. */
export interface DataItemSubject {
  /** The record's name. */
  id: string;
  /** The data. */
  data_item: string;
  /** The data subjects. */
  subject_category: string;
}

/** What a datum tells of. */
export type Datum = "person" | "company";

/** An issued document: what was printed, for ever. */
export interface Document {
  /** The record's name. */
  id: string;
  /** Its number, such as `2026-014`. */
  number: string;
  /** What it is. */
  subject: DocumentKind;
  /** The policy it prints, if it is one. */
  policy: string | null;
  /** The title it was issued under. */
  title: string;
  /** Its version among the documents of the same subject, from 1. */
  version: number;
  /** Its language. */
  language: Language;
  /** The day of issue. */
  issued_on: string;
  /** Who issued it. */
  issued_by: string;
  /** SHA-256 of the canonical snapshot, 64 hexadecimal digits. */
  fingerprint: string;
  /** The trail's head when it was issued, 64 hexadecimal digits. */
  trail_head: string;
  /** Exactly what is printed, as JSON. */
  snapshot: string;
  /** The PDF's bytes. */
  pdf: string;
}

/** What a document is. */
export type DocumentKind = "article30" | "policy";

/** What happens to data at the end. */
export type EndAction = "deletion" | "anonymisation" | "return";

/** What happens to data when an agreement ends. */
export type EndOfContract = "deletion" | "return";

/** What is seen of a person. */
export type EvidenceKind = "confidentiality" | "instruction" | "criminal_record";

/** One financial year. Years before the first and after the last recorded follow in steps of twelve months, so one row suffices until the year changes; a long first year is a row of its own. */
export interface FinancialYear {
  /** The record's name. */
  id: string;
  /** First day. */
  starts: string;
  /** Last day. */
  ends: string;
}

/** The word for handing data over. */
export type Giving = "entrusted" | "disclosed";

/** A ground of Article 6(1). */
export type Ground = "consent" | "contract" | "legal_obligation" | "vital_interests" | "public_task" | "legitimate_interests";

/** How a request is handled. */
export type Handling = "manual" | "self_service" | "automatic";

/** Whether an impact assessment is required. */
export type ImpactAssessment = "not_required" | "required" | "made";

/** The kinds of record, children after their parents. */
export type Kind = "organisation" | "person" | "person_role" | "contact_point" | "supervisory_authority" | "right_procedure" | "financial_year" | "party" | "agreement" | "system" | "measure" | "coverage" | "staff_evidence" | "retention_rule" | "activity" | "activity_system" | "activity_measure" | "purpose" | "legal_basis" | "subject_category" | "data_item" | "data_item_subject" | "recipient" | "transfer" | "risk_assessment" | "policy" | "policy_audience" | "policy_activity" | "policy_section" | "statement" | "control_plan" | "review" | "attachment" | "document";

/** A language the program speaks. */
export type Language = "da" | "nb" | "en";

/** One legal basis of one purpose. Article 6(1), 13(1)(c). */
export interface LegalBasis {
  /** The record's name. */
  id: string;
  /** The purpose. */
  purpose: string;
  /** Place among the others, from 0. */
  position: number;
  /** The ground. */
  ground: Ground;
  /** The law that obliges, for 6(1)(c). */
  law: string | null | { state: "none" | "unknown" };
  /** The legitimate interest, for 6(1)(f). */
  interest: string | null | { state: "none" | "unknown" };
  /** When the interest was weighed against the data subject's. */
  weighed_on: string | null;
  /** What else belongs to the basis, such as that the contract may be oral. */
  note: string | null | { state: "none" | "unknown" };
}

/** A step of a four-step scale. */
export type Level = "low" | "medium" | "high" | "very_high";

/** A security measure. Article 30(1)(g), 32(1). */
export interface Measure {
  /** The record's name. */
  id: string;
  /** Place among the others, from 0. */
  position: number;
  /** The measure. */
  name: string | null | { state: "none" | "unknown" };
  /** Its nature. */
  nature: MeasureNature;
  /** The letters of Article 32(1) it serves. */
  clauses: Article32Clause[];
  /** Whether it is in place. */
  implemented: boolean | null | { state: "none" | "unknown" };
  /** What it claims to cover. */
  claim: CoverageClaim | null | { state: "none" | "unknown" };
  /** What it is for. */
  purpose: string | null | { state: "none" | "unknown" };
  /** How often it is verified. */
  verified_every: number | null | { state: "none" | "unknown" };
  /** When it was last verified. */
  verified_on: string | null | { state: "none" | "unknown" };
  /** Who verified it. */
  verified_by: string | null;
  /** What shows it. */
  evidence: string | null | { state: "none" | "unknown" };
}

/** The nature of a measure. */
export type MeasureNature = "technical" | "organisational" | "physical";

/** A law that sets a minimum. Its period and trigger are dated data in `law/retention.json`. */
export type MinimumLaw = "dk_bookkeeping" | "no_bookkeeping" | "other";

/** The controller: the legal entity whose register this is. A register has one. Article 30(1)(a), 13(1)(a). */
export interface Organisation {
  /** The record's name. */
  id: string;
  /** The full legal name. */
  name: string | null | { state: "none" | "unknown" };
  /** The country whose law applies. The words follow the language, the law follows this. */
  country: Country;
  /** CVR number (Denmark) or organisation number (Norway). */
  registration_number: string | null | { state: "none" | "unknown" };
  /** Street and number. */
  street: string | null | { state: "none" | "unknown" };
  /** Postcode. */
  postcode: string | null | { state: "none" | "unknown" };
  /** Town. */
  town: string | null | { state: "none" | "unknown" };
  /** Telephone. */
  phone: string | null | { state: "none" | "unknown" };
  /** E-mail. */
  email: string | null | { state: "none" | "unknown" };
  /** Website. */
  website: string | null | { state: "none" | "unknown" };
  /** The representative in the Union of a controller outside it (Article 27); "none" where it is established in the EEA. */
  representative: string | null | { state: "none" | "unknown" };
  /** What it means that no joint controller is recorded. */
  joint_controllers: Absence;
  /** What it means that no person has the role of data protection officer. */
  data_protection_officer: Absence;
  /** Why there is none (Article 37). */
  no_officer_reason: string | null | { state: "none" | "unknown" };
  /** The language the register's own texts are written in. */
  text_language: Language;
  /** The language reports are printed in unless another is asked for. */
  report_language: Language;
}

/** An organisation outside: a processor, another controller, an authority. */
export interface Party {
  /** The record's name. */
  id: string;
  /** Place among the others, from 0. */
  position: number;
  /** Its name. */
  name: string | null | { state: "none" | "unknown" };
  /** Its registration number. */
  registration_number: string | null | { state: "none" | "unknown" };
  /** Its country, ISO 3166-1 alpha-2. */
  country: string | null | { state: "none" | "unknown" };
  /** Contact person. */
  contact: string | null | { state: "none" | "unknown" };
  /** Telephone. */
  phone: string | null | { state: "none" | "unknown" };
  /** E-mail. */
  email: string | null | { state: "none" | "unknown" };
}

/** A named human in the organisation. */
export interface Person {
  /** The record's name. */
  id: string;
  /** Place among the others, from 0. */
  position: number;
  /** Full name. */
  name: string | null | { state: "none" | "unknown" };
  /** Job title, as it stands under a signature. */
  job_title: string | null | { state: "none" | "unknown" };
  /** Telephone. */
  phone: string | null | { state: "none" | "unknown" };
  /** E-mail. */
  email: string | null | { state: "none" | "unknown" };
  /** Whether the person's work needs personal data (Article 29, 32(4)). */
  handles_personal_data: boolean | null | { state: "none" | "unknown" };
  /** The last day in the organisation, if the person has left. */
  left_on: string | null;
}

/** What a person is to the register, from and until when. */
export interface PersonRole {
  /** The record's name. */
  id: string;
  /** The person. */
  person: string;
  /** The role. */
  role: Role;
  /** First day in the role. */
  from: string | null;
  /** Last day in the role. */
  until: string | null;
}

/** A policy for one audience in one language. Articles 12 to 14. */
export interface Policy {
  /** The record's name. */
  id: string;
  /** Place among the others, from 0. */
  position: number;
  /** The title. */
  title: string | null | { state: "none" | "unknown" };
  /** A line under the title that says whom it is for. */
  subtitle: string | null | { state: "none" | "unknown" };
  /** The language it is written in. */
  language: Language;
  /** The articles it names for the rights, such as `15-22`. */
  rights_articles: string | null | { state: "none" | "unknown" };
  /** Who prepared it. */
  prepared_by: string | null;
  /** The words before the date of adoption. */
  adoption_words: string | null | { state: "none" | "unknown" };
  /** When it was last adopted. No article demands adoption; it is the director's signature. */
  adopted_on: string | null;
  /** Where it was adopted. */
  adopted_at: string | null | { state: "none" | "unknown" };
  /** Who signs. */
  signatory: string | null;
  /** The role under the line. */
  signatory_role: string | null | { state: "none" | "unknown" };
  /** Free remarks that are not printed. */
  internal_note: string | null | { state: "none" | "unknown" };
}

/** An activity a policy tells of. */
export interface PolicyActivity {
  /** The record's name. */
  id: string;
  /** The policy. */
  policy: string;
  /** The activity. */
  activity: string;
}

/** A group of people a policy speaks to. */
export interface PolicyAudience {
  /** The record's name. */
  id: string;
  /** The policy. */
  policy: string;
  /** Place among the others, from 0. */
  position: number;
  /** The group. */
  name: string | null | { state: "none" | "unknown" };
  /** The activity that holds its data. */
  activity: string | null;
}

/** A section of a policy: drawn from the register, with own words before it. */
export interface PolicySection {
  /** The record's name. */
  id: string;
  /** The policy. */
  policy: string;
  /** Place among the others, from 0. */
  position: number;
  /** What is drawn from the register. */
  content: SectionContent;
  /** The heading, where it is not the usual one. */
  heading: string | null | { state: "none" | "unknown" };
  /** Own words, before what is drawn. */
  text: string | null | { state: "none" | "unknown" };
}

/** Whether data must be given. Article 13(2)(e). */
export type Provision = "voluntary" | "contractual" | "statutory";

/** One purpose of one activity. Article 30(1)(b), 13(1)(c). */
export interface Purpose {
  /** The record's name. */
  id: string;
  /** The activity. */
  activity: string;
  /** Place among the others, from 0. */
  position: number;
  /** Why, in words a data subject would understand. */
  description: string | null | { state: "none" | "unknown" };
}

/** Someone who gets data of one activity. Article 30(1)(d), 13(1)(e). */
export interface Recipient {
  /** The record's name. */
  id: string;
  /** The activity. */
  activity: string;
  /** Place among the others, from 0. */
  position: number;
  /** The party, where it is named. */
  party: string | null;
  /** The category. */
  category: string | null | { state: "none" | "unknown" };
  /** What it is to the organisation. */
  role: RecipientRole | null | { state: "none" | "unknown" };
  /** What it does with the data. */
  task: string | null | { state: "none" | "unknown" };
  /** The word the policy uses for the giving. */
  wording: Giving | null | { state: "none" | "unknown" };
  /** Kept out of what is published; the record still holds it. */
  internal_only: boolean;
  /** First day. */
  from: string | null;
  /** Last day. An ended recipient stays in the record. */
  until: string | null;
}

/** What a recipient is. */
export type RecipientRole = "internal" | "processor" | "independent_controller" | "joint_controller" | "authority";

/** One record of any kind, as it crosses to the window. */
export type Record = { kind: "organisation"; record: Organisation } | { kind: "person"; record: Person } | { kind: "person_role"; record: PersonRole } | { kind: "contact_point"; record: ContactPoint } | { kind: "supervisory_authority"; record: SupervisoryAuthority } | { kind: "right_procedure"; record: RightProcedure } | { kind: "financial_year"; record: FinancialYear } | { kind: "party"; record: Party } | { kind: "agreement"; record: Agreement } | { kind: "system"; record: System } | { kind: "measure"; record: Measure } | { kind: "coverage"; record: Coverage } | { kind: "staff_evidence"; record: StaffEvidence } | { kind: "retention_rule"; record: RetentionRule } | { kind: "activity"; record: Activity } | { kind: "activity_system"; record: ActivitySystem } | { kind: "activity_measure"; record: ActivityMeasure } | { kind: "purpose"; record: Purpose } | { kind: "legal_basis"; record: LegalBasis } | { kind: "subject_category"; record: SubjectCategory } | { kind: "data_item"; record: DataItem } | { kind: "data_item_subject"; record: DataItemSubject } | { kind: "recipient"; record: Recipient } | { kind: "transfer"; record: Transfer } | { kind: "risk_assessment"; record: RiskAssessment } | { kind: "policy"; record: Policy } | { kind: "policy_audience"; record: PolicyAudience } | { kind: "policy_activity"; record: PolicyActivity } | { kind: "policy_section"; record: PolicySection } | { kind: "statement"; record: Statement } | { kind: "control_plan"; record: ControlPlan } | { kind: "review"; record: Review } | { kind: "attachment"; record: Attachment } | { kind: "document"; record: Document };

/** The whole register: the exchange format's lists, and what rules and reports read. */
export interface Register {
  /** Every record of kind `organisation`. */
  organisations: Organisation[];
  /** Every record of kind `person`. */
  persons: Person[];
  /** Every record of kind `person_role`. */
  person_roles: PersonRole[];
  /** Every record of kind `contact_point`. */
  contact_points: ContactPoint[];
  /** Every record of kind `supervisory_authority`. */
  supervisory_authorities: SupervisoryAuthority[];
  /** Every record of kind `right_procedure`. */
  right_procedures: RightProcedure[];
  /** Every record of kind `financial_year`. */
  financial_years: FinancialYear[];
  /** Every record of kind `party`. */
  parties: Party[];
  /** Every record of kind `agreement`. */
  agreements: Agreement[];
  /** Every record of kind `system`. */
  systems: System[];
  /** Every record of kind `measure`. */
  measures: Measure[];
  /** Every record of kind `coverage`. */
  coverages: Coverage[];
  /** Every record of kind `staff_evidence`. */
  staff_evidence: StaffEvidence[];
  /** Every record of kind `retention_rule`. */
  retention_rules: RetentionRule[];
  /** Every record of kind `activity`. */
  activities: Activity[];
  /** Every record of kind `activity_system`. */
  activity_systems: ActivitySystem[];
  /** Every record of kind `activity_measure`. */
  activity_measures: ActivityMeasure[];
  /** Every record of kind `purpose`. */
  purposes: Purpose[];
  /** Every record of kind `legal_basis`. */
  legal_bases: LegalBasis[];
  /** Every record of kind `subject_category`. */
  subject_categories: SubjectCategory[];
  /** Every record of kind `data_item`. */
  data_items: DataItem[];
  /** Every record of kind `data_item_subject`. */
  data_item_subjects: DataItemSubject[];
  /** Every record of kind `recipient`. */
  recipients: Recipient[];
  /** Every record of kind `transfer`. */
  transfers: Transfer[];
  /** Every record of kind `risk_assessment`. */
  risk_assessments: RiskAssessment[];
  /** Every record of kind `policy`. */
  policies: Policy[];
  /** Every record of kind `policy_audience`. */
  policy_audiences: PolicyAudience[];
  /** Every record of kind `policy_activity`. */
  policy_activities: PolicyActivity[];
  /** Every record of kind `policy_section`. */
  policy_sections: PolicySection[];
  /** Every record of kind `statement`. */
  statements: Statement[];
  /** Every record of kind `control_plan`. */
  control_plans: ControlPlan[];
  /** Every record of kind `review`. */
  reviews: Review[];
  /** Every record of kind `attachment`. */
  attachments: Attachment[];
  /** Every record of kind `document`. */
  documents: Document[];
}

/** When data are deleted. Article 30(1)(f), 13(2)(a), 5(1)(e). */
export interface RetentionRule {
  /** The record's name. */
  id: string;
  /** Place among the others, from 0. */
  position: number;
  /** What the rule is called. */
  name: string | null | { state: "none" | "unknown" };
  /** The event the latest deletion is counted from. */
  trigger: Trigger | null | { state: "none" | "unknown" };
  /** The latest deletion, in calendar months after the trigger. */
  latest: number | null | { state: "none" | "unknown" };
  /** What decides when data go before that. */
  criterion: string | null | { state: "none" | "unknown" };
  /** The statutory minimum, in calendar months after the event the law names. */
  minimum: number | null | { state: "none" | "unknown" };
  /** The law that demands it. */
  minimum_law: MinimumLaw | null | { state: "none" | "unknown" };
  /** What is kept longer, and why. */
  exception: string | null | { state: "none" | "unknown" };
  /** What happens at the end. */
  end_action: EndAction;
  /** How long archive copies remain after deletion. */
  archive_lag: number | null | { state: "none" | "unknown" };
  /** How long backup copies remain after deletion. */
  backup_lag: number | null | { state: "none" | "unknown" };
  /** Whether what was deleted is deleted again after a restore. */
  deleted_again_after_restore: boolean | null | { state: "none" | "unknown" };
  /** Who sees to it. */
  responsible: string | null;
}

/** A control that was carried out. */
export interface Review {
  /** The record's name. */
  id: string;
  /** The plan. */
  plan: string;
  /** The period, such as `2026-H2`. */
  period: string;
  /** When it was done. */
  done_on: string | null | { state: "none" | "unknown" };
  /** By whom. */
  done_by: string | null;
  /** The conclusion. */
  conclusion: string | null | { state: "none" | "unknown" };
}

/** A right of the data subject. */
export type Right = "information" | "purpose" | "categories" | "storage_period" | "access" | "rectification" | "erasure" | "restriction" | "portability" | "objection" | "automated_decisions" | "withdrawal" | "complaint";

/** How one right is met. Articles 12 to 22 and 77. */
export interface RightProcedure {
  /** The record's name. */
  id: string;
  /** Place among the others, from 0. */
  position: number;
  /** The right. */
  right: Right;
  /** The right in the organisation's own words. */
  wording: string | null | { state: "none" | "unknown" };
  /** How requests are handled. */
  handling: Handling | null | { state: "none" | "unknown" };
  /** The contact point one turns to. */
  contact_point: string | null;
  /** What it costs; "none" where it is free. Article 12(5). */
  fee: string | null | { state: "none" | "unknown" };
  /** When the right does not apply, such as Article 17(3)(b). */
  exception: string | null | { state: "none" | "unknown" };
}

/** A risk assessment of one system or activity. Always the risk to the people, not to the company. Article 32(2). */
export interface RiskAssessment {
  /** The record's name. */
  id: string;
  /** The system. */
  system: string | null;
  /** The activity. */
  activity: string | null;
  /** When it was made. */
  assessed_on: string | null | { state: "none" | "unknown" };
  /** Who made it. */
  assessed_by: string | null;
  /** What it weighs. */
  threats: Threat[];
  /** How likely. */
  likelihood: Level | null | { state: "none" | "unknown" };
  /** How grave. */
  consequence: Level | null | { state: "none" | "unknown" };
  /** The conclusion. */
  conclusion: string | null | { state: "none" | "unknown" };
}

/** A role in the register. */
export type Role = "controller_contact" | "director" | "data_protection_officer" | "representative" | "process_owner" | "employee";

/** What a section draws from the register. */
export type SectionContent = "own" | "purpose" | "basis" | "scope" | "contact" | "rights" | "disclosure" | "security" | "evaluation";

/** Where data come from. */
export type Source = "data_subject" | "own_system" | "employer" | "partner" | "public_register" | "automatic";

/** That a confidentiality statement, an instruction or a check was seen, when and by whom. Never its content. */
export interface StaffEvidence {
  /** The record's name. */
  id: string;
  /** The person. */
  person: string;
  /** What was seen. */
  what: EvidenceKind;
  /** When. */
  seen_on: string | null | { state: "none" | "unknown" };
  /** By whom. */
  seen_by: string | null;
}

/** A claim or a "we do not ...", in the organisation's own words, with what it can be held against. */
export interface Statement {
  /** The record's name. */
  id: string;
  /** The section it stands in. */
  section: string;
  /** Place among the others, from 0. */
  position: number;
  /** What it claims. */
  claim: Claim;
  /** The words. */
  text: string | null | { state: "none" | "unknown" };
}

/** A category of data subjects of one activity. Article 30(1)(c). */
export interface SubjectCategory {
  /** The record's name. */
  id: string;
  /** The activity. */
  activity: string;
  /** Place among the others, from 0. */
  position: number;
  /** The category. */
  name: string | null | { state: "none" | "unknown" };
  /** About how many people. */
  approximate_number: number | null | { state: "none" | "unknown" };
  /** Whether there are children among them. */
  children: boolean | null | { state: "none" | "unknown" };
  /** Whether there are people with a protected address among them. */
  protected_address: boolean | null | { state: "none" | "unknown" };
}

/** A supervisory authority to which one may complain. Article 77, 13(2)(d). */
export interface SupervisoryAuthority {
  /** The record's name. */
  id: string;
  /** Place among the others, from 0. */
  position: number;
  /** Name. Two countries' authorities are called Datatilsynet. */
  name: string | null | { state: "none" | "unknown" };
  /** The country. */
  country: Country;
  /** Website. */
  website: string | null | { state: "none" | "unknown" };
  /** The page for complaints. */
  complaint_page: string | null | { state: "none" | "unknown" };
  /** Telephone. */
  phone: string | null | { state: "none" | "unknown" };
  /** E-mail. */
  email: string | null | { state: "none" | "unknown" };
}

/** A system or place that holds data: also phones, paper, portals, archives and backups. */
export interface System {
  /** The record's name. */
  id: string;
  /** Place among the others, from 0. */
  position: number;
  /** Its name. */
  name: string | null | { state: "none" | "unknown" };
  /** What it is. */
  form: SystemForm;
  /** What it is used for. */
  purpose: string | null | { state: "none" | "unknown" };
  /** Who supplies or runs it. */
  supplier: string | null;
  /** Where it stands. */
  location: string | null | { state: "none" | "unknown" };
  /** Whether it holds personal data. */
  holds_personal_data: boolean | null | { state: "none" | "unknown" };
  /** When its description was last brought up to date. */
  documented_on: string | null;
  /** Free remarks that are not printed. */
  internal_note: string | null | { state: "none" | "unknown" };
}

/** What a system is. */
export type SystemForm = "application" | "device" | "phone" | "paper" | "portal" | "archive" | "backup";

/** A threat of Article 32(2). */
export type Threat = "unauthorised_access" | "alteration" | "disclosure" | "destruction";

/** A transfer to a third country or international organisation. Article 30(1)(e), Chapter V. */
export interface Transfer {
  /** The record's name. */
  id: string;
  /** The activity. */
  activity: string;
  /** Place among the others, from 0. */
  position: number;
  /** Who gets them there. */
  recipient: string | null;
  /** The country (ISO 3166-1 alpha-2) or the organisation's name. */
  destination: string | null | { state: "none" | "unknown" };
  /** What makes the transfer lawful. */
  mechanism: TransferMechanism | null | { state: "none" | "unknown" };
  /** Where the safeguards are documented. Article 49(6) puts them in this record. */
  documentation: string | null | { state: "none" | "unknown" };
  /** When it was last checked. */
  checked_on: string | null;
}

/** What makes a transfer lawful. Articles 45 to 49. */
export type TransferMechanism = "adequacy" | "data_privacy_framework" | "binding_corporate_rules" | "standard_clauses" | "derogation" | "compelling_interests";

/** The event a period is counted from. */
export type Trigger = "collection" | "enquiry_received" | "invoice_date" | "financial_year_end" | "order_delivered" | "customer_relation_end" | "last_contact" | "employment_end" | "recruitment_end" | "consent_withdrawn" | "last_marketing_mail" | "recording" | "contract_end" | "case_closed" | "account_deleted";

/** What a field is, as declared in its struct. */
export interface Field {
  name: string;
  shape: "text" | "number" | "bool" | "date" | "instant" | "months" | "days" | "choice" | "link";
  stated: boolean;
  optional: boolean;
  list: boolean;
  of?: string;
  values?: readonly string[];
  to?: Kind;
  article: string | null;
  edit: string | null;
  parent: boolean;
}

/** The fields of each kind, in the order they are declared. */
export const FIELDS: { readonly [kind in Kind]: readonly Field[] } = {
  organisation: [
    { name: "name", shape: "text", stated: true, optional: false, list: false, article: "30(1)(a)", edit: null, parent: false },
    { name: "country", shape: "choice", stated: false, optional: false, list: false, of: "country", values: ["dk", "no"], article: null, edit: null, parent: false },
    { name: "registration_number", shape: "text", stated: true, optional: false, list: false, article: "30(1)(a)", edit: null, parent: false },
    { name: "street", shape: "text", stated: true, optional: false, list: false, article: "30(1)(a)", edit: null, parent: false },
    { name: "postcode", shape: "text", stated: true, optional: false, list: false, article: "30(1)(a)", edit: null, parent: false },
    { name: "town", shape: "text", stated: true, optional: false, list: false, article: "30(1)(a)", edit: null, parent: false },
    { name: "phone", shape: "text", stated: true, optional: false, list: false, article: "30(1)(a)", edit: null, parent: false },
    { name: "email", shape: "text", stated: true, optional: false, list: false, article: "30(1)(a)", edit: null, parent: false },
    { name: "website", shape: "text", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "representative", shape: "text", stated: true, optional: false, list: false, article: "30(1)(a)", edit: null, parent: false },
    { name: "joint_controllers", shape: "choice", stated: false, optional: false, list: false, of: "absence", values: ["blank", "none", "unknown"], article: "30(1)(a)", edit: null, parent: false },
    { name: "data_protection_officer", shape: "choice", stated: false, optional: false, list: false, of: "absence", values: ["blank", "none", "unknown"], article: "30(1)(a)", edit: null, parent: false },
    { name: "no_officer_reason", shape: "text", stated: true, optional: false, list: false, article: "37", edit: "long", parent: false },
    { name: "text_language", shape: "choice", stated: false, optional: false, list: false, of: "language", values: ["da", "nb", "en"], article: null, edit: null, parent: false },
    { name: "report_language", shape: "choice", stated: false, optional: false, list: false, of: "language", values: ["da", "nb", "en"], article: null, edit: null, parent: false },
  ],
  person: [
    { name: "position", shape: "number", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "name", shape: "text", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "job_title", shape: "text", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "phone", shape: "text", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "email", shape: "text", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "handles_personal_data", shape: "bool", stated: true, optional: false, list: false, article: "32(4)", edit: null, parent: false },
    { name: "left_on", shape: "date", stated: false, optional: true, list: false, article: null, edit: null, parent: false },
  ],
  person_role: [
    { name: "person", shape: "link", stated: false, optional: false, list: false, to: "person", article: null, edit: null, parent: true },
    { name: "role", shape: "choice", stated: false, optional: false, list: false, of: "role", values: ["controller_contact", "director", "data_protection_officer", "representative", "process_owner", "employee"], article: null, edit: null, parent: false },
    { name: "from", shape: "date", stated: false, optional: true, list: false, article: null, edit: null, parent: false },
    { name: "until", shape: "date", stated: false, optional: true, list: false, article: null, edit: null, parent: false },
  ],
  contact_point: [
    { name: "position", shape: "number", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "purpose", shape: "choice", stated: false, optional: false, list: false, of: "contact-purpose", values: ["questions", "rights_requests", "complaints", "breach_reports"], article: null, edit: null, parent: false },
    { name: "person", shape: "link", stated: false, optional: true, list: false, to: "person", article: null, edit: null, parent: false },
    { name: "phone", shape: "text", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "email", shape: "text", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "website", shape: "text", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
  ],
  supervisory_authority: [
    { name: "position", shape: "number", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "name", shape: "text", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "country", shape: "choice", stated: false, optional: false, list: false, of: "country", values: ["dk", "no"], article: null, edit: null, parent: false },
    { name: "website", shape: "text", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "complaint_page", shape: "text", stated: true, optional: false, list: false, article: "13(2)(d)", edit: null, parent: false },
    { name: "phone", shape: "text", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "email", shape: "text", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
  ],
  right_procedure: [
    { name: "position", shape: "number", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "right", shape: "choice", stated: false, optional: false, list: false, of: "right", values: ["information", "purpose", "categories", "storage_period", "access", "rectification", "erasure", "restriction", "portability", "objection", "automated_decisions", "withdrawal", "complaint"], article: null, edit: null, parent: false },
    { name: "wording", shape: "text", stated: true, optional: false, list: false, article: "12(1)", edit: "long", parent: false },
    { name: "handling", shape: "choice", stated: true, optional: false, list: false, of: "handling", values: ["manual", "self_service", "automatic"], article: "12(2)", edit: null, parent: false },
    { name: "contact_point", shape: "link", stated: false, optional: true, list: false, to: "contact_point", article: null, edit: null, parent: false },
    { name: "fee", shape: "text", stated: true, optional: false, list: false, article: "12(5)", edit: null, parent: false },
    { name: "exception", shape: "text", stated: true, optional: false, list: false, article: null, edit: "long", parent: false },
  ],
  financial_year: [
    { name: "starts", shape: "date", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "ends", shape: "date", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
  ],
  party: [
    { name: "position", shape: "number", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "name", shape: "text", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "registration_number", shape: "text", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "country", shape: "text", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "contact", shape: "text", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "phone", shape: "text", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "email", shape: "text", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
  ],
  agreement: [
    { name: "party", shape: "link", stated: false, optional: false, list: false, to: "party", article: null, edit: null, parent: true },
    { name: "position", shape: "number", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "form", shape: "choice", stated: true, optional: false, list: false, of: "agreement-form", values: ["authority_standard", "commission_standard", "supplier", "own"], article: null, edit: null, parent: false },
    { name: "signed_by_controller_on", shape: "date", stated: false, optional: true, list: false, article: null, edit: null, parent: false },
    { name: "signed_by_processor_on", shape: "date", stated: false, optional: true, list: false, article: null, edit: null, parent: false },
    { name: "valid_from", shape: "date", stated: false, optional: true, list: false, article: null, edit: null, parent: false },
    { name: "valid_until", shape: "date", stated: false, optional: true, list: false, article: null, edit: null, parent: false },
    { name: "clauses", shape: "choice", stated: false, optional: false, list: true, of: "article28-clause", values: ["a", "b", "c", "d", "e", "f", "g", "h"], article: "28(3)", edit: null, parent: false },
    { name: "frame", shape: "choice", stated: false, optional: false, list: true, of: "article28-frame", values: ["subject_matter", "duration", "nature", "purpose", "data_types", "data_subjects", "obligations_and_rights"], article: "28(3)", edit: null, parent: false },
    { name: "authorisation", shape: "choice", stated: true, optional: false, list: false, of: "authorisation", values: ["specific", "general"], article: "28(2)", edit: null, parent: false },
    { name: "objection_window", shape: "days", stated: true, optional: false, list: false, article: "28(2)", edit: null, parent: false },
    { name: "breach_notice_hours", shape: "number", stated: true, optional: false, list: false, article: "33(2)", edit: null, parent: false },
    { name: "at_end", shape: "choice", stated: true, optional: false, list: false, of: "end-of-contract", values: ["deletion", "return"], article: "28(3)(g)", edit: null, parent: false },
    { name: "kept_at", shape: "text", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
  ],
  system: [
    { name: "position", shape: "number", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "name", shape: "text", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "form", shape: "choice", stated: false, optional: false, list: false, of: "system-form", values: ["application", "device", "phone", "paper", "portal", "archive", "backup"], article: null, edit: null, parent: false },
    { name: "purpose", shape: "text", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "supplier", shape: "link", stated: false, optional: true, list: false, to: "party", article: null, edit: null, parent: false },
    { name: "location", shape: "text", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "holds_personal_data", shape: "bool", stated: true, optional: false, list: false, article: "32(1)", edit: null, parent: false },
    { name: "documented_on", shape: "date", stated: false, optional: true, list: false, article: null, edit: null, parent: false },
    { name: "internal_note", shape: "text", stated: true, optional: false, list: false, article: null, edit: "long", parent: false },
  ],
  measure: [
    { name: "position", shape: "number", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "name", shape: "text", stated: true, optional: false, list: false, article: "30(1)(g)", edit: "long", parent: false },
    { name: "nature", shape: "choice", stated: false, optional: false, list: false, of: "measure-nature", values: ["technical", "organisational", "physical"], article: null, edit: null, parent: false },
    { name: "clauses", shape: "choice", stated: false, optional: false, list: true, of: "article32-clause", values: ["a", "b", "c", "d"], article: "32(1)", edit: null, parent: false },
    { name: "implemented", shape: "bool", stated: true, optional: false, list: false, article: "32(1)", edit: null, parent: false },
    { name: "claim", shape: "choice", stated: true, optional: false, list: false, of: "coverage-claim", values: ["all_systems", "all_processors", "all_staff_with_access", "organisation"], article: null, edit: null, parent: false },
    { name: "purpose", shape: "text", stated: true, optional: false, list: false, article: null, edit: "long", parent: false },
    { name: "verified_every", shape: "months", stated: true, optional: false, list: false, article: "32(1)(d)", edit: null, parent: false },
    { name: "verified_on", shape: "date", stated: true, optional: false, list: false, article: "32(1)(d)", edit: null, parent: false },
    { name: "verified_by", shape: "link", stated: false, optional: true, list: false, to: "person", article: null, edit: null, parent: false },
    { name: "evidence", shape: "text", stated: true, optional: false, list: false, article: null, edit: "long", parent: false },
  ],
  coverage: [
    { name: "measure", shape: "link", stated: false, optional: false, list: false, to: "measure", article: null, edit: null, parent: true },
    { name: "system", shape: "link", stated: false, optional: true, list: false, to: "system", article: null, edit: null, parent: false },
    { name: "party", shape: "link", stated: false, optional: true, list: false, to: "party", article: null, edit: null, parent: false },
    { name: "person", shape: "link", stated: false, optional: true, list: false, to: "person", article: null, edit: null, parent: false },
    { name: "covered", shape: "bool", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "seen_on", shape: "date", stated: false, optional: true, list: false, article: null, edit: null, parent: false },
  ],
  staff_evidence: [
    { name: "person", shape: "link", stated: false, optional: false, list: false, to: "person", article: null, edit: null, parent: true },
    { name: "what", shape: "choice", stated: false, optional: false, list: false, of: "evidence-kind", values: ["confidentiality", "instruction", "criminal_record"], article: null, edit: null, parent: false },
    { name: "seen_on", shape: "date", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "seen_by", shape: "link", stated: false, optional: true, list: false, to: "person", article: null, edit: null, parent: false },
  ],
  retention_rule: [
    { name: "position", shape: "number", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "name", shape: "text", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "trigger", shape: "choice", stated: true, optional: false, list: false, of: "trigger", values: ["collection", "enquiry_received", "invoice_date", "financial_year_end", "order_delivered", "customer_relation_end", "last_contact", "employment_end", "recruitment_end", "consent_withdrawn", "last_marketing_mail", "recording", "contract_end", "case_closed", "account_deleted"], article: "30(1)(f)", edit: null, parent: false },
    { name: "latest", shape: "months", stated: true, optional: false, list: false, article: "30(1)(f)", edit: null, parent: false },
    { name: "criterion", shape: "text", stated: true, optional: false, list: false, article: "5(1)(e)", edit: "long", parent: false },
    { name: "minimum", shape: "months", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "minimum_law", shape: "choice", stated: true, optional: false, list: false, of: "minimum-law", values: ["dk_bookkeeping", "no_bookkeeping", "other"], article: null, edit: null, parent: false },
    { name: "exception", shape: "text", stated: true, optional: false, list: false, article: null, edit: "long", parent: false },
    { name: "end_action", shape: "choice", stated: false, optional: false, list: false, of: "end-action", values: ["deletion", "anonymisation", "return"], article: null, edit: null, parent: false },
    { name: "archive_lag", shape: "days", stated: true, optional: false, list: false, article: "30(1)(f)", edit: null, parent: false },
    { name: "backup_lag", shape: "days", stated: true, optional: false, list: false, article: "30(1)(f)", edit: null, parent: false },
    { name: "deleted_again_after_restore", shape: "bool", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "responsible", shape: "link", stated: false, optional: true, list: false, to: "person", article: null, edit: null, parent: false },
  ],
  activity: [
    { name: "position", shape: "number", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "name", shape: "text", stated: true, optional: false, list: false, article: "30(1)", edit: null, parent: false },
    { name: "role", shape: "choice", stated: false, optional: false, list: false, of: "controller-role", values: ["controller", "processor"], article: null, edit: null, parent: false },
    { name: "status", shape: "choice", stated: false, optional: false, list: false, of: "activity-status", values: ["active", "planned", "ended", "archived"], article: null, edit: null, parent: false },
    { name: "owner", shape: "link", stated: false, optional: true, list: false, to: "person", article: null, edit: null, parent: false },
    { name: "since", shape: "date", stated: false, optional: true, list: false, article: null, edit: null, parent: false },
    { name: "recipients", shape: "choice", stated: false, optional: false, list: false, of: "absence", values: ["blank", "none", "unknown"], article: "30(1)(d)", edit: null, parent: false },
    { name: "third_country_transfer", shape: "bool", stated: true, optional: false, list: false, article: "30(1)(e)", edit: null, parent: false },
    { name: "transfer_note", shape: "text", stated: true, optional: false, list: false, article: "30(1)(e)", edit: "long", parent: false },
    { name: "provision", shape: "choice", stated: true, optional: false, list: false, of: "provision", values: ["voluntary", "contractual", "statutory"], article: "13(2)(e)", edit: null, parent: false },
    { name: "provision_consequence", shape: "text", stated: true, optional: false, list: false, article: "13(2)(e)", edit: "long", parent: false },
    { name: "profiling", shape: "bool", stated: true, optional: false, list: false, article: "13(2)(f)", edit: null, parent: false },
    { name: "automated_decisions", shape: "bool", stated: true, optional: false, list: false, article: "22", edit: null, parent: false },
    { name: "impact_assessment", shape: "choice", stated: true, optional: false, list: false, of: "impact-assessment", values: ["not_required", "required", "made"], article: "35", edit: null, parent: false },
    { name: "impact_assessed_on", shape: "date", stated: false, optional: true, list: false, article: null, edit: null, parent: false },
    { name: "internal_note", shape: "text", stated: true, optional: false, list: false, article: null, edit: "long", parent: false },
  ],
  activity_system: [
    { name: "activity", shape: "link", stated: false, optional: false, list: false, to: "activity", article: null, edit: null, parent: true },
    { name: "system", shape: "link", stated: false, optional: false, list: false, to: "system", article: null, edit: null, parent: true },
  ],
  activity_measure: [
    { name: "activity", shape: "link", stated: false, optional: false, list: false, to: "activity", article: "30(1)(g)", edit: null, parent: true },
    { name: "measure", shape: "link", stated: false, optional: false, list: false, to: "measure", article: null, edit: null, parent: true },
  ],
  purpose: [
    { name: "activity", shape: "link", stated: false, optional: false, list: false, to: "activity", article: null, edit: null, parent: true },
    { name: "position", shape: "number", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "description", shape: "text", stated: true, optional: false, list: false, article: "30(1)(b)", edit: "long", parent: false },
  ],
  legal_basis: [
    { name: "purpose", shape: "link", stated: false, optional: false, list: false, to: "purpose", article: null, edit: null, parent: true },
    { name: "position", shape: "number", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "ground", shape: "choice", stated: false, optional: false, list: false, of: "ground", values: ["consent", "contract", "legal_obligation", "vital_interests", "public_task", "legitimate_interests"], article: "6(1)", edit: null, parent: false },
    { name: "law", shape: "text", stated: true, optional: false, list: false, article: "6(3)", edit: null, parent: false },
    { name: "interest", shape: "text", stated: true, optional: false, list: false, article: "13(1)(d)", edit: "long", parent: false },
    { name: "weighed_on", shape: "date", stated: false, optional: true, list: false, article: "6(1)(f)", edit: null, parent: false },
    { name: "note", shape: "text", stated: true, optional: false, list: false, article: null, edit: "long", parent: false },
  ],
  subject_category: [
    { name: "activity", shape: "link", stated: false, optional: false, list: false, to: "activity", article: null, edit: null, parent: true },
    { name: "position", shape: "number", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "name", shape: "text", stated: true, optional: false, list: false, article: "30(1)(c)", edit: null, parent: false },
    { name: "approximate_number", shape: "number", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "children", shape: "bool", stated: true, optional: false, list: false, article: "8", edit: null, parent: false },
    { name: "protected_address", shape: "bool", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
  ],
  data_item: [
    { name: "activity", shape: "link", stated: false, optional: false, list: false, to: "activity", article: null, edit: null, parent: true },
    { name: "position", shape: "number", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "name", shape: "text", stated: true, optional: false, list: false, article: "30(1)(c)", edit: null, parent: false },
    { name: "about", shape: "choice", stated: false, optional: false, list: false, of: "datum", values: ["person", "company"], article: null, edit: null, parent: false },
    { name: "class", shape: "choice", stated: false, optional: false, list: false, of: "data-class", values: ["ordinary", "confidential", "special", "criminal"], article: "9", edit: null, parent: false },
    { name: "mandatory", shape: "bool", stated: true, optional: false, list: false, article: "13(2)(e)", edit: null, parent: false },
    { name: "source", shape: "choice", stated: true, optional: false, list: false, of: "source", values: ["data_subject", "own_system", "employer", "partner", "public_register", "automatic"], article: "14(2)(f)", edit: null, parent: false },
    { name: "system", shape: "link", stated: false, optional: true, list: false, to: "system", article: null, edit: null, parent: false },
    { name: "accounting_record", shape: "bool", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "retention_rule", shape: "link", stated: false, optional: true, list: false, to: "retention_rule", article: "30(1)(f)", edit: null, parent: false },
  ],
  data_item_subject: [
    { name: "data_item", shape: "link", stated: false, optional: false, list: false, to: "data_item", article: null, edit: null, parent: true },
    { name: "subject_category", shape: "link", stated: false, optional: false, list: false, to: "subject_category", article: null, edit: null, parent: true },
  ],
  recipient: [
    { name: "activity", shape: "link", stated: false, optional: false, list: false, to: "activity", article: null, edit: null, parent: true },
    { name: "position", shape: "number", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "party", shape: "link", stated: false, optional: true, list: false, to: "party", article: null, edit: null, parent: false },
    { name: "category", shape: "text", stated: true, optional: false, list: false, article: "30(1)(d)", edit: null, parent: false },
    { name: "role", shape: "choice", stated: true, optional: false, list: false, of: "recipient-role", values: ["internal", "processor", "independent_controller", "joint_controller", "authority"], article: "28", edit: null, parent: false },
    { name: "task", shape: "text", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "wording", shape: "choice", stated: true, optional: false, list: false, of: "giving", values: ["entrusted", "disclosed"], article: null, edit: null, parent: false },
    { name: "internal_only", shape: "bool", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "from", shape: "date", stated: false, optional: true, list: false, article: null, edit: null, parent: false },
    { name: "until", shape: "date", stated: false, optional: true, list: false, article: null, edit: null, parent: false },
  ],
  transfer: [
    { name: "activity", shape: "link", stated: false, optional: false, list: false, to: "activity", article: null, edit: null, parent: true },
    { name: "position", shape: "number", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "recipient", shape: "link", stated: false, optional: true, list: false, to: "recipient", article: null, edit: null, parent: false },
    { name: "destination", shape: "text", stated: true, optional: false, list: false, article: "30(1)(e)", edit: null, parent: false },
    { name: "mechanism", shape: "choice", stated: true, optional: false, list: false, of: "transfer-mechanism", values: ["adequacy", "data_privacy_framework", "binding_corporate_rules", "standard_clauses", "derogation", "compelling_interests"], article: "44", edit: null, parent: false },
    { name: "documentation", shape: "text", stated: true, optional: false, list: false, article: "49(6)", edit: "long", parent: false },
    { name: "checked_on", shape: "date", stated: false, optional: true, list: false, article: null, edit: null, parent: false },
  ],
  risk_assessment: [
    { name: "system", shape: "link", stated: false, optional: true, list: false, to: "system", article: null, edit: null, parent: false },
    { name: "activity", shape: "link", stated: false, optional: true, list: false, to: "activity", article: null, edit: null, parent: false },
    { name: "assessed_on", shape: "date", stated: true, optional: false, list: false, article: "32(2)", edit: null, parent: false },
    { name: "assessed_by", shape: "link", stated: false, optional: true, list: false, to: "person", article: null, edit: null, parent: false },
    { name: "threats", shape: "choice", stated: false, optional: false, list: true, of: "threat", values: ["unauthorised_access", "alteration", "disclosure", "destruction"], article: "32(2)", edit: null, parent: false },
    { name: "likelihood", shape: "choice", stated: true, optional: false, list: false, of: "level", values: ["low", "medium", "high", "very_high"], article: null, edit: null, parent: false },
    { name: "consequence", shape: "choice", stated: true, optional: false, list: false, of: "level", values: ["low", "medium", "high", "very_high"], article: null, edit: null, parent: false },
    { name: "conclusion", shape: "text", stated: true, optional: false, list: false, article: null, edit: "long", parent: false },
  ],
  policy: [
    { name: "position", shape: "number", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "title", shape: "text", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "subtitle", shape: "text", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "language", shape: "choice", stated: false, optional: false, list: false, of: "language", values: ["da", "nb", "en"], article: null, edit: null, parent: false },
    { name: "rights_articles", shape: "text", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "prepared_by", shape: "link", stated: false, optional: true, list: false, to: "person", article: null, edit: null, parent: false },
    { name: "adoption_words", shape: "text", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "adopted_on", shape: "date", stated: false, optional: true, list: false, article: null, edit: null, parent: false },
    { name: "adopted_at", shape: "text", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "signatory", shape: "link", stated: false, optional: true, list: false, to: "person", article: null, edit: null, parent: false },
    { name: "signatory_role", shape: "text", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "internal_note", shape: "text", stated: true, optional: false, list: false, article: null, edit: "long", parent: false },
  ],
  policy_audience: [
    { name: "policy", shape: "link", stated: false, optional: false, list: false, to: "policy", article: null, edit: null, parent: true },
    { name: "position", shape: "number", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "name", shape: "text", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "activity", shape: "link", stated: false, optional: true, list: false, to: "activity", article: null, edit: null, parent: false },
  ],
  policy_activity: [
    { name: "policy", shape: "link", stated: false, optional: false, list: false, to: "policy", article: null, edit: null, parent: true },
    { name: "activity", shape: "link", stated: false, optional: false, list: false, to: "activity", article: null, edit: null, parent: true },
  ],
  policy_section: [
    { name: "policy", shape: "link", stated: false, optional: false, list: false, to: "policy", article: null, edit: null, parent: true },
    { name: "position", shape: "number", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "content", shape: "choice", stated: false, optional: false, list: false, of: "section-content", values: ["own", "purpose", "basis", "scope", "contact", "rights", "disclosure", "security", "evaluation"], article: null, edit: null, parent: false },
    { name: "heading", shape: "text", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "text", shape: "text", stated: true, optional: false, list: false, article: null, edit: "long", parent: false },
  ],
  statement: [
    { name: "section", shape: "link", stated: false, optional: false, list: false, to: "policy_section", article: null, edit: null, parent: true },
    { name: "position", shape: "number", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "claim", shape: "choice", stated: false, optional: false, list: false, of: "claim", values: ["other", "no_direct_marketing", "no_profiling", "no_other_recipients", "protects_integrity", "protects_confidentiality"], article: null, edit: null, parent: false },
    { name: "text", shape: "text", stated: true, optional: false, list: false, article: null, edit: "long", parent: false },
  ],
  control_plan: [
    { name: "interval", shape: "months", stated: true, optional: false, list: false, article: "24(1)", edit: null, parent: false },
    { name: "responsible", shape: "link", stated: false, optional: true, list: false, to: "person", article: null, edit: null, parent: false },
    { name: "acts", shape: "choice", stated: false, optional: false, list: true, of: "control-act", values: ["control", "maintenance"], article: null, edit: null, parent: false },
    { name: "covers", shape: "choice", stated: false, optional: false, list: true, of: "control-scope", values: ["procedures", "routines", "policies"], article: null, edit: null, parent: false },
    { name: "next_on", shape: "date", stated: false, optional: true, list: false, article: null, edit: null, parent: false },
  ],
  review: [
    { name: "plan", shape: "link", stated: false, optional: false, list: false, to: "control_plan", article: null, edit: null, parent: true },
    { name: "period", shape: "text", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "done_on", shape: "date", stated: true, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "done_by", shape: "link", stated: false, optional: true, list: false, to: "person", article: null, edit: null, parent: false },
    { name: "conclusion", shape: "text", stated: true, optional: false, list: false, article: null, edit: "long", parent: false },
  ],
  attachment: [
    { name: "name", shape: "text", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "media_type", shape: "text", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "size", shape: "number", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "sha256", shape: "text", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
  ],
  document: [
    { name: "number", shape: "text", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "subject", shape: "choice", stated: false, optional: false, list: false, of: "document-kind", values: ["article30", "policy"], article: null, edit: null, parent: false },
    { name: "policy", shape: "link", stated: false, optional: true, list: false, to: "policy", article: null, edit: null, parent: false },
    { name: "title", shape: "text", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "version", shape: "number", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "language", shape: "choice", stated: false, optional: false, list: false, of: "language", values: ["da", "nb", "en"], article: null, edit: null, parent: false },
    { name: "issued_on", shape: "date", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "issued_by", shape: "text", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "fingerprint", shape: "text", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "trail_head", shape: "text", stated: false, optional: false, list: false, article: null, edit: null, parent: false },
    { name: "snapshot", shape: "link", stated: false, optional: false, list: false, to: "attachment", article: null, edit: null, parent: false },
    { name: "pdf", shape: "link", stated: false, optional: false, list: false, to: "attachment", article: null, edit: null, parent: false },
  ],
};

/** The list each kind stands in. */
export const TABLES: { readonly [kind in Kind]: keyof Register } = {
  organisation: "organisations",
  person: "persons",
  person_role: "person_roles",
  contact_point: "contact_points",
  supervisory_authority: "supervisory_authorities",
  right_procedure: "right_procedures",
  financial_year: "financial_years",
  party: "parties",
  agreement: "agreements",
  system: "systems",
  measure: "measures",
  coverage: "coverages",
  staff_evidence: "staff_evidence",
  retention_rule: "retention_rules",
  activity: "activities",
  activity_system: "activity_systems",
  activity_measure: "activity_measures",
  purpose: "purposes",
  legal_basis: "legal_bases",
  subject_category: "subject_categories",
  data_item: "data_items",
  data_item_subject: "data_item_subjects",
  recipient: "recipients",
  transfer: "transfers",
  risk_assessment: "risk_assessments",
  policy: "policies",
  policy_audience: "policy_audiences",
  policy_activity: "policy_activities",
  policy_section: "policy_sections",
  statement: "statements",
  control_plan: "control_plans",
  review: "reviews",
  attachment: "attachments",
  document: "documents",
};
