//! Fields that want to be what another one is.

use crate::attribute::Attr;
use crate::subject::Subject;
use std::fmt;

pub(crate) enum FieldProblem<'a> {
    Second { attr: Attr, subject: Subject<'a>, earlier: &'a str },
    ParamTaken { name: String, earlier: &'a str, field: &'a str },
    ParamWithoutName,
}

impl fmt::Display for FieldProblem<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Second { attr, subject, earlier } => {
                write!(f, "{attr} of {subject} is already field `{earlier}`")?;
                write!(f, "\nhelp: keep one of the two")
            }
            Self::ParamTaken { name, earlier, field } => {
                write!(f, "param {name:?} already belongs to field `{earlier}`")?;
                write!(f, "\nhelp: give field `{field}` a name of its own: `#[param(\"...\")]`")
            }
            Self::ParamWithoutName => {
                write!(f, "`#[param]` is on a field without a name")?;
                write!(f, "\nhelp: write `#[param(\"name\")]`")
            }
        }
    }
}
