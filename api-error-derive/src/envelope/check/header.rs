//! Rules of headers that carry slots.

use super::Hand;
use super::format::placeholder;
use crate::check::may_be_set;
use crate::diag::{Diag, Held, all};
use crate::envelope::model::{Header, Node};
use crate::format_string::{Piece, pieces};
use crate::problem::{EnvelopeProblem, FormatProblem, HeaderProblem, Printed};
use crate::read::{HeaderArg, Said};
use api_error_core::header::{may_repeat, value_is_legal};
use api_error_core::slot::Slot;
use syn::{Ident, LitStr};

pub(super) fn are_legal(
    written: &[Said<'_, HeaderArg>],
    ident: &Ident,
    diag: &mut Diag,
) -> Held<Vec<Header>> {
    let mut headers: Vec<Held<Header>> = Vec::new();
    for given in written.iter().filter_map(|said| said.held().transpose()) {
        let header = given.and_then(|given| {
            let HeaderArg { name, value } = &given.value;
            let name = name_is_free(name, &headers, ident, diag);
            let value = value_is_a_template(value, diag);
            Ok(Header { name: name?, value: value? })
        });
        headers.push(header);
    }
    headers.into_iter().collect()
}

/// The name in lower case, if a shape may set it and no other header of it has it.
fn name_is_free(
    written: &LitStr,
    earlier: &[Held<Header>],
    ident: &Ident,
    diag: &mut Diag,
) -> Held<String> {
    let name = may_be_set(written, diag)?;
    let lower = name.to_ascii_lowercase();
    if !may_repeat(&lower) && earlier.iter().flatten().any(|header| header.name == lower) {
        return Err(diag.report(written, EnvelopeProblem::HeaderTwice { name, ident }));
    }
    Ok(lower)
}

fn value_is_a_template(written: &LitStr, diag: &mut Diag) -> Held<Node> {
    let text = written.value();
    let placeholders = pieces(&text, |inside| Ok(inside.to_owned()));
    let placeholders =
        placeholders.map_err(|mistake| diag.report(written, Printed::Header.not_read(mistake)))?;
    let plain = |piece: &Piece<String>| match piece {
        Piece::Text(text) => text.clone(),
        // A value that a slot has is made legal when it is written.
        Piece::Placeholder(_) => "x".to_owned(),
    };
    let plain: String = placeholders.iter().map(plain).collect();
    if plain.is_empty() || !value_is_legal(&plain) {
        return Err(diag.report(written, HeaderProblem::IllegalValue { value: text }));
    }
    let pieces = placeholders.into_iter().map(|piece| match piece {
        Piece::Text(text) => Ok(Node::string(&text)),
        Piece::Placeholder(inside) => value(&inside, written, diag),
    });
    all(pieces).map(Node::made_of)
}

/// `code`, `params.limit`, `retry_after as millis`, or one of them `:quoted`
fn value(inside: &str, written: &LitStr, diag: &mut Diag) -> Held<Node> {
    let (name, format) = match inside.split_once(':') {
        Some((name, format)) => (name.trim(), Some(format.trim())),
        None => (inside.trim(), None),
    };
    if name.is_empty() {
        let printed = Printed::Header;
        return Err(diag.report(written, FormatProblem::Unnamed { printed }));
    }
    if let Some(Slot::Params | Slot::Details) = Slot::named(name) {
        let name = name.to_owned();
        return Err(diag.report(written, EnvelopeProblem::HeaderObject { name }));
    }
    let node = placeholder(name, written, Hand::default(), diag)?;
    match format {
        None => Ok(node),
        Some("quoted") => Ok(Node::Quoted(Box::new(node))),
        Some(format) => {
            let (format, name) = (format.to_owned(), name.to_owned());
            Err(diag.report(written, EnvelopeProblem::HeaderFormat { format, name }))
        }
    }
}
