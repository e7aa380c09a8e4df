//! Entries of a table as generated code writes them: a call with plain arguments is what rustc checks
//! fastest.

use crate::declaration::{Entry, Message, Params, Spec};
use crate::grammar::Status;

const BASE: Spec = *Spec::UNDECLARED;

macro_rules! entries {
    ($($(#[$doc:meta])* $name:ident($($message:ident)?) $says:expr;)+) => {$(
        $(#[$doc])*
        #[allow(clippy::too_many_arguments, reason = "it is what nearly every error has")]
        #[must_use]
        pub const fn $name(
            name: &'static str,
            code: &'static str,
            code_hash: u64,
            status: u16,
            title: &'static str,
            $($message: &'static str,)?
            description: &'static str,
            params: &'static str,
        ) -> Entry {
            // A copy and what differs: fewer steps for the interpreter than each field of a spec.
            let mut spec = BASE;
            spec.name = name;
            spec.code = code;
            spec.code_hash = code_hash;
            spec.status = self::status(status);
            spec.title = title;
            spec.message = $says;
            spec.description = description;
            spec.params = Params::new(params);
            Entry::Spec(spec)
        }
    )+};
}

entries! {
    /// An error whose message is that of its status, or what it displays.
    plain() Message::Default;
    /// An error with one message.
    fixed(message) Message::Fixed(message);
    /// An error with a message that differs from one occurrence to the next.
    pattern(message) Message::Pattern(message);
}

/// The spec of such an entry, to say more of it.
#[must_use]
pub const fn spec(entry: Entry) -> Spec {
    match entry {
        Entry::Spec(spec) => spec,
        Entry::Inner(_) => *Spec::UNDECLARED,
    }
}

/// The status of a literal that the derive has checked.
#[must_use]
pub const fn status(number: u16) -> Status {
    match Status::new(number) {
        Some(status) => status,
        None => Status::INTERNAL_SERVER_ERROR,
    }
}
