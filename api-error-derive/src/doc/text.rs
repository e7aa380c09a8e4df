//! The text of doc attributes, line by line.

use crate::read;
use proc_macro2::TokenStream;
use quote::ToTokens as _;
use syn::{Attribute, Expr, ExprLit, Lit, Meta};

/// What one doc attribute says.
pub(super) enum Text {
    Written(String),
    /// By a macro, such as `include_str!`.
    Computed(TokenStream),
}

impl Text {
    pub(super) fn lines(self) -> Vec<Self> {
        match &self {
            Text::Written(text) => lines(text).into_iter().map(Text::Written).collect(),
            Text::Computed(_) => vec![self],
        }
    }
}

pub(super) fn text(attr: &Attribute) -> Option<Text> {
    match &attr.meta {
        Meta::NameValue(meta) if meta.path.is_ident("doc") => match &meta.value {
            Expr::Lit(ExprLit { lit: Lit::Str(written), .. }) => {
                read::text(&written.token()).map(Text::Written)
            }
            Expr::Macro(computed) => Some(Text::Computed(computed.to_token_stream())),
            _ => None,
        },
        _ => None,
    }
}

/// The lines of one doc attribute, without the space that follows `///`, or the column of asterisks
/// in a block.
fn lines(text: &str) -> Vec<String> {
    if !text.contains('\n') {
        return vec![text.strip_prefix(' ').unwrap_or(text).trim_end().to_owned()];
    }
    let starred = is_starred(text);
    let line = |(i, line): (usize, &str)| {
        let line = if starred && i > 0 {
            line.trim_start().strip_prefix('*').unwrap_or_default()
        } else {
            line
        };
        line.strip_prefix(' ').unwrap_or(line).trim_end().to_owned()
    };
    text.lines().enumerate().map(line).collect()
}

/// Whether every line of a block but the first begins with an asterisk; the last may be empty.
fn is_starred(text: &str) -> bool {
    let mut rest: Vec<_> = text.lines().skip(1).map(str::trim_start).collect();
    if rest.last().is_some_and(|last| last.is_empty()) {
        rest.pop();
    }
    !rest.is_empty() && rest.iter().all(|line| line.starts_with('*'))
}
