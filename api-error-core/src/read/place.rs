//! Where an issue is, from the spellings that clients know.
//!
//! A spelling that does not tell everything (`lines.0` says not whether `0` is an index, `a.b` not
//! how many steps it has) is read as what spells the same.

use crate::values::{In, Issue, Segment};
use serde_json::Value as Json;

/// `["body", "lines", 0]`: the part of the request, if the first element names one, and the steps.
pub(super) fn loc(json: &Json) -> Option<(Option<In>, Vec<Segment>)> {
    let items = json.as_array()?;
    let place = items.first().and_then(Json::as_str).and_then(In::named);
    let rest = items.iter().skip(usize::from(place.is_some()));
    Some((place, rest.map(element).collect::<Option<_>>()?))
}

/// `["lines", 0]`
pub(super) fn steps(json: &Json) -> Option<Vec<Segment>> {
    json.as_array()?.iter().map(element).collect()
}

fn element(json: &Json) -> Option<Segment> {
    match json {
        Json::String(key) => Some(Segment::key(key)),
        other => other.as_u64().and_then(|i| usize::try_from(i).ok()).map(Segment::Index),
    }
}

/// `lines.0.sku`
pub(super) fn field(text: &str) -> Vec<Segment> {
    respelled(text, text.split('.').map(Segment::spelled).collect(), Issue::field)
}

/// `lines/0/sku`
pub(super) fn slashed(text: &str) -> Vec<Segment> {
    respelled(text, text.split('/').map(Segment::spelled).collect(), Issue::slashed)
}

/// `lines[0].sku`
pub(super) fn bracketed(text: &str) -> Vec<Segment> {
    let mut read = Vec::new();
    for (i, dotted) in text.split('.').enumerate() {
        let (name, indices) = dotted.split_at(dotted.find('[').unwrap_or(dotted.len()));
        if i > 0 || !name.is_empty() || indices.is_empty() {
            read.push(Segment::key(name));
        }
        read.extend(indices.split_terminator(']').map(|text| {
            let index = text.strip_prefix('[').and_then(Segment::index);
            index.map_or_else(|| Segment::key(text), Segment::Index)
        }));
    }
    respelled(text, read, Issue::bracketed)
}

/// What was read, if it spells the same, else the whole as one step, which does.
fn respelled(text: &str, read: Vec<Segment>, spell: fn(&Issue) -> Option<String>) -> Vec<Segment> {
    let mut issue = Issue::new("", "");
    issue.segments = read;
    if spell(&issue).as_deref() == Some(text) { issue.segments } else { vec![Segment::key(text)] }
}

/// `#/lines/0/sku` (RFC 6901 section 6)
pub(super) fn fragment(text: &str) -> Option<Vec<Segment>> {
    let mut bytes = Vec::new();
    let mut rest = text.strip_prefix('#')?.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => hex(rest.next()?)? << 4 | hex(rest.next()?)?,
            byte => byte,
        });
    }
    Segment::pointed(std::str::from_utf8(&bytes).ok()?)
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

/// `$.lines[0]['a b']` (RFC 9535), as far as it names one place.
pub(super) fn json_path(text: &str) -> Option<Vec<Segment>> {
    let mut rest = text.strip_prefix('$')?;
    let mut steps = Vec::new();
    while !rest.is_empty() {
        let step;
        (step, rest) = if let Some(name) = rest.strip_prefix('.') {
            let (name, rest) = name.split_at(name.find(['.', '[']).unwrap_or(name.len()));
            (Segment::key(name), rest)
        } else if let Some(quoted) = rest.strip_prefix("['") {
            let (name, rest) = unquoted(quoted)?;
            (Segment::Key(name.into()), rest.strip_prefix(']')?)
        } else {
            let (index, rest) = rest.strip_prefix('[')?.split_once(']')?;
            (Segment::Index(Segment::index(index)?), rest)
        };
        steps.push(step);
    }
    Some(steps)
}

/// The text up to its closing quote, and what follows. Between the quotes it is a JSON string but
/// for which of the two quotes is escaped.
fn unquoted(text: &str) -> Option<(String, &str)> {
    let mut json = String::from('"');
    let mut characters = text.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '\'' => {
                json.push('"');
                return Some((serde_json::from_str(&json).ok()?, text.get(at + 1..)?));
            }
            '\\' => match characters.next()?.1 {
                '\'' => json.push('\''),
                escaped => json.extend(['\\', escaped]),
            },
            '"' => json.push_str("\\\""),
            other => json.push(other),
        }
    }
    None
}
