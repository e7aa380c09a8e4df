//! Collects the problems of one input, so that one build reports them all.

use crate::problem::Problem;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote_spanned};

#[derive(Default)]
pub(crate) struct Diag {
    errors: Vec<syn::Error>,
    doubts: Vec<syn::Error>,
    /// What rustc reports better, and code that makes it do so.
    left: TokenStream,
}

/// A rule does not hold, and that is reported.
#[derive(Clone, Copy)]
pub(crate) struct Broken;

/// What is so if a rule holds.
pub(crate) type Held<T> = Result<T, Broken>;

/// All of these, where each of them is judged whatever the others are.
pub(crate) fn all<T, C: FromIterator<T>>(each: impl IntoIterator<Item = Held<T>>) -> Held<C> {
    each.into_iter().collect::<Vec<_>>().into_iter().collect()
}

/// What was reported, in the order of the source.
pub(crate) struct Reported(Diag);

impl Diag {
    pub(crate) fn report(&mut self, at: impl ToTokens, problem: impl Problem) -> Broken {
        self.errors.push(syn::Error::new_spanned(at, problem));
        Broken
    }

    /// Reports a problem where `error` is, from its first token to its last.
    pub(crate) fn report_of(&mut self, error: &syn::Error, problem: impl Problem) -> Broken {
        self.report(error.to_compile_error(), problem)
    }

    /// As [`report`](Self::report), where there is a place but no token of it.
    pub(crate) fn report_at(&mut self, span: Span, problem: impl Problem) -> Broken {
        self.errors.push(syn::Error::new(span, problem));
        Broken
    }

    /// Reports what follows from a mistake that rustc reports, should rustc not do so: when code is
    /// generated, which it does for nothing that has a mistake.
    pub(crate) fn doubt(&mut self, at: impl ToTokens, problem: impl Problem) -> Broken {
        self.doubts.push(syn::Error::new_spanned(at, problem));
        Broken
    }

    /// Has rustc report what is wrong, as it does of this code.
    pub(crate) fn leave_to_rustc(&mut self, code: TokenStream) -> Broken {
        self.left.extend(code);
        Broken
    }

    /// Hands the item over only if nothing was reported. An item that is broken without a report
    /// lacks what rustc itself has reported.
    pub(crate) fn finish<T>(self, item: Held<T>) -> Result<T, Reported> {
        match item {
            Ok(item) if self.errors.is_empty() && self.doubts.is_empty() => Ok(item),
            _ => Err(self.reported()),
        }
    }

    /// All that was reported.
    pub(crate) fn reported(mut self) -> Reported {
        self.errors.sort_by_key(|error| place(error.span()));
        Reported(self)
    }
}

impl Reported {
    /// Statements that do not compile once they are used.
    pub(crate) fn doubts(&self) -> TokenStream {
        let doubts = self.0.doubts.iter().map(|doubt| {
            let sentence = doubt.to_string();
            let at = Span::mixed_site().located_at(doubt.span());
            // What is generic is evaluated last.
            quote_spanned! {at=> {
                fn doubt<T>() { const { ::core::panic!("{}", #sentence) } }
                doubt::<()>();
            }}
        });
        doubts.collect()
    }
}

impl ToTokens for Reported {
    fn to_tokens(&self, out: &mut TokenStream) {
        out.extend(self.0.errors.iter().map(syn::Error::to_compile_error));
        self.0.left.to_tokens(out);
    }
}

/// Line and column; outside of rustc, where nobody reads the order, nothing.
fn place(span: Span) -> Option<(usize, usize)> {
    // Without rustc there are no spans of rustc to unwrap.
    proc_macro::is_available().then(|| {
        let span = span.unwrap();
        (span.line(), span.column())
    })
}
