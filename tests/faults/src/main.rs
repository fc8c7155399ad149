//! Every fault the register is to bear, struck one after another; after each strike the register is found whole by the
//! terminal program itself. `cargo xtask faults` builds and runs it, and README tells what a line of its table says.
#![cfg_attr(not(target_os = "linux"), allow(dead_code))] // strace and mounts are Linux's
#![allow(clippy::print_stdout, clippy::print_stderr)] // a terminal program

mod calls;
mod clocks;
mod copies;
mod damage;
mod days;
mod deed;
mod deeds;
mod desk;
mod dice;
mod disk;
mod editor;
mod flips;
mod foreign;
mod held;
mod holder;
mod hostile;
mod kills;
mod meetings;
mod rows;
mod shared;
mod state;
mod strace;
mod tally;

use std::path::Path;
use std::process::ExitCode;
use std::sync::Mutex;
use std::time::Instant;

use tally::{Line, Outcome, Tally};

/// How much is struck.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// A part, in a minute and a half.
    Quick,
    /// Every kind of fault, and so many of each that a loop ends within minutes.
    Whole,
    /// Every system call with every fault: hours.
    Every,
}

/// A kind of fault.
struct Fault {
    name: &'static str,
    strike: fn(Extent) -> Outcome<Vec<Line>>,
}

const FAULTS: [Fault; 11] = [
    Fault { name: "kills", strike: kills::strike },
    Fault { name: "calls", strike: calls::strike },
    Fault { name: "disk", strike: disk::strike },
    Fault { name: "held", strike: held::strike },
    Fault { name: "foreign", strike: foreign::strike },
    Fault { name: "hostile", strike: hostile::strike },
    Fault { name: "days", strike: days::strike },
    Fault { name: "clocks", strike: clocks::strike },
    Fault { name: "flips", strike: flips::strike },
    Fault { name: "copies", strike: copies::strike },
    Fault { name: "shared", strike: shared::strike },
];

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let [word, folder] = words.as_slice()
        && let Some(ended) = child(word, Path::new(folder))
    {
        return match ended {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("{error}");
                ExitCode::FAILURE
            }
        };
    }
    let (options, named): (Vec<&str>, Vec<&str>) = words.iter().map(String::as_str).partition(|it| it.starts_with('-'));
    let extent = match options.as_slice() {
        [] => Some(Extent::Whole),
        ["--quick"] => Some(Extent::Quick),
        ["--every"] => Some(Extent::Every),
        _ => None,
    };
    let is_known = named.iter().all(|name| FAULTS.iter().any(|fault| fault.name == *name));
    let (Some(extent), true) = (extent, is_known) else {
        let names = FAULTS.map(|fault| fault.name);
        eprintln!("faults [--quick|--every] [NAME…], of {}", names.join(", "));
        return ExitCode::from(2);
    };
    let began = Instant::now();
    let chosen = FAULTS.iter().filter(|fault| named.is_empty() || named.contains(&fault.name)).collect();
    let lines = all_struck(chosen, extent);
    println!("\nfault · times struck · what was verified · lost\n");
    for line in &lines {
        println!("{}", line.told());
    }
    let struck: u64 = lines.iter().map(|line| line.tally.struck).sum();
    let lost: usize = lines.iter().map(|line| line.tally.lost.len()).sum();
    println!("\n{struck} strikes · lost = {lost} · {:.0} s", began.elapsed().as_secs_f64());
    if lines.iter().all(Line::is_well) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What this program does as a child of itself, in a folder; none where it was asked for something else.
fn child(word: &str, folder: &Path) -> Option<Outcome> {
    match word {
        editor::WORD => Some(editor::edit(folder)),
        holder::WORD => Some(holder::hold(folder)),
        disk::FULL => Some(disk::fill(folder, Extent::Whole)),
        disk::FULL_QUICK => Some(disk::fill(folder, Extent::Quick)),
        disk::READ_ONLY => Some(disk::read(folder)),
        _ => None,
    }
}

/// The lines of every fault, in their order. Two kinds at a time: some of them wait for one program only.
fn all_struck(chosen: Vec<&Fault>, extent: Extent) -> Vec<Line> {
    let waiting = Mutex::new(chosen.into_iter().enumerate().rev().collect::<Vec<_>>());
    let lines = Mutex::new(Vec::new());
    let take = || waiting.lock().ok()?.pop();
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some((place, fault)) = take() {
                    let found = struck(fault, extent);
                    if let Ok(mut lines) = lines.lock() {
                        lines.extend(found.into_iter().map(|line| (place, line)));
                    }
                }
            });
        }
    });
    let mut lines = lines.into_inner().unwrap_or_default();
    lines.sort_by_key(|(place, _)| *place);
    lines.into_iter().map(|(_, line)| line).collect()
}

/// The lines of a fault, told as they come; what could not be struck is a line of its own.
fn struck(fault: &Fault, extent: Extent) -> Vec<Line> {
    let began = Instant::now();
    let lines = (fault.strike)(extent).unwrap_or_else(|error| {
        let tally = Tally { lost: vec![format!("could not be struck: {error}")], ..Tally::default() };
        vec![Line { name: fault.name.to_owned(), verified: "nothing", tally }]
    });
    println!("── {} in {:.0} s", fault.name, began.elapsed().as_secs_f64());
    for line in &lines {
        println!("{}", line.told());
    }
    lines
}
