//! A declared error, a variant or a struct, and what its attributes say.

use super::argument::Argument as _;
use super::form::{CodeArg, DocsArg, HeaderArg, MessageArg, RetryArg, StatusArg};
use super::reads::{Reads as _, reads};
use super::said::{Reader, Said};
use super::{Display, Field, ours};
use crate::attribute::{Attr, Place};
use crate::diag::Diag;
use crate::doc::Doc;
use crate::nearest::nearest;
use crate::subject::Subject;
use proc_macro2::{TokenStream, TokenTree};
use syn::{Attribute, Fields, Ident, LitStr, Meta, Path};

reads! {
    pub(crate) struct Error<'a> {
        ident: &'a Ident,
        subject: Subject<'a>,
        fields: Vec<Field<'a>>,
        doc: Doc,
        display: Display,
        // What was meant as its status, or as the lack of one, is reported.
        status_is_reported: bool,
        [attributes]
        Status => status: Said<'a, StatusArg>,
        Code => code: Said<'a, CodeArg>,
        Title => title: Said<'a, LitStr>,
        Category => category: Said<'a, LitStr>,
        Docs => docs: Said<'a, DocsArg>,
        Message => message: Said<'a, MessageArg>,
        Retry => retry: Said<'a, RetryArg>,
        Header => headers: Vec<Said<'a, HeaderArg>>,
        Envelope => envelope: Said<'a, Path>,
        Log => log: Said<'a, Ident>,
        Transparent => transparent: Said<'a, ()>,
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
        let mut out = Error::silent(ident, subject, Vec::new(), Doc::read(attrs), display, false);
        let found = ours(attrs, place, place, diag);
        out.fill(found, &mut Reader { place, subject, diag });
        out.fields = numbered.map(|field| Field::read(field, place, diag)).collect();
        if out.status.is_absent() {
            out.status_is_reported = status_is_reported(attrs) || field_is_transparent(fields);
        }
        out
    }
}

/// Whether one of `attrs` was meant as the status, or as the lack of one, and is reported by itself:
/// by rustc if it is misspelled, or by us if it is in `#[api_error]`. Another derive may own an
/// attribute of a similar name, so its arguments count too.
fn status_is_reported(attrs: &[Attribute]) -> bool {
    let names = |attribute: &Attribute, attr: Attr| {
        let written = attribute.path().segments.last().map(|last| last.ident.to_string());
        let written = written.unwrap_or_default().to_ascii_lowercase();
        nearest(&written, [attr.name()]).is_some() || written.split('_').any(|w| w == attr.name())
    };
    attrs.iter().any(|attribute| match (&attribute.meta, Attr::of(attribute)) {
        (Meta::List(list), Some(Attr::ApiError)) => says_status(&list.tokens),
        (Meta::Path(_), None) => names(attribute, Attr::Transparent),
        (Meta::List(_), None) => {
            names(attribute, Attr::Status) && attribute.parse_args_with(StatusArg::read).is_ok()
        }
        (_, _) => false,
    })
}

/// `status = 404` or `status(404)` among others
fn says_status(tokens: &TokenStream) -> bool {
    let is_status = |token| matches!(token, TokenTree::Ident(word) if word == Attr::Status.name());
    tokens.clone().into_iter().any(is_status)
}

/// Whether what makes an error transparent stands on one of its fields, where it is reported.
fn field_is_transparent(fields: &Fields) -> bool {
    let mut attrs = fields.iter().flat_map(|field| &field.attrs);
    attrs.any(|attribute| Attr::of(attribute) == Some(Attr::Transparent))
}
