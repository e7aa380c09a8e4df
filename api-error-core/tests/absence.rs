//! A slot is never absent if it is in the body of an error that has nothing but what each has.

#![cfg(feature = "answer")]
#![allow(clippy::expect_used, reason = "a test says what it expects")]

use api_error_core::envelope::{Node, Split, Template};
use api_error_core::slot::{IssueSlot, Slot};
use api_error_core::{ApiError, Declaration, Entry, Issue, Spec, Status, Table, answer};
use std::fmt;

#[derive(Debug)]
struct Bare {
    table: &'static Table,
    issues: [Issue; 1],
}

impl Bare {
    fn has(node: Node) -> bool {
        const SPEC: Spec = Spec::new("Bare", "BARE", Status::NOT_FOUND).issues();
        let template: &'static Template = Box::leak(Box::new(Template::json(node)));
        let table =
            Box::leak(Box::new(Table::new("Bare", &[Entry::Spec(SPEC)]).envelope(template)));
        let answer = answer(&Bare { table, issues: [Issue::new("", "")] });
        let body: serde_json::Value = serde_json::from_slice(answer.body()).expect("JSON");
        assert!(jsonschema::draft202012::is_valid(&table.schema(), &body), "{body}");
        !body.is_null()
    }
}

impl fmt::Display for Bare {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl std::error::Error for Bare {}

impl ApiError for Bare {
    fn declaration(&self) -> Declaration<'_> {
        Declaration::new(self.table, 0)
    }
    fn issues(&self) -> &[Issue] {
        &self.issues
    }
}

#[test]
fn a_slot_that_is_never_absent_is_in_every_body() {
    for &(slot, name) in Slot::ALL {
        assert_eq!(Bare::has(Node::slot(slot)), slot.is_never_absent(), "{name}");
    }
}

#[test]
fn so_is_one_of_an_issue() {
    for &(slot, name) in IssueSlot::ALL {
        let node: &'static Node = Box::leak(Box::new(Node::issue(slot)));
        assert_eq!(
            Bare::has(Node::Split(Split::First, node)),
            slot.is_never_absent(),
            "issue.{name}"
        );
    }
}
