//! The id of a request: the client's, if it is a sane one, else a new one.

use http::{HeaderMap, HeaderName};
use uuid::Uuid;

/// Where the id comes from and goes to.
pub(super) const HEADER: HeaderName = HeaderName::from_static("x-request-id");

pub(super) struct RequestId {
    pub(super) id: String,
    /// It, or if it is none, another that names the same request.
    pub(super) uuid: Uuid,
}

impl RequestId {
    /// Two ids are as good as none.
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let mut all = headers.get_all(HEADER).iter();
        let given = match (all.next(), all.next()) {
            (Some(id), None) => id.to_str().ok().filter(|id| is_sane(id)),
            _ => None,
        };
        let known = given.filter(|id| id.len() == 36).and_then(|id| Uuid::try_parse(id).ok());
        let uuid = known.unwrap_or_else(Uuid::now_v7);
        RequestId { id: given.map_or_else(|| uuid.to_string(), str::to_owned), uuid }
    }
}

/// 1 to 128 characters, of those that need no escaping in JSON, in a header or in a log line: ASCII
/// letters, digits, and `-._~:/+=@`.
fn is_sane(id: &str) -> bool {
    let sane = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/+=@".contains(&byte);
    (1..=128).contains(&id.len()) && id.bytes().all(sane)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_that_are_in_use_are_sane() {
        for id in [
            "01890a5d-ac96-774b-bcce-b302099a8057",
            "01H2XYV5T2Q0Z3M1K8",
            "host.example/9Zb3-000001",
            "Root=1-67891233-abcdef012345678912345678",
            "c29tZSBpZA==",
            &"x".repeat(128),
        ] {
            assert!(is_sane(id), "{id}");
        }
    }

    #[test]
    fn what_could_mislead_a_reader_is_not_sane() {
        for id in ["", " ", "a b", "a\tb", "a\"b", "<b>", "a;b", "a,b", "é", "${x}", "%0a"] {
            assert!(!is_sane(id), "{id}");
        }
        assert!(!is_sane(&"x".repeat(129)));
    }
}
