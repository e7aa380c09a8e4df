//! Envelopes whose head is wrong: the struct, or the attributes above it.

use crate::format_string::Mistake;
use std::fmt;
use syn::Ident;

pub(crate) enum EnvelopeProblem<'a> {
    NoStruct { found: String },
    Generic { ident: &'a Ident },
    NoShape { ident: &'a Ident },
    NoSemicolon { ident: &'a Ident },
    NameTwice { ident: &'a Ident },
    Malformed { reason: String, example: &'static str },
    MediaType { written: String, suggestion: Option<String> },
    Status { written: String },
    StatusOfNoBody { status: u16 },
    HeaderTwice { name: String, ident: &'a Ident },
    HeaderBrace { mistake: Mistake },
    HeaderUnnamed,
    HeaderFormat { format: String, name: String },
    HeaderObject { name: String },
}

impl fmt::Display for EnvelopeProblem<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoStruct { found } => {
                write!(f, "expected `struct`, found {found}")?;
                write!(f, "\nhelp: write `pub struct Acme {{ \"error\": message }}`")
            }
            Self::Generic { ident } => {
                write!(f, "envelope `{ident}` has parameters, and a shape has none")?;
                write!(f, "\nhelp: write `struct {ident} {{ ... }}`")
            }
            Self::NoShape { ident } => {
                write!(f, "envelope `{ident}` has no shape")?;
                write!(f, "\nhelp: write `struct {ident} {{ \"error\": message }}`, ")?;
                write!(f, "or `struct {ident} = [ ... ];`")
            }
            Self::NoSemicolon { ident } => {
                write!(f, "expected `;` after the shape of envelope `{ident}`")?;
                write!(f, "\nhelp: write `struct {ident} = ...;`")
            }
            Self::NameTwice { ident } => {
                write!(f, "another envelope is called `{ident}` already")?;
                write!(f, "\nhelp: give one of the two another name")
            }
            Self::Malformed { reason, example } => write!(f, "{reason}\nhelp: write `{example}`"),
            Self::MediaType { written, suggestion } => {
                write!(f, "{written:?} is not a media type")?;
                match suggestion {
                    Some(suggestion) => write!(f, "\nhelp: write {suggestion:?}"),
                    None => write!(f, "\nhelp: write one such as \"application/json\""),
                }
            }
            Self::Status { written } => {
                write!(f, "{written} is not an HTTP status: statuses run from 200 to 599")
            }
            Self::StatusOfNoBody { status } => {
                write!(f, "an answer of status {status} has no body, and an envelope is one")?;
                write!(f, "\nhelp: write `#[status(200)]`")
            }
            Self::HeaderTwice { name, ident } => {
                write!(f, "envelope `{ident}` already has a header {name:?}")?;
                write!(f, "\nhelp: keep one of the two")
            }
            Self::HeaderBrace { mistake: Mistake::Unbalanced('}') } => {
                write!(f, "header closes a `}}` that it does not open")?;
                write!(f, "\nhelp: write `}}}}` for a literal brace")
            }
            Self::HeaderBrace { mistake: _ } => {
                write!(f, "header opens a `{{` and does not close it")?;
                write!(f, "\nhelp: write `{{{{` for a literal brace")
            }
            Self::HeaderUnnamed => {
                write!(f, "header has a `{{}}` that names no slot")?;
                write!(f, "\nhelp: name one, such as `{{code}}`")
            }
            Self::HeaderFormat { format, name } => {
                write!(f, "header asks for the format `:{format}`, which it has none of")?;
                write!(f, "\nhelp: write `{{{name}}}`, or `{{{name}:quoted}}` for it in quotes")
            }
            Self::HeaderObject { name } => {
                write!(f, "header names `{name}`, which is no text")?;
                write!(f, "\nhelp: name a slot that is one, such as `{{code}}`")
            }
        }
    }
}
