//! Grants the page one command, and says plainly when the page has not been built.

use std::{env, error::Error, fs, path::Path};

use tauri_build::{AppManifest, Attributes, CodegenContext};

fn main() -> Result<(), Box<dyn Error>> {
    let page = Path::new("../ui/dist");
    println!("cargo::rerun-if-changed={}", page.display());
    if !page.join("index.html").exists() {
        if env::var("PROFILE")? == "release" {
            return Err("ui/dist is not built; run `cargo xtask ui` first".into());
        }
        // The core's tests and checks must not need Node: an empty folder satisfies the embedding.
        fs::create_dir_all(page)?;
        println!("cargo::warning=ui/dist is not built: the window will be empty until `cargo xtask ui`");
    }
    // The page is packed here, once. As a macro of the program it would be packed by the program and by its tests at the same
    // time, into the same files, and whoever comes second takes what the first has written so far.
    tauri_build::try_build(
        Attributes::new().codegen(CodegenContext::new()).app_manifest(AppManifest::new().commands(&["call"])),
    )?;
    Ok(())
}
