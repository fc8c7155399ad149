//! What the window and the terminal can ask for: plain data in, plain data out.
//!
//! `dispatch` is the one door. It takes the time and the user with each call; nothing here has a clock.

mod agenda;
mod app;
mod cases;
mod checking;
mod checking_difference;
mod checking_trail;
mod control;
mod dates;
mod deletion;
mod drift;
mod duty;
mod edit;
mod enclosures;
mod example;
mod failure;
mod heads;
mod held;
mod law;
mod law_difference;
mod law_file;
mod lives;
mod pack;
mod paper;
mod past;
mod places;
mod reading;
mod safety;
mod sentence;
mod settings;
mod signing;
mod standing;
mod state;
mod table;
mod template;
mod told;
mod viewer;
mod written;

pub use app::{App, Call, Folders};
pub use failure::{Code, Failure};
pub use settings::{Appearance, Settings, TextSize};
pub use table::{dispatch, typescript};
