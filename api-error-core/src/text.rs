//! Text that is known at compile time, with its JSON form.

use crate::json;
use std::fmt;

/// Text that is known at compile time, and what it looks like between the quotes of a JSON string.
///
/// ```
/// use api_error_core::Text;
///
/// assert_eq!(Text::new("not found").json(), Some("not found"));
/// assert_eq!(Text::escaped("say \"hi\"", r#"say \"hi\""#).json(), Some(r#"say \"hi\""#));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    text: &'static str,
    json: Option<&'static str>,
}

impl Text {
    /// Any text. One with a quote, a backslash or a control character is escaped at run time, each
    /// time it is sent; give it by [`escaped`](Text::escaped) to have that done already.
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        let json = if json::is_verbatim(text) { Some(text) } else { None };
        Text { text, json }
    }

    /// A text that needs no escaping, taken at its word: the derive has looked, and looking again
    /// in a const function costs compile time.
    #[doc(hidden)]
    #[must_use]
    pub const fn verbatim(text: &'static str) -> Self {
        Text { text, json: Some(text) }
    }

    /// A text and its JSON form without the quotes, which must be what [`json::escape`] makes of it.
    #[must_use]
    pub const fn escaped(text: &'static str, json: &'static str) -> Self {
        Text { text, json: Some(json) }
    }

    /// The text itself.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.text
    }

    /// Its JSON form without the quotes, where that is known at compile time.
    #[must_use]
    pub const fn json(self) -> Option<&'static str> {
        self.json
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.text.is_empty()
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text)
    }
}
