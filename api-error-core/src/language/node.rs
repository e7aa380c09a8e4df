//! The language of JSON templates.

mod issues;

pub use self::issues::{Group, Joined, Tree};

use crate::grammar::slot::{Format, IssueSlot, Slot, Which};

/// A part of a JSON body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Node {
    /// A constant, in JSON.
    Json(&'static str),
    /// A value of the error. It may be absent.
    Slot(Slot),
    /// A value of the issue at hand, inside [`Node::Issues`]. It may be absent.
    Issue(IssueSlot),
    /// The fact of this name of the issue at hand: what [`Issue::ctx`](crate::Issue::ctx) gave it;
    /// absent where it has none of it.
    Fact(&'static str),
    /// An object. Its keys must differ, and params stand in it once: what it says twice is written
    /// twice.
    Object(&'static [Member]),
    /// An array of this length. An absent element is `null`.
    Array(&'static [Node]),
    /// An array of those of these that are not absent; absent when all are.
    Present(&'static [Node]),
    /// A value of the error, in another form. It may be absent.
    Formatted(Slot, Format),
    /// A string made of these, one after the other: a string without its quotes, anything else as
    /// its JSON. Absent when one of them is.
    Text(&'static [Node]),
    /// The param of this name; absent where the error has none of it.
    Param(&'static str),
    /// An array with one element for each issue; absent when there are none.
    Issues(&'static Node),
    /// The first issue; absent when there are none.
    FirstIssue(&'static Node),
    /// The issues in groups: an object with a member for each; absent when there are none.
    Group(&'static Group),
    /// The issues in groups by what they have in common: an array with an element for each; absent
    /// when there are none. In an element the issues are those of the group, and the issue at hand is
    /// the first of them.
    Groups(IssueSlot, &'static Node),
    /// How many issues there are, an integer; absent when there are none.
    Count,
    /// The issues as a tree that mirrors the request: an object with a member for each first step,
    /// and so on inwards; absent when there are no issues.
    Tree(&'static Tree),
    /// About these issues alone; absent when there are none. About the issue at hand, where there is
    /// one: absent when it is none of these.
    Only(Which, &'static Node),
    /// The issues in one string, such as their messages; absent when there are no issues.
    Joined(&'static Joined),
    /// The first of these that is not absent; absent when all are.
    First(&'static [Node]),
    /// The second when the test holds, else the third.
    If(Test, &'static Node, &'static Node),
}

/// What decides between two shapes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Test {
    /// The slot has a value.
    Has(Slot),
    /// This has a value.
    HasValue(&'static Node),
    /// There are issues.
    HasIssues,
    /// The fault is the server's: the status is 500 to 599.
    IsServer,
}

/// A member of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Member {
    /// A key and its value.
    Key {
        /// The key.
        key: &'static str,
        /// Its value.
        value: Node,
        /// Whether the member is left out when its value is absent; otherwise it is `null`.
        optional: bool,
    },
    /// Every param as a member of its own. The object's own keys win over params of the same name.
    Params,
    /// Every fact of the issue at hand as a member of its own. The object's own keys win. A reader
    /// cannot tell facts from params, so they do not stand in one object.
    Facts,
}

impl Member {
    /// A member that is `null` when its value is absent.
    #[must_use]
    pub const fn new(key: &'static str, value: Node) -> Self {
        Member::Key { key, value, optional: false }
    }

    /// A member that is left out when its value is absent.
    #[must_use]
    pub const fn optional(key: &'static str, value: Node) -> Self {
        Member::Key { key, value, optional: true }
    }

    /// Its value; nothing, where it has none of its own.
    const fn value(&self) -> &Node {
        match self {
            Member::Key { value, .. } => value,
            Member::Params | Member::Facts => &Node::First(&[]),
        }
    }
}

impl Node {
    /// The part at this index that it writes.
    pub(crate) const fn part(&self, at: usize) -> Option<&'static Node> {
        match *self {
            Node::Object(members) if at < members.len() => Some(members[at].value()),
            Node::Array(nodes) | Node::Present(nodes) | Node::First(nodes) | Node::Text(nodes)
                if at < nodes.len() =>
            {
                Some(&nodes[at])
            }
            Node::If(_, part, _)
            | Node::Issues(part)
            | Node::FirstIssue(part)
            | Node::Only(_, part)
            | Node::Groups(_, part)
                if at == 0 =>
            {
                Some(part)
            }
            Node::If(_, _, otherwise) if at == 1 => Some(otherwise),
            Node::Group(group) if at == 0 => Some(&group.each),
            Node::Tree(tree) if at == 0 => Some(&tree.each),
            Node::Joined(joined) if at == 0 => Some(&joined.each),
            Node::Json(_)
            | Node::Slot(_)
            | Node::Formatted(..)
            | Node::Param(_)
            | Node::Issue(_)
            | Node::Fact(_)
            | Node::Count
            | Node::Object(_)
            | Node::Array(_)
            | Node::Present(_)
            | Node::First(_)
            | Node::Text(_)
            | Node::If(..)
            | Node::Issues(_)
            | Node::FirstIssue(_)
            | Node::Only(..)
            | Node::Groups(..)
            | Node::Group(_)
            | Node::Tree(_)
            | Node::Joined(_) => None,
        }
    }
}
