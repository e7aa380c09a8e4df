//! Rules of messages.

use super::{field, status};
use crate::diag::{Diag, Held};
use crate::expand;
use crate::model::{self, Message};
use crate::nearest::nearest;
use crate::problem::MessageProblem;
use crate::read::{Display, Error};
use crate::template::{Mistake, Template};
use syn::{Ident, LitStr};

/// What `#[message]` says, if it is there.
pub(super) struct Known<'a>(Option<Message<'a>>);

/// Otherwise `{NAME}` would print a constant in scope to whoever made the request.
pub(super) fn names_fields<'a>(error: &Error<'a>, diag: &mut Diag) -> Held<Known<'a>> {
    let Some(given) = error.message.held()? else { return Ok(Known(None)) };
    let literal = &given.value;
    let template = Template::read(&literal.value())
        .map_err(|mistake| diag.report(literal, MessageProblem::from(mistake)))?;
    if let Some(text) = template.fixed() {
        return Ok(Known(Some(Message::Fixed(text))));
    }
    let fields = fields(&template, literal, error, diag)?;
    Ok(Known(Some(Message::Written { literal: literal.clone(), template, fields })))
}

impl<'a> Known<'a> {
    /// What the table may tell of the message. `Display` is public only below 500.
    pub(super) fn in_public(self, error: &Error<'_>, status: &status::Known<'_>) -> Message<'a> {
        match (self.0, &error.display) {
            (Some(written), _) => written,
            (None, Display::Literal(text)) if !status.status.is_server() => {
                let fixed = Template::read(text).map(|template| template.fixed());
                match (fixed, &status.field) {
                    (Ok(Some(text)), None) => Message::Fixed(text),
                    (Ok(_), _) => Message::Pattern(text.clone()),
                    // Whoever reads `#[error]` reports it.
                    (Err(_), _) => Message::Unknown,
                }
            }
            (None, _) => Message::Unknown,
        }
    }
}

impl From<Mistake> for MessageProblem<'_> {
    fn from(mistake: Mistake) -> Self {
        match mistake {
            Mistake::Unbalanced(brace) => MessageProblem::Unbalanced { brace },
            Mistake::UnknownFormat(format) => MessageProblem::UnknownFormat { format },
            Mistake::UnnamedPrecision => MessageProblem::UnnamedPrecision,
        }
    }
}

/// The fields that a template prints, each once.
fn fields<'a>(
    template: &Template,
    literal: &LitStr,
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
                diag.doubt(literal, not_a_field(name, error));
            }
            return Err(diag.leave_to_rustc(expand::names(literal, &fields)));
        }
    }
    let fields: Vec<_> =
        names.into_iter().map(|name| is_a_field(name, literal, error, diag)).collect();
    fields.into_iter().collect()
}

fn is_a_field<'a>(
    name: &str,
    literal: &LitStr,
    error: &Error<'a>,
    diag: &mut Diag,
) -> Held<model::Field<'a>> {
    if let Some(field) = error.fields.iter().find(|field| field.name == name) {
        return Ok(field::bound(field));
    }
    Err(diag.report(literal, not_a_field(name, error)))
}

fn not_a_field<'a>(name: &str, error: &Error<'a>) -> MessageProblem<'a> {
    let fields: Vec<String> = error.fields.iter().map(|field| field.name.clone()).collect();
    let (name, subject) = (name.to_owned(), error.subject);
    if name.is_empty() {
        MessageProblem::Unnamed { fields }
    } else {
        let near = nearest(&name, fields.iter().map(String::as_str)).map(str::to_owned);
        MessageProblem::UnknownField { name, subject, near, fields }
    }
}
