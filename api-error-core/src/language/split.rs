//! How issues, and params, are split into parts.

use crate::grammar::slot::{IssueSlot, Which};

/// How issues, or params, are split, and what is made of the parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Split {
    /// An array with an element for each issue, which is at hand in it.
    Each {
        /// Whether an element that is absent is left out; otherwise it is `null`. When all are, the
        /// array is absent.
        optional: bool,
    },
    /// The first issue, which is at hand.
    First,
    /// An array with an element for each group of issues that have this in common. In an element the
    /// issues are those of the group, and the issue at hand is the first of them.
    Groups(IssueSlot),
    /// An object with a member for each group, in the order of their first issues; in a member the
    /// issues are those of the group.
    Group {
        /// What the issues of a group have in common; it is the member's key.
        by: IssueSlot,
        /// The key of the issues that have none of it. An issue with this very key is in the same
        /// group.
        whole: &'static str,
    },
    /// A tree that mirrors the request: an object with a member for each first step, and so on
    /// inwards; where it says what a place has itself, the issues are those of the place.
    Tree(&'static Tree),
    /// One string, such as of their messages; an issue is at hand in its part of it.
    Joined(&'static Joined),
    /// About these issues alone. About the issue at hand, where there is one: absent when it is none
    /// of these.
    Only(Which),
    /// An array with an element for each param, which is at hand in it.
    Params {
        /// Whether an element that is absent is left out; otherwise it is `null`. When all are, the
        /// array is absent.
        optional: bool,
    },
}

impl Split {
    /// An array with an element for each issue, `null` where it is absent.
    pub const EACH: Self = Split::Each { optional: false };
}

/// Issues as a tree that mirrors the request.
///
/// A step that is spelled like the key of a place's own issues leads to no place: what is there, or
/// behind it, is shown among the own issues of the place before it. An index and a key that are
/// spelled alike lead to one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Tree {
    /// The key under which a place has its own issues, such as `_errors`. Without one they are the
    /// place's value, where it has no places inside.
    pub leaf: Option<&'static str>,
    /// Without a `leaf`: the key of the issues of a place that has places inside, such as
    /// `non_field_errors`, and of the whole.
    pub whole: &'static str,
    /// Beside a `leaf`: the key under which a place has the places inside it, such as `children`.
    /// Without one they are members beside the leaf.
    pub inside: Option<&'static str>,
    /// What stands under the `leaf` of a place without issues of its own, in JSON: `[]`. Without it
    /// such a place has no leaf.
    pub none: Option<&'static str>,
    /// What stands for an element without issues where a list of the request is a list here, too, in
    /// JSON: `{}`. A list is one whose places are elements alone, none of them past the 1,000th; any
    /// other has its indices as keys. Without it every list has.
    pub lists: Option<&'static str>,
}

impl Tree {
    /// A tree whose places have their own issues under this key.
    #[must_use]
    pub const fn with_leaf(leaf: &'static str) -> Self {
        Tree { leaf: Some(leaf), ..Tree::bare("") }
    }

    /// A tree whose places are their own issues, or have them under this key where there are places
    /// inside.
    #[must_use]
    pub const fn bare(whole: &'static str) -> Self {
        Tree { leaf: None, whole, inside: None, none: None, lists: None }
    }

    /// Has the places inside under this key, beside a leaf.
    #[must_use]
    pub const fn inside(mut self, key: &'static str) -> Self {
        self.inside = Some(key);
        self
    }

    /// Has this JSON under the leaf of a place without issues of its own.
    #[must_use]
    pub const fn none(mut self, json: &'static str) -> Self {
        self.none = Some(json);
        self
    }

    /// Mirrors lists as lists, with this JSON for elements without issues.
    #[must_use]
    pub const fn lists(mut self, json: &'static str) -> Self {
        self.lists = Some(json);
        self
    }

    /// The key of what a place has itself.
    pub(crate) fn own_key(&self) -> &'static str {
        self.leaf.unwrap_or(self.whole)
    }

    /// The key of the places inside, where they are no members beside the leaf.
    pub(crate) fn apart(&self) -> Option<&'static str> {
        self.leaf.and(self.inside)
    }
}

/// The issues in one string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Joined {
    /// What stands between two of them.
    pub separator: &'static str,
    /// How many issues are shown; `usize::MAX` for all.
    pub most: usize,
    /// What is added when one is not shown: ` (and {} more error)`; `{}` is how many.
    pub one_more: &'static str,
    /// What is added when several are not shown: ` (and {} more errors)`.
    pub more: &'static str,
}

impl Joined {
    /// All issues, with this between two of them.
    #[must_use]
    pub const fn new(separator: &'static str) -> Self {
        Joined { separator, most: usize::MAX, one_more: "", more: "" }
    }

    /// Shows so many, and adds what tells of one more or of several.
    #[must_use]
    pub const fn most(mut self, most: usize, one_more: &'static str, more: &'static str) -> Self {
        self.most = most;
        self.one_more = one_more;
        self.more = more;
        self
    }
}
