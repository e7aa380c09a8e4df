//! What is large stays fast: everything is linear in the size of the catalogs.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test that cannot go on has failed")]

use api_error_catalog::{Catalog, Class, Coverage};
use api_error_core::{Entry, Params, Spec, Status, Table};
use std::time::{Duration, Instant};

static ONE: Table = Table::new(
    "service::Error",
    &[Entry::Spec(
        Spec::new("Quota", "QUOTA", Status::PAYMENT_REQUIRED)
            .description("It is used up.")
            .pattern("{limit} of {plan} are used up")
            .params(Params::new("limit: u32\nplan: String")),
    )],
);

/// A catalog of this many errors, ten in a type.
fn service(name: &str, errors: usize) -> Catalog {
    let mut catalog = Catalog::new(name).table(&ONE);
    let one = catalog.errors.remove(0);
    catalog.errors = (0..errors)
        .map(|at| {
            let mut row = one.clone();
            row.code = format!("QUOTA_{at}");
            row.origin.ty = format!("{name}::Error{}", at / 10);
            row.origin.name = format!("Quota{at}");
            row
        })
        .collect();
    catalog
}

/// Runs it, and fails where it took so many seconds. Nothing is optimised in a test; what is not linear
/// would take minutes.
fn timed<T>(what: &str, seconds: u64, run: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let done = run();
    let took = start.elapsed();
    println!("{what}: {took:?}");
    assert!(took < Duration::from_secs(seconds), "{what}: {took:?}");
    done
}

#[test]
fn forty_services_of_500_errors_are_merged_locked_and_compared() {
    let services: Vec<_> = (0..40).map(|at| service(&format!("service{at}"), 500)).collect();
    let all = timed("merge", 1, || Catalog::merge("gateway", services));
    assert_eq!(all.errors.len(), 20_000);
    let shared = timed("shared codes", 5, || all.shared_codes());
    assert_eq!(shared.len(), 500);

    let old = all.lock();
    let mut newer = all;
    for row in &mut newer.errors {
        row.status = 403;
        row.code.push_str("_NEW");
    }
    let newer = newer.version("2.0.0");
    let newer = timed("after", 5, || newer.after(&old));
    assert_eq!(newer.retired.len(), 20_000);
    let new = timed("lock", 5, || newer.lock());
    let changes = timed("diff", 5, || old.diff(&new));
    assert_eq!(changes.iter().filter(|change| change.class() == Class::Breaking).count(), 40_000);
}

#[test]
fn two_thousand_errors_are_written_read_linted_and_explained() {
    let catalog = service("shop", 2_000);
    let json = timed("JSON", 5, || catalog.lock().to_json());
    let lock = timed("read", 5, || api_error_catalog::Lock::from_json(&json)).unwrap();
    timed("diff", 5, || assert_eq!(lock.diff(&catalog.lock()), []));
    timed("explain", 5, || assert!(catalog.explain("QUOTA_1999").is_some()));
    timed("coverage", 5, || assert_eq!(Coverage::of([]).unanswered(&catalog).len(), 2_000));
}
