//! Whose work is in the program, and under which licences: `licences.json`, which the program shows.
//!
//! Cargo itself answers what is built in and where it lies, so a library for it (cargo-about, license-fetcher) would bring
//! more crates than it saves lines, and would know neither the page's packages nor fonts, SQLite and hyphenation. Whether
//! a licence may be there at all is for `cargo deny` to say.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// What the programs are built for.
const TARGETS: [&str; 3] = ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc", "x86_64-pc-windows-gnu"];

/// The packages whose code is in the built page. The page's build fails where this is not so (`ui/vite.config.ts`).
const PAGE: [&str; 5] = ["@fluent/bundle", "@tauri-apps/api", "clsx", "esm-env", "svelte"];

/// Where the words of a licence are taken from for a package that carries none: another's, with no name in them or with
/// the name of the same makers.
const STANDARD: [(&str, &str, &str); 4] = [
    ("MIT", "serde", "LICENSE-MIT"),
    ("Apache-2.0", "serde", "LICENSE-APACHE"),
    ("MPL-2.0", "cssparser", "LICENSE"),
    ("BSD-3-Clause", "alloc-no-stdlib", "LICENSE"),
];

/// What is in the program and no package: name, version, licence, where it is from, the file with the words.
const OTHERS: [(&str, &str, &str, &str, &str); 7] = [
    (
        "Source Sans 3",
        "3.052",
        "OFL-1.1",
        "https://github.com/adobe-fonts/source-sans",
        "report/fonts/source-sans-3/OFL.txt",
    ),
    (
        "Noto Sans",
        "2.015",
        "OFL-1.1",
        "https://github.com/notofonts/latin-greek-cyrillic",
        "report/fonts/noto-sans/OFL.txt",
    ),
    (
        "sRGB (Compact ICC Profiles)",
        "4",
        "CC0-1.0",
        "https://github.com/saucecontrol/Compact-ICC-Profiles",
        "report/assets/README.md",
    ),
    ("Hyphenation patterns, Danish", "2011-01-11", "MIT", HYPHENATION, "commands/others/hyphenation-da.txt"),
    ("Hyphenation patterns, English", "2005-05-30", "FSFULLR", HYPHENATION, "commands/others/hyphenation-en-us.txt"),
    ("Hyphenation patterns, Norwegian", "2012-05-18", "FSFULLR", HYPHENATION, "commands/others/hyphenation-no.txt"),
    (
        "Microsoft Edge WebView2 loader",
        "",
        "BSD-3-Clause",
        "https://www.nuget.org/packages/Microsoft.Web.WebView2",
        "commands/others/webview2.txt",
    ),
];

const HYPHENATION: &str = "https://github.com/hyphenation/tex-hyphen";

type Outcome<T> = Result<T, String>;

/// The works so far, by name, and the texts they share.
#[derive(Default)]
struct Gathered {
    works: BTreeMap<(String, String, String), Value>,
    texts: BTreeMap<String, String>,
    /// The id of a text, by its words alone: the same licence is wrapped in a dozen ways.
    same: BTreeMap<String, String>,
}

/// The whole file.
pub(crate) fn file(root: &Path) -> Outcome<String> {
    let mut gathered = Gathered::default();
    let metadata = cargo(root, &["metadata", "--format-version", "1"])?;
    let metadata: Value = serde_json::from_str(&metadata).map_err(|e| format!("cargo metadata: {e}"))?;
    let packages: BTreeMap<(String, String), &Value> =
        list(&metadata["packages"]).map(|it| ((text(it, "name"), text(it, "version")), it)).collect();
    let folder = |name: &str| {
        let found = packages.iter().find(|((it, _), package)| it == name && package["source"].is_string());
        found.map(|(_, package)| folder_of(package)).ok_or_else(|| format!("there is no crate {name} any more"))
    };
    let mut standard = Vec::new();
    for (licence, package, file) in STANDARD {
        let text = read(&folder(package)?.join(file))?;
        standard.push((licence, text));
    }
    for (name, version) in built_in(root)? {
        let Some(package) = packages.get(&(name.clone(), version.clone())) else { continue };
        if package["source"].is_string() {
            let source = package["repository"]
                .as_str()
                .map_or_else(|| format!("https://crates.io/crates/{name}"), str::to_owned);
            let licence = text(package, "license").replace(" / ", "/").replace('/', " OR ");
            gathered.package(&folder_of(package), &standard, [&name, &version, &licence, &source])?;
        }
    }
    let lock = read(&root.join("ui/package-lock.json"))?;
    let lock: Value = serde_json::from_str(&lock).map_err(|e| format!("ui/package-lock.json: {e}"))?;
    for name in PAGE {
        let package = &lock["packages"][format!("node_modules/{name}")];
        let source = format!("https://www.npmjs.com/package/{name}");
        let folder = root.join("ui/node_modules").join(name);
        gathered.package(&folder, &standard, [name, &text(package, "version"), &text(package, "license"), &source])?;
    }
    for (name, version, licence, source, words) in OTHERS {
        let words = read(&root.join("src-tauri/crates").join(words))?;
        gathered.add([name, version, licence, source], &[words], false);
    }
    let sqlite = read(&folder("libsqlite3-sys")?.join("sqlite3/sqlite3.h"))?;
    let version = sqlite.lines().find_map(|line| line.strip_prefix("#define SQLITE_VERSION ")).unwrap_or_default();
    let blessing =
        sqlite.split("**\n").skip(1).take_while(|part| !part.starts_with("***")).collect::<Vec<_>>().join("\n");
    let blessing = blessing
        .lines()
        .map(|line| line.trim_start_matches("** ").trim_start_matches("**"))
        .collect::<Vec<_>>()
        .join("\n");
    let version = version.trim().trim_matches('"');
    gathered.add(["SQLite", version, "Public domain", "https://sqlite.org"], &[blessing], false);
    // Its version is the compiler's, which each builder has their own of.
    let both: Vec<String> = standard.iter().take(2).map(|(_, text)| text.clone()).collect();
    gathered.add(["Rust standard library", "", "MIT OR Apache-2.0", "https://github.com/rust-lang/rust"], &both, true);

    let works: Vec<&Value> = gathered.works.values().collect();
    let whole = json!({ "works": works, "texts": gathered.texts });
    serde_json::to_string_pretty(&whole).map(|text| text + "\n").map_err(|e| e.to_string())
}

impl Gathered {
    /// A package with the licences that lie in it; where there are none, with the usual words of what it names.
    fn package(&mut self, folder: &Path, standard: &[(&str, String)], what: [&str; 4]) -> Outcome<()> {
        let mut files = Vec::new();
        licence_files(folder, &mut files)?;
        files.sort();
        let mut texts = files.iter().map(|path| read(path)).collect::<Outcome<Vec<String>>>()?;
        let [name, version, licence, _] = what;
        let carries_none = texts.is_empty();
        if carries_none {
            let named = |usual: &str| licence.split([' ', '(', ')']).any(|word| word == usual);
            texts.extend(standard.iter().find(|(usual, _)| named(usual)).map(|(_, text)| text.clone()));
        }
        if texts.is_empty() || licence.is_empty() || version.is_empty() {
            return Err(format!(
                "{name} {version} carries no licence, and nothing is known of »{licence}«: see OTHERS and STANDARD"
            ));
        }
        self.add(what, &texts, carries_none);
        Ok(())
    }

    fn add(&mut self, [name, version, licence, source]: [&str; 4], texts: &[String], standard: bool) {
        let mut ids: Vec<String> = texts.iter().map(|text| self.text(text)).collect();
        let mut seen = BTreeSet::new();
        ids.retain(|id| seen.insert(id.clone()));
        let work = json!({
            "name": name,
            "version": version,
            "licence": licence,
            "source": source,
            "standard": standard,
            "texts": ids,
        });
        self.works.insert((name.to_lowercase(), version.to_owned(), licence.to_owned()), work);
    }

    /// Keeps a text and gives its id.
    fn text(&mut self, text: &str) -> String {
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let texts = &mut self.texts;
        let id = self.same.entry(words).or_insert_with_key(|words| {
            let sum = Sha256::digest(words.as_bytes());
            let id: String = sum.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
            let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
            texts.insert(id.clone(), lines.join("\n").trim_matches('\n').to_owned());
            id
        });
        id.clone()
    }
}

/// The crates that are in the window's program or the terminal's on some system, with their versions.
fn built_in(root: &Path) -> Outcome<BTreeSet<(String, String)>> {
    let mut all = BTreeSet::new();
    for target in TARGETS {
        let words = [
            "tree",
            "--package",
            "app",
            "--package",
            "cli",
            "--edges",
            "normal",
            "--prefix",
            "none",
            "--format",
            "{p}",
            "--target",
            target,
        ];
        for line in cargo(root, &words)?.lines() {
            let mut words = line.split(' ');
            if let (Some(name), Some(version)) = (words.next(), words.next().and_then(|it| it.strip_prefix('v'))) {
                all.insert((name.to_owned(), version.to_owned()));
            }
        }
    }
    Ok(all)
}

/// The files of a package that are licences, by their names.
fn licence_files(folder: &Path, found: &mut Vec<PathBuf>) -> Outcome<()> {
    const NOT_SHIPPED: [&str; 7] = ["tests", "examples", "benches", "vendor", "scripts", "node_modules", "target"];
    const NO_TEXT: [&str; 8] = ["rs", "js", "ts", "html", "py", "json", "spdx", "toml"];
    for entry in fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))? {
        let path = entry.map_err(|e| format!("{}: {e}", folder.display()))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
        let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
        if path.is_dir() {
            if !name.starts_with('.') && !NOT_SHIPPED.contains(&name.as_str()) {
                licence_files(&path, found)?;
            }
        } else if ["license", "licence", "copying", "copyright", "unlicense", "notice"]
            .iter()
            .any(|it| name.starts_with(it))
            && !NO_TEXT.contains(&ending.as_str())
        {
            found.push(path);
        }
    }
    Ok(())
}

/// What Cargo answers, of what the lock file names.
fn cargo(root: &Path, words: &[&str]) -> Outcome<String> {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    let output = cargo.arg("--locked").args(words).current_dir(root).output().map_err(|e| format!("cargo: {e}"))?;
    let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    if output.status.success() { Ok(said(&output.stdout)) } else { Err(said(&output.stderr)) }
}

fn folder_of(package: &Value) -> PathBuf {
    let manifest = PathBuf::from(text(package, "manifest_path"));
    manifest.parent().map(Path::to_owned).unwrap_or_default()
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value, name: &str) -> String {
    value[name].as_str().unwrap_or_default().to_owned()
}

/// A text as it stands, with the line ends of everywhere.
fn read(path: &Path) -> Outcome<String> {
    let bytes = fs::read(path).map_err(|e| format!("{}: {e}", path.display()))?;
    Ok(String::from_utf8_lossy(&bytes).replace("\r\n", "\n"))
}
