//! A request as one types it.

use crate::render::answer::Shown;

impl Shown {
    /// The request that every example answers, by a client that takes this media type.
    pub(super) fn curl(&self) -> String {
        let is_type = |(name, _): &&(String, String)| name == "content-type";
        let media_type = self.headers.iter().find(is_type).map_or("*/*", |(_, value)| value);
        let quoted = media_type.replace('\'', r"'\''");
        format!("curl -i https://api.example.com/path -H 'accept: {quoted}'")
    }
}
