//! Every way a request can fail: one enum per part of the service, gathered in [`AppError`].

mod account;
mod auth;
mod call;
mod http;
mod request;
mod store;
mod telephony;
mod unsupported;
mod workflow;

use api_error::catalog::Catalog;
use api_error::{ApiError, envelope};

pub use account::AccountError;
pub use auth::AuthError;
pub use call::CallError;
pub use http::HttpError;
pub use request::RequestError;
pub use store::StoreError;
pub use telephony::TelephonyError;
pub use unsupported::UnsupportedError;
pub use workflow::WorkflowError;

/// What every handler of the service answers with when it fails.
///
/// The envelope is chosen here, once: a part error does not know how it will be written.
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = envelope::Detail)]
pub enum AppError {
    /// The caller is unknown.
    #[error(transparent)]
    Auth(#[from] AuthError),

    /// An account or a key of an account.
    #[error(transparent)]
    Account(#[from] AccountError),

    /// A workflow or its graph.
    #[error(transparent)]
    Workflow(#[from] WorkflowError),

    /// An outbound call that was asked for wrongly.
    #[error(transparent)]
    #[envelope(envelope::DetailCode)]
    Call(#[from] CallError),

    /// Anything between the platform and a telephony provider.
    #[error(transparent)]
    #[envelope(envelope::DetailCode)]
    Telephony(#[from] TelephonyError),

    /// A part of the platform that this deployment leaves out.
    #[error(transparent)]
    Unsupported(#[from] UnsupportedError),

    /// A body, query or path that could not be read.
    #[error(transparent)]
    Request(#[from] RequestError),

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
