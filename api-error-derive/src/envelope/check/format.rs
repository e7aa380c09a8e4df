//! Rules of strings that are made of slots.

use super::arguments::Arguments;
use super::{Issue, value};
use crate::diag::{Broken, Diag, Held};
use crate::envelope::model::Node;
use crate::envelope::read::Value;
use crate::problem::FormatProblem;
use crate::template::{Mistake, Piece, pieces};
use api_error_core::slot::{IssueSlot, Slot};
use syn::{Lit, LitStr};

/// `"{code}: {message}"`
pub(super) fn text(arguments: &Arguments<'_>, issue: Issue, diag: &mut Diag) -> Held<Node> {
    let [argument] = arguments.unnamed.as_slice() else { return Err(Broken) };
    let Value::Literal(Lit::Str(written)) = &argument.value else {
        return Err(arguments.wrong(argument.at, diag));
    };
    let all = pieces(&written.value(), |inside| Ok(inside.to_owned()));
    let all =
        all.map_err(|mistake: Mistake| diag.report(written, FormatProblem::Brace { mistake }))?;
    let nodes: Vec<_> = all
        .into_iter()
        .map(|piece| match piece {
            Piece::Text(text) => Ok(Node::text(&text)),
            Piece::Placeholder(inside) => placeholder(inside.trim(), written, issue, diag),
        })
        .collect();
    nodes.into_iter().collect::<Held<_>>().map(Node::made_of)
}

/// `code`, `params.limit`, `issue.field`, or `timestamp as epoch`
fn placeholder(inside: &str, written: &LitStr, issue: Issue, diag: &mut Diag) -> Held<Node> {
    let name = || inside.to_owned();
    if inside.is_empty() {
        return Err(diag.report(written, FormatProblem::Unnamed));
    }
    if let Some((slot, _)) = inside.split_once(':') {
        let name = slot.trim_end().to_owned();
        return Err(diag.report(written, FormatProblem::Colon { name }));
    }
    let read = LitStr::new(inside, written.span())
        .parse_with(|input: syn::parse::ParseStream<'_>| Value::whole(input, written.span(), diag));
    match read {
        Ok(Ok(
            value @ (Value::Word(_) | Value::Part { .. } | Value::Fact { .. } | Value::As { .. }),
        )) => {
            let node = value::holds(&value, issue, diag)?;
            if is_text(&node) {
                return Ok(node);
            }
            Err(diag.report(written, FormatProblem::NoText { name: name() }))
        }
        Ok(Err(broken)) => Err(broken),
        _ => Err(diag.report(written, FormatProblem::NoSlot { written: name() })),
    }
}

/// Whether it is a string or a number, whatever its value.
fn is_text(node: &Node) -> bool {
    match node {
        Node::Slot(slot) => !matches!(slot, Slot::Params | Slot::Details),
        Node::Issue(slot) => {
            !matches!(slot, IssueSlot::Loc | IssueSlot::Steps | IssueSlot::Ctx | IssueSlot::Input)
        }
        Node::Formatted(..) | Node::Param(_) | Node::Fact(_) => true,
        _ => false,
    }
}
