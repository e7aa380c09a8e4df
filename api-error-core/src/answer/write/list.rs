//! Arrays.

use super::Writer;
use crate::declaration::kept::Hole;
use crate::envelope::{Element, Node};

impl Writer<'_> {
    pub(super) fn elements(&mut self, elements: &'static [Element]) -> bool {
        if elements.iter().any(|element| element.optional) {
            return self.whole(|writer| {
                writer.list(elements, |writer, e| writer.may_be(&e.value, e.optional))
            });
        }
        self.list(elements, |writer, Element { value, .. }| {
            writer.part(Hole::Element(value), |writer| writer.element(value));
            true
        }) || elements.is_empty()
    }

    /// A value that is left out, or `null`, where it is absent.
    pub(super) fn may_be(&mut self, node: &'static Node, optional: bool) -> bool {
        if optional {
            return self.node(node);
        }
        self.element(node);
        true
    }

    /// Those of these that are not left out, and whether there are any.
    pub(super) fn list<T>(
        &mut self,
        items: impl IntoIterator<Item = T>,
        mut write: impl FnMut(&mut Self, T) -> bool,
    ) -> bool {
        let mut any = false;
        self.out.push(b'[');
        for item in items {
            any |= self.or_nothing(|writer| {
                if any {
                    writer.out.push(b',');
                }
                write(writer, item)
            });
        }
        self.out.push(b']');
        any
    }
}
