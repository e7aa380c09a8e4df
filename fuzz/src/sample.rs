//! An error with any values.

use crate::TEMPLATES;
use api_error::by_hand::{Declaration, ParamVisitor, Value};
use api_error::table::{Entry, Params, Spec};
use api_error::{ApiError, Context, In, Issue, Status, Table};
use libfuzzer_sys::arbitrary::{self, Arbitrary};
use std::collections::BTreeMap;
use std::fmt;
use std::time::{Duration, UNIX_EPOCH};

/// All that is in an answer.
#[derive(Arbitrary, Debug)]
pub struct Input {
    template: u8,
    request: Request,
    error: Values,
}

impl Input {
    /// The error, and what is known of its request.
    pub fn sample(self) -> (Sample, Context) {
        let table = &TABLES[usize::from(self.template) % TABLES.len()];
        let issues = self.error.issues.iter().map(issue).collect();
        (Sample { table, values: self.error, issues }, context(&self.request))
    }
}

#[derive(Arbitrary, Debug)]
struct Request {
    id: Option<String>,
    path: Option<String>,
    millis: Option<u64>,
}

#[derive(Arbitrary, Debug)]
struct Values {
    status: u16,
    message: String,
    params: Vec<(u8, Given)>,
    details: Option<(String, Vec<f32>)>,
    pause: Option<Duration>,
    issues: Vec<Problem>,
}

#[derive(Arbitrary, Debug)]
enum Given {
    Number(f64),
    Text(String),
    List(Vec<f32>),
    /// JSON has no such keys.
    Unsayable(BTreeMap<Vec<u8>, u8>),
}

#[derive(Arbitrary, Debug)]
struct Problem {
    code: String,
    message: String,
    place: u8,
    steps: Vec<Step>,
    kind: Option<String>,
    id: Option<String>,
    input: Option<String>,
    ctx: Vec<(String, i64)>,
}

#[derive(Arbitrary, Debug)]
enum Step {
    Key(String),
    Index(u32),
    Named(u8),
}

/// Names that params and steps have in common with the templates, and with each other.
const NAMES: [&str; 16] = [
    "limit", "label", "code", "message", "detail", "status", "errors", "issues", "base", "whole",
    "_errors", "0", "7", "", "a.b", "\"",
];

fn named(name: u8) -> &'static str {
    NAMES[usize::from(name) % NAMES.len()]
}

/// An error with these values.
#[derive(Debug)]
pub struct Sample {
    table: &'static Table,
    values: Values,
    issues: Vec<Issue>,
}

static TABLES: [Table; TEMPLATES.len()] = {
    const SPEC: Spec = Spec::new("Sample", "SAMPLE", Status::BAD_REQUEST)
        .params(Params::new("limit: f64\nlabel: String"))
        .details("(String, Vec<f32>)")
        .issues()
        .retry_after_field()
        .runtime_status();
    let mut tables = [Table::new("Sample", &[Entry::Spec(SPEC)]); TEMPLATES.len()];
    let mut i = 0;
    while i < tables.len() {
        tables[i] = tables[i].envelope(TEMPLATES[i]);
        i += 1;
    }
    tables
};

impl fmt::Display for Sample {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.values.message)
    }
}

impl std::error::Error for Sample {}

impl ApiError for Sample {
    fn declaration(&self) -> Declaration<'_> {
        Declaration::new(self.table, 0)
    }
    fn status(&self) -> Status {
        Status::new(400 + self.values.status % 200).unwrap()
    }
    fn params(&self, visitor: &mut ParamVisitor<'_>) {
        for (name, given) in &self.values.params {
            let value: &dyn Value = match given {
                Given::Number(number) => number,
                Given::Text(text) => text,
                Given::List(list) => list,
                Given::Unsayable(map) => map,
            };
            visitor.param(named(*name), value);
        }
    }
    fn details(&self) -> Option<&dyn Value> {
        self.values.details.as_ref().map(|details| details as &dyn Value)
    }
    fn issues(&self) -> &[Issue] {
        &self.issues
    }
    fn retry_after(&self) -> Option<Duration> {
        self.values.pause
    }
}

fn issue(problem: &Problem) -> Issue {
    let mut issue = Issue::new(problem.code.clone(), problem.message.clone());
    issue.place =
        [None, Some(In::Body), Some(In::Query), Some(In::Cookie)][usize::from(problem.place % 4)];
    // A tree has places for 64 steps; what is deeper is shown there.
    for step in problem.steps.iter().take(60) {
        issue = match step {
            Step::Key(key) => issue.at(key.clone()),
            Step::Index(index) => issue.index(*index as usize),
            Step::Named(name) => issue.at(named(*name)),
        };
    }
    issue.kind = problem.kind.clone().map(Into::into);
    issue.id = problem.id.clone().map(Into::into);
    issue.input = problem.input.clone().map(Into::into);
    problem.ctx.iter().fold(issue, |issue, (name, value)| issue.ctx(name.clone(), *value))
}

fn context(request: &Request) -> Context {
    let mut context = Context::new();
    context.request_id = request.id.as_deref().map(Into::into);
    context.path = request.path.as_deref().map(Into::into);
    let millis = request.millis.map(|millis| Duration::from_millis(millis % (1 << 48)));
    context.timestamp = millis.map(|millis| UNIX_EPOCH + millis);
    context
}
