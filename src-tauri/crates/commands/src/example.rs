//! The example: an invented company's register, the program's own, to be looked at and removed.

use std::fs;
use std::io::ErrorKind;

use crate::app::{App, Call};
use crate::failure::{Code, Failure, Result};
use crate::places::{self, close, make};
use crate::state::Open;
use crate::table::Nothing;

/// Opens the example; it is made where there is none. Whatever was changed in it stays until it is removed.
pub(crate) fn new_example(app: &mut App, call: &Call, _: Nothing) -> Result<Open> {
    let path = app.folders.example();
    let told = |error: std::io::Error| Failure::file(error, &path);
    if path.try_exists().map_err(told)? {
        return places::open(app, call, places::OpenAt::of(&path));
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(told)?;
    }
    let register = exchange::read(schema::EXAMPLE.as_bytes())
        .map_err(|problems| Failure::of(Code::Import).with("problems", format!("{problems:?}")))?;
    make(app, call, &path, &register)
}

/// Removes the example's file: the one register that is ever deleted, because it is nobody's.
pub(crate) fn remove_example(app: &mut App, call: &Call, _: Nothing) -> Result<()> {
    if app.is_example() {
        close(app, call, Nothing {})?;
    }
    let path = app.folders.example();
    let mut journal = path.clone().into_os_string();
    journal.push("-journal");
    for gone in [path.clone(), journal.into()] {
        match fs::remove_file(&gone) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(Failure::file(error, &gone)),
            _ => {}
        }
    }
    Ok(())
}
