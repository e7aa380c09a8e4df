//! XML: `S3`, RFC 9457's own XML form, and `TwiML`.

use crate::answer::answer;
use api_error::envelope::{Envelope, Occurrence, Template, media_type};
use api_error::{ApiError, Context};
use std::fmt::{self, Write as _};

/// Text as it stands in XML 1.0 content and in attributes (sections 2.2 and 2.4). A character that
/// XML cannot have becomes U+FFFD.
struct Escaped<T>(T);

impl<T: fmt::Display> fmt::Display for Escaped<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        struct Escaping<'a, 'b>(&'a mut fmt::Formatter<'b>);
        impl fmt::Write for Escaping<'_, '_> {
            fn write_str(&mut self, text: &str) -> fmt::Result {
                text.chars().try_for_each(|c| match c {
                    '&' => self.0.write_str("&amp;"),
                    '<' => self.0.write_str("&lt;"),
                    '>' => self.0.write_str("&gt;"),
                    '"' => self.0.write_str("&quot;"),
                    '\'' => self.0.write_str("&apos;"),
                    '\t' | '\n' => self.0.write_char(c),
                    '\r' => self.0.write_str("&#13;"),
                    '\0'..='\x1f' | '\u{fffe}' | '\u{ffff}' => self.0.write_char('\u{fffd}'),
                    c => self.0.write_char(c),
                })
            }
        }
        write!(Escaping(f), "{}", self.0)
    }
}

fn element(body: &mut Vec<u8>, name: &str, text: impl fmt::Display) {
    body.extend_from_slice(format!("<{name}>{}</{name}>", Escaped(text)).as_bytes());
}

/// Params as elements, a string without its quotes.
fn params(occurrence: &Occurrence<'_>, body: &mut Vec<u8>) {
    occurrence.params(&mut |name, value| {
        let mut json = Vec::new();
        if value.write_json(&mut json).is_ok() {
            let text = match serde_json::from_slice(&json) {
                Ok(serde_json::Value::String(text)) => text,
                _ => String::from_utf8_lossy(&json).into_owned(),
            };
            element(body, name, text);
        }
    });
}

struct S3;

impl Envelope for S3 {
    const TEMPLATE: &'static Template =
        &Template::written(media_type!("application/xml"), |occurrence, body| {
            body.extend_from_slice(b"<Error>");
            element(body, "Code", occurrence.spec().code);
            element(body, "Message", occurrence.message());
            params(occurrence, body);
            if let Some(id) = Context::current().and_then(|context| context.request_id) {
                element(body, "RequestId", id);
            }
            body.extend_from_slice(b"</Error>");
        });
}

struct ProblemXml;

impl Envelope for ProblemXml {
    const TEMPLATE: &'static Template =
        &Template::written(media_type!("application/problem+xml"), |occurrence, body| {
            body.extend_from_slice(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            body.extend_from_slice(b"<problem xmlns=\"urn:ietf:rfc:7807\">");
            element(body, "title", occurrence.reason());
            element(body, "detail", occurrence.message());
            element(body, "status", occurrence.status().as_u16());
            params(occurrence, body);
            body.extend_from_slice(b"</problem>");
        });
}

/// What a phone call hears; a telephony provider wants 200 whatever went wrong.
struct Twiml;

impl Envelope for Twiml {
    const TEMPLATE: &'static Template =
        &Template::written(media_type!("application/xml"), |occurrence, body| {
            let message = Escaped(occurrence.message());
            let text =
                format!("<Response><Say voice=\"alice\">{message}</Say><Hangup/></Response>");
            body.extend_from_slice(text.as_bytes());
        })
        .transport(http::StatusCode::OK);
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = S3, codes = "PascalCase")]
enum Storage {
    #[error("The specified key does not exist.")]
    #[status(404)]
    NoSuchKey {
        #[param("Key")]
        key: &'static str,
    },
    #[error("a <b> & \"c\" 'd' \r\u{1}")]
    #[status(400)]
    #[envelope(ProblemXml)]
    Hostile {
        #[param]
        balance: i64,
    },
    #[error("Quota <exceeded> & gone")]
    #[status(402)]
    #[envelope(Twiml)]
    QuotaExceeded,
}

fn sent(error: &Storage) -> String {
    let response = answer(error);
    let body = String::from_utf8_lossy(response.body()).into_owned();
    format!("{} {:?}\n{body}", response.status().as_u16(), response.headers()["content-type"])
}

#[test]
fn s3_names_the_key_and_the_request() {
    let context = Context::new().request_id("4442587FB7D0A2F9");
    assert_eq!(
        context.enter(|| sent(&Storage::NoSuchKey { key: "a&b" })),
        "404 \"application/xml\"\n<Error><Code>NoSuchKey</Code>\
         <Message>The specified key does not exist.</Message><Key>a&amp;b</Key>\
         <RequestId>4442587FB7D0A2F9</RequestId></Error>"
    );
}

#[test]
fn problem_xml_is_well_formed_whatever_the_text() {
    assert_eq!(
        sent(&Storage::Hostile { balance: -30 }),
        "400 \"application/problem+xml\"\n<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <problem xmlns=\"urn:ietf:rfc:7807\"><title>Bad Request</title>\
         <detail>a &lt;b&gt; &amp; &quot;c&quot; &apos;d&apos; &#13;\u{fffd}</detail>\
         <status>400</status><balance>-30</balance></problem>"
    );
}

#[test]
fn twiml_is_spoken_with_a_200() {
    assert_eq!(
        sent(&Storage::QuotaExceeded),
        "200 \"application/xml\"\n<Response><Say voice=\"alice\">\
         Quota &lt;exceeded&gt; &amp; gone</Say><Hangup/></Response>"
    );
}
