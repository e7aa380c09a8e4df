//! Reads the text of a format string: which names it prints, and how.

/// A format string, taken apart.
#[derive(Debug, PartialEq)]
pub(crate) struct FormatString {
    pub(crate) pieces: Vec<Piece>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Piece<P = Placeholder> {
    Text(String),
    Placeholder(P),
}

impl<P> Piece<P> {
    pub(crate) fn placeholder(&self) -> Option<&P> {
        match self {
            Piece::Placeholder(placeholder) => Some(placeholder),
            Piece::Text(_) => None,
        }
    }
}

/// `{name:spec}`
#[derive(Debug, PartialEq)]
pub(crate) struct Placeholder {
    /// A name or an index; empty for `{}`.
    pub(crate) name: String,
    /// From the colon on, or nothing.
    pub(crate) spec: String,
    /// The names that width and precision take.
    pub(crate) counts: Vec<String>,
    /// The letters that choose the trait: `?`, `x`, or none for `Display`.
    pub(crate) kind: String,
}

#[derive(Debug, PartialEq)]
pub(crate) enum Mistake {
    /// A brace without its other half.
    Unbalanced(char),
    /// What follows the colon is no format.
    UnknownFormat(String),
    /// `.*` takes its precision from an unnamed argument.
    UnnamedPrecision,
}

/// Takes a text with `{placeholders}` and `{{` apart.
pub(crate) fn pieces<P>(
    text: &str,
    placeholder: impl Fn(&str) -> Result<P, Mistake>,
) -> Result<Vec<Piece<P>>, Mistake> {
    // Most texts have none, which is told fastest by one character at a time.
    if !text.is_empty() && !text.contains('{') && !text.contains('}') {
        return Ok(vec![Piece::Text(text.to_owned())]);
    }
    let mut pieces = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    // Two searches for one character each are faster than one for either.
    while let Some(at) = rest.find('{').into_iter().chain(rest.find('}')).min() {
        let (before, brace) = rest.split_at(at);
        plain.push_str(before);
        let mut chars = brace.chars();
        let opened = chars.next() == Some('{');
        rest = chars.as_str();
        if let Some(after) = rest.strip_prefix(if opened { '{' } else { '}' }) {
            plain.push(if opened { '{' } else { '}' });
            rest = after;
        } else if opened {
            let (inside, after) = rest.split_once('}').ok_or(Mistake::Unbalanced('{'))?;
            if inside.contains('{') {
                return Err(Mistake::Unbalanced('{'));
            }
            if !plain.is_empty() {
                pieces.push(Piece::Text(std::mem::take(&mut plain)));
            }
            pieces.push(Piece::Placeholder(placeholder(inside)?));
            rest = after;
        } else {
            return Err(Mistake::Unbalanced('}'));
        }
    }
    plain.push_str(rest);
    if !plain.is_empty() {
        pieces.push(Piece::Text(plain));
    }
    Ok(pieces)
}

impl FormatString {
    pub(crate) fn read(text: &str) -> Result<Self, Mistake> {
        Ok(FormatString { pieces: pieces(text, Placeholder::read)? })
    }

    pub(crate) fn placeholders(&self) -> impl Iterator<Item = &Placeholder> {
        self.pieces.iter().filter_map(Piece::placeholder)
    }

    /// The text itself, if it prints no name.
    pub(crate) fn fixed(&self) -> Option<String> {
        match self.pieces.as_slice() {
            [] => Some(String::new()),
            [Piece::Text(text)] => Some(text.clone()),
            _ => None,
        }
    }
}

impl Placeholder {
    fn read(inside: &str) -> Result<Self, Mistake> {
        let (name, format) = inside.split_once(':').unwrap_or((inside, ""));
        let unknown = || Mistake::UnknownFormat(format.trim().to_owned());
        let mut counts = Vec::new();
        let mut rest = after_flags(format.trim_end());
        rest = count(rest, &mut counts);
        if let Some(precision) = rest.strip_prefix('.') {
            if precision.starts_with('*') {
                return Err(Mistake::UnnamedPrecision);
            }
            rest = count(precision, &mut counts);
            if rest == precision {
                return Err(unknown());
            }
        }
        let known = ["", "?", "x?", "X?", "x", "X", "o", "b", "e", "E", "p"];
        if !known.contains(&rest) {
            return Err(unknown());
        }
        let spec = if format.is_empty() { String::new() } else { format!(":{format}") };
        Ok(Placeholder { name: name.trim().to_owned(), spec, counts, kind: rest.to_owned() })
    }
}

/// Skips fill, alignment, sign, `#` and `0`.
fn after_flags(format: &str) -> &str {
    let align = ['<', '^', '>'];
    let mut chars = format.chars();
    let filled = chars.next().and_then(|_| chars.as_str().strip_prefix(align));
    let mut rest = filled.or_else(|| format.strip_prefix(align)).unwrap_or(format);
    rest = rest.strip_prefix(['+', '-']).unwrap_or(rest);
    rest = rest.strip_prefix('#').unwrap_or(rest);
    // In `{x:0$}` the zero is an index.
    match rest.strip_prefix('0') {
        Some(after) if !after.starts_with('$') => after,
        _ => rest,
    }
}

/// Skips a width or a precision, keeping the name or index it takes its number from.
fn count<'a>(format: &'a str, counts: &mut Vec<String>) -> &'a str {
    let end = format.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(format.len());
    let (word, rest) = format.split_at(end);
    if let Some(rest) = rest.strip_prefix('$').filter(|_| !word.is_empty()) {
        counts.push(word.to_owned());
        return rest;
    }
    format.trim_start_matches(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
#[path = "format_string_tests.rs"]
mod tests;
