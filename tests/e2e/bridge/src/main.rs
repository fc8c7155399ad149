//! `bridge PAGE DATA [NOW]` serves the built page and answers its calls with the program's own commands.
//!
//! `PAGE` is the folder of the page built for tests, `DATA` stands for this PC's own folder, `NOW` is the instant
//! (RFC 3339) that every call is made at; without it the clock's. Prints its address, then serves until it is ended.
//!
//! Beside `/call/NAME` there is what a test does in place of the person and the system:
//! `POST /test/dialog` with a path or null: what the next file dialogs answer ·
//! `POST /test/now` with an instant: from now on it is then ·
//! `POST /test/start` with a path or null: the file the program was started with ·
//! `POST /test/panic` with `before NAME` or `after NAME`: the next command of that name panics before it does its
//! work, or after ·
//! `POST /test/seams`: from now on every message stands between marks ·
//! `GET /test/windows`: the files a window of their own was opened for ·
//! `GET /test/viewed`: the files handed to a viewer, in order.

#![allow(clippy::print_stdout, clippy::print_stderr)] // a terminal program, for tests

mod desk;
mod http;

use std::{env, net::TcpListener, path::PathBuf, process::ExitCode, sync::Arc, thread};

use crate::desk::Desk;

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let (page, data, now) = match words.as_slice() {
        [page, data] => (page, data, None),
        [page, data, now] => (page, data, Some(now.as_str())),
        _ => {
            eprintln!("bridge PAGE DATA [NOW]");
            return ExitCode::FAILURE;
        }
    };
    let served = Desk::new(PathBuf::from(data), now).and_then(|desk| serve(PathBuf::from(page), desk));
    if let Err(reason) = served {
        eprintln!("bridge: {reason}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

#[allow(clippy::disallowed_methods)] // tests only, and only on this machine
fn serve(page: PathBuf, desk: Desk) -> Result<(), String> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).map_err(|e| e.to_string())?;
    println!("http://{}", listener.local_addr().map_err(|e| e.to_string())?);
    let (page, desk) = (Arc::new(page), Arc::new(desk));
    for connection in listener.incoming() {
        let (page, desk) = (Arc::clone(&page), Arc::clone(&desk));
        let connection = connection.map_err(|e| e.to_string())?;
        // A browser opens connections ahead of need: one that says nothing must not hold up the others.
        thread::spawn(move || {
            if let Err(reason) = http::answer(connection, &page, &desk) {
                eprintln!("bridge: {reason}");
            }
        });
    }
    Ok(())
}
