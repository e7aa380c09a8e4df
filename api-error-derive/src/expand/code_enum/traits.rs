//! What the type of a type's codes has to be: `ErrorTable::Code` says so.

use super::{Codes, Variant};
use crate::expand::table::inner_trait;
use crate::expand::{Private, generated, located, tokens};
use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::Ident;

/// Codes of one text are equal.
pub(super) fn traits(
    ident: &TokenStream,
    variants: &[Variant<'_>],
    unknown: &Ident,
    p: &Private,
) -> TokenStream {
    let copies = variants.iter().map(|variant| {
        let name = generated(variant.ident);
        variant.arm(p, &tokens! { Self::#name }, |span, p| {
            let name = located(&name, span);
            quote_spanned! { span=> Self::#name(#p::Clone::clone(__code)) }
        })
    });
    let texts = variants.iter().map(|variant| {
        let code = match &variant.codes {
            Codes::One { code, .. } => code.as_str(),
            Codes::Inner(_) => "",
        };
        variant.arm(p, &code, |span, p| quote_spanned! { span=> #p::AsRef::as_ref(__code) })
    });
    let text = |of: &str| {
        let of = Ident::new(of, Span::mixed_site());
        tokens! { #p::AsRef::<#p::str>::as_ref(#of) }
    };
    let (this_text, other_text) = (text("self"), text("__other"));
    let from = from(variants, unknown, p);
    let inner = variants.iter().find_map(|variant| match &variant.codes {
        Codes::Inner(field) => Some(field.span()),
        Codes::One { .. } => None,
    });
    // Where a value of it is made, rustc says once more that a type inside is no API error.
    let this = quote_spanned! { inner.unwrap_or_else(Span::mixed_site)=> Self };
    tokens! {
        #[automatically_derived]
        impl #p::AsRef<#p::str> for #ident {
            fn as_ref(&self) -> &#p::str {
                match self { #(#texts)* Self::#unknown(__code) => __code, }
            }
        }
        #[automatically_derived]
        impl #p::Clone for #ident {
            fn clone(&self) -> #this {
                match self { #(#copies)* Self::#unknown(__code) => Self::#unknown(#p::Clone::clone(__code)), }
            }
        }
        #[automatically_derived]
        impl #p::Debug for #ident {
            fn fmt(&self, __formatter: &mut #p::Formatter<'_>) -> #p::FmtResult {
                #p::Debug::fmt(#this_text, __formatter)
            }
        }
        #[automatically_derived]
        impl #p::Display for #ident {
            fn fmt(&self, __formatter: &mut #p::Formatter<'_>) -> #p::FmtResult {
                #p::Display::fmt(#this_text, __formatter)
            }
        }
        #[automatically_derived]
        impl #p::PartialEq for #ident {
            fn eq(&self, __other: &Self) -> #p::bool { #this_text == #other_text }
        }
        #[automatically_derived]
        impl #p::Eq for #ident {}
        #[automatically_derived]
        impl #p::Hash for #ident {
            fn hash<H: #p::Hasher>(&self, __state: &mut H) { #p::Hash::hash(#this_text, __state); }
        }
        #[automatically_derived]
        impl #p::From<&#p::str> for #ident {
            fn from(__code: &#p::str) -> #this { #from }
        }
        #[automatically_derived]
        impl #p::From<#p::String> for #ident {
            fn from(__code: #p::String) -> #this { Self::from(__code.as_str()) }
        }
        #p::codes! { #ident #this }
    }
}

/// The code's own variant, else that of a type inside, else the unknown one.
fn from(variants: &[Variant<'_>], unknown: &Ident, p: &Private) -> TokenStream {
    let own = variants.iter().filter_map(|Variant { ident, codes }| match codes {
        Codes::One { code, .. } => {
            let ident = generated(ident);
            Some(tokens! { #code => Self::#ident, })
        }
        Codes::Inner(_) => None,
    });
    let inside = variants.iter().filter_map(|Variant { ident, codes }| match codes {
        Codes::Inner(field) => {
            let (inner, p) = (inner_trait(field, p), p.located(field.span()));
            let ident = located(&generated(ident), field.span());
            Some(quote_spanned! { field.span()=>
                if let #p::Option::Some(__code) = #inner::declared_code(__code) {
                    return Self::#ident(__code);
                }
            })
        }
        Codes::One { .. } => None,
    });
    tokens! {
        match __code {
            #(#own)*
            _ => { #(#inside)* Self::#unknown(#p::String::from(__code)) }
        }
    }
}
