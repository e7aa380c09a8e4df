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

use self::read::{Envelope, Written};
use crate::diag::{Diag, Held};
use crate::expand::{facade, tokens};
use crate::problem::EnvelopeProblem;
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
    let envelopes = &written.envelopes;
    let structs: Vec<_> = envelopes
        .iter()
        .enumerate()
        .filter_map(|(at, written)| {
            let attributes = Attributes::read(&written.attributes, &written.ident, &mut diag);
            let template = check::template(written, &attributes, &mut diag);
            let has_name = has_name_of_its_own(written, &envelopes[..at], &mut diag);
            has_name.ok().map(|()| expand::expand(written, &attributes.kept, template, facade))
        })
        .collect();
    let reported = diag.reported();
    tokens! { #reported #(#structs)* }
}

/// No earlier one has its name. Of those that are configured only rustc knows.
fn has_name_of_its_own(written: &Envelope, earlier: &[Envelope], diag: &mut Diag) -> Held<()> {
    let ident = &written.ident;
    if earlier.iter().any(|other| other.ident == *ident && !other.is_configured())
        && !written.is_configured()
    {
        return Err(diag.report(ident, EnvelopeProblem::NameTwice { ident }));
    }
    Ok(())
}
