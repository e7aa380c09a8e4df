//! What handlers read from requests: an [`Action`] within an organization, by a caller who may.

mod asked;
mod body;
mod caller;
mod input;
mod readers;

pub(crate) use asked::{Action, Asked};
pub(crate) use body::LIMIT as BODY_LIMIT;
pub(crate) use input::Input;
pub(crate) use readers::{
    email, function, identifier, name, object, role, run_status, text, version,
};
