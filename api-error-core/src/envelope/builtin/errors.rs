//! Bodies that begin with `error` or `errors`, without more around them.

use crate::envelope::{Element, Envelope, IssueSlot, Member, Node, Slot, Split, Template};

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
            Node::Split(
                Split::EACH,
                &Node::Object(&[
                    Member::new("kind", Node::issue(IssueSlot::Kind)),
                    Member::new("id", Node::issue(IssueSlot::Id)),
                    Member::new("field", Node::issue(IssueSlot::Field)),
                    Member::new("message", Node::issue(IssueSlot::Message)),
                ]),
            ),
            Node::Array(&[Element::new(Node::Object(&[
                Member::new("kind", Node::Json("null")),
                Member::new("id", Node::Json("null")),
                Member::new("field", Node::Json("null")),
                Member::new("message", Node::slot(Slot::Message)),
            ]))]),
        ]),
    )]));
}

/// The message alone: `{"error": "organizationId is required"}`.
#[derive(Clone, Copy, Debug)]
pub struct ErrorMessage;

impl Envelope for ErrorMessage {
    const TEMPLATE: &'static Template =
        &Template::json(Node::Object(&[Member::new("error", Node::slot(Slot::Message))]));
}

/// The code and the message: `{"error": "failed", "message": "Prompt execution failed upstream"}`.
#[derive(Clone, Copy, Debug)]
pub struct ErrorCode;

impl Envelope for ErrorCode {
    const TEMPLATE: &'static Template = &Template::json(Node::Object(&[
        Member::new("error", Node::slot(Slot::Code)),
        Member::new("message", Node::slot(Slot::Message)),
    ]));
}

/// The message, the code, and every issue.
///
/// ```json
/// {"error":"Graph validation failed","code":"AGENT_GRAPH_INVALID","details":[{"code":"missing_entry_step","message":"Entry step is required"}]}
/// ```
#[derive(Clone, Copy, Debug)]
pub struct ErrorDetails;

impl Envelope for ErrorDetails {
    const TEMPLATE: &'static Template = &Template::json(Node::Object(&[
        Member::new("error", Node::slot(Slot::Message)),
        Member::new("code", Node::slot(Slot::Code)),
        Member::optional(
            "details",
            Node::Split(
                Split::EACH,
                &Node::Object(&[
                    Member::new("code", Node::issue(IssueSlot::Code)),
                    Member::new("message", Node::issue(IssueSlot::Message)),
                ]),
            ),
        ),
    ]));
}
