//! Rules of `code_enum = ...`: what an enum of the codes can say.

use crate::diag::{Broken, Diag, Held};
use crate::generics;
use crate::model::{CodeEnum, Entry, Kind};
use crate::problem::CodeEnumProblem;
use crate::read::Settings;
use syn::DeriveInput;
use syn::ext::IdentExt as _;

/// The name of the variant for codes that no error has.
pub(crate) const UNKNOWN: &str = "Unknown";

/// The enum, if one is wanted. Errors that do not hold are not judged.
pub(crate) fn code_enum<'a>(
    input: &'a DeriveInput,
    settings: &Settings,
    errors: &[Held<Entry<'a>>],
    diag: &mut Diag,
) -> Held<Option<CodeEnum<'a>>> {
    let Some(ident) = settings.code_enum.clone() else { return Ok(None) };
    let mut held = Ok(());
    if ident == input.ident {
        held = Err(diag.report(&ident, CodeEnumProblem::NameOfErrors { ident: &ident }));
    }
    for error in errors.iter().flatten() {
        held = held.and(has_its_place(error, input, &ident, diag));
    }
    held.map(|()| Some(CodeEnum::of(ident, input)))
}

fn has_its_place(
    error: &Entry<'_>,
    input: &DeriveInput,
    name: &syn::Ident,
    diag: &mut Diag,
) -> Result<(), Broken> {
    if error.ident.unraw() == UNKNOWN {
        return Err(diag.report(error.ident, CodeEnumProblem::Unknown { name }));
    }
    let Kind::Inner(inner) = &error.kind else { return Ok(()) };
    match input.generics.params.iter().find(|param| generics::names(inner.ty, param)) {
        Some(param) => {
            let (variant, param) = (error.ident, generics::name(param));
            Err(diag.report(inner.ty, CodeEnumProblem::Generic { name, variant, param }))
        }
        None => Ok(()),
    }
}
