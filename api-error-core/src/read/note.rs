//! What in an answer is not as its template has it.

use std::borrow::Cow;
use std::fmt;

/// What in an answer is not as its template has it, and was passed over.
///
/// ```
/// use api_error_core::{envelope::Problem, read};
/// use http::{HeaderMap, StatusCode};
///
/// let body = br#"{"status":"404","code":"GONE"}"#;
/// let received = read::<Problem>(StatusCode::NOT_FOUND, &HeaderMap::new(), body);
/// assert_eq!(received.notes[0].to_string(), "/status: expected an error status");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Note {
    /// Where: a JSON Pointer (RFC 6901) into the body, cut after 256 bytes, or a header's name. The
    /// whole body's is empty.
    pub at: String,
    /// What the template has there: `a string`.
    pub expected: &'static str,
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = if self.at.is_empty() { "the body" } else { &self.at };
        write!(f, "{at}: expected {}", self.expected)
    }
}

/// A step from the root of the body to what is being read.
#[derive(Clone, Copy, Debug)]
pub(super) enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

/// The steps as a JSON Pointer, as far as it fits.
pub(super) fn pointer<'s>(steps: impl Iterator<Item = Step<'s>>) -> String {
    const LIMIT: usize = 256;
    let mut pointer = String::new();
    for step in steps {
        let key = match step {
            Step::Key(key) => Cow::Borrowed(key),
            Step::Index(index) => Cow::Owned(index.to_string()),
        };
        pointer.push('/');
        for character in key.chars() {
            if pointer.len() >= LIMIT {
                return pointer;
            }
            match character {
                '~' => pointer.push_str("~0"),
                '/' => pointer.push_str("~1"),
                other => pointer.push(other),
            }
        }
    }
    pointer
}
