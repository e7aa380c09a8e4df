//! This workspace's answers.

use api_error::ApiError;
use api_error::envelope::{Envelope, Member, Node, Slot, Template};
use axum::response::{IntoResponse, Response};
use std::hint::black_box;

#[derive(Debug, thiserror::Error, ApiError)]
enum InvoiceError {
    #[error("no such invoice")]
    #[status(404)]
    NoSuchInvoice,
    #[error("invoice {0} not found")]
    #[status(404)]
    InvoiceNotFound(u32),
    #[error("quota of {limit} minutes is used up")]
    #[status(402)]
    QuotaExceeded {
        #[param]
        limit: u32,
    },
}

#[derive(Debug, thiserror::Error, ApiError)]
enum BillingError {
    #[expect(dead_code, reason = "it makes the table longer")]
    #[error("the card was declined")]
    #[status(402)]
    CardDeclined,
    #[error(transparent)]
    Invoice(#[from] InvoiceError),
}

#[derive(Debug, thiserror::Error, ApiError)]
enum AppError {
    #[expect(dead_code, reason = "it makes the table longer")]
    #[error("nobody is logged in")]
    #[status(401)]
    NotLoggedIn,
    #[error(transparent)]
    Billing(#[from] BillingError),
}

struct Message;

impl Envelope for Message {
    const TEMPLATE: &'static Template =
        &Template::json(Node::Object(&[Member::new("message", Node::slot(Slot::Message))]));
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = Message)]
enum MessageError {
    #[error("no such invoice")]
    #[status(404)]
    NoSuchInvoice,
    #[error("invoice {0} not found")]
    #[status(404)]
    InvoiceNotFound(u32),
}

pub(crate) fn problem() -> Response {
    InvoiceError::NoSuchInvoice.into_response()
}

pub(crate) fn nested() -> Response {
    AppError::Billing(BillingError::Invoice(InvoiceError::NoSuchInvoice)).into_response()
}

pub(crate) fn dynamic_problem() -> Response {
    InvoiceError::InvoiceNotFound(black_box(4711)).into_response()
}

pub(crate) fn nested_dynamic() -> Response {
    let invoice = InvoiceError::InvoiceNotFound(black_box(4711));
    AppError::Billing(BillingError::Invoice(invoice)).into_response()
}

pub(crate) fn param_problem() -> Response {
    InvoiceError::QuotaExceeded { limit: black_box(60) }.into_response()
}

pub(crate) fn message() -> Response {
    MessageError::NoSuchInvoice.into_response()
}

pub(crate) fn dynamic_message() -> Response {
    MessageError::InvoiceNotFound(black_box(4711)).into_response()
}
