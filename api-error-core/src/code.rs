//! The grammar of codes, and the styles they are written in.

use std::fmt;

/// Whether `code` can be a code at all: ASCII letters and digits, in words joined by one `_`, `-`,
/// `.` or `:`, of 1 to 128 bytes.
///
/// Such a code needs no escaping in JSON, in a header, in a URL or in HTML.
///
/// ```
/// assert!(api_error_core::code_is_well_formed("billing.QUOTA_EXCEEDED"));
/// assert!(!api_error_core::code_is_well_formed("quota exceeded"));
/// ```
#[must_use]
pub const fn code_is_well_formed(code: &str) -> bool {
    let bytes = code.as_bytes();
    let mut joined = true;
    let mut i = 0;
    while i < bytes.len() {
        match bytes[i] {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => joined = false,
            b'_' | b'-' | b'.' | b':' if !joined => joined = true,
            _ => return false,
        }
        i += 1;
    }
    !joined && bytes.len() <= 128
}

/// How the codes of a type are written.
///
/// ```
/// use api_error_core::Style;
///
/// assert_eq!(Style::named("snake_case"), Some(Style::Snake));
/// assert!(Style::Snake.fits("quota_exceeded"));
/// assert!(!Style::Snake.fits("QuotaExceeded"));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Style {
    /// `QUOTA_EXCEEDED`
    #[default]
    ScreamingSnake,
    /// `quota_exceeded`
    Snake,
    /// `quota-exceeded`
    Kebab,
    /// `QUOTA-EXCEEDED`
    ScreamingKebab,
    /// `quotaExceeded`
    Camel,
    /// `QuotaExceeded`
    Pascal,
}

impl Style {
    /// Every style, with the name that `codes = "…"` gives it.
    pub const ALL: [(Style, &'static str); 6] = [
        (Style::ScreamingSnake, "SCREAMING_SNAKE_CASE"),
        (Style::Snake, "snake_case"),
        (Style::Kebab, "kebab-case"),
        (Style::ScreamingKebab, "SCREAMING-KEBAB-CASE"),
        (Style::Camel, "camelCase"),
        (Style::Pascal, "PascalCase"),
    ];

    /// The style of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Style::ALL.iter().find(|(_, known)| *known == name).map(|(style, _)| *style)
    }

    /// Whether `code` is well formed and written in this style.
    #[must_use]
    pub fn fits(self, code: &str) -> bool {
        let (join, upper, lower) = match self {
            Style::ScreamingSnake => (Some('_'), true, false),
            Style::Snake => (Some('_'), false, true),
            Style::Kebab => (Some('-'), false, true),
            Style::ScreamingKebab => (Some('-'), true, false),
            Style::Camel | Style::Pascal => (None, true, true),
        };
        let begins = match self {
            Style::Camel => code.starts_with(|c: char| c.is_ascii_lowercase()),
            Style::Pascal => code.starts_with(|c: char| c.is_ascii_uppercase()),
            _ => code.starts_with(|c: char| c.is_ascii_alphabetic()),
        };
        let letters = code.chars().all(|c| match c {
            'A'..='Z' => upper,
            'a'..='z' => lower,
            '0'..='9' => true,
            other => join == Some(other),
        });
        begins && letters && code_is_well_formed(code)
    }
}

impl fmt::Display for Style {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = Style::ALL.iter().find(|(style, _)| style == self).map_or("", |(_, name)| name);
        f.write_str(name)
    }
}

/// FNV-1a: what tells a code from nearly every other one, cheap in const evaluation.
#[doc(hidden)]
#[must_use]
pub const fn hash(code: &str) -> u64 {
    let bytes = code.as_bytes();
    let (mut hash, mut i) = (0xcbf2_9ce4_8422_2325, 0);
    while i < bytes.len() {
        hash = (hash ^ bytes[i] as u64).wrapping_mul(0x0100_0000_01b3);
        i += 1;
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_words_joined_one_by_one() {
        for good in ["A", "QUOTA_EXCEEDED", "billing.quota-exceeded", "aws:NoSuchKey", "E404"] {
            assert!(code_is_well_formed(good), "{good}");
        }
        for bad in ["", "_A", "A_", "A__B", "user not-found", "É", "a\"b", "a\n", &"A".repeat(129)]
        {
            assert!(!code_is_well_formed(bad), "{bad}");
        }
    }

    #[test]
    fn a_style_fits_its_own_example_and_no_other() {
        let examples = [
            "QUOTA_EXCEEDED",
            "quota_exceeded",
            "quota-exceeded",
            "QUOTA-EXCEEDED",
            "quotaExceeded",
            "QuotaExceeded",
        ];
        for (i, (style, _)) in Style::ALL.iter().enumerate() {
            for (j, example) in examples.iter().enumerate() {
                assert_eq!(style.fits(example), i == j, "{style} on {example}");
            }
        }
    }

    #[test]
    fn a_code_begins_with_a_letter_in_every_style() {
        for (style, _) in Style::ALL {
            assert!(!style.fits("404"));
            assert!(!style.fits(""));
        }
    }

    #[test]
    fn names_lead_back_to_their_style() {
        for (style, name) in Style::ALL {
            assert_eq!(Style::named(name), Some(style));
            assert_eq!(style.to_string(), name);
        }
    }
}
