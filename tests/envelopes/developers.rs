//! What developers' platforms answer.

use super::answers;
use api_error::{ApiError, Context, Issue, envelope};

envelope! {
    struct GitHub {
        "message": message,
        "errors"?: [ issue => {
            "resource": issue.kind, "field": issue.field, "code": issue.code,
            "message"?: if(issue.ctx.told, issue.message),
        } ],
        "documentation_url": docs_url,
        "status": status as string,
    }
    struct GitLab {
        "message": group(issue.field, whole = "base", each = [ issue => issue.message ])
            | format("{status} {reason}"),
    }
    struct Docker { "errors": [{ "code": code, "message": message, "detail"?: params }] }
    struct Vault { "errors": [ issue => issue.message ] | [message] }
    struct CouchDb { "error": code, "reason": message }
    struct PostgRest { "code": code, "details": details, "hint": params.hint, "message": message }
    struct DigitalOcean { "id": code, "message": message, "request_id"?: request_id }
    struct Heroku { "id": code, "message": message, "url"?: docs_url }
    struct Vercel { "error": { "code": code, "message": message } }
    struct Notion {
        "object": "error", "status": status, "code": code, "message": message,
        "request_id"?: request_id,
    }
    struct Contentful {
        "sys": { "type": "Error", "id": code },
        "message": message,
        "details"?: if(issues, {
            "errors": [ issue => {
                "name": issue.code, "path": issue.steps, "details": issue.message,
            } ],
        }),
        "requestId": request_id,
    }
    struct Etcd { "error": message, "code": number, "message": message }
    struct Hasura {
        "errors": [{
            "extensions": {
                "path": format("$.selectionSet.{params.selection}") | "$",
                "code": code,
            },
            "message": message,
        }],
    }
    struct Matrix { "errcode": code, "error": message, "retry_after_ms"?: retry_after as millis }
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(codes = "snake_case", docs = "https://acme.dev/docs")]
#[rustfmt::skip]
enum Snake {
    #[error("Validation Failed")]
    #[status(422)]
    #[envelope(GitHub)]
    GitHub(#[issues] Vec<Issue>),
    #[error("no such project")]
    #[status(404)]
    #[envelope(GitLab)]
    GitLab(#[issues] Vec<Issue>),
    #[error("permission denied")]
    #[status(403)]
    #[envelope(Vault)]
    Vault(#[issues] Vec<Issue>),
    #[error("missing")]
    #[status(404)]
    #[code("not_found")]
    #[envelope(CouchDb)]
    CouchDb,
    #[error("Your account has reached its rate limit.")]
    #[status(429)]
    #[code("rate_limit")]
    #[envelope(Heroku)]
    Heroku,
    #[error("The resource you requested could not be found.")]
    #[status(404)]
    #[code("missing")]
    #[envelope(DigitalOcean)]
    DigitalOcean,
    #[error("The deployment could not be found")]
    #[status(404)]
    #[code("deployment_not_found")]
    #[envelope(Vercel)]
    Vercel,
    #[error("body failed validation")]
    #[status(400)]
    #[code("validation_error")]
    #[envelope(Notion)]
    Notion,
    #[error("etcdserver: key is not provided")]
    #[status(400)]
    #[code("etcd", number = 3)]
    #[envelope(Etcd)]
    Etcd,
    #[error("field 'x' not found in type: 'query_root'")]
    #[status(400)]
    #[code("validation")]
    #[envelope(Hasura)]
    Hasura { #[param] selection: &'static str },
}

#[derive(Debug, thiserror::Error, ApiError)]
#[rustfmt::skip]
enum Screaming {
    #[error("manifest unknown")]
    #[status(404)]
    #[envelope(Docker)]
    ManifestUnknown { #[param("Tag")] tag: &'static str },
    #[error("relation \"x\" does not exist")]
    #[status(404)]
    #[code("PGRST116")]
    #[envelope(PostgRest)]
    NoRelation,
    #[error("Too Many Requests")]
    #[status(429)]
    #[retry(after = 2)]
    #[code("M_LIMIT_EXCEEDED")]
    #[envelope(Matrix)]
    Limit,
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("Validation error")]
#[status(422)]
#[api_error(envelope = Contentful, codes = "PascalCase")]
struct ValidationFailed(#[issues] Vec<Issue>);

#[test]
fn lists_and_maps_of_issues() {
    let title = || Issue::new("missing_field", "is missing").kind("Issue").at("title");
    let github = r#"{"message":"Validation Failed","errors":[{"resource":"Issue","field":"title","code":"missing_field"}],"documentation_url":"https://acme.dev/docs","status":"422"}"#;
    answers(&Snake::GitHub(vec![title()]), 422, github);
    let email = Issue::new("taken", "has already been taken").at("email");
    let gitlab = r#"{"message":{"email":["has already been taken"]}}"#;
    answers(&Snake::GitLab(vec![email]), 404, gitlab);
    answers(&Snake::GitLab(vec![]), 404, r#"{"message":"404 Not Found"}"#);
    answers(&Snake::Vault(vec![]), 403, r#"{"errors":["permission denied"]}"#);
    let vault = Snake::Vault(vec![Issue::new("a", "missing client token")]);
    answers(&vault, 403, r#"{"errors":["missing client token"]}"#);
    let path = Issue::new("required", "The property \"title\" is required here");
    let contentful = r#"{"sys":{"type":"Error","id":"ValidationFailed"},"message":"Validation error","details":{"errors":[{"name":"required","path":["fields","title"],"details":"The property \"title\" is required here"}]},"requestId":"r7"}"#;
    Context::new().request_id("r7").enter(|| {
        answers(&ValidationFailed(vec![path.at("fields").at("title")]), 422, contentful);
        let none = r#"{"sys":{"type":"Error","id":"ValidationFailed"},"message":"Validation error","requestId":"r7"}"#;
        answers(&ValidationFailed(vec![]), 422, none);
    });
}

#[test]
fn codes_and_messages() {
    answers(&Snake::CouchDb, 404, r#"{"error":"not_found","reason":"missing"}"#);
    let heroku = r#"{"id":"rate_limit","message":"Your account has reached its rate limit.","url":"https://acme.dev/docs"}"#;
    answers(&Snake::Heroku, 429, heroku);
    let ocean = r#"{"id":"missing","message":"The resource you requested could not be found."}"#;
    answers(&Snake::DigitalOcean, 404, ocean);
    let vercel = r#"{"error":{"code":"deployment_not_found","message":"The deployment could not be found"}}"#;
    answers(&Snake::Vercel, 404, vercel);
    let notion = r#"{"object":"error","status":400,"code":"validation_error","message":"body failed validation"}"#;
    answers(&Snake::Notion, 400, notion);
    let etcd = r#"{"error":"etcdserver: key is not provided","code":3,"message":"etcdserver: key is not provided"}"#;
    answers(&Snake::Etcd, 400, etcd);
    let hasura = r#"{"errors":[{"extensions":{"path":"$.selectionSet.x","code":"validation"},"message":"field 'x' not found in type: 'query_root'"}]}"#;
    answers(&Snake::Hasura { selection: "x" }, 400, hasura);
    let docker = r#"{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown","detail":{"Tag":"latest"}}]}"#;
    answers(&Screaming::ManifestUnknown { tag: "latest" }, 404, docker);
    let postgrest = r#"{"code":"PGRST116","details":null,"hint":null,"message":"relation \"x\" does not exist"}"#;
    answers(&Screaming::NoRelation, 404, postgrest);
    let matrix =
        r#"{"errcode":"M_LIMIT_EXCEEDED","error":"Too Many Requests","retry_after_ms":2000}"#;
    answers(&Screaming::Limit, 429, matrix);
}
