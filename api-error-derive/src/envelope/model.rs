//! A template that holds: what the expansion is made of.

use api_error_core::json;
use api_error_core::slot::{Datum, Format, IssueSlot, Which};

pub(super) struct Template {
    pub(super) body: Node,
    pub(super) media_type: Option<String>,
    /// The status that goes over the wire.
    pub(super) status: Option<u16>,
    pub(super) headers: Vec<Header>,
}

pub(super) struct Header {
    /// In lower case.
    pub(super) name: String,
    pub(super) value: Node,
}

/// As core's own, with texts that are owned.
pub(super) enum Node {
    Json(String),
    Datum(Datum<String>, Option<Format>),
    Object(Vec<Member>),
    Array(Vec<Element>),
    Text(Vec<Node>),
    Quoted(Box<Node>),
    Split(Split, Box<Node>),
    First(Vec<Node>),
    If(Test, Box<Node>, Box<Node>),
}

pub(super) enum Member {
    Key { key: String, value: Node, optional: bool },
    Spread(Datum<String>),
}

pub(super) struct Element {
    pub(super) value: Node,
    pub(super) optional: bool,
}

pub(super) enum Split {
    Each { optional: bool },
    First,
    Groups(IssueSlot),
    Group { by: IssueSlot, whole: String },
    Tree { own: Own, lists: Option<String> },
    Joined { separator: String, most: Option<Most> },
    Only(Which),
    Params { optional: bool },
}

/// How many are shown, and what tells of the others.
pub(super) struct Most {
    pub(super) count: usize,
    pub(super) one_more: String,
    pub(super) more: String,
}

/// Where a place of a tree has what is its own.
pub(super) enum Own {
    /// Under this key if there are places inside.
    Whole(String),
    Leaf {
        key: String,
        inside: Option<String>,
        /// In JSON.
        none: Option<String>,
    },
}

pub(super) enum Test {
    Has(Datum<String>),
    IsServer,
}

impl Node {
    pub(super) fn string(text: &str) -> Self {
        Node::Json(string(text))
    }

    /// Whether it has a value whatever the error is.
    pub(super) fn is_never_absent(&self) -> bool {
        match self {
            Node::Json(_) | Node::Object(_) => true,
            Node::Datum(datum, _) => datum.is_never_absent(),
            Node::Array(elements) => {
                elements.iter().any(|element| !element.optional || element.value.is_never_absent())
            }
            Node::Text(nodes) => nodes.iter().all(Node::is_never_absent),
            Node::Quoted(node) => node.is_never_absent(),
            Node::First(nodes) => nodes.iter().any(Node::is_never_absent),
            Node::If(_, then, otherwise) => then.is_never_absent() && otherwise.is_never_absent(),
            // Whether there are issues, or params, is known when the error occurs.
            Node::Split(..) => false,
        }
    }

    /// Whether it is a string, a number or a boolean, whatever its value.
    pub(super) fn is_text(&self) -> bool {
        match self {
            Node::Json(json) => !json.starts_with(['{', '[']) && json != "null",
            Node::Datum(datum, format) => format.is_some() || datum.is_text(),
            Node::Text(_) | Node::Quoted(_) | Node::Split(Split::Joined { .. }, _) => true,
            Node::Split(Split::First | Split::Only(_), each) => each.is_text(),
            Node::First(nodes) => nodes.iter().all(Node::is_text),
            Node::If(_, then, otherwise) => then.is_text() && otherwise.is_text(),
            Node::Object(_) | Node::Array(_) | Node::Split(..) => false,
        }
    }

    fn json(&self) -> Option<&str> {
        match self {
            Node::Json(json) => Some(json),
            _ => None,
        }
    }

    /// An object; a constant if all of it is.
    pub(super) fn object(members: Vec<Member>) -> Self {
        let constant = |member: &Member| match member {
            Member::Key { key, value, .. } => Some(format!("{}:{}", string(key), value.json()?)),
            Member::Spread(_) => None,
        };
        match members.iter().map(constant).collect::<Option<Vec<_>>>() {
            Some(members) => Node::Json(format!("{{{}}}", members.join(","))),
            None => Node::Object(members),
        }
    }

    /// An array; a constant if all of it is.
    pub(super) fn array(elements: Vec<Element>) -> Self {
        match elements.iter().map(|element| element.value.json()).collect::<Option<Vec<_>>>() {
            Some(elements) => Node::Json(format!("[{}]", elements.join(","))),
            None => Node::Array(elements),
        }
    }

    /// A string; a constant if there is nothing else in it.
    pub(super) fn made_of(mut nodes: Vec<Node>) -> Self {
        match nodes.pop() {
            None => Node::string(""),
            Some(Node::Json(json)) if nodes.is_empty() => Node::Json(json),
            Some(last) => {
                nodes.push(last);
                Node::Text(nodes)
            }
        }
    }

    /// What is always absent.
    pub(super) fn absent() -> Self {
        Node::First(Vec::new())
    }
}

fn string(text: &str) -> String {
    format!("\"{}\"", json::escape(text))
}
