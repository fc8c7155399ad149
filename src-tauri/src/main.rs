//! The window: one page, one command, and what only a window can do. It decides nothing about the register.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod built;
mod call;
mod clock;
mod desk;
mod dialogs;
mod display;
#[cfg(test)]
mod door;
mod frame;
mod start;
mod summons;

use std::{error::Error, process::ExitCode};

use tauri::{Manager, RunEvent};

use crate::{desk::Desk, summons::Summons};

fn main() -> ExitCode {
    display::unwatched();
    if let Err(failure) = display::is_there() {
        display::tell(&failure.message);
        return ExitCode::FAILURE;
    }
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            display::tell(&reason.to_string());
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_opener::init())
        .invoke_handler(tauri::generate_handler![call::call])
        .setup(|app| {
            let data = app.path().app_data_dir()?;
            std::fs::create_dir_all(&data)?;
            commands::watch(&data, || clock::call().now.instant);
            let files = start::files_named(std::env::args_os().skip(1));
            let summons = Summons::in_folder(&data);
            // The file that is open already comes forward; each of the others has a window of its own.
            let mut unopened = files.iter().filter(|file| !summons.call(file));
            let first = unopened.next().cloned();
            if first.is_none() && !files.is_empty() {
                std::process::exit(0);
            }
            for more in unopened {
                start::window_of(more)?;
            }
            app.manage(Desk::new(data, first));
            frame::open(app)?;
            Ok(())
        })
        .build(built::context())?;
    app.run(|handle, event| {
        if let RunEvent::Exit = event {
            handle.state::<Desk>().close();
        }
    });
    Ok(())
}
