//! Answers as people and as machines read them.

use schema::words::Words;
use schema::{Date, Instant, Kind};
use serde_json::{Value, json};

/// The answer as JSON: without what only the window shows.
pub(crate) fn for_machines(verb: &str, answer: &Value) -> Value {
    match verb {
        "check" => answer.as_array().into_iter().flatten().map(finding).collect(),
        "new" => json!({ "path": answer["path"], "findings": answer["state"]["findings"].as_array().map(Vec::len) }),
        "undo" | "redo" | "set" | "remove" => json!({ "put": answer["put"], "removed": answer["removed"] }),
        _ => answer.clone(),
    }
}

fn finding(one: &Value) -> Value {
    json!({
        "code": one["code"],
        "severity": one["severity"],
        "kind": one["kind"],
        "id": one["id"],
        "articles": one["articles"],
        "message": one["message"],
    })
}

/// The answer in lines.
pub(crate) fn for_people(verb: &str, answer: &Value, words: &Words) -> String {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let text = |name: &str| answer[name].as_str().unwrap_or_default().to_owned();
    let number = |name: &str| answer[name].as_u64().unwrap_or(0);
    match verb {
        "check" => {
            let findings = list(answer);
            let mut lines: Vec<String> = findings.iter().map(|one| finding_line(one, words)).collect();
            lines.push(words.with("terminal-findings", &[("count", &findings.len().to_string())]));
            lines.join("\n")
        }
        "history" => {
            let events: Vec<String> = list(&answer["deeds"]).iter().map(|deed| deed_line(deed, words)).collect();
            events.join("\n")
        }
        "verify" if answer["ok"] == true => words.with(
            "terminal-verified",
            &[
                ("changes", &number("changes").to_string()),
                ("records", &number("records").to_string()),
                ("head", &text("head")),
            ],
        ),
        "verify" => list(&answer["problems"]).iter().filter_map(Value::as_str).collect::<Vec<_>>().join("\n"),
        "check-print" => {
            let said =
                |of: &str| list(&answer[of]).iter().filter_map(|it| it["text"].as_str().map(str::to_owned)).collect();
            let mut lines = vec![text("sentence")];
            lines.extend::<Vec<String>>(said("facts"));
            lines.extend::<Vec<String>>(said("trail"));
            lines.join("\n")
        }
        "compare" => compared(answer, words),
        "licences" => licences(answer),
        "pack" if answer["files"].is_array() => {
            let mut lines: Vec<String> = list(&answer["files"]).iter().map(|it| both(it, "name", "title")).collect();
            lines.push(words.text("terminal-pack-left"));
            lines.extend(list(&answer["left"]).iter().map(|it| both(it, "what", "why")));
            lines.join("\n")
        }
        "pack" => words.with(
            "terminal-packed",
            &[
                ("path", &text("path")),
                ("files", &number("files").to_string()),
                ("size", &words.number(number("size"))),
                ("sum", &text("sum")),
            ],
        ),
        "new" => words.with("terminal-made", &[("path", &text("path"))]),
        "issue" => words
            .with("terminal-issued", &[("number", &text("number")), ("code", &text("code")), ("path", &text("path"))]),
        "erase" => {
            let copies = list(&answer["backups"]).into_iter().map(|copy| copy_line(&copy, words));
            std::iter::once(words.text("terminal-done")).chain(copies).collect::<Vec<_>>().join("\n")
        }
        "undo" | "redo" | "set" | "remove" => words.text("terminal-done"),
        _ => words.with("terminal-written", &[("path", &text("path")), ("size", &words.number(number("size")))]),
    }
}

/// A line for each work, then each text once, below the works it is of.
fn licences(answer: &Value) -> String {
    let works = || answer.as_array().into_iter().flatten();
    let said = |work: &Value, name: &str| work[name].as_str().unwrap_or_default().to_owned();
    let called = |work: &Value| format!("{} {}", said(work, "name"), said(work, "version")).trim_end().to_owned();
    let line = |work: &Value| format!("{}  {}  {}", called(work), said(work, "licence"), said(work, "source"));
    let mut texts: Vec<(&str, Vec<String>)> = Vec::new();
    for work in works() {
        for text in work["texts"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            match texts.iter_mut().find(|(known, _)| *known == text) {
                Some((_, of)) => of.push(called(work)),
                None => texts.push((text, vec![called(work)])),
            }
        }
    }
    let texts = texts.iter().map(|(text, of)| format!("\n── {}\n\n{text}", of.join(", ")));
    works().map(line).chain(texts).collect::<Vec<_>>().join("\n")
}

/// Two texts of an answer, the one told by the other.
fn both(one: &Value, what: &str, told: &str) -> String {
    format!("{}\n    {}", one[what].as_str().unwrap_or_default(), one[told].as_str().unwrap_or_default())
}

/// That what follows is told of a past day, and whether something of it was erased since.
pub(crate) fn of_day(seen: &Value, words: &Words) -> Vec<String> {
    let Some(day) = seen["day"].as_str().and_then(Date::parse) else { return Vec::new() };
    let mut lines = vec![words.with("past-band", &[("day", &words.date(day))]), words.text("past-band-rules")];
    if seen["erased"] == true {
        lines.push(words.text("past-band-erased"));
    }
    lines
}

/// Two days side by side: a line for each record, and one for each field that differs in it or in what belongs to it.
fn compared(answer: &Value, words: &Words) -> String {
    let number = |of: &Value, name: &str| of[name].as_u64().unwrap_or(0).to_string();
    let count = |id: &str, name: &str| words.with(id, &[("n", &number(answer, name))]);
    let mut lines = Vec::new();
    for record in answer["records"].as_array().into_iter().flatten() {
        let happened = words.text(&format!("compare-is-{}", record["happened"].as_str().unwrap_or_default()));
        lines.push(format!("{happened}: {}", named(record, words)));
        for part in record["parts"].as_array().into_iter().flatten() {
            let is_own = part["kind"] == record["kind"] && part["id"] == record["id"];
            if !is_own {
                let id = format!("history-part-{}", part["happened"].as_str().unwrap_or_default());
                lines.push(format!("  {}: {}", words.text(&id), named(part, words)));
            }
            let fields = part["fields"].as_array().into_iter().flatten();
            lines.extend(fields.map(|field| format!("{}{}", if is_own { "  " } else { "    " }, field_line(field))));
        }
        if record["within"] != 0 {
            lines.push(format!("  {}", words.with("compare-within", &[("n", &number(record, "within"))])));
        }
    }
    if lines.is_empty() {
        lines.push(words.text("compare-none-text"));
    } else {
        let counts = [("compare-added", "added"), ("compare-altered", "altered"), ("compare-removed", "removed")];
        lines.push(counts.map(|(id, name)| count(id, name)).join(" · "));
    }
    if answer["erased"] != 0 {
        lines.push(count("compare-erased", "erased"));
    }
    lines.join("\n")
}

/// What a record is and is called.
fn named(record: &Value, words: &Words) -> String {
    let kind = record["kind"].as_str().and_then(Kind::named);
    words.with(
        "history-what",
        &[
            ("kind", &kind.map(|kind| words.kind(kind)).unwrap_or_default()),
            ("title", record["name"].as_str().unwrap_or_default()),
        ],
    )
}

/// A field before and after; of a record that is new or gone, what it says.
fn field_line(field: &Value) -> String {
    let said = |side: &str| -> Option<String> {
        let pieces = field[side]["pieces"].as_array()?;
        Some(pieces.iter().filter_map(|piece| piece["text"].as_str()).collect())
    };
    let values: Vec<String> = ["before", "after"].iter().filter_map(|side| said(side)).collect();
    format!("{}: {}", field["label"].as_str().unwrap_or_default(), values.join(" → "))
}

fn finding_line(one: &Value, words: &Words) -> String {
    let text = |name: &str| one[name].as_str().unwrap_or_default();
    let articles: Vec<&str> = one["articles"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let severity = words.text(&format!("severity-{}", text("severity")));
    let mut place = vec![format!("{} {}", text("kind"), text("id"))];
    if !articles.is_empty() {
        place.insert(0, articles.join(", "));
    }
    format!("{severity}: {} ({}). {}", text("title"), place.join("; "), text("message"))
}

/// A copy that still holds what was erased, and until when.
fn copy_line(copy: &Value, words: &Words) -> String {
    let path = copy["path"].as_str().unwrap_or_default();
    match copy["kept_until"].as_str().and_then(Date::parse) {
        Some(until) => words.with("terminal-copy-until", &[("path", path), ("date", &words.date(until))]),
        None => words.with("terminal-copy-asked", &[("path", path)]),
    }
}

fn deed_line(deed: &Value, words: &Words) -> String {
    let text = |name: &str| deed[name].as_str().unwrap_or_default();
    let at = Instant::parse(text("at"))
        .map(|at| format!("{} {}", words.date(Date(at.0.date_naive())), at.0.format("%H:%M")));
    let actor = deed["actor"].as_str().map_or_else(|| words.text("history-nobody"), str::to_owned);
    let mut line = format!("{}  {actor} · {}", at.unwrap_or_default(), text("sentence"));
    if !text("fields").is_empty() {
        line.push_str(&format!(": {}", text("fields")));
    }
    if deed["undone"] == true {
        line.push_str(&format!(" ({})", words.text("history-undone").to_lowercase()));
    }
    line
}

/// What is said of the file itself, a sentence or two each: what of it is missing, and other versions beside it.
pub(crate) fn notes(notes: &Value, words: &Words) -> Vec<String> {
    let mut told = Vec::new();
    let missing = &notes["missing"];
    if !missing.is_null() {
        let rest = match missing["copy"].as_str() {
            Some(copy) => words.with("missing-file-copy-at", &[("path", copy)]),
            None => words.text("missing-file-none"),
        };
        told.push(format!("{}. {rest}", words.text("missing-file-heading")));
    }
    for version in notes["versions"].as_array().into_iter().flatten() {
        let (here, there) = (version["here"].as_u64().unwrap_or(0), version["there"].as_u64().unwrap_or(0));
        let id = if here == 0 { "version-newer" } else { "version-forked" };
        let name = version["file_name"].as_str().unwrap_or_default();
        let counts = [("file", name), ("here", &here.to_string()), ("there", &there.to_string())];
        told.push(words.with(id, &counts));
    }
    told
}
