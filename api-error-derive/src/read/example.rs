//! Examples of values, in JSON.

use super::Argument;
use super::literal::{expected, literal};
use crate::problem::ExampleProblem;
use api_error_core::json::escape;
use proc_macro2::TokenStream;
use quote::ToTokens as _;
use std::fmt;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Ident, Lit, LitStr, Token, braced, bracketed};

/// `"name"`, `example = 600` or `"name", example = 600`
#[derive(Default)]
pub(crate) struct ParamArg {
    pub(crate) name: Option<LitStr>,
    pub(crate) example: Option<Example>,
}

impl Argument for ParamArg {
    fn bare() -> Option<Self> {
        Some(ParamArg::default())
    }

    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        let keyed = input.peek(Ident) && input.peek2(Token![=]);
        let name = if keyed { None } else { Some(LitStr::read(input)?) };
        if name.is_some() {
            input.parse::<Option<Token![,]>>()?;
        }
        let example = if input.is_empty() {
            None
        } else {
            Some(Example::read(input, "a string or `example = ...`")?)
        };
        Ok(ParamArg { name, example })
    }
}

/// `example = {"plan": "pro"}`
#[derive(Default)]
pub(crate) struct DetailsArg(pub(crate) Option<Example>);

impl Argument for DetailsArg {
    fn bare() -> Option<Self> {
        Some(DetailsArg::default())
    }

    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        Example::read(input, "`example = ...`").map(|example| DetailsArg(Some(example)))
    }
}

/// `example = 600`
pub(crate) struct Example {
    pub(crate) value: Json,
    /// As it is written.
    pub(crate) written: TokenStream,
}

impl Example {
    /// One, where `what` may stand.
    fn read(input: ParseStream<'_>, what: &'static str) -> syn::Result<Self> {
        let key = input.fork().call(Ident::parse_any).ok();
        if key.is_none_or(|key| key != "example") {
            return Err(expected(what, input));
        }
        input.call(Ident::parse_any)?;
        input.parse::<Token![=]>()?;
        let rest = input.fork();
        let value = Json::read(input)?;
        let mut written = TokenStream::new();
        while rest.cursor() != input.cursor() {
            written.extend([rest.parse::<proc_macro2::TokenTree>()?]);
        }
        input.parse::<Option<Token![,]>>()?;
        Ok(Example { value, written })
    }
}

/// A value in JSON, as Rust's tokens have it.
pub(crate) enum Json {
    Null,
    Bool(bool),
    /// A number without a point or an exponent.
    Integer(String),
    Float(String),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(syn::token::Bracket) {
            let inside;
            bracketed!(inside in input);
            return Json::list(&inside, Json::read).map(Json::List);
        }
        if input.peek(syn::token::Brace) {
            let inside;
            braced!(inside in input);
            return Json::list(&inside, Json::member).map(Json::Object);
        }
        if input.fork().parse::<Ident>().is_ok_and(|word| word == "null") {
            return input.parse::<Ident>().map(|_| Json::Null);
        }
        let signed = input.peek(Token![-]) && input.peek2(Lit);
        if !signed && !input.peek(Lit) {
            return Err(expected("a value in JSON", input));
        }
        Json::constant(input)
    }

    fn constant(input: ParseStream<'_>) -> syn::Result<Self> {
        let written = literal(input)?;
        let digits = match &written {
            Lit::Str(text) => return Ok(Json::Text(text.value())),
            Lit::Bool(truth) => return Ok(Json::Bool(truth.value)),
            Lit::Int(int) if int.suffix().is_empty() => int.base10_digits(),
            Lit::Float(float) if float.suffix().is_empty() => float.base10_digits(),
            _ => "",
        };
        let is_number = digits.parse::<f64>().is_ok_and(f64::is_finite) && !digits.ends_with('.');
        match written {
            Lit::Int(_) if is_number => Ok(Json::Integer(digits.to_owned())),
            Lit::Float(_) if is_number => Ok(Json::Float(digits.to_owned())),
            other => {
                let written = other.to_token_stream().to_string();
                Err(syn::Error::new_spanned(other, ExampleProblem::NoJson { written }))
            }
        }
    }

    fn member(input: ParseStream<'_>) -> syn::Result<(String, Json)> {
        let key = LitStr::read(input)?;
        input.parse::<Token![:]>()?;
        Ok((key.value(), Json::read(input)?))
    }

    fn list<T>(
        input: ParseStream<'_>,
        read: impl Fn(ParseStream<'_>) -> syn::Result<T>,
    ) -> syn::Result<Vec<T>> {
        let mut all = Vec::new();
        while !input.is_empty() {
            all.push(read(input)?);
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(all)
    }

    /// What it is called in sentences.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Json::Null => "null",
            Json::Bool(_) => "a boolean",
            Json::Integer(_) => "a whole number",
            Json::Float(_) => "a number with a fraction",
            Json::Text(_) => "a string",
            Json::List(_) => "a list",
            Json::Object(_) => "an object",
        }
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let comma = |at: usize| if at == 0 { "" } else { "," };
        match self {
            Json::Null => f.write_str("null"),
            Json::Bool(truth) => write!(f, "{truth}"),
            Json::Integer(digits) | Json::Float(digits) => f.write_str(digits),
            Json::Text(text) => write!(f, "\"{}\"", escape(text)),
            Json::List(all) => {
                f.write_str("[")?;
                for (at, one) in all.iter().enumerate() {
                    write!(f, "{}{one}", comma(at))?;
                }
                f.write_str("]")
            }
            Json::Object(members) => {
                f.write_str("{")?;
                for (at, (key, value)) in members.iter().enumerate() {
                    write!(f, "{}\"{}\":{value}", comma(at), escape(key))?;
                }
                f.write_str("}")
            }
        }
    }
}
