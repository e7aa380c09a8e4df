//! Looking at prompts, tools and agents: at all of them, or at one.

use crate::access::{Permission, READ_LIBRARY};
use crate::extract::{Action, Input, identifier};

/// All that the organization has of a type.
pub(super) struct All;

impl Action for All {
    const NEEDS: Permission = READ_LIBRARY;

    fn read(_: &mut Input) -> Option<Self> {
        Some(Self)
    }
}

/// The one with the path's ID.
pub(super) struct One {
    pub(super) id: String,
}

impl Action for One {
    const NEEDS: Permission = READ_LIBRARY;

    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { id: input.segment("id", identifier)? })
    }
}
