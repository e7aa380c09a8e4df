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
        const TABLE: &'static __api_error::Table = &__api_error::Table::of_rows(
                __api_error::concat!(__api_error::module_path!(), "::UserError"),
                "\u{1e}NotFound\u{1f}code users.NO_USER\u{1f}status 404\u{1f}number -7\u{1f}title Not found\u{1f}message no such user\u{1f}description There is no such \"user\".\u{1f}causes A stale link.\u{1f}docs https://acme.dev/errors/users.NO_USER\u{1f}category users\u{1f}header x-plan: free\u{1f}level off\u{1e}Swamped\u{1f}code users.SWAMPED\u{1f}status 529\u{1f}phrase Overloaded\u{1f}title Come back later\u{1f}docs https://acme.dev/errors/users.SWAMPED\u{1f}category load\u{1f}retry 30\u{1f}envelope#0",
                &[16504980658428492342, 17223368216315258492],
            )
            .beside(
                &__api_error::Beside::new(
                    &[],
                    &[],
                    &[<Other as __api_error::Envelope>::TEMPLATE],
                ),
            );
        type Code = __api_error::Cow<'static, __api_error::str>;
        fn as_api_error(&self) -> &dyn __api_error::ApiError {
            self
        }
    }
    #[automatically_derived]
    impl __api_error::ApiError for UserError {
        fn declaration(&self) -> __api_error::Declaration<'_> {
            static KEPT: __api_error::Kept = __api_error::Kept::new();
            __api_error::Declaration::new(
                    <Self as __api_error::ErrorTable>::TABLE,
                    match self {
                        UserError::NotFound { .. } => 0,
                        UserError::Swamped { .. } => 1,
                    },
                )
                .kept(&KEPT)
        }
    }
    __api_error::frameworks! {
        [] [UserError] [] skip[axum]
    }
};
