//! The shapes that answers are written in and read from.

mod distinct;
mod sample;

pub use crate::distinct::Distinct;
pub use crate::sample::{Input, Sample};

use api_error::envelope::{
    Detail, DetailCode, Envelope, ErrorCode, ErrorDetails, ErrorMessage, Errors, Format, GoogleApi,
    Group, HeaderPiece, HeaderTemplate, IssueSlot, Joined, JsonApi, Member, Node, OAuth, Problem,
    Slot, Template, Test, Tree, Which,
};

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
    Member::new("code", Node::Slot(Slot::Code)),
    Member::new("message", Node::Slot(Slot::Message)),
    Member::new("status", Node::Formatted(Slot::Status, Format::Text)),
    Member::new("title", Node::First(&[Node::Slot(Slot::Number), Node::Slot(Slot::Title)])),
    Member::new("about", Node::If(Test::IsServer, &SLOTS, &Node::Slot(Slot::Details))),
    Member::optional("wait", Node::Formatted(Slot::RetryAfter, Format::Duration)),
    Member::optional("seconds", Node::Formatted(Slot::RetryAfter, Format::Float)),
    Member::optional("at", Node::Formatted(Slot::Timestamp, Format::EpochMillis)),
    Member::optional("time", Node::Slot(Slot::Timestamp)),
    Member::optional("limit", Node::Param("limit")),
    Member::optional("params", Node::Slot(Slot::Params)),
    Member::optional("issues", Node::Issues(&ISSUE)),
    Member::optional("first", Node::FirstIssue(&ISSUE)),
    Member::optional("fields", Node::Group(&GROUP)),
    Member::optional("kinds", Node::Group(&Group::new(IssueSlot::Kind, "base", Node::Joined(&JOINED)))),
    Member::optional("tree", Node::Tree(&TREE)),
    Member::optional("leaves", Node::Tree(&Tree::with_leaf("_errors", MESSAGES))),
    Member::optional("why", Node::Joined(&JOINED)),
    Member::optional("nested", Node::Tree(&NESTED)),
    Member::optional("query", Node::Only(Which::Query, &Node::Issues(&ISSUE))),
    Member::optional("whole", Node::Only(Which::Whole, &Node::Issues(&FACTS))),
    Member::optional("groups", Node::Groups(IssueSlot::Field, &FACTS)),
    Member::optional("urn", Node::Text(&[Node::Json("\"urn:\""), Node::Slot(Slot::Code)])),
    Member::optional("line", LINE),
    Member::optional("some", SOME),
    Member::Params,
]))
.headers(&[
    HeaderTemplate {
        name: "www-authenticate",
        value: &[
            HeaderPiece::Text("Bearer error="),
            HeaderPiece::Quoted(Node::Slot(Slot::Message)),
        ],
    },
    HeaderTemplate { name: "x-title", value: &[HeaderPiece::Plain(Node::Slot(Slot::Title))] },
]);

const SOME: Node = Node::Present(&[
    Node::Slot(Slot::RetryAfter),
    Node::Object(&[Member::optional("id", Node::Slot(Slot::RequestId))]),
    Node::Issues(&ISSUE),
]);

const SLOTS: Node = Node::Array(&[
    Node::Json("{\"a\":null}"),
    Node::Slot(Slot::Reason),
    Node::Slot(Slot::Retryable),
    Node::Slot(Slot::RequestId),
    Node::Slot(Slot::Path),
]);

const ISSUE: Node = Node::Object(&[
    Member::new("code", Node::Issue(IssueSlot::Code)),
    Member::new("message", Node::Issue(IssueSlot::Message)),
    Member::new("loc", Node::Issue(IssueSlot::Loc)),
    Member::new("steps", Node::Issue(IssueSlot::Steps)),
    Member::optional("field", Node::Issue(IssueSlot::Field)),
    Member::optional("pointer", Node::Issue(IssueSlot::Pointer)),
    Member::optional("fragment", Node::Issue(IssueSlot::Fragment)),
    Member::optional("path", Node::Issue(IssueSlot::Path)),
    Member::optional("json_path", Node::Issue(IssueSlot::JsonPath)),
    Member::optional("in", Node::Issue(IssueSlot::In)),
    Member::optional("kind", Node::Issue(IssueSlot::Kind)),
    Member::optional("id", Node::Issue(IssueSlot::Id)),
    Member::optional("input", Node::Issue(IssueSlot::Input)),
    Member::optional("ctx", Node::Issue(IssueSlot::Ctx)),
]);

const GROUP: Group = Group::new(IssueSlot::Field, "base", Node::Joined(&JOINED));

const NESTED: Tree =
    Tree::with_leaf("errors", MESSAGES).inside("children").none("[]").lists("null");

const FACTS: Node = Node::Object(&[
    Member::new("field", Node::Issue(IssueSlot::Field)),
    Member::new("all", Node::Issues(&Node::Fact("limit"))),
    Member::Facts,
]);

const LINE: Node = Node::Text(&[
    Node::Slot(Slot::Status),
    Node::Json("\" \""),
    Node::Slot(Slot::Message),
    Node::Json("\" (\""),
    Node::Slot(Slot::Category),
    Node::Json("\")\""),
]);

const MESSAGES: Node = Node::Issues(&Node::Issue(IssueSlot::Message));

const TREE: Tree = Tree::bare("whole", MESSAGES);

const JOINED: Joined = Joined::new(Node::Issue(IssueSlot::Message), "; ").most(
    3,
    " (and {} more error)",
    " (and {} more errors)",
);
