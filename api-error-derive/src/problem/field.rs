//! Fields that want to be what another one is.

use crate::attribute::Attr;
use crate::subject::Subject;

problems! { FieldProblem<'a> {
    Second { attr: Attr, subject: Subject<'a>, earlier: &'a str }:
        "{attr} of {subject} is already field `{earlier}`"
        => "keep one of the two";
    ParamTaken { name: String, earlier: &'a str, field: &'a str }:
        "param {name:?} already belongs to field `{earlier}`"
        => "give field `{field}` a name of its own: `#[param(\"...\")]`";
    ParamWithoutName: "`#[param]` is on a field without a name" => "write `#[param(\"name\")]`";
}}
