//! Texts that cannot be shown.

use crate::check::Text;
use std::fmt;

pub(crate) enum TextProblem {
    Empty { what: String },
    ControlCharacter { what: String, character: char },
    Placeholder { what: Text, name: String },
    Brace { what: Text },
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
            Self::Placeholder { what, name } => {
                write!(f, "the {what} holds `{{{name}}}`, and it is the same at every occurrence")?;
                match what {
                    Text::Title => {
                        write!(f, "\nhelp: name a value in `#[message(\"...\")]`, or write ")?;
                        write!(f, "`{{{{{name}}}}}` for the braces")
                    }
                    _ => write!(f, "\nhelp: write `{{{{{name}}}}}` for the braces"),
                }
            }
            Self::Brace { what } => {
                write!(f, "the {what} holds a brace without its other half")?;
                write!(f, "\nhelp: write `{{{{` or `}}}}` for a literal brace")
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
