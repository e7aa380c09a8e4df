//! Attributes in the wrong place, in the wrong words, or one too many.

use crate::attribute::{Attr, Place};
use crate::subject::Subject;
use std::fmt;
use syn::Ident;

pub(crate) enum AttributeProblem<'a> {
    Misplaced { attr: Attr, home: Place, place: Place },
    Twice { attr: Attr, subject: Subject<'a> },
    WithoutParentheses { attr: Attr, example: &'static str },
    WithArguments { attr: Attr, example: &'static str },
    Malformed { reason: String, example: &'static str },
    UnknownWord { what: &'static str, word: String, attr: Attr, near: Option<String>, all: String },
    KeyTwice { key: String, attr: Attr },
    TransparentWith { attr: Attr, subject: Subject<'a> },
    ForwardedWith { attr: Attr, subject: Subject<'a> },
    TransparentFields { subject: Subject<'a>, count: usize },
    Union { ident: &'a Ident },
}

impl fmt::Display for AttributeProblem<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Misplaced { attr: attr @ Attr::Envelope, home, place: place @ Place::Enum } => {
                write!(f, "{attr} belongs on {home}, not on {place}")?;
                write!(f, "\nhelp: write `#[api_error(envelope = ...)]`")
            }
            Self::Misplaced { attr, home, place } => {
                write!(f, "{attr} belongs on {home}, not on {place}")
            }
            Self::Twice { attr, subject } => {
                let a = if attr.name().starts_with(['a', 'e', 'i']) { "an" } else { "a" };
                write!(f, "{subject} already has {a} {attr}\nhelp: keep one of the two")
            }
            Self::WithoutParentheses { attr, example } => {
                write!(f, "{attr} takes its arguments in parentheses\nhelp: write `{example}`")
            }
            Self::WithArguments { attr, example } => {
                write!(f, "{attr} takes no arguments here\nhelp: write `{example}`")
            }
            Self::Malformed { reason, example } => write!(f, "{reason}\nhelp: write `{example}`"),
            Self::UnknownWord { what, word, attr, near, all } => {
                write!(f, "unknown {what} `{word}` in `#[{}(...)]`", attr.name())?;
                match near {
                    Some(near) => write!(f, "\nhelp: did you mean `{near}`?"),
                    None => write!(f, "\nhelp: it takes {all}"),
                }
            }
            Self::KeyTwice { key, attr } => {
                write!(f, "`#[{}(...)]` already has a `{key}`", attr.name())?;
                write!(f, "\nhelp: keep one of the two")
            }
            Self::TransparentWith { attr, subject } => {
                let says = attr.says();
                write!(f, "{subject} is `#[transparent]`, so its {says} from the error inside")?;
                write!(f, "\nhelp: remove {attr}, or `#[transparent]`")
            }
            Self::ForwardedWith { attr, subject } => {
                let says = attr.says();
                write!(f, "{subject} is `#[error(transparent)]` and has no status, ")?;
                write!(f, "so its {says} from the error inside")?;
                write!(f, "\nhelp: remove {attr}, or add a `#[status(...)]`")
            }
            Self::TransparentFields { subject, count } => {
                let fields =
                    if *count == 0 { "no field".to_owned() } else { format!("{count} fields") };
                write!(f, "{subject} is transparent, and has {fields}")?;
                write!(f, "\nhelp: leave it one, the error inside")
            }
            Self::Union { ident } => {
                write!(f, "`ApiError` is derived on enums and structs, and `{ident}` is a union")?;
                write!(f, "\nhelp: make it an enum, one variant for each way a request can fail")
            }
        }
    }
}
