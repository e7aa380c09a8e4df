//! What is said of two errors with one code, put together in const evaluation.

use super::Declared;

/// What does not fit is cut off.
pub(super) struct Sentence {
    text: [u8; 1024],
    len: usize,
}

impl Sentence {
    pub(super) const fn of(later: &Declared, earlier: &Declared) -> Self {
        let mut sentence = Sentence { text: [0; 1024], len: 0 };
        sentence.push("code \"");
        sentence.push(later.spec.code);
        sentence.push("\" of `");
        sentence.name(later);
        sentence.push("` already belongs to `");
        sentence.name(earlier);
        sentence.push(
            "`\nhelp: give one of them a code of its own, so that clients can tell them apart",
        );
        sentence
    }

    const fn name(&mut self, declared: &Declared) {
        self.push(last_segment(declared.table.name));
        self.push("::");
        self.push(declared.spec.name);
    }

    const fn push(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let mut i = 0;
        while i < bytes.len() && self.len < self.text.len() {
            self.text[self.len] = bytes[i];
            self.len += 1;
            i += 1;
        }
    }

    pub(super) const fn as_str(&self) -> &str {
        match std::str::from_utf8(self.text.split_at(self.len).0) {
            Ok(text) => text,
            Err(_) => "two errors have the same code",
        }
    }
}

/// `BillingError` of `shop::billing::BillingError`.
const fn last_segment(path: &str) -> &str {
    let bytes = path.as_bytes();
    let mut start = bytes.len();
    while start > 0 && bytes[start - 1] != b':' {
        start -= 1;
    }
    path.split_at(start).1
}
