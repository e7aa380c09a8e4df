//! The headers of an answer.

use super::header_text::Text;
use crate::answer::log;
use crate::answer::write::{plain_text, write as write_node};
use crate::declaration::Occurrence;
use crate::envelope::Node;
use crate::values::HeaderVisitor;
use http::HeaderMap;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue, RETRY_AFTER};
use std::fmt::{self, Write as _};

/// Sets the headers of the shape, of the declaration, and of the value.
pub(super) fn write(occurrence: &Occurrence<'_>, headers: &mut HeaderMap) {
    let template = occurrence.template();
    headers.insert(CONTENT_TYPE, template.media_type.header_value());
    let mut append = |name, text| append(occurrence, headers, name, text);
    for header in template.headers {
        if let Some(text) = carried(&header.value, occurrence) {
            append(header.name, Ok(text));
        }
    }
    let spec = occurrence.spec();
    for header in spec.headers {
        if let Some(value) = header.value {
            append(header.name, shown(&value));
        }
    }
    if spec.headers.iter().any(|header| header.value.is_none()) {
        let mut visit = |name, value: &dyn fmt::Display| append(name, shown(value));
        occurrence.error().headers(&mut HeaderVisitor::new(&mut visit));
    }
    if let Some(seconds) = occurrence.retry().seconds() {
        headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
}

fn shown(value: &dyn fmt::Display) -> Result<Text, fmt::Error> {
    let mut text = Text::default();
    write!(text, "{value}").map(|()| text)
}

/// Adds a header; what of it cannot be sent is logged.
fn append(
    occurrence: &Occurrence<'_>,
    headers: &mut HeaderMap,
    name: &'static str,
    text: Result<Text, fmt::Error>,
) {
    let fault = |cause| log::fault(occurrence.spec(), name, cause, None);
    let Ok(Text { value, replaced, cut }) = text else {
        return fault("is a header that does not display, left out");
    };
    let legal = HeaderName::try_from(name).ok().zip(HeaderValue::try_from(value).ok());
    let Some((name, value)) = legal else {
        return fault("is a header that is not legal, left out");
    };
    headers.append(name, value);
    if replaced {
        fault("is a header with a `?` for each character that is no visible ASCII");
    }
    if cut {
        fault("is a header of more than 8 KiB, cut there");
    }
}

/// The value of a header that carries slots; none when it is absent.
fn carried(value: &'static Node, occurrence: &Occurrence<'_>) -> Option<Text> {
    let plain = |node| {
        let mut json = Vec::new();
        write_node(node, occurrence, &mut json).then(|| plain_text(&json))
    };
    let mut text = Text::default();
    for part in value.parts() {
        match part {
            Node::Quoted(node) => text.quoted(&plain(node)?),
            node => _ = text.write_str(&plain(node)?),
        }
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use crate::answer::agreement::answered;
    use crate::declaration::{ApiError, Declaration, Entry, Spec, Table};
    use crate::envelope::{HeaderTemplate, MediaType, Node, Slot, Template};
    use crate::grammar::Status;
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
                value: Node::Text(&[
                    Node::Json("\"Bearer error=\""),
                    Node::Quoted(&Node::slot(Slot::Code)),
                    Node::Json("\", error_description=\""),
                    Node::Quoted(&Node::slot(Slot::Message)),
                ]),
            },
            HeaderTemplate { name: "x-status", value: Node::slot(Slot::Status) },
            HeaderTemplate { name: "x-number", value: Node::slot(Slot::Number) },
        ]);

    static TABLE: Table = Table::new(
        "Expired",
        &[Entry::Spec(
            Spec::new("Expired", "invalid_token", Status::UNAUTHORIZED).title("Expired"),
        )],
    )
    .envelope(&BEARER);

    impl ApiError for Expired {
        fn declaration(&self) -> Declaration<'_> {
            Declaration::new(&TABLE, 0)
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
