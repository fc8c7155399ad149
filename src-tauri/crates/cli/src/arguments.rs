//! The terminal's arguments, with their help in three languages.

use std::ffi::OsString;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command};
use schema::Language;
use schema::words::Words;

/// The documents by their names here.
const DOCUMENTS: [&str; 15] = [
    "article-30",
    "article-30-2",
    "policy",
    "processors",
    "measures",
    "agenda",
    "minutes",
    "supervision-plan",
    "deletion-calendar",
    "breach-notification",
    "breach-log",
    "request-log",
    "access-answer",
    "change-sheet",
    "handover",
];

/// What can be in an inspection pack beside the record.
const PACKED: [&str; 8] =
    ["policies", "processors", "measures", "deletion", "controls", "cases", "scans", "agreements"];

/// The language asked for with `--in`, before anything else is read: help is told in it too.
pub(crate) fn language(given: &[OsString]) -> Option<Language> {
    let texts: Vec<&str> = given.iter().filter_map(|text| text.to_str()).collect();
    let named = texts.iter().enumerate().find_map(|(at, text)| match text.strip_prefix("--in") {
        Some("") => texts.get(at + 1).copied(),
        Some(rest) => rest.strip_prefix('='),
        None => None,
    });
    named.and_then(by_name)
}

/// The language so named.
pub(crate) fn by_name(name: &str) -> Option<Language> {
    Language::ALL.iter().copied().find(|language| language.name() == name)
}

pub(crate) fn command(words: &Words) -> Command {
    let say = |id: &str| words.text(&format!("terminal-{id}"));
    let file = || Arg::new("file").value_name("FILE").required(true).help(say("file"));
    let out = |name: &'static str, id: &str| Arg::new(name).long(name).value_name("FILE").required(true).help(say(id));
    let on = || Arg::new("on").long("on").value_name("DAY").help(say("on"));
    let languages = || PossibleValuesParser::new(Language::ALL.iter().map(|language| language.name()));
    let printing = |command: Command| {
        command
            .arg(file())
            .arg(Arg::new("subject").value_name("DOCUMENT").required(true).value_parser(DOCUMENTS).help(say("subject")))
            .arg(Arg::new("policy").long("policy").value_name("ID").help(say("policy")))
            .arg(Arg::new("of").long("of").value_name("ID").help(say("of")))
            .arg(
                Arg::new("language")
                    .long("language")
                    .value_name("LANGUAGE")
                    .value_parser(languages())
                    .help(say("language")),
            )
            .arg(out("out", "out"))
    };
    let verb = |name: &'static str| Command::new(name).about(say(name));
    Command::new("fortegnelse-cli")
        .version(env!("CARGO_PKG_VERSION"))
        .about(say("about"))
        .after_help(say("exit-codes"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .arg(Arg::new("json").long("json").global(true).action(ArgAction::SetTrue).help(say("json")))
        .arg(Arg::new("now").long("now").global(true).value_name("INSTANT").help(say("now")))
        .arg(Arg::new("as").long("as").global(true).value_name("NAME").help(say("as")))
        .arg(Arg::new("in").long("in").global(true).value_name("LANGUAGE").value_parser(languages()).help(say("in")))
        .arg(Arg::new("data").long("data").global(true).value_name("FOLDER").help(say("data")))
        .subcommand(verb("new").arg(file()).arg(out("from", "from")))
        .subcommand(verb("export").arg(file()).arg(out("to", "export-to")).arg(on()))
        .subcommand(
            verb("pack").arg(file()).arg(Arg::new("out").long("out").value_name("FILE").help(say("pack-out"))).arg(
                Arg::new("with")
                    .long("with")
                    .value_name("PART")
                    .action(ArgAction::Append)
                    .value_delimiter(',')
                    .value_parser(PACKED)
                    .help(say("pack-with")),
            ),
        )
        .subcommand(verb("check").arg(file()).arg(on()))
        .subcommand(printing(verb("print")).arg(on()))
        .subcommand(printing(verb("issue")))
        .subcommand(
            verb("history")
                .arg(file())
                .arg(Arg::new("kind").long("kind").value_name("KIND").requires("id").help(say("kind")))
                .arg(Arg::new("id").long("id").value_name("ID").requires("kind").help(say("id")))
                .arg(
                    Arg::new("limit")
                        .long("limit")
                        .value_name("NUMBER")
                        .value_parser(clap::value_parser!(u32))
                        .default_value("100")
                        .help(say("limit")),
                ),
        )
        .subcommand(
            verb("compare")
                .arg(file())
                .arg(Arg::new("from").value_name("DAY").required(true).help(say("compare-from")))
                .arg(Arg::new("to").value_name("DAY").required(true).help(say("compare-to"))),
        )
        .subcommand(
            verb("licences")
                .arg(Arg::new("texts").long("texts").action(ArgAction::SetTrue).help(say("licences-texts"))),
        )
        .subcommand(verb("undo").arg(file()))
        .subcommand(verb("redo").arg(file()))
        .subcommand(verb("verify").arg(file()))
        .subcommand(
            verb("check-print")
                .arg(Arg::new("sheet").value_name("FILE|CODE").required(true).help(say("sheet")))
                .arg(file()),
        )
        .subcommand(
            verb("backup").arg(file()).arg(Arg::new("to").long("to").value_name("FOLDER").help(say("backup-to"))),
        )
        .subcommand(
            verb("restore")
                .arg(Arg::new("file").value_name("BACKUP").required(true).help(say("backup-file")))
                .arg(out("to", "restore-to")),
        )
        .subcommand(
            verb("document")
                .arg(file())
                .arg(Arg::new("id").value_name("ID").required(true).help(say("document-id")))
                .arg(out("out", "out")),
        )
        .subcommand(
            verb("set")
                .arg(file())
                .arg(Arg::new("kind").value_name("KIND").required(true).help(say("kind")))
                .arg(Arg::new("record").value_name("JSON").required(true).help(say("record"))),
        )
        .subcommand(
            verb("remove")
                .arg(file())
                .arg(Arg::new("kind").value_name("KIND").required(true).help(say("kind")))
                .arg(Arg::new("id").value_name("ID").required(true).help(say("id"))),
        )
        .subcommand(
            verb("erase")
                .arg(file())
                .arg(Arg::new("kind").value_name("KIND").required(true).help(say("kind")))
                .arg(Arg::new("id").value_name("ID").required(true).help(say("id"))),
        )
}
