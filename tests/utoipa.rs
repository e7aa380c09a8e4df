//! What utoipa documents of a derived error.

#![cfg(feature = "utoipa")]

mod documented;

use api_error::ApiError;
use documented::{InvoiceError, is_documented};
use utoipa::{IntoResponses, OpenApi};

/// Fetches an invoice.
#[utoipa::path(
    get,
    path = "/invoices",
    responses((status = 200, description = "The invoice", body = String), InvoiceError)
)]
#[allow(dead_code, reason = "the document is what is looked at")]
fn invoice() {}

#[derive(OpenApi)]
#[openapi(paths(invoice))]
struct Document;

#[test]
fn a_path_documents_what_it_fails_with() {
    let json = Document::openapi().to_json().expect("JSON");
    is_documented("utoipa.json", &serde_json::from_str(&json).expect("JSON"));
}

#[test]
fn the_text_of_a_document_is_the_same_each_time() {
    let text = || Document::openapi().to_json().expect("JSON");
    assert!((0..16).all(|_| text() == text()));
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(skip(utoipa))]
#[error("gone")]
#[status(410)]
struct ByHand;

impl IntoResponses for ByHand {
    fn responses()
    -> std::collections::BTreeMap<String, utoipa::openapi::RefOr<utoipa::openapi::Response>> {
        [("410".to_owned(), utoipa::openapi::Response::new("By hand").into())].into()
    }
}

#[test]
fn a_type_that_skips_utoipa_has_responses_of_its_own() {
    assert_eq!(ByHand::responses().into_keys().collect::<Vec<_>>(), ["410"]);
    assert_eq!(ByHand.to_string(), "gone");
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("{0} failed")]
#[status(400)]
struct Generic<T: std::fmt::Debug + std::fmt::Display>(T);

#[test]
fn a_type_with_parameters_is_documented_too() {
    assert!(Generic::<u8>::responses().contains_key("400"));
    assert_eq!(Generic(7).to_string(), "7 failed");
}
