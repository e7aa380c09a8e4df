//! OAuth 2.0.

use crate::envelope::{Envelope, HeaderPiece, HeaderTemplate, Member, Node, Slot, Template};

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
        Member::new("error", Node::Slot(Slot::Code)),
        Member::new("error_description", Node::Slot(Slot::Message)),
        Member::optional("error_uri", Node::Slot(Slot::DocsUrl)),
    ]))
    .headers(&[HeaderTemplate { name: "cache-control", value: &[HeaderPiece::Text("no-store")] }]);
}
