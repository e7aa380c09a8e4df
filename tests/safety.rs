//! What a client must never see: a server error's `Display`, its sources, and fields that nobody
//! declared public.

mod http_text;

use api_error::envelope::Detail;
use api_error::{ApiError, Declared as _};
use http_text::http_text;
use std::io;

const SECRET: &str = "postgres://root:hunter2@db-3.internal";

fn secret() -> io::Error {
    io::Error::other(SECRET)
}

fn keeps_the_secret(error: &dyn ApiError) {
    let answer = http_text(error);
    assert!(error.to_string().contains("hunter2"), "the log has it");
    assert!(!answer.contains("hunter2"), "{answer}");
    let table = error.table().to_markdown() + &format!("{:?}", error.table());
    assert!(!table.contains("database at"), "{table}");
}

#[derive(Debug, thiserror::Error, ApiError)]
enum Server {
    #[error("database at {0}")]
    #[status(500)]
    Display(String),
    #[error("database at {dsn}: {source}")]
    #[status(503)]
    Source { dsn: &'static str, source: io::Error },
    #[error(transparent)]
    #[status(502)]
    OwnStatus(#[from] io::Error),
    #[error("database at {0}")]
    #[message("try again later")]
    #[status(500)]
    Message(&'static str),
    #[error("database at postgres://root:hunter2@db-3.internal")]
    #[status(500)]
    Literal,
    #[error("upstream at {dsn}")]
    #[status(400)]
    RunTime {
        #[status]
        status: u16,
        dsn: &'static str,
    },
    #[error("upstream at postgres://root:hunter2@db-3.internal")]
    #[status(404)]
    RunTimeLiteral(#[status] http::StatusCode),
    #[error("{dsn} {table}")]
    #[message("table {table} is locked")]
    #[status(500)]
    Private {
        dsn: &'static str,
        #[param]
        table: &'static str,
    },
}

#[test]
fn a_server_error_never_shows_its_display() {
    keeps_the_secret(&Server::Display(SECRET.to_owned()));
    keeps_the_secret(&Server::Source { dsn: SECRET, source: secret() });
    keeps_the_secret(&Server::OwnStatus(secret()));
    keeps_the_secret(&Server::Message(SECRET));
    keeps_the_secret(&Server::Literal);
    keeps_the_secret(&Server::Private { dsn: SECRET, table: "users" });
}

#[test]
fn the_rule_follows_the_status_of_the_occurrence() {
    keeps_the_secret(&Server::RunTime { status: 500, dsn: SECRET });
    keeps_the_secret(&Server::RunTime { status: 599, dsn: SECRET });
    keeps_the_secret(&Server::RunTimeLiteral(http::StatusCode::BAD_GATEWAY));
    let client = http_text(&Server::RunTime { status: 404, dsn: "in the clear" });
    assert!(client.contains("upstream at in the clear"), "a 4xx is told what went wrong: {client}");
}

#[derive(Debug, thiserror::Error, ApiError)]
enum Upstream {
    #[error("{dsn} answered {status}")]
    #[status(502)]
    Named {
        #[status]
        status: u16,
        dsn: &'static str,
    },
    #[error("postgres://root:hunter2@db-3.internal answered")]
    #[status(500)]
    Literal(#[status] u16),
    #[error(transparent)]
    #[status(503)]
    Transparent(Passed),
    #[error("{dsn} answered {0}", .status.as_u16())]
    #[status(599, "Upstream Failed")]
    Unregistered {
        #[status]
        status: http::StatusCode,
        dsn: &'static str,
    },
    #[error("{dsn} answered {status}")]
    #[status(502)]
    #[message("upstream answered {status}")]
    Told {
        #[status]
        status: u16,
        dsn: &'static str,
    },
}

#[derive(Debug, thiserror::Error)]
#[error("passed on by {0}")]
struct Passed(&'static str);

#[test]
fn no_status_at_run_time_shows_what_was_declared_a_servers() {
    for status in [400, 404, 499, 500, 599, 200] {
        keeps_the_secret(&Upstream::Named { status, dsn: SECRET });
        keeps_the_secret(&Upstream::Literal(status));
        keeps_the_secret(&Upstream::Told { status, dsn: SECRET });
    }
    keeps_the_secret(&Upstream::Transparent(Passed(SECRET)));
    let status = http::StatusCode::NOT_FOUND;
    keeps_the_secret(&Upstream::Unregistered { status, dsn: SECRET });
    assert_eq!(
        http_text(&Upstream::Named { status: 404, dsn: SECRET }),
        "404\ncontent-type: application/problem+json\n\n\
         {\"title\":\"Not Found\",\"status\":404,\"detail\":\"Not Found\",\"code\":\"NAMED\"}"
    );
    let told = http_text(&Upstream::Told { status: 404, dsn: SECRET });
    assert!(told.contains(r#""detail":"upstream answered 404""#), "{told}");
}

/// Faults of the client whose sources tell more than a client may read.
#[derive(Debug, thiserror::Error, ApiError)]
enum Source {
    #[error("cannot read the request: {0}")]
    #[status(400)]
    #[message("cannot read the request")]
    Positional(#[from] io::Error),
    #[error("cannot read {what}: {source:?}")]
    #[status(400)]
    #[message("cannot read {what}")]
    Named {
        #[param]
        what: &'static str,
        source: io::Error,
    },
    #[error("cannot read: {}", .0.to_string())]
    #[status(409)]
    #[message("cannot read")]
    Argument(#[source] io::Error),
    #[error(transparent)]
    #[status(404)]
    #[message("no such page")]
    Transparent(Box<dyn std::error::Error + Send + Sync>),
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("bad row: {cause}")]
#[status(422)]
#[message("bad row")]
struct Row<E: std::error::Error + 'static> {
    #[source]
    cause: E,
}

#[test]
fn a_client_error_does_not_show_its_source() {
    keeps_the_secret(&Source::from(secret()));
    keeps_the_secret(&Source::Named { what: "the body", source: secret() });
    keeps_the_secret(&Source::Argument(secret()));
    keeps_the_secret(&Source::Transparent(SECRET.into()));
    keeps_the_secret(&Row { cause: secret() });
}

#[derive(Debug, thiserror::Error, ApiError)]
enum Meant {
    #[error("bad number: {0}")]
    #[status(400)]
    #[message(display)]
    Number(#[from] std::num::ParseIntError),
    #[error("{0} for nobody but the log")]
    #[status(404)]
    #[message(display)]
    RunTime(#[source] io::Error, #[status] u16),
}

#[test]
fn a_source_is_shown_where_its_text_is_meant_for_the_client() {
    let number = "x".parse::<u8>().expect_err("no number");
    assert_eq!(
        http_text(&Meant::Number(number)),
        "400\ncontent-type: application/problem+json\n\n\
         {\"title\":\"Bad Request\",\"status\":400,\
         \"detail\":\"bad number: invalid digit found in string\",\"code\":\"NUMBER\"}"
    );
    keeps_the_secret(&Meant::RunTime(secret(), 500));
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = Detail)]
enum Root {
    #[error(transparent)]
    Server(#[from] Server),
}

#[derive(Debug, thiserror::Error, ApiError)]
enum Outermost {
    #[error(transparent)]
    Root(#[from] Root),
}

#[test]
fn nesting_changes_nothing() {
    let all: [fn() -> Server; 4] = [
        || Server::Display(SECRET.to_owned()),
        || Server::OwnStatus(secret()),
        || Server::RunTime { status: 503, dsn: SECRET },
        || Server::Literal,
    ];
    for error in all {
        keeps_the_secret(&Root::from(error()));
        keeps_the_secret(&Outermost::from(Root::from(error())));
        keeps_the_secret(&Box::new(Root::from(error())));
    }
}

#[derive(Debug, thiserror::Error, ApiError)]
enum Client {
    #[error("no user {name}")]
    #[status(404)]
    NoUser {
        name: &'static str,
        password_hash: &'static str,
        #[param]
        tries: u8,
    },
}

#[test]
fn a_client_error_shows_only_what_is_declared_public() {
    let error = Client::NoUser { name: "ann", password_hash: "hunter2", tries: 3 };
    assert_eq!(
        http_text(&error),
        "404\ncontent-type: application/problem+json\n\n\
         {\"title\":\"Not Found\",\"status\":404,\"detail\":\"no user ann\",\"code\":\"NO_USER\",\"tries\":3}"
    );
    let Client::NoUser { password_hash, .. } = error;
    assert_eq!(password_hash, "hunter2");
}
