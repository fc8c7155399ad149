//! Two days side by side: what is new, what says something else and what is gone, in the words of the screen; and both
//! ways of looking back from the terminal.

use std::path::PathBuf;
use std::process::{Command, Output};

use schema::{Instant, Language, Now};
use serde_json::{Value, json};

use crate::support::{Desk, cli, register, words_of};

fn at(desk: &mut Desk, day: &str) {
    desk.call.now = Now::at(Instant::parse(&format!("{day}T10:00:00+01:00")).unwrap());
}

fn records(desk: &mut Desk, table: &str) -> Vec<Value> {
    desk.ask("start", json!({})).unwrap()["open"]["register"][table].as_array().unwrap().clone()
}

fn save(desk: &mut Desk, kind: &str, record: &Value) -> Value {
    let verb = if record["id"] == "" { "add" } else { "save" };
    let changed = desk.ask(verb, json!({ "record": { "kind": kind, "record": record } })).unwrap();
    changed["put"][0]["record"]["id"].clone()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

/// A comparison in lines: each record with what happened, then each part with its fields.
fn lines(compared: &Value) -> Vec<String> {
    let said = |side: &Value| -> String {
        side["pieces"].as_array().into_iter().flatten().map(|piece| text(&piece["text"])).collect()
    };
    let mut lines = Vec::new();
    for record in compared["records"].as_array().unwrap() {
        lines.push(format!("{} {} {}", text(&record["happened"]), text(&record["kind"]), text(&record["name"])));
        for part in record["parts"].as_array().unwrap() {
            lines.push(format!("  {} {} {}", text(&part["happened"]), text(&part["kind"]), text(&part["name"])));
            if part["happened"] == "altered" {
                for field in part["fields"].as_array().unwrap() {
                    let (before, after) = (said(&field["before"]), said(&field["after"]));
                    lines.push(format!("    {}: {before} > {after}", text(&field["label"])));
                }
            }
        }
        if record["within"] != 0 {
            lines.push(format!("  and {} within", record["within"]));
        }
    }
    lines
}

/// The small company, in which things happen on four days.
fn lived() -> Desk {
    let mut desk = Desk::with(&json!({
        "format": "fortegnelse",
        "version": register("003-klar")["version"],
        "organisations": [{ "id": "o", "name": "Eksempel Rengøring ApS" }],
        "parties": [{ "id": "p", "name": "Kalenderhuset Eksempel ApS" }],
        "systems": [{ "id": "s", "name": "Kalender", "supplier": "p" }],
        "activities": [{ "id": "a", "name": "Kunder og ordrer" }, { "id": "b", "name": "Ansatte", "position": 1 }],
        "purposes": [{ "id": "u", "activity": "a", "description": "Sende faktura" }],
        "retention_rules": [{ "id": "r", "name": "Kundeoplysninger", "trigger": "collection", "latest": 60 }],
    }));
    at(&mut desk, "2026-11-23");
    let rule = json!({ "id": "r", "name": "Kundeoplysninger", "trigger": "collection", "latest": 72 });
    save(&mut desk, "retention_rule", &rule);
    // What is changed and changed back is no difference.
    save(&mut desk, "activity", &json!({ "id": "b", "name": "Medarbejdere", "position": 1 }));
    at(&mut desk, "2026-11-24");
    save(&mut desk, "activity", &json!({ "id": "b", "name": "Ansatte", "position": 1 }));
    save(&mut desk, "purpose", &json!({ "id": "u", "activity": "a", "description": "Sende faktura og rykkere" }));
    save(&mut desk, "purpose", &json!({ "id": "", "activity": "a", "description": "Svare på spørgsmål" }));
    let new = save(&mut desk, "activity", &json!({ "id": "", "name": "Videoovervågning", "position": 2 }));
    save(&mut desk, "purpose", &json!({ "id": "", "activity": new, "description": "Opklare tyveri" }));
    at(&mut desk, "2026-11-25");
    desk.ask("remove", json!({ "kind": "system", "id": "s" })).unwrap();
    save(&mut desk, "party", &json!({ "id": "p", "name": "Rutepilot Eksempel ApS" }));
    at(&mut desk, "2026-11-28");
    desk
}

#[test]
fn two_days_are_compared_field_by_field_under_what_each_record_belongs_to() {
    let mut desk = lived();
    let compared = desk.ask("compare_days", json!({ "from": "2026-11-21", "to": "2026-11-28" })).unwrap();
    let expected = [
        "altered party Rutepilot Eksempel ApS",
        "  altered party Rutepilot Eksempel ApS",
        "    Navn: Kalenderhuset Eksempel ApS > Rutepilot Eksempel ApS",
        "removed system Kalender",
        "  removed system Kalender",
        "altered retention_rule Kundeoplysninger",
        "  altered retention_rule Kundeoplysninger",
        "    Slettes senest efter: 5\u{a0}år > 6\u{a0}år",
        "altered activity Kunder og ordrer",
        "  added purpose Svare på spørgsmål",
        "  altered purpose Sende faktura og rykkere",
        "    Formål: Sende faktura > Sende faktura og rykkere",
        "added activity Videoovervågning",
        "  added activity Videoovervågning",
        "  and 1 within",
    ];
    assert_eq!(lines(&compared), expected);
    assert_eq!(
        ["added", "altered", "removed", "erased", "more"].map(|name| compared[name].clone()),
        [1, 3, 1, 0, 0].map(Value::from)
    );
    // What is removed names its supplier as it was called then.
    let system = &compared["records"][1]["parts"][0];
    assert!(
        system.to_string().contains("Kalenderhuset Eksempel ApS") && !system.to_string().contains("Rutepilot"),
        "{system}"
    );
    let party = &compared["records"][0]["parts"][0];
    assert_eq!((&party["was"], &party["now"]), (&json!("Kalenderhuset Eksempel ApS"), &Value::Null));
    assert!(party["fields"][0]["after"]["pieces"][0]["differs"] == true, "{party}");
    // Of the days between, each tells its own.
    let one = desk.ask("compare_days", json!({ "from": "2026-11-21", "to": "2026-11-23" })).unwrap();
    assert_eq!(lines(&one).iter().filter(|it| !it.starts_with(' ')).count(), 2);
    assert!(one.to_string().contains("Medarbejdere"));
    let none = desk.ask("compare_days", json!({ "from": "2026-11-26", "to": "2026-11-27" })).unwrap();
    assert!(lines(&none).is_empty());
}

#[test]
fn the_days_are_compared_wherever_one_stands_and_those_that_cannot_be_are_refused() {
    let mut desk = lived();
    let days = json!({ "from": "2026-11-21", "to": "2026-11-28" });
    let today = desk.ask("compare_days", days.clone()).unwrap();
    desk.ask("look_back", json!({ "day": "2026-11-22" })).unwrap();
    assert_eq!(desk.ask("compare_days", days).unwrap(), today);
    for (from, to, code) in [
        ("2026-11-28", "2026-11-21", "days_turned"),
        ("2026-11-20", "2026-11-28", "past_day"),
        ("2026-11-21", "2026-11-29", "past_day"),
    ] {
        let failure = desk.ask("compare_days", json!({ "from": from, "to": to })).unwrap_err();
        assert_eq!(failure.code.name(), code);
        assert!(!failure.message.contains('{'), "{}", failure.message);
    }
}

#[test]
fn what_was_erased_is_counted_and_not_told() {
    let mut desk = lived();
    save(&mut desk, "person", &json!({ "id": "", "name": "Hemmelig Prøvesen" }));
    let person = records(&mut desk, "persons")[0]["id"].clone();
    at(&mut desk, "2026-11-29");
    desk.ask("erase", json!({ "kind": "person", "id": person })).unwrap();
    at(&mut desk, "2026-11-30");
    for (to, erased) in [("2026-11-27", 0), ("2026-11-28", 1), ("2026-11-30", 1)] {
        let compared = desk.ask("compare_days", json!({ "from": "2026-11-21", "to": to })).unwrap();
        assert_eq!(compared["erased"], erased, "{to}");
        assert!(!compared.to_string().contains("Hemmelig"));
    }
}

#[test]
fn a_long_comparison_comes_in_parts_that_follow_each_other() {
    let mut desk = lived();
    for number in 0..70 {
        save(&mut desk, "system", &json!({ "id": "", "name": format!("System {number:02}"), "position": number }));
    }
    let mut names = Vec::new();
    loop {
        let asked = json!({ "from": "2026-11-26", "to": "2026-11-28", "skip": names.len() });
        let page = desk.ask("compare_days", asked).unwrap();
        names.extend(page["records"].as_array().unwrap().iter().map(|it| text(&it["name"]).to_owned()));
        if page["more"] == 0 {
            break;
        }
    }
    let expected: Vec<String> = (0..70).map(|number| format!("System {number:02}")).collect();
    assert_eq!(names, expected);
}

#[test]
fn a_comparison_is_told_in_each_language() {
    let mut desk = lived();
    let labels = [Language::Da, Language::Nb, Language::En].map(|language| {
        desk.call.language = Some(language);
        let compared = desk.ask("compare_days", json!({ "from": "2026-11-21", "to": "2026-11-23" })).unwrap();
        lines(&compared).join("\n")
    });
    assert!(
        labels[0].contains("6\u{a0}år") && labels[1].contains("6\u{a0}år") && labels[2].contains("6\u{a0}years"),
        "{labels:?}"
    );
}

/// The terminal's program with a register of its own.
struct Terminal {
    desk: Desk,
    file: PathBuf,
}

impl Terminal {
    fn new() -> Terminal {
        let mut desk = lived();
        desk.ask("close", json!({})).unwrap();
        let file = desk.path("test.fortegnelse");
        Terminal { desk, file }
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let data = self.desk.path("pc");
        Command::new(cli())
            .args(arguments)
            .args(["--now", "2026-11-28T10:00:00+01:00", "--in", "da", "--data"])
            .arg(data)
            .output()
            .unwrap()
    }

    fn said(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().replace('\u{a0}', " ")
    }
}

#[test]
fn the_terminal_looks_back_and_compares() {
    let terminal = Terminal::new();
    let file = terminal.file.to_string_lossy().into_owned();
    let (json_file, pdf) = (terminal.desk.path("dengang.json"), terminal.desk.path("dengang.pdf"));
    let (out, paper) = (json_file.to_string_lossy().into_owned(), pdf.to_string_lossy().into_owned());

    let then = terminal.said(&["check", &file, "--on", "2026-11-21"]);
    assert!(then.starts_with("Fortegnelsen, som den var registreret 21. november 2026. Kun til læsning."), "{then}");
    let now = terminal.said(&["check", &file]);
    assert!(!now.contains("Kun til læsning") && now.lines().count() > 1);
    assert_ne!(now.lines().last(), then.lines().last(), "another number of findings");

    terminal.said(&["export", &file, "--to", &out, "--on", "2026-11-21"]);
    let exported = std::fs::read_to_string(&json_file).unwrap();
    assert!(exported.contains("Kalenderhuset Eksempel ApS") && !exported.contains("Rutepilot"));

    terminal.said(&["print", &file, "article-30", "--out", &paper, "--on", "2026-11-21"]);
    let words = words_of(&pdf).replace('\u{a0}', " ");
    assert!(words.contains("Som registreret 21. november 2026 · udskrevet 28. november 2026"), "{words}");

    let compared = terminal.said(&["compare", &file, "2026-11-21", "2026-11-28"]);
    for line in [
        "Rettet: slettefrist »Kundeoplysninger«",
        "  Slettes senest efter: 5 år → 6 år",
        "Væk: system »Kalender«",
        "Tilføjet: behandling »Videoovervågning«",
        "1 ny post · 3 rettede poster · 1 post er væk",
    ] {
        assert!(compared.lines().any(|it| it == line), "{line}\n{compared}");
    }
    let machine: Value =
        serde_json::from_str(&terminal.said(&["compare", &file, "2026-11-21", "2026-11-28", "--json"])).unwrap();
    assert_eq!((&machine["added"], &machine["removed"]), (&json!(1), &json!(1)));

    for (arguments, code) in [
        (vec!["check", &file, "--on", "i går"], 2),
        (vec!["compare", &file, "2026-11-21", "21/11"], 2),
        (vec!["check", &file, "--on", "2026-11-28"], 1),
        (vec!["check", &file, "--on", "2020-01-01"], 1),
        (vec!["compare", &file, "2026-11-28", "2026-11-21"], 1),
    ] {
        let output = terminal.run(&arguments);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}");
        assert!(!output.stderr.is_empty());
    }
}
