//! Errors that headers carry.

use super::{answers, header};
use api_error::{ApiError, envelope};
use std::time::Duration;

envelope! {
    #[header("X-Amzn-ErrorType", "{code}")]
    struct Aws { "message": message, ..params }
    struct AwsJson {
        "__type": format("com.amazonaws.dynamodb.v20120810#{code}"),
        "message": message,
    }
    #[header("Cache-Control", "no-store")]
    struct OAuth { "error": code, "error_description": message, "error_uri"?: docs_url }
    #[header("WWW-Authenticate", "Bearer realm=\"example\", error={code:quoted}, error_description={message:quoted}")]
    struct Bearer {}
    #[header("WWW-Authenticate", "Bearer realm=\"example\", error={code:quoted}, error_description={message:quoted}, scope={params.scope:quoted}")]
    struct Scoped {}
    #[header("WWW-Authenticate", "Bearer realm=\"example\"")]
    struct Challenge {}
    #[header("RateLimit", "limit={params.limit}, remaining=0, reset={retry_after}")]
    #[header("retry-after-ms", "{retry_after as millis}")]
    #[header("X-Error-Code", "{code}; status={status}")]
    struct Limited { "error": code }
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("Function not found: arn:...")]
#[status(404)]
#[code("ResourceNotFoundException")]
#[api_error(envelope = Aws, codes = "PascalCase")]
struct NotFound(#[param("Type")] &'static str);

#[derive(Debug, thiserror::Error, ApiError)]
#[error("Requested resource not found")]
#[status(400)]
#[code("ResourceNotFoundException")]
#[api_error(envelope = AwsJson, codes = "PascalCase")]
struct NoTable;

#[derive(Debug, thiserror::Error, ApiError)]
#[error("the grant has expired")]
#[status(400)]
#[code("invalid_grant")]
#[api_error(envelope = OAuth, codes = "snake_case", docs = "https://acme.dev/{code}")]
struct Grant;

#[derive(Debug, thiserror::Error, ApiError)]
#[error("The access token expired")]
#[status(401)]
#[code("invalid_token")]
#[api_error(envelope = Bearer, codes = "snake_case")]
struct Expired;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(codes = "snake_case")]
#[rustfmt::skip]
enum Access {
    #[error("it needs more scope")]
    #[status(403)]
    #[envelope(Scoped)]
    InsufficientScope { #[param] scope: &'static str },
    #[error("no credentials")]
    #[status(401)]
    #[envelope(Challenge)]
    NoCredentials,
    #[error("slow down")]
    #[status(429)]
    #[envelope(Limited)]
    RateLimited { #[param] limit: u16, #[retry_after] pause: Duration },
}

#[test]
fn params_and_pauses_in_headers() {
    let scope = Access::InsufficientScope { scope: "a b" };
    let bearer = r#"Bearer realm="example", error="insufficient_scope", error_description="it needs more scope", scope="a b""#;
    assert_eq!(header(&scope, "www-authenticate"), bearer);
    let challenge = header(&Access::NoCredentials, "www-authenticate");
    assert_eq!(challenge, r#"Bearer realm="example""#);
    let limited = Access::RateLimited { limit: 100, pause: Duration::from_millis(4_500) };
    assert_eq!(header(&limited, "ratelimit"), "limit=100, remaining=0, reset=5");
    assert_eq!(header(&limited, "retry-after-ms"), "4500");
    assert_eq!(header(&limited, "x-error-code"), "rate_limited; status=429");
}

#[test]
fn codes_and_challenges_in_headers() {
    answers(&NotFound("User"), 404, r#"{"message":"Function not found: arn:...","Type":"User"}"#);
    assert_eq!(header(&NotFound("User"), "x-amzn-errortype"), "ResourceNotFoundException");
    let dynamo = r#"{"__type":"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException","message":"Requested resource not found"}"#;
    answers(&NoTable, 400, dynamo);
    let oauth = r#"{"error":"invalid_grant","error_description":"the grant has expired","error_uri":"https://acme.dev/invalid_grant"}"#;
    answers(&Grant, 400, oauth);
    assert_eq!(header(&Grant, "cache-control"), "no-store");
    answers(&Expired, 401, "{}");
    let bearer = r#"Bearer realm="example", error="invalid_token", error_description="The access token expired""#;
    assert_eq!(header(&Expired, "www-authenticate"), bearer);
}
