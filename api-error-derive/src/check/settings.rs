//! Rules of `#[api_error(...)]`.

use super::text::{self, Text};
use super::word;
use crate::attribute::Attr;
use crate::diag::{Broken, Diag, Held};
use crate::problem::{CodeProblem, TextProblem};
use crate::read::Settings;
use crate::template::{Piece, Template};
use api_error_core::{Style, code_is_well_formed};
use syn::{Ident, LitStr, Path};

/// The frameworks that `skip(...)` knows, by the name of their feature.
const FRAMEWORKS: [&str; 1] = ["axum"];

/// What holds for all errors of a type.
pub(crate) struct Rules {
    pub(crate) envelope: Option<Path>,
    /// If it is broken, nothing is judged by it.
    pub(crate) style: Held<Style>,
    pub(crate) prefix: String,
    /// Of errors that name none.
    pub(crate) category: Option<String>,
    pub(crate) docs: Option<Vec<Piece>>,
    pub(crate) skip: Vec<Ident>,
}

pub(crate) fn settings(settings: &Settings, diag: &mut Diag) -> Rules {
    let Settings { envelope, codes, prefix, category, docs, skip, unreadable, .. } = settings;
    let style = match codes {
        Some(codes) => style_is_known(codes, diag),
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
        envelope: envelope.clone(),
        style,
        prefix: prefix.as_ref().map(LitStr::value).unwrap_or_default(),
        category: category
            .as_ref()
            .and_then(|category| text::shown(category, Text::Category, diag).ok()),
        docs: docs.as_ref().and_then(|docs| docs_name_the_code(docs, diag).ok()),
        skip: skip.clone().unwrap_or_default(),
    }
}

fn style_is_known(codes: &LitStr, diag: &mut Diag) -> Held<Style> {
    let name = codes.value();
    let all = Style::ALL.map(|(_, name)| name);
    let unknown = || word::unknown("style", Attr::ApiError, name.clone(), &all);
    Style::named(&name).ok_or_else(|| diag.report(codes, unknown()))
}

fn prefix_begins_a_code(prefix: &LitStr, diag: &mut Diag) {
    let begins = |prefix: &str| code_is_well_formed(&format!("{prefix}A"));
    let written = prefix.value();
    if written.is_empty() {
        diag.report(prefix, TextProblem::Empty { what: "prefix".to_owned() });
    } else if !begins(&written) {
        let legal = |c: &char| c.is_ascii_alphanumeric() || "_-.:".contains(*c);
        let suggestion: String = written.chars().filter(legal).collect();
        let suggestion = Some(suggestion).filter(|legal| !legal.is_empty() && begins(legal));
        diag.report(prefix, CodeProblem::MalformedPrefix { prefix: written, suggestion });
    }
}

fn docs_name_the_code(docs: &LitStr, diag: &mut Diag) -> Held<Vec<Piece>> {
    let written = text::one_line(docs, "docs URL", diag)?;
    if written.contains(' ') {
        return Err(diag.report(docs, TextProblem::DocsSpace));
    }
    let Ok(template) = Template::read(&written) else {
        return Err(diag.report(docs, TextProblem::DocsBrace));
    };
    if let Some(other) = template.placeholders().find(|p| p.name != "code" || !p.spec.is_empty()) {
        let name = format!("{{{}{}}}", other.name, other.spec);
        return Err(diag.report(docs, TextProblem::DocsPlaceholder { name }));
    }
    Ok(template.pieces)
}
