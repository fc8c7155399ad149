//! Other programs, started and waited for.

use std::{
    env,
    ffi::OsStr,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// Done, or the sentence that says why not.
pub(crate) type Outcome<T = ()> = Result<T, String>;

/// A command that runs in the project's top folder.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(top());
    command
}

/// Runs it with its output on this terminal; ending badly is an error that names it.
pub(crate) fn run(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|e| format!("{}: {e}", shown(command)))?;
    if status.success() { Ok(()) } else { Err(format!("{} ended with {status}", shown(command))) }
}

/// Runs it and gives what it wrote, where it ended well.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Cargo as it started this program, so that both are of one toolchain. What is built and checked is what the lock file
/// names: where the manifests want something else, it says so and ends.
pub(crate) fn cargo() -> Command {
    let mut cargo = command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.arg("--locked");
    cargo
}

/// npm in `ui/`.
pub(crate) fn npm() -> Command {
    let mut npm = command(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.current_dir(top().join("ui"));
    npm
}

/// Whether a program of this name is on the path.
pub(crate) fn is_there(program: &str) -> bool {
    let name = if cfg!(windows) { format!("{program}.exe") } else { program.to_owned() };
    env::var_os("PATH").is_some_and(|path| env::split_paths(&path).any(|at| at.join(&name).is_file()))
}

/// The project's top folder.
pub(crate) fn top() -> &'static Path {
    // `src-tauri/crates/xtask` is three folders down.
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(3).unwrap_or(here)
}

/// Where everything that is built goes.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| top().join("target"), |at| top().join(at))
}

/// A program of this workspace, as the development profile builds it.
pub(crate) fn built(program: &str) -> PathBuf {
    target().join("debug").join(program).with_extension(env::consts::EXE_EXTENSION)
}

/// Whether a window could be shown here.
pub(crate) fn has_display() -> bool {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(any(windows, target_os = "macos")) || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

pub(crate) fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
