//! Causes inside of causes: the author's own type has them, the template places it.

use super::{answers, header};
use api_error::{ApiError, Context, Issue, envelope};
use serde::Serialize;

envelope! {
    #[header("x-ms-error-code", "{code}")]
    struct Azure {
        "error": {
            "code": code,
            "message": message,
            "target"?: params.target,
            "details"?: [ issue => {
                "code": issue.code, "target": issue.field, "message": issue.message,
            } ],
            "innererror"?: details,
        },
    }
    struct Graph {
        "error": {
            "code": code,
            "message": message,
            "innerError": {
                "date": timestamp as whole_seconds,
                "request-id": request_id,
                "client-request-id": request_id,
            },
        },
    }
    struct Elasticsearch {
        "error": {
            "root_cause": [{ "type": code, "reason": message }],
            "type": code,
            "reason": message,
            "caused_by"?: details,
        },
        "status": status,
    }
}

#[derive(Debug, Serialize)]
struct Inner {
    code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    innererror: Option<Box<Inner>>,
    #[serde(rename = "minLength", skip_serializing_if = "Option::is_none")]
    min_length: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct Cause {
    r#type: &'static str,
    reason: &'static str,
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("Multiple errors in ContactInfo data")]
#[status(400)]
#[api_error(envelope = Azure, codes = "PascalCase")]
struct BadArgument {
    #[param]
    target: &'static str,
    #[issues]
    issues: Vec<Issue>,
    #[details]
    inner: Inner,
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("The item does not exist")]
#[status(404)]
#[code("itemNotFound")]
#[api_error(envelope = Graph, codes = "camelCase")]
struct NoItem;

#[derive(Debug, thiserror::Error, ApiError)]
#[error("no such index [x]")]
#[status(404)]
#[code("index_not_found_exception")]
#[api_error(envelope = Elasticsearch, codes = "snake_case")]
struct NoIndex(#[details] Cause);

#[test]
fn causes_are_details() {
    let policy =
        Inner { code: "PasswordDoesNotMeetPolicy", innererror: None, min_length: Some("6") };
    let inner =
        Inner { code: "PasswordError", innererror: Some(Box::new(policy)), min_length: None };
    let phone = Issue::new("NullValue", "Phone number must not be null").at("PhoneNumber");
    let error = BadArgument { target: "ContactInfo", issues: vec![phone], inner };
    let azure = r#"{"error":{"code":"BadArgument","message":"Multiple errors in ContactInfo data","target":"ContactInfo","details":[{"code":"NullValue","target":"PhoneNumber","message":"Phone number must not be null"}],"innererror":{"code":"PasswordError","innererror":{"code":"PasswordDoesNotMeetPolicy","minLength":"6"}}}}"#;
    answers(&error, 400, azure);
    assert_eq!(header(&error, "x-ms-error-code"), "BadArgument");
    let elastic = r#"{"error":{"root_cause":[{"type":"index_not_found_exception","reason":"no such index [x]"}],"type":"index_not_found_exception","reason":"no such index [x]","caused_by":{"type":"closed","reason":"it is closed"}},"status":404}"#;
    answers(&NoIndex(Cause { r#type: "closed", reason: "it is closed" }), 404, elastic);
    let context = Context::new().request_id("r7").timestamp(std::time::SystemTime::UNIX_EPOCH);
    let graph = r#"{"error":{"code":"itemNotFound","message":"The item does not exist","innerError":{"date":"1970-01-01T00:00:00Z","request-id":"r7","client-request-id":"r7"}}}"#;
    context.enter(|| answers(&NoItem, 404, graph));
}
