//! The table as HTML: one page that needs nothing else, and a page for each code.

mod accept;
mod curl;
mod format;
mod kept;
mod page;
mod policy;
mod prose;
mod section;
mod site;

pub use self::site::Pages;

use self::page::{ErrorPage, ErrorsPage, MissingPage};
use crate::model::Catalog;
use askama::Template;

impl Catalog {
    /// The errors as one HTML page that needs nothing else: no network, no other file, and no script
    /// but to search.
    ///
    /// A section has its code as its id: `errors.html#QUOTA_EXCEEDED`; `errors.html?q=quota` searches.
    ///
    /// ```
    /// # use api_error_catalog::Catalog;
    /// # use api_error_core::{Entry, Spec, Status, Table};
    /// # static ERRORS: Table =
    /// #     Table::new("shop::Error", &[Entry::Spec(Spec::new("Gone", "INVOICE_GONE", Status::GONE))]);
    /// let html = Catalog::new("shop").table(&ERRORS).to_html();
    /// assert!(html.contains(r#"<article class="error" id="INVOICE_GONE""#), "{html}");
    /// ```
    #[must_use]
    pub fn to_html(&self) -> String {
        // The templates write texts into a `String`: nothing of it can fail.
        ErrorsPage::of(self).render().unwrap_or_default()
    }

    /// The page of one code.
    fn code_to_html(&self, code: &str) -> String {
        ErrorPage::of(self, code).render().unwrap_or_default()
    }

    /// The page for a code that no error has.
    fn missing_to_html(&self, code: &str) -> String {
        MissingPage::of(self, code).render().unwrap_or_default()
    }
}
