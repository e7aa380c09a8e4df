//! Members of objects, elements of lists, and arguments of functions.

use super::value::name;
use super::{Value, found, here, told};
use crate::diag::{Diag, Held};
use crate::problem::TemplateProblem;
use crate::read::Argument as _;
use proc_macro2::Span;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, LitStr, Token};

pub(in crate::envelope) enum Member {
    Key {
        key: LitStr,
        optional: bool,
        value: Value,
    },
    /// `..params`, or `..issue.ctx`
    Spread(Value, Ident),
}

/// An element of a list.
pub(in crate::envelope) struct Element {
    pub(in crate::envelope) argument: Argument,
    /// Whether there is a `?` behind it.
    pub(in crate::envelope) optional: bool,
}

/// An argument of a function, or what an element of a list is written like.
pub(in crate::envelope) struct Argument {
    pub(in crate::envelope) label: Option<Label>,
    pub(in crate::envelope) value: Value,
    /// Where it begins.
    pub(in crate::envelope) at: Span,
}

pub(in crate::envelope) enum Label {
    /// `whole = `
    Named(Ident),
    /// `issue => `
    Each(Ident),
}

impl Member {
    pub(super) fn read(input: ParseStream<'_>, diag: &mut Diag) -> Held<Self> {
        if input.peek(Token![..]) {
            let dots = told(input, input.span(), diag, <Token![..]>::parse)?;
            let word = name(&input.fork(), dots.spans[1], "..params", diag)?;
            let value = Value::read(input, dots.spans[1], diag)?;
            return Ok(Member::Spread(value, word));
        }
        let key = key(input, diag)?;
        let optional = told(input, key.span(), diag, Option::<Token![?]>::parse)?;
        if !input.peek(Token![:]) {
            let problem = TemplateProblem::NoColon { key: key.value() };
            return Err(diag.report_at(here(input, key.span()), problem));
        }
        let colon = told(input, key.span(), diag, <Token![:]>::parse)?;
        let value = Value::read(input, colon.span, diag)?;
        Ok(Member::Key { key, optional: optional.is_some(), value })
    }
}

/// A string. A word before a colon is one without its quotes: the value after it is read, too.
fn key(input: ParseStream<'_>, diag: &mut Diag) -> Held<LitStr> {
    if input.peek(LitStr) {
        return told(input, input.span(), diag, LitStr::read);
    }
    if input.peek(Ident::peek_any) && (input.peek2(Token![:]) || input.peek2(Token![?])) {
        let word = told(input, input.span(), diag, Ident::parse_any)?;
        let key = LitStr::new(&word.to_string(), word.span());
        diag.report(word, TemplateProblem::KeyWithoutQuotes { key: key.value() });
        return Ok(key);
    }
    Err(diag.report_at(input.span(), TemplateProblem::NoKey { found: found(input) }))
}

impl Element {
    pub(super) fn read(input: ParseStream<'_>, diag: &mut Diag) -> Held<Self> {
        let argument = Argument::read(input, diag)?;
        let optional = told(input, argument.at, diag, Option::<Token![?]>::parse)?;
        Ok(Element { argument, optional: optional.is_some() })
    }
}

impl Argument {
    pub(super) fn read(input: ParseStream<'_>, diag: &mut Diag) -> Held<Self> {
        let at = input.span();
        let mut last = at;
        let mut label = None;
        if input.peek(Ident::peek_any) && input.peek2(Token![=]) {
            let name = told(input, at, diag, Ident::parse_any)?;
            if input.peek(Token![=>]) {
                last = told(input, at, diag, <Token![=>]>::parse)?.spans[1];
                label = Some(Label::Each(name));
            } else {
                last = told(input, at, diag, <Token![=]>::parse)?.span;
                label = Some(Label::Named(name));
            }
        }
        Ok(Argument { label, value: Value::read(input, last, diag)?, at })
    }
}
