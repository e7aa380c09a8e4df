//! Finds a number that JSON cannot say, which `serde_json` silently writes as `null`.

use serde::ser::{self, Serialize, Serializer};
use std::fmt::{self, Display};

/// Whether every float in `value` is finite.
pub(super) fn is_finite<T: Serialize + ?Sized>(value: &T) -> bool {
    !matches!(value.serialize(Probe), Err(Stop::NotFinite))
}

/// Walks a value and keeps nothing.
#[derive(Clone, Copy)]
struct Probe;

#[derive(Debug)]
enum Stop {
    NotFinite,
    Refused,
}

impl Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Stop::NotFinite => "a number is not finite",
            Stop::Refused => "the value refused to be serialized",
        })
    }
}

impl std::error::Error for Stop {}

impl ser::Error for Stop {
    fn custom<T: Display>(_: T) -> Self {
        Stop::Refused
    }
}

type Seen = Result<(), Stop>;

fn float(number: f64) -> Seen {
    if number.is_finite() { Ok(()) } else { Err(Stop::NotFinite) }
}

macro_rules! passes {
    ($($method:ident($($ty:ty),*))*) => {
        $(fn $method(self, $(_: $ty),*) -> Seen { Ok(()) })*
    };
}

impl Serializer for Probe {
    type Ok = ();
    type Error = Stop;
    type SerializeSeq = Probe;
    type SerializeTuple = Probe;
    type SerializeTupleStruct = Probe;
    type SerializeTupleVariant = Probe;
    type SerializeMap = Probe;
    type SerializeStruct = Probe;
    type SerializeStructVariant = Probe;

    passes! {
        serialize_bool(bool)
        serialize_i8(i8) serialize_i16(i16) serialize_i32(i32) serialize_i64(i64) serialize_i128(i128)
        serialize_u8(u8) serialize_u16(u16) serialize_u32(u32) serialize_u64(u64) serialize_u128(u128)
        serialize_char(char) serialize_str(&str) serialize_bytes(&[u8])
        serialize_none() serialize_unit() serialize_unit_struct(&'static str)
        serialize_unit_variant(&'static str, u32, &'static str)
    }

    fn serialize_f32(self, number: f32) -> Seen {
        float(number.into())
    }
    fn serialize_f64(self, number: f64) -> Seen {
        float(number)
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Seen {
        value.serialize(self)
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Seen {
        value.serialize(self)
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        value: &T,
    ) -> Seen {
        value.serialize(self)
    }
    fn serialize_seq(self, _: Option<usize>) -> Result<Probe, Stop> {
        Ok(self)
    }
    fn serialize_tuple(self, _: usize) -> Result<Probe, Stop> {
        Ok(self)
    }
    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Probe, Stop> {
        Ok(self)
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Probe, Stop> {
        Ok(self)
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Probe, Stop> {
        Ok(self)
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Probe, Stop> {
        Ok(self)
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Probe, Stop> {
        Ok(self)
    }
    fn collect_str<T: Display + ?Sized>(self, _: &T) -> Seen {
        Ok(())
    }
}

macro_rules! walks {
    ($($part:ident::$method:ident($($name:ty)?))*) => {
        $(impl ser::$part for Probe {
            type Ok = ();
            type Error = Stop;
            fn $method<T: Serialize + ?Sized>(&mut self, $(_: $name,)? value: &T) -> Seen {
                value.serialize(*self)
            }
            fn end(self) -> Seen {
                Ok(())
            }
        })*
    };
}

walks! {
    SerializeSeq::serialize_element()
    SerializeTuple::serialize_element()
    SerializeTupleStruct::serialize_field()
    SerializeTupleVariant::serialize_field()
    SerializeStruct::serialize_field(&'static str)
    SerializeStructVariant::serialize_field(&'static str)
}

impl ser::SerializeMap for Probe {
    type Ok = ();
    type Error = Stop;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, _: &T) -> Seen {
        Ok(())
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Seen {
        value.serialize(*self)
    }
    fn end(self) -> Seen {
        Ok(())
    }
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
