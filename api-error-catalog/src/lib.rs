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
mod pretty;

mod example;

mod gather;

mod lint;

mod render;

pub use crate::{
    gather::Clash,
    lint::{Finding, Lint, Lints},
    model::{
        Answer, Catalog, Constant, Example, Header, InvalidCatalog, Message, Origin, Param, Place,
        Retired, Retry, Row, Shape,
    },
};

#[cfg(feature = "registry")]
#[doc(hidden)]
pub mod __private {
    //! What generated code names. Nothing here is for people, and all of it may change.

    pub use crate::gather::Registered;
    pub use inventory;
}
