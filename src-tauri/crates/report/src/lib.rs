//! Record and policy on paper: blocks of plain data become lines, lines become pages, and the same pages become a PDF (PDF/A-3a and
//! PDF/UA-1) and the pictures of the preview. Nothing here reads a file, a clock or a database.

mod documents;
mod engine;

pub use documents::{
    Drift, Earlier, Edition, Missing, Order, Printed, Refusal, Subject, access_requests, code, codes_in,
    compared_subject, compose, drift, one_named, policy_named, typed_code,
};
pub use engine::*;
