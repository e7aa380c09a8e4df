//! What a case allocates.

use std::io;
use std::process::Command;

/// What one answer allocates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// How often the allocator is asked for memory, for more of it included.
    pub allocations: u64,
    /// How much it is asked for in all.
    pub bytes: u64,
}

/// What each case allocates, as the binary `count` at this path counts it.
///
/// # Errors
///
/// When it cannot be run, or says something else.
pub fn costs(count: &str) -> io::Result<Vec<Cost>> {
    let output = Command::new(count).output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    text.lines().map(|line| read(line).ok_or_else(|| io::Error::other(line.to_owned()))).collect()
}

fn read(line: &str) -> Option<Cost> {
    let (allocations, bytes) = line.split_once(' ')?;
    Some(Cost { allocations: allocations.parse().ok()?, bytes: bytes.parse().ok()? })
}
