//! Everything the macros can object to: one variant a mistake, one sentence a variant.

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
    slot::{Meant, SlotProblem},
    status::StatusProblem,
    template::TemplateProblem,
    text::TextProblem,
};

use std::fmt;

macro_rules! problems {
    ($($subject:ident($problem:ident $($lifetime:lifetime)?)),+) => {
        /// A mistake, by its subject.
        pub(crate) enum Problem<'a> {
            $($subject($problem$(<$lifetime>)?),)+
        }

        $(impl<'a> From<$problem$(<$lifetime>)?> for Problem<'a> {
            fn from(problem: $problem$(<$lifetime>)?) -> Self {
                Problem::$subject(problem)
            }
        })+

        impl fmt::Display for Problem<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    $(Problem::$subject(problem) => problem.fmt(f),)+
                }
            }
        }
    };
}

problems! {
    Attribute(AttributeProblem 'a),
    Call(CallProblem),
    Code(CodeProblem 'a),
    CodeEnum(CodeEnumProblem 'a),
    Envelope(EnvelopeProblem 'a),
    Example(ExampleProblem),
    Field(FieldProblem 'a),
    Format(FormatProblem),
    Header(HeaderProblem 'a),
    Message(MessageProblem 'a),
    Retry(RetryProblem 'a),
    Slot(SlotProblem),
    Status(StatusProblem 'a),
    Template(TemplateProblem),
    Text(TextProblem)
}
