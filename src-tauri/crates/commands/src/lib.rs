//! What the window and the terminal can ask for: plain data in, plain data out.
//!
//! `dispatch` is the one door. It takes the time and the user with each call; nothing here has a clock.

mod app;
mod deletion;
mod duty;
mod edit;
mod example;
mod failure;
mod held;
mod law;
mod paper;
mod past;
mod places;
mod reading;
mod safety;
mod sentence;
mod settings;
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
