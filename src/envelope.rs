//! Shapes of answers: the built-in ones, and what one is made of that no
//! [`envelope!`](macro@crate::envelope) wrote.

mod detail;
mod errors;
mod google_api;
mod json_api;
mod oauth;

pub use self::detail::{Detail, DetailCode};
pub use self::errors::{ErrorCode, ErrorDetails, ErrorMessage, Errors};
pub use self::google_api::GoogleApi;
pub use self::json_api::JsonApi;
pub use self::oauth::OAuth;
pub use api_error_core::envelope::*;
pub use api_error_core::{Occurrence, json, media_type};
