//! The main job without a window: the example register, checked, and every kind of paper printed.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::shell::{Outcome, built, command, run, target, top};

/// What was made, the printed documents last.
pub(crate) struct Made {
    pub(crate) files: Vec<PathBuf>,
    pub(crate) papers: Vec<PathBuf>,
}

/// Makes everything anew in `target/eksempel`, with the terminal program as it was built.
pub(crate) fn make() -> Outcome<Made> {
    let folder = target().join("eksempel");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    }
    fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;

    let register = folder.join("eksempel.fortegnelse");
    let record = folder.join("artikel-30.pdf");
    run(cli("new").arg(&register).arg("--from").arg(top().join(EXAMPLE)))?;
    run(cli("check").arg(&register))?;
    run(cli("print").arg(&register).args(["article-30", "--out"]).arg(&record))?;
    let mut papers = vec![record];
    for policy in POLICIES {
        let paper = folder.join(policy).with_extension("pdf");
        run(cli("print").arg(&register).args(["policy", "--policy", policy, "--out"]).arg(&paper))?;
        papers.push(paper);
    }
    for overview in OVERVIEWS {
        let paper = folder.join(overview).with_extension("pdf");
        run(cli("print").arg(&register).args([overview, "--out"]).arg(&paper))?;
        papers.push(paper);
    }
    // What only a company has that has kept its record for some time.
    let later = folder.join("et-aar-kontrol.fortegnelse");
    run(cli("new").arg(&later).arg("--from").arg(top().join(LATER)))?;
    for (paper, of) in PAPERS {
        let path = folder.join(paper).with_extension("pdf");
        run(cli("print").arg(&later).arg(paper).args(of).arg("--out").arg(&path))?;
        papers.push(path);
    }
    papers.extend(change_sheets(&folder, &later)?);
    Ok(Made { files: vec![register, later], papers })
}

/// The change sheet of the record, as a draft and issued, after the record was issued and something was changed.
fn change_sheets(folder: &Path, register: &Path) -> Outcome<Vec<PathBuf>> {
    let record = folder.join("fortegnelse-udstedt.pdf");
    run(cli("issue").arg(register).args(["article-30", "--out"]).arg(&record))?;
    run(cli("remove").arg(register).args(["measure", "antivirus"]))?;
    run(cli("set").arg(register).args(["measure", r#"{ "name": "Kodelås på serverrummet", "implemented": true }"#]))?;
    let mut papers = vec![record];
    for (verb, name) in [("print", "change-sheet.pdf"), ("issue", "change-sheet-issued.pdf")] {
        let paper = folder.join(name);
        run(cli(verb).arg(register).args(["change-sheet", "--out"]).arg(&paper))?;
        papers.push(paper);
    }
    Ok(papers)
}

const EXAMPLE: &str = "schema/examples/eksempel.json";

/// The example's policies, by id.
const POLICIES: [&str; 2] = ["politik-kunder", "politik-personale"];

/// The overviews, as the terminal names them.
const OVERVIEWS: [&str; 2] = ["processors", "measures"];

/// A register with a control, requests, breaches, supervision and deletions.
const LATER: &str = "tests/registers/et-aar-kontrol.json";

/// What is printed of it, as the terminal names it, with the record it is made from.
const PAPERS: [(&str, &[&str]); 9] = [
    ("agenda", &["--of", "2026-h2"]),
    ("minutes", &["--of", "2026-h2"]),
    ("supervision-plan", &[]),
    ("deletion-calendar", &[]),
    ("breach-notification", &["--of", "brud-2026-2"]),
    ("breach-log", &[]),
    ("request-log", &[]),
    ("access-answer", &["--of", "indsigt-2026-1"]),
    ("handover", &[]),
];

fn cli(verb: &str) -> Command {
    let mut cli = command(built("fortegnelse-cli"));
    cli.arg(verb);
    cli
}
