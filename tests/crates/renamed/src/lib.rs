//! Errors declared where the crate has another name, and nothing but it is there: no `http`, no
//! `serde`, no framework, no thiserror.

use facade::ApiError;
use facade::envelope::Detail;
use std::fmt;

facade::envelope! {
    crate = facade;

    /// What is told of it.
    #[media_type("application/vnd.acme+json")]
    #[status(200)]
    #[header("X-Code", "{code}")]
    pub struct Told { "ok": false, "joined"?: join(separator = ". "), "error": message }
}

/// What can go wrong.
#[derive(Debug, ApiError)]
#[api_error(crate = facade, envelope = Detail)]
pub enum Error<'a> {
    /// Nothing is there.
    #[status(404)]
    #[message("no {name}")]
    NotFound {
        /// What was looked for.
        #[param]
        name: &'a str,
    },
    /// It is somewhere else.
    #[transparent]
    Moved(Moved),
}

/// It is somewhere else.
#[derive(Debug, ApiError)]
#[api_error(crate = facade, envelope = Told)]
#[status(410)]
pub struct Moved;

impl fmt::Display for Error<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("something went wrong")
    }
}

impl fmt::Display for Moved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("it moved")
    }
}

impl std::error::Error for Error<'_> {}
impl std::error::Error for Moved {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_answer_under_the_other_name() {
        let response = facade::answer(&Error::NotFound { name: "a" });
        assert_eq!(response.body(), r#"{"detail":"no a"}"#);
        assert_eq!(facade::answer(&Error::Moved(Moved)).body(), r#"{"detail":"it moved"}"#);
        let moved = facade::answer(&Moved);
        assert_eq!(moved.status(), 200);
        assert_eq!(moved.headers()["content-type"], "application/vnd.acme+json");
        assert_eq!(moved.body(), r#"{"ok":false,"error":"it moved"}"#);
    }

    #[test]
    fn the_framework_needs_no_dependency_of_the_service() {
        fn is_a_response<T: facade::axum::IntoResponse>() {}
        is_a_response::<Moved>();
        is_a_response::<Error<'_>>();
    }
}
