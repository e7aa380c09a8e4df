//! Clients in TypeScript: what they are, and what `.ci/typescript` compiles and runs.

#![cfg(feature = "catalog")]
#![allow(clippy::expect_used, reason = "a test says what it expects")]

#[path = "../catalog/errors.rs"]
mod errors;
mod recorded;
mod written;
