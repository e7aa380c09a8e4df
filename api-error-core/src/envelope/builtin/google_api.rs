//! Google's APIs.

use crate::envelope::{
    Datum, Element, Envelope, Format, IssueSlot, Member, Node, Slot, Split, Template, Test,
};

/// Errors of Google's APIs: [AIP-193], in its HTTP form.
///
/// `code` is the status, and `status` the name of a [`google.rpc.Code`]: the error's category, or what
/// the status is called there. The details are messages of [`google.rpc`]: an `ErrorInfo` with the
/// error's code as its `reason` and params, as strings, as its `metadata`; a `BadRequest` with the
/// issues; a
/// `RetryInfo`, a `Help` and a `RequestInfo` where there is a pause, a documentation URL, an id of the
/// request. `#[details]` take the place of all of them. An `ErrorInfo` with a `domain` takes a shape of
/// your own, or `#[details]`.
///
/// ```json
/// {"error":{"code":429,"message":"the zone is full","status":"RESOURCE_EXHAUSTED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"ZONE_FULL"}]}}
/// ```
///
/// [AIP-193]: https://google.aip.dev/193
/// [`google.rpc`]: https://github.com/googleapis/googleapis/blob/master/google/rpc/error_details.proto
/// [`google.rpc.Code`]: https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto
#[derive(Clone, Copy, Debug)]
pub struct GoogleApi;

const STATUS: Node =
    Node::First(&[Node::slot(Slot::Category), Node::formatted(Slot::Status, Format::RpcCode)]);

const ERROR_INFO: Node = Node::Object(&[
    Member::new("@type", Node::Json(r#""type.googleapis.com/google.rpc.ErrorInfo""#)),
    Member::new("reason", Node::slot(Slot::Code)),
    Member::optional("metadata", Node::formatted(Slot::Params, Format::Text)),
]);

const BAD_REQUEST: Node = Node::Object(&[
    Member::new("@type", Node::Json(r#""type.googleapis.com/google.rpc.BadRequest""#)),
    Member::new(
        "fieldViolations",
        Node::Split(
            Split::EACH,
            &Node::Object(&[
                Member::optional("field", Node::issue(IssueSlot::Path)),
                Member::new("description", Node::issue(IssueSlot::Message)),
                Member::new("reason", Node::issue(IssueSlot::Code)),
            ]),
        ),
    ),
]);

const RETRY_INFO: Node = Node::Object(&[
    Member::new("@type", Node::Json(r#""type.googleapis.com/google.rpc.RetryInfo""#)),
    Member::new("retryDelay", Node::formatted(Slot::RetryAfter, Format::Duration)),
]);

const HELP: Node = Node::Object(&[
    Member::new("@type", Node::Json(r#""type.googleapis.com/google.rpc.Help""#)),
    Member::new(
        "links",
        Node::Array(&[Element::new(Node::Object(&[
            Member::new("description", Node::slot(Slot::Title)),
            Member::new("url", Node::slot(Slot::DocsUrl)),
        ]))]),
    ),
]);

const REQUEST_INFO: Node = Node::Object(&[
    Member::new("@type", Node::Json(r#""type.googleapis.com/google.rpc.RequestInfo""#)),
    Member::new("requestId", Node::slot(Slot::RequestId)),
]);

const MESSAGES: Node = Node::Array(&[
    Element::optional(ERROR_INFO),
    Element::optional(Node::If(Test::Has(Datum::Count), &BAD_REQUEST, NOTHING)),
    Element::optional(Node::If(Test::Has(Datum::Slot(Slot::RetryAfter)), &RETRY_INFO, NOTHING)),
    Element::optional(Node::If(Test::Has(Datum::Slot(Slot::DocsUrl)), &HELP, NOTHING)),
    Element::optional(Node::If(Test::Has(Datum::Slot(Slot::RequestId)), &REQUEST_INFO, NOTHING)),
]);

const NOTHING: &Node = &Node::First(&[]);

impl Envelope for GoogleApi {
    const TEMPLATE: &'static Template = &Template::json(Node::Object(&[Member::new(
        "error",
        Node::Object(&[
            Member::new("code", Node::slot(Slot::Status)),
            Member::new("message", Node::slot(Slot::Message)),
            Member::new("status", STATUS),
            Member::new("details", Node::First(&[Node::slot(Slot::Details), MESSAGES])),
        ]),
    )]));
}
