//! What attributes take: how each kind of argument is written.

use crate::problem::{AttributeProblem, HeaderProblem};
use crate::spell::spell;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Ident, Lit, LitInt, LitStr, Path, Token};

/// What an attribute says.
pub(crate) trait Argument: Sized {
    /// Whether anything may stand in parentheses.
    const TAKES_ARGUMENTS: bool = true;

    /// What the attribute says without parentheses, if it may stand without.
    fn bare() -> Option<Self> {
        None
    }

    fn read(input: ParseStream<'_>) -> syn::Result<Self>;
}

impl Argument for () {
    const TAKES_ARGUMENTS: bool = false;

    fn bare() -> Option<Self> {
        Some(())
    }

    fn read(_: ParseStream<'_>) -> syn::Result<Self> {
        Ok(())
    }
}

impl Argument for LitStr {
    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        if !input.peek(LitStr) {
            return Err(expected("a string", input));
        }
        let text: LitStr = input.parse()?;
        plain(&text, text.suffix(), "a string").map(|()| text)
    }
}

impl Argument for LitInt {
    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        number(input, "a number")
    }
}

fn number(input: ParseStream<'_>, what: &'static str) -> syn::Result<LitInt> {
    let signed = input.peek(Token![-]) && input.peek2(LitInt);
    if !signed && !input.peek(LitInt) {
        return Err(expected(what, input));
    }
    let number: LitInt = input.parse()?;
    plain(&number, number.suffix(), what).map(|()| number)
}

impl Argument for Ident {
    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        if !input.peek(Ident) {
            return Err(expected("a word", input));
        }
        if input.peek2(Token![::]) {
            let path = input.call(Path::parse_mod_style)?;
            let problem = AttributeProblem::Path { path: spell(&path) };
            return Err(syn::Error::new_spanned(path, problem));
        }
        input.parse()
    }
}

impl Argument for Path {
    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(Ident::peek_any) || input.peek(Token![::]) {
            input.parse()
        } else {
            Err(expected("a path", input))
        }
    }
}

/// A literal's own suffix says what nobody reads.
fn plain(literal: &impl ToTokens, suffix: &str, what: &'static str) -> syn::Result<()> {
    if suffix.is_empty() {
        return Ok(());
    }
    let (written, suffix) = (literal.to_token_stream().to_string(), suffix.to_owned());
    Err(syn::Error::new_spanned(literal, AttributeProblem::Suffix { written, suffix, what }))
}

/// A constant of a template, whose numbers are judged by what JSON has.
pub(crate) fn literal(input: ParseStream<'_>) -> syn::Result<Lit> {
    if input.peek(LitStr) { LitStr::read(input).map(Lit::Str) } else { input.parse() }
}

fn expected(what: &'static str, input: ParseStream<'_>) -> syn::Error {
    input.error(AttributeProblem::Expected { what, found: found(input) })
}

/// Nothing but `T`.
pub(super) fn whole<T: Argument>(input: ParseStream<'_>) -> syn::Result<T> {
    let value = T::read(input)?;
    if input.is_empty() {
        Ok(value)
    } else {
        Err(input.error(AttributeProblem::Unexpected { found: found(input) }))
    }
}

/// What stands next, for a sentence to name.
pub(crate) fn found(input: ParseStream<'_>) -> String {
    match input.fork().parse() {
        Ok(TokenTree::Group(group)) => match group.delimiter() {
            Delimiter::Parenthesis => "`(`".to_owned(),
            Delimiter::Brace => "`{`".to_owned(),
            Delimiter::Bracket => "`[`".to_owned(),
            Delimiter::None => format!("`{group}`"),
        },
        Ok(token) => format!("`{token}`"),
        Err(_) => "nothing".to_owned(),
    }
}

/// Where it may be left out.
impl<T: Argument> Argument for Option<T> {
    fn bare() -> Option<Self> {
        Some(None)
    }

    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        T::read(input).map(Some)
    }
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
            LitInt::read(input).map(StatusWord::Number)
        }
    }
}

impl Argument for StatusArg {
    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        let status = StatusWord::read(input)?;
        let comma: Option<Token![,]> = input.parse()?;
        let more = comma.is_some() && !input.is_empty();
        Ok(StatusArg { status, phrase: if more { Some(LitStr::read(input)?) } else { None } })
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
        let keyed = input.peek(Ident) && input.peek2(Token![=]);
        let code = if keyed { None } else { Some(LitStr::read(input)?) };
        if code.is_some() {
            input.parse::<Option<Token![,]>>()?;
        }
        let number = if input.is_empty() { None } else { Some(NumberArg::read(input)?) };
        Ok(CodeArg { code, number })
    }
}

impl Argument for NumberArg {
    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        let key = Ident::read(input)?;
        input.parse::<Token![=]>()?;
        let number = LitInt::read(input)?;
        let comma: Option<Token![,]> = input.parse()?;
        let more = comma.is_some() && !input.is_empty();
        let shared = if more { Some(Ident::read(input)?) } else { None };
        input.parse::<Option<Token![,]>>()?;
        Ok(NumberArg { key, number, shared })
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
        Ok(RetryArg { word, seconds: if is_set { Some(seconds(input)?) } else { None } })
    }
}

fn seconds(input: ParseStream<'_>) -> syn::Result<LitInt> {
    number(input, "a whole number of seconds")
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
        let when = if input.is_empty() {
            None
        } else {
            let key = Ident::read(input)?;
            input.parse::<Token![=]>()?;
            Some((key, StatusWord::read(input)?))
        };
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
