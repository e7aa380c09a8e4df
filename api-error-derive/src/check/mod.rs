//! The rules that declared errors keep: one function each, which reports or hands on what holds.

mod code;
mod code_enum;
mod common_header;
mod docs;
mod error;
mod example;
mod field;
mod header;
mod message;
mod pattern;
mod pause;
mod retry;
mod settings;
mod source;
mod status;
mod text;
mod transparent;
mod word;

pub(crate) use self::{
    code::Codes,
    code_enum::{UNKNOWN, code_enum},
    common_header::are_sent,
    error::error,
    field::bound,
    header::may_be_set,
    settings::settings,
    text::Text,
    transparent::{is_itself, kept},
};
