//! A shape that holds: what the expansion is made of.

use api_error_core::json;
use api_error_core::slot::{Format, IssueSlot, Slot, Which};

pub(super) struct Shape {
    pub(super) body: Node,
    pub(super) media_type: Option<String>,
    /// The status that goes over the wire.
    pub(super) status: Option<u16>,
    pub(super) headers: Vec<Header>,
}

pub(super) struct Header {
    /// In lower case.
    pub(super) name: String,
    pub(super) value: Vec<HeaderPiece>,
}

pub(super) enum HeaderPiece {
    Text(String),
    Plain(Node),
    Quoted(Node),
}

/// As core's own, with texts that are owned.
pub(super) enum Node {
    Json(String),
    Slot(Slot),
    Formatted(Slot, Format),
    Issue(IssueSlot),
    Fact(String),
    Text(Vec<Node>),
    Param(String),
    Object(Vec<Member>),
    Array(Vec<Node>),
    Present(Vec<Node>),
    Issues(Box<Node>),
    FirstIssue(Box<Node>),
    Group { by: IssueSlot, whole: String, each: Box<Node> },
    Groups { by: IssueSlot, each: Box<Node> },
    Count,
    Tree(Tree),
    Only(Which, Box<Node>),
    Joined(Joined),
    First(Vec<Node>),
    If(Test, Box<Node>, Box<Node>),
}

pub(super) enum Member {
    Key { key: String, value: Node, optional: bool },
    Params,
    Facts,
}

pub(super) struct Tree {
    pub(super) own: Own,
    /// In JSON.
    pub(super) lists: Option<String>,
    pub(super) each: Box<Node>,
}

/// Where a place has what is its own.
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

pub(super) struct Joined {
    pub(super) each: Box<Node>,
    pub(super) separator: String,
    /// None for all.
    pub(super) most: Option<usize>,
    pub(super) one_more: String,
    pub(super) more: String,
}

pub(super) enum Test {
    Has(Slot),
    HasValue(Box<Node>),
    HasIssues,
    IsServer,
}

impl Node {
    pub(super) fn text(text: &str) -> Self {
        Node::Json(string(text))
    }

    /// Whether it has a value whatever the error is.
    pub(super) fn is_never_absent(&self) -> bool {
        match self {
            Node::Json(_) | Node::Object(_) | Node::Array(_) => true,
            Node::Slot(slot) | Node::Formatted(slot, _) => slot.is_never_absent(),
            Node::Issue(slot) => slot.is_never_absent(),
            Node::Text(nodes) => nodes.iter().all(Node::is_never_absent),
            Node::First(nodes) | Node::Present(nodes) => nodes.iter().any(Node::is_never_absent),
            Node::If(_, then, otherwise) => then.is_never_absent() && otherwise.is_never_absent(),
            // Whether there are issues is known when the error occurs.
            Node::Issues(_)
            | Node::FirstIssue(_)
            | Node::Group { .. }
            | Node::Groups { .. }
            | Node::Count
            | Node::Only(..)
            | Node::Fact(_)
            | Node::Tree(_)
            | Node::Joined(_)
            | Node::Param(_) => false,
        }
    }

    /// An object; a constant if all of it is.
    pub(super) fn object(members: Vec<Member>) -> Self {
        let constant = |member: &Member| match member {
            Member::Key { key, value: Node::Json(json), optional: _ } => {
                Some(format!("{}:{json}", string(key)))
            }
            Member::Key { .. } | Member::Params | Member::Facts => None,
        };
        match members.iter().map(constant).collect::<Option<Vec<_>>>() {
            Some(members) => Node::Json(format!("{{{}}}", members.join(","))),
            None => Node::Object(members),
        }
    }

    /// A string; a constant if there is nothing else in it.
    pub(super) fn made_of(mut nodes: Vec<Node>) -> Self {
        match nodes.pop() {
            None => Node::text(""),
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

    /// A list, whose optional elements are left out when they are absent; a constant if all of it is.
    pub(super) fn array(elements: Vec<(Node, bool)>) -> Self {
        let constant = |(node, _): &(Node, bool)| match node {
            Node::Json(json) => Some(json.clone()),
            _ => None,
        };
        if let Some(elements) = elements.iter().map(constant).collect::<Option<Vec<_>>>() {
            return Node::Json(format!("[{}]", elements.join(",")));
        }
        if elements.iter().all(|(_, optional)| !optional) {
            return Node::Array(elements.into_iter().map(|(node, _)| node).collect());
        }
        let or_null = |(node, optional): (Node, bool)| {
            let null = Node::Json("null".to_owned());
            if optional || node.is_never_absent() { node } else { Node::First(vec![node, null]) }
        };
        Node::Present(elements.into_iter().map(or_null).collect())
    }
}

fn string(text: &str) -> String {
    format!("\"{}\"", json::escape(text))
}
