//! The forms that values take, by name.

use super::Slot;

/// A form that a value can take other than its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// A number or boolean as a string: `"422"`. Of params, each by itself: one that is no string is
    /// its JSON in one.
    Text,
    /// A status as the name of the [`google.rpc.Code`] that says it best: `"NOT_FOUND"`.
    ///
    /// [`google.rpc.Code`]: https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto
    RpcCode,
    /// Seconds with their fraction: `64.57`.
    Float,
    /// Seconds with their fraction and unit, as protobuf's JSON has it: `"30s"`.
    Duration,
    /// Milliseconds, rounded up.
    Millis,
    /// A time with its offset as digits, where it is `Z` otherwise: `+00:00`.
    Offset,
    /// A time without the fraction of its second.
    WholeSeconds,
    /// A time as whole seconds since 1970.
    Epoch,
    /// A time as milliseconds since 1970.
    EpochMillis,
}

impl Format {
    /// Every format, with the name that `envelope!` gives it.
    pub const ALL: &[(Format, &'static str)] = &[
        (Format::Text, "string"),
        (Format::RpcCode, "rpc_code"),
        (Format::Float, "float"),
        (Format::Duration, "duration"),
        (Format::Millis, "millis"),
        (Format::Offset, "offset"),
        (Format::WholeSeconds, "whole_seconds"),
        (Format::Epoch, "epoch"),
        (Format::EpochMillis, "epoch_millis"),
    ];

    /// The format of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Format::ALL.iter().find(|(_, known)| *known == name).map(|(format, _)| *format)
    }

    /// Whether a value of this slot can take the form. Of another slot it changes nothing.
    #[must_use]
    pub const fn fits(self, slot: Slot) -> bool {
        match self {
            Format::Text => matches!(
                slot,
                Slot::Status | Slot::Number | Slot::Retryable | Slot::RetryAfter | Slot::Params
            ),
            Format::RpcCode => matches!(slot, Slot::Status),
            Format::Float | Format::Duration | Format::Millis => matches!(slot, Slot::RetryAfter),
            Format::Offset | Format::WholeSeconds | Format::Epoch | Format::EpochMillis => {
                matches!(slot, Slot::Timestamp)
            }
        }
    }
}
