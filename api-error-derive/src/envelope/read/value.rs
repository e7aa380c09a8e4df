//! Values, and what they are made of.

use super::list::{Listed, separated};
use super::{Argument, Element, Member, found, here, inside, told};
use crate::diag::{Diag, Held};
use crate::problem::TemplateProblem;
use crate::read::{Argument as _, literal};
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
    /// `issue.ctx.limit`
    Fact {
        of: Ident,
        name: Ident,
        fact: Ident,
    },
    /// `!details`, a test.
    Not {
        bang: Token![!],
        value: Box<Value>,
    },
    /// `params."x-limit"`, or `issue.ctx."x-limit"`
    Quoted {
        of: Vec<Ident>,
        name: LitStr,
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
    if input.peek(Token![.]) && !input.peek(Token![..]) {
        let dot = told(input, word.span(), diag, <Token![.]>::parse)?;
        if input.peek(LitStr) {
            let name = told(input, word.span(), diag, LitStr::read)?;
            return Ok(Value::Quoted { of: vec![word], name });
        }
        let name = name(input, dot.span, "issue.message", diag)?;
        if input.peek(Token![.]) && !input.peek(Token![..]) {
            let dot = told(input, name.span(), diag, <Token![.]>::parse)?;
            if input.peek(LitStr) {
                let fact = told(input, dot.span, diag, LitStr::read)?;
                return Ok(Value::Quoted { of: vec![word, name], name: fact });
            }
            let fact = self::name(input, dot.span, "issue.ctx.limit", diag)?;
            return Ok(Value::Fact { of: word, name, fact });
        }
        return Ok(Value::Part { of: word, name });
    }
    if input.peek(Paren) {
        let content = told(input, word.span(), diag, inside)?;
        let arguments = separated(&content, Listed::Arguments, diag, Argument::read);
        return Ok(Value::Call(Call { function: word, arguments }));
    }
    Ok(Value::Word(word))
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
