//! What a client must never see: a server error's `Display`, its sources, and fields that nobody
//! declared public.

mod http_text;

use api_error::ApiError;
use api_error::envelope::Detail;
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
