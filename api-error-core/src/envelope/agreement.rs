//! Properties: what is written is JSON, and says what it should.

pub(crate) mod arbitrary;
mod kept;
mod schema;

pub(crate) use self::schema::answered;

use self::arbitrary::{node, spec};
use super::{Node, Slot, Template, write};
use crate::{ApiError, Context, Entry, Issue, Occurrence, Spec, Status, Table, Value};
use proptest::prelude::*;
use std::fmt;

#[derive(Debug)]
pub(crate) struct Sample {
    table: &'static Table,
    display: String,
    pub(crate) params: Vec<(&'static str, String)>,
    pub(crate) issues: Vec<Issue>,
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

pub(crate) fn sample(spec: &Spec, node: Node, display: String, param: String) -> Sample {
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
        issues: if spec.issues {
            vec![issue.clone(), Issue::new("d", "e").kind("k"), issue.query().at("deeper")]
        } else {
            vec![]
        },
    }
}

proptest! {
    #[test]
    fn what_is_written_is_json(
        spec in spec(), node in node(), display in any::<String>(), param in any::<String>(),
    ) {
        let sample = sample(&spec, node, display, param);
        let mut out = Vec::new();
        let context = Context::new().request_id("r").timestamp(std::time::SystemTime::now());
        let node = Box::leak(Box::new(node));
        let written = context.enter(|| write(node, &Occurrence::of(&sample), &mut out));
        prop_assert_eq!(written, !out.is_empty());
        if written {
            let read = serde_json::from_slice::<serde::de::IgnoredAny>(&out);
            prop_assert!(read.is_ok(), "{}", String::from_utf8_lossy(&out));
        }
    }

    #[test]
    fn any_text_comes_back_from_the_body(display in any::<String>()) {
        let spec = Spec::new("Sample", "SAMPLE", Status::NOT_FOUND);
        let sample = sample(&spec, Node::Slot(Slot::Message), display, String::new());
        let body = answered(&sample).into_body();
        prop_assert_eq!(serde_json::from_slice::<String>(&body).ok(), Some(sample.display));
    }
}
