//! The structs that attributes fill, a row for each attribute.

use super::Reader;
use crate::attribute::Attr;
use syn::Attribute;

/// What the attributes of one place say.
pub(crate) trait Reads<'a> {
    #[cfg(test)]
    const READS: &'static [Attr];

    /// Reads attributes that may all stand there.
    fn fill(&mut self, found: Vec<(Attr, &'a Attribute)>, reader: &mut Reader<'_>);

    /// The attributes that are there.
    fn declared(&self) -> Vec<(Attr, &'a Attribute)>;
}

/// A struct of what is known without attributes, and a row for each attribute.
macro_rules! reads {
    (
        $(#[$doc:meta])*
        pub(crate) struct $name:ident<$life:lifetime> {
            $($known:ident: $known_ty:ty,)*
            [attributes]
            $($attr:ident => $said:ident: $ty:ty,)+
        }
    ) => {
        $(#[$doc])*
        pub(crate) struct $name<$life> {
            $(pub(crate) $known: $known_ty,)*
            $(pub(crate) $said: $ty,)+
        }

        impl<$life> $name<$life> {
            /// What is said by no attribute.
            fn silent($($known: $known_ty),*) -> Self {
                $name { $($known,)* $($said: Default::default(),)+ }
            }
        }

        impl<$life> $crate::read::Reads<$life> for $name<$life> {
            #[cfg(test)]
            const READS: &'static [$crate::attribute::Attr] =
                &[$($crate::attribute::Attr::$attr),+];

            fn fill(
                &mut self,
                found: Vec<($crate::attribute::Attr, &$life syn::Attribute)>,
                reader: &mut $crate::read::Reader<'_>,
            ) {
                for at in found {
                    match at.0 {
                        $($crate::attribute::Attr::$attr => {
                            $crate::read::Fill::fill(&mut self.$said, at, reader);
                        })+
                        _ => {}
                    }
                }
            }

            fn declared(&self) -> Vec<($crate::attribute::Attr, &$life syn::Attribute)> {
                let mut declared = Vec::new();
                $(
                    let attributes = $crate::read::Fill::attributes(&self.$said);
                    declared.extend(attributes.map(|at| ($crate::attribute::Attr::$attr, at)));
                )+
                declared
            }
        }
    };
}
pub(crate) use reads;
