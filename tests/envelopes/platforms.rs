//! Params where the API has them.

use super::{answers, header};
use api_error::{ApiError, Context, Issue, envelope};
use serde_json::{Value, json};

envelope! {
    #[header("Request-Id", "{request_id}")]
    struct Stripe {
        "error": {
            "code": code,
            "decline_code"?: params.decline_code,
            "doc_url"?: docs_url,
            "message": message,
            "param"?: params.param,
            "request_log_url"?: params.request_log_url,
            "type": category,
        },
    }
    #[status(200)]
    struct Slack {
        "ok": false,
        "error": code,
        "needed"?: params.needed,
        "provided"?: params.provided,
        "response_metadata"?: if(issues, { "messages": [ issue => issue.message ] }),
    }
    struct Kubernetes {
        "kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Failure",
        "message": message,
        "reason": code,
        "details": {
            "name"?: params.name,
            "kind"?: params.kind,
            "causes"?: [ issue => {
                "reason": issue.code, "message": issue.message, "field": issue.field,
            } ],
        },
        "code": status,
    }
    struct Trpc {
        "error": {
            "message": message,
            "code": number,
            "data": { "code": code, "httpStatus": status, "path": params.path },
        },
    }
    struct JsonRpc {
        "jsonrpc": "2.0",
        "id": params.id,
        "error": { "code": number, "message": message, "data": details | {} },
    }
    struct Salesforce = [{ "message": message, "errorCode": code, "fields": params.fields }];
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(codes = "snake_case", docs = "https://stripe.com/docs/error-codes/card-declined")]
#[rustfmt::skip]
enum Snake {
    #[error("Your card has insufficient funds.")]
    #[status(402)]
    #[category("card_error")]
    #[envelope(Stripe)]
    CardDeclined {
        #[param] decline_code: &'static str,
        #[param] param: &'static str,
        #[param] request_log_url: &'static str,
    },
    #[error("scope")]
    #[status(403)]
    #[envelope(Slack)]
    MissingScope { #[param] needed: &'static str, #[param] provided: &'static str },
    #[error("arguments")]
    #[status(400)]
    #[envelope(Slack)]
    InvalidArguments(#[issues] Vec<Issue>),
}

#[derive(Debug, thiserror::Error, ApiError)]
#[rustfmt::skip]
enum Screaming {
    #[error("dup")]
    #[status(409)]
    #[code(number = -32009)]
    #[envelope(Trpc)]
    Conflict { #[param] path: &'static str },
    #[error("Invalid params")]
    #[status(400)]
    #[code(number = -32602)]
    #[envelope(JsonRpc)]
    InvalidParams { #[param] id: u8 },
    #[error("The requested resource does not exist")]
    #[status(404)]
    #[envelope(Salesforce)]
    NotFound { #[param] fields: Value },
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(codes = "PascalCase", envelope = Kubernetes)]
#[rustfmt::skip]
enum Pascal {
    #[error("pods \"{name}\" not found")]
    #[status(404)]
    NotFound { #[param] name: &'static str, #[param] kind: &'static str },
    #[error("invalid")]
    #[status(422)]
    Invalid(#[issues] Vec<Issue>),
}

#[test]
fn params_where_the_api_has_them() {
    let card = Snake::CardDeclined {
        decline_code: "insufficient_funds",
        param: "number",
        request_log_url: "https://dashboard.stripe.com/...",
    };
    answers(
        &card,
        402,
        r#"{"error":{"code":"card_declined","decline_code":"insufficient_funds","doc_url":"https://stripe.com/docs/error-codes/card-declined","message":"Your card has insufficient funds.","param":"number","request_log_url":"https://dashboard.stripe.com/...","type":"card_error"}}"#,
    );
    Context::new().request_id("req_7").enter(|| assert_eq!(header(&card, "request-id"), "req_7"));
    let scope = Snake::MissingScope { needed: "chat:write", provided: "users:read" };
    answers(
        &scope,
        200,
        r#"{"ok":false,"error":"missing_scope","needed":"chat:write","provided":"users:read"}"#,
    );
    let channel = vec![Issue::new("missing", "[ERROR] missing required field: channel")];
    answers(
        &Snake::InvalidArguments(channel),
        200,
        r#"{"ok":false,"error":"invalid_arguments","response_metadata":{"messages":["[ERROR] missing required field: channel"]}}"#,
    );
    let pods = Pascal::NotFound { name: "x", kind: "pods" };
    answers(
        &pods,
        404,
        r#"{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"pods \"x\" not found","reason":"NotFound","details":{"name":"x","kind":"pods"},"code":404}"#,
    );
    let replicas = Issue::new("FieldValueInvalid", "Invalid value: ...").at("spec").at("replicas");
    answers(
        &Pascal::Invalid(vec![replicas]),
        422,
        r#"{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"invalid","reason":"Invalid","details":{"causes":[{"reason":"FieldValueInvalid","message":"Invalid value: ...","field":"spec.replicas"}]},"code":422}"#,
    );
    let trpc = Screaming::Conflict { path: "b" };
    answers(
        &trpc,
        409,
        r#"{"error":{"message":"dup","code":-32009,"data":{"code":"CONFLICT","httpStatus":409,"path":"b"}}}"#,
    );
    let rpc = Screaming::InvalidParams { id: 7 };
    answers(
        &rpc,
        400,
        r#"{"jsonrpc":"2.0","id":7,"error":{"code":-32602,"message":"Invalid params","data":{}}}"#,
    );
    let salesforce = Screaming::NotFound { fields: json!(["Id"]) };
    answers(
        &salesforce,
        404,
        r#"[{"message":"The requested resource does not exist","errorCode":"NOT_FOUND","fields":["Id"]}]"#,
    );
}
