//! The language of templates, as data: what stands in a body.

mod media_type;
mod node;
mod split;

pub use self::media_type::{MediaType, media_type};
pub use self::node::{Element, Member, Node, Test};
pub use self::split::{Joined, Split, Tree};
