/**# Errors

| status | code | title | description | retry |
| --- | --- | --- | --- | --- |
| 404 Not Found | `users.NO_USER` | Not found | There is no such "user". | no |
| 529 Overloaded | `users.SWAMPED` | Come back later |  | after 30 s |
*/
impl UserError {
    /// The table of its errors.
    #[allow(dead_code, unreachable_pub)]
    pub const TABLE: &'static ::api_error::__private::Table = <Self as ::api_error::__private::ErrorTable>::TABLE;
}
#[allow(deprecated, unused_qualifications)]
const _: () = {
    #[automatically_derived]
    impl ::api_error::__private::ErrorTable for UserError {
        const TABLE: &'static ::api_error::__private::Table = &::api_error::__private::Table::new(
            ::api_error::__private::concat!(
                ::api_error::__private::module_path!(), "::UserError"
            ),
            &[
                ::api_error::__private::Entry::Spec(
                    ::api_error::__private::spec(
                            ::api_error::__private::fixed(
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
                        .headers(
                            &[::api_error::__private::Header::fixed("x-plan", "free")],
                        )
                        .log(::api_error::__private::Level::Off),
                ),
                ::api_error::__private::Entry::Spec(
                    ::api_error::__private::spec(
                            ::api_error::__private::plain(
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
                            ::api_error::__private::Retry::After(
                                ::api_error::__private::Duration::from_secs(30),
                            ),
                        )
                        .envelope(<Other as ::api_error::__private::Envelope>::TEMPLATE),
                ),
            ],
        );
        type Code = ::api_error::__private::Cow<'static, ::api_error::__private::str>;
    }
    #[automatically_derived]
    impl ::api_error::__private::ApiError for UserError {
        fn table(&self) -> &'static ::api_error::__private::Table {
            <Self as ::api_error::__private::ErrorTable>::TABLE
        }
        fn entry(&self) -> ::api_error::__private::usize {
            match self {
                Self::NotFound { .. } => 0,
                Self::Swamped { .. } => 1,
            }
        }
        fn kept(
            &self,
        ) -> ::api_error::__private::Option<&'static ::api_error::__private::Kept> {
            static KEPT: ::api_error::__private::Kept = ::api_error::__private::Kept::new();
            ::api_error::__private::Option::Some(&KEPT)
        }
    }
};
::api_error::__private::frameworks! {
    [] [UserError] [] skip[axum]
}
