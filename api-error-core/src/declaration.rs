//! What is declared of an error, and the error that happened.
//!
//! These types are one circle: a spec names its template, a function may write a template's body from
//! the occurrence, an occurrence holds the error, and an error hands out the table of its specs and
//! what is kept of its answers. What is not part of the circle stands before or after it.

mod declared;
pub mod default;
mod error;
pub(crate) mod kept;
pub(crate) mod occurrence;
mod spec;
mod table;
mod template;

pub use self::declared::{Declaration, Declared};
pub use self::error::{ApiError, ErrorTable, forwarded};
pub use self::kept::Kept;
pub use self::occurrence::Occurrence;
pub use self::spec::{Header, Message, Param, Params, Spec};
pub use self::table::{Beside, Entry, Inner, Table};
pub use self::template::{Body, HeaderTemplate, Template};
