//! Slots and formats that are none, or not there.

use super::{did_you_mean, names};
use api_error_core::slot::{Datum, Format, IssueSlot, ParamSlot, Slot};

problems! { SlotProblem {
    Unknown { word: String, near: Option<String> }: "unknown slot `{word}`"
        => { did_you_mean(near.as_ref(), format!("it is none of {}", names(Slot::ALL))) };
    NotASlot { word: String, instead: &'static str }: "unknown slot `{word}`"
        => "write `{instead}`";
    UnknownOfIssue { word: String, near: Option<String> }: "an issue has no slot `{word}`"
        => { did_you_mean(near.as_ref(), format!("it has {}", names(IssueSlot::ALL))) };
    UnknownOfParam { word: String }: "a param has no slot `{word}`"
        => { format!("it has {}", names(ParamSlot::ALL)) };
    UnknownOwner { word: String, name: String }: "`{word}` has no parts"
        => "write `params.{name}` for a param, or `issue.message` for a slot of an issue";
    NoFacts { owner: String, name: String }: "`{owner}` has no parts"
        => "write `issue.ctx.{name}` for a fact of an issue, or `params.{name}` for a param";
    OutsideIssue { name: String }: "`issue.{name}` stands where there is no issue"
        => "write `[ issue => issue.{name} ]` for all of them, or `first(issue => issue.{name})`";
    WholeIssue: "`issue` is no value by itself"
        => "write one of its slots, such as `issue.message`";
    UnknownFormat { word: String, near: Option<String> }: "unknown format `{word}`"
        => { did_you_mean(near.as_ref(), format!("it is none of {}", names(Format::ALL))) };
    FormatOfAnother { format: &'static str, of: String, datum: Datum<String> }:
        "`{of}` has no form `{format}`"
        => { forms(of, datum) };
    FormatOfNoSlot { format: String }: "`as {format}` stands after what is no slot"
        => "remove it: a constant, an object or a list has one form";
}}

/// What the slot may be written like.
fn forms(of: &str, datum: &Datum<String>) -> String {
    let fits = |(form, _): &&(Format, _)| form.fits(datum);
    let forms: Vec<_> = Format::ALL.iter().filter(fits).map(|(_, name)| *name).collect();
    match forms.as_slice() {
        [] => format!("write `{of}`"),
        forms => format!("write `{of} as {}`", forms.join("` or `as ")),
    }
}
