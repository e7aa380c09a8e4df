//! Shapes that come with the crate.

use super::{Envelope, IssueSlot, MediaType, Member, Node, Slot, Template, Test};

/// Problem details for HTTP APIs: [RFC 9457], `application/problem+json`.
///
/// Without a documentation URL for its `type`, the `title` is the status phrase (section 4.2.1).
/// Params are extension members; issues are listed under `errors`, as the RFC's own example does.
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
                Member::optional("pointer", Node::Issue(IssueSlot::Fragment)),
            ])),
        ),
        Member::Params,
    ]))
    .media_type(MediaType::PROBLEM_JSON);
}

/// What FastAPI answers: `{"detail": …}`, with a string, a list of issues, or the error's own
/// details.
///
/// ```json
/// {"detail":"Workflow with id 7 not found"}
/// {"detail":[{"loc":["body","phone_number"],"msg":"field required","type":"value_error.missing"}]}
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Detail;

impl Envelope for Detail {
    const TEMPLATE: &'static Template = &Template::json(Node::Object(&[Member::new(
        "detail",
        Node::First(&[
            Node::Slot(Slot::Details),
            Node::Issues(&Node::Object(&[
                Member::new("loc", Node::Issue(IssueSlot::Loc)),
                Member::new("msg", Node::Issue(IssueSlot::Message)),
                Member::new("type", Node::Issue(IssueSlot::Code)),
                Member::optional("ctx", Node::Issue(IssueSlot::Ctx)),
            ])),
            Node::Slot(Slot::Message),
        ]),
    )]));
}

/// The code alone: `{"detail": "QUOTA_EXCEEDED"}`.
#[derive(Clone, Copy, Debug)]
pub struct DetailCode;

impl Envelope for DetailCode {
    const TEMPLATE: &'static Template =
        &Template::json(Node::Object(&[Member::new("detail", Node::Slot(Slot::Code))]));
}

/// Every issue with the thing that has it; an error without issues is a list of itself.
///
/// ```json
/// {"errors":[{"kind":"edge","id":"edge-3","field":null,"message":"Edge target node does not exist"}]}
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Errors;

impl Envelope for Errors {
    const TEMPLATE: &'static Template = &Template::json(Node::Object(&[Member::new(
        "errors",
        Node::First(&[
            Node::Issues(&Node::Object(&[
                Member::new("kind", Node::Issue(IssueSlot::Kind)),
                Member::new("id", Node::Issue(IssueSlot::Id)),
                Member::new("field", Node::Issue(IssueSlot::Field)),
                Member::new("message", Node::Issue(IssueSlot::Message)),
            ])),
            Node::Array(&[Node::Object(&[
                Member::new("kind", Node::Json("null")),
                Member::new("id", Node::Json("null")),
                Member::new("field", Node::Json("null")),
                Member::new("message", Node::Slot(Slot::Message)),
            ])]),
        ]),
    )]));
}
