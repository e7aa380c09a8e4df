//! What was most likely meant by arguments that cannot be read: the author's own words and numbers
//! as they are written right.

mod words;

use self::words::{Number, Word, Words};
use crate::attribute::{Attr, Place};
use crate::words::restyle;
use api_error_core::{Level, Status, Style};
use proc_macro2::TokenStream;
use quote::ToTokens as _;
use syn::parse::ParseStream;
use syn::punctuated::Punctuated;
use syn::{Attribute, Meta, Token};

/// The attribute as it is written in `place`.
pub(super) fn attribute(attr: Attr, place: Place, attribute: &Attribute) -> Option<String> {
    let arguments = arguments(attr, place, &Words::of(inside(&attribute.meta)))?;
    Some(format!("#[{}({arguments})]", attr.name()))
}

/// What says the same in `place`, where the attribute may not stand.
pub(super) fn instead(attr: Attr, place: Place, attribute: &Attribute) -> Option<String> {
    match (attr, place) {
        (Attr::RetryAfter, Place::Variant | Place::Struct) => {
            let retry = retry(&Words::of(inside(&attribute.meta)))?;
            Some(format!("#[retry({retry})]"))
        }
        (Attr::ApiError, Place::Variant) => {
            let keys = |input: ParseStream<'_>| Punctuated::parse_terminated(input);
            let keys: Punctuated<Meta, Token![,]> = attribute.parse_args_with(keys).ok()?;
            let each: Option<Vec<String>> = keys.iter().map(as_attribute).collect();
            Some(each?.join(" "))
        }
        (attr, Place::Enum) => key(attr.name(), inside(&attribute.meta)),
        _ => None,
    }
}

/// `status = 404` as an attribute of its own.
pub(super) fn as_attribute(meta: &Meta) -> Option<String> {
    let attr = Attr::named(&meta.path().get_ident()?.to_string())?;
    let arguments = arguments(attr, Place::Variant, &Words::of(inside(meta)))?;
    Some(format!("#[{}({arguments})]", attr.name()))
}

fn inside(meta: &Meta) -> TokenStream {
    match meta {
        Meta::Path(_) => TokenStream::new(),
        Meta::List(list) => list.tokens.clone(),
        Meta::NameValue(meta) => meta.value.to_token_stream(),
    }
}

/// `#[api_error(...)]` with this key, whose value is made of `tokens`.
pub(super) fn key(key: &str, tokens: TokenStream) -> Option<String> {
    Some(format!("#[api_error({})]", setting(key, tokens)?))
}

/// This key, whose value is made of `tokens`.
pub(super) fn setting(key: &str, tokens: TokenStream) -> Option<String> {
    let words = Words::of(tokens);
    let value = match key {
        "skip" => return Some(format!("skip({})", words.listed()?)),
        "envelope" | "crate" => words.path()?,
        "code_enum" => words.path()?.rsplit("::").next()?.to_owned(),
        "codes" | "params" | "prefix" | "category" | "docs" => format!("{:?}", words.text()?),
        _ => return None,
    };
    Some(format!("{key} = {value}"))
}

fn arguments(attr: Attr, place: Place, words: &Words) -> Option<String> {
    match (attr, place) {
        (Attr::Status, Place::Shape) => Some(words.one_number()?.digits.clone()),
        (Attr::Status, _) => status(words),
        (Attr::Code, _) => code(words),
        (Attr::Message, _) if words.is("display") => Some("display".to_owned()),
        (Attr::Message, _) => words.message().map(|message| format!("{message:?}")),
        (Attr::Docs, _) if words.is("none") => Some("none".to_owned()),
        (Attr::Param | Attr::Details, _) if words.has("example") => Some(example(words)),
        (Attr::Title | Attr::Category | Attr::Docs | Attr::Param, _) => {
            let first = || words.texts().next().filter(|text| !text.contains('{'));
            let text = words.text().or_else(|| first().map(str::to_owned))?;
            Some(format!("{text:?}"))
        }
        (Attr::MediaType, _) => {
            words.text().filter(|text| text.contains('/')).map(|text| format!("{text:?}"))
        }
        (Attr::Retry, _) => retry(words),
        (Attr::Header, Place::Enum) => {
            let when = words.one_number().map(|number| format!(", when = {}", number.digits));
            Some(header(words, place)? + &when.unwrap_or_default())
        }
        (Attr::Header, place) => header(words, place),
        (Attr::Envelope, _) => words.path(),
        (Attr::Log, _) => {
            let level = words.path()?.rsplit("::").next()?.to_ascii_lowercase();
            Level::named(&level).map(|_| level)
        }
        (
            Attr::ApiError | Attr::RetryAfter | Attr::Details | Attr::Issues | Attr::Transparent,
            _,
        ) => None,
    }
}

fn status(words: &Words) -> Option<String> {
    let text = words.texts().next();
    let number = words.one_number().and_then(Number::as_status);
    if let Some(status) = number.or_else(|| text?.parse().ok().and_then(Status::new)) {
        let number = status.as_u16();
        return Some(
            match (status.registered(), text.filter(|text| text.parse::<u16>().is_err())) {
                (Some(_), _) => number.to_string(),
                (None, Some(phrase)) => format!("{number}, {phrase:?}"),
                (None, None) => format!("{number}, \"...\""),
            },
        );
    }
    let name = words.path()?;
    let name = restyle(name.rsplit("::").next()?, Style::ScreamingSnake);
    Status::named(&name).map(|_| name)
}

fn code(words: &Words) -> Option<String> {
    let code = words.texts().next().map(str::to_owned);
    let code = code.or_else(|| words.path()?.rsplit("::").next().map(str::to_owned));
    let code = code.filter(|word| word != "number").map(|code| format!("{code:?}"));
    let digits = |text: &&str| text.bytes().all(|byte| byte.is_ascii_digit());
    let number = words.one_number().map(|number| number.digits.as_str());
    let number = number.or_else(|| words.texts().skip(1).find(digits));
    let number = number.map(|number| format!("number = {number}"));
    let said: Vec<String> = code.into_iter().chain(number).collect();
    (!said.is_empty()).then(|| said.join(", "))
}

fn example(words: &Words) -> String {
    let number = words.one_number().map(|number| number.digits.clone());
    let text = || words.texts().last().map(|text| format!("{text:?}"));
    format!("example = {}", number.or_else(text).unwrap_or_else(|| "600".to_owned()))
}

fn retry(words: &Words) -> Option<String> {
    if let Some(seconds) = words.seconds() {
        return Some(format!("after = {seconds}"));
    }
    match words.path()?.as_str() {
        word @ ("never" | "backoff") => Some(word.to_owned()),
        "true" => Some("backoff".to_owned()),
        "false" => Some("never".to_owned()),
        _ => None,
    }
}

fn header(words: &Words, place: Place) -> Option<String> {
    let texts: Vec<&str> = words.texts().collect();
    let names = || {
        words.iter().filter_map(|word| match word {
            Word::Name(name) => Some(name.as_str()),
            Word::Text(_) | Word::Number(_) | Word::Comma => None,
        })
    };
    match (texts.as_slice(), place) {
        ([name, ..], Place::Field) => Some(format!("{name:?}")),
        ([name, value], _) => Some(format!("{name:?}, {value:?}")),
        ([one], _) => {
            if let Some((name, value)) = one.split_once(':') {
                return Some(format!("{:?}, {:?}", name.trim(), value.trim()));
            }
            // As http calls the names of headers, else as a field.
            match names().find(|name| name.contains('_') && name.to_uppercase() == *name) {
                Some(name) => Some(format!("{:?}, {one:?}", name.to_lowercase().replace('_', "-"))),
                None => names().last().map(|field| format!("{one:?}, \"{{{field}}}\"")),
            }
        }
        _ => None,
    }
}
