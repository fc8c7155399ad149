//! The one command of the page: it takes the time, and hands the question to the core.

use commands::{Code, Failure, dispatch};
use schema::{Language, words::Words};
use serde_json::Value;
use tauri::{AppHandle, Manager, WebviewWindow};

use crate::{clock, desk::Desk, frame};

/// Answers `name` with a value, or with a failure `{code, params, message}`.
#[tauri::command]
pub(crate) async fn call(window: WebviewWindow, name: String, payload: Value) -> Result<Value, Failure> {
    if let Some(name) = name.strip_prefix("window.") {
        return frame::answer(&window, name, payload).await;
    }
    let handle = window.app_handle().clone();
    // Saving, checking and printing take their time: never on the thread that draws the window.
    let asked = tauri::async_runtime::spawn_blocking(move || ask(&handle, &name, payload));
    match asked.await {
        Ok(answer) => answer,
        Err(_) => Err(window.state::<Desk>().failure(Code::Panic, &[])),
    }
}

/// A failure that arises in the window itself, with its sentence.
pub(crate) fn failure(code: Code, params: &[(&str, &str)], language: Language) -> Failure {
    let params = params.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    Failure { code, params: params.collect(), message: String::new() }.told(Words::of(language))
}

fn ask(handle: &AppHandle, name: &str, payload: Value) -> Result<Value, Failure> {
    let desk = handle.state::<Desk>();
    let answer = {
        let mut held = desk.app();
        let Some(app) = held.as_mut() else {
            return Err(failure(Code::Closing, &[], Language::default()));
        };
        dispatch(app, &clock::call(), name, payload)?
    };
    if matches!(name, "print" | "document_pdf" | "export")
        && let Some(path) = answer["path"].as_str()
    {
        desk.remember_written(path.as_ref());
    }
    Ok(answer)
}
