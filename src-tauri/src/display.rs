//! Whether a window can be shown, and how it is said where it cannot.

use commands::{Code, Failure};

/// Shuts what the surroundings could open into the web engine. To be called first: its processes take over what this one
/// begins with.
#[cfg(target_os = "linux")]
pub(crate) fn unwatched() {
    use gtk::glib;

    // By itself the engine opens a socket to hear which of the system's connections come and go. Where this cannot be set, it
    // only listens to what nobody asks.
    drop(glib::setenv("GIO_USE_NETWORK_MONITOR", "base", true));
    // Tests drive the page by these, and an inspector looks into it: in what users get they lead nowhere.
    if cfg!(not(any(debug_assertions, feature = "test-dialogs"))) {
        for door in ["TAURI_WEBVIEW_AUTOMATION", "WEBKIT_INSPECTOR_SERVER", "WEBKIT_INSPECTOR_HTTP_SERVER"] {
            glib::unsetenv(door);
        }
    }
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn unwatched() {}

/// Refuses where there is no display, before the window's toolkit would end the program.
#[cfg(target_os = "linux")]
pub(crate) fn is_there() -> Result<(), Failure> {
    use commands::{App, Folders};

    if gtk::init().is_ok() {
        return Ok(());
    }
    // The language is the one this PC's settings name, if they name one.
    let app = App::new(Folders { data: data_folder().unwrap_or_default() });
    let language = app.language(&crate::clock::call());
    Err(crate::call::failure(Code::NoDisplay, &[], language))
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn is_there() -> Result<(), Failure> {
    Ok(())
}

/// To the terminal the program was started from: there is no window to say it in.
#[allow(clippy::print_stderr)]
pub(crate) fn tell(message: &str) {
    eprintln!("{message}");
}

/// Where Tauri puts this PC's own folder; it cannot be asked without a display.
#[cfg(target_os = "linux")]
fn data_folder() -> Option<std::path::PathBuf> {
    use std::{env, path::PathBuf};

    let stated = env::var_os("XDG_DATA_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
    let usual = || env::var_os("HOME").map(|home| PathBuf::from(home).join(".local/share"));
    Some(stated.or_else(usual)?.join("dk.fortegnelse.app"))
}
