//! What a client takes (RFC 9110 section 12.5.1).

use http::HeaderMap;
use http::header::ACCEPT;

/// The media type, of those that are offered, that a client takes most gladly: of equals the first, and
/// the first if it takes none, since a page that it can save is better than no page.
pub(super) fn preferred(headers: &HeaderMap, offered: &[&str]) -> Option<usize> {
    let lines = headers.get_all(ACCEPT).iter().filter_map(|value| value.to_str().ok());
    let ranges: Vec<_> = lines.flat_map(|line| line.split(',')).filter_map(Range::read).collect();
    let mut best = None;
    for (at, offer) in offered.iter().enumerate() {
        let quality = quality(&ranges, offer);
        if best.is_none_or(|(_, most)| quality > most) {
            best = Some((at, quality));
        }
    }
    best.map(|(at, _)| at)
}

/// What is said of the media types of a range.
struct Range<'h> {
    /// `text`, or `*`.
    ty: &'h str,
    subtype: &'h str,
    /// In thousandths.
    quality: u16,
}

impl<'h> Range<'h> {
    /// None for what is no range. Parameters other than `q` are passed over: what is offered has none.
    fn read(text: &'h str) -> Option<Self> {
        let mut parts = text.split(';').map(str::trim);
        let (ty, subtype) = parts.next()?.split_once('/')?;
        let q = |part: &'h str| {
            let (name, value) = part.split_once('=')?;
            name.trim().eq_ignore_ascii_case("q").then_some(value.trim())
        };
        let quality = parts.find_map(q).map_or(Some(1000), thousandths)?;
        Some(Range { ty, subtype, quality })
    }

    /// How exactly it names a media type, if it does at all.
    fn exactness(&self, ty: &str, subtype: &str) -> Option<u8> {
        match (self.ty, self.subtype) {
            ("*", "*") => Some(0),
            (of, "*") if of.eq_ignore_ascii_case(ty) => Some(1),
            (of, sub) if of.eq_ignore_ascii_case(ty) && sub.eq_ignore_ascii_case(subtype) => {
                Some(2)
            }
            _ => None,
        }
    }
}

/// What the most exact range says of a media type; everything is taken where nothing is said at all.
fn quality(ranges: &[Range<'_>], offer: &str) -> u16 {
    let Some((ty, subtype)) = offer.split_once('/') else { return 0 };
    let said =
        ranges.iter().filter_map(|range| Some((range.exactness(ty, subtype)?, range.quality)));
    let most_exact = said.max();
    most_exact.map_or(if ranges.is_empty() { 1000 } else { 0 }, |(_, quality)| quality)
}

/// `0.85`: at most three digits behind the point, and at most 1.
fn thousandths(value: &str) -> Option<u16> {
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    let is_fraction = fraction.len() <= 3 && fraction.bytes().all(|byte| byte.is_ascii_digit());
    let fraction: u16 =
        if is_fraction { format!("{fraction:0<3}").parse().ok()? } else { return None };
    match whole {
        "0" => Some(fraction),
        "1" if fraction == 0 => Some(1000),
        _ => None,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::*;

    #[test]
    fn the_most_exact_range_of_a_media_type_says_how_gladly_it_is_taken() {
        let offered = ["text/html", "text/markdown", "application/json"];
        for (accept, taken) in [
            ("", 0),
            ("*/*", 0),
            ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", 0),
            ("application/json", 2),
            ("APPLICATION/JSON ; charset=utf-8", 2),
            ("text/html;q=0.5, text/markdown", 1),
            ("text/*;q=0.3, text/html;q=0.1, application/json;q=0.2", 1),
            ("*/*;q=0.5, text/html;q=0", 1),
            ("application/*", 2),
            (", ,text/markdown", 1),
            ("text/html;q=1.5, application/json;q=0.1", 2),
            ("text/html;q=0.1234, application/json;q=0.1", 2),
            ("image/png", 0),
            ("garbage", 0),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT, accept.parse().unwrap());
            assert_eq!(preferred(&headers, &offered), Some(taken), "{accept}");
        }
        assert_eq!(preferred(&HeaderMap::new(), &offered), Some(0));
    }

    #[test]
    fn lines_of_the_header_are_one_list() {
        let mut headers = HeaderMap::new();
        headers.append(ACCEPT, "a/a;q=0.1".parse().unwrap());
        headers.append(ACCEPT, "b/b".parse().unwrap());
        assert_eq!(preferred(&headers, &["a/a", "b/b"]), Some(1));
    }
}
