//! The page's style and script, and the policy that admits these and nothing else.

use sha2::{Digest, Sha256};
use std::sync::LazyLock;

/// What stands in the page's `<style>`.
pub(super) const STYLE: &str = concat!(
    include_str!("../../../templates/style/ground.css"),
    include_str!("../../../templates/style/frame.css"),
    include_str!("../../../templates/style/search.css"),
    include_str!("../../../templates/style/error.css"),
    include_str!("../../../templates/style/media.css"),
);

/// What stands in its `<script>`.
pub(super) const SCRIPT: &str = concat!(
    include_str!("../../../templates/script/theme.js"),
    include_str!("../../../templates/script/copy.js"),
    include_str!("../../../templates/script/search.js"),
);

/// Content Security Policy Level 3: what the page may load is known by its hash.
static POLICY: LazyLock<String> = LazyLock::new(|| {
    let (style, script) = (hash(STYLE), hash(SCRIPT));
    format!(
        "default-src 'none'; style-src '{style}'; script-src '{script}'; base-uri 'none'; \
         form-action 'none'"
    )
});

/// The policy as the page states it, so that it holds wherever the file is opened.
pub(super) fn of_page() -> &'static str {
    &POLICY
}

/// The policy as a header, which can also say who may frame the page: nobody.
pub(super) fn of_answer() -> String {
    format!("{}; frame-ancestors 'none'", *POLICY)
}

fn hash(text: &str) -> String {
    format!("sha256-{}", base64(&Sha256::digest(text)))
}

/// RFC 4648 section 4.
fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for group in bytes.chunks(3) {
        let bits = group.iter().fold(0_usize, |bits, byte| bits << 8 | usize::from(*byte));
        let bits = bits << (8 * (3 - group.len()));
        for digit in 0..4 {
            let index = bits >> (18 - 6 * digit) & 63;
            let shown = ALPHABET.get(index).filter(|_| digit <= group.len());
            out.push(shown.map_or('=', |byte| char::from(*byte)));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_that_of_the_rfc() {
        for (bytes, text) in
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")]
        {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
    }

    #[test]
    fn nothing_of_the_page_ends_its_style_or_script() {
        for text in [STYLE, SCRIPT] {
            assert!(!text.contains("</") && !text.contains("<!--"));
        }
    }
}
