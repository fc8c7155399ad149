//! The table of commands: a line here is a function, a name that may be called, and a row of the TypeScript `Api`.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::Deserialize;
use serde_json::Value;

use crate::app::{App, Call};
use crate::failure::{Code, Failure};
use crate::trouble::UnderWay;
use crate::{access, agenda, compare, control, looking, pack};
use crate::{
    cases, checking, dates, drifts, duty, edit, enclosures, example, held, law, law_file, lives, notes, older, paper,
    past, places, safety, settings, signing, state, template, viewer,
};

/// A command that takes nothing.
#[derive(Debug, Default, Deserialize, JsonSchema)]
pub(crate) struct Nothing {}

macro_rules! commands {
    ($($name:ident($request:ty) -> $response:ty = $function:path;)*) => {
        /// Answers a command by name.
        ///
        /// # Errors
        /// A `Failure` whose sentence is in the language of the call.
        pub fn dispatch(app: &mut App, call: &Call, name: &str, payload: Value) -> Result<Value, Failure> {
            // A name that is none is a text from outside.
            let known = NAMES.iter().find(|it| **it == name).copied().unwrap_or("unknown");
            let under_way = UnderWay::begin(&app.folders.data, call.now.instant, known);
            let admitted = access::admitted(app, call, name);
            let answer = admitted.and_then(|call| {
                // A copy made just before would keep what is to be erased.
                if access::declared(name) == Some(access::Access::Writes) && name != "erase" {
                    safety::tend(app, &call);
                }
                answer(app, &call, name, payload)
            });
            under_way.end(&answer);
            answer.map_err(|failure| failure.told(app.words(call)))
        }

        fn answer(app: &mut App, call: &Call, name: &str, payload: Value) -> Result<Value, Failure> {
            match name {
                $(stringify!($name) => {
                    let request: $request = read(name, payload)?;
                    let response: $response = $function(app, call, request)?;
                    Ok(serde_json::to_value(response)?)
                })*
                _ => Err(Failure::of(Code::UnknownCommand).with("name", name)),
            }
        }

        /// Every command.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];

        /// The TypeScript types of every request and response, and the table of commands.
        pub fn typescript() -> String {
            let mut responses = SchemaSettings::draft2020_12().for_serialize().into_generator();
            let mut requests = SchemaSettings::draft2020_12().into_generator();
            let mut rows = String::new();
            $(
                let request = schema::generate::type_of(&requests.subschema_for::<$request>().to_value());
                let response = schema::generate::type_of(&responses.subschema_for::<$response>().to_value());
                rows.push_str(&format!("  {}: [{request}, {response}];\n", stringify!($name)));
            )*
            responses.subschema_for::<Failure>();
            finish(&rows, requests.take_definitions(true), responses.take_definitions(true))
        }
    };
}

commands! {
    start(Nothing) -> places::Start = places::start;
    save_settings(settings::Settings) -> settings::Settings = settings::save_settings;
    forget_recent(places::At) -> settings::Settings = settings::forget_recent;
    new_register(places::NewRegister) -> state::Open = places::new_register;
    new_from(places::NewFrom) -> state::Open = places::new_from;
    new_example(Nothing) -> state::Open = example::new_example;
    remove_example(Nothing) -> () = example::remove_example;
    open(places::OpenAt) -> state::Open = places::open;
    close(Nothing) -> () = places::close;
    save(edit::Save) -> state::Changed = edit::save;
    add(edit::Add) -> state::Changed = edit::add;
    remove(edit::Which) -> state::Changed = edit::remove;
    duplicate(edit::Which) -> state::Changed = edit::duplicate;
    erase(edit::Which) -> edit::Erased = edit::erase;
    case_add(cases::CaseAdd) -> cases::CaseAdded = cases::case_add;
    case_deadlines(cases::CaseOf) -> cases::CaseDeadlines = cases::case_deadlines;
    enclose(enclosures::Enclose) -> state::Changed = enclosures::enclose;
    enclosure_save(enclosures::EnclosureAt) -> crate::written::Written = enclosures::enclosure_save;
    enclosure_view(enclosures::EnclosureOf) -> crate::written::Written = enclosures::enclosure_view;
    templates(Nothing) -> Vec<template::Offered> = template::templates;
    add_templates(template::AddTemplates) -> state::Changed = template::add_templates;
    undo(Nothing) -> state::Changed = edit::undo;
    redo(Nothing) -> state::Changed = edit::redo;
    last_changes(edit::Of) -> std::collections::BTreeMap<String, schema::Instant> = edit::last_changes;
    history(edit::HistoryOf) -> Vec<edit::HistoryEvent> = edit::history;
    deeds(past::DeedsOf) -> past::Deeds = past::deeds;
    deed_parts(past::PartsOf) -> past::Parts = past::deed_parts;
    version_preview(older::VersionOf) -> older::VersionView = older::version_preview;
    version_restore(older::VersionOf) -> state::Changed = older::version_restore;
    state(Nothing) -> state::State = state::state;
    check(Nothing) -> Vec<state::FindingView> = state::check;
    dates(Nothing) -> Vec<dates::DateView> = dates::dates;
    calendar(places::At) -> crate::written::Written = dates::calendar;
    held(Nothing) -> std::collections::BTreeMap<String, held::WeighedView> = held::held;
    information_duty(duty::DutyOf) -> duty::Duty = duty::information_duty;
    preview(paper::Printing) -> paper::PreviewOf = paper::preview;
    page(paper::PageOf) -> paper::PagePicture = paper::page;
    print(paper::PrintTo) -> crate::written::Written = paper::print;
    issue(paper::Printing) -> paper::Issued = paper::issue;
    document_pdf(paper::DocumentAt) -> crate::written::Written = paper::document_pdf;
    view_draft(paper::Printing) -> crate::written::Written = viewer::view_draft;
    view_document(viewer::DocumentOf) -> crate::written::Written = viewer::view_document;
    document_send(signing::Sending) -> state::Changed = signing::document_send;
    document_return(signing::Returning) -> state::Changed = signing::document_return;
    document_adopt(signing::Adopting) -> state::Changed = signing::document_adopt;
    document_withdraw(signing::Withdrawing) -> state::Changed = signing::document_withdraw;
    documents_on(lives::OnDay) -> Vec<lives::InForceView> = lives::documents_on;
    drifts(Nothing) -> Vec<drifts::DriftView> = drifts::drifts;
    check_print(checking::PrintToCheck) -> checking::PrintCheck = checking::check_print;
    verify(Nothing) -> safety::Verified = safety::verify;
    backup(safety::BackupTo) -> safety::Copy = safety::backup;
    backups(Nothing) -> Vec<safety::Copy> = safety::backups;
    backup_place(safety::BackupTo) -> settings::Settings = safety::backup_place;
    note_known(notes::KnownNote) -> notes::Notes = notes::note_known;
    backup_content(places::At) -> safety::BackupContent = safety::backup_content;
    restore(safety::Restore) -> places::At = safety::restore;
    export(places::At) -> crate::written::Written = safety::export;
    pack_content(pack::PackWhat) -> pack::PackContent = pack::pack_content;
    pack(pack::PackTo) -> pack::Packed = pack::pack;
    law(Nothing) -> law::LawData = law::law;
    control(agenda::AgendaOf) -> agenda::ControlView = agenda::control;
    control_start(control::ControlOf) -> crate::state::Changed = control::control_start;
    control_answer(control::Answering) -> crate::state::Changed = control::control_answer;
    control_finish(control::Finishing) -> crate::state::Changed = control::control_finish;
    law_preview(places::At) -> law_file::LawPreview = law_file::law_preview;
    law_take(places::At) -> state::Changed = law_file::law_take;
    law_drop(Nothing) -> state::Changed = law_file::law_drop;
    law_export(places::At) -> crate::written::Written = law_file::law_export;
    look_back(looking::BackTo) -> state::Open = looking::look_back;
    look_forward(Nothing) -> state::Open = looking::look_forward;
    compare_days(compare::DaysOf) -> compare::Comparison = compare::compare_days;
    shipped(Nothing) -> Vec<crate::shipped::Work> = crate::shipped::shipped;
    licence_texts(crate::shipped::TextsOf) -> Vec<String> = crate::shipped::licence_texts;
}

fn read<T: for<'de> Deserialize<'de>>(name: &str, payload: Value) -> Result<T, Failure> {
    // A command that takes nothing may be called with nothing.
    let payload = if payload.is_null() { Value::Object(serde_json::Map::new()) } else { payload };
    serde_json::from_value(payload)
        .map_err(|error| Failure::of(Code::BadRequest).with("name", name).with("detail", error))
}

fn finish(rows: &str, requests: serde_json::Map<String, Value>, mut all: serde_json::Map<String, Value>) -> String {
    for (name, schema) in requests {
        all.entry(name).or_insert(schema);
    }
    let mut vocabulary = SchemaSettings::draft2020_12().for_serialize().into_generator();
    vocabulary.subschema_for::<schema::Record>();
    vocabulary.subschema_for::<schema::Register>();
    vocabulary.subschema_for::<schema::Kind>();
    let known = vocabulary.take_definitions(true);
    let mut imported: Vec<String> = Vec::new();
    all.retain(|name, _| {
        let own = !known.contains_key(name);
        if !own {
            imported.push(name.clone());
        }
        own
    });
    let declarations = schema::generate::declarations(&all);
    imported.retain(|name| mentions(&declarations, name) || mentions(rows, name));
    imported.sort();
    format!(
        "import type {{ {} }} from './schema';\n\n{declarations}/** What can be asked: the request and the response of each command. */\nexport interface Api {{\n{rows}}}\n",
        imported.join(", ")
    )
}

fn mentions(text: &str, name: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == name)
}
