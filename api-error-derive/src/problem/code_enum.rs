//! Codes that an enum cannot say.

use crate::spell::spell;
use std::fmt;
use syn::{GenericParam, Ident};

pub(crate) enum CodeEnumProblem<'a> {
    NameOfErrors { ident: &'a Ident },
    Unknown { name: &'a Ident },
    Generic { name: &'a Ident, variant: &'a Ident, param: &'a GenericParam },
}

impl fmt::Display for CodeEnumProblem<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NameOfErrors { ident } => {
                write!(
                    f,
                    "`{ident}` is the name of the errors, and their codes need one of their own"
                )?;
                write!(f, "\nhelp: write `code_enum = {ident}Code`")
            }
            Self::Unknown { name } => {
                write!(f, "`Unknown` is what `{name}` calls the codes that no error has")?;
                write!(f, "\nhelp: give the variant another name; `#[code(...)]` keeps its code")
            }
            Self::Generic { name, variant, param } => {
                let param = match param {
                    GenericParam::Type(param) => spell(&param.ident),
                    GenericParam::Const(param) => spell(&param.ident),
                    GenericParam::Lifetime(param) => spell(&param.lifetime),
                };
                write!(f, "the codes inside variant `{variant}` depend on `{param}`, ")?;
                write!(f, "and `{name}` is one enum for all of them")?;
                write!(f, "\nhelp: remove `code_enum`")
            }
        }
    }
}
