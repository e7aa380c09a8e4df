//! What a service must go on answering.

#![cfg(feature = "golden")]
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test says what it expects")]

mod error;
mod golden;
mod merged;
mod moved;
mod shape;

use api_error::catalog::{Catalog, Lock};
use api_error::table::ErrorTable;

/// The lock of a type, as if it were declared where the others are.
fn lock<E: ErrorTable>() -> Lock {
    let json = Catalog::of::<E>().lock().to_json();
    Lock::from_json(&json.replace("::older::", "::").replace("::newer::", "::")).expect("a lock")
}

/// What changed from one type to another, a line each.
fn diff<Old: ErrorTable, New: ErrorTable>() -> String {
    let changes = lock::<Old>().diff(&lock::<New>());
    changes.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
