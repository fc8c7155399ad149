//! The one command of the page: it takes the time and the user and hands both, with the question, to the core.

use serde::Serialize;
use serde_json::{Value, json};
use tauri::{AppHandle, Manager, WebviewWindow};

use crate::{
    clock,
    core::{self, Call, Failure},
    desk::Desk,
    frame, person,
};

/// Answers `name` with a value, or with a failure `{code, params}` whose words the page has.
#[tauri::command]
pub(crate) async fn call(
    window: WebviewWindow,
    name: String,
    payload: Value,
) -> Result<Value, Value> {
    if let Some(window_name) = name.strip_prefix("window.") {
        return frame::answer(&window, window_name, payload).await;
    }
    let handle = window.app_handle().clone();
    // Saving, checking and printing take their time: never on the thread that draws the window.
    let answered = tauri::async_runtime::spawn_blocking(move || ask(&handle, &name, payload)).await;
    match answered {
        Ok(answer) => answer,
        Err(panic) => Err(refusal("panic", json!({ "reason": panic.to_string() }))),
    }
}

/// A failure that arises in the window itself, in the core's form.
pub(crate) fn refusal(code: &str, params: Value) -> Value {
    json!({ "code": code, "params": params })
}

fn ask(handle: &AppHandle, name: &str, payload: Value) -> Result<Value, Value> {
    let desk = handle.state::<Desk>();
    let me = person::read(desk.data())?;
    let call = Call {
        now: clock::now(),
        actor: me.name,
        language: me.language,
    };
    match desk.app().as_mut() {
        Some(app) => core::dispatch(app, &call, name, payload).map_err(failed),
        None => Err(refusal("closing", json!({}))),
    }
}

fn failed(failure: Failure) -> Value {
    written(&failure)
}

fn written(failure: &impl Serialize) -> Value {
    serde_json::to_value(failure)
        .unwrap_or_else(|e| refusal("panic", json!({ "reason": e.to_string() })))
}
