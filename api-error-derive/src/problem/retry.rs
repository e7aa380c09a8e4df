//! Retries that contradict each other.

use crate::subject::Subject;

problems! { RetryProblem<'a> {
    Never { subject: Subject<'a> }:
        "{subject} is `#[retry(never)]`, so there is no time to retry after"
        => "remove `#[retry_after]`, or `#[retry(never)]`";
    After { subject: Subject<'a>, seconds: u64 }:
        "{subject} is already `#[retry(after = {seconds})]`"
        => "remove `#[retry_after]`, or `#[retry(after = {seconds})]`";
    NoSeconds: "`after` says no time, in seconds" => "write `#[retry(after = 30)]`";
    NotSeconds { written: String }: "{written} is not a number of seconds"
        => "write `#[retry(after = 30)]`";
    UnwantedSeconds { word: String }: "`{word}` takes no time"
        => "write `#[retry({word})]`, or `#[retry(after = 30)]`";
}}
