//! What each command does to a register, and so whether it may be called while one looks back at a past day.
//!
//! A command that stands in none of these lists is refused there, and a test says that it is to be put in one.

use crate::app::{App, Call};
use crate::failure::{Code, Failure, Result};

/// What a command does to the open register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// It tells of the register. While one looks back, that is the register of the day, and the day is today.
    Reads,
    /// It changes the register or another file, or begins to. It is refused while one looks back.
    Writes,
    /// It is about the program, the file or the whole trail, which are the same on every day.
    Stands,
}

const READS: &[&str] = &[
    "start",
    "state",
    "check",
    "dates",
    "held",
    "information_duty",
    "case_deadlines",
    "control",
    "documents_on",
    "drifts",
    "law",
    "law_export",
    "templates",
    "last_changes",
    "history",
    "deeds",
    "deed_parts",
    "preview",
    "print",
    "view_draft",
    "document_pdf",
    "view_document",
    "enclosure_save",
    "enclosure_view",
    "export",
];

const WRITES: &[&str] = &[
    "save",
    "add",
    "remove",
    "duplicate",
    "erase",
    "case_add",
    "enclose",
    "add_templates",
    "undo",
    "redo",
    "issue",
    "document_send",
    "document_return",
    "document_adopt",
    "document_withdraw",
    "restore",
    "version_preview",
    // What is handed over is of today.
    "pack",
    "pack_content",
    "version_restore",
    "control_start",
    "control_answer",
    "control_finish",
    "law_preview",
    "law_take",
    "law_drop",
    // A calendar that takes it in moves the dates it has to the past ones.
    "calendar",
];

const STANDS: &[&str] = &[
    "save_settings",
    "forget_recent",
    "new_register",
    "new_from",
    "new_example",
    "remove_example",
    "open",
    "close",
    "page",
    // A sheet is held against everything that was ever issued.
    "check_print",
    "verify",
    "backup",
    "backups",
    "backup_content",
    "backup_place",
    "note_known",
    "look_back",
    "look_forward",
    "compare_days",
    "shipped",
    "licence_texts",
];

/// What a command does; none where nobody has said.
pub fn declared(name: &str) -> Option<Access> {
    let lists = [(READS, Access::Reads), (WRITES, Access::Writes), (STANDS, Access::Stands)];
    lists.into_iter().find(|(list, _)| list.contains(&name)).map(|(_, access)| access)
}

/// The call as a command sees it: while one looks back, a reading one is asked at the end of that day.
///
/// # Errors
/// While one looks back, for every command that may change something.
pub(crate) fn admitted(app: &mut App, call: &Call, name: &str) -> Result<Call> {
    let words = app.words(call);
    let Some(past) = &mut app.past else {
        return Ok(call.clone());
    };
    past.asked = call.now;
    match declared(name) {
        Some(Access::Reads) => Ok(Call { now: past.end(), ..call.clone() }),
        Some(Access::Stands) => Ok(call.clone()),
        Some(Access::Writes) | None => Err(Failure::of(Code::LookingBack).with("day", words.date(past.day))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::NAMES;

    #[test]
    fn every_command_says_once_what_it_does() {
        let declared: Vec<&str> = [READS, WRITES, STANDS].concat();
        for name in NAMES {
            let count = declared.iter().filter(|it| it == &name).count();
            assert_eq!(count, 1, "put {name} in one of the lists of commands/src/access.rs");
        }
        for name in declared {
            assert!(NAMES.contains(&name), "there is no command {name}");
        }
    }
}
