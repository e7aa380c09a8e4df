//! A declared error, a variant or a struct, and what its attributes say.

use super::argument::{Argument as _, CodeArg, HeaderArg, RetryArg, StatusArg};
use super::slot::{Reader, Reads as _, Slot, reads};
use super::{Display, Field, ours};
use crate::attribute::{Attr, Place};
use crate::diag::Diag;
use crate::doc::Doc;
use crate::nearest::nearest;
use crate::subject::Subject;
use syn::{Attribute, Fields, Ident, LitStr, Meta, Path};

reads! {
    pub(crate) struct Error<'a> {
        ident: &'a Ident,
        subject: Subject<'a>,
        fields: Vec<Field<'a>>,
        doc: Doc,
        display: Display,
        // rustc reports what was meant as its status.
        misspelled: bool,
        [attributes]
        Status => status: Slot<'a, StatusArg>,
        Code => code: Slot<'a, CodeArg>,
        Title => title: Slot<'a, LitStr>,
        Category => category: Slot<'a, LitStr>,
        Message => message: Slot<'a, LitStr>,
        Retry => retry: Slot<'a, RetryArg>,
        Header => headers: Vec<Slot<'a, HeaderArg>>,
        Envelope => envelope: Slot<'a, Path>,
        Log => log: Slot<'a, Ident>,
        Transparent => transparent: Slot<'a, ()>,
    }
}

impl<'a> Error<'a> {
    pub(crate) fn read(
        (ident, fields): (&'a Ident, &'a Fields),
        attrs: &'a [Attribute],
        (place, of_type): (Place, &Display),
        diag: &mut Diag,
    ) -> Self {
        let subject = match place {
            Place::Struct => Subject::Struct(ident),
            Place::Enum | Place::Variant | Place::Field | Place::Shape => Subject::Variant(ident),
        };
        let numbered = (0..).zip(fields);
        let display = Display::read(attrs, Some(of_type));
        let misspelled = misspelled(attrs);
        let mut out =
            Error::silent(ident, subject, Vec::new(), Doc::read(attrs), display, misspelled);
        let found = ours(attrs, place, place, diag);
        out.fill(found, &mut Reader { place, subject, diag });
        out.fields = numbered.map(|field| Field::read(field, place, diag)).collect();
        out
    }
}

/// Whether one of `attrs` is a status, or the lack of one, misspelled. rustc reports it and
/// suggests what is right. Another derive may own an attribute of a similar name, so its arguments
/// count too.
fn misspelled(attrs: &[Attribute]) -> bool {
    let is_near = |attribute: &Attribute, attr: Attr| {
        let written = attribute.path().get_ident().map(Ident::to_string).unwrap_or_default();
        Attr::of(attribute).is_none() && nearest(&written, [attr.name()]).is_some()
    };
    attrs.iter().any(|attribute| match attribute.meta {
        Meta::Path(_) => is_near(attribute, Attr::Transparent),
        Meta::List(_) => {
            is_near(attribute, Attr::Status) && attribute.parse_args_with(StatusArg::read).is_ok()
        }
        Meta::NameValue(_) => false,
    })
}
