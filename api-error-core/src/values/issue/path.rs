//! Where an issue is, in the spellings that clients know.

use super::{Issue, Segment};
use std::borrow::Cow;

impl Issue {
    /// Where it is, dotted: `lines.0.sku`. None for an issue that is nowhere in particular.
    #[must_use]
    pub fn field(&self) -> Option<String> {
        self.separated(".")
    }

    /// Where it is, bracketed: `lines[0].sku`.
    #[must_use]
    pub fn bracketed(&self) -> Option<String> {
        self.joined(|path, is_first, segment| match segment {
            Segment::Key(key) if is_first => path.push_str(key),
            Segment::Key(key) => path.extend([".", key]),
            Segment::Index(index) => path.extend(["[", &index.to_string(), "]"]),
        })
    }

    /// Where it is, as a JSON Pointer (RFC 6901): `/lines/0/sku`.
    #[must_use]
    pub fn pointer(&self) -> Option<String> {
        self.joined(|path, _, segment| match segment {
            Segment::Key(key) => path.extend(["/", &key.replace('~', "~0").replace('/', "~1")]),
            Segment::Index(index) => path.extend(["/", &index.to_string()]),
        })
    }

    /// Where it is, with slashes: `lines/0/sku`.
    pub(crate) fn slashed(&self) -> Option<String> {
        self.separated("/")
    }

    fn separated(&self, separator: &str) -> Option<String> {
        self.joined(|path, is_first, segment| {
            if !is_first {
                path.push_str(separator);
            }
            path.push_str(&segment.text());
        })
    }

    /// The last step on the way to it: `sku`.
    pub(crate) fn last(&self) -> Option<String> {
        self.segments.last().map(|step| step.text().into_owned())
    }

    fn joined(&self, join: impl Fn(&mut String, bool, &Segment)) -> Option<String> {
        if self.segments.is_empty() {
            return None;
        }
        let mut path = String::new();
        for (i, segment) in self.segments.iter().enumerate() {
            join(&mut path, i == 0, segment);
        }
        Some(path)
    }
}

impl Segment {
    fn text(&self) -> Cow<'_, str> {
        match self {
            Segment::Key(key) => Cow::Borrowed(key),
            Segment::Index(index) => Cow::Owned(index.to_string()),
        }
    }

    /// Whether the name of a member spells it.
    pub(crate) fn is_spelled(&self, name: &str) -> bool {
        match self {
            Segment::Key(key) => key == name,
            Segment::Index(index) => Segment::index(name) == Some(*index),
        }
    }

    /// Whether both have one spelling, as the index 0 and the key `0` have.
    pub(crate) fn spells_as(&self, other: &Self) -> bool {
        match (self, other) {
            (Segment::Index(one), Segment::Index(other)) => one == other,
            (step, Segment::Key(name)) | (Segment::Key(name), step) => step.is_spelled(name),
        }
    }

    /// An index as it is written: digits without a zero in front.
    pub(crate) fn index(text: &str) -> Option<usize> {
        let canonical = text == "0" || !text.starts_with(['0', '+']);
        if canonical { text.parse().ok() } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::Issue;

    #[test]
    fn one_place_has_three_spellings() {
        let issue = Issue::new("a", "b").at("lines").index(0).at("a/b~c");
        assert_eq!(issue.field().as_deref(), Some("lines.0.a/b~c"));
        assert_eq!(issue.bracketed().as_deref(), Some("lines[0].a/b~c"));
        assert_eq!(issue.pointer().as_deref(), Some("/lines/0/a~1b~0c"));
    }

    #[test]
    fn a_root_array_begins_with_its_index() {
        let issue = Issue::new("a", "b").index(7);
        assert_eq!(issue.field().as_deref(), Some("7"));
        assert_eq!(issue.bracketed().as_deref(), Some("[7]"));
        assert_eq!(issue.pointer().as_deref(), Some("/7"));
    }

    #[test]
    fn an_empty_key_is_a_key_wherever_it_stands() {
        let spelled =
            |issue: Issue| [issue.field(), issue.slashed(), issue.bracketed()].map(Option::unwrap);
        assert_eq!(spelled(Issue::new("a", "b").at("").at("g")), [".g", "/g", ".g"]);
        assert_eq!(spelled(Issue::new("a", "b").at("x").at("")), ["x.", "x/", "x."]);
        assert_eq!(spelled(Issue::new("a", "b").at("").at("").index(0)), ["..0", "//0", ".[0]"]);
        assert_eq!(spelled(Issue::new("a", "b").at("")), ["", "", ""]);
    }

    #[test]
    fn an_issue_of_the_whole_is_nowhere() {
        let issue = Issue::new("a", "b").body();
        assert_eq!((issue.field(), issue.bracketed(), issue.pointer()), (None, None, None));
    }
}
