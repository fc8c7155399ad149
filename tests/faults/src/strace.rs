//! System calls that are seen, and made to fail or to be the last, by strace.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use crate::deed::Deed;
use crate::desk::{Desk, Ran, program};
use crate::tally::Outcome;

/// A system call a deed makes of its own, past the loading of the program.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    pub(crate) name: String,
    /// How many came before the program's own work.
    pub(crate) before: u32,
    /// How many it makes from there on.
    pub(crate) count: u32,
}

/// What happens at a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The program is killed before the call is carried out.
    Kill,
    /// The medium fails, this once or from here on.
    Medium { for_good: bool },
    /// The disk is full, this once or from here on.
    Room { for_good: bool },
}

impl Fault {
    pub(crate) const ALL: [Fault; 5] = [
        Fault::Kill,
        Fault::Medium { for_good: false },
        Fault::Medium { for_good: true },
        Fault::Room { for_good: false },
        Fault::Room { for_good: true },
    ];

    /// What the table calls it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Fault::Kill => "killed",
            Fault::Medium { for_good: false } => "EIO once",
            Fault::Medium { for_good: true } => "EIO for good",
            Fault::Room { for_good: false } => "ENOSPC once",
            Fault::Room { for_good: true } => "ENOSPC for good",
        }
    }

    /// Whether the system could answer so. What only asks needs no room; and a program killed before it leaves what one
    /// leaves that is killed after the last call that changed something.
    pub(crate) fn can_strike(self, call: &str) -> bool {
        // What is closed is closed, whatever the system answers; strace would leave it open, with its locks.
        call != "close" && (matches!(self, Fault::Medium { .. }) || !only_asks(call))
    }

    fn told(self) -> &'static str {
        match self {
            Fault::Kill => "signal=KILL",
            Fault::Medium { .. } => "error=EIO",
            Fault::Room { .. } => "error=ENOSPC",
        }
    }

    fn lasting(self) -> &'static str {
        match self {
            Fault::Medium { for_good: true } | Fault::Room { for_good: true } => "+",
            _ => "",
        }
    }
}

/// Whether a call changes nothing that stays.
pub(crate) fn only_asks(call: &str) -> bool {
    #[rustfmt::skip] // a list of names
    const ASKING: [&str; 22] = [
        "access", "close", "faccessat", "faccessat2", "fcntl", "flock", "fstat", "fstatfs", "getcwd", "getdents64",
        "getrandom", "ioctl", "lseek", "lstat", "newfstatat", "pread64", "read", "readlink", "readlinkat", "stat",
        "statx", "statfs",
    ];
    ASKING.contains(&call)
}

/// What is traced: whatever has a file or a descriptor.
const TRACED: &str = "trace=%file,%desc";

/// What is not struck: memory, the program's own beginning, and chance, of which the system never runs out.
const PASSED_OVER: [&str; 4] = ["mmap", "execve", "poll", "getrandom"];

/// The system calls of a deed, counted from the first that names its folder.
pub(crate) fn calls(deed: &Deed) -> Outcome<Vec<Call>> {
    let desk = deed.desk()?;
    let log = tempfile::NamedTempFile::new()?;
    let mut strace = Command::new("strace");
    strace
        .args(["-f", "-qq", "--seccomp-bpf", "-s", "4096", "-e", "signal=none", "-e", TRACED, "-o"])
        .arg(log.path())
        .arg(program());
    let words = deed.words(&desk);
    desk.tell(&mut strace, &words.iter().map(String::as_str).collect::<Vec<_>>());
    let ran = Ran::of(&mut strace)?;
    if !ran.is_done() {
        return Err(format!("{} fails where it is only traced: {}", deed.name, ran.told()).into());
    }
    let folder = desk.folder().to_string_lossy().into_owned();
    let mut calls: BTreeMap<String, Call> = BTreeMap::new();
    let mut is_begun = false;
    for line in fs::read_to_string(log.path())?.lines() {
        // Each line begins with the process; what goes on in a later line was counted in the first.
        let Some(name) = line.split_once(' ').and_then(|(_, rest)| rest.trim_start().split_once('(')).map(|it| it.0)
        else {
            continue;
        };
        if name.starts_with('<') || PASSED_OVER.contains(&name) {
            continue;
        }
        is_begun |= line.contains(&folder);
        let call = calls.entry(name.to_owned()).or_insert(Call { name: name.to_owned(), before: 0, count: 0 });
        if is_begun { call.count += 1 } else { call.before += 1 }
    }
    Ok(calls.into_values().filter(|call| call.count > 0).collect())
}

/// Does a deed with a fault at one call; none where the deed passed untouched.
pub(crate) fn strike(deed: &Deed, desk: &Desk, call: &str, fault: Fault, at: u32) -> Outcome<Option<Ran>> {
    let log = tempfile::NamedTempFile::new()?;
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-o"]).arg(log.path());
    if fault != Fault::Kill {
        // Stops the program at these calls alone, which is faster; but there strace sends no signals.
        strace.arg("--seccomp-bpf");
    }
    strace.args(["-e", &format!("trace={call}"), "-e"]);
    strace.arg(format!("inject={call}:{}:when={at}{}", fault.told(), fault.lasting())).arg(program());
    let words = deed.words(desk);
    desk.tell(&mut strace, &words.iter().map(String::as_str).collect::<Vec<_>>());
    let ran = Ran::of(&mut strace)?;
    let is_hit = match fault {
        Fault::Kill => ran.code.is_none(),
        _ => fs::read_to_string(log.path())?.contains("(INJECTED)"),
    };
    Ok(is_hit.then_some(ran))
}
