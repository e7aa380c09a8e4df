//! Shapes that use every part of the language of templates.

use api_error::envelope::{
    Datum, Element, Envelope, Format, IssueSlot, Joined, Member, Node, Slot, Split, Template, Test,
    Tree,
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
        Member::new("pair", Node::Array(&[Element::new(Node::slot(Slot::Retryable)), Element::new(Node::Json("1"))])),
        Member::new("code", Node::slot(Slot::Code)),
        Member::new("number", Node::slot(Slot::Number)),
        Member::new("reason", Node::slot(Slot::Reason)),
        Member::new("description", Node::slot(Slot::Description)),
        Member::new("category", Node::slot(Slot::Category)),
        Member::new("params", Node::slot(Slot::Params)),
        Member::new("limit", Node::param("limit")),
        Member::new("details", Node::slot(Slot::Details)),
        Member::new("server", Node::If(Test::IsServer, &Node::Json("true"), &Node::Json("0"))),
        Member::optional("first", Node::Split(Split::First, &Node::issue(IssueSlot::Pointer))),
        Member::optional(
            "what",
            Node::First(&[
                Node::slot(Slot::Details),
                Node::Split(Split::Joined(&Joined::new("; ").most(2, " +1", " +{}")), &Node::issue(IssueSlot::Message)),
                Node::If(Test::Has(Datum::Count), &Node::Json("1"), &Node::slot(Slot::Number)),
            ]),
        ),
        Member::optional("request_id", Node::First(&[Node::slot(Slot::RequestId), Node::Json("\"-\"")])),
        Member::new("trace_id", Node::slot(Slot::TraceId)),
        Member::optional("instance", Node::slot(Slot::Instance)),
        Member::optional("path", Node::slot(Slot::Path)),
        Member::optional("method", Node::slot(Slot::Method)),
        Member::new("timestamp", Node::slot(Slot::Timestamp)),
    ])
}

shape! {
    /// Values in other forms.
    Formatted = Node::Object(&[
        Member::new("status", Node::formatted(Slot::Status, Format::Text)),
        Member::new("number", Node::formatted(Slot::Number, Format::Text)),
        Member::new("retryable", Node::formatted(Slot::Retryable, Format::Text)),
        Member::optional("seconds", Node::formatted(Slot::RetryAfter, Format::Text)),
        Member::optional("float", Node::formatted(Slot::RetryAfter, Format::Float)),
        Member::new("wait", Node::formatted(Slot::RetryAfter, Format::Duration)),
        Member::optional("at", Node::formatted(Slot::Timestamp, Format::Epoch)),
        Member::new("ms", Node::formatted(Slot::Timestamp, Format::EpochMillis)),
    ])
}

shape! {
    /// `{"lines.0": [{"why": "field required", …}]}`; `null` without issues.
    Grouped = Node::Split(
        Split::Group { by: IssueSlot::Field, whole: "_" },
        &Node::Split(Split::EACH, &Node::Object(&[
            Member::new("why", Node::issue(IssueSlot::Message)),
            Member::new("steps", Node::issue(IssueSlot::Steps)),
            Member::new("field", Node::issue(IssueSlot::Path)),
            Member::new("query", Node::issue(IssueSlot::JsonPath)),
            Member::new("sent", Node::issue(IssueSlot::Input)),
            Member::new("more", Node::issue(IssueSlot::Ctx)),
        ])),
    )
}

const MESSAGES: Node = Node::Split(Split::EACH, &Node::issue(IssueSlot::Message));

shape! {
    /// `{"lines": {"0": {"_errors": ["field required"]}}}`; the code without issues.
    Places = Node::First(&[
        Node::Split(Split::Tree(&Tree::with_leaf("_errors")), &MESSAGES),
        Node::slot(Slot::Code),
    ])
}

shape! {
    /// `{"lines": {"0": ["field required"]}}`; the code without issues.
    Nested = Node::First(&[
        Node::Split(Split::Tree(&Tree::bare("non_field_errors")), &MESSAGES),
        Node::slot(Slot::Code),
    ])
}
