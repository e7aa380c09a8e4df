//! As many errors as the largest of services has.

use crate::pages;
use api_error::catalog::Catalog;
use std::collections::HashSet;

/// 2,000 errors in 200 types of ten.
pub(crate) fn catalog() -> Catalog {
    let small = pages::catalog();
    let mut large = Catalog::new("large").version("1.0.0");
    large.shapes.clone_from(&small.shapes);
    let rows = small.errors.iter().cycle().take(2000).cloned().enumerate();
    large.errors.extend(rows.map(|(number, mut row)| {
        let ty = number / 10;
        row.origin.ty = format!("large::part_{ty}::Part{ty}Error");
        row.description = format!("{} It is the {number}th of them.", row.description);
        let code = std::mem::take(&mut row.code);
        row.code = format!("PART_{ty}_{code}_{number}");
        for answer in &mut row.answers {
            answer.example.body = answer.example.body.replace(&code, &row.code);
        }
        row
    }));
    large
}

/// Writes a page for the tests in a browser, which `.ci/browser` runs after these.
#[cfg(feature = "html")]
pub(crate) fn write(name: &str, html: &str) {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("pages");
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(folder.join(name), html).expect("written");
}

#[test]
fn each_of_two_thousand_errors_has_a_section_to_lead_to() {
    let markdown = catalog().to_markdown();
    let links: HashSet<_> = markdown.lines().filter_map(|line| line.strip_prefix("| [")).collect();
    assert_eq!(links.len(), 2000);
    assert_eq!(markdown.lines().filter(|line| line.starts_with("## ")).count(), 2000);
}

#[cfg(feature = "html")]
#[test]
fn each_of_two_thousand_errors_has_an_id_of_its_own() {
    let html = catalog().to_html();
    let ids = html.split(" id=\"").skip(1).filter_map(|after| after.split('"').next());
    let ids: Vec<_> = ids.collect();
    assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len());
    assert_eq!(html.matches("<article ").count(), 2000);
    write("large.html", &html);
}

/// `cargo test --release --features html --test catalog -- --ignored --nocapture`
#[cfg(feature = "html")]
#[test]
#[ignore = "it measures"]
fn what_documents_of_two_thousand_errors_take() {
    let catalog = catalog();
    for (name, made) in [
        ("Markdown", Catalog::to_markdown as fn(&Catalog) -> String),
        ("HTML", Catalog::to_html),
        ("JSON", Catalog::to_json),
    ] {
        let start = std::time::Instant::now();
        let text = made(&catalog);
        println!("{name}: {} ms, {} KiB", start.elapsed().as_millis(), text.len() / 1024);
    }
}
