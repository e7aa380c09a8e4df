//! Rules of messages.

use super::{field, status};
use crate::diag::Diag;
use crate::model::{self, Message};
use crate::nearest::nearest;
use crate::problem::MessageProblem;
use crate::read::{Display, Error};
use crate::template::{Mistake, Template};
use syn::LitStr;

/// What `#[message]` says; none if it could not be read or does not hold.
pub(super) struct Known<'a>(Option<Message<'a>>);

/// Otherwise `{NAME}` would print a constant in scope to whoever made the request.
pub(super) fn names_fields<'a>(error: &Error<'a>, diag: &mut Diag) -> Option<Known<'a>> {
    let Some(given) = error.message.given() else {
        return error.message.is_absent().then_some(Known(None));
    };
    let literal = &given.value;
    let template = match Template::read(&literal.value()) {
        Ok(template) => template,
        Err(mistake) => {
            diag.report(literal, problem(mistake));
            return None;
        }
    };
    if let Some(text) = template.fixed() {
        return Some(Known(Some(Message::Fixed(text))));
    }
    let fields = fields(&template, literal, error, diag)?;
    Some(Known(Some(Message::Written { literal: literal.clone(), template, fields })))
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

fn problem(mistake: Mistake) -> MessageProblem<'static> {
    match mistake {
        Mistake::Unbalanced(brace) => MessageProblem::Unbalanced { brace },
        Mistake::UnknownFormat(format) => MessageProblem::UnknownFormat { format },
        Mistake::UnnamedPrecision => MessageProblem::UnnamedPrecision,
    }
}

/// The fields that a template prints, each once.
fn fields<'a>(
    template: &Template,
    literal: &LitStr,
    error: &Error<'a>,
    diag: &mut Diag,
) -> Option<Vec<model::Field<'a>>> {
    let all = || error.fields.iter().map(|field| field.name.clone()).collect::<Vec<_>>();
    let mut found: Vec<model::Field<'a>> = Vec::new();
    let mut every = true;
    for placeholder in template.placeholders() {
        if placeholder.name.is_empty() {
            diag.report(literal, MessageProblem::Unnamed { fields: all() });
            every = false;
        }
        let names = std::iter::once(&placeholder.name).chain(&placeholder.counts);
        for name in names.filter(|name| !name.is_empty()) {
            match error.fields.iter().find(|field| field.name == *name) {
                Some(field) if found.iter().all(|known| known.name != *name) => {
                    found.push(field::bound(field));
                }
                Some(_) => {}
                None => {
                    every = false;
                    let near = nearest(name, error.fields.iter().map(|f| f.name.as_str()));
                    let (name, near) = (name.clone(), near.map(str::to_owned));
                    let (subject, fields) = (error.subject, all());
                    let problem = MessageProblem::UnknownField { name, subject, near, fields };
                    diag.report(literal, problem);
                }
            }
        }
    }
    every.then_some(found)
}
