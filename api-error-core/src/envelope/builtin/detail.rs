//! Bodies whose one member is `detail`.

use crate::envelope::{Envelope, IssueSlot, Member, Node, Slot, Split, Template};

/// What FastAPI answers: `{"detail": …}`, with a string, a list of issues, or the error's own
/// details.
///
/// ```json
/// {"detail":"Workflow with id 7 not found"}
/// {"detail":[{"loc":["body","phone_number"],"msg":"field required","type":"value_error.missing"}]}
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Detail;

impl Envelope for Detail {
    const TEMPLATE: &'static Template = &Template::json(Node::Object(&[Member::new(
        "detail",
        Node::First(&[
            Node::slot(Slot::Details),
            Node::Split(
                Split::EACH,
                &Node::Object(&[
                    Member::new("loc", Node::issue(IssueSlot::Loc)),
                    Member::new("msg", Node::issue(IssueSlot::Message)),
                    Member::new("type", Node::issue(IssueSlot::Code)),
                    Member::optional("ctx", Node::issue(IssueSlot::Ctx)),
                ]),
            ),
            Node::slot(Slot::Message),
        ]),
    )]));
}

/// The code alone: `{"detail": "QUOTA_EXCEEDED"}`.
#[derive(Clone, Copy, Debug)]
pub struct DetailCode;

impl Envelope for DetailCode {
    const TEMPLATE: &'static Template =
        &Template::json(Node::Object(&[Member::new("detail", Node::slot(Slot::Code))]));
}
