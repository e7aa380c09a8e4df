//! The functions of templates: what each is called, what it takes, and what it makes of that.

use super::arguments::Arguments;
use super::{Hand, call, format};
use crate::diag::{Diag, Held};
use crate::envelope::model::Node;

pub(crate) struct Function {
    pub(crate) name: &'static str,
    /// How many arguments without a name it cannot be without, and how many it takes.
    pub(super) unnamed: [usize; 2],
    /// Its arguments that have names; none where any may have one.
    pub(crate) names: Option<&'static [&'static str]>,
    /// Whether it takes a value for each issue.
    pub(super) each: bool,
    pub(crate) takes: &'static str,
    pub(crate) example: &'static str,
    pub(super) holds: fn(&Arguments<'_>, Hand, &mut Diag) -> Held<Node>,
}

/// A row each: its name, how many arguments without a name it takes, its others, and whether it takes
/// a value for each issue.
macro_rules! functions {
    ($($name:literal $unnamed:tt $names:expr, $each:literal => $holds:path, $takes:literal, $example:literal;)+) => {
        pub(crate) static FUNCTIONS: &[Function] = &[$(Function {
            name: $name,
            unnamed: $unnamed,
            names: $names,
            each: $each,
            takes: $takes,
            example: $example,
            holds: $holds,
        },)+];
    };
}

functions! {
    "first" [0, 0] Some(&[]), true => call::first,
        "a value for the first issue",
        "first(issue => issue.message)";
    "group" [1, 1] Some(&["whole", "each"]), false => call::group,
        "a slot of the issues, `whole` and `each`",
        "group(issue.field, whole = \"base\", each = [ issue => issue.message ])";
    "groups" [1, 1] Some(&["each"]), false => call::groups,
        "a slot of the issues, and `each`",
        "groups(issue.field, each = { \"field\": issue.field, \"messages\": [ issue => issue.message ] })";
    "tree" [0, 0] Some(&["leaf", "whole", "inside", "none", "lists", "each"]), false => call::tree,
        "`leaf` or `whole`, `each` and, if wanted, `lists`; beside a `leaf`, if wanted, `inside` and `none`",
        "tree(whole = \"non_field_errors\", each = [ issue => issue.message ])";
    "join" [0, 0] Some(&["separator", "most", "one_more", "more"]), true => call::join,
        "`separator` and, if wanted, a value for each issue, `most`, `one_more` and `more`",
        "join(separator = \". \")";
    "only" [2, 2] Some(&[]), false => call::only,
        "which issues, and a value",
        "only(query, [ issue => issue.message ])";
    "if" [2, 3] Some(&[]), false => call::choice,
        "a test, a value, and one for otherwise if wanted",
        "if(server, \"server\", \"client\")";
    "format" [1, 1] None, false => format::text,
        "a string with slots in braces, and a value for each other name in it",
        "format(\"{code}: {message}\")";
}

impl Function {
    pub(crate) fn named(name: &str) -> Option<&'static Self> {
        FUNCTIONS.iter().find(|function| function.name == name)
    }

    pub(crate) fn help(&self) -> String {
        format!("write `{}`", self.example)
    }
}
