//! The parts of a string that is made of several values.

use super::given::text_of;
use crate::envelope::{Datum, IssueSlot, Node, Slot};
use crate::grammar::code::is_in_codes;
use crate::grammar::slot::Kind;

#[derive(Default)]
pub(super) struct Parts<'n, 't> {
    /// Those that can be told apart.
    pub(super) told: Vec<(&'n Node, &'t str)>,
    /// Whether there are others.
    pub(super) several: bool,
}

/// The parts of a text that are no constants: from the start, then from the end, then between
/// separators that are there once. None when the constants are not there.
pub(super) fn parts<'n, 't>(nodes: &'n [Node], text: &'t str) -> Option<Parts<'n, 't>> {
    let mut told = Vec::new();
    let (nodes, text) = from_start(nodes, text, &mut told)?;
    let (nodes, text) = from_end(nodes, text, &mut told)?;
    let between =
        if nodes.is_empty() { text.is_empty().then(Parts::default)? } else { once(nodes, text)? };
    told.extend(between.told);
    Some(Parts { told, several: between.several })
}

type Left<'n, 't> = (&'n [Node], &'t str);
type Told<'n, 't> = Vec<(&'n Node, &'t str)>;

fn from_start<'n, 't>(
    mut nodes: &'n [Node],
    mut text: &'t str,
    told: &mut Told<'n, 't>,
) -> Option<Left<'n, 't>> {
    loop {
        match nodes {
            [Node::Json(json), rest @ ..] => {
                (nodes, text) = (rest, text.strip_prefix(&*text_of(json))?);
            }
            [node, rest @ ..] => {
                let separator = rest.first().and_then(begins);
                let Some(separator) = separator.filter(|with| ends(node, with)) else { break };
                let (part, after) = text.split_at(text.find(&separator)?);
                told.push((node, part));
                (nodes, text) = (rest, after);
            }
            [] => break,
        }
    }
    Some((nodes, text))
}

fn from_end<'n, 't>(
    mut nodes: &'n [Node],
    mut text: &'t str,
    told: &mut Told<'n, 't>,
) -> Option<Left<'n, 't>> {
    while let [rest @ .., before, last] = nodes {
        if let Node::Json(json) = last {
            (nodes, text) = (nodes.split_last()?.1, text.strip_suffix(&*text_of(json))?);
            continue;
        }
        let Node::Json(json) = before else { break };
        let separator = text_of(json);
        if !ends(last, &separator) {
            break;
        }
        let (before, part) = text.split_at(text.rfind(&separator)?);
        told.push((last, part.strip_prefix(&*separator)?));
        (nodes, text) = (rest, before);
    }
    Some((nodes, text))
}

/// The values, where what stands between them can be in one place only.
fn once<'n, 't>(nodes: &'n [Node], text: &'t str) -> Option<Parts<'n, 't>> {
    let several = Parts { told: Vec::new(), several: true };
    let mut values: Vec<&Node> = Vec::new();
    let mut separators: Vec<String> = Vec::new();
    for node in nodes {
        let separated = separators.len() == values.len();
        match (node, separators.last_mut().filter(|_| separated)) {
            (Node::Json(json), Some(separator)) => separator.push_str(&text_of(json)),
            (Node::Json(json), None) => separators.push(text_of(json)),
            _ if separated => values.push(node),
            _ => return Some(several),
        }
    }
    let (mut left, mut right) = (Vec::new(), Vec::new());
    let (mut after, mut before) = (text, text);
    for (next, last) in separators.iter().zip(separators.iter().rev()) {
        let part;
        (part, after) = after.split_once(next.as_str())?;
        left.push(part);
        let part;
        (before, part) = before.rsplit_once(last.as_str())?;
        right.push(part);
    }
    left.push(after);
    right.push(before);
    if left.iter().ne(right.iter().rev()) {
        return Some(several);
    }
    Some(Parts { told: values.into_iter().zip(left).collect(), several: false })
}

/// What a part of the text begins with, whatever its value.
fn begins(node: &Node) -> Option<String> {
    let mark = match node {
        Node::Json(json) => return Some(text_of(json)),
        Node::Quoted(_) => "\"",
        Node::Datum(Datum::Issue(IssueSlot::Pointer), _) => "/",
        Node::Datum(Datum::Issue(IssueSlot::Fragment), _) => "#",
        Node::Datum(Datum::Issue(IssueSlot::JsonPath), _) => "$",
        _ => return None,
    };
    Some(mark.to_owned())
}

/// Whether a value ends where this follows it, because it can have a character of it nowhere.
fn ends(node: &Node, separator: &str) -> bool {
    let Node::Datum(datum, None) = node else { return false };
    let other = |c: char| match datum {
        Datum::Slot(Slot::Code) => !u8::try_from(c).is_ok_and(is_in_codes),
        Datum::Issue(IssueSlot::In) => !c.is_ascii_lowercase(),
        datum => match datum.kind() {
            Kind::Integer | Kind::Status | Kind::Pause => !c.is_ascii_digit() && c != '-',
            Kind::Time => !c.is_ascii_digit() && !"-:.TZ".contains(c),
            Kind::Boolean => !c.is_ascii_lowercase(),
            _ => false,
        },
    };
    separator.contains(other)
}
