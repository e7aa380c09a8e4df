//! What a sentence speaks of.

use std::fmt;
use syn::Ident;

/// The variant, struct, field, envelope or header that something is said of: "variant `NotFound`".
#[derive(Clone, Copy, Debug)]
pub(crate) enum Subject<'a> {
    Struct(&'a Ident),
    Variant(&'a Ident),
    Field(&'a str),
    Envelope(&'a Ident),
    Header(&'a str),
}

impl fmt::Display for Subject<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Subject::Struct(name) => write!(f, "struct `{name}`"),
            Subject::Variant(name) => write!(f, "variant `{name}`"),
            Subject::Header(name) => write!(f, "header {name:?}"),
            Subject::Envelope(name) => write!(f, "envelope `{name}`"),
            Subject::Field(name) => write!(f, "field `{name}`"),
        }
    }
}
