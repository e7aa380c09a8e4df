//! JSON:API.

use crate::envelope::{
    Datum, Element, Envelope, Format, IssueSlot, MediaType, Member, Node, Slot, Split, Template,
    Test, Which,
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

const STATUS: Member = Member::new("status", Node::formatted(Slot::Status, Format::Text));
const CODE: Member = Member::new("code", Node::slot(Slot::Code));
const TITLE: Member = Member::new("title", Node::slot(Slot::Title));
const LINKS: Member = Member::optional(
    "links",
    Node::If(
        Test::Has(Datum::Slot(Slot::DocsUrl)),
        &Node::Object(&[Member::new("type", Node::slot(Slot::DocsUrl))]),
        &Node::First(&[]),
    ),
);
const SOURCE: Member = Member::optional(
    "source",
    Node::First(&[
        Node::Split(
            Split::Only(Which::Query),
            &Node::Object(&[Member::new("parameter", Node::issue(IssueSlot::Field))]),
        ),
        Node::Split(
            Split::Only(Which::Header),
            &Node::Object(&[Member::new("header", Node::issue(IssueSlot::Field))]),
        ),
        Node::Split(
            Split::Only(Which::Body),
            &Node::If(
                Test::Has(Datum::Issue(IssueSlot::Pointer)),
                &Node::Object(&[Member::new("pointer", Node::issue(IssueSlot::Pointer))]),
                &Node::First(&[]),
            ),
        ),
    ]),
);

const META: Node = Node::First(&[
    Node::If(
        Test::Has(Datum::Slot(Slot::Details)),
        &Node::Object(&[Member::new("details", Node::slot(Slot::Details)), Member::PARAMS]),
        &Node::First(&[]),
    ),
    Node::slot(Slot::Params),
]);

impl Envelope for JsonApi {
    const TEMPLATE: &'static Template = &Template::json(Node::Object(&[
        Member::new(
            "errors",
            Node::First(&[
                Node::Split(
                    Split::EACH,
                    &Node::Object(&[
                        STATUS,
                        CODE,
                        SOURCE,
                        TITLE,
                        Member::new("detail", Node::issue(IssueSlot::Message)),
                        LINKS,
                        Member::new(
                            "meta",
                            Node::Object(&[
                                Member::new("code", Node::issue(IssueSlot::Code)),
                                Member::FACTS,
                            ]),
                        ),
                    ]),
                ),
                Node::Array(&[Element::new(Node::Object(&[
                    STATUS,
                    CODE,
                    TITLE,
                    Member::new("detail", Node::slot(Slot::Message)),
                    LINKS,
                    Member::optional("meta", META),
                ]))]),
            ]),
        ),
        Member::optional("meta", Node::If(Test::Has(Datum::Count), &META, &Node::First(&[]))),
    ]))
    .media_type(MediaType::JSON_API);
}
