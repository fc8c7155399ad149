//! What is known to be wrong with the crates we use: the committed copy of the advisory database, kept and laid out.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use crate::shell::{Outcome, answer, command, target, top};

/// The copy, as it is committed.
const COPY: &str = "tests/advisories";

/// The crates it was made for, one a line, below a line that says of which day it is.
const COVERS: &str = "tests/advisories/covers.txt";

/// The folder that the installed cargo-deny gives to the database of its default address: a name and a hash of the address.
const DATABASE: &str = "advisory-db-3157b0e258782691";

/// Lays the copy out as cargo-deny wants a database that it may not fetch, and gives the folder.
pub(crate) fn lay_out() -> Outcome<PathBuf> {
    let covers = read(&top().join(COVERS))?;
    let used = crates(&read(&top().join("Cargo.lock"))?);
    let missing = not_covered(&used, &covers);
    if !missing.is_empty() {
        return Err(format!(
            "nobody has looked whether anything is known against {}: {COPY} was copied before Cargo.lock had it. Clone \
             https://github.com/rustsec/advisory-db, run `cargo xtask advisories FOLDER` with the clone, and commit {COPY}",
            missing.join(", ")
        ));
    }
    println!("advisories: {}", covers.lines().next().unwrap_or_default().trim_start_matches("# "));
    let databases = target().join("advisories");
    let database = databases.join(DATABASE);
    clear(&database)?;
    copy(&top().join(COPY).join("crates"), &database.join("crates"))?;
    // By the time of this file it judges how old the database is: the copy's day is told above, and is no reason to fail.
    let fetched = database.join(".git/FETCH_HEAD");
    fs::create_dir_all(database.join(".git")).and_then(|()| fs::write(&fetched, "")).map_err(told(&fetched))?;
    Ok(databases)
}

/// Makes the copy anew from a clone of the database: the advisories of every crate in Cargo.lock, of whatever version.
pub(crate) fn renew(clone: &str) -> Outcome {
    // Named from where the user stands.
    let clone = std::path::absolute(clone).map_err(|e| format!("{clone}: {e}"))?;
    let names = crates(&read(&top().join("Cargo.lock"))?);
    let of =
        answer(command("git").arg("-C").arg(&clone).args(["log", "-1", "--date=short", "--format=%cd, commit %H"]))
            .filter(|_| clone.join("crates").is_dir())
            .ok_or_else(|| format!("{} is no clone of https://github.com/rustsec/advisory-db", clone.display()))?;
    let copied = top().join(COPY).join("crates");
    clear(&copied)?;
    let mut known = 0;
    for name in &names {
        let advisories = clone.join("crates").join(name);
        if advisories.is_dir() {
            known += copy(&advisories, &copied.join(name))?;
        }
    }
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let covers = format!("# the database of {}\n{}\n", of.trim(), names.join("\n"));
    fs::write(top().join(COVERS), covers).map_err(|e| format!("{COVERS}: {e}"))?;
    println!("{COPY}: {known} advisories for {} crates, of {}", names.len(), of.trim());
    Ok(())
}

/// The names of the crates in a lock file that come from elsewhere.
fn crates(lock: &str) -> BTreeSet<String> {
    let foreign = lock.split("[[package]]").filter(|package| package.contains("\nsource = "));
    foreign.filter_map(|package| Some(package.split_once("name = \"")?.1.split_once('"')?.0.to_owned())).collect()
}

fn not_covered<'a>(crates: &'a BTreeSet<String>, covers: &str) -> Vec<&'a str> {
    let covered: BTreeSet<&str> = covers.lines().collect();
    crates.iter().map(String::as_str).filter(|name| !covered.contains(name)).collect()
}

/// Copies the files of a folder and of those in it, and counts them.
fn copy(from: &Path, to: &Path) -> Outcome<usize> {
    fs::create_dir_all(to).map_err(told(to))?;
    let mut copied = 0;
    for entry in fs::read_dir(from).map_err(told(from))? {
        let entry = entry.map_err(told(from))?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copied += copy(&from, &to)?;
        } else {
            fs::copy(&from, &to).map_err(told(&from))?;
            copied += 1;
        }
    }
    Ok(copied)
}

fn clear(folder: &Path) -> Outcome {
    if folder.exists() { fs::remove_dir_all(folder).map_err(told(folder)) } else { Ok(()) }
}

fn read(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(told(path))
}

fn told(path: &Path) -> impl FnOnce(std::io::Error) -> String {
    let path = path.display().to_string();
    move |reason| format!("{path}: {reason}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_that_is_new_in_the_lock_file_is_named() {
        let lock = "version = 4\n\n[[package]]\nname = \"ours\"\nversion = \"0.1.0\"\n\n[[package]]\nname = \"old\"\n\
                    version = \"1.0.0\"\nsource = \"registry\"\n\n[[package]]\nname = \"new\"\nversion = \"2.0.0\"\n\
                    source = \"registry\"\n";
        let crates = crates(lock);
        assert_eq!(not_covered(&crates, "# the database of a day\nold\n"), ["new"]);
        assert!(not_covered(&crates, "# the database of a day\nnew\nold\n").is_empty());
    }
}
