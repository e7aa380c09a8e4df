//! Rules of transparent variants.

use super::field;
use crate::attribute::Attr;
use crate::diag::{Diag, Held};
use crate::model;
use crate::problem::AttributeProblem;
use crate::read::{Display, Error, Field, Slot};
use syn::Attribute;

/// What makes an error transparent.
#[derive(Clone, Copy)]
pub(crate) enum How {
    /// `#[transparent]`
    Said,
    /// `#[error(transparent)]`, and no status
    Implied,
}

pub(crate) fn kept(error: &Error<'_>) -> Option<How> {
    let implied = matches!(error.display, Display::Transparent)
        && error.status.is_absent()
        && !error.misspelled;
    match error.transparent {
        Slot::Absent => implied.then_some(How::Implied),
        Slot::Unreadable(_) | Slot::Given(_) => Some(How::Said),
    }
}

/// The error inside: the one field. Nothing else is declared.
pub(super) fn inner<'a>(error: &Error<'a>, how: How, diag: &mut Diag) -> Held<model::Field<'a>> {
    let subject = error.subject;
    for (attr, attribute) in declared(error) {
        let problem = match how {
            How::Said => AttributeProblem::TransparentWith { attr, subject },
            How::Implied => AttributeProblem::ForwardedWith { attr, subject },
        };
        diag.report(attribute, problem);
    }
    match error.fields.as_slice() {
        [inner] => Ok(field::bound(inner)),
        fields => {
            let count = fields.len();
            let problem = AttributeProblem::TransparentFields { subject, count };
            Err(diag.report(error.ident, problem))
        }
    }
}

/// What is declared of an error that declares nothing.
fn declared<'a>(error: &Error<'a>) -> Vec<(Attr, &'a Attribute)> {
    let Error { ident: _, subject: _, doc: _, display: _, misspelled: _, .. } = error;
    let Error { envelope: _, transparent: _, fields, .. } = error;
    let Error { status, code, title, category, message, retry, headers, log, .. } = error;
    let mut declared = vec![
        (Attr::Status, status.attribute()),
        (Attr::Code, code.attribute()),
        (Attr::Title, title.attribute()),
        (Attr::Category, category.attribute()),
        (Attr::Message, message.attribute()),
        (Attr::Retry, retry.attribute()),
        (Attr::Log, log.attribute()),
    ];
    declared.extend(headers.iter().map(|header| (Attr::Header, header.attribute())));
    for field in fields {
        let Field { name: _, member: _, ty: _, status, retry_after, .. } = field;
        let Field { header, param, details, issues, .. } = field;
        declared.extend([
            (Attr::Status, status.attribute()),
            (Attr::RetryAfter, retry_after.attribute()),
            (Attr::Header, header.attribute()),
            (Attr::Param, param.attribute()),
            (Attr::Details, details.attribute()),
            (Attr::Issues, issues.attribute()),
        ]);
    }
    declared.into_iter().filter_map(|(attr, at)| Some((attr, at?))).collect()
}
