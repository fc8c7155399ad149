//! What has to be on the machine, and how it gets there.

use std::{fs, path::Path};

use crate::shell::{Outcome, answer, cargo, command, is_there, npm, run, target, top};

/// One thing to have before a step can run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// The web engine's headers and libraries, which the window is built with.
    WebEngine,
    /// A screen that nobody sees, the driver of the web engine, and a hand for its dialogs.
    WindowTests,
    /// The browser that most tests of the page run in.
    Browser,
    /// What reads and validates printed documents, and unpacks what is handed over.
    PdfTools,
    /// The page's packages, from its lock file.
    NodePackages,
    /// What makes system calls fail, shows another time, and mounts for one program alone.
    Faults,
    /// The reader of licences and sources.
    CargoDeny,
    /// What builds and starts the fuzzers. No check needs it.
    CargoFuzz,
}

pub(crate) const ALL: [Need; 7] = [
    Need::WebEngine,
    Need::WindowTests,
    Need::Browser,
    Need::PdfTools,
    Need::Faults,
    Need::NodePackages,
    Need::CargoDeny,
];

/// Installs what is missing of `needs`; where that cannot be done from here, says what to install.
pub(crate) fn set_up(needs: &[Need]) -> Outcome {
    let packages: Vec<&str> = needs.iter().flat_map(|need| need.packages()).copied().collect();
    install_packages(&packages)?;
    if needs.contains(&Need::NodePackages) {
        install_node_packages()?;
    }
    if needs.contains(&Need::CargoDeny) {
        install_cargo_deny()?;
    }
    if needs.contains(&Need::CargoFuzz) {
        install_cargo_fuzz()?;
    }
    Ok(())
}

/// Where `cargo deny` is installed to: the project's own folder, one version for everybody.
pub(crate) fn cargo_deny() -> std::path::PathBuf {
    tool("cargo-deny")
}

/// Where `cargo fuzz` is installed to, likewise.
pub(crate) fn cargo_fuzz() -> std::path::PathBuf {
    tool("cargo-fuzz")
}

fn tool(name: &str) -> std::path::PathBuf {
    target().join("tools/bin").join(name).with_extension(std::env::consts::EXE_EXTENSION)
}

impl Need {
    /// Debian's packages of it, each with what shows that it is there already.
    fn packages(self) -> &'static [&'static str] {
        match self {
            Need::WebEngine => &["libwebkit2gtk-4.1-dev", "build-essential", "pkg-config"],
            Need::WindowTests => &["xvfb", "xauth", "webkit2gtk-driver", "xdotool", "imagemagick", "procps"],
            Need::Browser => &[SHELL, "fonts-noto-core"],
            Need::PdfTools => {
                &["qpdf", "poppler-utils", "unzip", "libjaxb-java", "default-jdk-headless", "python3-pip"]
            }
            Need::Faults => &["strace", "faketime", "util-linux"],
            Need::NodePackages | Need::CargoDeny | Need::CargoFuzz => &[],
        }
    }
}

/// Chromium without a window of its own. Where there is no package of it, the whole browser does.
const SHELL: &str = "chromium-headless-shell";

fn install_packages(wanted: &[&str]) -> Outcome {
    let debian = is_there("dpkg-query") && is_there("apt-get");
    if !debian {
        return name_missing_programs(wanted);
    }
    let missing: Vec<&str> = wanted.iter().filter(|name| !is_installed(name)).copied().collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("installing {}", missing.join(" "));
    let by_root = answer(command("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    if !by_root && !is_there("sudo") {
        return Err(format!(
            "these Debian packages are missing, and there is neither root nor sudo here: {}",
            missing.join(" ")
        ));
    }
    let apt = |words: &[&str]| {
        let mut apt = if by_root { command("env") } else { command("sudo") };
        apt.arg("DEBIAN_FRONTEND=noninteractive").args(["apt-get", "-qq"]).args(words);
        run(&mut apt)
    };
    apt(&["update"])?;
    let known = |name: &&str| answer(command("apt-cache").args(["show", name])).is_some();
    let missing = missing.iter().map(|name| if *name == SHELL && !known(name) { "chromium" } else { *name });
    let mut words = vec!["install", "-y", "--no-install-recommends"];
    words.extend(missing);
    apt(&words)
}

fn is_installed(package: &str) -> bool {
    // A machine may have its Java from elsewhere: the program is what counts.
    if package == "default-jdk-headless" && is_there("javac") && is_there("java") {
        return true;
    }
    let mut query = command("dpkg-query");
    answer(query.args(["-W", "-f", "${db:Status-Status}", package])).as_deref() == Some("installed")
}

/// Elsewhere than on Debian nothing is installed; what can be looked for is named.
fn name_missing_programs(wanted: &[&str]) -> Outcome {
    if cfg!(any(windows, target_os = "macos")) && wanted == Need::WebEngine.packages() {
        return Ok(()); // both systems bring their web engine
    }
    let there = |package: &str| match package {
        "libwebkit2gtk-4.1-dev" => answer(command("pkg-config").args(["--exists", "webkit2gtk-4.1"])).is_some(),
        "build-essential" => is_there("cc"),
        "xvfb" => is_there("xvfb-run"),
        "webkit2gtk-driver" => is_there("WebKitWebDriver"),
        "imagemagick" => is_there("import"),
        "poppler-utils" => is_there("pdftotext"),
        "default-jdk-headless" => is_there("javac"),
        "libjaxb-java" => Path::new("/usr/share/java/jaxb-runtime.jar").exists(),
        "python3-pip" => is_there("python3"),
        "procps" => is_there("ps"),
        "util-linux" => is_there("unshare"),
        SHELL => is_there(SHELL) || is_there("chromium"),
        "fonts-noto-core" => true, // any font with Latin letters does
        program => is_there(program),
    };
    let missing: Vec<&str> = wanted.iter().filter(|package| !there(package)).copied().collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(format!("this is no Debian, so nothing was installed; missing, by Debian's names: {}", missing.join(" ")))
}

fn install_node_packages() -> Outcome {
    let major = answer(command("node").arg("--version"))
        .and_then(|v| v.trim().trim_start_matches('v').split('.').next()?.parse::<u32>().ok());
    match major {
        Some(20..) => {}
        Some(old) => return Err(format!("Node {old} is too old: 20 or newer is needed")),
        None => return Err("Node is missing: 20 or newer is needed, with npm".to_owned()),
    }
    let read = |at: &str| fs::read(top().join("ui").join(at));
    let lock = read("package-lock.json").map_err(|e| format!("ui/package-lock.json: {e}"))?;
    // A copy of the lock file as it was installed: contents, because a checkout sets new times.
    let installed = "node_modules/.installed-lock.json";
    if read(installed).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    run(npm().args(["ci", "--no-fund", "--no-audit", "--loglevel=error"]))?;
    fs::write(top().join("ui").join(installed), lock).map_err(|e| format!("{installed}: {e}"))
}

fn install_cargo_deny() -> Outcome {
    if cargo_deny().exists() {
        return Ok(());
    }
    println!("installing cargo-deny {DENY} into {}: some minutes, once", target().display());
    // Unoptimised: built in half the time, and it has only lists to read.
    run(cargo()
        .args(["install", "cargo-deny", "--version", DENY, "--quiet"])
        .args(["--debug", "--no-default-features", "--config", "profile.dev.debug=0"])
        .arg("--root")
        .arg(target().join("tools")))
}

fn install_cargo_fuzz() -> Outcome {
    if cargo_fuzz().exists() {
        return Ok(());
    }
    println!("installing cargo-fuzz {FUZZ} into {}: a minute, once", target().display());
    run(cargo()
        .args(["install", "cargo-fuzz", "--version", FUZZ, "--locked", "--quiet", "--debug"])
        .arg("--root")
        .arg(target().join("tools")))
}

const FUZZ: &str = "0.13.2";

/// The newest version that builds with the toolchain the project is held to.
const DENY: &str = "0.20.2";
