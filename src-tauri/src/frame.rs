//! The window itself: how it is opened, where it may go, and the questions that only a window can answer.

use std::{
    error::Error,
    path::Path,
    sync::{Mutex, PoisonError},
    thread,
    time::{Duration, Instant},
};

use commands::{Code, Failure};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, json};
use tauri::{
    App, DragDropEvent, Manager, Url, WebviewWindow, WebviewWindowBuilder, WindowEvent, webview::NewWindowResponse,
};
use tauri_plugin_opener::OpenerExt;

use crate::{
    desk::Desk,
    dialogs::{self, Pick, PickFolder, Save},
    start,
    summons::GLANCE,
};

pub(crate) const LABEL: &str = "main";

/// Opens the one window of `tauri.conf.json`. It stays on the program's own page: no link and no script leads out.
pub(crate) fn open(app: &App) -> Result<(), Box<dyn Error>> {
    let config = app
        .config()
        .app
        .windows
        .iter()
        .find(|window| window.label == LABEL)
        .ok_or("tauri.conf.json declares no main window")?;
    let window = WebviewWindowBuilder::from_config(app.handle(), config)?
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_document_title_changed(|window, title| {
            // The frame then shows which register is open; where it cannot, it keeps the title it has.
            drop(window.set_title(&title));
        })
        .build()?;
    answer_calls(window.clone());
    let page = window.clone();
    let asked = Mutex::new(None);
    window.on_window_event(move |event| {
        if let WindowEvent::DragDrop(event) = event
            && let Some(detail) = dragged(event)
        {
            tell(&page, "fortegnelse-dragged", &detail);
        }
        if let WindowEvent::CloseRequested { api, .. } = event
            && !insists(&asked, Instant::now())
            && page.eval(FINISH).is_ok()
        {
            api.prevent_close();
        }
    });
    Ok(())
}

/// Lets the page save what was typed last and then end the program; a page that does not listen has nothing to save.
/// One that cannot save keeps the window, and says why.
const FINISH: &str = "if (window.dispatchEvent(new CustomEvent('fortegnelse-closing', { cancelable: true })))
    window.__TAURI_INTERNALS__.invoke('call', { name: 'window.quit', payload: {} })";

/// Whether the user asked to close a moment ago already: then the window closes, whatever its page is doing.
fn insists(asked: &Mutex<Option<Instant>>, now: Instant) -> bool {
    let before = asked.lock().unwrap_or_else(PoisonError::into_inner).replace(now);
    before.is_some_and(|before| now.duration_since(before) < Duration::from_secs(5))
}

/// Answers the names that begin with `window.`, given without that beginning.
pub(crate) async fn answer(window: &WebviewWindow, name: &str, payload: Value) -> Result<Value, Failure> {
    let desk = window.state::<Desk>();
    match name {
        "start" => {
            read::<Nothing>(&desk, name, payload)?;
            Ok(json!({ "path": desk.start_file() }))
        }
        "pick_open" => {
            let pick = read::<Pick>(&desk, name, payload)?;
            Ok(json!(dialogs::pick_open(window, pick).await))
        }
        "pick_save" => {
            let save = read::<Save>(&desk, name, payload)?;
            Ok(json!(dialogs::pick_save(window, save).await))
        }
        "open_path" => {
            let asked = read::<OpenPath>(&desk, name, payload)?;
            open_path(window, &asked.path)
        }
        "open_window" => {
            let asked = read::<OpenPath>(&desk, name, payload)?;
            start::window_of(Path::new(&asked.path))
                .map(|()| Value::Null)
                .map_err(|e| desk.failure(Code::Io, &[("path", &asked.path), ("detail", &e.to_string())]))
        }
        "call_forward" => {
            let asked = read::<OpenPath>(&desk, name, payload)?;
            Ok(json!(desk.call_forward(Path::new(&asked.path))))
        }
        "pick_folder" => {
            let pick = read::<PickFolder>(&desk, name, payload)?;
            Ok(json!(dialogs::pick_folder(window, pick).await))
        }
        "quit" => {
            read::<Nothing>(&desk, name, payload)?;
            window.app_handle().exit(0);
            Ok(Value::Null)
        }
        _ => {
            let name = format!("window.{name}");
            Err(desk.failure(Code::UnknownCommand, &[("name", &name)]))
        }
    }
}

/// Comes forward whenever another start asks for the register that is open here.
fn answer_calls(window: WebviewWindow) {
    thread::spawn(move || {
        loop {
            thread::sleep(GLANCE);
            let Some(desk) = window.try_state::<Desk>() else { return };
            if desk.is_called() {
                // A window manager may refuse any of these.
                for asked in [window.unminimize(), window.show(), window.set_focus()] {
                    drop(asked);
                }
                tell(&window, "fortegnelse-called", &Value::Null);
            }
        }
    });
}

/// What the page hears of files dragged over the window: that they are there, gone, or dropped, and which.
fn dragged(event: &DragDropEvent) -> Option<Value> {
    match event {
        DragDropEvent::Enter { paths, .. } => Some(json!({ "what": "over", "paths": paths })),
        DragDropEvent::Drop { paths, .. } => Some(json!({ "what": "drop", "paths": paths })),
        DragDropEvent::Leave => Some(json!({ "what": "leave", "paths": [] })),
        _ => None,
    }
}

/// Tells the page something by an event of its own: the page needs no plugin to listen.
fn tell(window: &WebviewWindow, event: &str, detail: &Value) {
    // A page that cannot be told is on its way out.
    drop(window.eval(format!("window.dispatchEvent(new CustomEvent('{event}', {{ detail: {detail} }}))")));
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Nothing {}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OpenPath {
    path: String,
}

fn read<T: DeserializeOwned>(desk: &Desk, name: &str, payload: Value) -> Result<T, Failure> {
    serde_json::from_value(payload).map_err(|e| {
        let (name, detail) = (format!("window.{name}"), e.to_string());
        desk.failure(Code::BadRequest, &[("name", &name), ("detail", &detail)])
    })
}

fn open_path(window: &WebviewWindow, path: &str) -> Result<Value, Failure> {
    let desk = window.state::<Desk>();
    if !desk.was_written(path.as_ref()) {
        let params = [("name", "window.open_path"), ("detail", path)];
        return Err(desk.failure(Code::BadRequest, &params));
    }
    window
        .opener()
        .open_path(path, None::<&str>)
        .map(|()| Value::Null)
        .map_err(|e| desk.failure(Code::Io, &[("path", path), ("detail", &e.to_string())]))
}

fn is_own_page(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        // How WebView2 shows the same scheme.
        "http" | "https" => cfg!(windows) && url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::path::PathBuf;

    #[test]
    fn the_window_stays_on_its_own_page() {
        assert!(is_own_page(&"tauri://localhost/index.html".parse().unwrap()));
        for outside in [
            "https://example.com/",
            "http://localhost:5173/",
            "file:///etc/passwd",
            "data:text/html,x",
            "javascript:alert(1)",
            "tauri://example.com/",
        ] {
            assert!(!is_own_page(&outside.parse().unwrap()), "{outside}");
        }
    }

    #[test]
    fn the_page_is_told_which_files_are_dragged() {
        let paths = vec![PathBuf::from("/papers/a \"b\".fortegnelse")];
        let position = tauri::PhysicalPosition::new(1.0, 2.0);
        let dropped = dragged(&DragDropEvent::Drop { paths, position }).unwrap();
        assert_eq!(dropped, json!({ "what": "drop", "paths": ["/papers/a \"b\".fortegnelse"] }));
        assert_eq!(dragged(&DragDropEvent::Leave).unwrap()["what"], "leave");
        assert_eq!(dragged(&DragDropEvent::Over { position }), None);
    }

    #[test]
    fn only_a_second_wish_to_close_right_after_the_first_insists() {
        let asked = Mutex::new(None);
        let start = Instant::now();
        assert!(!insists(&asked, start));
        assert!(insists(&asked, start + Duration::from_secs(2)));
        assert!(!insists(&asked, start + Duration::from_secs(60)));
    }

    #[test]
    fn a_wrong_payload_names_what_was_asked() {
        let data = std::env::temp_dir().join("fortegnelse-no-such-folder");
        let desk = Desk::new(data, None);
        let failure = read::<OpenPath>(&desk, "open_path", json!({ "path": 5 })).err().unwrap();
        assert_eq!(failure.code, Code::BadRequest);
        assert_eq!(failure.params["name"], "window.open_path");
        assert!(failure.message.contains("window.open_path"), "{}", failure.message);
    }
}
