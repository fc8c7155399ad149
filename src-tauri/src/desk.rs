//! What the window holds while it is up.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use commands::{App, Code, Failure, Folders};
use schema::Language;

use crate::{
    call::failure,
    clock,
    summons::{Held, Summons},
};

pub(crate) struct Desk {
    app: Mutex<Option<App>>,
    start_file: Option<PathBuf>,
    written: Mutex<BTreeSet<PathBuf>>,
    summons: Summons,
    held: Mutex<Option<(PathBuf, Held)>>,
}

impl Desk {
    /// `data` is this PC's own folder for the program; `start_file` is the file named on the command line.
    pub(crate) fn new(data: PathBuf, start_file: Option<PathBuf>) -> Desk {
        let summons = Summons::in_folder(&data);
        let app = Mutex::new(Some(App::new(Folders { data }).announcing()));
        Desk { app, start_file, written: Mutex::default(), summons, held: Mutex::default() }
    }

    pub(crate) fn start_file(&self) -> Option<&Path> {
        self.start_file.as_deref()
    }

    /// What is open, held until the guard is dropped; `None` once the program is closing.
    ///
    /// After a panic the lock is taken all the same: the register rolled its transaction back while unwinding, so the
    /// file is whole, and a user is better served by the open register than by a window that answers nothing.
    pub(crate) fn app(&self) -> MutexGuard<'_, Option<App>> {
        held(&self.app)
    }

    /// Waits for a save under way to finish, then lets go of the register file. Who opens it meanwhile waits for that, and
    /// does not call forward a window that is going.
    pub(crate) fn close(&self) {
        let app = self.app().take();
        drop(held(&self.held).take());
        drop(app);
    }

    /// Calls the window forward that has this register open, and says whether one came; not where it is this window.
    pub(crate) fn call_forward(&self, file: &Path) -> bool {
        self.summons.call(file)
    }

    /// Says to other windows which register is open here: after each answer it may be another.
    pub(crate) fn note_open(&self, open: Option<&Path>) {
        let mut noted = held(&self.held);
        if noted.as_ref().map(|(path, _)| path.as_path()) == open {
            return;
        }
        *noted = None;
        // Without a note nobody calls this window forward; the file's own lock still keeps a second one out.
        *noted = open.and_then(|path| Some((path.to_owned(), self.summons.hold(path).ok()?)));
    }

    /// Whether another start asked for the register that is open here.
    pub(crate) fn is_called(&self) -> bool {
        held(&self.held).as_ref().is_some_and(|(_, held)| held.is_called())
    }

    /// A failure that arises in the window itself, in the language its user reads.
    pub(crate) fn failure(&self, code: Code, params: &[(&str, &str)]) -> Failure {
        failure(code, params, self.language())
    }

    /// What is told after a panic, in the same language.
    pub(crate) fn failed(&self) -> Failure {
        commands::failed(self.language())
    }

    fn language(&self) -> Language {
        self.app().as_ref().map_or_else(Language::default, |app| app.language(&clock::call()))
    }

    /// The program wrote this file for the user; only such files are handed to a viewer.
    pub(crate) fn remember_written(&self, path: &Path) {
        held(&self.written).insert(path.to_owned());
    }

    pub(crate) fn was_written(&self, path: &Path) -> bool {
        held(&self.written).contains(path)
    }
}

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{sync::Arc, thread, time::Duration};

    #[test]
    fn closing_waits_for_the_save_under_way() {
        let desk = Arc::new(Desk::new(PathBuf::from("unused"), None));
        let saving = desk.app();
        let closing = thread::spawn({
            let desk = Arc::clone(&desk);
            move || desk.close()
        });
        thread::sleep(Duration::from_millis(50));
        assert!(!closing.is_finished());
        drop(saving);
        assert!(closing.join().is_ok());
        assert!(desk.app().is_none());
    }

    #[test]
    fn only_a_file_the_program_wrote_may_be_opened() {
        let desk = Desk::new(PathBuf::from("unused"), None);
        desk.remember_written(Path::new("/papers/record.pdf"));
        assert!(desk.was_written(Path::new("/papers/record.pdf")));
        assert!(!desk.was_written(Path::new("/papers/../papers/record.pdf")));
        assert!(!desk.was_written(Path::new("/bin/sh")));
    }
}
