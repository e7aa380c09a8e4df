//! Whatever is written is what the schema says.

use super::arbitrary::{shape, spec};
use super::{context, sample};
use crate::declaration::{ApiError, Declared as _, Spec};
use crate::grammar::Status;
use bytes::Bytes;
use http::Response;
use proptest::prelude::*;
use serde_json::Value as Json;

/// The error's answer, whose body is what the schema of its table says.
pub(crate) fn answered(error: &dyn ApiError) -> Response<Bytes> {
    let response = crate::answer::answer(error);
    let body: Json = serde_json::from_slice(response.body()).expect("JSON");
    let schema = error.table().schema();
    let validator = jsonschema::draft202012::new(&schema).expect("a schema");
    let verdict = validator.validate(&body).map_err(|error| error.to_string());
    assert_eq!(verdict, Ok(()), "{body:#} against {schema:#}");
    response
}

fn others() -> impl Strategy<Value = Vec<Spec>> {
    let other = spec().prop_map(|mut spec| {
        spec.code = "OTHER";
        spec
    });
    prop::collection::vec(other, 0..3)
}

proptest! {
    #[test]
    fn every_body_validates(
        spec in spec(), others in others(), node in shape(), display in any::<String>(),
        param in any::<String>(), known in any::<bool>(),
    ) {
        let sample = sample(&spec, node, display, param);
        let answer = || crate::answer::answer(&sample).into_body();
        let body = if known { context().enter(answer) } else { answer() };
        let body: Json = serde_json::from_slice(&body).expect("JSON");
        let template = sample.table().template();
        for schema in [template.schema([&spec]), template.schema(others.iter().chain([&spec]))] {
            let validator = jsonschema::draft202012::new(&schema).expect("a schema");
            let verdict = validator.validate(&body);
            prop_assert!(verdict.is_ok(), "{body}\n{schema:#}\n{}", verdict.unwrap_err());
        }
    }

    #[test]
    fn the_schema_of_no_errors_admits_nothing(node in shape()) {
        let spec = Spec::new("Sample", "SAMPLE", Status::NOT_FOUND);
        let sample = sample(&spec, node, String::new(), String::new());
        let validator = jsonschema::draft202012::new(&sample.table().template().schema([]));
        prop_assert!(!validator.expect("a schema").is_valid(&Json::Null));
    }
}
