//! A catalog in another form.

use super::failure::Failure;
use super::output::document;
use super::{FINE, args, input};
use crate::model::Catalog;
use clap::ArgMatches;

/// A form of a catalog.
pub(super) struct Format {
    pub(super) name: &'static str,
    pub(super) about: &'static str,
    pub(super) render: fn(&Catalog) -> String,
}

/// Each of them.
pub(super) const FORMATS: &[Format] = &[
    Format { name: "markdown", about: "An ERRORS.md", render: Catalog::to_markdown },
    Format { name: "html", about: "One page that needs nothing else", render: Catalog::to_html },
    Format { name: "openapi", about: "An OpenAPI 3.1 document of the responses", render: openapi },
    Format { name: "typescript", about: "A client's types", render: Catalog::to_typescript },
    Format { name: "json", about: "The catalog itself", render: Catalog::to_json },
    Format { name: "lock", about: "What a contract keeps of it", render: |c| c.lock().to_json() },
];

fn openapi(catalog: &Catalog) -> String {
    format!("{:#}\n", catalog.openapi().document())
}

pub(super) fn run(args: &ArgMatches) -> Result<u8, Failure> {
    let catalog = input::catalog(args::one(args, "catalog"))?;
    let name = args::one(args, "format");
    if let Some(format) = FORMATS.iter().find(|format| format.name == name) {
        document(&(format.render)(&catalog))?;
    }
    Ok(FINE)
}
