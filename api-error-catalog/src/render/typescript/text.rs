//! Texts of authors as literals, names and comments.

use crate::steering::steers;
use std::fmt::Write as _;

/// A string literal, in the quotes that need fewer escapes.
pub(super) fn literal(text: &str) -> String {
    let count = |quote| text.matches(quote).count();
    let quote = if count('"') > count('\'') { '\'' } else { '"' };
    let mut out = String::from(quote);
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c == quote => out.extend(['\\', c]),
            // A script in a page ends, or begins to be a comment, there.
            '<' if matches!(rest.peek(), Some('/' | '!')) => out.push_str("\\x3c"),
            c if is_spelled(c) => out.push_str(&spelled(c)),
            c => out.push(c),
        }
    }
    out.push(quote);
    out
}

/// The name of a member: quoted where it is no identifier.
pub(super) fn name(text: &str) -> String {
    let mut chars = text.chars();
    let starts = chars.next().is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '_' | '$'));
    if starts && chars.all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '$')) {
        text.to_owned()
    } else {
        literal(text)
    }
}

/// A documentation comment of these lines.
pub(super) fn comment(indent: &str, text: &str) -> String {
    let lines: Vec<_> = text.trim().lines().map(line).collect();
    match &*lines {
        [] => String::new(),
        [one] if indent.len() + one.len() <= 73 => format!("{indent}/** {one} */\n"),
        lines => {
            let mut out = format!("{indent}/**\n");
            for line in lines {
                let space = if line.is_empty() { "" } else { " " };
                let _ = writeln!(out, "{indent} *{space}{line}");
            }
            out + &format!("{indent} */\n")
        }
    }
}

/// One line of a comment: nothing in it ends it, or is a tag, or is invisible.
fn line(text: &str) -> String {
    let mut out = String::new();
    for c in text.trim_end().chars() {
        match c {
            '/' | '!' if out.ends_with('<') => out.extend(['\\', c]),
            '/' if out.ends_with('*') => out.push_str("\\/"),
            '@' if out.is_empty() || out.ends_with([' ', '*', '/', '{']) => out.push_str("\\@"),
            '\t' => out.push_str("    "),
            c if is_spelled(c) => out.push_str(&spelled(c)),
            c => out.push(c),
        }
    }
    // What stands first would close the comment with the star before it.
    if out.starts_with('/') { format!("\\{out}") } else { out }
}

/// Whether a character steers what stands around it, or is not seen: a joiner means nothing in code.
fn is_spelled(c: char) -> bool {
    steers(c) || matches!(c, '\u{200c}' | '\u{200d}')
}

fn spelled(c: char) -> String {
    let mut units = [0; 2];
    c.encode_utf16(&mut units).iter().fold(String::new(), |mut out, unit| {
        let _ = write!(out, "\\u{unit:04x}");
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_hold_what_ends_or_steers_other_texts() {
        assert_eq!(literal("a \"b\" and 'c"), r#"'a "b" and \'c'"#);
        assert_eq!(
            literal("\\ ' \u{2028}\u{202e}\u{1b}[31m\0"),
            r#""\\ ' \u2028\u202e\u001b[31m\u0000""#
        );
        assert_eq!(literal("`${x}` </script><!--"), r#""`${x}` \x3c/script>\x3c!--""#);
    }

    #[test]
    fn names_are_quoted_where_they_are_none() {
        assert_eq!(name("QUOTA_EXCEEDED"), "QUOTA_EXCEEDED");
        assert_eq!(name("auth/log-in"), "\"auth/log-in\"");
        assert_eq!(name("402"), "\"402\"");
        assert_eq!(name("\n"), "\"\\n\"");
    }

    #[test]
    fn comments_end_where_they_should_and_have_no_tags_of_an_author() {
        let text = "a */ b\n/ c\n@ts-ignore\n* @ts-ignore\n*/ {@link x}\n\u{2028}</script>";
        let expected = "  /**\n   * a *\\/ b\n   * \\/ c\n   * \\@ts-ignore\n   * * \\@ts-ignore\n   \
            * *\\/ {\\@link x}\n   * \\u2028<\\/script>\n   */\n";
        assert_eq!(comment("  ", text), expected);
        assert_eq!(comment("", "one"), "/** one */\n");
        assert_eq!(comment("", " \n"), "");
    }
}
