//! Shapes that use every part of the language of templates.

use api_error::envelope::{
    Envelope, Format, Group, IssueSlot, Joined, Member, Node, Slot, Template, Test, Tree,
};

macro_rules! shape {
    ($(#[$doc:meta])+ $name:ident = $node:expr) => {
        $(#[$doc])+
        #[derive(Debug)]
        pub(crate) struct $name;

        impl Envelope for $name {
            const TEMPLATE: &'static Template = &Template::json($node);
        }
    };
}

shape! {
    /// All slots, constants, and both kinds of choice.
    Everything = Node::Object(&[
        Member::new("fixed", Node::Json(r#"{"ok": false}"#)),
        Member::new("pair", Node::Array(&[Node::Slot(Slot::Retryable), Node::Json("1")])),
        Member::new("code", Node::Slot(Slot::Code)),
        Member::new("number", Node::Slot(Slot::Number)),
        Member::new("reason", Node::Slot(Slot::Reason)),
        Member::new("description", Node::Slot(Slot::Description)),
        Member::new("category", Node::Slot(Slot::Category)),
        Member::new("params", Node::Slot(Slot::Params)),
        Member::new("limit", Node::Param("limit")),
        Member::new("details", Node::Slot(Slot::Details)),
        Member::new("server", Node::If(Test::IsServer, &Node::Json("true"), &Node::Json("0"))),
        Member::optional("first", Node::FirstIssue(&Node::Issue(IssueSlot::Pointer))),
        Member::optional(
            "what",
            Node::First(&[
                Node::Slot(Slot::Details),
                Node::Joined(&Joined::new(Node::Issue(IssueSlot::Message), "; ").most(2, " +1", " +{}")),
                Node::If(Test::HasIssues, &Node::Json("1"), &Node::Slot(Slot::Number)),
            ]),
        ),
        Member::optional("request_id", Node::First(&[Node::Slot(Slot::RequestId), Node::Json("\"-\"")])),
        Member::new("trace_id", Node::Slot(Slot::TraceId)),
        Member::optional("instance", Node::Slot(Slot::Instance)),
        Member::optional("path", Node::Slot(Slot::Path)),
        Member::optional("method", Node::Slot(Slot::Method)),
        Member::new("timestamp", Node::Slot(Slot::Timestamp)),
    ])
}

shape! {
    /// Values in other forms.
    Formatted = Node::Object(&[
        Member::new("status", Node::Formatted(Slot::Status, Format::Text)),
        Member::new("number", Node::Formatted(Slot::Number, Format::Text)),
        Member::new("retryable", Node::Formatted(Slot::Retryable, Format::Text)),
        Member::optional("seconds", Node::Formatted(Slot::RetryAfter, Format::Text)),
        Member::optional("float", Node::Formatted(Slot::RetryAfter, Format::Float)),
        Member::new("wait", Node::Formatted(Slot::RetryAfter, Format::Duration)),
        Member::optional("at", Node::Formatted(Slot::Timestamp, Format::Epoch)),
        Member::new("ms", Node::Formatted(Slot::Timestamp, Format::EpochMillis)),
    ])
}

shape! {
    /// `{"lines.0": [{"why": "field required", …}]}`; `null` without issues.
    Grouped = Node::Group(&Group::new(
        IssueSlot::Field,
        "_",
        Node::Issues(&Node::Object(&[
            Member::new("why", Node::Issue(IssueSlot::Message)),
            Member::new("steps", Node::Issue(IssueSlot::Steps)),
            Member::new("field", Node::Issue(IssueSlot::Path)),
            Member::new("query", Node::Issue(IssueSlot::JsonPath)),
            Member::new("sent", Node::Issue(IssueSlot::Input)),
            Member::new("more", Node::Issue(IssueSlot::Ctx)),
        ])),
    ))
}

const MESSAGES: Node = Node::Issues(&Node::Issue(IssueSlot::Message));

shape! {
    /// `{"lines": {"0": {"_errors": ["field required"]}}}`; the code without issues.
    Places = Node::First(&[
        Node::Tree(&Tree::with_leaf("_errors", MESSAGES)),
        Node::Slot(Slot::Code),
    ])
}

shape! {
    /// `{"lines": {"0": ["field required"]}}`; the code without issues.
    Nested = Node::First(&[
        Node::Tree(&Tree::bare("non_field_errors", MESSAGES)),
        Node::Slot(Slot::Code),
    ])
}
