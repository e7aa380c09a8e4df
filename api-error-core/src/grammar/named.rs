//! Enums whose variants have names that users write: a row for each, and what follows from the rows.

/// Beside its names, a row may say more of its variant, for `row()` to tell.
macro_rules! named {
    (
        $(#[$outer:meta])*
        $Enum:ident { $($(#[$inner:meta])* $variant:ident $($name:literal)|+,)+ }
    ) => {
        $(#[$outer])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum $Enum {
            $($(#[$inner])* $variant,)+
        }

        impl $Enum {
            /// Each of them, with every name that it has.
            pub const ALL: &[($Enum, &'static str)] = &[$($(($Enum::$variant, $name),)+)+];

            /// Its name, the first of several.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $($Enum::$variant => [$($name),+][0],)+
                }
            }

            /// The one of this name.
            #[must_use]
            pub fn named(name: &str) -> Option<Self> {
                $Enum::ALL.iter().find(|(_, known)| *known == name).map(|(one, _)| *one)
            }
        }
    };
    (
        $(#[$outer:meta])*
        $Enum:ident: $Row:ty {
            $($(#[$inner:meta])* $variant:ident $($name:literal)|+ => $row:expr,)+
        }
    ) => {
        named! {
            $(#[$outer])*
            $Enum { $($(#[$inner])* $variant $($name)|+,)+ }
        }

        impl $Enum {
            const fn row(self) -> $Row {
                match self {
                    $($Enum::$variant => $row,)+
                }
            }
        }
    };
}

pub(crate) use named;
