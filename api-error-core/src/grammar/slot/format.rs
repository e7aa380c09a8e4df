//! The forms that values take, by name.

use super::{Datum, Kind};
use crate::grammar::named::named;

named! {
    /// A form that a value can take other than its own.
    Format: &'static [Kind] {
        /// A number or boolean as a string: `"422"`. Of params, each by itself: one that is no string is
        /// its JSON in one.
        Text "string" => &[Kind::Integer, Kind::Status, Kind::Boolean, Kind::Pause, Kind::Object],
        /// A status as the name of the [`google.rpc.Code`] that says it best: `"NOT_FOUND"`.
        ///
        /// [`google.rpc.Code`]: https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto
        RpcCode "rpc_code" => &[Kind::Status],
        /// Seconds with their fraction: `64.57`.
        Float "float" => &[Kind::Pause],
        /// Seconds with their fraction and unit, as protobuf's JSON has it: `"30s"`.
        Duration "duration" => &[Kind::Pause],
        /// Milliseconds, rounded up.
        Millis "millis" => &[Kind::Pause],
        /// A time with its offset as digits, where it is `Z` otherwise: `+00:00`.
        Offset "offset" => &[Kind::Time],
        /// A time without the fraction of its second.
        WholeSeconds "whole_seconds" => &[Kind::Time],
        /// A time as an HTTP-date (RFC 9110 section 5.6.7): `Thu, 01 Jan 2026 00:00:00 GMT`.
        HttpDate "http_date" => &[Kind::Time],
        /// A time as whole seconds since 1970.
        Epoch "epoch" => &[Kind::Time],
        /// A time as milliseconds since 1970.
        EpochMillis "epoch_millis" => &[Kind::Time],
    }
}

impl Format {
    /// Whether a value of the error can take the form. Of any other it changes nothing.
    #[must_use]
    pub fn fits<T>(self, of: &Datum<T>) -> bool {
        matches!(of, Datum::Slot(_)) && self.row().contains(&of.kind())
    }
}
