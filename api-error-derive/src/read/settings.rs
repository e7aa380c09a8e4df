//! `#[api_error(...)]`: what holds for all errors of a type.

use super::literal::expected;
use super::said::{unless_refused, value};
use super::unknown_key::unknown;
use super::{Argument, CommonHeaderArg, found, meant, ours};
use crate::attribute::{Attr, Place};
use crate::diag::{Diag, Held};
use crate::problem::AttributeProblem;
use proc_macro2::{TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative as _;
use syn::{Attribute, Ident, LitStr, Meta, Path, Token};

/// A row for each key: its field, its type, and how it is written.
macro_rules! keys {
    ($($key:literal => $field:ident: $ty:ty, $example:literal;)+) => {
        #[derive(Default)]
        pub(crate) struct Settings {
            $(pub(crate) $field: Option<$ty>,)+
            /// Of every error, or of those of one status.
            pub(crate) headers: Vec<Held<CommonHeaderArg>>,
            /// Something in it is reported already, so what it may have meant is not judged.
            pub(crate) unreadable: bool,
        }

        const KEYS: &[(&str, &str)] = &[$(($key, $example)),+];

        impl Settings {
            /// Reads what follows a key, and tells whether it was set before. None if there is no
            /// such key.
            fn read_value(
                &mut self,
                key: &str,
                input: ParseStream<'_>,
            ) -> Option<syn::Result<bool>> {
                match key {
                    $($key => Some(set(&mut self.$field, input)),)+
                    _ => None,
                }
            }
        }
    };
}
keys! {
    "envelope" => envelope: Path, "#[api_error(envelope = Problem)]";
    "codes" => codes: LitStr, "#[api_error(codes = \"snake_case\")]";
    "params" => params: LitStr, "#[api_error(params = \"camelCase\")]";
    "prefix" => prefix: LitStr, "#[api_error(prefix = \"billing.\")]";
    "category" => category: LitStr, "#[api_error(category = \"card_error\")]";
    "docs" => docs: LitStr, "#[api_error(docs = \"https://example.com/errors/{code}\")]";
    "code_enum" => code_enum: Ident, "#[api_error(code_enum = BillingCode)]";
    "crate" => facade: Path, "#[api_error(crate = api_error)]";
    "skip" => skip: Vec<Ident>, "#[api_error(skip(axum))]";
}

impl Settings {
    pub(crate) fn read(attrs: &[Attribute], place: Place, diag: &mut Diag) -> Self {
        let mut out = Settings::default();
        // A struct's other attributes are those of its error, which is read by itself.
        let found = match place {
            Place::Struct => attrs
                .iter()
                .filter(|attribute| Attr::of(attribute) == Some(Attr::ApiError))
                .map(|attribute| (Attr::ApiError, attribute))
                .collect(),
            Place::Enum | Place::Variant | Place::Field | Place::Shape => {
                ours(attrs, place, Place::Variant, diag)
            }
        };
        for (attr, attribute) in found {
            match attr {
                Attr::ApiError => out.read_one(attribute, place, diag),
                Attr::Header => {
                    out.headers.push(value((attr, attribute), place, diag));
                }
                _ => {}
            }
        }
        out
    }

    fn read_one(&mut self, attribute: &Attribute, place: Place, diag: &mut Diag) {
        let attr = Attr::ApiError;
        let example = attr.example(place).unwrap_or_default();
        if !matches!(attribute.meta, Meta::List(_)) {
            self.unreadable = true;
            let help = example.to_owned();
            let problem = AttributeProblem::WithoutParentheses { attr, help };
            unless_refused(attribute, problem, diag);
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
            let (reason, help) = (error.to_string(), example.to_owned());
            diag.report_of(&error, AttributeProblem::Malformed { reason, help });
        }
    }

    /// Reads a key and its value. A mistake in them leaves the keys that follow readable.
    fn read_key(&mut self, input: ParseStream<'_>, diag: &mut Diag) -> syn::Result<()> {
        if !input.peek(Ident::peek_any) {
            return Err(expected("a key", input));
        }
        let key = input.call(Ident::parse_any)?;
        let name = key.to_string();
        // What a value leaves unread in its parentheses is no second mistake.
        let value = input.fork();
        match self.read_value(&name, &value) {
            Some(Ok(was_set)) => {
                input.advance_to(&value);
                if was_set {
                    let attr = Attr::ApiError;
                    diag.report(&key, AttributeProblem::KeyTwice { key: name, attr });
                }
                return Ok(());
            }
            Some(Err(error)) => {
                let example = KEYS.iter().find(|(key, _)| *key == name).map_or("", |(_, how)| how);
                let help =
                    meant::key(&name, rest_of_value(input)).unwrap_or_else(|| example.to_owned());
                let reason = error.to_string();
                diag.report_of(&error, AttributeProblem::Malformed { reason, help });
            }
            None => {
                let keys: Vec<_> = KEYS.iter().map(|(key, _)| *key).collect();
                diag.report(&key, unknown(name, &rest_of_value(input), &keys));
            }
        }
        self.unreadable = true;
        Ok(())
    }
}

/// Sets it to what follows its key, and tells whether it was set before.
fn set<T: Argument>(setting: &mut Option<T>, input: ParseStream<'_>) -> syn::Result<bool> {
    let value = T::after_key(input)?;
    if !(input.is_empty() || input.peek(Token![,])) {
        return Err(input.error(AttributeProblem::Unexpected { found: found(input) }));
    }
    Ok(setting.replace(value).is_some())
}

/// Takes what stands before the next comma.
fn rest_of_value(input: ParseStream<'_>) -> TokenStream {
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        tokens.extend(input.parse::<TokenTree>());
    }
    tokens
}
