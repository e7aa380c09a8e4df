//! What may stand in a header, by RFC 9110 section 5.

/// Headers that describe the body. They are the answer's own business, so an error cannot set them.
/// Whether the connection stays, `Connection` says for the author: a 408 closes it (RFC 9110 section
/// 15.5.9).
pub const RESERVED: [&str; 5] =
    ["content-encoding", "content-length", "content-type", "trailer", "transfer-encoding"];

/// Headers of answers that may stand in one several times: lists, and cookies (RFC 9110 section 5.3).
pub const REPEATABLE: &[&str] =
    &["accept-patch", "allow", "cache-control", "link", "set-cookie", "vary", "www-authenticate"];

/// Whether the header of this name, in any case, may stand in an answer several times.
#[must_use]
pub fn may_repeat(name: &str) -> bool {
    REPEATABLE.iter().any(|repeatable| name.eq_ignore_ascii_case(repeatable))
}

/// Whether `name` is a field name: a token of RFC 9110 section 5.6.2.
#[must_use]
pub const fn name_is_legal(name: &str) -> bool {
    let bytes = name.as_bytes();
    let mut i = 0;
    while i < bytes.len() {
        match bytes[i] {
            b'!' | b'#'..=b'\'' | b'*' | b'+' | b'-' | b'.' | b'^'..=b'`' | b'|' | b'~' => {}
            byte if byte.is_ascii_alphanumeric() => {}
            _ => return false,
        }
        i += 1;
    }
    !bytes.is_empty()
}

/// Whether `value` is a field value of RFC 9110 section 5.5 that every recipient reads alike:
/// visible ASCII, with spaces and tabs inside, none around.
#[must_use]
pub const fn value_is_legal(value: &str) -> bool {
    let bytes = value.as_bytes();
    let mut i = 0;
    while i < bytes.len() {
        let inside = i > 0 && i + 1 < bytes.len();
        match bytes[i] {
            b'!'..=b'~' => {}
            b' ' | b'\t' if inside => {}
            _ => return false,
        }
        i += 1;
    }
    true
}

/// Whether the header of this name, in any case, is one that an error cannot set.
#[must_use]
pub fn is_reserved(name: &str) -> bool {
    RESERVED.iter().any(|reserved| name.eq_ignore_ascii_case(reserved))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(feature = "answer")]
    #[test]
    fn a_legal_name_is_one_that_http_takes() {
        for byte in 0..=u8::MAX {
            let name = String::from_utf8_lossy(&[byte]).into_owned();
            let taken = http::HeaderName::from_bytes(name.as_bytes()).is_ok();
            assert_eq!(name_is_legal(&name), taken, "{byte}");
        }
        assert!(!name_is_legal(""));
    }

    #[cfg(feature = "answer")]
    #[test]
    fn a_legal_value_is_one_that_http_takes_and_reads_back() {
        for byte in 0..=u8::MAX {
            let value = format!("a{}b", char::from(byte));
            let read = http::HeaderValue::from_str(&value);
            let kept = read.as_ref().is_ok_and(|v| v.to_str().is_ok_and(|v| v == value));
            assert_eq!(value_is_legal(&value), kept, "{byte}");
        }
        assert!(!value_is_legal(" a") && !value_is_legal("a "));
    }

    #[test]
    fn a_reserved_header_is_so_in_any_case() {
        assert!(is_reserved("Content-Type"));
        assert!(!is_reserved("Retry-After"));
        assert!(!is_reserved("Connection"));
    }
}
