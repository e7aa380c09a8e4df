//! What attributes take: how each kind of argument is written.

use syn::parse::ParseStream;
use syn::{Ident, LitInt, LitStr, Path, Token};

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
        input.parse()
    }
}

impl Argument for LitInt {
    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        input.parse()
    }
}

impl Argument for Ident {
    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        input.parse()
    }
}

impl Argument for Path {
    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        input.parse()
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

impl Argument for StatusArg {
    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        let status = if input.peek(Ident) || input.peek(Token![::]) {
            StatusWord::Name(input.call(Path::parse_mod_style)?)
        } else {
            StatusWord::Number(LitInt::read(input)?)
        };
        let comma: Option<Token![,]> = input.parse()?;
        let more = comma.is_some() && !input.is_empty();
        Ok(StatusArg { status, phrase: if more { Some(LitStr::read(input)?) } else { None } })
    }
}

/// `"X"`, `"X", number = 7` or `number = 7`
pub(crate) struct CodeArg {
    pub(crate) code: Option<LitStr>,
    pub(crate) number: Option<(Ident, LitInt)>,
}

impl Argument for CodeArg {
    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        let code = if input.peek(Ident) { None } else { Some(LitStr::read(input)?) };
        if code.is_some() {
            input.parse::<Option<Token![,]>>()?;
        }
        let number = if input.is_empty() {
            None
        } else {
            let key = input.parse()?;
            input.parse::<Token![=]>()?;
            Some((key, LitInt::read(input)?))
        };
        input.parse::<Option<Token![,]>>()?;
        Ok(CodeArg { code, number })
    }
}

/// `never`, `backoff` or `after = 30`
pub(crate) struct RetryArg {
    pub(crate) word: Ident,
    pub(crate) seconds: Option<LitInt>,
}

impl Argument for RetryArg {
    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        let word = input.parse()?;
        let is_set = input.parse::<Option<Token![=]>>()?.is_some();
        Ok(RetryArg { word, seconds: if is_set { Some(LitInt::read(input)?) } else { None } })
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
        input.parse::<Token![,]>()?;
        let value = LitStr::read(input)?;
        input.parse::<Option<Token![,]>>()?;
        Ok(HeaderArg { name, value })
    }
}

/// `"X-Limit"`: the name of a header whose value is the field's own.
pub(crate) struct HeaderName(pub(crate) LitStr);

impl Argument for HeaderName {
    fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = LitStr::read(input)?;
        if input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
            return Err(input.error("the value of a header on a field is the field's own"));
        }
        Ok(HeaderName(name))
    }
}
