//! Whether a client gets to see a param.

use crate::model::{Answer, Catalog, Param, Place, Row};

/// How the bodies of an error have a param.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Carried {
    /// Each of them has it, where an occurrence has it.
    Always,
    /// Those of some shapes do.
    Sometimes,
    Never,
}

pub(super) fn of(catalog: &Catalog, row: &Row, param: &Param) -> Carried {
    let carries = row.answers.iter().filter(|answer| by(catalog, answer, param)).count();
    match carries {
        0 => Carried::Never,
        count if count == row.answers.len() => Carried::Always,
        _ => Carried::Sometimes,
    }
}

/// Whether a shape has a place for it.
fn by(catalog: &Catalog, answer: &Answer, param: &Param) -> bool {
    let Some(shape) = catalog.shape(&answer.shape) else { return false };
    let is_hidden = answer.hidden.contains(&param.name);
    shape.places.iter().any(|Place { holds, .. }| match &**holds {
        "params" => !is_hidden,
        "param.value" => true,
        holds => holds.strip_prefix("params.") == Some(&*param.name),
    })
}
