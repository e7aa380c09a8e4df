//! The language of JSON templates.

use super::Split;
use crate::grammar::slot::{Datum, Format, IssueSlot, Slot};
use std::slice;

/// A part of a JSON body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Node {
    /// A constant, in JSON.
    Json(&'static str),
    /// A value, in another form if it has one. It may be absent.
    Datum(Datum, Option<Format>),
    /// An object. Its keys must differ, and params stand in it once: what it says twice is written
    /// twice.
    Object(&'static [Member]),
    /// An array; absent when all of its elements are left out.
    Array(&'static [Element]),
    /// A string made of these, one after the other: a string without its quotes, anything else as
    /// its JSON. Absent when one of them is.
    Text(&'static [Node]),
    /// A string that has this between quotation marks (RFC 9110 section 5.6.4), as a part of a
    /// [`Node::Text`] has it. Absent when it is.
    Quoted(&'static Node),
    /// This for the issues, or the params, as they are split. Absent when there are none.
    Split(Split, &'static Node),
    /// The first of these that is not absent; absent when all are.
    First(&'static [Node]),
    /// The second when the test holds, else the third.
    If(Test, &'static Node, &'static Node),
}

/// What decides between two shapes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Test {
    /// This has a value; of [`Datum::Count`], there are issues.
    Has(Datum),
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
    /// Every member of this object, [`Member::PARAMS`] or [`Member::FACTS`], as one of its own. The
    /// object's own keys win. A reader cannot tell facts from params, so they do not stand in one
    /// object.
    Spread(Datum),
}

impl Member {
    /// Every param.
    pub const PARAMS: Self = Member::Spread(Datum::Slot(Slot::Params));
    /// Every fact of the issue at hand.
    pub const FACTS: Self = Member::Spread(Datum::Issue(IssueSlot::Ctx));

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

    pub(crate) const fn is_params(&self) -> bool {
        matches!(self, Member::Spread(Datum::Slot(Slot::Params)))
    }
}

/// An element of an array.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Element {
    /// Its value.
    pub value: Node,
    /// Whether the element is left out when its value is absent; otherwise it is `null`.
    pub optional: bool,
}

impl Element {
    /// An element that is `null` when its value is absent.
    #[must_use]
    pub const fn new(value: Node) -> Self {
        Element { value, optional: false }
    }

    /// An element that is left out when its value is absent.
    #[must_use]
    pub const fn optional(value: Node) -> Self {
        Element { value, optional: true }
    }
}

impl Node {
    /// How many issues there are, an integer; absent when there are none.
    pub const COUNT: Self = Node::Datum(Datum::Count, None);

    /// A value of the error. It may be absent.
    #[must_use]
    pub const fn slot(slot: Slot) -> Self {
        Node::Datum(Datum::Slot(slot), None)
    }

    /// A value of the error, in another form. It may be absent.
    #[must_use]
    pub const fn formatted(slot: Slot, format: Format) -> Self {
        Node::Datum(Datum::Slot(slot), Some(format))
    }

    /// The param of this name; absent where the error has none of it.
    #[must_use]
    pub const fn param(name: &'static str) -> Self {
        Node::Datum(Datum::Param(name), None)
    }

    /// A value of the issue at hand. It may be absent.
    #[must_use]
    pub const fn issue(slot: IssueSlot) -> Self {
        Node::Datum(Datum::Issue(slot), None)
    }

    /// The fact of this name of the issue at hand; absent where it has none of it.
    #[must_use]
    pub const fn fact(name: &'static str) -> Self {
        Node::Datum(Datum::Fact(name), None)
    }

    /// What its text is made of.
    pub(crate) fn parts(&self) -> &[Node] {
        match self {
            Node::Text(parts) => parts,
            whole => slice::from_ref(whole),
        }
    }

    /// The part at this index that it writes.
    pub(crate) const fn part(&self, at: usize) -> Option<&'static Node> {
        match *self {
            Node::Object(members) if at < members.len() => match &members[at] {
                Member::Key { value, .. } => Some(value),
                // Whether it places a param is asked of the object.
                Member::Spread(_) => Some(&Node::First(&[])),
            },
            Node::Array(elements) if at < elements.len() => Some(&elements[at].value),
            Node::Text(nodes) | Node::First(nodes) if at < nodes.len() => Some(&nodes[at]),
            Node::Split(_, part) | Node::Quoted(part) | Node::If(_, part, _) if at == 0 => {
                Some(part)
            }
            Node::If(_, _, otherwise) if at == 1 => Some(otherwise),
            _ => None,
        }
    }
}
