//! Links to items: rustdoc finds what they lead to, and nothing else does.

/// The line with the text of each such link in its place.
pub(super) fn as_text(line: &str) -> String {
    if !line.contains('[') {
        return line.to_owned();
    }
    if defines_path(line) {
        return String::new();
    }
    let mut out = String::new();
    let mut rest = line;
    while let Some(at) = rest.find(['[', '`', '\\']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let (text, after) = next(rest);
        out.push_str(&text);
        rest = after;
    }
    out + rest
}

/// What stands at the beginning: a link, code, or a character that begins neither.
fn next(rest: &str) -> (String, &str) {
    let taken = match rest.as_bytes() {
        [b'\\', ..] => rest.chars().take(2).map(char::len_utf8).sum(),
        [b'`', ..] => code(rest),
        _ => match link(rest) {
            Some(link) => return link,
            None => 1,
        },
    };
    let (kept, after) = rest.split_at(taken);
    (kept.to_owned(), after)
}

/// The length of code in backticks, or of the backticks that nothing closes.
fn code(rest: &str) -> usize {
    let ticks = rest.len() - rest.trim_start_matches('`').len();
    let (fence, inside) = rest.split_at(ticks);
    inside.find(fence).map_or(ticks, |end| end + 2 * ticks)
}

/// The text of a link to an item, and what follows it.
fn link(rest: &str) -> Option<(String, &str)> {
    let (text, after) = rest.strip_prefix('[')?.split_once(']')?;
    let target = [('(', ')'), ('[', ']')]
        .into_iter()
        .find_map(|(open, close)| after.strip_prefix(open)?.split_once(close));
    match target {
        Some((target, after)) => is_path(target).then(|| (text.to_owned(), after)),
        None if text.starts_with('`') => is_path(text).then(|| (text.to_owned(), after)),
        // `- [x]` is an item that is done.
        None if text.eq_ignore_ascii_case("x") => None,
        None => is_path(text).then(|| (format!("`{text}`"), after)),
    }
}

/// `[Foo]: crate::Foo`, where a link says where it leads.
fn defines_path(line: &str) -> bool {
    let definition = line.trim_start().strip_prefix('[').and_then(|line| line.split_once("]:"));
    definition.is_some_and(|(_, target)| is_path(target.trim()))
}

/// `crate::Foo`, `Foo::bar()`, `struct@Foo`, with or without backticks.
fn is_path(target: &str) -> bool {
    let path = target.trim_matches('`');
    let path = path.split_once('@').map_or(path, |(_, path)| path);
    let path = path.trim_end_matches("()").trim_end_matches('!');
    let path = path.split_once('<').map_or(path, |(path, _)| path);
    let word = |word: &str| {
        word.starts_with(|first: char| first.is_alphabetic() || first == '_')
            && word.chars().all(|letter| letter.is_alphanumeric() || letter == '_')
    };
    path.trim_start_matches("::").split("::").all(word)
}
