//! Rules of values, objects and lists.

use super::{Hand, alternatives, call, slot};
use crate::diag::{Diag, Held, all};
use crate::envelope::model::{Element, Member, Node, Split};
use crate::envelope::read::{self, Argument, Label, Value};
use crate::format_string::{Piece, pieces};
use crate::problem::TemplateProblem;
use api_error_core::slot::{Datum, IssueSlot, Slot};
use quote::ToTokens as _;
use std::collections::HashSet;
use syn::{Ident, Lit, LitFloat, LitInt, LitStr};

/// The part of a body that `value` is, if it is one.
pub(super) fn holds(value: &Value, hand: Hand, diag: &mut Diag) -> Held<Node> {
    match value {
        Value::Literal(literal) => constant(literal, diag),
        Value::Path(_) if value.word().is_some_and(|word| word == "null") => {
            Ok(Node::Json("null".to_owned()))
        }
        Value::Path(path) => slot::datum(path, hand, diag).map(|datum| Node::Datum(datum, None)),
        Value::Not { bang, value } => {
            let test = alternatives::shown(value);
            Err(diag.report(bang, TemplateProblem::NotOutside { test }))
        }
        Value::Call(call) => call::holds(call, hand, diag),
        Value::Object(members) => object(members, hand, diag),
        Value::List(elements) => list(elements, hand, diag),
        Value::As { value, format } => slot::formatted(value, format, hand, diag),
        Value::First(all) => alternatives::are_reached(all, hand, diag).map(Node::First),
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
        Lit::Str(text) => names_no_slot(text, diag).map(|()| Node::string(&text.value())),
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

fn object(members: &[Held<read::Member>], hand: Hand, diag: &mut Diag) -> Held<Node> {
    let mut keys = HashSet::new();
    let mut flattened = None;
    let member = |member: &Held<read::Member>| match member {
        Ok(read::Member::Key { key: written, optional, value }) => {
            let key = written.value();
            if !keys.insert(key.clone()) {
                diag.report(written, TemplateProblem::KeyTwice { key: key.clone() });
            }
            Ok(Member::Key { key, value: holds(value, hand, diag)?, optional: *optional })
        }
        Ok(read::Member::Spread(value, word)) => spread(value, word, hand, &mut flattened, diag),
        Err(broken) => Err(*broken),
    };
    all(members.iter().map(member)).map(Node::object)
}

/// `..params`, or `..issue.ctx`: one of them, once.
fn spread(
    value: &Value,
    word: &Ident,
    hand: Hand,
    flattened: &mut Option<&'static str>,
    diag: &mut Diag,
) -> Held<Member> {
    let path = match value {
        Value::Path(path) => path.to_string(),
        _ => word.to_string(),
    };
    let (datum, written) = match path.as_str() {
        "params" => (Datum::Slot(Slot::Params), "..params"),
        "issue.ctx" if hand.issue => (Datum::Issue(IssueSlot::Ctx), "..issue.ctx"),
        "issue.ctx" => return Err(diag.report(word, TemplateProblem::CtxOutside)),
        _ => return Err(diag.report(word, TemplateProblem::NotSpread { word: path })),
    };
    if let Some(earlier) = flattened.replace(written) {
        return Err(diag.report(word, TemplateProblem::SpreadTwice { earlier }));
    }
    Ok(Member::Spread(datum))
}

fn list(elements: &[Held<read::Element>], hand: Hand, diag: &mut Diag) -> Held<Node> {
    if let [Ok(read::Element { argument, optional })] = elements
        && let Argument { label: Some(Label::Each(word)), value, at: _ } = argument
    {
        let optional = *optional;
        let (split, each) = if word == "param" {
            (Split::Params { optional }, holds(value, Hand { param: true, ..hand }, diag))
        } else {
            (Split::Each { optional }, of_issue(word, value, hand, diag))
        };
        return each.map(|each| Node::Split(split, Box::new(each)));
    }
    let element = |element: &Held<read::Element>| {
        let read::Element { argument, optional } = element.as_ref().map_err(|broken| *broken)?;
        let value = match &argument.label {
            None => holds(&argument.value, hand, diag)?,
            Some(Label::Each(word)) => {
                return Err(diag.report(word, TemplateProblem::EachInAList));
            }
            Some(Label::Named(word)) => {
                let name = word.to_string();
                return Err(diag.report(word, TemplateProblem::NamedElement { name }));
            }
        };
        Ok(Element { value, optional: *optional })
    };
    all(elements.iter().map(element)).map(Node::array)
}

/// `issue => value`
pub(super) fn of_issue(word: &Ident, value: &Value, hand: Hand, diag: &mut Diag) -> Held<Node> {
    if word == "issue" {
        return holds(value, Hand { issue: true, ..hand }, diag);
    }
    Err(diag.report(word, TemplateProblem::NotAnIssue { word: word.to_string() }))
}
