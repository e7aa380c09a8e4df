//! Where a link may lead.

/// Whether a link may lead there: to the web, to a mailbox, or within the page.
pub(crate) fn is_safe(url: &str) -> bool {
    let is = |scheme: &str| {
        url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    };
    let plain = !url.contains(|c: char| c.is_whitespace() || c.is_control());
    plain && (url.starts_with('#') || ["https://", "http://", "mailto:"].into_iter().any(is))
}

#[cfg(test)]
mod tests {
    use super::is_safe;

    #[test]
    fn a_link_leads_to_the_web_a_mailbox_or_within_the_page() {
        for safe in ["https://example.com/a?b#c", "HTTP://example.com", "mailto:a@b.c", "#A"] {
            assert!(is_safe(safe), "{safe}");
        }
        for unsafe_ in [
            "javascript:alert(1)",
            "java\nscript:x",
            "data:text/html,x",
            "//host",
            "/a",
            "a",
            "",
            "é",
        ] {
            assert!(!is_safe(unsafe_), "{unsafe_}");
        }
    }
}
