//! Codes and numbers that are malformed, missing or taken.

use crate::subject::Subject;
use api_error_core::{Style, code_is_well_formed};

problems! { CodeProblem<'a> {
    Malformed { code: String, style: Style, suggestion: Option<String> }:
        "code {code:?} is not {made}",
        made = match style {
            Style::Free => "made of ASCII letters, digits and `_-.~:@!$*` between them, in parts \
                            with `/` between them".to_owned(),
            style => style.to_string(),
        }
        => ? match suggestion {
            Some(code) => Some(format!("write `#[code({code:?})]`")),
            None => code_is_well_formed(code)
                .then(|| "`codes = \"free\"` takes codes as they are".to_owned()),
        };
    PrefixTwice { code: String, prefix: String }:
        "code {code:?} begins with the prefix {prefix:?}, which stands before it anyway"
        => ? match code.strip_prefix(prefix.as_str()) {
            Some("") | None => None,
            Some(code) => Some(format!("write `#[code({code:?})]`")),
        };
    TooLong { code: String }:
        "code {code:?} is {length} bytes long, and 128 is the most", length = code.len();
    NoDefault { subject: Subject<'a>, style: Style }:
        "{subject} has no code: its name makes none{within}",
        within = if *style == Style::Free { String::new() } else { format!(" in {style}") }
        => "add one above it, such as `#[code(\"...\")]`";
    Taken { code: String, made_of_name: bool, earlier: Owner<'a>, subject: Subject<'a> }:
        "code {code:?}{made} already belongs to {owner}{by_name}",
        made = if *made_of_name { ", made of its name," } else { "" },
        owner = earlier.subject,
        by_name = if earlier.made_of_name { " by its name" } else { "" }
        => "give {subject} a code of its own, so that clients can tell them apart";
    MalformedPrefix { prefix: String, suggestion: Option<String> }:
        "prefix {prefix:?} cannot begin a code"
        => ? suggestion.as_ref().map(|prefix| format!("write `prefix = {prefix:?}`"));
    NumberTooLarge { number: String }:
        "{number} does not fit in an `i64`, which numbers of errors are";
    NumberTaken { number: i64, earlier: Subject<'a>, subject: Subject<'a> }:
        "number {number} already belongs to {earlier}"
        => "give {subject} a number of its own, or say that they share it: \
            `number = {number}, shared`";
    NumberNotShared { number: i64, earlier: Subject<'a>, subject: Subject<'a> }:
        "number {number} belongs to {earlier}, which does not say that it is shared"
        => "write `number = {number}, shared` on both, or give {subject} a number of its own";
}}

/// Whose a code already is.
#[derive(Clone, Copy)]
pub(crate) struct Owner<'a> {
    pub(crate) subject: Subject<'a>,
    pub(crate) made_of_name: bool,
}
