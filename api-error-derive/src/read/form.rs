//! The forms that arguments of one attribute have.

use super::Argument;
use super::literal::number;
use crate::problem::HeaderProblem;
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::parse::ParseStream;
use syn::{Ident, LitInt, LitStr, Path, Token};

/// What follows a comma, if anything does.
fn after_comma<T: Argument>(input: ParseStream<'_>) -> syn::Result<Option<T>> {
    let comma: Option<Token![,]> = input.parse()?;
    (comma.is_some() && !input.is_empty()).then(|| T::read(input)).transpose()
}

/// `404`, `NOT_FOUND` or `529, "Overloaded"`
pub(crate) struct StatusArg {
    pub(crate) status: StatusWord,
    pub(crate) phrase: Option<LitStr>,
}

pub(crate) enum StatusWord {
    Number(LitInt),
    Name(Path),
}

impl ToTokens for StatusWord {
    fn to_tokens(&self, out: &mut TokenStream) {
        match self {
            StatusWord::Number(number) => number.to_tokens(out),
            StatusWord::Name(name) => name.to_tokens(out),
        }
    }
}

impl Argument for StatusWord {
    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(Ident) || input.peek(Token![::]) {
            input.call(Path::parse_mod_style).map(StatusWord::Name)
        } else {
            number(input, "a status").map(StatusWord::Number)
        }
    }
}

impl Argument for StatusArg {
    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        Ok(StatusArg { status: StatusWord::read(input)?, phrase: after_comma(input)? })
    }
}

/// `"X"`, `"X", number = 7`, `number = 7` or `number = 7, shared`
pub(crate) struct CodeArg {
    pub(crate) code: Option<LitStr>,
    pub(crate) number: Option<NumberArg>,
}

pub(crate) struct NumberArg {
    pub(crate) key: Ident,
    pub(crate) number: LitInt,
    pub(crate) shared: Option<Ident>,
}

impl Argument for CodeArg {
    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(Ident) && input.peek2(Token![=]) {
            return Ok(CodeArg { code: None, number: Some(NumberArg::read(input)?) });
        }
        let code = Some(LitStr::read(input)?);
        input.parse::<Option<Token![,]>>()?;
        let number = (!input.is_empty()).then(|| NumberArg::read(input)).transpose()?;
        Ok(CodeArg { code, number })
    }
}

impl Argument for NumberArg {
    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        let key = Ident::read(input)?;
        input.parse::<Token![=]>()?;
        let (number, shared) = (LitInt::read(input)?, after_comma(input)?);
        input.parse::<Option<Token![,]>>()?;
        Ok(NumberArg { key, number, shared })
    }
}

/// `"no such user"`, or `display`: what the error displays is meant for the client.
pub(crate) enum MessageArg {
    Text(LitStr),
    Display(Ident),
}

impl Argument for MessageArg {
    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        match input.fork().parse::<Ident>() {
            Ok(word) if word == "display" => input.parse().map(MessageArg::Display),
            _ => LitStr::read(input).map(MessageArg::Text),
        }
    }
}

/// `never`, `backoff` or `after = 30`
pub(crate) struct RetryArg {
    pub(crate) word: Ident,
    pub(crate) seconds: Option<LitInt>,
}

impl Argument for RetryArg {
    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        let word = Ident::read(input)?;
        let is_set = input.parse::<Option<Token![=]>>()?.is_some();
        let seconds = is_set.then(|| number(input, "a whole number of seconds")).transpose()?;
        Ok(RetryArg { word, seconds })
    }
}

/// `"https://example.com/errors/gone"` or `none`
pub(crate) enum DocsArg {
    Page(LitStr),
    None(Ident),
}

impl Argument for DocsArg {
    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(Ident) {
            Ident::read(input).map(DocsArg::None)
        } else {
            LitStr::read(input).map(DocsArg::Page)
        }
    }
}

/// `"WWW-Authenticate", "Bearer"`
pub(crate) struct HeaderArg {
    pub(crate) name: LitStr,
    pub(crate) value: LitStr,
}

impl Argument for HeaderArg {
    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = LitStr::read(input)?;
        if input.is_empty() {
            let problem = HeaderProblem::WithoutValue { name: name.value() };
            return Err(syn::Error::new_spanned(name, problem));
        }
        input.parse::<Token![,]>()?;
        let value = LitStr::read(input)?;
        input.parse::<Option<Token![,]>>()?;
        Ok(HeaderArg { name, value })
    }
}

/// `"WWW-Authenticate", "Bearer", when = 401`: a header of every error, or of those of one status.
pub(crate) struct CommonHeaderArg {
    pub(crate) name: LitStr,
    pub(crate) value: LitStr,
    pub(crate) when: Option<(Ident, StatusWord)>,
}

impl Argument for CommonHeaderArg {
    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        let HeaderArg { name, value } = HeaderArg::read(input)?;
        if input.is_empty() {
            return Ok(CommonHeaderArg { name, value, when: None });
        }
        let key = Ident::read(input)?;
        input.parse::<Token![=]>()?;
        let when = Some((key, StatusWord::read(input)?));
        input.parse::<Option<Token![,]>>()?;
        Ok(CommonHeaderArg { name, value, when })
    }
}

/// `"X-Limit"`: the name of a header whose value is the field's own.
pub(crate) struct HeaderName(pub(crate) LitStr);

impl Argument for HeaderName {
    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = LitStr::read(input)?;
        if input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
            return Err(input.error(HeaderProblem::ValueOnField));
        }
        Ok(HeaderName(name))
    }
}
