//! OAuth 2.0.

use crate::envelope::{Envelope, HeaderTemplate, Member, Node, Slot, Template};

/// The error response of an OAuth 2.0 token endpoint: [RFC 6749] section 5.2, never stored by caches.
///
/// Its codes are in `snake_case`, and its messages have neither quotes nor backslashes.
///
/// ```json
/// {"error":"invalid_grant","error_description":"the code is used up"}
/// ```
///
/// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#section-5.2
#[derive(Clone, Copy, Debug)]
pub struct OAuth;

impl Envelope for OAuth {
    const TEMPLATE: &'static Template = &Template::json(Node::Object(&[
        Member::new("error", Node::slot(Slot::Code)),
        Member::new("error_description", Node::slot(Slot::Message)),
        Member::optional("error_uri", Node::slot(Slot::DocsUrl)),
    ]))
    .headers(&[HeaderTemplate { name: "cache-control", value: Node::Json("\"no-store\"") }]);
}
