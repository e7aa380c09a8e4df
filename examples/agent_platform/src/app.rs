//! The application: its state, and what stands around its routes.

use crate::errors::{AppError, HttpError, catalog};
use crate::extract::BODY_LIMIT;
use crate::provider::Provider;
use crate::store::Store;
use crate::{openapi, routes, task};
use api_error::axum::ErrorPages;
use api_error::tower::ContextLayer;
use axum::Router;
use axum::extract::{DefaultBodyLimit, MatchedPath, Request};
use axum::http::Extensions;
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use std::sync::Arc;

/// What every handler can reach.
#[derive(Debug, Clone)]
pub struct AppState {
    /// The database.
    pub store: Store,
    /// Where models are run.
    pub provider: Provider,
}

/// The whole service.
pub fn router(state: AppState) -> Router {
    let routes = Router::new()
        .nest("/v1", routes::all())
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
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(from_fn(to_the_end))
        .layer(ContextLayer::new().route(route))
}

/// The pattern of the route that takes a request, for what keeps a record of answers.
fn route(extensions: &Extensions) -> Option<Arc<str>> {
    Some(extensions.get::<MatchedPath>()?.as_str().into())
}

/// A task of its own goes on when the client hangs up, so that no run stays open; and it keeps a
/// panic to itself.
async fn to_the_end(request: Request, next: Next) -> Result<Response, AppError> {
    Ok(task::finished(task::spawn(next.run(request))).await?)
}
