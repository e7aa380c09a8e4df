//! What the types of special fields can do.

mod header;

pub use self::header::HeaderField;
pub(crate) use self::header::Items;

use crate::grammar::Status;
use crate::values::Issue;
use std::time::Duration;

/// A field that decides the status at run time: `#[status]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot decide a status",
    label = "neither `http::StatusCode` nor `u16`",
    note = "`#[status]` stands on a field of type `http::StatusCode`, `u16`, or an `Option` of them"
)]
pub trait RuntimeStatus {
    /// The status, if it is one of an error.
    fn runtime_status(&self) -> Option<Status>;
}

#[diagnostic::do_not_recommend]
impl RuntimeStatus for u16 {
    fn runtime_status(&self) -> Option<Status> {
        Status::new(*self)
    }
}

#[diagnostic::do_not_recommend]
impl RuntimeStatus for http::StatusCode {
    fn runtime_status(&self) -> Option<Status> {
        Status::new(self.as_u16())
    }
}

#[diagnostic::do_not_recommend]
impl RuntimeStatus for Status {
    fn runtime_status(&self) -> Option<Status> {
        Some(*self)
    }
}

#[diagnostic::do_not_recommend]
impl<T: RuntimeStatus> RuntimeStatus for Option<T> {
    fn runtime_status(&self) -> Option<Status> {
        self.as_ref()?.runtime_status()
    }
}

/// A field that knows after how long the request may be retried: `#[retry_after]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no length of time",
    label = "neither a `Duration` nor a number of seconds",
    note = "`#[retry_after]` stands on a field of type `std::time::Duration`, on whole seconds as \
            `u8` to `u64`, or on an `Option` of them"
)]
pub trait RetryAfter {
    /// The pause, if it is known.
    fn retry_after(&self) -> Option<Duration>;
}

#[diagnostic::do_not_recommend]
impl RetryAfter for Duration {
    fn retry_after(&self) -> Option<Duration> {
        Some(*self)
    }
}

#[diagnostic::do_not_recommend]
impl<T: RetryAfter> RetryAfter for Option<T> {
    fn retry_after(&self) -> Option<Duration> {
        self.as_ref()?.retry_after()
    }
}

macro_rules! seconds {
    ($($int:ty)+) => {$(
        #[diagnostic::do_not_recommend]
        impl RetryAfter for $int {
            fn retry_after(&self) -> Option<Duration> {
                Some(Duration::from_secs(u64::from(*self)))
            }
        }
    )+};
}

seconds!(u8 u16 u32 u64);

/// A field that lists several problems: `#[issues]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no list of issues",
    label = "not a list of `Issue`s",
    note = "`#[issues]` stands on a field such as `Vec<api_error::Issue>`"
)]
pub trait IssueList {
    /// The issues.
    fn issues(&self) -> &[Issue];
}

#[diagnostic::do_not_recommend]
impl IssueList for [Issue] {
    fn issues(&self) -> &[Issue] {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<const N: usize> IssueList for [Issue; N] {
    fn issues(&self) -> &[Issue] {
        self
    }
}

#[diagnostic::do_not_recommend]
impl IssueList for Vec<Issue> {
    fn issues(&self) -> &[Issue] {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<T: IssueList + ?Sized> IssueList for Box<T> {
    fn issues(&self) -> &[Issue] {
        (**self).issues()
    }
}

#[diagnostic::do_not_recommend]
impl<T: IssueList + ?Sized> IssueList for &T {
    fn issues(&self) -> &[Issue] {
        (**self).issues()
    }
}
