//! Google's APIs.

use crate::envelope::{Envelope, Format, IssueSlot, Member, Node, Slot, Template, Test};

/// Errors of Google's APIs: [AIP-193], in its HTTP form.
///
/// `code` is the status, and `status` the error's category: the name of a [`google.rpc.Code`]. The
/// error's code is the `reason` of a `google.rpc.ErrorInfo`, and params are its `metadata`, where
/// Google has strings only. Issues add a `google.rpc.BadRequest`, else a pause adds a
/// `google.rpc.RetryInfo`. `#[details]` take the place of all that. An `ErrorInfo` with a `domain` takes a
/// shape of your own, or `#[details]`.
///
/// ```json
/// {"error":{"code":429,"message":"the zone is full","status":"RESOURCE_EXHAUSTED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"ZONE_FULL"}]}}
/// ```
///
/// [AIP-193]: https://google.aip.dev/193
/// [`google.rpc.Code`]: https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto
#[derive(Clone, Copy, Debug)]
pub struct GoogleApi;

const ERROR_INFO: Node = Node::Object(&[
    Member::new("@type", Node::Json(r#""type.googleapis.com/google.rpc.ErrorInfo""#)),
    Member::new("reason", Node::Slot(Slot::Code)),
    Member::optional("metadata", Node::Slot(Slot::Params)),
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

const MESSAGES: Node = Node::If(
    Test::HasIssues,
    &Node::Array(&[ERROR_INFO, BAD_REQUEST]),
    &Node::If(
        Test::Has(Slot::RetryAfter),
        &Node::Array(&[ERROR_INFO, RETRY_INFO]),
        &Node::Array(&[ERROR_INFO]),
    ),
);

impl Envelope for GoogleApi {
    const TEMPLATE: &'static Template = &Template::json(Node::Object(&[Member::new(
        "error",
        Node::Object(&[
            Member::new("code", Node::Slot(Slot::Status)),
            Member::new("message", Node::Slot(Slot::Message)),
            Member::optional("status", Node::Slot(Slot::Category)),
            Member::new("details", Node::First(&[Node::Slot(Slot::Details), MESSAGES])),
        ]),
    )]));
}
