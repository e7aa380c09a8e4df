//! The enum of a type's codes.

mod traits;

use super::table::inner_trait;
use super::{Private, generated, located, tokens};
use crate::check::UNKNOWN;
use crate::model::{CodeEnum, Entry, Field, Kind, Spec};
use crate::spell::spell;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::{Ident, Path};

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
    Inner(Field<'a>),
}

impl<'a> Variant<'a> {
    pub(super) fn of(error: &Entry<'a>) -> Self {
        let codes = match &error.kind {
            Kind::Inner(inner) => Codes::Inner(inner.clone()),
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
        let ident = generated(self.ident);
        match &self.codes {
            Codes::One { .. } => tokens! { Self::#ident => #one, },
            Codes::Inner(field) => {
                let span = field.span();
                let inner = inner(span, &p.located(span));
                let ident = located(&ident, span);
                quote_spanned! { span=> Self::#ident(__code) => #inner, }
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

/// The enum, which holds the codes of a type of this name, and its impls, which belong into a block.
pub(crate) fn code_enum(
    CodeEnum { ident: name, vis, non_exhaustive }: &CodeEnum<'_>,
    variants: &[Variant<'_>],
    of: &str,
    (facade, p): (&Path, &Private),
) -> (TokenStream, TokenStream) {
    let (ident, vis) = (&generated(name), generated(vis));
    let outside = &Private::of(facade);
    let unknown = Ident::new(UNKNOWN, Span::mixed_site());
    let about = format!("The codes of `{of}`.");
    let non_exhaustive = non_exhaustive.then(|| tokens! { #[non_exhaustive] });
    let declarations = variants.iter().map(|variant| declaration(variant, outside));
    let traits = traits::traits(ident, variants, &unknown, p);
    let body = tokens! {
        #(#declarations)*
        /// A code that no error has: a newer server's, or another service's.
        #unknown(#outside::String),
    };
    // Where rustc should point when the name is taken.
    let site = Span::mixed_site().located_at(name.span());
    let located_vis = located(&vis, site);
    let declaration = quote_spanned! { site=> #located_vis enum #ident { #body } };
    (
        tokens! { #[doc = #about] #non_exhaustive #declaration },
        tokens! {
            impl #ident {
                /// The code.
                #[must_use]
                #vis fn as_str(&self) -> &#p::str { #p::AsRef::as_ref(self) }
            }
            #traits
        },
    )
}

fn declaration(Variant { ident, codes }: &Variant<'_>, p: &Private) -> TokenStream {
    let ident = generated(ident);
    match codes {
        Codes::One { doc, .. } => tokens! { #[doc = #doc] #ident, },
        Codes::Inner(field) => {
            let doc = format!("A code of `{}`.", spell(field.ty));
            let inner = inner_trait(field, p);
            let code = quote_spanned! { field.span()=> #inner::Code };
            let ident = located(&ident, field.span());
            tokens! { #[doc = #doc] #ident(#code), }
        }
    }
}
