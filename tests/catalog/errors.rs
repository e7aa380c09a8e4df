//! The errors that are listed.

use api_error::{ApiError, Issue, envelope};
use std::time::Duration;

envelope! {
    /// What the shop answers when it fails.
    pub(crate) struct Acme {
        "ok": false,
        "error": {
            "code": code,
            "message": message,
            "limits"?: params,
            "fields"?: [ issue => { "at": issue.pointer, "why": issue.message } ],
            "request_id"?: request_id,
        },
    }
}

/// What goes wrong with invoices.
#[derive(Debug, thiserror::Error, ApiError)]
#[allow(dead_code, reason = "the table is what is looked at")]
pub(crate) enum BillingError {
    /// The organization has used up its monthly quota.
    ///
    /// # Causes
    /// More minutes were used this month than the plan includes.
    ///
    /// # Resolution
    /// Wait for the next month, or upgrade the plan.
    #[error("quota of {limit} minutes is used up")]
    #[status(402)]
    #[code("QUOTA_EXCEEDED", number = 21)]
    Quota {
        #[param]
        limit: u32,
        #[retry_after]
        resets_in: Duration,
    },

    /// No invoice has this number.
    #[error("invoice {0} not found")]
    #[status(404)]
    InvoiceNotFound(#[param("invoice")] u64),

    #[error("billing is down: {0}")]
    #[status(503)]
    #[retry(after = 30)]
    Down(std::io::Error),
}

/// Everything that a handler of the shop fails with.
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = Acme)]
#[allow(dead_code, reason = "the table is what is looked at")]
pub(crate) enum AppError {
    #[error(transparent)]
    Billing(#[from] BillingError),

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

    #[error(transparent)]
    #[envelope(envelope::Detail)]
    Legacy(BillingError),
}

/// What its author gives examples of.
#[derive(Debug, thiserror::Error, ApiError)]
#[error("seat {seat} of {plan} is taken")]
#[status(409)]
#[allow(dead_code, reason = "the table is what is looked at")]
pub(crate) struct SeatTaken {
    #[param(example = "12A")]
    pub(crate) seat: Seat,
    #[param("plan-name", example = "pro")]
    pub(crate) plan: String,
    #[details(example = {"free": ["12B", "14C"], "from": -1.5, "until": null, "all": false})]
    pub(crate) free: Free,
}

/// A seat, such as `12A`.
#[derive(Debug, serde::Serialize)]
pub(crate) struct Seat(String);

impl std::fmt::Display for Seat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Seats that are free.
#[derive(Debug, serde::Serialize)]
pub(crate) struct Free {
    free: Vec<Seat>,
}

/// Another type, which nothing gathers.
#[derive(Debug, thiserror::Error, ApiError)]
#[error("too late by {by}")]
#[status(410)]
pub(crate) struct LateError {
    pub(crate) by: u32,
}
