//! `#[api_error(...)]`: what holds for all errors of a type.

use super::ours;
use crate::attribute::{Attr, Place};
use crate::diag::Diag;
use crate::nearest::nearest;
use crate::problem::AttributeProblem;
use proc_macro2::TokenTree;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Ident, LitStr, Meta, Path, Token, parenthesized};

/// Every key, and how it is written.
const KEYS: [(&str, &str); 8] = [
    ("envelope", "#[api_error(envelope = Problem)]"),
    ("codes", "#[api_error(codes = \"snake_case\")]"),
    ("prefix", "#[api_error(prefix = \"billing.\")]"),
    ("category", "#[api_error(category = \"card_error\")]"),
    ("docs", "#[api_error(docs = \"https://example.com/errors/{code}\")]"),
    ("code_enum", "#[api_error(code_enum = BillingCode)]"),
    ("crate", "#[api_error(crate = api_error)]"),
    ("skip", "#[api_error(skip(axum))]"),
];

#[derive(Default)]
pub(crate) struct Settings {
    pub(crate) envelope: Option<Path>,
    pub(crate) codes: Option<LitStr>,
    pub(crate) prefix: Option<LitStr>,
    pub(crate) category: Option<LitStr>,
    pub(crate) docs: Option<LitStr>,
    pub(crate) code_enum: Option<Ident>,
    pub(crate) facade: Option<Path>,
    pub(crate) skip: Option<Vec<Ident>>,
    /// Something in it is reported already, so what it may have meant is not judged.
    pub(crate) unreadable: bool,
}

impl Settings {
    pub(crate) fn read(attrs: &[Attribute], place: Place, diag: &mut Diag) -> Self {
        let errors = if place == Place::Enum { Place::Variant } else { Place::Struct };
        let mut out = Settings::default();
        // A struct's other attributes are those of its error, which is read by itself.
        let found = match place {
            Place::Struct => attrs
                .iter()
                .filter_map(|attribute| Some((Attr::of(attribute)?, attribute)))
                .collect(),
            Place::Enum | Place::Variant | Place::Field => ours(attrs, place, errors, diag),
        };
        for (attr, attribute) in found {
            if attr == Attr::ApiError {
                out.read_one(attribute, place, diag);
            }
        }
        out
    }

    fn read_one(&mut self, attribute: &Attribute, place: Place, diag: &mut Diag) {
        let attr = Attr::ApiError;
        let example = attr.example(place).unwrap_or_default();
        if !matches!(attribute.meta, Meta::List(_)) {
            self.unreadable = true;
            diag.report(attribute, AttributeProblem::WithoutParentheses { attr, example });
            return;
        }
        let read = attribute.parse_args_with(|input: ParseStream<'_>| {
            while !input.is_empty() {
                self.read_key(input, diag)?;
                if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                }
            }
            Ok(())
        });
        if let Err(error) = read {
            self.unreadable = true;
            let reason = error.to_string();
            diag.report_at(error.span(), AttributeProblem::Malformed { reason, example });
        }
    }

    /// Reads a key and its value. A mistake in them leaves the keys that follow readable.
    fn read_key(&mut self, input: ParseStream<'_>, diag: &mut Diag) -> syn::Result<()> {
        let key = input.call(Ident::parse_any)?;
        let name = key.to_string();
        let value = match name.as_str() {
            "envelope" => set(&mut self.envelope, input, Parse::parse),
            "codes" => set(&mut self.codes, input, Parse::parse),
            "prefix" => set(&mut self.prefix, input, Parse::parse),
            "category" => set(&mut self.category, input, Parse::parse),
            "docs" => set(&mut self.docs, input, Parse::parse),
            "code_enum" => set(&mut self.code_enum, input, Parse::parse),
            "crate" => set(&mut self.facade, input, Path::parse_mod_style),
            "skip" => set_list(&mut self.skip, input),
            _ => {
                self.unreadable = true;
                diag.report(&key, unknown(name));
                return skip_value(input);
            }
        };
        match value {
            Ok(Was::Absent) => Ok(()),
            Ok(Was::Set) => {
                diag.report(&key, AttributeProblem::KeyTwice { key: name, attr: Attr::ApiError });
                Ok(())
            }
            Err(error) => {
                self.unreadable = true;
                let example = KEYS.iter().find(|(key, _)| *key == name).map_or("", |(_, how)| how);
                let reason = error.to_string();
                diag.report_at(error.span(), AttributeProblem::Malformed { reason, example });
                skip_value(input)
            }
        }
    }
}

/// What a key was before.
enum Was {
    Absent,
    Set,
}

fn set<T>(
    slot: &mut Option<T>,
    input: ParseStream<'_>,
    read: impl FnOnce(ParseStream<'_>) -> syn::Result<T>,
) -> syn::Result<Was> {
    input.parse::<Token![=]>()?;
    let value = read(input)?;
    Ok(if slot.replace(value).is_some() { Was::Set } else { Was::Absent })
}

fn set_list(slot: &mut Option<Vec<Ident>>, input: ParseStream<'_>) -> syn::Result<Was> {
    let list;
    parenthesized!(list in input);
    let words = Punctuated::<Ident, Token![,]>::parse_terminated(&list)?;
    Ok(if slot.replace(words.into_iter().collect()).is_some() { Was::Set } else { Was::Absent })
}

fn unknown(word: String) -> AttributeProblem<'static> {
    let keys = KEYS.map(|(key, _)| key);
    AttributeProblem::UnknownWord {
        what: "key",
        attr: Attr::ApiError,
        near: nearest(&word, keys).map(str::to_owned),
        all: format!("`{}`", keys.join("`, `")),
        word,
    }
}

fn skip_value(input: ParseStream<'_>) -> syn::Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<TokenTree>()?;
    }
    Ok(())
}
