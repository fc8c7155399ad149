//! What the window holds, without a window: the open register, and a test in place of the person.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    path::PathBuf,
    sync::{Mutex, MutexGuard, PoisonError},
};

use commands::{App, Call, Folders, dispatch};
use schema::{Instant, Now};
use serde_json::{Value, json};

pub(crate) struct Desk(Mutex<Held>);

struct Held {
    app: App,
    now: Option<Instant>,
    start_file: Value,
    dialog: Value,
    viewed: Vec<Value>,
    windows: Vec<Value>,
    panics: Option<String>,
}

impl Desk {
    pub(crate) fn new(data: PathBuf, now: Option<&str>) -> Result<Desk, String> {
        let now = now.map(instant).transpose()?;
        std::fs::create_dir_all(&data).map_err(|e| format!("{}: {e}", data.display()))?;
        commands::watch(&data, clock);
        let app = App::new(Folders { data }).announcing();
        let held = Held {
            app,
            now,
            start_file: Value::Null,
            dialog: Value::Null,
            viewed: vec![],
            windows: vec![],
            panics: None,
        };
        Ok(Desk(Mutex::new(held)))
    }

    /// What the window answers; its failures, too.
    pub(crate) fn call(&self, name: &str, payload: Value) -> Result<Value, Value> {
        let mut held = self.held();
        match name {
            "window.start" => Ok(json!({ "path": held.start_file })),
            "window.pick_open" | "window.pick_save" | "window.pick_folder" => Ok(held.dialog.clone()),
            "window.call_forward" => Ok(json!(false)),
            "window.open_window" => {
                held.windows.push(payload["path"].clone());
                Ok(Value::Null)
            }
            "window.open_path" => {
                held.viewed.push(payload["path"].clone());
                Ok(Value::Null)
            }
            "window.quit" => Ok(Value::Null),
            _ => {
                let call = Call { now: held.now(), actor: None, language: None };
                let panics = held.panics.take_if(|asked| asked.ends_with(&format!(" {name}")));
                let when = panics.as_deref().and_then(|asked| asked.split(' ').next());
                let asked = || {
                    assert_ne!(when, Some("before"), "asked for by a test");
                    let answer = dispatch(&mut held.app, &call, name, payload);
                    assert_ne!(when, Some("after"), "asked for by a test");
                    answer
                };
                match catch_unwind(AssertUnwindSafe(asked)) {
                    Ok(answer) => answer.map_err(|failure| json!(failure)),
                    Err(_) => Err(json!(commands::failed(held.app.language(&call)))),
                }
            }
        }
    }

    /// What a test does in place of the person and the system.
    pub(crate) fn stand_in(&self, method: &str, what: &str, value: Value) -> Result<Value, String> {
        let mut held = self.held();
        match (method, what) {
            ("POST", "dialog") => held.dialog = value,
            ("POST", "start") => held.start_file = value,
            ("POST", "now") => held.now = Some(instant(value.as_str().unwrap_or_default())?),
            ("POST", "seams") => schema::words::show_seams(),
            ("POST", "panic") => held.panics = value.as_str().map(str::to_owned),
            ("GET", "windows") => return Ok(json!(held.windows)),
            ("GET", "viewed") => return Ok(json!(held.viewed)),
            _ => return Err(format!("{method} {what} is not understood")),
        }
        Ok(Value::Null)
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Held {
    fn now(&self) -> Now {
        Now::at(self.now.unwrap_or_else(clock))
    }
}

#[allow(clippy::disallowed_methods)] // a test that names no instant takes the clock's
fn clock() -> Instant {
    Instant(chrono::Local::now().fixed_offset())
}

fn instant(text: &str) -> Result<Instant, String> {
    Instant::parse(text).ok_or_else(|| format!("not an instant as in RFC 3339: {text}"))
}
