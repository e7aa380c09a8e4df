//! Rules of fields: which may stand alone, and what a param is called.

use super::text;
use crate::attribute::Attr;
use crate::diag::Diag;
use crate::model;
use crate::problem::FieldProblem;
use crate::read::{Error, Field, Slot};
use proc_macro2::Span;
use quote::{ToTokens as _, format_ident};
use syn::Member;

/// The field as the expansion binds it.
pub(super) fn bound<'a>(field: &Field<'a>) -> model::Field<'a> {
    let first = field.ty.to_token_stream().into_iter().next();
    let span =
        first.map_or_else(Span::mixed_site, |token| Span::mixed_site().located_at(token.span()));
    model::Field {
        name: field.name.clone(),
        member: field.member.clone(),
        binding: format_ident!("__{}", field.name, span = span),
        ty: field.ty,
    }
}

/// The one field with this attribute, if any.
pub(super) fn one<'a>(
    error: &Error<'a>,
    attr: Attr,
    slot: impl for<'f> Fn(&'f Field<'a>) -> &'f Slot<'a, ()>,
    diag: &mut Diag,
) -> Option<Option<model::Field<'a>>> {
    let mut found: Option<&Field<'a>> = None;
    let mut readable = true;
    for field in &error.fields {
        let Some(attribute) = slot(field).attribute() else { continue };
        readable &= slot(field).given().is_some();
        if let Some(earlier) = found {
            let (subject, earlier) = (error.subject, earlier.name.as_str());
            diag.report(attribute, FieldProblem::Second { attr, subject, earlier });
        } else {
            found = Some(field);
        }
    }
    readable.then(|| found.map(bound))
}

/// Every param with its name, each name once.
pub(super) fn params_have_names<'a>(
    error: &Error<'a>,
    diag: &mut Diag,
) -> Option<Vec<(String, model::Field<'a>)>> {
    let mut params: Vec<(String, &Field<'a>)> = Vec::new();
    let mut all = true;
    for field in error.fields.iter().filter(|field| !field.param.is_absent()) {
        let Some(name) = name(field, diag) else {
            all = false;
            continue;
        };
        if let Some((_, earlier)) = params.iter().find(|(taken, _)| *taken == name) {
            let (earlier, field_name) = (earlier.name.as_str(), field.name.as_str());
            let problem = FieldProblem::ParamTaken { name, earlier, field: field_name };
            match field.param.given().map(|given| (given.attribute, &given.value)) {
                Some((_, Some(literal))) => diag.report(literal, problem),
                Some((attribute, None)) => diag.report(attribute, problem),
                None => {}
            }
        } else {
            params.push((name, field));
        }
    }
    all.then(|| params.into_iter().map(|(name, field)| (name, bound(field))).collect())
}

fn name(field: &Field<'_>, diag: &mut Diag) -> Option<String> {
    let given = field.param.given()?;
    match (&given.value, &field.member) {
        (Some(literal), _) => text::shown(literal, "name of the param", diag),
        (None, Member::Named(_)) => Some(field.name.clone()),
        (None, Member::Unnamed(_)) => {
            diag.report(given.attribute, FieldProblem::ParamWithoutName);
            None
        }
    }
}
