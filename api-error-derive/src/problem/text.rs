//! Texts that cannot be shown.

use std::fmt;

pub(crate) enum TextProblem {
    Empty { what: &'static str },
    ControlCharacter { what: &'static str, character: char },
    DocsSpace,
    DocsBrace,
    DocsPlaceholder { name: String },
}

impl fmt::Display for TextProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty { what } => write!(f, "the {what} is empty\nhelp: write one, or remove it"),
            Self::ControlCharacter { what, character } => {
                write!(f, "the {what} holds the control character {character:?}")
            }
            Self::DocsSpace => write!(f, "the docs URL holds a space\nhelp: write `%20`"),
            Self::DocsBrace => {
                write!(f, "the docs URL holds a brace without its other half")?;
                write!(f, "\nhelp: it takes `{{code}}`")
            }
            Self::DocsPlaceholder { name } => {
                write!(f, "the docs URL names `{name}`, which is not a part of it")?;
                write!(f, "\nhelp: it takes `{{code}}`")
            }
        }
    }
}
