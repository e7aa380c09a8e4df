//! Which statuses answers are documented under.

use super::answers::Named;
use std::collections::BTreeSet;

/// An answer under a status.
#[derive(Clone, Copy)]
pub(super) struct Under<'a> {
    pub(super) answer: &'a Named<'a>,
    /// Whether its example has that status; one of a status that is known at run time need not.
    pub(super) is_shown: bool,
}

/// The statuses of these answers, and the answers of each.
///
/// One whose status is known at run time is under `4XX` and `5XX`, and under each status of others:
/// a range is not looked at where the status itself is documented.
pub(super) fn grouped<'a>(answers: &[&'a Named<'a>]) -> Vec<(String, Vec<Under<'a>>)> {
    let mut keys: BTreeSet<String> = answers.iter().filter_map(|answer| own(answer)).collect();
    if answers.iter().any(|answer| varies(answer)) {
        keys.extend(["4XX".to_owned(), "5XX".to_owned()]);
    }
    let of = |key: &str| answers.iter().filter_map(|answer| under(answer, key)).collect();
    keys.into_iter().map(|key| (key.clone(), of(&key))).collect()
}

fn varies(answer: &Named<'_>) -> bool {
    answer.row.status_varies && answer.shape.is_none_or(|shape| shape.transport.is_none())
}

/// The one status of an answer that has one.
fn own(answer: &Named<'_>) -> Option<String> {
    (!varies(answer)).then(|| exact(answer))
}

fn exact(answer: &Named<'_>) -> String {
    match answer.answer.example.status {
        status @ 100..600 => status.to_string(),
        _ => "default".to_owned(),
    }
}

fn under<'a>(answer: &'a Named<'a>, key: &str) -> Option<Under<'a>> {
    let exact = exact(answer);
    let is_exact = exact == key;
    if !varies(answer) {
        return is_exact.then_some(Under { answer, is_shown: true });
    }
    let is_range_of_it = key.strip_suffix("XX").is_some_and(|class| exact.starts_with(class));
    let is_error = key.starts_with(['4', '5']);
    is_error.then_some(Under { answer, is_shown: is_exact || is_range_of_it })
}
