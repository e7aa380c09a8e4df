//! Slots and formats that are none, or not there.

use api_error_core::slot::{Datum, Format, IssueSlot, ParamSlot, Slot};
use std::fmt;

pub(crate) enum SlotProblem {
    Unknown { word: String, meant: Meant },
    UnknownOfIssue { word: String, near: Option<&'static str> },
    UnknownOfParam { word: String },
    UnknownOwner { word: String, name: String },
    NoFacts { owner: String, name: String },
    OutsideIssue { name: String },
    WholeIssue,
    UnknownFormat { word: String, near: Option<&'static str> },
    FormatOfAnother { format: &'static str, of: String, datum: Datum<String> },
    FormatOfNoSlot { format: String },
}

/// What a word that is no slot most likely means.
pub(crate) enum Meant {
    Slot(&'static str),
    OfIssue(&'static str),
    Written(&'static str),
    Unknown,
}

impl fmt::Display for SlotProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown { word, meant } => {
                write!(f, "unknown slot `{word}`")?;
                match meant {
                    Meant::Slot(name) => write!(f, "\nhelp: did you mean `{name}`?"),
                    Meant::OfIssue(name) => write!(f, "\nhelp: did you mean `issue.{name}`?"),
                    Meant::Written(text) => write!(f, "\nhelp: write `{text}`"),
                    Meant::Unknown => write!(f, "\nhelp: it is none of {}", names(Slot::ALL)),
                }
            }
            Self::UnknownOfIssue { word, near } => {
                write!(f, "an issue has no slot `{word}`")?;
                match near {
                    Some(near) => write!(f, "\nhelp: did you mean `issue.{near}`?"),
                    None => write!(f, "\nhelp: it has {}", names(IssueSlot::ALL)),
                }
            }
            Self::UnknownOfParam { word } => {
                write!(f, "a param has no slot `{word}`\nhelp: it has {}", names(ParamSlot::ALL))
            }
            Self::UnknownOwner { word, name } => {
                write!(f, "`{word}` has no parts")?;
                write!(f, "\nhelp: write `params.{name}` for a param, or `issue.message` ")?;
                write!(f, "for a slot of an issue")
            }
            Self::NoFacts { owner, name } => {
                write!(f, "`{owner}` has no parts")?;
                write!(f, "\nhelp: write `issue.ctx.{name}` for a fact of an issue, ")?;
                write!(f, "or `params.{name}` for a param")
            }
            Self::OutsideIssue { name } => {
                write!(f, "`issue.{name}` stands where there is no issue")?;
                write!(f, "\nhelp: write `[ issue => issue.{name} ]` for all of them, ")?;
                write!(f, "or `first(issue => issue.{name})`")
            }
            Self::WholeIssue => {
                write!(f, "`issue` is no value by itself")?;
                write!(f, "\nhelp: write one of its slots, such as `issue.message`")
            }
            Self::UnknownFormat { word, near } => {
                write!(f, "unknown format `{word}`")?;
                match near {
                    Some(near) => write!(f, "\nhelp: did you mean `as {near}`?"),
                    None => write!(f, "\nhelp: it is none of {}", names(Format::ALL)),
                }
            }
            Self::FormatOfAnother { format, of, datum } => {
                write!(f, "`{of}` has no form `{format}`")?;
                let fits = |(form, _): &&(Format, _)| form.fits(datum);
                let forms: Vec<_> =
                    Format::ALL.iter().filter(fits).map(|(_, name)| *name).collect();
                match forms.as_slice() {
                    [] => write!(f, "\nhelp: write `{of}`"),
                    forms => write!(f, "\nhelp: write `{of} as {}`", forms.join("` or `as ")),
                }
            }
            Self::FormatOfNoSlot { format } => {
                write!(f, "`as {format}` stands after what is no slot")?;
                write!(f, "\nhelp: remove it: a constant, an object or a list has one form")
            }
        }
    }
}

fn names<T>(all: &[(T, &str)]) -> String {
    let names: Vec<_> = all.iter().map(|(_, name)| *name).collect();
    format!("`{}`", names.join("`, `"))
}
