//! What the platform's contract says of errors, compared whole: status, headers, body.

// A test that cannot go on has failed; and JSON made on the spot has no other owner.
#![allow(clippy::unwrap_used, clippy::needless_pass_by_value)]

mod access;
mod auth;
mod conflict;
mod debugging;
mod execution;
mod golden;
mod graph;
mod http;
mod mutation;
mod openapi;
mod request;
mod request_id;
mod service;
mod stopped;
mod table;
mod typescript;
mod version;
