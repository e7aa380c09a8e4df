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
                    ::api_error::__private::Member::new(
                        "ok",
                        ::api_error::__private::Node::Json("false"),
                    ),
                    ::api_error::__private::Member::new(
                        "meta",
                        ::api_error::__private::Node::Json(
                            "{\"say \\\"hi\\\"\":[1,-2.5,null],\"none\":{}}",
                        ),
                    ),
                    ::api_error::__private::Member::new(
                        "say \"code\"",
                        ::api_error::__private::Node::Datum(
                            ::api_error::__private::Datum::Slot(
                                ::api_error::__private::Slot::Code,
                            ),
                            ::api_error::__private::Option::None,
                        ),
                    ),
                    ::api_error::__private::Member::new(
                        "status",
                        ::api_error::__private::Node::Datum(
                            ::api_error::__private::Datum::Slot(
                                ::api_error::__private::Slot::Status,
                            ),
                            ::api_error::__private::Option::Some(
                                ::api_error::__private::Format::Text,
                            ),
                        ),
                    ),
                    ::api_error::__private::Member::optional(
                        "docs",
                        ::api_error::__private::Node::Datum(
                            ::api_error::__private::Datum::Slot(
                                ::api_error::__private::Slot::DocsUrl,
                            ),
                            ::api_error::__private::Option::None,
                        ),
                    ),
                    ::api_error::__private::Member::new(
                        "limit",
                        ::api_error::__private::Node::First(
                            &[
                                ::api_error::__private::Node::Datum(
                                    ::api_error::__private::Datum::Param("limit"),
                                    ::api_error::__private::Option::None,
                                ),
                                ::api_error::__private::Node::Datum(
                                    ::api_error::__private::Datum::Slot(
                                        ::api_error::__private::Slot::Details,
                                    ),
                                    ::api_error::__private::Option::None,
                                ),
                                ::api_error::__private::Node::Json("\"none\""),
                            ],
                        ),
                    ),
                    ::api_error::__private::Member::optional(
                        "errors",
                        ::api_error::__private::Node::Split(
                            ::api_error::__private::Split::Each {
                                optional: false,
                            },
                            &::api_error::__private::Node::Object(
                                &[
                                    ::api_error::__private::Member::new(
                                        "at",
                                        ::api_error::__private::Node::Datum(
                                            ::api_error::__private::Datum::Issue(
                                                ::api_error::__private::IssueSlot::Pointer,
                                            ),
                                            ::api_error::__private::Option::None,
                                        ),
                                    ),
                                    ::api_error::__private::Member::new(
                                        "why",
                                        ::api_error::__private::Node::Datum(
                                            ::api_error::__private::Datum::Issue(
                                                ::api_error::__private::IssueSlot::Message,
                                            ),
                                            ::api_error::__private::Option::None,
                                        ),
                                    ),
                                ],
                            ),
                        ),
                    ),
                    ::api_error::__private::Member::new(
                        "first",
                        ::api_error::__private::Node::Split(
                            ::api_error::__private::Split::First,
                            &::api_error::__private::Node::Datum(
                                ::api_error::__private::Datum::Issue(
                                    ::api_error::__private::IssueSlot::JsonPath,
                                ),
                                ::api_error::__private::Option::None,
                            ),
                        ),
                    ),
                    ::api_error::__private::Member::optional(
                        "fields",
                        ::api_error::__private::Node::Split(
                            ::api_error::__private::Split::Group {
                                by: ::api_error::__private::IssueSlot::Field,
                                whole: "base",
                            },
                            &::api_error::__private::Node::Split(
                                ::api_error::__private::Split::Each {
                                    optional: false,
                                },
                                &::api_error::__private::Node::Datum(
                                    ::api_error::__private::Datum::Issue(
                                        ::api_error::__private::IssueSlot::Message,
                                    ),
                                    ::api_error::__private::Option::None,
                                ),
                            ),
                        ),
                    ),
                    ::api_error::__private::Member::optional(
                        "tree",
                        ::api_error::__private::Node::Split(
                            ::api_error::__private::Split::Tree(
                                &::api_error::__private::Tree::bare("all"),
                            ),
                            &::api_error::__private::Node::Split(
                                ::api_error::__private::Split::Each {
                                    optional: false,
                                },
                                &::api_error::__private::Node::Datum(
                                    ::api_error::__private::Datum::Issue(
                                        ::api_error::__private::IssueSlot::Message,
                                    ),
                                    ::api_error::__private::Option::None,
                                ),
                            ),
                        ),
                    ),
                    ::api_error::__private::Member::optional(
                        "leaves",
                        ::api_error::__private::Node::Split(
                            ::api_error::__private::Split::Tree(
                                &::api_error::__private::Tree::with_leaf("_errors"),
                            ),
                            &::api_error::__private::Node::Split(
                                ::api_error::__private::Split::Each {
                                    optional: false,
                                },
                                &::api_error::__private::Node::Datum(
                                    ::api_error::__private::Datum::Issue(
                                        ::api_error::__private::IssueSlot::Code,
                                    ),
                                    ::api_error::__private::Option::None,
                                ),
                            ),
                        ),
                    ),
                    ::api_error::__private::Member::new(
                        "joined",
                        ::api_error::__private::Node::Split(
                            ::api_error::__private::Split::Joined(
                                &::api_error::__private::Joined::new("; ")
                                    .most(2, " and {} more", " and {} more"),
                            ),
                            &::api_error::__private::Node::Datum(
                                ::api_error::__private::Datum::Issue(
                                    ::api_error::__private::IssueSlot::Message,
                                ),
                                ::api_error::__private::Option::None,
                            ),
                        ),
                    ),
                    ::api_error::__private::Member::new(
                        "whose",
                        ::api_error::__private::Node::If(
                            ::api_error::__private::Test::IsServer,
                            &::api_error::__private::Node::Json("\"server\""),
                            &::api_error::__private::Node::If(
                                ::api_error::__private::Test::Has(
                                    ::api_error::__private::Datum::Count,
                                ),
                                &::api_error::__private::Node::Json("\"form\""),
                                &::api_error::__private::Node::If(
                                    ::api_error::__private::Test::Has(
                                        ::api_error::__private::Datum::Slot(
                                            ::api_error::__private::Slot::Details,
                                        ),
                                    ),
                                    &::api_error::__private::Node::Json("1"),
                                    &::api_error::__private::Node::Json("2"),
                                ),
                            ),
                        ),
                    ),
                    ::api_error::__private::Member::Spread(
                        ::api_error::__private::Datum::Slot(
                            ::api_error::__private::Slot::Params,
                        ),
                    ),
                ],
            ),
        )
        .media_type(::api_error::__private::media_type!("application/vnd.acme+json"))
        .transport(::api_error::__private::transport::<200>())
        .headers(
            &[
                ::api_error::__private::HeaderTemplate {
                    name: "x-error",
                    value: ::api_error::__private::Node::Text(
                        &[
                            ::api_error::__private::Node::Datum(
                                ::api_error::__private::Datum::Slot(
                                    ::api_error::__private::Slot::Code,
                                ),
                                ::api_error::__private::Option::None,
                            ),
                            ::api_error::__private::Node::Json("\"; \""),
                            ::api_error::__private::Node::Quoted(
                                &::api_error::__private::Node::Datum(
                                    ::api_error::__private::Datum::Slot(
                                        ::api_error::__private::Slot::Message,
                                    ),
                                    ::api_error::__private::Option::None,
                                ),
                            ),
                        ],
                    ),
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
                ::api_error::__private::Element::new(
                    ::api_error::__private::Node::Object(
                        &[
                            ::api_error::__private::Member::new(
                                "message",
                                ::api_error::__private::Node::Datum(
                                    ::api_error::__private::Datum::Slot(
                                        ::api_error::__private::Slot::Message,
                                    ),
                                    ::api_error::__private::Option::None,
                                ),
                            ),
                        ],
                    ),
                ),
            ],
        ),
    );
}
