//! The id of a trace, from `traceparent` (W3C Trace Context, section 3.2).

use http::HeaderMap;

/// The trace that the request is part of. A header that is not valid is as good as none.
pub(super) fn trace_id(headers: &HeaderMap) -> Option<&str> {
    let mut all = headers.get_all("traceparent").iter();
    match (all.next(), all.next()) {
        (Some(value), None) => read(value.to_str().ok()?.trim()),
        _ => None,
    }
}

/// `00-{trace}-{parent}-{flags}`, all in lower-case hexadecimal. A later version may go on after
/// another `-`.
fn read(value: &str) -> Option<&str> {
    let (version, rest) = value.split_once('-')?;
    let (trace, rest) = rest.split_once('-')?;
    let (parent, rest) = rest.split_once('-')?;
    let (flags, more) = rest.split_once('-').map_or((rest, None), |(flags, _)| (flags, Some(())));
    let valid = is_hex(version, 2)
        && version != "ff"
        && (more.is_none() || version != "00")
        && is_id(trace, 32)
        && is_id(parent, 16)
        && is_hex(flags, 2);
    valid.then_some(trace)
}

fn is_id(text: &str, len: usize) -> bool {
    is_hex(text, len) && text.bytes().any(|digit| digit != b'0')
}

fn is_hex(text: &str, len: usize) -> bool {
    text.len() == len && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use super::read;

    const TRACE: &str = "4bf92f3577b34da6a3ce929d0e0e4736";

    #[test]
    fn a_valid_header_names_its_trace() {
        for value in [
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            "cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            "cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-what-the-future-holds",
        ] {
            assert_eq!(read(value), Some(TRACE), "{value}");
        }
    }

    #[test]
    fn a_header_that_is_not_valid_names_none() {
        for value in [
            "",
            "00",
            "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            "0-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
            "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e473-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-.1",
            "cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01.more",
        ] {
            assert_eq!(read(value), None, "{value}");
        }
    }
}
