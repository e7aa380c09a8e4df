//! Shapes that come with the crate.

mod detail;
mod errors;
mod google_api;
mod json_api;
mod oauth;
mod problem;

pub use self::detail::{Detail, DetailCode};
pub use self::errors::{ErrorCode, ErrorDetails, ErrorMessage, Errors};
pub use self::google_api::GoogleApi;
pub use self::json_api::JsonApi;
pub use self::oauth::OAuth;
pub use self::problem::Problem;
