//! One error, as `rustc --explain` tells of one.

use super::failure::Failure;
use super::input::Document;
use super::output::{ERROR, Output};
use super::{FINE, FOUND, args};
use crate::model::{Catalog, Row};
use clap::ArgMatches;

pub(super) fn run(args: &ArgMatches, out: &mut Output) -> Result<u8, Failure> {
    let catalog = Document::read(args::one(args, "catalog"))?.catalog();
    let asked = args::one(args, "code");
    if let Some(text) = catalog.explain(asked).or_else(|| numbered(&catalog, asked)) {
        out.text(&text);
        return Ok(FINE);
    }
    out.told(ERROR, "error", format_args!("no error has the code `{asked}`"));
    let near = near(&catalog, asked);
    if !near.is_empty() {
        out.below(format_args!("help: there is {}", near.join(", ")));
    }
    Ok(FOUND)
}

fn rows(catalog: &Catalog) -> impl Iterator<Item = &Row> {
    catalog.errors.iter().chain(catalog.retired.iter().map(|retired| &retired.was))
}

/// The errors that have this number.
fn numbered(catalog: &Catalog, asked: &str) -> Option<String> {
    let number: i64 = asked.parse().ok()?;
    let mut codes: Vec<_> =
        rows(catalog).filter(|row| row.number == Some(number)).map(|row| &row.code).collect();
    codes.dedup();
    let texts: Vec<_> = codes.into_iter().filter_map(|code| catalog.explain(code)).collect();
    (!texts.is_empty()).then(|| texts.join("\n---\n\n"))
}

/// The three codes that look most like the one that was asked for, if any does.
fn near<'c>(catalog: &'c Catalog, asked: &str) -> Vec<&'c str> {
    let asked = asked.to_uppercase();
    let like = |row: &'c Row| {
        let code = row.code.to_uppercase();
        let likeness = strsim::jaro_winkler(&asked, &code);
        let likeness = if code.contains(&asked) { 1.0 } else { likeness };
        (likeness >= 0.8).then_some((likeness, row.code.as_str()))
    };
    let mut near: Vec<_> = rows(catalog).filter_map(like).collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    let mut codes: Vec<_> = near.into_iter().map(|(_, code)| code).collect();
    codes.dedup();
    codes.truncate(3);
    codes
}
