//! The walk over a template.

use super::params::{self, Members};
use super::presence::{self, Place, Presence};
use super::{any_of, constant, issue, null, nullable, slot};
use crate::declaration::Spec;
use crate::envelope::{Member, Node, Test};
use serde_json::{Map, Value as Json, json};

/// Collects the definitions that schemas refer to.
#[derive(Default)]
pub(super) struct Walk {
    pub(super) defs: Map<String, Json>,
}

/// The errors that a node is about, and where it stands.
pub(super) struct Here<'a> {
    specs: Vec<&'a Spec>,
    at: Place,
}

impl<'a> Here<'a> {
    /// Only those errors for which this is so, or may be.
    fn keep(&self, keep: impl Fn(&Spec) -> bool) -> Here<'a> {
        let specs = self.specs.iter().copied().filter(|spec| keep(spec)).collect();
        Here { specs, at: self.at }
    }

    fn presence(&self, node: &Node) -> Presence {
        Presence::of_all(self.specs.iter().map(|spec| presence::node(node, spec, self.at)))
    }

    pub(super) fn among_issues(self) -> Here<'a> {
        Here { at: self.at.among_issues(), ..self }
    }

    fn about_an_issue(self) -> Here<'a> {
        Here { at: Place { issue: true, issues: true }, ..self }
    }
}

impl Walk {
    /// A whole body.
    pub(super) fn whole(&mut self, node: &Node, specs: &[&Spec]) -> Json {
        self.element(node, &Here { specs: specs.to_vec(), at: Place::default() })
    }

    /// A value that cannot be left out.
    pub(super) fn element(&mut self, node: &Node, here: &Here<'_>) -> Json {
        match here.presence(node) {
            Presence::Always => self.node(node, here),
            Presence::Sometimes => nullable(self.node(node, here)),
            Presence::Never => null(),
        }
    }

    /// A node in the errors that have it.
    fn node(&mut self, node: &Node, here: &Here<'_>) -> Json {
        let here = here.keep(|spec| presence::node(node, spec, here.at) != Presence::Never);
        match node {
            Node::Json(json) => constant(json),
            Node::Slot(what) => slot::slot(*what, &here.specs),
            Node::Formatted(what, format) => slot::formatted(*what, *format, &here.specs),
            Node::Text(nodes) => slot::text(nodes, &here.specs),
            Node::Param(name) => params::param(name, &here.specs),
            Node::Issue(what) => issue::slot(*what),
            Node::Fact(_) => json!({}),
            Node::Object(members) => self.object(members, &here),
            Node::Array(nodes) => self.array(nodes, &here),
            Node::Present(nodes) => self.present(nodes, &here),
            Node::Issues(each) | Node::Groups(_, each) => {
                let each = self.element(each, &here.about_an_issue());
                json!({"type": "array", "items": each, "minItems": 1})
            }
            Node::FirstIssue(each) => self.node(each, &here.about_an_issue()),
            Node::Group(group) => {
                let each = self.element(&group.each, &here.among_issues());
                json!({"type": "object", "additionalProperties": each, "minProperties": 1})
            }
            Node::Only(_, node) => self.node(node, &here.among_issues()),
            Node::Tree(tree) => self.tree(tree, here),
            Node::Count => json!({"type": "integer", "minimum": 1}),
            Node::Joined(_) => json!({"type": "string"}),
            Node::First(nodes) => self.first(nodes, here),
            Node::If(test, then, otherwise) => self.either(*test, [then, otherwise], &here),
        }
    }

    fn object(&mut self, members: &[Member], here: &Here<'_>) -> Json {
        let mut object = Members::default();
        for member in members {
            let Member::Key { key, value, optional } = member else { continue };
            let schema = match (optional, here.presence(value)) {
                (true, Presence::Never) => continue,
                (true, _) => self.node(value, here),
                (false, _) => self.element(value, here),
            };
            object.member(key, !optional, schema);
        }
        if members.iter().any(|member| matches!(member, Member::Params)) {
            let keys = members.iter().filter_map(|member| match member {
                Member::Key { key, .. } => Some(*key),
                Member::Params | Member::Facts => None,
            });
            object.params(&here.specs, &keys.collect::<Vec<_>>());
        }
        let mut schema = object.schema();
        if members.contains(&Member::Facts) {
            schema["additionalProperties"] = true.into();
        }
        schema
    }

    fn array(&mut self, nodes: &[Node], here: &Here<'_>) -> Json {
        let len = nodes.len();
        let mut schema = json!({"type": "array", "minItems": len, "maxItems": len});
        if !nodes.is_empty() {
            let items: Vec<Json> = nodes.iter().map(|node| self.element(node, here)).collect();
            schema["prefixItems"] = items.into();
        }
        schema
    }

    fn present(&mut self, nodes: &[Node], here: &Here<'_>) -> Json {
        let some = nodes.iter().filter(|node| here.presence(node) != Presence::Never);
        let some: Vec<_> = some.collect();
        let always = some.iter().filter(|node| here.presence(node) == Presence::Always).count();
        let items = some.iter().map(|node| self.node(node, here)).collect();
        json!({
            "type": "array",
            "items": any_of(items),
            "minItems": always.max(1),
            "maxItems": some.len(),
        })
    }

    /// What the earlier nodes always have is never that of a later one.
    fn first(&mut self, nodes: &[Node], mut here: Here<'_>) -> Json {
        let mut found = Vec::new();
        for node in nodes {
            if here.presence(node) != Presence::Never {
                found.push(self.node(node, &here));
            }
            here = here.keep(|spec| presence::node(node, spec, here.at) != Presence::Always);
        }
        any_of(found)
    }

    fn either(&mut self, test: Test, [then, otherwise]: [&Node; 2], here: &Here<'_>) -> Json {
        let mut found = Vec::new();
        for (node, fails) in [(then, Presence::Never), (otherwise, Presence::Always)] {
            let here = here.keep(|spec| presence::holds(test, spec, here.at) != fails);
            if here.presence(node) != Presence::Never {
                found.push(self.node(node, &here));
            }
        }
        any_of(found)
    }
}
