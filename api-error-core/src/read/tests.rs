//! What was written is read back; what was not is survived.

mod headers;
mod hostile;
mod issues;
mod parts;
mod round_trip;
mod shapes;
mod texts;
mod told_apart;
