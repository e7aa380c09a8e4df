//! Messages that print what is no field, or that are no template.

use crate::subject::Subject;
use std::fmt;

/// What prints fields.
#[derive(Clone, Copy)]
pub(crate) enum Printed {
    Message,
    Header,
}

pub(crate) enum MessageProblem<'a> {
    UnknownField {
        printed: Printed,
        name: String,
        subject: Subject<'a>,
        near: Option<String>,
        fields: Vec<String>,
    },
    Unnamed {
        printed: Printed,
        fields: Vec<String>,
    },
    Unbalanced {
        printed: Printed,
        brace: char,
    },
    UnknownFormat {
        printed: Printed,
        format: String,
    },
    UnnamedPrecision {
        printed: Printed,
    },
    SourceInHeader {
        field: String,
    },
    Source {
        subject: Subject<'a>,
        number: u16,
        field: String,
        instead: String,
    },
    DisplayOfServer {
        subject: Subject<'a>,
        number: u16,
    },
}

impl fmt::Display for MessageProblem<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownField { printed, name, subject, near, fields } => {
                write!(f, "{printed} names `{name}`, which is not a field of {subject}")?;
                match near {
                    Some(near) => write!(f, "\nhelp: did you mean `{{{near}}}`?"),
                    None => name_a_field(f, fields),
                }
            }
            Self::Unnamed { printed, fields } => {
                write!(f, "{printed} has a `{{}}` that names no field")?;
                name_a_field(f, fields)
            }
            Self::Unbalanced { printed, brace: '{' } => {
                write!(f, "{printed} opens a `{{` and does not close it")?;
                write!(f, "\nhelp: write `{{{{` for a literal brace")
            }
            Self::Unbalanced { printed, brace } => {
                write!(f, "{printed} closes a `{brace}` that it does not open")?;
                write!(f, "\nhelp: write `{brace}{brace}` for a literal brace")
            }
            Self::UnknownFormat { printed, format } => {
                write!(f, "{printed} asks for the format `:{format}`, which is none of `std::fmt`")
            }
            Self::UnnamedPrecision { printed } => {
                write!(f, "{printed} takes the precision `.*` from a value without a name")?;
                write!(f, "\nhelp: write the number, or name a field as in `.digits$`")
            }
            Self::SourceInHeader { field } => {
                write!(f, "header prints field `{field}`, the source, whose text is for the log")?;
                write!(f, "\nhelp: send what the client may know of it as a field of its own")
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

impl fmt::Display for Printed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Printed::Message => "message",
            Printed::Header => "header",
        })
    }
}

fn name_a_field(f: &mut fmt::Formatter<'_>, fields: &[String]) -> fmt::Result {
    match fields {
        [] => write!(f, "\nhelp: it has no fields; write `{{{{` for a literal brace"),
        [field] => write!(f, "\nhelp: its one field is `{{{field}}}`"),
        fields => write!(f, "\nhelp: its fields are `{{{}}}`", fields.join("}`, `{")),
    }
}
