//! Values, and what they are made of.

use super::list::{Listed, separated};
use super::{Argument, Element, Member, found, here, inside, told};
use crate::diag::{Diag, Held};
use crate::problem::TemplateProblem;
use crate::read::{Argument as _, literal};
use proc_macro2::Span;
use quote::ToTokens as _;
use std::fmt;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::token::{Brace, Bracket, Paren};
use syn::{Ident, Lit, LitStr, Token};

/// What could not be read of it is reported.
pub(in crate::envelope) enum Value {
    Literal(Lit),
    Path(Path),
    /// `!details`, a test.
    Not {
        bang: Token![!],
        value: Box<Value>,
    },
    /// `first(issue => issue.message)`
    Call(Call),
    Object(Vec<Held<Member>>),
    List(Vec<Held<Element>>),
    /// `status as string`
    As {
        value: Box<Value>,
        format: Ident,
    },
    /// `details | message`
    First(Vec<Alternative>),
}

/// `code`, `issue.ctx.limit`, or `params."x-limit"`: a word at least.
pub(in crate::envelope) struct Path {
    pub(in crate::envelope) words: Vec<Ident>,
    /// The last of them, where it is no word.
    pub(in crate::envelope) quoted: Option<LitStr>,
}

pub(in crate::envelope) struct Alternative {
    pub(in crate::envelope) value: Value,
    /// Where it begins.
    pub(in crate::envelope) at: Span,
}

pub(in crate::envelope) struct Call {
    pub(in crate::envelope) function: Ident,
    pub(in crate::envelope) arguments: Vec<Held<Argument>>,
}

impl Value {
    /// The value that follows the token at `last`.
    pub(super) fn read(input: ParseStream<'_>, last: Span, diag: &mut Diag) -> Held<Self> {
        let first = Alternative::read(input, last, diag)?;
        if !input.peek(Token![|]) {
            return Ok(first.value);
        }
        let mut all = vec![first];
        while input.peek(Token![|]) {
            let bar = told(input, last, diag, <Token![|]>::parse)?;
            all.push(Alternative::read(input, bar.span, diag)?);
        }
        Ok(Value::First(all))
    }

    /// The value that is all of the input.
    pub(in crate::envelope) fn whole(
        input: ParseStream<'_>,
        last: Span,
        diag: &mut Diag,
    ) -> syn::Result<Held<Self>> {
        let value = Value::read(input, last, diag);
        if value.is_err() {
            input.parse::<proc_macro2::TokenStream>()?;
        }
        Ok(value)
    }

    /// The word that it is, if it is one.
    pub(in crate::envelope) fn word(&self) -> Option<&Ident> {
        match self {
            Value::Path(Path { words, quoted: None }) => match words.as_slice() {
                [word] => Some(word),
                _ => None,
            },
            _ => None,
        }
    }

    pub(super) fn object(input: ParseStream<'_>, diag: &mut Diag) -> Self {
        Value::Object(separated(input, Listed::Members, diag, Member::read))
    }
}

impl Alternative {
    fn read(input: ParseStream<'_>, last: Span, diag: &mut Diag) -> Held<Self> {
        let at = input.span();
        Ok(Alternative { value: formatted(input, last, diag)?, at })
    }
}

fn formatted(input: ParseStream<'_>, last: Span, diag: &mut Diag) -> Held<Value> {
    let mut value = plain(input, last, diag)?;
    while input.peek(Token![as]) {
        let word = told(input, last, diag, <Token![as]>::parse)?;
        let format = name(input, word.span, "status as string", diag)?;
        value = Value::As { value: Box::new(value), format };
    }
    Ok(value)
}

fn plain(input: ParseStream<'_>, last: Span, diag: &mut Diag) -> Held<Value> {
    if input.peek(Lit) || input.peek(Token![-]) {
        return told(input, last, diag, literal).map(Value::Literal);
    }
    if input.peek(Brace) {
        let content = told(input, last, diag, inside)?;
        return Ok(Value::object(&content, diag));
    }
    if input.peek(Bracket) {
        let content = told(input, last, diag, inside)?;
        let elements = separated(&content, Listed::Elements, diag, Element::read);
        return Ok(Value::List(elements));
    }
    if input.peek(Token![!]) {
        let bang = told(input, last, diag, <Token![!]>::parse)?;
        let value = Box::new(plain(input, bang.span, diag)?);
        return Ok(Value::Not { bang, value });
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
    if word == "not" && input.peek(Ident::peek_any) && !input.peek(Token![as]) {
        let test = name(input, word.span(), "issues", diag)?.to_string();
        return Err(diag.report(word, TemplateProblem::NotInWords { test }));
    }
    if input.peek(Paren) {
        let content = told(input, word.span(), diag, inside)?;
        let arguments = separated(&content, Listed::Arguments, diag, Argument::read);
        return Ok(Value::Call(Call { function: word, arguments }));
    }
    let mut path = Path { words: vec![word], quoted: None };
    while input.peek(Token![.]) && !input.peek(Token![..]) {
        let dot = told(input, last, diag, <Token![.]>::parse)?;
        if input.peek(LitStr) {
            path.quoted = Some(told(input, dot.span, diag, LitStr::read)?);
            break;
        }
        let example = if path.words.len() > 1 { "issue.ctx.limit" } else { "issue.message" };
        path.words.push(name(input, dot.span, example, diag)?);
    }
    Ok(Value::Path(path))
}

impl Path {
    /// Where it begins.
    pub(in crate::envelope) fn start(&self) -> Span {
        self.words.first().map_or_else(Span::mixed_site, Ident::span)
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words: Vec<_> = self.words.iter().map(ToString::to_string).collect();
        f.write_str(&words.join("."))?;
        self.quoted.as_ref().map_or(Ok(()), |name| write!(f, ".{}", name.to_token_stream()))
    }
}

/// The word that follows the token at `last`, as in `example`.
pub(super) fn name(
    input: ParseStream<'_>,
    last: Span,
    example: &'static str,
    diag: &mut Diag,
) -> Held<Ident> {
    if input.peek(Ident::peek_any) {
        return told(input, last, diag, Ident::parse_any);
    }
    let problem = TemplateProblem::NoWord { found: found(input), example };
    Err(diag.report_at(here(input, last), problem))
}
