//! Answers of each shape, and the client of a service that has no other, for `.ci/typescript`.

#[path = "../answer/mod.rs"]
mod answer;

use crate::written::write;
use api_error::catalog::Catalog;
use api_error::{ApiError, Context, Issue, envelope};
use serde_json::{Value as Json, json};
use std::time::Duration;

/// What differs from shape to shape is what a shape makes of these.
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(docs = "https://a.example/{code}", codes = "snake_case")]
enum Fault {
    /// Fields of the request are not as they should be.
    #[error("invalid article")]
    #[status(422)]
    Invalid(#[issues] Vec<Issue>),

    #[error("{left} left of {limit} in {zone}")]
    #[status(429)]
    Limit {
        #[param]
        limit: u8,
        #[param]
        left: u8,
        #[param]
        zone: String,
        #[retry_after]
        pause: Duration,
    },

    #[error("not for the client")]
    #[status(500)]
    Broken,

    #[error("no such zone")]
    #[status(404)]
    NoZone(#[details] [u8; 2]),

    #[error("no such article")]
    #[status(404)]
    NoArticle,
}

envelope! {
    /// Sent with the status of a success.
    #[status(200)]
    struct Slack { "ok": false, "error": code, "needed"?: params.zone, "args"?: [ param => [param.name, param.value] ] }

    /// Messages by field.
    struct Grouped {
        "message": message,
        "errors"?: group(issue.field, whole = "base", each = [ issue => issue.message ]),
    }

    /// A list by field, and lists in it.
    struct Groups {
        "code": code,
        "errors"?: groups(issue.field, each = {
            "at": issue.field, "why": [ issue => issue.message ],
        }),
    }

    /// The first issue alone.
    struct First { "code": code, "param"?: first(issue => issue.field), "text": message }

    /// A pause in each form.
    struct Float { "code": code, "wait"?: retry_after as float }
    struct Millis { "code": code, "wait"?: retry_after as millis }
    struct Delay { "code": code, "wait"?: retry_after as duration }
    struct Text { "code": code, "wait"?: retry_after as string }
}

fn faults() -> [(&'static str, Fault); 6] {
    let issues = vec![
        Issue::new("short", "too short").body().at("tags").index(0).ctx("least", 2),
        Issue::new("range", "too many").query().at("limit").kind("number").id("n1"),
    ];
    let limit = Fault::Limit {
        limit: 9,
        left: 0,
        zone: "7".to_owned(),
        pause: Duration::from_millis(1500),
    };
    [
        ("invalid", Fault::Invalid(issues)),
        ("alone", Fault::Invalid(vec![Issue::new("late", "too late").body().at("name")])),
        ("limit", limit),
        ("broken", Fault::Broken),
        ("no_zone", Fault::NoZone([1, 2])),
        ("no_article", Fault::NoArticle),
    ]
}

fn recorded(name: &str, error: &dyn ApiError) -> Json {
    let response = Context::new().request_id("req-1").enter(|| answer::answer(error));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let headers = response.headers().iter();
    let headers: Vec<_> =
        headers.map(|(name, value)| [name.as_str().to_owned(), text(value.as_bytes())]).collect();
    let status = response.status().as_u16();
    json!({"name": name, "status": status, "headers": headers, "body": text(response.body())})
}

macro_rules! services {
    ($($name:ident: $Shape:path,)+) => {
        $(#[test]
        fn $name() {
            /// The service.
            #[derive(Debug, thiserror::Error, ApiError)]
            #[api_error(envelope = $Shape)]
            enum Service {
                #[error(transparent)]
                Fault(Fault),
            }

            let name = stringify!($name);
            let client = Catalog::of::<Service>().named(name).to_typescript();
            write(&format!("recorded/{name}.ts"), &client);
            let answers = faults().map(|(name, fault)| recorded(name, &Service::Fault(fault)));
            write(&format!("recorded/{name}.json"), &Json::from(answers.to_vec()).to_string());
        })+
    };
}

services! {
    problem: envelope::Problem,
    detail: envelope::Detail,
    detail_code: envelope::DetailCode,
    errors: envelope::Errors,
    error_message: envelope::ErrorMessage,
    error_code: envelope::ErrorCode,
    error_details: envelope::ErrorDetails,
    google_api: envelope::GoogleApi,
    json_api: envelope::JsonApi,
    oauth: envelope::OAuth,
    acme: crate::errors::Acme,
    slack: Slack,
    grouped: Grouped,
    groups: Groups,
    first: First,
    float: Float,
    millis: Millis,
    delay: Delay,
    text: Text,
}
