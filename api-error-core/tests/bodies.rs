//! A body made at compile time is the one that would have been made at run time.

#![cfg(feature = "answer")]
#![allow(clippy::expect_used, reason = "a test says what it expects")]

use api_error_core::envelope::{
    Detail, DetailCode, Envelope, Errors, Format, Member, Node, Problem, Slot, Template, Test,
};
use api_error_core::{
    ApiError, Bodies, Entry, ErrorTable, Inner, Level, Param, Retry, Spec, Status, Table, Text,
    answer,
};
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

const SPECS: &[Entry] = &[
    Entry::Spec(Spec::new("Bare", "BARE", Status::INTERNAL_SERVER_ERROR)),
    Entry::Spec(
        Spec::new("Full", "FULL", Status::TOO_MANY_REQUESTS)
            .number(-21_211)
            .title(Text::escaped("A \"title\"", r#"A \"title\""#))
            .message(Text::escaped("tab\there", r"tab\there"))
            .description(Text::new("described"))
            .docs(Text::new("https://a.example/FULL"))
            .retry(Retry::After(Duration::from_millis(1500)))
            .log(Level::Off),
    ),
    Entry::Spec(Spec::new("Never", "NEVER", Status::BAD_GATEWAY).number(0).retry(Retry::Never)),
    Entry::Spec(
        Spec::new("Odd", "ODD", ODD).phrase(Text::new("Overloaded")).message(Text::new("full")),
    ),
    Entry::Inner(Inner::new("Deeper", &INNER)),
    Entry::Inner(Inner::new("Shaped", &INNER).envelope(DetailCode::TEMPLATE)),
    Entry::Spec(Spec::new("Last", "LAST", Status::GONE).message(Text::new("raw \"text\""))),
];

const ODD: Status = match Status::new(529) {
    Some(status) => status,
    None => Status::INTERNAL_SERVER_ERROR,
};

static INNER: Table = Table::new(
    "Inner",
    &[
        Entry::Spec(Spec::new("A", "INNER_A", Status::CONFLICT).message(Text::new("a"))),
        Entry::Spec(
            Spec::new("B", "INNER_B", Status::CONFLICT)
                .message(Text::new("b"))
                .envelope(Detail::TEMPLATE),
        ),
    ],
)
.envelope(Errors::TEMPLATE);

/// Every slot, every kind of node, absent in every way.
#[derive(Debug)]
struct Everything;

impl Envelope for Everything {
    const TEMPLATE: &'static Template = &Template::json(Node::Array(&[
        Node::Slot(Slot::Code),
        Node::Slot(Slot::Number),
        Node::Slot(Slot::Status),
        Node::Slot(Slot::Reason),
        Node::Slot(Slot::Title),
        Node::Slot(Slot::Message),
        Node::Slot(Slot::Description),
        Node::Slot(Slot::DocsUrl),
        Node::Slot(Slot::Retryable),
        Node::Slot(Slot::RetryAfter),
        Node::Slot(Slot::Params),
        Node::Slot(Slot::Details),
        Node::Json("{\"constant\":[]}"),
        Node::Object(&[
            Member::optional("gone", Node::Slot(Slot::Params)),
            Member::new("null", Node::Slot(Slot::Details)),
            Member::Params,
            Member::optional("gone too", Node::Issues(&Node::Slot(Slot::Code))),
        ]),
        Node::Object(&[Member::optional("gone", Node::First(&[]))]),
        Node::First(&[Node::Slot(Slot::DocsUrl), Node::Slot(Slot::Number), Node::Json("0")]),
        Node::If(Test::Has(Slot::DocsUrl), &Node::Json("1"), &Node::Json("2")),
        Node::If(Test::IsServer, &Node::Json("1"), &Node::Json("2")),
        Node::If(Test::HasIssues, &Node::Json("1"), &Node::Json("2")),
        Node::Slot(Slot::Category),
        Node::Formatted(Slot::Status, Format::Text),
        Node::Formatted(Slot::Number, Format::Text),
        Node::Formatted(Slot::RetryAfter, Format::Float),
        Node::Formatted(Slot::RetryAfter, Format::Duration),
        Node::Formatted(Slot::Retryable, Format::Text),
        Node::Param("limit"),
    ]));
}

/// The error at this place, with bodies made at compile time or without.
#[derive(Debug)]
struct At {
    table: &'static Table,
    entry: usize,
    inner: Option<Box<At>>,
    bodies: Option<&'static Bodies>,
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("displayed")
    }
}

impl std::error::Error for At {}

impl ApiError for At {
    fn table(&self) -> &'static Table {
        self.table
    }
    fn entry(&self) -> usize {
        self.entry
    }
    fn inner(&self) -> Option<&dyn ApiError> {
        self.inner.as_deref().map(|inner| inner as &dyn ApiError)
    }
    fn bodies(&self) -> Option<&'static Bodies> {
        self.bodies
    }
}

fn every(table: &'static Table, bodies: Option<&'static Bodies>) -> Vec<At> {
    let mut all = Vec::new();
    for (entry, what) in table.entries.iter().enumerate() {
        match what {
            Entry::Spec(_) => all.push(At { table, entry, inner: None, bodies }),
            Entry::Inner(inside) => {
                all.extend(every(inside.table, None).into_iter().map(|at| At {
                    table,
                    entry,
                    inner: Some(Box::new(at)),
                    bodies,
                }));
            }
        }
    }
    all
}

fn agree(table: &'static Table, bodies: Option<&'static Bodies>, known: &[bool]) {
    let (fast, slow) = (every(table, bodies), every(table, None));
    assert_eq!(fast.len(), table.len());
    for (fast, slow) in fast.iter().zip(&slow) {
        let (fast, slow) = (answer(fast), answer(slow));
        assert_eq!(fast.body(), slow.body());
        assert_eq!(fast.status(), slow.status());
        assert_eq!(fast.headers(), slow.headers());
        let body = serde_json::from_slice(slow.body()).expect("a body is JSON");
        let valid = jsonschema::draft202012::validate(&table.schema(), &body);
        assert!(valid.is_ok(), "{body:#}: {valid:?}");
    }
    let is_static = |at: &At| bodies.is_some_and(|bodies| bodies.knows(at));
    assert_eq!(fast.iter().map(is_static).collect::<Vec<_>>(), known);
}

/// A type whose table is `SPECS` in the shape `E`; there is no value of it.
#[derive(Debug)]
struct Shaped<E>(PhantomData<E>);

/// One whose errors are only known when they occur.
#[derive(Debug)]
struct Unknown;

macro_rules! declares {
    ($([$($generics:tt)*] $ty:ty, $table:expr;)+) => {$(
        impl<$($generics)*> fmt::Display for $ty {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("")
            }
        }
        impl<$($generics)*> std::error::Error for $ty {}
        impl<$($generics)*> ApiError for $ty {
            fn table(&self) -> &'static Table {
                Self::TABLE
            }
            fn entry(&self) -> usize {
                0
            }
        }
        impl<$($generics)*> ErrorTable for $ty {
            const TABLE: &'static Table = $table;
            type Code = Cow<'static, str>;
        }
    )+};
}

const UNKNOWN: &[Entry] = &[
    Entry::Spec(Spec::new("Display", "DISPLAY", Status::GONE)),
    Entry::Spec(Spec::new("Pattern", "PATTERN", Status::GONE).pattern("{a}")),
    Entry::Spec(Spec::new("Params", "PARAMS", Status::LOCKED).params(&[Param::new("a", "u8")])),
    Entry::Spec(Spec::new("Runtime", "RUNTIME", Status::BAD_GATEWAY).runtime_status()),
    Entry::Spec(Spec::new("Later", "LATER", Status::BAD_GATEWAY).retry_after_field()),
    Entry::Spec(Spec::new("Details", "DETAILS", Status::BAD_GATEWAY).details("Vec<u8>")),
    Entry::Spec(Spec::new("Issues", "ISSUES", Status::BAD_GATEWAY).issues()),
];

/// One whose bodies are longer than bodies usually are.
#[derive(Debug)]
struct Long;

const LONG: &str = match std::str::from_utf8(&[b'a'; 5000]) {
    Ok(text) => text,
    Err(_) => "",
};

declares! {
    [] Long, &Table::new("Outer", &[
        Entry::Spec(Spec::new("Short", "SHORT", Status::GONE).message(Text::new("short"))),
        Entry::Spec(Spec::new("Long", "LONG", Status::GONE).message(Text::new(LONG))),
        Entry::Spec(Spec::new("Last", "LAST", Status::GONE).message(Text::new("last"))),
    ]);
    [E: Envelope + fmt::Debug] Shaped<E>, &Table::new("Outer", SPECS).envelope(E::TEMPLATE);
    [] Unknown, &Table::new("Outer", UNKNOWN);
}

macro_rules! agrees {
    ($($test:ident $envelope:ty, $known:expr;)+) => {$(
        #[test]
        fn $test() {
            type Outer = Shaped<$envelope>;
            agree(Outer::TABLE, Some(Outer::rendered()), &$known);
        }
    )+};
}

// A pause of 1.5 s has no float at compile time. The last error's message needs escaping, and nobody did that for it at compile time.
agrees! {
    problem_agrees Problem, [true, true, true, true, true, true, true, true, false];
    detail_agrees Detail, [true, true, true, true, true, true, true, true, false];
    errors_agrees Errors, [true, true, true, true, true, true, true, true, false];
    code_agrees DetailCode, [true; 9];
    everything_agrees Everything, [true, false, true, true, true, true, true, true, false];
}

#[test]
fn what_only_an_occurrence_knows_is_left_to_run_time() {
    agree(Unknown::TABLE, Some(Unknown::rendered()), &[false; 7]);
}

#[test]
fn a_named_shape_wins_outermost_first() {
    let body = |place: usize| answer(&every(Shaped::<Problem>::TABLE, None)[place]).into_body();
    assert_eq!(body(5), r#"{"detail":"b"}"#, "the variant's own shape beats the outermost type's");
    assert_eq!(
        body(7),
        r#"{"detail":"INNER_B"}"#,
        "the outer variant's shape beats the inner one's"
    );
}

#[test]
fn a_long_body_is_known_whole_and_so_is_the_one_after_it() {
    agree(Long::TABLE, Some(Long::rendered()), &[true; 3]);
    let body = answer(&every(Long::TABLE, Some(Long::rendered()))[1]).into_body();
    assert!(body.len() > LONG.len());
}
