/// What Acme answers.
#[cfg(all())]
#[derive(
    ::api_error::__private::Clone,
    ::api_error::__private::Copy,
    ::api_error::__private::Debug
)]
pub(crate) struct Acme;
#[cfg(all())]
const _: () = {
    use ::api_error::__private as __api_error;
    #[automatically_derived]
    impl __api_error::Envelope for Acme {
        const TEMPLATE: &'static __api_error::Template = &__api_error::Template::json(
                __api_error::Node::Object(
                    &[
                        __api_error::Member::new("ok", __api_error::Node::Json("false")),
                        __api_error::Member::new(
                            "meta",
                            __api_error::Node::Json(
                                "{\"say \\\"hi\\\"\":[1,-2.5,null],\"none\":{}}",
                            ),
                        ),
                        __api_error::Member::new(
                            "say \"code\"",
                            __api_error::Node::Datum(
                                __api_error::Datum::Slot(__api_error::Slot::Code),
                                __api_error::Option::None,
                            ),
                        ),
                        __api_error::Member::new(
                            "status",
                            __api_error::Node::Datum(
                                __api_error::Datum::Slot(__api_error::Slot::Status),
                                __api_error::Option::Some(__api_error::Format::Text),
                            ),
                        ),
                        __api_error::Member::optional(
                            "docs",
                            __api_error::Node::Datum(
                                __api_error::Datum::Slot(__api_error::Slot::DocsUrl),
                                __api_error::Option::None,
                            ),
                        ),
                        __api_error::Member::new(
                            "limit",
                            __api_error::Node::First(
                                &[
                                    __api_error::Node::Datum(
                                        __api_error::Datum::Param("limit"),
                                        __api_error::Option::None,
                                    ),
                                    __api_error::Node::Datum(
                                        __api_error::Datum::Slot(__api_error::Slot::Details),
                                        __api_error::Option::None,
                                    ),
                                    __api_error::Node::Json("\"none\""),
                                ],
                            ),
                        ),
                        __api_error::Member::optional(
                            "errors",
                            __api_error::Node::Split(
                                __api_error::Split::Each {
                                    optional: false,
                                },
                                &__api_error::Node::Object(
                                    &[
                                        __api_error::Member::new(
                                            "at",
                                            __api_error::Node::Datum(
                                                __api_error::Datum::Issue(__api_error::IssueSlot::Pointer),
                                                __api_error::Option::None,
                                            ),
                                        ),
                                        __api_error::Member::new(
                                            "why",
                                            __api_error::Node::Datum(
                                                __api_error::Datum::Issue(__api_error::IssueSlot::Message),
                                                __api_error::Option::None,
                                            ),
                                        ),
                                    ],
                                ),
                            ),
                        ),
                        __api_error::Member::new(
                            "first",
                            __api_error::Node::Split(
                                __api_error::Split::First,
                                &__api_error::Node::Datum(
                                    __api_error::Datum::Issue(__api_error::IssueSlot::JsonPath),
                                    __api_error::Option::None,
                                ),
                            ),
                        ),
                        __api_error::Member::optional(
                            "fields",
                            __api_error::Node::Split(
                                __api_error::Split::Group {
                                    by: __api_error::IssueSlot::Field,
                                    whole: "base",
                                },
                                &__api_error::Node::Split(
                                    __api_error::Split::Each {
                                        optional: false,
                                    },
                                    &__api_error::Node::Datum(
                                        __api_error::Datum::Issue(__api_error::IssueSlot::Message),
                                        __api_error::Option::None,
                                    ),
                                ),
                            ),
                        ),
                        __api_error::Member::optional(
                            "tree",
                            __api_error::Node::Split(
                                __api_error::Split::Tree(&__api_error::Tree::bare("all")),
                                &__api_error::Node::Split(
                                    __api_error::Split::Each {
                                        optional: false,
                                    },
                                    &__api_error::Node::Datum(
                                        __api_error::Datum::Issue(__api_error::IssueSlot::Message),
                                        __api_error::Option::None,
                                    ),
                                ),
                            ),
                        ),
                        __api_error::Member::optional(
                            "leaves",
                            __api_error::Node::Split(
                                __api_error::Split::Tree(
                                    &__api_error::Tree::with_leaf("_errors"),
                                ),
                                &__api_error::Node::Split(
                                    __api_error::Split::Each {
                                        optional: false,
                                    },
                                    &__api_error::Node::Datum(
                                        __api_error::Datum::Issue(__api_error::IssueSlot::Code),
                                        __api_error::Option::None,
                                    ),
                                ),
                            ),
                        ),
                        __api_error::Member::new(
                            "joined",
                            __api_error::Node::Split(
                                __api_error::Split::Joined(
                                    &__api_error::Joined::new("; ")
                                        .most(2, " and {} more", " and {} more"),
                                ),
                                &__api_error::Node::Datum(
                                    __api_error::Datum::Issue(__api_error::IssueSlot::Message),
                                    __api_error::Option::None,
                                ),
                            ),
                        ),
                        __api_error::Member::new(
                            "whose",
                            __api_error::Node::If(
                                __api_error::Test::IsServer,
                                &__api_error::Node::Json("\"server\""),
                                &__api_error::Node::If(
                                    __api_error::Test::Has(__api_error::Datum::Count),
                                    &__api_error::Node::Json("\"form\""),
                                    &__api_error::Node::If(
                                        __api_error::Test::Has(
                                            __api_error::Datum::Slot(__api_error::Slot::Details),
                                        ),
                                        &__api_error::Node::Json("1"),
                                        &__api_error::Node::Json("2"),
                                    ),
                                ),
                            ),
                        ),
                        __api_error::Member::Spread(
                            __api_error::Datum::Slot(__api_error::Slot::Params),
                        ),
                    ],
                ),
            )
            .media_type(__api_error::media_type!("application/vnd.acme+json"))
            .transport(__api_error::transport::<200>())
            .headers(
                &[
                    __api_error::HeaderTemplate {
                        name: "x-error",
                        value: __api_error::Node::Text(
                            &[
                                __api_error::Node::Datum(
                                    __api_error::Datum::Slot(__api_error::Slot::Code),
                                    __api_error::Option::None,
                                ),
                                __api_error::Node::Json("\"; \""),
                                __api_error::Node::Quoted(
                                    &__api_error::Node::Datum(
                                        __api_error::Datum::Slot(__api_error::Slot::Message),
                                        __api_error::Option::None,
                                    ),
                                ),
                            ],
                        ),
                    },
                ],
            )
            .named("Acme");
    }
};
#[derive(Debug, PartialEq, ::core::marker::Copy)]
#[derive(::api_error::__private::Clone)]
struct Root;
const _: () = {
    use ::api_error::__private as __api_error;
    #[automatically_derived]
    impl __api_error::Envelope for Root {
        const TEMPLATE: &'static __api_error::Template = &__api_error::Template::json(
                __api_error::Node::Array(
                    &[
                        __api_error::Element::new(
                            __api_error::Node::Object(
                                &[
                                    __api_error::Member::new(
                                        "message",
                                        __api_error::Node::Datum(
                                            __api_error::Datum::Slot(__api_error::Slot::Message),
                                            __api_error::Option::None,
                                        ),
                                    ),
                                ],
                            ),
                        ),
                    ],
                ),
            )
            .named("Root");
    }
};
