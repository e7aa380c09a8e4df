//! The type of an issue: what the shapes of the service carry of one.

use super::text;
use crate::model::Catalog;
use std::fmt::Write as _;

/// Each fact of an issue, its type, and what it is.
const FACTS: [(&str, &str, &str); 16] = [
    ("code", "string", "What kind of problem it is."),
    ("message", "string", "What is wrong, in words."),
    ("in", "string", "The part of the request: `body`, `query`, `path`, `header`, `cookie`."),
    ("loc", "readonly (string | number)[]", "The part of the request, and the steps into it."),
    ("steps", "readonly (string | number)[]", "The steps to it."),
    ("field", "string", "The steps to it, dotted: `lines.0.sku`."),
    ("last", "string", "The last step to it: `sku`."),
    ("slash", "string", "The steps to it, with slashes: `lines/0/sku`."),
    ("pointer", "string", "Where it is, as a JSON Pointer: `/lines/0/sku`."),
    ("fragment", "string", "Where it is, as a JSON Pointer in a fragment: `#/lines/0/sku`."),
    ("path", "string", "Where it is, bracketed: `lines[0].sku`."),
    ("json_path", "string", "Where it is, as a JSONPath: `$.lines[0].sku`."),
    ("kind", "string", "The kind of thing that has it."),
    ("id", "string", "Which of those things has it."),
    ("input", "unknown", "What was sent there."),
    ("ctx", "Readonly<Record<string, unknown>>", "More about it."),
];

pub(super) fn interface(catalog: &Catalog) -> String {
    let mut out = text::comment("", "One of several problems in one answer.");
    out += "export interface Issue {";
    let places = || catalog.shapes.iter().flat_map(|shape| &shape.places);
    for (fact, ty, about) in FACTS {
        let is = |holds: &str| {
            let slot = holds.strip_prefix("issue.").and_then(|slot| slot.split('.').next());
            slot == Some(fact)
        };
        if places().any(|place| is(&place.holds)) {
            let name = if fact == "json_path" { "jsonPath" } else { fact };
            let _ = write!(out, "\n{}  readonly {name}?: {ty};", text::comment("  ", about));
        }
    }
    out += if out.ends_with('{') { "}\n" } else { "\n}\n" };
    out
}
