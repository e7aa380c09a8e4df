//! What the derive reads, too: it needs no feature.

pub(crate) mod code;
#[cfg(feature = "answer")]
pub(crate) mod const_text;
pub mod header;
pub mod json;
mod level;
pub mod markdown;
mod named;
mod retry;
pub mod rows;
pub mod slot;
mod status;

pub use self::code::{Style, code_is_well_formed, hash as code_hash};
pub use self::level::Level;
pub use self::retry::Retry;
pub use self::status::{Duty, Registered, Status};
