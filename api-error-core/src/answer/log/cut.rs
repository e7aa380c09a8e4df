//! A text up to a limit, because what clients send ends up in the log.

use std::fmt::{self, Write};

/// More than a person reads.
const LIMIT: usize = 8 * 1024;

/// As much of a text as there is room for.
#[derive(Default)]
pub(super) struct Cut {
    text: String,
    /// How many bytes all of it has.
    len: usize,
}

impl Cut {
    pub(super) fn is_full(&self) -> bool {
        self.len >= LIMIT
    }

    /// What there is of it, and how long it was if that is not all.
    pub(super) fn into_text(self) -> String {
        let Cut { text, len } = self;
        if text.len() == len { text } else { format!("{text}... ({len} bytes)") }
    }
}

impl Write for Cut {
    /// Never fails, since some impls of `Display` unwrap.
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if self.text.len() == self.len {
            let fits = |end: &usize| text.is_char_boundary(*end);
            let room = text.len().min(LIMIT - self.len);
            let end = (0..=room).rev().find(fits).unwrap_or_default();
            self.text.push_str(&text[..end]);
        }
        self.len = self.len.saturating_add(text.len());
        Ok(())
    }
}
