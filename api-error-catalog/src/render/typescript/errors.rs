//! The type of each error, by its code.

use super::carried::{self, Carried};
use super::{layout, schema, text};
use crate::model::{Catalog, Retry, Row};
use std::collections::HashMap;
use std::fmt::Write as _;

/// The facts of every error. Of several with one code it is any.
pub(super) fn interface(catalog: &Catalog) -> String {
    let mut order = Vec::new();
    let mut by_code: HashMap<&str, Vec<&Row>> = HashMap::new();
    for row in &catalog.errors {
        let rows = by_code.entry(&row.code).or_default();
        if rows.is_empty() {
            order.push(&*row.code);
        }
        rows.push(row);
    }
    let mut out = text::comment("", "What is declared of each error, by its code.");
    let _ = write!(out, "export interface Errors {{");
    for code in &order {
        let rows = by_code.get(code).map(Vec::as_slice).unwrap_or_default();
        out += "\n";
        out += &error(catalog, code, rows);
    }
    out + "}\n"
}

fn error(catalog: &Catalog, code: &str, rows: &[&Row]) -> String {
    let mut out = rows.first().map(|row| text::comment("  ", &about(row))).unwrap_or_default();
    let _ = writeln!(out, "  readonly {}: {{", text::name(code));
    out += &layout::member(4, "status", &statuses(rows));
    out += &layout::member(4, "retry", &schema::distinct(rows.iter().map(|row| retry(row.retry))));
    out += &layout::member(4, "params", &params(catalog, rows));
    out += &layout::member(4, "headers", &headers(catalog, rows));
    out + "  };\n"
}

/// What a reader of the code is told.
fn about(row: &Row) -> String {
    let what = if row.description.is_empty() { &row.title } else { &row.description };
    let mut about = what.trim().to_owned();
    for (name, text) in [("Causes", &row.causes), ("Resolution", &row.resolution)] {
        if !text.trim().is_empty() {
            let _ = write!(about, "\n\n**{name}:** {}", text.trim());
        }
    }
    if let Some(docs) = &row.docs {
        let _ = write!(about, "\n\nSee {docs}");
    }
    about
}

fn statuses(rows: &[&Row]) -> Vec<String> {
    if rows.iter().any(|row| row.status_varies) {
        return vec!["number".to_owned()];
    }
    schema::distinct(rows.iter().map(|row| row.status.to_string()))
}

/// A retry, as its type and as its value.
pub(super) fn retry(retry: Retry) -> String {
    match retry {
        Retry::Never => "\"never\"".to_owned(),
        Retry::Backoff => "\"backoff\"".to_owned(),
        Retry::Given => "\"given\"".to_owned(),
        Retry::After(seconds) => seconds.to_string(),
    }
}

/// The params that a client gets.
fn params(catalog: &Catalog, rows: &[&Row]) -> Vec<String> {
    schema::distinct(rows.iter().map(|row| {
        let members: String = row.params.iter().fold(String::new(), |mut members, param| {
            let carried = carried::of(catalog, row, param);
            let mark = if param.optional || carried == Carried::Sometimes { "?" } else { "" };
            if carried != Carried::Never {
                let ty = schema::of(&param.schema);
                let types: Vec<_> = vec![ty];
                members +=
                    &layout::member(6, &format!("{}{mark}", text::name(&param.name)), &types);
            }
            members
        });
        if members.is_empty() { "{}".to_owned() } else { format!("{{\n{members}    }}") }
    }))
}

/// The names of the headers that its answers may have.
fn headers(catalog: &Catalog, rows: &[&Row]) -> Vec<String> {
    let names = rows.iter().flat_map(|row| {
        let own = row.headers.iter().map(|header| &*header.name);
        let pause = matches!(row.retry, Retry::After(_) | Retry::Given).then_some("retry-after");
        let shapes = row.answers.iter().filter_map(|answer| catalog.shape(&answer.shape));
        own.chain(pause).chain(shapes.flat_map(|shape| shape.headers.iter().map(|name| &**name)))
    });
    let names = schema::distinct(names.map(text::literal));
    if names.is_empty() { vec!["never".to_owned()] } else { names }
}
