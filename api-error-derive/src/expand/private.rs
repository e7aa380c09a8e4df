//! What generated code may name, and nothing else.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt as _};
use syn::{Path, parse_quote_spanned};

/// `::api_error::__private`, on this or another path.
///
/// It stands in generated code thousands of times, and single tokens are what rustc takes fastest.
pub(crate) struct Private(Vec<TokenTree>);

impl Private {
    pub(crate) fn of(facade: &Path) -> Self {
        Private(super::tokens! { #facade::__private }.into_iter().collect())
    }

    /// In a [`block`].
    pub(crate) fn imported() -> Self {
        Private(super::tokens! { __api_error }.into_iter().collect())
    }

    /// The same, located at `at` in whatever rustc says of it.
    pub(super) fn located(&self, at: Span) -> Self {
        Private(super::located(self, at).into_iter().collect())
    }
}

impl ToTokens for Private {
    fn to_tokens(&self, out: &mut TokenStream) {
        out.append_all(&self.0);
    }
}

/// Items that take no name where they stand, and see what is [`Private::imported`].
///
/// A facade that is not there is told of once: rustc takes the failed import for whatever its uses
/// need.
pub(crate) fn block(facade: &Path, items: &TokenStream) -> TokenStream {
    super::tokens! {
        const _: () = {
            use #facade::__private as __api_error;
            #items
        };
    }
}

/// The facade's path, unless the type gives another.
pub(crate) fn facade(given: Option<&Path>) -> Path {
    let site = Span::mixed_site();
    given.cloned().unwrap_or_else(|| parse_quote_spanned!(site=> ::api_error))
}
