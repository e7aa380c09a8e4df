//! Rules of fields: which may stand alone, and what a param is called.

use super::example;
use super::settings::Rules;
use super::text::{self, Text};
use crate::attribute::Attr;
use crate::diag::{Diag, Held};
use crate::model;
use crate::problem::FieldProblem;
use crate::read::{Error, Field, Given, ParamArg, Said};
use crate::words;
use proc_macro2::Span;
use quote::{ToTokens as _, format_ident};
use syn::Member;

/// The field as the expansion binds it.
pub(crate) fn bound<'a>(field: &Field<'a>) -> model::Field<'a> {
    let first = field.ty.to_token_stream().into_iter().next();
    let span =
        first.map_or_else(Span::mixed_site, |token| Span::mixed_site().located_at(token.span()));
    model::Field {
        name: field.name.clone(),
        member: field.member.clone(),
        binding: format_ident!("{}{}", model::BINDING, field.name, span = span),
        ty: field.ty,
        example: None,
    }
}

/// The one field with this attribute, if any.
pub(super) fn one<'a, T: 'a>(
    error: &Error<'a>,
    attr: Attr,
    said: impl for<'f> Fn(&'f Field<'a>) -> &'f Said<'a, T>,
    diag: &mut Diag,
) -> Held<Option<model::Field<'a>>> {
    let mut found = Ok(None);
    let mut first: Option<&Field<'a>> = None;
    for field in &error.fields {
        let Some(attribute) = said(field).attribute() else { continue };
        if let Some(earlier) = first {
            let (subject, earlier) = (error.subject, earlier.name.as_str());
            diag.report(attribute, FieldProblem::Second { attr, subject, earlier });
        } else {
            first = Some(field);
            found = said(field).held().map(|_| Some(bound(field)));
        }
    }
    found
}

/// Every param with its name, each name once.
pub(super) fn params_have_names<'a>(
    error: &Error<'a>,
    rules: &Rules<'_>,
    diag: &mut Diag,
) -> Held<Vec<(String, model::Field<'a>)>> {
    let mut params: Vec<Held<(String, model::Field<'a>)>> = Vec::new();
    for field in &error.fields {
        let param = match field.param.held() {
            Ok(None) => continue,
            Ok(Some(given)) => param(field, given, (&params, rules), diag),
            Err(broken) => Err(broken),
        };
        params.push(param);
    }
    params.into_iter().collect()
}

/// The details, with an example if there is one.
pub(super) fn details<'a>(error: &Error<'a>, diag: &mut Diag) -> Held<Option<model::Field<'a>>> {
    let details = one(error, Attr::Details, |field| &field.details, diag)?;
    let Some(details) = details else { return Ok(None) };
    let given = error.fields.iter().find_map(|field| field.details.given());
    let example = given.and_then(|given| given.value.0.as_ref());
    let example = example::is_of_type(example, details.ty, diag)?;
    Ok(Some(model::Field { example, ..details }))
}

fn param<'a>(
    field: &Field<'a>,
    given: &Given<'a, ParamArg>,
    others: (&[Held<(String, model::Field<'a>)>], &Rules<'_>),
    diag: &mut Diag,
) -> Held<(String, model::Field<'a>)> {
    let name = name(field, given, others, diag);
    let example = example::is_of_type(given.value.example.as_ref(), field.ty, diag);
    Ok((name?, model::Field { example: example?, ..bound(field) }))
}

/// The name of a param that no earlier one has.
fn name(
    field: &Field<'_>,
    given: &Given<'_, ParamArg>,
    (earlier, rules): (&[Held<(String, model::Field<'_>)>], &Rules<'_>),
    diag: &mut Diag,
) -> Held<String> {
    let name = match (&given.value.name, &field.member) {
        (Some(literal), _) => text::shown(literal, Text::Param, diag)?,
        (None, Member::Named(_)) => match rules.params {
            Some(style) => words::restyle(&field.name, style),
            None => field.name.clone(),
        },
        (None, Member::Unnamed(_)) => {
            return Err(diag.report(given.attribute, FieldProblem::ParamWithoutName));
        }
    };
    let mut taken = earlier.iter().flatten();
    let Some((_, earlier)) = taken.find(|(taken, _)| *taken == name) else { return Ok(name) };
    let problem = FieldProblem::ParamTaken { name, earlier: &earlier.name, field: &field.name };
    Err(match &given.value.name {
        Some(literal) => diag.report(literal, problem),
        None => diag.report(given.attribute, problem),
    })
}
