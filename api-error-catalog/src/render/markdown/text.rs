//! Plain texts in Markdown.

use crate::render::visible::line;

/// A plain text on one line, with a backslash before each character that would mean something else. It
/// is not for the start of a line, where more characters do.
pub(super) fn escaped(text: &str) -> String {
    let text = line(text);
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let after = chars.peek().copied().unwrap_or(' ');
        if means_something(before, c, after) {
            out.push('\\');
        }
        out.push(c);
        before = c;
    }
    out
}

/// Whether a character between these two is anything but itself.
fn means_something(before: char, c: char, after: char) -> bool {
    match c {
        '\\' | '`' | '*' | '[' | ']' | '<' | '|' | '~' | '$' => true,
        '_' => !(before.is_alphanumeric() && after.is_alphanumeric()),
        '&' => after == '#' || after.is_alphanumeric(),
        // A bare address becomes a link, and `@name` calls a person.
        ':' => after == '/',
        '@' => !before.is_alphanumeric() && after.is_alphanumeric(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn a_text_means_itself() {
        assert_eq!(escaped("snake_case is\nfine, isn't it?"), "snake_case is fine, isn't it?");
        assert_eq!(
            escaped("_a_ *b* <c> `d` [e](f) | &lt;"),
            r"\_a\_ \*b\* \<c> \`d\` \[e\](f) \| \&lt;"
        );
    }
}
