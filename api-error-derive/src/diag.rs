//! Collects the problems of one input, so that one build reports them all.

use crate::problem::Problem;
use proc_macro2::{Span, TokenStream};
use quote::ToTokens;

#[derive(Default)]
pub(crate) struct Diag(Vec<syn::Error>);

/// A rule does not hold, and that is reported.
#[derive(Clone, Copy)]
pub(crate) struct Broken;

/// What is so if a rule holds.
pub(crate) type Held<T> = Result<T, Broken>;

/// What was reported, in the order of the source.
pub(crate) struct Reported(Vec<syn::Error>);

impl Diag {
    pub(crate) fn report<'p>(
        &mut self,
        at: impl ToTokens,
        problem: impl Into<Problem<'p>>,
    ) -> Broken {
        self.0.push(syn::Error::new_spanned(at, problem.into()));
        Broken
    }

    /// As [`report`](Self::report), where there is a place but no token of it.
    pub(crate) fn report_at<'p>(&mut self, span: Span, problem: impl Into<Problem<'p>>) -> Broken {
        self.0.push(syn::Error::new(span, problem.into()));
        Broken
    }

    /// Hands the item over only if nothing was reported. An item that is broken without a report
    /// lacks what rustc itself has reported.
    pub(crate) fn finish<T>(self, item: Held<T>) -> Result<T, Reported> {
        match item {
            Ok(item) if self.0.is_empty() => Ok(item),
            _ => Err(self.reported()),
        }
    }

    /// All that was reported.
    pub(crate) fn reported(mut self) -> Reported {
        self.0.sort_by_key(|error| place(error.span()));
        Reported(self.0)
    }
}

impl ToTokens for Reported {
    fn to_tokens(&self, out: &mut TokenStream) {
        out.extend(self.0.iter().map(syn::Error::to_compile_error));
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
