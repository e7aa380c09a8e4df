//! Any values in an answer: its body is JSON, and says what was put in.

#![no_main]

use api_error::{ApiError, Declared as _};
use api_error::by_hand::ParamVisitor;
use api_error_fuzz::{Distinct, Input, Sample};
use libfuzzer_sys::fuzz_target;
use serde_json::Value as Json;
use std::collections::HashMap;

fuzz_target!(|input: Input| {
    let (sample, context) = input.sample();
    let response = context.enter(|| api_error::answer(&sample));
    serde_json::from_slice::<Distinct>(response.body()).expect("JSON, with distinct members");
    let body: Json = serde_json::from_slice(response.body()).expect("JSON");
    for tree in ["tree", "leaves"] {
        assert!(body.get(tree).is_none_or(|tree| messages(tree) == sample.issues().len()));
    }
    let template = sample.table().template();
    let received = template.read(response.status(), response.headers(), response.body());
    assert!(received.code.is_none_or(|code| code == "SAMPLE"));
    assert!(received.told_status.is_none_or(|status| status == sample.status()));
    let message = if sample.status().is_server() { received.reason } else { sample.to_string() };
    let joined = !sample.issues().is_empty();
    assert!(joined || received.message.is_none_or(|read| read == message));
    let params = first_params(&sample);
    assert!(received.params.iter().all(|(name, read)| says(read, params[&**name].as_ref())));
    let limits = ["a shorter key", "fewer issues"];
    let odd = received.notes.iter().find(|note| !limits.contains(&note.expected));
    assert!(odd.is_none(), "{odd:?}");
});

/// Whether a param is read as it was given, or as its text where the shape has texts only.
fn says(read: &Json, given: Option<&Json>) -> bool {
    let in_text = read.as_str().and_then(|text| serde_json::from_str(text).ok());
    given.is_some_and(|given| read == given || in_text.as_ref() == Some(given))
}

/// How many messages there are in a tree.
fn messages(tree: &Json) -> usize {
    match tree {
        Json::Array(own) => own.len(),
        Json::Object(places) => places.values().map(messages).sum(),
        _ => 0,
    }
}

/// The first param of each name, if JSON can say it.
fn first_params(sample: &Sample) -> HashMap<&'static str, Option<Json>> {
    let mut params = HashMap::new();
    sample.params(&mut ParamVisitor::new(&mut |name, value| {
        let mut json = Vec::new();
        let written = value.write_json(&mut json).ok();
        let read = written.and_then(|()| serde_json::from_slice(&json).ok());
        params.entry(name).or_insert(read);
    }));
    params
}
