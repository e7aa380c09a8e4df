//! The language of templates, as data: what stands in a body.

mod media_type;
mod node;

pub use self::media_type::{MediaType, media_type};
pub use self::node::{Group, Joined, Member, Node, Test, Tree};
