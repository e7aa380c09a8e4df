//! Rules of transparent variants.

use super::field;
use crate::attribute::Attr;
use crate::diag::{Diag, Held};
use crate::model;
use crate::problem::AttributeProblem;
use crate::read::{Display, Error, Field, Reads as _, Said};
use syn::{Attribute, GenericArgument, Ident, PathArguments, Type};

/// What makes an error transparent.
#[derive(Clone, Copy)]
pub(crate) enum How {
    /// `#[transparent]`
    Said,
    /// `#[error(transparent)]`, and no status
    Implied,
}

pub(crate) fn kept(error: &Error<'_>) -> Option<How> {
    let implied = matches!(error.display, Display::Transparent(_))
        && error.status.is_absent()
        && !error.status_is_reported;
    match error.transparent {
        Said::Absent => implied.then_some(How::Implied),
        Said::Unreadable(_) | Said::Given(_) => Some(How::Said),
    }
}

/// The error inside: the one field. Nothing else is declared.
pub(super) fn inner<'a>(
    error: &Error<'a>,
    how: How,
    own: &Ident,
    diag: &mut Diag,
) -> Held<model::Field<'a>> {
    let subject = error.subject;
    for (attr, attribute) in declared(error) {
        let problem = match how {
            How::Said => AttributeProblem::TransparentWith { attr, subject },
            How::Implied => AttributeProblem::ForwardedWith { attr, subject },
        };
        diag.report(attribute, problem);
    }
    match error.fields.as_slice() {
        [inner] if is_itself(inner.ty, own) => {
            Err(diag.report(inner.ty, AttributeProblem::TransparentItself { subject, own }))
        }
        [inner] => Ok(field::bound(inner)),
        fields => {
            let count = fields.len();
            let problem = AttributeProblem::TransparentFields { subject, count };
            Err(match how {
                How::Said => diag.report(error.ident, problem),
                // thiserror, whose attribute it is, reports it.
                How::Implied => diag.doubt(error.ident, problem),
            })
        }
    }
}

/// Whether the type is the one that is declared, or points to it: what it holds would have no end.
pub(crate) fn is_itself(ty: &Type, own: &Ident) -> bool {
    let path = match ty {
        Type::Reference(reference) => return is_itself(&reference.elem, own),
        Type::Path(path) if path.qself.is_none() => &path.path,
        _ => return false,
    };
    let Some(last) = path.segments.last() else { return false };
    let here = path.segments.iter().rev().skip(1).all(|segment| segment.ident == "self");
    if here && (last.ident == *own || last.ident == "Self") {
        return true;
    }
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return false };
    let pointer = ["Box", "Arc"].iter().any(|pointer| last.ident == pointer);
    let itself = |argument: &_| matches!(argument, GenericArgument::Type(ty) if is_itself(ty, own));
    pointer && arguments.args.iter().any(itself)
}

/// What is declared of an error that declares nothing.
fn declared<'a>(error: &Error<'a>) -> impl Iterator<Item = (Attr, &'a Attribute)> {
    let of_error = error.declared().into_iter();
    let of_error = of_error.filter(|(attr, _)| !matches!(attr, Attr::Envelope | Attr::Transparent));
    of_error.chain(error.fields.iter().flat_map(Field::declared))
}
