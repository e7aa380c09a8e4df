//! The peers, each as its own documentation has it.

use ::http_api_problem::HttpApiProblem;
use ::problem_details::ProblemDetails;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use registry_api_error::ApiError;
use registry_api_error::axum::default_error_responder;
use serde::Serialize;
use std::borrow::Cow;
use std::hint::black_box;

#[derive(Serialize)]
struct Code {
    code: &'static str,
}

#[derive(Serialize)]
struct Limit {
    code: &'static str,
    limit: u32,
}

pub(crate) fn problem_details() -> Response {
    ProblemDetails::from_status_code(StatusCode::NOT_FOUND)
        .with_detail("no such invoice")
        .with_extensions(Code { code: "NO_SUCH_INVOICE" })
        .into_response()
}

pub(crate) fn dynamic_problem_details() -> Response {
    ProblemDetails::from_status_code(StatusCode::NOT_FOUND)
        .with_detail(format!("invoice {} not found", black_box(4711)))
        .with_extensions(Code { code: "INVOICE_NOT_FOUND" })
        .into_response()
}

pub(crate) fn param_problem_details() -> Response {
    let limit = black_box(60);
    ProblemDetails::from_status_code(StatusCode::PAYMENT_REQUIRED)
        .with_detail(format!("quota of {limit} minutes is used up"))
        .with_extensions(Limit { code: "QUOTA_EXCEEDED", limit })
        .into_response()
}

pub(crate) fn http_api_problem() -> Response {
    HttpApiProblem::with_title(StatusCode::NOT_FOUND)
        .detail("no such invoice")
        .value("code", &"NO_SUCH_INVOICE")
        .into_response()
}

pub(crate) fn dynamic_http_api_problem() -> Response {
    HttpApiProblem::with_title(StatusCode::NOT_FOUND)
        .detail(format!("invoice {} not found", black_box(4711)))
        .value("code", &"INVOICE_NOT_FOUND")
        .into_response()
}

pub(crate) fn param_http_api_problem() -> Response {
    let limit: u32 = black_box(60);
    HttpApiProblem::with_title(StatusCode::PAYMENT_REQUIRED)
        .detail(format!("quota of {limit} minutes is used up"))
        .value("code", &"QUOTA_EXCEEDED")
        .value("limit", &limit)
        .into_response()
}

// What its derive makes of a 404 with these messages. The derive itself names `::api_error`, which
// is another crate here.
#[derive(Debug, thiserror::Error)]
enum InvoiceError {
    #[error("no such invoice")]
    NoSuchInvoice,
    #[error("invoice {0} not found")]
    NotFound(u32),
}

impl ApiError for InvoiceError {
    fn status_code(&self) -> StatusCode {
        StatusCode::NOT_FOUND
    }

    fn message(&self) -> Cow<'_, str> {
        match self {
            InvoiceError::NoSuchInvoice => Cow::Borrowed("no such invoice"),
            InvoiceError::NotFound(id) => Cow::Owned(format!("invoice {id} not found")),
        }
    }
}

pub(crate) fn message() -> Response {
    default_error_responder(&InvoiceError::NoSuchInvoice)
}

pub(crate) fn dynamic_message() -> Response {
    default_error_responder(&InvoiceError::NotFound(black_box(4711)))
}
