//! The buffer that bodies are written into.

use bytes::Bytes;
use std::cell::Cell;

thread_local! {
    static BUFFER: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// A buffer that grew longer than this is not kept for the next body.
const LONGEST: usize = 16 * 1024;

/// The body that is written: an allocation of just its length, whatever it took to write it.
///
/// A value that answers another error while it is written meets an empty buffer.
pub(super) fn body(write: impl FnOnce(&mut Vec<u8>)) -> Bytes {
    let mut buffer = BUFFER.try_with(Cell::take).unwrap_or_default();
    buffer.clear();
    write(&mut buffer);
    let body = Box::<[u8]>::from(&*buffer);
    if buffer.capacity() <= LONGEST {
        // A thread that is going away keeps nothing.
        _ = BUFFER.try_with(|kept| kept.set(buffer));
    }
    Bytes::from(body)
}
