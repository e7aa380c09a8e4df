//! Messages with example values in them.

use api_error_core::{Message, Spec};
use serde_json::Value as Json;

/// What stands for a value of which nothing is known.
const UNKNOWN: &str = "…";

/// What a client is told of an occurrence with these params.
pub(super) fn of(spec: &Spec, params: &[(&str, Json)]) -> String {
    match (spec.fixed_message(), spec.message) {
        (Some(text), _) => text.to_owned(),
        (None, Message::Displayed(pattern) | Message::Pattern(pattern)) => fill(pattern, params),
        (None, _) => spec.title.to_owned(),
    }
}

/// A format string with these values in it. A form such as `:?` is passed over.
fn fill(pattern: &str, params: &[(&str, Json)]) -> String {
    let mut out = String::new();
    let mut rest = pattern;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let brace = if from.starts_with('{') { '{' } else { '}' };
        let after = from.get(1..).unwrap_or_default();
        if let Some(after) = after.strip_prefix(brace) {
            out.push(brace);
            rest = after;
        } else if let Some((inside, after)) = after.split_once('}').filter(|_| brace == '{') {
            let name = inside.split(':').next().unwrap_or(inside).trim();
            let value = params.iter().find(|(param, _)| *param == name);
            out.push_str(&value.map_or_else(|| UNKNOWN.to_owned(), |(_, value)| shown(value)));
            rest = after;
        } else {
            rest = after;
        }
    }
    out + rest
}

fn shown(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_where_the_pattern_names_them() {
        let params = [("limit", Json::from(42)), ("name", Json::from("lena"))];
        assert_eq!(fill("{limit:>5} of {name:?} {{limit}} {0}", &params), "42 of lena {limit} …");
        assert_eq!(fill("open { and } shut {", &params), "open … shut ");
    }
}
