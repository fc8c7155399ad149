//! Every test of a register file, in one program: linked once.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod backups;
mod copies;
mod erasure;
mod faults;
mod finished;
mod forged;
mod histories;
mod injected;
mod known;
mod migrations;
mod older;
mod opening;
mod past;
mod records;
mod released;
mod settled;
mod support;
mod thinning;
mod trail;
mod undo;
