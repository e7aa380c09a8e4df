//! What was written is read back; what was not is survived.

mod alternatives;
mod carriers;
mod headers;
mod hostile;
mod issues;
mod odd;
mod parts;
mod round_trip;
mod shapes;
mod texts;
mod times;
mod told_apart;
