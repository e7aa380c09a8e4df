//! What there is of a param, by name.

use super::{ALWAYS, Kind};
use crate::grammar::named::named;

named! {
    /// What there is of one param.
    ParamSlot: (Kind, bool) {
        /// Its name, a string.
        Name "name" => (Kind::Text, ALWAYS),
        /// Its value.
        Content "value" => (Kind::Any, ALWAYS),
    }
}

impl ParamSlot {
    pub(crate) const fn kind(self) -> Kind {
        self.row().0
    }

    pub(crate) const fn is_never_absent(self) -> bool {
        self.row().1
    }
}
