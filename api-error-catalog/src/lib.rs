//! The error table of a service as data that outlives its binary, and what is made of it.
//!
//! Services depend on `api-error`, whose feature `catalog` re-exports all of it as
//! `api_error::catalog`.
//!
//! ```
//! use api_error_catalog::Catalog;
//! # use api_error_core::{Entry, Spec, Status, Table};
//! # static ERRORS: Table =
//! #     Table::new("shop::Error", &[Entry::Spec(Spec::new("Gone", "INVOICE_GONE", Status::GONE))]);
//! // Of a type that derives `ApiError`: `Catalog::of::<AppError>()`.
//! let catalog = Catalog::new("shop").table(&ERRORS);
//! assert_eq!(catalog.errors[0].code, "INVOICE_GONE");
//! assert_eq!(
//!     catalog.errors[0].answers[0].example.body,
//!     r#"{"title":"Gone","status":410,"detail":"Gone","code":"INVOICE_GONE"}"#,
//! );
//! ```

// The floors in order: each uses only those before it.

mod model;

mod header;
#[cfg(any(feature = "cli", feature = "golden"))]
mod plain;
mod pretty;
mod steering;

mod example;

mod gather;

mod merge;

mod lint;

mod contract;
mod render;

mod coverage;

mod explain;

#[cfg(feature = "golden")]
mod golden;

#[cfg(feature = "cli")]
pub mod cli;

pub use crate::{
    contract::{
        Change, ChangeKind, Class, InShape, InvalidLock, Lock, Locked, Retirement, Subject,
    },
    coverage::{Coverage, Endpoints, InvalidEndpoints, Note, UnreadableNotes},
    gather::Clash,
    lint::{Finding, Lint, Lints},
    model::{
        Answer, Catalog, Constant, Example, Header, InvalidCatalog, Message, Origin, Param, Place,
        Retired, Retry, Row, Shape, UnknownCode,
    },
    render::openapi::{Conflict, Form, OpenApi},
};

#[cfg(feature = "golden")]
pub use crate::golden::{Golden, Outdated};
#[cfg(feature = "html")]
pub use crate::render::html::Pages;

#[cfg(feature = "registry")]
#[doc(hidden)]
pub mod __private {
    //! What generated code names. Nothing here is for people, and all of it may change.

    pub use crate::gather::Registered;
    pub use inventory;
}
