//! Google's APIs.

use crate::envelope::{Envelope, Format, IssueSlot, Member, Node, Slot, Template, Test};

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
    Node::First(&[Node::Slot(Slot::Category), Node::Formatted(Slot::Status, Format::RpcCode)]);

const ERROR_INFO: Node = Node::Object(&[
    Member::new("@type", Node::Json(r#""type.googleapis.com/google.rpc.ErrorInfo""#)),
    Member::new("reason", Node::Slot(Slot::Code)),
    Member::optional("metadata", Node::Formatted(Slot::Params, Format::Text)),
]);

const BAD_REQUEST: Node = Node::Object(&[
    Member::new("@type", Node::Json(r#""type.googleapis.com/google.rpc.BadRequest""#)),
    Member::new(
        "fieldViolations",
        Node::Issues(&Node::Object(&[
            Member::optional("field", Node::Issue(IssueSlot::Path)),
            Member::new("description", Node::Issue(IssueSlot::Message)),
            Member::new("reason", Node::Issue(IssueSlot::Code)),
        ])),
    ),
]);

const RETRY_INFO: Node = Node::Object(&[
    Member::new("@type", Node::Json(r#""type.googleapis.com/google.rpc.RetryInfo""#)),
    Member::new("retryDelay", Node::Formatted(Slot::RetryAfter, Format::Duration)),
]);

const HELP: Node = Node::Object(&[
    Member::new("@type", Node::Json(r#""type.googleapis.com/google.rpc.Help""#)),
    Member::new(
        "links",
        Node::Array(&[Node::Object(&[
            Member::new("description", Node::Slot(Slot::Title)),
            Member::new("url", Node::Slot(Slot::DocsUrl)),
        ])]),
    ),
]);

const REQUEST_INFO: Node = Node::Object(&[
    Member::new("@type", Node::Json(r#""type.googleapis.com/google.rpc.RequestInfo""#)),
    Member::new("requestId", Node::Slot(Slot::RequestId)),
]);

const MESSAGES: Node = Node::Present(&[
    ERROR_INFO,
    Node::If(Test::HasIssues, &BAD_REQUEST, NOTHING),
    Node::If(Test::Has(Slot::RetryAfter), &RETRY_INFO, NOTHING),
    Node::If(Test::Has(Slot::DocsUrl), &HELP, NOTHING),
    Node::If(Test::Has(Slot::RequestId), &REQUEST_INFO, NOTHING),
]);

const NOTHING: &Node = &Node::First(&[]);

impl Envelope for GoogleApi {
    const TEMPLATE: &'static Template = &Template::json(Node::Object(&[Member::new(
        "error",
        Node::Object(&[
            Member::new("code", Node::Slot(Slot::Status)),
            Member::new("message", Node::Slot(Slot::Message)),
            Member::new("status", STATUS),
            Member::new("details", Node::First(&[Node::Slot(Slot::Details), MESSAGES])),
        ]),
    )]));
}
