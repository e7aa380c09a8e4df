//! The application: its state, and what stands around its routes.

use crate::auth::Sessions;
use crate::errors::{AppError, HttpError, catalog};
use crate::store::Store;
use crate::{openapi, routes};
use api_error::axum::ErrorPages;
use axum::Router;
use axum::response::{IntoResponse as _, Response};
use std::any::Any;
use std::sync::Arc;
use tower_http::catch_panic::CatchPanicLayer;

/// What every handler can reach.
#[derive(Debug, Clone)]
pub struct AppState {
    /// The database.
    pub store: Store,
    /// The issuer of session tokens.
    pub sessions: Sessions,
    /// The address that providers call and sign, without a slash at the end. It is configured, as
    /// the `Host` header is whatever the sender says it is.
    pub public_url: Arc<str>,
}

/// The whole service.
pub fn router(state: AppState) -> Router {
    let routes = Router::new()
        .nest("/api/v1", routes::all())
        .merge(openapi::route())
        .nest_service("/errors", ErrorPages::new(catalog()));
    answer_all_failures(routes).with_state(state)
}

/// Makes a router answer in the service's own form where no handler does: unknown routes, wrong
/// methods, panics.
pub fn answer_all_failures<S: Clone + Send + Sync + 'static>(router: Router<S>) -> Router<S> {
    router
        .fallback(async || AppError::from(HttpError::NoRoute))
        .method_not_allowed_fallback(async || AppError::from(HttpError::MethodNotAllowed))
        .layer(CatchPanicLayer::custom(panicked))
}

// The layer hands the panic over by value.
#[allow(clippy::needless_pass_by_value)]
fn panicked(panic: Box<dyn Any + Send>) -> Response {
    let text = panic.downcast_ref::<&str>().map(ToString::to_string);
    let text = text.or_else(|| panic.downcast_ref::<String>().cloned());
    AppError::from(HttpError::Panicked(text.unwrap_or_else(|| "no text".to_owned())))
        .into_response()
}
