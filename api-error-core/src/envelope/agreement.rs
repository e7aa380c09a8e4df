//! Properties: what is written at compile time is what is written at run time, and it is JSON.

use super::{IssueSlot, Known, Member, Node, Pen, Slot, Template, known, write};
use crate::{ApiError, Entry, Issue, Occurrence, Param, Retry, Spec, Status, Table, Text, Value};
use proptest::prelude::*;
use std::fmt;
use std::time::Duration;

#[derive(Debug)]
struct Sample {
    table: &'static Table,
    display: String,
    params: Vec<(&'static str, String)>,
    issues: Vec<Issue>,
}

impl fmt::Display for Sample {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.display)
    }
}

impl std::error::Error for Sample {}

impl ApiError for Sample {
    fn table(&self) -> &'static Table {
        self.table
    }
    fn entry(&self) -> usize {
        0
    }
    fn params(&self, visit: &mut dyn FnMut(&'static str, &dyn Value)) {
        for (name, value) in &self.params {
            visit(name, value);
        }
    }
    fn issues(&self) -> &[Issue] {
        &self.issues
    }
}

fn leaked(text: String) -> &'static str {
    Box::leak(text.into_boxed_str())
}

fn text() -> impl Strategy<Value = &'static str> {
    any::<String>().prop_map(leaked)
}

fn maybe_escaped() -> impl Strategy<Value = Text> {
    (text(), any::<bool>()).prop_map(|(text, escape)| {
        let json = || leaked(crate::json::escape(text));
        if escape { Text::escaped(text, json()) } else { Text::new(text) }
    })
}

fn slot() -> impl Strategy<Value = Slot> {
    prop::sample::select(vec![
        Slot::Code,
        Slot::Number,
        Slot::Status,
        Slot::Reason,
        Slot::Title,
        Slot::Message,
        Slot::Description,
        Slot::DocsUrl,
        Slot::Retryable,
        Slot::RetryAfter,
        Slot::Params,
        Slot::Details,
    ])
}

fn issue_slot() -> impl Strategy<Value = IssueSlot> {
    prop::sample::select(vec![
        IssueSlot::Code,
        IssueSlot::Message,
        IssueSlot::Loc,
        IssueSlot::Field,
        IssueSlot::Pointer,
        IssueSlot::Fragment,
        IssueSlot::Path,
        IssueSlot::In,
        IssueSlot::Kind,
        IssueSlot::Id,
        IssueSlot::Input,
        IssueSlot::Ctx,
    ])
}

fn node() -> impl Strategy<Value = Node> {
    let leaf = prop_oneof![
        prop::sample::select(vec!["null", "true", "-1.5e3", "\"a\\\"b\"", "[]", "{\"a\":{}}"])
            .prop_map(Node::Json),
        slot().prop_map(Node::Slot),
        issue_slot().prop_map(Node::Issue),
    ];
    leaf.prop_recursive(4, 24, 5, |inner| {
        let nodes = prop::collection::vec(inner.clone(), 0..5).prop_map(|nodes| &*nodes.leak());
        let one = inner.clone().prop_map(|node| &*Box::leak(Box::new(node)));
        let key = (text(), inner, any::<bool>()).prop_map(|(key, node, optional)| {
            if optional { Member::optional(key, node) } else { Member::new(key, node) }
        });
        let member = prop_oneof![9 => key, 1 => Just(Member::Params)];
        prop_oneof![
            prop::collection::vec(member, 0..6).prop_map(|members| Node::Object(&*members.leak())),
            nodes.clone().prop_map(Node::Array),
            nodes.prop_map(Node::First),
            one.clone().prop_map(Node::Issues),
            (slot(), one.clone(), one).prop_map(|(slot, a, b)| Node::If(slot, a, b)),
        ]
    })
}

prop_compose! {
    fn spec()(
        status in 400..600_u16,
        number in any::<Option<i64>>(),
        title in maybe_escaped(),
        message in prop::option::of(maybe_escaped()),
        description in prop_oneof![Just(Text::new("")), maybe_escaped()],
        docs in prop::option::of(maybe_escaped()),
        retry in prop::option::of(prop_oneof![
            Just(Retry::Never),
            Just(Retry::Backoff),
            any::<Duration>().prop_map(Retry::After),
        ]),
        runtime in any::<bool>(),
        params in any::<bool>(),
        issues in any::<bool>(),
    ) -> Spec {
        let status = Status::new(status).expect("an error status");
        let mut spec = Spec::new("Sample", "SAMPLE", status).title(title).description(description);
        spec.number = number;
        spec.docs = docs;
        spec.retry = retry;
        spec.runtime_status = runtime;
        spec.issues = issues;
        if params {
            spec = spec.params(const { &[Param::new("a", "String")] });
        }
        match message {
            Some(message) => spec.message(message),
            None => spec,
        }
    }
}

fn sample(spec: &Spec, node: Node, display: String, param: String) -> Sample {
    let template: &'static Template = Box::leak(Box::new(Template::json(node)));
    let entries: &'static [Entry] = vec![Entry::Spec(*spec)].leak();
    let issue = Issue::new("c", display.clone()).at(param.clone()).index(3).ctx("k", 1);
    Sample {
        table: Box::leak(Box::new(Table::new("Sample", entries).envelope(template))),
        display,
        params: if spec.params.is_empty() {
            vec![]
        } else {
            vec![("a", param), ("\n", String::new())]
        },
        issues: if spec.issues { vec![issue, Issue::new("d", "e")] } else { vec![] },
    }
}

proptest! {
    #[test]
    fn compile_time_and_run_time_agree(
        spec in spec(), node in node(), display in any::<String>(), param in any::<String>(),
    ) {
        let sample = sample(&spec, node, display, param);
        let mut out = Vec::new();
        let written = write(&node, &Occurrence::of(&sample), &mut out);
        prop_assert_eq!(written, !out.is_empty());
        if written {
            let read = serde_json::from_slice::<serde::de::IgnoredAny>(&out);
            prop_assert!(read.is_ok(), "{}", String::from_utf8_lossy(&out));
        }
        let mut measure = Pen::measuring();
        match known(&node, &spec, &mut measure) {
            Known::Written => {
                let mut buffer = vec![0; measure.at];
                known(&node, &spec, &mut Pen::writing(&mut buffer));
                prop_assert_eq!(String::from_utf8(buffer), String::from_utf8(out));
            }
            Known::Absent => prop_assert!(!written),
            Known::No => {}
        }
    }

    #[test]
    fn any_text_comes_back_from_the_body(display in any::<String>()) {
        let spec = Spec::new("Sample", "SAMPLE", Status::NOT_FOUND);
        let sample = sample(&spec, Node::Slot(Slot::Message), display, String::new());
        let body = crate::answer(&sample).into_body();
        prop_assert_eq!(serde_json::from_slice::<String>(&body).ok(), Some(sample.display));
    }
}
