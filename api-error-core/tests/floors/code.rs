//! Rust as text: enough of it to find paths in code that `cargo fmt` has been over.

/// The source with blanks for comments and texts, line by line as it is.
pub(crate) fn code_of(source: &str) -> String {
    let mut code = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let before = code.chars().next_back().is_some_and(is_in_names);
        let len = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if let Some(text) = rest.strip_prefix("r#\"") {
            text.find("\"#").map_or(rest.len(), |end| end + 5)
        } else if !before && rest.starts_with("r\"") {
            rest[2..].find('"').map_or(rest.len(), |end| end + 3)
        } else if first == '"' {
            text_len(rest)
        } else if rest.starts_with("'\"'") || rest.starts_with("'\\\"'") {
            rest[1..].find('\'').map_or(rest.len(), |end| end + 2)
        } else {
            code.push(first);
            rest = &rest[first.len_utf8()..];
            continue;
        };
        let (gone, after) = rest.split_at(len);
        code.push(' ');
        code.extend(gone.chars().filter(|c| *c == '\n'));
        rest = after;
    }
    code
}

/// The bytes of a literal in quotation marks.
fn text_len(literal: &str) -> usize {
    let mut escaped = true;
    for (at, c) in literal.char_indices() {
        match c {
            '"' if !escaped => return at + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    literal.len()
}

pub(crate) fn is_in_names(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Each name and keyword, with its place.
pub(crate) fn words(code: &str) -> impl Iterator<Item = (usize, &str)> {
    let words = code.split(|c| !is_in_names(c)).filter(|word| !word.is_empty());
    words.map(|word| (word.as_ptr().addr() - code.as_ptr().addr(), word))
}

/// How many modules are open at the end of this code: `cargo fmt` closes each at its own indentation.
pub(crate) fn inline_modules(code: &str) -> usize {
    let mut open: Vec<&str> = Vec::new();
    for line in code.lines() {
        let line = line.trim_end();
        let (indentation, text) = line.split_at(line.len() - line.trim_start().len());
        let opens = text.split(' ').any(|word| word == "mod") && text.ends_with('{');
        if opens {
            open.push(indentation);
        } else if text == "}" && open.last() == Some(&indentation) {
            open.pop();
        }
    }
    open.len()
}
