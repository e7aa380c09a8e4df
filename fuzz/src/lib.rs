//! The shapes that answers are written in and read from.

mod distinct;
mod sample;

pub use crate::distinct::Distinct;
pub use crate::sample::{Input, Sample};

use api_error::envelope::{Detail, DetailCode, Element, Envelope, ErrorCode, ErrorDetails, ErrorMessage, Errors, Format, GoogleApi, HeaderTemplate, IssueSlot, Joined, JsonApi, Member, Node, OAuth, Problem, Slot, Split, Template, Test, Tree, Which};

/// The built-in shapes, and one with everything in it.
pub const TEMPLATES: [&Template; 11] = [
    Problem::TEMPLATE,
    Detail::TEMPLATE,
    DetailCode::TEMPLATE,
    Errors::TEMPLATE,
    ErrorMessage::TEMPLATE,
    ErrorCode::TEMPLATE,
    ErrorDetails::TEMPLATE,
    JsonApi::TEMPLATE,
    GoogleApi::TEMPLATE,
    OAuth::TEMPLATE,
    &EVERYTHING,
];

const EVERYTHING: Template = Template::json(Node::Object(&[
    Member::new("code", Node::slot(Slot::Code)),
    Member::new("message", Node::slot(Slot::Message)),
    Member::new("status", Node::formatted(Slot::Status, Format::Text)),
    Member::new("title", Node::First(&[Node::slot(Slot::Number), Node::slot(Slot::Title)])),
    Member::new("about", Node::If(Test::IsServer, &SLOTS, &Node::slot(Slot::Details))),
    Member::optional("wait", Node::formatted(Slot::RetryAfter, Format::Duration)),
    Member::optional("seconds", Node::formatted(Slot::RetryAfter, Format::Float)),
    Member::optional("at", Node::formatted(Slot::Timestamp, Format::EpochMillis)),
    Member::optional("time", Node::slot(Slot::Timestamp)),
    Member::optional("limit", Node::param("limit")),
    Member::optional("params", Node::slot(Slot::Params)),
    Member::optional("issues", Node::Split(Split::EACH, &ISSUE)),
    Member::optional("first", Node::Split(Split::First, &ISSUE)),
    Member::optional("fields", GROUP),
    Member::optional("kinds", Node::Split(Split::Group { by: IssueSlot::Kind, whole: "base" }, &JOINED)),
    Member::optional("tree", Node::Split(Split::Tree(&Tree::bare("whole")), &MESSAGES)),
    Member::optional("leaves", Node::Split(Split::Tree(&Tree::with_leaf("_errors")), &MESSAGES)),
    Member::optional("why", JOINED),
    Member::optional("nested", Node::Split(Split::Tree(&NESTED), &MESSAGES)),
    Member::optional("query", Node::Split(Split::Only(Which::Query), &Node::Split(Split::EACH, &ISSUE))),
    Member::optional("whole", Node::Split(Split::Only(Which::Whole), &Node::Split(Split::EACH, &FACTS))),
    Member::optional("groups", Node::Split(Split::Groups(IssueSlot::Field), &FACTS)),
    Member::optional("urn", Node::Text(&[Node::Json("\"urn:\""), Node::slot(Slot::Code)])),
    Member::optional("line", LINE),
    Member::optional("some", SOME),
    Member::PARAMS,
]))
.headers(&[
    HeaderTemplate {
        name: "www-authenticate",
        value: Node::Text(&[Node::Json("\"Bearer error=\""), Node::Quoted(&Node::slot(Slot::Message))]),
    },
    HeaderTemplate { name: "x-title", value: Node::slot(Slot::Title) },
]);

const SOME: Node = Node::Array(&[
    Element::optional(Node::slot(Slot::RetryAfter)),
    Element::optional(Node::Object(&[Member::optional("id", Node::slot(Slot::RequestId))])),
    Element::optional(Node::Split(Split::EACH, &ISSUE))]);

const SLOTS: Node = Node::Array(&[
    Element::new(Node::Json("{\"a\":null}")),
    Element::new(Node::slot(Slot::Reason)),
    Element::new(Node::slot(Slot::Retryable)),
    Element::new(Node::slot(Slot::RequestId)),
    Element::new(Node::slot(Slot::Path))]);

const ISSUE: Node = Node::Object(&[
    Member::new("code", Node::issue(IssueSlot::Code)),
    Member::new("message", Node::issue(IssueSlot::Message)),
    Member::new("loc", Node::issue(IssueSlot::Loc)),
    Member::new("steps", Node::issue(IssueSlot::Steps)),
    Member::optional("field", Node::issue(IssueSlot::Field)),
    Member::optional("pointer", Node::issue(IssueSlot::Pointer)),
    Member::optional("fragment", Node::issue(IssueSlot::Fragment)),
    Member::optional("path", Node::issue(IssueSlot::Path)),
    Member::optional("json_path", Node::issue(IssueSlot::JsonPath)),
    Member::optional("in", Node::issue(IssueSlot::In)),
    Member::optional("kind", Node::issue(IssueSlot::Kind)),
    Member::optional("id", Node::issue(IssueSlot::Id)),
    Member::optional("input", Node::issue(IssueSlot::Input)),
    Member::optional("ctx", Node::issue(IssueSlot::Ctx)),
]);

const GROUP: Node = Node::Split(Split::Group { by: IssueSlot::Field, whole: "base" }, &JOINED);

const NESTED: Tree =
    Tree::with_leaf("errors").inside("children").none("[]").lists("null");

const FACTS: Node = Node::Object(&[
    Member::new("field", Node::issue(IssueSlot::Field)),
    Member::new("all", Node::Split(Split::EACH, &Node::fact("limit"))),
    Member::FACTS,
]);

const LINE: Node = Node::Text(&[
    Node::slot(Slot::Status),
    Node::Json("\" \""),
    Node::slot(Slot::Message),
    Node::Json("\" (\""),
    Node::slot(Slot::Category),
    Node::Json("\")\""),
]);

const MESSAGES: Node = Node::Split(Split::EACH, &Node::issue(IssueSlot::Message));

const JOINED: Node = Node::Split(
    Split::Joined(&Joined::new("; ").most(3, " (and {} more error)", " (and {} more errors)")),
    &Node::issue(IssueSlot::Message),
);
