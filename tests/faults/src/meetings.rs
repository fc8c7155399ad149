//! Two people save in one file on a share: the first is stopped at each step of a save, and the second saves meanwhile.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::Extent;
use crate::deed::Deed;
use crate::deeds;
use crate::desk::{NOW, Ran, program, text};
use crate::state::State;
use crate::strace::{self, Call};
use crate::tally::{Line, Outcome, Tally, side_by_side};

const FIRST: &str = "Anne Først";
const SECOND: &str = "Bo Imens";

/// What the table says where the first was done before it came to the call.
const NEVER_MET: &str = "never met";

/// Lets them meet at calls evenly from the first that names the register to the last.
pub(crate) fn strike(extent: Extent) -> Outcome<Line> {
    let most = match extent {
        Extent::Quick => 4,
        Extent::Whole => 240,
        Extent::Every => usize::MAX,
    };
    let deed = deeds::save()?;
    let each = |call: &Call| {
        let name = call.name.clone();
        (call.before + 1..=call.before + call.count).map(move |at| (name.clone(), at))
    };
    // What changes something and is done seldom comes first, each time it is done; then the others, evenly.
    let (seldom, often): (Vec<Call>, Vec<Call>) =
        strace::calls(&deed)?.into_iter().partition(|call| call.count <= 12 && !strace::only_asks(&call.name));
    let mut met: Vec<(String, u32)> = seldom.iter().flat_map(each).collect();
    let others: Vec<(String, u32)> = often.iter().flat_map(each).collect();
    let all = met.len() + others.len();
    if extent == Extent::Quick {
        met.truncate(most / 2);
    }
    let (room, many) = (most.saturating_sub(met.len()), others.len());
    let is_met = |at: &usize| many <= room || (at * room / many) != ((at + 1) * room / many);
    met.extend(others.into_iter().enumerate().filter(|(at, _)| is_met(at)).map(|(_, step)| step));
    let pieces: Vec<Vec<(String, u32)>> = met.chunks(10).map(<[_]>::to_vec).collect();
    let mut tally = side_by_side(pieces, |piece| {
        let mut tally = Tally::default();
        for (call, at) in &piece {
            tally.strike(meet(&deed, call, *at), || format!("stopped at {call} {at}"));
        }
        Ok(tally)
    })?;
    let missed = tally.found.get(NEVER_MET).copied().unwrap_or_default();
    if missed * 2 > tally.struck {
        tally.lost.push(format!("{missed} of {} never met", tally.struck));
    }
    let verified = "verified; what either was told is saved is there, and all that was there before";
    Ok(Line { name: format!("two programs, one stopped at a call of {all} of its save"), verified, tally })
}

/// The first is stopped at a call, the second saves, the first goes on.
fn meet(deed: &Deed, call: &str, at: u32) -> Outcome<&'static str> {
    let desk = deed.desk()?;
    let register = text(&desk.register());
    let log = tempfile::NamedTempFile::new()?;
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-o"]).arg(log.path()).args(["-e", &format!("trace={call}"), "-e"]);
    strace.arg(format!("inject={call}:signal=STOP:when={at}")).arg(program());
    let record = |name: &str| format!("{{ \"name\": \"{name}\" }}");
    desk.tell(&mut strace, &["set", &register, "person", &record(FIRST)]);
    let mut first = strace.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let stopped = stopped(&mut first, log.path())?;
    let pc = desk.path("bos-pc");
    let second = Ran::of(&mut desk.cli_of(&["set", &register, "person", &record(SECOND)], &pc, Some(NOW)));
    if let Some(process) = &stopped {
        Command::new("kill").args(["-CONT", process]).status()?;
    }
    let output = first.wait_with_output()?;
    let words = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let first = Ran { code: output.status.code(), out: words(&output.stdout), err: words(&output.stderr) };
    let second = second?;
    let state = State::of(&desk, &desk.register())?;
    if !deed.is_kept_in(&state) {
        return Err("what was there before is not".into());
    }
    for (ran, name) in [(&first, FIRST), (&second, SECOND)] {
        match (ran.is_done(), state.has_person(name)) {
            (true, false) => return Err(format!("{name} was told that it is saved, and it is gone").into()),
            (false, _) if !ran.is_refused() => return Err(format!("{name}: {}", ran.told()).into()),
            _ => {}
        }
    }
    Ok(match (stopped.is_some(), first.is_done(), second.is_done()) {
        (false, ..) => NEVER_MET,
        (_, true, true) => "both saved",
        (_, true, false) => "the second refused",
        (_, false, true) => "the first refused",
        (_, false, false) => return Err(format!("both refused: {} · {}", first.told(), second.told()).into()),
    })
}

/// Waits until a program is stopped, and gives its process; none where it came to its end before.
fn stopped(strace: &mut Child, log: &Path) -> Outcome<Option<String>> {
    let began = Instant::now();
    while began.elapsed() < Duration::from_secs(30) {
        let told = fs::read_to_string(log)?;
        if let Some(line) = told.lines().find(|line| line.contains("--- stopped by SIGSTOP ---")) {
            return Ok(line.split(' ').next().map(str::to_owned));
        }
        if strace.try_wait()?.is_some() {
            return Ok(None);
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    strace.kill()?;
    strace.wait()?;
    Err("neither stopped nor ended".into())
}
