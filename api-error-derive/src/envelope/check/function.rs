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

pub(crate) static FUNCTIONS: [Function; 8] = [
    Function {
        name: "first",
        unnamed: [0, 0],
        names: Some(&[]),
        each: true,
        takes: "a value for the first issue",
        example: "first(issue => issue.message)",
        holds: call::first,
    },
    Function {
        name: "group",
        unnamed: [1, 1],
        names: Some(&["whole", "each"]),
        each: false,
        takes: "a slot of the issues, `whole` and `each`",
        example: "group(issue.field, whole = \"base\", each = [ issue => issue.message ])",
        holds: call::group,
    },
    Function {
        name: "groups",
        unnamed: [1, 1],
        names: Some(&["each"]),
        each: false,
        takes: "a slot of the issues, and `each`",
        example: "groups(issue.field, each = { \"field\": issue.field, \"messages\": [ issue => issue.message ] })",
        holds: call::groups,
    },
    Function {
        name: "tree",
        unnamed: [0, 0],
        names: Some(&["leaf", "whole", "inside", "none", "lists", "each"]),
        each: false,
        takes: "`leaf` or `whole`, `each` and, if wanted, `lists`; beside a `leaf`, if wanted, `inside` and `none`",
        example: "tree(whole = \"non_field_errors\", each = [ issue => issue.message ])",
        holds: call::tree,
    },
    Function {
        name: "join",
        unnamed: [0, 0],
        names: Some(&["separator", "most", "one_more", "more"]),
        each: true,
        takes: "`separator` and, if wanted, a value for each issue, `most`, `one_more` and `more`",
        example: "join(separator = \". \")",
        holds: call::join,
    },
    Function {
        name: "only",
        unnamed: [2, 2],
        names: Some(&[]),
        each: false,
        takes: "which issues, and a value",
        example: "only(query, [ issue => issue.message ])",
        holds: call::only,
    },
    Function {
        name: "if",
        unnamed: [2, 3],
        names: Some(&[]),
        each: false,
        takes: "a test, a value, and one for otherwise if wanted",
        example: "if(server, \"server\", \"client\")",
        holds: call::choice,
    },
    Function {
        name: "format",
        unnamed: [1, 1],
        names: None,
        each: false,
        takes: "a string with slots in braces, and a value for each other name in it",
        example: "format(\"{code}: {message}\")",
        holds: format::text,
    },
];

impl Function {
    pub(crate) fn named(name: &str) -> Option<&'static Self> {
        FUNCTIONS.iter().find(|function| function.name == name)
    }
}
