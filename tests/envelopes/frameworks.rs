//! What web frameworks answer.

use super::answers;
use api_error::{ApiError, Context, Issue, envelope};

envelope! {
    struct Laravel {
        "message": join(separator = " ", most = 1, one_more = " (and {} more error)", more = " (and {} more errors)")
            | message,
        "errors"?: group(issue.field, whole = "", each = [ issue => issue.message ]),
    }
    #[media_type("application/problem+json")]
    struct AspNet {
        "type": type_uri,
        "title": title,
        "status": status,
        "errors"?: group(issue.json_path, whole = "$", each = [ issue => issue.message ]),
        "traceId"?: trace_id,
    }
    struct Nest {
        "message": [ issue => format("{issue.field} {issue.message}") ] | message,
        "error": reason,
        "statusCode": status,
    }
    struct Phoenix {
        "errors": group(issue.field, whole = "base", each = [ issue => issue.message ])
            | { "detail": reason },
    }
    struct Feathers {
        "name": code, "message": message, "code": status, "className": category,
        "errors": group(issue.field, whole = "", each = first(issue => issue.message)) | {},
    }
    struct LoopBack {
        "error": {
            "statusCode": status,
            "name": "UnprocessableEntityError",
            "message": message,
            "code": code,
            "details"?: [ issue => {
                "path": format(".{issue.field}") | "", "code": issue.code,
                "message": issue.message, "info": issue.ctx | {},
            } ],
        },
    }
    struct Strapi {
        "data": null,
        "error": {
            "status": status, "name": code, "message": message,
            "details": if(issues, {
                "errors": [ issue => {
                    "path": issue.steps, "message": issue.message, "name": issue.code,
                } ],
            }, {}),
        },
    }
    struct SpringBinding {
        "timestamp": timestamp as offset,
        "status": status,
        "error": reason,
        "message": format("Validation failed for object='order'. {count}", count = join(
            separator = "", most = 0, one_more = "Error count: 1", more = "Error count: {}",
        )),
        "errors": [ issue => {
            "codes": [format("{issue.code}.order.{issue.field}"), issue.code],
            "defaultMessage": issue.message,
            "objectName": "order",
            "field": issue.path,
            "rejectedValue": issue.input,
            "code": issue.code,
        } ],
        "path": path,
    }
    struct Mastodon {
        "error": format("Validation failed: {all}", all = join(
            issue => format("{issue.field} {issue.message}"), separator = ", ",
        )) | message,
        "details"?: group(issue.field, whole = "base", each = [ issue => {
            "error": issue.code, "description": issue.message,
        } ]),
    }
    struct ApiPlatform {
        "type": "ConstraintViolation",
        "title": title,
        "detail": join(issue => format("{issue.field}: {issue.message}"), separator = "\n") | message,
        "violations": [ issue => {
            "propertyPath": issue.path | "", "message": issue.message, "code": issue.code,
        } ] | [],
    }
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(codes = "PascalCase", docs = "https://tools.ietf.org/html/rfc9110#section-15.5.1")]
#[rustfmt::skip]
enum Bad {
    #[error("no")] #[status(422)] #[envelope(Laravel)] Laravel(#[issues] Vec<Issue>),
    #[error("no")] #[status(400)] #[title("One or more validation errors occurred.")] #[envelope(AspNet)]
    AspNet(#[issues] Vec<Issue>),
    #[error("no")] #[status(400)] #[envelope(Nest)] Nest(#[issues] Vec<Issue>),
    #[error("no")] #[status(404)] #[envelope(Phoenix)] Phoenix(#[issues] Vec<Issue>),
    #[error("Invalid")] #[status(400)] #[code("BadRequest")] #[category("bad-request")] #[envelope(Feathers)]
    Feathers(#[issues] Vec<Issue>),
    #[error("Invalid")] #[status(422)] #[envelope(LoopBack)] LoopBack(#[issues] Vec<Issue>),
    #[error("Invalid")] #[status(400)] #[code("ValidationError")] #[envelope(Strapi)]
    Strapi(#[issues] Vec<Issue>),
    #[error("no")] #[status(400)] #[envelope(SpringBinding)] Spring(#[issues] Vec<Issue>),
    #[error("Record not found")] #[status(404)] #[envelope(Mastodon)] Mastodon(#[issues] Vec<Issue>),
    #[error("no")] #[status(422)] #[title("An error occurred")] #[envelope(ApiPlatform)]
    ApiPlatform(#[issues] Vec<Issue>),
}

fn two() -> Vec<Issue> {
    vec![
        Issue::new("NotBlank", "must not be blank").body().at("name").input(""),
        Issue::new("Min", "must be positive").body().at("lines").index(0).at("n").ctx("min", 1),
    ]
}

#[test]
fn issues_by_field() {
    let laravel = r#"{"message":"must not be blank (and 1 more error)","errors":{"name":["must not be blank"],"lines.0.n":["must be positive"]}}"#;
    answers(&Bad::Laravel(two()), 422, laravel);
    Context::new().trace_id("00-4bf9-01").enter(|| {
        let asp = r#"{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.1","title":"One or more validation errors occurred.","status":400,"errors":{"$.name":["must not be blank"],"$.lines[0].n":["must be positive"]},"traceId":"00-4bf9-01"}"#;
        answers(&Bad::AspNet(two()), 400, asp);
    });
    let phoenix = r#"{"errors":{"name":["must not be blank"],"lines.0.n":["must be positive"]}}"#;
    answers(&Bad::Phoenix(two()), 404, phoenix);
    answers(&Bad::Phoenix(vec![]), 404, r#"{"errors":{"detail":"Not Found"}}"#);
    let feathers = r#"{"name":"BadRequest","message":"Invalid","code":400,"className":"bad-request","errors":{}}"#;
    answers(&Bad::Feathers(vec![]), 400, feathers);
    let mastodon = r#"{"error":"Validation failed: name must not be blank, lines.0.n must be positive","details":{"name":[{"error":"NotBlank","description":"must not be blank"}],"lines.0.n":[{"error":"Min","description":"must be positive"}]}}"#;
    answers(&Bad::Mastodon(two()), 404, mastodon);
    answers(&Bad::Mastodon(vec![]), 404, r#"{"error":"Record not found"}"#);
}

#[test]
fn issues_in_a_list() {
    let nest = r#"{"message":["name must not be blank","lines.0.n must be positive"],"error":"Bad Request","statusCode":400}"#;
    answers(&Bad::Nest(two()), 400, nest);
    let nest = r#"{"message":"no","error":"Bad Request","statusCode":400}"#;
    answers(&Bad::Nest(vec![]), 400, nest);
    let loopback = r#"{"error":{"statusCode":422,"name":"UnprocessableEntityError","message":"Invalid","code":"LoopBack","details":[{"path":".name","code":"NotBlank","message":"must not be blank","info":{}},{"path":".lines.0.n","code":"Min","message":"must be positive","info":{"min":1}}]}}"#;
    answers(&Bad::LoopBack(two()), 422, loopback);
    let strapi = r#"{"data":null,"error":{"status":400,"name":"ValidationError","message":"Invalid","details":{"errors":[{"path":["name"],"message":"must not be blank","name":"NotBlank"}]}}}"#;
    answers(&Bad::Strapi(two()[..1].to_vec()), 400, strapi);
    let strapi = r#"{"data":null,"error":{"status":400,"name":"ValidationError","message":"Invalid","details":{}}}"#;
    answers(&Bad::Strapi(vec![]), 400, strapi);
    Context::new().path("/orders").timestamp(std::time::SystemTime::UNIX_EPOCH).enter(|| {
        let spring = r#"{"timestamp":"1970-01-01T00:00:00.000+00:00","status":400,"error":"Bad Request","message":"Validation failed for object='order'. Error count: 1","errors":[{"codes":["NotBlank.order.name","NotBlank"],"defaultMessage":"must not be blank","objectName":"order","field":"name","rejectedValue":"","code":"NotBlank"}],"path":"/orders"}"#;
        answers(&Bad::Spring(two()[..1].to_vec()), 400, spring);
    });
    let platform = r#"{"type":"ConstraintViolation","title":"An error occurred","detail":"name: must not be blank\nlines.0.n: must be positive","violations":[{"propertyPath":"name","message":"must not be blank","code":"NotBlank"},{"propertyPath":"lines[0].n","message":"must be positive","code":"Min"}]}"#;
    answers(&Bad::ApiPlatform(two()), 422, platform);
}
