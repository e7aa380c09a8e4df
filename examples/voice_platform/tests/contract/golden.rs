//! The files beside the code that say what it declares.

use crate::service::Service;
use api_error::catalog::{Catalog, Golden, Outdated};
use axum::body::Body;
use axum::http::Request;
use voice_platform::errors::catalog;

#[test]
fn the_lock_and_the_page_say_what_the_code_declares() -> Result<(), Outdated> {
    Golden::new(env!("CARGO_MANIFEST_DIR"))
        .lock("errors.lock.json")
        .file("ERRORS.md", Catalog::to_markdown)
        .check(&catalog())
}

#[tokio::test]
async fn each_code_has_a_page() {
    let service = Service::start().await;
    for (accept, starts) in
        [("text/html", "<!doctype html>"), ("text/markdown", "## `QUOTA_EXCEEDED`")]
    {
        let request = Request::get("/errors/QUOTA_EXCEEDED").header("accept", accept);
        let answer = service.call(request.body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status, 200);
        assert!(answer.body.contains(starts), "{}", answer.body);
    }
}
