//! A body as JSON, without the values that no JSON can hold.

use super::note::{Note, Step, pointer};
use super::{NOTE_LIMIT, scan};
use serde_json::{Map, Number, Value as Json};

/// As many arrays and objects stand in each other; what is deeper is passed over.
const DEEPEST: usize = 127;

/// The value, and what of it was passed over: texts that are no Unicode, numbers beyond floats, what
/// is nested too deep. None where brackets, commas and colons do not make JSON.
pub(super) fn json(body: &[u8]) -> Option<(Json, Vec<Note>)> {
    let mut parser = Parser { rest: body, path: Vec::new(), notes: Vec::new() };
    let value = parser.value().ok()??;
    parser.blank();
    parser.rest.is_empty().then_some((value, parser.notes))
}

/// What is no JSON.
struct Broken;

struct Parser<'a> {
    rest: &'a [u8],
    path: Vec<Entered>,
    notes: Vec<Note>,
}

enum Entered {
    Key(String),
    Index(usize),
}

impl Parser<'_> {
    /// The next value; none inside where it is passed over.
    fn value(&mut self) -> Result<Option<Json>, Broken> {
        self.blank();
        match self.rest.first().ok_or(Broken)? {
            b'{' | b'[' if self.path.len() >= DEEPEST => {
                self.rest = scan::nested(self.rest).ok_or(Broken)?;
                self.passed("less nesting");
                Ok(None)
            }
            b'{' => self.object().map(|map| Some(Json::Object(map))),
            b'[' => self.array().map(|items| Some(Json::Array(items))),
            b'"' => {
                let text = self.text()?;
                if text.is_none() {
                    self.passed("a string of Unicode");
                }
                Ok(text.map(Json::String))
            }
            _ => self.word(),
        }
    }

    fn object(&mut self) -> Result<Map<String, Json>, Broken> {
        let mut map = Map::new();
        self.byte(b'{')?;
        if self.byte(b'}').is_ok() {
            return Ok(map);
        }
        loop {
            self.blank();
            let key = self.text()?;
            self.byte(b':')?;
            let known = key.is_some();
            if !known {
                self.passed("keys of Unicode");
            }
            self.path.push(Entered::Key(key.unwrap_or_default()));
            let value = self.value()?;
            if let (Some(Entered::Key(key)), true, Some(value)) = (self.path.pop(), known, value) {
                map.insert(key, value);
            }
            if self.byte(b',').is_err() {
                return self.byte(b'}').map(|()| map);
            }
        }
    }

    fn array(&mut self) -> Result<Vec<Json>, Broken> {
        let mut items = Vec::new();
        self.byte(b'[')?;
        if self.byte(b']').is_ok() {
            return Ok(items);
        }
        loop {
            self.path.push(Entered::Index(items.len()));
            let value = self.value()?;
            self.path.pop();
            items.push(value.unwrap_or_default());
            if self.byte(b',').is_err() {
                return self.byte(b']').map(|()| items);
            }
        }
    }

    /// The next string; none inside where it is no text.
    fn text(&mut self) -> Result<Option<String>, Broken> {
        let (text, rest) = scan::string(self.rest).ok_or(Broken)?;
        self.rest = rest;
        Ok(serde_json::from_slice(text).ok())
    }

    /// A number, `true`, `false` or `null`.
    fn word(&mut self) -> Result<Option<Json>, Broken> {
        let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || b"+-.".contains(byte);
        let end = self.rest.iter().position(|byte| !is_part(byte)).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        if word.is_empty() {
            return Err(Broken);
        }
        self.rest = rest;
        let value: Option<Json> = serde_json::from_slice(word).ok();
        match &value {
            None => self.passed("a number that a float can hold, a boolean or null"),
            Some(Json::Number(number)) if !is_exact(number, word) => {
                self.passed("an integer of at most 64 bits");
            }
            Some(_) => {}
        }
        Ok(value)
    }

    fn byte(&mut self, byte: u8) -> Result<(), Broken> {
        self.blank();
        self.rest = self.rest.strip_prefix(&[byte]).ok_or(Broken)?;
        Ok(())
    }

    fn blank(&mut self) {
        self.rest = scan::blank(self.rest);
    }

    fn passed(&mut self, expected: &'static str) {
        if self.notes.len() < NOTE_LIMIT {
            let steps = self.path.iter().map(|place| match place {
                Entered::Key(key) => Step::Key(key),
                Entered::Index(index) => Step::Index(*index),
            });
            self.notes.push(Note { at: pointer(steps), expected });
        }
    }
}

/// Whether the number is the one that was written, if that is an integer.
fn is_exact(number: &Number, written: &[u8]) -> bool {
    let is_integer = written.iter().all(|byte| byte.is_ascii_digit() || *byte == b'-');
    let small = written.len() < 19 || number.is_i64() || number.is_u64();
    small || !is_integer || number.to_string().as_bytes() == written
}
