//! The headers of an answer.

use crate::envelope::{HeaderPiece, Node, write as write_node};
use crate::{Occurrence, log};
use http::HeaderMap;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue, RETRY_AFTER};
use std::fmt::Write as _;

/// Sets the headers of the shape, of the declaration, and of the value.
pub(super) fn write(occurrence: &Occurrence<'_>, headers: &mut HeaderMap) {
    let template = occurrence.template();
    headers.insert(CONTENT_TYPE, template.media_type.header_value());
    for header in template.headers {
        if let Some(value) = carried(header.value, occurrence) {
            append(occurrence, headers, header.name, &value);
        }
    }
    let spec = occurrence.spec();
    for header in spec.headers {
        if let Some(value) = header.value {
            append(occurrence, headers, header.name, value);
        }
    }
    if spec.headers.iter().any(|header| header.value.is_none()) {
        let mut text = String::new();
        occurrence.error().headers(&mut |name, value| {
            text.clear();
            if write!(text, "{value}").is_ok() {
                append(occurrence, headers, name, &text);
            } else {
                log::fault(
                    spec.code,
                    &format!("the header {name} is left out: it does not display"),
                );
            }
        });
    }
    if let Some(seconds) = occurrence.retry().seconds() {
        headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
}

/// Adds a header, or leaves out one that is not legal.
fn append(occurrence: &Occurrence<'_>, headers: &mut HeaderMap, name: &'static str, value: &str) {
    let legal = HeaderName::try_from(name).ok().zip(HeaderValue::try_from(value).ok());
    if let Some((name, value)) = legal {
        headers.append(name, value);
    } else {
        let code = occurrence.spec().code;
        log::fault(code, &format!("the header {name} is left out: its value is not legal"));
    }
}

/// The value of a header that carries slots; none when one of them is absent.
fn carried(pieces: &'static [HeaderPiece], occurrence: &Occurrence<'_>) -> Option<String> {
    let mut value = String::new();
    for piece in pieces {
        match piece {
            HeaderPiece::Text(text) => value.push_str(text),
            HeaderPiece::Plain(node) => value.push_str(&plain_text(node, occurrence)?),
            HeaderPiece::Quoted(node) => {
                let text = plain_text(node, occurrence)?;
                let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
                value.extend(["\"", &escaped, "\""]);
            }
        }
    }
    Some(value)
}

/// A value as a header can have it: a string without its quotes, anything else as its JSON; in
/// visible ASCII and spaces, with a `?` for whatever is neither.
fn plain_text(node: &'static Node, occurrence: &Occurrence<'_>) -> Option<String> {
    let mut json = Vec::new();
    if !write_node(node, occurrence, &mut json) {
        return None;
    }
    let text = match serde_json::from_slice(&json) {
        Ok(serde_json::Value::String(text)) => text,
        _ => String::from_utf8_lossy(&json).into_owned(),
    };
    let legal = |c: char| if matches!(c, ' '..='~') { c } else { '?' };
    Some(text.chars().map(legal).collect())
}

#[cfg(test)]
mod tests {
    use crate::envelope::agreement::answered;
    use crate::envelope::{HeaderPiece, HeaderTemplate, MediaType, Node, Slot, Template};
    use crate::{ApiError, Entry, Spec, Status, Table};
    use http::StatusCode;

    #[derive(Debug)]
    struct Expired;

    impl std::fmt::Display for Expired {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("the \"token\" has \\ expired\r\nX: é")
        }
    }

    impl std::error::Error for Expired {}

    const BEARER: Template = Template::json(Node::Json("{}"))
        .media_type(MediaType::JSON)
        .transport(StatusCode::OK)
        .headers(&[
            HeaderTemplate {
                name: "www-authenticate",
                value: &[
                    HeaderPiece::Text("Bearer error="),
                    HeaderPiece::Quoted(Node::Slot(Slot::Code)),
                    HeaderPiece::Text(", error_description="),
                    HeaderPiece::Quoted(Node::Slot(Slot::Message)),
                ],
            },
            HeaderTemplate {
                name: "x-status",
                value: &[HeaderPiece::Plain(Node::Slot(Slot::Status))],
            },
            HeaderTemplate {
                name: "x-number",
                value: &[HeaderPiece::Plain(Node::Slot(Slot::Number))],
            },
        ]);

    static TABLE: Table = Table::new(
        "Expired",
        &[Entry::Spec(
            Spec::new("Expired", "invalid_token", Status::UNAUTHORIZED).title("Expired"),
        )],
    )
    .envelope(&BEARER);

    impl ApiError for Expired {
        fn table(&self) -> &'static Table {
            &TABLE
        }
        fn entry(&self) -> usize {
            0
        }
    }

    #[test]
    fn headers_carry_slots_and_one_status_carries_all() {
        let response = answered(&Expired);
        assert_eq!(response.status(), 200);
        let headers: Vec<_> =
            response.headers().iter().map(|(n, v)| (n.as_str(), v.to_str().unwrap())).collect();
        assert_eq!(
            headers,
            [
                ("content-type", "application/json"),
                (
                    "www-authenticate",
                    r#"Bearer error="invalid_token", error_description="the \"token\" has \\ expired??X: ?""#
                ),
                ("x-status", "401"),
            ],
            "a header without its number is left out"
        );
    }
}
