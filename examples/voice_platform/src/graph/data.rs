//! The rule about a node's `data`: it holds what its node type declares.

use super::problem;
use super::read::Graph;
use crate::node_types::{Kind, Property};
use api_error::{Issue, Segment};
use serde_json::{Map, Value};

pub(super) fn data_fits_the_node_type(graph: &Graph<'_>, problems: &mut Vec<Issue>) {
    let nothing = Map::new();
    for node in &graph.nodes {
        let Some(node_type) = node.declared else { continue };
        let mut check = Check { node_id: node.id, path: vec![key("data")], problems };
        check.fields(node_type.properties, node.data.unwrap_or(&nothing));
    }
}

struct Check<'a> {
    node_id: &'a str,
    path: Vec<Segment>,
    problems: &'a mut Vec<Issue>,
}

impl Check<'_> {
    fn fields(&mut self, properties: &[Property], values: &Map<String, Value>) {
        for property in properties {
            self.path.push(key(property.name));
            self.field(property, values.get(property.name).unwrap_or(&Value::Null));
            self.path.pop();
        }
    }

    fn field(&mut self, property: &Property, value: &Value) {
        let name = property.display_name;
        let blank = value.as_str().is_some_and(|text| text.trim().is_empty());
        if value.is_null() || blank {
            if property.required && (blank || property.default.is_none()) {
                self.report("empty", format!("{name} cannot be empty"));
            }
            return;
        }
        match property.kind {
            Kind::FixedCollection => self.rows(property, value),
            Kind::Options if !property.options.iter().any(|&option| value == option) => {
                let options = property.options.join(", ");
                self.report("unknown_option", format!("{name} must be one of: {options}"));
            }
            Kind::Number => self.number(property, value),
            Kind::Url if !is_web_address(value) => {
                self.report("not_a_url", format!("{name} must be an http or https URL"));
            }
            kind => {
                if let Some(expected) = mismatch(kind, value) {
                    self.report("wrong_type", format!("{name} must be {expected}"));
                }
            }
        }
    }

    fn rows(&mut self, property: &Property, value: &Value) {
        let name = property.display_name;
        let Some(rows) = value.as_array() else {
            return self.report("wrong_type", format!("{name} must be a list"));
        };
        for (index, row) in rows.iter().enumerate() {
            self.path.push(Segment::Index(index));
            match row.as_object() {
                Some(row) => self.fields(property.properties, row),
                None => self.report("wrong_type", format!("{name} must hold objects")),
            }
            self.path.pop();
        }
    }

    fn number(&mut self, property: &Property, value: &Value) {
        let name = property.display_name;
        let Some(number) = value.as_f64() else {
            return self.report("wrong_type", format!("{name} must be a number"));
        };
        let least = property.min_value.unwrap_or(f64::MIN);
        let most = property.max_value.unwrap_or(f64::MAX);
        if !(least..=most).contains(&number) {
            self.report("out_of_range", format!("{name} must be between {least} and {most}"));
        }
    }

    fn report(&mut self, code: &'static str, message: String) {
        let issue = problem::node(self.node_id, code, message);
        self.problems.push(problem::at_path(issue, &self.path));
    }
}

/// What a value should be, if it is something else.
fn mismatch(kind: Kind, value: &Value) -> Option<&'static str> {
    let (fits, expected) = match kind {
        Kind::String | Kind::MentionTextarea | Kind::RecordingRef | Kind::CredentialRef => {
            (value.is_string(), "a string")
        }
        Kind::Boolean => (value.is_boolean(), "true or false"),
        Kind::Json => (value.is_object(), "an object"),
        Kind::ToolRefs | Kind::DocumentRefs => (is_list_of_texts(value), "a list of IDs"),
        Kind::Number | Kind::Options | Kind::FixedCollection | Kind::Url => return None,
    };
    (!fits).then_some(expected)
}

fn is_list_of_texts(value: &Value) -> bool {
    value.as_array().is_some_and(|items| items.iter().all(Value::is_string))
}

fn is_web_address(value: &Value) -> bool {
    value.as_str().is_some_and(|text| {
        ["http://", "https://"]
            .iter()
            .any(|scheme| text.strip_prefix(scheme).is_some_and(|rest| !rest.is_empty()))
    })
}

fn key(name: &'static str) -> Segment {
    Segment::Key(name.into())
}
