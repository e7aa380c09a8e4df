//! Lists that have some of their elements.

use super::fit::{Fit, RIGHT, WRONG, best, fit, part, sum};
use super::note::Step;
use super::walk::Reader;
use crate::envelope::Node;
use serde_json::Value as Json;

impl<'a> Reader<'a> {
    pub(super) fn present(&mut self, nodes: &'a [Node], json: &'a Json) {
        let Some(items) = json.as_array() else { return self.note("an array") };
        for (i, (node, item)) in placed(nodes, items).enumerate() {
            if let Some(node) = node {
                self.step(Step::Index(i), |reader| reader.node(node, item));
            }
        }
    }
}

pub(super) fn fits(nodes: &[Node], json: &Json) -> Option<Fit> {
    let items = json.as_array().filter(|items| !items.is_empty())?;
    let fits = placed(nodes, items).map(|(node, item)| node.map_or(WRONG, |node| part(node, item)));
    Some(fits.fold(RIGHT, sum))
}

/// Every element with the node that wrote it: in order, the one that fits best, the earliest of
/// equals, with as many left as elements follow.
fn placed<'n, 'j>(
    mut nodes: &'n [Node],
    items: &'j [Json],
) -> impl Iterator<Item = (Option<&'n Node>, &'j Json)> {
    items.iter().enumerate().map(move |(i, item)| {
        let spare = nodes.len().saturating_sub(items.len() - i);
        let fits = nodes.iter().enumerate().take(spare + 1).map(|(at, node)| (at, fit(node, item)));
        let found = best(fits).and_then(|(at, _)| nodes.get(at..)?.split_first());
        nodes = found.map_or(nodes, |(_, rest)| rest);
        (found.map(|(node, _)| node), item)
    })
}
