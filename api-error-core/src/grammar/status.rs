//! A type that holds error statuses and nothing else.

mod registry;
#[cfg(feature = "answer")]
mod rpc_code;

pub use self::registry::{Duty, Registered};

use self::registry::REGISTRY;
use std::fmt;

/// An HTTP error status: 400 to 599 ([RFC 9110 section 15]).
///
/// A success status is not representable, so nothing that takes a `Status` has to ask.
///
/// ```
/// use api_error_core::Status;
///
/// assert_eq!(Status::NOT_FOUND.as_u16(), 404);
/// assert_eq!(Status::new(503).map(Status::phrase), Some("Service Unavailable"));
/// assert_eq!(Status::new(200), None);
/// ```
///
/// [RFC 9110 section 15]: https://www.rfc-editor.org/rfc/rfc9110#section-15
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Status(u16);

impl Status {
    /// The status of this number, if it is one of an error: 400 to 599.
    #[must_use]
    pub const fn new(number: u16) -> Option<Self> {
        match number {
            400..=599 => Some(Status(number)),
            _ => None,
        }
    }

    /// Its number, 400 to 599.
    #[must_use]
    pub const fn as_u16(self) -> u16 {
        self.0
    }

    /// Whether the fault is the server's: 500 to 599. Then the client is told no more than what is
    /// declared public.
    #[must_use]
    pub const fn is_server(self) -> bool {
        self.0 >= 500
    }

    /// Its row in the registry, if it is registered.
    #[must_use]
    pub const fn registered(self) -> Option<&'static Registered> {
        let mut i = 0;
        while i < REGISTRY.len() {
            if REGISTRY[i].status.0 == self.0 {
                return Some(&REGISTRY[i]);
            }
            i += 1;
        }
        None
    }

    /// The registered phrase; for an unregistered status that of its class, as RFC 9110 section 15
    /// has a recipient treat it: 400's or 500's.
    #[must_use]
    pub const fn phrase(self) -> &'static str {
        match self.registered() {
            Some(row) => row.phrase,
            None if self.is_server() => Status::INTERNAL_SERVER_ERROR.phrase(),
            None => Status::BAD_REQUEST.phrase(),
        }
    }

    /// The registered status of this name: `NOT_FOUND`.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        REGISTRY.iter().find(|row| row.name == name).map(|row| row.status)
    }

    /// Every registered error status, by number.
    #[must_use]
    pub const fn registry() -> &'static [Registered] {
        REGISTRY
    }

    /// The registered statuses just below and just above this one.
    pub fn neighbours(self) -> impl Iterator<Item = &'static Registered> {
        let above = REGISTRY.partition_point(|row| row.status < self);
        let below = above.checked_sub(1).and_then(|i| REGISTRY.get(i));
        below.into_iter().chain(REGISTRY.get(above))
    }
}

/// `404 Not Found`
impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.0, self.phrase())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_400_to_599_is_a_status() {
        for number in [0, 100, 200, 399, 600, 999, u16::MAX] {
            assert_eq!(Status::new(number), None);
        }
        for number in [400, 430, 499, 500, 599] {
            assert_eq!(Status::new(number).map(Status::as_u16), Some(number));
        }
    }

    #[test]
    fn an_unregistered_status_has_the_phrase_of_its_class() {
        assert_eq!(Status(430).to_string(), "430 Bad Request");
        assert_eq!(Status(529).to_string(), "529 Internal Server Error");
    }

    #[test]
    fn neighbours_are_the_nearest_on_either_side() {
        let around = |n| Status(n).neighbours().map(|r| r.status.0).collect::<Vec<_>>();
        assert_eq!(around(430), [429, 431]);
        assert_eq!(around(599), [511]);
        assert_eq!(around(452), [451, 500]);
    }
}
