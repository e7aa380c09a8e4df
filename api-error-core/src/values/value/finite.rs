//! Finds a number that JSON cannot say, which `serde_json` silently writes as `null`.

use serde::ser::{self, Serialize, Serializer};
use std::cell::Cell;
use std::fmt::{self, Display};

/// Whether every float in `value` is finite.
pub(super) fn is_finite<T: Serialize + ?Sized>(value: &T) -> bool {
    let finite = Cell::new(true);
    value.serialize(Probe(&finite)).is_ok() || finite.get()
}

/// Walks a value up to the first float that is not finite, and keeps whether there is one.
#[derive(Clone, Copy)]
struct Probe<'f>(&'f Cell<bool>);

impl Probe<'_> {
    fn float(self, number: f64) -> fmt::Result {
        self.0.set(number.is_finite());
        if number.is_finite() { Ok(()) } else { Err(fmt::Error) }
    }
}

macro_rules! passes {
    ($($method:ident($($ty:ty),*))*) => {
        $(fn $method(self, $(_: $ty),*) -> fmt::Result { Ok(()) })*
    };
}

macro_rules! enters {
    ($($method:ident($($ty:ty),*))*) => {
        $(fn $method(self, $(_: $ty),*) -> Result<Self, fmt::Error> { Ok(self) })*
    };
}

macro_rules! holds {
    ($($method:ident($($ty:ty),*))*) => {$(
        fn $method<T: Serialize + ?Sized>(self, $(_: $ty,)* value: &T) -> fmt::Result {
            value.serialize(self)
        }
    )*};
}

impl Serializer for Probe<'_> {
    type Ok = ();
    type Error = fmt::Error;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Self;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;

    passes! {
        serialize_bool(bool)
        serialize_i8(i8) serialize_i16(i16) serialize_i32(i32) serialize_i64(i64) serialize_i128(i128)
        serialize_u8(u8) serialize_u16(u16) serialize_u32(u32) serialize_u64(u64) serialize_u128(u128)
        serialize_char(char) serialize_str(&str) serialize_bytes(&[u8])
        serialize_none() serialize_unit() serialize_unit_struct(&'static str)
        serialize_unit_variant(&'static str, u32, &'static str)
    }
    enters! {
        serialize_seq(Option<usize>) serialize_tuple(usize) serialize_map(Option<usize>)
        serialize_tuple_struct(&'static str, usize) serialize_struct(&'static str, usize)
        serialize_tuple_variant(&'static str, u32, &'static str, usize)
        serialize_struct_variant(&'static str, u32, &'static str, usize)
    }
    holds! {
        serialize_some() serialize_newtype_struct(&'static str)
        serialize_newtype_variant(&'static str, u32, &'static str)
    }

    fn serialize_f32(self, number: f32) -> fmt::Result {
        self.float(number.into())
    }
    fn serialize_f64(self, number: f64) -> fmt::Result {
        self.float(number)
    }
    fn collect_str<T: Display + ?Sized>(self, _: &T) -> fmt::Result {
        Ok(())
    }
}

/// Of keys nothing is asked: they are strings.
macro_rules! walks {
    ($($part:ident::$method:ident($($name:ty)?) $($key:ident)?;)*) => {
        $(impl ser::$part for Probe<'_> {
            type Ok = ();
            type Error = fmt::Error;
            $(fn $key<T: Serialize + ?Sized>(&mut self, _: &T) -> fmt::Result {
                Ok(())
            })?
            fn $method<T: Serialize + ?Sized>(&mut self, $(_: $name,)? value: &T) -> fmt::Result {
                value.serialize(*self)
            }
            fn end(self) -> fmt::Result {
                Ok(())
            }
        })*
    };
}

walks! {
    SerializeSeq::serialize_element();
    SerializeTuple::serialize_element();
    SerializeTupleStruct::serialize_field();
    SerializeTupleVariant::serialize_field();
    SerializeMap::serialize_value() serialize_key;
    SerializeStruct::serialize_field(&'static str);
    SerializeStructVariant::serialize_field(&'static str);
}

#[cfg(test)]
mod tests {
    use super::is_finite;
    use std::collections::BTreeMap;

    #[derive(serde::Serialize)]
    enum Shape {
        Unit,
        New(f32),
        Tuple(u8, f64),
        Struct { deep: Vec<Option<(f64, &'static str)>> },
    }

    #[test]
    fn a_number_json_cannot_say_is_found_at_any_depth() {
        let nan = f64::NAN;
        assert!(!is_finite(&nan));
        assert!(!is_finite(&f32::INFINITY));
        assert!(!is_finite(&Shape::New(f32::NAN)));
        assert!(!is_finite(&Shape::Tuple(1, f64::NEG_INFINITY)));
        assert!(!is_finite(&Shape::Struct { deep: vec![None, Some((nan, ""))] }));
        assert!(!is_finite(&BTreeMap::from([("a", [1.0, nan])])));
    }

    #[test]
    fn what_json_can_say_passes() {
        assert!(is_finite(&Shape::Unit));
        assert!(is_finite(&Shape::Struct { deep: vec![None, Some((1.5, "a"))] }));
        assert!(is_finite(&(1, "a", None::<u8>, [(); 2], 'c', 1_i128)));
    }
}
