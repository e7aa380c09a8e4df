//! One issue, as far as it has been read.

use super::{KEY_LIMIT, place};
use crate::envelope::IssueSlot;
use crate::values::{In, Issue, Segment};
use serde_json::{Map, Value as Json};

#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Partial {
    pub(super) code: Option<String>,
    pub(super) message: Option<String>,
    pub(super) place: Option<In>,
    pub(super) steps: Option<Steps>,
    pub(super) kind: Option<String>,
    pub(super) id: Option<String>,
    pub(super) input: Option<Json>,
    pub(super) ctx: Option<Map<String, Json>>,
    /// A text that has the message in it.
    pub(super) whole: Option<String>,
}

/// Steps, and how much their spelling tells: the more exact of two wins.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Steps {
    exact: u8,
    segments: Vec<Segment>,
}

impl Partial {
    /// Takes the value of a slot, unless `json` is none of it.
    pub(super) fn read(&mut self, slot: IssueSlot, json: &Json) -> Option<()> {
        match slot {
            IssueSlot::Code => fill(&mut self.code, json.as_str()?.to_owned()),
            IssueSlot::Message => fill(&mut self.message, json.as_str()?.to_owned()),
            IssueSlot::Kind => fill(&mut self.kind, json.as_str()?.to_owned()),
            IssueSlot::Id => fill(&mut self.id, json.as_str()?.to_owned()),
            IssueSlot::In => fill(&mut self.place, In::named(json.as_str()?)?),
            IssueSlot::Input => fill(&mut self.input, json.clone()),
            IssueSlot::Ctx => {
                json.as_object()?.iter().for_each(|(name, fact)| self.fact(name, fact));
            }
            IssueSlot::Loc => {
                let (place, segments) = place::loc(json)?;
                self.place = self.place.or(place);
                self.at(4, segments);
            }
            IssueSlot::Steps => self.at(4, place::steps(json)?),
            IssueSlot::JsonPath => self.at(4, place::json_path(json.as_str()?)?),
            IssueSlot::Pointer => self.at(3, Segment::pointed(json.as_str()?)?),
            IssueSlot::Fragment => self.at(3, place::fragment(json.as_str()?)?),
            IssueSlot::Path => self.at(2, place::bracketed(json.as_str()?)),
            IssueSlot::Slash => self.at(1, place::slashed(json.as_str()?)),
            IssueSlot::Field => self.at(1, place::field(json.as_str()?)),
            IssueSlot::Last => self.at(0, vec![Segment::spelled(json.as_str()?)]),
        }
        Some(())
    }

    /// Takes one more fact.
    pub(super) fn fact(&mut self, name: &str, json: &Json) {
        let ctx = self.ctx.get_or_insert_default();
        if !ctx.contains_key(name) {
            ctx.insert(name.to_owned(), json.clone());
        }
    }

    /// In this part of the request, if it is known.
    pub(super) fn put(&mut self, place: Option<In>) {
        self.place = self.place.or(place);
    }

    /// At the place of a tree that these steps lead to.
    pub(super) fn within(mut self, steps: &[Segment]) -> Self {
        self.at(3, steps.to_vec());
        self
    }

    fn at(&mut self, exact: u8, segments: Vec<Segment>) {
        if self.steps.as_ref().is_none_or(|steps| steps.exact < exact) {
            self.steps = Some(Steps { exact, segments });
        }
    }

    /// Takes what `other`, the same issue in another place of the body, has more.
    pub(super) fn merge(&mut self, other: Partial) {
        let Partial { code, message, place, steps, kind, id, input, ctx, whole } = other;
        self.code = self.code.take().or(code);
        self.message = self.message.take().or(message);
        self.place = self.place.or(place);
        self.kind = self.kind.take().or(kind);
        self.id = self.id.take().or(id);
        self.whole = self.whole.take().or(whole);
        self.input = self.input.take().or(input);
        ctx.iter().flatten().for_each(|(name, fact)| self.fact(name, fact));
        if let Some(Steps { exact, segments }) = steps {
            self.at(exact, segments);
        }
    }

    /// What it has in common with issues that are grouped with it by this; nothing if it is too long to
    /// be copied into each of them.
    pub(super) fn common(&self, by: IssueSlot) -> Partial {
        let short = |text: &Option<String>| text.clone().filter(|text| text.len() <= KEY_LIMIT);
        let mut common = Partial::default();
        match by {
            IssueSlot::Code => common.code = short(&self.code),
            IssueSlot::Message => common.message = short(&self.message),
            IssueSlot::Kind => common.kind = short(&self.kind),
            IssueSlot::Id => common.id = short(&self.id),
            IssueSlot::In => common.place = self.place,
            // What is no string makes no groups, what the client sent is not copied, and steps that end
            // alike may begin apart.
            IssueSlot::Loc
            | IssueSlot::Steps
            | IssueSlot::Last
            | IssueSlot::Input
            | IssueSlot::Ctx => {}
            IssueSlot::Field
            | IssueSlot::Slash
            | IssueSlot::Pointer
            | IssueSlot::Fragment
            | IssueSlot::Path
            | IssueSlot::JsonPath => common.steps = self.steps.clone().filter(Steps::are_short),
        }
        common
    }

    /// The issue, if anything of it was read.
    pub(super) fn issue(self) -> Option<Issue> {
        if self == Partial::default() {
            return None;
        }
        let text = Option::unwrap_or_default;
        let mut issue = Issue::new(text(self.code), text(self.message.or(self.whole)));
        issue.place = self.place;
        issue.segments = self.steps.map(|steps| steps.segments).unwrap_or_default();
        issue.kind = self.kind.map(Into::into);
        issue.id = self.id.map(Into::into);
        issue.input = self.input;
        issue.ctx = self.ctx.unwrap_or_default();
        Some(issue)
    }
}

impl Steps {
    fn are_short(&self) -> bool {
        let length = |segment: &Segment| match segment {
            Segment::Key(key) => key.len() + 1,
            Segment::Index(_) => 1,
        };
        self.segments.iter().map(length).sum::<usize>() <= KEY_LIMIT
    }
}

fn fill<T>(field: &mut Option<T>, value: T) {
    field.get_or_insert(value);
}
