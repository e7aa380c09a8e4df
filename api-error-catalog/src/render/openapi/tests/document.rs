//! Whole documents, compared with files; `UPDATE_EXPECT=1` writes them.

use super::shapes::{DEEP, DETAIL, FINE, PLAIN};
use super::{FORMS, catalog};
use crate::model::Catalog;
use crate::render::openapi::Form;
use api_error_core::{Header, Params, Spec, Status};
use expect_test::expect_file;

const BEARER: &[Header] = &[Header::fixed("www-authenticate", "Bearer")];

fn shop() -> Catalog {
    catalog(vec![
        Spec::new("LogIn", "LOG_IN", Status::UNAUTHORIZED).headers(BEARER).title("Log in"),
        Spec::new("Quota", "billing/quota", Status::PAYMENT_REQUIRED)
            .envelope(&DEEP)
            .title("Quota exceeded")
            .description("The quota is used up.")
            .displayed("quota of {limit} minutes is used up")
            .params(Params::new("limit: u32"))
            .retry_after_field(),
        Spec::new("Plan", "PLAN_EXPIRED", Status::PAYMENT_REQUIRED).envelope(&DEEP).number(7),
        Spec::new("Fields", "BAD_FIELDS", Status::UNPROCESSABLE_ENTITY).envelope(&DEEP).issues(),
        Spec::new("Old", "OLD", Status::UNPROCESSABLE_ENTITY).envelope(&DETAIL),
        Spec::new("Older", "OLDER", Status::UNPROCESSABLE_ENTITY).envelope(&DETAIL),
        Spec::new("Relayed", "RELAYED", Status::BAD_GATEWAY).envelope(&DETAIL).runtime_status(),
        Spec::new("Odd", "ODD", Status::CONFLICT).envelope(&FINE),
        Spec::new("Text", "TEXT", Status::CONFLICT).envelope(&PLAIN),
    ])
}

#[test]
fn a_document_of_each_form() {
    for form in FORMS {
        let document = shop().openapi().form(form).document();
        let json = serde_json::to_string_pretty(&document).unwrap() + "\n";
        match form {
            Form::OneOf => expect_file!["golden/one_of.json"].assert_eq(&json),
            Form::Merged => expect_file!["golden/merged.json"].assert_eq(&json),
            Form::Single => expect_file!["golden/single.json"].assert_eq(&json),
        }
    }
}

#[test]
fn the_part_of_an_operation_needs_what_it_refers_to_and_no_more() {
    let shop = shop();
    let part = shop.openapi().of(["billing/quota", "TEXT", "PLAN_EXPIRED"]).unwrap();
    let document =
        serde_json::json!({"components": part.components(), "responses": part.responses()});
    let json = serde_json::to_string_pretty(&document).unwrap() + "\n";
    expect_file!["golden/part.json"].assert_eq(&json);
    assert_eq!(
        shop.openapi().of(["PLAN"]).unwrap_err().to_string(),
        "no error of shop has the code PLAN"
    );
}

#[test]
fn a_part_of_the_catalog_is_a_catalog() {
    let part = shop().only(["TEXT", "OLD"]).unwrap();
    let codes: Vec<_> = part.errors.iter().map(|row| row.code.as_str()).collect();
    let shapes: Vec<_> = part.shapes.iter().map(|shape| shape.name.as_str()).collect();
    assert_eq!((codes, shapes), (vec!["OLD", "TEXT"], vec!["Detail", "Plain"]));
    assert!(shop().only(["TEXT", "NO"]).is_err());
}

#[test]
fn components_have_the_prefix_that_is_asked_for() {
    let document = shop().openapi().prefix("Shop.").document();
    for (kind, of_kind) in document["components"].as_object().unwrap() {
        for (name, _) in of_kind.as_object().unwrap() {
            assert!(name.starts_with("Shop."), "{kind}: {name}");
        }
    }
}
