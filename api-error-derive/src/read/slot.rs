//! One attribute of an error or a field, and whether it could be read.

use crate::attribute::{Attr, Place};
use crate::diag::{Broken, Diag, Held};
use crate::problem::AttributeProblem;
use crate::subject::Subject;
use syn::parse::ParseStream;
use syn::{Attribute, Meta};

/// What an attribute says, if it is there. An unreadable one is reported when it is read, so what
/// it leaves missing is not.
pub(crate) enum Slot<'a, T> {
    Absent,
    Unreadable(&'a Attribute),
    Given(Given<'a, T>),
}

/// What an attribute says, with the attribute to point at.
pub(crate) struct Given<'a, T> {
    pub(crate) attribute: &'a Attribute,
    pub(crate) value: T,
}

impl<'a, T> Slot<'a, T> {
    pub(crate) fn given(&self) -> Option<&Given<'a, T>> {
        match self {
            Slot::Given(given) => Some(given),
            Slot::Absent | Slot::Unreadable(_) => None,
        }
    }

    /// What it says, if anything; broken if that could not be read.
    pub(crate) fn held(&self) -> Held<Option<&Given<'a, T>>> {
        match self {
            Slot::Given(given) => Ok(Some(given)),
            Slot::Absent => Ok(None),
            Slot::Unreadable(_) => Err(Broken),
        }
    }

    pub(crate) fn attribute(&self) -> Option<&'a Attribute> {
        match self {
            Slot::Given(Given { attribute, .. }) | Slot::Unreadable(attribute) => Some(attribute),
            Slot::Absent => None,
        }
    }

    pub(crate) fn is_absent(&self) -> bool {
        matches!(self, Slot::Absent)
    }
}

/// Reads the attributes of one place.
pub(super) struct Reader<'r> {
    pub(super) place: Place,
    pub(super) subject: Subject<'r>,
    pub(super) diag: &'r mut Diag,
}

impl Reader<'_> {
    /// Fills `slot`, unless it is taken.
    pub(super) fn set<'a, T>(
        &mut self,
        slot: &mut Slot<'a, T>,
        (attr, attribute): (Attr, &'a Attribute),
        read: impl FnOnce(ParseStream<'_>) -> syn::Result<T>,
    ) {
        if slot.is_absent() {
            *slot = self.arguments((attr, attribute), read);
        } else {
            self.diag.report(attribute, AttributeProblem::Twice { attr, subject: self.subject });
        }
    }

    /// Fills the slot of an attribute without arguments, unless it is taken.
    pub(super) fn flag<'a>(&mut self, slot: &mut Slot<'a, ()>, (attr, at): (Attr, &'a Attribute)) {
        if !slot.is_absent() {
            self.diag.report(at, AttributeProblem::Twice { attr, subject: self.subject });
            return;
        }
        *slot = if let Meta::Path(_) = at.meta {
            Slot::Given(Given { attribute: at, value: () })
        } else {
            let example = attr.example(self.place).unwrap_or_default();
            self.diag.report(at, AttributeProblem::WithArguments { attr, example });
            Slot::Unreadable(at)
        };
    }

    /// Reads what stands in the parentheses of an attribute.
    pub(super) fn arguments<'a, T>(
        &mut self,
        (attr, attribute): (Attr, &'a Attribute),
        read: impl FnOnce(ParseStream<'_>) -> syn::Result<T>,
    ) -> Slot<'a, T> {
        let example = attr.example(self.place).unwrap_or_default();
        if !matches!(attribute.meta, Meta::List(_)) {
            self.diag.report(attribute, AttributeProblem::WithoutParentheses { attr, example });
            return Slot::Unreadable(attribute);
        }
        match attribute.parse_args_with(read) {
            Ok(value) => Slot::Given(Given { attribute, value }),
            Err(error) => {
                let reason = error.to_string();
                let problem = AttributeProblem::Malformed { reason, example };
                self.diag.report_at(error.span(), problem);
                Slot::Unreadable(attribute)
            }
        }
    }
}
