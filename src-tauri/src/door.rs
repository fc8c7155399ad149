//! What the page may do, word for word: a change of it, by us or by a new version of Tauri, is to be seen and decided.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::{collections::BTreeMap, fs, path::Path};

use serde_json::{Value, json};
use tauri::utils::{
    acl::{
        ExecutionContext,
        capability::Capability,
        manifest::Manifest,
        resolved::{Resolved, ResolvedCommand},
    },
    platform::Target,
};

/// What is built into the program.
const CONFIG: &str = include_str!("../tauri.conf.json");
/// All that Tauri and its plugins could allow, as the build found them.
const MANIFESTS: &str = include_str!("../gen/schemas/acl-manifests.json");
/// What is allowed, as the build found it.
const CAPABILITIES: &str = include_str!("../gen/schemas/capabilities.json");

fn read(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn the_page_is_held_by_this_policy_and_finds_no_tauri_to_call() {
    let config = read(CONFIG);
    let policy = [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' blob: data:",
        "font-src 'self'",
        "connect-src ipc: http://ipc.localhost",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    ];
    let app = &config["app"];
    assert_eq!(app["security"], json!({ "csp": policy.join("; "), "freezePrototype": true, "capabilities": ["main"] }));
    assert_eq!(app["withGlobalTauri"], false);
    // Whatever else may stand here would be a way in: a development server, a plugin's settings, a second window.
    let members = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(members(&config), ["productName", "identifier", "build", "app", "bundle"]);
    assert_eq!(config["build"], json!({ "frontendDist": "../ui/dist" }));
    assert_eq!(members(app), ["withGlobalTauri", "windows", "security"]);
    let [window] = app["windows"].as_array().unwrap().as_slice() else { panic!("one window") };
    // Where nobody listens. What an engine fetches ahead of need is asked of no policy: it would reach any address.
    let nowhere = "http://127.0.0.1:1";
    assert_eq!(window["proxyUrl"], nowhere);
    // On Windows, where these words are given, the engine hears of it by them alone.
    let words = window["additionalBrowserArgs"].as_str().unwrap();
    assert!(words.split(' ').any(|it| it == format!("--proxy-server={nowhere}")), "{words}");
    for member in ["url", "dragDropEnabled", "devtools", "useHttpsScheme", "browserExtensionsEnabled"] {
        assert!(window.get(member).is_none(), "{member}");
    }
}

#[test]
fn every_file_of_the_page_is_in_the_program_as_it_was_built() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/dist");
    let context = crate::built::context();
    let assets = context.assets();
    let files: Vec<_> = fs::read_dir(page.join("assets")).unwrap().map(|it| it.unwrap().path()).collect();
    assert!(files.len() > 1, "the page has no files: {}", page.display());
    for file in files {
        let name = format!("assets/{}", file.file_name().unwrap().to_str().unwrap());
        let found = assets.get(&name.as_str().into()).unwrap_or_else(|| panic!("{name} is not in the program"));
        assert!(*found == *fs::read(&file).unwrap(), "{name} is another than was built");
    }
}

#[test]
fn of_all_that_tauri_could_answer_the_page_may_ask_one_command() {
    let manifests: BTreeMap<String, Manifest> = serde_json::from_str(MANIFESTS).unwrap();
    let plugins: Vec<&str> = manifests.keys().map(String::as_str).filter(|it| !it.starts_with("core")).collect();
    assert_eq!(plugins, ["__app-acl__", "opener"], "a plugin more is a decision");
    let capabilities: BTreeMap<String, Capability> = serde_json::from_str(CAPABILITIES).unwrap();
    assert_eq!(capabilities.keys().collect::<Vec<_>>(), ["main"]);
    for target in [Target::Linux, Target::Windows, Target::MacOS] {
        let resolved = Resolved::resolve(&manifests, capabilities.clone(), target).unwrap();
        let allowed: Vec<(&String, &Vec<ResolvedCommand>)> = resolved.allowed_commands.iter().collect();
        let [(name, uses)] = allowed.as_slice() else { panic!("{:?}", resolved.allowed_commands) };
        assert_eq!(*name, "call");
        let [alone] = uses.as_slice() else { panic!("{uses:?}") };
        assert!(matches!(alone.context, ExecutionContext::Local), "no page from elsewhere may ask it");
        assert_eq!(alone.windows.iter().map(|it| it.as_str()).collect::<Vec<_>>(), ["main"]);
        assert!(alone.webviews.is_empty() && alone.scope_id.is_none());
        assert!(resolved.denied_commands.is_empty());
        assert!(resolved.command_scope.is_empty() && resolved.global_scope.is_empty());
    }
}
