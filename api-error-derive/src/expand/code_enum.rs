//! The enum of a type's codes.

mod traits;

use super::{Private, tokens};
use crate::check::UNKNOWN;
use crate::model::{CodeEnum, Entry, Kind, Spec};
use crate::spell::spell;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::{Ident, Type};

/// A variant of it.
pub(crate) struct Variant<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) codes: Codes<'a>,
}

/// What a variant stands for.
pub(crate) enum Codes<'a> {
    /// This code.
    One { code: String, doc: String },
    /// Every code of the type inside.
    Inner(&'a Type),
}

impl<'a> Variant<'a> {
    pub(super) fn of(error: &'a Entry<'_>) -> Self {
        let codes = match &error.kind {
            Kind::Inner(inner) => Codes::Inner(inner.ty),
            Kind::Spec(spec) => Codes::One { code: spec.code.clone(), doc: doc(spec) },
        };
        Variant { ident: error.ident, codes }
    }

    /// A match arm, located where rustc should point when the type inside is no API error: it says
    /// the same thing at the same place once.
    fn arm(
        &self,
        p: &Private,
        one: &impl ToTokens,
        inner: impl FnOnce(Span, &Private) -> TokenStream,
    ) -> TokenStream {
        let ident = self.ident;
        match &self.codes {
            Codes::One { .. } => tokens! { Self::#ident => #one, },
            Codes::Inner(ty) => {
                let span = located(ty);
                let inner = inner(span, &p.located(span));
                quote_spanned! { span=> Self::#ident(code) => #inner, }
            }
        }
    }
}

/// "`QUOTA_EXCEEDED`, 402 Payment Required", and the description.
fn doc(spec: &Spec<'_>) -> String {
    let Spec { code, status, phrase, doc, .. } = spec;
    let phrase = phrase.as_deref().unwrap_or_else(|| status.phrase());
    let answer = format!("`{code}`, {} {phrase}", status.as_u16());
    match doc.description.as_str() {
        "" => answer,
        description => format!("{answer}\n\n{description}"),
    }
}

fn located(ty: &Type) -> Span {
    let first = ty.to_token_stream().into_iter().next();
    first.map_or_else(Span::mixed_site, |token| Span::mixed_site().located_at(token.span()))
}

/// The enum, which holds the codes of a type of this name.
pub(crate) fn code_enum(
    declared: &CodeEnum<'_>,
    variants: &[Variant<'_>],
    of: &str,
    p: &Private,
) -> TokenStream {
    let CodeEnum { ident, vis, non_exhaustive } = declared;
    let unknown = Ident::new(UNKNOWN, Span::mixed_site());
    let about = format!("The codes of `{of}`.");
    let non_exhaustive = non_exhaustive.then(|| tokens! { #[non_exhaustive] });
    let declarations = variants.iter().map(|variant| declaration(variant, p));
    let methods = methods(variants, &unknown, p);
    let traits = traits::traits(ident, variants, &unknown, p);
    tokens! {
        #[doc = #about]
        #[allow(deprecated)]
        #non_exhaustive
        #vis enum #ident {
            #(#declarations)*
            /// A code that no error has: a newer server's, or another service's.
            #unknown(#p::String),
        }
        #[allow(deprecated)]
        impl #ident { #methods }
        #[allow(deprecated)]
        const _: () = { #traits };
    }
}

fn declaration(Variant { ident, codes }: &Variant<'_>, p: &Private) -> TokenStream {
    match codes {
        Codes::One { doc, .. } => tokens! { #[doc = #doc] #ident, },
        Codes::Inner(ty) => {
            let doc = format!("A code of `{}`.", spell(ty));
            let (span, p) = (located(ty), p.located(located(ty)));
            let inner = quote_spanned! { span=> <#ty as #p::ErrorTable>::Code };
            tokens! { #[doc = #doc] #ident(#inner), }
        }
    }
}

fn methods(variants: &[Variant<'_>], unknown: &Ident, p: &Private) -> TokenStream {
    let texts = variants.iter().map(|variant| {
        let code = match &variant.codes {
            Codes::One { code, .. } => code.as_str(),
            Codes::Inner(_) => "",
        };
        variant.arm(p, &code, |span, p| quote_spanned! { span=> #p::AsRef::as_ref(code) })
    });
    tokens! {
        /// The code.
        #[allow(dead_code, unreachable_pub)]
        #[must_use]
        pub fn as_str(&self) -> &#p::str {
            match self { #(#texts)* Self::#unknown(code) => code, }
        }
    }
}
