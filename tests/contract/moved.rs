//! What is declared elsewhere, and what comes back.

use api_error::ApiError;
use api_error::catalog::{Catalog, Class};
use expect_test::{expect, expect_file};

#[derive(Debug, thiserror::Error, ApiError)]
#[allow(dead_code, reason = "the tables are what is looked at")]
enum Before {
    #[error("a")]
    #[status(404)]
    #[code("GONE")]
    Gone,
    #[error("b")]
    #[status(404)]
    Stays,
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("b")]
#[status(404)]
struct Stays;

#[derive(Debug, thiserror::Error, ApiError)]
#[allow(dead_code, reason = "the tables are what is looked at")]
enum After {
    #[error(transparent)]
    Stays(#[from] Stays),
}

/// Another error of a code that was there before.
#[derive(Debug, thiserror::Error, ApiError)]
#[error("c")]
#[status(409)]
#[code("GONE")]
struct Other;

/// The catalog after the one of `Before` was locked.
fn after(catalog: Catalog) -> Catalog {
    catalog.version("2.0.0").after(&Catalog::of::<Before>().lock())
}

#[test]
fn what_is_declared_elsewhere_is_no_clients_business() {
    let changes = Catalog::of::<Before>().lock().diff(&after(Catalog::of::<After>()).lock());
    let changes: Vec<_> = changes.iter().map(ToString::to_string).collect();
    expect_file!["expected/moved.txt"].assert_eq(&changes.join("\n"));
}

#[test]
fn a_retired_code_is_free_for_nothing_else() {
    let retired = after(Catalog::of::<After>());
    assert_eq!(retired.retired[0].since.as_deref(), Some("2.0.0"));
    let lock = retired.lock();

    let again = Catalog::of::<After>().and::<Other>().version("3.0.0").after(&lock);
    assert_eq!(
        again.clashes().iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["code GONE is used by contract::moved::Before::Gone and by contract::moved::Other"],
    );
    let changes = lock.diff(&Catalog::of::<After>().and::<Other>().lock());
    let changes: Vec<_> = changes.iter().map(ToString::to_string).collect();
    expect!["breaking: GONE was retired as contract::moved::Before::Gone, and is contract::moved::Other now [code-reused]: clients that know the retired error take this one for it; give this one another code"].assert_eq(&changes.join("\n"));
}

#[test]
fn what_is_answered_again_is_retired_no_longer() {
    let lock = after(Catalog::of::<After>()).lock();
    let back = Catalog::of::<Before>().version("3.0.0").after(&lock);
    assert!(back.retired.is_empty() && back.clashes().is_empty());
    let changes = lock.diff(&back.lock());
    assert_eq!(changes.iter().map(api_error::catalog::Change::class).max(), Some(Class::Minor));
    expect!["minor: GONE is answered again [code-returned]: clients that no longer know it treat it by its status; document it again"].assert_eq(&changes[0].to_string());
}

#[test]
fn an_error_retires_once() {
    let lock = after(Catalog::of::<After>()).lock();
    let later = Catalog::of::<After>().version("3.0.0").after(&lock);
    assert_eq!(later.lock(), lock);
    assert_eq!(lock.catalog().retired, later.retired);
}

#[test]
fn a_service_may_be_called_otherwise() {
    let renamed = Catalog::of::<Before>().named("shop");
    assert_eq!(Catalog::of::<Before>().lock().diff(&renamed.lock()), []);
    assert!(renamed.after(&Catalog::of::<Before>().lock()).retired.is_empty());
}
