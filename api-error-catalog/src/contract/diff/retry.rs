//! Whether, and when, to try again.

use super::ChangeKind as Kind;
use super::error::Told;
use crate::contract::lock::Locked;
use crate::model::Retry::{After, Backoff, Given, Never};

pub(super) fn compare(old: &Locked, new: &Locked, found: Told<'_>) {
    if old.retry == new.retry {
        return;
    }
    let kind = match (old.retry, new.retry) {
        (_, Never) => Kind::RetryWithdrawn,
        (Never, _) => Kind::RetryOffered,
        (_, Backoff) => Kind::RetryTimeWithdrawn,
        (Backoff, _) => Kind::RetryTimeOffered,
        (After(_) | Given, After(_) | Given) => Kind::RetryTimeChanged,
    };
    let told = format!("may be sent again: {}; it was: {}", new.retry, old.retry);
    found(kind, told);
}
