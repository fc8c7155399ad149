//! Whose code we ship, under which licence, what is known to be wrong with it, and that none of it talks to a network.

use std::fs;

use super::advisories;
use crate::{
    needs::{self, Need},
    shell::{Outcome, cargo, command, run, top},
};

pub(crate) fn deny() -> Outcome {
    needs::set_up(&[Need::CargoDeny])?;
    let lock = fs::read_to_string(top().join(PAGE)).map_err(|e| format!("{PAGE}: {e}"))?;
    page_packages(&lock)?;
    let databases = advisories::lay_out()?;
    // What is read offline below has to be there, also what only the other system is built with.
    run(cargo().args(["fetch", "--quiet"]))?;
    // Whether a crate was withdrawn by its makers is known as of when Cargo last asked for it.
    run(command(needs::cargo_deny())
        .env("ADVISORIES", databases)
        .args(["--log-level", "error", "--all-features", "--locked", "--offline"])
        .args(["check", "--hide-inclusion-graph", "advisories", "licenses", "bans", "sources"]))
}

/// The lock file of the page's packages.
const PAGE: &str = "ui/package-lock.json";

/// That the lock file holds every package to its content, and none to a folder, a repository or somebody's server. npm asks
/// a server about advisories and has no other way, so they are not looked for; the packages stand in the page's window,
/// which may call nothing but the program's commands.
fn page_packages(lock: &str) -> Outcome {
    let mut found = 0;
    // As npm writes it: a line opens a package, one closes it, and its members stand two columns further in.
    for package in lock.split("\n    \"").filter(|package| package.starts_with("node_modules/")) {
        let (name, rest) = package.split_once('"').unwrap_or((package, ""));
        let members = rest.split("\n    }").next().unwrap_or_default();
        let member = |name: &str| members.split_once(&format!("\n      \"{name}\": "))?.1.lines().next();
        found += 1;
        if !member("integrity").is_some_and(|sum| sum.starts_with("\"sha512-")) {
            return Err(format!(
                "{PAGE}: {name} has no sum of its content (integrity), so anything could be installed as it"
            ));
        }
        // What has no address of its own comes from the registry npm is set to, and nothing else may.
        if let Some(from) = member("resolved") {
            return Err(format!("{PAGE}: {name} has an address of its own ({from})"));
        }
    }
    if found == 0 {
        Err(format!("{PAGE} is not in the form npm 7 and later write: no package was found"))
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lock(members: &str) -> String {
        format!(
            "{{\n  \"packages\": {{\n    \"\": {{\n      \"name\": \"x\"\n    }},\n    \"node_modules/one\": {{\n      \
             {members}\n    }},\n    \"node_modules/two\": {{\n      \"integrity\": \"sha512-x==\",\n      \"license\": \"MIT\"\n    \
             }}\n  }}\n}}\n"
        )
    }

    #[test]
    fn a_package_of_the_page_is_held_to_its_content_and_its_source() {
        assert_eq!(page_packages(&lock("\"integrity\": \"sha512-a==\"")), Ok(()));
        assert!(
            page_packages(&lock("\"version\": \"1.0.0\""))
                .is_err_and(|says| says.contains("node_modules/one has no sum"))
        );
        assert!(page_packages(&lock("\"integrity\": \"sha1-a==\"")).is_err());
        let repository = "\"resolved\": \"git+ssh://git@example.org/one.git#1\",\n      \"integrity\": \"sha512-a==\"";
        assert!(page_packages(&lock(repository)).is_err_and(|says| says.contains("an address of its own")));
        assert!(page_packages(&lock("\"resolved\": \"../one\",\n      \"link\": true")).is_err());
        assert!(page_packages("{}").is_err());
    }
}
