//! A response says which error it answers, where its context asks for that.

mod answer;

use answer::once;
use api_error::{Answered, ApiError, Context, Status, envelope};

envelope! {
    /// Slack's: every answer is a 200.
    #[status(200)]
    struct Slack { "ok": false, "error": code }
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("log in")]
#[status(403)]
struct LogIn;

#[derive(Debug, thiserror::Error, ApiError)]
enum AppError {
    #[error("gone")]
    #[status(410)]
    Gone,
    #[error("asked {0} times")]
    #[status(429)]
    TooOften(u32),
    #[error("the upstream answered {0}")]
    #[status(502)]
    Upstream(#[status] u16),
    #[error("no such channel")]
    #[status(404)]
    #[envelope(Slack)]
    NoChannel,
    #[error(transparent)]
    LogIn(#[from] LogIn),
}

/// What the first answer says, which is written from the start, and the second, which is kept.
fn marked(error: &AppError) -> [Option<(&'static str, u16)>; 2] {
    let context = Context::new().mark_answers();
    [(); 2].map(|()| {
        let response = context.enter(|| once(error));
        let answered = response.extensions().get::<Answered>();
        answered.map(|answered| (answered.code(), answered.status.as_u16()))
    })
}

#[test]
fn a_marked_response_says_code_and_status() {
    for (error, code, status) in [
        (AppError::Gone, "GONE", 410),
        (AppError::TooOften(7), "TOO_OFTEN", 429),
        (AppError::Upstream(503), "UPSTREAM", 503),
        (AppError::Upstream(200), "UPSTREAM", 502),
        (AppError::NoChannel, "NO_CHANNEL", 404),
        (LogIn.into(), "LOG_IN", 403),
    ] {
        assert_eq!(marked(&error), [Some((code, status)); 2], "{error:?}");
    }
}

#[test]
fn the_status_is_the_errors_where_the_shape_has_another() {
    let response = Context::new().mark_answers().enter(|| once(&AppError::NoChannel));
    let answered = response.extensions().get::<Answered>().map(|answered| answered.status);
    assert_eq!((response.status().as_u16(), answered), (200, Some(Status::NOT_FOUND)));
}

#[test]
fn nobody_pays_who_does_not_ask() {
    let unmarked = || [once(&AppError::Gone), once(&AppError::TooOften(7))];
    for response in unmarked().into_iter().chain(Context::new().enter(unmarked)) {
        assert!(response.extensions().is_empty());
    }
}
