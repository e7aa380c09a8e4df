//! What a call says, as it is written: syntax, and nothing of whether it holds.

mod attribute;
mod head;
mod list;
mod member;
mod value;

pub(crate) use self::attribute::Attributes;
pub(super) use self::{
    head::{Envelope, Written},
    member::{Argument, Element, Label, Member},
    value::{Alternative, Call, Path, Value},
};

use crate::diag::{Diag, Held};
use crate::problem::TemplateProblem;
use crate::read::found;
use proc_macro2::Span;
use syn::parse::{ParseBuffer, ParseStream};
use syn::token::{Brace, Bracket};
use syn::{braced, bracketed, parenthesized};

/// Where the next token stands, or the last one if there is no other.
fn here(input: ParseStream<'_>, last: Span) -> Span {
    if input.is_empty() { last } else { input.span() }
}

/// What `read` reads, or a report of what it says instead.
fn told<'i, T>(
    input: ParseStream<'i>,
    last: Span,
    diag: &mut Diag,
    read: impl FnOnce(ParseStream<'i>) -> syn::Result<T>,
) -> Held<T> {
    read(input).map_err(|error| {
        // At the end of the input, syn has no place but the whole call.
        let at = if input.is_empty() { last } else { error.span() };
        diag.report_at(at, TemplateProblem::Malformed { reason: error.to_string() })
    })
}

/// What stands in the next parentheses, brackets or braces.
fn inside(input: ParseStream<'_>) -> syn::Result<ParseBuffer<'_>> {
    let content;
    if input.peek(Brace) {
        braced!(content in input);
    } else if input.peek(Bracket) {
        bracketed!(content in input);
    } else {
        parenthesized!(content in input);
    }
    Ok(content)
}
