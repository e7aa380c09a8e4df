//! Libraries that workflows may refer to. This deployment has none, and says so.

use crate::AppState;
use crate::errors::{AppError, UnsupportedError};
use crate::extract::Caller;
use axum::Router;
use axum::routing::{MethodRouter, get};

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/tools/", without("Tools").post(async |_: Caller| left_out("Tools")))
        .route("/credentials/", without("Credentials"))
        .route("/knowledge-base/documents", without("Documents"))
        .route("/workflow-recordings/", without("Recordings"))
}

fn without(library: &'static str) -> MethodRouter<AppState> {
    get(async move |_: Caller| left_out(library))
}

fn left_out(library: &'static str) -> AppError {
    UnsupportedError::Library { library }.into()
}
