//! The comparison is fair only if the answers are alike, and its one exact result is held here.

#![allow(clippy::panic, clippy::unwrap_used, reason = "that is how a test fails")]

use api_error_bench::{Group, LIMIT, cases, costs};
use axum::body::{Body, to_bytes};
use serde_json::Value;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

#[test]
fn the_cases_of_a_group_say_the_same() {
    let mut first: Option<(Group, u16, Value)> = None;
    for case in cases() {
        let response = (case.run)();
        let said = (case.group, response.status().as_u16(), json(response.into_body()));
        match &first {
            Some(other) if other.0 == case.group => assert_eq!(&said, other, "{}", case.name),
            _ => first = Some(said),
        }
    }
}

#[test]
fn an_answer_allocates_no_more_than_the_limit_and_its_dynamic_body() {
    let costs = costs(env!("CARGO_BIN_EXE_count")).unwrap();
    let cases = cases();
    assert_eq!(costs.len(), cases.len());
    let mut limit = costs[0];
    for (case, cost) in cases.iter().zip(costs) {
        if case.name == LIMIT {
            limit = cost;
        }
        if !case.name.starts_with("ours") {
            continue;
        }
        let answer = format!("{}, {}", case.group.name(), case.name);
        if matches!(case.group, Group::Problem | Group::Message) {
            assert_eq!(cost, limit, "{answer}");
        } else {
            assert_eq!(cost.allocations, limit.allocations + 1, "{answer}");
        }
    }
}

fn json(body: Body) -> Value {
    let whole = pin!(to_bytes(body, usize::MAX));
    match whole.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(bytes) => serde_json::from_slice(&bytes.unwrap()).unwrap(),
        Poll::Pending => panic!("a body of bytes is there at once"),
    }
}
