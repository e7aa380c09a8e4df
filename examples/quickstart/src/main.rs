//! Declares the errors of a small service, and shows what each of them answers.
//!
//! ```sh
//! cargo run -p quickstart
//! ```

use api_error::ApiError;
use std::io::{self, Write as _};
use std::time::Duration;

/// What can go wrong in billing.
#[derive(Debug, thiserror::Error, ApiError)]
enum BillingError {
    /// The organization has used up its monthly quota.
    ///
    /// # Causes
    /// More minutes were used this month than the plan includes.
    #[error("quota of {limit} minutes is used up")]
    #[status(402)]
    #[code("QUOTA_EXCEEDED")]
    Quota {
        #[param]
        limit: u32,
        #[retry_after]
        resets_in: Duration,
    },

    /// No invoice of the organization has this number.
    #[error("invoice {0} not found")]
    #[status(404)]
    InvoiceNotFound(u64),

    /// The request carries no token, or one that has expired.
    #[error("a valid token is required")]
    #[status(401)]
    #[header("WWW-Authenticate", "Bearer")]
    TokenRequired,

    /// The database did not answer.
    #[error("database: {0}")]
    #[status(500)]
    Database(#[from] io::Error),
}

fn main() -> io::Result<()> {
    let errors = [
        BillingError::Quota { limit: 600, resets_in: Duration::from_secs(3600) },
        BillingError::InvoiceNotFound(7),
        BillingError::TokenRequired,
        io::Error::other("connection to db-3.internal:5432 refused").into(),
    ];
    let mut out = io::stdout().lock();
    for error in errors {
        writeln!(out, "{}\n", http_text(&error))?;
    }
    writeln!(out, "The table of {} errors:\n", api_error::Table::of::<BillingError>().len())?;
    write!(out, "{}", api_error::Table::of::<BillingError>().to_markdown())
}

/// The answer as it goes over the wire.
#[allow(clippy::disallowed_methods, reason = "that rule is for tests")]
fn http_text(error: &dyn ApiError) -> String {
    let response = api_error::answer(error);
    let status = format!("{:?} {}\n", response.version(), response.status());
    let headers: String = response
        .headers()
        .iter()
        .flat_map(|(name, value)| [name.as_str(), ": ", value.to_str().unwrap_or("?"), "\n"])
        .collect();
    status + &headers + "\n" + &String::from_utf8_lossy(response.body())
}
