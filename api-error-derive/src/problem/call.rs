//! Functions of templates that are none, or that are given what they do not take.

use super::{did_you_mean, names};
use crate::envelope::{FUNCTIONS, Function};
use api_error_core::slot::Which;

/// What a test may be.
const TESTS: &str = "write a slot such as `details`, `issues` or `server`";

problems! { CallProblem {
    Unknown { word: String, near: Option<&'static str> }: "unknown function `{word}`"
        => { did_you_mean(near.as_ref(), format!("it is none of {}", functions())) };
    Arguments { function: &'static Function }:
        "`{name}` takes {takes}", name = function.name, takes = function.takes
        => { function.help() };
    UnknownArgument { function: &'static Function, name: String, near: Option<&'static str> }:
        "`{function}` takes no `{name}`", function = function.name
        => { did_you_mean(near.as_ref(), arguments(function)) };
    ArgumentTwice { function: &'static Function, name: String }:
        "this `{function}` already has a `{name}`", function = function.name
        => "keep one of the two";
    Missing { function: &'static Function, name: &'static str }:
        "`{function}` lacks its `{name}`", function = function.name
        => { function.help() };
    NotAText { name: String }: "`{name}` is a string" => "write `{name} = \"...\"`";
    NotACount { name: String }: "`{name}` is a whole number" => "write `{name} = 1`";
    NotAConstant { name: &'static str }: "`{name}` is a constant" => "write `{name} = []`";
    WithoutLeaf { name: &'static str }: "`{name}` stands beside a `leaf`, and this tree has none"
        => "add `leaf = \"errors\"`, or remove `{name}`";
    InsideIsLeaf: "`inside` is the key that `leaf` is, and an object has a key once"
        => "give the places inside a key of their own";
    NotATest: "this is no test" => { TESTS };
    UnknownTest { word: String, near: Option<&'static str> }: "unknown test `{word}`"
        => { did_you_mean(near.as_ref(), TESTS) };
    UnknownIssues { word: String, near: Option<&'static str> }: "no issues are called `{word}`"
        => { did_you_mean(near.as_ref(), format!("write one of {}", names(Which::ALL))) };
    Decided { slot: String, negated: bool }:
        "this test {how_often} holds: `{slot}` is never absent",
        how_often = if *negated { "never" } else { "always" }
        => "write a slot that can be absent such as `details`, or `issues`, or `server`";
    NotAKey { slot: String }: "`issue.{slot}` is no string, so it cannot be the key of a group"
        => "write `group(issue.field, ...)`";
}}

fn functions() -> String {
    let all: Vec<_> = FUNCTIONS.iter().map(|function| function.name).collect();
    format!("`{}`", all.join("`, `"))
}

fn arguments(function: &Function) -> String {
    match function.names.unwrap_or_default() {
        [] => function.help(),
        names => format!("it takes `{}`", names.join("`, `")),
    }
}
