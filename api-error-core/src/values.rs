//! What only an occurrence has: values, issues, and what is known of its request.

pub(crate) mod context;
mod field;
mod issue;
mod setters;
mod value;
mod visitor;

pub use self::context::Context;
pub(crate) use self::field::Items;
pub use self::field::{HeaderField, IssueList, RetryAfter, RuntimeStatus};
pub use self::issue::{In, Issue, Segment};
pub use self::value::Value;
pub use self::visitor::{HeaderVisitor, ParamVisitor};

use self::setters::setters;
