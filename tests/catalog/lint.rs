//! What a good contract has and this one lacks.

use super::errors::AppError;
use api_error::ApiError;
use api_error::catalog::{Catalog, Lint, Lints};
use api_error::envelope;

/// One mistake an error.
#[derive(Debug, thiserror::Error, ApiError)]
#[allow(dead_code, reason = "the table is what is looked at")]
enum Poor {
    /// No challenge.
    #[error("who are you")]
    #[status(401)]
    NoChallenge,

    /// No methods.
    #[error("not so")]
    #[status(405)]
    NoMethods,

    /// When?
    #[error("slow down")]
    #[status(429)]
    NoTime,

    #[error("no words")]
    #[status(404)]
    NoWords,

    /// Like one before.
    #[error("no words")]
    #[status(404)]
    #[code("NOWORDS")]
    NoWordsAtAll,

    /// A value that is no param.
    #[error("{used} of {seats} seats {{taken}}")]
    #[status(409)]
    Full {
        seats: u32,
        #[param]
        used: u32,
    },

    /// A param that is called like a member.
    #[error("hidden")]
    #[status(409)]
    Hidden {
        #[param]
        detail: String,
    },

    /// A param without a place.
    #[error("unsent: {limit}, {other}")]
    #[status(409)]
    #[envelope(envelope::Detail)]
    Unsent {
        #[param]
        limit: u8,
        other: u8,
    },

    /// A code as a title.
    #[error("shouted")]
    #[status(400)]
    #[title("SHOUTED")]
    Shouted,

    /// Tells nothing.
    #[error("dsn=postgres://secret")]
    #[status(500)]
    Opaque,

    /// Tells something.
    #[error("dsn=postgres://secret")]
    #[status(500)]
    #[message("call us")]
    Told,
}

fn found(lints: &Lints) -> Vec<String> {
    lints.check(&Catalog::of::<Poor>()).iter().map(ToString::to_string).collect()
}

#[test]
fn each_lack_is_found_where_it_is_with_what_to_write() {
    assert_eq!(
        found(&Lints::default()),
        [
            "NO_CHALLENGE answers 401 without `WWW-Authenticate`, which RFC 9110 demands \
             [required-header]: declare it: `#[header(\"Name\", \"value\")]` on the variant, or \
             `#[header(\"Name\")]` on a field",
            "NO_METHODS answers 405 without `Allow`, which RFC 9110 demands [required-header]: declare \
             it: `#[header(\"Name\", \"value\")]` on the variant, or `#[header(\"Name\")]` on a field",
            "NO_TIME answers 429 without saying when to come back [no-retry-time]: give it a \
             `#[retry(after = 30)]`, or a field with `#[retry_after]`",
            "NO_WORDS has no description [no-description]: write a doc comment on the variant",
            "NOWORDS differs from NO_WORDS only by style [similar-codes]: call one of them something \
             else: `#[code(\"...\")]`",
            "FULL tells `seats` in its message only, where clients cannot read it [only-in-message]: \
             put `#[param]` on the field",
            "HIDDEN does not send its param `detail` in its shape Problem [hidden-param]: give the shape \
             a place for `params`, or the param a name of its own: `#[param(\"...\")]`",
            "UNSENT does not send its param `limit` in its shape Detail [hidden-param]: give the shape a \
             place for `params`, or the param a name of its own: `#[param(\"...\")]`",
            "SHOUTED has its code as its title [title-is-code]: say it in words: `#[title(\"...\")]`, or \
             leave the title out",
        ]
    );
}

#[test]
fn a_lint_is_allowed_everywhere_or_in_one_error_and_asked_for_by_name() {
    let mut none = Lints::default();
    for lint in Lint::ALL {
        assert_eq!(Lint::named(lint.name()), Some(*lint));
        none = none.allow(*lint);
    }
    assert_eq!(found(&none), [""; 0]);
    assert_eq!(
        found(&none.clone().warn(Lint::OpaqueServerError)),
        [
            "OPAQUE tells clients nothing but \"Internal Server Error\" [opaque-server-error]: where \
          clients meet it often, tell them what to do: `#[message(\"...\")]`"
        ]
    );
    let but_one = none.warn(Lint::RequiredHeader).allow_in(Lint::RequiredHeader, "NO_METHODS");
    assert_eq!(found(&but_one).len(), 1);
}

#[test]
fn clashes_between_types_that_nothing_gathers_are_found() {
    /// Another one of that code.
    #[derive(Debug, thiserror::Error, ApiError)]
    #[error("late")]
    #[status(410)]
    #[code("DOWN")]
    struct Late;

    let catalog = Catalog::of::<AppError>();
    assert_eq!(catalog.clashes(), []);
    let clashes = catalog.and::<Late>().clashes();
    let sentences: Vec<_> = clashes.iter().map(ToString::to_string).collect();
    assert_eq!(
        sentences,
        ["code DOWN is used by catalog::errors::BillingError::Down and by catalog::lint::Late"]
    );
}

/// Every lint but those for descriptions and pauses.
fn but_described() -> Lints {
    Lints::default().allow(Lint::NoDescription).allow(Lint::NoRetryTime)
}

fn messages(lints: &Lints, catalog: &Catalog) -> Vec<String> {
    lints.check(catalog).into_iter().map(|finding| finding.message).collect()
}

#[derive(Debug, thiserror::Error, ApiError)]
#[allow(dead_code, reason = "the table is what is looked at")]
enum Sentences {
    #[error("no {kind} {0} }}{{x}} in {1:?} of {2}", kind = "invoice")]
    #[status(404)]
    Computed(u64, u64, u64),
    #[error("no invoice {0} {{x}} in {1:?} of {2}")]
    #[status(404)]
    Positional(#[param("id")] u64, u8, #[header("X-Shop")] u8),
    #[error("wait for {pause} s, {user}")]
    #[status(429)]
    Wait {
        #[retry_after]
        pause: u64,
        user: &'static str,
    },
    #[error("for the log")]
    #[message("no room {room}")]
    #[status(404)]
    Room { room: u8 },
    #[error("{dsn} is down")]
    #[status(503)]
    Down { dsn: &'static str },
}

#[test]
fn what_clients_would_parse_out_of_a_sentence_is_found() {
    let found = messages(&but_described(), &Catalog::of::<Sentences>());
    assert_eq!(
        found,
        [
            "tells `1` in its message only, where clients cannot read it",
            "tells `user` in its message only, where clients cannot read it",
            "tells `room` in its message only, where clients cannot read it",
        ]
    );
}

#[derive(Debug, thiserror::Error, ApiError)]
#[allow(dead_code, reason = "the table is what is looked at")]
enum Shared {
    #[error("log in")]
    #[status(401)]
    LogIn {
        #[param]
        status: u8,
    },
}

#[derive(Debug, thiserror::Error, ApiError)]
#[allow(dead_code, reason = "the table is what is looked at")]
enum Left {
    #[error(transparent)]
    Shared(Shared),
}

#[derive(Debug, thiserror::Error, ApiError)]
#[allow(dead_code, reason = "the table is what is looked at")]
enum Right {
    #[error(transparent)]
    Shared(Shared),
    #[error(transparent)]
    #[envelope(envelope::DetailCode)]
    Told(Shared),
}

#[derive(Debug, thiserror::Error, ApiError)]
#[allow(dead_code, reason = "the table is what is looked at")]
enum Both {
    #[error(transparent)]
    Left(Left),
    #[error(transparent)]
    Right(Right),
}

#[test]
fn what_two_variants_lead_to_is_found_once() {
    let found = messages(&but_described(), &Catalog::of::<Both>());
    assert_eq!(
        found,
        [
            "answers 401 without `WWW-Authenticate`, which RFC 9110 demands",
            "does not send its param `status` in its shape Problem",
            "does not send its param `status` in its shape DetailCode",
        ]
    );
}
