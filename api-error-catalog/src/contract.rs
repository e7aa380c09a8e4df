//! What a service must go on answering: locked in a file, and compared with what came later.

mod diff;
mod lock;
mod retire;

pub use self::diff::{Change, ChangeKind, Class, Subject};
pub use self::lock::{InShape, InvalidLock, Lock, Locked, Retirement};
