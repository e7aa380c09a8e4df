//! A test whose slot is never absent.

use api_error::envelope;

envelope! {
    struct Acme { "error": if(message, message, "unknown"), "docs": if(docs_url, docs_url, code) }
}

fn main() {}
