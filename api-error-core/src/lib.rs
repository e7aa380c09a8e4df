//! What an API error is at run time. Services depend on `api-error`, which re-exports all of it.
//!
//! Without features this crate is its tables and its grammar, which the derive shares: [`Status`],
//! [`Style`], [`Level`], [`header`], [`json`], [`markdown`]. The feature `answer` adds everything
//! that needs a value: [`ApiError`], [`Spec`], [`Template`], [`answer`].

pub mod header;
pub mod json;
pub mod markdown;

mod code;
mod level;
mod status;

pub use crate::code::{Style, code_is_well_formed};
pub use crate::level::Level;
pub use crate::status::{Registered, Status};
