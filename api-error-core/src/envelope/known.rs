//! Writes a body at compile time, as far as the spec alone tells what is in it.
//!
//! The same walk as [`write`](super::write) takes over a value. Const functions have no traits, so
//! the two cannot be one; a test holds them together.

mod slot;

use super::{Known, Member, Node, Pen, Test};
use crate::Spec;
use crate::unique::equal;

/// Writes what is known of `node`. After [`Known::No`] the pen stands anywhere.
pub(crate) const fn known(node: &Node, spec: &Spec, pen: &mut Pen<'_>) -> Known {
    match node {
        Node::Json(json) if pen.inside => known_piece(json, pen),
        Node::Json(json) => pen.literal(json),
        Node::Slot(slot) => slot::known(*slot, spec, pen),
        Node::Formatted(slot, format) => slot::formatted(*slot, *format, spec, pen),
        // What its JSON is inside of a string is escaped at run time.
        Node::Object(_) | Node::Array(_) | Node::Present(_) if pen.inside => Known::No,
        Node::Object(members) => known_object(members, spec, pen),
        Node::Array(nodes) => known_array(nodes, spec, pen),
        Node::Present(nodes) => known_present(nodes, spec, pen),
        Node::Text(nodes) => known_text(nodes, spec, pen),
        Node::First(nodes) => {
            let mut i = 0;
            while i < nodes.len() {
                match known(&nodes[i], spec, pen) {
                    Known::Absent => i += 1,
                    found => return found,
                }
            }
            Known::Absent
        }
        Node::If(test, then, otherwise) => match holds(*test, spec, pen) {
            Known::Written => known(then, spec, pen),
            Known::Absent => known(otherwise, spec, pen),
            Known::No => Known::No,
        },
        Node::Param(name) => known_param(name, spec),
        Node::Issues(_)
        | Node::FirstIssue(_)
        | Node::Group(_)
        | Node::Groups(..)
        | Node::Count
        | Node::Tree(_)
        | Node::Only(..)
        | Node::Joined(_)
            if spec.issues =>
        {
            Known::No
        }
        Node::Issues(_)
        | Node::FirstIssue(_)
        | Node::Group(_)
        | Node::Groups(..)
        | Node::Count
        | Node::Tree(_)
        | Node::Only(..)
        | Node::Joined(_)
        | Node::Fact(_)
        | Node::Issue(_) => Known::Absent,
    }
}

const fn known_object(members: &[Member], spec: &Spec, pen: &mut Pen<'_>) -> Known {
    let (mut i, mut first) = (0, true);
    pen.byte(b'{');
    while i < members.len() {
        match &members[i] {
            // There is no issue at hand before run time.
            Member::Facts => {}
            Member::Params if spec.params.is_empty() => {}
            Member::Params => return Known::No,
            Member::Key { key, value, optional } => {
                let before = pen.at;
                if !first {
                    pen.byte(b',');
                }
                if matches!(pen.string(*key), Known::No) {
                    return Known::No;
                }
                pen.byte(b':');
                match known(value, spec, pen) {
                    Known::Written => first = false,
                    Known::Absent if *optional => pen.at = before,
                    Known::Absent => {
                        pen.push(b"null");
                        first = false;
                    }
                    Known::No => return Known::No,
                }
            }
        }
        i += 1;
    }
    pen.literal("}")
}

const fn known_array(nodes: &[Node], spec: &Spec, pen: &mut Pen<'_>) -> Known {
    let mut i = 0;
    pen.byte(b'[');
    while i < nodes.len() {
        if i > 0 {
            pen.byte(b',');
        }
        match known(&nodes[i], spec, pen) {
            Known::Written => {}
            Known::Absent => pen.push(b"null"),
            Known::No => return Known::No,
        }
        i += 1;
    }
    pen.literal("]")
}

const fn known_present(nodes: &[Node], spec: &Spec, pen: &mut Pen<'_>) -> Known {
    let (start, mut i) = (pen.at, 0);
    while i < nodes.len() {
        let before = pen.at;
        pen.byte(if before == start { b'[' } else { b',' });
        match known(&nodes[i], spec, pen) {
            Known::Written => {}
            Known::Absent => pen.at = before,
            Known::No => return Known::No,
        }
        i += 1;
    }
    if pen.at == start { Known::Absent } else { pen.literal("]") }
}

/// A string, or a part of the string that this is inside of.
const fn known_text(nodes: &[Node], spec: &Spec, pen: &mut Pen<'_>) -> Known {
    let (before, outer) = (pen.at, pen.inside);
    pen.quote();
    pen.inside = true;
    let (mut i, mut whole) = (0, Known::Written);
    while i < nodes.len() && matches!(whole, Known::Written) {
        whole = known(&nodes[i], spec, pen);
        i += 1;
    }
    pen.inside = outer;
    match whole {
        Known::Written => pen.quote(),
        Known::Absent | Known::No => pen.at = before,
    }
    whole
}

/// A constant inside of a string.
const fn known_piece(json: &str, pen: &mut Pen<'_>) -> Known {
    match json.as_bytes() {
        [b'"', text @ .., b'"'] => {
            pen.push(text);
            Known::Written
        }
        [b'"' | b'{' | b'[', ..] => Known::No,
        _ => pen.literal(json),
    }
}

/// Whether a test holds: as if it wrote something.
const fn holds(test: Test, spec: &Spec, pen: &mut Pen<'_>) -> Known {
    let (at, gap) = (pen.at, pen.gap);
    let holds = match test {
        Test::Has(slot) => slot::known(slot, spec, pen),
        Test::HasValue(node) => known(node, spec, pen),
        Test::HasIssues if spec.issues => Known::No,
        Test::IsServer if spec.runtime_status => Known::No,
        Test::IsServer if spec.status.is_server() => Known::Written,
        Test::HasIssues | Test::IsServer => Known::Absent,
    };
    (pen.at, pen.gap) = (at, gap);
    holds
}

const fn known_param(name: &str, spec: &Spec) -> Known {
    let mut i = 0;
    while i < spec.params.len() {
        if equal(spec.params[i].name, name) {
            return Known::No;
        }
        i += 1;
    }
    Known::Absent
}
