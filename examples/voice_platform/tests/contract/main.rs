//! What the platform's contract says of errors, compared whole: status, headers, body.

// A test that cannot go on has failed; and JSON made on the spot has no other owner.
#![allow(clippy::unwrap_used, clippy::needless_pass_by_value)]

mod account;
mod auth;
mod call;
mod golden;
mod graph;
mod http;
mod inbound;
mod mutation;
mod openapi;
mod request;
mod retry;
mod service;
mod sketch;
mod stopped;
mod trigger;
mod workflow;
