//! The shape of an execution's error. The others come with `api_error`.

use api_error::envelope;

envelope! {
    /// An execution that failed.
    pub struct Failed { "error": "failed", "message": message }
}
