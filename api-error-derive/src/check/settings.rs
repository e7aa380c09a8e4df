//! Rules of `#[api_error(...)]`.

use super::{text, word};
use crate::attribute::Attr;
use crate::diag::Diag;
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
    /// None if it is reported already, so that nothing is judged by it.
    pub(crate) style: Option<Style>,
    pub(crate) prefix: String,
    pub(crate) docs: Option<Vec<Piece>>,
    pub(crate) skip: Vec<Ident>,
}

pub(crate) fn settings(settings: &Settings, diag: &mut Diag) -> Rules {
    let Settings { envelope, codes, prefix, docs, facade: _, skip, unreadable } = settings;
    let style = match codes {
        Some(codes) => style(codes, diag),
        None => Some(Style::default()).filter(|_| !unreadable),
    };
    if let Some(prefix) = prefix {
        prefix_begins_a_code(prefix, diag);
    }
    for framework in skip.iter().flatten() {
        word::known("framework", Attr::ApiError, framework, &FRAMEWORKS, diag);
    }
    Rules {
        envelope: envelope.clone(),
        style,
        prefix: prefix.as_ref().map(LitStr::value).unwrap_or_default(),
        docs: docs.as_ref().and_then(|docs| docs_name_the_code(docs, diag)),
        skip: skip.clone().unwrap_or_default(),
    }
}

fn style(codes: &LitStr, diag: &mut Diag) -> Option<Style> {
    let name = codes.value();
    let style = Style::named(&name);
    if style.is_none() {
        let names = Style::ALL.map(|(_, name)| name);
        diag.report(codes, word::unknown("style", Attr::ApiError, name, &names));
    }
    style
}

fn prefix_begins_a_code(prefix: &LitStr, diag: &mut Diag) {
    let written = prefix.value();
    if written.is_empty() {
        diag.report(prefix, TextProblem::Empty { what: "prefix" });
    } else if !code_is_well_formed(&format!("{written}A")) {
        let legal = |c: &char| c.is_ascii_alphanumeric() || "_-.:".contains(*c);
        let suggestion: String = written.chars().filter(legal).collect();
        let suggestion = Some(suggestion).filter(|legal| code_is_well_formed(&format!("{legal}A")));
        let suggestion = suggestion.filter(|legal| !legal.is_empty());
        diag.report(prefix, CodeProblem::MalformedPrefix { prefix: written, suggestion });
    }
}

fn docs_name_the_code(docs: &LitStr, diag: &mut Diag) -> Option<Vec<Piece>> {
    let written = text::shown(docs, "docs URL", diag)?;
    if written.contains(' ') {
        diag.report(docs, TextProblem::DocsSpace);
        return None;
    }
    let Ok(template) = Template::read(&written) else {
        diag.report(docs, TextProblem::DocsPlaceholder { name: "{".to_owned() });
        return None;
    };
    if let Some(other) = template.placeholders().find(|p| p.name != "code" || !p.spec.is_empty()) {
        let name = format!("{{{}{}}}", other.name, other.spec);
        diag.report(docs, TextProblem::DocsPlaceholder { name });
        return None;
    }
    Some(template.pieces)
}
