//! What was made once.

use super::format::Format;
use bytes::Bytes;
use std::sync::OnceLock;

/// A page in the forms that it was asked for in.
#[derive(Debug, Default)]
pub(super) struct Kept([OnceLock<Bytes>; Format::ALL.len()]);

impl Kept {
    pub(super) fn get(&self, format: Format, make: impl FnOnce() -> String) -> Bytes {
        match self.0.get(format as usize) {
            Some(page) => page.get_or_init(|| make().into()).clone(),
            None => make().into(),
        }
    }
}
