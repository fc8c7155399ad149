//! What the program sees for and against a statement: found anew each time, never kept.

use std::collections::BTreeMap;

use schema::words::{Params, Words};
use schema::{Activity, Id, Kind, Statement};
use serde::{Serialize, Serializer};

use crate::finding::Param;

/// What is seen of one statement, and what it comes to.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Weighed {
    /// The statement.
    pub statement: Id<Statement>,
    /// What it comes to, a person's links included.
    pub verdict: Verdict,
    /// What the program sees, in the register's order; what a person links is not among it.
    pub seen: Vec<Held>,
}

/// What a statement comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Something in the register, or a person, says otherwise.
    Refuted,
    /// Nothing settles it, and something makes it doubtful.
    Doubtful,
    /// Something in the register, or a person, shows that it holds.
    Proved,
    /// Nothing is seen either way.
    Open,
}

/// One thing the program sees about a statement.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Held {
    /// Which way it weighs.
    pub weighs: Weight,
    /// What it is.
    pub reason: Reason,
    /// The kind of the record that shows it.
    pub kind: Kind,
    /// The record.
    pub id: String,
    /// The record's own name; empty where it has none.
    pub name: String,
    /// The activity it was seen in.
    pub activity: Option<Id<Activity>>,
    /// The values of its sentence.
    pub params: BTreeMap<&'static str, Param>,
}

/// Which way something weighs on a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// It shows that the statement holds.
    Proves,
    /// It shows that it does not.
    Refutes,
    /// It leaves the statement open: a person has to say.
    Doubts,
}

impl Held {
    pub(super) fn of(weighs: Weight, reason: Reason, kind: Kind, id: &str, name: &str) -> Held {
        let params = BTreeMap::from([("name", Param::from(name))]);
        Held { weighs, reason, kind, id: id.to_owned(), name: name.to_owned(), activity: None, params }
    }

    pub(super) fn within(mut self, activity: &Activity) -> Held {
        self.activity = Some(activity.id.clone());
        self.params.insert("activity", Param::from(activity.name.text()));
        self
    }

    pub(super) fn with(mut self, name: &'static str, param: impl Into<Param>) -> Held {
        self.params.insert(name, param.into());
        self
    }

    /// The sentence.
    pub fn text(&self, words: &Words) -> String {
        let values: Params = self.params.iter().map(|(name, param)| ((*name).to_owned(), param.text(words))).collect();
        words.with_params(&format!("held-{}", self.reason.name()), &values)
    }
}

macro_rules! reasons {
    ($($name:ident = $text:literal;)*) => {
        /// What is seen. Its words are `held-<name>`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs)]
        pub enum Reason { $($name),* }

        impl Reason {
            /// Every reason.
            pub const ALL: &'static [Reason] = &[$(Reason::$name),*];

            /// The name, in kebab case.
            pub fn name(self) -> &'static str {
                match self { $(Reason::$name => $text),* }
            }
        }
    };
}

reasons! {
    // Of any record.
    NothingOfIt = "nothing-of-it";
    EvidenceNeeded = "evidence-needed";
    // Data.
    AboutPersons = "about-persons";
    GivenTo = "given-to";
    NotNamed = "not-named";
    OfThatKind = "of-that-kind";
    KeptThere = "kept-there";
    NoPeriod = "no-period";
    NoPurpose = "no-purpose";
    Protected = "protected";
    ClassUnstated = "class-unstated";
    // People.
    Children = "children";
    ChildrenUnanswered = "children-unanswered";
    ProtectedAddress = "protected-address";
    HighRisk = "high-risk";
    Profiled = "profiled";
    Scored = "scored";
    Decided = "decided";
    AnsweredNo = "answered-no";
    // Recipients.
    Outside = "outside";
    Untold = "untold";
    Keeps = "keeps";
    NotJoint = "not-joint";
    Joint = "joint";
    AgreementInForce = "agreement-in-force";
    GuaranteeReceived = "guarantee-received";
    NothingShown = "nothing-shown";
    OwnUse = "own-use";
    // Purposes and grounds.
    Markets = "markets";
    MarketsUntil = "markets-until";
    OtherGround = "other-ground";
    NoGround = "no-ground";
    ByConduct = "by-conduct";
    NeverConsent = "never-consent";
    Incompatible = "incompatible";
    Untested = "untested";
    UsedAgain = "used-again";
    // Systems and measures.
    OnTelephone = "on-telephone";
    InPlace = "in-place";
    NothingInPlace = "nothing-in-place";
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.name())
    }
}
