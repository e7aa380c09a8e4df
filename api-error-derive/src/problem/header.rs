//! Headers that HTTP, or the answer itself, does not admit.

use crate::attribute::Attr;
use crate::subject::Subject;
use api_error_core::Status;

problems! { HeaderProblem<'a> {
    WithoutValue { name: String }: "header {name:?} has no value";
    NeverSent { name: String, status: Status }:
        "header {name:?} is never sent: no error here has the status {number}",
        number = status.as_u16();
    ValueOnField: "the value of a header on a field is the field's own";
    IllegalName { name: String, suggestion: Option<String> }: "{name:?} is not the name of a header"
        => ? suggestion.as_ref().map(|name| format!("write {name:?}"));
    IllegalValue { value: String }: "{value:?} is not the value of a header"
        => "it takes visible ASCII, with spaces and tabs only inside";
    Reserved { name: String }: "header {name:?} belongs to the answer itself"
        => "remove it: the answer sets it where it applies";
    Taken { name: String, earlier: Subject<'a> }: "header {name:?} already has a value on {earlier}"
        => "keep one of the two";
    RetryAfter { name: String, attr: Attr }: "header {name:?} is also set by {attr}"
        => "keep one of the two";
    RetryNever { name: String, subject: Subject<'a> }:
        "header {name:?} says when to retry {subject}, and `#[retry(never)]` that it is not to be"
        => "keep one of the two";
    NoPause { value: String }: "{value:?} is neither a number of seconds nor an HTTP-date"
        => "write the seconds, as in `#[retry(after = 30)]`";
    PauseOfField: "a field that says when to retry is more than a header"
        => "write `#[retry_after]`";
}}

impl HeaderProblem<'_> {
    /// What was most likely meant has dashes where no other character may stand.
    pub(crate) fn illegal_name(name: String) -> Self {
        let kept = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
        let suggestion: String = name.trim().chars().map(kept).collect();
        let suggestion = Some(suggestion).filter(|name| name.contains(|c| c != '-'));
        HeaderProblem::IllegalName { name, suggestion }
    }
}
