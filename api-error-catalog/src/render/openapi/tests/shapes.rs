//! Shapes of every kind that documents tell apart.

use api_error_core::envelope::{
    Element, HeaderTemplate, IssueSlot, Member, Node, Slot, Split, Template, Tree,
};
use api_error_core::media_type;
use http::StatusCode;

const CODE: Node = Node::slot(Slot::Code);
const MESSAGE: Node = Node::slot(Slot::Message);
const ISSUE: Node = Node::issue(IssueSlot::Message);
const PARAMS: Node = Node::slot(Slot::Params);

/// The code stands deep in it, beside places that refer to one another.
pub(super) static DEEP: Template = Template::json(Node::Object(&[
    Member::new("ok", Node::Json("false")),
    Member::new(
        "error",
        Node::Object(&[
            Member::new("code", CODE),
            Member::new("message", MESSAGE),
            Member::optional("number", Node::slot(Slot::Number)),
            Member::optional("limits", PARAMS),
            Member::optional("fields", Node::Split(Split::Tree(&PLACES), &LIST)),
        ]),
    ),
]))
.named("Deep")
.headers(&[HeaderTemplate { name: "x-error", value: CODE }]);

static PLACES: Tree = Tree::with_leaf("_errors");
const LIST: Node = Node::Split(Split::EACH, &ISSUE);

/// Without a code.
pub(super) static DETAIL: Template =
    Template::json(Node::Object(&[Member::new("detail", MESSAGE)])).named("Detail");

/// A list, with a status and a number that may be absent.
pub(super) static LISTED: Template = Template::json(Node::Array(&[Element::new(Node::Object(&[
    Member::new("code", CODE),
    Member::new("status", Node::slot(Slot::Status)),
    Member::new("number", Node::slot(Slot::Number)),
    Member::PARAMS,
]))]))
.named("Listed");

/// Answered with 200.
pub(super) static FINE: Template =
    Template::json(Node::Object(&[Member::new("code", CODE), Member::optional("is", PARAMS)]))
        .named("Fine")
        .transport(StatusCode::OK);

/// No JSON.
pub(super) static PLAIN: Template =
    Template::written(media_type!("text/plain"), |occurrence, out| {
        out.extend_from_slice(occurrence.spec().code.as_bytes());
    })
    .named("Plain");

pub(super) static ALL: [Option<&'static Template>; 6] =
    [None, Some(&DEEP), Some(&DETAIL), Some(&LISTED), Some(&FINE), Some(&PLAIN)];
