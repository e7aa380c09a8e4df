//! The attributes above a struct: ours, and those that stay.

use crate::diag::{Diag, Held};
use crate::problem::EnvelopeProblem;
use syn::parse::ParseStream;
use syn::{Attribute, Ident, LitInt, LitStr, Meta, Token};

/// An unreadable one is reported.
#[derive(Default)]
pub(in crate::envelope) struct Attributes {
    pub(in crate::envelope) kept: Vec<Attribute>,
    pub(in crate::envelope) media_type: Option<Held<LitStr>>,
    pub(in crate::envelope) status: Option<Held<LitInt>>,
    pub(in crate::envelope) headers: Vec<Held<HeaderArg>>,
}

/// `"x-amzn-errortype", "{code}"`
pub(in crate::envelope) struct HeaderArg {
    pub(in crate::envelope) name: LitStr,
    pub(in crate::envelope) value: LitStr,
}

/// One of ours, by name, and how it is written.
type Form = (&'static str, &'static str);

const MEDIA_TYPE: Form = ("media_type", "#[media_type(\"application/json\")]");
const STATUS: Form = ("status", "#[status(200)]");
const HEADER: Form = ("header", "#[header(\"X-Error\", \"{code}\")]");

impl Attributes {
    pub(super) fn read(attributes: Vec<Attribute>, ident: &Ident, diag: &mut Diag) -> Self {
        let mut out = Attributes::default();
        for attribute in attributes {
            let path = attribute.path();
            if path.is_ident(MEDIA_TYPE.0) {
                set(&mut out.media_type, MEDIA_TYPE, &attribute, ident, diag);
            } else if path.is_ident(STATUS.0) {
                set(&mut out.status, STATUS, &attribute, ident, diag);
            } else if path.is_ident(HEADER.0) {
                out.headers.push(arguments(HEADER, &attribute, diag, header));
            } else {
                out.kept.push(attribute);
            }
        }
        out
    }
}

/// Fills `slot`, unless it is taken.
fn set<T: syn::parse::Parse>(
    slot: &mut Option<Held<T>>,
    form @ (name, _): Form,
    attribute: &Attribute,
    ident: &Ident,
    diag: &mut Diag,
) {
    if slot.is_some() {
        diag.report(attribute, EnvelopeProblem::Twice { name, ident });
    } else {
        *slot = Some(arguments(form, attribute, diag, T::parse));
    }
}

fn arguments<T>(
    (name, example): Form,
    attribute: &Attribute,
    diag: &mut Diag,
    read: impl FnOnce(ParseStream<'_>) -> syn::Result<T>,
) -> Held<T> {
    if !matches!(attribute.meta, Meta::List(_)) {
        return Err(diag.report(attribute, EnvelopeProblem::WithoutParentheses { name, example }));
    }
    attribute.parse_args_with(read).map_err(|error| {
        let reason = error.to_string();
        diag.report_at(error.span(), EnvelopeProblem::Malformed { reason, example })
    })
}

fn header(input: ParseStream<'_>) -> syn::Result<HeaderArg> {
    let name = input.parse()?;
    input.parse::<Token![,]>()?;
    let value = input.parse()?;
    input.parse::<Option<Token![,]>>()?;
    Ok(HeaderArg { name, value })
}
