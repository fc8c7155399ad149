//! A printed sheet that comes back: a code somebody typed, or a PDF, a scan or a photograph.

use std::cell::RefCell;
use std::fs;
use std::panic;
use std::path::PathBuf;
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use serde_json::{Value, json};

use crate::desk::{Desk, SMALL};

thread_local! {
    /// One desk for all inputs: a check changes nothing, which is held after each.
    static DESK: RefCell<(Desk, PathBuf)> = RefCell::new(desk());
}

fn desk() -> (Desk, PathBuf) {
    let mut desk = Desk::new();
    let register = desk.path("small.fortegnelse");
    fs::write(&register, SMALL).unwrap();
    desk.must("open", json!({ "path": register, "read_only": true }));
    (desk, register)
}

/// A check ends in a sentence, takes nothing along and changes neither the sheet nor the register.
pub fn sheets(bytes: &[u8]) {
    pass_over_readers();
    DESK.with_borrow_mut(|(desk, register)| {
        let pictures: [&[u8]; 2] = [b"\x89PNG", b"\xff\xd8\xff"];
        let is_file = bytes.windows(5).any(|it| it == b"%PDF-") || pictures.iter().any(|it| bytes.starts_with(it));
        let found = match std::str::from_utf8(bytes) {
            Ok(text) if !is_file => desk.must("check_print", json!({ "code": text })),
            _ => file(desk, bytes),
        };
        is_told(&found);
        assert!(!CHOKED.swap(false, Ordering::Relaxed), "a reader of our own panicked");
        assert!(fs::read(register).unwrap() == SMALL, "a check changed the register");
    });
}

fn file(desk: &mut Desk, bytes: &[u8]) -> Value {
    let path = desk.path("sheet");
    fs::write(&path, bytes).unwrap();
    let found = desk.must("check_print", json!({ "path": path }));
    assert!(fs::read(&path).unwrap() == bytes, "a check changed the sheet");
    found
}

fn is_told(found: &Value) {
    let outcome = found["outcome"].as_str().unwrap();
    assert!(found["sentence"].as_str().unwrap().chars().count() > 10, "{found}");
    let is_good = matches!(outcome, "issued" | "exact");
    assert!(is_good || found["ok"] == false, "{found}");
    let is_known = is_good || outcome == "altered";
    assert_eq!(found["document"].is_object(), is_known, "{found}");
}

/// Whether one of our own readers panicked: its sheet is told as torn, and the replay would not see it.
static CHOKED: AtomicBool = AtomicBool::new(false);

/// Readers run in threads without a name, and what one chokes on is told as a torn sheet: that is no broken promise, where
/// it is another's code that chokes.
fn pass_over_readers() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |it| {
            let is_ours = it.location().is_none_or(|at| at.file().contains("exchange"));
            CHOKED.fetch_or(is_ours && thread::current().name().is_none(), Ordering::Relaxed);
            if thread::current().name().is_some() || is_ours {
                before(it);
            }
        }));
    });
}
