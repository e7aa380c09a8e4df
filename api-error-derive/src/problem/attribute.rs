//! Attributes in the wrong place, in the wrong words, or one too many.

use super::did_you_mean;
use crate::attribute::{Attr, Place};
use crate::subject::Subject;
use syn::Ident;

problems! { AttributeProblem<'a> {
    Misplaced { attr: Attr, home: Place, place: Place, instead: Option<String> }:
        "{attr} belongs on {home}, not on {place}"
        => ? instead.as_ref().map(|instead| format!("write `{instead}`"));
    Twice { attr: Attr, subject: Subject<'a> }: "{subject} already has {a} {attr}",
        a = if attr.name().starts_with(['a', 'e', 'i']) { "an" } else { "a" }
        => "keep one of the two";
    WithoutParentheses { attr: Attr, help: String }: "{attr} takes its arguments in parentheses"
        => "write `{help}`";
    WithArguments { attr: Attr, example: String }: "{attr} takes no arguments here"
        => "write `{example}`";
    Malformed { reason: String, help: String }: "{reason}" => "write `{help}`";
    Expected { what: &'static str, found: String }: "expected {what}, found {found}";
    Unexpected { found: String }: "unexpected {found}";
    Path { path: String }: "`{path}` is a path, and one word stands here";
    Suffix { written: String, suffix: String, what: &'static str }:
        "`{written}` has the suffix `{suffix}`, and {what} has none here";
    UnknownWord { what: &'static str, word: String, attr: Attr, near: Option<String>, all: String }:
        "unknown {what} `{word}` in `#[{name}(...)]`", name = attr.name()
        => { did_you_mean(near.as_ref(), format!("it takes {all}")) };
    OfOneError { word: String, attribute: String }:
        "`{word}` is said of one error, and `#[api_error(...)]` of all"
        => "write `{attribute}`";
    KeyTwice { key: String, attr: Attr }:
        "`#[{name}(...)]` already has a `{key}`", name = attr.name()
        => "keep one of the two";
    TransparentWith { attr: Attr, subject: Subject<'a> }:
        "{subject} is `#[transparent]`, so its {says} from the error inside", says = attr.says()
        => "remove {attr}, or `#[transparent]`";
    ForwardedWith { attr: Attr, subject: Subject<'a> }:
        "{subject} is `#[error(transparent)]` and has no status, so its {says} from the error \
         inside",
        says = attr.says()
        => "remove {attr}, or add a `#[status(...)]`";
    TransparentFields { subject: Subject<'a>, count: usize }:
        "{subject} is transparent, and has {fields}",
        fields = if *count == 0 { "no field".to_owned() } else { format!("{count} fields") }
        => "leave it one, the error inside";
    TransparentItself { subject: Subject<'a>, own: &'a Ident }:
        "{subject} is transparent around `{own}` itself, so its errors have no end"
        => "give it a `#[status(...)]` of its own";
    Union { ident: &'a Ident }:
        "`ApiError` is derived on enums and structs, and `{ident}` is a union"
        => "make it an enum, one variant for each way a request can fail";
}}
