//! axum: every API error is an `IntoResponse`.

#[cfg(feature = "html")]
mod error_pages;

#[cfg(feature = "html")]
pub use self::error_pages::ErrorPages;
pub use axum_core::response::{IntoResponse, Response};

use crate::ApiError;

/// An error of any type, for handlers that end in several: `?` makes it of whatever is an
/// [`ApiError`], a `Box` or an `Arc` of one included.
///
/// ```
/// use api_error::ApiError;
/// use api_error::axum::AnyError;
///
/// #[derive(Debug, thiserror::Error, ApiError)]
/// #[error("log in")]
/// #[status(403)]
/// struct LogIn;
///
/// async fn handler() -> Result<String, AnyError> {
///     Err(LogIn)?
/// }
/// # let _ = handler;
/// ```
#[derive(Debug)]
pub struct AnyError(pub Box<dyn ApiError + Send + Sync>);

impl<E: ApiError + Send + Sync + 'static> From<E> for AnyError {
    fn from(error: E) -> Self {
        AnyError(Box::new(error))
    }
}

impl IntoResponse for AnyError {
    fn into_response(self) -> Response {
        respond(&*self.0)
    }
}

/// The answer of an error, as axum has it.
pub fn respond(error: &dyn ApiError) -> Response {
    api_error_core::__private::respond(error)
}
