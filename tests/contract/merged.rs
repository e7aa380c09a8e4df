//! The tables of several services in one.

use api_error::catalog::Catalog;
use api_error::{ApiError, envelope};

mod other {
    api_error::envelope! {
        /// Another shape of the same name.
        pub(super) struct Acme { "message": message }
    }
}

envelope! {
    /// A shape.
    struct Acme { "code": code }
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("gone")]
#[status(410)]
#[envelope(Acme)]
struct Gone;

#[derive(Debug, thiserror::Error, ApiError)]
#[error("gone")]
#[status(410)]
#[code("GONE")]
#[envelope(other::Acme)]
struct OtherGone;

fn told(catalog: &Catalog) -> Vec<String> {
    let told = |row: &api_error::catalog::Row| {
        let shapes: Vec<_> = row.answers.iter().map(|answer| answer.shape.as_str()).collect();
        format!("{} of {} in {}", row.code, row.origin.service, shapes.join(", "))
    };
    catalog.errors.iter().map(told).collect()
}

#[test]
fn errors_keep_their_service_and_shapes_get_names_of_their_own() {
    let all = Catalog::merge(
        "gateway",
        [
            Catalog::of::<Gone>().named("one"),
            Catalog::of::<OtherGone>().named("two"),
            Catalog::of::<Gone>().named("three"),
        ],
    );
    assert_eq!(
        told(&all),
        ["GONE of one in Acme", "GONE of two in Acme2", "GONE of three in Acme"]
    );
    let places: Vec<_> = all.shapes.iter().map(|shape| &*shape.places[0].holds).collect();
    assert_eq!(places, ["code", "message"]);
    assert_eq!(all.clashes(), []);
    assert_eq!(
        all.shared_codes().iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["code GONE is used by contract::merged::Gone of one \
          and by contract::merged::OtherGone of two \
          and by contract::merged::Gone of three"],
    );
    assert_eq!(Catalog::from_json(&all.to_json()).expect("a catalog"), all);
}

#[test]
fn an_error_of_two_catalogs_of_one_service_is_one() {
    let of = || Catalog::of::<Gone>().named("one");
    let all = Catalog::merge("gateway", [of(), of()]);
    assert_eq!(told(&all), ["GONE of one in Acme"]);
    assert_eq!(all.shared_codes(), []);
}

#[test]
fn a_merged_catalog_is_locked_and_compared_service_by_service() {
    let of = |names: &[&str]| {
        Catalog::merge("gateway", names.iter().map(|name| Catalog::of::<Gone>().named(*name)))
    };
    let changes = of(&["one", "two"]).lock().diff(&of(&["two", "three"]).lock());
    let changes: Vec<_> = changes.iter().map(|change| change.kind.name()).collect();
    assert_eq!(changes, ["code-removed", "code-added"]);
}
