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
            .inner(
                &[
                    __api_error::Inner::new(
                        "Wrapped",
                        <AuthError as __api_error::ErrorTable>::TABLE,
                    ),
                ],
            )
            .kept(|| {
                static KEPT: __api_error::Kept = __api_error::Kept::new();
                &KEPT
            });
        type Code = __api_error::Cow<'static, __api_error::str>;
        fn as_api_error(&self) -> &dyn __api_error::ApiError {
            self
        }
    }
    #[automatically_derived]
    impl __api_error::ApiError for Wrapped {
        fn table(&self) -> &'static __api_error::Table {
            <Self as __api_error::ErrorTable>::TABLE
        }
        fn entry(&self) -> __api_error::usize {
            match self {
                Self { .. } => 0,
            }
        }
        fn inner(&self) -> __api_error::Option<&dyn __api_error::ApiError> {
            match self {
                Self { 0: __field_0, .. } => {
                    __api_error::Option::Some(
                        <AuthError as __api_error::ErrorTable>::as_api_error(__field_0),
                    )
                }
            }
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
