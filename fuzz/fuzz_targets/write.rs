//! Any values in an answer: its body is JSON, and says what was put in.

#![no_main]

use api_error::{ApiError, Context, Entry, In, Issue, Param, Spec, Status, Table, Value};
use api_error_fuzz::TEMPLATES;
use libfuzzer_sys::arbitrary::{self, Arbitrary};
use libfuzzer_sys::fuzz_target;
use std::fmt;
use std::time::{Duration, UNIX_EPOCH};

#[derive(Arbitrary, Debug)]
struct Input {
    template: u8,
    request: Request,
    error: Values,
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
    limit: f64,
    label: String,
    details: Option<(String, Vec<f32>)>,
    pause: Option<Duration>,
    issues: Vec<Problem>,
}

#[derive(Arbitrary, Debug)]
struct Problem {
    code: String,
    message: String,
    place: u8,
    steps: Vec<Result<String, u32>>,
    kind: Option<String>,
    id: Option<String>,
    input: Option<String>,
    ctx: Vec<(String, i64)>,
}

#[derive(Debug)]
struct Sample {
    table: &'static Table,
    values: Values,
    issues: Vec<Issue>,
}

static TABLES: [Table; TEMPLATES.len()] = {
    const SPEC: Spec = Spec::new("Sample", "SAMPLE", Status::BAD_REQUEST)
        .params(&[Param::new("limit", "f64"), Param::new("label", "String")])
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
    fn table(&self) -> &'static Table {
        self.table
    }
    fn entry(&self) -> usize {
        0
    }
    fn status(&self) -> Status {
        Status::new(400 + self.values.status % 200).unwrap()
    }
    fn params(&self, visit: &mut dyn FnMut(&'static str, &dyn Value)) {
        visit("limit", &self.values.limit);
        visit("label", &self.values.label);
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
            Ok(key) => issue.at(key.clone()),
            Err(index) => issue.index(*index as usize),
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

fuzz_target!(|input: Input| {
    let table = &TABLES[usize::from(input.template) % TABLES.len()];
    let issues: Vec<Issue> = input.error.issues.iter().map(issue).collect();
    let sample = Sample { table, values: input.error, issues };
    let response = context(&input.request).enter(|| api_error::answer(&sample));
    serde_json::from_slice::<serde_json::Value>(response.body()).expect("a body is JSON");
    let received = table.envelope.read(response.status(), response.headers(), response.body());
    assert!(received.code.is_none_or(|code| code == "SAMPLE"));
    assert!(received.told_status.is_none_or(|status| status == sample.status()));
    let message = if sample.status().is_server() { received.reason } else { sample.to_string() };
    let joined = !sample.issues.is_empty();
    assert!(joined || received.message.is_none_or(|read| read == message));
    let limits = ["a shorter key", "fewer issues"];
    let odd = received.notes.iter().find(|note| !limits.contains(&note.expected));
    assert!(odd.is_none(), "{odd:?}");
});
