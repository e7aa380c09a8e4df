//! The macros of `api-error`, which documents and re-exports them.

mod attribute;
mod check;
mod diag;
mod doc;
mod envelope;
mod expand;
mod fallback;
mod format_string;
mod generics;
mod model;
mod nearest;
mod problem;
mod read;
mod spell;
mod subject;
mod words;

#[cfg(test)]
mod tests;

use crate::attribute::Place;
use crate::check::Codes;
use crate::diag::{Broken, Diag, Held};
use crate::model::Item;
use crate::problem::AttributeProblem;
use crate::read::{Display, Error, Settings};
use proc_macro2::TokenStream;
use std::collections::HashSet;
use syn::{Attribute, Data, DeriveInput, Fields, Ident};

macro_rules! derive_api_error {
    ({ $($attr:ident $name:ident $says:literal $homes:tt)+ } $of_envelopes:tt) => {
        /// Implements `ApiError` and `ErrorTable` for an enum whose variants each declare one way a
        /// request can fail, or for a struct that declares a single one. Reads the attributes
        /// `#[status]`, `#[code]`, `#[message]` and their like on variants and fields,
        /// `#[api_error(...)]` on the type, thiserror's `#[error("...")]`, and doc comments; every
        /// mistake in them is a compile error.
        #[proc_macro_derive(ApiError, attributes($($name),+))]
        pub fn derive_api_error(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
            match syn::parse(input) {
                Ok(input) => derive(&input).into(),
                Err(error) => error.to_compile_error().into(),
            }
        }
    };
}
attribute::attributes!(derive_api_error);

/// Declares shapes that errors are answered in, each a struct with a JSON template for its body.
/// Every mistake in it is a compile error.
#[proc_macro]
pub fn envelope(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    envelope::envelope(input.into()).into()
}

fn derive(input: &DeriveInput) -> TokenStream {
    let mut diag = Diag::default();
    let settings = Settings::read(&input.attrs, place(input), &mut diag);
    let errors = errors(input, &mut diag);
    let item = errors.as_ref().map_err(|broken| *broken);
    let item = item.and_then(|errors| understand(input, &settings, errors, &mut diag));
    match diag.finish(item) {
        Ok(item) => expand::expand(&item),
        Err(reported) => fallback::expand(input, &settings, errors, &reported),
    }
}

/// What is declared, as it is written.
fn errors<'a>(input: &'a DeriveInput, diag: &mut Diag) -> Held<Vec<Error<'a>>> {
    let of_type = Display::read(&input.attrs, None);
    let place = if place(input) == Place::Enum { Place::Variant } else { Place::Struct };
    let mut seen = HashSet::new();
    // rustc reports a variant that is declared twice.
    let declarations = declarations(input, diag)?.into_iter();
    let declarations = declarations.filter(|(ident, ..)| seen.insert(*ident));
    let read =
        |(ident, attrs, fields)| Error::read((ident, fields), attrs, (place, &of_type), diag);
    Ok(declarations.map(read).collect())
}

/// Checks one error after the other, whatever the others are like.
fn understand<'a>(
    input: &'a DeriveInput,
    settings: &Settings,
    errors: &[Error<'a>],
    diag: &mut Diag,
) -> Held<Item<'a>> {
    let rules = check::settings(&input.ident, settings, diag);
    let mut codes = Codes::default();
    let entry = |error| check::error(error, &rules, &mut codes, diag);
    let entries: Vec<_> = errors.iter().map(entry).collect();
    let headers = check::are_sent(&settings.headers, &entries, diag);
    let code_enum = check::code_enum(input, settings, &entries, diag);
    if matches!(&input.data, Data::Enum(data) if data.variants.len() > entries.len()) {
        return Err(Broken);
    }
    headers?;
    Ok(Item {
        ident: &input.ident,
        generics: &input.generics,
        is_struct: place(input) == Place::Struct,
        facade: expand::facade(settings.facade.as_ref()),
        envelope: rules.envelope,
        skip: rules.skip,
        code_enum: code_enum?,
        errors: entries.into_iter().collect::<Held<_>>()?,
    })
}

type Declaration<'a> = (&'a Ident, &'a [Attribute], &'a Fields);

/// Where errors are declared: on each variant, or on the struct itself.
fn declarations<'a>(input: &'a DeriveInput, diag: &mut Diag) -> Held<Vec<Declaration<'a>>> {
    let ident = &input.ident;
    match &input.data {
        Data::Enum(data) => {
            let variants = data.variants.iter();
            Ok(variants.map(|v| (&v.ident, v.attrs.as_slice(), &v.fields)).collect())
        }
        Data::Struct(data) => Ok(vec![(ident, &input.attrs, &data.fields)]),
        Data::Union(_) => Err(diag.report(ident, AttributeProblem::Union { ident })),
    }
}

fn place(input: &DeriveInput) -> Place {
    match input.data {
        Data::Enum(_) => Place::Enum,
        Data::Struct(_) | Data::Union(_) => Place::Struct,
    }
}
