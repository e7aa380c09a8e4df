//! The table as Markdown: `ERRORS.md`.

mod code;
mod contained;
mod edit;
mod section;
mod slug;
mod table;
mod text;

use self::slug::Slugs;
use super::visible::line;
use crate::model::{Catalog, Row};

impl Catalog {
    /// The errors as Markdown, for an `ERRORS.md` beside the source: a table, and a section for each code.
    ///
    /// It is read as plain text, too, and its links work where ids of headings are made as GitHub makes
    /// them. Texts of authors stay within their sections, whatever they are.
    ///
    /// ```
    /// # use api_error_catalog::Catalog;
    /// # use api_error_core::{Entry, Spec, Status, Table};
    /// # static ERRORS: Table =
    /// #     Table::new("shop::Error", &[Entry::Spec(Spec::new("Gone", "INVOICE_GONE", Status::GONE))]);
    /// let markdown = Catalog::new("shop").table(&ERRORS).to_markdown();
    /// assert!(markdown.contains("| [`INVOICE_GONE`](#invoice_gone) | 410 Gone |"), "{markdown}");
    /// assert!(markdown.contains("\n## `INVOICE_GONE`\n"), "{markdown}");
    /// ```
    #[must_use]
    pub fn to_markdown(&self) -> String {
        let title = format!("Errors of {}", line(&self.service));
        let mut slugs = Slugs::default();
        slugs.of(&title);
        let slugs_of = |row: &Row| slugs.of(&row.code);
        let rows = self.errors.iter().chain(self.retired.iter().map(|retired| &retired.was));
        let slugs: Vec<_> = rows.map(slugs_of).collect();
        let (answered, retired) = slugs.split_at(self.errors.len());

        let mut out = format!("# {}\n\n", text::escaped(&title));
        if let Some(version) = &self.version {
            out.extend(["Version ", &text::escaped(version), ".\n\n"]);
        }
        out += &table::answered(self, answered);
        out += &table::retired(self, retired);
        for row in &self.errors {
            section::answered(row, &mut out);
        }
        for retired in &self.retired {
            section::retired(retired, &mut out);
        }
        out
    }

    /// The sections of a code.
    #[cfg(feature = "html")]
    pub(crate) fn sections_to_markdown(&self, code: &str) -> String {
        let mut out = String::new();
        for row in self.errors.iter().filter(|row| row.code == code) {
            section::answered(row, &mut out);
        }
        for retired in self.retired.iter().filter(|retired| retired.was.code == code) {
            section::retired(retired, &mut out);
        }
        out.trim_start().to_owned()
    }

    /// What stands for the sections of a code that no error has.
    #[cfg(feature = "html")]
    pub(crate) fn missing_to_markdown(&self, code: &str) -> String {
        let (code, service) = (code::span(code), text::escaped(&self.service));
        format!("# Not found\n\nNo error of {service} has the code {code}.\n")
    }
}
