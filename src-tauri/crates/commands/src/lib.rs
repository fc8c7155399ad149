//! What the window and the terminal can ask for: plain data in, plain data out.
//!
//! `dispatch` is the one door. It takes the time and the user with each call; nothing here has a clock.

mod access;
mod agenda;
mod app;
mod cases;
mod checking;
mod checking_difference;
mod checking_document;
mod checking_trail;
mod compare;
mod control;
mod dates;
mod deletion;
mod drift;
mod drifts;
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
mod log;
mod looking;
mod older;
mod pack;
mod paper;
mod past;
mod places;
mod reading;
mod safety;
mod sentence;
mod settings;
mod sheet;
mod shipped;
mod signing;
mod standing;
mod state;
mod table;
mod template;
mod told;
mod trouble;
mod viewer;
mod written;

pub use access::{Access, declared};
pub use app::{App, Call, Folders};
pub use failure::{Code, Failure};
pub use settings::{Appearance, Settings, TextSize};
pub use table::{NAMES, dispatch, typescript};
pub use trouble::{failed, watch};
