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
    match aside(move || ask(&handle, &name, payload)).await {
        Some(answer) => answer,
        None => Err(window.state::<Desk>().failed()),
    }
}

/// Works off the thread that draws the window: saving, checking and printing take their time. None where the work
/// panicked: that ends the work and not the program.
async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    tauri::async_runtime::spawn_blocking(work).await.ok()
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
        provoked(name);
        let answer = dispatch(app, &clock::call(), name, payload);
        desk.note_open(app.open_path());
        answer?
    };
    if matches!(name, "print" | "document_pdf" | "view_draft" | "view_document" | "export" | "pack")
        && let Some(path) = answer["path"].as_str()
    {
        desk.remember_written(path.as_ref());
    }
    Ok(answer)
}

/// A test shows what becomes of the window and the open register when a command panics.
#[cfg(any(debug_assertions, feature = "test-dialogs"))]
#[allow(clippy::panic)]
fn provoked(name: &str) {
    assert_ne!(name, "test.panic", "asked for by a test");
}

#[cfg(not(any(debug_assertions, feature = "test-dialogs")))]
fn provoked(_: &str) {}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic)]
    use super::*;
    use std::{path::PathBuf, sync::Arc};

    #[test]
    fn a_panic_ends_one_question_and_neither_the_program_nor_what_is_open() {
        let desk = Arc::new(Desk::new(PathBuf::from("unused"), None));
        let held = Arc::clone(&desk);
        let answer = tauri::async_runtime::block_on(aside(move || {
            let _open = held.app();
            panic!("in the middle of a command");
        }));
        assert_eq!(answer, None::<()>);
        assert!(desk.app().is_some());
        let failure = desk.failed();
        assert_eq!(failure.code, Code::Panic);
        assert!(!failure.message.is_empty());
    }
}
