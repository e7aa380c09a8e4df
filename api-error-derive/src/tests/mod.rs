//! What the macros write, and that they survive whatever they are given.

mod envelope;
mod expansion;
mod mangled;
mod places;
