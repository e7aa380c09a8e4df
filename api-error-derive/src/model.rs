//! A type whose errors all hold: what the expansion is made of.

use crate::doc::Doc;
use crate::format_string::FormatString;
use api_error_core::{Level, Retry, Status};
use proc_macro2::Span;
use syn::{DeriveInput, Generics, Ident, LitStr, Member, Path, Type, Visibility};

pub(crate) struct Item<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) generics: &'a Generics,
    /// Whether it is one error, and no enum of them.
    pub(crate) is_struct: bool,
    pub(crate) facade: Path,
    pub(crate) envelope: Option<Path>,
    /// The frameworks that get no impl.
    pub(crate) skip: Vec<Ident>,
    pub(crate) code_enum: Option<CodeEnum<'a>>,
    pub(crate) errors: Vec<Entry<'a>>,
}

/// The enum of the type's codes.
pub(crate) struct CodeEnum<'a> {
    pub(crate) ident: Ident,
    pub(crate) vis: &'a Visibility,
    /// Whether more variants may follow, as they may follow in the type itself.
    pub(crate) non_exhaustive: bool,
}

impl<'a> CodeEnum<'a> {
    pub(crate) fn of(ident: Ident, input: &'a DeriveInput) -> Self {
        let mut attrs = input.attrs.iter();
        let non_exhaustive = attrs.any(|attribute| attribute.path().is_ident("non_exhaustive"));
        CodeEnum { ident, vis: &input.vis, non_exhaustive }
    }
}

/// An entry of the type's table.
pub(crate) struct Entry<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) envelope: Option<Path>,
    pub(crate) kind: Kind<'a>,
}

impl Entry<'_> {
    pub(crate) fn is_inner(&self) -> bool {
        matches!(self.kind, Kind::Inner(_))
    }
}

pub(crate) enum Kind<'a> {
    /// A transparent variant, and the error inside.
    Inner(Field<'a>),
    Spec(Box<Spec<'a>>),
}

pub(crate) struct Spec<'a> {
    pub(crate) status: Status,
    /// Of a status that is not registered.
    pub(crate) phrase: Option<String>,
    pub(crate) runtime_status: Option<Field<'a>>,
    pub(crate) code: String,
    pub(crate) number: Option<i64>,
    pub(crate) title: String,
    pub(crate) category: Option<String>,
    pub(crate) message: Message<'a>,
    pub(crate) doc: Doc,
    pub(crate) docs: Option<String>,
    pub(crate) retry: Option<Retry>,
    pub(crate) retry_after: Option<Field<'a>>,
    pub(crate) params: Vec<(String, Field<'a>)>,
    pub(crate) details: Option<Field<'a>>,
    pub(crate) issues: Option<Field<'a>>,
    pub(crate) headers: Vec<Header<'a>>,
    pub(crate) log: Option<Level>,
}

/// What is known of the public message.
pub(crate) enum Message<'a> {
    Unknown,
    Fixed(String),
    /// What `Display` prints, for the table only.
    Displayed(String),
    /// `#[message]` with fields in it.
    Written {
        literal: LitStr,
        template: FormatString,
        fields: Vec<Field<'a>>,
        /// What the table shows of it.
        pattern: String,
    },
}

pub(crate) enum Header<'a> {
    Fixed {
        name: String,
        value: String,
    },
    Field {
        name: String,
        field: Field<'a>,
    },
    /// A text with fields in it.
    Written {
        name: String,
        literal: LitStr,
        template: FormatString,
        fields: Vec<Field<'a>>,
    },
}

/// What the binding of a field begins with.
pub(crate) const BINDING: &str = "__field_";

/// A field that the expansion binds.
#[derive(Clone)]
pub(crate) struct Field<'a> {
    pub(crate) name: String,
    pub(crate) member: Member,
    /// `__field_limit`, located where rustc should point.
    pub(crate) binding: Ident,
    pub(crate) ty: &'a Type,
    /// A value of it that its author gave, in JSON.
    pub(crate) example: Option<String>,
}

impl Field<'_> {
    /// Where rustc should point when the field's type lacks a trait.
    pub(crate) fn span(&self) -> Span {
        self.binding.span()
    }
}
