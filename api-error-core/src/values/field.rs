//! What the types of special fields can do.

mod header;

pub use self::header::HeaderField;
pub(crate) use self::header::Items;

use crate::grammar::Status;
use crate::values::Issue;
use std::time::Duration;

/// The types of such fields, a row for each: its parameters, and what a value of it has.
macro_rules! fields {
    ($Trait:ident::$method:ident($this:ident) -> $has:ty {
        $([$($parameter:tt)*] $ty:ty => $value:expr;)+
    }) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($parameter)*> $Trait for $ty {
            fn $method(&$this) -> $has {
                $value
            }
        }
    )+};
}

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

fields! { RuntimeStatus::runtime_status(self) -> Option<Status> {
    [] u16 => Status::new(*self);
    [] http::StatusCode => Status::new(self.as_u16());
    [] Status => Some(*self);
    [T: RuntimeStatus] Option<T> => self.as_ref()?.runtime_status();
}}

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

fields! { RetryAfter::retry_after(self) -> Option<Duration> {
    [] Duration => Some(*self);
    [] u8 => Some(Duration::from_secs(u64::from(*self)));
    [] u16 => Some(Duration::from_secs(u64::from(*self)));
    [] u32 => Some(Duration::from_secs(u64::from(*self)));
    [] u64 => Some(Duration::from_secs(*self));
    [T: RetryAfter] Option<T> => self.as_ref()?.retry_after();
}}

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

fields! { IssueList::issues(self) -> &[Issue] {
    [] [Issue] => self;
    [const N: usize] [Issue; N] => self;
    [] Vec<Issue> => self;
    [T: IssueList + ?Sized] Box<T> => (**self).issues();
    [T: IssueList + ?Sized] &T => (**self).issues();
}}
