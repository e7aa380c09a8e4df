//! The pages of the errors, at a path of the service.

use super::Response;
use crate::catalog::{Catalog, Pages};
use axum_core::body::Body;
use http::Request;
use std::convert::Infallible;
use std::future::{Ready, ready};
use std::sync::Arc;
use std::task::{Context, Poll};
use tower_service::Service;

/// Serves the errors of a catalog: all of them on one page, and each code at its own address, so that
/// `#[api_error(docs = "https://api.example.com/errors/{code}")]` leads there. As HTML, Markdown or JSON,
/// by what the request accepts.
///
/// ```
/// use api_error::ApiError;
/// use api_error::axum::ErrorPages;
/// use api_error::catalog::Catalog;
///
/// #[derive(Debug, thiserror::Error, ApiError)]
/// #[error("log in")]
/// #[status(403)]
/// struct LogIn;
///
/// let app = axum::Router::<()>::new()
///     .nest_service("/errors", ErrorPages::new(Catalog::of::<LogIn>()));
/// # let _ = app;
/// ```
///
/// [`guide::pages`](crate::guide::pages) shows what is answered.
#[derive(Clone, Debug)]
pub struct ErrorPages {
    pages: Arc<Pages>,
}

impl ErrorPages {
    /// The pages of a catalog.
    #[must_use]
    pub fn new(catalog: Catalog) -> Self {
        ErrorPages { pages: Arc::new(Pages::new(catalog)) }
    }
}

impl<B> Service<Request<B>> for ErrorPages {
    type Response = Response;
    type Error = Infallible;
    type Future = Ready<Result<Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let answer = self.pages.answer(request.method(), request.uri().path(), request.headers());
        ready(Ok(answer.map(Body::from)))
    }
}
