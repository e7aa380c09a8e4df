//! The public values of an error.

use super::ChangeKind as Kind;
use super::error::Told;
use crate::contract::lock::Locked;
use crate::model::Param;
use serde_json::Value as Json;
use std::collections::HashMap;

pub(super) fn compare(old: &Locked, new: &Locked, found: Told<'_>) {
    let (before, after) = (by_name(old), by_name(new));
    for param in &old.params {
        match after.get(param.name.as_str()) {
            Some(now) => one(param, now, found),
            None => {
                found(Kind::ParamRemoved, format!("no longer has the param `{}`", param.name));
            }
        }
    }
    for param in &new.params {
        if !before.contains_key(param.name.as_str()) {
            found(Kind::ParamAdded, format!("has the param `{}` now", param.name));
        }
    }
}

fn by_name(error: &Locked) -> HashMap<&str, &Param> {
    error.params.iter().map(|param| (param.name.as_str(), param)).collect()
}

fn one(old: &Param, new: &Param, found: Told<'_>) {
    let name = &old.name;
    match (old.optional, new.optional) {
        (false, true) => found(Kind::ParamOptional, format!("may be without its param `{name}`")),
        (true, false) => found(Kind::ParamAlways, format!("always has its param `{name}` now")),
        _ => {}
    }
    if old.ty == new.ty && old.schema == new.schema {
        return;
    }
    // Where the schema tells nothing, the name of the type is all that is known of the values.
    let same = old.schema == new.schema
        && (!admits_anything(&old.schema) || unqualified(&old.ty) == unqualified(&new.ty));
    if same && old.optional != new.optional {
        return; // It is in the name of the type, and told.
    }
    let kind = if same { Kind::TypeRenamed } else { Kind::ParamRetyped };
    found(kind, format!("has a `{}` as its param `{name}`, and had a `{}`", new.ty, old.ty));
}

fn admits_anything(schema: &Json) -> bool {
    schema.as_object().is_none_or(serde_json::Map::is_empty)
}

/// The name of a type without the paths in it: `Vec<Money>` of `Vec<crate::money::Money>`.
pub(super) fn unqualified(ty: &str) -> String {
    let mut name = String::with_capacity(ty.len());
    for c in ty.chars().filter(|c| !c.is_whitespace()) {
        name.push(c);
        if name.ends_with("::") {
            let is_path = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
            name.truncate(name.trim_end_matches(is_path).len());
        }
    }
    name
}

/// Whether a param that stays has another example.
pub(super) fn examples_differ(old: &Locked, new: &Locked) -> bool {
    let before = by_name(old);
    new.params.iter().any(|param| {
        let old = before.get(param.name.as_str());
        old.is_some_and(|old| old.ty == param.ty && old.example != param.example)
    })
}

#[cfg(test)]
mod tests {
    use super::unqualified;

    #[test]
    fn a_type_is_told_by_its_name_and_not_by_its_path() {
        for (ty, name) in [
            ("Money", "Money"),
            ("crate::money::Money", "Money"),
            ("Vec < ::shop::Money >", "Vec<Money>"),
            ("Option<&'static str>", "Option<&'staticstr>"),
        ] {
            assert_eq!(unqualified(ty), name);
        }
    }
}
