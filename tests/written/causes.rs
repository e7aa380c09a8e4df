//! Chains of causes: Azure's `innererror`, Elasticsearch's `caused_by`, Cloudflare's `error_chain`.
//!
//! A source is shown only if it is of a type that is made for it: whatever else is in the chain
//! stays in the log.

use crate::answer::answer;
use api_error::ApiError;
use api_error::envelope::{Envelope, MediaType, Occurrence, Template};
use serde_json::{Map, Value, json};
use std::error::Error;

/// A cause that clients may see.
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
struct Cause {
    code: &'static str,
    number: u32,
    message: &'static str,
    source: Option<Box<dyn Error + Send + Sync>>,
}

/// The public causes of an error, outermost first.
fn causes<'a>(occurrence: &Occurrence<'a>) -> Vec<&'a Cause> {
    let first = occurrence.error().source();
    std::iter::successors(first, |error: &&'a (dyn Error + 'static)| (*error).source())
        .filter_map(|error| error.downcast_ref::<Cause>())
        .collect()
}

fn write(body: &mut Vec<u8>, json: &Value) {
    // A `Value` made of strings and numbers serializes.
    _ = serde_json::to_writer(body, json);
}

/// Each cause inside the one before it, under `key`.
fn nested(key: &str, causes: &[&Cause], one: &dyn Fn(&Cause) -> Map<String, Value>) -> Value {
    causes.iter().rev().fold(Value::Null, |inner, cause| {
        let mut object = one(cause);
        if !inner.is_null() {
            object.insert(key.to_owned(), inner);
        }
        Value::Object(object)
    })
}

fn object<const N: usize>(members: [(&str, Value); N]) -> Map<String, Value> {
    members.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

struct Azure;

impl Envelope for Azure {
    const TEMPLATE: &'static Template = &Template::written(MediaType::JSON, |occurrence, body| {
        let code = occurrence.spec().code;
        let message = occurrence.message().to_string();
        let inner =
            nested("innererror", &causes(occurrence), &|c| object([("code", c.code.into())]));
        write(body, &json!({"error": {"code": code, "message": message, "innererror": inner}}));
    });
}

struct Elasticsearch;

impl Envelope for Elasticsearch {
    const TEMPLATE: &'static Template = &Template::written(MediaType::JSON, |occurrence, body| {
        let causes = causes(occurrence);
        let one = |c: &Cause| object([("type", c.code.into()), ("reason", c.message.into())]);
        let root: Vec<Value> = causes.last().map(|c| Value::Object(one(c))).into_iter().collect();
        let error = json!({
            "root_cause": root,
            "type": occurrence.spec().code,
            "reason": occurrence.message().to_string(),
            "caused_by": nested("caused_by", &causes, &one),
        });
        write(body, &json!({"error": error, "status": occurrence.status().as_u16()}));
    });
}

struct Cloudflare;

impl Envelope for Cloudflare {
    const TEMPLATE: &'static Template = &Template::written(MediaType::JSON, |occurrence, body| {
        let chain: Vec<Value> = causes(occurrence)
            .iter()
            .map(|c| json!({"code": c.number, "message": c.message}))
            .collect();
        let message = occurrence.message().to_string();
        let error = json!({
            "code": occurrence.spec().number, "message": message, "error_chain": chain,
        });
        write(body, &json!({"success": false, "errors": [error], "messages": [], "result": null}));
    });
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(codes = "PascalCase", envelope = Azure)]
enum Failure {
    #[error("Previous passwords may not be reused")]
    #[status(400)]
    BadArgument(#[source] Cause),
    #[error("no such index [x]")]
    #[status(404)]
    #[envelope(Elasticsearch)]
    IndexNotFound(#[source] Cause),
    #[error("Invalid request headers")]
    #[status(400)]
    #[code(number = 6003)]
    #[envelope(Cloudflare)]
    InvalidHeaders(#[source] Cause),
}

/// A public cause, a private one, and a public one again.
fn chain() -> Cause {
    let deepest = Cause { code: "PasswordReuse", number: 6111, message: "reused", source: None };
    Cause {
        code: "PasswordError",
        number: 6110,
        message: "bad password",
        source: Some(Box::new(Private(deepest))),
    }
}

#[derive(Debug, thiserror::Error)]
#[error("postgres://root:hunter2@db")]
struct Private(#[source] Cause);

fn body(error: &Failure) -> String {
    let body = answer(error).into_body();
    assert!(!body.windows(7).any(|seven| seven == b"hunter2"));
    String::from_utf8_lossy(&body).into_owned()
}

#[test]
fn azure_nests_codes() {
    assert_eq!(
        body(&Failure::BadArgument(chain())),
        "{\"error\":{\"code\":\"BadArgument\",\
         \"innererror\":{\"code\":\"PasswordError\",\"innererror\":{\"code\":\"PasswordReuse\"}},\
         \"message\":\"Previous passwords may not be reused\"}}"
    );
}

#[test]
fn elasticsearch_tells_the_root_apart() {
    assert_eq!(
        body(&Failure::IndexNotFound(chain())),
        "{\"error\":{\"caused_by\":{\"caused_by\":{\"reason\":\"reused\",\"type\":\"PasswordReuse\"},\
         \"reason\":\"bad password\",\"type\":\"PasswordError\"},\"reason\":\"no such index [x]\",\
         \"root_cause\":[{\"reason\":\"reused\",\"type\":\"PasswordReuse\"}],\
         \"type\":\"IndexNotFound\"},\"status\":404}"
    );
}

#[test]
fn cloudflare_lists_them() {
    assert_eq!(
        body(&Failure::InvalidHeaders(chain())),
        "{\"errors\":[{\"code\":6003,\"error_chain\":[{\"code\":6110,\"message\":\"bad password\"},\
         {\"code\":6111,\"message\":\"reused\"}],\"message\":\"Invalid request headers\"}],\
         \"messages\":[],\"result\":null,\"success\":false}"
    );
}
