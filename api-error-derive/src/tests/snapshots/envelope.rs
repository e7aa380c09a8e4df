/// What Acme answers.
#[cfg(all())]
#[derive(
    ::api_error::__private::Clone,
    ::api_error::__private::Copy,
    ::api_error::__private::Debug
)]
pub(crate) struct Acme;
#[cfg(all())]
#[automatically_derived]
impl ::api_error::__private::Envelope for Acme {
    const TEMPLATE: &'static ::api_error::__private::Template = &::api_error::__private::Template::json(
            ::api_error::__private::Node::Object(
                &[
                    ::api_error::__private::Member::Key {
                        key: "ok",
                        value: ::api_error::__private::Node::Json("false"),
                        optional: false,
                    },
                    ::api_error::__private::Member::Key {
                        key: "meta",
                        value: ::api_error::__private::Node::Json(
                            "{\"say \\\"hi\\\"\":[1,-2.5,null],\"none\":{}}",
                        ),
                        optional: false,
                    },
                    ::api_error::__private::Member::Key {
                        key: "say \"code\"",
                        value: ::api_error::__private::Node::Slot(
                            ::api_error::__private::Slot::Code,
                        ),
                        optional: false,
                    },
                    ::api_error::__private::Member::Key {
                        key: "status",
                        value: ::api_error::__private::Node::Formatted(
                            ::api_error::__private::Slot::Status,
                            ::api_error::__private::Format::Text,
                        ),
                        optional: false,
                    },
                    ::api_error::__private::Member::Key {
                        key: "docs",
                        value: ::api_error::__private::Node::Slot(
                            ::api_error::__private::Slot::DocsUrl,
                        ),
                        optional: true,
                    },
                    ::api_error::__private::Member::Key {
                        key: "limit",
                        value: ::api_error::__private::Node::First(
                            &[
                                ::api_error::__private::Node::Param("limit"),
                                ::api_error::__private::Node::Slot(
                                    ::api_error::__private::Slot::Details,
                                ),
                                ::api_error::__private::Node::Json("\"none\""),
                            ],
                        ),
                        optional: false,
                    },
                    ::api_error::__private::Member::Key {
                        key: "errors",
                        value: ::api_error::__private::Node::Issues(
                            &::api_error::__private::Node::Object(
                                &[
                                    ::api_error::__private::Member::Key {
                                        key: "at",
                                        value: ::api_error::__private::Node::Issue(
                                            ::api_error::__private::IssueSlot::Pointer,
                                        ),
                                        optional: false,
                                    },
                                    ::api_error::__private::Member::Key {
                                        key: "why",
                                        value: ::api_error::__private::Node::Issue(
                                            ::api_error::__private::IssueSlot::Message,
                                        ),
                                        optional: false,
                                    },
                                ],
                            ),
                        ),
                        optional: true,
                    },
                    ::api_error::__private::Member::Key {
                        key: "first",
                        value: ::api_error::__private::Node::FirstIssue(
                            &::api_error::__private::Node::Issue(
                                ::api_error::__private::IssueSlot::JsonPath,
                            ),
                        ),
                        optional: false,
                    },
                    ::api_error::__private::Member::Key {
                        key: "fields",
                        value: ::api_error::__private::Node::Group(
                            &::api_error::__private::Group::new(
                                ::api_error::__private::IssueSlot::Field,
                                "base",
                                ::api_error::__private::Node::Issues(
                                    &::api_error::__private::Node::Issue(
                                        ::api_error::__private::IssueSlot::Message,
                                    ),
                                ),
                            ),
                        ),
                        optional: true,
                    },
                    ::api_error::__private::Member::Key {
                        key: "tree",
                        value: ::api_error::__private::Node::Tree(
                            &::api_error::__private::Tree::bare(
                                "all",
                                ::api_error::__private::Node::Issues(
                                    &::api_error::__private::Node::Issue(
                                        ::api_error::__private::IssueSlot::Message,
                                    ),
                                ),
                            ),
                        ),
                        optional: true,
                    },
                    ::api_error::__private::Member::Key {
                        key: "leaves",
                        value: ::api_error::__private::Node::Tree(
                            &::api_error::__private::Tree::with_leaf(
                                "_errors",
                                ::api_error::__private::Node::Issues(
                                    &::api_error::__private::Node::Issue(
                                        ::api_error::__private::IssueSlot::Code,
                                    ),
                                ),
                            ),
                        ),
                        optional: true,
                    },
                    ::api_error::__private::Member::Key {
                        key: "joined",
                        value: ::api_error::__private::Node::Joined(
                            &::api_error::__private::Joined::new(
                                    ::api_error::__private::Node::Issue(
                                        ::api_error::__private::IssueSlot::Message,
                                    ),
                                    "; ",
                                )
                                .most(2, " and {} more", " and {} more"),
                        ),
                        optional: false,
                    },
                    ::api_error::__private::Member::Key {
                        key: "whose",
                        value: ::api_error::__private::Node::If(
                            ::api_error::__private::Test::IsServer,
                            &::api_error::__private::Node::Json("\"server\""),
                            &::api_error::__private::Node::If(
                                ::api_error::__private::Test::HasIssues,
                                &::api_error::__private::Node::Json("\"form\""),
                                &::api_error::__private::Node::If(
                                    ::api_error::__private::Test::Has(
                                        ::api_error::__private::Slot::Details,
                                    ),
                                    &::api_error::__private::Node::Json("1"),
                                    &::api_error::__private::Node::Json("2"),
                                ),
                            ),
                        ),
                        optional: false,
                    },
                    ::api_error::__private::Member::Params,
                ],
            ),
        )
        .media_type(::api_error::__private::media_type!("application/vnd.acme+json"))
        .transport(::api_error::__private::transport::<200>())
        .headers(
            &[
                ::api_error::__private::HeaderTemplate {
                    name: "x-error",
                    value: &[
                        ::api_error::__private::HeaderPiece::Plain(
                            ::api_error::__private::Node::Slot(
                                ::api_error::__private::Slot::Code,
                            ),
                        ),
                        ::api_error::__private::HeaderPiece::Text("; "),
                        ::api_error::__private::HeaderPiece::Quoted(
                            ::api_error::__private::Node::Slot(
                                ::api_error::__private::Slot::Message,
                            ),
                        ),
                    ],
                },
            ],
        );
}
#[derive(Debug, PartialEq, ::core::marker::Copy)]
#[derive(::api_error::__private::Clone)]
struct Root;
#[automatically_derived]
impl ::api_error::__private::Envelope for Root {
    const TEMPLATE: &'static ::api_error::__private::Template = &::api_error::__private::Template::json(
        ::api_error::__private::Node::Array(
            &[
                ::api_error::__private::Node::Object(
                    &[
                        ::api_error::__private::Member::Key {
                            key: "message",
                            value: ::api_error::__private::Node::Slot(
                                ::api_error::__private::Slot::Message,
                            ),
                            optional: false,
                        },
                    ],
                ),
            ],
        ),
    );
}
