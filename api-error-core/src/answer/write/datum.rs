//! Single values, in their own form or another.

use super::Writer;
use super::text::{plain, string};
use crate::envelope::{Datum, Format, ParamSlot, Slot};
use crate::grammar::{Retry, Status};
use crate::values::context::{http_date, millis, rfc3339, whole_seconds, with_offset};
use std::borrow::Cow;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// A value that has forms.
pub(super) enum Plain {
    Text(Cow<'static, str>),
    Shared(Arc<str>),
    Integer(i64),
    Status(Status),
    Boolean(bool),
    Pause(Duration),
    Time(SystemTime),
}

impl Writer<'_> {
    /// Writes a value, and tells whether there is one; what is written of one that is absent is to be
    /// taken back. A form that is none of it changes nothing.
    pub(super) fn datum(&mut self, datum: Datum, format: Option<Format>) -> bool {
        match (datum, format) {
            (Datum::Slot(Slot::Message), _) => self.message(),
            (Datum::Slot(Slot::Params), Some(Format::Text)) => self.params_as_text(),
            (Datum::Slot(Slot::Params), _) => self.all_params(),
            (Datum::Slot(Slot::Details), _) => {
                self.details().is_some_and(|details| self.value("the details", details))
            }
            (Datum::Slot(slot), format) => {
                self.slot(slot).is_some_and(|value| value.write(format, self.out))
            }
            (Datum::Param(name), _) => self.param(name),
            (Datum::Count, _) => {
                let count = self.issues().len();
                plain(self.out, count);
                count > 0
            }
            (Datum::Issue(slot), _) => self.issue.is_some_and(|issue| self.of_issue(slot, issue)),
            (Datum::Fact(name), _) => self.issue.is_some_and(|issue| self.fact(name, issue)),
            (Datum::OfParam(slot), _) => self.param.is_some_and(|(name, json)| {
                match slot {
                    ParamSlot::Name => string(self.out, name),
                    ParamSlot::Content => self.out.extend_from_slice(json),
                }
                true
            }),
        }
    }
}

impl Plain {
    fn write(self, format: Option<Format>, out: &mut Vec<u8>) -> bool {
        match (self, format) {
            (Plain::Text(text), _) => string(out, &text),
            (Plain::Shared(text), _) => string(out, &text),
            (Plain::Status(status), Some(Format::RpcCode)) => string(out, status.rpc_code()),
            (Plain::Pause(pause), Some(Format::Float)) => {
                plain(out, format_args!("{:?}", pause.as_secs_f64()));
            }
            (Plain::Pause(pause), Some(Format::Duration)) => {
                plain(out, format_args!("\"{}s\"", pause.as_secs_f64()));
            }
            (Plain::Pause(pause), Some(Format::Millis)) => {
                plain(out, pause.as_nanos().div_ceil(1_000_000));
            }
            (Plain::Time(time), Some(Format::Offset)) => string(out, &with_offset(time)),
            (Plain::Time(time), Some(Format::WholeSeconds)) => string(out, &whole_seconds(time)),
            (Plain::Time(time), Some(Format::HttpDate)) => string(out, &http_date(time)),
            (Plain::Time(time), Some(Format::Epoch)) => plain(out, millis(time) / 1000),
            (Plain::Time(time), Some(Format::EpochMillis)) => plain(out, millis(time)),
            (Plain::Time(time), _) => string(out, &rfc3339(time)),
            (number, Some(Format::Text)) => {
                out.push(b'"');
                number.write(None, out);
                out.push(b'"');
            }
            (Plain::Integer(number), _) => plain(out, number),
            (Plain::Status(status), _) => plain(out, status.as_u16()),
            (Plain::Boolean(is), _) => plain(out, is),
            (Plain::Pause(pause), _) => {
                plain(out, Retry::After(pause).seconds().unwrap_or_default());
            }
        }
        true
    }
}
