//! What people write today: a status beside a struct that serializes.

use axum::Json;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use serde::Serialize;
use std::hint::black_box;

#[derive(Serialize)]
struct Problem {
    title: &'static str,
    status: u16,
    detail: String,
    code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<u32>,
}

#[derive(Serialize)]
struct FixedProblem {
    title: &'static str,
    status: u16,
    detail: &'static str,
    code: &'static str,
}

#[derive(Serialize)]
struct Message {
    message: String,
}

#[derive(Serialize)]
struct FixedMessage {
    message: &'static str,
}

pub(crate) fn problem() -> Response {
    let body = FixedProblem {
        title: "Not Found",
        status: 404,
        detail: "no such invoice",
        code: "NO_SUCH_INVOICE",
    };
    (StatusCode::NOT_FOUND, Json(body)).into_response()
}

pub(crate) fn dynamic_problem() -> Response {
    let body = Problem {
        title: "Not Found",
        status: 404,
        detail: format!("invoice {} not found", black_box(4711)),
        code: "INVOICE_NOT_FOUND",
        limit: None,
    };
    (StatusCode::NOT_FOUND, Json(body)).into_response()
}

pub(crate) fn param_problem() -> Response {
    let limit = black_box(60);
    let body = Problem {
        title: "Payment Required",
        status: 402,
        detail: format!("quota of {limit} minutes is used up"),
        code: "QUOTA_EXCEEDED",
        limit: Some(limit),
    };
    (StatusCode::PAYMENT_REQUIRED, Json(body)).into_response()
}

pub(crate) fn message() -> Response {
    (StatusCode::NOT_FOUND, Json(FixedMessage { message: "no such invoice" })).into_response()
}

pub(crate) fn dynamic_message() -> Response {
    let message = format!("invoice {} not found", black_box(4711));
    (StatusCode::NOT_FOUND, Json(Message { message })).into_response()
}
