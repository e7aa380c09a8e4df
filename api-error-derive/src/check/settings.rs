//! Rules of `#[api_error(...)]`.

use super::common_header::{self, CommonHeader};
use super::docs::{Pattern, names_the_code};
use super::text::{self, Text};
use super::word;
use crate::attribute::Attr;
use crate::diag::{Broken, Diag, Held};
use crate::problem::{CodeProblem, TextProblem};
use crate::read::Settings;
use api_error_core::{Style, code_is_well_formed};
use syn::{Ident, LitStr, Path};

/// The frameworks that `skip(...)` knows, by the name of their feature.
const FRAMEWORKS: [&str; 3] = ["aide", "axum", "utoipa"];

/// What holds for all errors of a type.
pub(crate) struct Rules<'a> {
    /// The type's name.
    pub(crate) own: &'a Ident,
    pub(crate) envelope: Option<Path>,
    /// If it is broken, nothing is judged by it.
    pub(crate) style: Held<Style>,
    pub(super) params: Option<Style>,
    pub(crate) prefix: String,
    /// Of errors that name none.
    pub(crate) category: Option<String>,
    pub(super) docs: Option<Pattern>,
    pub(super) headers: Vec<CommonHeader>,
    pub(crate) skip: Vec<Ident>,
}

pub(crate) fn settings<'a>(own: &'a Ident, settings: &Settings, diag: &mut Diag) -> Rules<'a> {
    let Settings {
        envelope,
        codes,
        params,
        prefix,
        category,
        docs,
        skip,
        headers,
        unreadable,
        code_enum: _,
        facade: _,
    } = settings;
    let style = match codes {
        Some(codes) => style_is_known(codes, Style::ALL, diag),
        None if *unreadable => Err(Broken),
        None => Ok(Style::default()),
    };
    if let Some(prefix) = prefix {
        prefix_begins_a_code(prefix, diag);
    }
    for framework in skip.iter().flatten() {
        // An unknown one is reported; the others are left out all the same.
        _ = word::known("framework", Attr::ApiError, framework, &FRAMEWORKS, diag);
    }
    Rules {
        own,
        envelope: envelope.clone(),
        style,
        params: style_of_params(params.as_ref(), diag),
        prefix: prefix.as_ref().map(LitStr::value).unwrap_or_default(),
        category: category
            .as_ref()
            .and_then(|category| text::shown(category, Text::Category, diag).ok()),
        docs: docs.as_ref().and_then(|docs| names_the_code(docs, diag).ok()),
        headers: common_header::are_legal(headers, diag),
        skip: skip.clone().unwrap_or_default(),
    }
}

fn style_is_known(
    written: &LitStr,
    styles: &[(Style, &'static str)],
    diag: &mut Diag,
) -> Held<Style> {
    let name = written.value();
    let known = styles.iter().find(|(_, known)| *known == name).map(|(style, _)| *style);
    known.ok_or_else(|| {
        let all: Vec<_> = styles.iter().map(|(_, name)| *name).collect();
        diag.report(written, word::unknown("style", Attr::ApiError, name, &all))
    })
}

/// How params are called that have no name of their own: as their fields where this says nothing.
fn style_of_params(params: Option<&LitStr>, diag: &mut Diag) -> Option<Style> {
    let of_words: Vec<_> =
        Style::ALL.iter().copied().filter(|(style, _)| *style != Style::Free).collect();
    style_is_known(params?, &of_words, diag).ok()
}

fn prefix_begins_a_code(prefix: &LitStr, diag: &mut Diag) {
    let begins = |prefix: &str| code_is_well_formed(&format!("{prefix}A"));
    let written = prefix.value();
    if written.is_empty() {
        diag.report(prefix, TextProblem::Empty { what: "prefix".to_owned() });
    } else if !begins(&written) {
        let legal = |c: &char| begins(&format!("a{c}"));
        let suggestion: String = written.chars().filter(legal).collect();
        let suggestion = Some(suggestion).filter(|legal| !legal.is_empty() && begins(legal));
        diag.report(prefix, CodeProblem::MalformedPrefix { prefix: written, suggestion });
    }
}
