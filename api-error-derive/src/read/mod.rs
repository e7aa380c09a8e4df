//! What the attributes say, as it is written: syntax, and nothing of whether it holds.

mod argument;
mod display;
mod error;
mod example;
mod field;
mod form;
mod literal;
mod meant;
mod reads;
mod said;
mod settings;
mod unknown_key;

pub(crate) use self::{
    argument::Argument,
    display::Display,
    error::Error,
    example::{Example, Json, ParamArg},
    field::Field,
    form::{
        CodeArg, CommonHeaderArg, DocsArg, HeaderArg, MessageArg, NumberArg, RetryArg, StatusArg,
        StatusWord,
    },
    literal::{found, literal, text},
    reads::{Reads, reads},
    said::{Fill, Given, Reader, Said},
    settings::Settings,
};

use crate::attribute::{Attr, Place};
use crate::diag::Diag;
use crate::problem::AttributeProblem;
use syn::Attribute;

/// Our attributes among `attrs`, without those that belong elsewhere, which are reported. `errors`
/// is where the type declares its errors.
fn ours<'a>(
    attrs: &'a [Attribute],
    place: Place,
    errors: Place,
    diag: &mut Diag,
) -> Vec<(Attr, &'a Attribute)> {
    let mut ours = Vec::new();
    for attribute in attrs {
        let Some(attr) = Attr::of(attribute) else { continue };
        if attr.example(place).is_some() {
            ours.push((attr, attribute));
        } else if let Some(home) = attr.home(errors) {
            let instead = meant::instead(attr, place, attribute);
            let problem = AttributeProblem::Misplaced { attr, home, place, instead };
            said::unless_refused(attribute, problem, diag);
        }
    }
    ours
}
