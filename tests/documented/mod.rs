//! The errors of a small service, and what a framework's document has to say of them.

#![allow(clippy::unwrap_used, reason = "a test says what it expects")]

use api_error::catalog::Catalog;
use api_error::{ApiError, Issue, Status, envelope};
use serde_json::Value as Json;

envelope! {
    /// With issues as a tree, which is recursive.
    pub(crate) struct Acme {
        "error": {
            "code": code,
            "message": message,
            "fields"?: tree(whole = "all", each = [ issue => issue.message ]),
        },
    }
}

/// What an invoice fails with.
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = Acme)]
#[allow(dead_code, reason = "the table is what is looked at")]
pub(crate) enum InvoiceError {
    /// No invoice has this number.
    #[error("invoice {0} not found")]
    #[status(404)]
    InvoiceNotFound(#[param("invoice")] u64),

    /// The body has bad fields.
    #[error("bad fields")]
    #[status(422)]
    BadFields(#[issues] Vec<Issue>),

    /// The caller is not known.
    #[error("log in")]
    #[status(401)]
    #[header("WWW-Authenticate", "Bearer")]
    #[envelope(envelope::Problem)]
    LogIn,

    /// What another service said.
    #[error("upstream said {status}")]
    #[status(502)]
    #[message("upstream failed")]
    Upstream {
        #[status]
        status: Status,
    },
}

/// Beside the answer of its success, an operation documents what the catalog does, and each example
/// is valid. The document is left for a validator.
pub(crate) fn is_documented(name: &str, document: &Json) {
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(file, document.to_string()).unwrap();

    let mut responses = document["paths"]["/invoices"]["get"]["responses"].clone();
    assert!(responses.as_object_mut().unwrap().remove("200").is_some());
    for response in responses.as_object_mut().unwrap().values_mut() {
        // What is so anyway.
        if let Some(Json::Object(headers)) = response.get_mut("headers") {
            for header in headers.values_mut().filter_map(Json::as_object_mut) {
                header.retain(|key, value| key != "style" || value != "simple");
            }
        }
        for media in response["content"].as_object_mut().unwrap().values_mut() {
            unwrap(&mut media["schema"]);
            for (code, example) in media["examples"].as_object().into_iter().flatten() {
                let body = &example["value"];
                assert!(jsonschema::draft202012::is_valid(&media["schema"], body), "{code} {body}");
            }
        }
    }
    assert_eq!(responses, Catalog::of::<InvoiceError>().openapi().inlined());
}

/// A schema that a framework has no member for stands alone in an `allOf`.
fn unwrap(schema: &mut Json) {
    if let Some([one]) = schema["allOf"].as_array().map(Vec::as_slice) {
        *schema = one.clone();
    }
}
