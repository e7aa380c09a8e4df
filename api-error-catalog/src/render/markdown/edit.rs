//! What is edited in Markdown of authors, at the places where a parser finds it.

use crate::render::link;
use pulldown_cmark::{CowStr, Event, LinkType, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// What forges know beyond `CommonMark` and what matters where a text ends.
const EXTENSIONS: Options = Options::ENABLE_TABLES.union(Options::ENABLE_FOOTNOTES);

/// A range of the text, and what stands there instead.
type Edit = (Range<usize>, String);

/// The text without what does not belong into it, or none where nothing of that is in it. An edit may
/// uncover what was in HTML before.
pub(super) fn edits(text: &str) -> Option<String> {
    let parser = Parser::new_ext(text, EXTENSIONS);
    let definitions = parser.reference_definitions().iter();
    let mut edits: Vec<Edit> =
        definitions.map(|(_, definition)| (definition.span.clone(), String::new())).collect();
    let mut open: Vec<Open> = Vec::new();
    for (event, range) in parser.into_offset_iter() {
        visit(text, &event, range, &mut open, &mut edits);
    }
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    apply(text, edits)
}

/// Whether a text that follows is not part of it, and whether it has neither headings nor HTML nor
/// definitions.
pub(super) fn is_contained(text: &str) -> bool {
    let probe = format!("{text}\n\nend");
    let parser = Parser::new_ext(&probe, EXTENSIONS);
    if parser.reference_definitions().iter().next().is_some() {
        return false;
    }
    let mut depth = 0;
    let mut last = (0, String::new());
    for event in parser {
        match event {
            Event::Html(_)
            | Event::InlineHtml(_)
            | Event::FootnoteReference(_)
            | Event::Start(Tag::Heading { .. } | Tag::FootnoteDefinition(_)) => return false,
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            Event::Text(text) => last = (depth, text.into_string()),
            _ => last = (0, String::new()),
        }
    }
    // In a paragraph of its own.
    last == (1, "end".to_owned())
}

/// A heading or a link whose end is to come.
struct Open {
    whole: Range<usize>,
    /// From the first to the last event inside.
    inside: Option<Range<usize>>,
    /// What stands before and after the inside.
    around: (String, String),
}

fn visit(
    text: &str,
    event: &Event<'_>,
    range: Range<usize>,
    open: &mut Vec<Open>,
    edits: &mut Vec<Edit>,
) {
    match event {
        Event::End(TagEnd::Heading(_) | TagEnd::Link | TagEnd::Image) => {
            let is_open = open.last().is_some_and(|open| open.whole == range);
            if let Some(ended) = open.pop_if(|_| is_open) {
                end(ended, edits);
            }
        }
        Event::End(_) => return,
        _ => {}
    }
    for open in open.iter_mut().filter(|open| open.whole != range) {
        let inside = open.inside.get_or_insert_with(|| range.clone());
        inside.end = inside.end.max(range.end);
    }
    match event {
        Event::Start(Tag::Heading { .. }) => {
            open.push(Open { around: bold(text, &range), whole: range, inside: None });
        }
        Event::Start(
            Tag::Link { link_type, dest_url, .. } | Tag::Image { link_type, dest_url, .. },
        ) => {
            if let Some(around) = link(*link_type, dest_url) {
                open.push(Open { whole: range, inside: None, around });
            } else if !link::is_safe(dest_url) && *link_type == LinkType::Autolink {
                escape(text, range, '<', edits);
            }
        }
        Event::Html(_) | Event::InlineHtml(_) => escape(text, range, '<', edits),
        Event::FootnoteReference(_) => escape(text, range, '[', edits),
        Event::Start(Tag::FootnoteDefinition(_)) => {
            edits.push((range.start..range.start, "\\".to_owned()));
        }
        _ => {}
    }
}

/// A heading as a paragraph of its own, with a blank line around it where there is none.
fn bold(text: &str, heading: &Range<usize>) -> (String, String) {
    let before = text.get(..heading.start).unwrap_or_default();
    let after = text.get(heading.end..).unwrap_or_default();
    let follows = before.ends_with('\n') && !before.ends_with("\n\n");
    let is_followed = !after.starts_with('\n');
    (
        format!("{}**", if follows { "\n" } else { "" }),
        format!("**{}", if is_followed { "\n\n" } else { "\n" }),
    )
}

/// What a link becomes, if it does not stay as it is: one that leads to no safe place is its text, and one
/// that is defined elsewhere says where it leads.
fn link(link_type: LinkType, url: &CowStr<'_>) -> Option<(String, String)> {
    match link_type {
        LinkType::Autolink | LinkType::Email => None,
        _ if !link::is_safe(url) || url.contains(['<', '>', '\\']) => Some(Default::default()),
        LinkType::Inline => None,
        _ => Some(("[".to_owned(), format!("](<{url}>)"))),
    }
}

fn end(ended: Open, edits: &mut Vec<Edit>) {
    let Open { whole, inside, around: (before, after) } = ended;
    match inside {
        Some(inside) => {
            edits.push((whole.start..inside.start, before));
            edits.push((inside.end..whole.end, after));
        }
        None => edits.push((whole, String::new())),
    }
}

fn escape(text: &str, range: Range<usize>, what: char, edits: &mut Vec<Edit>) {
    let inside = text.get(range.clone()).unwrap_or_default();
    for (at, _) in inside.match_indices(what) {
        let at = range.start + at;
        edits.push((at..at, "\\".to_owned()));
    }
}

/// The text after the edits, which are in order. One within another is for the next pass.
fn apply(text: &str, edits: Vec<Edit>) -> Option<String> {
    if edits.is_empty() {
        return None;
    }
    let mut out = String::with_capacity(text.len() + 16);
    let mut at = 0;
    for (range, instead) in edits {
        if range.start < at {
            continue;
        }
        out.push_str(text.get(at..range.start).unwrap_or_default());
        out.push_str(&instead);
        at = range.end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    Some(out)
}
