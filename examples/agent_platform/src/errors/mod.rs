//! Every way a request can fail: one type per part of the service, gathered in [`AppError`].

mod access;
mod auth;
mod execution;
mod graph;
mod http;
mod request;
mod resource;
mod store;

use crate::envelope::Failed;
use api_error::ApiError;
use api_error::catalog::Catalog;
use api_error::envelope::ErrorMessage;

pub use access::AccessError;
pub use auth::AuthError;
pub use execution::ExecutionError;
pub use graph::InvalidGraph;
pub use http::HttpError;
pub use request::RequestError;
pub use resource::{Resource, ResourceError};
pub use store::StoreError;

/// What every handler of the service answers with when it fails: its message alone, where nothing
/// else is said.
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = ErrorMessage)]
pub enum AppError {
    /// The caller is unknown.
    #[error(transparent)]
    Auth(#[from] AuthError),

    /// A body, query or path that could not be read.
    #[error(transparent)]
    Request(#[from] RequestError),

    /// The caller, or the organization, may not.
    #[error(transparent)]
    Access(#[from] AccessError),

    /// A resource is missing or in the way.
    #[error(transparent)]
    Resource(#[from] ResourceError),

    /// An agent's graph.
    #[error(transparent)]
    Graph(#[from] InvalidGraph),

    /// A prompt or an agent that was executed.
    #[error(transparent)]
    #[envelope(Failed)]
    Execution(#[from] ExecutionError),

    /// What goes wrong around a handler.
    #[error(transparent)]
    Http(#[from] HttpError),

    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The table of errors as data, for documents, for the contract and for clients.
#[must_use]
pub fn catalog() -> Catalog {
    Catalog::of::<AppError>().version(env!("CARGO_PKG_VERSION"))
}
