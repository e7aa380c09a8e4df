//! What tables show of a message: each value by the name under which a client finds it.

use crate::format_string::{FormatString, Piece, Placeholder};
use crate::model;
use crate::read::{Error, Field};

/// The text of a template whose fields have their public names.
pub(super) fn of(
    template: &FormatString,
    error: &Error<'_>,
    params: &[(String, model::Field<'_>)],
) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => text.replace('{', "{{").replace('}', "}}"),
        Piece::Placeholder(Placeholder { name, spec, .. }) => {
            let field = error.fields.iter().find(|field| field.name == *name);
            let public = field.and_then(|field| public(field, params));
            format!("{{{}{spec}}}", public.unwrap_or_else(|| name.clone()))
        }
    };
    template.pieces.iter().map(piece).collect()
}

/// Its name as a param, or as what else the client is told.
fn public(field: &Field<'_>, params: &[(String, model::Field<'_>)]) -> Option<String> {
    if let Some((name, _)) = params.iter().find(|(_, param)| param.name == field.name) {
        return Some(name.clone());
    }
    if let Some(header) = field.header.given() {
        return Some(header.value.0.value());
    }
    let said = [
        (field.retry_after.is_absent(), "retry_after"),
        (field.status.is_absent(), "status"),
        (field.details.is_absent(), "details"),
        (field.issues.is_absent(), "issues"),
    ];
    let said = said.into_iter().find(|(is_absent, _)| !is_absent);
    said.map(|(_, name)| name.to_owned())
}
