//! What aide documents of a derived error.

#![cfg(all(feature = "aide", feature = "axum"))]

mod documented;

use aide::OperationOutput;
use aide::axum::ApiRouter;
use aide::axum::routing::get;
use aide::openapi::{Info, OpenApi, Operation};
use api_error::ApiError;
use axum::Json;
use documented::{InvoiceError, is_documented};

async fn invoice() -> Result<Json<String>, InvoiceError> {
    Err(InvoiceError::InvoiceNotFound(7))
}

#[test]
fn an_operation_documents_what_it_fails_with() {
    let info = Info { title: "Shop".to_owned(), version: "1".to_owned(), ..Info::default() };
    let mut document = OpenApi { info, ..OpenApi::default() };
    let router: axum::Router =
        ApiRouter::new().api_route("/invoices", get(invoice)).finish_api(&mut document);
    drop(router);
    is_documented("aide.json", &serde_json::to_value(&document).expect("JSON"));
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(skip(aide))]
#[error("gone")]
#[status(410)]
struct ByHand;

impl OperationOutput for ByHand {
    type Inner = Self;
}

#[test]
fn a_type_that_skips_aide_has_responses_of_its_own() {
    let inferred = aide::generate::in_context(|context| {
        ByHand::inferred_responses(context, &mut Operation::default())
    });
    assert!(inferred.is_empty());
    assert_eq!(ByHand.to_string(), "gone");
}
