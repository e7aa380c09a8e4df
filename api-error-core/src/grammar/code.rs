//! The grammar of codes, and the styles they are written in.

use crate::grammar::named::named;
use std::fmt;

/// Whether `code` can be a code at all: 1 to 128 bytes of ASCII letters, digits and
/// `_ - . ~ : @ ! $ * /`, where each part between slashes begins and ends with a letter or a digit.
///
/// Such a code needs no escaping in JSON, in a header, in the path, the query or the fragment of a
/// URL (RFC 3986 section 3.3), in HTML or in the code of Markdown, and it ends where the
/// punctuation of a sentence begins.
///
/// ```
/// use api_error_core::code_is_well_formed;
///
/// assert!(code_is_well_formed("billing.QUOTA_EXCEEDED"));
/// assert!(code_is_well_formed("auth/invalid-email"));
/// assert!(code_is_well_formed("23502"));
/// assert!(!code_is_well_formed("quota exceeded"));
/// assert!(!code_is_well_formed("../quota"));
/// ```
#[must_use]
pub const fn code_is_well_formed(code: &str) -> bool {
    let bytes = code.as_bytes();
    let (mut inside, mut i) = (false, 0);
    while i < bytes.len() {
        let outer = i == 0 || bytes[i - 1] == b'/' || i + 1 == bytes.len() || bytes[i + 1] == b'/';
        match bytes[i] {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => inside = true,
            b'/' if inside => inside = false,
            other if is_in_codes(other) && other != b'/' && !outer => {}
            _ => return false,
        }
        i += 1;
    }
    inside && bytes.len() <= 128
}

/// Whether a code may have this character in it.
pub(crate) const fn is_in_codes(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(byte, b'_' | b'-' | b'.' | b'~' | b':' | b'@' | b'!' | b'$' | b'*' | b'/')
}

named! {
    /// How the codes of a type are written.
    ///
    /// ```
    /// use api_error_core::Style;
    ///
    /// assert_eq!(Style::named("snake_case"), Some(Style::Snake));
    /// assert!(Style::Snake.fits("quota_exceeded"));
    /// assert!(!Style::Snake.fits("QuotaExceeded"));
    /// ```
    #[derive(Default)]
    Style {
        /// `QUOTA_EXCEEDED`
        #[default]
        ScreamingSnake "SCREAMING_SNAKE_CASE",
        /// `quota_exceeded`
        Snake "snake_case",
        /// `quota-exceeded`
        Kebab "kebab-case",
        /// `QUOTA-EXCEEDED`
        ScreamingKebab "SCREAMING-KEBAB-CASE",
        /// `quotaExceeded`
        Camel "camelCase",
        /// `QuotaExceeded`
        Pascal "PascalCase",
        /// As the API has them: `23502`, `SY/530`, `InvalidParameter.Duplicate`. Whatever can be a
        /// code fits.
        Free "free",
    }
}

impl Style {
    /// Whether `code` is well formed and written in this style: in words, which begin with a letter
    /// and have one character between them.
    #[must_use]
    pub fn fits(self, code: &str) -> bool {
        let (join, upper, lower) = match self {
            Style::ScreamingSnake => (Some('_'), true, false),
            Style::Snake => (Some('_'), false, true),
            Style::Kebab => (Some('-'), false, true),
            Style::ScreamingKebab => (Some('-'), true, false),
            Style::Camel | Style::Pascal => (None, true, true),
            Style::Free => return code_is_well_formed(code),
        };
        let begins = match self {
            Style::Camel => code.starts_with(|c: char| c.is_ascii_lowercase()),
            Style::Pascal => code.starts_with(|c: char| c.is_ascii_uppercase()),
            _ => code.starts_with(|c: char| c.is_ascii_alphabetic()),
        };
        let letter = |c: u8| match c {
            b'A'..=b'Z' => upper,
            b'a'..=b'z' => lower,
            other => other.is_ascii_digit(),
        };
        let words =
            |join| code.split(join).all(|word| !word.is_empty() && word.bytes().all(letter));
        begins && join.map_or_else(|| code.bytes().all(letter), words) && code_is_well_formed(code)
    }
}

impl fmt::Display for Style {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// FNV-1a: what tells a code from nearly every other one, cheap in const evaluation. It is never 0.
#[doc(hidden)]
#[must_use]
pub const fn hash(code: &str) -> u64 {
    let bytes = code.as_bytes();
    let (mut hash, mut i) = (0xcbf2_9ce4_8422_2325, 0);
    while i < bytes.len() {
        hash = (hash ^ bytes[i] as u64).wrapping_mul(0x0100_0000_01b3);
        i += 1;
    }
    if hash == 0 { 1 } else { hash }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_needs_no_escaping() {
        let good = [
            "A",
            "QUOTA_EXCEEDED",
            "billing.quota-exceeded",
            "aws:NoSuchKey",
            "E404",
            "23502",
            "SY/530",
            "auth/invalid-email",
            "InvalidParameter.Duplicate",
            "VIOLATION::IS_BLANK_ERROR",
            "KYC-001",
            "1.4.2",
            "a!$*~@b",
        ];
        for good in good {
            assert!(code_is_well_formed(good), "{good}");
        }
        let long = "A".repeat(129);
        let bad = [
            "", "_A", "A_", "/A", "A/", "A//B", "../A", "A/../B", "A/.", "a b", "É", "a\"b", "a\n",
            "a<b", "a&b", "a?b", "a#b", "a%b", "a|b", "a`b", "a,b", "a;b", "a=b", "a+b", "a'b",
            "a\\b", "a(b)", &long,
        ];
        for bad in bad {
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
        for (i, (style, _)) in Style::ALL.iter().take(examples.len()).enumerate() {
            assert!(Style::Free.fits(examples[i]));
            for (j, example) in examples.iter().enumerate() {
                assert_eq!(style.fits(example), i == j, "{style} on {example}");
            }
        }
    }

    #[test]
    fn a_code_begins_with_a_letter_in_every_style_of_words() {
        for &(style, _) in Style::ALL {
            assert_eq!(style.fits("404"), style == Style::Free);
            assert!(!style.fits(""));
            assert!(!style.fits("A__B") || style == Style::Free);
        }
    }

    #[test]
    fn names_lead_back_to_their_style() {
        for &(style, name) in Style::ALL {
            assert_eq!(Style::named(name), Some(style));
            assert_eq!(style.to_string(), name);
        }
    }
}
