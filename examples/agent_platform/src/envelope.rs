//! The three shapes of an error's body.

use api_error::envelope::{Envelope, IssueSlot, Member, Node, Slot, Template};

/// `{"error": "organizationId is required"}`
#[derive(Debug)]
pub struct Plain;

impl Envelope for Plain {
    const TEMPLATE: &'static Template =
        &Template::json(Node::Object(&[Member::new("error", Node::Slot(Slot::Message))]));
}

/// `{"error": "failed", "message": "Prompt execution failed upstream"}`
#[derive(Debug)]
pub struct Failed;

impl Envelope for Failed {
    const TEMPLATE: &'static Template = &Template::json(Node::Object(&[
        Member::new("error", Node::Json(r#""failed""#)),
        Member::new("message", Node::Slot(Slot::Message)),
    ]));
}

/// `{"error": "Graph validation failed", "code": "AGENT_GRAPH_INVALID", "details": […]}`, where
/// each detail is `{"code": "missing_entry_step", "message": "Entry step is required"}`
#[derive(Debug)]
pub struct Validation;

impl Envelope for Validation {
    const TEMPLATE: &'static Template = &Template::json(Node::Object(&[
        Member::new("error", Node::Slot(Slot::Message)),
        Member::new("code", Node::Slot(Slot::Code)),
        Member::new(
            "details",
            Node::Issues(&Node::Object(&[
                Member::new("code", Node::Issue(IssueSlot::Code)),
                Member::new("message", Node::Issue(IssueSlot::Message)),
            ])),
        ),
    ]));
}
