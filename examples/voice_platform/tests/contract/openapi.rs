//! The OpenAPI document that is served, and whether what is answered is in it.

use crate::service::{Answer, Service};
use axum::body::Body;
use axum::http::{Method, Request};
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::LazyLock;

static DOCUMENT: LazyLock<Value> = LazyLock::new(voice_platform::document);

/// The operations: path, method, and what is documented.
fn operations() -> impl Iterator<Item = (&'static str, &'static str, &'static Value)> {
    let paths = DOCUMENT["paths"].as_object().unwrap();
    paths.iter().flat_map(|(path, methods)| {
        let methods = methods.as_object().unwrap();
        methods.iter().map(move |(method, operation)| (path.as_str(), method.as_str(), operation))
    })
}

fn resolved(json: &'static Value) -> &'static Value {
    match json.get("$ref").and_then(Value::as_str) {
        Some(reference) => DOCUMENT.pointer(&reference[1..]).unwrap(),
        None => json,
    }
}

fn is_valid(schema: &Value, body: &Value) -> bool {
    let mut schema = schema.clone();
    schema["components"] = DOCUMENT["components"].clone();
    jsonschema::draft202012::new(&schema).unwrap().is_valid(body)
}

/// Whether a path is of this form: `/agents/{id}`.
fn fits(form: &str, path: &str) -> bool {
    let (form, path): (Vec<_>, Vec<_>) = (form.split('/').collect(), path.split('/').collect());
    let same = |(form, part): (&&str, &&str)| form.starts_with('{') || form == part;
    form.len() == path.len() && form.iter().zip(&path).all(same)
}

/// What a route answers is documented there: its status, and the shape of its body.
#[track_caller]
pub(crate) fn documents(method: &Method, path: &str, answer: &Answer) {
    let mut found: Vec<_> = operations()
        .filter(|(form, of, _)| fits(form, path) && method.as_str().eq_ignore_ascii_case(of))
        .collect();
    // A name goes before a variable.
    found.sort_by_key(|(form, _, _)| form.matches('{').count());
    let Some((_, _, operation)) = found.first() else { return };
    if answer.status < 400 || answer.body.is_empty() {
        return;
    }
    let response = &operation["responses"][answer.status.to_string()];
    let schema = &response["content"][answer.header("content-type")]["schema"];
    assert!(schema.is_object(), "{method} {path}: {} {}", answer.status, answer.body);
    assert!(is_valid(schema, &answer.json()), "{method} {path}: {} {schema}", answer.body);
}

#[tokio::test]
async fn the_document_is_served() {
    let service = Service::start().await;
    let request = Request::get("/openapi.json").body(Body::empty()).unwrap();
    let answer = service.call(request).await;
    assert_eq!((answer.status, answer.header("content-type")), (200, "application/json"));
    assert_eq!(answer.json(), *DOCUMENT);
}

#[tokio::test]
async fn each_route_has_the_methods_that_are_documented() {
    let service = Service::start().await;
    for (path, methods) in DOCUMENT["paths"].as_object().unwrap() {
        let request = Request::builder().method(Method::TRACE).uri(path.replace(['{', '}'], ""));
        let answer = service.call(request.body(Body::empty()).unwrap()).await;
        let allowed = answer.header("allow").to_ascii_lowercase();
        let allowed: BTreeSet<_> = allowed.split(',').filter(|method| *method != "head").collect();
        let documented: BTreeSet<_> = methods.as_object().unwrap().keys().map(|m| &**m).collect();
        assert_eq!(allowed, documented, "{path}");
    }
}

#[test]
fn every_example_of_an_error_is_what_its_schema_says() {
    let mut codes = BTreeSet::new();
    for (path, method, operation) in operations() {
        for response in operation["responses"].as_object().unwrap().values() {
            for media in response["content"].as_object().unwrap().values() {
                for (code, example) in media["examples"].as_object().into_iter().flatten() {
                    let body = &resolved(example)["value"];
                    assert!(is_valid(&media["schema"], body), "{method} {path}: {code} {body}");
                    codes.insert(code.as_str());
                }
            }
        }
    }
    codes.extend(["METHOD_NOT_ALLOWED", "NO_ROUTE"]);
    let declared: BTreeSet<_> = api_error::Table::of::<voice_platform::errors::AppError>()
        .specs()
        .map(|spec| spec.code)
        .collect();
    assert_eq!(codes, declared);
}
