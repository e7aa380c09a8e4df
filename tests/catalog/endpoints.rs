//! What one endpoint fails with, by the type that its handler returns.

use super::errors::{AppError, BillingError};
use api_error::catalog::{Catalog, Endpoints};
use api_error::{ApiError, only};

/// Everything else.
#[derive(Debug, thiserror::Error, ApiError)]
#[allow(dead_code, reason = "the table is what is looked at")]
enum Root {
    #[error(transparent)]
    App(#[from] AppError),
    /// It was moved.
    #[error("moved")]
    #[status(410)]
    Moved,
}

impl From<BillingError> for Root {
    fn from(error: BillingError) -> Self {
        AppError::from(error).into()
    }
}

only! {
    /// Paying an invoice.
    struct Pay(Root) = BillingError;
}

#[test]
fn an_operation_documents_what_its_handler_returns_and_nothing_else() {
    let catalog = Catalog::of::<Root>();
    let responses = catalog.openapi().of_type::<Pay>().responses();
    let statuses: Vec<_> = responses.as_object().unwrap().keys().collect();
    assert_eq!(statuses, ["402", "404", "503"]);

    let all = catalog.openapi().responses();
    let statuses: Vec<_> = all.as_object().unwrap().keys().collect();
    assert_eq!(statuses, ["401", "402", "404", "410", "422", "503"]);
}

#[test]
fn the_table_of_an_endpoint_has_what_its_handler_returns() {
    let codes: Vec<_> = Catalog::of::<Pay>().errors.into_iter().map(|row| row.code).collect();
    assert_eq!(codes, ["QUOTA_EXCEEDED", "INVOICE_NOT_FOUND", "DOWN"]);
    assert_eq!(
        Endpoints::default().fails_with::<Pay>("POST", "/invoices/{id}/payments"),
        Endpoints::from_json(
            r#"{"POST /invoices/{id}/payments": ["DOWN", "INVOICE_NOT_FOUND", "QUOTA_EXCEEDED"]}"#
        )
        .unwrap()
    );
}
