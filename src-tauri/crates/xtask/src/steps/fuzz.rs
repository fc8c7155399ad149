//! Fuzzing: every way a stranger's bytes come into the program, for as long as somebody is willing to wait.
//!
//! What is found new goes into `target/fuzz/corpus`, and what breaks a promise into `target/fuzz/broken`, from where a
//! person puts it under a telling name into `tests/fuzz/corpus`.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode, Stdio},
};

use super::lanes;
use crate::{
    needs::{self, Need},
    shell::{Outcome, cargo, command, run, shown, target, top},
};

/// How long each is run where nobody says.
const SECONDS: u32 = 600;
/// No input is longer, in bytes: the smallest register fits.
const LONGEST: u32 = 1 << 18;
/// An input that takes longer hangs, in seconds.
const PATIENCE: u32 = 60;
/// A fuzzer that holds more has found a way to fill the memory, in megabytes.
const MEMORY: u32 = 2048;

/// `[TARGET…] [--seconds N]`: one fuzzer on each core.
pub(crate) fn fuzz(words: &[&str]) -> Outcome {
    let (names, seconds) = asked(words)?;
    needs::set_up(&[Need::CargoFuzz])?;
    run(&mut tool(&["build"]))?;
    let (told, mut wrong) = each(&names, seconds);
    println!(
        "\n{:14} {:>12} {:>8} {:>8} {:>9} {:>7} {:>7}",
        "", "executions", "per s", "edges", "features", "new", "kept"
    );
    for ran in &told {
        println!(
            "{:14} {:>12} {:>8} {:>8} {:>9} {:>7} {:>7}",
            ran.name, ran.executions, ran.speed, ran.edges, ran.features, ran.new, ran.kept
        );
    }
    let broken: Vec<&str> = told.iter().flat_map(|ran| &ran.broken).map(String::as_str).collect();
    if !broken.is_empty() {
        wrong.push(format!("these inputs break a promise:\n{}", broken.join("\n")));
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

/// Runs them, in their order, as many at a time as there are cores: what each came to, and why others came to nothing.
fn each(names: &[String], seconds: u32) -> (Vec<Ran>, Vec<String>) {
    let ended = lanes::side_by_side(lanes::cores(), names.to_vec(), |_, name| {
        println!("── {name}: {seconds} s");
        fuzzed(&name, seconds).map_err(|error| format!("{name}: {error}"))
    });
    let (mut told, mut wrong) = (Vec::new(), Vec::new());
    for ran in ended {
        match ran {
            Ok(ran) => told.push(ran),
            Err(error) => wrong.push(error),
        }
    }
    told.sort_by(|one, other| one.name.cmp(&other.name));
    (told, wrong)
}

fn asked(words: &[&str]) -> Outcome<(Vec<String>, u32)> {
    let (mut names, mut seconds) = (Vec::new(), SECONDS);
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match *word {
            "--seconds" => {
                let given = words.next().and_then(|it| it.parse().ok());
                seconds = given.ok_or("--seconds takes a whole number")?;
            }
            name if all()?.iter().any(|it| it == name) => names.push(name.to_owned()),
            other => return Err(format!("{other} is no fuzzer; there are {}", all()?.join(", "))),
        }
    }
    Ok((if names.is_empty() { all()? } else { names }, seconds))
}

/// Every fuzzer: each has its inputs in a folder.
fn all() -> Outcome<Vec<String>> {
    let entries = fs::read_dir(top().join("tests/fuzz/corpus")).map_err(|e| format!("tests/fuzz/corpus: {e}"))?;
    let mut names: Vec<String> =
        entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    Ok(names)
}

/// What a fuzzer came to.
struct Ran {
    name: String,
    executions: u64,
    speed: u64,
    edges: u64,
    features: u64,
    /// How many inputs it found that do something new.
    new: u64,
    /// How many are left when those that do nothing of their own are taken away.
    kept: usize,
    /// The inputs that break a promise.
    broken: Vec<String>,
}

fn fuzzed(name: &str, seconds: u32) -> Outcome<Ran> {
    let corpus = folder("corpus", name)?;
    let broken = folder("broken", name)?;
    // What was found before is told once.
    fs::remove_dir_all(&broken)
        .and_then(|()| fs::create_dir(&broken))
        .map_err(|e| format!("{}: {e}", broken.display()))?;
    let scratch = Scratch::new(name)?;
    let mut fuzzer = fuzzer(name, &scratch);
    fuzzer.args([
        format!("-max_total_time={seconds}"),
        format!("-timeout={PATIENCE}"),
        "-print_final_stats=1".to_owned(),
        format!("-artifact_prefix={}/", broken.display()),
    ]);
    let words = top().join("tests/fuzz/words").join(name);
    if words.exists() {
        fuzzer.arg(format!("-dict={}", words.display()));
    }
    fuzzer.arg(&corpus).arg(top().join("tests/fuzz/corpus").join(name));
    let (is_well, log) = told(&mut fuzzer)?;
    fs::write(target().join("fuzz").join(format!("{name}.log")), &log).map_err(|e| format!("{name}.log: {e}"))?;
    let mut found = names_in(&broken)?;
    // One that was slow and ended well is none.
    found.retain(|path| !path.contains("/slow-unit-"));
    if !is_well && found.is_empty() {
        return Err(format!("{} ended badly\n{}", shown(&fuzzer), last_lines(&log)));
    }
    shortened(name, &corpus, &scratch)?;
    let course = log.lines().rev().find(|line| line.contains(" cov: ")).unwrap_or_default();
    Ok(Ran {
        name: name.to_owned(),
        executions: stat(&log, "number_of_executed_units"),
        speed: stat(&log, "average_exec_per_sec"),
        edges: number_after(course, "cov: "),
        features: number_after(course, "ft: "),
        new: stat(&log, "new_units_added"),
        kept: names_in(&corpus)?.len(),
        broken: found,
    })
}

/// Keeps of what was found what does something that nothing else does.
fn shortened(name: &str, corpus: &Path, scratch: &Scratch) -> Outcome {
    let kept = folder("kept", name)?;
    fs::remove_dir_all(&kept).and_then(|()| fs::create_dir(&kept)).map_err(|e| format!("{}: {e}", kept.display()))?;
    let mut merging = fuzzer(name, scratch);
    merging.arg("-merge=1").arg(&kept).arg(corpus);
    let (is_well, log) = told(&mut merging)?;
    if !is_well {
        return Err(format!("{} ended badly\n{}", shown(&merging), last_lines(&log)));
    }
    let put = || fs::remove_dir_all(corpus).and_then(|()| fs::rename(&kept, corpus));
    put().map_err(|e| format!("{}: {e}", corpus.display()))
}

/// A fuzzer as it was built, with what every run of it takes.
fn fuzzer(name: &str, scratch: &Scratch) -> Command {
    // It builds into the folder of the platform it builds for.
    let platform = format!("{}-unknown-linux-gnu", env::consts::ARCH);
    let built = target().join("fuzz/build").join(platform).join("release").join(name);
    let mut fuzzer = command(built);
    fuzzer.env("TMPDIR", &scratch.0).arg(format!("-rss_limit_mb={MEMORY}")).arg(format!("-max_len={LONGEST}"));
    fuzzer
}

/// Whether a run ended well, and what it told of its course, which it does on standard error.
fn told(fuzzer: &mut Command) -> Outcome<(bool, String)> {
    let output = fuzzer.stdout(Stdio::null()).output().map_err(|e| format!("{}: {e}", shown(fuzzer)))?;
    Ok((output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned()))
}

/// `cargo fuzz` with what building takes here: no sanitizer, as the toolchain is the stable one.
fn tool(verb: &[&str]) -> Command {
    let mut tool = command(needs::cargo_fuzz());
    tool.current_dir(top().join("tests/fuzz/fuzz")).args(verb);
    tool.args(["--fuzz-dir", ".", "--sanitizer", "none", "--target-dir"]).arg(target().join("fuzz/build"));
    tool.env("CARGO", cargo().get_program());
    if let Ok(own) = env::current_exe() {
        tool.env("RUSTC_WRAPPER", own).env(WRAPS, "1");
    }
    tool
}

/// Set where this program is started in the place of the compiler.
const WRAPS: &str = "FORTEGNELSE_FUZZ_WRAPS";
/// The crates that are counted: our own, and the one that reads codes off pictures. To count every branch of the others
/// takes the compiler half an hour, for some of them gigabytes, and leads the fuzzers into tables of glyphs.
const COUNTED: [&str; 8] = ["commands", "exchange", "fuzzed", "register", "report", "rqrr", "rules", "schema"];

/// Compiles in the compiler's place, where Cargo asks for that: what is not counted without what counts.
pub(crate) fn compiled() -> Option<ExitCode> {
    env::var_os(WRAPS)?;
    let mut words = env::args().skip(1);
    let compiler = words.next()?;
    let words: Vec<String> = words.collect();
    let name = words.iter().skip_while(|it| *it != "--crate-name").nth(1).map(String::as_str).unwrap_or_default();
    let is_fuzzer = all().is_ok_and(|names| names.iter().any(|it| it == name));
    let counts = |word: &&String| {
        word.starts_with("-Cpasses=sancov") || word.starts_with("-Cllvm-args=") || *word == "-Ccodegen-units=1"
    };
    let is_counted = is_fuzzer || COUNTED.contains(&name);
    let ended = Command::new(compiler).args(words.iter().filter(|it| is_counted || !counts(it))).status();
    Some(if ended.is_ok_and(|it| it.success()) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// A folder of what is found, outside what is committed.
fn folder(kind: &str, name: &str) -> Outcome<PathBuf> {
    let folder = target().join("fuzz").join(kind).join(name);
    fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    Ok(folder)
}

fn names_in(folder: &Path) -> Outcome<Vec<String>> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    Ok(entries.flatten().map(|entry| entry.path().display().to_string()).collect())
}

fn stat(log: &str, name: &str) -> u64 {
    let line = log.lines().rev().find(|line| line.starts_with("stat::") && line.contains(name));
    line.and_then(|line| line.rsplit(' ').next()?.parse().ok()).unwrap_or(0)
}

fn number_after(line: &str, word: &str) -> u64 {
    let digits = line.split(word).nth(1).and_then(|rest| rest.split_whitespace().next());
    digits.and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

fn last_lines(log: &str) -> String {
    let lines: Vec<&str> = log.lines().collect();
    lines[lines.len().saturating_sub(30)..].join("\n")
}

/// A temporary folder that goes with it; in memory where there is such a place, as every input is a file or more.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Outcome<Scratch> {
        let memory = Path::new("/dev/shm");
        let parent = if memory.is_dir() { memory.to_owned() } else { target().join("fuzz") };
        let folder = parent.join(format!("fortegnelse-fuzz-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        Ok(Scratch(folder))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}
