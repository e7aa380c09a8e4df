//! Matches a template with a value.

use super::at::At;
use super::fit::Fit;
use super::found::{Captured, Match};
use super::given::Given;
use super::value::value;
use super::{alternatives, lists, object, split, text};
use crate::envelope::{Datum, Format, Node, ParamSlot, Split};
use crate::grammar::slot::Kind;

/// How what is given fits, and what is found in it; none when it is another kind of value.
pub(super) fn matched<'a>(node: &Node, given: Given<'a>, at: At<'_>) -> Option<Match<'a>> {
    match node {
        // A value that is absent may be `null`, too.
        Node::Json("null") => given.is_null().then(|| Match::of(Fit::RIGHT)),
        Node::Json(constant) => given.is(constant).then(|| Match::of(Fit::CONSTANT)),
        Node::First(nodes) => alternatives::first(nodes, given, at),
        Node::If(test, then, otherwise) => {
            alternatives::either(*test, [then, otherwise], given, at)
        }
        Node::Split(split @ (Split::First | Split::Only(_)), each) => {
            split::split(*split, each, given, at)
        }
        _ if given.is_null() => None,
        Node::Datum(datum, format) => self::datum(*datum, *format, given, at),
        Node::Object(members) => object::object(members, given, at),
        Node::Array(elements) => Some(lists::array(elements, given.array()?, at)),
        Node::Text(nodes) => text::text(nodes, given, at),
        Node::Quoted(node) => text::quoted(node, given, at),
        Node::Split(split, each) => split::split(*split, each, given, at),
    }
}

fn datum<'a>(
    datum: Datum,
    format: Option<Format>,
    given: Given<'a>,
    at: At<'_>,
) -> Option<Match<'a>> {
    let kind = datum.kind();
    let mut whole = Match::of(if kind == Kind::Any { Fit::ANYTHING } else { Fit::RIGHT });
    let found = &mut whole.found;
    found.anything = true;
    match datum {
        Datum::Param(name) => found.values.push(match given {
            Given::Json(json) => Captured::Param(name, json),
            Given::Text(text) => Captured::Told(name, text),
        }),
        // As a part of a text it is anything, too.
        _ if kind == Kind::Any && given.is_text() => return Some(Match::of(Fit::ABSENT)),
        Datum::Slot(slot) => found.values.push(Captured::Slot(slot, value(slot, format, given)?)),
        Datum::Count => {
            given.literal::<u64>()?;
            found.anything = false;
        }
        Datum::Issue(slot) => {
            let string = !matches!(kind, Kind::Steps | Kind::Object);
            found.issue.read(slot, &*given.value(string)?)?;
            found.anything = at.in_issue;
        }
        Datum::Fact(name) => {
            found.issue.fact(name, given.json()?);
            found.anything = at.in_issue;
        }
        Datum::OfParam(ParamSlot::Name) => found.param.0 = Some(given.string()?),
        Datum::OfParam(ParamSlot::Content) => found.param.1 = Some(given.json()?),
    }
    Some(whole)
}
