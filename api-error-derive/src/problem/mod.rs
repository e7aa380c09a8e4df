//! Everything the macros can object to: one variant a mistake, one sentence a variant.

/// An enum of mistakes: a row for each, of what it knows, its sentence, and what helps: a text, in
/// braces one that is computed, or after a question mark one that is there only sometimes.
macro_rules! problems {
    ($Name:ident $(<$life:lifetime>)? {$(
        $Row:ident $({ $($field:ident: $ty:ty),+ $(,)? })?
            : $fact:literal $(, $arg:ident = $value:expr)*
            $(=> $help:literal)? $(=> { $computed:expr })? $(=> ? $maybe:expr)?;
    )+}) => {
        pub(crate) enum $Name $(<$life>)? {
            $($Row $({ $($field: $ty),+ })?,)+
        }

        impl $(<$life>)? $crate::problem::Problem for $Name $(<$life>)? {}

        impl $(<$life>)? std::fmt::Display for $Name $(<$life>)? {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {$(
                    Self::$Row $({ $($field),+ })? => {
                        write!(f, $fact $(, $arg = $value)*)?;
                        $(
                            write!(f, "\nhelp: ")?;
                            write!(f, $help)?;
                        )?
                        $(write!(f, "\nhelp: {}", $computed)?;)?
                        $(if let Some(help) = $maybe {
                            write!(f, "\nhelp: {help}")?;
                        })?
                    }
                )+}
                Ok(())
            }
        }
    };
}

mod attribute;
mod call;
mod code;
mod code_enum;
mod envelope;
mod example;
mod field;
mod format;
mod header;
mod message;
mod retry;
mod slot;
mod status;
mod template;
mod text;

pub(crate) use self::{
    attribute::AttributeProblem,
    call::CallProblem,
    code::{CodeProblem, Owner},
    code_enum::CodeEnumProblem,
    envelope::EnvelopeProblem,
    example::ExampleProblem,
    field::FieldProblem,
    format::FormatProblem,
    header::HeaderProblem,
    message::{MessageProblem, Printed},
    retry::RetryProblem,
    slot::SlotProblem,
    status::StatusProblem,
    template::TemplateProblem,
    text::TextProblem,
};

use std::fmt::Display;

/// A mistake, with the sentence that tells of it.
pub(crate) trait Problem: Display {}

/// What was most likely meant, else what helps without it.
fn did_you_mean(near: Option<&impl Display>, otherwise: impl Display) -> String {
    near.map_or_else(|| otherwise.to_string(), |near| format!("did you mean `{near}`?"))
}

fn names<T>(all: &[(T, &str)]) -> String {
    let names: Vec<_> = all.iter().map(|(_, name)| *name).collect();
    format!("`{}`", names.join("`, `"))
}
