//! Rules of messages.

use super::{field, pattern, source, status};
use crate::diag::{Diag, Held, all};
use crate::expand;
use crate::format_string::{FormatString, Mistake, Piece};
use crate::model::{self, Message};
use crate::nearest::nearest;
use crate::problem::{MessageProblem, Printed};
use crate::read::{Display, Error, MessageArg};
use syn::{Ident, LitStr};

/// What the table may tell of the message. Its template names fields only: otherwise `{NAME}` would
/// print a constant in scope to whoever made the request.
pub(super) fn in_public<'a>(
    error: &Error<'a>,
    status: Held<&status::Known<'_>>,
    params: &[(String, model::Field<'_>)],
    diag: &mut Diag,
) -> Held<Message<'a>> {
    let literal = match error.message.held()?.map(|given| &given.value) {
        Some(MessageArg::Text(literal)) => literal,
        Some(MessageArg::Display(word)) => {
            return display(error, Some(word), status?, params, diag);
        }
        None => return display(error, None, status?, params, diag),
    };
    let template = FormatString::read(&literal.value())
        .map_err(|mistake| diag.report(literal, Printed::Message.not_read(mistake)))?;
    if let Some(text) = template.fixed() {
        return Ok(Message::Fixed(text));
    }
    let fields = fields(&template, literal, Printed::Message, error, diag)?;
    let pattern = pattern::of(&template, error, params);
    Ok(Message::Written { literal: literal.clone(), template, fields, pattern })
}

/// `Display` is public only below 500, and there only as far as it is the author's own text, or
/// `meant` for the client.
fn display<'a>(
    error: &Error<'_>,
    meant: Option<&Ident>,
    status: &status::Known<'_>,
    params: &[(String, model::Field<'_>)],
    diag: &mut Diag,
) -> Held<Message<'a>> {
    let (subject, number) = (error.subject, status.status.as_u16());
    match meant {
        Some(word) if status.status.is_server() => {
            Err(diag.report(word, MessageProblem::DisplayOfServer { subject, number }))
        }
        None if status.status.is_server() => Ok(Message::Unknown),
        Some(_) => Ok(displayed(error, status, params)),
        None => match source::printed(error) {
            Some((printed, field)) => {
                let (field, instead) = (field.name.clone(), own_text(error, status));
                let problem = MessageProblem::Source { subject, number, field, instead };
                Err(diag.report(printed, problem))
            }
            None => Ok(displayed(error, status, params)),
        },
    }
}

/// What the table may tell of a `Display` that is public.
fn displayed<'a>(
    error: &Error<'_>,
    status: &status::Known<'_>,
    params: &[(String, model::Field<'_>)],
) -> Message<'a> {
    let Display::Written { text, arguments, literal: _ } = &error.display else {
        return Message::Unknown;
    };
    // Whoever reads `#[error]` reports what is no template.
    let Ok(template) = FormatString::read(text) else { return Message::Unknown };
    if !arguments.is_empty() {
        return Message::Unknown;
    }
    match (template.fixed(), &status.field) {
        (Some(text), None) => Message::Fixed(text),
        (_, _) => Message::Displayed(pattern::of(&template, error, params)),
    }
}

/// A text for the client that says what the author's own part of the `#[error]` says.
fn own_text(error: &Error<'_>, status: &status::Known<'_>) -> String {
    let phrase = || status.phrase.clone().unwrap_or_else(|| status.status.phrase().to_owned());
    let Display::Written { text, .. } = &error.display else { return phrase() };
    match FormatString::read(text).map(|template| template.pieces).as_deref() {
        Ok([Piece::Text(text), Piece::Placeholder(_)]) if text.contains(char::is_alphabetic) => {
            text.trim_end_matches(|c: char| !c.is_alphanumeric()).to_owned()
        }
        _ => phrase(),
    }
}

impl Printed {
    pub(crate) fn not_read(self, mistake: Mistake) -> MessageProblem<'static> {
        let printed = self;
        match mistake {
            Mistake::Unbalanced(brace) => MessageProblem::Unbalanced { printed, brace },
            Mistake::UnknownFormat(format) => MessageProblem::UnknownFormat { printed, format },
            Mistake::UnnamedPrecision => MessageProblem::UnnamedPrecision { printed },
        }
    }
}

/// The fields that a template prints, each once.
pub(super) fn fields<'a>(
    template: &FormatString,
    literal: &LitStr,
    printed: Printed,
    error: &Error<'a>,
    diag: &mut Diag,
) -> Held<Vec<model::Field<'a>>> {
    let mut names: Vec<&String> = Vec::new();
    for placeholder in template.placeholders() {
        for name in std::iter::once(&placeholder.name).chain(&placeholder.counts) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    let unknown = |name: &&&String| !error.fields.iter().any(|field| field.name == ***name);
    let unknown: Vec<_> = names.iter().filter(unknown).map(|name| name.as_str()).collect();
    if !unknown.is_empty() && names.iter().all(|name| syn::parse_str::<Ident>(name).is_ok()) {
        let fields: Vec<_> = error.fields.iter().map(|field| field.name.as_str()).collect();
        let is_near = |name: &&str| nearest(name, fields.iter().copied()).is_some();
        if unknown.iter().all(is_near) {
            for name in unknown {
                diag.doubt(literal, not_a_field(name, printed, error));
            }
            return Err(diag.leave_to_rustc(expand::names(literal, &fields)));
        }
    }
    all(names.into_iter().map(|name| match error.fields.iter().find(|field| field.name == *name) {
        Some(field) => Ok(field::bound(field)),
        None => Err(diag.report(literal, not_a_field(name, printed, error))),
    }))
}

fn not_a_field<'a>(name: &str, printed: Printed, error: &Error<'a>) -> MessageProblem<'a> {
    let fields: Vec<String> = error.fields.iter().map(|field| field.name.clone()).collect();
    let (name, subject) = (name.to_owned(), error.subject);
    if name.is_empty() {
        MessageProblem::Unnamed { printed, fields }
    } else {
        let near = nearest(&name, fields.iter().map(String::as_str)).map(str::to_owned);
        MessageProblem::UnknownField { printed, name, subject, near, fields }
    }
}
