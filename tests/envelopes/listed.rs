//! Issues in a list.

use super::{answers, header};
use api_error::{ApiError, Issue, envelope};

envelope! {
    struct Workflow {
        "detail": {
            "is_valid": false,
            "errors": [ issue => {
                "kind": issue.kind, "id": issue.id, "field": issue.field, "message": issue.message,
            } ],
        },
    }
    struct FastApi1 {
        "detail": [ issue => {
            "loc": issue.loc, "msg": issue.message, "type": issue.code, "ctx"?: issue.ctx,
        } ] | message,
    }
    struct FastApi2 {
        "detail": [ issue => {
            "type": issue.code, "loc": issue.loc, "msg": issue.message, "input": issue.input,
            "ctx"?: issue.ctx,
        } ] | message,
    }
    struct Graph {
        "error": message,
        "code": code,
        "details"?: [ issue => { "code": issue.code, "message": issue.message } ],
    }
    struct Square {
        "errors": [ issue => {
            "category": category, "code": issue.code, "detail": issue.message, "field"?: issue.path,
        } ] | [{ "category": category, "code": code, "detail": message }],
    }
    #[media_type("application/vnd.api+json")]
    struct JsonApi {
        "errors": [ issue => {
            "status": status as string,
            "code": issue.code,
            "source": { "pointer": issue.pointer },
            "title": title,
            "detail": issue.message,
        } ],
    }
    struct Hapi {
        "statusCode": status,
        "error": reason,
        "message": join(separator = ". ") | message,
        "validation"?: if(issues, { "source": "payload", "keys": [ issue => issue.field ] }),
    }
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(category = "INVALID_REQUEST_ERROR")]
#[rustfmt::skip]
enum Listed {
    #[error("invalid workflow")]
    #[status(422)]
    #[envelope(Workflow)]
    Workflow(#[issues] Vec<Issue>),
    #[error("bad request")]
    #[status(422)]
    #[envelope(FastApi1)]
    FastApi1(#[issues] Vec<Issue>),
    #[error("bad request")]
    #[status(422)]
    #[envelope(FastApi2)]
    FastApi2(#[issues] Vec<Issue>),
    #[error("Graph validation failed")]
    #[status(422)]
    #[code("AGENT_GRAPH_INVALID")]
    #[envelope(Graph)]
    Graph(#[issues] Vec<Issue>),
    #[error("Missing required parameter.")]
    #[status(400)]
    #[envelope(Square)]
    Square(#[issues] Vec<Issue>),
    #[error("bad request")]
    #[status(422)]
    #[title("Invalid Attribute")]
    #[envelope(JsonApi)]
    JsonApi(#[issues] Vec<Issue>),
    #[error("bad request")]
    #[status(400)]
    #[envelope(Hapi)]
    Hapi(#[issues] Vec<Issue>),
}

#[test]
fn loc_kind_and_pointer() {
    let workflow = vec![
        Issue::new(
            "a",
            "Transition tool name \"go\" is duplicated for this node. Use a unique edge label.",
        )
        .kind("edge")
        .id("edge-1")
        .at("data")
        .at("label"),
        Issue::new("b", "Workflow must have at least one Start Call").kind("workflow"),
    ];
    answers(
        &Listed::Workflow(workflow),
        422,
        r#"{"detail":{"is_valid":false,"errors":[{"kind":"edge","id":"edge-1","field":"data.label","message":"Transition tool name \"go\" is duplicated for this node. Use a unique edge label."},{"kind":"workflow","id":null,"field":null,"message":"Workflow must have at least one Start Call"}]}}"#,
    );
    let sku = |code, message| {
        let issue = Issue::new(code, message).body().at("lines").index(0).at("sku");
        vec![issue.input("abc").ctx("pattern", r"^[A-Z]{3}-\d{3}$")]
    };
    let one = sku("value_error.str.regex", r#"string does not match regex "^[A-Z]{3}-\d{3}$""#);
    answers(
        &Listed::FastApi1(one),
        422,
        r#"{"detail":[{"loc":["body","lines",0,"sku"],"msg":"string does not match regex \"^[A-Z]{3}-\\d{3}$\"","type":"value_error.str.regex","ctx":{"pattern":"^[A-Z]{3}-\\d{3}$"}}]}"#,
    );
    let two = sku("string_pattern_mismatch", r"String should match pattern '^[A-Z]{3}-\d{3}$'");
    answers(
        &Listed::FastApi2(two),
        422,
        r#"{"detail":[{"type":"string_pattern_mismatch","loc":["body","lines",0,"sku"],"msg":"String should match pattern '^[A-Z]{3}-\\d{3}$'","input":"abc","ctx":{"pattern":"^[A-Z]{3}-\\d{3}$"}}]}"#,
    );
    let graph = vec![Issue::new("missing_entry_step", "Entry step is required")];
    answers(
        &Listed::Graph(graph),
        422,
        r#"{"error":"Graph validation failed","code":"AGENT_GRAPH_INVALID","details":[{"code":"missing_entry_step","message":"Entry step is required"}]}"#,
    );
    let hapi = vec![
        Issue::new("required", "\"a\" is required").at("a"),
        Issue::new("number", "\"ls[0].q\" must be a number").at("ls").index(0).at("q"),
    ];
    answers(
        &Listed::Hapi(hapi),
        400,
        r#"{"statusCode":400,"error":"Bad Request","message":"\"a\" is required. \"ls[0].q\" must be a number","validation":{"source":"payload","keys":["a","ls.0.q"]}}"#,
    );
}

#[test]
fn categories_and_sources() {
    let field = Issue::new("MISSING_REQUIRED_FIELD", "Missing required parameter.");
    let field = field.at("field_a").index(2).at("field_b");
    answers(
        &Listed::Square(vec![field]),
        400,
        r#"{"errors":[{"category":"INVALID_REQUEST_ERROR","code":"MISSING_REQUIRED_FIELD","detail":"Missing required parameter.","field":"field_a[2].field_b"}]}"#,
    );
    let name = Issue::new("too_short", "First name must contain at least two characters.");
    let error = Listed::JsonApi(vec![name.at("data").at("attributes").at("firstName")]);
    answers(
        &error,
        422,
        r#"{"errors":[{"status":"422","code":"too_short","source":{"pointer":"/data/attributes/firstName"},"title":"Invalid Attribute","detail":"First name must contain at least two characters."}]}"#,
    );
    assert_eq!(header(&error, "content-type"), "application/vnd.api+json");
}
