//! Values that cannot be sent: the answer stays whole, and only the offending part is missing.

#![allow(clippy::expect_used, reason = "a test says what it expects")]

mod http_text;

use api_error::{ApiError, Issue};
use http_text::{answer::answer, http_text};
use serde::{Serialize, Serializer};
use std::fmt;

#[derive(Debug, thiserror::Error, ApiError)]
enum Odd {
    #[error("{0}")]
    #[status(400)]
    Text(String),
    #[error("floats")]
    #[status(400)]
    Float(#[param("ratio")] f64, #[param("kept")] u8),
    #[error("refuses")]
    #[status(400)]
    Refuses {
        #[param]
        first: u8,
        #[param]
        refused: Refuses,
        #[param]
        last: u8,
        #[details]
        details: Refuses,
    },
    #[error("header")]
    #[status(400)]
    Header {
        #[header("X-First")]
        first: String,
        #[header("X-Second")]
        second: &'static str,
    },
    #[error("{0}")]
    #[status(404)]
    Silent(Silent),
    #[error("hidden")]
    #[status(400)]
    Hidden {
        #[param]
        status: &'static str,
        #[param("a \"b\"")]
        kept: u8,
    },
    #[error("path")]
    #[status(400)]
    Path(#[issues] Vec<Issue>),
    #[error("too soon")]
    #[status(429)]
    Never(#[retry_after] std::time::Duration),
}

/// Writes half a list, then gives up.
#[derive(Debug)]
struct Refuses;

impl Serialize for Refuses {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::{Error as _, SerializeSeq as _};
        let mut list = serializer.serialize_seq(None)?;
        list.serialize_element("half")?;
        Err(S::Error::custom("no more"))
    }
}

/// Displays half a word, then gives up.
#[derive(Debug)]
struct Silent;

impl fmt::Display for Silent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("half")?;
        Err(fmt::Error)
    }
}

const HEAD: &str = "400\ncontent-type: application/problem+json\n";

#[test]
fn control_characters_are_escaped() {
    let error = Odd::Text("a\0b\n\"\\\u{1b}[31m\u{2028}é".to_owned());
    assert_eq!(
        http_text(&error),
        format!(
            "{HEAD}\n{}",
            "{\"title\":\"Bad Request\",\"status\":400,\
             \"detail\":\"a\\u0000b\\n\\\"\\\\\\u001b[31m\u{2028}é\",\"code\":\"TEXT\"}"
        )
    );
}

#[test]
fn a_number_that_json_cannot_say_is_null() {
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(
            http_text(&Odd::Float(number, 1)),
            format!(
                "{HEAD}\n{}",
                "{\"title\":\"Bad Request\",\"status\":400,\"detail\":\"floats\",\"code\":\"FLOAT\",\
                 \"ratio\":null,\"kept\":1}"
            )
        );
    }
}

#[test]
fn a_value_that_refuses_is_left_out_alone() {
    let error = Odd::Refuses { first: 1, refused: Refuses, last: 2, details: Refuses };
    assert_eq!(
        http_text(&error),
        format!(
            "{HEAD}\n{}",
            "{\"title\":\"Bad Request\",\"status\":400,\"detail\":\"refuses\",\"code\":\"REFUSES\",\
             \"first\":1,\"last\":2}"
        )
    );
}

#[test]
fn what_a_header_cannot_have_is_replaced_in_it() {
    let body =
        "{\"title\":\"Bad Request\",\"status\":400,\"detail\":\"header\",\"code\":\"HEADER\"}";
    for (value, sent) in [
        ("a\r\nSet-Cookie: admin=1", "a??Set-Cookie: admin=1"),
        ("a\nb", "a?b"),
        ("a\0b", "a?b"),
        ("\u{7f}", "?"),
        ("café", "caf?"),
        ("a\tb", "a\tb"),
    ] {
        let error = Odd::Header { first: value.to_owned(), second: "kept" };
        let expected = format!("{HEAD}x-first: {sent}\nx-second: kept\n\n{body}");
        assert_eq!(http_text(&error), expected);
    }
    let long = Odd::Header { first: "x".repeat(200_000), second: "kept" };
    let cut = "x".repeat(8 * 1024);
    let expected = format!("{HEAD}x-first: {cut}\nx-second: kept\n\n{body}");
    assert!(http_text(&long) == expected, "cut at 8 KiB");
}

#[test]
fn a_message_that_does_not_display_gives_way_to_the_phrase() {
    assert_eq!(
        http_text(&Odd::Silent(Silent)),
        "404\ncontent-type: application/problem+json\n\n\
         {\"title\":\"Not Found\",\"status\":404,\"detail\":\"Not Found\",\"code\":\"SILENT\"}"
    );
}

#[test]
fn the_envelopes_own_members_win_over_params() {
    let error = Odd::Hidden { status: "mine", kept: 1 };
    assert_eq!(
        http_text(&error),
        format!(
            "{HEAD}\n{}",
            "{\"title\":\"Bad Request\",\"status\":400,\"detail\":\"hidden\",\"code\":\"HIDDEN\",\
             \"a \\\"b\\\"\":1}"
        )
    );
}

fn body(error: &Odd) -> serde_json::Value {
    let text = http_text(error);
    let (_, body) = text.split_once("\n\n").expect("a body");
    serde_json::from_str(body).expect("JSON")
}

#[test]
fn text_that_was_no_utf8_stays_valid_json() {
    let path = String::from_utf8_lossy(b"/a\xff\xfe/b").into_owned();
    let issue = Issue::new("path", path.clone()).path().at(path).index(usize::MAX);
    let body = body(&Odd::Path(vec![issue]));
    assert_eq!(body["errors"][0]["detail"], "/a\u{fffd}\u{fffd}/b");
    assert_eq!(body["errors"][0]["parameter"], "/a\u{fffd}\u{fffd}/b.18446744073709551615");
}

#[test]
fn the_longest_pause_is_a_pause() {
    let error = Odd::Never(std::time::Duration::MAX);
    assert_eq!(answer(&error).headers()["retry-after"], u64::MAX.to_string());
    assert_eq!(body(&error)["retry_after"], u64::MAX);
}
