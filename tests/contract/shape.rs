//! What changes of shapes.

use expect_test::expect_file;

#[allow(dead_code, reason = "the tables are what is looked at")]
mod older {
    use api_error::{ApiError, envelope};

    envelope! {
        /// It changes.
        #[header("X-Error-Code", "{code}")]
        pub(super) struct Acme {
            "ok": false,
            "version": 1,
            "code": code,
            "message": message,
            "help": docs_url,
            "text"?: docs_url | category,
            "after"?: retry_after,
            "fields"?: [ issue => { "at": issue.pointer } ],
        }
    }

    envelope! {
        /// It is called otherwise.
        #[status(200)]
        pub(super) struct Slack { "ok": false, "error": code }
    }

    envelope! {
        /// It is sent otherwise.
        #[media_type("application/vnd.acme+json")]
        #[status(200)]
        pub(super) struct Sent { "error": code, "detail": message }
    }

    #[derive(Debug, thiserror::Error, ApiError)]
    #[api_error(envelope = Acme)]
    pub(super) enum Error {
        #[error("one")]
        #[status(400)]
        One,
        #[error("two")]
        #[status(404)]
        #[envelope(Slack)]
        Two,
        #[error("three")]
        #[status(409)]
        #[envelope(Sent)]
        Three,
        #[error("four")]
        #[status(410)]
        #[envelope(api_error::envelope::Problem)]
        Four {
            #[param]
            limit: u32,
        },
    }
}

#[allow(dead_code, reason = "the tables are what is looked at")]
mod newer {
    use api_error::{ApiError, envelope};

    envelope! {
        /// It has changed.
        pub(super) struct Acme {
            "version": 2,
            "error": { "code": code },
            "message"?: message,
            "text"?: category | docs_url,
            "after": retry_after as millis,
            "fields"?: [ issue => { "at": issue.pointer, "why": issue.message } ],
            "id"?: request_id,
        }
    }

    envelope! {
        /// It is called otherwise.
        #[status(200)]
        pub(super) struct Chat { "ok": false, "error": code }
    }

    envelope! {
        /// It is sent otherwise.
        pub(super) struct Sent { "error": code, "detail": message, "limit"?: retry_after }
    }

    #[derive(Debug, thiserror::Error, ApiError)]
    #[api_error(envelope = Acme)]
    pub(super) enum Error {
        #[error("one")]
        #[status(400)]
        One,
        #[error("two")]
        #[status(404)]
        #[envelope(Chat)]
        Two,
        #[error("three")]
        #[status(409)]
        #[envelope(Sent)]
        Three,
        #[error("four")]
        #[status(410)]
        #[envelope(Sent)]
        Four {
            #[param]
            limit: u32,
        },
    }
}

#[test]
fn each_change_of_a_shape_is_told_once() {
    expect_file!["expected/shape.txt"].assert_eq(&super::diff::<older::Error, newer::Error>());
}
