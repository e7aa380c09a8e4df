//! What an error shows its params and headers to.

use super::Value;
use std::fmt;

macro_rules! visitors {
    ($(
        $(#[$doc:meta])+
        $Visitor:ident $(#[$method_doc:meta])+ $method:ident($shown:ty)
    )+) => {$(
        $(#[$doc])+
        ///
        /// Not a bare `&mut dyn FnMut`, which takes rustc far longer in each type that has any.
        pub struct $Visitor<'v>(&'v mut dyn FnMut(&'static str, &$shown));

        impl<'v> $Visitor<'v> {
            /// Calls this for each.
            pub fn new(visit: &'v mut dyn FnMut(&'static str, &$shown)) -> Self {
                $Visitor(visit)
            }

            $(#[$method_doc])+
            pub fn $method(&mut self, name: &'static str, value: &$shown) {
                (self.0)(name, value);
            }
        }

        impl fmt::Debug for $Visitor<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($Visitor)).finish_non_exhaustive()
            }
        }
    )+};
}

visitors! {
    /// What an error shows its public values to.
    ParamVisitor
    /// Shows a public value.
    param(dyn Value)

    /// What an error shows its headers to.
    HeaderVisitor
    /// Shows a header, its name in lower case.
    header(dyn fmt::Display)
}
