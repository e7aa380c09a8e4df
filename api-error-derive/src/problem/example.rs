//! Examples that are none.

use std::fmt;

pub(crate) enum ExampleProblem {
    NoJson { written: String },
    OfAnotherType { found: &'static str, ty: String, wanted: &'static str },
}

impl fmt::Display for ExampleProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoJson { written } => write!(f, "`{written}` is no value in JSON"),
            Self::OfAnotherType { found, ty, wanted } => {
                write!(f, "the example is {found}, and the field's type is `{ty}`")?;
                write!(f, "\nhelp: write {wanted}")
            }
        }
    }
}
