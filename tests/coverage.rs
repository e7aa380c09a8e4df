//! Which errors were answered is noted where somebody asks for it.

#![cfg(all(feature = "axum", feature = "catalog", feature = "coverage", feature = "tower"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use api_error::catalog::{Catalog, Coverage, Endpoints};
use api_error::tower::ContextLayer;
use api_error::{ApiError, Context};
use axum::Router;
use axum::extract::MatchedPath;
use axum::response::IntoResponse as _;
use axum::routing::get;
use http::Request;
use std::pin::pin;
use std::process::Command;
use std::task::Waker;
use std::{env, fs, process, thread};
use tower::ServiceExt as _;

#[derive(Debug, thiserror::Error, ApiError)]
enum Billing {
    #[error("gone")]
    #[status(410)]
    Gone,
    #[error("asked {0} times")]
    #[status(429)]
    TooOften(#[param("times")] u32),
    #[error("never")]
    #[status(409)]
    #[allow(dead_code, reason = "it is what nothing answers")]
    Never,
}

#[derive(Debug, thiserror::Error, ApiError)]
enum App {
    #[error(transparent)]
    Billing(#[from] Billing),
    #[error("upstream")]
    #[status(502)]
    Upstream(#[status] u16),
}

fn answer(error: &App) {
    #[allow(clippy::disallowed_methods, reason = "the test is about what else it does")]
    let response = api_error::answer(error);
    assert!(response.status().is_client_error() || response.status().is_server_error());
}

/// What the process does whose notes are read; by itself it only shows that nobody needs any.
#[test]
fn many_threads_answer() {
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for times in 0..50 {
                    answer(&Billing::Gone.into());
                    answer(&Billing::TooOften(times).into());
                    answer(&App::Upstream(503));
                }
            });
        }
    });
    let layer = ContextLayer::new()
        .route(|extensions| Some(extensions.get::<MatchedPath>()?.as_str().into()));
    let item = async || App::from(Billing::TooOften(1)).into_response();
    let router = Router::new().route("/items/{id}", get(item)).layer(layer);
    for method in ["GET", "HEAD"] {
        let request = Request::builder().method(method).uri("/items/7");
        let request = request.body(axum::body::Body::empty()).unwrap();
        let mut task = std::task::Context::from_waker(Waker::noop());
        assert!(pin!(router.clone().oneshot(request)).poll(&mut task).is_ready());
    }
    assert_eq!(Context::current(), None);
}

#[test]
fn each_error_status_and_route_is_noted_once() {
    let folder = env::temp_dir().join(format!("api-error-coverage-{}", process::id()));
    for _ in 0..2 {
        let run = Command::new(env::current_exe().unwrap())
            .args(["many_threads_answer", "--exact"])
            .env("API_ERROR_COVERAGE", &folder)
            .output()
            .unwrap();
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stdout));
    }
    let files: Vec<_> = fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path()).collect();
    assert_eq!(files.len(), 2, "a file for each process");
    let text = fs::read_to_string(&files[0]).unwrap();
    assert_eq!(text.lines().count(), 5, "{text}");
    // A process that was killed leaves half a line.
    fs::write(&files[0], format!("{text}{{\"code\":")).unwrap();

    let coverage = Coverage::read(&folder).unwrap();
    fs::remove_dir_all(&folder).unwrap();
    let told: Vec<_> = coverage.notes().map(|note| format!("{note}, {}", note.name)).collect();
    assert_eq!(
        told,
        [
            "410 GONE, Gone",
            "429 TOO_OFTEN, TooOften",
            "429 TOO_OFTEN of GET /items/{id}, TooOften",
            "429 TOO_OFTEN of HEAD /items/{id}, TooOften",
            "503 UPSTREAM, Upstream",
        ]
    );

    let catalog = Catalog::of::<App>();
    let unanswered: Vec<_> = coverage.unanswered(&catalog).iter().map(|row| &*row.code).collect();
    assert_eq!(unanswered, ["NEVER"]);
    let billing = Catalog::of::<Billing>();
    let undeclared: Vec<_> = coverage.undeclared(&billing).iter().map(|note| &*note.code).collect();
    assert_eq!(undeclared, ["UPSTREAM"]);

    let declared = Endpoints::default().answers("GET", "/items/{id}", "TOO_OFTEN");
    assert!(coverage.beyond(&declared).is_empty());
    let other = Endpoints::from_json(r#"{"GET /items/{id}": ["GONE"]}"#).unwrap();
    let beyond: Vec<_> = coverage.beyond(&other).iter().map(ToString::to_string).collect();
    assert_eq!(beyond, ["429 TOO_OFTEN of GET /items/{id}", "429 TOO_OFTEN of HEAD /items/{id}"]);
}

#[test]
fn a_folder_without_notes_says_how_to_make_some() {
    let folder = env::temp_dir().join(format!("api-error-no-notes-{}", process::id()));
    fs::create_dir_all(&folder).unwrap();
    let error = Coverage::read(&folder).unwrap_err().to_string();
    fs::write(folder.join("1.jsonl"), "{}\n").unwrap();
    let other = Coverage::read(&folder).unwrap_err().to_string();
    fs::remove_dir_all(&folder).unwrap();
    assert!(error.contains("has no notes: run the tests with `API_ERROR_COVERAGE`"), "{error}");
    assert!(other.contains("1.jsonl, line 1: no note: missing field `code`"), "{other}");
}
