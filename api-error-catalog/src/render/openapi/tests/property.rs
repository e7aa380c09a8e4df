//! Any errors: what the document says of each, in each form.

use super::shapes::ALL;
use super::{FORMS, catalog, leaked, media, resolved, validator};
use crate::model::{Answer, Catalog, Row};
use api_error_core::{Header, Params, Retry, Spec, Status};
use proptest::prelude::*;
use serde_json::Value as Json;

const HEADERS: &[&[Header]] =
    &[&[], &[Header::fixed("www-authenticate", "Bearer")], &[Header::field("allow")]];

const PARAMS: [&str; 5] = [
    "",
    "limit: u32",
    "limit: Option<String>\nwindow: [u8; 2]",
    "code: u8\nnumber: bool",
    "limit: HashMap<String, Vec<i64>>\nat: Uuid",
];

prop_compose! {
    pub(crate) fn spec()(
        code in "[A-Za-z]([A-Za-z0-9_.~:@!$*-]{0,6}[A-Za-z0-9])?(/[A-Za-z]{1,3})?",
        status in prop::sample::select(vec![400, 401, 404, 409, 422, 429, 500, 503, 599]),
        number in prop::option::of(0..3_i64),
        params in prop::sample::select(PARAMS.to_vec()),
        headers in prop::sample::select(HEADERS.to_vec()),
        shape in prop::sample::select(ALL.to_vec()),
        [runtime, pauses, issues, later, fixed] in any::<[bool; 5]>(),
    ) -> Spec {
        let mut spec = Spec::new("Sample", leaked(code), Status::new(status).unwrap());
        spec.number = number;
        spec.params = Params::new(params);
        spec.headers = headers;
        spec.envelope = shape;
        spec.runtime_status = runtime && later;
        spec.retry_after_field = pauses;
        spec.issues = issues;
        spec.retry = later.then_some(Retry::Backoff);
        if fixed { spec.message("It is so.") } else { spec.displayed("limit is {limit}") }
    }
}

/// The key of the response that a client looks at.
fn looked_at<'r>(responses: &'r Json, answer: &Answer) -> &'r Json {
    let status = answer.example.status;
    let range = format!("{}XX", status / 100);
    responses.get(status.to_string()).or_else(|| responses.get(&range)).unwrap()
}

fn holds(document: &Json, responses: &Json, catalog: &Catalog, row: &Row, answer: &Answer) {
    let response = resolved(document, looked_at(responses, answer));
    let codes = response["x-error-codes"].as_array().unwrap();
    assert!(codes.contains(&row.code.as_str().into()), "{}: {codes:?}", row.code);

    let shape = catalog.shape(&answer.shape).unwrap();
    let media = media(document, response, &shape.media_type);
    let body: Json = match &answer.schema {
        Some(_) => serde_json::from_str(&answer.example.body).unwrap(),
        None => answer.example.body.as_str().into(),
    };
    let examples = media["examples"].as_object().unwrap();
    let is_shown = |example| resolved(document, example)["value"] == body;
    assert!(examples.values().any(is_shown), "{}", row.code);

    let schema = &media["schema"];
    let verdict = validator(document, schema).validate(&body).map_err(|wrong| wrong.to_string());
    assert_eq!(verdict, Ok(()), "{body} against {schema:#}");
    if shape.places_of("code").next().is_some() {
        let other = body.to_string().replace(&format!("\"{}\"", row.code), "\"no such code\"");
        let other: Json = serde_json::from_str(&other).unwrap();
        assert!(!validator(document, schema).is_valid(&other), "{other} against {schema:#}");
    }
    for (name, _) in answer.example.headers.iter().filter(|(name, _)| name != "content-type") {
        assert!(response["headers"].get(name).is_some(), "{name}");
    }
}

fn names_are_legal(components: &Json) {
    let is_legal = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    for (_, of_kind) in components.as_object().unwrap() {
        for (name, _) in of_kind.as_object().unwrap() {
            assert!(!name.is_empty() && name.chars().all(is_legal), "{name}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn each_error_is_under_its_status_with_its_code_and_an_example_that_is_valid(
        specs in prop::collection::vec(spec(), 1..12),
        of in any::<prop::sample::Index>(),
    ) {
        let catalog = catalog(specs);
        let one = &catalog.errors[of.index(catalog.errors.len())];
        for form in FORMS {
            let openapi = catalog.openapi().form(form);
            let document = openapi.document();
            names_are_legal(&document["components"]);
            let part = openapi.of([&one.code]).unwrap();
            let part_document = part.document();
            let nothing = serde_json::json!({});
            for row in &catalog.errors {
                for answer in &row.answers {
                    holds(&document, &openapi.responses(), &catalog, row, answer);
                    holds(&nothing, &openapi.inlined(), &catalog, row, answer);
                    if row.code == one.code {
                        holds(&part_document, &part.responses(), &catalog, row, answer);
                    }
                }
            }
        }
    }
}
