//! Every finding's name, weight, letter and articles, in one table.

use serde::{Serialize, Serializer};

use crate::Severity::{self, Due, Missing, Note, Unclear, Wrong};

macro_rules! codes {
    ($($name:ident = $text:literal, $severity:ident, $letter:expr, [$($article:literal),*];)*) => {
        /// What a finding is about. Its words are `finding-<name>` and `finding-<name>-text`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs)]
        pub enum Code { $($name),* }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Code] = &[$(Code::$name),*];

            /// The name, in kebab case.
            pub fn name(self) -> &'static str {
                match self { $(Code::$name => $text),* }
            }

            /// How much it weighs.
            pub fn severity(self) -> Severity {
                match self { $(Code::$name => $severity),* }
            }

            /// The letter of Article 30(1) it belongs to.
            pub fn letter(self) -> Option<char> {
                match self { $(Code::$name => $letter),* }
            }

            /// The articles it answers to.
            pub fn articles(self) -> &'static [&'static str] {
                match self { $(Code::$name => &[$($article),*]),* }
            }
        }
    };
}

codes! {
    // The controller and those one turns to.
    ControllerIdentityMissing = "controller-identity-missing", Missing, Some('a'), ["30(1)(a)", "13(1)(a)"];
    RegistrationNumberMissing = "registration-number-missing", Note, None, [];
    JointControllersUnanswered = "joint-controllers-unanswered", Unclear, Some('a'), ["30(1)(a)", "26(1)"];
    JointControllersContradicted = "joint-controllers-contradicted", Wrong, Some('a'), ["30(1)(a)", "26(1)"];
    OfficerUnanswered = "officer-unanswered", Unclear, Some('a'), ["30(1)(a)", "13(1)(b)", "37(1)"];
    OfficerUnreachable = "officer-unreachable", Missing, Some('a'), ["30(1)(a)", "13(1)(b)"];
    ContactPersonUnnamed = "contact-person-unnamed", Unclear, None, ["12(2)"];
    ContactPersonUnfilled = "contact-person-unfilled", Missing, None, ["12(2)", "13(1)(a)"];
    ContactPointUnfilled = "contact-point-unfilled", Missing, None, ["12(2)", "13(1)(a)"];

    // The record's own items.
    ActivityUnnamed = "activity-unnamed", Missing, None, ["30(1)"];
    ActivitySuggested = "activity-suggested", Missing, None, ["5(2)"];
    PurposeMissing = "purpose-missing", Missing, Some('b'), ["30(1)(b)", "13(1)(c)"];
    PurposeBlank = "purpose-blank", Missing, Some('b'), ["30(1)(b)", "13(1)(c)"];
    SubjectsMissing = "subjects-missing", Missing, Some('c'), ["30(1)(c)"];
    SubjectsBlank = "subjects-blank", Missing, Some('c'), ["30(1)(c)"];
    DataMissing = "data-missing", Missing, Some('c'), ["30(1)(c)"];
    DataBlank = "data-blank", Missing, Some('c'), ["30(1)(c)"];
    DataOfNobody = "data-of-nobody", Missing, Some('c'), ["30(1)(c)"];
    RecipientsUnanswered = "recipients-unanswered", Missing, Some('d'), ["30(1)(d)", "13(1)(e)"];
    RecipientBlank = "recipient-blank", Missing, Some('d'), ["30(1)(d)", "13(1)(e)"];
    RetentionMissing = "retention-missing", Missing, Some('f'), ["30(1)(f)", "13(2)(a)", "5(1)(e)"];
    SecurityMissing = "security-missing", Missing, Some('g'), ["30(1)(g)", "32(1)"];

    // What else is asked of an activity.
    SourceUnstated = "source-unstated", Unclear, None, ["14(2)(f)"];
    SourceUnnamed = "source-unnamed", Unclear, None, ["14(2)(f)"];
    CreditAgencyUnnamed = "credit-agency-unnamed", Missing, None, ["14(2)(f)"];
    ClassUnchosen = "class-unchosen", Unclear, None, ["9(1)", "10"];
    ProvisionUnstated = "provision-unstated", Missing, None, ["13(2)(e)"];
    ProvisionConsequenceMissing = "provision-consequence-missing", Missing, None, ["13(2)(e)"];
    ProvisionContradicted = "provision-contradicted", Unclear, None, ["13(2)(e)"];
    ProfilingUnanswered = "profiling-unanswered", Unclear, None, ["13(2)(f)", "4(4)"];
    DecisionsUnexplained = "decisions-unexplained", Missing, None, ["13(2)(f)"];
    ProfilingUnexplained = "profiling-unexplained", Unclear, None, ["13(2)(f)"];
    ScoringWithoutProfiling = "scoring-without-profiling", Unclear, None, ["4(4)", "13(2)(f)"];
    AutomatedDecisionsUnanswered = "automated-decisions-unanswered", Unclear, None, ["13(2)(f)", "22(1)"];
    ImpactAssessmentUnanswered = "impact-assessment-unanswered", Unclear, None, ["35(1)"];
    ImpactAssessmentMissing = "impact-assessment-missing", Missing, None, ["35(1)"];

    // Legal bases.
    BasisMissing = "basis-missing", Missing, None, ["6(1)", "13(1)(c)"];
    LawMissing = "law-missing", Missing, None, ["6(1)(c)", "6(3)", "13(1)(c)"];
    InterestMissing = "interest-missing", Missing, None, ["6(1)(f)", "13(1)(d)"];
    InterestUnweighed = "interest-unweighed", Due, None, ["6(1)(f)"];
    BookkeepingBasisMissing = "bookkeeping-basis-missing", Missing, None, ["6(1)(c)", "13(1)(c)"];
    GroundUnchosen = "ground-unchosen", Missing, None, ["6(1)", "13(1)(c)"];
    InterestHalfWeighed = "interest-half-weighed", Unclear, None, ["6(1)(f)"];
    OtherLawUnnamed = "other-law-unnamed", Missing, None, ["13(1)(c)"];
    NationalGroundForeign = "national-ground-foreign", Wrong, None, ["6(2)"];
    SpecialGroundMissing = "special-ground-missing", Missing, None, ["9(2)"];
    CriminalGroundMissing = "criminal-ground-missing", Missing, None, ["10"];
    NationalIdGroundMissing = "national-id-ground-missing", Missing, None, ["87"];
    MarketingGroundMissing = "marketing-ground-missing", Missing, None, ["6(1)", "95"];
    MarketingGroundUnclear = "marketing-ground-unclear", Unclear, None, ["6(1)", "95"];

    // Consent, cookies, and use for another purpose.
    ConsentUnrecorded = "consent-unrecorded", Missing, None, ["7(1)"];
    ConsentBlank = "consent-blank", Missing, None, ["6(1)(a)", "7(2)"];
    ConsentByConduct = "consent-by-conduct", Wrong, None, ["4(11)"];
    ConsentMechanismUnstated = "consent-mechanism-unstated", Unclear, None, ["4(11)"];
    ConsentWithdrawalMissing = "consent-withdrawal-missing", Missing, None, ["7(3)"];
    ConsentEvidenceMissing = "consent-evidence-missing", Missing, None, ["7(1)"];
    ChildrenUnruled = "children-unruled", Unclear, None, ["8(1)"];
    AgeContradicted = "age-contradicted", Unclear, None, ["8(1)"];
    CookieKindUnstated = "cookie-kind-unstated", Unclear, None, ["95"];
    CookieWithoutConsent = "cookie-without-consent", Wrong, None, ["6(1)(a)", "95"];
    CookieConsentUnclear = "cookie-consent-unclear", Unclear, None, ["6(1)(a)", "95"];
    CookieUnfilled = "cookie-unfilled", Missing, None, ["13(2)(a)", "95"];
    CompatibilityOpen = "compatibility-open", Missing, None, ["6(4)"];
    CompatibilityUnanswered = "compatibility-unanswered", Unclear, None, ["6(4)"];
    FurtherUseUntold = "further-use-untold", Missing, None, ["13(3)", "14(4)"];

    // What is carried out for other controllers.
    ControllersServedMissing = "controllers-served-missing", Missing, None, ["30(2)(a)"];
    ControllerServedUnfilled = "controller-served-unfilled", Missing, None, ["30(2)(a)"];
    CarriedOutMissing = "carried-out-missing", Missing, None, ["30(2)(b)"];

    // Transfers.
    TransferUnclarified = "transfer-unclarified", Missing, Some('e'), ["30(1)(e)", "13(1)(f)"];
    TransferDestinationMissing = "transfer-destination-missing", Missing, Some('e'), ["30(1)(e)", "13(1)(f)"];
    TransferMechanismMissing = "transfer-mechanism-missing", Missing, Some('e'), ["44", "13(1)(f)"];
    TransferDocumentationMissing = "transfer-documentation-missing", Missing, Some('e'), ["30(1)(e)", "49(6)"];
    TransferCopyMissing = "transfer-copy-missing", Missing, None, ["13(1)(f)"];
    TransferContradicted = "transfer-contradicted", Wrong, Some('e'), ["30(1)(e)", "13(1)(f)"];
    CountryUnknown = "country-unknown", Unclear, Some('e'), ["30(1)(e)", "13(1)(f)"];
    TransferCheckDue = "transfer-check-due", Due, None, ["45(3)", "46(1)"];

    // Retention.
    RetentionRuleEmpty = "retention-rule-empty", Missing, Some('f'), ["30(1)(f)", "13(2)(a)", "5(1)(e)"];
    PeriodTwice = "period-twice", Unclear, Some('f'), ["30(1)(f)", "13(2)(a)"];
    RetentionTriggerMissing = "retention-trigger-missing", Missing, Some('f'), ["30(1)(f)", "13(2)(a)"];
    RetentionBeforeMinimum = "retention-before-minimum", Wrong, Some('f'), ["30(1)(f)", "6(1)(c)"];
    MinimumBelowLaw = "minimum-below-law", Wrong, Some('f'), ["30(1)(f)", "6(1)(c)"];
    LatestBelowMinimum = "latest-below-minimum", Wrong, Some('f'), ["30(1)(f)"];
    MinimumWithoutLaw = "minimum-without-law", Unclear, None, ["6(3)", "5(1)(e)"];
    PeriodUnreasoned = "period-unreasoned", Unclear, None, ["5(1)(e)"];
    MinimumOnOtherData = "minimum-on-other-data", Wrong, Some('f'), ["5(1)(e)", "6(3)"];
    AccountingUnstated = "accounting-unstated", Unclear, None, ["5(1)(e)"];
    MinimumNotNamed = "minimum-not-named", Note, None, ["6(3)"];
    ArchiveLagMissing = "archive-lag-missing", Missing, Some('f'), ["30(1)(f)", "13(2)(a)", "5(1)(e)"];
    BackupLagMissing = "backup-lag-missing", Missing, Some('f'), ["30(1)(f)", "13(2)(a)", "5(1)(e)"];
    RestoreUnanswered = "restore-unanswered", Unclear, None, ["17(1)", "5(1)(e)"];
    RestoreBringsBack = "restore-brings-back", Wrong, None, ["17(1)", "5(1)(e)"];
    RetentionRuleUnnamed = "retention-rule-unnamed", Missing, Some('f'), ["30(1)(f)", "13(2)(a)"];
    RetentionRuleUnused = "retention-rule-unused", Note, None, [];
    FinancialYearAssumed = "financial-year-assumed", Note, None, [];
    FinancialYearImpossible = "financial-year-impossible", Wrong, None, ["30(1)(f)"];

    // Processors and other recipients.
    RecipientRoleUnstated = "recipient-role-unstated", Unclear, None, ["28(1)"];
    ProcessorUnnamed = "processor-unnamed", Missing, None, ["28(3)"];
    ProcessorCalledDisclosure = "processor-called-disclosure", Wrong, None, ["4(8)", "12(1)", "28(1)"];
    DisclosureCalledEntrusting = "disclosure-called-entrusting", Wrong, None, ["4(7)", "12(1)"];
    AgreementMissing = "agreement-missing", Missing, None, ["28(3)"];
    AgreementUnsigned = "agreement-unsigned", Missing, None, ["28(3)", "28(9)"];
    AgreementExpired = "agreement-expired", Wrong, None, ["28(3)"];
    AgreementExpiring = "agreement-expiring", Due, None, ["28(3)"];
    AgreementClausesMissing = "agreement-clauses-missing", Missing, None, ["28(3)"];
    AgreementFrameMissing = "agreement-frame-missing", Missing, None, ["28(3)"];
    AuthorisationUnstated = "authorisation-unstated", Unclear, None, ["28(2)"];
    SupplierNotRecipient = "supplier-not-recipient", Unclear, None, ["30(1)(d)", "28(1)"];
    JointArrangementMissing = "joint-arrangement-missing", Missing, None, ["26(1)"];
    RecipientUntold = "recipient-untold", Missing, None, ["13(1)(e)"];

    // Measures and what proves them.
    MeasureUnnamed = "measure-unnamed", Missing, Some('g'), ["30(1)(g)", "32(1)"];
    SystemUnnamed = "system-unnamed", Missing, Some('g'), ["30(1)(g)", "32(1)"];
    PersonUnnamed = "person-unnamed", Unclear, None, ["29", "32(4)"];
    MeasureUnanswered = "measure-unanswered", Unclear, None, ["32(1)"];
    CoverageUnproved = "coverage-unproved", Missing, None, ["5(2)", "24(1)", "32(1)"];
    VerificationDue = "verification-due", Due, None, ["32(1)(d)"];
    RatingUndated = "rating-undated", Unclear, None, ["32(1)(d)"];
    RiskAssessmentMissing = "risk-assessment-missing", Due, None, ["32(2)"];
    SystemUndocumented = "system-undocumented", Due, None, ["24(1)", "32(1)(d)"];
    SystemContentUnstated = "system-content-unstated", Unclear, None, ["32(1)"];
    ConfidentialityUnseen = "confidentiality-unseen", Due, None, ["32(4)"];
    InstructionUnseen = "instruction-unseen", Due, None, ["29", "32(4)"];
    PersonAccessUnstated = "person-access-unstated", Unclear, None, ["29", "32(4)"];

    // Breaches.
    BreachScopeNarrow = "breach-scope-narrow", Missing, None, ["4(12)", "33(1)"];
    BreachDeadlineLate = "breach-deadline-late", Wrong, None, ["33(1)"];
    BreachUnfilled = "breach-unfilled", Unclear, None, ["33(1)", "34(1)"];
    BreachIntakeUnreachable = "breach-intake-unreachable", Unclear, None, ["33(1)"];

    // Policies.
    ActivityWithoutPolicy = "activity-without-policy", Unclear, None, ["13(1)", "14(1)"];
    PolicyWithoutActivity = "policy-without-activity", Missing, None, ["13(1)(c)"];
    SectionMissing = "section-missing", Missing, None, ["13(1)", "13(2)"];
    AudienceMissing = "audience-missing", Unclear, None, ["12(1)"];
    AudienceWithoutActivity = "audience-without-activity", Missing, None, ["13(1)", "30(1)(c)"];
    AudienceElsewhere = "audience-elsewhere", Unclear, None, ["13(1)"];
    AudienceMixed = "audience-mixed", Unclear, None, ["12(1)"];
    RightMissing = "right-missing", Missing, None, ["13(2)(b)"];
    ComplaintMissing = "complaint-missing", Missing, None, ["13(2)(d)"];
    WithdrawalMissing = "withdrawal-missing", Missing, None, ["13(2)(c)", "7(3)"];
    WrongArticle = "wrong-article", Wrong, None, ["12(1)", "13(2)(b)"];
    ArticlesUnreadable = "articles-unreadable", Unclear, None, ["12(1)"];
    AuthorityMissing = "authority-missing", Missing, None, ["13(2)(d)"];
    SignatoryUnnamed = "signatory-unnamed", Unclear, None, [];
    NotAdopted = "not-adopted", Due, None, [];
    PolicyUnpublished = "policy-unpublished", Missing, None, ["13(1)", "12(1)"];
    PublicationUnclear = "publication-unclear", Unclear, None, ["13(1)", "12(1)"];
    AudienceAuthorityMissing = "audience-authority-missing", Unclear, None, ["77(1)"];
    AuthoritiesAlike = "authorities-alike", Unclear, None, ["77(1)"];
    RightsChannelSingle = "rights-channel-single", Unclear, None, ["12(2)"];
    TermBlank = "term-blank", Missing, None, ["12(1)"];
    TermOwnMeaning = "term-own-meaning", Unclear, None, ["4"];
    TermChildAge = "term-child-age", Unclear, None, ["8(1)"];
    TermRolesMixed = "term-roles-mixed", Unclear, None, ["4(7)", "4(8)", "12(1)"];
    SensitiveMisnamed = "sensitive-misnamed", Unclear, None, ["9(1)", "12(1)"];
    PointerNowhere = "pointer-nowhere", Unclear, None, ["12(1)"];
    ReferenceBlank = "reference-blank", Missing, None, ["12(1)"];

    // Statements.
    MarketingContradicted = "marketing-contradicted", Wrong, None, ["5(1)(a)", "12(1)", "21(2)"];
    ProfilingContradicted = "profiling-contradicted", Wrong, None, ["5(1)(a)", "12(1)", "13(2)(f)"];
    RecipientsContradicted = "recipients-contradicted", Wrong, None, ["5(1)(a)", "13(1)(e)"];
    ProtectionUnbacked = "protection-unbacked", Wrong, None, ["5(1)(a)", "32(1)"];
    NoDataContradicted = "no-data-contradicted", Wrong, None, ["4(1)", "5(1)(a)", "12(1)"];
    AggregatesContradicted = "aggregates-contradicted", Wrong, None, ["4(1)", "5(1)(a)", "12(1)"];
    OnlyDataContradicted = "only-data-contradicted", Wrong, None, ["5(1)(a)", "12(1)"];
    AnonymityContradicted = "anonymity-contradicted", Wrong, None, ["4(1)", "5(1)(a)", "12(1)"];
    PaymentDataContradicted = "payment-data-contradicted", Wrong, None, ["5(1)(a)", "12(1)"];
    BankDataContradicted = "bank-data-contradicted", Wrong, None, ["5(1)(a)", "12(1)"];
    NationalIdContradicted = "national-id-contradicted", Wrong, None, ["5(1)(a)", "12(1)", "87"];
    SpecialDataContradicted = "special-data-contradicted", Wrong, None, ["5(1)(a)", "9(1)", "12(1)"];
    ElectronicIdContradicted = "electronic-id-contradicted", Wrong, None, ["5(1)(a)", "12(1)"];
    ChildrenContradicted = "children-contradicted", Wrong, None, ["5(1)(a)", "8(1)", "12(1)"];
    MessagesContradicted = "messages-contradicted", Wrong, None, ["5(1)(a)", "12(1)"];
    MobileAccessContradicted = "mobile-access-contradicted", Wrong, None, ["5(1)(a)", "12(1)", "32(1)"];
    InternalUseContradicted = "internal-use-contradicted", Wrong, None, ["5(1)(a)", "13(1)(e)"];
    ConsentOnlyContradicted = "consent-only-contradicted", Wrong, None, ["5(1)(a)", "6(1)", "13(1)(c)"];
    KeptByRecipientContradicted = "kept-by-recipient-contradicted", Wrong, None, ["5(1)(a)", "13(1)(e)"];
    AutomationContradicted = "automation-contradicted", Wrong, None, ["5(1)(a)", "13(2)(f)", "22(1)"];
    ImpliedConsent = "implied-consent", Wrong, None, ["4(11)", "7(1)"];
    SpecialRiskContradicted = "special-risk-contradicted", Wrong, None, ["5(1)(a)", "12(1)", "32(2)"];
    BankTransferContradicted = "bank-transfer-contradicted", Wrong, None, ["5(1)(a)", "12(1)"];
    CookiesContradicted = "cookies-contradicted", Wrong, None, ["5(1)(a)", "12(1)"];
    StorageContradicted = "storage-contradicted", Wrong, None, ["5(1)(a)", "12(1)"];
    PurposeLimitContradicted = "purpose-limit-contradicted", Wrong, None, ["5(1)(b)", "6(4)"];
    LawfulnessContradicted = "lawfulness-contradicted", Wrong, None, ["4(11)", "5(1)(a)"];
    StatementRefuted = "statement-refuted", Wrong, None, ["5(1)(a)", "12(1)"];
    ProcessorsUnproved = "processors-unproved", Missing, None, ["5(2)", "28(1)"];
    PlatformRole = "platform-role", Unclear, None, ["26(1)"];
    StatementUnproved = "statement-unproved", Unclear, None, ["5(2)", "12(1)"];
    SectionBlank = "section-blank", Missing, None, ["12(1)"];
    SectionDrawsNothing = "section-draws-nothing", Missing, None, ["12(1)"];
    SectionElsewhere = "section-elsewhere", Unclear, None, ["12(1)"];
    StatementBlank = "statement-blank", Missing, None, ["12(1)", "13(1)"];

    // Requests.
    RequestReceivedMissing = "request-received-missing", Missing, None, ["12(3)"];
    RequestDue = "request-due", Due, None, ["12(3)"];
    RequestLate = "request-late", Wrong, None, ["12(3)"];
    RequestExtensionLate = "request-extension-late", Wrong, None, ["12(3)"];
    RequestExtensionUnreasoned = "request-extension-unreasoned", Missing, None, ["12(3)"];
    RequestAnsweredLate = "request-answered-late", Note, None, ["12(3)"];
    RequestIdentityOpen = "request-identity-open", Due, None, ["12(6)"];
    RequestUndecided = "request-undecided", Missing, None, ["12(3)"];
    RequestRefusalUnreasoned = "request-refusal-unreasoned", Missing, None, ["12(4)"];
    RequestComplaintUntold = "request-complaint-untold", Missing, None, ["12(4)"];
    RequestExceptionMissing = "request-exception-missing", Unclear, None, ["12(4)"];
    RequestRightsMissing = "request-rights-missing", Unclear, None, ["12(3)"];
    RequestRecipientsUntold = "request-recipients-untold", Due, None, ["19"];
    CaseKeepOpen = "case-keep-open", Unclear, None, ["5(1)(e)"];
    CaseErase = "case-erase", Due, None, ["5(1)(e)"];
    CasesUnrecorded = "cases-unrecorded", Missing, None, ["30(1)"];

    // Breaches that happened.
    BreachAwareMissing = "breach-aware-missing", Missing, None, ["33(1)"];
    BreachClock = "breach-clock", Due, None, ["33(1)"];
    BreachLate = "breach-late", Wrong, None, ["33(1)"];
    BreachLateUnreasoned = "breach-late-unreasoned", Missing, None, ["33(1)"];
    BreachRiskOpen = "breach-risk-open", Missing, None, ["33(1)"];
    BreachNotNotifiedUnreasoned = "breach-not-notified-unreasoned", Missing, None, ["33(5)", "33(1)"];
    BreachNotificationIncomplete = "breach-notification-incomplete", Missing, None, ["33(3)"];
    BreachUnwritten = "breach-unwritten", Missing, None, ["33(5)"];
    BreachSubjectsUntold = "breach-subjects-untold", Missing, None, ["34(1)"];
    BreachControllerUntold = "breach-controller-untold", Missing, None, ["33(2)"];
    BreachProcessorSilent = "breach-processor-silent", Unclear, None, ["33(2)"];
    BreachOpen = "breach-open", Unclear, None, ["33(5)"];

    // The life of an agreement, and supervision.
    AgreementRequestedLong = "agreement-requested-long", Due, None, ["28(3)"];
    AgreementEndedUnsettled = "agreement-ended-unsettled", Missing, None, ["28(3)(g)"];
    AgreementAnnexesMissing = "agreement-annexes-missing", Unclear, None, ["28(3)"];
    NoticeUnanswered = "notice-unanswered", Due, None, ["28(2)"];
    NoticeLetPass = "notice-let-pass", Missing, None, ["28(2)"];
    NoticeObjected = "notice-objected", Unclear, None, ["28(2)"];
    SubProcessorCountry = "sub-processor-country", Unclear, None, ["44", "30(1)(e)"];
    SupervisionMissing = "supervision-missing", Due, None, ["5(2)", "28(1)"];
    SupervisionDue = "supervision-due", Due, None, ["5(2)", "28(1)"];
    SupervisionConceptLight = "supervision-concept-light", Unclear, None, ["5(2)"];
    SupervisionPointsMissing = "supervision-points-missing", Unclear, None, ["5(2)"];
    SupervisionInconclusive = "supervision-inconclusive", Missing, None, ["5(2)"];
    SupervisionFaults = "supervision-faults", Due, None, ["28(1)"];

    // Deletion.
    ErasureDue = "erasure-due", Due, None, ["5(1)(e)"];
    ErasureUnproved = "erasure-unproved", Unclear, None, ["5(1)(e)", "5(2)"];
    ErasureRunEarly = "erasure-run-early", Wrong, None, ["6(1)(c)"];
    ErasureRunUndocumented = "erasure-run-undocumented", Missing, None, ["5(2)"];
    ErasureCopies = "erasure-copies", Note, None, ["5(1)(e)"];
    RestorationUndeleted = "restoration-undeleted", Missing, None, ["5(1)(e)"];

    // What is to be assessed and seen again.
    RiskReviewDue = "risk-review-due", Due, None, ["32(1)(d)"];
    RiskHigh = "risk-high", Unclear, None, ["32(2)", "36(1)"];
    StaffRenewalDue = "staff-renewal-due", Due, None, ["32(4)"];

    // Issued documents on their way.
    SignatureLate = "signature-late", Due, None, ["5(2)"];
    SignatureBeforeIssue = "signature-before-issue", Wrong, None, ["5(2)"];
    DocumentUnsent = "document-unsent", Note, None, ["5(2)"];
    PolicyVersionUnpublished = "policy-version-unpublished", Missing, None, ["12(1)"];

    // The regular control.
    ControlPlanMissing = "control-plan-missing", Due, None, ["24(1)", "32(1)(d)"];
    ControlIntervalMissing = "control-interval-missing", Unclear, None, ["24(1)"];
    ControlNeverDone = "control-never-done", Missing, None, ["24(1)", "32(1)(d)"];
    ControlOverdue = "control-overdue", Due, None, ["24(1)", "32(1)(d)"];
    ControlResponsibleMissing = "control-responsible-missing", Unclear, None, ["24(1)"];
    ControlDue = "control-due", Due, None, ["24(1)", "32(1)(d)"];
    ControlOpen = "control-open", Due, None, ["24(1)"];
    ActionDue = "action-due", Due, None, ["24(1)"];
    ActionOverdue = "action-overdue", Due, None, ["24(1)"];
    ActionOwnerless = "action-ownerless", Unclear, None, ["24(1)"];
    LawOld = "law-old", Unclear, None, ["24(1)"];
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.name())
    }
}
