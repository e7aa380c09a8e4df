//! A client that comes back when the declaration of an error says so, and not otherwise.

pub mod client;
pub mod errors;
pub mod server;
