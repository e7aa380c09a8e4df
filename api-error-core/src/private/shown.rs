//! How a field becomes a header: by what is known of its type, else by its `Display`.
//!
//! The compiler takes the first of these traits that its type has, which is written as the one with the
//! most references: no impl could speak for all that has a `Display`, and for `Option` beside it.

use crate::values::{HeaderField, HeaderVisitor, Items};
use std::fmt::Display;

/// The value of a field.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a, T>(pub &'a T);

macro_rules! ways {
    ($($way:ident for $shown:ty, $($param:ident: $bound:ident)?; |$value:ident, $show:ident| $do:expr;)+) => {$(
        #[doc = "A way of showing one."]
        pub trait $way {
            /// Shows it, if there is a value, and hands back what is sent.
            fn header(&self, name: &'static str, visitor: &mut HeaderVisitor<'_>) -> &'static bool;
        }

        impl<$($param: $bound)?> $way for $shown {
            fn header(&self, name: &'static str, visitor: &mut HeaderVisitor<'_>) -> &'static bool {
                let Shown($value) = self;
                let $show: &mut dyn FnMut(&dyn Display) = &mut |text| visitor.header(name, text);
                $do;
                &true
            }
        }
    )+};
}

ways! {
    Known for &&&&Shown<'_, T>, T: HeaderField; |value, show| value.show(show);
    Displayed for &&&Shown<'_, T>, T: Display; |value, show| show(value);
    Optional for &&Shown<'_, Option<T>>, T: Display; |value, show| if let Some(value) = value {
        show(value);
    };
    Listed for &Shown<'_, Vec<T>>, T: Display; |value, show| {
        let each = |item: &T, show: &mut dyn FnMut(&dyn Display)| show(item);
        Items(value, each).show(show);
    };
}

/// The last one. What it hands back is not sent, as `HeaderField` says.
pub trait Unknown<T> {
    /// The value itself.
    fn header(&self, name: &'static str, visitor: &mut HeaderVisitor<'_>) -> &T;
}

impl<T> Unknown<T> for Shown<'_, T> {
    fn header(&self, _name: &'static str, _visitor: &mut HeaderVisitor<'_>) -> &T {
        self.0
    }
}
