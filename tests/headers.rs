//! Headers of fields: whatever has a text, and lists of it.

mod http_text;

use api_error::ApiError;
use http::{HeaderValue, Method};
use http_text::http_text;
use std::borrow::Cow;
use std::fmt::{self, Display};

#[derive(Debug)]
struct Own(u8);

impl Display for Own {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "own {}", self.0)
    }
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("no such method")]
#[status(405)]
struct NotAllowed<'a, T: fmt::Debug + Display> {
    #[header("Allow")]
    allow: Vec<Method>,
    #[header("X-Value")]
    value: HeaderValue,
    #[header("X-Values")]
    values: Option<Vec<HeaderValue>>,
    #[header("X-Own")]
    own: Own,
    #[header("X-Own-Option")]
    option: Option<Own>,
    #[header("X-Own-List")]
    list: Vec<Own>,
    #[header("X-Some")]
    some: [Option<u8>; 3],
    #[header("X-Text")]
    text: &'a [Cow<'a, str>],
    #[header("X-Any")]
    any: T,
}

#[test]
fn options_lists_and_values_are_headers() {
    let full = NotAllowed {
        allow: vec![Method::GET, Method::HEAD],
        value: HeaderValue::from_static("a"),
        values: Some(vec![HeaderValue::from_static("b"), HeaderValue::from_static("c")]),
        own: Own(1),
        option: Some(Own(2)),
        list: vec![Own(3), Own(4)],
        some: [None, Some(1), Some(2)],
        text: &[Cow::Borrowed("t")],
        any: 'x',
    };
    assert_eq!(
        http_text(&full),
        "405\ncontent-type: application/problem+json\nallow: GET, HEAD\nx-value: a\n\
         x-values: b, c\nx-own: own 1\nx-own-option: own 2\nx-own-list: own 3, own 4\n\
         x-some: 1, 2\nx-text: t\nx-any: x\n\n\
         {\"title\":\"Method Not Allowed\",\"status\":405,\"detail\":\"no such method\",\
         \"code\":\"NOT_ALLOWED\"}"
    );
    let empty = NotAllowed {
        allow: vec![],
        value: HeaderValue::from_static(""),
        values: None,
        own: Own(1),
        option: None,
        list: vec![],
        some: [None; 3],
        text: &[],
        any: 'x',
    };
    let (head, _) = http_text(&empty)
        .split_once("\n\n")
        .map(|(h, b)| (h.to_owned(), b.len()))
        .unwrap_or_default();
    assert_eq!(
        head,
        "405\ncontent-type: application/problem+json\nx-value: \nx-own: own 1\nx-any: x"
    );
}

#[derive(Debug, thiserror::Error, ApiError)]
enum Generic<T: fmt::Debug> {
    #[error("limited")]
    #[status(429)]
    Limited {
        #[header("X-Limit")]
        limit: Option<T>,
        #[header("X-Limits")]
        limits: Vec<Option<T>>,
    },
}

#[test]
fn generic_lists_are_headers() {
    let error = Generic::Limited { limit: Some(1_u8), limits: vec![None, Some(2)] };
    assert!(http_text(&error).contains("x-limit: 1\nx-limits: 2\n"));
}

#[derive(Debug, thiserror::Error, ApiError)]
enum Closing {
    #[error("the request took too long")]
    #[status(408)]
    #[header("Connection", "close")]
    Late,
    #[error("speak HTTP/2")]
    #[status(426)]
    #[header("Upgrade", "h2c")]
    #[header("Connection", "upgrade")]
    Upgrade,
}

#[test]
fn an_error_says_what_becomes_of_its_connection() {
    assert_eq!(
        http_text(&Closing::Late),
        "408\ncontent-type: application/problem+json\nconnection: close\n\n\
         {\"title\":\"Request Timeout\",\"status\":408,\"detail\":\"the request took too long\",\
         \"code\":\"LATE\"}"
    );
    assert_eq!(
        http_text(&Closing::Upgrade),
        "426\ncontent-type: application/problem+json\nupgrade: h2c\nconnection: upgrade\n\n\
         {\"title\":\"Upgrade Required\",\"status\":426,\"detail\":\"speak HTTP/2\",\
         \"code\":\"UPGRADE\"}"
    );
}

/// A constant of the user's that no text may print.
#[allow(dead_code, reason = "nothing finds it")]
const SECRET: &str = "secret";

#[derive(Debug, thiserror::Error, ApiError)]
enum Filled<T: std::fmt::Debug> {
    #[error("limit of {limit} reached")]
    #[status(429)]
    #[header("RateLimit", "limit={limit}, remaining={left:03}")]
    #[header("X-Braces", "{{{limit}}}")]
    #[header("X-Plain", "{{}}")]
    Limit { limit: u32, left: u32 },
    #[error("odd")]
    #[status(400)]
    #[header("X-Odd", "<{0}>")]
    #[header("X-Any", "{1:?}")]
    Odd(String, #[header("X-Other")] T),
}

#[test]
fn a_header_on_a_variant_is_filled_from_its_fields() {
    let limit: Filled<u8> = Filled::Limit { limit: 60, left: 7 };
    assert_eq!(
        http_text(&limit),
        "429\ncontent-type: application/problem+json\nx-plain: {}\n\
         ratelimit: limit=60, remaining=007\nx-braces: {60}\n\n\
         {\"title\":\"Too Many Requests\",\"status\":429,\"detail\":\"limit of 60 reached\",\"code\":\"LIMIT\"}"
    );
    assert_eq!(
        http_text(&Filled::Odd("é\r\nX: y".to_owned(), 3_u8)),
        "400\ncontent-type: application/problem+json\nx-odd: <???X: y>\nx-any: 3\nx-other: 3\n\n\
         {\"title\":\"Bad Request\",\"status\":400,\"detail\":\"odd\",\"code\":\"ODD\"}"
    );
}

#[test]
fn a_header_that_is_filled_is_cut_like_any_other() {
    let response = http_text(&Filled::Odd("a".repeat(200_000), 3_u8));
    let sent = response.lines().find_map(|line| line.strip_prefix("x-odd: "));
    assert_eq!(sent, Some(&*format!("<{}", "a".repeat(8 * 1024 - 1))));
}
