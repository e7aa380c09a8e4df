//! The structs of a call, and what stands above them.

use super::{Value, found, here, inside, told};
use crate::diag::{Broken, Diag, Held};
use crate::problem::EnvelopeProblem;
use proc_macro2::{Delimiter, TokenTree};
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned as _;
use syn::token::{Brace, Paren};
use syn::{Attribute, Ident, Path, Token, Visibility};

/// A whole call.
#[derive(Default)]
pub(in crate::envelope) struct Written {
    pub(in crate::envelope) facade: Option<Path>,
    pub(in crate::envelope) envelopes: Vec<Envelope>,
}

pub(in crate::envelope) struct Envelope {
    pub(in crate::envelope) attributes: Vec<Attribute>,
    pub(in crate::envelope) vis: Visibility,
    pub(in crate::envelope) ident: Ident,
    pub(in crate::envelope) body: Held<Value>,
}

impl Written {
    /// Reads all of the input, whatever it is.
    pub(in crate::envelope) fn read(input: ParseStream<'_>, diag: &mut Diag) -> Self {
        let mut out = Written::default();
        if input.peek(Token![crate]) && input.peek2(Token![=]) {
            match facade(input) {
                Ok(path) => out.facade = Some(path),
                Err(error) => {
                    let (reason, example) = (error.to_string(), "crate = api_error;");
                    diag.report_at(error.span(), EnvelopeProblem::Malformed { reason, example });
                    skip(input);
                }
            }
        }
        while !input.is_empty() {
            match Envelope::read(input, diag) {
                Ok(envelope) => out.envelopes.push(envelope),
                Err(Broken) => skip(input),
            }
        }
        out
    }
}

fn facade(input: ParseStream<'_>) -> syn::Result<Path> {
    input.parse::<Token![crate]>()?;
    input.parse::<Token![=]>()?;
    let path = input.call(Path::parse_mod_style)?;
    input.parse::<Token![;]>()?;
    Ok(path)
}

impl Envelope {
    fn read(input: ParseStream<'_>, diag: &mut Diag) -> Held<Self> {
        let start = input.span();
        let attributes = told(input, start, diag, Attribute::parse_outer)?;
        let last = attributes.last().map_or(start, Attribute::span);
        let vis: Visibility = told(input, last, diag, Parse::parse)?;
        if !input.peek(Token![struct]) {
            let problem = EnvelopeProblem::NoStruct { found: found(input) };
            return Err(diag.report_at(here(input, last), problem));
        }
        let word = told(input, last, diag, <Token![struct]>::parse)?;
        let ident: Ident = told(input, word.span, diag, Parse::parse)?;
        let body = body(input, &ident, diag);
        Ok(Envelope { attributes, vis, ident, body })
    }

    /// Whether a `#[cfg]` decides if it is there.
    pub(in crate::envelope) fn is_configured(&self) -> bool {
        self.attributes.iter().any(|attribute| attribute.path().is_ident("cfg"))
    }
}

fn body(input: ParseStream<'_>, ident: &Ident, diag: &mut Diag) -> Held<Value> {
    if input.peek(Brace) {
        let content = told(input, ident.span(), diag, inside)?;
        return Ok(Value::object(&content, diag));
    }
    if input.peek(Token![=]) {
        let equals = told(input, ident.span(), diag, <Token![=]>::parse)?;
        let value = Value::read(input, equals.span, diag);
        return ended(value, input, ident, diag);
    }
    let problem = if input.peek(Token![<]) {
        EnvelopeProblem::Generic { ident }
    } else {
        EnvelopeProblem::NoShape { ident }
    };
    let broken = diag.report(ident, problem);
    if input.peek(Token![<]) || input.peek(Token![;]) || input.peek(Paren) {
        skip(input);
    }
    Err(broken)
}

/// Reads the `;` after a value.
fn ended(
    value: Held<Value>,
    input: ParseStream<'_>,
    ident: &Ident,
    diag: &mut Diag,
) -> Held<Value> {
    if value.is_err() {
        skip(input);
        return value;
    }
    if input.peek(Token![;]) {
        told(input, ident.span(), diag, <Token![;]>::parse)?;
        return value;
    }
    diag.report_at(here(input, ident.span()), EnvelopeProblem::NoSemicolon { ident });
    if !begins(input) {
        skip(input);
    }
    value
}

/// Whether a struct begins here.
fn begins(input: ParseStream<'_>) -> bool {
    input.peek(Token![#]) || input.peek(Token![pub]) || input.peek(Token![struct])
}

/// Skips what is left of a struct.
fn skip(input: ParseStream<'_>) {
    while let Ok(token) = input.parse::<TokenTree>() {
        let ends = match &token {
            TokenTree::Punct(punct) => punct.as_char() == ';',
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            TokenTree::Ident(_) | TokenTree::Literal(_) => false,
        };
        if ends {
            // `{ … };`
            _ = input.parse::<Option<Token![;]>>();
            return;
        }
    }
}
