//! Where values stand in the bodies of a shape.

use crate::model::{Constant, Place};
use api_error_core::envelope::{Body, Datum, Element, Format, IssueSlot, Member, Node, Split};

/// What is known of the bodies of a shape, in the order in which they are written.
#[derive(Default)]
pub(super) struct Layout {
    at: Vec<String>,
    pub(super) places: Vec<Place>,
    pub(super) constants: Vec<Constant>,
    pub(super) optional: Vec<Vec<String>>,
}

impl Layout {
    pub(super) fn of(body: &Body) -> Self {
        let mut layout = Layout::default();
        if let Body::Json(node) = body {
            layout.visit(node);
        }
        layout
    }

    fn visit(&mut self, node: &Node) {
        match node {
            Node::Json(value) => self.constant(value),
            Node::Datum(datum, format) => self.place(*datum, *format, false),
            Node::Object(members) => {
                for member in *members {
                    match member {
                        Member::Key { key, value, optional } => {
                            self.inside(key, *optional, |inner| inner.visit(value));
                        }
                        Member::Spread(datum) => self.place(*datum, None, true),
                        _ => {}
                    }
                }
            }
            Node::Array(elements) => {
                for (index, Element { value, optional, .. }) in elements.iter().enumerate() {
                    self.inside(&index.to_string(), *optional, |inner| inner.visit(value));
                }
            }
            Node::First(nodes) => nodes.iter().for_each(|node| self.visit(node)),
            Node::If(_, then, otherwise) => {
                self.visit(then);
                self.visit(otherwise);
            }
            Node::Split(split, each) => match split {
                Split::Each { .. } | Split::Groups(_) | Split::Params { .. } => {
                    self.inside("*", false, |inner| inner.visit(each));
                }
                Split::Group { by, .. } => self.inside("*", false, |inner| {
                    inner.keys(*by);
                    inner.visit(each);
                }),
                Split::First | Split::Only(_) => self.visit(each),
                // One string, and a tree as deep as the request: neither has a place for each value.
                _ => {}
            },
            // A part of a string is at no place of its own.
            _ => {}
        }
    }

    fn inside(&mut self, step: &str, optional: bool, visit: impl FnOnce(&mut Self)) {
        self.at.push(step.to_owned());
        if optional && !self.optional.contains(&self.at) {
            self.optional.push(self.at.clone());
        }
        visit(self);
        self.at.pop();
    }

    /// The keys of an object are a value of the issues in its members.
    fn keys(&mut self, by: IssueSlot) {
        let holds = Datum::<&str>::Issue(by).to_string();
        self.push(Place {
            at: self.at.clone(),
            holds,
            form: Some("key".to_owned()),
            spread: false,
        });
    }

    fn place(&mut self, datum: Datum, format: Option<Format>, spread: bool) {
        self.push(Place {
            at: self.at.clone(),
            holds: datum.to_string(),
            form: format.map(|format| format.name().to_owned()),
            spread,
        });
    }

    fn push(&mut self, place: Place) {
        if !self.places.contains(&place) {
            self.places.push(place);
        }
    }

    fn constant(&mut self, value: &str) {
        let constant = Constant { at: self.at.clone(), value: value.to_owned() };
        if !self.constants.contains(&constant) {
            self.constants.push(constant);
        }
    }
}
