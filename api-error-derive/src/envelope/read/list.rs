//! What commas separate, read so that a mistake in one of it leaves the rest readable.

use super::found;
use crate::diag::{Diag, Held};
use crate::problem::TemplateProblem;
use proc_macro2::TokenTree;
use syn::parse::ParseStream;
use syn::{LitStr, Token};

/// What stands between commas.
#[derive(Clone, Copy)]
pub(super) enum Listed {
    Members,
    Elements,
    Arguments,
}

impl Listed {
    fn name(self) -> &'static str {
        match self {
            Listed::Members => "two members",
            Listed::Elements => "two elements",
            Listed::Arguments => "two arguments",
        }
    }

    /// Whether what stands next can only be the beginning of another one.
    fn begins(self, input: ParseStream<'_>) -> bool {
        matches!(self, Listed::Members) && (input.peek(LitStr) || input.peek(Token![..]))
    }
}

/// Each of them, up to the end.
pub(super) fn separated<T>(
    input: ParseStream<'_>,
    listed: Listed,
    diag: &mut Diag,
    read: impl Fn(ParseStream<'_>, &mut Diag) -> Held<T>,
) -> Vec<Held<T>> {
    let mut all = Vec::new();
    while !input.is_empty() {
        let one = read(input, diag);
        if one.is_err() {
            skip(input);
        }
        if input.is_empty() || input.peek(Token![,]) {
            all.push(one);
        } else {
            let problem = TemplateProblem::NoComma { found: found(input), what: listed.name() };
            let broken = diag.report_at(input.span(), problem);
            if listed.begins(input) {
                all.push(one);
                continue;
            }
            // What goes on is not read, so what it began with is not judged.
            all.push(Err(broken));
            skip(input);
        }
        // Here is a comma, or the end.
        _ = input.parse::<Option<Token![,]>>();
    }
    all
}

/// Skips to the next comma.
fn skip(input: ParseStream<'_>) {
    while !input.is_empty() && !input.peek(Token![,]) && input.parse::<TokenTree>().is_ok() {}
}
