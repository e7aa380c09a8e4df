//! Rules of alternatives: each can be reached.

use super::{Hand, value};
use crate::diag::{Diag, Held};
use crate::envelope::model::Node;
use crate::envelope::read::{Alternative, Value};
use crate::problem::TemplateProblem;
use quote::ToTokens as _;

/// `a | b | c`, where only the last one may be there whatever the error is.
pub(super) fn are_reached(written: &[Alternative], hand: Hand, diag: &mut Diag) -> Held<Vec<Node>> {
    let nodes: Vec<_> =
        written.iter().map(|alternative| value::holds(&alternative.value, hand, diag)).collect();
    let never_absent = |node: &Held<Node>| node.as_ref().is_ok_and(Node::is_never_absent);
    for pair in written.windows(2).zip(nodes.windows(2)) {
        if let ([before, after], [stays, next]) = pair
            && never_absent(stays)
        {
            let (before, movable) = (shown(&before.value), !never_absent(next));
            diag.report_at(after.at, TemplateProblem::NeverReached { before, movable });
            break;
        }
    }
    nodes.into_iter().collect()
}

/// The value as it is written, in short.
pub(super) fn shown(value: &Value) -> String {
    match value {
        Value::Literal(literal) => literal.to_token_stream().to_string(),
        Value::Path(path) => path.to_string(),
        Value::Not { bang: _, value } => format!("!{}", shown(value)),
        Value::Call(call) => format!("{}(...)", call.function),
        Value::Object(_) => "{ ... }".to_owned(),
        Value::List(_) => "[ ... ]".to_owned(),
        Value::As { value, format } => format!("{} as {format}", shown(value)),
        Value::First(all) => {
            let all: Vec<_> = all.iter().map(|alternative| shown(&alternative.value)).collect();
            all.join(" | ")
        }
    }
}
