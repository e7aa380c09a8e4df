//! Where an issue is, from the spellings that validators print.

use super::{Issue, Segment};

impl Issue {
    /// It is where this path leads, as validators print it: `items[1].name`, `items.1.name`.
    ///
    /// A step of digits is an index, every other one a key. A key with dots or brackets in it
    /// stands in brackets and quotes: `files['a.txt']`. Text that is no path is one key.
    ///
    /// ```
    /// use api_error_core::Issue;
    ///
    /// let issue = Issue::new("too_long", "at most 40 characters").body().at_path("items[1].name");
    /// assert_eq!(issue, Issue::new("too_long", "at most 40 characters").body().at("items").index(1).at("name"));
    /// assert_eq!(issue.pointer().unwrap(), "/items/1/name");
    /// ```
    #[must_use]
    pub fn at_path(mut self, path: &str) -> Self {
        self.segments.extend(steps(path).unwrap_or_else(|| vec![Segment::key(path)]));
        self
    }

    /// It is where this JSON Pointer (RFC 6901) leads: `/items/1/name`, or `#/items/1/name`.
    ///
    /// A step of digits is an index, every other one a key. Text that is no pointer is one key.
    ///
    /// ```
    /// use api_error_core::Issue;
    ///
    /// let issue = Issue::new("minimum", "2 is less than 3").body().at_pointer("/items/1/a~1b");
    /// assert_eq!(issue.bracketed().unwrap(), "items[1].a/b");
    /// ```
    #[must_use]
    pub fn at_pointer(mut self, pointer: &str) -> Self {
        let steps = Segment::pointed(pointer.strip_prefix('#').unwrap_or(pointer));
        self.segments.extend(steps.unwrap_or_else(|| vec![Segment::key(pointer)]));
        self
    }
}

impl Segment {
    pub(crate) fn key(text: &str) -> Self {
        Segment::Key(text.to_owned().into())
    }

    /// A step of which only the text is known.
    pub(crate) fn spelled(text: &str) -> Self {
        Segment::index(text).map_or_else(|| Segment::key(text), Segment::Index)
    }

    /// The steps of a JSON Pointer, `/items/1/name`; nothing in it is the whole (RFC 6901 section 5).
    pub(crate) fn pointed(pointer: &str) -> Option<Vec<Self>> {
        if pointer.is_empty() {
            return Some(Vec::new());
        }
        let steps = pointer.strip_prefix('/')?.split('/');
        let step = |step: &str| Segment::spelled(&step.replace("~1", "/").replace("~0", "~"));
        Some(steps.map(step).collect())
    }
}

/// `items[1].name`, `items.1.name`. What stands for the whole in some validators, `.`, is no step.
fn steps(path: &str) -> Option<Vec<Segment>> {
    let mut steps = Vec::new();
    let mut rest = match path {
        "" | "." => "",
        rooted if rooted.starts_with(['.', '[']) => rooted,
        first => named(first, &mut steps)?,
    };
    while !rest.is_empty() {
        rest = if let Some(next) = rest.strip_prefix('.') {
            named(next, &mut steps)?
        } else {
            bracketed(rest.strip_prefix('[')?, &mut steps)?
        };
    }
    Some(steps)
}

/// Takes a step up to the next dot or bracket, and returns what follows.
fn named<'a>(text: &'a str, steps: &mut Vec<Segment>) -> Option<&'a str> {
    let (name, rest) = text.split_at(text.find(['.', '[']).unwrap_or(text.len()));
    steps.push(step(name)?);
    Some(rest)
}

/// Takes a step up to its closing bracket, and returns what follows.
fn bracketed<'a>(text: &'a str, steps: &mut Vec<Segment>) -> Option<&'a str> {
    for quote in ['\'', '"'] {
        if let Some(quoted) = text.strip_prefix(quote) {
            let (key, rest) = quoted.split_once(if quote == '"' { "\"]" } else { "']" })?;
            steps.push(Segment::key(key));
            return Some(rest);
        }
    }
    let (name, rest) = text.split_once(']')?;
    steps.push(step(name)?);
    Some(rest)
}

/// In a path, a key without a character needs its quotes.
fn step(text: &str) -> Option<Segment> {
    (!text.is_empty()).then(|| Segment::spelled(text))
}

#[cfg(test)]
mod tests {
    use super::Issue;

    fn path(text: &str) -> Issue {
        Issue::new("", "").at_path(text)
    }

    fn pointer(text: &str) -> Issue {
        Issue::new("", "").at_pointer(text)
    }

    fn nowhere() -> Issue {
        Issue::new("", "")
    }

    #[test]
    fn a_path_is_read_as_validators_print_it() {
        let name = nowhere().at("items").index(1).at("name");
        for text in ["items[1].name", "items.1.name", ".items[1].name", "items['1'].name"] {
            assert_eq!(path(text).pointer(), name.pointer(), "{text}");
        }
        assert_eq!(path("items[1].name"), name);
        assert_eq!(path("items.1.name"), name);
        assert_eq!(path("[0]"), nowhere().index(0));
        assert_eq!(path("[0][12]"), nowhere().index(0).index(12));
        assert_eq!(path("user[name]"), nowhere().at("user").at("name"));
        assert_eq!(path("a['b.c'][\"d]\"].e"), nowhere().at("a").at("b.c").at("d]").at("e"));
        assert_eq!(path("a['0']"), nowhere().at("a").at("0"));
        assert_eq!(path("['']"), nowhere().at(""));
        assert_eq!(path("007"), nowhere().at("007"));
        assert_eq!(path("größe[3].ü"), nowhere().at("größe").index(3).at("ü"));
    }

    #[test]
    fn what_is_no_path_is_one_key() {
        for text in ["a.", "a..b", "a[", "a[]", "a[0]b", "a['b]", "a]", "[0", "..", "a.[0]"] {
            assert_eq!(path(text), nowhere().at(text), "{text}");
        }
    }

    #[test]
    fn the_whole_is_nowhere() {
        for whole in [path(""), path("."), pointer(""), pointer("#")] {
            assert_eq!(whole, nowhere());
        }
    }

    #[test]
    fn it_goes_on_from_where_the_issue_is() {
        assert_eq!(path("a").at_path("[0].b"), nowhere().at("a").index(0).at("b"));
        assert_eq!(path("a").at_pointer("/0/b").at("c"), path("a[0].b.c"));
    }

    #[test]
    fn a_pointer_is_read_as_it_is_spelled() {
        for issue in [nowhere().at("items").index(1).at("a/b~c~1"), nowhere().at("").index(0)] {
            assert_eq!(pointer(&issue.pointer().unwrap_or_default()), issue);
        }
        assert_eq!(pointer("#/a"), nowhere().at("a"));
        assert_eq!(pointer("a/b"), nowhere().at("a/b"));
        assert_eq!(pointer("/-"), nowhere().at("-"));
    }
}
