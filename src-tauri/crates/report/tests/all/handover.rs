//! The handover report on paper: where the pen of who leaves has to find room.

use crate::support::{tool, written};
use report::{Edition, Order, Subject, compose, lay_out, pdf};
use schema::law::Law;
use schema::{Instant, Language, Now, Register};

/// A pen's line, in points: nine millimetres.
const PEN: f32 = 9.0 * 72.0 / 25.4;

#[test]
fn the_lines_to_fill_in_by_hand_are_nine_millimetres_apart() {
    let path = written("handover.pdf", &handover());
    let words = tool("pdftotext", &["-bbox"], &path);
    // `<word xMin="…" yMin="…" … >Ringbind</word>`, by page.
    let at = |first: &str| {
        let (page, line) = words.split("<page ").enumerate().find_map(|(page, text)| {
            let line = text.lines().rfind(|it| it.ends_with(&format!(">{first}</word>")))?;
            Some((page, line))
        })?;
        Some((page, line.split("yMin=\"").nth(1)?.split('"').next()?.parse::<f32>().ok()?))
    };
    let asked = ["Sikkerhedskopierne", "Adgange", "Ringbind", "Aftalt", "Andet,"];
    let places: Vec<(usize, f32)> = asked.iter().map(|it| at(it).unwrap_or_else(|| panic!("no {it}"))).collect();
    let apart: Vec<f32> = places.windows(2).filter(|it| it[0].0 == it[1].0).map(|it| it[1].1 - it[0].1).collect();
    assert!(!apart.is_empty() && apart.iter().all(|it| *it >= PEN), "{apart:?}");
}

fn handover() -> Vec<u8> {
    let path = format!("{}/../../../tests/registers/et-aar-kontrol.json", env!("CARGO_MANIFEST_DIR"));
    let mut value: serde_json::Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    for key in ["format", "version", "$schema"] {
        value.as_object_mut().unwrap().remove(key);
    }
    let register: Register = serde_json::from_value(value).unwrap();
    let order = Order {
        register: &register,
        law: Law::shipped(),
        now: Now::at(Instant::parse("2026-11-21T14:02:00+01:00").unwrap()),
        printed: None,
        language: Language::Da,
        edition: Edition::Draft,
    };
    pdf(&lay_out(&compose(&order, &Subject::Handover).unwrap().document)).unwrap()
}
