//! The forms that a page is answered in.

use super::accept;
use crate::model::Catalog;
use http::HeaderMap;
use serde_json::json;

macro_rules! formats {
    ($($Format:ident $name:literal $offered:literal $sent:literal $of_problems:literal;)+) => {
        /// A form that a page is answered in.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Format {
            $($Format,)+
        }

        impl Format {
            pub(super) const ALL: [Format; 3] = [$(Format::$Format),+];

            /// What tells its representation of a page from the others.
            pub(super) const fn name(self) -> &'static str {
                match self {
                    $(Format::$Format => $name,)+
                }
            }

            const OFFERED: [&'static str; 3] = [$($offered),+];

            /// The `Content-Type`, of what is found and of what is not.
            pub(super) const fn content_type(self, is_found: bool) -> &'static str {
                match self {
                    $(Format::$Format => if is_found { $sent } else { $of_problems },)+
                }
            }
        }
    };
}

// Of those that a client takes as gladly, the first.
formats! {
    Html "html" "text/html" "text/html; charset=utf-8" "text/html; charset=utf-8";
    Markdown "md" "text/markdown" "text/markdown; charset=utf-8" "text/markdown; charset=utf-8";
    Json "json" "application/json" "application/json" "application/problem+json";
}

impl Format {
    /// The form that a client takes most gladly.
    pub(super) fn accepted(headers: &HeaderMap) -> Self {
        let at = accept::preferred(headers, &Format::OFFERED);
        at.and_then(|at| Format::ALL.get(at)).copied().unwrap_or(Format::Html)
    }

    /// All errors.
    pub(super) fn all(self, catalog: &Catalog) -> String {
        match self {
            Format::Html => catalog.to_html(),
            Format::Markdown => catalog.to_markdown(),
            Format::Json => catalog.to_json(),
        }
    }

    /// The errors of a code. As JSON they are a catalog of their own.
    pub(super) fn code(self, catalog: &Catalog, code: &str) -> String {
        match self {
            Format::Html => catalog.code_to_html(code),
            Format::Markdown => catalog.sections_to_markdown(code),
            Format::Json => of_code(catalog, code).to_json(),
        }
    }

    /// No error has the code.
    pub(super) fn missing(self, catalog: &Catalog, code: &str) -> String {
        match self {
            Format::Html => catalog.missing_to_html(code),
            Format::Markdown => catalog.missing_to_markdown(code),
            Format::Json => {
                let detail = format!("no error has the code {code:?}");
                json!({ "title": "Not Found", "status": 404, "detail": detail }).to_string()
            }
        }
    }
}

/// What the catalog has of a code, and the shapes that it is answered in.
fn of_code(catalog: &Catalog, code: &str) -> Catalog {
    let mut part = Catalog::new(&catalog.service);
    part.version.clone_from(&catalog.version);
    let errors = catalog.errors.iter().filter(|row| row.code == code);
    part.errors = errors.cloned().collect();
    let retired = catalog.retired.iter().filter(|retired| retired.was.code == code);
    part.retired = retired.cloned().collect();
    let rows = || part.errors.iter().chain(part.retired.iter().map(|retired| &retired.was));
    let names = |name: &str| rows().flat_map(|row| &row.answers).any(|answer| answer.shape == name);
    part.shapes = catalog.shapes.iter().filter(|shape| names(&shape.name)).cloned().collect();
    part
}
