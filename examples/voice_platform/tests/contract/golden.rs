//! The files beside the code that say what it declares.

use api_error::catalog::{Catalog, Golden, Outdated};
use voice_platform::errors::catalog;

#[test]
fn the_lock_and_the_page_say_what_the_code_declares() -> Result<(), Outdated> {
    Golden::new(env!("CARGO_MANIFEST_DIR"))
        .lock("errors.lock.json")
        .file("ERRORS.md", Catalog::to_markdown)
        .check(&catalog())
}
