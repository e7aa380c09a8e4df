//! aide: every API error is an `OperationOutput`, so that an operation documents what it fails with.

pub use aide::OperationOutput;
#[doc(hidden)]
pub use aide::generate::GenContext;
#[doc(hidden)]
pub use aide::openapi::Operation;

use crate::catalog::Catalog;
use crate::table::ErrorTable;
use aide::openapi::{ReferenceOr, Response, Responses, StatusCode};

/// Responses by status.
#[doc(hidden)]
pub type Inferred = Vec<(Option<u16>, Response)>;

/// What an error answers with, as aide has it: the responses of each status, without a reference in them.
///
/// What is answered with a status of its own at run time is documented as `4XX` and `5XX`.
///
/// ```
/// use api_error::ApiError;
/// use api_error::aide::responses;
///
/// #[derive(Debug, thiserror::Error, ApiError)]
/// #[error("log in")]
/// #[status(403)]
/// struct LogIn;
///
/// let responses = serde_json::to_value(responses::<LogIn>()).unwrap();
/// assert_eq!(responses["403"]["x-error-codes"][0], "LOG_IN");
/// ```
#[must_use]
pub fn responses<E: ErrorTable>() -> Responses {
    // aide has a member for all that is in there.
    serde_json::from_value(Catalog::of::<E>().openapi().inlined()).unwrap_or_default()
}

/// Those of one status; what else there is, is added to the operation, as aide has no other place for
/// it.
#[doc(hidden)]
pub fn infer<E: ErrorTable>(operation: &mut Operation) -> Inferred {
    let mut inferred = Vec::new();
    for (status, response) in responses::<E>().responses {
        match (status, response) {
            (StatusCode::Code(status), ReferenceOr::Item(response)) => {
                inferred.push((Some(status), response));
            }
            (status, response) => {
                let responses = operation.responses.get_or_insert_default();
                responses.responses.entry(status).or_insert(response);
            }
        }
    }
    inferred
}
