//! Two responses of one status.

use super::object;
use crate::render::openapi::conflict::{OTHER_EXAMPLE, OTHER_HEADER, OTHER_KIND, Place};
use serde_json::{Map, Value as Json, json};

type Object = Map<String, Json>;

const CODES: &str = "x-error-codes";

/// Adds what is ours to what is theirs, which stays.
pub(super) fn add(theirs: &mut Object, ours: &Object, at: &mut Place<'_>) {
    let part = |key: &str| ours.get(key).and_then(Json::as_object);
    if let Some(ours) = part("headers")
        && let Some(theirs) = object(theirs, "headers", at)
    {
        add_headers(theirs, ours, &mut at.member("headers"));
    }
    if let Some(ours) = part("content")
        && let Some(theirs) = object(theirs, "content", at)
    {
        add_content(theirs, ours, &mut at.member("content"));
    }
    let ours = ours.get(CODES).and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
    match theirs.entry(CODES).or_insert_with(|| json!([])) {
        Json::Array(theirs) => add_new(theirs, ours),
        _ => at.member(CODES).conflict(OTHER_KIND),
    }
}

fn add_new(theirs: &mut Vec<Json>, ours: &[Json]) {
    for one in ours {
        if !theirs.contains(one) {
            theirs.push(one.clone());
        }
    }
}

fn add_headers(theirs: &mut Object, ours: &Object, at: &mut Place<'_>) {
    for (name, header) in ours {
        match theirs.iter().find(|(other, _)| other.eq_ignore_ascii_case(name)) {
            None => _ = theirs.insert(name.clone(), header.clone()),
            Some((_, same)) if same == header => {}
            Some((other, _)) => at.member(other).conflict(OTHER_HEADER),
        }
    }
}

fn add_content(theirs: &mut Object, ours: &Object, at: &mut Place<'_>) {
    for (ty, media) in ours {
        match (theirs.get_mut(ty), media) {
            (None, _) => _ = theirs.insert(ty.clone(), media.clone()),
            (Some(Json::Object(theirs)), Json::Object(ours)) => {
                add_media(theirs, ours, &mut at.member(ty));
            }
            _ => at.member(ty).conflict(OTHER_KIND),
        }
    }
}

fn add_media(theirs: &mut Object, ours: &Object, at: &mut Place<'_>) {
    // One without a schema admits anything.
    if let (Some(their), Some(our)) = (theirs.get_mut("schema"), ours.get("schema")) {
        admit(their, our);
    }
    let Some(ours) = ours.get("examples").and_then(Json::as_object) else { return };
    // There is either one example, or examples with names.
    let example = theirs.remove("example");
    let Some(theirs) = object(theirs, "examples", at) else { return };
    if let Some(value) = example {
        theirs.insert("example".to_owned(), json!({"value": value}));
    }
    let mut at = at.member("examples");
    for (name, example) in ours {
        match theirs.get(name) {
            None => _ = theirs.insert(name.clone(), example.clone()),
            Some(same) if same == example => {}
            Some(_) => at.member(name).conflict(OTHER_EXAMPLE),
        }
    }
}

/// What ours admits is admitted, too.
fn admit(theirs: &mut Json, ours: &Json) {
    if *theirs == *ours || *theirs == json!({}) || *theirs == json!(true) {
        return;
    }
    let any_of = |schema: &Json| {
        let members = schema.as_object().filter(|members| members.len() == 1)?;
        members.get("anyOf")?.as_array().cloned()
    };
    let mut both = any_of(theirs).unwrap_or_else(|| vec![theirs.clone()]);
    let before = both.len();
    add_new(&mut both, &any_of(ours).unwrap_or_else(|| vec![ours.clone()]));
    if both.len() > before {
        *theirs = json!({"anyOf": both});
    }
}
