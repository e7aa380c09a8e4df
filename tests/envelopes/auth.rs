//! Errors that headers carry.

use super::{answers, header};
use api_error::{ApiError, envelope};

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
