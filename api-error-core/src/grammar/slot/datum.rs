//! One value that a template places, whoever has it.

use super::{IssueSlot, Kind, ParamSlot, Slot};
use std::fmt;

/// One value of an occurrence; `T` is what names are kept in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Datum<T = &'static str> {
    /// A value of the error.
    Slot(Slot),
    /// The param of this name; absent where the error has none of it.
    Param(T),
    /// How many issues there are, an integer; absent when there are none.
    Count,
    /// A value of the issue at hand.
    Issue(IssueSlot),
    /// The fact of this name of the issue at hand: what `Issue::ctx` gave it; absent where it has
    /// none of it.
    Fact(T),
    /// What there is of the param at hand.
    OfParam(ParamSlot),
}

/// As `envelope!` spells it: `code`, `params.limit`, `issue.pointer`.
impl<T: fmt::Display> fmt::Display for Datum<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Datum::Slot(slot) => f.write_str(slot.name()),
            Datum::Param(name) => write!(f, "params.{name}"),
            Datum::Count => f.write_str("count"),
            Datum::Issue(slot) => write!(f, "issue.{}", slot.name()),
            Datum::Fact(name) => write!(f, "issue.ctx.{name}"),
            Datum::OfParam(slot) => write!(f, "param.{}", slot.name()),
        }
    }
}

impl<T> Datum<T> {
    pub(crate) const fn kind(&self) -> Kind {
        match self {
            Datum::Slot(slot) => slot.kind(),
            Datum::Issue(slot) => slot.kind(),
            Datum::OfParam(slot) => slot.kind(),
            Datum::Count => Kind::Integer,
            Datum::Param(_) | Datum::Fact(_) => Kind::Any,
        }
    }

    /// Whether it is there whatever occurs, where there is an issue or a param at hand if it is of
    /// one.
    #[must_use]
    pub const fn is_never_absent(&self) -> bool {
        match self {
            Datum::Slot(slot) => slot.is_never_absent(),
            Datum::Issue(slot) => slot.is_never_absent(),
            Datum::OfParam(slot) => slot.is_never_absent(),
            Datum::Count | Datum::Param(_) | Datum::Fact(_) => false,
        }
    }

    /// Whether it can be a part of a string: a named value, or what is a string, a number or a
    /// boolean.
    #[must_use]
    pub const fn is_text(&self) -> bool {
        let named = matches!(self, Datum::Param(_) | Datum::Fact(_) | Datum::OfParam(_));
        named || !matches!(self.kind(), Kind::Object | Kind::Any | Kind::Steps)
    }
}
