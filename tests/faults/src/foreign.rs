//! Files that are cut, zeroed, something else or from the future; what lies beside a register and is not its own; a lock
//! whose holder is gone.

use std::fs;

use crate::Extent;
use crate::damage::Whole;
use crate::deeds::SMALL;
use crate::desk::{Desk, names, text};
use crate::dice::Dice;
use crate::editor::Editor;
use crate::rows;
use crate::tally::{Line, Outcome, Tally, side_by_side};

/// Strikes with each of them.
pub(crate) fn strike(extent: Extent) -> Outcome<Vec<Line>> {
    let desk = Desk::with(SMALL)?;
    let whole = Whole::of(&desk)?;
    let times = if extent == Extent::Quick { 4 } else { 60 };
    let refused = "refused in a sentence, byte-identical, nothing made in its place";
    let line = |name: &str, verified, tally| Line { name: name.to_owned(), verified, tally };
    Ok(vec![
        line("files cut at many lengths", refused, each(&desk, &whole, cut(&whole, times), true)?),
        line("a page zeroed", "found and left byte-identical, or harmless", {
            each(&desk, &whole, zeroed(&whole, times), false)?
        }),
        line("files that are something else", refused, each(&desk, &whole, others(&whole)?, true)?),
        line("a foreign journal or log beside the file", "refused, both byte-identical", beside(&desk, &whole)?),
        line("a lock whose holder was killed", "verified; the next save goes through", stale_locks(times / 4)?),
    ])
}

/// A file's bytes, and what they are.
type Case = (String, Vec<u8>);

/// Puts each in the register's place; where it must be refused, being harmless is a loss.
fn each(desk: &Desk, whole: &Whole, cases: Vec<Case>, must_refuse: bool) -> Outcome<Tally> {
    side_by_side(cases, |(name, bytes)| {
        let lane = Desk::new()?;
        lane.become_copy_of(desk.folder())?;
        let found = whole.with_bytes(&lane, &bytes).and_then(|layer| match layer {
            "harmless" if must_refuse => Err("was taken for a whole register".into()),
            layer => Ok(layer),
        });
        let mut tally = Tally::default();
        tally.strike(found, || name);
        Ok(tally)
    })
}

fn cut(whole: &Whole, times: usize) -> Vec<Case> {
    let all = whole.bytes().len();
    let mut lengths: Vec<usize> = (0..times).map(|at| all * at / times).collect();
    lengths.extend([1, 15, 16, 99, 100, 101, 4095, 4096, 4097, all - 4096, all - 1]);
    lengths.sort_unstable();
    lengths.dedup();
    lengths.into_iter().map(|length| (format!("cut to {length}"), whole.bytes()[..length].to_vec())).collect()
}

fn zeroed(whole: &Whole, times: usize) -> Vec<Case> {
    const PAGE: usize = 4096;
    let pages = whole.bytes().len() / PAGE;
    let case = |at: usize| {
        let page = pages * at / times;
        let mut bytes = whole.bytes().to_vec();
        bytes[page * PAGE..(page + 1) * PAGE].fill(0);
        (format!("page {page}"), bytes)
    };
    (0..times).map(case).collect()
}

fn others(whole: &Whole) -> Outcome<Vec<Case>> {
    let bytes = whole.bytes();
    let with = |at: usize, value: &[u8]| {
        let mut bytes = bytes.to_vec();
        bytes[at..at + value.len()].copy_from_slice(value);
        bytes
    };
    let mut dice = Dice::of(7);
    let chance: Vec<u8> = (0..bytes.len()).map(|_| dice.roll().to_le_bytes()[0]).collect();
    let foreign = tempfile::tempdir()?;
    let foreign = foreign.path().join("cookies.sqlite");
    rows::change(&foreign, "CREATE TABLE cookies (x); INSERT INTO cookies VALUES (1);")?;
    let cases: [(&str, Vec<u8>); 15] = [
        ("nothing", Vec::new()),
        ("a letter", b"Hej med dig\n".to_vec()),
        ("a web page", b"<!DOCTYPE html><html><body>Filen kunne ikke hentes</body></html>".repeat(20)),
        ("an archive", [b"PK\x03\x04".as_slice(), &bytes[4..]].concat()),
        ("an older format", with(0, b"SQLite format 2\0")),
        ("another program's database", fs::read(foreign)?),
        ("another program's mark", with(68, b"GPKG")),
        ("a file of a newer program", with(60, &99_u32.to_be_bytes())),
        ("a file of no version", with(60, &0_u32.to_be_bytes())),
        ("pages of seven bytes", with(16, &7_u16.to_be_bytes())),
        ("more pages than there are", with(28, &99_999_u32.to_be_bytes())),
        ("a write-ahead file", with(18, &[2, 2])),
        ("texts of two bytes", with(56, &2_u32.to_be_bytes())),
        ("chance", chance),
        ("zeros", vec![0; bytes.len()]),
    ];
    Ok(cases.into_iter().map(|(name, bytes)| (name.to_owned(), bytes)).collect())
}

/// What lies beside a sound register and is not its own.
fn beside(desk: &Desk, whole: &Whole) -> Outcome<Tally> {
    let other = Desk::with(SMALL)?;
    other.done(&["set", &text(&other.register()), "person", r#"{ "name": "Fra En Anden" }"#])?;
    let foreign = rows::unfinished(&other.register())?;
    let mut dice = Dice::of(9);
    let mut chance: Vec<u8> = (0..4120).map(|_| dice.roll().to_le_bytes()[0]).collect();
    let wal = chance.clone();
    // A journal's own beginning, and nonsense behind it.
    chance[..8].copy_from_slice(&[0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]);
    let cases: [(&str, &str, &[u8]); 5] = [
        ("the journal of another register", "-journal", &foreign),
        ("half the journal of another register", "-journal", &foreign[..foreign.len() / 2]),
        ("a journal of nonsense", "-journal", &chance),
        ("a log of nonsense", "-wal", &wal),
        ("an empty log", "-wal", &[]),
    ];
    let mut tally = Tally::default();
    for (name, end, bytes) in cases {
        tally.strike(lies_beside(desk, whole, end, bytes), || name.to_owned());
    }
    Ok(tally)
}

fn lies_beside(desk: &Desk, whole: &Whole, end: &str, bytes: &[u8]) -> Outcome<&'static str> {
    let lane = Desk::new()?;
    lane.become_copy_of(desk.folder())?;
    let register = text(&lane.register());
    let path = format!("{register}{end}");
    fs::write(&path, bytes)?;
    let before = names(lane.folder(), "");
    let ran = lane.run(&["set", &register, "person", r#"{ "name": "Ingen" }"#])?;
    if ran.is_done() {
        // SQLite itself knows a journal that holds nothing to be played back.
        let content = crate::state::State::of(&lane, &lane.register())?;
        return if content.has_person("Ingen") { Ok("harmless") } else { Err("the save is not there".into()) };
    }
    if !ran.is_refused() {
        return Err(ran.told().into());
    }
    let is_untouched = fs::read(&register)? == whole.bytes() && fs::read(&path)? == bytes;
    if is_untouched && names(lane.folder(), "") == before { Ok("refused") } else { Err("something was touched".into()) }
}

/// Somebody who saves is killed while holding the lock.
fn stale_locks(times: usize) -> Outcome<Tally> {
    let desk = Desk::with(SMALL)?;
    let mut tally = Tally::default();
    for round in 0..times.max(3) {
        let editor = Editor::begin(&desk)?;
        std::thread::sleep(std::time::Duration::from_millis(7 * round as u64));
        let heads = editor.kill()?;
        let found = || -> Outcome<&'static str> {
            let state = crate::state::State::of(&desk, &desk.register())?;
            // The one save that was under way may have come through without being told.
            let told = heads.last().ok_or("no save was told")?;
            let has_it = state.head == *told || rows::has_event(&desk.register(), told)?;
            if !has_it {
                return Err("a save that was told is gone".into());
            }
            desk.done(&["set", &text(&desk.register()), "person", r#"{ "name": "Den Næste" }"#])?;
            Ok("opened")
        };
        tally.strike(found(), || format!("round {round}"));
    }
    Ok(tally)
}
