//! Rules of values, objects and lists.

use super::{Issue, alternatives, call, slot};
use crate::diag::{Diag, Held};
use crate::envelope::model::{Member as Entry, Node};
use crate::envelope::read::{Argument, Element, Label, Member, Value};
use crate::problem::TemplateProblem;
use crate::template::{Piece, pieces};
use api_error_core::slot::Slot;
use quote::ToTokens as _;
use std::collections::HashSet;
use syn::{Ident, Lit, LitFloat, LitInt, LitStr};

/// The part of a body that `value` is, if it is one.
pub(super) fn holds(value: &Value, issue: Issue, diag: &mut Diag) -> Held<Node> {
    match value {
        Value::Literal(literal) => constant(literal, diag),
        Value::Word(word) if word == "null" => Ok(Node::Json("null".to_owned())),
        Value::Word(word) => slot::exists(word, issue, diag),
        Value::Part { of, name } => slot::part(of, name, issue, diag),
        Value::Fact { of, name, fact } => slot::fact(of, name, fact, issue, diag),
        Value::Quoted { of, name } => slot::quoted(of, name, issue, diag),
        Value::Not { bang, value } => {
            let test = alternatives::shown(value);
            Err(diag.report(bang, TemplateProblem::NotOutside { test }))
        }
        Value::Call(call) => call::holds(call, issue, diag),
        Value::Object(members) => object(members, issue, diag),
        Value::List(elements) => list(elements, issue, diag),
        Value::As { value, format } => slot::formatted(value, format, issue, diag),
        Value::First(all) => alternatives::are_reached(all, issue, diag).map(Node::First),
    }
}

fn constant(literal: &Lit, diag: &mut Diag) -> Held<Node> {
    let number = |digits: &str, suffix: &str, diag: &mut Diag| {
        if suffix.is_empty() && is_number(digits) {
            if digits.parse::<f64>().is_ok_and(f64::is_finite) {
                return Ok(Node::Json(digits.to_owned()));
            }
            let written = literal.to_token_stream().to_string();
            return Err(diag.report(literal, TemplateProblem::NumberTooLarge { written }));
        }
        let repaired = digits.strip_suffix('.').unwrap_or(digits);
        let suggestion = Some(repaired.to_owned()).filter(|number| is_number(number));
        let written = format!("{digits}{suffix}");
        Err(diag.report(literal, TemplateProblem::NotANumber { written, suggestion }))
    };
    match literal {
        Lit::Str(text) => names_no_slot(text, diag).map(|()| Node::text(&text.value())),
        Lit::Bool(truth) => Ok(Node::Json(truth.value.to_string())),
        Lit::Int(int) => number(int.base10_digits(), LitInt::suffix(int), diag),
        Lit::Float(float) => number(float.base10_digits(), LitFloat::suffix(float), diag),
        other => {
            let written = other.to_token_stream().to_string();
            Err(diag.report(literal, TemplateProblem::NotAConstant { written }))
        }
    }
}

/// A string that is no `format(...)` is sent as it stands.
fn names_no_slot(literal: &LitStr, diag: &mut Diag) -> Held<()> {
    let text = literal.value();
    let pieces = pieces(&text, |inside| Ok(inside.trim().to_owned())).unwrap_or_default();
    let is_slot = |name: &&String| {
        let (of, part) = name.split_once('.').unwrap_or((name, ""));
        Slot::named(of).is_some() || (of == "issue" && !part.is_empty())
    };
    match pieces.iter().filter_map(Piece::placeholder).find(is_slot) {
        Some(name) => {
            let problem = TemplateProblem::NamesASlot { name: name.clone(), text };
            Err(diag.report(literal, problem))
        }
        None => Ok(()),
    }
}

/// A number of RFC 8259 section 6.
fn is_number(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let exponent = exponent.map(|text| text.strip_prefix(['+', '-']).unwrap_or(text));
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(digits)
}

fn object(members: &[Held<Member>], issue: Issue, diag: &mut Diag) -> Held<Node> {
    let mut keys = HashSet::new();
    let mut flattened = None;
    let mut entries: Vec<Held<Entry>> = Vec::new();
    for member in members {
        entries.push(match member {
            Ok(Member::Key { key: written, optional, value }) => {
                let key = written.value();
                if !keys.insert(key.clone()) {
                    diag.report(written, TemplateProblem::KeyTwice { key: key.clone() });
                }
                let value = holds(value, issue, diag);
                value.map(|value| Entry::Key { key, value, optional: *optional })
            }
            Ok(Member::Spread(value, word)) => spread(value, word, issue, &mut flattened, diag),
            Err(broken) => Err(*broken),
        });
    }
    entries.into_iter().collect::<Held<_>>().map(Node::object)
}

/// `..params`, or `..issue.ctx`: one of them, once.
fn spread(
    value: &Value,
    word: &Ident,
    issue: Issue,
    flattened: &mut Option<&'static str>,
    diag: &mut Diag,
) -> Held<Entry> {
    let (entry, written) = match value {
        Value::Word(word) if word == "params" => (Entry::Params, "..params"),
        Value::Part { of, name } if of == "issue" && name == "ctx" => {
            if issue == Issue::None {
                return Err(diag.report(word, TemplateProblem::CtxOutside));
            }
            (Entry::Facts, "..issue.ctx")
        }
        _ => {
            let word_as = match value {
                Value::Part { of, name } => format!("{of}.{name}"),
                _ => word.to_string(),
            };
            return Err(diag.report(word, TemplateProblem::NotSpread { word: word_as }));
        }
    };
    if let Some(earlier) = flattened.replace(written) {
        return Err(diag.report(word, TemplateProblem::SpreadTwice { earlier }));
    }
    Ok(entry)
}

fn list(elements: &[Held<Element>], issue: Issue, diag: &mut Diag) -> Held<Node> {
    if let [Ok(Element { argument, optional })] = elements
        && let Argument { label: Some(Label::Each(word)), value, at: _ } = argument
    {
        let each = of_each(word, value, diag).map(|node| Node::Issues(Box::new(node)));
        return match optional {
            Some(mark) => Err(diag.report(mark, TemplateProblem::OptionalEach)),
            None => each,
        };
    }
    let mut nodes: Vec<Held<(Node, bool)>> = Vec::new();
    for element in elements {
        nodes.push(element.as_ref().map_err(|broken| *broken).and_then(|element| {
            let Argument { label, value, at: _ } = &element.argument;
            let node = match label {
                None => holds(value, issue, diag),
                Some(Label::Each(word)) => Err(diag.report(word, TemplateProblem::EachInAList)),
                Some(Label::Named(word)) => {
                    let name = word.to_string();
                    Err(diag.report(word, TemplateProblem::NamedElement { name }))
                }
            };
            node.map(|node| (node, element.optional.is_some()))
        }));
    }
    nodes.into_iter().collect::<Held<_>>().map(Node::array)
}

/// `issue => value`
pub(super) fn of_each(word: &Ident, value: &Value, diag: &mut Diag) -> Held<Node> {
    if word == "issue" {
        return holds(value, Issue::AtHand, diag);
    }
    Err(diag.report(word, TemplateProblem::NotAnIssue { word: word.to_string() }))
}
