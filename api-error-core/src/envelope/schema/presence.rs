//! Whether a part of a body is there, as far as the spec alone tells.

use super::rust_type::RustType;
use crate::declaration::Spec;
use crate::envelope::{Datum, Format, Node, Slot, Split, Test};
use crate::grammar::Retry;

/// Whether something is there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Presence {
    Always,
    /// Only an occurrence knows.
    Sometimes,
    Never,
}

/// What is at hand where a node stands.
#[derive(Clone, Copy, Default)]
pub(super) struct Hand {
    /// There is an issue at hand.
    pub(super) issue: bool,
    /// There are issues for sure.
    pub(super) issues: bool,
    /// There is a param at hand.
    pub(super) param: bool,
}

impl Hand {
    /// Inside of a part that is there with issues only.
    pub(super) fn among_issues(self) -> Self {
        Hand { issues: true, ..self }
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

    /// What is known of all of these alike.
    pub(super) fn of_all(mut all: impl Iterator<Item = Self>) -> Self {
        let first = all.next().unwrap_or(Presence::Never);
        all.fold(first, Presence::or)
    }

    /// Whether one of these is there.
    fn of_any(mut all: impl Iterator<Item = Self>) -> Self {
        let decided = |found, next| match (found, next) {
            (Presence::Always, _) | (_, Presence::Always) => Presence::Always,
            (found, next) => Presence::or(found, next),
        };
        let first = all.next().unwrap_or(Presence::Never);
        all.fold(first, decided)
    }

    /// Whether the other is there, too.
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Presence::Never, _) | (_, Presence::Never) => Presence::Never,
            (one, other) => one.or(other),
        }
    }
}

/// Whether a node has a value.
pub(super) fn node(node: &Node, spec: &Spec, at: Hand) -> Presence {
    let of = |node: &Node| self::node(node, spec, at);
    match node {
        Node::Json(_) | Node::Object(_) | Node::Array([]) => Presence::Always,
        Node::Datum(value, format) => datum(*value, *format, spec, at),
        Node::Array(elements) => {
            Presence::of_any(elements.iter().map(|element| {
                if element.optional { of(&element.value) } else { Presence::Always }
            }))
        }
        Node::Text(nodes) => nodes.iter().map(of).fold(Presence::Always, Presence::and),
        Node::Quoted(node) => of(node),
        Node::Split(split, each) => self::split(*split, each, spec, at),
        Node::First(nodes) => Presence::of_any(nodes.iter().map(of)),
        Node::If(test, then, otherwise) => match holds(*test, spec, at) {
            Presence::Always => of(then),
            Presence::Never => of(otherwise),
            Presence::Sometimes => of(then).or(of(otherwise)),
        },
    }
}

/// Whether a test holds.
pub(super) fn holds(test: Test, spec: &Spec, at: Hand) -> Presence {
    match test {
        Test::Has(value) => datum(value, None, spec, at),
        Test::IsServer if spec.runtime_status => Presence::Sometimes,
        Test::IsServer => Presence::if_declared(spec.status.is_server()),
    }
}

fn datum(datum: Datum, format: Option<Format>, spec: &Spec, at: Hand) -> Presence {
    match datum {
        // One that is `null` is no string.
        Datum::Slot(Slot::Params) if format == Some(Format::Text) => {
            slot(Slot::Params, spec).and(Presence::Sometimes)
        }
        Datum::Slot(what) => slot(what, spec),
        Datum::Param(name) => param(name, spec),
        Datum::Count => issues(spec, at),
        Datum::Issue(_) | Datum::Fact(_) if !at.issue => Presence::Never,
        Datum::OfParam(_) if !at.param => Presence::Never,
        of_one if of_one.is_never_absent() => Presence::Always,
        Datum::Issue(_) | Datum::Fact(_) | Datum::OfParam(_) => Presence::Sometimes,
    }
}

/// Whether there is a part.
fn split(split: Split, each: &Node, spec: &Spec, at: Hand) -> Presence {
    let of_each = |inside: Hand| node(each, spec, inside);
    let issue = Hand { issue: true, ..at.among_issues() };
    match split {
        Split::Each { optional: false }
        | Split::Groups(_)
        | Split::Group { .. }
        | Split::Tree(_) => issues(spec, at),
        // An issue of which nothing is shown is left out.
        Split::Each { optional: true } | Split::First | Split::Joined(_) => {
            issues(spec, at).and(of_each(issue))
        }
        Split::Only(_) => issues(spec, at).and(of_each(at.among_issues())).and(Presence::Sometimes),
        Split::Params { optional } => {
            let each = of_each(Hand { param: true, ..at });
            slot(Slot::Params, spec).and(if optional { each } else { Presence::Always })
        }
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
        Slot::Params => Presence::of_any(spec.params.iter().map(|param| value(param.ty))),
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

fn issues(spec: &Spec, at: Hand) -> Presence {
    match spec.issues {
        false => Presence::Never,
        true if at.issues => Presence::Always,
        true => Presence::Sometimes,
    }
}
