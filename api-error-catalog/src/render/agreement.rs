//! What is said of an error is the same wherever it is said.

use super::openapi::tests::{catalog, property::spec};
use crate::model::{Catalog, Row};
use crate::pretty::pretty;
use proptest::prelude::*;
use serde_json::Value as Json;

/// What a document says of an error, as it is read back from the document.
#[derive(Debug, PartialEq, Eq)]
struct Said {
    code: String,
    status: u16,
    /// Each by its name and its type.
    params: Vec<(String, String)>,
    /// As people read it.
    bodies: Vec<String>,
}

impl Said {
    fn by(row: &Row) -> Self {
        let bodies = row.answers.iter().map(|answer| pretty(&answer.example.body));
        Said {
            code: row.code.clone(),
            status: row.status,
            params: row.params.iter().map(|p| (p.name.clone(), p.ty.clone())).collect(),
            bodies: bodies.collect(),
        }
    }
}

fn between<'t>(text: &'t str, start: &str, end: &str) -> Option<&'t str> {
    text.split_once(start)?.1.split_once(end).map(|(inside, _)| inside)
}

fn by_markdown(catalog: &Catalog) -> Vec<Said> {
    let text = catalog.to_markdown();
    let sections = text.split("\n## `").skip(1);
    let read = |section: &str| {
        let table = between(section, "| param | type |", "\n\n").unwrap_or_default();
        // What is left of the head, and the line below it.
        let rows = table.lines().skip(2).map(|row| {
            let mut cells = row.split('`').skip(1).step_by(2).map(str::to_owned);
            (cells.next().unwrap_or_default(), cells.next().unwrap_or_default())
        });
        let answers = section.split("```http\n").skip(1);
        let bodies = answers.filter_map(|answer| between(answer, "\n\n", "\n```"));
        Said {
            code: section.split('`').next().unwrap_or_default().to_owned(),
            status: between(section, "\n\n**", " ")
                .and_then(|n| n.parse().ok())
                .unwrap_or_default(),
            params: rows.collect(),
            bodies: bodies.map(str::to_owned).collect(),
        }
    };
    sections.map(read).collect()
}

#[cfg(feature = "html")]
fn by_html(catalog: &Catalog) -> Vec<(String, u16, Vec<String>)> {
    let text = catalog.to_html();
    let plain = |html: &str| {
        let pairs = [("&#34;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&#38;", "&")];
        pairs.iter().fold(html.to_owned(), |text, (html, plain)| text.replace(html, plain))
    };
    let sections = text.split("<article class=\"error\"").skip(1);
    let read = |section: &str| {
        let heading = between(section, "<h2", "</h2>").unwrap_or_default();
        let code = between(heading, "\">", "</a>").unwrap_or_default();
        let code = code.rsplit('>').next().unwrap_or_default();
        let status = between(section, "data-status=\"", "\"").unwrap_or_default();
        let bodies = section.split("<code class=\"body\"").skip(1);
        let bodies = bodies.filter_map(|body| between(body, ">", "</code>"));
        (plain(code), status.parse().unwrap_or_default(), bodies.map(plain).collect())
    };
    sections.map(read).collect()
}

fn by_typescript(catalog: &Catalog) -> Vec<(String, u16)> {
    let text = catalog.to_typescript();
    let rows = text.split("\n  known({").skip(1);
    let read = |row: &str| {
        let (_, code) = row.split_once("code: ")?;
        let code: String = serde_json::Deserializer::from_str(code).into_iter().next()?.ok()?;
        Some((code, between(row, "status: ", ",")?.parse().ok()?))
    };
    rows.filter_map(read).collect()
}

fn by_lock(catalog: &Catalog) -> Vec<(String, u16)> {
    let lock: Json = serde_json::from_str(&catalog.lock().to_json()).unwrap_or_default();
    let errors = lock["errors"].as_array().into_iter().flatten();
    let read = |error: &Json| {
        let status = error["status"].as_u64().and_then(|status| status.try_into().ok());
        Some((error["code"].as_str()?.to_owned(), status?))
    };
    errors.filter_map(read).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn every_document_says_the_same_of_each_error(specs in prop::collection::vec(spec(), 1..12)) {
        let catalog = catalog(specs);
        let said: Vec<_> = catalog.errors.iter().map(Said::by).collect();
        prop_assert_eq!(&by_markdown(&catalog), &said);
        #[cfg(feature = "html")]
        {
            let said = said.iter().map(|one| (one.code.clone(), one.status, one.bodies.clone()));
            prop_assert_eq!(by_html(&catalog), said.collect::<Vec<_>>());
        }

        let mut named: Vec<_> = said.iter().map(|one| (one.code.clone(), one.status)).collect();
        prop_assert_eq!(&by_typescript(&catalog), &named);
        named.sort();
        let mut locked = by_lock(&catalog);
        locked.sort();
        prop_assert_eq!(locked, named);
        prop_assert_eq!(Catalog::from_json(&catalog.to_json()).ok(), Some(catalog));
    }
}
