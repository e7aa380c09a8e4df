//! The ways to an axum response that are compared: what the benchmarks and the tests run.

mod by_hand;
mod cost;
mod limit;
mod ours;
mod peers;

pub use crate::cost::{Cost, costs};

use axum::response::Response;

/// Makes an answer.
pub type Run = fn() -> Response;

/// One way to make one answer.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// What is answered. The cases of a group answer alike.
    pub group: Group,
    /// Who makes it.
    pub name: &'static str,
    /// Makes it.
    pub run: Run,
}

/// What is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// A problem of RFC 9457, the same at every occurrence.
    Problem,
    /// A problem with a number in its message.
    DynamicProblem,
    /// A problem with a number in its message and as a member of its own.
    ParamProblem,
    /// A body of one member, the same at every occurrence.
    Message,
    /// A body of one member with a number in it.
    DynamicMessage,
}

impl Group {
    /// Its heading.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Group::Problem => "problem, constant",
            Group::DynamicProblem => "problem, dynamic",
            Group::ParamProblem => "problem, dynamic, with a param",
            Group::Message => "one member, constant",
            Group::DynamicMessage => "one member, dynamic",
        }
    }
}

/// The name of what nobody can beat: the first case of each constant group.
pub const LIMIT: &str = "limit";
/// The name of what people write today: a case of every group.
pub const BY_HAND: &str = "(StatusCode, Json)";

/// Every case, those of a group side by side.
#[must_use]
pub fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    let mut group = |group, runs: &[(&'static str, Run)]| {
        cases.extend(runs.iter().map(|&(name, run)| Case { group, name, run }));
    };
    group(
        Group::Problem,
        &[
            (LIMIT, limit::problem),
            ("ours", ours::problem),
            ("ours, two types deep", ours::nested),
            (BY_HAND, by_hand::problem),
            ("problem_details", peers::problem_details),
            ("http-api-problem", peers::http_api_problem),
        ],
    );
    group(
        Group::DynamicProblem,
        &[
            ("ours", ours::dynamic_problem),
            ("ours, two types deep", ours::nested_dynamic),
            (BY_HAND, by_hand::dynamic_problem),
            ("problem_details", peers::dynamic_problem_details),
            ("http-api-problem", peers::dynamic_http_api_problem),
        ],
    );
    group(
        Group::ParamProblem,
        &[
            ("ours", ours::param_problem),
            (BY_HAND, by_hand::param_problem),
            ("problem_details", peers::param_problem_details),
            ("http-api-problem", peers::param_http_api_problem),
        ],
    );
    group(
        Group::Message,
        &[
            (LIMIT, limit::message),
            ("ours", ours::message),
            (BY_HAND, by_hand::message),
            ("registry's api-error", peers::message),
        ],
    );
    group(
        Group::DynamicMessage,
        &[
            ("ours", ours::dynamic_message),
            (BY_HAND, by_hand::dynamic_message),
            ("registry's api-error", peers::dynamic_message),
        ],
    );
    cases
}
