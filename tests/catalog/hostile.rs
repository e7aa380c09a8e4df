//! Texts of authors that would be something else.

use crate::pages;
use api_error::catalog::Catalog;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use serde_json::Value as Json;

/// What ends, opens or steers something, in whatever a catalog is made into.
const HOSTILE: &str = "<script>alert(1)</script><img src=x onerror=alert(1)> */ ``` ` | \
    \u{202e}\u{200f}\u{2066} \u{1b}[31m \u{0}\u{7f}\u{85}\u{2028} &lt; '\"> {{7*7}} ${x} \\\r\n\
    # Heading\n\nSetext\n===\n\n[a](javascript:alert(1)) <javascript:alert(1)> ![i](data:x)\n\n\
    [QUOTA]: javascript:alert(1)\n[^1]: note\n\n<details>\n<!--\n\n- item\n  ~~~\n> ```";

/// A catalog with that in every text.
pub(crate) fn catalog() -> Catalog {
    let mut catalog: Json = serde_json::from_str(&pages::catalog().to_json()).expect("JSON");
    spoil(&mut catalog, &mut 0);
    Catalog::from_json(&catalog.to_string()).expect("a catalog")
}

/// Each text keeps a number, so that codes stay apart.
fn spoil(json: &mut Json, number: &mut u32) {
    match json {
        Json::String(text) => {
            *number += 1;
            *text = format!("{text}{HOSTILE}{number}");
        }
        Json::Array(items) => items.iter_mut().for_each(|item| spoil(item, number)),
        Json::Object(members) => {
            // What retry says is no text.
            let texts = members.iter_mut().filter(|(name, _)| *name != "retry");
            texts.for_each(|(_, member)| spoil(member, number));
        }
        _ => {}
    }
}

fn steers(text: &str) -> bool {
    text.contains(|c: char| {
        c.is_control() && c != '\n'
            || matches!(c, '\u{202e}' | '\u{200f}' | '\u{2066}' | '\u{2028}')
    })
}

#[test]
fn markdown_of_hostile_texts_has_the_structure_of_any_other() {
    let catalog = catalog();
    let markdown = catalog.to_markdown();
    assert!(!steers(&markdown));
    let parser = Parser::new_ext(&markdown, Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES);
    assert_eq!(parser.reference_definitions().iter().count(), 0);
    let mut headings = Vec::new();
    let mut depth = 0;
    for event in parser {
        match event {
            Event::Html(html) | Event::InlineHtml(html) => panic!("HTML: {html}"),
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                assert!(dest_url.starts_with('#'), "{dest_url}");
                depth += 1;
            }
            Event::Start(Tag::Heading { level, .. }) => {
                assert_eq!(depth, 0, "within something");
                headings.push(level);
                depth += 1;
            }
            Event::Start(_) => depth += 1,
            Event::End(TagEnd::FootnoteDefinition) => panic!("a footnote"),
            Event::End(_) => depth -= 1,
            _ => {}
        }
    }
    let errors = catalog.errors.len() + catalog.retired.len();
    assert_eq!(headings.len(), 1 + errors);
    assert!(headings.iter().skip(1).all(|level| *level == HeadingLevel::H2));
}

#[cfg(feature = "html")]
#[test]
fn html_of_hostile_texts_has_the_elements_of_any_other() {
    use std::collections::BTreeSet;

    /// The opening tags of a page, its style and script aside.
    fn elements(html: &str) -> BTreeSet<&str> {
        let (_, body) = html.split_once("<body>").expect("a body");
        let opened = body.split('<').skip(1).filter(|tag| !tag.starts_with('/'));
        opened.map(|tag| tag.split([' ', '>', '\n']).next().expect("a name")).collect()
    }

    let html = catalog().to_html();
    assert!(!steers(&html));
    // What Markdown makes of texts in which there is Markdown.
    let made: BTreeSet<_> = ["blockquote", "em", "strong", "ul", "p", "pre"].into();
    let plain = pages::catalog().to_html();
    let expected: BTreeSet<_> = elements(&plain).union(&made).copied().collect();
    assert_eq!(elements(&html).difference(&expected).count(), 0, "{:?}", elements(&html));
    assert_eq!(html.matches("<script").count(), 1);
    assert!(!html.contains("href=\"javascript:") && !html.contains("href=\"data:"));
    crate::large::write("hostile.html", &html);
}
