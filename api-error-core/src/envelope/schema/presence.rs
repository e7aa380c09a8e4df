//! Whether a part of a body is there, as far as the spec alone tells.

use super::rust_type::RustType;
use crate::declaration::Spec;
use crate::envelope::{Format, IssueSlot, Node, Slot, Test};
use crate::grammar::Retry;

/// Whether something is there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Presence {
    Always,
    /// Only an occurrence knows.
    Sometimes,
    Never,
}

/// Where in a template a node stands.
#[derive(Clone, Copy, Default)]
pub(super) struct Place {
    /// There is an issue at hand.
    pub(super) issue: bool,
    /// There are issues for sure.
    pub(super) issues: bool,
}

impl Place {
    /// Inside of a part that is there with issues only.
    pub(super) fn among_issues(self) -> Self {
        Place { issues: true, ..self }
    }
}

impl Presence {
    fn if_declared(declared: bool) -> Self {
        if declared { Presence::Always } else { Presence::Never }
    }

    /// What is known of one of two.
    fn or(self, other: Self) -> Self {
        if self == other { self } else { Presence::Sometimes }
    }

    /// What is known of all of these.
    pub(super) fn of_all(mut all: impl Iterator<Item = Self>) -> Self {
        let first = all.next().unwrap_or(Presence::Never);
        all.fold(first, Presence::or)
    }
}

/// Whether a node has a value.
pub(super) fn node(node: &Node, spec: &Spec, at: Place) -> Presence {
    match node {
        Node::Json(_) | Node::Object(_) | Node::Array(_) => Presence::Always,
        // One that is `null` is no string.
        Node::Formatted(Slot::Params, Format::Text) => match slot(Slot::Params, spec) {
            Presence::Never => Presence::Never,
            _ => Presence::Sometimes,
        },
        Node::Slot(what) | Node::Formatted(what, _) => slot(*what, spec),
        Node::Text(nodes) => nodes.iter().fold(Presence::Always, |found, next| {
            match (found, self::node(next, spec, at)) {
                (Presence::Never, _) | (_, Presence::Never) => Presence::Never,
                (found, next) => found.or(next),
            }
        }),
        Node::Param(name) => param(name, spec),
        Node::Issue(what) if at.issue => issue(*what),
        Node::Fact(_) if at.issue => Presence::Sometimes,
        Node::Issue(_) | Node::Fact(_) => Presence::Never,
        Node::Issues(_) | Node::Group(_) | Node::Groups(..) | Node::Count | Node::Tree(_) => {
            issues(spec, at)
        }
        Node::FirstIssue(each) => shown(each, spec, at),
        // An issue of which nothing is shown is left out.
        Node::Joined(joined) => shown(&joined.each, spec, at),
        Node::Only(_, node) => {
            match (issues(spec, at), self::node(node, spec, at.among_issues())) {
                (Presence::Never, _) | (_, Presence::Never) => Presence::Never,
                _ => Presence::Sometimes,
            }
        }
        Node::First(nodes) | Node::Present(nodes) => {
            nodes.iter().fold(Presence::Never, |found, next| {
                match (found, self::node(next, spec, at)) {
                    (Presence::Always, _) | (_, Presence::Always) => Presence::Always,
                    (found, next) => found.or(next),
                }
            })
        }
        Node::If(test, then, otherwise) => match holds(*test, spec, at) {
            Presence::Always => self::node(then, spec, at),
            Presence::Never => self::node(otherwise, spec, at),
            Presence::Sometimes => self::node(then, spec, at).or(self::node(otherwise, spec, at)),
        },
    }
}

/// Whether a test holds.
pub(super) fn holds(test: Test, spec: &Spec, at: Place) -> Presence {
    match test {
        Test::Has(what) => slot(what, spec),
        Test::HasValue(node) => self::node(node, spec, at),
        Test::HasIssues => issues(spec, at),
        Test::IsServer if spec.runtime_status => Presence::Sometimes,
        Test::IsServer => Presence::if_declared(spec.status.is_server()),
    }
}

fn slot(slot: Slot, spec: &Spec) -> Presence {
    match slot {
        slot if slot.is_never_absent() => Presence::Always,
        Slot::Number => Presence::if_declared(spec.number.is_some()),
        Slot::Description => Presence::if_declared(!spec.description.is_empty()),
        Slot::DocsUrl => Presence::if_declared(spec.docs.is_some()),
        Slot::Category => Presence::if_declared(spec.category.is_some()),
        Slot::RetryAfter => match spec.retry {
            Some(Retry::After(_)) => Presence::Always,
            _ if spec.retry_after_field => Presence::Sometimes,
            _ => Presence::Never,
        },
        Slot::Params => spec.params.iter().fold(Presence::Never, |found, param| {
            match (found, value(param.ty)) {
                (Presence::Always, _) | (_, Presence::Always) => Presence::Always,
                _ => Presence::Sometimes,
            }
        }),
        Slot::Details => spec.details.map_or(Presence::Never, value),
        // Those of the request.
        _ => Presence::Sometimes,
    }
}

/// Whether a param is sent.
pub(super) fn param(name: &str, spec: &Spec) -> Presence {
    let param = spec.params.named(name);
    param.map_or(Presence::Never, |param| value(param.ty))
}

/// A value that is `None`, or that cannot be written, is left out.
fn value(ty: &str) -> Presence {
    let RustType { writable, optional, schema: _ } = RustType::read(ty);
    if writable && !optional { Presence::Always } else { Presence::Sometimes }
}

fn issues(spec: &Spec, at: Place) -> Presence {
    match spec.issues {
        false => Presence::Never,
        true if at.issues => Presence::Always,
        true => Presence::Sometimes,
    }
}

/// What is shown of one issue or more.
fn shown(each: &Node, spec: &Spec, at: Place) -> Presence {
    match issues(spec, at) {
        Presence::Never => Presence::Never,
        any => match node(each, spec, Place { issue: true, issues: true }) {
            Presence::Always => any,
            inside => inside,
        },
    }
}

fn issue(slot: IssueSlot) -> Presence {
    if slot.is_never_absent() { Presence::Always } else { Presence::Sometimes }
}
