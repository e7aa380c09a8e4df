//! One error, before and after.

use super::shapes::Shapes;
use super::{ChangeKind as Kind, Found, Subject, param, retry};
use crate::contract::lock::Locked;
use crate::model::Header;
use std::collections::BTreeMap;

/// What changed of an error, told with its old code.
pub(super) fn compare(old: &Locked, new: &Locked, shapes: &Shapes<'_>, found: Found<'_>) {
    let found = &mut |kind, told| found(kind, Subject::Code(old.code.clone()), told);
    status(old, new, found);
    number(old, new, found);
    retry::compare(old, new, found);
    param::compare(old, new, found);
    details(old, new, found);
    issues(old, new, found);
    headers(old, new, found);
    category(old, new, shapes, found);
    docs(old, new, shapes, found);
    shapes.of_error(old, new, found);
    texts(old, new, found);
    origin(old, new, found);
}

/// Told of what changed of the error at hand.
pub(super) type Told<'f> = &'f mut dyn FnMut(Kind, String);

fn status(old: &Locked, new: &Locked, found: Told<'_>) {
    if old.status != new.status {
        found(Kind::StatusChanged, format!("answers {}, and answered {}", new.status, old.status));
    }
    match (old.status_varies, new.status_varies) {
        (false, true) => {
            found(Kind::StatusChanged, format!("may answer another status than {}", new.status));
        }
        (true, false) => found(Kind::StatusSettled, format!("always answers {} now", new.status)),
        _ => {}
    }
}

fn number(old: &Locked, new: &Locked, found: Told<'_>) {
    match (old.number, new.number) {
        (Some(old), Some(new)) if old != new => {
            found(Kind::NumberChanged, format!("has the number {new}, and had {old}"));
        }
        (Some(old), None) => found(Kind::NumberChanged, format!("no longer has the number {old}")),
        (None, Some(new)) => found(Kind::NumberAdded, format!("has the number {new} now")),
        _ => {}
    }
}

fn details(old: &Locked, new: &Locked, found: Told<'_>) {
    match (&old.details, &new.details) {
        (Some(old), Some(new)) if old != new => {
            let same_name = param::unqualified(old) == param::unqualified(new);
            let kind = if same_name { Kind::TypeRenamed } else { Kind::DetailsRetyped };
            found(kind, format!("has details of the type `{new}`, and had `{old}`"));
        }
        (Some(old), None) => {
            found(Kind::DetailsRemoved, format!("no longer has details, a `{old}`"));
        }
        (None, Some(new)) => found(Kind::DetailsAdded, format!("has details now, a `{new}`")),
        _ => {}
    }
}

fn issues(old: &Locked, new: &Locked, found: Told<'_>) {
    match (old.issues, new.issues) {
        (true, false) => found(Kind::IssuesRemoved, "no longer lists problems".to_owned()),
        (false, true) => found(Kind::IssuesAdded, "lists problems now".to_owned()),
        _ => {}
    }
}

fn headers(old: &Locked, new: &Locked, found: Told<'_>) {
    let (before, after) = (values(&old.headers), values(&new.headers));
    for (name, was) in &before {
        match after.get(name) {
            None => found(Kind::HeaderRemoved, format!("no longer has the header `{name}`")),
            Some(is) if is != was => {
                let told =
                    format!("has the header `{name}` with {}, and had {}", said(is), said(was));
                found(Kind::HeaderChanged, told);
            }
            Some(_) => {}
        }
    }
    for name in after.keys().filter(|name| !before.contains_key(*name)) {
        found(Kind::HeaderAdded, format!("has the header `{name}` now"));
    }
}

/// The values of each header; one that has none here has another one in each answer.
fn values(headers: &[Header]) -> BTreeMap<&str, Vec<Option<&str>>> {
    let mut values: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for header in headers {
        values.entry(header.name.as_str()).or_default().push(header.value.as_deref());
    }
    values
}

fn said(values: &[Option<&str>]) -> String {
    let said = |value: Option<&str>| match value {
        Some(value) => format!("`{value}`"),
        None => "a value of each answer".to_owned(),
    };
    values.iter().copied().map(said).collect::<Vec<_>>().join(" and ")
}

fn category(old: &Locked, new: &Locked, shapes: &Shapes<'_>, found: Told<'_>) {
    if old.category != new.category {
        let shown = shapes.show(old, "category") && old.category.is_some();
        let kind = if shown { Kind::CategoryChanged } else { Kind::CategoryMoved };
        let said = |category: &Option<String>| match category {
            Some(category) => format!("`{category}`"),
            None => "none".to_owned(),
        };
        let told =
            format!("has the category {}, and had {}", said(&new.category), said(&old.category));
        found(kind, told);
    }
}

fn docs(old: &Locked, new: &Locked, shapes: &Shapes<'_>, found: Told<'_>) {
    if old.docs != new.docs {
        let is_type = shapes.show(old, "type_uri") || shapes.show(old, "docs_url");
        let kind =
            if is_type && old.docs.is_some() { Kind::TypeUriChanged } else { Kind::DocsMoved };
        let said = |docs: &Option<String>| match docs {
            Some(docs) => format!("<{docs}>"),
            None => "nowhere".to_owned(),
        };
        found(
            kind,
            format!("is documented at {}, and was at {}", said(&new.docs), said(&old.docs)),
        );
    }
}

fn texts(old: &Locked, new: &Locked, found: Told<'_>) {
    let texts = [
        ("phrase", old.phrase != new.phrase && old.status == new.status),
        ("title", old.title != new.title),
        ("message", old.message != new.message),
        ("description", old.description != new.description),
        ("causes", old.causes != new.causes),
        ("resolution", old.resolution != new.resolution),
        ("examples", param::examples_differ(old, new)),
    ];
    let others: Vec<_> = texts.iter().filter(|(_, differs)| *differs).map(|(of, _)| *of).collect();
    if !others.is_empty() {
        found(Kind::TextChanged, format!("has other texts: {}", others.join(", ")));
    }
}

fn origin(old: &Locked, new: &Locked, found: Told<'_>) {
    let (was, is) = (&old.origin, &new.origin);
    if (&was.ty, &was.name) != (&is.ty, &is.name) {
        let told = format!("is declared as {is}, and was as {was}");
        found(Kind::OriginMoved, told);
    }
}
