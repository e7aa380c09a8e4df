//! An agent platform's REST service, as an example of three error shapes and of runs that keep what
//! a client is not told.
//!
//! [`errors`] declares every way a request can fail and its shape, [`envelope`] the one shape that is not
//! built in. A failing execution is answered in one sentence; its causes are recorded with the run.

mod access;
mod agent;
mod app;
pub mod envelope;
pub mod errors;
mod execution;
mod extract;
mod graph;
mod openapi;
mod prompt;
pub mod provider;
mod routes;
mod runs;
pub mod store;
mod task;
mod tool;

pub use app::{AppState, answer_all_failures, router};
pub use openapi::document;
pub use runs::Kind;
