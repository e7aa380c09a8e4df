//! What handlers read from requests. Each reader answers with [`AppError`](crate::errors::AppError)
//! when it cannot, and lists every field that is wrong rather than the first.

mod body;
mod caller;
mod fields;
mod json;
mod path;
mod query;
mod readers;

pub(crate) use body::{read as read_body, require_type};
pub(crate) use caller::Caller;
pub(crate) use fields::{Fault, Fields, FromFields, Reported};
pub(crate) use json::Json;
pub(crate) use path::Path;
pub(crate) use query::Query;
pub(crate) use readers::{email, integer, object, one_of, phone_number, text};
