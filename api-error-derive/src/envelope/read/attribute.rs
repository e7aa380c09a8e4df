//! The attributes above a struct: ours, and those that stay.

use crate::attribute::{Attr, Place};
use crate::diag::Diag;
use crate::read::{HeaderArg, Reader, Reads as _, Said, reads};
use crate::subject::Subject;
use syn::{Attribute, Ident, LitInt, LitStr};

reads! {
    pub(crate) struct Attributes<'a> {
        kept: Vec<&'a Attribute>,
        [attributes]
        Status => status: Said<'a, LitInt>,
        Header => headers: Vec<Said<'a, HeaderArg>>,
        MediaType => media_type: Said<'a, LitStr>,
    }
}

impl<'a> Attributes<'a> {
    pub(in crate::envelope) fn read(
        attributes: &'a [Attribute],
        ident: &Ident,
        diag: &mut Diag,
    ) -> Self {
        let ours = |attribute| Attr::of(attribute).filter(|attr| attr.example(PLACE).is_some());
        let (mut found, mut kept) = (Vec::new(), Vec::new());
        for attribute in attributes {
            match ours(attribute) {
                Some(attr) => found.push((attr, attribute)),
                None => kept.push(attribute),
            }
        }
        let mut out = Attributes::silent(kept);
        let subject = Subject::Envelope(ident);
        out.fill(found, &mut Reader { place: PLACE, subject, diag });
        out
    }
}

const PLACE: Place = Place::Shape;
