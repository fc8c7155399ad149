//! Work done side by side: whoever is free takes what comes next.

use std::{
    num::NonZero,
    process::{Command, Stdio},
    sync::{Mutex, PoisonError},
    thread,
    time::Instant,
};

use crate::shell::Outcome;

/// How many processors there are.
pub(crate) fn cores() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

/// Does every task in one of so many lanes, which are numbered from 0, and gives what each came to, as they ended.
pub(crate) fn side_by_side<T: Send, R: Send>(
    lanes: usize,
    tasks: Vec<T>,
    act: impl Fn(usize, T) -> R + Sync,
) -> Vec<R> {
    let waiting = Mutex::new(tasks.into_iter());
    let ended = Mutex::new(Vec::new());
    let take = || waiting.lock().unwrap_or_else(PoisonError::into_inner).next();
    let lane = |number| {
        while let Some(task) = take() {
            let came_to = act(number, task);
            ended.lock().unwrap_or_else(PoisonError::into_inner).push(came_to);
        }
    };
    thread::scope(|scope| {
        for number in 0..lanes {
            let lane = &lane;
            scope.spawn(move || lane(number));
        }
    });
    ended.into_inner().unwrap_or_else(PoisonError::into_inner)
}

/// What a test program said, on both its ways out, and whether it ended well.
pub(crate) struct Ran {
    pub(crate) name: String,
    pub(crate) told: String,
    pub(crate) well: bool,
}

/// Runs a test program to its end, and says in a line how it ended and after how long.
pub(crate) fn ran(name: String, program: &mut Command) -> Ran {
    let began = Instant::now();
    let (told, well) = match program.stdin(Stdio::null()).output() {
        Ok(output) => (
            format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr)),
            output.status.success(),
        ),
        Err(reason) => (reason.to_string(), false),
    };
    println!("{:>6.1} s  {name}  {}", began.elapsed().as_secs_f32(), if well { "ok" } else { "FAILED" });
    Ran { name, told, well }
}

/// Done, where all ended well; else what those said that did not, and their names.
pub(crate) fn outcome(ended: &[Ran]) -> Outcome {
    let failed: Vec<&Ran> = ended.iter().filter(|ran| !ran.well).collect();
    for ran in &failed {
        println!("\n── {}\n{}", ran.name, ran.told);
    }
    let names: Vec<&str> = failed.iter().map(|ran| ran.name.as_str()).collect();
    if names.is_empty() { Ok(()) } else { Err(format!("tests failed in {}", names.join(", "))) }
}
