//! Messages that print what is no field, or that are no template.

use crate::subject::Subject;
use std::fmt;

/// What has names in braces.
#[derive(Clone, Copy)]
pub(crate) enum Printed {
    Message,
    Header,
    Text,
}

problems! { MessageProblem<'a> {
    UnknownField {
        printed: Printed,
        name: String,
        subject: Subject<'a>,
        near: Option<String>,
        fields: Vec<String>,
    }:
        "{printed} names `{name}`, which is not a field of {subject}"
        => { match near {
            Some(near) => format!("did you mean `{{{near}}}`?"),
            None => the_fields(fields),
        } };
    Unnamed { printed: Printed, fields: Vec<String> }: "{printed} has a `{{}}` that names no field"
        => { the_fields(fields) };
    Unbalanced { printed: Printed, brace: char }: "{printed} {mistake}",
        mistake = match brace {
            '{' => "opens a `{` and does not close it",
            _ => "closes a `}` that it does not open",
        }
        => "write `{brace}{brace}` for a literal brace";
    UnknownFormat { printed: Printed, format: String }:
        "{printed} asks for the format `:{format}`, which is none of `std::fmt`";
    UnnamedPrecision { printed: Printed }:
        "{printed} takes the precision `.*` from a value without a name"
        => "write the number, or name a field as in `.digits$`";
    SourceInHeader { field: String }:
        "header prints field `{field}`, the source, whose text is for the log"
        => "send what the client may know of it as a field of its own";
    Source { subject: Subject<'a>, number: u16, field: String, instead: String }:
        "{subject} answers {number} with its `#[error]` text, which prints its source, field \
         `{field}`"
        => "write a text for the client, such as `#[message({instead:?})]`, or \
            `#[message(display)]` if the source's text is meant for it, too";
    DisplayOfServer { subject: Subject<'a>, number: u16 }:
        "{subject} answers {number}, and what it displays then is for the log"
        => "write a text for the client: `#[message(\"...\")]`";
}}

impl fmt::Display for Printed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Printed::Message => "message",
            Printed::Header => "header",
            Printed::Text => "string",
        })
    }
}

fn the_fields(fields: &[String]) -> String {
    match fields {
        [] => "it has no fields; write `{{` for a literal brace".to_owned(),
        [field] => format!("its one field is `{{{field}}}`"),
        fields => format!("its fields are `{{{}}}`", fields.join("}`, `{")),
    }
}
