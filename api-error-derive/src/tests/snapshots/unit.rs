const _: () = {
    use ::api_error::__private as __api_error;
    /**# Errors

| status | code | title | description | retry |
| --- | --- | --- | --- | --- |
| 404 Not Found | `users.NO_USER` | Not found | There is no such "user". | no |
| 529 Overloaded | `users.SWAMPED` | Come back later |  | after 30 s |
*/
    impl UserError {}
    #[automatically_derived]
    impl __api_error::ErrorTable for UserError {
        const TABLE: &'static __api_error::Table = &__api_error::Table::new(
            __api_error::concat!(__api_error::module_path!(), "::UserError"),
            &[
                __api_error::Entry::Spec(
                    __api_error::spec(
                            __api_error::fixed(
                                "NotFound",
                                "users.NO_USER",
                                16504980658428492342,
                                404,
                                "Not found",
                                "no such user",
                                "There is no such \"user\".",
                                "",
                            ),
                        )
                        .number(-7)
                        .category("users")
                        .causes("A stale link.")
                        .docs("https://acme.dev/errors/users.NO_USER")
                        .headers(&[__api_error::Header::fixed("x-plan", "free")])
                        .log(__api_error::Level::Off),
                ),
                __api_error::Entry::Spec(
                    __api_error::spec(
                            __api_error::plain(
                                "Swamped",
                                "users.SWAMPED",
                                17223368216315258492,
                                529,
                                "Come back later",
                                "",
                                "",
                            ),
                        )
                        .phrase("Overloaded")
                        .category("load")
                        .docs("https://acme.dev/errors/users.SWAMPED")
                        .retry(
                            __api_error::Retry::After(
                                __api_error::Duration::from_secs(30),
                            ),
                        )
                        .envelope(<Other as __api_error::Envelope>::TEMPLATE),
                ),
            ],
        );
        type Code = __api_error::Cow<'static, __api_error::str>;
        fn as_api_error(&self) -> &dyn __api_error::ApiError {
            self
        }
    }
    #[automatically_derived]
    impl __api_error::ApiError for UserError {
        fn table(&self) -> &'static __api_error::Table {
            <Self as __api_error::ErrorTable>::TABLE
        }
        fn entry(&self) -> __api_error::usize {
            match self {
                Self::NotFound { .. } => 0,
                Self::Swamped { .. } => 1,
            }
        }
        fn kept(&self) -> __api_error::Option<&'static __api_error::Kept> {
            static KEPT: __api_error::Kept = __api_error::Kept::new();
            __api_error::Option::Some(&KEPT)
        }
    }
    __api_error::frameworks! {
        [] [UserError] [] skip[axum]
    }
};
