//! What a type declares for all of its errors, and what one of them declares instead.

mod http_text;

use api_error::envelope::Problem;
use api_error::{ApiError, Declared as _};
use http_text::http_text;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(docs = "https://acme.example/errors/{code}")]
enum Documented {
    #[error("gone")]
    #[status(410)]
    Gone,
    #[error("no such call")]
    #[status(404)]
    #[docs("https://acme.example/calls#{code}")]
    NoCall,
    #[error("not now")]
    #[status(409)]
    #[docs(none)]
    NotNow,
}

#[test]
fn a_page_of_its_own_or_none_replaces_the_one_of_the_type() {
    let bodies = [Documented::Gone, Documented::NoCall, Documented::NotNow].map(|e| http_text(&e));
    let body = |text: &str| text.lines().last().unwrap_or_default().to_owned();
    assert_eq!(
        bodies.each_ref().map(|text| body(text)),
        [
            r#"{"type":"https://acme.example/errors/GONE","title":"Gone","status":410,"detail":"gone","code":"GONE"}"#,
            r#"{"type":"https://acme.example/calls#NO_CALL","title":"No call","status":404,"detail":"no such call","code":"NO_CALL"}"#,
            r#"{"title":"Conflict","status":409,"detail":"not now","code":"NOT_NOW"}"#,
        ]
    );
}

#[derive(Debug, thiserror::Error, ApiError)]
#[docs("https://acme.example/lost")]
#[error("lost")]
#[status(404)]
struct Lost;

#[test]
fn a_struct_has_a_page_too() {
    assert_eq!(Lost.spec().docs, Some("https://acme.example/lost"));
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(params = "camelCase", envelope = Problem)]
enum Quota {
    #[error("too much")]
    #[status(429)]
    Exceeded {
        #[param]
        per_minute: u32,
        #[param("used_so_far")]
        used: u32,
        #[param]
        r#in: u32,
    },
}

#[test]
fn params_are_called_in_the_style_of_the_type_unless_they_are_named() {
    let error = Quota::Exceeded { per_minute: 6, used: 7, r#in: 8 };
    assert!(http_text(&error).ends_with(
        r#"{"title":"Too Many Requests","status":429,"detail":"too much","code":"EXCEEDED","perMinute":6,"used_so_far":7,"in":8}"#
    ));
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(codes = "free")]
enum Free {
    #[error("a")]
    #[status(409)]
    #[code("23502", number = 7, shared)]
    NotNull,
    #[error("b")]
    #[status(404)]
    #[code("SY/530")]
    NoCall,
    #[error("c")]
    #[status(400)]
    #[code("InvalidParameter.Duplicate", number = 7, shared)]
    Twice,
    #[error("d")]
    #[status(403)]
    #[code("KYC-001")]
    Unknown,
    #[error("e")]
    #[status(402)]
    #[code("VIOLATION::IS_BLANK_ERROR")]
    Blank,
    #[error("f")]
    #[status(402)]
    AsItIsNamed,
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(codes = "kebab-case", prefix = "auth/")]
#[error("no")]
#[status(401)]
struct InvalidEmail;

#[test]
fn free_codes_are_sent_as_they_are_and_numbers_may_be_shared() {
    let errors =
        [Free::NotNull, Free::NoCall, Free::Twice, Free::Unknown, Free::Blank, Free::AsItIsNamed];
    assert_eq!(
        errors.map(|error| (error.code(), error.spec().number)),
        [
            ("23502", Some(7)),
            ("SY/530", None),
            ("InvalidParameter.Duplicate", Some(7)),
            ("KYC-001", None),
            ("VIOLATION::IS_BLANK_ERROR", None),
            ("AsItIsNamed", None),
        ]
    );
    assert!(
        http_text(&Free::NoCall)
            .ends_with(r#"{"title":"Not Found","status":404,"detail":"b","code":"SY/530"}"#)
    );
    assert_eq!(InvalidEmail.code(), "auth/invalid-email");
}

#[derive(Debug, thiserror::Error, ApiError)]
#[header("WWW-Authenticate", "Bearer", when = 401)]
#[header("X-Version", "2")]
#[header("Retry-After", "60", when = TOO_MANY_REQUESTS)]
enum Common {
    #[error("log in")]
    #[status(401)]
    LogIn,
    #[error("log in again")]
    #[status(401)]
    #[header("www-authenticate", "Bearer error=\"invalid_token\"")]
    Expired,
    #[error("{version}")]
    #[status(404)]
    Old {
        #[header("X-Version")]
        version: u32,
    },
    #[error("slow down")]
    #[status(429)]
    #[retry(after = 5)]
    SlowDown,
    #[error("stop")]
    #[status(429)]
    Stop,
}

#[test]
fn a_header_of_the_type_is_sent_by_its_errors_of_that_status_that_name_none() {
    let headers = |error: &Common| {
        let text = http_text(error);
        let ours = ["www-authenticate", "x-version", "retry-after"];
        let ours = |line: &&str| ours.iter().any(|name| line.starts_with(name));
        let mut lines: Vec<_> = text.lines().filter(ours).map(str::to_owned).collect();
        lines.sort();
        lines.join("; ")
    };
    let errors = [
        Common::LogIn,
        Common::Expired,
        Common::Old { version: 1 },
        Common::SlowDown,
        Common::Stop,
    ];
    assert_eq!(
        errors.each_ref().map(headers),
        [
            "www-authenticate: Bearer; x-version: 2",
            "www-authenticate: Bearer error=\"invalid_token\"; x-version: 2",
            "x-version: 1",
            "retry-after: 5; x-version: 2",
            "retry-after: 60; x-version: 2",
        ]
    );
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("braces")]
#[status(404)]
#[title("No {{name}}")]
#[category("{{kind}}")]
struct Braces;

#[test]
fn a_brace_written_twice_is_one_as_in_messages() {
    assert_eq!(Braces.spec().title, "No {name}");
    assert_eq!(Braces.spec().category, Some("{kind}"));
}
