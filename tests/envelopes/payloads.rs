//! Payloads of the author's own shape.

use super::answers;
use api_error::{ApiError, envelope};
use serde::Serialize;

envelope! {
    struct Google {
        "error": { "code": status, "message": message, "status": code, "details"?: details },
    }
    struct Gateway { "code": number, "message": message, "details": details | [] }
    struct Cloudflare {
        "success": false,
        "errors": [{ "code": number, "message": message, "error_chain"?: details }],
        "messages": [],
        "result": null,
    }
    #[status(200)]
    struct GraphQl {
        "data": null,
        "errors": [{
            "message": message,
            "locations"?: params.locations,
            "path"?: params.path,
            "extensions": { "code": code },
        }],
    }
}

/// A detail of `google.rpc`.
#[derive(Debug, Serialize)]
#[serde(tag = "@type")]
enum Detail {
    #[serde(rename = "type.googleapis.com/google.rpc.ErrorInfo")]
    ErrorInfo { reason: &'static str, domain: &'static str, metadata: Zone },
    #[serde(rename = "type.googleapis.com/google.rpc.Help")]
    Help { links: [Link; 1] },
}

#[derive(Debug, Serialize)]
struct Zone {
    zone: &'static str,
}

#[derive(Debug, Serialize)]
struct Link {
    description: &'static str,
    url: &'static str,
}

#[derive(Debug, Serialize)]
struct Chained {
    code: u32,
    message: &'static str,
}

#[derive(Debug, Serialize)]
struct Location {
    line: u32,
    column: u32,
}

#[derive(Debug, thiserror::Error, ApiError)]
#[rustfmt::skip]
enum Payload {
    #[error("The zone 'us-east1-a' does not have enough resources ...")]
    #[status(429)]
    #[envelope(Google)]
    ResourceExhausted(#[details] [Detail; 2]),
    #[error("not found")]
    #[status(404)]
    #[code("GATEWAY", number = 5)]
    #[envelope(Gateway)]
    Gateway,
    #[error("Invalid request headers")]
    #[status(400)]
    #[code("HEADERS", number = 6003)]
    #[envelope(Cloudflare)]
    Cloudflare(#[details] [Chained; 1]),
    #[error("Not allowed")]
    #[status(403)]
    #[envelope(GraphQl)]
    Forbidden { #[param] locations: [Location; 1], #[param] path: [&'static str; 1] },
}

#[test]
fn payloads_of_the_authors_own_shape() {
    let info = Detail::ErrorInfo {
        reason: "RESOURCE_AVAILABILITY",
        domain: "compute.googleapis.com",
        metadata: Zone { zone: "us-east1-a" },
    };
    let help = Detail::Help { links: [Link { description: "...", url: "https://..." }] };
    answers(
        &Payload::ResourceExhausted([info, help]),
        429,
        r#"{"error":{"code":429,"message":"The zone 'us-east1-a' does not have enough resources ...","status":"RESOURCE_EXHAUSTED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"RESOURCE_AVAILABILITY","domain":"compute.googleapis.com","metadata":{"zone":"us-east1-a"}},{"@type":"type.googleapis.com/google.rpc.Help","links":[{"description":"...","url":"https://..."}]}]}}"#,
    );
    answers(&Payload::Gateway, 404, r#"{"code":5,"message":"not found","details":[]}"#);
    let chain = [Chained { code: 6111, message: "Invalid format for Authorization header" }];
    answers(
        &Payload::Cloudflare(chain),
        400,
        r#"{"success":false,"errors":[{"code":6003,"message":"Invalid request headers","error_chain":[{"code":6111,"message":"Invalid format for Authorization header"}]}],"messages":[],"result":null}"#,
    );
    let forbidden =
        Payload::Forbidden { locations: [Location { line: 1, column: 3 }], path: ["b"] };
    answers(
        &forbidden,
        200,
        r#"{"data":null,"errors":[{"message":"Not allowed","locations":[{"line":1,"column":3}],"path":["b"],"extensions":{"code":"FORBIDDEN"}}]}"#,
    );
}
