//! Strings made of slots that name none, or that do not close their braces.

use crate::format_string::Mistake;
use std::fmt;

pub(crate) enum FormatProblem {
    Brace { mistake: Mistake },
    Unnamed,
    Colon { name: String },
    NoSlot { written: String },
    NoText { name: String },
    Unused { name: String },
}

impl fmt::Display for FormatProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Brace { mistake: Mistake::Unbalanced('}') } => {
                write!(f, "string closes a `}}` that it does not open")?;
                write!(f, "\nhelp: write `}}}}` for a literal brace")
            }
            Self::Brace { mistake: _ } => {
                write!(f, "string opens a `{{` and does not close it")?;
                write!(f, "\nhelp: write `{{{{` for a literal brace")
            }
            Self::Unnamed => {
                write!(f, "string has a `{{}}` that names no slot")?;
                write!(f, "\nhelp: name one, such as `{{code}}`")
            }
            Self::Colon { name } => {
                write!(f, "string asks for a format after a `:`, and slots have none there")?;
                write!(f, "\nhelp: write `{{{name}}}`, or a form such as `{{timestamp as epoch}}`")
            }
            Self::NoSlot { written } => {
                write!(
                    f,
                    "`{written}` is no slot, and only slots stand in the braces of a string"
                )?;
                write!(f, "\nhelp: write one, such as `{{code}}`, or `{{{{` for a literal brace")
            }
            Self::Unused { name } => {
                write!(f, "string has no `{{{name}}}`, so this value is nowhere in it")?;
                write!(f, "\nhelp: remove it, or write `{{{name}}}` where it belongs")
            }
            Self::NoText { name } => {
                write!(f, "string names `{name}`, which is no text")?;
                write!(f, "\nhelp: name a slot that is one, such as `{{message}}`")
            }
        }
    }
}
