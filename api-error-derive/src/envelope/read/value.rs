//! Values, and what they are made of.

use super::list::{Listed, separated};
use super::{found, here, inside, told};
use crate::diag::{Diag, Held};
use crate::problem::TemplateProblem;
use proc_macro2::Span;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::token::{Brace, Bracket, Paren};
use syn::{Ident, Lit, LitStr, Token};

/// What could not be read of it is reported.
pub(in crate::envelope) enum Value {
    Literal(Lit),
    Word(Ident),
    /// `issue.message`
    Part {
        of: Ident,
        name: Ident,
    },
    /// `first(issue => issue.message)`
    Call(Call),
    Object(Vec<Held<Member>>),
    List(Vec<Held<Argument>>),
    /// `status as string`
    As {
        value: Box<Value>,
        format: Ident,
    },
    /// `details | message`
    First(Vec<Value>),
}

pub(in crate::envelope) enum Member {
    Key {
        key: LitStr,
        optional: bool,
        value: Value,
    },
    /// `..params`
    Spread(Ident),
}

pub(in crate::envelope) struct Call {
    pub(in crate::envelope) function: Ident,
    pub(in crate::envelope) arguments: Vec<Held<Argument>>,
}

/// An argument of a function, or an element of a list.
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

impl Value {
    /// The value that follows the token at `last`.
    pub(super) fn read(input: ParseStream<'_>, last: Span, diag: &mut Diag) -> Held<Self> {
        let mut value = formatted(input, last, diag)?;
        while input.peek(Token![|]) {
            let bar = told(input, last, diag, <Token![|]>::parse)?;
            let next = formatted(input, bar.span, diag)?;
            value = match value {
                Value::First(mut values) => {
                    values.push(next);
                    Value::First(values)
                }
                value => Value::First(vec![value, next]),
            };
        }
        Ok(value)
    }

    pub(super) fn object(input: ParseStream<'_>, diag: &mut Diag) -> Self {
        Value::Object(separated(input, Listed::Members, diag, Member::read))
    }
}

fn formatted(input: ParseStream<'_>, last: Span, diag: &mut Diag) -> Held<Value> {
    let mut value = plain(input, last, diag)?;
    while input.peek(Token![as]) {
        let word = told(input, last, diag, <Token![as]>::parse)?;
        let format = told(input, word.span, diag, Ident::parse_any)?;
        value = Value::As { value: Box::new(value), format };
    }
    Ok(value)
}

fn plain(input: ParseStream<'_>, last: Span, diag: &mut Diag) -> Held<Value> {
    if input.peek(Lit) || input.peek(Token![-]) {
        return told(input, last, diag, Parse::parse).map(Value::Literal);
    }
    if input.peek(Brace) {
        let content = told(input, last, diag, inside)?;
        return Ok(Value::object(&content, diag));
    }
    if input.peek(Bracket) {
        let content = told(input, last, diag, inside)?;
        let elements = separated(&content, Listed::Elements, diag, Argument::read);
        return Ok(Value::List(elements));
    }
    if input.peek(Token![..]) {
        return Err(diag.report_at(input.span(), TemplateProblem::ParamsOutside));
    }
    if input.peek(Ident::peek_any) {
        return word(input, last, diag);
    }
    Err(diag.report_at(here(input, last), TemplateProblem::NoValue { found: found(input) }))
}

/// A word, and what belongs to it.
fn word(input: ParseStream<'_>, last: Span, diag: &mut Diag) -> Held<Value> {
    let word = told(input, last, diag, Ident::parse_any)?;
    if input.peek(Token![.]) && !input.peek(Token![..]) {
        let dot = told(input, word.span(), diag, <Token![.]>::parse)?;
        let name = told(input, dot.span, diag, Ident::parse_any)?;
        return Ok(Value::Part { of: word, name });
    }
    if input.peek(Paren) {
        let content = told(input, word.span(), diag, inside)?;
        let arguments = separated(&content, Listed::Arguments, diag, Argument::read);
        return Ok(Value::Call(Call { function: word, arguments }));
    }
    Ok(Value::Word(word))
}

impl Member {
    fn read(input: ParseStream<'_>, diag: &mut Diag) -> Held<Self> {
        if input.peek(Token![..]) {
            let dots = told(input, input.span(), diag, <Token![..]>::parse)?;
            return told(input, dots.spans[1], diag, Ident::parse_any).map(Member::Spread);
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
        return told(input, input.span(), diag, Parse::parse);
    }
    if input.peek(Ident::peek_any) && (input.peek2(Token![:]) || input.peek2(Token![?])) {
        let word = told(input, input.span(), diag, Ident::parse_any)?;
        let key = LitStr::new(&word.to_string(), word.span());
        diag.report(word, TemplateProblem::KeyWithoutQuotes { key: key.value() });
        return Ok(key);
    }
    Err(diag.report_at(input.span(), TemplateProblem::NoKey { found: found(input) }))
}

impl Argument {
    fn read(input: ParseStream<'_>, diag: &mut Diag) -> Held<Self> {
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
