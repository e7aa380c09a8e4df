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
    /// Status, content type and body of the answer, which is what the schema of its table says.
    fn answer(error: &dyn ApiError) -> String {
        #[allow(clippy::disallowed_methods, reason = "the body is held against the schema here")]
        let response = facade::answer(error);
        let body = serde_json::from_slice(response.body()).unwrap();
        let table = facade::Declared::table(error);
        jsonschema::draft202012::validate(&table.schema(), &body).unwrap();
        let content_type = response.headers()["content-type"].to_str().unwrap();
        let body = String::from_utf8_lossy(response.body());
        format!("{} {content_type}\n{body}", response.status().as_u16())
    }

    #[test]
    fn errors_answer_under_the_other_name() {
        assert_eq!(
            answer(&Error::NotFound { name: "a" }),
            "404 application/json\n{\"detail\":\"no a\"}"
        );
        assert_eq!(answer(&Error::Moved(Moved)), "410 application/json\n{\"detail\":\"it moved\"}");
        assert_eq!(
            answer(&Moved),
            "200 application/vnd.acme+json\n{\"ok\":false,\"error\":\"it moved\"}"
        );
    }

    #[test]
    fn the_framework_needs_no_dependency_of_the_service() {
        fn is_a_response<T: facade::axum::IntoResponse>() {}
        is_a_response::<Moved>();
        is_a_response::<Error<'_>>();
    }
}
