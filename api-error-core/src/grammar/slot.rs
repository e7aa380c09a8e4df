//! The values that a template can place, and the forms they take, by name.

mod datum;
mod format;
mod issue;
mod kind;
mod which;

pub use self::datum::Datum;
pub use self::format::Format;
pub use self::issue::{IssueSlot, ParamSlot};
pub use self::which::Which;

pub(crate) use self::kind::Kind;

use crate::grammar::named::named;

/// Whether every error, or every issue, has a value of a slot.
const ALWAYS: bool = true;
const MAYBE: bool = false;

/// Values by name, with what each row says of one.
macro_rules! slots {
    ($(#[$outer:meta])* $Enum:ident { $($rows:tt)+ }) => {
        named! {
            $(#[$outer])*
            $Enum: (Kind, bool) { $($rows)+ }
        }

        impl $Enum {
            pub(crate) const fn kind(self) -> Kind {
                self.row().0
            }

            /// Whether there is always a value of it, so that nothing need stand in for it.
            #[must_use]
            pub const fn is_never_absent(self) -> bool {
                self.row().1
            }
        }
    };
}

use slots;

slots! {
    /// A value of the error.
    Slot {
        /// Its code, a string.
        Code "code" => (Kind::Text, ALWAYS),
        /// Its number, an integer; absent where it has none.
        Number "number" => (Kind::Integer, MAYBE),
        /// Its status, an integer.
        Status "status" => (Kind::Status, ALWAYS),
        /// The phrase of its status, a string.
        Reason "reason" => (Kind::Text, ALWAYS),
        /// Its title, a string.
        Title "title" => (Kind::Text, ALWAYS),
        /// What the client is told of this occurrence, a string.
        Message "message" => (Kind::Text, ALWAYS),
        /// What the tables say of it, a string; absent where they say nothing.
        Description "description" => (Kind::Text, MAYBE),
        /// The group of errors it belongs to, a string; absent where none is declared.
        Category "category" => (Kind::Text, MAYBE),
        /// Where it is documented, a string; absent where it is not.
        DocsUrl "docs_url" | "type_uri" => (Kind::Uri, MAYBE),
        /// Whether it may be retried, a boolean.
        Retryable "retryable" => (Kind::Boolean, ALWAYS),
        /// After how many seconds it may be retried, an integer rounded up; absent where that is not
        /// known.
        RetryAfter "retry_after" => (Kind::Pause, MAYBE),
        /// Its public values, an object; absent where it has none.
        Params "params" => (Kind::Object, MAYBE),
        /// Its payload, of the author's own shape; absent where it has none.
        Details "details" => (Kind::Any, MAYBE),
        /// The request's id, a string; absent outside a `Context` that knows it, like
        /// all that follow.
        RequestId "request_id" => (Kind::Text, MAYBE),
        /// The id of the trace the request is part of, a string.
        TraceId "trace_id" => (Kind::Text, MAYBE),
        /// A URI reference that identifies this occurrence (RFC 9457 `instance`), a string.
        Instance "instance" => (Kind::Uri, MAYBE),
        /// The path of the request, a string.
        Path "path" => (Kind::Text, MAYBE),
        /// The method of the request, a string.
        Method "method" => (Kind::Text, MAYBE),
        /// When the request came, a string: RFC 3339 in UTC, with milliseconds.
        Timestamp "timestamp" => (Kind::Time, MAYBE),
    }
}
