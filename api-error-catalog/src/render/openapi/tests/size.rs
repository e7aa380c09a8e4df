//! 2,000 errors in 200 types: `cargo test --release -p api-error-catalog --lib size -- --nocapture`.

use super::shapes::ALL;
use super::{FORMS, leaked};
use crate::model::Catalog;
use api_error_core::{Entry, Inner, Params, Spec, Status, Table};
use std::time::{Duration, Instant};

fn large() -> Catalog {
    let table = |at: usize| {
        let specs = (0..10).map(|error| {
            let number = at * 10 + error;
            let status = Status::new(400 + u16::try_from(number % 30).unwrap()).unwrap();
            let mut spec = Spec::new("Sample", leaked(format!("TYPE_{at}_ERROR_{error}")), status)
                .title("What is wrong with it")
                .description("What the table says of it, in a sentence or two.\n\nAnd more.")
                .displayed("quota of {limit} minutes is used up")
                .params(Params::new(leaked(format!("limit: u32\nof_{at}: String"))));
            spec.envelope = ALL[at % ALL.len()];
            spec.issues = error == 3;
            Entry::Spec(spec)
        });
        let entries: &[Entry] = specs.collect::<Vec<_>>().leak();
        let table: &Table =
            Box::leak(Box::new(Table::new(leaked(format!("shop::T{at}")), entries)));
        Entry::Inner(Inner::new("Inner", table))
    };
    let entries: &[Entry] = (0..200).map(table).collect::<Vec<_>>().leak();
    Catalog::new("shop").table(Box::leak(Box::new(Table::new("shop::Error", entries))))
}

#[test]
fn two_thousand_errors_take_less_than_a_second_in_each_form() {
    let catalog = large();
    assert_eq!(catalog.errors.len(), 2_000);
    for form in FORMS {
        let begun = Instant::now();
        let document = catalog.openapi().form(form).document().to_string();
        let took = begun.elapsed();
        println!("{form:?}: {took:?} for {} KB", document.len() / 1024);
        // Without optimization, ten times as slow.
        let most = Duration::from_secs(if cfg!(debug_assertions) { 10 } else { 1 });
        assert!(took < most, "{form:?}: {took:?}");
    }
}
