//! The program, seen.

use crate::{
    needs::{self, Need},
    shell::{Outcome, built, cargo, command, has_display, run as start},
    steps::{example, ui},
};

/// Opens the window, with `file` where one is named. The development build: from nothing it is there in half the time
/// of a release build, and the tests use the same one.
pub(crate) fn run(file: Option<&str>) -> Outcome {
    if !has_display() {
        return without_display();
    }
    needs::set_up(&[Need::WebEngine])?;
    ui::build()?;
    start(cargo().args(["build", "--package", "app"]))?;
    let mut window = command(built("fortegnelse"));
    if let Some(file) = file {
        // Named from where the user stands; the window itself runs in the project's folder.
        window.arg(std::path::absolute(file).map_err(|e| format!("{file}: {e}"))?);
    }
    start(&mut window)
}

fn without_display() -> Outcome {
    println!("There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can be shown.");
    println!("The example is checked and printed without one instead.\n");
    start(cargo().args(["build", "--package", "cli"]))?;
    let made = example::make()?;
    println!("\nMade:");
    for path in made.files.iter().chain(&made.papers) {
        println!("  {}", path.display());
    }
    Ok(())
}
