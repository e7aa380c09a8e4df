//! The contract's tips: what may be sent again, and what not.

use api_error::Retry;
use api_error::catalog::{Lint, Lints};
use voice_platform::errors::{AppError, catalog};

#[test]
fn only_a_500_may_be_sent_again_and_with_backoff() {
    for spec in api_error::Table::of::<AppError>().specs() {
        let expected = if spec.status.as_u16() == 500 { Retry::Backoff } else { Retry::Never };
        assert_eq!(spec.effective_retry(), expected, "{}", spec.code);
    }
}

#[test]
fn every_documented_status_is_declared() {
    let declared: Vec<u16> =
        api_error::Table::of::<AppError>().specs().map(|spec| spec.status.as_u16()).collect();
    for status in [400, 401, 403, 404, 409, 422, 500, 501] {
        assert!(declared.contains(&status), "{status}");
    }
}

#[test]
fn no_lint_finds_anything() {
    // The router adds Allow: only it knows the methods.
    let lints = Lints::default().allow_in(Lint::RequiredHeader, "METHOD_NOT_ALLOWED");
    assert_eq!(lints.check(&catalog()), []);
}
