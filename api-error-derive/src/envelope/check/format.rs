//! Rules of strings that are made of slots.

use super::arguments::Arguments;
use super::{Hand, value};
use crate::diag::{Broken, Diag, Held};
use crate::envelope::model::Node;
use crate::envelope::read::Value;
use crate::format_string::{Piece, pieces};
use crate::problem::{FormatProblem, Printed};
use syn::{Lit, LitStr};

/// `"{code}: {message}"`, and what other names in it stand for.
pub(super) fn text(arguments: &Arguments<'_>, hand: Hand, diag: &mut Diag) -> Held<Node> {
    let [argument] = arguments.unnamed.as_slice() else { return Err(Broken) };
    let Value::Literal(Lit::Str(written)) = &argument.value else {
        return Err(arguments.wrong(argument.at, diag));
    };
    let all = pieces(&written.value(), |inside| Ok(inside.trim().to_owned()));
    let all = all.map_err(|mistake| diag.report(written, Printed::Text.not_read(mistake)))?;
    let mut nodes: Vec<Held<Node>> = Vec::new();
    for piece in &all {
        nodes.push(match piece {
            Piece::Text(text) => Ok(Node::string(text)),
            Piece::Placeholder(inside) => match arguments.named(inside) {
                Some(named) => value::holds(&named.value, hand, diag).and_then(|node| {
                    let problem = FormatProblem::NoText { name: inside.clone() };
                    if node.is_text() { Ok(node) } else { Err(diag.report_at(named.at, problem)) }
                }),
                None => placeholder(inside, written, hand, diag),
            },
        });
    }
    for (name, argument) in &arguments.named {
        if !all.iter().any(|piece| matches!(piece, Piece::Placeholder(inside) if inside == name)) {
            let problem = FormatProblem::Unused { name: name.clone() };
            nodes.push(Err(diag.report_at(argument.at, problem)));
        }
    }
    nodes.into_iter().collect::<Held<_>>().map(Node::made_of)
}

/// `code`, `params.limit`, `issue.field`, or `timestamp as epoch`
pub(super) fn placeholder(
    inside: &str,
    written: &LitStr,
    hand: Hand,
    diag: &mut Diag,
) -> Held<Node> {
    let name = || inside.to_owned();
    if inside.is_empty() {
        return Err(diag.report(written, FormatProblem::Unnamed { printed: Printed::Text }));
    }
    if let Some((slot, _)) = inside.split_once(':') {
        let name = slot.trim_end().to_owned();
        return Err(diag.report(written, FormatProblem::Colon { name }));
    }
    let read = LitStr::new(inside, written.span())
        .parse_with(|input: syn::parse::ParseStream<'_>| Value::whole(input, written.span(), diag));
    match read {
        Ok(Ok(value @ (Value::Path(_) | Value::As { .. }))) => {
            let node = value::holds(&value, hand, diag)?;
            if node.is_text() {
                return Ok(node);
            }
            Err(diag.report(written, FormatProblem::NoText { name: name() }))
        }
        Ok(Err(broken)) => Err(broken),
        _ => Err(diag.report(written, FormatProblem::NoSlot { written: name() })),
    }
}
