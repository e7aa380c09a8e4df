//! Reads an answer back from the template it was written by.
//!
//! A client meets answers of other versions, and of proxies on the way, so nothing here fails: what
//! is not as the template has it is passed over, and noted.

mod alternatives;
mod at;
mod excerpt;
mod fit;
mod fold;
mod found;
mod given;
mod header;
mod issue;
mod json;
mod keep;
mod lists;
mod matched;
mod note;
mod object;
mod parts;
mod place;
mod received;
mod retry;
mod scan;
mod scope;
mod split;
#[cfg(test)]
mod tests;
mod text;
mod time;
mod tree;
mod value;

pub use self::note::Note;
pub use self::received::Received;

use self::at::At;
use self::given::Given;
use self::matched::matched;
use crate::envelope::{Body, Envelope, Template};
use crate::grammar::Status;
use http::{HeaderMap, StatusCode};

/// The longest body that is read, in bytes: 1 MiB. Of a longer one there is an excerpt only.
pub const BODY_LIMIT: usize = 1 << 20;

/// The longest excerpt of a body in another shape, in bytes of UTF-8.
pub const EXCERPT_LIMIT: usize = 512;

/// The most issues that are read of one body, and of each group of them. As many elements are looked
/// at in a list of parts that may be absent.
pub const ISSUE_LIMIT: usize = 1024;

/// The longest key of a group of issues, or of a step in a tree of them, in bytes: every issue behind
/// it has a copy. Issues in a group of a longer key are read without it, those in a tree not at all.
pub const KEY_LIMIT: usize = 256;

/// The most notes that are taken of one answer.
pub const NOTE_LIMIT: usize = 32;

/// Reads an answer in the shape of `E`.
///
/// Every answer gives a [`Received`]: unknown members are passed over; members of a wrong type are
/// passed over and [noted](Received::notes); a body in another shape, such as a proxy's HTML, leaves
/// an [excerpt](Received::excerpt). What no JSON value can hold, such as a number beyond floats, and
/// nesting deeper than 127 cost the member they stand in. Bodies above [`BODY_LIMIT`] are not read.
///
/// ```
/// use api_error_core::envelope::Problem;
/// use api_error_core::{Retry, read};
/// use http::{HeaderMap, StatusCode};
///
/// let body = br#"{"title":"Too Many Requests","status":429,"detail":"slow down","code":"LIMIT","limit":60}"#;
/// let headers = HeaderMap::from_iter([(http::header::RETRY_AFTER, "7".parse().unwrap())]);
/// let received = read::<Problem>(StatusCode::TOO_MANY_REQUESTS, &headers, body);
/// assert_eq!(received.code.as_deref(), Some("LIMIT"));
/// assert_eq!(received.params["limit"], 60);
/// assert_eq!(received.retry().seconds(), Some(7));
///
/// let received = read::<Problem>(StatusCode::BAD_GATEWAY, &HeaderMap::new(), b"<html>nginx</html>");
/// assert_eq!(received.reason, "Bad Gateway");
/// assert_eq!(received.excerpt.as_deref(), Some("<html>nginx</html>"));
/// assert_eq!(received.retry(), Retry::Backoff);
/// ```
#[must_use]
pub fn read<E: Envelope>(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Received {
    E::TEMPLATE.read(status, headers, body)
}

impl Template {
    /// Reads an answer in this shape, as [`read`](crate::read()) does in that of a type.
    #[must_use]
    pub fn read(&self, status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Received {
        let mut received = self.read_body(status, body);
        header::read(self.headers, headers, &mut received);
        retry::read(headers, &mut received);
        if received.reason.is_empty() {
            received.reason = reason(status, received.told_status);
        }
        received
    }

    fn read_body(&self, status: StatusCode, body: &[u8]) -> Received {
        let mut received = Received::of(status, self.transport.is_some());
        let mut anything = false;
        match (&self.body, json(body)) {
            (Body::Json(node), Ok((json, notes))) => {
                received.notes = notes;
                let at = At::root(matched, received.error_status().map(Status::is_server));
                anything = fold::fold(at.part(node, Given::Json(&json)).found, &mut received);
            }
            (Body::Json(_), Err(expected)) if !body.is_empty() => {
                received.note(String::new, expected);
            }
            _ => {}
        }
        received.excerpt = if anything { None } else { excerpt::excerpt(body) };
        received
    }
}

fn json(body: &[u8]) -> Result<(serde_json::Value, Vec<Note>), &'static str> {
    // RFC 8259 section 8.1 lets a reader pass over the byte order mark that some writers add.
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    if body.len() > BODY_LIMIT {
        return Err("at most 1 MiB");
    }
    json::json(body).ok_or("JSON")
}

/// The phrase of the status the error has, else of the one the answer came with.
fn reason(status: StatusCode, told: Option<Status>) -> String {
    match Status::new(status.as_u16()).or(told) {
        Some(status) => status.phrase().to_owned(),
        None => status.canonical_reason().unwrap_or_default().to_owned(),
    }
}
