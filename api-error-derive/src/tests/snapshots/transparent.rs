const _: () = {
    use acme::errors::__private as __api_error;
    /**# Errors

| status | code | title | description | retry |
| --- | --- | --- | --- | --- |
|  |  |  | every error of `AuthError` |  |
| 404 Not Found | `NOT_FOUND` | Not found |  | no |
|  |  |  | every error of `Box<billing::Error>` |  |
*/
    impl AppError {}
    #[automatically_derived]
    impl __api_error::ErrorTable for AppError {
        const TABLE: &'static __api_error::Table = &__api_error::Table::of_rows(
                __api_error::concat!(__api_error::module_path!(), "::AppError"),
                "\u{1e}NotFound\u{1f}code NOT_FOUND\u{1f}status 404\u{1f}title Not found\u{1f}message not found",
                &[0, 9487927659323609457, 0],
            )
            .beside(
                &__api_error::Beside::new(
                    &[
                        __api_error::Inner::new(
                            "Auth",
                            <AuthError as __api_error::ErrorTable>::TABLE,
                        ),
                        __api_error::Inner::new(
                            "Billing",
                            <Box<billing::Error> as __api_error::ErrorTable>::TABLE,
                        ),
                    ],
                    &[],
                    &[],
                ),
            )
            .envelope(<Acme as __api_error::Envelope>::TEMPLATE);
        type Code = __api_error::Cow<'static, __api_error::str>;
        fn as_api_error(&self) -> &dyn __api_error::ApiError {
            self
        }
    }
    #[automatically_derived]
    impl __api_error::ApiError for AppError {
        fn declaration(&self) -> __api_error::Declaration<'_> {
            static KEPT: __api_error::Kept = __api_error::Kept::new();
            let (
                __entry,
                __inner,
            ): (__api_error::usize, __api_error::Option<&dyn __api_error::ApiError>) = match self {
                AppError::Auth { 0: __field_0, .. } => {
                    (
                        0,
                        __api_error::Option::Some(
                            <AuthError as __api_error::ErrorTable>::as_api_error(
                                __field_0,
                            ),
                        ),
                    )
                }
                AppError::NotFound { .. } => (1, __api_error::Option::None),
                AppError::Billing { source: __field_source, .. } => {
                    (
                        2,
                        __api_error::Option::Some(
                            <Box<
                                billing::Error,
                            > as __api_error::ErrorTable>::as_api_error(__field_source),
                        ),
                    )
                }
            };
            __api_error::Declaration::new(
                    <Self as __api_error::ErrorTable>::TABLE,
                    __entry,
                )
                .inner(__inner)
                .kept(&KEPT)
        }
    }
    const _: () = {
        const __CLASHES: &__api_error::Clashes = &__api_error::Clashes::of(
            <AppError as __api_error::ErrorTable>::TABLE,
        );
        const _: () = __CLASHES.none_at(0);
        const _: () = __CLASHES.none_at(1);
        const _: () = __CLASHES.none_at(2);
    };
    __api_error::frameworks! {
        [] [AppError] [] skip[]
    }
};
