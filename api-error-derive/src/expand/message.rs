//! A message that prints fields.

use super::{Private, located, tokens};
use crate::format_string::{FormatString, Piece, Placeholder};
use crate::model::{BINDING, Field};
use proc_macro2::TokenStream;
use quote::format_ident;
use syn::{Ident, LitStr};

/// Writes it to the formatter `__formatter`.
pub(super) fn written(
    literal: &LitStr,
    template: &FormatString,
    fields: &[Field<'_>],
    p: &Private,
) -> TokenStream {
    let p = p.located(literal.span());
    let printed = printed(literal, template, fields);
    quote::quote_spanned!(proc_macro2::Span::mixed_site().located_at(literal.span())=>
        #p::write!(__formatter, #printed)
    )
}

/// Hands it to the visitor `__visitor` as the header of this name.
pub(super) fn header(
    name: &str,
    literal: &LitStr,
    template: &FormatString,
    fields: &[Field<'_>],
    p: &Private,
) -> TokenStream {
    let p = p.located(literal.span());
    let printed = printed(literal, template, fields);
    quote::quote_spanned!(proc_macro2::Span::mixed_site().located_at(literal.span())=>
        __visitor.header(#name, &#p::format_args!(#printed));
    )
}

/// What a macro of `std::fmt` takes. Every name in it is given a value here, so that none is looked up
/// where the type is declared.
fn printed(literal: &LitStr, template: &FormatString, fields: &[Field<'_>]) -> TokenStream {
    let span = literal.span();
    let indexed = |field: &Field<'_>| matches!(field.member, syn::Member::Unnamed(_));
    // rustc points into the literal only as long as it is the one that was written.
    let literal = if fields.iter().any(indexed) {
        LitStr::new(&named(template), span)
    } else {
        literal.clone()
    };
    let arguments = fields.iter().map(|field| {
        let binding = located(&field.binding, span);
        let name = if indexed(field) {
            field.binding.clone()
        } else {
            // Keywords are legal names of arguments.
            format_ident!("{}", field.name, span = span)
        };
        tokens! { #name = #binding }
    });
    tokens! { #literal, #(#arguments),* }
}

/// Code that has nothing but the names of fields in scope, for rustc to point at the others within the
/// literal. It stands in a module, where no constant of the user's can be what a name means.
pub(crate) fn names(literal: &LitStr, fields: &[&str]) -> TokenStream {
    // Keywords are no names of variables, and not in a literal that comes here.
    let names = fields.iter().filter_map(|field| {
        let mut name = syn::parse_str::<Ident>(field).ok()?;
        name.set_span(literal.span());
        Some(name)
    });
    tokens! {
        const _: () = {
            #[allow(dead_code, unused_variables)]
            mod message {
                fn names() {
                    #(let #names = 0usize;)*
                    _ = ::core::format_args!(#literal);
                }
            }
        };
    }
}

/// The template with `{__field_0}` for `{0}`.
fn named(template: &FormatString) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => text.replace('{', "{{").replace('}', "}}"),
        Piece::Placeholder(placeholder) => renamed(placeholder),
    };
    template.pieces.iter().map(piece).collect()
}

fn renamed(Placeholder { name, spec, counts, kind: _ }: &Placeholder) -> String {
    let mut out = format!("{{{BINDING}{name}");
    let mut rest = spec.as_str();
    for count in counts {
        if let Some((before, after)) = rest.split_once(&format!("{count}$")) {
            out.extend([before, BINDING, count, "$"]);
            rest = after;
        }
    }
    out + rest + "}"
}
