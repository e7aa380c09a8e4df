//! The table of attributes, and the structs that they fill, agree.

use crate::attribute::{Attr, Place};
use crate::envelope::Attributes;
use crate::read::{Error, Field, Reads};

#[test]
fn an_attribute_is_read_where_it_may_stand_and_nowhere_else() {
    let readers = [
        (Place::Variant, Error::READS),
        (Place::Field, Field::READS),
        (Place::Shape, Attributes::READS),
        (Place::Enum, &[Attr::ApiError, Attr::Header]),
    ];
    for (place, reads) in readers {
        let stands: Vec<_> = Attr::all().filter(|attr| attr.example(place).is_some()).collect();
        assert_eq!(stands, reads, "{place}");
    }
}

#[test]
fn an_example_is_of_its_attribute() {
    for attr in Attr::all() {
        assert_eq!(Attr::named(attr.name()), Some(attr));
        for place in [Place::Enum, Place::Struct, Place::Variant, Place::Field, Place::Shape] {
            let example = attr.example(place);
            assert!(example.is_none_or(|text| text.starts_with(&format!("#[{}", attr.name()))));
        }
    }
}
