//! The walk over a template.

use super::params::Members;
use super::presence::{self, Hand, Presence};
use super::{any_of, constant, null, nullable, slot};
use crate::declaration::Spec;
use crate::envelope::{Element, Member, Node, Split, Test};
use serde_json::{Map, Value as Json, json};

/// Collects the definitions that schemas refer to.
#[derive(Default)]
pub(super) struct Walk {
    pub(super) defs: Map<String, Json>,
}

/// The errors that a node is about, and where it stands.
pub(super) struct Here<'a> {
    specs: Vec<&'a Spec>,
    at: Hand,
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
        Here { at: Hand { issue: true, ..self.at.among_issues() }, ..self }
    }

    fn about_a_param(self) -> Here<'a> {
        Here { at: Hand { param: true, ..self.at }, ..self }
    }
}

impl Walk {
    /// A whole body.
    pub(super) fn whole(&mut self, node: &Node, specs: &[&Spec]) -> Json {
        self.element(node, &Here { specs: specs.to_vec(), at: Hand::default() })
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
            Node::Datum(value, format) => slot::datum(*value, *format, &here.specs),
            Node::Text(nodes) => slot::text(nodes, &here.specs),
            Node::Quoted(_) => json!({"type": "string"}),
            Node::Object(members) => self.object(members, &here),
            Node::Array(elements) => self.array(elements, &here),
            Node::Split(split, each) => self.split(*split, each, here),
            Node::First(nodes) => self.first(nodes, here),
            Node::If(test, then, otherwise) => self.either(*test, [then, otherwise], &here),
        }
    }

    fn split(&mut self, split: Split, each: &Node, here: Here<'_>) -> Json {
        let each = match split {
            Split::First => return self.node(each, &here.about_an_issue()),
            Split::Only(_) => return self.node(each, &here.among_issues()),
            Split::Joined(_) => return json!({"type": "string"}),
            Split::Tree(tree) => return self.tree(tree, each, here),
            Split::Each { optional: true } => self.node(each, &here.about_an_issue()),
            Split::Params { optional: true } => self.node(each, &here.about_a_param()),
            Split::Each { .. } | Split::Groups(_) => self.element(each, &here.about_an_issue()),
            Split::Params { .. } => self.element(each, &here.about_a_param()),
            Split::Group { .. } => {
                let each = self.element(each, &here.among_issues());
                return json!({"type": "object", "additionalProperties": each, "minProperties": 1});
            }
        };
        json!({"type": "array", "items": each, "minItems": 1})
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
        if members.iter().any(Member::is_params) {
            let keys = members.iter().filter_map(|member| match member {
                Member::Key { key, .. } => Some(*key),
                Member::Spread(_) => None,
            });
            object.params(&here.specs, &keys.collect::<Vec<_>>());
        }
        let mut schema = object.schema();
        if members.contains(&Member::FACTS) {
            schema["additionalProperties"] = true.into();
        }
        schema
    }

    fn array(&mut self, elements: &[Element], here: &Here<'_>) -> Json {
        if elements.iter().all(|element| !element.optional) {
            let len = elements.len();
            let mut schema = json!({"type": "array", "minItems": len, "maxItems": len});
            let items = elements.iter().map(|element| self.element(&element.value, here));
            let items: Vec<Json> = items.collect();
            if len > 0 {
                schema["prefixItems"] = items.into();
            }
            return schema;
        }
        let (mut items, mut always) = (Vec::new(), 0);
        for Element { value, optional } in elements {
            let presence = if *optional { here.presence(value) } else { Presence::Always };
            always += usize::from(presence == Presence::Always);
            if !optional {
                items.push(self.element(value, here));
            } else if presence != Presence::Never {
                items.push(self.node(value, here));
            }
        }
        let most = items.len();
        json!({
            "type": "array",
            "items": any_of(items),
            "minItems": always.max(1),
            "maxItems": most,
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
