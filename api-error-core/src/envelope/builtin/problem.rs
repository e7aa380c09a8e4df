//! RFC 9457.

use crate::declaration::{Entry, Table};
use crate::envelope::{Envelope, IssueSlot, MediaType, Member, Node, Slot, Template, Test, Which};

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
        Member::optional("type", Node::Slot(Slot::DocsUrl)),
        Member::new(
            "title",
            Node::If(Test::Has(Slot::DocsUrl), &Node::Slot(Slot::Title), &Node::Slot(Slot::Reason)),
        ),
        Member::new("status", Node::Slot(Slot::Status)),
        Member::new("detail", Node::Slot(Slot::Message)),
        Member::optional("instance", Node::Slot(Slot::Instance)),
        Member::new("code", Node::Slot(Slot::Code)),
        Member::optional("number", Node::Slot(Slot::Number)),
        Member::optional("retry_after", Node::Slot(Slot::RetryAfter)),
        Member::optional("details", Node::Slot(Slot::Details)),
        Member::optional(
            "errors",
            Node::Issues(&Node::Object(&[
                Member::new("detail", Node::Issue(IssueSlot::Message)),
                Member::new("code", Node::Issue(IssueSlot::Code)),
                Member::optional("in", Node::Issue(IssueSlot::In)),
                Member::optional(
                    "pointer",
                    Node::Only(Which::Body, &Node::Issue(IssueSlot::Fragment)),
                ),
                Member::optional(
                    "parameter",
                    Node::Only(Which::Parameters, &Node::Issue(IssueSlot::Field)),
                ),
            ])),
        ),
        Member::Params,
    ]))
    .media_type(MediaType::PROBLEM_JSON);
}

impl Table {
    /// A type's table. Its errors are answered as RFC 9457 problems.
    #[must_use]
    pub const fn new(name: &'static str, entries: &'static [Entry]) -> Self {
        Table { name, entries, envelope: Problem::TEMPLATE }
    }
}
