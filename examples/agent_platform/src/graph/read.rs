//! The graph as it was sent, read without judging it.

use super::Library;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashMap};

/// A type of step: its name, and the transitions that it needs. It takes no others.
pub(super) struct StepType {
    pub(super) name: &'static str,
    pub(super) transitions: &'static [&'static str],
}

pub(super) const RETURN: &str = "return_step";

const STEP_TYPES: &[StepType] = &[
    StepType { name: "prompt_step", transitions: &["next"] },
    StepType { name: "tool_step", transitions: &["success", "failure"] },
    StepType { name: "condition_step", transitions: &["condition_true", "condition_false"] },
    StepType { name: RETURN, transitions: &[] },
];

/// What the rules look at.
pub(super) struct Graph<'a> {
    /// The ID of the step that comes first, if one is named.
    pub(super) entry: Option<&'a str>,
    /// The steps that have an ID.
    pub(super) steps: Vec<Step<'a>>,
    /// The places of the steps that have none.
    pub(super) nameless: Vec<usize>,
    /// What steps may refer to.
    pub(super) library: &'a Library,
    places: HashMap<&'a str, usize>,
}

/// A step. One without a known type is still a step that transitions may lead to.
pub(super) struct Step<'a> {
    pub(super) id: &'a str,
    pub(super) fields: &'a Map<String, Value>,
    pub(super) type_name: Option<&'a str>,
    pub(super) declared: Option<&'static StepType>,
    /// By name; what is null is not there.
    pub(super) transitions: BTreeMap<&'a str, &'a Value>,
}

impl<'a> Graph<'a> {
    pub(super) fn read(definition: &'a Value, library: &'a Library) -> Self {
        let steps =
            definition.get("steps").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let read: Vec<_> = steps.iter().map(Step::read).collect();
        let nameless = (0..read.len()).filter(|index| read[*index].is_none()).collect();
        let steps: Vec<_> = read.into_iter().flatten().collect();
        // Of two steps with one ID the first has it.
        let places = steps.iter().enumerate().rev().map(|(place, step)| (step.id, place)).collect();
        let entry = definition.get("entryStep").and_then(filled);
        Self { entry, steps, nameless, library, places }
    }

    /// Where in `steps` the step with this ID stands.
    pub(super) fn place(&self, id: &str) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// Where the steps stand that a step leads to.
    pub(super) fn successors(&self, step: &Step<'_>) -> impl Iterator<Item = usize> {
        step.transitions.values().filter_map(|target| self.place(target.as_str()?))
    }

    pub(super) fn of_type(&self, name: &'static str) -> impl Iterator<Item = &Step<'a>> {
        self.steps.iter().filter(move |step| step.type_name == Some(name))
    }
}

impl<'a> Step<'a> {
    fn read(item: &'a Value) -> Option<Self> {
        let fields = item.as_object()?;
        let type_name = fields.get("type").and_then(filled);
        let transitions =
            fields.get("transitions").and_then(Value::as_object).into_iter().flatten();
        Some(Self {
            id: fields.get("id").and_then(filled)?,
            fields,
            type_name,
            declared: STEP_TYPES.iter().find(|declared| type_name == Some(declared.name)),
            transitions: transitions
                .filter(|(_, target)| !target.is_null())
                .map(|(name, target)| (name.as_str(), target))
                .collect(),
        })
    }

    /// A field that holds a text with something in it.
    pub(super) fn text(&self, field: &str) -> Option<&'a str> {
        self.fields.get(field).and_then(filled)
    }
}

fn filled(value: &Value) -> Option<&str> {
    value.as_str().filter(|text| !text.trim().is_empty())
}
