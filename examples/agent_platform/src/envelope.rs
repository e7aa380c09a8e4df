//! The three shapes of an error's body.

use api_error::envelope;

envelope! {
    /// Everything that names no other shape.
    pub struct Plain { "error": message }
}

envelope! {
    /// An execution that failed.
    pub struct Failed { "error": "failed", "message": message }
}

envelope! {
    /// A graph that breaks rules, and which they are.
    pub struct Validation {
        "error": message,
        "code": code,
        "details": [issue => { "code": issue.code, "message": issue.message }],
    }
}
