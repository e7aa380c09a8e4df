//! Documents of the table, whole. `UPDATE_EXPECT=1` updates them.

use crate::errors::{AppError, LateError};
use api_error::catalog::{Catalog, Retired};
use expect_test::expect_file;

/// What a small service has, one retired error among it.
pub(crate) fn catalog() -> Catalog {
    let mut catalog = Catalog::of::<AppError>().named("shop").version("2.0.1");
    let late = Catalog::of::<LateError>().named("shop");
    let retired = late.errors.into_iter().map(|row| Retired::new(row, Some("2.0.0".to_owned())));
    catalog.retired.extend(retired);
    catalog
}

#[test]
fn errors_md_has_a_table_and_a_section_for_each_code() {
    expect_file!["pages/ERRORS.md"].assert_eq(&catalog().to_markdown());
}

#[cfg(feature = "html")]
#[test]
fn errors_html_is_one_page_that_needs_nothing_else() {
    let html = catalog().to_html();
    crate::large::write("small.html", &html);
    expect_file!["pages/errors.html"].assert_eq(&html);
}

#[cfg(feature = "html")]
#[test]
fn a_code_has_the_section_of_the_page_of_all() {
    use api_error::catalog::Pages;
    use http::{HeaderMap, Method};

    let pages = Pages::new(catalog());
    let page = |path| {
        let response = pages.answer(&Method::GET, path, &HeaderMap::new());
        String::from_utf8(response.into_body().to_vec()).expect("UTF-8")
    };
    let (all, code) = (page("/"), page("/QUOTA_EXCEEDED"));
    let section = |html: &str| {
        let (_, from) = html.split_once("<article ").expect("a section");
        from.split_once("</article>").expect("its end").0.to_owned()
    };
    assert_eq!(section(&code), section(&all));
    assert_eq!(code.matches("<article ").count(), 1);
    crate::large::write("code.html", &code);
    crate::large::write("missing.html", &page("/NONE"));
}
