const _: () = {
    use ::api_error::__private as __api_error;
    /**# Errors

| status | code | title | description | retry |
| --- | --- | --- | --- | --- |
|  |  |  | every error of `AuthError` |  |
*/
    impl Wrapped {}
    #[automatically_derived]
    impl __api_error::ErrorTable for Wrapped {
        const TABLE: &'static __api_error::Table = &__api_error::Table::of_rows(
                __api_error::concat!(__api_error::module_path!(), "::Wrapped"),
                "",
                &[0],
            )
            .beside(
                &__api_error::Beside::new(
                    &[
                        __api_error::Inner::new(
                            "Wrapped",
                            <AuthError as __api_error::ErrorTable>::TABLE,
                        ),
                    ],
                    &[],
                    &[],
                ),
            );
        type Code = __api_error::Cow<'static, __api_error::str>;
        fn as_api_error(&self) -> &dyn __api_error::ApiError {
            self
        }
    }
    #[automatically_derived]
    impl __api_error::ApiError for Wrapped {
        fn declaration(&self) -> __api_error::Declaration<'_> {
            static KEPT: __api_error::Kept = __api_error::Kept::new();
            let (
                __entry,
                __inner,
            ): (__api_error::usize, __api_error::Option<&dyn __api_error::ApiError>) = match self {
                Self { 0: __field_0, .. } => {
                    (
                        0,
                        __api_error::Option::Some(
                            <AuthError as __api_error::ErrorTable>::as_api_error(
                                __field_0,
                            ),
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
            <Wrapped as __api_error::ErrorTable>::TABLE,
        );
        const _: () = __CLASHES.none_at(0);
    };
    __api_error::frameworks! {
        [] [Wrapped] [] skip[]
    }
};
