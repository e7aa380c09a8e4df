//! Bodies whose one member is `detail`.

use crate::envelope::{Envelope, IssueSlot, Member, Node, Slot, Template};

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
            Node::Slot(Slot::Details),
            Node::Issues(&Node::Object(&[
                Member::new("loc", Node::Issue(IssueSlot::Loc)),
                Member::new("msg", Node::Issue(IssueSlot::Message)),
                Member::new("type", Node::Issue(IssueSlot::Code)),
                Member::optional("ctx", Node::Issue(IssueSlot::Ctx)),
            ])),
            Node::Slot(Slot::Message),
        ]),
    )]));
}

/// The code alone: `{"detail": "QUOTA_EXCEEDED"}`.
#[derive(Clone, Copy, Debug)]
pub struct DetailCode;

impl Envelope for DetailCode {
    const TEMPLATE: &'static Template =
        &Template::json(Node::Object(&[Member::new("detail", Node::Slot(Slot::Code))]));
}
