//! JSON:API.

use crate::envelope::{
    Envelope, Format, IssueSlot, MediaType, Member, Node, Slot, Template, Test, Which,
};

/// Error objects of [JSON:API 1.1], `application/vnd.api+json`: one for each issue, or one for the
/// error.
///
/// An object has the error's `status`, `code` and `title` in any case, because clients go by them; what is
/// particular to an issue is in `source`, `detail` and `meta`. Params and details are `meta`: of the
/// object, or, beside a list of issues, of the whole. A documentation URL is the link `type`.
///
/// ```json
/// {"errors":[{"status":"404","code":"ARTICLE_NOT_FOUND","title":"Article not found","detail":"there is no article 7"}]}
/// {"errors":[{"status":"422","code":"INVALID","source":{"pointer":"/data/attributes/firstName"},"title":"Invalid","detail":"too short","meta":{"code":"too_short"}}]}
/// ```
///
/// [JSON:API 1.1]: https://jsonapi.org/format/1.1/#error-objects
#[derive(Clone, Copy, Debug)]
pub struct JsonApi;

const STATUS: Member = Member::new("status", Node::Formatted(Slot::Status, Format::Text));
const CODE: Member = Member::new("code", Node::Slot(Slot::Code));
const TITLE: Member = Member::new("title", Node::Slot(Slot::Title));
const LINKS: Member = Member::optional(
    "links",
    Node::If(
        Test::Has(Slot::DocsUrl),
        &Node::Object(&[Member::new("type", Node::Slot(Slot::DocsUrl))]),
        &Node::First(&[]),
    ),
);
const SOURCE: Member = Member::optional(
    "source",
    Node::First(&[
        Node::Only(
            Which::Query,
            &Node::Object(&[Member::new("parameter", Node::Issue(IssueSlot::Field))]),
        ),
        Node::Only(
            Which::Header,
            &Node::Object(&[Member::new("header", Node::Issue(IssueSlot::Field))]),
        ),
        Node::Only(
            Which::Body,
            &Node::If(
                Test::HasValue(&Node::Issue(IssueSlot::Pointer)),
                &Node::Object(&[Member::new("pointer", Node::Issue(IssueSlot::Pointer))]),
                &Node::First(&[]),
            ),
        ),
    ]),
);

const META: Node = Node::First(&[
    Node::If(
        Test::Has(Slot::Details),
        &Node::Object(&[Member::new("details", Node::Slot(Slot::Details)), Member::Params]),
        &Node::First(&[]),
    ),
    Node::Slot(Slot::Params),
]);

impl Envelope for JsonApi {
    const TEMPLATE: &'static Template = &Template::json(Node::Object(&[
        Member::new(
            "errors",
            Node::First(&[
                Node::Issues(&Node::Object(&[
                    STATUS,
                    CODE,
                    SOURCE,
                    TITLE,
                    Member::new("detail", Node::Issue(IssueSlot::Message)),
                    LINKS,
                    Member::new(
                        "meta",
                        Node::Object(&[
                            Member::new("code", Node::Issue(IssueSlot::Code)),
                            Member::Facts,
                        ]),
                    ),
                ])),
                Node::Array(&[Node::Object(&[
                    STATUS,
                    CODE,
                    TITLE,
                    Member::new("detail", Node::Slot(Slot::Message)),
                    LINKS,
                    Member::optional("meta", META),
                ])]),
            ]),
        ),
        Member::optional("meta", Node::If(Test::HasIssues, &META, &Node::First(&[]))),
    ]))
    .media_type(MediaType::JSON_API);
}
