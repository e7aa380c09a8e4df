//! Methods that set one field, and hand the whole on.

macro_rules! setters {
    ($Type:ident {$(
        $(#[$doc:meta])+
        $setter:ident($($value:ident: $ty:ty)?) $field:ident = $set:expr;
    )+}) => {
        impl $Type {$(
            $(#[$doc])+
            #[must_use]
            pub fn $setter(mut self $(, $value: $ty)?) -> Self {
                self.$field = $set;
                self
            }
        )+}
    };
}

pub(super) use setters;
