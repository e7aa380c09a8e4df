//! Where values stand in the bodies of a shape.

use crate::model::Place;
use api_error_core::envelope::{Body, Datum, Format, Member, Node, Split};

/// Each place of a body, in the order in which it is written.
pub(super) fn all(body: &Body) -> Vec<Place> {
    let mut places = Vec::new();
    if let Body::Json(node) = body {
        visit(node, &mut Vec::new(), &mut places);
    }
    places
}

fn visit(node: &Node, at: &mut Vec<String>, places: &mut Vec<Place>) {
    match node {
        Node::Datum(datum, format) => push(*datum, *format, false, at, places),
        Node::Object(members) => {
            for member in *members {
                match member {
                    Member::Key { key, value, .. } => {
                        inside(key, at, |at| visit(value, at, places));
                    }
                    Member::Spread(datum) => push(*datum, None, true, at, places),
                    _ => {}
                }
            }
        }
        Node::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                inside(&index.to_string(), at, |at| visit(&element.value, at, places));
            }
        }
        Node::First(nodes) => nodes.iter().for_each(|node| visit(node, at, places)),
        Node::If(_, then, otherwise) => {
            visit(then, at, places);
            visit(otherwise, at, places);
        }
        Node::Split(split, each) => match split {
            Split::Each { .. } | Split::Groups(_) | Split::Group { .. } | Split::Params { .. } => {
                inside("*", at, |at| visit(each, at, places));
            }
            Split::First | Split::Only(_) => visit(each, at, places),
            // One string, and a tree as deep as the request: neither has a place for each value.
            _ => {}
        },
        // A part of a string is at no place of its own, and a constant is no value.
        _ => {}
    }
}

fn inside(step: &str, at: &mut Vec<String>, visit: impl FnOnce(&mut Vec<String>)) {
    at.push(step.to_owned());
    visit(at);
    at.pop();
}

fn push(
    datum: Datum,
    format: Option<Format>,
    spread: bool,
    at: &[String],
    places: &mut Vec<Place>,
) {
    let place = Place {
        at: at.to_vec(),
        holds: datum.to_string(),
        form: format.map(|format| format.name().to_owned()),
        spread,
    };
    if !places.contains(&place) {
        places.push(place);
    }
}
