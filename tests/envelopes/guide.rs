//! The guide's table of shapes says what these tests declare.

use std::{fs, io, path::Path};

const GUIDE: &str = include_str!("../../src/guide/shapes.md");

/// Without white space, and without commas before what closes.
fn plain(template: &str) -> String {
    let text: String = template.split_whitespace().collect();
    ["}", "]", ")"].iter().fold(text, |text, end| text.replace(&format!(",{end}"), end))
}

/// The structs that the tests declare.
fn declared() -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    for file in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/envelopes"))? {
        let source = fs::read_to_string(file?.path())?;
        found.extend(source.split("struct ").map(plain));
    }
    Ok(found)
}

/// The name and the templates of a row.
fn row(line: &str) -> Option<(&str, Vec<String>)> {
    let line = line.strip_prefix("| ").filter(|line| !line.starts_with("---"))?;
    let mut cells = line.split(" | ");
    let (name, template) = (cells.next()?, cells.next()?);
    let templates = template.split('`').skip(1).step_by(2);
    Some((name, templates.map(|text| plain(&text.replace(r"\|", "|"))).collect()))
}

/// A `…` is anything.
fn says(template: &str, declared: &str) -> bool {
    let mut pieces =
        template.trim_start_matches('=').split('…').map(|piece| piece.trim_matches(','));
    pieces.try_fold(declared, |rest, piece| rest.split_once(piece).map(|(_, rest)| rest)).is_some()
}

#[test]
fn every_row_is_a_shape_that_is_tested() -> io::Result<()> {
    let declared = declared()?;
    let (shapes, _) = GUIDE.split_once("\nBy hand").unwrap_or((GUIDE, ""));
    let own = shapes.lines().filter(|line| !line.contains("`Detail`"));
    let rows: Vec<_> = own.filter_map(row).collect();
    assert!(rows.len() > 90, "the table is read as {rows:#?}");
    for (name, template) in rows.iter().flat_map(|(name, all)| all.iter().map(move |t| (name, t))) {
        assert!(declared.iter().any(|shape| says(template, shape)), "{name}: {template}");
    }
    Ok(())
}
