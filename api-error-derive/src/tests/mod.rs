//! What the derive writes, and that it survives whatever it is given.

mod expansion;
mod mangled;
