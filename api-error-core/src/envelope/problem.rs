//! RFC 9457.

use crate::declaration::Table;
use crate::envelope::{
    Datum, Envelope, IssueSlot, MediaType, Member, Node, Slot, Split, Template, Test, Which,
};

/// Problem details for HTTP APIs: [RFC 9457], `application/problem+json`.
///
/// Without a documentation URL for its `type`, the `title` is the status phrase (section 4.2.1).
/// Params are extension members; issues are listed under `errors`, as the RFC's own example does: with
/// a `pointer` into the body, or the `parameter` of the query, the path, a header or a cookie.
/// `instance` is what the [`Context`](crate::Context) knows.
///
/// ```json
/// {"title":"Not Found","status":404,"detail":"invoice 7 not found","code":"INVOICE_NOT_FOUND"}
/// ```
///
/// [RFC 9457]: https://www.rfc-editor.org/rfc/rfc9457
#[derive(Clone, Copy, Debug)]
pub struct Problem;

impl Envelope for Problem {
    const TEMPLATE: &'static Template = &Template::json(Node::Object(&[
        Member::optional("type", Node::slot(Slot::DocsUrl)),
        Member::new(
            "title",
            Node::If(
                Test::Has(Datum::Slot(Slot::DocsUrl)),
                &Node::slot(Slot::Title),
                &Node::slot(Slot::Reason),
            ),
        ),
        Member::new("status", Node::slot(Slot::Status)),
        Member::new("detail", Node::slot(Slot::Message)),
        Member::optional("instance", Node::slot(Slot::Instance)),
        Member::new("code", Node::slot(Slot::Code)),
        Member::optional("number", Node::slot(Slot::Number)),
        Member::optional("retry_after", Node::slot(Slot::RetryAfter)),
        Member::optional("details", Node::slot(Slot::Details)),
        Member::optional(
            "errors",
            Node::Split(
                Split::EACH,
                &Node::Object(&[
                    Member::new("detail", Node::issue(IssueSlot::Message)),
                    Member::new("code", Node::issue(IssueSlot::Code)),
                    Member::optional("in", Node::issue(IssueSlot::In)),
                    Member::optional(
                        "pointer",
                        Node::Split(Split::Only(Which::Body), &Node::issue(IssueSlot::Fragment)),
                    ),
                    Member::optional(
                        "parameter",
                        Node::Split(Split::Only(Which::Parameters), &Node::issue(IssueSlot::Field)),
                    ),
                ]),
            ),
        ),
        Member::PARAMS,
    ]))
    .named("Problem")
    .media_type(MediaType::PROBLEM_JSON);
}

impl Table {
    /// The shape its errors are answered in when this type is the outermost.
    #[must_use]
    pub const fn template(&self) -> &'static Template {
        match self.envelope {
            Some(named) => named,
            None => Problem::TEMPLATE,
        }
    }
}
