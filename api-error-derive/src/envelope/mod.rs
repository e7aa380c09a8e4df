//! `envelope! { … }`: a shape as people write it, made a constant.

mod check;
mod derives;
mod expand;
mod model;
mod read;

pub(crate) use self::{
    check::{FUNCTIONS, Function},
    read::Attributes,
};

use self::read::Written;
use crate::diag::Diag;
use crate::expand::{facade, tokens};
use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser as _};

/// Every struct with its shape. One that does not hold has the shape `null`, so that code using it
/// raises no second error.
pub(crate) fn envelope(input: TokenStream) -> TokenStream {
    let mut diag = Diag::default();
    let read = |input: ParseStream<'_>| Ok(Written::read(input, &mut diag));
    let written = match read.parse2(input) {
        Ok(written) => written,
        Err(error) => return error.to_compile_error(),
    };
    let facade = &facade(written.facade.as_ref());
    let structs: Vec<_> = written
        .envelopes
        .iter()
        .map(|written| {
            let attributes = Attributes::read(&written.attributes, &written.ident, &mut diag);
            let template = check::template(written, &attributes, &mut diag);
            expand::expand(written, &attributes.kept, template, facade)
        })
        .collect();
    let reported = diag.reported();
    tokens! { #reported #(#structs)* }
}
