//! The pages as a server answers them, whatever its framework.

use super::format::Format;
use super::{kept::Kept, policy};
use crate::model::Catalog;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header};
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::HashMap;

/// The pages of a catalog: one of all errors, and one for each code, as HTML, Markdown or JSON.
///
/// Each is made when it is first asked for, and kept.
///
/// ```
/// use api_error_catalog::{Catalog, Pages};
/// use http::{HeaderMap, Method, header::ACCEPT};
///
/// let pages = Pages::new(Catalog::new("shop"));
/// let mut headers = HeaderMap::new();
/// headers.insert(ACCEPT, "text/markdown".parse()?);
///
/// let response = pages.answer(&Method::GET, "/", &headers);
/// assert_eq!(response.headers()["content-type"], "text/markdown; charset=utf-8");
/// assert_eq!(response.body(), "# Errors of shop\n\nNo errors.\n");
/// # Ok::<(), http::header::InvalidHeaderValue>(())
/// ```
#[derive(Debug)]
pub struct Pages {
    catalog: Catalog,
    /// The same for the same catalog and the same version of this crate.
    version: String,
    policy: Option<HeaderValue>,
    all: Kept,
    codes: HashMap<String, Kept>,
}

impl Pages {
    /// The pages of a catalog.
    #[must_use]
    pub fn new(catalog: Catalog) -> Self {
        let retired = catalog.retired.iter().map(|retired| &retired.was);
        let rows = catalog.errors.iter().chain(retired);
        Pages {
            codes: rows.map(|row| (row.code.clone(), Kept::default())).collect(),
            all: Kept::default(),
            version: version(&catalog),
            policy: HeaderValue::from_str(&policy::of_answer()).ok(),
            catalog,
        }
    }

    /// Answers a request for a path below that of all errors: `/` is all of them, `/QUOTA_EXCEEDED` one.
    ///
    /// `Accept` chooses the form. A client that has it already, by `If-None-Match`, is told so.
    #[must_use]
    pub fn answer(&self, method: &Method, path: &str, headers: &HeaderMap) -> Response<Bytes> {
        if !matches!(*method, Method::GET | Method::HEAD) {
            return method_not_allowed();
        }
        let format = Format::accepted(headers);
        let path = decoded(path.strip_prefix('/').unwrap_or(path));
        let body = match (&*path, self.codes.get(&*path)) {
            ("", _) => Some(self.all.get(format, || format.all(&self.catalog))),
            (code, Some(kept)) => Some(kept.get(format, || format.code(&self.catalog, code))),
            (_, None) => None,
        };
        let mut response = match body {
            Some(body) => self.found(format, body, headers),
            None => not_found(format, format.missing(&self.catalog, &path)),
        };
        self.describe(format, &mut response);
        if method == Method::HEAD {
            *response.body_mut() = Bytes::new();
        }
        response
    }

    fn found(&self, format: Format, body: Bytes, headers: &HeaderMap) -> Response<Bytes> {
        let tag = format!("\"{}-{}\"", self.version, format.name());
        let mut response = if is_known(headers, &tag) {
            let mut response = Response::new(Bytes::new());
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            response
        } else {
            with_body(format.content_type(true), body)
        };
        if let Ok(tag) = HeaderValue::try_from(tag) {
            response.headers_mut().insert(header::ETAG, tag);
        }
        response
    }

    /// What is said of each answer.
    fn describe(&self, format: Format, response: &mut Response<Bytes>) {
        let headers = response.headers_mut();
        headers.insert(header::VARY, HeaderValue::from_static("accept"));
        // Kept by caches, and asked for each time: the next release has other errors.
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        if let (Format::Html, Some(policy)) = (format, &self.policy) {
            headers.insert(header::CONTENT_SECURITY_POLICY, policy.clone());
        }
    }
}

/// Of all that the pages are made of.
fn version(catalog: &Catalog) -> String {
    let mut hash = Sha256::new_with_prefix(env!("CARGO_PKG_VERSION"));
    hash.update(policy::of_page());
    hash.update(catalog.to_json());
    let digest = hash.finalize();
    let start = digest.iter().take(8).fold(0_u64, |start, byte| start << 8 | u64::from(*byte));
    format!("{start:016x}")
}

fn with_body(content_type: &'static str, body: Bytes) -> Response<Bytes> {
    let length = HeaderValue::from(body.len());
    let mut response = Response::new(body);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(header::CONTENT_LENGTH, length);
    response
}

fn not_found(format: Format, body: String) -> Response<Bytes> {
    let mut response = with_body(format.content_type(false), body.into());
    *response.status_mut() = StatusCode::NOT_FOUND;
    response
}

fn method_not_allowed() -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = StatusCode::METHOD_NOT_ALLOWED;
    response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
    response
}

/// Whether the client has this representation (RFC 9110 section 13.1.2).
fn is_known(headers: &HeaderMap, tag: &str) -> bool {
    let lines = headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|line| line.to_str().ok());
    // Our tags have no commas in them.
    let mut known = lines.flat_map(|line| line.split(',')).map(str::trim);
    known.any(|known| known == "*" || known.strip_prefix("W/").unwrap_or(known) == tag)
}

/// A path without percent-encoding; one that is no text as it is.
fn decoded(path: &str) -> Cow<'_, str> {
    if !path.contains('%') {
        return Cow::Borrowed(path);
    }
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let [first, after @ ..] = rest {
        let digits = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        let hex = digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let byte = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        if let Some(byte) = byte.filter(|_| *first == b'%') {
            bytes.push(byte);
            rest = after.get(2..).unwrap_or_default();
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8(bytes).map_or(Cow::Borrowed(path), Cow::Owned)
}
