//! Shapes of other APIs: what readers meet, with every kind of node in them.

use crate::envelope::{
    Datum, Element, Envelope, Format, IssueSlot, MediaType, Member, Node, Slot, Split, Template,
    Test, Which,
};

pub(crate) struct Detail;

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

pub(crate) struct Errors;

impl Envelope for Errors {
    const TEMPLATE: &'static Template = &Template::json(Node::Object(&[Member::new(
        "errors",
        Node::First(&[
            Node::Split(
                Split::EACH,
                &Node::Object(&[
                    Member::new("kind", Node::issue(IssueSlot::Kind)),
                    Member::new("id", Node::issue(IssueSlot::Id)),
                    Member::new("field", Node::issue(IssueSlot::Field)),
                    Member::new("message", Node::issue(IssueSlot::Message)),
                ]),
            ),
            Node::Array(&[Element::new(Node::Object(&[
                Member::new("kind", Node::Json("null")),
                Member::new("id", Node::Json("null")),
                Member::new("field", Node::Json("null")),
                Member::new("message", Node::slot(Slot::Message)),
            ]))]),
        ]),
    )]));
}

pub(crate) struct GoogleApi;

const RPC_STATUS: Node =
    Node::First(&[Node::slot(Slot::Category), Node::formatted(Slot::Status, Format::RpcCode)]);

const ERROR_INFO: Node = Node::Object(&[
    Member::new("@type", Node::Json(r#""type.googleapis.com/google.rpc.ErrorInfo""#)),
    Member::new("reason", Node::slot(Slot::Code)),
    Member::optional("metadata", Node::formatted(Slot::Params, Format::Text)),
]);

const BAD_REQUEST: Node = Node::Object(&[
    Member::new("@type", Node::Json(r#""type.googleapis.com/google.rpc.BadRequest""#)),
    Member::new(
        "fieldViolations",
        Node::Split(
            Split::EACH,
            &Node::Object(&[
                Member::optional("field", Node::issue(IssueSlot::Path)),
                Member::new("description", Node::issue(IssueSlot::Message)),
                Member::new("reason", Node::issue(IssueSlot::Code)),
            ]),
        ),
    ),
]);

const RETRY_INFO: Node = Node::Object(&[
    Member::new("@type", Node::Json(r#""type.googleapis.com/google.rpc.RetryInfo""#)),
    Member::new("retryDelay", Node::formatted(Slot::RetryAfter, Format::Duration)),
]);

const HELP: Node = Node::Object(&[
    Member::new("@type", Node::Json(r#""type.googleapis.com/google.rpc.Help""#)),
    Member::new(
        "links",
        Node::Array(&[Element::new(Node::Object(&[
            Member::new("description", Node::slot(Slot::Title)),
            Member::new("url", Node::slot(Slot::DocsUrl)),
        ]))]),
    ),
]);

const REQUEST_INFO: Node = Node::Object(&[
    Member::new("@type", Node::Json(r#""type.googleapis.com/google.rpc.RequestInfo""#)),
    Member::new("requestId", Node::slot(Slot::RequestId)),
]);

const MESSAGES: Node = Node::Array(&[
    Element::optional(ERROR_INFO),
    Element::optional(Node::If(Test::Has(Datum::Count), &BAD_REQUEST, NOTHING)),
    Element::optional(Node::If(Test::Has(Datum::Slot(Slot::RetryAfter)), &RETRY_INFO, NOTHING)),
    Element::optional(Node::If(Test::Has(Datum::Slot(Slot::DocsUrl)), &HELP, NOTHING)),
    Element::optional(Node::If(Test::Has(Datum::Slot(Slot::RequestId)), &REQUEST_INFO, NOTHING)),
]);

const NOTHING: &Node = &Node::First(&[]);

impl Envelope for GoogleApi {
    const TEMPLATE: &'static Template = &Template::json(Node::Object(&[Member::new(
        "error",
        Node::Object(&[
            Member::new("code", Node::slot(Slot::Status)),
            Member::new("message", Node::slot(Slot::Message)),
            Member::new("status", RPC_STATUS),
            Member::new("details", Node::First(&[Node::slot(Slot::Details), MESSAGES])),
        ]),
    )]));
}

pub(crate) struct JsonApi;

const STATUS: Member = Member::new("status", Node::formatted(Slot::Status, Format::Text));
const CODE: Member = Member::new("code", Node::slot(Slot::Code));
const TITLE: Member = Member::new("title", Node::slot(Slot::Title));
const LINKS: Member = Member::optional(
    "links",
    Node::If(
        Test::Has(Datum::Slot(Slot::DocsUrl)),
        &Node::Object(&[Member::new("type", Node::slot(Slot::DocsUrl))]),
        NOTHING,
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
                NOTHING,
            ),
        ),
    ]),
);

const META: Node = Node::First(&[
    Node::If(
        Test::Has(Datum::Slot(Slot::Details)),
        &Node::Object(&[Member::new("details", Node::slot(Slot::Details)), Member::PARAMS]),
        NOTHING,
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
        Member::optional("meta", Node::If(Test::Has(Datum::Count), &META, NOTHING)),
    ]))
    .media_type(MediaType::JSON_API);
}
