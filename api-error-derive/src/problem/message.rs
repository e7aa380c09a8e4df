//! Messages that print what is no field, or that are no template.

use crate::subject::Subject;
use std::fmt;

pub(crate) enum MessageProblem<'a> {
    UnknownField { name: String, subject: Subject<'a>, near: Option<String>, fields: Vec<String> },
    Unnamed { fields: Vec<String> },
    Unbalanced { brace: char },
    UnknownFormat { format: String },
    UnnamedPrecision,
    Source { subject: Subject<'a>, number: u16, field: String, instead: String },
    DisplayOfServer { subject: Subject<'a>, number: u16 },
}

impl fmt::Display for MessageProblem<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownField { name, subject, near, fields } => {
                write!(f, "message names `{name}`, which is not a field of {subject}")?;
                match near {
                    Some(near) => write!(f, "\nhelp: did you mean `{{{near}}}`?"),
                    None => name_a_field(f, fields),
                }
            }
            Self::Unnamed { fields } => {
                write!(f, "message has a `{{}}` that names no field")?;
                name_a_field(f, fields)
            }
            Self::Unbalanced { brace: '{' } => {
                write!(f, "message opens a `{{` and does not close it")?;
                write!(f, "\nhelp: write `{{{{` for a literal brace")
            }
            Self::Unbalanced { brace } => {
                write!(f, "message closes a `{brace}` that it does not open")?;
                write!(f, "\nhelp: write `{brace}{brace}` for a literal brace")
            }
            Self::UnknownFormat { format } => {
                write!(f, "message asks for the format `:{format}`, which is none of `std::fmt`")
            }
            Self::UnnamedPrecision => {
                write!(f, "message takes the precision `.*` from a value without a name")?;
                write!(f, "\nhelp: write the number, or name a field as in `.digits$`")
            }
            Self::Source { subject, number, field, instead } => {
                write!(f, "{subject} answers {number} with its `#[error]` text, ")?;
                write!(f, "which prints its source, field `{field}`")?;
                write!(f, "\nhelp: write a text for the client, such as ")?;
                write!(f, "`#[message({instead:?})]`, or `#[message(display)]` ")?;
                write!(f, "if the source's text is meant for it, too")
            }
            Self::DisplayOfServer { subject, number } => {
                write!(f, "{subject} answers {number}, and what it displays then is for the log")?;
                write!(f, "\nhelp: write a text for the client: `#[message(\"...\")]`")
            }
        }
    }
}

fn name_a_field(f: &mut fmt::Formatter<'_>, fields: &[String]) -> fmt::Result {
    match fields {
        [] => write!(f, "\nhelp: it has no fields; write `{{{{` for a literal brace"),
        [field] => write!(f, "\nhelp: its one field is `{{{field}}}`"),
        fields => write!(f, "\nhelp: its fields are `{{{}}}`", fields.join("}`, `{")),
    }
}
