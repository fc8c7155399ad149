//! Every fact of the real policies has a structured home, comes out in print, and is altered where it is altered.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use schema::{Kind, Shape};
use serde_json::{Value, json};

use crate::support::{Desk, folded, read, register, root, words_of};

/// A policy: its number, how many facts were counted in it, and those without a home. Why stands in its file.
struct Seed {
    number: &'static str,
    facts: usize,
    homeless: &'static [&'static str],
}

/// The policies. A fact may be without a home where the policy left it open, or where it was an artefact of the file.
const SEEDS: &[Seed] = &[
    Seed { number: "000", facts: 63, homeless: &[] },
    Seed { number: "001", facts: 130, homeless: &["001-124", "001-127"] },
    Seed { number: "002", facts: 49, homeless: &[] },
    Seed { number: "003", facts: 66, homeless: &["003-20", "003-21", "003-35", "003-63", "003-66"] },
    Seed { number: "004", facts: 82, homeless: &[] },
];

/// The fields facts stand in, by list. None is a field of remarks: what is known stands in the field made for it.
const HOMES: &[(&str, &[&str])] = &[
    (
        "activities",
        &[
            "carried_out",
            "collection",
            "name",
            "profiling_inputs",
            "profiling_logic",
            "provision",
            "provision_consequence",
            "scoring",
        ],
    ),
    ("breach_procedures", &["authority_notice", "channels", "deadline_hours", "intake", "scope", "subjects_notice"]),
    ("compatibility_tests", &["consequences", "context", "link", "nature", "new_purpose", "safeguards", "told"]),
    (
        "consents",
        &[
            "choices",
            "evidence",
            "information",
            "mechanism",
            "place",
            "purpose",
            "refusal",
            "validity",
            "withdrawal",
            "withdrawal_effect",
            "wording",
        ],
    ),
    ("contact_points", &["email", "phone", "purpose"]),
    ("control_plans", &["acts", "covers", "interval"]),
    ("controllers_served", &["category"]),
    ("cookie_categories", &["lifetime", "purpose"]),
    ("data_items", &["about", "class", "condition", "mandatory", "name", "source", "source_name"]),
    ("legal_bases", &["before_contract", "ground", "interest", "law", "other_law"]),
    ("measures", &["name", "purpose", "rated_by", "rating", "scope"]),
    ("organisations", &["legal_form", "name", "phone", "postcode", "street", "town", "website"]),
    ("parties", &["guarantees", "name"]),
    ("persons", &["email", "name"]),
    (
        "policies",
        &[
            "adopted_at",
            "adopted_on",
            "adoption_words",
            "change_rule",
            "changed_on",
            "channels",
            "contents",
            "publication",
            "rights_articles",
            "scope",
            "signatory_role",
            "title",
        ],
    ),
    ("policy_audiences", &["name"]),
    ("policy_pointers", &["about"]),
    ("policy_references", &["address", "text"]),
    ("policy_sections", &["text"]),
    ("purposes", &["description"]),
    ("recipients", &["category", "condition", "published_as", "role", "task"]),
    (
        "retention_rules",
        &[
            "archive_lag",
            "backup_lag",
            "criterion",
            "exception",
            "latest",
            "minimum",
            "minimum_law_name",
            "name",
            "trigger_wording",
        ],
    ),
    (
        "right_procedures",
        &["audience", "channel", "condition", "exception", "fee", "handling", "page", "response", "wording"],
    ),
    ("risk_assessments", &["conclusion", "residual"]),
    ("statement_links", &["reason"]),
    ("statements", &["text"]),
    ("subject_categories", &["name", "protected_address"]),
    ("supervisory_authorities", &["complaint_page", "phone", "website"]),
    ("systems", &["location", "name", "purpose"]),
    ("terms", &["meaning", "word"]),
];

/// Fields of remarks.
const REMARKS: &[&str] = &["internal_note", "note", "transfer_note"];

/// How many facts are altered at once: with more of them, one altered value takes the other's words off the page.
const TOGETHER: usize = 25;

/// One place in which a fact stands: its pointer into the register's JSON, and what of it is read on paper.
#[derive(Clone)]
struct Place {
    /// The fact's id, with `/1`, `/2` … behind it where the fact stands in several places.
    id: String,
    pointer: String,
    print: Vec<String>,
}

impl Place {
    fn of(id: String, value: &Value) -> Place {
        let text = |it: &Value| it.as_str().unwrap_or_else(|| panic!("{id}: {it} is no text")).to_owned();
        let print = match &value["print"] {
            Value::Array(texts) => texts.iter().map(text).collect(),
            one => vec![text(one)],
        };
        Place { pointer: text(&value["pointer"]), print, id }
    }

    /// The record it stands in, by list and number.
    fn record(&self) -> Vec<&str> {
        self.pointer.split('/').skip(1).take(2).collect()
    }

    /// Whether it is another member of the same field's list.
    fn listed_with(&self, other: &Place) -> bool {
        self.pointer != other.pointer && self.record() == other.record() && self.field() == other.field()
    }

    /// The list and the field it stands in.
    fn field(&self) -> (&str, &str) {
        let mut parts = self.pointer.split('/').skip(1);
        let (table, _, field) = (parts.next(), parts.next(), parts.next());
        (table.unwrap_or_default(), field.unwrap_or_else(|| panic!("{}: {} names no field", self.id, self.pointer)))
    }
}

impl Seed {
    fn file(&self, what: &str) -> std::path::PathBuf {
        root().join("tests/facts").join(format!("{}{what}.json", self.number))
    }

    fn all(&self) -> Value {
        read(&self.file(""))
    }

    fn others(&self) -> Value {
        read(&self.file("-altered"))
    }

    fn places(&self) -> Vec<Place> {
        let mut places = Vec::new();
        for (id, fact) in self.all().as_object().unwrap() {
            match fact {
                Value::Array(parts) => {
                    let parts = parts.iter().enumerate();
                    places.extend(parts.map(|(at, it)| Place::of(format!("{id}/{}", at + 1), it)));
                }
                one if one.get("reason").is_some() => {}
                one => places.push(Place::of(id.clone(), one)),
            }
        }
        places
    }

    /// The register that holds them: the one file that begins with the policy's number and is not the same company put right.
    fn register(&self) -> Value {
        let names = std::fs::read_dir(root().join("tests/registers")).unwrap();
        let mut names: Vec<String> =
            names.map(|it| it.unwrap().file_name().into_string().unwrap()).collect::<Vec<String>>();
        names.retain(|it| it.starts_with(self.number) && !it.ends_with("-klar.json"));
        let [name] = names.as_slice() else { panic!("{}: one register, not {names:?}", self.number) };
        register(name.trim_end_matches(".json"))
    }
}

#[test]
fn all_facts_of_each_policy_are_accounted_for() {
    assert_eq!(SEEDS.iter().map(|it| it.facts).sum::<usize>(), 390);
    for seed in SEEDS {
        let all = seed.all();
        let all = all.as_object().unwrap();
        let expected: BTreeSet<String> = (1..=seed.facts).map(|n| format!("{}-{n:02}", seed.number)).collect();
        let found: BTreeSet<String> = all.keys().cloned().collect();
        assert_eq!(found, expected);
        let homeless: BTreeSet<&str> =
            all.iter().filter(|it| it.1.get("reason").is_some()).map(|it| it.0.as_str()).collect();
        assert_eq!(homeless, seed.homeless.iter().copied().collect(), "without a home in {}", seed.number);
        for id in homeless {
            let reason = all[id]["reason"].as_str().unwrap();
            assert!(reason.split_whitespace().count() > 5, "{id}: {reason:?} gives no reason");
        }
    }
}

#[test]
fn every_fact_lives_in_a_field_of_the_list_and_none_in_a_remark() {
    let places: Vec<Place> = SEEDS.iter().flat_map(Seed::places).collect();
    let lived_in: BTreeSet<(&str, &str)> = places.iter().map(Place::field).collect();
    let homes: BTreeSet<(&str, &str)> =
        HOMES.iter().flat_map(|(table, fields)| fields.iter().map(|field| (*table, *field))).collect();
    assert_eq!(lived_in, homes, "fields facts stand in, and the list of them");
    for (table, field) in homes {
        assert!(!REMARKS.contains(&field), "{table}.{field} is a field of remarks");
        let kind = Kind::ALL.iter().find(|it| it.table() == table).unwrap_or_else(|| panic!("{table} is no list"));
        assert!(kind.field(field).is_some(), "{table} has no field {field}");
    }
}

#[test]
fn every_fact_stands_where_its_pointer_says_and_is_read_in_print() {
    let wrong = side_by_side(SEEDS.iter().collect(), |seed| {
        let source = seed.register();
        let printed = printed(&source);
        let mut wrong = Vec::new();
        for place in seed.places() {
            if source.pointer(&place.pointer).is_none() {
                wrong.push(format!("{}: nothing at {}", place.id, place.pointer));
            }
            for text in &place.print {
                assert!(text.chars().count() >= 4, "{}: {text:?} is too short to mean anything", place.id);
                if !printed.contains(&folded(text)) {
                    wrong.push(format!("{}: {text:?} is not in print", place.id));
                }
            }
        }
        wrong
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_altered_value_takes_its_old_text_off_the_page_and_puts_the_new_one_there() {
    let mut rounds = Vec::new();
    for seed in SEEDS {
        let (source, others) = (seed.register(), seed.others());
        rounds.extend(apart(seed.places()).into_iter().map(|group| (source.clone(), others.clone(), group)));
    }
    let wrong = side_by_side(rounds, |(source, others, group)| altered(source, others, group));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is wrong when these places are altered at once.
fn altered(source: &Value, others: &Value, group: &[Place]) -> Vec<String> {
    let mut altered = source.clone();
    let mut expected: BTreeMap<&str, String> = BTreeMap::new();
    for (at, place) in group.iter().enumerate() {
        let (value, print) = other_value(place, others, at);
        let old = altered.pointer_mut(&place.pointer).unwrap_or_else(|| panic!("{}: nothing there", place.id));
        assert_ne!(*old, value, "{}: the other value is the same", place.id);
        *old = value;
        expected.insert(&place.id, print);
    }
    let printed = printed(&altered);
    let small = printed.to_lowercase();
    let mut wrong = Vec::new();
    for place in group {
        for text in place.print.iter().filter(|text| printed.contains(&folded(text))) {
            wrong.push(format!("{}: {text:?} is still in print though {} was altered", place.id, place.pointer));
        }
        let new = &expected[place.id.as_str()];
        // A word of one's own is set as the sentence has it: small within one, large where it begins.
        if !small.contains(&folded(new).to_lowercase()) {
            wrong.push(format!("{}: the new text {new:?} at {} is not in print", place.id, place.pointer));
        }
    }
    wrong
}

/// Another value for a fact and how it then reads: a word of its own where the value is text, else as the file of
/// other values says.
fn other_value(place: &Place, others: &Value, at: usize) -> (Value, String) {
    if let Some(other) = others.get(&place.id) {
        return (other["value"].clone(), other["print"].as_str().unwrap().to_owned());
    }
    let (table, field) = place.field();
    let kind = Kind::ALL.iter().find(|kind| kind.table() == table).expect("a list");
    let field = kind.field(field).unwrap_or_else(|| panic!("{} names no field", place.pointer));
    assert!(matches!(field.form.shape, Shape::Text), "{}: no other value is named for {}", place.id, place.pointer);
    let marker = format!("Mærkeord{at}x");
    (json!(marker), marker)
}

/// Groups of places to alter at once: the members of one list together, as they stand in one sentence, and otherwise no
/// two fields of the same record, as what is read of one often has the next beside it.
fn apart(places: Vec<Place>) -> Vec<Vec<Place>> {
    let mut groups: Vec<Vec<Place>> = Vec::new();
    for place in places {
        let free = |group: &&mut Vec<Place>| {
            let listed = group.iter().any(|it| it.listed_with(&place));
            let others = group.iter().filter(|it| !it.listed_with(&place));
            (group.len() < TOGETHER || listed) && others.into_iter().all(|it| it.record() != place.record())
        };
        match groups.iter_mut().find(free) {
            Some(group) => group.push(place),
            None => groups.push(vec![place]),
        }
    }
    groups
}

/// The words of every kind of document, and of each policy, as a reader of the PDFs finds them.
fn printed(register: &Value) -> String {
    let mut desk = Desk::with(register);
    let mut words = Vec::new();
    for subject in ["article30", "article30_processor", "processors", "measures"] {
        words.push(words_of(&desk.print(subject, None)));
    }
    for policy in register["policies"].as_array().unwrap() {
        words.push(words_of(&desk.print("policy", policy["id"].as_str())));
    }
    words.join("\n")
}

/// Does the same with each thing, on as many threads as the PC has cores, and gathers what was found in order.
fn side_by_side<T: Sync>(things: Vec<T>, work: impl Fn(&T) -> Vec<String> + Sync) -> Vec<String> {
    let (next, found) = (AtomicUsize::new(0), Mutex::new(BTreeMap::new()));
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    std::thread::scope(|scope| {
        for _ in 0..threads.min(things.len()) {
            scope.spawn(|| {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some(thing) = things.get(at) else { break };
                    let wrong = work(thing);
                    found.lock().unwrap().insert(at, wrong);
                }
            });
        }
    });
    found.into_inner().unwrap().into_values().flatten().collect()
}
