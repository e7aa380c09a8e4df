//! Properties: what is written is JSON, and says what it should.

pub(crate) mod arbitrary;
mod kept;
mod schema;
pub(crate) mod shapes;

pub(crate) use self::schema::answered;

use self::arbitrary::{shape, spec};
use super::write::write;
use crate::declaration::{ApiError, Declaration, Entry, Occurrence, Spec, Table};
use crate::envelope::{Node, Slot, Template};
use crate::grammar::Status;
use crate::values::{Context, HeaderVisitor, Issue, ParamVisitor, Value};
use proptest::prelude::*;
use std::fmt;
use std::time::{Duration, SystemTime};

#[derive(Debug)]
pub(crate) struct Sample {
    table: &'static Table,
    display: String,
    status: Option<Status>,
    pause: Option<Duration>,
    headers: Vec<&'static str>,
    pub(crate) params: Vec<(&'static str, String)>,
    details: Option<Vec<String>>,
    pub(crate) issues: Vec<Issue>,
}

impl fmt::Display for Sample {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.display)
    }
}

impl std::error::Error for Sample {}

impl ApiError for Sample {
    fn declaration(&self) -> Declaration<'_> {
        Declaration::new(self.table, 0)
    }
    fn status(&self) -> Status {
        let declared = self.table.specs().next().map_or(Status::NOT_FOUND, |spec| spec.status);
        self.status.unwrap_or(declared)
    }
    fn retry_after(&self) -> Option<Duration> {
        self.pause
    }
    fn details(&self) -> Option<&dyn Value> {
        self.details.as_ref().map(|details| details as &dyn Value)
    }
    fn headers(&self, visitor: &mut HeaderVisitor<'_>) {
        self.headers.iter().for_each(|name| visitor.header(name, &self.display));
    }
    fn params(&self, visitor: &mut ParamVisitor<'_>) {
        for (name, value) in &self.params {
            visitor.param(name, value);
        }
    }
    fn issues(&self) -> &[Issue] {
        &self.issues
    }
}

/// An error of this spec; what else an occurrence decides depends on how long its texts are.
pub(crate) fn sample(spec: &Spec, node: Node, display: String, param: String) -> Sample {
    let template: &'static Template = Box::leak(Box::new(Template::json(node)));
    let entries: &'static [Entry] = vec![Entry::Spec(*spec)].leak();
    let issue = Issue::new("c", display.clone()).at(param.clone()).index(3).ctx("k", 1);
    let (one, other) = (display.len(), param.len());
    let number = u16::try_from(400 + (one * 31 + other) % 200).unwrap_or(400);
    let pause = (one % 3 > 0).then(|| Duration::from_micros((one * 1_234_567 + other) as u64));
    Sample {
        status: Status::new(number).filter(|_| spec.runtime_status),
        pause: pause.filter(|_| spec.retry_after_field),
        headers: spec.headers.iter().filter(|h| h.value.is_none()).map(|h| h.name).collect(),
        details: spec.details.map(|_| vec![display.clone(), param.clone()]),
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

/// A context that knows everything.
pub(crate) fn context() -> Context {
    let mut context = Context::new().request_id("r").path("/p").timestamp(moment()).instance("/i");
    context.trace_id = Some("t".into());
    context.method = Some("GET".into());
    context
}

pub(crate) fn moment() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_millis(1_767_225_600_123)
}

proptest! {
    #[test]
    fn what_is_written_is_json(
        spec in spec(), node in shape(), display in any::<String>(), param in any::<String>(),
    ) {
        let sample = sample(&spec, node, display, param);
        let mut out = Vec::new();
        let context = context();
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
        let sample = sample(&spec, Node::slot(Slot::Message), display, String::new());
        let body = answered(&sample).into_body();
        prop_assert_eq!(serde_json::from_slice::<String>(&body).ok(), Some(sample.display));
    }
}
