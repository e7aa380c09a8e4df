//! What changes of shapes.

use expect_test::expect;

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
    expect![[r#"
        breaking: shape Acme no longer has the header `x-error-code` [header-removed]: clients that read it find nothing; go on sending it
        breaking: shape Acme has `code` at `error.code`, and had it at `code` [place-moved]: clients that read it where it was find nothing; let it stand in both places
        breaking: shape Acme no longer has `docs_url` at `help` [place-removed]: clients that read it find nothing; keep it in the envelope
        breaking: shape Acme has `retry_after` at `after` as `millis`, and had it as it is [place-retyped]: clients that read it fail, or read something else; add a member of another name
        breaking: shape Acme has category | docs_url at `text`, and had docs_url | category [place-reordered]: clients that read one of them may find the other; keep the order
        breaking: shape Acme no longer has `false` at `ok` [constant-changed]: clients that tell answers apart by it no longer can; keep it in the envelope
        breaking: shape Acme has `2` at `version`, and had `1` [constant-changed]: clients that tell answers apart by it no longer can; keep it in the envelope
        breaking: shape Acme may be without `message` [member-optional]: clients that rely on the member find nothing; write it without `?`
        breaking: shape Sent is `application/json`, and was `application/vnd.acme+json` [media-type-changed]: clients that look at `Content-Type` do not read the body; keep the media type
        breaking: shape Sent is sent with the status of each error, and was with 200 [transport-changed]: clients that tell failures by the status take them for something else; keep it
        breaking: FOUR is answered in the shape Sent, and was in Problem [shape-withdrawn]: clients that parse that shape cannot read the answer; keep the envelope
        minor: shape Acme has `issue.message` at `fields.*.why` now [place-added]: nobody is hurt: clients ignore members that they do not know
        minor: shape Acme has `request_id` at `id` now [place-added]: nobody is hurt: clients ignore members that they do not know
        minor: shape Acme always has `after` now [member-always]: clients that ask whether the member is there find `null`; look at who does
        minor: shape Sent has `retry_after` at `limit` now [place-added]: nobody is hurt: clients ignore members that they do not know
        patch: shape Slack is called Chat now [shape-renamed]: nobody is hurt who reads answers; generated code may have a type of the old name
    "#]].assert_eq(&super::diff::<older::Error, newer::Error>());
}
