//! The files beside the code that say what it declares.

use agent_platform::errors::catalog;
use api_error::catalog::{Golden, Outdated};

#[test]
fn the_lock_keeps_what_the_code_declares() -> Result<(), Outdated> {
    Golden::new(env!("CARGO_MANIFEST_DIR")).lock("errors.lock.json").check(&catalog())
}
