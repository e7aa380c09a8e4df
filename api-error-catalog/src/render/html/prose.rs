//! Markdown of authors as HTML.

use crate::render::link;
use crate::render::visible::visible;
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd, html};

/// What rustdoc knows beyond `CommonMark`, and what has a form without controls.
const EXTENSIONS: Options =
    Options::ENABLE_TABLES.union(Options::ENABLE_STRIKETHROUGH).union(Options::ENABLE_FOOTNOTES);

/// The elements of a text: paragraphs, lists, tables, code. HTML in it is text, and headings are bold.
pub(super) fn html(markdown: &str) -> String {
    let text = visible(markdown);
    let mut links = Links::default();
    let events = Parser::new_ext(&text, EXTENSIONS).flat_map(|event| links.harmless(event));
    let mut out = String::new();
    html::push_html(&mut out, events);
    out.trim_end().to_owned()
}

/// Whether each link or image that is open leads somewhere.
#[derive(Default)]
struct Links(Vec<bool>);

impl Links {
    fn harmless<'t>(&mut self, event: Event<'t>) -> Vec<Event<'t>> {
        match event {
            Event::Html(text) | Event::InlineHtml(text) => vec![Event::Text(text)],
            Event::Start(Tag::HtmlBlock) => vec![Event::Start(Tag::Paragraph)],
            Event::End(TagEnd::HtmlBlock) => vec![Event::End(TagEnd::Paragraph)],
            Event::Start(Tag::Heading { .. }) => {
                vec![Event::Start(Tag::Paragraph), Event::Start(Tag::Strong)]
            }
            Event::End(TagEnd::Heading(_)) => {
                vec![Event::End(TagEnd::Strong), Event::End(TagEnd::Paragraph)]
            }
            // An alignment is a style attribute, which the policy of the page refuses.
            Event::Start(Tag::Table(alignments)) => {
                let none = vec![pulldown_cmark::Alignment::None; alignments.len()];
                vec![Event::Start(Tag::Table(none))]
            }
            // A footnote would be an id, and ids are codes.
            Event::FootnoteReference(name) => vec![Event::Text(format!("[{name}]").into())],
            Event::Start(Tag::FootnoteDefinition(name)) => vec![
                Event::Start(Tag::BlockQuote(None)),
                Event::Start(Tag::Paragraph),
                Event::Text(format!("[{name}]").into()),
                Event::End(TagEnd::Paragraph),
            ],
            Event::End(TagEnd::FootnoteDefinition) => vec![Event::End(TagEnd::BlockQuote(None))],
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                self.start(dest_url)
            }
            Event::End(TagEnd::Link | TagEnd::Image) => self.end(),
            other => vec![other],
        }
    }

    /// An image is a link to it: the page loads nothing. A link within a link is none.
    fn start<'t>(&mut self, url: CowStr<'t>) -> Vec<Event<'t>> {
        let leads = link::is_safe(&url) && !self.0.contains(&true);
        self.0.push(leads);
        let link = || Tag::Link {
            link_type: pulldown_cmark::LinkType::Inline,
            dest_url: url,
            title: "".into(),
            id: "".into(),
        };
        leads.then(|| Event::Start(link())).into_iter().collect()
    }

    fn end<'t>(&mut self) -> Vec<Event<'t>> {
        self.0.pop().filter(|leads| *leads).map(|_| Event::End(TagEnd::Link)).into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::html;

    #[test]
    fn html_of_authors_is_text() {
        for (markdown, shown) in [
            ("a <b>c</b>", "<p>a &lt;b&gt;c&lt;/b&gt;</p>"),
            (
                "<script>alert(1)</script>\n\nb",
                "<p>&lt;script&gt;alert(1)&lt;/script&gt;\n</p>\n<p>b</p>",
            ),
            ("`</script>`", "<p><code>&lt;/script&gt;</code></p>"),
            (
                "```\"><script>\na\n```",
                "<pre><code class=\"language-&quot;&gt;&lt;script&gt;\">a\n</code></pre>",
            ),
        ] {
            assert_eq!(html(markdown), shown);
        }
    }

    #[test]
    fn links_lead_to_safe_places() {
        for (markdown, shown) in [
            ("[a](https://b.c/?d=\"&e)", "<p><a href=\"https://b.c/?d=%22&amp;e\">a</a></p>"),
            ("[a](javascript:alert(1)) <javascript:b>", "<p>a javascript:b</p>"),
            ("![a](https://b.c/d.png)", "<p><a href=\"https://b.c/d.png\">a</a></p>"),
            ("[![a](data:x)](#C)", "<p><a href=\"#C\">a</a></p>"),
        ] {
            assert_eq!(html(markdown), shown);
        }
    }

    #[test]
    fn what_would_be_an_id_a_style_or_a_heading_is_none() {
        assert_eq!(html("# a\n[^1]"), "<p><strong>a</strong></p>\n<p>[^1]</p>");
        assert_eq!(
            html("a[^1]\n\n[^1]: b"),
            "<p>a[1]</p>\n<blockquote>\n<p>[1]</p>\n<p>b</p>\n</blockquote>"
        );
        assert!(!html("|a|\n|-:|\n|b|").contains("style"));
    }
}
