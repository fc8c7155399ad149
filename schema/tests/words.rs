//! The words stand: in three languages, for everything the vocabulary names.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use schema::law::Law;
use schema::words::{self, FILES, Words, choice_id, field_id, kind_id};
use schema::{AgendaPart, Date, Field, Kind, Language, Trigger};

type Ids = BTreeMap<String, BTreeSet<String>>;

#[test]
fn every_file_reads_without_errors_and_holds_no_id_twice() {
    let mut problems = Vec::new();
    for language in Language::ALL {
        let mut seen = BTreeMap::new();
        for (_, name, source) in FILES.iter().filter(|(of, _, _)| of == language) {
            let (resource, errors) = match fluent_syntax::parser::parse(*source) {
                Ok(resource) => (resource, Vec::new()),
                Err((resource, errors)) => (resource, errors),
            };
            let at = format!("words/{}/{name}.ftl", language.name());
            problems.extend(errors.iter().map(|error| {
                let line = source[..error.pos.start.min(source.len())].lines().count();
                format!("{at}, line {line}: {error}")
            }));
            for entry in &resource.body {
                let id = match entry {
                    Entry::Message(message) if message.value.is_none() => {
                        problems.push(format!("{at}: {} has no value", message.id.name));
                        message.id.name
                    }
                    Entry::Message(message) => message.id.name,
                    Entry::Junk { content } => {
                        problems.push(format!("{at}: cannot read {:?}", content.lines().next()));
                        continue;
                    }
                    _ => continue,
                };
                if let Some(other) = seen.insert(id, *name) {
                    problems.push(format!("{at}: {id} stands in {other}.ftl already"));
                }
            }
        }
    }
    assert_none(problems);
}

#[test]
fn the_three_languages_have_the_same_ids_with_the_same_variables_in_every_file() {
    let mut problems = Vec::new();
    for name in FILES.iter().map(|(_, name, _)| *name).collect::<BTreeSet<_>>() {
        let all: Vec<(&Language, Ids)> = Language::ALL.iter().map(|of| (of, ids(*of, name))).collect();
        let every: BTreeSet<&String> = all.iter().flat_map(|(_, ids)| ids.keys()).collect();
        for id in every {
            let mut variables = BTreeSet::new();
            for (language, ids) in &all {
                match ids.get(id) {
                    Some(of) => variables.extend([of]),
                    None => problems.push(format!("words/{}/{name}.ftl lacks {id}", language.name())),
                }
            }
            if variables.len() > 1 {
                problems.push(format!("{name}.ftl: {id} has other variables in another language: {variables:?}"));
            }
        }
    }
    assert_none(problems);
}

#[test]
fn everything_the_vocabulary_names_has_words_in_each_language() {
    let mut problems = Vec::new();
    for language in Language::ALL {
        let words = Words::of(*language);
        let missing = words::needed().into_iter().filter(|id| !words.has(id));
        problems.extend(missing.map(|id| format!("{} lacks {id}", language.name())));
        for trigger in Trigger::ALL {
            let id = format!("after-{}", choice_id("trigger", trigger.name()).trim_start_matches("choice-"));
            if !words.has(&id) {
                problems.push(format!("{} lacks {id}", language.name()));
            }
        }
    }
    assert_none(problems);
}

#[test]
fn every_field_a_person_edits_has_a_help_text_in_each_language() {
    let mut problems = Vec::new();
    for language in Language::ALL {
        let words = Words::of(*language);
        for (kind, field) in edited() {
            let id = format!("{}-help", field_id(kind, field));
            if !words.has(&id) {
                problems.push(format!("words/{} lacks {id}", language.name()));
            }
        }
    }
    assert_none(problems);
}

#[test]
fn the_words_of_fields_and_choices_name_nothing_that_is_not_in_the_vocabulary() {
    let mut known: BTreeSet<String> = words::needed().into_iter().collect();
    known.extend(edited().map(|(kind, field)| format!("{}-help", field_id(kind, field))));
    let of_choices = |id: &str| !id.starts_with("choice-") || known.contains(id.trim_end_matches("-help"));
    let fields = ids_of("fields").filter(|id| !known.contains(id));
    let choices = ids_of("choices").filter(|id| !of_choices(id));
    assert_none(fields.chain(choices).map(|id| format!("{id} is not in the vocabulary")).collect());
}

#[test]
fn no_id_comes_back_as_itself_and_no_variable_stays_unfilled() {
    let mut problems = Vec::new();
    for (language, name, _) in FILES {
        let words = Words::of(*language);
        for (id, variables) in ids(*language, name) {
            for value in ["1", "2", "x"] {
                let args: Vec<(&str, &str)> = variables.iter().map(|name| (name.as_str(), value)).collect();
                let text = words.with(&id, &args);
                if text == id || text.trim().is_empty() || is_unfilled(&text) {
                    problems.push(format!("words/{}/{name}.ftl: {id} reads {text:?}", language.name()));
                    break;
                }
            }
        }
    }
    assert_none(problems);
}

#[test]
fn a_part_of_the_checklist_is_called_as_the_part_of_the_agenda_it_stands_in() {
    // The first part of the agenda has no points: in it stand the actions of the control before.
    let parts = &AgendaPart::ALL[1..];
    let titles = &Law::shipped().checklist.parts;
    assert_eq!(parts.len(), titles.len());
    for language in Language::ALL {
        let words = Words::of(*language);
        for (part, titled) in parts.iter().zip(titles) {
            assert_eq!(titled.title.get(*language), words.choice("agenda-part", part.name()), "{}", titled.letter);
        }
    }
}

#[test]
fn a_reference_to_the_law_never_breaks_before_its_number() {
    let marks = ["§ ", "Art. ", "art. ", "stk. ", "nr. ", "Artikel ", "artikel ", "Artikkel ", "artikkel ", "Article "];
    let mut problems = Vec::new();
    // A terminal breaks its lines anywhere, and people search and copy what it says.
    for (language, name, source) in FILES.iter().filter(|(_, name, _)| *name != "terminal") {
        for (at, line) in source.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            for mark in marks {
                let breaks = line.match_indices(mark).any(|(start, _)| {
                    let next = line[start + mark.len()..].chars().next();
                    next.is_some_and(|next| next.is_ascii_digit() || next == '{')
                });
                if breaks {
                    problems.push(format!(
                        "words/{}/{name}.ftl, line {}: no-break space after {:?}",
                        language.name(),
                        at + 1,
                        mark.trim_end()
                    ));
                }
            }
        }
    }
    assert_none(problems);
}

#[test]
fn dates_durations_and_lists_read_as_people_say_them() {
    let day = Date::new(2026, 11, 21).unwrap();
    let said = |language| {
        let words = Words::of(language);
        let mut all = vec![words.date(day)];
        all.extend([1, 6, 12, 18, 24, 25, 66].map(|months| words.months(months)));
        all.extend([1, 30].map(|days| words.days(days)));
        all.push(words.list(&["a", "b", "c"].map(str::to_owned)));
        all.join(" · ").replace('\u{a0}', "~")
    };
    assert_eq!(
        said(Language::Da),
        "21.~november~2026 · 1~måned · 6~måneder · 1~år · 1½~år · 2~år · 25~måneder · 5½~år · 1~dag · 30~dage · a, b og c"
    );
    assert_eq!(
        said(Language::Nb),
        "21.~november~2026 · 1~måned · 6~måneder · 1~år · 1½~år · 2~år · 25~måneder · 5½~år · 1~dag · 30~dager · a, b og c"
    );
    assert_eq!(
        said(Language::En),
        "21~November~2026 · 1~month · 6~months · 1~year · 1½~years · 2~years · 25~months · 5½~years · 1~day · 30~days · a, b and c"
    );
}

#[test]
fn a_kind_reads_in_running_text_and_a_label_begins_a_line() {
    let mut problems = Vec::new();
    let is_upper = |text: &str| text.chars().next().is_some_and(char::is_uppercase);
    for language in Language::ALL {
        let words = Words::of(*language);
        for kind in Kind::ALL {
            if is_upper(&words.kind(*kind)) {
                problems.push(format!("{}: {} begins with a capital", language.name(), kind_id(*kind)));
            }
            for field in kind.fields().iter().filter(|field| !is_upper(&words.field(*kind, field))) {
                problems.push(format!("{}: {} begins in lower case", language.name(), field_id(*kind, field)));
            }
        }
    }
    assert_none(problems);
}

/// The fields a person edits: not the link to what a record is a part of, not its place, not what issuing wrote.
fn edited() -> impl Iterator<Item = (Kind, &'static Field)> {
    // The way of a document stays in the file with it, and is written by hand all the same.
    let by_hand = |kind: &Kind| matches!(kind, Kind::Signing | Kind::Signature) || !kind.stays_in_file();
    let kinds = Kind::ALL.iter().filter(move |kind| by_hand(kind));
    kinds
        .flat_map(|kind| kind.fields().iter().map(move |field| (*kind, field)))
        .filter(|(_, field)| !field.parent && field.name != "position")
}

/// The messages of every file whose name begins so.
fn ids_of(begins: &str) -> impl Iterator<Item = String> {
    let names = FILES.iter().filter(move |(of, name, _)| *of == Language::Da && name.starts_with(begins));
    names.flat_map(|(_, name, _)| ids(Language::Da, name).into_keys())
}

/// The messages of a file with the names of their variables.
fn ids(language: Language, name: &str) -> Ids {
    let (_, _, source) = FILES.iter().find(|(of, file, _)| *of == language && *file == name).unwrap();
    let resource = match fluent_syntax::parser::parse(*source) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut ids = Ids::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let mut variables = BTreeSet::new();
            for pattern in message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value)) {
                of_pattern(pattern, &mut variables);
            }
            ids.insert(message.id.name.to_owned(), variables);
        }
    }
    ids
}

fn of_pattern(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, variables);
        }
    }
}

fn of_expression(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, variables),
        Expression::Select { selector, variants } => {
            of_inline(selector, variables);
            variants.iter().for_each(|variant| of_pattern(&variant.value, variables));
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => of_expression(expression, variables),
        InlineExpression::FunctionReference { arguments, .. } => of_arguments(arguments, variables),
        InlineExpression::TermReference { arguments: Some(arguments), .. } => of_arguments(arguments, variables),
        _ => {}
    }
}

fn of_arguments(arguments: &CallArguments<&str>, variables: &mut BTreeSet<String>) {
    arguments.positional.iter().for_each(|value| of_inline(value, variables));
    arguments.named.iter().for_each(|named| of_inline(&named.value, variables));
}

/// What Fluent writes for a variable, message, term or function it cannot fill: `{$n}`, `{id}`, `{-term}`.
fn is_unfilled(text: &str) -> bool {
    text.match_indices('{')
        .any(|(at, _)| text[at + 1..].starts_with(|next: char| next == '$' || next == '-' || next.is_alphabetic()))
}

fn assert_none(problems: Vec<String>) {
    assert!(problems.is_empty(), "{} to mend:\n{}", problems.len(), problems.join("\n"));
}
