//! Responses in a document that exists.

use super::shapes::{DETAIL, FINE};
use super::{catalog, one_operation};
use crate::model::Catalog;
use api_error_core::{Header, Spec, Status};
use serde_json::{Value as Json, json};

const BEARER: &[Header] = &[Header::fixed("www-authenticate", "Bearer")];

fn shop() -> Catalog {
    catalog(vec![
        Spec::new("LogIn", "LOG_IN", Status::UNAUTHORIZED).headers(BEARER),
        Spec::new("Gone", "GONE", Status::NOT_FOUND).envelope(&DETAIL),
        Spec::new("Odd", "ODD", Status::CONFLICT).envelope(&FINE),
    ])
}

fn merged(mut document: Json) -> (Json, Vec<String>) {
    let conflicts = shop().openapi().merge_into(&mut document);
    (document, conflicts.iter().map(ToString::to_string).collect())
}

#[test]
fn a_second_time_adds_nothing() {
    let (once, conflicts) = merged(one_operation(json!({"200": {
        "description": "Fine.",
        "content": {"application/json": {"schema": {"type": "array"}, "example": []}},
    }})));
    assert_eq!(conflicts, Vec::<String>::new());
    let (twice, conflicts) = merged(once.clone());
    assert_eq!((&twice, conflicts), (&once, Vec::new()));

    let responses = &once["paths"]["/a"]["get"]["responses"];
    let expected = json!({
        "200": {
            "description": "Fine.",
            "content": {"application/json": {
                "schema": {"anyOf": [
                    {"type": "array"},
                    {"$ref": "#/components/schemas/Fine.ODD"},
                ]},
                "examples": {
                    "example": {"value": []},
                    "ODD": {"$ref": "#/components/examples/Fine.ODD"},
                },
            }},
            "headers": {},
            "x-error-codes": ["ODD"],
        },
        "401": {"$ref": "#/components/responses/Error.401"},
        "404": {"$ref": "#/components/responses/Error.404"},
    });
    let mut expected = expected;
    if responses["200"].get("headers").is_none() {
        expected["200"].as_object_mut().unwrap().remove("headers");
    }
    assert_eq!(*responses, expected);
}

#[test]
fn what_a_document_says_stays_and_a_conflict_is_told() {
    let mut document = one_operation(json!({
        "401": {"description": "Mine.", "headers": {"WWW-Authenticate": {"description": "Mine."}}},
        "404": {"$ref": "elsewhere.json"},
        "200": {"$ref": "#/components/responses/Two"},
    }));
    document["components"] = json!({
        "examples": {"Detail.GONE": {"value": 1}},
        "responses": {
            "Two": {"$ref": "#/components/responses/Three"},
            "Three": {"description": "All.", "content": {"application/json": {
                "schema": {}, "examples": {"ODD": {"value": 2}},
            }}},
        },
    });
    document["paths"]["/b"] = json!({"$ref": "b.json"});
    let before = document.clone();
    let (after, conflicts) = merged(document);
    assert_eq!(
        conflicts,
        [
            "/paths/~1a/get/responses/200/content/application~1json/examples/ODD: \
             the document has another example of this name",
            "/paths/~1a/get/responses/401/headers/WWW-Authenticate: \
             the document says something else of this header",
            "/paths/~1a/get/responses/404: \
             what it refers to is not in the document, so that nothing was added to it",
            "/paths/~1b/$ref: \
             what it refers to is not in the document, so that nothing was added to it",
            "/components/examples/Detail.GONE: the document calls something else by this name; \
             put a `prefix` before those of the errors",
        ]
    );
    let responses = &after["paths"]["/a"]["get"]["responses"];
    assert_eq!(responses["404"], json!({"$ref": "elsewhere.json"}));
    assert_eq!(responses["401"]["headers"], json!({"WWW-Authenticate": {"description": "Mine."}}));
    assert!(responses["401"]["content"]["application/problem+json"].is_object());
    assert_eq!(responses["200"]["description"], "All.");
    assert_eq!(
        after["components"]["responses"]["Three"],
        before["components"]["responses"]["Three"]
    );
}

#[test]
fn one_operation_alone_is_documented() {
    let mut document = one_operation(json!({}));
    document["paths"]["/a"]["post"] = json!({});
    let shop = shop();
    let gone = shop.openapi().of(["GONE"]).unwrap();
    assert_eq!(gone.merge_into_operation(&mut document, "POST", "/a"), []);
    assert_eq!(document["paths"]["/a"]["get"], json!({"responses": {}}));
    let codes = &document["paths"]["/a"]["post"]["responses"]["404"]["x-error-codes"];
    assert_eq!(*codes, json!(["GONE"]));

    let before = document.clone();
    let conflicts = gone.merge_into_operation(&mut document, "put", "/a");
    assert_eq!(conflicts[0].to_string(), "/paths/~1a/put: the document has no such operation");
    assert_eq!(document, before);
}

#[test]
fn an_older_document_is_left_alone() {
    let mut document = one_operation(json!({}));
    document["openapi"] = "3.0.3".into();
    let before = document.clone();
    let (after, conflicts) = merged(document);
    assert_eq!(after, before);
    assert_eq!(
        conflicts,
        [
            "/openapi: the document is not OpenAPI 3.1, so that no schema would fit; nothing was merged"
        ]
    );
    assert_eq!(merged(json!(7)).1.len(), 1);
}
