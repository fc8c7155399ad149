//! The window itself: how it is opened, where it may go, and the questions that only a window can answer.

use std::{error::Error, path::Path};

use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, json};
use tauri::{App, Manager, Url, WebviewWindow, WebviewWindowBuilder, webview::NewWindowResponse};
use tauri_plugin_opener::OpenerExt;

use crate::{
    call::refusal,
    desk::Desk,
    dialogs::{self, Pick, Save},
    person::{self, Person},
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
    WebviewWindowBuilder::from_config(app.handle(), config)?
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()?;
    Ok(())
}

/// Answers the names that begin with `window.`, given without that beginning.
pub(crate) async fn answer(
    window: &WebviewWindow,
    name: &str,
    payload: Value,
) -> Result<Value, Value> {
    let desk = window.state::<Desk>();
    match name {
        "start" => {
            read::<Nothing>(name, payload)?;
            Ok(json!({ "path": desk.start_file() }))
        }
        "pick_open" => {
            let pick = read::<Pick>(name, payload)?;
            Ok(json!(dialogs::pick_open(window, pick).await))
        }
        "pick_save" => {
            let chosen = dialogs::pick_save(window, read::<Save>(name, payload)?).await;
            if let Some(path) = &chosen {
                desk.remember_chosen(path);
            }
            Ok(json!(chosen))
        }
        "open_path" => open_path(window, read::<OpenPath>(name, payload)?.path.as_ref()),
        "me" => {
            read::<Nothing>(name, payload)?;
            Ok(json!(person::read(desk.data())?))
        }
        "set_me" => {
            let me = read::<SetMe>(name, payload)?;
            let me = Person {
                name: me.name,
                language: me.language,
                asked: true,
            };
            person::write(desk.data(), &me)?;
            Ok(json!(me))
        }
        "quit" => {
            read::<Nothing>(name, payload)?;
            window.app_handle().exit(0);
            Ok(Value::Null)
        }
        _ => Err(refusal(
            "unknown_command",
            json!({ "name": format!("window.{name}") }),
        )),
    }
}

/// Shows the window and, where the second start named a file, tells the page which.
pub(crate) fn bring_forward(window: &WebviewWindow, named: Option<&Path>) {
    // A window manager may refuse any of these; the file named must reach the page all the same.
    for asked in [window.unminimize(), window.show(), window.set_focus()] {
        drop(asked);
    }
    if let Some(path) = named {
        let detail = json!(path);
        let told = window.eval(format!(
            "window.dispatchEvent(new CustomEvent('fortegnelse-opened', {{ detail: {detail} }}))"
        ));
        drop(told);
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Nothing {}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OpenPath {
    path: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SetMe {
    name: String,
    language: crate::core::Language,
}

fn read<T: DeserializeOwned>(name: &str, payload: Value) -> Result<T, Value> {
    serde_json::from_value(payload).map_err(|e| {
        refusal(
            "bad_payload",
            json!({ "name": format!("window.{name}"), "reason": e.to_string() }),
        )
    })
}

fn open_path(window: &WebviewWindow, path: &Path) -> Result<Value, Value> {
    let desk = window.state::<Desk>();
    if !desk.was_chosen(path) {
        return Err(refusal("not_written_here", json!({ "path": path })));
    }
    let shown = path.to_string_lossy();
    window
        .opener()
        .open_path(shown, None::<&str>)
        .map(|()| Value::Null)
        .map_err(|e| {
            refusal(
                "no_viewer",
                json!({ "path": path, "reason": e.to_string() }),
            )
        })
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

    #[test]
    fn the_window_stays_on_its_own_page() {
        assert!(is_own_page(
            &"tauri://localhost/index.html".parse().unwrap()
        ));
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
    fn a_wrong_payload_names_what_was_asked() {
        let failure = read::<SetMe>("set_me", json!({ "name": 5 })).err().unwrap();
        assert_eq!(failure["code"], "bad_payload");
        assert_eq!(failure["params"]["name"], "window.set_me");
    }
}
