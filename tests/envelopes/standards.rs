//! Bodies that a standard describes.

use super::{answers, header};
use api_error::{ApiError, Context, Issue, envelope};

envelope! {
    #[media_type("application/scim+json")]
    struct Scim {
        "schemas": ["urn:ietf:params:scim:api:messages:2.0:Error"],
        "scimType"?: params.scim_type,
        "detail": message,
        "status": status as string,
    }
    #[media_type("application/fhir+json")]
    struct Fhir {
        "resourceType": "OperationOutcome",
        "issue": [ issue => {
            "severity": "error", "code": issue.code, "diagnostics": issue.message,
            "expression"?: if(issue.path, [format("{issue.kind}.{issue.path}") | issue.path]),
        } ] | [{ "severity": if(server, "fatal", "error"), "code": code, "diagnostics": message }],
    }
    #[media_type("application/vnd.error+json")]
    struct VndError {
        "logref"?: request_id,
        "message": message,
        "path"?: first(issue => issue.pointer),
        "_links"?: if(docs_url, { "help": { "href": docs_url } }),
    }
    struct OData {
        "error": {
            "code": number as string,
            "message": message,
            "target"?: first(issue => issue.kind),
            "details"?: [ issue => {
                "code": issue.code, "target": format("${issue.field}"), "message": issue.message,
            } ],
            "innererror"?: details,
        },
    }
    struct JSend = if(server,
        { "status": "error", "message": message, "code": status },
        {
            "status": "fail",
            "data": group(issue.field, whole = "", each = first(issue => issue.message))
                | { "message": message },
        });
    #[media_type("application/problem+json")]
    struct InvalidParams {
        "type": type_uri,
        "title": title,
        "invalid-params": [ issue => { "name": issue.field, "reason": issue.message } ],
    }
    #[media_type("application/vnd.api+json")]
    struct JsonApi {
        "errors": [ issue => {
            "id"?: issue.id,
            "links"?: if(docs_url, { "about": docs_url }),
            "status": status as string,
            "code": issue.code,
            "detail": issue.message,
            "source"?: only(query, { "parameter": issue.field })
                | only(header, { "header": issue.field })
                | if(issue.pointer, { "pointer": issue.pointer }),
            "meta"?: issue.ctx,
        } ],
    }
    #[media_type("application/problem+json")]
    struct Urn {
        "type": format("urn:problem-type:acme:{code}"),
        "title": title,
        "status": status,
        "instance"?: format("urn:uuid:{request_id}"),
        "at"?: timestamp as whole_seconds,
    }
    #[status(200)]
    struct Shopify {
        "data": {
            "productCreate": {
                "product": null,
                "userErrors": [ issue => {
                    "field": if(issue.field, issue.steps), "message": issue.message,
                    "code": issue.code,
                } ],
            },
        },
    }
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(codes = "kebab-case", docs = "https://acme.dev/{code}")]
#[rustfmt::skip]
enum Standard {
    #[error("Attribute 'id' is readOnly")] #[status(400)] #[envelope(Scim)]
    Scim { #[param] scim_type: &'static str },
    #[error("no")] #[status(400)] #[code("invalid")] #[envelope(Fhir)] Fhir(#[issues] Vec<Issue>),
    #[error("Not valid")] #[status(400)] #[envelope(VndError)] Vnd,
    #[error("Unsupported functionality")] #[status(501)] #[message("Unsupported functionality")]
    #[code("odata", number = 501)] #[envelope(OData)]
    OData(#[issues] Vec<Issue>),
    #[error("no")] #[status(400)] #[envelope(JSend)] Fail(#[issues] Vec<Issue>),
    #[error("down")] #[status(500)] #[message("Unable to communicate")] #[envelope(JSend)] Down,
    #[error("no")] #[status(400)] #[title("Your request parameters didn't validate.")]
    #[envelope(InvalidParams)]
    Params(#[issues] Vec<Issue>),
    #[error("no")] #[status(422)] #[envelope(JsonApi)]
    JsonApi(#[issues] Vec<Issue>),
    #[error("no")] #[status(409)] #[code("already-exists")] #[title("Already exists")] #[envelope(Urn)]
    Exists,
    #[error("no")] #[status(422)] #[envelope(Shopify)] Shopify(#[issues] Vec<Issue>),
}

#[test]
fn scim_fhir_and_vnd_error() {
    let scim = r#"{"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"scimType":"mutability","detail":"Attribute 'id' is readOnly","status":"400"}"#;
    answers(&Standard::Scim { scim_type: "mutability" }, 400, scim);
    let name = Issue::new("required", "name is required").kind("Patient").at("name").index(0);
    let fhir = r#"{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"required","diagnostics":"name is required","expression":["Patient.name[0]"]},{"severity":"error","code":"structure","diagnostics":"no resource"}]}"#;
    answers(&Standard::Fhir(vec![name, Issue::new("structure", "no resource")]), 400, fhir);
    let vnd = r#"{"logref":"42","message":"Not valid","_links":{"help":{"href":"https://acme.dev/vnd"}}}"#;
    Context::new().request_id("42").enter(|| answers(&Standard::Vnd, 400, vnd));
    assert_eq!(header(&Standard::Vnd, "content-type"), "application/vnd.error+json");
}

#[test]
fn odata_jsend_and_problems() {
    let search = Issue::new("301", "$search query option not supported").kind("query").at("search");
    let odata = r#"{"error":{"code":"501","message":"Unsupported functionality","target":"query","details":[{"code":"301","target":"$search","message":"$search query option not supported"}]}}"#;
    answers(&Standard::OData(vec![search]), 501, odata);
    let title = Issue::new("required", "A title is required").at("title");
    let fail = r#"{"status":"fail","data":{"title":"A title is required"}}"#;
    answers(&Standard::Fail(vec![title]), 400, fail);
    let error = r#"{"status":"error","message":"Unable to communicate","code":500}"#;
    answers(&Standard::Down, 500, error);
    let age = Issue::new("positive", "must be a positive integer").at("age");
    let params = r#"{"type":"https://acme.dev/params","title":"Your request parameters didn't validate.","invalid-params":[{"name":"age","reason":"must be a positive integer"}]}"#;
    answers(&Standard::Params(vec![age]), 400, params);
    let year =
        std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_millis(1_767_225_600_999);
    let urn = r#"{"type":"urn:problem-type:acme:already-exists","title":"Already exists","status":409,"instance":"urn:uuid:d9e35127","at":"2026-01-01T00:00:00Z"}"#;
    Context::new().request_id("d9e35127").timestamp(year).enter(|| {
        answers(&Standard::Exists, 409, urn);
    });
}

#[test]
fn sources_and_user_errors() {
    let issues = vec![
        Issue::new("short", "too short").body().at("data").at("name").ctx("min", 2),
        Issue::new("unknown", "no such field").query().at("sort").id("7"),
        Issue::new("empty", "no data").body(),
    ];
    let json_api = r#"{"errors":[{"links":{"about":"https://acme.dev/json-api"},"status":"422","code":"short","detail":"too short","source":{"pointer":"/data/name"},"meta":{"min":2}},{"id":"7","links":{"about":"https://acme.dev/json-api"},"status":"422","code":"unknown","detail":"no such field","source":{"parameter":"sort"}},{"links":{"about":"https://acme.dev/json-api"},"status":"422","code":"empty","detail":"no data"}]}"#;
    answers(&Standard::JsonApi(issues), 422, json_api);
    let title = Issue::new("BLANK", "Title can't be blank").at("input").at("title");
    let shopify = r#"{"data":{"productCreate":{"product":null,"userErrors":[{"field":["input","title"],"message":"Title can't be blank","code":"BLANK"},{"field":null,"message":"no","code":"NO"}]}}}"#;
    answers(&Standard::Shopify(vec![title, Issue::new("NO", "no")]), 200, shopify);
}
