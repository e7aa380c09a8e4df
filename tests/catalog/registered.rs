//! Types that the linker gathers.

use api_error::catalog::Catalog;

#[test]
fn every_type_of_the_binary_is_gathered_once_by_path() {
    let catalog = Catalog::registered("shop");
    let codes: Vec<_> = catalog.errors.iter().map(|row| row.code.as_str()).collect();
    assert_eq!(
        codes,
        [
            "QUOTA_EXCEEDED",
            "INVOICE_NOT_FOUND",
            "DOWN",
            "BAD_FIELDS",
            "LOG_IN",
            "LATE_ERROR",
            "SEAT_TAKEN"
        ]
    );
}
