//! What services of the web answer.

use super::{answers, header};
use api_error::{ApiError, Context, Issue, envelope};
use serde_json::json;
use std::time::Duration;

envelope! {
    struct Telegram {
        "ok": false,
        "error_code": status,
        "description": if(retry_after, format("{reason}: retry after {retry_after}"), format("{reason}: {message}")),
        "parameters"?: if(retry_after, { "retry_after": retry_after }),
    }
    #[header("x-fb-trace-id", "{trace_id}")]
    struct Facebook {
        "error": {
            "message": message, "type": category, "code": number,
            "error_subcode"?: params.subcode, "fbtrace_id": trace_id,
        },
    }
    struct Twitter {
        "errors": [ issue => { "parameters": issue.ctx, "message": issue.message } ]
            | [{ "code": number, "message": message }],
        "title"?: if(issues, title),
        "detail"?: if(issues, message),
        "type"?: if(issues, type_uri),
    }
    struct SendGrid {
        "errors": [ issue => {
            "message": issue.message, "field": issue.field, "help"?: issue.ctx.help,
        } ] | [{ "message": message, "field": null, "help"?: docs_url }],
    }
    struct Intercom {
        "type": "error.list",
        "request_id": request_id,
        "errors": [ issue => { "code": issue.code, "message": issue.message } ]
            | [{ "code": code, "message": message }],
    }
    struct Asana {
        "errors": [ issue => {
            "message": format("{issue.field}: {issue.message}") | issue.message,
            "help": format("For more information see {docs_url}"),
        } ],
    }
    struct Okta {
        "errorCode": code,
        "errorSummary": first(issue => format("Api validation failed: {issue.field}")) | message,
        "errorLink": code,
        "errorId": request_id,
        "errorCauses": [ issue => {
            "errorSummary": format("{issue.field}: {issue.message}"),
        } ] | [],
    }
    struct Box {
        "type": "error", "status": status, "code": category,
        "context_info"?: if(issues, {
            "errors": [ issue => {
                "reason": issue.code, "name": issue.field, "message": issue.message,
            } ],
        }),
        "help_url": docs_url, "message": message, "request_id": request_id,
    }
    struct Zendesk {
        "error": code,
        "description": message,
        "details"?: group(issue.field, whole = "base", each = [ issue => {
            "description": format("{issue.field}: {issue.message}"), "error": issue.code,
        } ]),
    }
    #[status(200)]
    struct Apollo {
        "errors": [{
            "message": message,
            "path": params.path,
            "extensions": {
                "code": code,
                "http": { "status": status },
                "validationErrors"?: group(
                    issue.field, whole = "_", each = [ issue => issue.message ],
                ),
            },
        }],
        "data": null,
    }
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(codes = "PascalCase", docs = "https://acme.dev/{code}")]
#[rustfmt::skip]
enum Web {
    #[error("slow down")] #[status(429)] #[envelope(Telegram)] Slow(#[retry_after] Duration),
    #[error("chat not found")] #[status(400)] #[envelope(Telegram)] Chat,
    #[error("Session has expired")] #[status(401)] #[category("OAuthException")]
    #[code(number = 190)] #[envelope(Facebook)]
    Facebook { #[param] subcode: u16 },
    #[error("Rate limit exceeded")] #[status(429)] #[code(number = 88)] #[envelope(Twitter)] One,
    #[error("Your request was invalid.")] #[status(400)] #[title("Invalid Request")] #[envelope(Twitter)]
    Two(#[issues] Vec<Issue>),
    #[error("no")] #[status(400)] #[envelope(SendGrid)] SendGrid(#[issues] Vec<Issue>),
    #[error("Access Token Invalid")] #[status(401)] #[code("Unauthorized")] #[envelope(Intercom)] Intercom,
    #[error("no")] #[status(400)] #[envelope(Asana)] Asana(#[issues] Vec<Issue>),
    #[error("no")] #[status(400)] #[code("E0000001")] #[envelope(Okta)] Okta(#[issues] Vec<Issue>),
    #[error("Bad Request")] #[status(400)] #[category("bad_request")] #[envelope(Box)]
    Box(#[issues] Vec<Issue>),
    #[error("Record validation errors")] #[status(422)] #[code("RecordInvalid")] #[envelope(Zendesk)]
    Zendesk(#[issues] Vec<Issue>),
    #[error("bad input")] #[status(400)] #[code("BadUserInput")] #[envelope(Apollo)]
    Apollo { #[param] path: [&'static str; 1], #[issues] issues: Vec<Issue> },
}

fn email(code: &'static str, message: &'static str) -> Vec<Issue> {
    vec![Issue::new(code, message).body().at("email")]
}

#[test]
fn messages_and_posts() {
    answers(
        &Web::Slow(Duration::from_secs(5)),
        429,
        r#"{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 5","parameters":{"retry_after":5}}"#,
    );
    answers(
        &Web::Chat,
        400,
        r#"{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}"#,
    );
    Context::new().trace_id("EJpl").enter(|| {
        let error = Web::Facebook { subcode: 463 };
        answers(&error, 401, r#"{"error":{"message":"Session has expired","type":"OAuthException","code":190,"error_subcode":463,"fbtrace_id":"EJpl"}}"#);
        assert_eq!(header(&error, "x-fb-trace-id"), "EJpl");
    });
    answers(&Web::One, 429, r#"{"errors":[{"code":88,"message":"Rate limit exceeded"}]}"#);
    let ids = Issue::new("ids", "`ids` is invalid").ctx("ids", json!(["x"]));
    answers(
        &Web::Two(vec![ids]),
        400,
        r#"{"errors":[{"parameters":{"ids":["x"]},"message":"`ids` is invalid"}],"title":"Invalid Request","detail":"Your request was invalid.","type":"https://acme.dev/Two"}"#,
    );
    answers(
        &Web::SendGrid(email("a", "no email")),
        400,
        r#"{"errors":[{"message":"no email","field":"email"}]}"#,
    );
    answers(
        &Web::SendGrid(vec![]),
        400,
        r#"{"errors":[{"message":"no","field":null,"help":"https://acme.dev/SendGrid"}]}"#,
    );
}

#[test]
fn offices() {
    Context::new().request_id("r7").enter(|| {
        answers(&Web::Intercom, 401, r#"{"type":"error.list","request_id":"r7","errors":[{"code":"Unauthorized","message":"Access Token Invalid"}]}"#);
        answers(&Web::Okta(email("a", "It exists")), 400, r#"{"errorCode":"E0000001","errorSummary":"Api validation failed: email","errorLink":"E0000001","errorId":"r7","errorCauses":[{"errorSummary":"email: It exists"}]}"#);
        answers(&Web::Box(email("invalid_parameter", "Invalid value")), 400, r#"{"type":"error","status":400,"code":"bad_request","context_info":{"errors":[{"reason":"invalid_parameter","name":"email","message":"Invalid value"}]},"help_url":"https://acme.dev/Box","message":"Bad Request","request_id":"r7"}"#);
    });
    answers(
        &Web::Asana(email("a", "Missing input")),
        400,
        r#"{"errors":[{"message":"email: Missing input","help":"For more information see https://acme.dev/Asana"}]}"#,
    );
    answers(
        &Web::Zendesk(email("InvalidFormat", "x is not valid")),
        422,
        r#"{"error":"RecordInvalid","description":"Record validation errors","details":{"email":[{"description":"email: x is not valid","error":"InvalidFormat"}]}}"#,
    );
    let apollo = Web::Apollo { path: ["me"], issues: email("a", "is taken") };
    answers(
        &apollo,
        200,
        r#"{"errors":[{"message":"bad input","path":["me"],"extensions":{"code":"BadUserInput","http":{"status":400},"validationErrors":{"email":["is taken"]}}}],"data":null}"#,
    );
}
