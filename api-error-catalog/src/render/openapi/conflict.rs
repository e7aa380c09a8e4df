//! What cannot be merged.

use std::fmt;

/// What of the errors is not in a document, because something else is in its place; found by
/// [`OpenApi::merge_into`](super::OpenApi::merge_into).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Conflict {
    /// The place in the document, as a JSON Pointer: `/components/schemas/Error`.
    pub at: String,
    /// What is wrong there, in a sentence.
    pub message: &'static str,
}

impl fmt::Display for Conflict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.at.escape_debug(), self.message)
    }
}

pub(super) const OTHER_VERSION: &str =
    "the document is not OpenAPI 3.1, so that no schema would fit; nothing was merged";
pub(super) const NO_OPERATION: &str = "the document has no such operation";
pub(super) const OTHER_KIND: &str = "the document has something of another kind here";
pub(super) const ELSEWHERE: &str =
    "what it refers to is not in the document, so that nothing was added to it";
pub(super) const OTHER_COMPONENT: &str =
    "the document calls something else by this name; put a `prefix` before those of the errors";
pub(super) const OTHER_HEADER: &str = "the document says something else of this header";
pub(super) const OTHER_EXAMPLE: &str = "the document has another example of this name";

/// Where something is in a document, and what conflicts there.
pub(super) struct Place<'a> {
    at: String,
    found: &'a mut Vec<Conflict>,
}

impl<'a> Place<'a> {
    pub(super) fn root(found: &'a mut Vec<Conflict>) -> Self {
        Place { at: String::new(), found }
    }

    /// The place of a member.
    pub(super) fn member(&mut self, key: &str) -> Place<'_> {
        let key = key.replace('~', "~0").replace('/', "~1");
        Place { at: format!("{}/{key}", self.at), found: self.found }
    }

    pub(super) fn conflict(&mut self, message: &'static str) {
        self.found.push(Conflict { at: self.at.clone(), message });
    }
}
