//! One status: a description, the media types with a schema and examples, headers, codes.

use super::answers::Named;
use super::header;
use super::status::Under;
use super::text::shown;
use super::write::Components;
use serde_json::{Map, Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};

/// The response of a status, which needs these components.
pub(super) fn of(under: &[Under<'_>], components: &mut Components<'_>) -> Json {
    let mut response = json!({
        "description": description(under),
        "content": content(under, components),
        "x-error-codes": codes(under),
    });
    let headers = headers(under, components);
    if !headers.is_empty() {
        response["headers"] = headers.into();
    }
    response
}

/// The phrases of the status, of which authors may give their own.
fn description(under: &[Under<'_>]) -> String {
    let mut phrases: Vec<String> = Vec::new();
    for Under { answer, .. } in under.iter().filter(|under| under.is_shown) {
        let phrase = shown(&answer.row.phrase);
        if !phrases.contains(&phrase) {
            phrases.push(phrase);
        }
    }
    if phrases.is_empty() { "An error".to_owned() } else { phrases.join(", ") }
}

fn codes(under: &[Under<'_>]) -> Json {
    let mut known = BTreeSet::new();
    let codes = under.iter().map(|under| under.answer.row.code.as_str());
    codes.filter(|code| known.insert(*code)).collect()
}

fn content(under: &[Under<'_>], components: &mut Components<'_>) -> Map<String, Json> {
    let mut by_type: BTreeMap<&str, Vec<Under<'_>>> = BTreeMap::new();
    for one in under {
        by_type.entry(one.answer.media_type()).or_default().push(*one);
    }
    let media = |(ty, under): (&str, Vec<Under<'_>>)| {
        let schema = components.schema(&under);
        let mut media = json!({"schema": schema});
        let examples = examples(&under, components);
        if !examples.is_empty() {
            media["examples"] = examples.into();
        }
        (ty.to_owned(), media)
    };
    by_type.into_iter().map(media).collect()
}

/// An example of each error under its code, or under its longer name where the code is taken.
fn examples(under: &[Under<'_>], components: &mut Components<'_>) -> Map<String, Json> {
    let mut examples = Map::new();
    for Under { answer, .. } in under.iter().filter(|under| under.is_shown) {
        let code = &answer.row.code;
        let name = if examples.contains_key(code) { &answer.name } else { code };
        examples.insert(name.clone(), components.example(answer));
    }
    examples
}

fn headers(under: &[Under<'_>], components: &mut Components<'_>) -> Map<String, Json> {
    let answers = under.iter().map(|under| under.answer.answer);
    let names: BTreeSet<&str> =
        answers.flat_map(|answer| &answer.example.headers).map(|(name, _)| &**name).collect();
    let documented = names.into_iter().filter(|name| header::is_documented(name));
    documented.map(|name| (name.to_owned(), components.header(name))).collect()
}

/// An example: the body as it is sent.
pub(super) fn example(answer: &Named<'_>) -> Json {
    let body = &answer.answer.example.body;
    let json = answer.is_json().then(|| serde_json::from_str(body).ok()).flatten();
    let value = json.unwrap_or_else(|| Json::from(body.as_str()));
    json!({"summary": shown(&answer.row.title), "value": value})
}
