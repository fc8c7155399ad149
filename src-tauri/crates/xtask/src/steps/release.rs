//! What users get holds none of the tests' ways in.

use std::{fs, path::Path};

use super::ui;
use crate::{
    needs::{self, Need},
    shell::{Outcome, cargo, run, target, top},
};

/// What a test does in place of the person, and by which it reaches the commands: words of each, and the file they stand in.
const BACK_DOORS: [(&str, &str); 5] = [
    ("FORTEGNELSE_DIALOG_ANSWER", "src-tauri/src/dialogs.rs"),
    ("test.panic", "src-tauri/src/call.rs"),
    ("asked for by a test", "src-tauri/src/call.rs"),
    ("/call/", "ui/src/lib/backend.ts"),
    ("/test/", "tests/e2e/bridge/src/http.rs"),
];

/// Builds the program as it is given out, and looks for the back doors in it and in its page.
pub(crate) fn check() -> Outcome {
    needs::set_up(&[Need::WebEngine])?;
    ui::build()?;
    run(cargo().args(["build", "--quiet", "--release", "--package", "app", "--package", "cli"]))?;
    let release = target().join("release");
    for program in ["fortegnelse", "fortegnelse-cli"] {
        let file = release.join(program).with_extension(std::env::consts::EXE_EXTENSION);
        has_no_back_door(&file)?;
        println!("{} holds none of {} back doors", file.display(), BACK_DOORS.len());
    }
    page(&top().join("ui/dist"))
}

fn page(folder: &Path) -> Outcome {
    for entry in fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))? {
        let path = entry.map_err(|e| format!("{}: {e}", folder.display()))?.path();
        if path.is_dir() { page(&path)? } else { has_no_back_door(&path)? }
    }
    Ok(())
}

fn has_no_back_door(file: &Path) -> Outcome {
    let bytes = fs::read(file).map_err(|e| format!("{}: {e}", file.display()))?;
    match back_doors_in(&bytes).as_slice() {
        [] => Ok(()),
        found => Err(format!("{} holds the tests' {}", file.display(), found.join(", "))),
    }
}

fn back_doors_in(bytes: &[u8]) -> Vec<&'static str> {
    let holds = |door: &&str| bytes.windows(door.len()).any(|it| it == door.as_bytes());
    BACK_DOORS.iter().map(|(door, _)| *door).filter(holds).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_back_door_is_found_wherever_it_stands() {
        assert_eq!(back_doors_in(b"\0\x7fELF test.panic\0"), ["test.panic"]);
        assert!(back_doors_in(b"\0\x7fELF test panic\0").is_empty());
    }

    #[test]
    fn every_back_door_stands_where_it_is_said_to() {
        for (door, file) in BACK_DOORS {
            let text = fs::read_to_string(top().join(file)).unwrap_or_default();
            assert!(text.contains(door), "{door} is not in {file}: what is looked for is gone, or called otherwise");
        }
    }
}
