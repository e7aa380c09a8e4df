//! The event of an answered error, as a subscriber writes it.

#![cfg(feature = "tracing")]
#![allow(clippy::expect_used, reason = "a test says what it expects")]

mod answer;

use answer::once;
use api_error::{ApiError, Issue};
use std::fmt;
use std::io::Write;
use std::sync::{Arc, Mutex};

/// What is logged while `f` runs.
fn logged(f: impl FnOnce()) -> String {
    let buffer = Arc::new(Mutex::new(Vec::new()));
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .without_time()
        .with_ansi(false)
        .with_writer({
            let buffer = Arc::clone(&buffer);
            move || Sink(Arc::clone(&buffer))
        })
        .finish();
    tracing::subscriber::with_default(subscriber, f);
    let bytes = buffer.lock().expect("nobody panicked").clone();
    String::from_utf8(bytes).expect("UTF-8")
}

struct Sink(Arc<Mutex<Vec<u8>>>);

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("nobody panicked").extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[derive(Debug, thiserror::Error)]
#[error("{text}")]
struct Layer {
    text: &'static str,
    source: Option<Box<Layer>>,
}

fn chain(texts: &[&'static str]) -> Layer {
    let (text, rest) = texts.split_first().expect("a text");
    Layer { text, source: (!rest.is_empty()).then(|| Box::new(chain(rest))) }
}

#[derive(Debug, thiserror::Error, ApiError)]
enum Error {
    #[error("database at {0}")]
    #[status(500)]
    Database(&'static str, #[source] Layer),
    #[error("not found")]
    #[status(404)]
    NotFound,
    #[error("asked too often")]
    #[status(429)]
    #[log(debug)]
    TooOften,
    #[error("expected")]
    #[status(500)]
    #[log(off)]
    Expected,
    #[error("upstream")]
    #[status(502)]
    Upstream(#[status] u16),
    #[error("2 fields are wrong")]
    #[status(422)]
    Fields(#[issues] Vec<Issue>),
    #[error("half")]
    #[status(400)]
    Float(#[param("ratio")] f64, #[header("X-A")] &'static str),
}

#[derive(Debug, thiserror::Error, ApiError)]
enum Root {
    #[error(transparent)]
    Inner(#[from] Error),
}

fn answered(error: impl ApiError) -> String {
    logged(|| _ = once(&error))
}

#[test]
fn the_log_has_what_the_client_does_not_see() {
    let error = Error::Database("db-3", chain(&["refused", "refused", "no route", "refused"]));
    assert_eq!(
        answered(Root::from(error)),
        "ERROR api_error: answered with an error code=\"DATABASE\" status=500 \
         error=\"database at db-3\" sources=\"refused: no route: refused\"\n"
    );
}

#[test]
fn a_source_that_repeats_the_error_is_left_out() {
    let error = Error::Database("db", chain(&["database at db", "down"]));
    assert!(answered(error).ends_with("sources=\"down\"\n"));
}

#[test]
fn the_level_is_the_statuss_or_the_variants() {
    let line = |level, code, status, error| {
        format!(
            "{level} api_error: answered with an error code=\"{code}\" status={status} error=\"{error}\"\n"
        )
    };
    assert_eq!(answered(Error::NotFound), line(" INFO", "NOT_FOUND", 404, "not found"));
    assert_eq!(answered(Error::TooOften), line("DEBUG", "TOO_OFTEN", 429, "asked too often"));
    assert_eq!(answered(Error::Expected), "");
    assert_eq!(answered(Error::Upstream(404)), line(" INFO", "UPSTREAM", 404, "upstream"));
    assert_eq!(answered(Error::Upstream(503)), line("ERROR", "UPSTREAM", 503, "upstream"));
}

#[test]
fn the_log_says_which_fields_are_wrong() {
    let issues = vec![
        Issue::new("missing", "field required").body().at("lines").index(0),
        Issue::new("empty_prompt", "Prompt cannot be empty").id("agent-1").at("prompt"),
        Issue::new("no_start", "no start"),
    ];
    assert_eq!(
        answered(Error::Fields(issues)),
        " INFO api_error: answered with an error code=\"FIELDS\" status=422 \
         error=\"2 fields are wrong\" \
         issues=\"missing at body.lines.0; empty_prompt of agent-1 at prompt; no_start\"\n"
    );
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("{0}")]
#[status(400)]
struct Long(String, #[issues] Vec<Issue>);

#[test]
fn the_log_is_no_longer_than_anyone_reads() {
    // A character of two bytes stands where the text is cut.
    let text = format!("a{}", "é".repeat(5_000));
    let issues = vec![Issue::new("missing", "").at("rows").index(0).at("sku"); 1_000];
    let one = "missing at rows.0.sku";
    let fits = (8 * 1024_usize).div_ceil(one.len() + 2);
    assert_eq!(
        answered(Long(text, issues)),
        format!(
            " INFO api_error: answered with an error code=\"LONG\" status=400 \
             error=\"a{}... (10001 bytes)\" issues=\"{}; {}... ({} bytes); {} more\"\n",
            "é".repeat(4095),
            [one].repeat(fits - 1).join("; "),
            &one[..8 * 1024 - (fits - 1) * (one.len() + 2)],
            fits * (one.len() + 2) - 2,
            1_000 - fits,
        )
    );
    let exact = "x".repeat(8 * 1024);
    let line = answered(Long(exact.clone(), vec![]));
    assert!(line.ends_with(&format!(" error=\"{exact}\"\n")), "{line}");
}

#[test]
fn the_log_says_which_request_it_was() {
    let context = api_error::Context::new().request_id("req-7");
    assert_eq!(
        context.enter(|| answered(Error::NotFound)),
        " INFO api_error: answered with an error code=\"NOT_FOUND\" status=404 \
         error=\"not found\" request_id=\"req-7\"\n"
    );
}

#[test]
fn what_could_not_be_sent_is_logged() {
    assert_eq!(
        answered(Error::Float(f64::NAN, "a\nb")),
        " INFO api_error: answered with an error code=\"FLOAT\" status=400 error=\"half\"\n\
         ERROR api_error: ratio has a number that JSON cannot say, sent as null code=\"FLOAT\"\n\
         ERROR api_error: x-a is a header with a `?` for each character that is no visible ASCII code=\"FLOAT\"\n"
    );
    assert_eq!(
        answered(Error::Float(f64::INFINITY, "c\nd")),
        " INFO api_error: answered with an error code=\"FLOAT\" status=400 error=\"half\"\n",
        "each is told once"
    );
}

#[derive(Debug, ApiError)]
#[status(500)]
struct Mute;

impl fmt::Display for Mute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("as far as ")?;
        Err(fmt::Error)
    }
}

impl std::error::Error for Mute {}

api_error::envelope! {
    struct Placed { "code": code, "limit"?: params.limit, "plan_code": params.code, ..params }
    struct Hiding { "code": code, ..params }
    struct Among {
        "limit"?: only(body, params.limit),
        "plan"?: first(issue => params.plan),
        "kind": { "name": params.kind },
        "ratio": join(separator = ",", issue => params.ratio),
        ..params
    }
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("used up")]
#[status(402)]
#[envelope(Among)]
struct Parted {
    #[param]
    limit: u32,
    #[param]
    plan: &'static str,
    #[param]
    kind: &'static str,
    #[param]
    ratio: u32,
    #[issues]
    issues: Vec<api_error::Issue>,
}

#[derive(Debug, thiserror::Error, ApiError)]
enum Quota {
    #[error("used up")]
    #[status(402)]
    #[envelope(Placed)]
    Placed {
        #[param]
        limit: u32,
        #[param("code")]
        plan: &'static str,
    },
    #[error(transparent)]
    #[envelope(Hiding)]
    Hidden(Hidden),
}

/// In the shape of whoever gathers it, which it does not know.
#[derive(Debug, thiserror::Error, ApiError)]
#[error("used up")]
#[status(402)]
#[code("HIDING")]
struct Hidden {
    #[param("code")]
    plan: &'static str,
}

#[cfg(feature = "catalog")]
fn hidden<E: api_error::table::ErrorTable>() -> Vec<String> {
    use api_error::catalog::{Catalog, Lint};

    let mut found = Catalog::of::<E>().lint();
    found.retain(|finding| finding.lint == Lint::HiddenParam);
    found.iter().map(|finding| format!("{} {}", finding.code, finding.message)).collect()
}

#[test]
fn a_param_is_hidden_only_if_no_member_has_it() {
    let placed = Quota::Placed { limit: 9, plan: "free" };
    assert!(!logged(|| drop(once(&placed))).contains("ERROR"), "nothing is hidden");
    assert_eq!(once(&placed).body(), r#"{"code":"PLACED","limit":9,"plan_code":"free"}"#);

    let log = logged(|| drop(once(&Quota::Hidden(Hidden { plan: "free" }))));
    let fault = "ERROR api_error: code is a param with the name of a member of the envelope code=\"HIDING\"";
    assert!(log.contains(fault), "{log}");
    #[cfg(feature = "catalog")]
    assert_eq!(hidden::<Quota>(), ["HIDING does not send its param `code` in its shape Hiding"]);
}

#[test]
fn a_param_that_any_part_of_a_member_sends_is_not_hidden() {
    let issues = vec![api_error::Issue::new("few", "too few")];
    let parted = Parted { limit: 9, plan: "free", kind: "k", ratio: 2, issues };
    assert!(!logged(|| drop(once(&parted))).contains("ERROR"), "nothing is hidden");
    assert_eq!(
        once(&parted).body(),
        r#"{"limit":9,"plan":"free","kind":{"name":"k"},"ratio":"2"}"#
    );
    #[cfg(feature = "catalog")]
    assert_eq!(hidden::<Parted>(), [""; 0]);
}

#[test]
fn an_error_that_does_not_display_is_logged_all_the_same() {
    assert!(answered(Mute).contains("error=\"as far as (it does not display)\""));
}
