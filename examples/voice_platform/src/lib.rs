//! A voice platform's REST service, as an example of how to structure the errors of a service.
//!
//! [`errors`] declares every way a request can fail. Everything else only returns those values; no
//! handler builds an error response, and no status or body is written anywhere but there.

mod app;
pub mod auth;
mod blocking;
pub mod errors;
mod extract;
mod graph;
mod node_types;
mod openapi;
mod routes;
pub mod store;
pub mod telephony;
mod workflow;

pub use app::{AppState, answer_all_failures, router};
pub use openapi::document;
