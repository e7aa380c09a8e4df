//! Where a text prints the source of its error, which is somebody else's text.
//!
//! What cannot be followed counts as printing it.

use crate::format_string::{FormatString, Mistake};
use crate::read::{self, Display, Error, Field};
use crate::spell::spell;
use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::{Member, Type};

/// Whether the field of this name holds the source of the error.
pub(super) fn is_source(error: &Error<'_>, name: &str) -> bool {
    let holds = |field: &Field<'_>| field.is_source || is_erased(field.ty);
    error.fields.iter().any(|field| field.name == name && holds(field))
}

/// The source that `#[error(...)]` prints, and what does so.
pub(super) fn printed<'e, 'a>(error: &'e Error<'a>) -> Option<(TokenStream, &'e Field<'a>)> {
    let mut sources = error.fields.iter().filter(|field| field.is_source || is_erased(field.ty));
    match &error.display {
        Display::Transparent(word) => Some((word.to_token_stream(), error.fields.first()?)),
        Display::Computed(how) => Some((how.clone(), sources.next()?)),
        Display::Written { literal, text, arguments } => sources.find_map(|field| {
            let printed = if text_prints(text, arguments, field) {
                literal.to_token_stream()
            } else {
                argument_prints(arguments.clone(), field)?.into()
            };
            Some((printed, field))
        }),
        Display::Unknown => None,
    }
}

/// `Box<dyn Error + Send + Sync>` and its like: an error, whether or not thiserror is told.
fn is_erased(ty: &Type) -> bool {
    if matches!(ty, Type::Path(path) if path.path.get_ident().is_some()) {
        return false;
    }
    let spelled = spell(ty);
    let bounds = spelled.split_once("dyn ").map_or("", |(_, bounds)| bounds);
    let names = bounds.split(|c: char| !(c.is_alphanumeric() || c == '_'));
    names.into_iter().any(|name| name.ends_with("Error"))
}

fn text_prints(text: &str, arguments: &TokenStream, field: &Field<'_>) -> bool {
    let named = keys(arguments);
    any_name(text, |name| {
        // `{source.field}` is for rustc to report, and is read all the same.
        let name = name.strip_prefix("r#").unwrap_or(name);
        let name = name.split('.').next().unwrap_or(name);
        !named.iter().any(|key| key == name) && (name == "self" || names_it(name, field))
    })
}

/// Whether a format string prints what has such a name.
fn any_name(text: &str, mut prints: impl FnMut(&str) -> bool) -> bool {
    match FormatString::read(text) {
        Ok(template) => template
            .placeholders()
            .flat_map(|p| std::iter::once(&p.name).chain(&p.counts))
            .any(|name| prints(name)),
        // It is no format string, or rustc reports it.
        Err(Mistake::Unbalanced(_)) => false,
        Err(Mistake::UnknownFormat(_) | Mistake::UnnamedPrecision) => true,
    }
}

/// Whether `name` is the field, or what thiserror calls it while it writes.
fn names_it(name: &str, field: &Field<'_>) -> bool {
    let bound = || matches!(field.member, Member::Unnamed(_)) && name.strip_prefix('_').is_some();
    name == field.name || (bound() && name[1..] == field.name)
}

/// The names that arguments have.
fn keys(arguments: &TokenStream) -> Vec<String> {
    let tokens: Vec<TokenTree> = arguments.clone().into_iter().collect();
    let keys = (0..tokens.len()).filter(|at| is_key(&tokens, *at));
    keys.map(|at| tokens[at].to_string()).collect()
}

/// `x` of `x = .source`
fn is_key(tokens: &[TokenTree], at: usize) -> bool {
    let starts = at == 0 || is_punct(tokens.get(at - 1), ',');
    starts
        && matches!(tokens[at], TokenTree::Ident(_))
        && is_punct(tokens.get(at + 1), '=')
        && !is_punct(tokens.get(at + 2), '=')
}

fn is_punct(token: Option<&TokenTree>, wanted: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == wanted)
}

/// The token of `tokens` that names the field.
fn argument_prints(tokens: TokenStream, field: &Field<'_>) -> Option<TokenTree> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    tokens.iter().enumerate().find_map(|(at, token)| {
        let prints = match token {
            TokenTree::Group(group) => return argument_prints(group.stream(), field),
            TokenTree::Ident(name) if name == "self" => !is_taken_apart(&tokens[at + 1..]),
            TokenTree::Ident(name) => {
                let name = name.unraw().to_string();
                !is_key(&tokens, at) && !is_inside(&tokens, at) && names_it(&name, field)
            }
            TokenTree::Literal(literal) => {
                let indexes = at > 0 && is_punct(tokens.get(at - 1), '.');
                if indexes {
                    !is_inside(&tokens, at) && index(literal) == field.name
                } else {
                    nested_prints(literal, field)
                }
            }
            TokenTree::Punct(_) => false,
        };
        prints.then(|| token.clone())
    })
}

/// `self.name`, which is judged by the name; not `self.method()` or `self.method::<T>()`, which may print
/// anything.
fn is_taken_apart(rest: &[TokenTree]) -> bool {
    let calls = matches!(rest.get(2), Some(TokenTree::Group(_))) || is_punct(rest.get(2), ':');
    is_punct(rest.first(), '.') && !calls
}

/// Whether the token is a field or method of another value: `kind` of `.source.kind`.
fn is_inside(tokens: &[TokenTree], at: usize) -> bool {
    let Some(dot) = at.checked_sub(1).filter(|dot| is_punct(tokens.get(*dot), '.')) else {
        return false;
    };
    match dot.checked_sub(1).map(|before| &tokens[before]) {
        Some(TokenTree::Ident(name)) => name != "self" && !BEFORE_FIELDS.iter().any(|k| name == k),
        Some(TokenTree::Group(_) | TokenTree::Literal(_)) => true,
        Some(TokenTree::Punct(punct)) => punct.as_char() == '?',
        None => false,
    }
}

/// The keywords after which thiserror takes `.name` for a field of the error.
const BEFORE_FIELDS: [&str; 8] =
    ["break", "continue", "if", "in", "match", "mut", "return", "while"];

/// `.0.1` is one literal after its dot.
fn index(literal: &Literal) -> String {
    let written = literal.to_string();
    written.split('.').next().unwrap_or_default().to_owned()
}

/// The text of a `format!` inside, which captures names but has arguments of its own.
fn nested_prints(literal: &Literal, field: &Field<'_>) -> bool {
    let Some(text) = read::text(literal) else { return false };
    let is_name = matches!(field.member, Member::Named(_));
    any_name(&text, |name| {
        let indexes = !is_name && name == field.name;
        name == "self" || (!indexes && names_it(name, field))
    })
}
