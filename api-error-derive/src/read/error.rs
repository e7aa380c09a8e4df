//! A declared error, a variant or a struct, and what its attributes say.

use super::slot::{Reader, Slot};
use super::{Display, Field, ours};
use crate::attribute::{Attr, Place};
use crate::diag::Diag;
use crate::doc::Doc;
use crate::nearest::nearest;
use crate::subject::Subject;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Fields, Ident, LitInt, LitStr, Meta, Path, Token};

pub(crate) struct Error<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) subject: Subject<'a>,
    pub(crate) fields: Vec<Field<'a>>,
    pub(crate) doc: Doc,
    pub(crate) display: Display,
    pub(crate) status: Slot<'a, StatusArg>,
    pub(crate) code: Slot<'a, CodeArg>,
    pub(crate) title: Slot<'a, LitStr>,
    pub(crate) category: Slot<'a, LitStr>,
    pub(crate) message: Slot<'a, LitStr>,
    pub(crate) retry: Slot<'a, RetryArg>,
    pub(crate) headers: Vec<Slot<'a, HeaderArg>>,
    pub(crate) envelope: Slot<'a, Path>,
    pub(crate) log: Slot<'a, Ident>,
    pub(crate) transparent: Slot<'a, ()>,
    /// rustc reports what was meant as its status.
    pub(crate) misspelled: bool,
}

/// `404`, `NOT_FOUND` or `529, "Overloaded"`
pub(crate) struct StatusArg {
    pub(crate) status: StatusWord,
    pub(crate) phrase: Option<LitStr>,
}

pub(crate) enum StatusWord {
    Number(LitInt),
    Name(Path),
}

/// `"X"`, `"X", number = 7` or `number = 7`
pub(crate) struct CodeArg {
    pub(crate) code: Option<LitStr>,
    pub(crate) number: Option<(Ident, LitInt)>,
}

/// `never`, `backoff` or `after = 30`
pub(crate) struct RetryArg {
    pub(crate) word: Ident,
    pub(crate) seconds: Option<LitInt>,
}

/// `"WWW-Authenticate", "Bearer"`
pub(crate) struct HeaderArg {
    pub(crate) name: LitStr,
    pub(crate) value: LitStr,
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
            Place::Enum | Place::Variant | Place::Field => Subject::Variant(ident),
        };
        let mut out = Error {
            ident,
            subject,
            fields: Vec::new(),
            doc: Doc::read(attrs),
            display: Display::read(attrs, Some(of_type)),
            status: Slot::Absent,
            code: Slot::Absent,
            title: Slot::Absent,
            category: Slot::Absent,
            message: Slot::Absent,
            retry: Slot::Absent,
            headers: Vec::new(),
            envelope: Slot::Absent,
            log: Slot::Absent,
            transparent: Slot::Absent,
            misspelled: misspelled(attrs),
        };
        let found = ours(attrs, place, place, diag);
        out.fill(found, &mut Reader { place, subject, diag });
        let fields = (0..).zip(fields);
        out.fields = fields.map(|field| Field::read(field, place, diag)).collect();
        out
    }

    fn fill(&mut self, found: Vec<(Attr, &'a Attribute)>, reader: &mut Reader<'_>) {
        for at @ (attr, _) in found {
            match attr {
                Attr::Status => reader.set(&mut self.status, at, status),
                Attr::Code => reader.set(&mut self.code, at, code),
                Attr::Title => reader.set(&mut self.title, at, Parse::parse),
                Attr::Category => reader.set(&mut self.category, at, Parse::parse),
                Attr::Message => reader.set(&mut self.message, at, Parse::parse),
                Attr::Retry => reader.set(&mut self.retry, at, retry),
                Attr::Header => self.headers.push(reader.arguments(at, header)),
                Attr::Envelope => reader.set(&mut self.envelope, at, Parse::parse),
                Attr::Log => reader.set(&mut self.log, at, Parse::parse),
                Attr::Transparent => reader.flag(&mut self.transparent, at),
                Attr::ApiError | Attr::RetryAfter | Attr::Param | Attr::Details | Attr::Issues => {}
            }
        }
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
            is_near(attribute, Attr::Status) && attribute.parse_args_with(status).is_ok()
        }
        Meta::NameValue(_) => false,
    })
}

fn status(input: ParseStream<'_>) -> syn::Result<StatusArg> {
    let status = if input.peek(Ident) || input.peek(Token![::]) {
        StatusWord::Name(input.call(Path::parse_mod_style)?)
    } else {
        StatusWord::Number(input.parse()?)
    };
    Ok(StatusArg { status, phrase: after_comma(input)? })
}

fn code(input: ParseStream<'_>) -> syn::Result<CodeArg> {
    let code = if input.peek(Ident) { None } else { Some(input.parse()?) };
    if code.is_some() {
        input.parse::<Option<Token![,]>>()?;
    }
    let number = if input.is_empty() {
        None
    } else {
        let key = input.parse()?;
        input.parse::<Token![=]>()?;
        Some((key, input.parse()?))
    };
    input.parse::<Option<Token![,]>>()?;
    Ok(CodeArg { code, number })
}

fn retry(input: ParseStream<'_>) -> syn::Result<RetryArg> {
    let word = input.parse()?;
    let is_set = input.parse::<Option<Token![=]>>()?.is_some();
    Ok(RetryArg { word, seconds: if is_set { Some(input.parse()?) } else { None } })
}

fn header(input: ParseStream<'_>) -> syn::Result<HeaderArg> {
    let name = input.parse()?;
    input.parse::<Token![,]>()?;
    Ok(HeaderArg { name, value: input.parse()? })
}

fn after_comma(input: ParseStream<'_>) -> syn::Result<Option<LitStr>> {
    let comma: Option<Token![,]> = input.parse()?;
    if comma.is_some() && !input.is_empty() { input.parse().map(Some) } else { Ok(None) }
}
