//! JSON strings.

use super::Writer;
use super::object::separate;
use crate::envelope::Node;
use crate::grammar::json;
use std::fmt::{self, Write as _};

impl Writer<'_> {
    /// A string made of these; absent when one of them is.
    pub(super) fn made_of(&mut self, nodes: &'static [Node]) -> bool {
        self.out.push(b'"');
        let all = nodes.iter().all(|node| {
            let start = self.out.len();
            let written = self.node(node);
            inside(self.out, start);
            written
        });
        self.out.push(b'"');
        all
    }

    /// A string that has a value between quotation marks.
    pub(super) fn quoted(&mut self, node: &'static Node) -> bool {
        let start = self.out.len();
        let written = self.node(node);
        let text = plain_text(&self.out.split_off(start));
        let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
        string(self.out, &format!("\"{escaped}\""));
        written
    }
}

/// A value as a part of a text: a string without its quotes, anything else as its JSON.
pub(crate) fn plain_text(json: &[u8]) -> String {
    serde_json::from_slice(json).unwrap_or_else(|_| String::from_utf8_lossy(json).into_owned())
}

/// A string of JSON.
pub(super) fn json(text: &str) -> Vec<u8> {
    let mut json = Vec::new();
    string(&mut json, text);
    json
}

/// Makes the JSON from `start` on a part of the string it is written in.
pub(super) fn inside(out: &mut Vec<u8>, start: usize) {
    match out.get(start) {
        Some(b'"') => {
            out.remove(start);
            out.pop();
        }
        Some(b'{' | b'[') => escape_from(out, start),
        _ => {}
    }
}

/// A member's key, after the brace that opens the object or the comma that continues it.
pub(super) fn key(out: &mut Vec<u8>, key: impl FnOnce(&mut Vec<u8>)) {
    separate(out);
    key(out);
    out.push(b':');
}

pub(super) fn string(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    escaped(out, text);
    out.push(b'"');
}

/// A part of a string.
pub(super) fn escaped(out: &mut Vec<u8>, text: &str) {
    json::escape_to(text, |piece| out.extend_from_slice(piece.as_bytes()));
}

/// Makes what is written from `start` on a part of a string. Nearly always, it is one.
#[inline]
fn escape_from(out: &mut Vec<u8>, start: usize) {
    if !out.get(start..).is_some_and(json::are_verbatim) {
        escape_all(out, start);
    }
}

#[cold]
fn escape_all(out: &mut Vec<u8>, start: usize) {
    let text = String::from_utf8_lossy(&out.split_off(start)).into_owned();
    escaped(out, &text);
}

/// A JSON string of what `text` displays, as far as it does.
pub(super) fn display(out: &mut Vec<u8>, text: &impl fmt::Display) -> fmt::Result {
    out.push(b'"');
    let start = out.len();
    write!(Verbatim(out), "{}", *text)?;
    escape_from(out, start);
    out.push(b'"');
    Ok(())
}

/// What displays as JSON already, such as a number.
pub(super) fn plain(out: &mut Vec<u8>, json: impl fmt::Display) {
    // Writing to a buffer does not fail.
    _ = write!(Verbatim(out), "{json}");
}

struct Verbatim<'a>(&'a mut Vec<u8>);

impl fmt::Write for Verbatim<'_> {
    fn write_str(&mut self, json: &str) -> fmt::Result {
        self.0.extend_from_slice(json.as_bytes());
        Ok(())
    }
}
