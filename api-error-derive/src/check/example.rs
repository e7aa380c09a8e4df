//! Rules of examples.

use crate::diag::{Diag, Held};
use crate::problem::ExampleProblem;
use crate::read::{Example, Json};
use crate::spell::spell;
use syn::{GenericArgument, PathArguments, Type};

/// The example is a value of the field's type, as far as its name tells. In JSON.
pub(super) fn is_of_type(
    example: Option<&Example>,
    ty: &Type,
    diag: &mut Diag,
) -> Held<Option<String>> {
    let Some(Example { value, written }) = example else { return Ok(None) };
    match misfit(value, ty) {
        None => Ok(Some(value.to_string())),
        Some((value, wanted)) => {
            let problem =
                ExampleProblem::OfAnotherType { found: value.kind(), ty: spell(ty), wanted };
            Err(diag.report(written, problem))
        }
    }
}

/// The part of a value that is none of its type, and what would be.
fn misfit<'v>(value: &'v Json, ty: &Type) -> Option<(&'v Json, &'static str)> {
    match ty {
        Type::Reference(referent) => misfit(value, &referent.elem),
        Type::Paren(inside) => misfit(value, &inside.elem),
        Type::Group(inside) => misfit(value, &inside.elem),
        Type::Slice(list) => of_list(value, &list.elem),
        Type::Array(list) => of_list(value, &list.elem),
        Type::Path(path) if path.qself.is_none() => {
            let last = path.path.segments.last()?;
            let inside = match &last.arguments {
                PathArguments::AngleBracketed(inside) => {
                    inside.args.iter().find_map(|argument| match argument {
                        GenericArgument::Type(ty) => Some(ty),
                        _ => None,
                    })
                }
                _ => None,
            };
            named(value, &last.ident.to_string(), inside)
        }
        _ => None,
    }
}

fn of_list<'v>(value: &'v Json, element: &Type) -> Option<(&'v Json, &'static str)> {
    match value {
        Json::List(all) => all.iter().find_map(|one| misfit(one, element)),
        other => Some((other, "a list")),
    }
}

/// Of a type that is not known by its name, every value is taken for one.
fn named<'v>(
    value: &'v Json,
    name: &str,
    inside: Option<&Type>,
) -> Option<(&'v Json, &'static str)> {
    let unless = |fits: bool, wanted| if fits { None } else { Some((value, wanted)) };
    match (name, inside) {
        ("Option" | "Box" | "Arc" | "Rc" | "Cow", Some(inside)) => misfit(value, inside),
        ("Vec" | "VecDeque" | "HashSet" | "BTreeSet", Some(element)) => of_list(value, element),
        ("bool", None) => unless(matches!(value, Json::Bool(_)), "`true` or `false`"),
        ("str" | "String", None) => unless(matches!(value, Json::Text(_)), "a string"),
        ("char", None) => {
            let is_one = matches!(value, Json::Text(text) if text.chars().count() == 1);
            unless(is_one, "a string of one character")
        }
        ("f32" | "f64", None) => {
            unless(matches!(value, Json::Integer(_) | Json::Float(_)), "a number")
        }
        _ => integer(value, name, inside),
    }
}

fn integer<'v>(
    value: &'v Json,
    name: &str,
    inside: Option<&Type>,
) -> Option<(&'v Json, &'static str)> {
    macro_rules! fits {
        ($($int:ident $wanted:literal)+) => {
            match (name, inside) {
                $((stringify!($int), None) => (|digits: &str| digits.parse::<$int>().is_ok(), $wanted),)+
                _ => return None,
            }
        };
    }
    let (fits, wanted): (fn(&str) -> bool, _) = fits! {
        u8 "a whole number from 0 to 255"
        u16 "a whole number from 0 to 65535"
        u32 "a whole number from 0 to 4294967295"
        u64 "a whole number from 0 on"
        u128 "a whole number from 0 on"
        usize "a whole number from 0 on"
        i8 "a whole number from -128 to 127"
        i16 "a whole number from -32768 to 32767"
        i32 "a whole number of 32 bits"
        i64 "a whole number of 64 bits"
        i128 "a whole number"
        isize "a whole number"
    };
    match value {
        Json::Integer(digits) if fits(digits) => None,
        other => Some((other, wanted)),
    }
}
