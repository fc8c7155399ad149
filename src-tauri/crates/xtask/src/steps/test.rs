//! Every check, in the order in which a fault is found soonest.

use std::time::{Duration, Instant};

use crate::{
    needs,
    shell::Outcome,
    steps::{core, deny, e2e, example, faults, generate, pdf, ui},
};

pub(crate) fn test(options: &[&str]) -> Outcome {
    match options {
        [] => perform(&STEPS),
        ["--core"] => perform(&[Step { name: "core", says: "the crates below the window", act: core::core_tests }]),
        ["--list"] => {
            for step in STEPS {
                println!("{:10} {}", step.name, step.says);
            }
            Ok(())
        }
        ["--only", name] => match STEPS.iter().position(|step| step.name == *name) {
            Some(at) => perform(&STEPS[at..=at]),
            None => Err(format!("{name} is no step; `cargo xtask test --list` names them")),
        },
        _ => Err(format!("test does not know {}", options.join(" "))),
    }
}

struct Step {
    name: &'static str,
    says: &'static str,
    act: fn() -> Outcome,
}

const STEPS: [Step; 13] = [
    Step { name: "setup", says: "what the checks need", act: || needs::set_up(&needs::ALL) },
    Step { name: "format", says: "Rust format", act: core::format },
    Step { name: "bundle", says: "the page, built", act: ui::build },
    Step { name: "deny", says: "licences, bans, sources and known faults of dependencies", act: deny::deny },
    Step { name: "build", says: "every program and every test, linted and built", act: core::build },
    Step { name: "rust", says: "Rust tests", act: core::tests },
    Step { name: "faults", says: "faults struck at the terminal program, a part of them", act: faults::quick },
    Step { name: "generate", says: "generated files are current", act: generate::check },
    Step { name: "types", says: "the page's types", act: ui::check },
    Step { name: "components", says: "the page's components", act: ui::components },
    Step { name: "page", says: "the page in Chromium", act: e2e::page },
    Step { name: "window", says: "the real window by WebDriver", act: || e2e::window(&[]) },
    Step { name: "pdf", says: "the example's papers before the PDF validators", act: papers },
];

fn papers() -> Outcome {
    core::build()?;
    let made = example::make()?;
    pdf::validate(&made.papers)
}

/// Stops at the first step that fails; the last line counts steps.
fn perform(steps: &[Step]) -> Outcome {
    let began = Instant::now();
    let mut times = Vec::new();
    for step in steps {
        println!("── {}: {}", step.name, step.says);
        let started = Instant::now();
        let outcome = (step.act)();
        times.push((step.name, started.elapsed()));
        if let Err(reason) = outcome {
            eprintln!("{reason}");
            print_times(&times, began.elapsed());
            println!("{} passed, 1 failed", times.len() - 1);
            return Err(format!("{} failed", step.name));
        }
    }
    print_times(&times, began.elapsed());
    println!("{} passed, 0 failed", times.len());
    Ok(())
}

fn print_times(times: &[(&str, Duration)], whole: Duration) {
    println!();
    for (name, time) in times {
        println!("{name:12} {:7.1} s", time.as_secs_f64());
    }
    println!("{:12} {:7.1} s", "together", whole.as_secs_f64());
}
