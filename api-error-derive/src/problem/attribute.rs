//! Attributes in the wrong place, in the wrong words, or one too many.

use crate::attribute::{Attr, Place};
use crate::subject::Subject;
use std::fmt;
use syn::Ident;

pub(crate) enum AttributeProblem<'a> {
    Misplaced { attr: Attr, home: Place, place: Place, instead: Option<String> },
    Twice { attr: Attr, subject: Subject<'a> },
    WithoutParentheses { attr: Attr, help: String },
    WithArguments { attr: Attr, example: String },
    Malformed { reason: String, help: String },
    Expected { what: &'static str, found: String },
    Unexpected { found: String },
    Path { path: String },
    Suffix { written: String, suffix: String, what: &'static str },
    UnknownWord { what: &'static str, word: String, attr: Attr, near: Option<String>, all: String },
    OfOneError { word: String, attribute: String },
    KeyTwice { key: String, attr: Attr },
    TransparentWith { attr: Attr, subject: Subject<'a> },
    ForwardedWith { attr: Attr, subject: Subject<'a> },
    TransparentFields { subject: Subject<'a>, count: usize },
    TransparentItself { subject: Subject<'a>, own: &'a Ident },
    Union { ident: &'a Ident },
}

impl fmt::Display for AttributeProblem<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Misplaced { attr, home, place, instead } => {
                write!(f, "{attr} belongs on {home}, not on {place}")?;
                match instead {
                    Some(instead) => write!(f, "\nhelp: write `{instead}`"),
                    None => Ok(()),
                }
            }
            Self::Twice { attr, subject } => {
                let a = if attr.name().starts_with(['a', 'e', 'i']) { "an" } else { "a" };
                write!(f, "{subject} already has {a} {attr}\nhelp: keep one of the two")
            }
            Self::WithoutParentheses { attr, help } => {
                write!(f, "{attr} takes its arguments in parentheses\nhelp: write `{help}`")
            }
            Self::WithArguments { attr, example } => {
                write!(f, "{attr} takes no arguments here\nhelp: write `{example}`")
            }
            Self::Malformed { reason, help } => write!(f, "{reason}\nhelp: write `{help}`"),
            Self::Expected { what, found } => write!(f, "expected {what}, found {found}"),
            Self::Unexpected { found } => write!(f, "unexpected {found}"),
            Self::Path { path } => write!(f, "`{path}` is a path, and one word stands here"),
            Self::Suffix { written, suffix, what } => {
                write!(f, "`{written}` has the suffix `{suffix}`, and {what} has none here")
            }
            Self::UnknownWord { what, word, attr, near, all } => {
                write!(f, "unknown {what} `{word}` in `#[{}(...)]`", attr.name())?;
                match near {
                    Some(near) => write!(f, "\nhelp: did you mean `{near}`?"),
                    None => write!(f, "\nhelp: it takes {all}"),
                }
            }
            Self::OfOneError { word, attribute } => {
                write!(f, "`{word}` is said of one error, and `#[api_error(...)]` of all")?;
                write!(f, "\nhelp: write `{attribute}`")
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
            Self::TransparentItself { subject, own } => {
                write!(
                    f,
                    "{subject} is transparent around `{own}` itself, so its errors have no end"
                )?;
                write!(f, "\nhelp: give it a `#[status(...)]` of its own")
            }
            Self::Union { ident } => {
                write!(f, "`ApiError` is derived on enums and structs, and `{ident}` is a union")?;
                write!(f, "\nhelp: make it an enum, one variant for each way a request can fail")
            }
        }
    }
}
