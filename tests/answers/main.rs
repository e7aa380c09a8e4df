//! What declared errors answer: status, headers and body, whole.

mod declared;
#[path = "../http_text/mod.rs"]
mod http_text;
mod issues;
mod shapes;
mod values;
