//! Every text of an author, with all that could break out of a document.

use super::shapes::DEEP;
use super::{FORMS, catalog};
use crate::model::Catalog;
use api_error_core::{Params, Spec, Status};
use serde_json::Value as Json;

const HOSTILE: &str =
    "\u{0}\u{1b}[31m\u{9b}1m*/`</script><!--|\u{202e}\u{2066}\u{feff}\r\n\t\"'\\{x}${y}~1/#";

/// A catalog whose every text is hostile, as one from a file can be.
fn hostile() -> Catalog {
    let spec = Spec::new("Sample", "SAMPLE", Status::NOT_FOUND).issues();
    let spec = spec.params(Params::new("limit: u32")).envelope(&DEEP);
    let json: Json = serde_json::from_str(&catalog(vec![spec]).to_json()).unwrap();
    let mut json = spoiled(json);
    json["format"] = 1.into();
    json["errors"][0]["retry"] = "never".into();
    let schema = &mut json["errors"][0]["answers"][0]["schema"];
    schema["$ref"] = "#/$defs/a~1b".into();
    schema["$defs"] =
        serde_json::json!({"a/b": {"$ref": HOSTILE}, HOSTILE: {"$ref": "#/$defs/a~1b"}});
    let mut catalog = Catalog::from_json(&json.to_string()).unwrap();
    // The same code twice.
    catalog.errors.push(catalog.errors[0].clone());
    catalog.errors[1].answers[0].example.status = 7;
    catalog
}

fn spoiled(json: Json) -> Json {
    match json {
        Json::String(_) => HOSTILE.into(),
        Json::Array(all) => all.into_iter().map(spoiled).collect(),
        Json::Object(all) => all.into_iter().map(|(key, value)| (key, spoiled(value))).collect(),
        other => other,
    }
}

/// The texts that people read.
fn told<'j>(json: &'j Json, found: &mut Vec<&'j str>) {
    match json {
        Json::Object(members) => {
            for (key, value) in members {
                match (key.as_str(), value) {
                    ("title" | "summary" | "description", Json::String(text)) => found.push(text),
                    _ => told(value, found),
                }
            }
        }
        Json::Array(all) => all.iter().for_each(|one| told(one, found)),
        _ => {}
    }
}

fn references<'j>(json: &'j Json, found: &mut Vec<&'j str>) {
    match json {
        Json::Object(members) => {
            found.extend(members.get("$ref").and_then(Json::as_str));
            members.values().for_each(|value| references(value, found));
        }
        Json::Array(all) => all.iter().for_each(|one| references(one, found)),
        _ => {}
    }
}

#[test]
fn hostile_texts_stay_texts_and_every_reference_leads_somewhere() {
    let catalog = hostile();
    for form in FORMS {
        let document = catalog.openapi().form(form).document();
        assert_eq!(serde_json::from_str::<Json>(&document.to_string()).unwrap(), document);
        let mut found = Vec::new();
        references(&document, &mut found);
        assert!(!found.is_empty());
        for reference in found {
            let name = reference.rsplit('/').next().unwrap();
            assert!(
                name.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b)),
                "{name}"
            );
            assert!(document.pointer(&reference[1..]).is_some(), "{reference}");
        }
        let mut found = Vec::new();
        told(&document["components"], &mut found);
        assert!(found.len() > 3);
        for text in found {
            let acts = |c: char| c.is_control() && !"\n\t".contains(c) || c == '\u{202e}';
            assert!(!text.contains(acts), "{text:?}");
        }
        let responses = &document["components"]["responses"];
        let names: Vec<_> = responses.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(names, ["Error.404", "Error.default"]);
        assert_eq!(responses["Error.404"]["x-error-codes"][0], HOSTILE);
        let inlined = catalog.openapi().form(form).inlined();
        assert!(!inlined.to_string().contains("$ref"), "{inlined:#}");
    }
}
