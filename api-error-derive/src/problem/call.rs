//! Functions of templates that are none, or that are given what they do not take.

use crate::envelope::{FUNCTIONS, Function};
use api_error_core::slot::Which;
use std::fmt;

pub(crate) enum CallProblem {
    Unknown { word: String, near: Option<&'static str> },
    Arguments { function: &'static Function },
    UnknownArgument { function: &'static Function, name: String, near: Option<&'static str> },
    ArgumentTwice { function: &'static Function, name: String },
    Missing { function: &'static Function, name: &'static str },
    NotAText { name: String },
    NotACount { name: String },
    NotAConstant { name: &'static str },
    WithoutLeaf { name: &'static str },
    InsideIsLeaf,
    NotATest,
    UnknownTest { word: String, near: Option<&'static str> },
    UnknownIssues { word: String, near: Option<&'static str> },
    Decided { slot: String, negated: bool },
    NotAKey { slot: String },
}

impl fmt::Display for CallProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown { word, near } => {
                write!(f, "unknown function `{word}`")?;
                let all: Vec<_> = FUNCTIONS.iter().map(|function| function.name).collect();
                let all = all.join("`, `");
                match near {
                    Some(near) => write!(f, "\nhelp: did you mean `{near}`?"),
                    None => write!(f, "\nhelp: it is none of `{all}`"),
                }
            }
            Self::Arguments { function } => {
                let Function { name, takes, example, .. } = function;
                write!(f, "`{name}` takes {takes}\nhelp: write `{example}`")
            }
            Self::UnknownArgument { function, name, near } => {
                write!(f, "`{}` takes no `{name}`", function.name)?;
                match (near, function.names.unwrap_or_default()) {
                    (Some(near), _) => write!(f, "\nhelp: did you mean `{near}`?"),
                    (None, []) => write!(f, "\nhelp: write `{}`", function.example),
                    (None, names) => write!(f, "\nhelp: it takes `{}`", names.join("`, `")),
                }
            }
            Self::ArgumentTwice { function, name } => {
                write!(f, "this `{}` already has a `{name}`", function.name)?;
                write!(f, "\nhelp: keep one of the two")
            }
            Self::Missing { function, name } => {
                write!(f, "`{}` lacks its `{name}`", function.name)?;
                write!(f, "\nhelp: write `{}`", function.example)
            }
            Self::NotAText { name } => {
                write!(f, "`{name}` is a string\nhelp: write `{name} = \"...\"`")
            }
            Self::NotACount { name } => {
                write!(f, "`{name}` is a whole number\nhelp: write `{name} = 1`")
            }
            Self::NotAConstant { name } => {
                write!(f, "`{name}` is a constant\nhelp: write `{name} = []`")
            }
            Self::WithoutLeaf { name } => {
                write!(f, "`{name}` stands beside a `leaf`, and this tree has none")?;
                write!(f, "\nhelp: add `leaf = \"errors\"`, or remove `{name}`")
            }
            Self::InsideIsLeaf => {
                write!(f, "`inside` is the key that `leaf` is, and an object has a key once")?;
                write!(f, "\nhelp: give the places inside a key of their own")
            }
            Self::NotATest => {
                write!(f, "this is no test")?;
                write!(f, "\nhelp: write a slot such as `details`, `issues` or `server`")
            }
            Self::UnknownTest { word, near } => {
                write!(f, "unknown test `{word}`")?;
                match near {
                    Some(near) => write!(f, "\nhelp: did you mean `{near}`?"),
                    None => {
                        write!(f, "\nhelp: write a slot such as `details`, `issues` or `server`")
                    }
                }
            }
            Self::UnknownIssues { word, near } => {
                write!(f, "no issues are called `{word}`")?;
                let all: Vec<_> = Which::ALL.iter().map(|(_, name)| *name).collect();
                let all = all.join("`, `");
                match near {
                    Some(near) => write!(f, "\nhelp: did you mean `{near}`?"),
                    None => write!(f, "\nhelp: write one of `{all}`"),
                }
            }
            Self::Decided { slot, negated } => {
                let how_often = if *negated { "never" } else { "always" };
                write!(f, "this test {how_often} holds: `{slot}` is never absent")?;
                write!(f, "\nhelp: write a slot that can be absent such as `details`, ")?;
                write!(f, "or `issues`, or `server`")
            }
            Self::NotAKey { slot } => {
                write!(f, "`issue.{slot}` is no string, so it cannot be the key of a group")?;
                write!(f, "\nhelp: write `group(issue.field, ...)`")
            }
        }
    }
}
