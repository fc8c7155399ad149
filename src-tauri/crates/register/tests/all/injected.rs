//! Every system call of one save, failed and killed in turn. Needs strace:
//! `FORTEGNELSE_FAULTS=all cargo test -p register --test injected` tries every call.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]
#![cfg(target_os = "linux")]

use std::process::{Command, Stdio};

use crate::support::{Desk, fill, first_id, full, stamp};
use register::{Act, RegisterFile, Result};
use schema::Kind;
use serde_json::json;

const FOLDER: &str = "FORTEGNELSE_TEST_FOLDER";

fn save(file: &mut RegisterFile, number: u32) -> Result<()> {
    file.transact(&stamp(), Act::Save, None, |change| {
        for kind in [Kind::Purpose, Kind::PolicySection, Kind::Person] {
            change.save(kind, full(kind, &first_id(kind), number as usize, &"rettet ".repeat(2000)))?;
        }
        change.save(Kind::Activity, json!({ "id": first_id(Kind::Activity), "position": number }))?;
        Ok(())
    })
}

fn count(file: &RegisterFile) -> u32 {
    file.content().activities[0].position
}

#[test]
fn saving_child() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let folder = std::path::PathBuf::from(folder);
    let opened = register::open(&folder.join("eksempel.fortegnelse"), &stamp(), &folder.join("backups"));
    let Ok(mut file) = opened else {
        println!("\n@refused");
        return;
    };
    let before = file.content().clone();
    let number = count(&file) + 1;
    for _ in 0..2 {
        match save(&mut file, number) {
            Ok(()) => {
                println!("\n@saved {number}");
                assert_eq!(count(&file), number);
                return;
            }
            Err(_) => assert_eq!(*file.content(), before),
        }
    }
    println!("\n@failed");
}

/// The system calls whose faults are tried: with `FORTEGNELSE_FAULTS=all` every one of a save, which takes minutes.
fn calls() -> &'static [&'static str] {
    match std::env::var("FORTEGNELSE_FAULTS").as_deref() {
        Ok("all") => &["pwrite64", "fdatasync", "fsync", "ftruncate", "unlink", "openat"],
        _ => &["fsync", "unlink"],
    }
}

#[test]
fn no_failed_or_killed_call_loses_an_acknowledged_change() {
    // Each call has a register of its own, so that they are tried side by side.
    let injected = std::thread::scope(|scope| {
        let tried: Vec<_> = calls().iter().map(|call| scope.spawn(move || faults_in(call))).collect();
        tried.into_iter().map(|one| one.join().unwrap()).sum::<usize>()
    });
    println!("{injected} faults");
    assert!(injected >= calls().len() * 6);
}

/// Strikes one system call of a save with every fault, at every place, until none is hit; gives how many were.
fn faults_in(call: &str) -> usize {
    let desk = Desk::new();
    let mut file = desk.create();
    fill(&mut file, 0, "først");
    save(&mut file, 1).unwrap();
    drop(file);
    let mut injected = 0;
    for fault in ["error=EIO", "error=ENOSPC", "signal=KILL"] {
        for lasting in ["", "+"] {
            let first = if call == "openat" { 20 } else { 1 };
            injected +=
                (first..).take_while(|number| strikes(&desk, call, fault, &format!("{number}{lasting}"))).count();
        }
    }
    injected
}

/// One save with one fault in it, and the register found whole after it; whether the fault was hit.
fn strikes(desk: &Desk, call: &str, fault: &str, when: &str) -> bool {
    let log = desk.folder.path().join("strace.log");
    let before = count(&desk.open());
    let output = Command::new("strace")
        .args(["-f", "-qq", "-o"])
        .arg(&log)
        .args(["-e", &format!("trace={call}")])
        .args(["-e", &format!("inject={call}:{fault}:when={when}")])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "--nocapture", "injected::saving_child"])
        .env(FOLDER, desk.folder.path())
        .stderr(Stdio::piped())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let at = format!("{call} {fault} {when}: {said} {}", String::from_utf8_lossy(&output.stderr));
    let file = desk.open();
    let found = count(&file);
    let verification = file.verify().unwrap();
    assert!(verification.is_clean(), "{at} {verification:?}");
    if said.contains("@saved") {
        assert_eq!(found, before + 1, "{at}");
    } else if said.contains("@refused") || said.contains("@failed") {
        assert_eq!(found, before, "{at}");
    } else {
        assert!(fault == "signal=KILL" && (found == before || found == before + 1), "{at}");
    }
    let trace = std::fs::read_to_string(&log).unwrap_or_default();
    trace.contains("INJECTED") || trace.contains("killed by")
}
