//! What the build laid into the program: its settings, what the page may ask, and the page.

// The text below is Tauri's own.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::print_stderr, clippy::exit)]

pub(crate) fn context() -> tauri::Context {
    tauri::tauri_build_context!()
}
