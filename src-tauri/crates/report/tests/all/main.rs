//! Every test of printing, in one program: linked once.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod breaks;
mod handover;
mod hostile;
mod print;
mod reading;
mod sample;
mod support;
