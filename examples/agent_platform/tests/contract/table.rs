//! What the table of errors says of the service as a whole.

use agent_platform::errors::{AppError, catalog};
use api_error::Retry;
use api_error::catalog::{Lint, Lints};

#[test]
fn every_documented_status_is_declared_and_no_5xx_but_500() {
    let declared: Vec<u16> =
        api_error::Table::of::<AppError>().specs().map(|spec| spec.status.as_u16()).collect();
    for status in [400, 401, 402, 403, 404, 409, 422, 500] {
        assert!(declared.contains(&status), "{status}");
    }
    assert!(declared.iter().all(|status| *status <= 500));
}

#[test]
fn what_would_fail_again_is_not_to_be_sent_again() {
    for spec in api_error::Table::of::<AppError>().specs() {
        let expected = match spec.code {
            "UPSTREAM_FAILED" | "STATEMENT" | "STOPPED" => Retry::Backoff,
            _ => Retry::Never,
        };
        assert_eq!(spec.effective_retry(), expected, "{}", spec.code);
    }
}

#[test]
fn no_lint_finds_anything() {
    // The router adds Allow: only it knows the methods.
    let lints = Lints::default().allow_in(Lint::RequiredHeader, "METHOD_NOT_ALLOWED");
    assert_eq!(lints.check(&catalog()), []);
}
